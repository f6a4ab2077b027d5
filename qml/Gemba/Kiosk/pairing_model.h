#pragma once

#include "kiosk_context.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace gemba::kiosk {

/// The pairing page: the code to type or scan, the words to compare, and how far the approval is.
class PairingModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by KioskController")
    Q_PROPERTY(QString terminalText READ terminalText NOTIFY changed)
    Q_PROPERTY(QString serverName READ serverName NOTIFY changed)
    Q_PROPERTY(QString codeFront READ codeFront NOTIFY changed)
    Q_PROPERTY(QString codeBack READ codeBack NOTIFY changed)
    Q_PROPERTY(QString qrText READ qrText NOTIFY changed)
    Q_PROPERTY(QString validText READ validText NOTIFY changed)
    Q_PROPERTY(QStringList words READ words NOTIFY changed)
    Q_PROPERTY(QString spokenWords READ spokenWords NOTIFY changed)
    Q_PROPERTY(QStringList wordNumbers READ wordNumbers NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString secondLine READ secondLine NOTIFY changed)
    Q_PROPERTY(QString thirdLine READ thirdLine NOTIFY changed)
    Q_PROPERTY(bool waiting READ waiting NOTIFY changed)
    Q_PROPERTY(bool severalServers READ severalServers NOTIFY changed)
    Q_PROPERTY(QString spokenCode READ spokenCode NOTIFY changed)

public:
    PairingModel(KioskContext &context, QObject *parent);
    void refresh();

    Q_INVOKABLE void newCode();
    /// Goes on to the next server that was found.
    Q_INVOKABLE void nextServer();

    QString terminalText() const { return m_view.terminalText; }
    QString serverName() const { return m_view.serverName; }
    QString codeFront() const { return m_view.codeFront; }
    QString codeBack() const { return m_view.codeBack; }
    QString qrText() const { return m_view.qrText; }
    QString validText() const { return m_view.validText; }
    QStringList words() const { return m_view.words; }
    QString spokenWords() const { return m_view.words.join(QStringLiteral(", ")); }
    QStringList wordNumbers() const { return m_view.wordNumbers; }
    QString title() const { return m_view.title; }
    QString secondLine() const { return m_view.secondLine; }
    QString thirdLine() const { return m_view.thirdLine; }
    bool waiting() const { return m_view.waiting; }
    bool severalServers() const { return m_view.severalServers; }
    QString spokenCode() const { return m_view.spokenCode; }

Q_SIGNALS:
    void changed();

private:
    struct View
    {
        QString terminalText, serverName, codeFront, codeBack, qrText, validText, title, secondLine, thirdLine,
            spokenCode;
        QStringList words, wordNumbers;
        bool waiting = false, severalServers = false;
        bool operator==(const View &) const = default;
    };
    void describeState(View &view, const PairingInfo &info) const;

    KioskContext &m_context;
    View m_view;
};

} // namespace gemba::kiosk

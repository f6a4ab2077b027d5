#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace gemba::shell {

/// The one message at the foot of the window: what was done, with a way back, or what was refused and what to do. A new one
/// takes the place of the old. GUI thread.
class ToastModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by ShellController")
    Q_PROPERTY(QString text READ text NOTIFY changed)
    Q_PROPERTY(QString note READ note NOTIFY changed)
    Q_PROPERTY(QString action READ action NOTIFY changed)
    Q_PROPERTY(bool stays READ stays NOTIFY changed)

public:
    struct Message
    {
        QString text;
        QString note = {};
        QString action = {};            ///< "Undo"; empty: there is nothing to press
        std::function<void()> act = {}; ///< what pressing it does
        bool stays = false;             ///< until somebody closes it
    };

    using QObject::QObject;
    void show(Message message);

    QString text() const { return m_message.text; }
    QString note() const { return m_message.note; }
    QString action() const { return m_message.action; }
    bool stays() const { return m_message.stays; }

    Q_INVOKABLE void act();
    Q_INVOKABLE void close();

Q_SIGNALS:
    void changed();

private:
    Message m_message;
};

} // namespace gemba::shell

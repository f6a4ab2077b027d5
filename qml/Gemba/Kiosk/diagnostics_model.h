#pragma once

#include "kiosk_context.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace gemba::kiosk {

/// Figures about the link and this kiosk, as label and value side by side.
class DiagnosticsModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by KioskController")
    Q_PROPERTY(QStringList labels READ labels NOTIFY changed)
    Q_PROPERTY(QStringList values READ values NOTIFY changed)
    Q_PROPERTY(QString pingText READ pingText NOTIFY changed)
    Q_PROPERTY(bool pinging READ pinging NOTIFY changed)

public:
    DiagnosticsModel(KioskContext &context, QObject *parent);
    void refresh();

    Q_INVOKABLE void ping();
    Q_INVOKABLE void restart();

    QStringList labels() const { return m_view.labels; }
    QStringList values() const { return m_view.values; }
    QString pingText() const { return m_view.pingText; }
    bool pinging() const { return m_pinging; }

Q_SIGNALS:
    void changed();

private:
    struct View
    {
        QStringList labels, values;
        QString pingText;
        bool operator==(const View &) const = default;
    };

    KioskContext &m_context;
    bool m_pinging = false;
    std::optional<double> m_pingMs;
    std::optional<Error> m_pingError;
    View m_view;
};

} // namespace gemba::kiosk

#pragma once

#include "message.h"

#include <gemba/core/clock.h>
#include <gemba/links/mqtt_link.h>

#include <QObject>
#include <QTimer>

#include <memory>

namespace gemba::plant {

/// The radio of one simulated node: its own connection with its own credentials. Online means that the broker has
/// accepted its subscriptions, so that no command or acknowledgement can be missed.
class MqttNode : public QObject
{
    Q_OBJECT
public:
    /// @p options: host, port, password, tls; the rest is set here. @p clock must outlive this.
    MqttNode(const QString &site, const QString &id, links::MqttOptions options, const Clock &clock);
    ~MqttNode() override;

    const QString &id() const { return m_id; }
    void up();
    /// Sends what is under way, at most two seconds, and disconnects in order.
    void down();
    /// Drops the connection without a word; the broker sends the last will.
    void cut();
    void send(const Message &message);

    bool isOnline() const { return m_online; }
    int outgoing() const { return m_link ? m_link->outgoing() : 0; }
    quint64 published() const { return m_published; } ///< publications that the broker took
    quint64 lost() const { return m_lost; }           ///< publications refused by the link or the broker

Q_SIGNALS:
    void onlineChanged(bool online, const QString &reason);
    /// Why it is not getting online; said once for each new reason.
    void trouble(const QString &reason);
    void received(const QString &channel, const QByteArray &payload);

private:
    void stateChanged(links::MqttState state, const QString &reason);
    void subscribed(const QString &filter, const links::MqttOutcome &outcome);
    void published(const links::MqttOutcome &outcome);
    void setOnline(bool online, const QString &reason);
    void finishDown();
    void complain(const QString &reason);

    const QString m_id;
    const QString m_prefix;
    links::MqttOptions m_options;
    const Clock &m_clock;
    std::unique_ptr<links::MqttLink> m_link;
    QTimer m_downTimer;
    QSet<QString> m_granted;
    bool m_online = false;
    bool m_goingDown = false;
    QString m_lastTrouble;
    quint64 m_published = 0;
    quint64 m_lost = 0;
};

} // namespace gemba::plant

#pragma once

#include <gemba/core/backoff.h>
#include <gemba/links/mqtt_link.h>

#include <QTimer>

#include <map>

namespace gemba::links {

/// What every back end has in common: when to connect, what to send again, what to refuse, what to count. A back end
/// only moves packets: it implements the five functions below and reports through the protected ones, on the owner's
/// thread.
class MqttLinkBase : public MqttLink
{
    Q_OBJECT
public:
    MqttLinkBase(MqttOptions options, const Clock &clock);

    void connectToBroker() final;
    void disconnectFromBroker() final;
    Result<void> subscribe(const QString &filter, int qos) final;
    void unsubscribe(const QString &filter) final;
    Result<quint64> publish(const MqttMessage &message) final;
    MqttState state() const final { return m_state; }
    Error lastError() const final { return m_lastError; }
    LinkCounters counters() const final { return m_counters; }
    int outgoing() const final { return static_cast<int>(m_outgoing.size()); }

protected:
    const MqttOptions &options() const { return m_options; }
    const Clock &clock() const { return m_clock; }

    /// Begins one attempt. Must lead to one sessionOpened() or sessionClosed(), never from inside this call.
    virtual void openSession() = 0;
    /// Ends the attempt or the connection; reports nothing about it afterwards. Polite: what was given to sendPublish()
    /// is written first, then DISCONNECT; otherwise the connection is dropped.
    virtual void closeSession(bool polite) = 0;
    /// Must lead to publishDone() unless the session ends first; never from inside this call.
    virtual void sendPublish(quint64 id, const MqttMessage &message) = 0;
    virtual void sendSubscribe(const QString &filter, int qos) = 0;
    virtual void sendUnsubscribe(const QString &filter) = 0;

    /// @p receiveMaximum QoS 1 messages the broker wants unacknowledged at once.
    void sessionOpened(int receiveMaximum);
    void sessionClosed(int reasonCode, const QString &reason);
    void publishDone(quint64 id, int reasonCode);
    void subscribeDone(const QString &filter, int reasonCode);
    void deliver(const QList<MqttMessage> &messages);
    void countRefused(const QString &reason, quint64 count = 1);
    /// Filters in the order they were asked for.
    QStringList filters() const;

private:
    struct Outgoing
    {
        MqttMessage message;
        qint64 acceptedMs = 0; ///< monotonic
        bool sent = false;     ///< in this session
    };
    struct Subscription
    {
        QString filter;
        int qos = 0;
    };

    void attempt();
    void setState(MqttState state, const QString &reason);
    void failed(int reasonCode, const QString &reason);
    void pump();
    void finish(std::map<quint64, Outgoing>::iterator it, int reasonCode);
    /// False if the message expired while it waited; shortens its expiry otherwise.
    bool age(Outgoing &outgoing) const;
    void dropUnsendable(bool everything);

    const MqttOptions m_options;
    const Clock &m_clock;
    MqttState m_state = MqttState::Stopped;
    Error m_lastError;
    LinkCounters m_counters;
    Backoff m_backoff;
    QTimer m_retryTimer;
    QTimer m_connectTimer;
    qint64 m_connectedAtMs = 0;
    QList<Subscription> m_subscriptions;
    std::map<quint64, Outgoing> m_outgoing;
    qint64 m_outgoingBytes = 0;
    quint64 m_nextId = 1;
    /// All QoS 1 messages with a smaller id were sent in this session.
    quint64 m_firstUnsent = 0;
    int m_inFlight = 0;
    int m_window = 0;
};

} // namespace gemba::links

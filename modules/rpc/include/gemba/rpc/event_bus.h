#pragma once

#include <gemba/core/clock.h>
#include <gemba/rpc/method_registry.h>
#include <gemba/rpc/metrics.h>
#include <gemba/wire/envelope.h>

#include <QObject>
#include <QSet>
#include <QTimer>

#include <array>
#include <memory>

namespace gemba::rpc {

/// One message on its way to many: encoded at most once per encoding, then shared.
class Frame
{
public:
    Frame(QString topic, qint64 seq, QJsonObject message)
        : m_topic(std::move(topic))
        , m_seq(seq)
        , m_message(std::move(message))
    {
    }
    const QString &topic() const { return m_topic; }
    /// 0 for state topics.
    qint64 seq() const { return m_seq; }
    const QByteArray &bytes(wire::Encoding encoding) const;

private:
    QString m_topic;
    qint64 m_seq;
    QJsonObject m_message;
    mutable std::array<QByteArray, 2> m_encoded;
};

using FramePtr = std::shared_ptr<const Frame>;

/// Carries committed events and live state to whoever listens. Lives on the server's thread.
class EventBus : public QObject
{
    Q_OBJECT
public:
    EventBus(const MethodRegistry &registry, const Clock &clock, Metrics &metrics, QObject *parent = nullptr);

    /// Committed events, in order. May be called from any thread; delivery is on this object's thread, in the same
    /// order.
    void announce(const QList<storage::CommittedEvent> &events);

    /// Events up to @p newestSeq cannot be announced any more, or numbers began anew: goes on after that number and tells
    /// everybody who relies on having had them all. Any thread.
    void interrupt(qint64 newestSeq);

    /// Sends a new state of @p topic to its subscribers at once.
    void publishState(const QString &topic, const QJsonObject &data);

    /// The present state of a state topic as a message; null when the topic is unknown.
    FramePtr stateFrame(const QString &topic) const;

    static FramePtr makeLogFrame(const storage::CommittedEvent &event);

Q_SIGNALS:
    void logFrame(const gemba::rpc::FramePtr &frame, const QString &scope);
    void stateChanged(const gemba::rpc::FramePtr &frame);
    /// Log events are missing between the last and the next one.
    void interrupted();
    /// For modules inside the server that react to what others did.
    void committed(const gemba::storage::CommittedEvent &event);

private:
    const MethodRegistry &m_registry;
    const Clock &m_clock;
    Counter &m_events;
    qint64 m_lastSeq = 0;
};

} // namespace gemba::rpc

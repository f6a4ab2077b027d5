#include <gemba/rpc/event_bus.h>

namespace gemba::rpc {

using namespace Qt::StringLiterals;

const QByteArray &Frame::bytes(wire::Encoding encoding) const
{
    QByteArray &slot = m_encoded[static_cast<size_t>(encoding)];
    if (slot.isEmpty())
        slot = wire::serializeMessage(m_message, encoding);
    return slot;
}

EventBus::EventBus(const MethodRegistry &registry, const Clock &clock, Metrics &metrics, QObject *parent)
    : QObject(parent)
    , m_registry(registry)
    , m_clock(clock)
    , m_events(metrics.counter(u"gemba_events_total"_s, u"Committed events announced"_s))
{
}

FramePtr EventBus::makeLogFrame(const storage::CommittedEvent &event)
{
    return std::make_shared<Frame>(event.event.topic, event.seq,
                                   wire::eventMessage(event.event.topic, event.seq, event.timeMs, event.event.payload));
}

void EventBus::announce(const QList<storage::CommittedEvent> &events)
{
    QMetaObject::invokeMethod(
        this,
        [this, events] {
            for (const auto &event : events) {
                // Another node's events arrive by notification and may overlap with what is known already.
                if (event.seq <= m_lastSeq)
                    continue;
                m_lastSeq = event.seq;
                m_events.add();
                Q_EMIT logFrame(makeLogFrame(event), event.event.scope);
                Q_EMIT committed(event);
            }
        },
        Qt::QueuedConnection);
}

void EventBus::interrupt(qint64 newestSeq)
{
    QMetaObject::invokeMethod(
        this,
        [this, newestSeq] {
            m_lastSeq = newestSeq;
            Q_EMIT interrupted();
        },
        Qt::QueuedConnection);
}

void EventBus::publishState(const QString &topic, const QJsonObject &data)
{
    Q_EMIT stateChanged(std::make_shared<Frame>(topic, 0, wire::eventMessage(topic, 0, m_clock.nowMs(), data)));
}

FramePtr EventBus::stateFrame(const QString &topic) const
{
    const BoundTopic *bound = m_registry.findTopic(topic);
    if (!bound || !bound->state)
        return {};
    return std::make_shared<Frame>(topic, 0, wire::eventMessage(topic, 0, m_clock.nowMs(), bound->state()));
}

} // namespace gemba::rpc

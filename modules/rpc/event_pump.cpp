#include <gemba/rpc/event_pump.h>

#include <gemba/core/log.h>
#include <gemba/storage/audit_trail.h>

#include <QTimer>

#include <chrono>

namespace gemba::rpc {

using namespace Qt::StringLiterals;

namespace {

constexpr int eventsPerStep = 1'000;
constexpr std::chrono::milliseconds retryAfter{500};

} // namespace

struct EventPump::Step
{
    QList<storage::CommittedEvent> events;
    bool gone = false;
    qint64 newestSeq = 0;
};

EventPump::EventPump(storage::Executor &executor, EventBus &bus, qint64 fromSeq, QObject *parent)
    : QObject(parent)
    , m_executor(executor)
    , m_bus(bus)
    , m_seq(fromSeq)
{
}

void EventPump::look()
{
    QMetaObject::invokeMethod(this, &EventPump::pump, Qt::QueuedConnection);
}

void EventPump::pump()
{
    if (m_reading) {
        m_again = true;
        return;
    }
    m_reading = true;
    m_again = false;
    m_executor.read<Step>(
        [since = m_seq](storage::ReadTransaction &tx) -> Result<Step> {
            auto events = storage::eventsSince(tx, since, {}, eventsPerStep);
            if (events)
                return Step{*std::move(events), false, 0};
            if (events.error().code != ErrorCode::SequenceGone)
                return events.error();
            return Step{{}, true, storage::newestEventSeq(tx)};
        },
        [this](Result<Step> step) {
            QMetaObject::invokeMethod(
                this, [this, step = std::move(step)] { finish(step); }, Qt::QueuedConnection);
        });
}

void EventPump::finish(const Result<Step> &step)
{
    m_reading = false;
    if (!step) {
        log::warning(u"events"_s, u"events could not be read"_s, {{u"errorCode"_s, int(step.error().code)}});
        QTimer::singleShot(retryAfter, this, &EventPump::pump);
        return;
    }
    if (step->gone) {
        // Asking for the same number again would be refused for ever, and no event would reach anybody.
        log::error(u"events"_s, u"events are no longer kept, subscribers must start again"_s,
                   {{u"after"_s, m_seq}, {u"goesOnAfter"_s, step->newestSeq}});
        m_seq = step->newestSeq;
        m_bus.interrupt(m_seq);
    } else if (!step->events.isEmpty()) {
        m_seq = step->events.last().seq;
        m_bus.announce(step->events);
    }
    if (m_again || step->events.size() == eventsPerStep)
        pump();
}

} // namespace gemba::rpc

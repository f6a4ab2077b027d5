#pragma once

#include <gemba/rpc/event_bus.h>
#include <gemba/storage/executor.h>

#include <QObject>

namespace gemba::rpc {

/// Carries committed events from the table to the bus. For a database that several nodes write: their commits lie between
/// our own, so the one order is the table's, and a commit is only the signal to look there.
///
/// Lives on the bus's thread. The executor must be gone, or have finished, before the pump goes.
class EventPump : public QObject
{
    Q_OBJECT
public:
    /// Announces the events after @p fromSeq, in order and each once.
    EventPump(storage::Executor &executor, EventBus &bus, qint64 fromSeq, QObject *parent = nullptr);

    /// There may be something new. Any thread. Events that are no longer kept when they are looked for (this node was away
    /// for too long, or the database was restored) interrupt the bus, and it goes on from the newest one.
    void look();

private:
    struct Step;
    void pump();
    void finish(const Result<Step> &step);

    storage::Executor &m_executor;
    EventBus &m_bus;
    qint64 m_seq;
    bool m_reading = false;
    bool m_again = false;
};

} // namespace gemba::rpc

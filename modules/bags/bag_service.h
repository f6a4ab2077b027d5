#pragma once

#include "bag_ledger.h"
#include "recount_watch.h"

#include <gemba/core/clock.h>
#include <gemba/rpc/caller.h>
#include <gemba/rpc/event_bus.h>
#include <gemba/storage/executor.h>

#include <QObject>
#include <QTimer>

#include <mutex>

namespace gemba::bags {

/// What the desks of bags, bills and scans share: forms of codes, the site's days, what goes to the screens, and the recount of
/// every night. Lives on the server's thread; open() and close() are called on the writer thread.
class BagService : public QObject
{
    Q_OBJECT
public:
    BagService(storage::Executor &executor, alarms::AlarmPort &alarms, const Clock &clock, QObject *parent = nullptr);

    /// The zone whose days are counted; before start().
    void setTimeZone(const QTimeZone &zone) { m_zone = zone; }
    /// The bus that the counters go to; before start().
    void publishTo(rpc::EventBus *bus);
    /// Reads the counters and starts the clock-driven work; bills of older versions become findable afterwards, some at a time.
    /// Throws std::runtime_error.
    void start();

    const Clock &clock() const { return m_clock; }
    const QTimeZone &zone() const { return m_zone; }
    qint64 nowMs() const { return m_clock.nowMs(); }

    /// The ledger of one command, in the turn of this server.
    Ledger open(storage::Transaction &tx);
    /// Writes what it adds up to, and tells the screens after the commit.
    void close(Ledger &ledger);
    /// Forms are changed by this job: what is remembered of them is wrong from now on.
    void forgetFormats(storage::Transaction &tx);

    /// As the screens have it, on the server's thread.
    BagCounters counters() const { return m_counters; }
    RecountWatch &recounts() { return m_recounts; }
    /// The counters were made again by this job: they may be lower than those the screens have.
    void forgetCounters(storage::Transaction &tx);

private:
    /// Writes what some bills above @p after are found by, and goes on with the next ones.
    void findOlderBills(qint64 after);
    std::shared_ptr<const Formats> formats(storage::Transaction &tx);
    void scheduleCounters();
    void readCounters();

    storage::Executor &m_executor;
    const Clock &m_clock;
    rpc::EventBus *m_bus = nullptr;
    QTimeZone m_zone = QTimeZone::utc();
    std::shared_ptr<const Formats> m_formats; ///< writer thread; SQLite only, where nobody else changes them
    BagCounters m_counters;
    QTimer m_flush;
    QTimer m_minute;
    qint64 m_lastFlushMs;
    std::atomic<bool> m_flushQueued{false};
    std::atomic<bool> m_countersMayFall{false};
    bool m_findingBills = false; ///< a recount would miss what is still to be written
    RecountWatch m_recounts;
};

} // namespace gemba::bags

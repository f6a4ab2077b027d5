#pragma once

#include "bag_stats_contract.h"

#include <gemba/core/clock.h>
#include <gemba/storage/executor.h>

#include <alarm_port.h>

#include <QTimeZone>

#include <atomic>

namespace gemba::bags {

/// Has everything counted again each night after three o'clock of the site, however often the server was away then, and lets an alarm
/// stand while what is kept differs from the history (system.bagRecount) or while nobody knows whether it does, because the last
/// recount failed or is older than two days (system.bagRecountMissing).
class RecountWatch
{
public:
    RecountWatch(storage::Executor &executor, alarms::AlarmPort &alarms, const Clock &clock);

    /// Reads when was counted last; before anything else.
    void start();
    /// Counts when it is time to. The server's thread.
    void everyMinute(const QTimeZone &zone);
    /// Counts on a reader and answers for it. Any thread.
    void inBackground(const QTimeZone &zone);
    /// The one way to count: whoever asks for it, the alarms follow. On a reader's thread.
    Recount count(storage::ReadTransaction &tx, const QTimeZone &zone);
    /// Remembers that @p agrees was found, and raises or ends the alarms. On the writer thread.
    void note(storage::Transaction &tx, bool agrees);

    static const char *const differsAlarm;
    static const char *const missingAlarm;

private:
    void sayMissing();

    storage::Executor &m_executor;
    alarms::AlarmPort &m_alarms;
    const Clock &m_clock;
    std::atomic<qint64> m_countedMs{0};
    qint64 m_startedMs = 0;
    std::atomic<qint64> m_nextTryMs{0}; ///< monotonic
    std::atomic<bool> m_counting{false};
    std::atomic<bool> m_saidMissing{false};
};

} // namespace gemba::bags

#pragma once

#include <alarm_state_machine.h>
#include <limit_evaluator.h>

namespace gemba::alarms {

/// An alarm as it is kept: what the rules know of it, and what people want to read beside it.
struct StoredAlarm
{
    AlarmRecord record;
    DeviceId device;
    QString name; ///< of the sensor, device or part of the server
    QString area;
    QString unit; ///< UCUM, of value and limit
    QString response;
    QString suppressedBy;              ///< meaningful while suppressed by design
    bool suppressedForService = false; ///< by the sensor's service mode, with which it ends
    bool superseded = false;           ///< stands, but a graver limit on the same side is told instead
    bool retired = false;              ///< what it watched is gone; kept for its journal
    bool operator==(const StoredAlarm &) const = default;
};

/// A sensor whose limits are watched.
struct WatchedSensor
{
    LimitSettings settings;
    LimitState state;
    bool inService = false;
    /// No reading has come since the start, so a "stale" or "bad quality" from before it may be over without notice.
    bool unheard = true;
    std::optional<qint64> dueMs; ///< monotonic: limitTick() then
    bool operator==(const WatchedSensor &) const = default;
};

struct JournalRow
{
    qint64 seq = 0;
    JournalEntry entry;
};

} // namespace gemba::alarms

#pragma once

#include <alarm_record.h>
#include <alarm_transitions.h>
#include <gemba/core/result.h>

#include <QString>

#include <optional>
#include <vector>

namespace gemba::alarms {

/// Something that happens to one alarm. Fields that do not belong to the kind are ignored.
struct AlarmEvent
{
    AlarmEventKind kind = AlarmEventKind::ConditionRaised;
    QString by = {};    ///< who; required for what people do
    QString text = {};  ///< note of an acknowledgement; reason of a shelf, suppression or out-of-service
    qint64 untilMs = 0; ///< ShelveTimed: end, UTC ms
    /// Acknowledge and Reset: the occurrence the person was looking at. Another one is a VersionConflict, so that
    /// nobody acknowledges what he has not seen.
    std::optional<int> occurrence = {};
    std::optional<double> value = {}; ///< ConditionRaised: in the sensor's unit
    std::optional<double> limit = {};
    bool superseded = false; ///< ConditionRaised: a graver limit on the same side is active, see superseding.h
};

/// What configuration decides. Times in ms.
struct AlarmPolicy
{
    qint64 maxShelveMs = 8 * 3'600'000;   ///< longest timed shelf: one shift
    qint64 maxOneShotMs = 24 * 3'600'000; ///< a one-shot shelf ends by then even if the condition stays
    /// Alarms of this priority or graver need a note to be acknowledged; 0 = none do.
    int noteRequiredUpToPriority = 0;
    int maxTextLength = 500;
};

/// A line of the alarm journal: append-only, one per thing that happened.
struct JournalEntry
{
    AlarmId alarm;
    SensorId sensor;
    AlarmKind kind = AlarmKind::System;
    int priority = 3;
    qint64 timeMs = 0; ///< UTC
    AlarmEventKind event = AlarmEventKind::ConditionRaised;
    AlarmState before;
    AlarmState after;
    int occurrence = 0;
    bool announced = false; ///< people were told (counts for the KPIs)
    QString by;
    QString text;
    std::optional<double> value;
    std::optional<double> limit;
    bool operator==(const JournalEntry &) const = default;
};

struct Transition
{
    AlarmRecord record;
    std::vector<JournalEntry> journal; ///< empty = nothing changed
    bool announces = false;            ///< sound the horn
    bool changed() const { return !journal.empty(); }
};

/// Applies one event at UTC @p nowMs. Ignored events answer with the record as it was and an empty journal.
/// Refuses: AlarmNotActionable (the table says no), VersionConflict (another occurrence), FieldMissing "by",
/// ReasonRequired "reason" or "note", FieldRange "until" (not in the future) or "note"/"reason" (too long),
/// ShelveTooLong "until". A ShelfExpired that comes before the shelf's end belongs to an older shelf and is ignored.
/// Throws std::logic_error for a record whose state is not legal(): no sequence of events leads there.
Result<Transition> applyEvent(const AlarmRecord &record, const AlarmEvent &event, qint64 nowMs,
                              const AlarmPolicy &policy);

QString toText(AlarmEventKind kind);
std::optional<AlarmEventKind> alarmEventKindFromText(const QString &text);

} // namespace gemba::alarms

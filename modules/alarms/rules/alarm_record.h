#pragma once

#include <gemba/core/ids.h>
#include <gemba/core/result.h>

#include <QJsonObject>
#include <QString>

#include <array>
#include <optional>

namespace gemba::alarms {

/// What an alarm is about. The four limits are ordered by severity per side, see superseding.h.
enum class AlarmKind : quint8 { LoLo, Lo, Hi, HiHi, BadQuality, Stale, DeviceOffline, System };
inline constexpr std::array allAlarmKinds{AlarmKind::LoLo,          AlarmKind::Lo,         AlarmKind::Hi,
                                          AlarmKind::HiHi,          AlarmKind::BadQuality, AlarmKind::Stale,
                                          AlarmKind::DeviceOffline, AlarmKind::System};

/// Where the condition and the people stand. Names follow ISA-18.2; see alarm_transitions.h for the table.
enum class ProcessState : quint8 {
    Normal,
    UnacknowledgedActive,
    AcknowledgedActive,
    ReturnedUnacknowledged, ///< condition gone, nobody has acknowledged it yet
    LatchedUnacknowledged,  ///< latching alarm: condition gone, neither acknowledged nor reset
    LatchedAcknowledged,    ///< latching alarm: condition gone, acknowledged, waits for its reset
    ActiveUnannounced       ///< condition came while the alarm was hidden; nobody has been told
};
inline constexpr int processStateCount = 7;

enum class ShelfKind : quint8 { None, Timed, OneShot };
inline constexpr int shelfKindCount = 3;

/// How an alarm leaves. Fixed per alarm by configuration, which is why the three cannot be combined.
enum class AlarmBehaviour : quint8 {
    Plain,
    AutoAcknowledge, ///< an unacknowledged alarm that returns goes straight to Normal
    Latching         ///< stays until acknowledged and reset
};
inline constexpr int alarmBehaviourCount = 3;

/// The whole state: the process state and the three independent covers that may hide it.
struct AlarmState
{
    ProcessState process = ProcessState::Normal;
    ShelfKind shelf = ShelfKind::None;
    bool suppressedByDesign = false;
    bool outOfService = false;

    /// Hidden alarms never annunciate: no sound, no blinking, not counted.
    constexpr bool hidden() const { return shelf != ShelfKind::None || suppressedByDesign || outOfService; }
    constexpr bool conditionActive() const
    {
        return process == ProcessState::UnacknowledgedActive || process == ProcessState::AcknowledgedActive ||
               process == ProcessState::ActiveUnannounced;
    }
    constexpr bool unacknowledged() const
    {
        return process == ProcessState::UnacknowledgedActive || process == ProcessState::ReturnedUnacknowledged ||
               process == ProcessState::LatchedUnacknowledged;
    }
    /// Demands a person now: blinks, and sounds while active.
    constexpr bool annunciates() const { return unacknowledged() && !hidden(); }
    /// In the list of standing alarms: visible and not Normal.
    constexpr bool standing() const { return process != ProcessState::Normal && !hidden(); }
    /// Combinations that no sequence of events can reach: an unannounced alarm that nothing hides, and a one-shot
    /// shelf around a condition that is gone.
    constexpr bool legal() const
    {
        return (process != ProcessState::ActiveUnannounced || hidden()) &&
               (shelf != ShelfKind::OneShot || conditionActive());
    }
    bool operator==(const AlarmState &) const = default;
};

struct Shelf
{
    qint64 untilMs = 0; ///< UTC; also a one-shot shelf has an end
    QString reason;
    QString by;
    bool operator==(const Shelf &) const = default;
};

/// One alarm as it is kept: plain values, changed only by applyEvent(). Times are UTC ms, 0 = never.
struct AlarmRecord
{
    AlarmId id;
    SensorId sensor; ///< empty for device and system alarms
    AlarmKind kind = AlarmKind::System;
    int priority = 3; ///< 1 critical … 4 low
    AlarmBehaviour behaviour = AlarmBehaviour::Plain;

    AlarmState state;
    Shelf shelf; ///< meaningful while state.shelf is not None
    QString suppressedReason;
    QString outOfServiceReason;
    QString outOfServiceBy;

    int occurrence = 0;       ///< counts how often the condition has come
    qint64 activeSinceMs = 0; ///< when the condition came, latest occurrence
    qint64 raisedAtMs = 0;    ///< when people were told of it; 0 while it is unannounced
    qint64 returnedAtMs = 0;  ///< when the condition went, latest occurrence; 0 while active
    qint64 acknowledgedAtMs = 0;
    QString acknowledgedBy;
    QString acknowledgeNote;
    std::optional<double> valueAtRaise; ///< in the sensor's unit
    std::optional<double> limitAtRaise;
    bool firstOut = false; ///< kept by FirstOutGroup (first_out.h), not by the state machine
    int version = 0;       ///< one more with every change; for optimistic locking

    bool conditionActive() const { return state.conditionActive(); }
    bool operator==(const AlarmRecord &) const = default;
};

/// Stable lower-camel names, used on the wire and in the journal.
QString toText(AlarmKind kind);
QString toText(ProcessState state);
QString toText(ShelfKind kind);
QString toText(AlarmBehaviour behaviour);
std::optional<AlarmKind> alarmKindFromText(const QString &text);
std::optional<ProcessState> processStateFromText(const QString &text);
std::optional<ShelfKind> shelfKindFromText(const QString &text);
std::optional<AlarmBehaviour> alarmBehaviourFromText(const QString &text);

QJsonObject toJson(const AlarmRecord &record);
/// Refuses with FieldMissing, FieldType or FieldRange and the field's name; also a state that is not legal().
Result<AlarmRecord> alarmRecordFromJson(const QJsonObject &json);

} // namespace gemba::alarms

#pragma once

#include <limit_settings.h>

#include <QJsonObject>

#include <array>
#include <limits>
#include <optional>
#include <vector>

namespace gemba::alarms {

/// Whether a sample may be judged. Uncertain values are: an overpressure does not wait for a calibration, and a clamped
/// value is beyond the limit all the more. Bad ones are not: they neither raise nor clear, and while they last the
/// delay timers stand still (neither forgotten, or a flickering sensor would never alarm, nor running on without
/// evidence).
enum class SampleUse : quint8 { Good, Uncertain, Bad };

struct LimitSample
{
    qint64 timeMs = 0;      ///< when it was measured, UTC
    qint64 receivedMs = 0;  ///< when the server got it, UTC
    qint64 monotonicMs = 0; ///< the same moment on the monotonic clock, which runs the delays
    double value = 0;       ///< in the sensor's unit; not finite counts as Bad
    SampleUse use = SampleUse::Good;
};

enum class LimitPhase : quint8 { Clear, Rising, Active, Returning };

/// Where one limit stands. Delay time is gathered in elapsedMs; it runs while runningSince is set.
struct LimitPhaseState
{
    LimitPhase phase = LimitPhase::Clear;
    qint64 elapsedMs = 0;
    std::optional<qint64> runningSince; ///< monotonic ms
    bool active() const { return phase == LimitPhase::Active || phase == LimitPhase::Returning; }
    bool operator==(const LimitPhaseState &) const = default;
};

/// All that the evaluator remembers of one sensor; a plain value.
struct LimitState
{
    std::array<LimitPhaseState, limitCount> limits;         ///< in the order of limitKinds
    qint64 lastTimeMs = std::numeric_limits<qint64>::min(); ///< newest time judged, UTC
    std::optional<double> lastValue;                        ///< what it was; nothing before the first
    bool lastUsable = false;                                ///< the newest sample could be judged
    std::optional<qint64> lateSince;                        ///< monotonic; since when only late samples have come
    qint64 lastLateTimeMs = 0;

    bool active(AlarmKind kind) const;
    bool operator==(const LimitState &) const = default;
};

struct LimitChange
{
    AlarmKind kind = AlarmKind::Hi;
    bool active = false; ///< raised, else cleared
    double value = 0;    ///< the newest judged value
    double limit = 0;    ///< the limit in force; when a limit was removed: the value, for want of one
    bool operator==(const LimitChange &) const = default;
};

enum class SampleFate : quint8 {
    Judged,
    Held, ///< bad: conditions stay, timers stand still
    Late  ///< not newer than what was judged already: history only
};

struct LimitOutcome
{
    SampleFate fate = SampleFate::Judged;
    std::vector<LimitChange> changes; ///< graver limits first
    std::optional<qint64> nextDueMs;  ///< monotonic: call limitTick() then, even if no message comes
};

/// How long only late samples must come, in order, before we believe that a clock was set back and follow it. A backlog
/// between live samples never takes that long.
inline constexpr qint64 followClockAfterMs = 10'000;

/// Judges one sample.
///  * Raise: strictly beyond the limit for onDelayMs on end. Clear: back by at least the deadband for offDelayMs on
///  end.
///    Any judged sample to the contrary starts the delay anew.
///  * A sample counts from min(timeMs, receivedMs): a device clock that is fast cannot close the door behind it.
///  * A sample not newer than the last judged one changes nothing (the past is not judged twice).
///  * LO and LOLO (HI and HIHI) are evaluated independently of each other; see superseding.h for what people are told.
LimitOutcome judgeSample(LimitState &state, const LimitSettings &settings, const LimitSample &sample);

/// Lets delays end by the clock. Cheap and harmless at any time.
LimitOutcome limitTick(LimitState &state, const LimitSettings &settings, qint64 monotonicMs);

/// Judges the newest value again by edited limits. Limits taken away clear at once; running delays start anew.
LimitOutcome limitsEdited(LimitState &state, const LimitSettings &settings, qint64 monotonicMs);

/// @p state with its timers stopped: what is to be stored. Time in which the server did not run proves nothing, so a
/// delay goes on from where it was, with the first usable sample after the start.
LimitState frozen(LimitState state, qint64 monotonicMs);

QJsonObject toJson(const LimitState &state, qint64 monotonicMs);
/// FieldType or FieldRange with the field's name.
Result<LimitState> limitStateFromJson(const QJsonObject &json);

} // namespace gemba::alarms

#pragma once

#include <alarm_record.h>
#include <gemba/core/result.h>

#include <QJsonObject>

#include <array>
#include <optional>

namespace gemba::alarms {

/// The measuring range of a sensor, in its unit; min < max.
struct Range
{
    double min = 0;
    double max = 0;
    double span() const { return max - min; }
    bool operator==(const Range &) const = default;
};

/// Alarm limits of one sensor, in its unit. A limit that is not set is not watched.
/// A value strictly beyond a limit is abnormal; a value on the limit is not (normal 2–8 bar includes 2 and 8).
struct LimitSettings
{
    std::optional<double> lolo; ///< warning edge: critical
    std::optional<double> lo;   ///< edge of the normal band
    std::optional<double> hi;
    std::optional<double> hihi;
    double deadband = 0;   ///< how far a value must come back inside a limit before it counts as returned; ≥ 0
    qint64 onDelayMs = 0;  ///< how long it must stay beyond before the condition is raised
    qint64 offDelayMs = 0; ///< how long it must stay back before the condition is cleared
    bool operator==(const LimitSettings &) const = default;
};

inline constexpr int limitCount = 4;
/// Graver ones first: a value that jumps past both raises the graver one first, which then is first-out and
/// supersedes the other.
inline constexpr std::array limitKinds{AlarmKind::LoLo, AlarmKind::HiHi, AlarmKind::Lo, AlarmKind::Hi};

inline constexpr qint64 maxLimitDelayMs = 24 * 3'600'000;

std::optional<double> limitOf(const LimitSettings &settings, AlarmKind kind);

/// Beyond warning on either side is critical; beyond normal is high. 1 critical … 4 low.
int defaultPriority(AlarmKind kind);

/// Checks order (LOLO ≤ LO < HI ≤ HIHI among those set), range, deadband and delays.
/// LimitsInconsistent or FieldRange, with the field as the API names it: "limits.hi", "limits.deadband",
/// "limits.onDelayMs". The deadband must leave a band in which every limit counts as returned.
Result<void> checkLimits(const LimitSettings &settings, const Range &range);

QJsonObject toJson(const LimitSettings &settings);
/// FieldType with the field's name. Does not check consistency: see checkLimits().
Result<LimitSettings> limitSettingsFromJson(const QJsonObject &json);

} // namespace gemba::alarms

#pragma once

#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace gemba::sensors {

/// The four limits of a sensor in the order in which they stand on its scale.
enum class LimitName : quint8 { LoLo, Lo, Hi, HiHi };
inline constexpr std::array limitNames{LimitName::LoLo, LimitName::Lo, LimitName::Hi, LimitName::HiHi};

/// Priority of a limit's alarm where nobody has chosen one: beyond a warning edge critical, beyond the normal band high.
inline constexpr std::array<int, 4> defaultLimitPriorities{1, 2, 2, 1};

/// What decides about the alarms of one sensor. Limits and deadband in its unit; priorities 1 critical … 4 low.
struct LimitSet
{
    std::array<std::optional<double>, 4> at{}; ///< by LimitName
    std::array<int, 4> priority = defaultLimitPriorities;
    double deadband = 0;
    qint64 onDelayMs = 0;
    qint64 offDelayMs = 0;
    int holds =
        1; ///< how firmly an alarm stays: 0 leaves by itself, 1 once acknowledged, 2 once acknowledged and reset
    bool operator==(const LimitSet &) const = default;
};

enum class LimitEffect : quint8 {
    Added,
    Removed,
    Widened,   ///< alarms later or seldomer
    Tightened, ///< alarms sooner or oftener
    PriorityRaised,
    PriorityLowered,
    Grows, ///< of deadband and delays
    Shrinks,
    HoldsMore, ///< the alarm stays until somebody has seen it
    HoldsLess
};

/// One difference between two sets.
struct LimitEdit
{
    QString field; ///< as in the API: "hi", "hiPriority", "deadband", "onDelayMs", "behaviour"
    LimitEffect effect = LimitEffect::Widened;
    bool critical = false;
    bool operator==(const LimitEdit &) const = default;
};

/// What the change from @p before to @p after does, and what of it is critical, that is, may make people learn of a
/// danger later or not at all:
///  * anything about LOLO or HIHI, which protect people and machines;
///  * a limit removed or widened;
///  * a priority lowered, of a limit that exists before or after;
///  * a longer on-delay while a limit of priority 1 or 2 exists (before or after);
///  * an alarm that leaves more easily than before.
/// In the order of the scale, then deadband, delays, behaviour. A priority counts only where a limit exists after the
/// change.
std::vector<LimitEdit> limitEdits(const LimitSet &before, const LimitSet &after);

/// Which changes need a second person.
enum class ApprovalPolicy : quint8 { Critical, All, None };

bool needsApproval(const std::vector<LimitEdit> &edits, ApprovalPolicy policy);

} // namespace gemba::sensors

#pragma once

#include <limit_settings.h>

#include <limits>
#include <optional>
#include <vector>

namespace gemba::alarms {

/// Deadband and delays that would have let nuisance pass, drawn from history. In the sensor's unit, and ms.
struct LimitSuggestion
{
    double deadband = 0;
    qint64 onDelayMs = 0;
    qint64 offDelayMs = 0;
    qint64 steps = 0;      ///< differences between neighbouring readings it is drawn from
    qint64 excursions = 0; ///< times the value was beyond the innermost limits
};

/// The rule, so that an engineer can check it:
///  * deadband: what 99 of 100 steps from one reading to the next do not exceed, so that noise alone cannot carry a value
///    back and forth across a limit; not below 0.2 % and not above 5 % of the span.
///  * on-delay: what 95 of 100 *short* excursions beyond an innermost limit (under a minute) do not outlast: passing
///    strokes and starts are ridden out, what lasts is still told. Nothing unless there were at least five of them.
///  * off-delay: likewise what 95 of 100 short returns between two excursions do not outlast.
/// Delays are whole seconds. Excursions are counted on the bare value against LO and HI (LOLO, HIHI where those are not
/// set), without deadband or delay. Bad readings and silence end neither an excursion nor begin one; they are left out.
/// Feed in order of time; add() is O(1), memory O(readings).
class SuggestionMeter
{
public:
    SuggestionMeter(const LimitSettings &settings, const Range &range);
    void add(qint64 timeMs, double value);
    /// A bad reading or silence: the next value has no neighbour.
    void interrupt();
    LimitSuggestion suggestion();

private:
    struct Side
    {
        std::optional<double> limit;
        bool high = false;
        std::optional<qint64> beyondSinceMs;
        std::optional<qint64> backSinceMs;
    };
    void follow(Side &side, qint64 timeMs, double value);

    const double m_span;
    std::array<Side, 2> m_sides;
    std::optional<double> m_last;
    std::vector<float> m_steps;
    std::vector<qint32> m_excursions; ///< ms, short ones
    std::vector<qint32> m_returns;    ///< ms, short ones
    qint64 m_allExcursions = 0;
};

} // namespace gemba::alarms

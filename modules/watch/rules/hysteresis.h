#pragma once

#include <QtGlobal>

#include <optional>

namespace gemba::watch {

/// When a figure that is bad when it is high becomes an alarm, and when it is none any more. For figures that are bad when they are
/// low, negate both.
struct Threshold
{
    double raiseAt = 0;
    double clearAt = 0;      ///< at most raiseAt
    qint64 raiseAfterMs = 0; ///< it must have been there for so long
    qint64 clearAfterMs = 0; ///< it must have been back for so long
};

/// Keeps one alarm from chattering: two levels and two delays. A figure that is not known changes nothing.
class Hysteresis
{
public:
    explicit Hysteresis(const Threshold &threshold = {})
        : m_threshold(threshold)
    {
    }
    /// @p nowMs is monotonic. Returns isActive().
    bool update(std::optional<double> figure, qint64 nowMs);
    bool isActive() const { return m_active; }
    /// Judges by @p threshold from the next figure on; what is active stays so until a figure says otherwise.
    void setThreshold(const Threshold &threshold) { m_threshold = threshold; }
    /// As if there had been no figure yet.
    void reset();

private:
    Threshold m_threshold;
    bool m_active = false;
    std::optional<qint64> m_since; ///< when the figure went to the other side
};

} // namespace gemba::watch

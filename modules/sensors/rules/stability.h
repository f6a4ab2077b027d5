#pragma once

#include <QtGlobal>

#include <deque>

namespace gemba::sensors {

/// How still a reading must be before a calibration point may be taken: for this long, within this part of the span. The
/// server decides by it, and a kiosk's lamp shows it beforehand.
inline constexpr qint64 calibrationHoldMs = 10'000;
inline constexpr double calibrationStillFraction = 0.004;

/// Least and greatest of a moving run of samples; every operation O(1) amortised.
class MovingExtremes
{
public:
    void push(qint64 index, double value);
    /// Forgets samples before @p index.
    void dropBefore(qint64 index);
    void clear();
    /// Precondition for both: not empty.
    double spread() const { return m_max.front().value - m_min.front().value; }
    bool empty() const { return m_min.empty(); }

private:
    struct Entry
    {
        qint64 index;
        double value;
    };
    std::deque<Entry> m_min; ///< values rising
    std::deque<Entry> m_max; ///< values falling
};

struct StabilitySettings
{
    qint64 windowMs = 60'000; ///< longest time looked back
    qint64 holdMs = 10'000;   ///< how long the reading must have kept still
    double spreadLimit = 0;   ///< largest minus least that counts as still, in the sensor's unit
    qint64 maxGapMs = 3'000;  ///< without a sample for longer, nothing is known and it starts anew
};

/// The lamp of the calibration wizard: stable once all samples of an unbroken stretch of at least holdMs lie within
/// spreadLimit. Times are monotonic ms and must not go back. A value; not thread-safe.
class StabilityDetector
{
public:
    explicit StabilityDetector(StabilitySettings settings)
        : m_settings(settings)
    {
    }

    struct Status
    {
        bool stable = false;
        qint64 stableForMs = 0; ///< how long the samples have kept within the limit; at most windowMs
        double spread = 0;      ///< of the last holdMs
        double mean = 0;        ///< of the still stretch: the value to capture
        int samples = 0;        ///< in the still stretch
    };

    /// A usable sample. O(1) amortised.
    void add(qint64 monotonicMs, double value);
    /// A bad sample or a change of the reference: what was seen proves nothing any more.
    void reset();
    Status status(qint64 monotonicMs) const;

private:
    struct Sample
    {
        qint64 atMs;
        double value;
    };
    void shrinkTo(qint64 firstIndex);

    StabilitySettings m_settings;
    qint64 m_next = 0;          ///< index of the next sample
    std::deque<Sample> m_still; ///< the stretch within the limit
    qint64 m_stillFirst = 0;    ///< index of its first sample
    double m_stillSum = 0;
    MovingExtremes m_stillExtremes;
    std::deque<Sample> m_recent; ///< the last holdMs
    qint64 m_recentFirst = 0;
    MovingExtremes m_recentExtremes;
};

} // namespace gemba::sensors

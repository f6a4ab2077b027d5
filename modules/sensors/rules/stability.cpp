#include <stability.h>

#include <algorithm>
#include <cmath>

namespace gemba::sensors {

void MovingExtremes::push(qint64 index, double value)
{
    while (!m_min.empty() && m_min.back().value >= value)
        m_min.pop_back();
    while (!m_max.empty() && m_max.back().value <= value)
        m_max.pop_back();
    m_min.push_back({index, value});
    m_max.push_back({index, value});
}

void MovingExtremes::dropBefore(qint64 index)
{
    while (!m_min.empty() && m_min.front().index < index)
        m_min.pop_front();
    while (!m_max.empty() && m_max.front().index < index)
        m_max.pop_front();
}

void MovingExtremes::clear()
{
    m_min.clear();
    m_max.clear();
}

void StabilityDetector::shrinkTo(qint64 firstIndex)
{
    while (m_stillFirst < firstIndex) {
        m_stillSum -= m_still.front().value;
        m_still.pop_front();
        ++m_stillFirst;
    }
    m_stillExtremes.dropBefore(m_stillFirst);
}

void StabilityDetector::add(qint64 monotonicMs, double value)
{
    if (!std::isfinite(value)) {
        reset();
        return;
    }
    if (!m_recent.empty() && monotonicMs - m_recent.back().atMs > m_settings.maxGapMs)
        reset();
    const qint64 index = m_next++;
    m_still.push_back({monotonicMs, value});
    m_stillSum += value;
    m_stillExtremes.push(index, value);
    while (m_stillExtremes.spread() > m_settings.spreadLimit ||
           monotonicMs - m_still.front().atMs > m_settings.windowMs)
        shrinkTo(m_stillFirst + 1);
    // Sums of differences drift; a stretch of one sample knows its sum exactly.
    if (m_still.size() == 1)
        m_stillSum = value;

    m_recent.push_back({monotonicMs, value});
    m_recentExtremes.push(index, value);
    while (monotonicMs - m_recent.front().atMs > m_settings.holdMs) {
        m_recent.pop_front();
        ++m_recentFirst;
    }
    m_recentExtremes.dropBefore(m_recentFirst);
}

void StabilityDetector::reset()
{
    m_still.clear();
    m_recent.clear();
    m_stillExtremes.clear();
    m_recentExtremes.clear();
    m_stillSum = 0;
    m_stillFirst = m_next;
    m_recentFirst = m_next;
}

StabilityDetector::Status StabilityDetector::status(qint64 monotonicMs) const
{
    Status status;
    if (m_recent.empty() || monotonicMs - m_recent.back().atMs > m_settings.maxGapMs)
        return status;
    // From first to last sample: the time since the last one has not been seen.
    status.stableForMs = m_still.back().atMs - m_still.front().atMs;
    status.samples = static_cast<int>(m_still.size());
    status.mean = m_stillSum / static_cast<double>(m_still.size());
    status.spread = m_recentExtremes.spread();
    status.stable = status.stableForMs >= m_settings.holdMs;
    return status;
}

} // namespace gemba::sensors

#include "clock_estimate.h"

#include <algorithm>

namespace gemba::client {

void ClockEstimate::addStamp(qint64 serverMs, qint64 localMs)
{
    m_differences[static_cast<size_t>(m_count) % m_differences.size()] = serverMs - localMs;
    ++m_count;
}

void ClockEstimate::addRoundTrip(double ms)
{
    m_roundTrip = ms;
    m_bestRoundTrip = std::min(ms, m_bestRoundTrip.value_or(ms));
}

void ClockEstimate::reset()
{
    *this = {};
}

std::optional<qint64> ClockEstimate::offsetMs() const
{
    if (m_count == 0)
        return std::nullopt;
    const auto used = std::min(static_cast<size_t>(m_count), m_differences.size());
    const qint64 largest =
        *std::max_element(m_differences.begin(), m_differences.begin() + static_cast<ptrdiff_t>(used));
    return largest + static_cast<qint64>(m_bestRoundTrip.value_or(0) / 2);
}

} // namespace gemba::client

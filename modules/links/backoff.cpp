#include <gemba/links/backoff.h>

#include <QRandomGenerator>

#include <algorithm>

namespace gemba::links {

Backoff::Backoff(int minMs, int maxMs)
    : Backoff(minMs, maxMs, [] { return QRandomGenerator::global()->generateDouble(); })
{
}

Backoff::Backoff(int minMs, int maxMs, Random random)
    : m_minMs(std::max(minMs, 1))
    , m_maxMs(std::max(maxMs, m_minMs))
    , m_ceilingMs(m_minMs)
    , m_random(std::move(random))
{
}

int Backoff::nextMs()
{
    const int delay = static_cast<int>(m_random() * (m_ceilingMs + 1.0));
    const int result = std::clamp(delay, 0, m_ceilingMs);
    m_ceilingMs = m_ceilingMs > m_maxMs / 2 ? m_maxMs : m_ceilingMs * 2;
    return result;
}

} // namespace gemba::links

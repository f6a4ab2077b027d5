#include <gemba/core/rate_limiter.h>

#include <algorithm>

namespace gemba {

bool RateLimiter::allow(const QString &key, qint64 monotonicMs)
{
    if (m_next.size() >= m_maxKeys) {
        m_next.removeIf([&](auto it) { return it.value() <= monotonicMs; });
        if (m_next.size() >= m_maxKeys)
            return false;
    }
    if (!isOpen(key, monotonicMs))
        return false;
    m_next.insert(key, std::max(m_next.value(key, monotonicMs), monotonicMs) + m_periodMs);
    return true;
}

bool RateLimiter::isOpen(const QString &key, qint64 monotonicMs) const
{
    return m_next.value(key, monotonicMs) - monotonicMs <= m_periodMs * (m_burst - 1);
}

void RateLimiter::giveBack(const QString &key)
{
    const auto it = m_next.find(key);
    if (it != m_next.end())
        *it -= m_periodMs;
}

} // namespace gemba

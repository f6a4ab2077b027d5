#include "rate_limiter.h"

#include <algorithm>

namespace gemba::identity {

bool RateLimiter::allow(const QString &key, qint64 monotonicMs)
{
    if (m_next.size() >= m_maxKeys) {
        m_next.removeIf([&](auto it) { return it.value() <= monotonicMs; });
        if (m_next.size() >= m_maxKeys)
            return false;
    }
    const qint64 planned = std::max(m_next.value(key, monotonicMs), monotonicMs);
    if (planned - monotonicMs > m_periodMs * (m_burst - 1))
        return false;
    m_next.insert(key, planned + m_periodMs);
    return true;
}

bool RateLimiter::isOpen(const QString &key, qint64 monotonicMs) const
{
    return m_next.value(key, monotonicMs) - monotonicMs <= m_periodMs * (m_burst - 1);
}

} // namespace gemba::identity

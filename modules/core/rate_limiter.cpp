#include <gemba/core/rate_limiter.h>

#include <algorithm>

namespace gemba {

using namespace Qt::StringLiterals;

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

qint64 RateLimiter::waitMs(const QString &key, qint64 monotonicMs) const
{
    if (m_next.size() >= m_maxKeys && !m_next.contains(key))
        return m_periodMs;
    return std::max<qint64>(0, m_next.value(key, monotonicMs) - monotonicMs - m_periodMs * (m_burst - 1));
}

void RateLimiter::giveBack(const QString &key)
{
    const auto it = m_next.find(key);
    if (it != m_next.end())
        *it -= m_periodMs;
}

void RateLimiter::setRate(int burst, qint64 periodMs, qint64 monotonicMs)
{
    m_burst = burst;
    m_periodMs = periodMs;
    for (qint64 &next : m_next)
        next = std::min(next, monotonicMs + m_periodMs * m_burst);
}

Error tooManyAttempts(qint64 waitMs)
{
    const int seconds = static_cast<int>(std::max<qint64>(1, (waitMs + 999) / 1000));
    Error error = refuse(ErrorCode::TooManyAttempts, u"try again in %1 s"_s.arg(seconds));
    error.retryAfterS = seconds;
    return error;
}

} // namespace gemba

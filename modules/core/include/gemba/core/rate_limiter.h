#pragma once

#include <gemba/core/result.h>

#include <QHash>
#include <QString>

namespace gemba {

/// Generic cell rate algorithm per key: @p burst calls at once, then one per @p periodMs. Unlike fixed windows it never
/// allows a double burst. Bounded: when full, keys that would be allowed anyway are forgotten. Not thread-safe.
class RateLimiter
{
public:
    RateLimiter(int burst, qint64 periodMs, qsizetype maxKeys = 65'536)
        : m_burst(burst)
        , m_periodMs(periodMs)
        , m_maxKeys(maxKeys)
    {
    }

    /// Counts one attempt; false when it comes too early. @p monotonicMs never goes back.
    bool allow(const QString &key, qint64 monotonicMs);
    /// Whether allow() would say yes; counts nothing.
    bool isOpen(const QString &key, qint64 monotonicMs) const;
    /// Milliseconds until allow() says yes; 0 when it would now.
    qint64 waitMs(const QString &key, qint64 monotonicMs) const;
    /// Takes one counted attempt back: it was none.
    void giveBack(const QString &key);
    /// From now on; who has to wait already waits no longer than the new rate asks of him.
    void setRate(int burst, qint64 periodMs, qint64 monotonicMs);

private:
    int m_burst;
    qint64 m_periodMs;
    const qsizetype m_maxKeys;
    QHash<QString, qint64> m_next; ///< theoretical arrival time
};

/// The refusal of somebody who has to wait so long.
Error tooManyAttempts(qint64 waitMs);

} // namespace gemba

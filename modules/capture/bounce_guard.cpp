#include <gemba/capture/bounce_guard.h>

namespace gemba::capture {

bool BounceGuard::isBounce(const QString &code, qint64 monotonicMs)
{
    m_taken.removeIf([&](const auto &entry) { return monotonicMs - entry.value() >= windowMs; });
    if (m_taken.contains(code)) {
        ++m_bounces;
        return true;
    }
    m_taken.insert(code, monotonicMs);
    return false;
}

} // namespace gemba::capture

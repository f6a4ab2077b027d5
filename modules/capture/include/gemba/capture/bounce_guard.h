#pragma once

#include <QHash>
#include <QString>

namespace gemba::capture {

/// Tells a trigger that bounced, or one device that arrives twice, from a second scan: the same code at the same station within
/// 700 ms. Different codes never hinder each other, however fast they come. Pure; not thread-safe.
class BounceGuard
{
public:
    static constexpr qint64 windowMs = 700;

    /// True: @p code came less than windowMs ago and is to be logged, not taken. @p monotonicMs must not go back. A bounce does not
    /// prolong the window, or a code scanned over and over would never be taken.
    bool isBounce(const QString &code, qint64 monotonicMs);
    quint64 bounces() const { return m_bounces; }

private:
    QHash<QString, qint64> m_taken; ///< codes of the last window
    quint64 m_bounces = 0;
};

} // namespace gemba::capture

#include "session_times.h"

#include <algorithm>

namespace gemba::identity {

namespace {

constexpr qint64 minuteMs = 60'000;

} // namespace

void beginAt(StoredSession &session, const SessionLimits &limits, qint64 nowMs)
{
    session.createdAtMs = nowMs;
    session.absoluteEndsAtMs = nowMs + limits.absoluteMinutes * minuteMs;
    session.endsAtMs = std::min(nowMs + limits.sessionMinutes * minuteMs, session.absoluteEndsAtMs);
    useAt(session, limits.idleMinutes * minuteMs, nowMs);
}

void useAt(StoredSession &session, qint64 idleMs, qint64 nowMs)
{
    session.lastUsedAtMs = std::max(session.lastUsedAtMs, nowMs);
    session.idleEndsAtMs = std::max(session.idleEndsAtMs, nowMs + idleMs);
}

void extendAt(StoredSession &session, const SessionLimits &limits, qint64 nowMs)
{
    const qint64 wanted = std::min(nowMs + limits.sessionMinutes * minuteMs, session.absoluteEndsAtMs);
    session.endsAtMs = std::max(session.endsAtMs, wanted);
    useAt(session, limits.idleMinutes * minuteMs, nowMs);
}

void shortenTo(StoredSession &session, const SessionLimits &limits, qint64 nowMs)
{
    session.absoluteEndsAtMs =
        std::min(session.absoluteEndsAtMs, session.createdAtMs + limits.absoluteMinutes * minuteMs);
    session.endsAtMs = std::min({session.endsAtMs, nowMs + limits.sessionMinutes * minuteMs, session.absoluteEndsAtMs});
    session.idleEndsAtMs = std::min(session.idleEndsAtMs, nowMs + limits.idleMinutes * minuteMs);
}

SessionEnd endOf(const StoredSession &session)
{
    if (session.idleEndsAtMs < session.endsAtMs)
        return {session.idleEndsAtMs, SessionEndWhy::Idle};
    const bool isLast = session.endsAtMs >= session.absoluteEndsAtMs;
    return {session.endsAtMs, isLast ? SessionEndWhy::Absolute : SessionEndWhy::Cap};
}

} // namespace gemba::identity

#pragma once

#include "session_store.h"
#include "sessions_contract.h"

namespace gemba::identity {

/// How long a role lets a session last. Minutes.
struct SessionLimits
{
    int sessionMinutes = 30;   ///< without being extended
    int idleMinutes = 15;      ///< without anything being done
    int absoluteMinutes = 720; ///< however often it is extended; NIST SP 800-63B-4 allows 24 h
};

struct SessionEnd
{
    qint64 atMs = 0; ///< UTC milliseconds
    SessionEndWhy why = SessionEndWhy::Cap;
};

/// So long before its end a session's sockets are warned.
inline constexpr qint64 sessionWarningMs = 30'000;

/// Sets the ends of a session that begins now.
void beginAt(StoredSession &session, const SessionLimits &limits, qint64 nowMs);
/// Somebody did something: the idle time begins anew.
void useAt(StoredSession &session, qint64 idleMs, qint64 nowMs);
/// Moves the ends of a session as far as the limits allow; never back.
void extendAt(StoredSession &session, const SessionLimits &limits, qint64 nowMs);
/// The limits have changed: the ends come nearer where they are shorter now; never back.
void shortenTo(StoredSession &session, const SessionLimits &limits, qint64 nowMs);
/// What ends the session first if nothing more happens.
SessionEnd endOf(const StoredSession &session);

} // namespace gemba::identity

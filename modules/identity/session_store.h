#pragma once

#include <gemba/core/ids.h>

#include <gemba/storage/database.h>

namespace gemba::identity {

struct StoredSession
{
    SessionId id;
    UserId user;
    TerminalId terminal;
    QString client;
    QString address;
    qint64 createdAtMs = 0;
    qint64 endsAtMs = 0;
    std::optional<qint64> endedAtMs;
};

struct StoredRefresh
{
    SessionId session;
    qint64 expiresAtMs = 0;
    std::optional<qint64> usedAtMs;
};

/// SQL of sessions and their refresh tokens; nothing but SQL. Throws storage::DatabaseError.
namespace store {

void insertSession(storage::Transaction &tx, const StoredSession &session);
std::optional<StoredSession> findSession(storage::ReadTransaction &tx, const SessionId &id);
QList<StoredSession> openSessions(storage::ReadTransaction &tx, qint64 nowMs);
/// False when it had ended already.
bool endSession(storage::Transaction &tx, const SessionId &id, qint64 nowMs);
/// Open sessions that were begun on the terminal.
QList<SessionId> openSessionsOf(storage::ReadTransaction &tx, const TerminalId &terminal);
void moveSessionEnd(storage::Transaction &tx, const SessionId &id, qint64 endsAtMs);

/// Where somebody signed in properly: an enrolled terminal, or an address.
struct SignInPlace
{
    QString accountKey; ///< folded name
    QString terminal;   ///< empty for an address
    QString address;
};
/// Since then, the latest last.
QList<SignInPlace> signInPlaces(storage::ReadTransaction &tx, qint64 sinceMs);

void insertRefresh(storage::Transaction &tx, const QString &hash, const SessionId &session, qint64 nowMs,
                   qint64 expiresAtMs);
std::optional<StoredRefresh> findRefresh(storage::ReadTransaction &tx, const QString &hash);
/// False when somebody else used it first.
bool useRefresh(storage::Transaction &tx, const QString &hash, qint64 nowMs);

} // namespace store
} // namespace gemba::identity

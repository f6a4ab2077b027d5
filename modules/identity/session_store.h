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
    qint64 lastUsedAtMs = 0;
    qint64 idleEndsAtMs = 0;
    qint64 absoluteEndsAtMs = 0;
    SessionId family; ///< the session that a sign-in began it with; itself unless it came from a ticket
};

struct StoredTicket
{
    SessionId session;
    QString station;
    qint64 expiresAtMs = 0;
};

struct StoredRefresh
{
    SessionId session;
    qint64 expiresAtMs = 0;
    std::optional<qint64> usedAtMs;
    QString usedFrom; ///< the network, see GuessGuard::stationOf()
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
QList<SessionId> openSessionsOf(storage::ReadTransaction &tx, const UserId &user);
/// Open sessions that came from the same sign-in.
QList<SessionId> openSiblings(storage::ReadTransaction &tx, const SessionId &family);
/// In place of the session's ticket of before.
void putTicket(storage::Transaction &tx, const QString &hash, const StoredTicket &ticket);
/// Spends it: whoever gets it is the only one.
std::optional<StoredTicket> takeTicket(storage::Transaction &tx, const QString &hash);
bool hasTicket(storage::ReadTransaction &tx, const QString &hash);
qint64 purgeTickets(storage::Transaction &tx, qint64 expiredBeforeMs, int limit);
/// Writes when it was last used and when it ends; false when it has ended. The absolute end only ever comes nearer.
bool saveSessionTimes(storage::Transaction &tx, const StoredSession &session);

/// An open session with the names that a person knows it by.
struct ListedSession
{
    StoredSession session;
    QString userName;
    QString station;
};
struct SessionFilter
{
    UserId user;    ///< empty for all
    QString before; ///< only ids below this; empty for all
    int limit = 200;
};
/// Newest first.
QList<ListedSession> listSessions(storage::ReadTransaction &tx, const SessionFilter &filter, qint64 nowMs);
std::optional<ListedSession> findListedSession(storage::ReadTransaction &tx, const SessionId &id);
/// Open sessions whose time is over: by their cap, or idle since before @p idleSinceMs.
QList<ListedSession> overdueSessions(storage::ReadTransaction &tx, qint64 nowMs, qint64 idleSinceMs, int limit);
/// Forgets sessions that ended before, with their tokens; and the tokens of others that expired before. Returns rows.
qint64 purgeSessions(storage::Transaction &tx, qint64 endedBeforeMs, int limit);
qint64 purgeRefresh(storage::Transaction &tx, qint64 expiredBeforeMs, qint64 endedBeforeMs, int limit);

/// What it was begun with: "password", "pin" or "badge".
void noteProof(storage::Transaction &tx, const SessionId &id, const QString &proof);
QString notedProof(storage::ReadTransaction &tx, const SessionId &id);

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
bool useRefresh(storage::Transaction &tx, const QString &hash, const QString &from, qint64 nowMs);

} // namespace store
} // namespace gemba::identity

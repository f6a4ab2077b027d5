#include "session_store.h"

#include "optional_column.h"

namespace gemba::identity::store {

using namespace Qt::StringLiterals;

namespace {

const auto sessionColumns = u"session.id, session.account_id, session.terminal_id, session.client, session.address, "
                            "session.created_at_ms, session.ends_at_ms, session.ended_at_ms, session.last_used_at_ms, "
                            "session.idle_ends_at_ms, session.absolute_ends_at_ms, session.family_id"_s;
const auto listedFrom = u"SELECT %1, account.name, COALESCE(terminal.name, '') FROM session "
                        "JOIN account ON account.id = session.account_id "
                        "LEFT JOIN terminal ON terminal.id = session.terminal_id "_s;

StoredSession sessionAt(const storage::Rows &rows, qsizetype row)
{
    return {SessionId(rows.text(row, 0)),
            UserId(rows.text(row, 1)),
            TerminalId(rows.text(row, 2)),
            rows.text(row, 3),
            rows.text(row, 4),
            rows.integer(row, 5),
            rows.integer(row, 6),
            optionalInteger(rows, row, 7),
            rows.integer(row, 8),
            rows.integer(row, 9),
            rows.integer(row, 10),
            SessionId(rows.text(row, 11))};
}

QList<ListedSession> listedIn(const storage::Rows &rows)
{
    QList<ListedSession> sessions;
    for (qsizetype i = 0; i < rows.count(); ++i)
        sessions.append({sessionAt(rows, i), rows.text(i, 12), rows.text(i, 13)});
    return sessions;
}

} // namespace

void insertSession(storage::Transaction &tx, const StoredSession &session)
{
    tx.execute(u"INSERT INTO session (id, account_id, terminal_id, client, address, created_at_ms, ends_at_ms, "
               "last_used_at_ms, idle_ends_at_ms, absolute_ends_at_ms, family_id) "
               "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
               {session.id.text(), session.user.text(), session.terminal.text(), session.client, session.address,
                session.createdAtMs, session.endsAtMs, session.lastUsedAtMs, session.idleEndsAtMs,
                session.absoluteEndsAtMs, session.family.text()});
}

std::optional<StoredSession> findSession(storage::ReadTransaction &tx, const SessionId &id)
{
    const auto rows = tx.select(u"SELECT %1 FROM session WHERE id = ?"_s.arg(sessionColumns), {id.text()});
    if (rows.isEmpty())
        return std::nullopt;
    return sessionAt(rows, 0);
}

QList<StoredSession> openSessions(storage::ReadTransaction &tx, qint64 nowMs)
{
    const auto rows =
        tx.select(u"SELECT %1 FROM session WHERE ended_at_ms IS NULL AND ends_at_ms > ? AND idle_ends_at_ms > ?"_s.arg(
                      sessionColumns),
                  {nowMs, nowMs});
    QList<StoredSession> sessions;
    for (qsizetype i = 0; i < rows.count(); ++i)
        sessions.append(sessionAt(rows, i));
    return sessions;
}

bool endSession(storage::Transaction &tx, const SessionId &id, qint64 nowMs)
{
    tx.execute(u"DELETE FROM session_ticket WHERE session_id = ?"_s, {id.text()});
    return tx.execute(u"UPDATE session SET ended_at_ms = ? WHERE id = ? AND ended_at_ms IS NULL"_s,
                      {nowMs, id.text()}) == 1;
}

void noteProof(storage::Transaction &tx, const SessionId &id, const QString &proof)
{
    tx.execute(u"UPDATE session SET proof = ? WHERE id = ?"_s, {proof, id.text()});
}

QString notedProof(storage::ReadTransaction &tx, const SessionId &id)
{
    const auto rows = tx.select(u"SELECT proof FROM session WHERE id = ?"_s, {id.text()});
    return rows.isEmpty() ? QString() : rows.text(0, 0);
}

QList<SessionId> openSessionsOf(storage::ReadTransaction &tx, const TerminalId &terminal)
{
    const auto rows =
        tx.select(u"SELECT id FROM session WHERE terminal_id = ? AND ended_at_ms IS NULL"_s, {terminal.text()});
    QList<SessionId> sessions;
    for (qsizetype i = 0; i < rows.count(); ++i)
        sessions.append(SessionId(rows.text(i, 0)));
    return sessions;
}

QList<SessionId> openSessionsOf(storage::ReadTransaction &tx, const UserId &user)
{
    const auto rows =
        tx.select(u"SELECT id FROM session WHERE account_id = ? AND ended_at_ms IS NULL"_s, {user.text()});
    QList<SessionId> sessions;
    for (qsizetype i = 0; i < rows.count(); ++i)
        sessions.append(SessionId(rows.text(i, 0)));
    return sessions;
}

QList<SessionId> openSiblings(storage::ReadTransaction &tx, const SessionId &family)
{
    const auto rows =
        tx.select(u"SELECT id FROM session WHERE family_id = ? AND ended_at_ms IS NULL"_s, {family.text()});
    QList<SessionId> sessions;
    for (qsizetype i = 0; i < rows.count(); ++i)
        sessions.append(SessionId(rows.text(i, 0)));
    return sessions;
}

void putTicket(storage::Transaction &tx, const QString &hash, const StoredTicket &ticket)
{
    tx.execute(u"DELETE FROM session_ticket WHERE session_id = ?"_s, {ticket.session.text()});
    tx.execute(u"INSERT INTO session_ticket (token_hash, session_id, station, expires_at_ms) VALUES (?, ?, ?, ?)"_s,
               {hash, ticket.session.text(), ticket.station, ticket.expiresAtMs});
}

std::optional<StoredTicket> takeTicket(storage::Transaction &tx, const QString &hash)
{
    const auto rows =
        tx.select(u"SELECT session_id, station, expires_at_ms FROM session_ticket WHERE token_hash = ?"_s, {hash});
    if (rows.isEmpty() || tx.execute(u"DELETE FROM session_ticket WHERE token_hash = ?"_s, {hash}) != 1)
        return std::nullopt;
    return StoredTicket{SessionId(rows.text(0, 0)), rows.text(0, 1), rows.integer(0, 2)};
}

bool hasTicket(storage::ReadTransaction &tx, const QString &hash)
{
    return !tx.select(u"SELECT 1 FROM session_ticket WHERE token_hash = ?"_s, {hash}).isEmpty();
}

qint64 purgeTickets(storage::Transaction &tx, qint64 expiredBeforeMs, int limit)
{
    return tx.execute(u"DELETE FROM session_ticket WHERE token_hash IN "
                      "(SELECT token_hash FROM session_ticket WHERE expires_at_ms < ? LIMIT ?)"_s,
                      {expiredBeforeMs, limit});
}

bool saveSessionTimes(storage::Transaction &tx, const StoredSession &session)
{
    return tx.execute(u"UPDATE session SET ends_at_ms = ?, last_used_at_ms = ?, idle_ends_at_ms = ?, "
                      "absolute_ends_at_ms = CASE WHEN absolute_ends_at_ms < ? THEN absolute_ends_at_ms ELSE ? END "
                      "WHERE id = ? AND ended_at_ms IS NULL"_s,
                      {session.endsAtMs, session.lastUsedAtMs, session.idleEndsAtMs, session.absoluteEndsAtMs,
                       session.absoluteEndsAtMs, session.id.text()}) == 1;
}

QList<ListedSession> listSessions(storage::ReadTransaction &tx, const SessionFilter &filter, qint64 nowMs)
{
    QString where = u"WHERE session.ended_at_ms IS NULL AND session.ends_at_ms > ?"_s;
    QVariantList binds{nowMs};
    if (!filter.user.isEmpty()) {
        where += u" AND session.account_id = ?"_s;
        binds.append(filter.user.text());
    }
    if (!filter.before.isEmpty()) {
        where += u" AND session.id < ?"_s;
        binds.append(filter.before);
    }
    binds.append(filter.limit);
    return listedIn(tx.select(listedFrom.arg(sessionColumns) + where + u" ORDER BY session.id DESC LIMIT ?"_s, binds));
}

std::optional<ListedSession> findListedSession(storage::ReadTransaction &tx, const SessionId &id)
{
    const auto found = listedIn(tx.select(listedFrom.arg(sessionColumns) + u"WHERE session.id = ?"_s, {id.text()}));
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

QList<ListedSession> overdueSessions(storage::ReadTransaction &tx, qint64 nowMs, qint64 idleSinceMs, int limit)
{
    return listedIn(tx.select(listedFrom.arg(sessionColumns) +
                                  u"WHERE session.ended_at_ms IS NULL AND (session.ends_at_ms <= ? OR "
                                  "session.idle_ends_at_ms <= ?) ORDER BY session.id LIMIT ?"_s,
                              {nowMs, idleSinceMs, limit}));
}

qint64 purgeSessions(storage::Transaction &tx, qint64 endedBeforeMs, int limit)
{
    return tx.execute(u"DELETE FROM session WHERE id IN (SELECT id FROM session WHERE ended_at_ms < ? AND NOT EXISTS "
                      "(SELECT 1 FROM refresh_token WHERE refresh_token.session_id = session.id) AND NOT EXISTS "
                      "(SELECT 1 FROM session_ticket WHERE session_ticket.session_id = session.id) LIMIT ?)"_s,
                      {endedBeforeMs, limit});
}

qint64 purgeRefresh(storage::Transaction &tx, qint64 expiredBeforeMs, qint64 endedBeforeMs, int limit)
{
    return tx.execute(
        u"DELETE FROM refresh_token WHERE token_hash IN (SELECT refresh_token.token_hash FROM refresh_token "
        "JOIN session ON session.id = refresh_token.session_id WHERE refresh_token.expires_at_ms < ? "
        "OR session.ended_at_ms < ? LIMIT ?)"_s,
        {expiredBeforeMs, endedBeforeMs, limit});
}

QList<SignInPlace> signInPlaces(storage::ReadTransaction &tx, qint64 sinceMs)
{
    const auto rows = tx.select(
        u"SELECT account.name_key, session.terminal_id, session.address FROM session "
        "JOIN account ON account.id = session.account_id WHERE session.created_at_ms > ? "
        "GROUP BY account.name_key, session.terminal_id, session.address ORDER BY MAX(session.created_at_ms)"_s,
        {sinceMs});
    QList<SignInPlace> places;
    for (qsizetype i = 0; i < rows.count(); ++i)
        places.append({rows.text(i, 0), rows.text(i, 1), rows.text(i, 2)});
    return places;
}

void insertRefresh(storage::Transaction &tx, const QString &hash, const SessionId &session, qint64 nowMs,
                   qint64 expiresAtMs)
{
    tx.execute(u"INSERT INTO refresh_token (token_hash, session_id, issued_at_ms, expires_at_ms) VALUES (?, ?, ?, ?)"_s,
               {hash, session.text(), nowMs, expiresAtMs});
}

std::optional<StoredRefresh> findRefresh(storage::ReadTransaction &tx, const QString &hash)
{
    const auto rows = tx.select(u"SELECT session_id, expires_at_ms, used_at_ms, used_from FROM refresh_token "
                                "WHERE token_hash = ?"_s,
                                {hash});
    if (rows.isEmpty())
        return std::nullopt;
    return StoredRefresh{SessionId(rows.text(0, 0)), rows.integer(0, 1), optionalInteger(rows, 0, 2), rows.text(0, 3)};
}

bool useRefresh(storage::Transaction &tx, const QString &hash, const QString &from, qint64 nowMs)
{
    return tx.execute(u"UPDATE refresh_token SET used_at_ms = ?, used_from = ? WHERE token_hash = ? "
                      "AND used_at_ms IS NULL"_s,
                      {nowMs, from, hash}) == 1;
}

} // namespace gemba::identity::store

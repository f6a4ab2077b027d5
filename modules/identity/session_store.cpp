#include "session_store.h"

#include "optional_column.h"

namespace gemba::identity::store {

using namespace Qt::StringLiterals;

namespace {

const auto sessionColumns = u"id, account_id, terminal_id, client, address, created_at_ms, ends_at_ms, ended_at_ms"_s;

StoredSession sessionAt(const storage::Rows &rows, qsizetype row)
{
    return {SessionId(rows.text(row, 0)),
            UserId(rows.text(row, 1)),
            TerminalId(rows.text(row, 2)),
            rows.text(row, 3),
            rows.text(row, 4),
            rows.integer(row, 5),
            rows.integer(row, 6),
            optionalInteger(rows, row, 7)};
}

} // namespace

void insertSession(storage::Transaction &tx, const StoredSession &session)
{
    tx.execute(u"INSERT INTO session (id, account_id, terminal_id, client, address, created_at_ms, ends_at_ms) "
               "VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
               {session.id.text(), session.user.text(), session.terminal.text(), session.client, session.address,
                session.createdAtMs, session.endsAtMs});
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
    const auto rows = tx.select(
        u"SELECT %1 FROM session WHERE ended_at_ms IS NULL AND ends_at_ms > ?"_s.arg(sessionColumns), {nowMs});
    QList<StoredSession> sessions;
    for (qsizetype i = 0; i < rows.count(); ++i)
        sessions.append(sessionAt(rows, i));
    return sessions;
}

bool endSession(storage::Transaction &tx, const SessionId &id, qint64 nowMs)
{
    return tx.execute(u"UPDATE session SET ended_at_ms = ? WHERE id = ? AND ended_at_ms IS NULL"_s,
                      {nowMs, id.text()}) == 1;
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

void moveSessionEnd(storage::Transaction &tx, const SessionId &id, qint64 endsAtMs)
{
    tx.execute(u"UPDATE session SET ends_at_ms = ? WHERE id = ? AND ended_at_ms IS NULL"_s, {endsAtMs, id.text()});
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
    const auto rows =
        tx.select(u"SELECT session_id, expires_at_ms, used_at_ms FROM refresh_token WHERE token_hash = ?"_s, {hash});
    if (rows.isEmpty())
        return std::nullopt;
    return StoredRefresh{SessionId(rows.text(0, 0)), rows.integer(0, 1), optionalInteger(rows, 0, 2)};
}

bool useRefresh(storage::Transaction &tx, const QString &hash, qint64 nowMs)
{
    return tx.execute(u"UPDATE refresh_token SET used_at_ms = ? WHERE token_hash = ? AND used_at_ms IS NULL"_s,
                      {nowMs, hash}) == 1;
}

} // namespace gemba::identity::store

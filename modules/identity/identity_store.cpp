#include "identity_store.h"

#include <QJsonDocument>

namespace gemba::identity::store {

using namespace Qt::StringLiterals;

namespace {

const auto accountColumns = u"id, name, display_name, password_hash, pin_hash, language, active"_s;
const auto terminalColumns = u"id, name, kind, area, approved_at_ms, last_seen_at_ms, revoked_at_ms"_s;
const auto pairingColumns = u"id, secret_hash, name, kind, expires_at_ms, refused, terminal_id"_s;
const auto sessionColumns = u"id, account_id, terminal_id, client, address, created_at_ms, ends_at_ms, ended_at_ms"_s;

std::optional<qint64> optionalInteger(const storage::Rows &rows, qsizetype row, qsizetype column)
{
    if (rows.isNull(row, column))
        return std::nullopt;
    return rows.integer(row, column);
}

QStringList rolesOf(storage::ReadTransaction &tx, const QString &accountId)
{
    QStringList roles;
    const auto rows = tx.select(u"SELECT role FROM account_role WHERE account_id = ? ORDER BY role"_s, {accountId});
    for (qsizetype i = 0; i < rows.count(); ++i)
        roles.append(rows.text(i, 0));
    return roles;
}

Account accountAt(storage::ReadTransaction &tx, const storage::Rows &rows, qsizetype row)
{
    Account account;
    account.user.id = UserId(rows.text(row, 0));
    account.user.name = rows.text(row, 1);
    account.user.displayName = rows.text(row, 2);
    account.passwordHash = rows.text(row, 3);
    account.pinHash = rows.text(row, 4);
    account.user.language = rows.text(row, 5);
    account.user.active = rows.flag(row, 6);
    account.user.hasPin = !account.pinHash.isEmpty();
    account.user.roles = rolesOf(tx, account.user.id.text());
    return account;
}

Terminal terminalAt(const storage::Rows &rows, qsizetype row)
{
    Terminal terminal;
    terminal.id = TerminalId(rows.text(row, 0));
    terminal.name = rows.text(row, 1);
    terminal.kind = wire::enumFromName<ClientKind>(rows.text(row, 2)).value_or(ClientKind::Unknown);
    terminal.area = rows.text(row, 3);
    terminal.approvedAtMs = rows.integer(row, 4);
    terminal.lastSeenAtMs = optionalInteger(rows, row, 5);
    terminal.revoked = !rows.isNull(row, 6);
    return terminal;
}

std::optional<StoredPairing> pairingFrom(const storage::Rows &rows)
{
    if (rows.isEmpty())
        return std::nullopt;
    StoredPairing pairing;
    pairing.id = rows.text(0, 0);
    pairing.secretHash = rows.text(0, 1);
    pairing.name = rows.text(0, 2);
    pairing.kind = wire::enumFromName<ClientKind>(rows.text(0, 3)).value_or(ClientKind::Unknown);
    pairing.expiresAtMs = rows.integer(0, 4);
    pairing.refused = rows.flag(0, 5);
    if (!rows.isNull(0, 6))
        pairing.terminal = TerminalId(rows.text(0, 6));
    return pairing;
}

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

QJsonObject jsonAt(const storage::Rows &rows, qsizetype row, qsizetype column)
{
    return QJsonDocument::fromJson(rows.text(row, column).toUtf8()).object();
}

} // namespace

bool anyAccount(storage::ReadTransaction &tx)
{
    return !tx.select(u"SELECT 1 FROM account LIMIT 1"_s).isEmpty();
}

std::optional<Account> findAccountByName(storage::ReadTransaction &tx, const QString &name)
{
    const auto rows =
        tx.select(u"SELECT %1 FROM account WHERE name_key = ?"_s.arg(accountColumns), {name.trimmed().toCaseFolded()});
    if (rows.isEmpty())
        return std::nullopt;
    return accountAt(tx, rows, 0);
}

std::optional<Account> findAccount(storage::ReadTransaction &tx, const UserId &id)
{
    const auto rows = tx.select(u"SELECT %1 FROM account WHERE id = ?"_s.arg(accountColumns), {id.text()});
    if (rows.isEmpty())
        return std::nullopt;
    return accountAt(tx, rows, 0);
}

QList<User> listAccounts(storage::ReadTransaction &tx, const QString &afterName, int limit)
{
    const auto rows =
        tx.select(u"SELECT %1 FROM account WHERE name_key > ? ORDER BY name_key LIMIT ?"_s.arg(accountColumns),
                  {afterName.toCaseFolded(), limit});
    QList<User> users;
    for (qsizetype i = 0; i < rows.count(); ++i)
        users.append(accountAt(tx, rows, i).user);
    return users;
}

void insertAccount(storage::Transaction &tx, const Account &account, qint64 nowMs)
{
    const User &user = account.user;
    tx.execute(u"INSERT INTO account (id, name, name_key, display_name, password_hash, pin_hash, language, active, "
               "created_at_ms) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
               {user.id.text(), user.name, user.name.trimmed().toCaseFolded(), user.displayName, account.passwordHash,
                account.pinHash, user.language, user.active ? 1 : 0, nowMs});
    for (const QString &role : user.roles)
        tx.execute(u"INSERT INTO account_role (account_id, role) VALUES (?, ?)"_s, {user.id.text(), role});
}

bool setPinHash(storage::Transaction &tx, const UserId &id, const QString &hash)
{
    return tx.execute(u"UPDATE account SET pin_hash = ? WHERE id = ?"_s, {hash, id.text()}) == 1;
}

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

void insertPairing(storage::Transaction &tx, const StoredPairing &pairing, const QString &codeHash,
                   const QString &address)
{
    tx.execute(u"INSERT INTO pairing (id, code_hash, secret_hash, name, kind, address, expires_at_ms) "
               "VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
               {pairing.id, codeHash, pairing.secretHash, pairing.name, wire::enumName(pairing.kind), address,
                pairing.expiresAtMs});
}

std::optional<StoredPairing> findPairing(storage::ReadTransaction &tx, const QString &id)
{
    return pairingFrom(tx.select(u"SELECT %1 FROM pairing WHERE id = ?"_s.arg(pairingColumns), {id}));
}

std::optional<StoredPairing> findPairingByCode(storage::ReadTransaction &tx, const QString &codeHash, qint64 nowMs)
{
    return pairingFrom(tx.select(
        u"SELECT %1 FROM pairing WHERE code_hash = ? AND terminal_id IS NULL AND refused = 0 AND expires_at_ms > ?"_s
            .arg(pairingColumns),
        {codeHash, nowMs}));
}

qint64 countOpenPairings(storage::ReadTransaction &tx, qint64 nowMs)
{
    return tx.select(u"SELECT COUNT(*) FROM pairing WHERE terminal_id IS NULL AND expires_at_ms > ?"_s, {nowMs})
        .integer(0, 0);
}

void approvePairing(storage::Transaction &tx, const QString &id, const TerminalId &terminal)
{
    tx.execute(u"UPDATE pairing SET terminal_id = ? WHERE id = ?"_s, {terminal.text(), id});
}

void insertTerminal(storage::Transaction &tx, const Terminal &terminal, const QString &approvedBy)
{
    tx.execute(u"INSERT INTO terminal (id, name, kind, area, token_hash, approved_by, approved_at_ms) "
               "VALUES (?, ?, ?, ?, '', ?, ?)"_s,
               {terminal.id.text(), terminal.name, wire::enumName(terminal.kind), terminal.area, approvedBy,
                terminal.approvedAtMs});
}

void setTerminalToken(storage::Transaction &tx, const TerminalId &id, const QString &tokenHash)
{
    tx.execute(u"UPDATE terminal SET token_hash = ? WHERE id = ?"_s, {tokenHash, id.text()});
}

bool hasTerminalToken(storage::ReadTransaction &tx, const TerminalId &id)
{
    return !tx.select(u"SELECT 1 FROM terminal WHERE id = ? AND token_hash <> ''"_s, {id.text()}).isEmpty();
}

std::optional<Terminal> findTerminal(storage::ReadTransaction &tx, const TerminalId &id)
{
    const auto rows = tx.select(u"SELECT %1 FROM terminal WHERE id = ?"_s.arg(terminalColumns), {id.text()});
    if (rows.isEmpty())
        return std::nullopt;
    return terminalAt(rows, 0);
}

std::optional<Terminal> findTerminalByToken(storage::ReadTransaction &tx, const QString &tokenHash)
{
    const auto rows = tx.select(u"SELECT %1 FROM terminal WHERE token_hash = ?"_s.arg(terminalColumns), {tokenHash});
    if (rows.isEmpty())
        return std::nullopt;
    return terminalAt(rows, 0);
}

QList<Terminal> listTerminals(storage::ReadTransaction &tx)
{
    const auto rows = tx.select(u"SELECT %1 FROM terminal ORDER BY name, id"_s.arg(terminalColumns));
    QList<Terminal> terminals;
    for (qsizetype i = 0; i < rows.count(); ++i)
        terminals.append(terminalAt(rows, i));
    return terminals;
}

bool revokeTerminal(storage::Transaction &tx, const TerminalId &id, qint64 nowMs)
{
    return tx.execute(u"UPDATE terminal SET revoked_at_ms = ? WHERE id = ? AND revoked_at_ms IS NULL"_s,
                      {nowMs, id.text()}) == 1;
}

void touchTerminal(storage::Transaction &tx, const TerminalId &id, qint64 nowMs)
{
    tx.execute(u"UPDATE terminal SET last_seen_at_ms = ? WHERE id = ?"_s, {nowMs, id.text()});
}

QList<AuditLine> listAudit(storage::ReadTransaction &tx, const ListAudit::Params &params)
{
    QString where = u"seq < ?"_s;
    QVariantList binds{params.cursor.isEmpty() ? std::numeric_limits<qint64>::max() : params.cursor.toLongLong()};
    const auto filter = [&](const QString &column, const std::optional<QString> &value) {
        if (value) {
            where += u" AND "_s + column + u" = ?"_s;
            binds.append(*value);
        }
    };
    filter(u"entity"_s, params.entity);
    filter(u"entity_id"_s, params.entityId);
    filter(u"actor"_s, params.actor);
    binds.append(params.limit);
    const auto rows = tx.select(
        u"SELECT seq, time_us, actor, session, station, address, reference_id, action, entity, entity_id, before_json, "
        "after_json FROM audit WHERE %1 ORDER BY seq DESC LIMIT ?"_s.arg(where),
        binds);
    QList<AuditLine> lines;
    for (qsizetype i = 0; i < rows.count(); ++i) {
        lines.append(AuditLine{rows.integer(i, 0), rows.integer(i, 1), rows.text(i, 2), rows.text(i, 3),
                               rows.text(i, 4), rows.text(i, 5), rows.text(i, 6), rows.text(i, 7), rows.text(i, 8),
                               rows.text(i, 9), jsonAt(rows, i, 10), jsonAt(rows, i, 11)});
    }
    return lines;
}

} // namespace gemba::identity::store

#include "terminal_store.h"

#include "optional_column.h"

namespace gemba::identity::store {

using namespace Qt::StringLiterals;

namespace {

const auto terminalColumns = u"id, name, kind, area, approved_at_ms, last_seen_at_ms, revoked_at_ms, "
                             "suspended_at_ms"_s;
const auto pairingColumns = u"id, secret_hash, name, kind, expires_at_ms, refused, terminal_id"_s;

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
    terminal.suspended = !rows.isNull(row, 7);
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

} // namespace

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
    return tx
        .select(u"SELECT COUNT(*) FROM pairing WHERE terminal_id IS NULL AND refused = 0 AND expires_at_ms > ?"_s,
                {nowMs})
        .integer(0, 0);
}

qint64 countOpenPairingsFrom(storage::ReadTransaction &tx, const QString &address, qint64 nowMs)
{
    return tx
        .select(u"SELECT COUNT(*) FROM pairing WHERE terminal_id IS NULL AND expires_at_ms > ? AND address = ?"_s,
                {nowMs, address})
        .integer(0, 0);
}

bool dropPairingOfBusiest(storage::Transaction &tx, qint64 nowMs)
{
    const auto busiest = tx.select(u"SELECT address, MIN(id) FROM pairing WHERE terminal_id IS NULL AND refused = 0 "
                                   "AND expires_at_ms > ? GROUP BY address HAVING COUNT(*) > 1 "
                                   "ORDER BY COUNT(*) DESC, MIN(id) LIMIT 1"_s,
                                   {nowMs});
    return !busiest.isEmpty() && tx.execute(u"DELETE FROM pairing WHERE id = ?"_s, {busiest.text(0, 1)}) == 1;
}

bool approvePairing(storage::Transaction &tx, const QString &id, const TerminalId &terminal)
{
    return tx.execute(u"UPDATE pairing SET terminal_id = ? WHERE id = ? AND terminal_id IS NULL AND refused = 0"_s,
                      {terminal.text(), id}) == 1;
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

QList<Pairing> waitingPairings(storage::ReadTransaction &tx, qint64 nowMs)
{
    const auto rows = tx.select(u"SELECT id, name, kind, address, expires_at_ms FROM pairing WHERE terminal_id IS NULL "
                                "AND refused = 0 AND expires_at_ms > ? ORDER BY id"_s,
                                {nowMs});
    QList<Pairing> pairings;
    for (qsizetype i = 0; i < rows.count(); ++i) {
        pairings.append({rows.text(i, 0), rows.text(i, 1),
                         wire::enumFromName<ClientKind>(rows.text(i, 2)).value_or(ClientKind::Unknown), rows.text(i, 3),
                         rows.integer(i, 4)});
    }
    return pairings;
}

bool refusePairing(storage::Transaction &tx, const QString &id, qint64 nowMs)
{
    return tx.execute(u"UPDATE pairing SET refused = 1 WHERE id = ? AND terminal_id IS NULL AND refused = 0 "
                      "AND expires_at_ms > ?"_s,
                      {id, nowMs}) == 1;
}

void renameTerminal(storage::Transaction &tx, const TerminalId &id, const QString &name, const QString &area)
{
    tx.execute(u"UPDATE terminal SET name = ?, area = ? WHERE id = ?"_s, {name, area, id.text()});
}

bool suspendTerminal(storage::Transaction &tx, const TerminalId &id, std::optional<qint64> sinceMs)
{
    if (sinceMs)
        return tx.execute(u"UPDATE terminal SET suspended_at_ms = ? WHERE id = ? AND suspended_at_ms IS NULL "
                          "AND revoked_at_ms IS NULL"_s,
                          {*sinceMs, id.text()}) == 1;
    return tx.execute(u"UPDATE terminal SET suspended_at_ms = NULL WHERE id = ? AND suspended_at_ms IS NOT NULL "
                      "AND revoked_at_ms IS NULL"_s,
                      {id.text()}) == 1;
}

qint64 purgePairings(storage::Transaction &tx, qint64 expiredBeforeMs, int limit)
{
    return tx.execute(u"DELETE FROM pairing WHERE id IN (SELECT id FROM pairing WHERE expires_at_ms < ? LIMIT ?)"_s,
                      {expiredBeforeMs, limit});
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

} // namespace gemba::identity::store

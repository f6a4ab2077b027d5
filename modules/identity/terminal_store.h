#pragma once

#include "terminals_contract.h"

#include <gemba/storage/database.h>

namespace gemba::identity {

struct StoredPairing
{
    QString id;
    QString secretHash;
    QString name;
    ClientKind kind = ClientKind::Kiosk;
    qint64 expiresAtMs = 0;
    bool refused = false;
    std::optional<TerminalId> terminal;
};

/// SQL of terminals and pairings; nothing but SQL. Throws storage::DatabaseError.
namespace store {

void insertPairing(storage::Transaction &tx, const StoredPairing &pairing, const QString &codeHash,
                   const QString &address);
std::optional<StoredPairing> findPairing(storage::ReadTransaction &tx, const QString &id);
std::optional<StoredPairing> findPairingByCode(storage::ReadTransaction &tx, const QString &codeHash, qint64 nowMs);
qint64 countOpenPairings(storage::ReadTransaction &tx, qint64 nowMs);
qint64 countOpenPairingsFrom(storage::ReadTransaction &tx, const QString &address, qint64 nowMs);
/// Forgets the oldest open request of the address with most of them. False where none has more than one.
bool dropPairingOfBusiest(storage::Transaction &tx, qint64 nowMs);
/// False when somebody else approved it first.
bool approvePairing(storage::Transaction &tx, const QString &id, const TerminalId &terminal);

void insertTerminal(storage::Transaction &tx, const Terminal &terminal, const QString &approvedBy);
void setTerminalToken(storage::Transaction &tx, const TerminalId &id, const QString &tokenHash);
std::optional<Terminal> findTerminal(storage::ReadTransaction &tx, const TerminalId &id);
std::optional<Terminal> findTerminalByToken(storage::ReadTransaction &tx, const QString &tokenHash);
QList<Terminal> listTerminals(storage::ReadTransaction &tx);
/// What waits for approval and has not run out, oldest first.
QList<Pairing> waitingPairings(storage::ReadTransaction &tx, qint64 nowMs);
/// False when it does not wait any more.
bool refusePairing(storage::Transaction &tx, const QString &id, qint64 nowMs);
void renameTerminal(storage::Transaction &tx, const TerminalId &id, const QString &name, const QString &area);
/// @p sinceMs nullopt: switched on again. False when it was so already, or is revoked.
bool suspendTerminal(storage::Transaction &tx, const TerminalId &id, std::optional<qint64> sinceMs);
/// Forgets requests that ran out before and led to no terminal. Returns rows.
qint64 purgePairings(storage::Transaction &tx, qint64 expiredBeforeMs, int limit);
bool revokeTerminal(storage::Transaction &tx, const TerminalId &id, qint64 nowMs);
void touchTerminal(storage::Transaction &tx, const TerminalId &id, qint64 nowMs);

} // namespace store
} // namespace gemba::identity

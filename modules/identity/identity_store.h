#pragma once

#include "identity_contract.h"

#include <gemba/storage/database.h>

namespace gemba::identity {

/// An account as stored; the hashes never leave the server.
struct Account
{
    User user;
    QString passwordHash;
    QString pinHash;
};

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

/// SQL of people, sessions and terminals; nothing but SQL. Throws storage::DatabaseError.
namespace store {

bool anyAccount(storage::ReadTransaction &tx);
std::optional<Account> findAccountByName(storage::ReadTransaction &tx, const QString &name);
std::optional<Account> findAccount(storage::ReadTransaction &tx, const UserId &id);
QList<User> listAccounts(storage::ReadTransaction &tx, const QString &afterName, int limit);
void insertAccount(storage::Transaction &tx, const Account &account, qint64 nowMs);
bool setPinHash(storage::Transaction &tx, const UserId &id, const QString &hash);

void insertSession(storage::Transaction &tx, const StoredSession &session);
std::optional<StoredSession> findSession(storage::ReadTransaction &tx, const SessionId &id);
QList<StoredSession> openSessions(storage::ReadTransaction &tx, qint64 nowMs);
/// False when it had ended already.
bool endSession(storage::Transaction &tx, const SessionId &id, qint64 nowMs);
/// Open sessions that were begun on the terminal.
QList<SessionId> openSessionsOf(storage::ReadTransaction &tx, const TerminalId &terminal);
void moveSessionEnd(storage::Transaction &tx, const SessionId &id, qint64 endsAtMs);

void insertRefresh(storage::Transaction &tx, const QString &hash, const SessionId &session, qint64 nowMs,
                   qint64 expiresAtMs);
std::optional<StoredRefresh> findRefresh(storage::ReadTransaction &tx, const QString &hash);
/// False when somebody else used it first.
bool useRefresh(storage::Transaction &tx, const QString &hash, qint64 nowMs);

void insertPairing(storage::Transaction &tx, const StoredPairing &pairing, const QString &codeHash,
                   const QString &address);
std::optional<StoredPairing> findPairing(storage::ReadTransaction &tx, const QString &id);
std::optional<StoredPairing> findPairingByCode(storage::ReadTransaction &tx, const QString &codeHash, qint64 nowMs);
qint64 countOpenPairings(storage::ReadTransaction &tx, qint64 nowMs);
void approvePairing(storage::Transaction &tx, const QString &id, const TerminalId &terminal);

void insertTerminal(storage::Transaction &tx, const Terminal &terminal, const QString &approvedBy);
void setTerminalToken(storage::Transaction &tx, const TerminalId &id, const QString &tokenHash);
bool hasTerminalToken(storage::ReadTransaction &tx, const TerminalId &id);
std::optional<Terminal> findTerminal(storage::ReadTransaction &tx, const TerminalId &id);
std::optional<Terminal> findTerminalByToken(storage::ReadTransaction &tx, const QString &tokenHash);
QList<Terminal> listTerminals(storage::ReadTransaction &tx);
bool revokeTerminal(storage::Transaction &tx, const TerminalId &id, qint64 nowMs);
void touchTerminal(storage::Transaction &tx, const TerminalId &id, qint64 nowMs);

/// Newest first; cursor is the sequence number the last page ended with.
QList<AuditLine> listAudit(storage::ReadTransaction &tx, const ListAudit::Params &params);

} // namespace store
} // namespace gemba::identity

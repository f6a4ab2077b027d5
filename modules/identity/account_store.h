#pragma once

#include "users_contract.h"

#include <gemba/storage/database.h>

namespace gemba::identity {

/// An account as stored; the hashes never leave the server.
struct Account
{
    User user;
    QString passwordHash;
    QString pinHash;
};

/// SQL of accounts; nothing but SQL. Throws storage::DatabaseError.
namespace store {

bool anyAccount(storage::ReadTransaction &tx);
std::optional<Account> findAccountByName(storage::ReadTransaction &tx, const QString &name);
std::optional<Account> findAccount(storage::ReadTransaction &tx, const UserId &id);
QList<User> listAccounts(storage::ReadTransaction &tx, const QString &afterName, int limit);
/// False when the name is taken.
bool insertAccount(storage::Transaction &tx, const Account &account, qint64 nowMs);
enum class Credential { Password, Pin };
/// The same secret, hashed anew. False when it has been changed meanwhile.
bool renewHash(storage::Transaction &tx, const UserId &id, Credential which, const QString &before,
               const QString &after);
bool setPinHash(storage::Transaction &tx, const UserId &id, const QString &hash);

} // namespace store
} // namespace gemba::identity

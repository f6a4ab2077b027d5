#pragma once

#include "users_contract.h"

#include <gemba/storage/database.h>

namespace gemba::identity {

/// An account as stored; the hashes never leave the server. Its user's roles are all that were given and not taken back,
/// ended or not; which are in force, rights.h says.
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
/// Accounts for which this SQL condition holds, with whatever order and limit follows it.
QList<Account> accountsWhere(storage::ReadTransaction &tx, const QString &condition, const QVariantList &binds);
/// False when the name is taken. Roles without grants are held everywhere and for good.
bool insertAccount(storage::Transaction &tx, const Account &account, qint64 nowMs, const QString &by = {});
/// What an administrator writes of it, as the version after user.version. False when that is not the stored one.
bool saveAccount(storage::Transaction &tx, const User &user);
void setActive(storage::Transaction &tx, const UserId &id, bool active);
void noteSignIn(storage::Transaction &tx, const UserId &id, qint64 nowMs);
enum class Credential { Password, Pin };
/// The same secret, hashed anew. False when it has been changed meanwhile.
bool renewHash(storage::Transaction &tx, const UserId &id, Credential which, const QString &before,
               const QString &after);
/// A new secret in the old one's place. @p temporaryUntilMs: it is known to more than its owner, who must change it, and is
/// good until then.
void setPasswordHash(storage::Transaction &tx, const UserId &id, const QString &hash,
                     std::optional<qint64> temporaryUntilMs = {});
void setMustChangePassword(storage::Transaction &tx, const UserId &id, bool mustChange);
bool setPinHash(storage::Transaction &tx, const UserId &id, const QString &hash);

} // namespace store
} // namespace gemba::identity

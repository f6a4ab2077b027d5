#include "account_store.h"

namespace gemba::identity::store {

using namespace Qt::StringLiterals;

namespace {

const auto accountColumns = u"id, name, display_name, password_hash, pin_hash, language, active"_s;

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

bool insertAccount(storage::Transaction &tx, const Account &account, qint64 nowMs)
{
    const User &user = account.user;
    // Two at once, perhaps on two servers: the constraint decides, and the loser learns it here.
    const auto inserted =
        tx.execute(u"INSERT INTO account (id, name, name_key, display_name, password_hash, pin_hash, language, active, "
                   "created_at_ms) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (name_key) DO NOTHING"_s,
                   {user.id.text(), user.name, user.name.trimmed().toCaseFolded(), user.displayName,
                    account.passwordHash, account.pinHash, user.language, user.active ? 1 : 0, nowMs});
    if (inserted != 1)
        return false;
    for (const QString &role : user.roles)
        tx.execute(u"INSERT INTO account_role (account_id, role) VALUES (?, ?)"_s, {user.id.text(), role});
    return true;
}

bool renewHash(storage::Transaction &tx, const UserId &id, Credential which, const QString &before,
               const QString &after)
{
    const QString column = which == Credential::Pin ? u"pin_hash"_s : u"password_hash"_s;
    return tx.execute(u"UPDATE account SET %1 = ? WHERE id = ? AND %1 = ?"_s.arg(column), {after, id.text(), before}) ==
           1;
}

bool setPinHash(storage::Transaction &tx, const UserId &id, const QString &hash)
{
    return tx.execute(u"UPDATE account SET pin_hash = ? WHERE id = ?"_s, {hash, id.text()}) == 1;
}

} // namespace gemba::identity::store

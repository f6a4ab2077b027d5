#include "account_store.h"

#include "grant_store.h"
#include "optional_column.h"

namespace gemba::identity::store {

using namespace Qt::StringLiterals;

namespace {

const auto accountColumns =
    u"id, name, display_name, password_hash, pin_hash, language, active, email, version, last_sign_in_ms, "
    "(SELECT COUNT(*) FROM account_photo p WHERE p.account_id = account.id), "
    "(SELECT COUNT(*) FROM account_badge b WHERE b.account_id = account.id), "
    "must_change_password, "
    "(SELECT COUNT(*) FROM second_factor f WHERE f.account_id = account.id AND f.confirmed_at_ms IS NOT NULL), "
    "password_ends_at_ms"_s;

Account accountAt(const storage::Rows &rows, qsizetype row)
{
    Account account;
    User &user = account.user;
    user.id = UserId(rows.text(row, 0));
    user.name = rows.text(row, 1);
    user.displayName = rows.text(row, 2);
    account.passwordHash = rows.text(row, 3);
    account.pinHash = rows.text(row, 4);
    user.language = rows.text(row, 5);
    user.active = rows.flag(row, 6);
    user.hasPin = !account.pinHash.isEmpty();
    user.email = rows.text(row, 7);
    user.version = rows.integer(row, 8);
    user.lastSignInAtMs = optionalInteger(rows, row, 9);
    user.hasPhoto = rows.flag(row, 10);
    user.badges = static_cast<int>(rows.integer(row, 11));
    user.mustChangePassword = rows.flag(row, 12);
    user.secondFactor = rows.flag(row, 13) ? SecondFactorState::Enrolled : SecondFactorState::None;
    user.passwordEndsAtMs = optionalInteger(rows, row, 14);
    return account;
}

/// What a search looks through.
QString searchKeyOf(const User &user)
{
    return (user.name.trimmed() + u' ' + user.displayName + u' ' + user.email).toCaseFolded();
}

std::optional<Account> onlyOne(const QList<Account> &accounts)
{
    return accounts.isEmpty() ? std::nullopt : std::optional(accounts.first());
}

} // namespace

bool anyAccount(storage::ReadTransaction &tx)
{
    return !tx.select(u"SELECT 1 FROM account LIMIT 1"_s).isEmpty();
}

QList<Account> accountsWhere(storage::ReadTransaction &tx, const QString &condition, const QVariantList &binds)
{
    const auto rows = tx.select(u"SELECT %1 FROM account WHERE "_s.arg(accountColumns) + condition, binds);
    QList<Account> accounts;
    QList<UserId> ids;
    for (qsizetype i = 0; i < rows.count(); ++i) {
        accounts.append(accountAt(rows, i));
        ids.append(accounts.last().user.id);
    }
    const auto held = holdingsOf(tx, ids);
    for (Account &account : accounts) {
        const Holdings own = held.value(account.user.id);
        account.user.grants = own.grants;
        account.user.excluded = own.excluded;
        for (const RoleGrant &grant : own.grants)
            account.user.roles.append(grant.role);
        account.user.roles.removeDuplicates();
    }
    return accounts;
}

std::optional<Account> findAccountByName(storage::ReadTransaction &tx, const QString &name)
{
    return onlyOne(accountsWhere(tx, u"name_key = ?"_s, {name.trimmed().toCaseFolded()}));
}

std::optional<Account> findAccount(storage::ReadTransaction &tx, const UserId &id)
{
    return onlyOne(accountsWhere(tx, u"id = ?"_s, {id.text()}));
}

bool insertAccount(storage::Transaction &tx, const Account &account, qint64 nowMs, const QString &by)
{
    const User &user = account.user;
    // Two at once, perhaps on two servers: the constraint decides, and the loser learns it here.
    const auto inserted =
        tx.execute(u"INSERT INTO account (id, name, name_key, display_name, password_hash, pin_hash, language, active, "
                   "created_at_ms, email, search_key, must_change_password, password_ends_at_ms) "
                   "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                   "ON CONFLICT (name_key) DO NOTHING"_s,
                   {user.id.text(), user.name, user.name.trimmed().toCaseFolded(), user.displayName,
                    account.passwordHash, account.pinHash, user.language, user.active ? 1 : 0, nowMs, user.email,
                    searchKeyOf(user), user.mustChangePassword ? 1 : 0, optionalValue(user.passwordEndsAtMs)});
    if (inserted != 1)
        return false;
    Holdings held{user.grants, user.excluded};
    for (const QString &role : user.grants.isEmpty() ? user.roles : QStringList{})
        held.grants.append({role, {}, std::nullopt});
    replaceHoldings(tx, user.id, held, by, nowMs);
    return true;
}

bool saveAccount(storage::Transaction &tx, const User &user)
{
    return tx.execute(u"UPDATE account SET display_name = ?, email = ?, language = ?, search_key = ?, "
                      "version = version + 1 WHERE id = ? AND version = ?"_s,
                      {user.displayName, user.email, user.language, searchKeyOf(user), user.id.text(), user.version}) ==
           1;
}

void setActive(storage::Transaction &tx, const UserId &id, bool active)
{
    tx.execute(u"UPDATE account SET active = ?, version = version + 1 WHERE id = ?"_s, {active ? 1 : 0, id.text()});
}

void noteSignIn(storage::Transaction &tx, const UserId &id, qint64 nowMs)
{
    tx.execute(u"UPDATE account SET last_sign_in_ms = ? WHERE id = ?"_s, {nowMs, id.text()});
}

bool renewHash(storage::Transaction &tx, const UserId &id, Credential which, const QString &before,
               const QString &after)
{
    const QString column = which == Credential::Pin ? u"pin_hash"_s : u"password_hash"_s;
    return tx.execute(u"UPDATE account SET %1 = ? WHERE id = ? AND %1 = ?"_s.arg(column), {after, id.text(), before}) ==
           1;
}

void setPasswordHash(storage::Transaction &tx, const UserId &id, const QString &hash,
                     std::optional<qint64> temporaryUntilMs)
{
    tx.execute(
        u"UPDATE account SET password_hash = ?, must_change_password = ?, password_ends_at_ms = ? WHERE id = ?"_s,
        {hash, temporaryUntilMs ? 1 : 0, optionalValue(temporaryUntilMs), id.text()});
}

void setMustChangePassword(storage::Transaction &tx, const UserId &id, bool mustChange)
{
    tx.execute(u"UPDATE account SET must_change_password = ? WHERE id = ?"_s, {mustChange ? 1 : 0, id.text()});
}

bool setPinHash(storage::Transaction &tx, const UserId &id, const QString &hash)
{
    return tx.execute(u"UPDATE account SET pin_hash = ? WHERE id = ?"_s, {hash, id.text()}) == 1;
}

} // namespace gemba::identity::store

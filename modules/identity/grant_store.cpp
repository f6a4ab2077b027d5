#include "grant_store.h"

#include "optional_column.h"

#include <bit>

namespace gemba::identity::store {

using namespace Qt::StringLiterals;

namespace {

/// More at once is asked for in pieces: engines limit how many values one statement may have.
constexpr qsizetype pieceSize = 512;

/// Rows of one grant have its areas one by one; they come ordered by role.
void addRow(Holdings &held, const QString &role, const QString &area, const std::optional<qint64> &endsAtMs)
{
    if (!area.isEmpty()) {
        for (RoleGrant &grant : held.grants) {
            if (grant.role == role && grant.endsAtMs == endsAtMs && !grant.areas.isEmpty()) {
                grant.areas.append(area);
                return;
            }
        }
    }
    held.grants.append({role, area.isEmpty() ? QStringList{} : QStringList{area}, endsAtMs});
}

} // namespace

QString placeholders(qsizetype count)
{
    QString out;
    for (qsizetype i = 0; i < count; ++i)
        out += i == 0 ? u"?"_s : u", ?"_s;
    return out;
}

QVariantList idList(const QList<UserId> &users)
{
    QVariantList ids;
    for (const UserId &user : users)
        ids.append(user.text());
    while (!std::has_single_bit(static_cast<size_t>(ids.size())))
        ids.append(QString());
    return ids;
}

QHash<UserId, Holdings> holdingsOf(storage::ReadTransaction &tx, const QList<UserId> &users)
{
    QHash<UserId, Holdings> all;
    for (qsizetype from = 0; from < users.size(); from += pieceSize) {
        const QVariantList ids = idList(users.mid(from, pieceSize));
        const auto granted =
            tx.select(u"SELECT account_id, role, area, ends_at_ms FROM account_grant "
                      "WHERE account_id IN (%1) ORDER BY account_id, role, area"_s.arg(placeholders(ids.size())),
                      ids);
        for (qsizetype i = 0; i < granted.count(); ++i)
            addRow(all[UserId(granted.text(i, 0))], granted.text(i, 1), granted.text(i, 2),
                   optionalInteger(granted, i, 3));
        const auto excluded =
            tx.select(u"SELECT account_id, permission FROM account_exclusion "
                      "WHERE account_id IN (%1) ORDER BY account_id, permission"_s.arg(placeholders(ids.size())),
                      ids);
        for (qsizetype i = 0; i < excluded.count(); ++i)
            all[UserId(excluded.text(i, 0))].excluded.append(excluded.text(i, 1));
    }
    return all;
}

Holdings holdingsOf(storage::ReadTransaction &tx, const UserId &user)
{
    return holdingsOf(tx, QList<UserId>{user}).value(user);
}

void replaceHoldings(storage::Transaction &tx, const UserId &user, const Holdings &held, const QString &by,
                     qint64 nowMs)
{
    struct Origin
    {
        QString by;
        qint64 atMs;
    };
    QHash<std::pair<QString, QString>, Origin> before;
    const auto rows = tx.select(
        u"SELECT role, area, granted_by, granted_at_ms FROM account_grant WHERE account_id = ?"_s, {user.text()});
    for (qsizetype i = 0; i < rows.count(); ++i)
        before.insert({rows.text(i, 0), rows.text(i, 1)}, {rows.text(i, 2), rows.integer(i, 3)});
    tx.execute(u"DELETE FROM account_grant WHERE account_id = ?"_s, {user.text()});
    for (const RoleGrant &grant : held.grants) {
        for (const QString &area : grant.areas.isEmpty() ? QStringList{QString()} : grant.areas) {
            const Origin origin = before.value({grant.role, area}, Origin{by, nowMs});
            tx.execute(u"INSERT INTO account_grant (account_id, role, area, ends_at_ms, granted_by, granted_at_ms) "
                       "VALUES (?, ?, ?, ?, ?, ?)"_s,
                       {user.text(), grant.role, area, optionalValue(grant.endsAtMs), origin.by, origin.atMs});
        }
    }
    tx.execute(u"DELETE FROM account_exclusion WHERE account_id = ?"_s, {user.text()});
    for (const QString &permission : held.excluded)
        tx.execute(u"INSERT INTO account_exclusion (account_id, permission) VALUES (?, ?)"_s,
                   {user.text(), permission});
}

qint64 countStandingHolders(storage::ReadTransaction &tx, const QString &role)
{
    return tx
        .select(u"SELECT COUNT(*) FROM account a JOIN account_grant g ON g.account_id = a.id "
                "WHERE a.active = 1 AND g.role = ? AND g.area = '' AND g.ends_at_ms IS NULL "
                "AND NOT EXISTS (SELECT 1 FROM account_exclusion e WHERE e.account_id = a.id)"_s,
                {role})
        .integer(0, 0);
}

QList<UserId> activeUsers(storage::ReadTransaction &tx)
{
    QList<UserId> users;
    const auto rows = tx.select(u"SELECT id FROM account WHERE active = 1 ORDER BY id"_s);
    for (qsizetype i = 0; i < rows.count(); ++i)
        users.append(UserId(rows.text(i, 0)));
    return users;
}

} // namespace gemba::identity::store

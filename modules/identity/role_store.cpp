#include "role_store.h"

#include <QJsonDocument>

namespace gemba::identity::store {

using namespace Qt::StringLiterals;

namespace {

const auto roleColumns = u"name, title, built_in, edited, grants_all, session_minutes, idle_minutes, absolute_minutes, "
                         "needs_second_factor, version"_s;

Role roleAt(const storage::Rows &rows, qsizetype row)
{
    Role role;
    role.name = rows.text(row, 0);
    role.title = rows.text(row, 1);
    role.builtIn = rows.flag(row, 2);
    role.edited = rows.flag(row, 3);
    role.grantsAll = rows.flag(row, 4);
    role.sessionMinutes = static_cast<int>(rows.integer(row, 5));
    role.idleMinutes = static_cast<int>(rows.integer(row, 6));
    role.absoluteMinutes = static_cast<int>(rows.integer(row, 7));
    role.needsSecondFactor = rows.flag(row, 8);
    role.version = rows.integer(row, 9);
    return role;
}

Role contentFrom(const QString &json)
{
    // What an older version wrote may lack fields, and what a newer one wrote may have more.
    const auto role = wire::decode<Role>(QJsonDocument::fromJson(json.toUtf8()).object(), wire::Unknown::Ignore);
    return role ? *role : Role{};
}

} // namespace

RoleBook roles(storage::ReadTransaction &tx)
{
    RoleBook book;
    const auto rows = tx.select(u"SELECT %1 FROM role"_s.arg(roleColumns));
    for (qsizetype i = 0; i < rows.count(); ++i)
        book.insert(rows.text(i, 0), roleAt(rows, i));
    const auto granted = tx.select(u"SELECT role, permission FROM role_permission"_s);
    for (qsizetype i = 0; i < granted.count(); ++i)
        book[granted.text(i, 0)].permissions.append(granted.text(i, 1));
    for (Role &role : book)
        role.permissions.sort(); // in one order, whatever the database's collation
    return book;
}

std::optional<Role> findRole(storage::ReadTransaction &tx, const QString &name)
{
    const auto rows = tx.select(u"SELECT %1 FROM role WHERE name = ?"_s.arg(roleColumns), {name});
    if (rows.isEmpty())
        return std::nullopt;
    Role role = roleAt(rows, 0);
    const auto granted = tx.select(u"SELECT permission FROM role_permission WHERE role = ?"_s, {name});
    for (qsizetype i = 0; i < granted.count(); ++i)
        role.permissions.append(granted.text(i, 0));
    role.permissions.sort();
    return role;
}

bool saveRole(storage::Transaction &tx, Role &role, const RoleChange &change)
{
    const auto newest = tx.select(u"SELECT MAX(version) FROM role_version WHERE role = ?"_s, {role.name});
    const qint64 next = newest.isNull(0, 0) ? 1 : newest.integer(0, 0) + 1;
    qint64 written = 0;
    if (role.version == 0) {
        // Two at once, perhaps on two servers: the constraint decides, and the loser learns it here.
        written = tx.execute(u"INSERT INTO role (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                             "ON CONFLICT (name) DO NOTHING"_s.arg(roleColumns),
                             {role.name, role.title, role.builtIn ? 1 : 0, role.edited ? 1 : 0, role.grantsAll ? 1 : 0,
                              role.sessionMinutes, role.idleMinutes, role.absoluteMinutes,
                              role.needsSecondFactor ? 1 : 0, next});
    } else {
        written =
            tx.execute(u"UPDATE role SET title = ?, edited = ?, session_minutes = ?, idle_minutes = ?, "
                       "absolute_minutes = ?, needs_second_factor = ?, version = ? WHERE name = ? AND version = ?"_s,
                       {role.title, role.edited ? 1 : 0, role.sessionMinutes, role.idleMinutes, role.absoluteMinutes,
                        role.needsSecondFactor ? 1 : 0, next, role.name, role.version});
    }
    if (written != 1)
        return false;
    role.version = next;
    tx.execute(u"DELETE FROM role_permission WHERE role = ?"_s, {role.name});
    for (const QString &permission : role.permissions)
        tx.execute(u"INSERT INTO role_permission (role, permission) VALUES (?, ?)"_s, {role.name, permission});
    tx.execute(u"INSERT INTO role_version (role, version, saved_at_ms, saved_by, reason, content_json) "
               "VALUES (?, ?, ?, ?, ?, ?)"_s,
               {role.name, role.version, change.atMs, change.by, change.reason,
                QString::fromUtf8(QJsonDocument(wire::encode(role)).toJson(QJsonDocument::Compact))});
    return true;
}

void removeRole(storage::Transaction &tx, const QString &name)
{
    tx.execute(u"DELETE FROM role_permission WHERE role = ?"_s, {name});
    tx.execute(u"DELETE FROM role WHERE name = ?"_s, {name});
}

QList<RoleVersion> roleVersions(storage::ReadTransaction &tx, const QString &name, int limit)
{
    const auto rows = tx.select(u"SELECT version, saved_at_ms, saved_by, reason, content_json FROM role_version "
                                "WHERE role = ? ORDER BY version DESC LIMIT ?"_s,
                                {name, limit});
    QList<RoleVersion> versions;
    for (qsizetype i = 0; i < rows.count(); ++i) {
        versions.append(
            {rows.integer(i, 0), rows.integer(i, 1), rows.text(i, 2), rows.text(i, 3), contentFrom(rows.text(i, 4))});
    }
    return versions;
}

std::optional<Role> roleVersion(storage::ReadTransaction &tx, const QString &name, qint64 version)
{
    const auto rows =
        tx.select(u"SELECT content_json FROM role_version WHERE role = ? AND version = ?"_s, {name, version});
    if (rows.isEmpty())
        return std::nullopt;
    return contentFrom(rows.text(0, 0));
}

QMap<QString, qint64> roleHolders(storage::ReadTransaction &tx, qint64 nowMs)
{
    const auto rows = tx.select(u"SELECT g.role, COUNT(DISTINCT g.account_id) FROM account_grant g "
                                "JOIN account a ON a.id = g.account_id "
                                "WHERE a.active = 1 AND (g.ends_at_ms IS NULL OR g.ends_at_ms > ?) GROUP BY g.role"_s,
                                {nowMs});
    QMap<QString, qint64> holders;
    for (qsizetype i = 0; i < rows.count(); ++i)
        holders.insert(rows.text(i, 0), rows.integer(i, 1));
    return holders;
}

bool isRoleHeld(storage::ReadTransaction &tx, const QString &name)
{
    return !tx.select(u"SELECT 1 FROM account_grant WHERE role = ? LIMIT 1"_s, {name}).isEmpty();
}

} // namespace gemba::identity::store

#pragma once

#include "rights.h"

#include <gemba/storage/database.h>

namespace gemba::identity::store {

// SQL of roles and of their history; nothing but SQL. Throws storage::DatabaseError.

RoleBook roles(storage::ReadTransaction &tx);
std::optional<Role> findRole(storage::ReadTransaction &tx, const QString &name);

struct RoleChange
{
    QString by;
    QString reason;
    qint64 atMs = 0;
};
/// Writes the role as its next version, into the history too, and sets that version in @p role. False when the stored one
/// is not of version role.version; 0 means that there must be none.
bool saveRole(storage::Transaction &tx, Role &role, const RoleChange &change);
/// Its history stays.
void removeRole(storage::Transaction &tx, const QString &name);

QList<RoleVersion> roleVersions(storage::ReadTransaction &tx, const QString &name, int limit);
std::optional<Role> roleVersion(storage::ReadTransaction &tx, const QString &name, qint64 version);

/// Active people who hold each role at that time.
QMap<QString, qint64> roleHolders(storage::ReadTransaction &tx, qint64 nowMs);
/// Whether anybody holds it, active or not, ended or not.
bool isRoleHeld(storage::ReadTransaction &tx, const QString &name);

} // namespace gemba::identity::store

#pragma once

#include <gemba/storage/database.h>

#include <QStringList>

namespace gemba::storage {

// With an owner role beside the application's, a server that is broken into can do on PostgreSQL what its users may do and no
// more: it owns no table, cannot change the schema or the audit trail, and sees the rows of its own site only. Without
// (pgOwnerUser empty) one role does all, as before.

/// What an administrator runs once, as a superuser: both roles, the database, and over a database that one role owns already
/// the change of its owner. Can be run again. Passwords stand in it; where one is empty the role's stays as it is.
QStringList preparationSql(const DatabaseOptions &options);

/// Runs preparationSql() as the administrator named. Throws DatabaseError.
void preparePostgres(const DatabaseOptions &options, const QString &adminUser, const QString &adminPassword);

/// What is not as it should be, one sentence each; empty: protected. Connects as the application. Throws DatabaseError.
QStringList protectionProblems(const DatabaseOptions &options);

} // namespace gemba::storage

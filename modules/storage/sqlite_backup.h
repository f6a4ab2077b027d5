#pragma once

#include "connection.h"

#include <QString>

namespace gemba::storage {

/// Writes a consistent, synced copy of the database of @p connection to @p target, mode 0600. The name appears only
/// when the copy is whole. Throws DatabaseError.
void backUpSqlite(Connection &connection, const QString &target);

} // namespace gemba::storage

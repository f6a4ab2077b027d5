#pragma once

#include "connection.h"

#include <QString>

#include <functional>

namespace gemba::storage {

/// Writes a consistent, synced copy of the database of @p connection, mode 0600, to the first of @p name(0), name(1) … that no file
/// has, and tells which. The name appears only when the copy is whole. Programs may do so at once. Throws DatabaseError.
QString backUpSqlite(Connection &connection, const std::function<QString(int)> &name);

} // namespace gemba::storage

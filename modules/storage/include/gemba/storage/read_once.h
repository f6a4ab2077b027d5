#pragma once

#include <gemba/storage/database.h>

#include <functional>

namespace gemba::storage {

/// Opens a read-only connection for one snapshot and closes it again: for tools that look at a database beside a running server
/// or without one. Throws DatabaseError, and what @p look throws.
void readOnce(const DatabaseOptions &options, const std::function<void(ReadTransaction &)> &look);

} // namespace gemba::storage

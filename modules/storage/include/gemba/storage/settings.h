#pragma once

#include <gemba/storage/database.h>

#include <optional>

namespace gemba::storage {

/// Small facts about this database as a whole ("site.name", "setup.done"); everything else has a table of its own.
std::optional<QString> readSetting(ReadTransaction &tx, const QString &key);
void writeSetting(Transaction &tx, const QString &key, const QString &value);

} // namespace gemba::storage

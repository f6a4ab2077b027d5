#pragma once

#include <QString>

namespace gemba::storage {

/// Creates an empty file that only its owner can open; leaves an existing one alone. Throws DatabaseError.
void createPrivateFile(const QString &file);
/// Both return when the content, or the names in the folder, are on disk. Throw DatabaseError.
void syncFile(const QString &file);
void syncFolderOf(const QString &file);

} // namespace gemba::storage

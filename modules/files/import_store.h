#pragma once

#include "imports_contract.h"

#include <gemba/storage/database.h>

#include <QBitArray>

/// SQL of what was imported; nothing but SQL. Throws storage::DatabaseError.
namespace gemba::files::store {

std::optional<ImportRecord> findImport(storage::ReadTransaction &tx, const QString &id);
/// The import of that file that was not taken back.
std::optional<ImportRecord> findFile(storage::ReadTransaction &tx, const QString &what, const QString &sha256);
/// Newest first, older than @p before where that is not empty.
QList<ImportRecord> imports(storage::ReadTransaction &tx, const QString &before, int limit);

/// False when another server has just imported the same file.
bool insertImport(storage::Transaction &tx, const ImportRecord &record);
/// Counts, partial and complete.
void updateImport(storage::Transaction &tx, const ImportRecord &record);
/// False when it was taken back already.
bool markUndone(storage::Transaction &tx, const QString &id, const QString &by, qint64 nowMs, const QString &reason);

/// Rows that were taken, each a bit; @p rows is how many there are.
QBitArray takenRows(storage::ReadTransaction &tx, const QString &id, qint64 rows);
/// Adds those of one batch to them.
void addTakenRows(storage::Transaction &tx, const QString &id, qint64 firstRow, const QBitArray &taken);

} // namespace gemba::files::store

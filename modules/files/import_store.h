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
/// Keeps it from being taken back until the transaction ends, and sees to it that at least so many rows count as taken. False when it was
/// taken back.
bool holdImport(storage::Transaction &tx, const QString &id, qint64 taken);

/// What one transaction brings in. Only ever added: of one whose commit was not answered nobody knows whether the figures have it already.
struct ImportGain
{
    qint64 taken = 0;
    qint64 unchanged = 0;
};
/// Problems, partial and complete become those of @p now.
void addToImport(storage::Transaction &tx, const ImportRecord &now, const ImportGain &gain);
/// False when it was taken back already.
bool markUndone(storage::Transaction &tx, const QString &id, const QString &by, qint64 nowMs, const QString &reason);

/// What the database has of an import.
struct ImportStanding
{
    ImportRecord record;
    QBitArray rows; ///< a bit each: whether a partial import has brought it in

    /// How many are in.
    qint64 in() const { return record.taken + record.unchanged; }
};
/// @p record with its rows, of which the file has so many. Earlier versions wrote figures only at the end: of an import that was stopped
/// half-way they are behind its rows.
std::optional<ImportStanding> standingOf(storage::ReadTransaction &tx, const std::optional<ImportRecord> &record,
                                         qint64 rows);
/// Of so many rows from the first on, which ones partial imports have brought in: a bit each.
QBitArray takenRows(storage::ReadTransaction &tx, const QString &id, qint64 firstRow, qint64 rows);
/// Adds those of one batch to them.
void addTakenRows(storage::Transaction &tx, const QString &id, qint64 firstRow, const QBitArray &taken);

} // namespace gemba::files::store

#pragma once

#include "job_control.h"
#include "manifest.h"

#include <QByteArray>

#include <functional>

namespace gemba::backup {

// PostgreSQL's own programs do the work: a dump in their format carries schema, data, sequences, constraints and policies,
// and an administrator can restore it where Gemba is not. Everything throws BackupFault. Passwords travel in the environment
// of the program, never in its arguments.

/// Streams a dump of the database of @p options to @p sink and counts in the very same snapshot.
DatabaseFacts dumpPostgres(const storage::DatabaseOptions &options, const JobControl &control,
                           const std::function<void(const char *data, qsizetype size)> &sink);

/// A source of a dump: the next bytes, empty at the end.
using DumpSource = std::function<QByteArray()>;

/// Reads a whole dump as a restore would, without a database; BackupDamaged when it cannot.
void checkPostgresDump(const DumpSource &source);

/// Fills an empty database of that name, in one transaction. The connection of @p options must be allowed to.
void restorePostgresDump(const storage::DatabaseOptions &options, const QString &database, const DumpSource &source);

/// Makes an empty database. RestoreFailed with what the role lacks.
void createPostgresDatabase(const storage::DatabaseOptions &options, const QString &database);
bool hasPostgresDatabase(const storage::DatabaseOptions &options, const QString &database);
void dropPostgresDatabase(const storage::DatabaseOptions &options, const QString &database);
/// The database of @p options becomes @p oldName and @p newName takes its place, in one transaction.
void swapPostgresDatabases(const storage::DatabaseOptions &options, const QString &newName, const QString &oldName);

/// The facts of the database of @p options as they are now.
DatabaseFacts factsOfPostgres(const storage::DatabaseOptions &options);
/// On disk, for a progress bar.
qint64 sizeOfPostgres(const storage::DatabaseOptions &options);

/// Why pg_dump or pg_restore cannot be used; empty when they can.
QString postgresToolsProblem();

} // namespace gemba::backup

#pragma once

#include <gemba/core/clock.h>
#include <gemba/core/result.h>
#include <gemba/storage/database.h>

#include <QList>

namespace gemba::storage {

/// One numbered schema step, unique across the whole suite. Statements end with ';' at a line's end. A file serves both
/// engines; where they differ, a line "-- @sqlite" or "-- @postgres" starts lines for one engine only and "-- @both"
/// ends them.
struct Migration
{
    int number = 0;
    QString name;
    QString sql;
};

/// Reads "NNNN_name.sql" files, in numeric order. A path that is a folder (":/migrations/storage") stands for all files
/// in it. Throws std::logic_error for a missing file, a bad name or a number used twice.
QList<Migration> migrationsIn(const QStringList &resourceFiles);

/// The steps this module itself needs: outbox, audit trail, idempotency keys, settings. Every database has them.
QList<Migration> storageMigrations();

struct MigrationReport
{
    int from = 0;       ///< newest recorded step before, 0 for an empty database
    int to = 0;         ///< newest recorded step after it
    QString backupFile; ///< copy made before the first step (SQLite with existing data), else empty
};

/// Brings the schema to the newest step: copies the SQLite file first, then each step in its own transaction, so that a
/// migration killed at any moment leaves the schema before or after a step. Steps that are not recorded yet run in
/// numeric order. Several nodes may start at once: the others wait (PostgreSQL).
///
/// Refusals: DatabaseTooNew when the database knows a step that this program does not, StateConflict when a recorded
/// step has another checksum now, DiskFull, DatabaseUnavailable, and Internal when a step fails (the detail names it);
/// the database is left as the last finished step made it.
class Migrator
{
public:
    Migrator(const DatabaseOptions &options, QList<Migration> migrations, const Clock &clock);
    Result<MigrationReport> migrate();

private:
    DatabaseOptions m_options;
    QList<Migration> m_migrations;
    const Clock &m_clock;
};

} // namespace gemba::storage

#pragma once

#include "backup_folder.h"

namespace gemba::backup {

/// How a backup was proven, and with what result; kept beside it.
struct Verification
{
    qint64 atMs = 0;
    bool ok = false;
    bool full = false; ///< the database was unpacked and checked too, not only every byte read back
    QString reason;    ///< when it is not ok, or why it is not full
};

/// What the audit trail is recomputed with.
struct TrailKey
{
    QByteArray key; ///< empty: it is not recomputed
    int step =
        0; ///< newest schema step of this program; the trail of an older one is recomputed in a drill only, which brings
           ///< the schema up first
};

/// Reads every byte back and checks it against the manifest; then unpacks the database into a scratch folder in @p scratch
/// (if there is room) and lets the engine check it: integrity, counts, audit chain.
/// PostgreSQL: the dump is read as a restore reads it. Keeps the result beside the backup. Throws BackupFault for what is not
/// the backup's fault: a missing key, a stop.
Verification verifyBackup(const QString &folder, const BackupSecret &secret, const TrailKey &trail,
                          const QString &scratch, const Clock &clock, const JobControl &control);

/// What was found last; nothing if it was never verified.
std::optional<Verification> lastVerification(const QString &folder);

/// Unpacks the SQLite image of an unlocked backup to a new file and syncs it. Throws BackupFault.
void unpackSqlite(const BackupFolder &backup, const QString &file, const QString &step, const JobControl &control);

/// Compares what a copy holds with what the manifest says; empty when they agree, else the first difference.
QString differenceOf(const DatabaseFacts &expected, const DatabaseFacts &found);

} // namespace gemba::backup

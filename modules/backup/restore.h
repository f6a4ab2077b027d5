#pragma once

#include "backup_folder.h"

#include <QJsonObject>
#include <QStringList>

namespace gemba::backup {

struct RestoreTarget
{
    QString dataDirectory;
    storage::DatabaseOptions database; ///< where the restored database belongs; its engine must be the backup's
    int newestStep = 0;                ///< newest migration this program knows
};

struct RestoreOptions
{
    bool replace = false;  ///< there may be data in the way: it is set aside
    bool dryRun = false;   ///< everything but the last step: the backup is unpacked, checked and thrown away
    QString by{};          ///< who restores, for the audit trail
    QJsonObject shutOut{}; ///< who was shut out in the data that is replaced; the mark carries it to the next start
};

struct RestoreReport
{
    DatabaseFacts facts;
    qint64 bytes = 0; ///< of the database
    qint64 tookMs = 0;
    qint64 dataUntilMs = 0;    ///< every commit before it is there
    qint64 segments = 0;       ///< of a continuous copy that were put on top of its base
    QString stopped;           ///< why not all of them
    QStringList placed;        ///< files and databases that are new
    QString keptIn;            ///< folder or database with what was there before; empty if there was nothing
    bool keepsShutOut = false; ///< RestoreOptions::shutOut counts
    bool withoutKeys = false;  ///< the backup holds no keys and the target had none
};

/// Puts a backup in place of the data of a server that is not running: the caller holds its instance lock. Everything is
/// unpacked and checked beside the old data first; one durable note is the moment from which the new data counts, and
/// finishRestore() carries out what the note says. A process killed at any time leaves the old data or the new.
/// Refusals (thrown as BackupFault): BackupKeyWrong, BackupDamaged, DatabaseTooNew, DataInTheWay, DiskFull, RestoreFailed.
RestoreReport restoreBackup(const BackupFolder &backup, const RestoreTarget &target, const RestoreOptions &options,
                            const Clock &clock, const JobControl &control);

/// Ends a restore that was interrupted: forwards if its note was written, backwards else. To be called before the data of
/// @p dataDirectory is opened. True if there was something to do. Throws BackupFault.
bool finishRestore(const QString &dataDirectory, const storage::DatabaseOptions &database);

/// What restores have left in a data directory for the next start to write into the restored audit trail, oldest first: "id",
/// "atMs", "by", "backup", "backupAtMs", "dataUntilMs"; "keptSeq" and "keptHead" of the trail that is there now; "replacedSeq"
/// and "replacedHead" of the one that is not any more, where it could still be read; "shutOut" as RestoreOptions had it.
QList<QJsonObject> restoreMarks(const QString &dataDirectory);
/// Once they stand in the trail.
void forgetRestoreMarks(const QString &dataDirectory);

} // namespace gemba::backup

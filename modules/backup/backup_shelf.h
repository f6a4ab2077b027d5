#pragma once

#include "backup_folder.h"
#include "verification.h"
#include <backup_schedule.h>

#include <backups_contract.h>

namespace gemba::backup {

/// What is in a backup directory, newest first. A folder whose manifest cannot be read is listed as damaged.
/// @p offBox: those that were copied there are marked, without asking whether the copy is reached; may be empty.
QList<Backup> listShelf(const QString &directory, const QString &offBox);

QList<KnownBackup> forSchedule(const QList<Backup> &shelf);

/// Deletes what the rules let go; returns how many.
int tidyShelf(const QString &directory, const ScheduleRules &rules);

} // namespace gemba::backup

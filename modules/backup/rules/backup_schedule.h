#pragma once

#include <QList>
#include <QString>
#include <QTimeZone>

#include <optional>

/// When a backup is due and which ones go. Pure; times are UTC milliseconds.
namespace gemba::backup {

struct ScheduleRules
{
    QTimeZone zone = QTimeZone::utc(); ///< of the site
    int hour = 2;                      ///< local; where the clocks jump over it, the first hour after
    int keepDaily = 30;
    int keepWeekly = 12;
};

/// A finished backup, as far as the rules care.
struct KnownBackup
{
    QString name;
    QString kind; ///< "daily", "weekly", "manual", …
    qint64 startedAtMs = 0;
    bool good = false; ///< verified, and whole when it was
};

/// The kind that is due now, "weekly" on the first run after Sunday's hour, else "daily"; nothing while the newest run of the
/// schedule is younger than the last time it was due. A backup that turned out bad does not count. After a downtime of any
/// length one backup is due, at once.
std::optional<QString> dueBackup(const QList<KnownBackup> &known, const ScheduleRules &rules, qint64 nowMs);

/// When the next one is due if the present one is done.
qint64 nextDueMs(const ScheduleRules &rules, qint64 nowMs);

/// The names of what may be deleted: daily and weekly ones beyond their number, oldest first, and bad ones beyond the newest
/// bad one. Never the newest good backup of all, and nothing that was made by hand.
QStringList expiredBackups(const QList<KnownBackup> &known, const ScheduleRules &rules);

} // namespace gemba::backup

#include "backup_schedule.h"

#include <QDateTime>

#include <algorithm>

namespace gemba::backup {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSunday = 7;

QDateTime at(const QDate &day, const ScheduleRules &rules)
{
    // An hour that the clocks jump over does not exist; Qt then gives a time beside it, which serves.
    return QDateTime(day, QTime(rules.hour, 0), rules.zone);
}

/// The last time at or before now when a run was due, on any day or on Sundays only.
qint64 lastDueMs(const ScheduleRules &rules, qint64 nowMs, bool sundays)
{
    QDate day = QDateTime::fromMSecsSinceEpoch(nowMs, rules.zone).date();
    while (at(day, rules).toMSecsSinceEpoch() > nowMs || (sundays && day.dayOfWeek() != kSunday))
        day = day.addDays(-1);
    return at(day, rules).toMSecsSinceEpoch();
}

qint64 newestOf(const QList<KnownBackup> &known, const QStringList &kinds)
{
    qint64 newest = std::numeric_limits<qint64>::min();
    for (const KnownBackup &backup : known) {
        if (backup.good && kinds.contains(backup.kind))
            newest = std::max(newest, backup.startedAtMs);
    }
    return newest;
}

} // namespace

std::optional<QString> dueBackup(const QList<KnownBackup> &known, const ScheduleRules &rules, qint64 nowMs)
{
    if (newestOf(known, {u"weekly"_s}) < lastDueMs(rules, nowMs, true))
        return u"weekly"_s;
    if (newestOf(known, {u"daily"_s, u"weekly"_s}) < lastDueMs(rules, nowMs, false))
        return u"daily"_s;
    return std::nullopt;
}

qint64 nextDueMs(const ScheduleRules &rules, qint64 nowMs)
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(nowMs, rules.zone).date();
    const qint64 todayMs = at(today, rules).toMSecsSinceEpoch();
    return todayMs > nowMs ? todayMs : at(today.addDays(1), rules).toMSecsSinceEpoch();
}

QStringList expiredBackups(const QList<KnownBackup> &known, const ScheduleRules &rules)
{
    QList<KnownBackup> newestFirst = known;
    std::stable_sort(newestFirst.begin(), newestFirst.end(),
                     [](const KnownBackup &a, const KnownBackup &b) { return a.startedAtMs > b.startedAtMs; });
    int daily = 0;
    int weekly = 0;
    int bad = 0;
    bool lastGoodSeen = false;
    QStringList expired;
    for (const KnownBackup &backup : std::as_const(newestFirst)) {
        const bool isLastGood = backup.good && !std::exchange(lastGoodSeen, lastGoodSeen || backup.good);
        if (backup.kind != "daily"_L1 && backup.kind != "weekly"_L1)
            continue;
        const bool tooMany = !backup.good                ? ++bad > 1
                             : backup.kind == "daily"_L1 ? ++daily > rules.keepDaily
                                                         : ++weekly > rules.keepWeekly;
        if (tooMany && !isLastGood)
            expired.prepend(backup.name);
    }
    return expired;
}

} // namespace gemba::backup

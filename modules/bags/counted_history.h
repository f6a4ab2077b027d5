#pragma once

#include "replay.h"

#include <gemba/storage/database.h>

#include <QSet>
#include <QTimeZone>

#include <functional>

namespace gemba::bags {

/// Day (since 1970-01-01), area, person, whether the day was closed when it came.
using LateDayKey = std::tuple<qint64, QString, QString, bool>;
using LateDayChanges = std::map<LateDayKey, DayChange>;

/// What the history and the scans add up to.
struct CountedHistory
{
    Replay replay;
    LateDayChanges days; ///< without those of nothing
    QuarterChanges quarters;
    StationPaces paces;        ///< of pacesFrom and later
    qint64 pacesFrom = 0;      ///< the first slot that still counts beside the newest scan
    QSet<qint64> unmarkedDays; ///< closed before it was noted with which entry: what came late stands with the rest
    qint64 events = 0;
    qint64 scans = 0;
};

/// Plays the whole history again. Days are those of @p zone.
CountedHistory countHistory(storage::ReadTransaction &tx, const QTimeZone &zone);

/// What all bags must add up to; of decisions that wait, what their own table says.
TotalChange totalsOf(storage::ReadTransaction &tx, const CountedHistory &counted);

/// A row of bag as it is kept.
struct KeptBag : StoredBag
{
    QString reversed;
};
/// By number. @p take must not use the transaction.
void everyKeptBag(storage::ReadTransaction &tx, const std::function<void(const KeptBag &)> &take);

/// What the day figures are kept as; those of unmarked days all as not late, and without those of nothing.
LateDayChanges keptDays(storage::ReadTransaction &tx, const QSet<qint64> &unmarkedDays);
QuarterChanges keptQuarters(storage::ReadTransaction &tx);
/// Of slot @p from and later: what is older is not read by anybody.
StationPaces keptPaces(storage::ReadTransaction &tx, qint64 from);

} // namespace gemba::bags

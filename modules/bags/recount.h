#pragma once

#include "bag_stats_contract.h"
#include "counted_history.h"

#include <gemba/core/clock.h>
#include <gemba/core/result.h>

namespace gemba::bags {

/// Where what is kept differs from the history.
struct Differences
{
    QStringList words;     ///< the first hundred
    qint64 bags = 0;       ///< that were compared
    QList<qint64> wrong;   ///< bags that are kept otherwise
    QList<qint64> missing; ///< bags that are not kept
    QList<qint64> extra;   ///< bags that no entry knows
};

/// Compares every column that follows from the history, and every count. Of bags and bills whose history was written before it said
/// what they are, what it cannot say is not compared; nor is bag_station, which says only what was last.
Differences compareWithTables(storage::ReadTransaction &tx, const CountedHistory &counted);

/// Plays the history again and compares bags, bills, lines, prints and all counts with it, in one snapshot. Takes 40 bytes of memory
/// for a bag and a second for some hundred thousand entries. Days are compared by @p zone: after the site has moved to another zone
/// the figures of the days before differ.
Recount recount(storage::ReadTransaction &tx, const QTimeZone &zone, const Clock &clock);

} // namespace gemba::bags

#include "tally.h"

namespace gemba::bags {

const Tally *Tally::before(const storage::Transaction &tx)
{
    return static_cast<const Tally *>(tx.shared(key));
}

void Tally::add(const CommitShare &other)
{
    const auto &later = static_cast<const Tally &>(other);
    formats = later.formats;
    totals += later.totals;
    for (const auto &[day, change] : later.days)
        days[day] += change;
    for (const auto &[quarter, packed] : later.quarters)
        quarters[quarter] += packed;
    for (const auto &[station, seen] : later.stations)
        stations.insert_or_assign(station, seen);
    for (const auto &[slot, pace] : later.paces)
        paces[slot] += pace;
}

void Tally::write(storage::Transaction &tx) const
{
    if (totals != TotalChange{})
        store::addTotals(tx, totals);
    store::addDays(tx, days);
    store::addQuarters(tx, quarters);
    store::noteStations(tx, stations);
    store::addPaces(tx, paces);
}

} // namespace gemba::bags

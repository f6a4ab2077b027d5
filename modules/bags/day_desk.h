#pragma once

#include "bag_service.h"
#include "bag_stats_contract.h"

namespace gemba::bags {

/// Closes days, on the writer thread. Refuses DayClosed, and FieldRange for a day that has not begun.
Result<DaySummary> closeDay(BagService &service, storage::Transaction &tx, const rpc::Caller &caller,
                            const QString &day);
Result<DaySummary> readSummary(storage::ReadTransaction &tx, const QString &day);
Result<ReadBagDays::Reply> readDays(storage::ReadTransaction &tx, const ReadBagDays::Params &in);
/// With what is usual: the median of the last eight days of that name on which anything was packed.
Result<ReadBagPace::Reply> readPace(storage::ReadTransaction &tx, const QString &day);

} // namespace gemba::bags

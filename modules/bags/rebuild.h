#pragma once

#include "bag_stats_contract.h"

#include <gemba/core/clock.h>
#include <gemba/core/result.h>
#include <gemba/storage/database.h>

#include <QTimeZone>

namespace gemba::bags {

/// Writes bags, bills, lines and all counts as the history says they are, and compares again: either all agrees afterwards or the
/// job is refused and nothing has changed. What agreed already is not touched. Refuses StateConflict, in words, where the history
/// contradicts itself or is too old to say what is missing. On the writer thread, which does nothing else meanwhile.
Result<Rebuild> rebuildBags(storage::Transaction &tx, const QTimeZone &zone, const Clock &clock);

} // namespace gemba::bags

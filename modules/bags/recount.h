#pragma once

#include "bag_stats_contract.h"

#include <gemba/core/clock.h>
#include <gemba/core/result.h>
#include <gemba/storage/database.h>

#include <QTimeZone>

namespace gemba::bags {

/// Plays the history again and compares bags, bills, lines and all counts with it, in one snapshot. Takes 20 bytes of memory for a
/// bag and a second for some hundred thousand entries. Days are compared by @p zone: after the site has moved to another zone the
/// figures of the days before differ.
Recount recount(storage::ReadTransaction &tx, const QTimeZone &zone, const Clock &clock);

} // namespace gemba::bags

#pragma once

#include "stats_store.h"

namespace gemba::bags {

/// What an entry of the history does to the totals; the one rule that both those who write and the recount go by. What it does not
/// say: whether a packed child is new, and whether a bill that is made void was closed (it is counted as open).
void addEffect(TotalChange &totals, WireBagEventType type, qint64 unitGrams);
/// What it does to the figures of its day. Taking something back counts against the day on which it is taken back.
void addEffect(DayChange &day, WireBagEventType type, qint64 unitGrams);

/// What a scan does to the figures of its day, by what became of it.
void addScan(DayChange &day, WireScanOutcome outcome);

} // namespace gemba::bags

#pragma once

#include "review_contract.h"

#include <gemba/storage/database.h>
#include <rationalisation.h>

namespace gemba::alarms::store {

/// SQL of rationalisation and review; nothing but SQL. Throws storage::DatabaseError.
QHash<AlarmId, Rationalisation> rationalisations(storage::ReadTransaction &tx);
std::optional<Rationalisation> findRationalisation(storage::ReadTransaction &tx, const AlarmId &alarm);
/// False when the version in the table is not @p expectedVersion (0 = none there).
bool saveRationalisation(storage::Transaction &tx, const AlarmId &alarm, const Rationalisation &written,
                         qint64 expectedVersion);
/// Announcements and acknowledgements since UTC @p fromMs, in order, at most @p limit.
std::vector<ReviewLine> reviewLines(storage::ReadTransaction &tx, qint64 fromMs, int limit);

} // namespace gemba::alarms::store

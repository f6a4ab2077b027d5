#pragma once

#include "health_contract.h"

#include <gemba/storage/database.h>

namespace gemba::watch::store {

/// SQL of the health samples; nothing but SQL. Throws storage::DatabaseError.

inline constexpr int minuteS = 60;
inline constexpr int hourS = 3'600;

void saveSample(storage::Transaction &tx, int stepS, const QString &server, const HealthSample &sample);
/// Oldest first, from @p sinceMs on; of one server, or of all with an empty name.
QList<HealthSample> samples(storage::ReadTransaction &tx, int stepS, const QString &server, qint64 sinceMs);
/// Minutes older than a day and hours older than thirty.
void purgeSamples(storage::Transaction &tx, qint64 nowMs);

} // namespace gemba::watch::store

#pragma once

#include "standards_contract.h"

#include <gemba/storage/database.h>

#include <optional>

/// SQL of the reference standards; nothing but SQL. Throws storage::DatabaseError.
namespace gemba::sensors::store {

QList<ReferenceStandard> standards(storage::ReadTransaction &tx);
std::optional<ReferenceStandard> findStandard(storage::ReadTransaction &tx, const QString &name);
/// False when one of that name is there already.
bool insertStandard(storage::Transaction &tx, const ReferenceStandard &standard);
/// False when the version in the table is not @p expectedVersion.
bool updateStandard(storage::Transaction &tx, const ReferenceStandard &standard, qint64 expectedVersion);
void removeStandard(storage::Transaction &tx, const QString &name);

} // namespace gemba::sensors::store

#pragma once

#include "standards_contract.h"

#include <gemba/core/result.h>
#include <gemba/rpc/caller.h>
#include <gemba/rpc/method_registry.h>
#include <gemba/storage/database.h>

/// The register of reference standards.
namespace gemba::sensors {

/// Refuses to create what is registered, to change what is not, and to change what has changed since it was read.
Result<ReferenceStandard> saveStandard(storage::Transaction &tx, const rpc::Caller &caller,
                                       const SaveStandard::Params &in);
/// Refuses what is not registered.
Result<wire::Empty> removeStandard(storage::Transaction &tx, const rpc::Caller &caller, const QString &name);

/// Whether a point may be captured with this instrument. One that is not registered may be used (a borrowed one; its
/// name goes into the record), one whose own calibration has run out may not (ISO/IEC 17025, 6.4.6 and 6.4.9).
Result<void> mayTraceTo(storage::ReadTransaction &tx, const QString &instrument, qint64 nowMs);

void bindStandards(rpc::MethodRegistry &registry);

} // namespace gemba::sensors

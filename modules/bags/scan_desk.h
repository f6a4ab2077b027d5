#pragma once

#include "bag_service.h"
#include "scan_store.h"

namespace gemba::bags {

/// Takes scans of stations, and lets people decide about those that lost. On the writer thread.
class ScanDesk
{
public:
    explicit ScanDesk(BagService &service)
        : m_service(service)
    {
    }

    /// Each scan by itself, in order. Refuses PermissionDenied as a whole where the caller may neither scan nor bill anywhere.
    Result<TakeScans::Reply> take(storage::Transaction &tx, const rpc::Caller &caller, const TakeScans::Params &in);
    /// Refuses NotFound, StateConflict for a decided one, PermissionDenied, and what packing refuses.
    Result<Resolution> decide(storage::Transaction &tx, const rpc::Caller &caller, const DecideResolution::Params &in);

private:
    BagService &m_service;
};

Result<ListScans::Reply> listScans(storage::ReadTransaction &tx, const ListScans::Params &in);
Result<ListResolutions::Reply> listResolutions(storage::ReadTransaction &tx, const ListResolutions::Params &in);

} // namespace gemba::bags

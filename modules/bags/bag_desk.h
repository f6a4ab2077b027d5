#pragma once

#include "bag_service.h"

namespace gemba::bags {

struct Packed;

/// Completes @p parent for @p caller: refuses PermissionDenied about @p field outside the areas where he may scan, and what packing
/// refuses. One that is short is written into the audit trail.
Result<Packed> completeFor(Ledger &ledger, const rpc::Caller &caller, const StoredBag &parent, const Hand &hand,
                           const QString &reason, const QString &field);

/// Commands about parents and the children in them. On the writer thread. Refuses PermissionDenied where the parent's area is
/// another than those of the caller, and what packing refuses.
class BagDesk
{
public:
    explicit BagDesk(BagService &service)
        : m_service(service)
    {
    }

    Result<BagChange> pack(storage::Transaction &tx, const rpc::Caller &caller, const PackBag::Params &in);
    Result<BagChange> unpack(storage::Transaction &tx, const rpc::Caller &caller, const UnpackBag::Params &in);
    Result<BagChange> move(storage::Transaction &tx, const rpc::Caller &caller, const MoveBags::Params &in);
    Result<BagChange> complete(storage::Transaction &tx, const rpc::Caller &caller, const CompleteParent::Params &in);
    Result<BagChange> reopen(storage::Transaction &tx, const rpc::Caller &caller, const ReopenParent::Params &in);
    Result<BagChange> weigh(storage::Transaction &tx, const rpc::Caller &caller, const WeighParent::Params &in);
    Result<VerifyParent::Reply> verify(storage::Transaction &tx, const rpc::Caller &caller,
                                       const VerifyParent::Params &in);
    Result<BagChange> undo(storage::Transaction &tx, const rpc::Caller &caller, const UndoBagEvent::Params &in);
    Result<BagFormat> saveFormat(storage::Transaction &tx, const rpc::Caller &caller, const BagFormat &in);

private:
    BagService &m_service;
};

} // namespace gemba::bags

#pragma once

#include "bag_service.h"

namespace gemba::bags {

struct Packed;

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

#pragma once

#include "bag_service.h"

namespace gemba::bags {

/// Commands about bills. On the writer thread. Refuses PermissionDenied where the bill's area is another than those of the caller, and
/// what billing refuses.
class BillDesk
{
public:
    explicit BillDesk(BagService &service)
        : m_service(service)
    {
    }

    Result<BillChange> open(storage::Transaction &tx, const rpc::Caller &caller, const OpenBill::Params &in);
    Result<BillChange> change(storage::Transaction &tx, const rpc::Caller &caller, const ChangeBill::Params &in);
    Result<BillChange> add(storage::Transaction &tx, const rpc::Caller &caller, const BillParent &in);
    Result<BillChange> remove(storage::Transaction &tx, const rpc::Caller &caller, const BillParent &in);
    Result<BillChange> close(storage::Transaction &tx, const rpc::Caller &caller, const CloseBill::Params &in);
    Result<BillChange> reopen(storage::Transaction &tx, const rpc::Caller &caller, const BillWithReason &in);
    Result<BillChange> makeVoid(storage::Transaction &tx, const rpc::Caller &caller, const BillWithReason &in);
    Result<BillChange> takeBack(storage::Transaction &tx, const rpc::Caller &caller, const ReturnParent::Params &in);

private:
    BagService &m_service;
};

} // namespace gemba::bags

#include "undoing.h"

#include "bag_store.h"
#include "bag_wire.h"
#include "bill_store.h"
#include "billing.h"
#include "packing.h"

namespace gemba::bags {

using namespace Qt::StringLiterals;
using storage::ReadTransaction;
using T = WireBagEventType;

namespace {

const auto eventField = u"event"_s;

Result<Undone> fromPacking(Result<Packed> done)
{
    if (!done)
        return done.error();
    if (done->events.isEmpty())
        return refuseField(ErrorCode::NotUndoable, eventField, u"it is not so any more"_s);
    return Undone{done->parent, done->child, done->events};
}

Result<Undone> fromBilling(Result<Billed> done)
{
    if (!done)
        return done.error();
    if (done->events.isEmpty())
        return refuseField(ErrorCode::NotUndoable, eventField, u"it is not so any more"_s);
    return Undone{*done->parent, {}, done->events};
}

} // namespace

Result<Undone> undo(Ledger &ledger, const StoredEvent &event, const Hand &hand, const QString &reason)
{
    const auto parent = event.bag ? ledger.bag(event.bagCode) : std::nullopt;
    if (!parent || !canBeUndone(event.type))
        return refuseField(ErrorCode::NotUndoable, eventField, wire::enumName(event.type));
    if (event.undoneBy)
        return Undone{*parent, event.other ? ledger.bag(event.otherCode) : std::nullopt, {}};
    if (store::newestOfFamily(ledger.tx(), event) != event.id)
        return refuseField(ErrorCode::NotUndoable, eventField, u"something newer has been done"_s);
    Packing packing(ledger);
    Billing billing(ledger);
    switch (event.type) {
    case T::Packed:
        return fromPacking(
            packing.unpack(*parent, event.otherCode, hand, eventField, Packing::IfComplete::Reopen, event.id, reason));
    case T::Unpacked:
        return fromPacking(packing.pack(*parent, event.otherCode, hand, eventField, event.id, reason));
    case T::Completed:
        return fromPacking(packing.reopen(*parent, hand, reason, event.id));
    case T::Reopened:
        return fromPacking(packing.complete(*parent, hand, reason, event.id));
    case T::Weighed:
        return fromPacking(
            packing.weigh(*parent, store::gramsBefore(ledger.tx(), parent->id, event.id), hand, event.id, reason));
    case T::Billed:
    case T::Unbilled: {
        const auto bill = billing.bill(event.billNumber, eventField);
        if (!bill)
            return bill.error();
        return fromBilling(event.type == T::Billed ? billing.remove(*bill, *parent, hand, event.id, reason)
                                                   : billing.add(*bill, *parent, hand, event.id, reason));
    }
    default:
        return refuseField(ErrorCode::NotUndoable, eventField, wire::enumName(event.type));
    }
}

Result<void> mayUndo(ReadTransaction &tx, const rpc::Caller &caller, const StoredEvent &event, const QString &field)
{
    const Hand hand = handOf(caller, 0);
    // At a terminal the operator may be another than who is signed in: what was sent in this session is its own too.
    const bool own = event.actor == hand.actor || (!hand.session.isEmpty() && event.session == hand.session);
    if (familyOf(event.type) == EventFamily::OnBill && event.bill) {
        const auto bill = store::billById(tx, *event.bill);
        return rpc::checkArea(caller, own ? permission::bill : permission::billCorrect, bill ? bill->area : event.area,
                              field);
    }
    const auto parent = event.bag ? store::bagById(tx, *event.bag) : std::nullopt;
    return rpc::checkArea(caller, own ? permission::scan : permission::correct, parent ? parent->area : event.area,
                          field);
}

bool isUndoable(ReadTransaction &tx, const StoredEvent &event, const std::optional<StoredBag> &parent,
                const std::optional<StoredBill> &bill)
{
    if (!parent || event.undoneBy || !canBeUndone(event.type))
        return false;
    const auto possible = [&] {
        switch (event.type) {
        case T::Packed:
        case T::Completed:
            return !parent->bill;
        case T::Unpacked:
            return !parent->bill && !parent->complete && !parent->isFull();
        case T::Reopened:
            return !parent->bill && !parent->complete && parent->held == 0 && parent->children > 0;
        case T::Billed:
            return bill && bill->isOpen() && parent->bill == bill->id;
        case T::Unbilled:
            return bill && bill->isOpen() && !parent->bill && parent->complete && parent->held == 0 &&
                   bill->parents < bill->planned;
        case T::Weighed:
            return true;
        default:
            return false;
        }
    };
    return possible() && store::newestOfFamily(tx, event) == event.id;
}

} // namespace gemba::bags

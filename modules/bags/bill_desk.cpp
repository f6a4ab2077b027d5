#include "bill_desk.h"

#include "bag_codes.h"
#include "bag_details.h"
#include "bag_wire.h"
#include "bill_store.h"
#include "billing.h"
#include "packing.h"

namespace gemba::bags {

using namespace Qt::StringLiterals;
using storage::Transaction;
using T = WireBagEventType;

namespace {

const auto numberField = u"number"_s;

bool isNumber(const QString &number)
{
    return !number.isEmpty() && std::all_of(number.begin(), number.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z') || c == u'.' || c == u'_' || c == u'/' || c == u'-';
    });
}

/// The bill of a command, in an area where the caller may.
Result<StoredBill> billFor(Billing &billing, const rpc::Caller &caller, const wire::Permission &permission,
                           const QString &number)
{
    auto bill = billing.bill(canonicalCode(number), numberField);
    if (!bill)
        return bill;
    if (auto ok = rpc::checkArea(caller, permission, bill->area, numberField); !ok)
        return ok.error();
    return bill;
}

BillChange changeOf(const Billed &billed, const Formats &formats)
{
    BillChange out{toWire(billed.bill), std::nullopt, billed.events};
    if (billed.parent)
        out.parent = toWire(*billed.parent, formats);
    return out;
}

void audit(Transaction &tx, const rpc::Caller &caller, const QString &action, const StoredBill &before,
           const Billed &done, const QString &reason = {})
{
    if (done.events.isEmpty())
        return;
    QJsonObject after = wire::encode(toWire(done.bill));
    if (done.parent)
        after.insert(u"parent"_s, done.parent->code);
    if (!reason.isEmpty())
        after.insert(u"reason"_s, reason);
    tx.audit(rpc::auditOf(caller, action, u"bill"_s, before.number, wire::encode(toWire(before)), after));
}

/// What every command about a bill that exists has in common.
struct Order
{
    const rpc::Caller &caller;
    const wire::Permission &permission;
    const QString &number;
    QString action;
    QString reason = {};
};

/// Looks the bill up, has @p what done to it (Ledger &, Billing &, const StoredBill &, Hand → Result<Billed>) and writes that down.
template <typename What>
Result<BillChange> carryOut(BagService &service, Transaction &tx, const Order &order, What what)
{
    Ledger ledger = service.open(tx);
    Billing billing(ledger);
    const auto bill = billFor(billing, order.caller, order.permission, order.number);
    if (!bill)
        return bill.error();
    const Result<Billed> done = what(ledger, billing, *bill, handOf(order.caller, service.nowMs()));
    if (!done)
        return done.error();
    audit(tx, order.caller, order.action, *bill, *done, order.reason);
    service.close(ledger);
    return changeOf(*done, ledger.formats());
}

Result<StoredBag> parentIn(Ledger &ledger, const QString &text)
{
    const auto code = codeIn(text, ledger.formats(), u"parent"_s);
    if (!code)
        return code.error();
    return Packing(ledger).parent(*code, u"parent"_s);
}

} // namespace

Result<BillChange> BillDesk::open(Transaction &tx, const rpc::Caller &caller, const OpenBill::Params &in)
{
    Ledger ledger = m_service.open(tx);
    const Hand hand = handOf(caller, m_service.nowMs());
    if (auto ok = rpc::checkArea(caller, permission::bill, in.area, u"area"_s); !ok)
        return ok.error();
    StoredBill bill;
    bill.number = canonicalCode(in.number);
    bill.destination = in.destination.trimmed();
    bill.vehicle = in.vehicle.trimmed();
    bill.area = in.area;
    bill.planned = in.planned;
    bill.openedBy = hand.actor;
    bill.openedMs = hand.nowMs;
    if (bill.destination.isEmpty())
        return refuseField(ErrorCode::FieldFormat, u"destination"_s, u"must hold more than spaces"_s);
    if (bill.vehicle.isEmpty())
        return refuseField(ErrorCode::FieldFormat, u"vehicle"_s, u"must hold more than spaces"_s);
    if (!bill.number.isEmpty() && !isNumber(bill.number))
        return refuseField(ErrorCode::FieldFormat, numberField, u"letters, digits and . _ / - only"_s);
    // A station could not tell it from a bag, or from a command.
    if (const CodeForm *form = ledger.formats().forms.formOf(bill.number))
        return refuseField(
            ErrorCode::FieldFormat, numberField,
            u"a bag of the form %1 may have that code; with a . / or _ in it none may"_s.arg(form->name));
    if (bill.number.startsWith(u'/'))
        return refuseField(ErrorCode::FieldFormat, numberField, u"what begins with / is a command of the scanner"_s);
    std::optional<StoredBill> opened;
    if (!bill.number.isEmpty()) {
        opened = store::createBill(tx, bill);
        if (!opened)
            return refuseField(ErrorCode::AlreadyExists, numberField, bill.number);
    }
    // With a point: no bag has one in its code, so a bill that is scanned by mistake is no child.
    for (qint64 next = store::nextBill(tx); !opened; ++next) {
        bill.number = u"B.%1"_s.arg(next, 6, 10, QChar(u'0'));
        opened = store::createBill(tx, bill);
    }
    const qint64 event =
        ledger.write({.type = T::BillOpened, .bill = &*opened, .detail = detailOfOpened(*opened)}, hand);
    tx.audit(rpc::auditOf(caller, u"bills.open"_s, u"bill"_s, opened->number, {}, wire::encode(toWire(*opened))));
    m_service.close(ledger);
    return BillChange{toWire(*opened), std::nullopt, {event}};
}

Result<BillChange> BillDesk::change(Transaction &tx, const rpc::Caller &caller, const ChangeBill::Params &in)
{
    return carryOut(
        m_service, tx, {caller, permission::bill, in.number, u"bills.change"_s},
        [&](Ledger &ledger, Billing &, const StoredBill &bill, const Hand &hand) -> Result<Billed> {
            if (bill.version != in.expectedVersion)
                return refuseField(ErrorCode::VersionConflict, u"expectedVersion"_s);
            if (!bill.isOpen())
                return refuseField(ErrorCode::BillNotOpen, numberField, bill.number);
            if (in.planned < bill.parents)
                return refuseField(ErrorCode::FieldRange, u"planned"_s, u"%1 are on it"_s.arg(bill.parents));
            const auto changed = store::changeBill(tx, in, bill.id);
            if (!changed)
                Ledger::startOver();
            const qint64 event =
                ledger.write({.type = T::BillChanged, .bill = &*changed, .detail = detailOfChanged(*changed)}, hand);
            return Billed{*changed, {}, {event}};
        });
}

Result<BillChange> BillDesk::add(Transaction &tx, const rpc::Caller &caller, const BillParent &in)
{
    return carryOut(m_service, tx, {caller, permission::bill, in.number, u"bills.add"_s},
                    [&](Ledger &ledger, Billing &billing, const StoredBill &bill, const Hand &hand) -> Result<Billed> {
                        const auto parent = parentIn(ledger, in.parent);
                        if (!parent)
                            return parent.error();
                        return billing.add(bill, *parent, hand);
                    });
}

Result<BillChange> BillDesk::remove(Transaction &tx, const rpc::Caller &caller, const BillParent &in)
{
    return carryOut(m_service, tx, {caller, permission::bill, in.number, u"bills.remove"_s},
                    [&](Ledger &ledger, Billing &billing, const StoredBill &bill, const Hand &hand) -> Result<Billed> {
                        const auto parent = parentIn(ledger, in.parent);
                        if (!parent)
                            return parent.error();
                        return billing.remove(bill, *parent, hand);
                    });
}

Result<BillChange> BillDesk::close(Transaction &tx, const rpc::Caller &caller, const CloseBill::Params &in)
{
    return carryOut(m_service, tx, {caller, permission::bill, in.number, u"bills.close"_s, in.shortReason},
                    [&](Ledger &, Billing &billing, const StoredBill &bill, const Hand &hand) {
                        return billing.close(bill, hand, in.shortReason,
                                             caller.mayIn(permission::billCorrect, bill.area));
                    });
}

Result<BillChange> BillDesk::reopen(Transaction &tx, const rpc::Caller &caller, const BillWithReason &in)
{
    return carryOut(m_service, tx, {caller, permission::billCorrect, in.number, u"bills.reopen"_s, in.reason},
                    [&](Ledger &, Billing &billing, const StoredBill &bill, const Hand &hand) {
                        return billing.reopen(bill, hand, in.reason);
                    });
}

Result<BillChange> BillDesk::makeVoid(Transaction &tx, const rpc::Caller &caller, const BillWithReason &in)
{
    return carryOut(m_service, tx, {caller, permission::billCorrect, in.number, u"bills.void"_s, in.reason},
                    [&](Ledger &, Billing &billing, const StoredBill &bill, Hand hand) {
                        hand.group = newUuid7(hand.nowMs);
                        return billing.makeVoid(bill, hand, in.reason);
                    });
}

Result<BillChange> BillDesk::takeBack(Transaction &tx, const rpc::Caller &caller, const ReturnParent::Params &in)
{
    return carryOut(m_service, tx, {caller, permission::bill, in.number, u"bills.return"_s, in.reason},
                    [&](Ledger &ledger, Billing &billing, const StoredBill &bill, const Hand &hand) -> Result<Billed> {
                        const auto parent = parentIn(ledger, in.parent);
                        if (!parent)
                            return parent.error();
                        return billing.takeBack(bill, *parent, hand, in.reason);
                    });
}

} // namespace gemba::bags

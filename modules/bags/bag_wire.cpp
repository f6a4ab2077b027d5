#include "bag_wire.h"

#include "bag_event_type.h"

#include <weight.h>

#include <algorithm>
#include <limits>

namespace gemba::bags {

using namespace Qt::StringLiterals;

namespace {

std::optional<QString> unlessEmpty(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

static_assert(static_cast<int>(WeightVerdict::Heavy) == static_cast<int>(WireWeightVerdict::Heavy));

} // namespace

Bag toWire(const StoredBag &bag, const Formats &formats)
{
    Bag out;
    out.code = bag.code;
    out.kind = bag.isParent() ? WireBagKind::Parent : WireBagKind::Child;
    out.format = bag.format;
    out.goods = formats.goodsOf(bag.format);
    out.area = bag.area;
    out.state = (bag.isParent() ? bag.complete : bag.parent.has_value()) ? WireBagState::Complete : WireBagState::Open;
    if (bag.parent)
        out.parent = bag.parentCode;
    if (bag.bill)
        out.bill = bag.billNumber;
    out.children = bag.children;
    out.capacity = bag.capacity;
    out.nominalGrams = bag.nominalGrams;
    out.scaleGrams = bag.scaleGrams;
    out.weight = static_cast<WireWeightVerdict>(weightVerdict(bag.nominalGrams, bag.scaleGrams, bag.toleranceGrams));
    out.createdAtMs = bag.createdMs;
    out.changedAtMs = bag.changedMs;
    out.changedBy = bag.changedBy;
    out.station = bag.station;
    out.revision = bag.rev;
    return out;
}

Bill toWire(const StoredBill &bill)
{
    Bill out;
    out.number = bill.number;
    out.state = bill.state;
    out.destination = bill.destination;
    out.vehicle = bill.vehicle;
    out.area = bill.area;
    out.planned = bill.planned;
    out.parents = bill.parents;
    out.children = bill.children;
    out.nominalGrams = bill.nominalGrams;
    if (bill.parents > 0 && bill.weighed == bill.parents)
        out.scaleGrams = bill.scaleGrams;
    out.weighed = bill.weighed;
    out.returned = bill.returned;
    out.revision = bill.revision;
    out.openedBy = bill.openedBy;
    out.openedAtMs = bill.openedMs;
    out.closedBy = bill.closedBy;
    out.closedAtMs = bill.closedMs;
    out.reason = bill.reason;
    out.version = bill.version;
    return out;
}

BagEvent toWire(const StoredEvent &event)
{
    BagEvent out;
    out.id = event.id;
    out.type = event.type;
    out.timeMs = event.timeMs;
    out.deviceTimeMs = event.deviceMs;
    out.bag = event.bagCode;
    out.other = unlessEmpty(event.otherCode);
    out.bill = unlessEmpty(event.billNumber);
    out.by = event.actor;
    out.station = event.station;
    out.area = event.area;
    out.undoes = event.undoes;
    out.undoneBy = event.undoneBy;
    out.group = unlessEmpty(event.group);
    out.reason = unlessEmpty(event.reason);
    out.grams = event.grams;
    return out;
}

KeptScan toWire(const store::StoredScan &scan)
{
    KeptScan out;
    out.id = scan.id;
    out.station = scan.station;
    out.sequence = scan.sequence;
    out.mode = scan.mode;
    out.code = scan.code;
    out.parent = scan.parent;
    out.bill = scan.bill;
    out.area = scan.area;
    out.outcome = scan.outcome;
    out.errorCode = scan.errorCode;
    out.receivedAtMs = scan.receivedMs;
    out.scannedAtMs = scan.scannedMs;
    out.offline = scan.offline;
    out.by = scan.operatorName;
    out.sentBy = scan.sender;
    out.event = scan.event;
    return out;
}

CodeForm formOf(const BagFormat &format)
{
    CodeForm form;
    form.name = format.name;
    form.kind = format.kind == WireBagKind::Parent ? BagKind::Parent : BagKind::Child;
    form.prefix = format.prefix;
    form.digits = format.digits;
    form.minLength = format.minLength;
    form.maxLength = format.maxLength;
    form.capacity = format.capacity;
    form.unitGrams = format.unitGrams;
    form.toleranceGrams = format.toleranceGrams;
    form.active = format.active;
    return form;
}

Formats formatsOf(QList<BagFormat> formats)
{
    QList<CodeForm> forms;
    for (const BagFormat &format : std::as_const(formats))
        forms.append(formOf(format));
    Formats out{{}, CodeForms(std::move(forms))};
    for (const CodeForm &form : out.forms.forms()) {
        const auto found =
            std::find_if(formats.cbegin(), formats.cend(), [&](const BagFormat &f) { return f.name == form.name; });
        out.all.append(*found);
    }
    return out;
}

Hand handOf(const rpc::Caller &caller, qint64 nowMs, const QString &station)
{
    const storage::AuditEntry entry = rpc::auditOf(caller, {}, {}, {});
    Hand hand;
    hand.actor = entry.actor;
    hand.session = entry.session;
    hand.station = !station.isEmpty() ? station : !caller.terminalName.isEmpty() ? caller.terminalName : entry.station;
    hand.nowMs = nowMs;
    return hand;
}

Result<qint64> belowOf(const QString &cursor)
{
    if (cursor.isEmpty())
        return std::numeric_limits<qint64>::max();
    bool ok = false;
    const qint64 below = cursor.toLongLong(&ok);
    if (!ok || below < 1)
        return refuseField(ErrorCode::CursorInvalid, u"cursor"_s);
    return below;
}

} // namespace gemba::bags

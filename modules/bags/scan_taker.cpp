#include "scan_taker.h"

#include "bag_store.h"
#include "bag_wire.h"
#include "event_effect.h"

#include <site_days.h>

namespace gemba::bags {

using namespace Qt::StringLiterals;
using Outcome = WireScanOutcome;
using Mode = WireScanMode;

namespace {

const auto codeField = u"code"_s;
const auto parentField = u"parent"_s;
const auto billField = u"bill"_s;

/// As it can be kept: a scan that cannot be read is kept too, and what it holds must not trouble whoever looks at it.
QString printable(QString text)
{
    for (QChar &c : text) {
        if (!c.isPrint() && !c.isSurrogate())
            c = u'\uFFFD';
    }
    return text;
}

bool isLost(Outcome outcome)
{
    return outcome != Outcome::Accepted && outcome != Outcome::AlreadyHere;
}

} // namespace

ScanTaker::ScanTaker(Ledger &ledger, const rpc::Caller &caller, const QString &station, qint64 nowMs)
    : m_ledger(ledger)
    , m_caller(caller)
    , m_claimedStation(printable(station))
    , m_hand(handOf(caller, nowMs, caller.terminalName.isEmpty() ? m_claimedStation : caller.terminalName))
    , m_packing(ledger)
    , m_billing(ledger)
{
}

bool ScanTaker::isForeignOperator(const Scan &scan) const
{
    return !scan.operatorName.isEmpty() && scan.operatorName != m_hand.actor && m_caller.terminal.isEmpty() &&
           !m_caller.everything;
}

QString ScanTaker::fieldOf(ErrorCode error, const Scan &scan) const
{
    switch (error) {
    case ErrorCode::ParentFull:
    case ErrorCode::ParentComplete:
    case ErrorCode::ParentNotComplete:
    case ErrorCode::ParentBilled:
    case ErrorCode::ParentHeld:
        return isBilling(scan.mode) || scan.parent.isEmpty() ? codeField : parentField;
    case ErrorCode::NoParentOpen:
        return parentField;
    case ErrorCode::NoBillOpen:
    case ErrorCode::BillNotOpen:
    case ErrorCode::BillNotClosed:
    case ErrorCode::BillFull:
    case ErrorCode::NotFound:
        return billField;
    case ErrorCode::ScanKeyReused:
        return u"key"_s;
    case ErrorCode::PermissionDenied:
        return isForeignOperator(scan) ? u"operatorName"_s : u"area"_s;
    default:
        return codeField;
    }
}

std::optional<Error> ScanTaker::denied(const wire::Permission &permission, const QString &area) const
{
    const auto checked = rpc::checkArea(m_caller, permission, area, u"area"_s);
    return checked ? std::nullopt : std::optional(checked.error());
}

ScanResult ScanTaker::take(const Scan &in)
{
    Scan scan = in;
    scan.parent = printable(canonicalCode(in.parent));
    scan.bill = printable(canonicalCode(in.bill));
    scan.area = printable(in.area);
    scan.operatorName = printable(in.operatorName);
    scan.reason = printable(in.reason);
    scan.key = printable(in.key);
    const auto read = readScanned(in.code, m_ledger.formats().forms);
    const QString code = read ? read->code : printable(canonicalCode(in.code));
    if (const auto known = store::findScan(m_ledger.tx(), scan.key))
        return again(scan, code, *known);

    Hand hand = m_hand;
    hand.deviceMs = believedScanTime(scan.deviceTimeMs, scan.clockOffsetMs, hand.nowMs);
    if (!scan.operatorName.isEmpty() && !isForeignOperator(scan))
        hand.actor = scan.operatorName;
    const Judgement judged = judge(scan, read, hand);
    const QString area = areaOf(scan, judged);

    store::StoredScan row;
    row.key = scan.key;
    row.station = hand.station;
    row.sequence = scan.sequence;
    row.mode = scan.mode;
    row.code = code;
    row.parent = scan.parent;
    row.bill = scan.bill;
    row.area = area;
    row.outcome = judged.outcome;
    if (judged.error)
        row.errorCode = static_cast<int>(*judged.error);
    row.receivedMs = hand.nowMs;
    row.scannedMs = *hand.deviceMs;
    row.offline = scan.offline;
    row.operatorName = hand.actor;
    row.sender = m_hand.actor;
    row.event = judged.event;
    if (judged.other)
        row.otherEvent = judged.other->id;
    row.effect = judged.effect;
    const auto id = store::insertScan(m_ledger.tx(), row);
    if (!id)
        Ledger::startOver();
    count(judged, hand, area);

    ScanResult result;
    result.scan = *id;
    result.code = code;
    answer(result, judged, scan);
    if (scan.offline && isLost(judged.outcome)) {
        toResolve(*id, scan, judged.scanned);
        result.resolution = *id;
    }
    // Whoever may not do it there is not at work there.
    if (judged.error == ErrorCode::PermissionDenied)
        return result;
    const bool opensParent = judged.parent && !isBilling(scan.mode) && judged.parent->code == code;
    m_seen = store::StationSeen{hand.actor,
                                isBilling(scan.mode) ? (judged.bill ? judged.bill->number : scan.bill)
                                : opensParent        ? code
                                                     : scan.parent,
                                scan.mode, hand.nowMs, scan.sequence};
    return result;
}

void ScanTaker::toResolve(qint64 id, const Scan &scan, const std::optional<StoredBag> &scanned)
{
    store::StoredResolution resolution;
    resolution.scan = id;
    if (scanned)
        resolution.child = scanned->id;
    if (isBilling(scan.mode)) {
        if (scanned && scanned->isParent())
            resolution.winner = scanned->id;
    } else {
        if (scanned)
            resolution.winner = scanned->parent;
        if (const auto loser = scan.parent.isEmpty() ? std::nullopt : m_ledger.bag(scan.parent);
            loser && loser->isParent())
            resolution.loser = loser->id;
    }
    store::insertResolution(m_ledger.tx(), resolution);
    m_ledger.tally().totals.openResolutions += 1;
}

QString ScanTaker::areaOf(const Scan &scan, const Judgement &judged) const
{
    // Nobody adds to the figures of an area that he may do nothing in.
    if (judged.error != ErrorCode::PermissionDenied) {
        if (judged.bill)
            return judged.bill->area;
        if (judged.parent)
            return judged.parent->area;
    }
    // What the station says of itself is believed where that changes no other area's figures.
    return denied(isBilling(scan.mode) ? permission::bill : permission::scan, scan.area) ? QString() : scan.area;
}

void ScanTaker::close()
{
    if (m_seen)
        m_ledger.tally().stations.insert_or_assign(m_hand.station, *m_seen);
    if (m_pace.scans > 0)
        m_ledger.tally().paces[{m_hand.nowMs / paceSlotMs, m_hand.station}] += m_pace;
}

void ScanTaker::count(const Judgement &judged, const Hand &hand, const QString &area)
{
    m_ledger.tally().totals.scans += 1;
    addScan(m_ledger.dayOf(hand, area), judged.outcome);
    m_pace.add(judged.outcome);
}

void ScanTaker::answer(ScanResult &result, const Judgement &judged, const Scan &scan) const
{
    result.sequence = scan.sequence;
    result.outcome = judged.outcome;
    result.effect = judged.effect;
    result.event = judged.event;
    if (judged.error) {
        result.errorCode = static_cast<int>(*judged.error);
        result.errorField = fieldOf(*judged.error, scan);
    }
    if (judged.parent)
        result.parent = toWire(*judged.parent, m_ledger.formats());
    if (judged.bill)
        result.bill = toWire(*judged.bill);
    if (!judged.other)
        return;
    if (judged.other->type == WireBagEventType::Billed)
        result.otherBill = judged.other->billNumber;
    else
        result.otherParent = judged.other->bagCode;
    result.otherStation = judged.other->station;
    result.otherBy = judged.other->actor;
    result.otherTimeMs = judged.other->timeMs;
}

ScanResult ScanTaker::again(const Scan &scan, const QString &code, const store::StoredScan &known)
{
    ScanResult result;
    result.scan = known.id;
    result.code = code;
    Judgement then;
    if ((known.station != m_hand.station && known.station != m_claimedStation) || known.sequence != scan.sequence ||
        known.mode != scan.mode || known.code != code || known.parent != scan.parent || known.bill != scan.bill) {
        then.outcome = Outcome::Refused;
        then.error = ErrorCode::ScanKeyReused;
        answer(result, then, scan);
        return result;
    }
    then.outcome = known.outcome;
    then.effect = known.effect;
    then.event = known.event;
    if (known.errorCode)
        then.error = static_cast<ErrorCode>(*known.errorCode);
    if (known.otherEvent)
        then.other = store::findEvent(m_ledger.tx(), *known.otherEvent);
    const auto scanned = m_ledger.bag(code);
    if (scanned && scanned->isParent())
        then.parent = scanned;
    else if (!known.parent.isEmpty())
        then.parent = m_ledger.bag(known.parent);
    if (!known.bill.isEmpty())
        then.bill = store::findBill(m_ledger.tx(), known.bill);
    answer(result, then, scan);
    if ((known.offline || scan.offline) && isLost(known.outcome)) {
        // The answer of the first time may have been lost, and the operator told meanwhile that the scan waits.
        if (!store::findResolution(m_ledger.tx(), known.id))
            toResolve(known.id, scan, scanned);
        result.resolution = known.id;
    }
    result.repeated = true;
    return result;
}

} // namespace gemba::bags

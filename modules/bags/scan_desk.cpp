#include "scan_desk.h"

#include "bag_reading.h"
#include "bag_store.h"
#include "bag_wire.h"
#include "bill_store.h"
#include "packing.h"
#include "scan_taker.h"

namespace gemba::bags {

using namespace Qt::StringLiterals;
using storage::ReadTransaction;
using storage::Transaction;

namespace {

const auto resolutionField = u"resolution"_s;

Resolution toWire(ReadTransaction &tx, const store::StoredResolution &row, const Formats &formats)
{
    Resolution out;
    out.id = row.scan;
    const auto scan = store::scanById(tx, row.scan);
    out.scan = bags::toWire(*scan);
    const auto child = row.child ? store::bagById(tx, *row.child) : std::nullopt;
    if (child && child->parent)
        out.countsIn = child->parentCode;
    if (child && child->bill)
        out.countsOn = child->billNumber;
    if (scan->otherEvent) {
        if (const auto other = store::findEvent(tx, *scan->otherEvent)) {
            out.otherStation = other->station;
            out.otherBy = other->actor;
            out.otherTimeMs = other->timeMs;
        }
    }
    if (row.winner)
        out.winner = bags::toWire(*store::bagById(tx, *row.winner), formats);
    if (row.loser)
        out.loser = bags::toWire(*store::bagById(tx, *row.loser), formats);
    out.open = row.open;
    out.held = row.held;
    out.remedy = row.remedy;
    out.note = row.note;
    if (row.decidedMs)
        out.decidedBy = row.decidedBy;
    out.decidedAtMs = row.decidedMs;
    return out;
}

/// Where a page of the list ended: the open ones come first.
struct Place
{
    bool open = true;
    qint64 scan = 0;
};

Result<Place> placeOf(const QString &cursor)
{
    if (cursor.isEmpty())
        return Place{};
    bool ok = false;
    const Place place{cursor.startsWith(u'o'), cursor.mid(1).toLongLong(&ok)};
    if (!ok || (!place.open && !cursor.startsWith(u'd')))
        return refuseField(ErrorCode::CursorInvalid, u"cursor"_s);
    return place;
}

/// The parents that a decision is about: the one that counts, and the one of the scan that lost.
struct Parents
{
    std::optional<StoredBag> loser;
    std::optional<StoredBag> winner;
};

/// Where the right to decide about it must be held. By now what was scanned may be elsewhere than when its scan lost: whoever @p moves
/// it takes it from there.
QStringList areasOf(ReadTransaction &tx, const store::StoredScan &scan, const Parents &parents, bool moves)
{
    const auto scanned = moves ? store::findBag(tx, scan.code) : std::nullopt;
    if (!isBilling(scan.mode)) {
        QStringList areas{parents.loser ? parents.loser->area : scan.area,
                          parents.winner ? parents.winner->area : scan.area};
        if (const auto to = moves ? store::findBag(tx, scan.parent) : std::nullopt)
            areas << to->area;
        if (scanned && scanned->parent)
            areas << store::bagById(tx, *scanned->parent)->area;
        return areas;
    }
    const auto wanted = scan.bill.isEmpty() ? std::nullopt : store::findBill(tx, scan.bill);
    QStringList areas{wanted ? wanted->area : scan.area};
    for (const auto &parent : {parents.winner, scanned}) {
        if (parent && parent->bill)
            areas << store::billById(tx, *parent->bill)->area;
    }
    return areas;
}

Result<void> mayDecide(ReadTransaction &tx, const rpc::Caller &caller, const store::StoredScan &scan,
                       const Parents &parents, WireRemedy remedy)
{
    const bool moves = remedy == WireRemedy::Move;
    const wire::Permission needed = isBilling(scan.mode) ? (moves ? permission::billCorrect : permission::bill)
                                                         : (moves ? permission::correct : permission::scan);
    for (const QString &area : areasOf(tx, scan, parents, moves)) {
        if (auto ok = rpc::checkArea(caller, needed, area, resolutionField); !ok)
            return ok;
    }
    return {};
}

/// What was scanned goes to where the scan says.
Result<void> moveThere(Ledger &ledger, const store::StoredScan &scan, const Hand &hand, const QString &reason)
{
    Packing packing(ledger);
    if (scan.mode == WireScanMode::Pack && !scan.parent.isEmpty()) {
        const auto to = packing.parentOrNew(scan.parent, u"parent"_s, scan.area, hand);
        if (!to)
            return to.error();
        const auto moved = packing.bring(*to, scan.code, hand, u"code"_s, reason);
        return moved ? Result<void>() : moved.error();
    }
    if (scan.mode == WireScanMode::Bill && !scan.bill.isEmpty()) {
        Billing billing(ledger);
        const auto parent = packing.parent(scan.code, u"code"_s);
        if (!parent)
            return parent.error();
        const auto to = billing.bill(scan.bill, u"bill"_s);
        if (!to)
            return to.error();
        const auto moved = billing.bring(*to, *parent, hand, reason);
        return moved ? Result<void>() : moved.error();
    }
    return refuseField(ErrorCode::StateConflict, u"remedy"_s, u"only what was packed or put on a bill can be moved"_s);
}

} // namespace

Result<TakeScans::Reply> ScanDesk::take(Transaction &tx, const rpc::Caller &caller, const TakeScans::Params &in)
{
    // Each scan is kept for ever, so whoever may do nothing with any of them may not send them either.
    if (!caller.may(permission::scan) && !caller.may(permission::bill))
        return refuse(ErrorCode::PermissionDenied, u"neither bags.scan nor bills.manage is held anywhere"_s);
    Ledger ledger = m_service.open(tx);
    ScanTaker taker(ledger, caller, in.station, m_service.nowMs());
    TakeScans::Reply reply;
    reply.results.reserve(in.scans.size());
    for (const Scan &scan : in.scans)
        reply.results.append(taker.take(scan));
    taker.close();
    m_service.close(ledger);
    return reply;
}

Result<Resolution> ScanDesk::decide(Transaction &tx, const rpc::Caller &caller, const DecideResolution::Params &in)
{
    Ledger ledger = m_service.open(tx);
    const auto before = store::findResolution(tx, in.resolution);
    if (!before)
        return refuseField(ErrorCode::NotFound, resolutionField, QString::number(in.resolution));
    const auto scan = store::scanById(tx, before->scan);
    const Parents parents{before->loser ? store::bagById(tx, *before->loser) : std::nullopt,
                          before->winner ? store::bagById(tx, *before->winner) : std::nullopt};
    if (auto ok = mayDecide(tx, caller, *scan, parents, in.remedy); !ok)
        return ok.error();
    if (!before->open)
        return refuseField(ErrorCode::StateConflict, resolutionField, u"it is decided already"_s);

    Packing packing(ledger);
    Hand hand = handOf(caller, m_service.nowMs());
    hand.group = newUuid7(hand.nowMs);
    store::StoredResolution after = *before;
    after.held = in.remedy == WireRemedy::Check;
    after.open = after.held;
    after.remedy = in.remedy;
    after.note = in.note;
    after.decidedBy = hand.actor;
    after.decidedMs = hand.nowMs;
    if (after.held != before->held) {
        const int by = after.held ? 1 : -1;
        if (parents.loser)
            packing.hold(*parents.loser, by, hand);
        if (parents.winner && before->winner != before->loser)
            packing.hold(*parents.winner, by, hand);
    }
    if (in.remedy == WireRemedy::Move) {
        if (auto moved = moveThere(ledger, *scan, hand, in.note); !moved)
            return moved.error();
    }
    if (!after.open)
        ledger.tally().totals.openResolutions -= 1;
    if (!store::decide(tx, *before, after))
        Ledger::startOver();
    const Resolution out = toWire(tx, after, ledger.formats());
    tx.audit(rpc::auditOf(caller, u"resolutions.decide"_s, u"bagScan"_s, QString::number(before->scan),
                          {{u"code"_s, scan->code}, {u"held"_s, before->held}},
                          {{u"remedy"_s, wire::enumName(in.remedy)}, {u"note"_s, in.note}}));
    m_service.close(ledger);
    return out;
}

Result<ListScans::Reply> listScans(ReadTransaction &tx, const ListScans::Params &in)
{
    const auto below = belowOf(in.cursor);
    if (!below)
        return below.error();
    ListScans::Params search = in;
    if (in.code)
        search.code = canonicalCode(*in.code);
    ListScans::Reply reply;
    for (const store::StoredScan &scan : store::listScans(tx, search, *below, in.limit + 1)) {
        if (reply.scans.size() == in.limit) {
            reply.nextCursor = QString::number(reply.scans.last().id);
            break;
        }
        reply.scans.append(toWire(scan));
    }
    return reply;
}

Result<ListResolutions::Reply> listResolutions(ReadTransaction &tx, const ListResolutions::Params &in)
{
    const auto place = placeOf(in.cursor);
    if (!place)
        return place.error();
    const Formats formats = readFormats(tx);
    ListResolutions::Reply reply;
    for (const auto &row : store::listResolutions(tx, in, place->open, place->scan, in.limit + 1)) {
        if (reply.resolutions.size() == in.limit) {
            const Resolution &last = reply.resolutions.last();
            reply.nextCursor = (last.open ? u"o"_s : u"d"_s) + QString::number(last.id);
            break;
        }
        reply.resolutions.append(toWire(tx, row, formats));
    }
    reply.openCount = store::openResolutions(tx);
    return reply;
}

} // namespace gemba::bags

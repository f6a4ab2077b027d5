#include "scan_desk.h"

#include "bag_reading.h"
#include "bag_store.h"
#include "bag_wire.h"
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
    const auto loser = before->loser ? store::bagById(tx, *before->loser) : std::nullopt;
    const auto winner = before->winner ? store::bagById(tx, *before->winner) : std::nullopt;
    const wire::Permission needed = in.remedy == WireRemedy::Move ? permission::correct : permission::scan;
    for (const QString &area : {loser ? loser->area : scan->area, winner ? winner->area : scan->area}) {
        if (auto ok = rpc::checkArea(caller, needed, area, resolutionField); !ok)
            return ok.error();
    }
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
        if (loser)
            packing.hold(*loser, by, hand);
        if (winner && before->winner != before->loser)
            packing.hold(*winner, by, hand);
    }
    if (in.remedy == WireRemedy::Move) {
        if (scan->mode != WireScanMode::Pack || scan->parent.isEmpty())
            return refuseField(ErrorCode::StateConflict, u"remedy"_s, u"only what was packed can be moved"_s);
        const auto to = packing.parentOrNew(scan->parent, u"parent"_s, scan->area, hand);
        if (!to)
            return to.error();
        if (const auto moved = packing.bring(*to, scan->code, hand, u"code"_s, in.note); !moved)
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

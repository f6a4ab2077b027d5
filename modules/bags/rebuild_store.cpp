#include "rebuild_store.h"

#include "bag_event_type.h"
#include "bill_store.h"
#include "event_store.h"

#include <algorithm>

namespace gemba::bags::store {

using namespace Qt::StringLiterals;
using storage::ReadTransaction;
using storage::Rows;
using storage::Transaction;
using T = WireBagEventType;

namespace {

QVariant orNull(std::optional<qint64> number)
{
    return number ? QVariant(*number) : QVariant();
}

QVariant orNull(const std::optional<QString> &text)
{
    return text ? QVariant(*text) : QVariant();
}

QString reversedText(const QString &code)
{
    QString out = code;
    std::reverse(out.begin(), out.end());
    return out;
}

std::optional<StoredEvent> theOne(ReadTransaction &tx, const Rows &found)
{
    return found.isEmpty() || found.isNull(0, 0) ? std::nullopt : findEvent(tx, found.integer(0, 0));
}

} // namespace

std::optional<StoredEvent> birthOf(ReadTransaction &tx, qint64 bag)
{
    return theOne(tx, tx.select(u"SELECT MIN(id) FROM (SELECT id FROM bag_event WHERE bag_id = ? AND type = ? "
                                "UNION ALL SELECT id FROM bag_event WHERE other_id = ? AND type = ?) t"_s,
                                {bag, numberOf(T::ParentCreated), bag, numberOf(T::Packed)}));
}

std::optional<StoredEvent> lastTouchOf(ReadTransaction &tx, qint64 bag)
{
    return theOne(tx, tx.select(u"SELECT MAX(id) FROM (SELECT id FROM bag_event WHERE bag_id = ? AND type <> ? "
                                "UNION ALL SELECT id FROM bag_event WHERE other_id = ?) t"_s,
                                {bag, numberOf(T::Verified), bag}));
}

void insertBagRow(Transaction &tx, const StoredBag &bag)
{
    tx.execute(u"INSERT INTO bag (id, code, reversed, kind, format, area, state, n_child, capacity, unit_g, "
               "tolerance_g, nominal_g, held, created_ms, changed_ms, changed_by, station, rev) "
               "VALUES (?, ?, ?, ?, ?, ?, 0, 0, ?, ?, ?, 0, 0, ?, ?, ?, ?, ?)"_s,
               {bag.id, bag.code, reversedText(bag.code), static_cast<int>(bag.kind), bag.format, bag.area,
                bag.capacity, bag.unitGrams, bag.toleranceGrams, bag.createdMs, bag.changedMs, bag.changedBy,
                bag.station, bag.rev});
}

void rewriteBag(Transaction &tx, const StoredBag &bag)
{
    tx.execute(u"UPDATE bag SET code = ?, reversed = ?, kind = ?, format = ?, area = ?, state = ?, parent_id = ?, "
               "bill_id = ?, n_child = ?, capacity = ?, unit_g = ?, tolerance_g = ?, nominal_g = ?, scale_g = ?, "
               "created_ms = ?, changed_ms = ?, changed_by = ?, station = ?, rev = ? WHERE id = ?"_s,
               {bag.code,
                reversedText(bag.code),
                static_cast<int>(bag.kind),
                bag.format,
                bag.area,
                bag.complete ? 1 : 0,
                orNull(bag.parent),
                orNull(bag.bill),
                bag.children,
                bag.capacity,
                bag.unitGrams,
                bag.toleranceGrams,
                bag.nominalGrams,
                orNull(bag.scaleGrams),
                bag.createdMs,
                bag.changedMs,
                bag.changedBy,
                bag.station,
                bag.rev,
                bag.id});
}

void deleteBag(Transaction &tx, qint64 bag)
{
    tx.execute(u"DELETE FROM bag WHERE id = ?"_s, {bag});
}

void rewriteHold(Transaction &tx, qint64 bag, qint64 held)
{
    tx.execute(u"UPDATE bag SET held = ? WHERE id = ?"_s, {held, bag});
}

void insertBillRow(Transaction &tx, const StoredBill &bill)
{
    tx.execute(
        u"INSERT INTO bill (id, number, state, destination, vehicle, area, planned, n_parent, n_child, nominal_g, "
        "scale_g, n_weighed, n_returned, revision, opened_by, opened_ms, version) "
        "VALUES (?, ?, 0, ?, ?, ?, ?, 0, 0, 0, 0, 0, 0, 1, ?, ?, 1)"_s,
        {bill.id, bill.number, bill.destination, bill.vehicle, bill.area, bill.planned, bill.openedBy, bill.openedMs});
}

void rewriteBill(Transaction &tx, const StoredBill &bill)
{
    tx.execute(u"UPDATE bill SET number = ?, state = ?, destination = ?, vehicle = ?, area = ?, planned = ?, "
               "n_parent = ?, n_child = ?, nominal_g = ?, scale_g = ?, n_weighed = ?, n_returned = ?, revision = ?, "
               "opened_by = ?, opened_ms = ?, closed_by = ?, closed_ms = ?, reason = ?, version = ? WHERE id = ?"_s,
               {bill.number,
                static_cast<int>(bill.state),
                bill.destination,
                bill.vehicle,
                bill.area,
                bill.planned,
                bill.parents,
                bill.children,
                bill.nominalGrams,
                bill.scaleGrams,
                bill.weighed,
                bill.returned,
                bill.revision,
                bill.openedBy,
                bill.openedMs,
                orNull(bill.closedBy),
                orNull(bill.closedMs),
                orNull(bill.reason),
                bill.version,
                bill.id});
}

void deleteBill(Transaction &tx, qint64 bill)
{
    deleteWords(tx, bill);
    tx.execute(u"DELETE FROM bill WHERE id = ?"_s, {bill});
}

void insertLineRow(Transaction &tx, const StoredLine &line)
{
    tx.execute(u"INSERT INTO bill_line (added_event, bill_id, bag_id, n_child, nominal_g, scale_g, removed_event, "
               "returned_event) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
               {line.addedEvent, line.bill, line.bag, line.children, line.nominalGrams, orNull(line.scaleGrams),
                orNull(line.removedEvent), orNull(line.returnedEvent)});
}

void deleteLine(Transaction &tx, qint64 addedEvent)
{
    tx.execute(u"DELETE FROM bill_line WHERE added_event = ?"_s, {addedEvent});
}

void rewriteTotals(Transaction &tx, const TotalChange &totals)
{
    tx.execute(u"DELETE FROM bag_total"_s);
    tx.execute(u"INSERT INTO bag_total (id, parents, children, packed, open_parents, billed_parents, nominal_g, "
               "open_bills, closed_bills, void_bills, events, scans, open_resolutions) "
               "VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
               {totals.parents, totals.children, totals.packed, totals.openParents, totals.billedParents,
                totals.nominalGrams, totals.openBills, totals.closedBills, totals.voidBills, totals.events,
                totals.scans, totals.openResolutions});
}

void deleteDay(Transaction &tx, qint64 day)
{
    tx.execute(u"DELETE FROM bag_day WHERE day = ?"_s, {day});
}

void insertDayRow(Transaction &tx, const LateDayKey &key, const DayChange &f)
{
    const auto &[day, area, actor, late] = key;
    tx.execute(u"INSERT INTO bag_day (day, area, actor, late, scans, accepted, already_here, wrong_parent, refused, "
               "packed, unpacked, completed, billed, returned, bills_opened, bills_closed, packed_g) "
               "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
               {day, area, actor, late ? 1 : 0, f.scans, f.accepted, f.alreadyHere, f.wrongParent, f.refused, f.packed,
                f.unpacked, f.completed, f.billed, f.returned, f.billsOpened, f.billsClosed, f.packedGrams});
}

void rewriteQuarters(Transaction &tx, const QuarterChanges &quarters)
{
    tx.execute(u"DELETE FROM bag_quarter"_s);
    for (const auto &[at, packed] : quarters)
        tx.execute(u"INSERT INTO bag_quarter (day, quarter, packed) VALUES (?, ?, ?)"_s, {at.first, at.second, packed});
}

void rewritePaces(Transaction &tx, const StationPaces &paces)
{
    tx.execute(u"DELETE FROM bag_station_pace"_s);
    for (const auto &[at, pace] : paces)
        tx.execute(u"INSERT INTO bag_station_pace (slot, station, scans, refused) VALUES (?, ?, ?, ?)"_s,
                   {at.first, at.second, pace.scans, pace.refused});
}

} // namespace gemba::bags::store

#include "stats_store.h"

#include <site_days.h>

#include <QHash>

namespace gemba::bags::store {

using namespace Qt::StringLiterals;
using storage::ReadTransaction;
using storage::Rows;
using storage::Transaction;

namespace {

#define GEMBA_DAY_SUMS                                                                                                 \
    "SUM(scans), SUM(accepted), SUM(already_here), SUM(wrong_parent), SUM(refused), SUM(packed), SUM(unpacked), "      \
    "SUM(completed), SUM(billed), SUM(returned), SUM(bills_opened), SUM(bills_closed), SUM(packed_g), "                \
    "SUM(CASE WHEN late = 1 THEN scans ELSE 0 END)"

} // namespace

TotalChange totals(ReadTransaction &tx)
{
    const Rows rows = tx.select(
        u"SELECT parents, children, packed, open_parents, billed_parents, nominal_g, open_bills, closed_bills, "
        "void_bills, events, scans, open_resolutions FROM bag_total WHERE id = 1"_s);
    if (rows.isEmpty())
        return {};
    const auto at = [&](qsizetype column) { return rows.integer(0, column); };
    return {at(0), at(1), at(2), at(3), at(4), at(5), at(6), at(7), at(8), at(9), at(10), at(11)};
}

BagCounters counters(ReadTransaction &tx)
{
    const TotalChange kept = totals(tx);
    BagCounters out;
    out.parents = kept.parents;
    out.children = kept.children;
    out.packed = kept.packed;
    out.openParents = kept.openParents;
    out.completeParents = kept.parents - kept.openParents;
    out.billedParents = kept.billedParents;
    out.nominalGrams = kept.nominalGrams;
    out.openBills = kept.openBills;
    out.closedBills = kept.closedBills;
    out.voidBills = kept.voidBills;
    out.events = kept.events;
    out.scans = kept.scans;
    out.openResolutions = kept.openResolutions;
    return out;
}

void addTotals(Transaction &tx, const TotalChange &by)
{
    tx.execute(u"UPDATE bag_total SET parents = parents + ?, children = children + ?, packed = packed + ?, "
               "open_parents = open_parents + ?, billed_parents = billed_parents + ?, nominal_g = nominal_g + ?, "
               "open_bills = open_bills + ?, closed_bills = closed_bills + ?, void_bills = void_bills + ?, events = "
               "events + ?, "
               "scans = scans + ?, open_resolutions = open_resolutions + ? WHERE id = 1"_s,
               {by.parents, by.children, by.packed, by.openParents, by.billedParents, by.nominalGrams, by.openBills,
                by.closedBills, by.voidBills, by.events, by.scans, by.openResolutions});
}

void addDays(Transaction &tx, const DayChanges &changes)
{
    QList<QVariantList> rows;
    for (const auto &[key, by] : changes) {
        const auto &[day, area, actor] = key;
        rows.append({day, area, actor, day, by.scans, by.accepted, by.alreadyHere, by.wrongParent, by.refused,
                     by.packed, by.unpacked, by.completed, by.billed, by.returned, by.billsOpened, by.billsClosed,
                     by.packedGrams});
    }
    tx.executeBatch(
        u"INSERT INTO bag_day (day, area, actor, late, scans, accepted, already_here, wrong_parent, refused, packed, "
        u"unpacked, "
        "completed, billed, returned, bills_opened, bills_closed, packed_g) "
        "VALUES (?, ?, ?, (SELECT COUNT(*) FROM bag_day_summary s WHERE s.day = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
        "?, ?) "
        "ON CONFLICT (day, area, actor, late) DO UPDATE SET scans = bag_day.scans + excluded.scans, "
        "accepted = bag_day.accepted + excluded.accepted, already_here = bag_day.already_here + excluded.already_here, "
        "wrong_parent = bag_day.wrong_parent + excluded.wrong_parent, refused = bag_day.refused + excluded.refused, "
        "packed = bag_day.packed + excluded.packed, unpacked = bag_day.unpacked + excluded.unpacked, "
        "completed = bag_day.completed + excluded.completed, billed = bag_day.billed + excluded.billed, "
        "returned = bag_day.returned + excluded.returned, bills_opened = bag_day.bills_opened + excluded.bills_opened, "
        "bills_closed = bag_day.bills_closed + excluded.bills_closed, packed_g = bag_day.packed_g + excluded.packed_g"_s,
        rows);
}

void addQuarters(Transaction &tx, const QuarterChanges &changes)
{
    QList<QVariantList> rows;
    for (const auto &[at, packed] : changes)
        rows.append({at.first, at.second, packed});
    tx.executeBatch(u"INSERT INTO bag_quarter (day, quarter, packed) VALUES (?, ?, ?) "
                    "ON CONFLICT (day, quarter) DO UPDATE SET packed = bag_quarter.packed + excluded.packed"_s,
                    rows);
}

void noteStations(Transaction &tx, const std::map<QString, StationSeen> &seen)
{
    QList<QVariantList> rows;
    for (const auto &[station, how] : seen)
        rows.append({station, how.operatorName, static_cast<int>(how.mode), how.subject, how.lastMs, how.lastSequence});
    tx.executeBatch(
        u"INSERT INTO bag_station (station, operator, mode, subject, last_ms, last_sequence) VALUES (?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (station) DO UPDATE SET operator = excluded.operator, mode = excluded.mode, subject = "
        "excluded.subject, "
        "last_ms = excluded.last_ms, last_sequence = excluded.last_sequence"_s,
        rows);
}

void addPaces(Transaction &tx, const StationPaces &paces)
{
    if (paces.empty())
        return;
    QList<QVariantList> rows;
    for (const auto &[at, by] : paces)
        rows.append({at.first, at.second, by.scans, by.refused});
    tx.executeBatch(u"INSERT INTO bag_station_pace (slot, station, scans, refused) VALUES (?, ?, ?, ?) "
                    "ON CONFLICT (slot, station) DO UPDATE SET scans = bag_station_pace.scans + excluded.scans, "
                    "refused = bag_station_pace.refused + excluded.refused"_s,
                    rows);
    tx.execute(u"DELETE FROM bag_station_pace WHERE slot < ?"_s, {paces.rbegin()->first.first - paceSlots});
}

QList<StationFigures> stations(ReadTransaction &tx, qint64 sinceMs, qint64 nowMs)
{
    const Rows rows = tx.select(
        u"SELECT station, operator, mode, subject, last_ms, last_sequence FROM (SELECT station, operator, mode, "
        "subject, last_ms, last_sequence FROM bag_station WHERE last_ms >= ? ORDER BY last_ms DESC LIMIT ?) t "
        "ORDER BY station"_s,
        {sinceMs, ReadStations::mostStations});
    const qint64 slot = nowMs / paceSlotMs;
    const Rows paces = tx.select(u"SELECT station, SUM(CASE WHEN slot >= ? THEN scans ELSE 0 END), SUM(refused) "
                                 "FROM bag_station_pace WHERE slot >= ? AND slot <= ? GROUP BY station"_s,
                                 {slot - paceSlots / 3, slot - paceSlots, slot});
    QHash<QString, qsizetype> paceOf;
    for (qsizetype i = 0; i < paces.count(); ++i)
        paceOf.insert(paces.text(i, 0), i);
    QList<StationFigures> out;
    for (qsizetype i = 0; i < rows.count(); ++i) {
        StationFigures figures;
        figures.station = rows.text(i, 0);
        figures.by = rows.text(i, 1);
        figures.mode = static_cast<WireScanMode>(rows.integer(i, 2));
        figures.subject = rows.text(i, 3);
        figures.lastScanMs = rows.integer(i, 4);
        figures.lastSequence = rows.integer(i, 5);
        if (const auto pace = paceOf.constFind(figures.station); pace != paceOf.cend()) {
            figures.scansIn5Min = paces.integer(*pace, 1);
            figures.refusedIn15Min = paces.integer(*pace, 2);
        }
        out.append(figures);
    }
    return out;
}

qint64 countedMs(ReadTransaction &tx)
{
    const Rows rows = tx.select(u"SELECT counted_ms FROM bag_recount WHERE id = 1"_s);
    return rows.isEmpty() ? 0 : rows.integer(0, 0);
}

void noteCounted(Transaction &tx, qint64 nowMs)
{
    tx.execute(u"UPDATE bag_recount SET counted_ms = ? WHERE id = 1"_s, {nowMs});
}

QList<DayFigures> days(ReadTransaction &tx, qint64 from, qint64 to, WireDayGroup groupBy,
                       const std::optional<QString> &area, const std::optional<QString> &by, std::optional<bool> late)
{
    const bool areas = groupBy == WireDayGroup::Area || groupBy == WireDayGroup::AreaAndPerson;
    const bool people = groupBy == WireDayGroup::Person || groupBy == WireDayGroup::AreaAndPerson;
    QString where = u"day >= ? AND day <= ?"_s;
    QVariantList binds{from, to};
    if (area) {
        where += u" AND area = ?"_s;
        binds << *area;
    }
    if (by) {
        where += u" AND actor = ?"_s;
        binds << *by;
    }
    if (late)
        where += *late ? u" AND late = 1"_s : u" AND late = 0"_s;
    const QString group = u"day"_s + (areas ? u", area"_s : QString()) + (people ? u", actor"_s : QString());
    const Rows rows =
        tx.select(u"SELECT day, %1, %2, "_s.arg(areas ? u"area"_s : u"''"_s, people ? u"actor"_s : u"''"_s) +
                      u"" GEMBA_DAY_SUMS " FROM bag_day WHERE "_s + where +
                      u" GROUP BY %1 ORDER BY day DESC%2%3 LIMIT ?"_s.arg(group, areas ? u", area"_s : QString(),
                                                                          people ? u", actor"_s : QString()),
                  binds << mostDayRows);
    QList<DayFigures> out;
    for (qsizetype i = 0; i < rows.count(); ++i) {
        DayFigures figures;
        figures.day = SiteDays::text(rows.integer(i, 0));
        figures.area = rows.text(i, 1);
        figures.by = rows.text(i, 2);
        qint64 *const members[] = {
            &figures.scans,       &figures.accepted, &figures.alreadyHere, &figures.wrongParent,
            &figures.refused,     &figures.packed,   &figures.unpacked,    &figures.parentsCompleted,
            &figures.billed,      &figures.returned, &figures.billsOpened, &figures.billsClosed,
            &figures.packedGrams, &figures.late};
        qsizetype column = 3;
        for (qint64 *member : members)
            *member = rows.integer(i, column++);
        out.append(figures);
    }
    return out;
}

QMap<int, qint64> quartersOf(ReadTransaction &tx, qint64 day)
{
    const Rows rows = tx.select(u"SELECT quarter, packed FROM bag_quarter WHERE day = ?"_s, {day});
    QMap<int, qint64> out;
    for (qsizetype i = 0; i < rows.count(); ++i)
        out.insert(static_cast<int>(rows.integer(i, 0)), rows.integer(i, 1));
    return out;
}

std::optional<StoredSummary> summaryOf(ReadTransaction &tx, qint64 day)
{
    const Rows rows = tx.select(u"SELECT closed_by, closed_ms, content FROM bag_day_summary WHERE day = ?"_s, {day});
    if (rows.isEmpty())
        return std::nullopt;
    return StoredSummary{rows.text(0, 0), rows.integer(0, 1), rows.text(0, 2)};
}

bool insertSummary(Transaction &tx, qint64 day, const StoredSummary &summary)
{
    return tx.execute(u"INSERT INTO bag_day_summary (day, closed_by, closed_ms, content, last_event, last_scan) "
                      "VALUES (?, ?, ?, ?, (SELECT COALESCE(MAX(id), 0) FROM bag_event), "
                      "(SELECT COALESCE(MAX(id), 0) FROM bag_scan)) ON CONFLICT DO NOTHING"_s,
                      {day, summary.closedBy, summary.closedMs, summary.content}) == 1;
}

} // namespace gemba::bags::store

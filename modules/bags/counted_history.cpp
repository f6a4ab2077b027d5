#include "counted_history.h"

#include "bag_event_type.h"
#include "scan_store.h"

#include <site_days.h>

namespace gemba::bags {

using namespace Qt::StringLiterals;
using storage::RawRow;
using storage::ReadTransaction;

namespace {

// PostgreSQL hands over a whole answer at once.
constexpr int page = 20'000;

qint64 numberIn(const RawRow &row, int column)
{
    return row.integer(column).value_or(0);
}

QString textIn(const RawRow &row, int column)
{
    const auto text = row.text(column);
    return text ? QString::fromUtf8(text->data(), text->size()) : QString();
}

/// All rows of a table by its number, which is the first column. @p sql ends with "WHERE id > ? ORDER BY id LIMIT ?".
template <typename F>
void everyRow(ReadTransaction &tx, const QString &sql, F take)
{
    qint64 last = 0;
    int rows = page;
    while (rows == page) {
        rows = 0;
        tx.scan(sql, {last, page}, [&](const RawRow &row) {
            last = numberIn(row, 0);
            ++rows;
            take(row);
            return true;
        });
    }
}

/// With which entry and which scan a day was closed.
struct DayEnd
{
    qint64 event = 0;
    qint64 scan = 0;
};

class Counting
{
public:
    Counting(ReadTransaction &tx, const QTimeZone &zone)
        : m_tx(tx)
        , m_days(zone)
    {
    }

    CountedHistory run()
    {
        readEnds();
        everyRow(m_tx, u"SELECT id, unit_g FROM bag WHERE id > ? ORDER BY id LIMIT ?"_s,
                 [this](const RawRow &row) { m_out.replay.know(numberIn(row, 0), numberIn(row, 1)); });
        replayEvents();
        countScans();
        // Nothing is the same as no row.
        std::erase_if(m_out.days, [](const auto &entry) { return entry.second == DayChange{}; });
        return std::move(m_out);
    }

private:
    void readEnds()
    {
        const auto rows = m_tx.select(u"SELECT day, last_event, last_scan FROM bag_day_summary"_s);
        for (qsizetype i = 0; i < rows.count(); ++i) {
            if (rows.isNull(i, 1))
                m_out.unmarkedDays.insert(rows.integer(i, 0));
            else
                m_ends.insert(rows.integer(i, 0), {rows.integer(i, 1), rows.integer(i, 2)});
        }
    }

    DayChange &dayOf(qint64 day, const QString &area, const QString &actor, qint64 DayEnd::*last, qint64 id)
    {
        const auto end = m_ends.constFind(day);
        return m_out.days[{day, area, actor, end != m_ends.cend() && id > (*end).*last}];
    }

    void replayEvents()
    {
        everyRow(m_tx,
                 u"SELECT id, CAST(type AS BIGINT), time_ms, device_ms, bag_id, other_id, bill_id, grams, area, actor, "
                 "station, reason, detail FROM bag_event WHERE id > ? ORDER BY id LIMIT ?"_s,
                 [this](const RawRow &row) {
                     StoredEvent event;
                     event.id = numberIn(row, 0);
                     event.type = eventTypeOf(numberIn(row, 1));
                     event.timeMs = numberIn(row, 2);
                     event.bag = row.integer(4);
                     event.other = row.integer(5);
                     event.bill = row.integer(6);
                     event.grams = row.integer(7);
                     event.area = textIn(row, 8);
                     event.actor = textIn(row, 9);
                     event.station = textIn(row, 10);
                     event.reason = textIn(row, 11);
                     event.detail = textIn(row, 12);
                     m_out.replay.apply(event);
                     const qint64 ms = row.integer(3).value_or(event.timeMs);
                     const qint64 day = m_days.dayOf(ms);
                     addEffect(dayOf(day, event.area, event.actor, &DayEnd::event, event.id), event.type,
                               m_out.replay.unitOf(event.bag.value_or(0)));
                     if (event.type == WireBagEventType::Packed)
                         m_out.quarters[{day, m_days.quarterOf(ms)}] += 1;
                     m_out.events += 1;
                 });
    }

    void countScans()
    {
        everyRow(
            m_tx,
            u"SELECT id, CAST(outcome AS BIGINT), scanned_ms, area, operator, received_ms, station FROM bag_scan WHERE id > ? ORDER BY id LIMIT ?"_s,
            [this](const RawRow &row) {
                const auto outcome = static_cast<WireScanOutcome>(numberIn(row, 1));
                addScan(dayOf(m_days.dayOf(numberIn(row, 2)), textIn(row, 3), textIn(row, 4), &DayEnd::scan,
                              numberIn(row, 0)),
                        outcome);
                const qint64 slot = numberIn(row, 5) / paceSlotMs;
                if (slot >= m_out.pacesFrom)
                    m_out.paces[{slot, textIn(row, 6)}].add(outcome);
                if (slot - paceSlots > m_out.pacesFrom) {
                    m_out.pacesFrom = slot - paceSlots;
                    m_out.paces.erase(m_out.paces.begin(), m_out.paces.lower_bound({m_out.pacesFrom, QString()}));
                }
                m_out.scans += 1;
            });
    }

    ReadTransaction &m_tx;
    SiteDays m_days;
    QHash<qint64, DayEnd> m_ends;
    CountedHistory m_out;
};

} // namespace

CountedHistory countHistory(ReadTransaction &tx, const QTimeZone &zone)
{
    return Counting(tx, zone).run();
}

TotalChange totalsOf(ReadTransaction &tx, const CountedHistory &counted)
{
    TotalChange out = counted.replay.totals();
    out.scans = counted.scans;
    out.openResolutions = store::openResolutions(tx);
    return out;
}

void everyKeptBag(ReadTransaction &tx, const std::function<void(const KeptBag &)> &take)
{
    everyRow(tx,
             u"SELECT id, code, reversed, CAST(kind AS BIGINT), format, area, CAST(state AS BIGINT), parent_id, "
             "bill_id, CAST(n_child AS BIGINT), CAST(capacity AS BIGINT), unit_g, tolerance_g, nominal_g, scale_g, "
             "created_ms, changed_ms, changed_by, station, rev FROM bag WHERE id > ? ORDER BY id LIMIT ?"_s,
             [&](const RawRow &row) {
                 KeptBag bag;
                 bag.id = numberIn(row, 0);
                 bag.code = textIn(row, 1);
                 bag.reversed = textIn(row, 2);
                 bag.kind = static_cast<BagKind>(numberIn(row, 3));
                 bag.format = textIn(row, 4);
                 bag.area = textIn(row, 5);
                 bag.complete = numberIn(row, 6) == 1;
                 bag.parent = row.integer(7);
                 bag.bill = row.integer(8);
                 bag.children = static_cast<int>(numberIn(row, 9));
                 bag.capacity = static_cast<int>(numberIn(row, 10));
                 bag.unitGrams = numberIn(row, 11);
                 bag.toleranceGrams = numberIn(row, 12);
                 bag.nominalGrams = numberIn(row, 13);
                 bag.scaleGrams = row.integer(14);
                 bag.createdMs = numberIn(row, 15);
                 bag.changedMs = numberIn(row, 16);
                 bag.changedBy = textIn(row, 17);
                 bag.station = textIn(row, 18);
                 bag.rev = numberIn(row, 19);
                 take(bag);
             });
}

LateDayChanges keptDays(ReadTransaction &tx, const QSet<qint64> &unmarkedDays)
{
    const auto rows =
        tx.select(u"SELECT day, area, actor, late, scans, accepted, already_here, wrong_parent, refused, packed, "
                  "unpacked, completed, billed, returned, bills_opened, bills_closed, packed_g FROM bag_day"_s);
    LateDayChanges out;
    for (qsizetype i = 0; i < rows.count(); ++i) {
        const auto at = [&](qsizetype column) { return rows.integer(i, column); };
        out[{at(0), rows.text(i, 1), rows.text(i, 2), rows.flag(i, 3) && !unmarkedDays.contains(at(0))}] +=
            DayChange{at(4), at(5), at(6), at(7), at(8), at(9), at(10), at(11), at(12), at(13), at(14), at(15), at(16)};
    }
    std::erase_if(out, [](const auto &entry) { return entry.second == DayChange{}; });
    return out;
}

QuarterChanges keptQuarters(ReadTransaction &tx)
{
    const auto rows = tx.select(u"SELECT day, quarter, packed FROM bag_quarter"_s);
    QuarterChanges out;
    for (qsizetype i = 0; i < rows.count(); ++i)
        out[{rows.integer(i, 0), static_cast<int>(rows.integer(i, 1))}] = rows.integer(i, 2);
    return out;
}

StationPaces keptPaces(ReadTransaction &tx, qint64 from)
{
    const auto rows =
        tx.select(u"SELECT slot, station, scans, refused FROM bag_station_pace WHERE slot >= ?"_s, {from});
    StationPaces out;
    for (qsizetype i = 0; i < rows.count(); ++i)
        out[{rows.integer(i, 0), rows.text(i, 1)}] = {rows.integer(i, 2), rows.integer(i, 3)};
    return out;
}

} // namespace gemba::bags

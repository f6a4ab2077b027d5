#include "recount.h"

#include "bag_event_type.h"
#include "replay.h"

#include <site_days.h>

namespace gemba::bags {

using namespace Qt::StringLiterals;
using storage::RawRow;
using storage::ReadTransaction;

namespace {

constexpr qsizetype reported = 100;
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

class Counting
{
public:
    Counting(ReadTransaction &tx, const QTimeZone &zone)
        : m_tx(tx)
        , m_days(zone)
    {
    }

    Recount run()
    {
        everyRow(m_tx, u"SELECT id, CAST(unit_g AS BIGINT) FROM bag WHERE id > ? ORDER BY id LIMIT ?"_s,
                 [this](const RawRow &row) { m_replay.know(numberIn(row, 0), numberIn(row, 1)); });
        replayEvents();
        countScans();
        for (const QString &entry : m_replay.impossible())
            differs(entry);
        compareBags();
        compareBills();
        compareHolds();
        compareTotals();
        compareDays();
        compareQuarters();
        m_out.agrees = m_out.differences.isEmpty();
        return m_out;
    }

private:
    void differs(const QString &what)
    {
        if (m_out.differences.size() < reported)
            m_out.differences.append(what);
    }
    template <typename A>
    void same(const QString &of, const char *what, A kept, A counted)
    {
        if (kept != counted)
            differs(u"%1: %2 is %3 and should be %4"_s.arg(of, QString::fromLatin1(what)).arg(kept).arg(counted));
    }

    void replayEvents()
    {
        everyRow(m_tx,
                 u"SELECT id, CAST(type AS BIGINT), time_ms, device_ms, bag_id, other_id, bill_id, grams, area, actor "
                 "FROM bag_event WHERE id > ? ORDER BY id LIMIT ?"_s,
                 [this](const RawRow &row) {
                     const WireBagEventType type = eventTypeOf(numberIn(row, 1));
                     const qint64 bag = numberIn(row, 4);
                     m_replay.apply({type, numberIn(row, 0), bag, numberIn(row, 5), numberIn(row, 6), row.integer(7)});
                     const qint64 ms = row.integer(3).value_or(numberIn(row, 2));
                     const qint64 day = m_days.dayOf(ms);
                     addEffect(m_dayCounts[{day, textIn(row, 8), textIn(row, 9)}], type, m_replay.unitOf(bag));
                     if (type == WireBagEventType::Packed)
                         m_quarters[{day, m_days.quarterOf(ms)}] += 1;
                     m_out.events += 1;
                 });
    }

    void countScans()
    {
        everyRow(
            m_tx,
            u"SELECT id, CAST(outcome AS BIGINT), scanned_ms, area, operator FROM bag_scan WHERE id > ? ORDER BY id LIMIT ?"_s,
            [this](const RawRow &row) {
                DayChange &day = m_dayCounts[{m_days.dayOf(numberIn(row, 2)), textIn(row, 3), textIn(row, 4)}];
                day.scans += 1;
                switch (static_cast<WireScanOutcome>(numberIn(row, 1))) {
                case WireScanOutcome::Accepted:
                    day.accepted += 1;
                    break;
                case WireScanOutcome::AlreadyHere:
                    day.alreadyHere += 1;
                    break;
                case WireScanOutcome::WrongParent:
                    day.wrongParent += 1;
                    break;
                default:
                    day.refused += 1;
                }
                m_scans += 1;
            });
    }

    void compareBags()
    {
        everyRow(m_tx,
                 u"SELECT id, code, CAST(kind AS BIGINT), CAST(parent_id AS BIGINT), CAST(bill_id AS BIGINT), "
                 "CAST(n_child AS BIGINT), nominal_g, CAST(state AS BIGINT), scale_g, CAST(unit_g AS BIGINT) FROM bag "
                 "WHERE id > ? ORDER BY id LIMIT ?"_s,
                 [this](const RawRow &row) {
                     m_out.bags += 1;
                     const ReplayedBag counted = m_replay.bag(numberIn(row, 0));
                     const bool fits = counted.seen && numberIn(row, 3) == counted.parent &&
                                       numberIn(row, 4) == counted.bill && numberIn(row, 5) == counted.children &&
                                       numberIn(row, 6) == qint64{counted.children} * numberIn(row, 9) &&
                                       (numberIn(row, 7) == 1) == counted.complete &&
                                       row.integer(8).value_or(-1) == counted.scaleGrams;
                     if (fits)
                         return;
                     const QString code = u"bag "_s + textIn(row, 1);
                     if (!counted.seen)
                         return differs(code + u": no entry of the history knows it"_s);
                     same(code, "parent", numberIn(row, 3), qint64{counted.parent});
                     same(code, "bill", numberIn(row, 4), qint64{counted.bill});
                     same(code, "children", numberIn(row, 5), qint64{counted.children});
                     same(code, "nominal grams", numberIn(row, 6), qint64{counted.children} * numberIn(row, 9));
                     same(code, "complete", numberIn(row, 7), qint64{counted.complete});
                     same(code, "grams of the scale", row.integer(8).value_or(-1), qint64{counted.scaleGrams});
                 });
    }

    void compareBills()
    {
        qint64 bills = 0;
        everyRow(m_tx,
                 u"SELECT id, number, CAST(state AS BIGINT), CAST(n_parent AS BIGINT), CAST(n_child AS BIGINT), "
                 u"nominal_g, scale_g, "
                 "CAST(n_weighed AS BIGINT), CAST(n_returned AS BIGINT), CAST(revision AS BIGINT) FROM bill "
                 "WHERE id > ? ORDER BY id LIMIT ?"_s,
                 [&](const RawRow &row) {
                     ++bills;
                     const QString number = u"bill "_s + textIn(row, 1);
                     const auto found = m_replay.bills().find(numberIn(row, 0));
                     if (found == m_replay.bills().end())
                         return differs(number + u": no entry of the history knows it"_s);
                     const ReplayedBill &counted = found->second;
                     same(number, "state", numberIn(row, 2), static_cast<qint64>(counted.state));
                     same(number, "parents", numberIn(row, 3), counted.parents);
                     same(number, "children", numberIn(row, 4), counted.children);
                     same(number, "nominal grams", numberIn(row, 5), counted.nominalGrams);
                     same(number, "grams of the scale", numberIn(row, 6), counted.scaleGrams);
                     same(number, "weighed", numberIn(row, 7), counted.weighed);
                     same(number, "returned", numberIn(row, 8), counted.returned);
                     same(number, "revision", numberIn(row, 9), counted.revision);
                 });
        same(u"bills"_s, "number", bills, static_cast<qint64>(m_replay.bills().size()));
        const auto lines =
            m_tx.select(u"SELECT COUNT(*) FROM bill_line WHERE removed_event IS NULL AND returned_event IS NULL"_s);
        same(u"lines of bills"_s, "number in force", lines.integer(0, 0), m_replay.activeLines());
        // Of bills that are not void: what is on the lines must be what the bill keeps.
        const auto sums = m_tx.select(
            u"SELECT l.number, l.n_parent, l.n_child, l.nominal_g, COUNT(i.bag_id), COALESCE(SUM(i.n_child), 0), "
            "COALESCE(SUM(i.nominal_g), 0) FROM bill l LEFT JOIN bill_line i ON i.bill_id = l.id AND i.removed_event "
            "IS NULL "
            "WHERE l.state < 3 GROUP BY l.id, l.number, l.n_parent, l.n_child, l.nominal_g HAVING l.n_parent <> "
            "COUNT(i.bag_id) "
            "OR l.n_child <> COALESCE(SUM(i.n_child), 0) OR l.nominal_g <> COALESCE(SUM(i.nominal_g), 0) LIMIT 100"_s);
        for (qsizetype i = 0; i < sums.count(); ++i)
            differs(u"bill %1: its lines add up to %2 parents with %3 children and %4 g"_s.arg(sums.text(i, 0))
                        .arg(sums.integer(i, 4))
                        .arg(sums.integer(i, 5))
                        .arg(sums.integer(i, 6)));
    }

    void compareHolds()
    {
        const auto rows = m_tx.select(u"SELECT b.code, b.held, (SELECT COUNT(*) FROM bag_resolution r WHERE r.held = 1 "
                                      u"AND (r.loser_id = b.id OR r.winner_id = b.id)) "
                                      "FROM bag b WHERE b.id IN (SELECT id FROM bag WHERE held <> 0 UNION SELECT "
                                      "loser_id FROM bag_resolution WHERE held = 1 "
                                      "UNION SELECT winner_id FROM bag_resolution WHERE held = 1) AND b.kind = 1"_s);
        for (qsizetype i = 0; i < rows.count(); ++i)
            same(u"bag "_s + rows.text(i, 0), "held", rows.integer(i, 1), rows.integer(i, 2));
    }

    void compareTotals()
    {
        const BagCounters kept = store::counters(m_tx);
        TotalChange counted = m_replay.totals();
        counted.scans = m_scans;
        counted.openResolutions = m_tx.select(u"SELECT COUNT(*) FROM bag_resolution WHERE open = 1"_s).integer(0, 0);
        const QString all = u"all bags"_s;
        same(all, "parents", kept.parents, counted.parents);
        same(all, "children", kept.children, counted.children);
        same(all, "packed", kept.packed, counted.packed);
        same(all, "open parents", kept.openParents, counted.openParents);
        same(all, "parents on bills", kept.billedParents, counted.billedParents);
        same(all, "nominal grams", kept.nominalGrams, counted.nominalGrams);
        same(all, "open bills", kept.openBills, counted.openBills);
        same(all, "closed bills", kept.closedBills, counted.closedBills);
        same(all, "void bills", kept.voidBills, counted.voidBills);
        same(all, "entries", kept.events, counted.events);
        same(all, "scans", kept.scans, counted.scans);
        same(all, "scans that wait for a decision", kept.openResolutions, counted.openResolutions);
    }

    void compareDays()
    {
        const auto rows =
            m_tx.select(u"SELECT day, area, actor, SUM(scans), SUM(accepted), SUM(already_here), SUM(wrong_parent), "
                        "SUM(refused), SUM(packed), SUM(unpacked), SUM(completed), SUM(billed), SUM(returned), "
                        "SUM(bills_opened), SUM(bills_closed), SUM(packed_g) FROM bag_day GROUP BY day, area, actor"_s);
        DayChanges kept;
        for (qsizetype i = 0; i < rows.count(); ++i) {
            const auto at = [&](qsizetype column) { return rows.integer(i, column); };
            kept[{at(0), rows.text(i, 1), rows.text(i, 2)}] = {at(3),  at(4),  at(5),  at(6),  at(7),  at(8), at(9),
                                                               at(10), at(11), at(12), at(13), at(14), at(15)};
        }
        // Nothing is the same as no row.
        std::erase_if(kept, [](const auto &entry) { return entry.second == DayChange{}; });
        std::erase_if(m_dayCounts, [](const auto &entry) { return entry.second == DayChange{}; });
        for (const auto &[key, change] : m_dayCounts) {
            const auto found = kept.find(key);
            if (found == kept.end() || found->second != change)
                differs(u"day %1, area \"%2\", %3: the figures differ"_s.arg(SiteDays::text(std::get<0>(key)),
                                                                             std::get<1>(key), std::get<2>(key)));
        }
        same(u"days"_s, "number of figures", static_cast<qint64>(kept.size()), static_cast<qint64>(m_dayCounts.size()));
    }

    void compareQuarters()
    {
        const auto rows = m_tx.select(u"SELECT day, quarter, packed FROM bag_quarter"_s);
        QuarterChanges kept;
        for (qsizetype i = 0; i < rows.count(); ++i)
            kept[{rows.integer(i, 0), static_cast<int>(rows.integer(i, 1))}] = rows.integer(i, 2);
        if (kept != m_quarters)
            differs(u"packed in quarters of an hour: %1 kept, %2 counted, or other figures"_s.arg(kept.size())
                        .arg(m_quarters.size()));
    }

    ReadTransaction &m_tx;
    SiteDays m_days;
    Replay m_replay;
    DayChanges m_dayCounts;
    QuarterChanges m_quarters;
    qint64 m_scans = 0;
    Recount m_out;
};

} // namespace

Recount recount(ReadTransaction &tx, const QTimeZone &zone, const Clock &clock)
{
    const qint64 startMs = clock.monotonicMs();
    Recount out = Counting(tx, zone).run();
    out.tookMs = clock.monotonicMs() - startMs;
    out.atMs = clock.nowMs();
    return out;
}

} // namespace gemba::bags

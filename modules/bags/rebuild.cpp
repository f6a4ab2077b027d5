#include "rebuild.h"

#include "bag_details.h"
#include "bag_store.h"
#include "bill_store.h"
#include "bill_words.h"
#include "rebuild_store.h"
#include "recount.h"
#include "scan_store.h"

namespace gemba::bags {

using namespace Qt::StringLiterals;
using storage::Transaction;

namespace {

class Rebuilding
{
public:
    Rebuilding(Transaction &tx, const CountedHistory &counted, const Differences &found)
        : m_tx(tx)
        , m_counted(counted)
        , m_found(found)
    {
    }

    /// Rows written.
    Result<qint64> run()
    {
        // In the order in which rows point at each other: what is pointed at is there first and goes last.
        const auto extraBills = rewriteBills();
        if (!extraBills)
            return extraBills.error();
        const auto missingLines = dropWrongLines();
        if (auto ok = rewriteBags(); !ok)
            return ok.error();
        for (const qint64 added : missingLines)
            write([&] { store::insertLineRow(m_tx, m_counted.replay.lines().at(added)); });
        for (const qint64 bag : m_found.extra)
            write([&] { store::deleteBag(m_tx, bag); });
        for (const qint64 bill : *extraBills)
            write([&] { store::deleteBill(m_tx, bill); });
        for (const store::Hold &hold : store::wrongHolds(m_tx))
            write([&] { store::rewriteHold(m_tx, hold.bag, hold.counted); });
        rewriteWords();
        rewriteCounts();
        return m_written;
    }

private:
    template <typename F>
    void write(F statement)
    {
        statement();
        ++m_written;
    }

    static Error tooOld(const QString &what)
    {
        return refuse(ErrorCode::StateConflict,
                      what + u" is missing, and its history is of a time when it did not say what it was"_s);
    }

    Result<QList<qint64>> rewriteBills()
    {
        std::map<qint64, StoredBill> kept;
        for (StoredBill &bill : store::everyBill(m_tx))
            kept.emplace(bill.id, std::move(bill));
        for (const auto &[id, counted] : m_counted.replay.bills()) {
            StoredBill wanted = counted;
            const auto found = kept.find(id);
            if (found == kept.end()) {
                if (!counted.described)
                    return tooOld(u"bill number %1"_s.arg(id));
                write([&] { store::insertBillRow(m_tx, wanted); });
                store::rewriteBill(m_tx, wanted);
                continue;
            }
            if (!counted.described) {
                wanted.number = found->second.number;
                wanted.destination = found->second.destination;
                wanted.vehicle = found->second.vehicle;
                wanted.area = found->second.area;
                wanted.planned = found->second.planned;
            }
            if (found->second != wanted)
                write([&] { store::rewriteBill(m_tx, wanted); });
            kept.erase(found);
        }
        QList<qint64> extra;
        for (const auto &[id, bill] : kept)
            extra.append(id);
        return extra;
    }

    /// Those that are to be written.
    QList<qint64> dropWrongLines()
    {
        const auto &lines = m_counted.replay.lines();
        QSet<qint64> right;
        QList<qint64> wrong;
        store::everyLine(m_tx, [&](const StoredLine &line) {
            const auto found = lines.find(line.addedEvent);
            if (found != lines.end() && found->second == line)
                right.insert(line.addedEvent);
            else
                wrong.append(line.addedEvent);
        });
        for (const qint64 line : wrong)
            write([&] { store::deleteLine(m_tx, line); });
        QList<qint64> missing;
        for (const auto &[added, line] : lines) {
            if (!right.contains(added))
                missing.append(added);
        }
        return missing;
    }

    Result<void> rewriteBags()
    {
        for (const qint64 id : m_found.missing) {
            const auto bag = wantedBag(id);
            if (!bag)
                return bag.error();
            store::insertBagRow(m_tx, *bag);
        }
        for (const qint64 id : m_found.missing + m_found.wrong) {
            const auto bag = wantedBag(id);
            if (!bag)
                return bag.error();
            write([&] { store::rewriteBag(m_tx, *bag); });
        }
        return {};
    }

    Result<StoredBag> wantedBag(qint64 id)
    {
        const ReplayedBag counted = m_counted.replay.bag(id);
        StoredBag bag;
        if (counted.born) {
            const auto birth = store::birthOf(m_tx, id);
            const auto touch = store::lastTouchOf(m_tx, id);
            const auto born = birth ? bagBornIn(*birth) : std::nullopt;
            if (!born || !touch)
                return tooOld(u"bag number %1"_s.arg(id));
            bag = *born;
            bag.changedMs = touch->timeMs;
            bag.changedBy = touch->actor;
            bag.station = touch->station;
            if (!bag.isParent())
                bag.area = touch->area;
            bag.rev = counted.rev;
        } else if (const auto kept = store::bagById(m_tx, id)) {
            bag = *kept;
        } else {
            return tooOld(u"bag number %1"_s.arg(id));
        }
        const auto orNone = [](quint32 number) { return number ? std::optional(qint64{number}) : std::nullopt; };
        bag.id = id;
        bag.parent = orNone(counted.parent);
        bag.bill = orNone(counted.bill);
        bag.children = counted.children;
        bag.complete = counted.complete;
        bag.nominalGrams = qint64{counted.children} * counted.unitGrams;
        bag.scaleGrams = counted.scaleGrams < 0 ? std::nullopt : std::optional(qint64{counted.scaleGrams});
        return bag;
    }

    void rewriteWords()
    {
        const auto kept = store::keptWords(m_tx);
        for (const StoredBill &bill : store::everyBill(m_tx)) {
            const auto found = kept.find(bill.id);
            if (found == kept.end() || found->second != billWords(bill))
                write([&] { store::writeWords(m_tx, bill); });
        }
    }

    void rewriteCounts()
    {
        if (const TotalChange totals = totalsOf(m_tx, m_counted); store::totals(m_tx) != totals)
            write([&] { store::rewriteTotals(m_tx, totals); });
        if (keptQuarters(m_tx) != m_counted.quarters)
            write([&] { store::rewriteQuarters(m_tx, m_counted.quarters); });
        if (keptPaces(m_tx, m_counted.pacesFrom) != m_counted.paces)
            write([&] { store::rewritePaces(m_tx, m_counted.paces); });
        const LateDayChanges kept = keptDays(m_tx, m_counted.unmarkedDays);
        QSet<qint64> wrong;
        const auto compare = [&](const LateDayChanges &these, const LateDayChanges &those) {
            for (const auto &[key, change] : these) {
                const auto found = those.find(key);
                if (found == those.end() || found->second != change)
                    wrong.insert(std::get<0>(key));
            }
        };
        compare(kept, m_counted.days);
        compare(m_counted.days, kept);
        for (const qint64 day : std::as_const(wrong))
            write([&] { store::deleteDay(m_tx, day); });
        for (const auto &[key, change] : m_counted.days) {
            if (wrong.contains(std::get<0>(key)))
                store::insertDayRow(m_tx, key, change);
        }
    }

    Transaction &m_tx;
    const CountedHistory &m_counted;
    const Differences &m_found;
    qint64 m_written = 0;
};

} // namespace

Result<Rebuild> rebuildBags(Transaction &tx, const QTimeZone &zone, const Clock &clock)
{
    const qint64 startMs = clock.monotonicMs();
    const CountedHistory counted = countHistory(tx, zone);
    if (!counted.replay.impossible().isEmpty())
        return refuse(ErrorCode::StateConflict,
                      u"the history contradicts itself: "_s + counted.replay.impossible().first());
    const Differences found = compareWithTables(tx, counted);
    Rebuild out;
    if (!found.words.isEmpty()) {
        const auto written = Rebuilding(tx, counted, found).run();
        if (!written)
            return written.error();
        out.written = *written;
    }
    // The history cannot have changed meanwhile: this is the one writer, and holds the turn of all servers.
    const Differences left = found.words.isEmpty() ? found : compareWithTables(tx, counted);
    if (!left.words.isEmpty())
        return refuse(ErrorCode::StateConflict, u"this cannot be made from the history: "_s + left.words.first());
    out.events = counted.events;
    out.bags = left.bags;
    out.differences = found.words;
    out.tookMs = clock.monotonicMs() - startMs;
    out.atMs = clock.nowMs();
    return out;
}

} // namespace gemba::bags

#include "recount.h"

#include "bill_store.h"
#include "bill_words.h"
#include "scan_store.h"

#include <site_days.h>

#include <QCryptographicHash>

#include <algorithm>

namespace gemba::bags {

using namespace Qt::StringLiterals;
using storage::ReadTransaction;

namespace {

constexpr qsizetype reported = 100;

bool fits(const KeptBag &kept, const ReplayedBag &counted)
{
    return counted.seen && kept.parent.value_or(0) == counted.parent && kept.bill.value_or(0) == counted.bill &&
           kept.children == counted.children && kept.nominalGrams == qint64{counted.children} * counted.unitGrams &&
           kept.complete == counted.complete && kept.scaleGrams.value_or(-1) == counted.scaleGrams &&
           std::equal(kept.code.begin(), kept.code.end(), kept.reversed.rbegin(), kept.reversed.rend()) &&
           (counted.born == 0 ||
            (sumOfBirth(kept) == counted.born && kept.rev == counted.rev && sumOfTouch(kept) == counted.touched));
}

class Comparison
{
public:
    Comparison(ReadTransaction &tx, const CountedHistory &counted)
        : m_tx(tx)
        , m_counted(counted)
    {
    }

    Differences run()
    {
        for (const QString &entry : m_counted.replay.impossible())
            differs(entry);
        compareBags();
        compareBills();
        compareLines();
        comparePrints();
        compareHolds();
        compareTotals();
        compareDays();
        if (keptQuarters(m_tx) != m_counted.quarters)
            differs(u"packed in quarters of an hour: %1 counted, or other figures"_s.arg(m_counted.quarters.size()));
        if (keptPaces(m_tx, m_counted.pacesFrom) != m_counted.paces)
            differs(u"what stations scanned lately: other figures than their scans say"_s);
        return std::move(m_out);
    }

private:
    void differs(const QString &what)
    {
        if (m_out.words.size() < reported)
            m_out.words.append(what);
    }
    template <typename A>
    void same(const QString &of, const char *what, A kept, A counted)
    {
        if (kept != counted)
            differs(u"%1: %2 is %3 and should be %4"_s.arg(of, QString::fromLatin1(what)).arg(kept).arg(counted));
    }

    void compareBags()
    {
        std::vector<bool> kept(static_cast<size_t>(m_counted.replay.bagsEnd()));
        everyKeptBag(m_tx, [&](const KeptBag &bag) {
            m_out.bags += 1;
            const ReplayedBag counted = m_counted.replay.bag(bag.id);
            if (static_cast<size_t>(bag.id) < kept.size())
                kept[static_cast<size_t>(bag.id)] = true;
            if (fits(bag, counted))
                return;
            if (!counted.seen) {
                m_out.extra.append(bag.id);
                return differs(u"bag %1: no entry of the history knows it"_s.arg(bag.code));
            }
            m_out.wrong.append(bag.id);
            explain(bag, counted);
        });
        for (qint64 id = 1; id < m_counted.replay.bagsEnd(); ++id) {
            if (kept[static_cast<size_t>(id)] || !m_counted.replay.bag(id).seen)
                continue;
            m_out.missing.append(id);
            differs(u"bag number %1 is not there"_s.arg(id));
        }
    }

    void explain(const KeptBag &bag, const ReplayedBag &counted)
    {
        const QString code = u"bag "_s + bag.code;
        const auto before = m_out.words.size();
        same(code, "parent", bag.parent.value_or(0), qint64{counted.parent});
        same(code, "bill", bag.bill.value_or(0), qint64{counted.bill});
        same(code, "children", qint64{bag.children}, qint64{counted.children});
        same(code, "nominal grams", bag.nominalGrams, qint64{counted.children} * counted.unitGrams);
        same(code, "complete", qint64{bag.complete}, qint64{counted.complete});
        same(code, "grams of the scale", bag.scaleGrams.value_or(-1), qint64{counted.scaleGrams});
        if (counted.born && sumOfBirth(bag) != counted.born)
            differs(code + u": code, kind, form, area of a parent, capacity, weights or beginning differ"_s);
        if (counted.born && sumOfTouch(bag) != counted.touched)
            differs(code + u": when, by whom or where it was changed last, or the area of a child differs"_s);
        if (counted.born)
            same(code, "revision", bag.rev, qint64{counted.rev});
        if (m_out.words.size() == before)
            differs(code + u": its code backwards differs"_s);
    }

    void compareBills()
    {
        std::map<qint64, StoredBill> kept;
        for (StoredBill &bill : store::everyBill(m_tx))
            kept.emplace(bill.id, std::move(bill));
        for (const auto &[id, counted] : m_counted.replay.bills()) {
            const auto found = kept.find(id);
            if (found == kept.end()) {
                differs(u"bill number %1 is not there"_s.arg(id));
                continue;
            }
            compareBill(found->second, counted);
            kept.erase(found);
        }
        for (const auto &[id, bill] : kept)
            differs(u"bill %1: no entry of the history knows it"_s.arg(bill.number));
        const auto words = store::keptWords(m_tx);
        for (const StoredBill &bill : store::everyBill(m_tx)) {
            const auto found = words.find(bill.id);
            if (found == words.end() || found->second != billWords(bill))
                differs(u"bill %1: what it is found by differs"_s.arg(bill.number));
        }
    }

    void compareBill(const StoredBill &kept, const ReplayedBill &counted)
    {
        const QString number = u"bill "_s + kept.number;
        same(number, "state", static_cast<int>(kept.state), static_cast<int>(counted.state));
        same(number, "parents", kept.parents, counted.parents);
        same(number, "children", kept.children, counted.children);
        same(number, "nominal grams", kept.nominalGrams, counted.nominalGrams);
        same(number, "grams of the scale", kept.scaleGrams, counted.scaleGrams);
        same(number, "weighed", kept.weighed, counted.weighed);
        same(number, "returned", kept.returned, counted.returned);
        same(number, "revision", kept.revision, counted.revision);
        same(number, "version", kept.version, counted.version);
        same(number, "opened by", kept.openedBy, counted.openedBy);
        same(number, "opened at", kept.openedMs, counted.openedMs);
        same(number, "closed by", kept.closedBy.value_or(QString()), counted.closedBy.value_or(QString()));
        same(number, "closed at", kept.closedMs.value_or(0), counted.closedMs.value_or(0));
        same(number, "reason", kept.reason.value_or(QString()), counted.reason.value_or(QString()));
        if (!counted.described)
            return;
        same(number, "number", kept.number, counted.number);
        same(number, "destination", kept.destination, counted.destination);
        same(number, "vehicle", kept.vehicle, counted.vehicle);
        same(number, "area", kept.area, counted.area);
        same(number, "planned", kept.planned, counted.planned);
    }

    void compareLines()
    {
        const auto &counted = m_counted.replay.lines();
        qint64 same = 0;
        store::everyLine(m_tx, [&](const StoredLine &line) {
            const auto found = counted.find(line.addedEvent);
            if (found != counted.end() && found->second == line)
                ++same;
            else
                differs(u"lines of bills: that of entry %1 is not as the history says"_s.arg(line.addedEvent));
        });
        if (same < static_cast<qint64>(counted.size()))
            differs(u"lines of bills: %1 are kept rightly and there should be %2"_s.arg(same).arg(counted.size()));
    }

    void comparePrints()
    {
        auto counted = m_counted.replay.prints();
        store::everyRevision(m_tx, [&](qint64 bill, int revision, const store::StoredRevision &kept) {
            const QString of = u"bill number %1, revision %2"_s.arg(bill).arg(revision);
            const QString hash = QString::fromLatin1(
                QCryptographicHash::hash(kept.content.toUtf8(), QCryptographicHash::Sha256).toHex());
            if (kept.sha256 != hash)
                differs(of + u": what was printed has another SHA-256 than is kept beside it"_s);
            const auto found = counted.find({bill, revision});
            if (found == counted.end())
                return; // of before entries had details
            if (found->second != kept.sha256)
                differs(of + u": another print than the history says"_s);
            counted.erase(found);
        });
        for (const auto &[print, hash] : counted)
            differs(u"bill number %1, revision %2: its print is not there"_s.arg(print.first).arg(print.second));
    }

    void compareHolds()
    {
        for (const store::Hold &hold : store::wrongHolds(m_tx))
            same(u"bag "_s + hold.code, "held", hold.kept, hold.counted);
    }

    void compareTotals()
    {
        const TotalChange kept = store::totals(m_tx);
        const TotalChange counted = totalsOf(m_tx, m_counted);
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
        const LateDayChanges kept = keptDays(m_tx, m_counted.unmarkedDays);
        for (const auto &[key, change] : m_counted.days) {
            const auto found = kept.find(key);
            if (found == kept.end() || found->second != change)
                differs(u"day %1, area \"%2\", %3%4: the figures differ"_s.arg(
                    SiteDays::text(std::get<0>(key)), std::get<1>(key), std::get<2>(key),
                    std::get<3>(key) ? u", late"_s : QString()));
        }
        same(u"days"_s, "number of figures", kept.size(), m_counted.days.size());
    }

    ReadTransaction &m_tx;
    const CountedHistory &m_counted;
    Differences m_out;
};

} // namespace

Differences compareWithTables(ReadTransaction &tx, const CountedHistory &counted)
{
    return Comparison(tx, counted).run();
}

Recount recount(ReadTransaction &tx, const QTimeZone &zone, const Clock &clock)
{
    const qint64 startMs = clock.monotonicMs();
    const CountedHistory counted = countHistory(tx, zone);
    const Differences found = compareWithTables(tx, counted);
    Recount out;
    out.agrees = found.words.isEmpty();
    out.events = counted.events;
    out.bags = found.bags;
    out.differences = found.words;
    out.tookMs = clock.monotonicMs() - startMs;
    out.atMs = clock.nowMs();
    return out;
}

} // namespace gemba::bags

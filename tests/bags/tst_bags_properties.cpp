// Whatever people do, in whatever order: the history says what is, and what must never be is not.

#include "bag_yard.h"

#include <rapidcheck.h>

#include <map>

using namespace Qt::StringLiterals;
using namespace gemba;
using namespace gemba::bags;

namespace {

/// A parent holds three, so that everything meets its end soon.
void makeSmallForm(BagYard &yard)
{
    const auto saved = yard.call<SaveBagFormat>(
        {u"Small"_s, WireBagKind::Parent, u"Rye"_s, u"R"_s, 1, 4, 20, 3, 500, 10, true, 0}, BagYard::admin());
    RC_ASSERT(saved.ok());
}

class Chance
{
public:
    explicit Chance(BagYard &yard)
        : m_yard(yard)
    {
    }

    /// One thing that somebody does. Whether it is refused does not matter; that it leaves things in order does.
    void step()
    {
        const int what = below(17);
        const QString reason = below(2) ? u"because"_s : QString();
        switch (what) {
        case 0:
        case 1:
        case 2:
            call<PackBag>({parent(), child(), area()});
            break;
        case 3:
            call<UnpackBag>({parent(), below(3) ? QStringList{child()} : QStringList{}, reason});
            break;
        case 4:
            call<MoveBags>({parent(), parent(), {child(), child()}, reason});
            break;
        case 5:
            call<CompleteParent>({parent(), reason});
            break;
        case 6:
            call<ReopenParent>({parent(), u"because"_s});
            break;
        case 7:
            call<WeighParent>({parent(), below(2'000)});
            break;
        case 8:
        case 9:
            call<UndoBagEvent>({1 + below(static_cast<int>(std::max<qint64>(1, m_events))), reason});
            break;
        case 10:
            call<OpenBill>({bill(), u"Pune"_s, u"MH12"_s, area(), 1 + below(3)});
            break;
        case 11:
        case 12:
            call<AddToBill>({bill(), parent()});
            break;
        case 13:
            if (below(2))
                call<RemoveFromBill>({bill(), parent()});
            else
                call<ReturnParent>({bill(), parent(), u"wet"_s});
            break;
        case 14:
            if (below(3))
                call<CloseBill>({bill(), reason});
            else if (below(2))
                call<ReopenBill>({bill(), u"because"_s});
            else
                call<VoidBill>({bill(), u"because"_s});
            break;
        case 15:
            scans();
            break;
        default:
            if (!m_resolutions.isEmpty())
                call<DecideResolution>({m_resolutions[below(static_cast<int>(m_resolutions.size()))],
                                        static_cast<WireRemedy>(below(3)),
                                        {}});
        }
        m_yard.clock.advanceMs(below(4) ? 1'000 : 7 * 3'600'000);
        m_events = m_yard.counters().events;
    }

    static inline int tried = 0; ///< of all cases
    static inline int done = 0;

private:
    static int below(int n) { return *rc::gen::inRange(0, n); }
    QString parent() { return written(u"R%1"_s.arg(below(4))); }
    QString child() { return written(u"CH%1"_s.arg(below(8), 3, 10, QChar(u'0'))); }
    /// As people and scanners write it; it is the same code.
    QString written(const QString &code)
    {
        ++m_written;
        return m_written % 3 == 0 ? code.toLower() : m_written % 7 == 0 ? u' ' + code + u"\r"_s : code;
    }
    static QString bill() { return u"B-%1"_s.arg(below(2)); }
    static QString area() { return below(2) ? u"hall"_s : u"north"_s; }

    template <wire::WireMethod M>
    void call(const typename M::Params &params)
    {
        const auto answer = m_yard.call<M>(params);
        ++tried;
        done += answer.ok() ? 1 : 0;
        // Refusals are part of it, and each is about something; a statement that the database refuses, or a decision that another server
        // seems to have overtaken, is not: there is only one.
        if (!answer && answer.error().field.isEmpty())
            RC_FAIL(QString::fromLatin1(M::method.name).toStdString() + " " +
                    std::to_string(static_cast<int>(answer.error().code)) + ": " + answer.error().detail.toStdString());
    }
    void scans()
    {
        QList<Scan> scans;
        for (int i = 0, n = 1 + below(4); i < n; ++i) {
            Scan scan = m_yard.scan(below(5) ? child() : parent(), below(6) ? parent() : QString(),
                                    static_cast<WireScanMode>(below(5)));
            if (scan.mode >= WireScanMode::Bill)
                scan.code = parent();
            scan.bill = below(3) ? bill() : QString();
            scan.offline = below(2);
            scan.area = area();
            scan.deviceTimeMs -= below(2) ? 0 : 30 * 3'600'000;
            if (m_last && below(6) == 0)
                scan = *m_last;
            m_last = scan;
            scans.append(scan);
        }
        for (const ScanResult &result : m_yard.take(scans)) {
            if (result.resolution)
                m_resolutions.append(*result.resolution);
        }
    }

    BagYard &m_yard;
    qint64 m_events = 1;
    int m_written = 0;
    QList<qint64> m_resolutions;
    std::optional<Scan> m_last;
};

/// What must never be, asked of the tables alone: how many rows are so.
struct Question
{
    const char *what;
    const char *rows;
};

struct Invariant
{
    const char *name;
    QList<Question> questions;
};

const QList<Invariant> &invariants()
{
    static const QList<Invariant> all{
        {"1 a code is one bag, of a known form",
         {{"a code that is not canonical", "SELECT COUNT(*) FROM bag WHERE code <> UPPER(code) OR code <> TRIM(code)"},
          {"a code twice",
           "SELECT COUNT(*) FROM (SELECT UPPER(code) FROM bag GROUP BY UPPER(code) HAVING COUNT(*) > 1) t"},
          {"a form of another kind, or none",
           "SELECT COUNT(*) FROM bag b WHERE NOT EXISTS (SELECT 1 FROM bag_format f WHERE f.name = b.format AND "
           "f.kind = b.kind)"}}},
        {"2 what a bag is stays",
         {{"a bag that was parent and child",
           "SELECT COUNT(*) FROM bag_event e JOIN bag b ON (b.id = e.bag_id AND b.kind <> 1) OR (b.id = e.other_id AND "
           "b.kind <> 2)"}}},
        {"3 a child is in one parent at most",
         {{"a child in two parents, or out of none, by its history",
           "SELECT COUNT(*) FROM (SELECT SUM(CASE WHEN type = 2 THEN 1 ELSE -1 END) AS n FROM bag_event WHERE type IN "
           "(2, 3) GROUP BY other_id) t WHERE n NOT IN (0, 1)"},
          {"a child that is not where it was packed last",
           "SELECT COUNT(*) FROM bag b WHERE b.kind = 2 AND COALESCE(b.parent_id, 0) <> (SELECT CASE WHEN e.type = 2 "
           "THEN e.bag_id ELSE 0 END FROM bag_event e WHERE e.other_id = b.id AND e.type IN (2, 3) ORDER BY e.id DESC "
           "LIMIT 1)"}}},
        {"4 a parent holds no more than fits",
         {{"more children than fit", "SELECT COUNT(*) FROM bag WHERE n_child > capacity"},
          {"a negative count", "SELECT COUNT(*) FROM bag WHERE held < 0 OR n_child < 0"},
          {"a count that is not that of the children",
           "SELECT COUNT(*) FROM bag p WHERE p.kind = 1 AND p.n_child <> (SELECT COUNT(*) FROM bag c WHERE c.parent_id "
           "= p.id)"},
          {"a full parent that is open and not held nor opened by hand",
           "SELECT COUNT(*) FROM bag b WHERE b.kind = 1 AND b.state = 0 AND b.n_child = b.capacity AND b.held = 0 AND "
           "(SELECT e.type FROM bag_event e WHERE e.bag_id = b.id AND e.type IN (2, 3, 4, 5) ORDER BY e.id DESC LIMIT "
           "1) <> 5"}}},
        {"5 nothing is in a child, and no parent in anything",
         {{"a child in a child",
           "SELECT COUNT(*) FROM bag c JOIN bag p ON p.id = c.parent_id WHERE p.kind <> 1 OR c.kind <> 2"},
          {"a child that holds something", "SELECT COUNT(*) FROM bag WHERE kind = 2 AND n_child <> 0"}}},
        {"6 a parent is on one bill at most",
         {{"a parent on two bills",
           "SELECT COUNT(*) FROM (SELECT bag_id FROM bill_line WHERE removed_event IS NULL AND returned_event IS NULL "
           "GROUP BY bag_id HAVING COUNT(*) > 1) t"},
          {"a bill without its lines",
           "SELECT COUNT(*) FROM bag b WHERE b.bill_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM bill_line i WHERE "
           "i.bag_id = b.id AND i.bill_id = b.bill_id AND i.removed_event IS NULL AND i.returned_event IS NULL)"},
          {"a line without its parent",
           "SELECT COUNT(*) FROM bill_line i JOIN bag b ON b.id = i.bag_id WHERE i.removed_event IS NULL AND "
           "i.returned_event IS NULL AND COALESCE(b.bill_id, 0) <> i.bill_id"},
          {"a parent on a void bill", "SELECT COUNT(*) FROM bag b JOIN bill l ON l.id = b.bill_id WHERE l.state = 3"}}},
        {"7 a parent on a bill is frozen",
         {{"a parent on a bill that is open to children",
           "SELECT COUNT(*) FROM bag WHERE bill_id IS NOT NULL AND state <> 1"},
          {"an entry that packed, unpacked or opened one on a bill",
           "SELECT COUNT(*) FROM bag_event e WHERE e.type IN (2, 3, 5) AND (SELECT x.type FROM bag_event x WHERE "
           "x.bag_id = e.bag_id AND x.id < e.id AND x.type IN (8, 9, 10) ORDER BY x.id DESC LIMIT 1) = 8"}}},
        {"8 a bill is opened, closed, reopened or void, in that order",
         {{"more on a bill than planned", "SELECT COUNT(*) FROM bill WHERE n_parent > planned"},
          {"a closed bill that was not printed",
           "SELECT COUNT(*) FROM bill l WHERE l.state = 1 AND NOT EXISTS (SELECT 1 FROM bill_revision r WHERE "
           "r.bill_id = l.id AND r.revision = l.revision)"},
          {"a revision that is not one more than its reopenings",
           "SELECT COUNT(*) FROM bill l WHERE l.revision <> 1 + (SELECT COUNT(*) FROM bag_event e WHERE e.bill_id = "
           "l.id AND e.type = 14)"},
          {"a bill that was closed short without a reason",
           "SELECT COUNT(*) FROM bill WHERE state = 1 AND n_parent < planned AND reason IS NULL"},
          {"a bill closed that was not open, or reopened that was not closed",
           "SELECT COUNT(*) FROM bag_event e WHERE e.type IN (13, 14) AND COALESCE((SELECT x.type FROM bag_event x "
           "WHERE x.bill_id = e.bill_id AND x.id < e.id AND x.type IN (11, 13, 14, 15) ORDER BY x.id DESC LIMIT 1), 0) "
           "NOT IN (CASE WHEN e.type = 13 THEN 11 ELSE 13 END, CASE WHEN e.type = 13 THEN 14 ELSE 13 END)"},
          {"a void bill that something was done with",
           "SELECT COUNT(*) FROM bag_event e WHERE e.type IN (8, 10, 12, 13, 14, 15) AND EXISTS (SELECT 1 FROM "
           "bag_event x WHERE x.bill_id = e.bill_id AND x.id < e.id AND x.type = 15)"}}},
        {"9 what should be and what the scale said stand side by side",
         {{"a weight that is not that of the children", "SELECT COUNT(*) FROM bag WHERE nominal_g <> n_child * unit_g"},
          {"another weight than was noted last",
           "SELECT COUNT(*) FROM bag b WHERE b.kind = 1 AND COALESCE(b.scale_g, -1) <> COALESCE((SELECT e.grams FROM "
           "bag_event e WHERE e.bag_id = b.id AND e.type = 6 ORDER BY e.id DESC LIMIT 1), -1)"}}},
        {"10 a move is whole",
         {{"half a move",
           "SELECT COUNT(*) FROM bag_event u WHERE u.type = 3 AND u.group_id IN (SELECT group_id FROM bag_event WHERE "
           "type = 2 AND group_id IS NOT NULL) AND NOT EXISTS (SELECT 1 FROM bag_event p WHERE p.type = 2 AND "
           "p.group_id = u.group_id AND p.other_id = u.other_id)"}}},
        {"11 a bill is the sum of its lines",
         {{"a bill that does not add up to its lines",
           "SELECT COUNT(*) FROM bill l WHERE l.state < 3 AND (l.n_parent <> (SELECT COUNT(*) FROM bill_line i WHERE "
           "i.bill_id = l.id AND i.removed_event IS NULL) OR l.n_child <> (SELECT COALESCE(SUM(i.n_child), 0) FROM "
           "bill_line i WHERE i.bill_id = l.id AND i.removed_event IS NULL) OR l.nominal_g <> (SELECT "
           "COALESCE(SUM(i.nominal_g), 0) FROM bill_line i WHERE i.bill_id = l.id AND i.removed_event IS NULL))"},
          {"an open bill with what came back",
           "SELECT COUNT(*) FROM bill_line i JOIN bill l ON l.id = i.bill_id WHERE l.state IN (0, 2) AND "
           "i.returned_event IS NOT NULL AND i.removed_event IS NULL"}}},
        {"12 the history says what is",
         {{"an entry taken back twice", "SELECT COUNT(*) FROM (SELECT undoes FROM bag_event WHERE undoes IS NOT NULL "
                                        "GROUP BY undoes HAVING COUNT(*) "
                                        "> 1) t"},
          {"a bag that changed more or less often than its history says",
           "SELECT COUNT(*) FROM bag b WHERE b.rev <> (SELECT COUNT(*) FROM bag_event e WHERE (e.bag_id = b.id AND "
           "e.type <> 7) OR e.other_id = b.id)"}}},
    };
    return all;
}

QString broken(BagYard &yard, const Invariant &invariant)
{
    QStringList out;
    for (const Question &question : invariant.questions) {
        if (yard.number(QString::fromLatin1(question.rows)) > 0)
            out.append(QString::fromLatin1(question.what));
    }
    // The replay is the last invariant's: it compares every column.
    if (&invariant == &invariants().last()) {
        if (const QString difference = yard.difference(); !difference.isEmpty())
            out.append(difference);
    }
    return out.join(u"; "_s);
}

/// What all cases of an engine showed; a case is a database, so they are run once for all properties.
struct Findings
{
    bool hold = false;
    QList<QString> broken; ///< of the case that broke something, by invariant
};

const Findings &findings()
{
    static std::map<storage::Engine, Findings> known;
    const auto [found, isNew] = known.try_emplace(test::currentEngine());
    Findings &out = found->second;
    if (!isNew)
        return out;
    out.broken.resize(invariants().size());
    out.hold = rc::check("whatever people do, in whatever order", [&out] {
        BagYard yard;
        makeSmallForm(yard);
        Chance chance(yard);
        const int steps = *rc::gen::inRange(20, 80);
        for (int i = 0; i < steps; ++i)
            chance.step();
        for (qsizetype i = 0; i < invariants().size(); ++i)
            out.broken[i] = broken(yard, invariants()[i]);
        RC_ASSERT(out.broken.join(QString()).toStdString() == std::string());
    });
    return out;
}

} // namespace

class BagPropertiesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { gemba::test::onBothEngines(); }

    void whateverPeopleDo()
    {
        QVERIFY(findings().hold);
        QVERIFY2(Chance::done * 3 > Chance::tried, "nearly everything was refused: these cases prove little");
    }

    void theInvariantHolds_data()
    {
        QTest::addColumn<int>("index");
        for (qsizetype i = 0; i < invariants().size(); ++i)
            QTest::newRow(invariants()[i].name) << static_cast<int>(i);
    }
    void theInvariantHolds()
    {
        QFETCH(int, index);
        QCOMPARE(findings().broken[index], QString());
    }
};

QTEST_GUILESS_MAIN(BagPropertiesTest)
#include "tst_bags_properties.moc"

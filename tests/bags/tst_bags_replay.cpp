#include <replay.h>
#include <site_days.h>
#include <weight.h>

#include <QDateTime>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gemba;
using namespace gemba::bags;
using T = WireBagEventType;

/// The pure rules of bags: weights, days, and the replay of the history.
class BagRulesTest : public QObject
{
    Q_OBJECT

    static qint64 utc(int year, int month, int day, int hour, int minute = 0)
    {
        return QDateTime(QDate(year, month, day), QTime(hour, minute), Qt::UTC).toMSecsSinceEpoch();
    }

    static StoredEvent entry(T type, qint64 id, qint64 bag, qint64 other = 0, qint64 bill = 0,
                             std::optional<qint64> grams = {}, const QString &detail = {})
    {
        const auto orNone = [](qint64 number) { return number ? std::optional(number) : std::nullopt; };
        StoredEvent out;
        out.type = type;
        out.id = id;
        out.bag = orNone(bag);
        out.other = orNone(other);
        out.bill = orNone(bill);
        out.grams = grams;
        out.detail = detail;
        return out;
    }

private Q_SLOTS:
    void weights_data()
    {
        QTest::addColumn<qint64>("scale");
        QTest::addColumn<int>("verdict");
        QTest::newRow("not weighed") << qint64{-1} << int(WeightVerdict::NotWeighed);
        QTest::newRow("exact") << qint64{30'000} << int(WeightVerdict::Agrees);
        QTest::newRow("as light as may be") << qint64{29'750} << int(WeightVerdict::Agrees);
        QTest::newRow("a gram lighter") << qint64{29'749} << int(WeightVerdict::Light);
        QTest::newRow("as heavy as may be") << qint64{30'250} << int(WeightVerdict::Agrees);
        QTest::newRow("a gram heavier") << qint64{30'251} << int(WeightVerdict::Heavy);
        QTest::newRow("nothing on the scale") << qint64{0} << int(WeightVerdict::Light);
    }
    void weights()
    {
        QFETCH(qint64, scale);
        QFETCH(int, verdict);
        QCOMPARE(int(weightVerdict(30'000, scale < 0 ? std::nullopt : std::optional(scale), 250)), verdict);
    }

    void daysAreThoseOfTheSite()
    {
        SiteDays india(QTimeZone("Asia/Kolkata"));
        const qint64 evening = utc(2025, 11, 20, 18, 29); // 23:59 there
        QCOMPARE(SiteDays::text(india.dayOf(evening)), u"2025-11-20"_s);
        QCOMPARE(india.quarterOf(evening), 95);
        QCOMPARE(SiteDays::text(india.dayOf(evening + 60'000)), u"2025-11-21"_s);
        QCOMPARE(india.quarterOf(evening + 60'000), 0);
        QCOMPARE(SiteDays::text(india.dayOf(evening)), u"2025-11-20"_s); // back again
        QCOMPARE(SiteDays::fromText(u"2025-11-20"_s), india.dayOf(evening));
        QVERIFY(!SiteDays::fromText(u"2025-02-30"_s));
        QVERIFY(!SiteDays::fromText(u"20.11.2025"_s));
    }

    void theDayWhenClocksGoBackHasAHundredQuarters()
    {
        SiteDays warsaw(QTimeZone("Europe/Warsaw"));
        const qint64 last = utc(2025, 10, 26, 22, 59);
        QCOMPARE(SiteDays::text(warsaw.dayOf(last)), u"2025-10-26"_s);
        QCOMPARE(warsaw.quarterOf(last), 99);
        QCOMPARE(SiteDays::text(warsaw.dayOf(last + 60'000)), u"2025-10-27"_s);
    }

    void aClockThatNobodyCanBelieveDoesNotCount()
    {
        const qint64 now = utc(2025, 11, 20, 12);
        QCOMPARE(believedScanTime(now - 3'600'000, 0, now), now - 3'600'000);
        QCOMPARE(believedScanTime(now - 7'200'000, 3'600'000, now), now - 3'600'000);
        QCOMPARE(believedScanTime(now + 1, 0, now), now);
        QCOMPARE(believedScanTime(0, 0, now), now);
        QCOMPARE(believedScanTime(now - 32LL * 86'400'000, 0, now), now);
        QCOMPARE(believedScanTime(9'000'000'000'000'000, 9'000'000'000'000'000, now), now);
    }

    void historyIsPlayedAgain()
    {
        Replay replay;
        replay.know(1, 1'000);
        replay.know(2, 1'000);
        replay.know(3, 1'000);
        qint64 id = 0;
        const auto say = [&](T type, qint64 bag, qint64 other = 0, qint64 bill = 0, std::optional<qint64> grams = {}) {
            replay.apply(entry(type, ++id, bag, other, bill, grams));
        };
        say(T::ParentCreated, 1);
        say(T::Packed, 1, 2);
        say(T::Packed, 1, 3);
        say(T::Unpacked, 1, 3);
        say(T::Completed, 1);
        say(T::Weighed, 1, 0, 0, 990);
        say(T::BillOpened, 0, 0, 7);
        say(T::Billed, 1, 0, 7);
        say(T::Weighed, 1, 0, 0, 1'010); // what is on the bill stays
        QCOMPARE(replay.impossible(), QStringList());
        QCOMPARE(int(replay.bag(1).children), 1);
        QVERIFY(replay.bag(1).complete);
        QCOMPARE(replay.bag(1).bill, 7u);
        QCOMPARE(replay.bag(1).scaleGrams, 1'010);
        QCOMPARE(replay.bag(2).parent, 1u);
        QCOMPARE(replay.bag(3).parent, 0u);
        QVERIFY(replay.bag(3).seen);
        ReplayedBill bill = replay.bills().at(7);
        QCOMPARE(bill.parents, 1);
        QCOMPARE(bill.nominalGrams, 1'000);
        QCOMPARE(bill.scaleGrams, 990);
        QCOMPARE(replay.totals().children, 2);
        QCOMPARE(replay.totals().packed, 1);
        QCOMPARE(replay.totals().openParents, 0);
        QCOMPARE(replay.totals().events, 9);

        say(T::BillClosed, 0, 0, 7);
        say(T::Returned, 1, 0, 7);
        bill = replay.bills().at(7);
        QCOMPARE(bill.parents, 1);
        QCOMPARE(bill.returned, 1);
        QCOMPARE(replay.bag(1).bill, 0u);
        say(T::BillVoided, 0, 0, 7);
        QCOMPARE(replay.totals().openBills, 0);
        QCOMPARE(replay.totals().closedBills, 0);
        QCOMPARE(replay.totals().voidBills, 1);
        QCOMPARE(replay.impossible(), QStringList());
    }

    void whatCameBackGoesOffWithTheReopening_data()
    {
        QTest::addColumn<QString>("detail");
        QTest::addColumn<int>("parents");
        QTest::newRow("of before it did") << QString() << 2;
        QTest::newRow("now") << u"{\"returned\":1}"_s << 1;
    }
    void whatCameBackGoesOffWithTheReopening()
    {
        QFETCH(QString, detail);
        QFETCH(int, parents);
        Replay replay;
        qint64 id = 0;
        for (const qint64 bag : {1, 2}) {
            replay.know(bag, 500);
            replay.apply(entry(T::ParentCreated, ++id, bag));
            replay.apply(entry(T::Packed, ++id, bag, bag + 10));
            replay.apply(entry(T::Completed, ++id, bag));
            if (bag == 1)
                replay.apply(entry(T::BillOpened, ++id, 0, 0, 7));
            replay.apply(entry(T::Billed, ++id, bag, 0, 7));
        }
        replay.apply(entry(T::BillClosed, ++id, 0, 0, 7));
        replay.apply(entry(T::Returned, ++id, 1, 0, 7));
        replay.apply(entry(T::BillReopened, ++id, 0, 0, 7, {}, detail));
        ReplayedBill bill = replay.bills().at(7);
        QCOMPARE(bill.parents, parents);
        QCOMPARE(bill.nominalGrams, 500 * parents);
        QCOMPARE(bill.returned, parents - 1);
        // Opened again once more, what stayed on it of old goes off too.
        replay.apply(entry(T::BillClosed, ++id, 0, 0, 7));
        replay.apply(entry(T::BillReopened, ++id, 0, 0, 7, {}, u"{\"returned\":1}"_s));
        QCOMPARE(replay.bills().at(7).parents, 1);
        QCOMPARE(replay.bills().at(7).returned, 0);
        QCOMPARE(replay.impossible(), QStringList());
    }

    void whatCannotHaveHappenedIsFound_data()
    {
        QTest::addColumn<QList<QList<int>>>("entries"); // type, bag, other, bill
        const auto t = [](T type) { return static_cast<int>(type); };
        QTest::newRow("a second parent") << QList<QList<int>>{{t(T::ParentCreated), 1, 0, 0},
                                                              {t(T::ParentCreated), 2, 0, 0},
                                                              {t(T::Packed), 1, 3, 0},
                                                              {t(T::Packed), 2, 3, 0}};
        QTest::newRow("out of another parent") << QList<QList<int>>{{t(T::ParentCreated), 1, 0, 0},
                                                                    {t(T::ParentCreated), 2, 0, 0},
                                                                    {t(T::Packed), 1, 3, 0},
                                                                    {t(T::Unpacked), 2, 3, 0}};
        QTest::newRow("packed into a complete one") << QList<QList<int>>{{t(T::ParentCreated), 1, 0, 0},
                                                                         {t(T::Packed), 1, 3, 0},
                                                                         {t(T::Completed), 1, 0, 0},
                                                                         {t(T::Packed), 1, 4, 0}};
        QTest::newRow("an open parent on a bill")
            << QList<QList<int>>{{t(T::ParentCreated), 1, 0, 0}, {t(T::BillOpened), 0, 0, 7}, {t(T::Billed), 1, 0, 7}};
        QTest::newRow("off a bill it was not on") << QList<QList<int>>{
            {t(T::ParentCreated), 1, 0, 0}, {t(T::BillOpened), 0, 0, 7}, {t(T::Unbilled), 1, 0, 7}};
        QTest::newRow("a parent from nowhere") << QList<QList<int>>{{t(T::Packed), 1, 3, 0}};
        QTest::newRow("complete twice") << QList<QList<int>>{
            {t(T::ParentCreated), 1, 0, 0}, {t(T::Completed), 1, 0, 0}, {t(T::Completed), 1, 0, 0}};
    }
    void whatCannotHaveHappenedIsFound()
    {
        QFETCH(QList<QList<int>>, entries);
        Replay replay;
        qint64 id = 0;
        for (const QList<int> &said : entries) {
            QVERIFY2(replay.impossible().isEmpty(), qPrintable(replay.impossible().join(u"; "_s)));
            replay.apply(entry(static_cast<T>(said[0]), ++id, said[1], said[2], said[3]));
        }
        QVERIFY(!replay.impossible().isEmpty());
        QVERIFY(replay.impossible().first().contains(u"entry %1 "_s.arg(id)));
    }
};

QTEST_GUILESS_MAIN(BagRulesTest)
#include "tst_bags_replay.moc"

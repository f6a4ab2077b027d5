#include "bag_yard.h"

#include <gemba/test/patience.h>

using namespace Qt::StringLiterals;
using namespace gemba;
using namespace gemba::bags;

/// What bags add up to, on both engines.
class StatsTest : public QObject
{
    Q_OBJECT

    static constexpr qint64 dayMs = 86'400'000;

private Q_SLOTS:
    void initTestCase_data() { gemba::test::onBothEngines(); }

    void totalsFollowEachChange()
    {
        BagYard yard;
        yard.filled(u"SB00001"_s, 3);
        QVERIFY(yard.pack(u"SB00002"_s, u"C0002"_s).ok());
        QVERIFY(yard.call<UnpackBag>({u"SB00002"_s, {}, {}}).ok());
        yard.openBill(u"B1"_s, 1);
        QVERIFY(yard.call<AddToBill>({u"B1"_s, u"SB00001"_s}).ok());
        QVERIFY(yard.call<CloseBill>({u"B1"_s, {}}).ok());
        const BagCounters counters = yard.counters();
        QCOMPARE(counters.parents, 2);
        QCOMPARE(counters.children, 4);
        QCOMPARE(counters.packed, 3);
        QCOMPARE(counters.openParents, 1);
        QCOMPARE(counters.completeParents, 1);
        QCOMPARE(counters.billedParents, 1);
        QCOMPARE(counters.nominalGrams, 3'000);
        QCOMPARE(counters.openBills, 0);
        QCOMPARE(counters.closedBills, 1);
        QCOMPARE(counters.events, yard.number(u"SELECT COUNT(*) FROM bag_event"_s));
        QCOMPARE(counters.asOfMs, yard.clock.nowMs());
        QCOMPARE(yard.difference(), QString());
    }

    void daysAreCountedByAreaAndPerson()
    {
        BagYard yard;
        for (int i = 1; i <= 3; ++i)
            yard.takeOne(yard.scan(u"C000%1"_s.arg(i), u"SB00001"_s), BagYard::packer("paul"));
        yard.takeOne(yard.scan(u"C0001"_s, u"SB00001"_s), BagYard::packer("petra"));
        Scan north = yard.scan(u"C0001"_s, u"SB00002"_s);
        north.area = u"north"_s;
        yard.takeOne(north, BagYard::packer("petra"));
        yard.takeOne(yard.scan(u"B?"_s), BagYard::packer("petra"));
        yard.clock.advanceMs(dayMs);
        yard.takeOne(yard.scan(u"C0004"_s, u"SB00001"_s), BagYard::packer("paul"));

        const auto days = [&](WireDayGroup group) {
            ReadBagDays::Params in{u"2025-11-20"_s, u"2025-11-22"_s, group, {}, {}};
            return yard.call<ReadBagDays>(in)->rows;
        };
        const auto perDay = days(WireDayGroup::Day);
        QCOMPARE(perDay.size(), 2);
        QCOMPARE(perDay[0].day, u"2025-11-22"_s);
        QCOMPARE(perDay[0].packed, 1);
        QCOMPARE(perDay[1].scans, 6);
        QCOMPARE(perDay[1].accepted, 3);
        QCOMPARE(perDay[1].alreadyHere, 1);
        QCOMPARE(perDay[1].wrongParent, 1);
        QCOMPARE(perDay[1].refused, 1);
        QCOMPARE(perDay[1].packed, 3);
        QCOMPARE(perDay[1].packedGrams, 3'000);
        QVERIFY(perDay[1].area.isEmpty() && perDay[1].by.isEmpty());
        const auto people = days(WireDayGroup::Person);
        QCOMPARE(people.size(), 3);
        QCOMPARE(people[1].by, u"paul"_s);
        QCOMPARE(people[2].by, u"petra"_s);
        QCOMPARE(people[2].scans, 3);
        const auto both = days(WireDayGroup::AreaAndPerson);
        QCOMPARE(both.size(), 4);
        QCOMPARE(both[3].area, u"north"_s);
        QCOMPARE(both[3].wrongParent, 1);
        ReadBagDays::Params onlyPaul{u"2025-11-21"_s, u"2025-11-21"_s, WireDayGroup::Day, u"hall"_s, u"paul"_s};
        QCOMPARE(yard.call<ReadBagDays>(onlyPaul)->rows.first().scans, 3);
        GEMBA_REFUSED(yard.call<ReadBagDays>({u"2025-11-22"_s, u"2025-11-21"_s, {}, {}, {}}), ErrorCode::FieldRange,
                      "to");
        GEMBA_REFUSED(yard.call<ReadBagDays>({u"22.11.2025"_s, u"2025-11-21"_s, {}, {}, {}}), ErrorCode::FieldFormat,
                      "from");
        QCOMPARE(yard.difference(), QString());
    }

    void daysAreThoseOfTheSite()
    {
        BagYard yard;
        yard.service->setTimeZone(QTimeZone("Asia/Kolkata"));
        yard.clock.jumpToMs(yard.clock.nowMs() - 5 * 3'600'000); // 00:30 of the 21st there, the 20th in UTC
        yard.takeOne(yard.scan(u"C0001"_s, u"SB00001"_s));
        const auto pace = yard.call<ReadBagPace>({u"2025-11-21"_s});
        QCOMPARE(pace->packed.size(), 96);
        QCOMPARE(pace->packed[2], 1);
        QCOMPARE(yard.difference(), QString());
    }

    void theUsualPaceIsTheMedian()
    {
        BagYard yard;
        int child = 0;
        yard.clock.advanceMs(9 * 3'600'000);
        for (const int packed : {1, 5, 3}) {
            for (int i = 0; i < packed; ++i)
                yard.takeOne(yard.scan(u"C%1"_s.arg(++child, 5, 10, QChar(u'0')), u"SB00001"_s));
            yard.clock.advanceMs(7 * dayMs);
        }
        yard.takeOne(yard.scan(u"C%1"_s.arg(++child, 5, 10, QChar(u'0')), u"SB00001"_s));
        const auto pace = yard.call<ReadBagPace>({u"2025-12-12"_s});
        QCOMPARE(pace->usualDays, 3);
        QCOMPARE(pace->packed[36], 1);
        QCOMPARE(pace->usual.size(), 96);
        QCOMPARE(pace->usual[36], 3);
        QCOMPARE(pace->usual[35], 0);
        QVERIFY(yard.call<ReadBagPace>({u"2025-11-25"_s})->usual.isEmpty());
    }

    void aClosedDayIsFrozen()
    {
        BagYard yard;
        yard.clock.advanceMs(20 * 3'600'000);
        yard.takeOne(yard.scan(u"C0001"_s, u"SB00001"_s), BagYard::packer());
        GEMBA_REFUSED(yard.call<CloseDay>({u"2025-11-22"_s}, BagYard::admin()), ErrorCode::FieldRange, "day");
        const auto closed = yard.call<CloseDay>({u"2025-11-21"_s}, BagYard::admin());
        QVERIFY(closed.ok());
        QCOMPARE(closed->total.packed, 1);
        QCOMPARE(closed->rows.size(), 1);
        QCOMPARE(closed->closedBy, u"ada"_s);
        QCOMPARE(closed->openParents, 1);
        GEMBA_REFUSED(yard.call<CloseDay>({u"2025-11-21"_s}, BagYard::admin()), ErrorCode::DayClosed, "day");
        GEMBA_REFUSED(yard.call<ReadDaySummary>({u"2025-11-20"_s}), ErrorCode::NotFound, "day");

        yard.clock.advanceMs(12 * 3'600'000);
        Scan late = yard.scan(u"C0002"_s, u"SB00001"_s);
        late.deviceTimeMs = yard.clock.nowMs() - 13 * 3'600'000; // of the day before
        late.offline = true;
        yard.takeOne(late, BagYard::packer());
        const auto read = yard.call<ReadDaySummary>({u"2025-11-21"_s});
        QCOMPARE(read->total.packed, 1);
        QCOMPARE(read->late.size(), 1);
        QCOMPARE(read->late.first().packed, 1);
        QCOMPARE(read->late.first().late, 1);
        ReadBagDays::Params in{u"2025-11-21"_s, u"2025-11-21"_s, WireDayGroup::Day, {}, {}};
        const DayFigures both = yard.call<ReadBagDays>(in)->rows.first();
        QCOMPARE(both.packed, 2);
        QCOMPARE(both.late, 1);
        QCOMPARE(yard.number(u"SELECT COUNT(*) FROM audit WHERE action = 'bagDays.close'"_s), 1);
        QCOMPARE(yard.difference(), QString());
    }

    void stationsAreWatched()
    {
        BagYard yard;
        yard.takeOne(yard.scan(u"C0001"_s, u"SB00001"_s), BagYard::packer(), u"dock 1"_s);
        yard.clock.advanceMs(600'000);
        yard.takeOne(yard.scan(u"SB00002"_s), BagYard::packer("petra"), u"dock 1"_s);
        yard.takeOne(yard.scan(u"C0001"_s, u"SB00002"_s), BagYard::packer("petra"), u"dock 1"_s);
        yard.takeOne(yard.scan(u"C0002"_s, u"SB00001"_s), BagYard::packer(), u"dock 2"_s);
        const auto stations = yard.call<ReadStations>({})->stations;
        QCOMPARE(stations.size(), 2);
        QCOMPARE(stations[0].station, u"dock 1"_s);
        QCOMPARE(stations[0].by, u"petra"_s);
        QCOMPARE(stations[0].subject, u"SB00002"_s);
        QCOMPARE(stations[0].scansIn5Min, 2);
        QCOMPARE(stations[0].refusedIn15Min, 1);
        QCOMPARE(stations[0].lastSequence, 3);
        QCOMPARE(stations[0].lastScanMs, yard.clock.nowMs());
        yard.clock.advanceMs(dayMs + 1);
        QVERIFY(yard.call<ReadStations>({})->stations.isEmpty());
    }

    void theRecountFindsWhatIsWrong_data()
    {
        QTest::addColumn<QString>("harm");
        QTest::addColumn<QString>("named");
        QTest::newRow("a count of children")
            << u"UPDATE bag SET n_child = 1, nominal_g = 1000 WHERE code = 'SB00001'"_s << u"SB00001"_s;
        QTest::newRow("a child's parent")
            << u"UPDATE bag SET parent_id = NULL WHERE code = 'SB00001C01'"_s << u"SB00001C01"_s;
        QTest::newRow("complete") << u"UPDATE bag SET state = 0 WHERE code = 'SB00001'"_s << u"complete"_s;
        QTest::newRow("a weight") << u"UPDATE bag SET scale_g = 7 WHERE code = 'SB00001'"_s << u"scale"_s;
        QTest::newRow("off its bill") << u"UPDATE bag SET bill_id = NULL WHERE code = 'SB00001'"_s << u"bill"_s;
        QTest::newRow("a bill's sum") << u"UPDATE bill SET n_child = n_child + 1"_s << u"bill B1"_s;
        QTest::newRow("a bill's state") << u"UPDATE bill SET state = 1"_s << u"state"_s;
        QTest::newRow("a line") << u"UPDATE bill_line SET n_child = n_child + 1"_s << u"lines"_s;
        QTest::newRow("a total") << u"UPDATE bag_total SET packed = packed + 1"_s << u"packed"_s;
        QTest::newRow("a day") << u"UPDATE bag_day SET packed = packed - 1"_s << u"day 2025-11-21"_s;
        QTest::newRow("a day that is not there")
            << u"INSERT INTO bag_day SELECT day + 1, area, actor, late, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 FROM bag_day"_s
            << u"days"_s;
        QTest::newRow("a quarter") << u"UPDATE bag_quarter SET packed = packed + 1"_s << u"quarters"_s;
        QTest::newRow("a hold") << u"UPDATE bag SET held = 1 WHERE code = 'SB00001'"_s << u"held"_s;
        QTest::newRow("a bag from nowhere")
            << u"INSERT INTO bag (code, reversed, kind, format, area, state, n_child, capacity, unit_g, tolerance_g, "
               u"nominal_g, "
               "created_ms, changed_ms, changed_by, station, rev) "
               "VALUES ('SB00077', '77000BS', 1, 'Mustard', '', 0, 0, 30, 1000, 250, 0, 0, 0, '', '', 1)"_s
            << u"SB00077"_s;
    }
    void theRecountFindsWhatIsWrong()
    {
        QFETCH(QString, harm);
        QFETCH(QString, named);
        BagYard yard;
        yard.filled(u"SB00001"_s, 2);
        yard.openBill(u"B1"_s, 1);
        QVERIFY(yard.call<AddToBill>({u"B1"_s, u"SB00001"_s}).ok());
        QCOMPARE(yard.difference(), QString());
        yard.sql(harm);
        const QString found = yard.difference();
        QVERIFY2(found.contains(named), qPrintable(found));
        const auto recount = yard.call<RecountBags>({}, BagYard::admin());
        QVERIFY(!recount->agrees);
        QCOMPARE(recount->events, yard.number(u"SELECT COUNT(*) FROM bag_event"_s));
    }

    void theRecountRaisesAnAlarm()
    {
        BagYard yard;
        yard.filled(u"SB00001"_s, 1);
        const auto active = [&] {
            return yard.number(
                       u"SELECT COUNT(*) FROM alarm WHERE id = 'system.bagRecount' AND active_since_ms > 0 AND returned_at_ms = 0"_s) ==
                   1;
        };
        yard.service->recountInBackground();
        yard.sql(u"UPDATE bag_total SET packed = packed + 1"_s);
        QVERIFY(!active());
        QVERIFY(gemba::test::eventually([&] {
            yard.service->recountInBackground();
            return active();
        }));
        yard.sql(u"UPDATE bag_total SET packed = packed - 1"_s);
        QVERIFY(gemba::test::eventually([&] {
            yard.service->recountInBackground();
            return !active();
        }));
    }

    void screensGetTheCounters()
    {
        BagYard yard;
        rpc::EventBus bus(yard.registry, yard.clock, yard.metrics);
        QList<qint64> packed;
        connect(&bus, &rpc::EventBus::stateChanged, this, [&](const rpc::FramePtr &frame) {
            QCOMPARE(frame->topic(), u"bags.counters"_s);
            packed.append(yard.service->counters().packed);
        });
        yard.service->publishTo(&bus);
        for (int i = 1; i <= 20; ++i)
            QVERIFY(yard.pack(u"SB00001"_s, BagYard::childOf(u"SB00001"_s, i)).ok());
        QTRY_VERIFY(!packed.isEmpty() && packed.last() == 20);
        QVERIFY2(packed.size() < 20, "they were to be gathered");
    }
};

QTEST_GUILESS_MAIN(StatsTest)
#include "tst_bags_stats.moc"

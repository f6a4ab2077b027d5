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

    static bool active(BagYard &yard, const char *alarm)
    {
        return yard.number(
                   u"SELECT COUNT(*) FROM alarm WHERE id = '%1' AND active_since_ms > 0 AND returned_at_ms = 0"_s.arg(
                       QString::fromLatin1(alarm))) == 1;
    }

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

    /// However many scans there are, none of them is read for it.
    void whatStationsDidLatelyIsKeptWithEachScan()
    {
        BagYard yard;
        const qint64 startMs = yard.clock.nowMs();
        for (int i = 1; i <= 40; ++i) {
            yard.takeOne(yard.scan(u"C%1"_s.arg(i, 4, 10, QChar(u'0')), u"SB0000%1"_s.arg(1 + i / 30)),
                         BagYard::packer(), u"dock 1"_s);
            yard.takeOne(yard.scan(u"B?"_s), BagYard::packer(), u"dock 2"_s);
            yard.clock.advanceMs(30'000);
        }
        // The same scans once more are no others.
        const Scan again = yard.scan(u"C0041"_s, u"SB00002"_s);
        yard.takeOne(again, BagYard::packer(), u"dock 1"_s);
        yard.takeOne(again, BagYard::packer(), u"dock 1"_s);
        QCOMPARE(yard.clock.nowMs() - startMs, 20 * 60'000);
        QCOMPARE(yard.difference(), QString());
        QVERIFY(yard.number(u"SELECT COUNT(*) FROM bag_station_pace"_s) <= 2 * (paceSlots + 1));
        yard.sql(u"ALTER TABLE bag_scan RENAME TO bag_scan_away"_s);
        const auto read = yard.call<ReadStations>({});
        QVERIFY(read.ok());
        QCOMPARE(read->stations.size(), 2);
        QCOMPARE(read->stations[0].scansIn5Min, 11);
        QCOMPARE(read->stations[0].refusedIn15Min, 0);
        QCOMPARE(read->stations[1].scansIn5Min, 10);
        QCOMPARE(read->stations[1].refusedIn15Min, 30);
        yard.clock.advanceMs(3'600'000);
        QCOMPARE(yard.call<ReadStations>({})->stations[1].refusedIn15Min, 0);
        yard.sql(u"ALTER TABLE bag_scan_away RENAME TO bag_scan"_s);
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
        QTest::newRow("what a station scanned")
            << u"INSERT INTO bag_station_pace (slot, station, scans, refused) VALUES (117578881, 'dock 1', 1, 0)"_s
            << u"scanned lately"_s;
        QTest::newRow("a late figure") << u"UPDATE bag_day SET late = 1"_s << u"day 2025-11-21"_s;
        QTest::newRow("an area") << u"UPDATE bag SET area = 'north' WHERE code = 'SB00001'"_s << u"bag SB00001"_s;
        QTest::newRow("a child's area") << u"UPDATE bag SET area = 'north' WHERE code = 'SB00001C01'"_s
                                        << u"bag SB00001C01"_s;
        QTest::newRow("a child's form") << u"UPDATE bag SET format = 'Moong' WHERE code = 'SB00001C01'"_s
                                        << u"bag SB00001C01"_s;
        QTest::newRow("a capacity") << u"UPDATE bag SET capacity = 31 WHERE code = 'SB00001'"_s << u"bag SB00001"_s;
        QTest::newRow("a revision") << u"UPDATE bag SET rev = rev + 1 WHERE code = 'SB00001'"_s << u"revision"_s;
        QTest::newRow("who changed it") << u"UPDATE bag SET changed_by = 'eve' WHERE code = 'SB00001'"_s
                                        << u"by whom"_s;
        QTest::newRow("a code") << u"UPDATE bag SET code = 'SB00009' WHERE code = 'SB00001'"_s << u"SB00009"_s;
        QTest::newRow("a code backwards")
            << u"UPDATE bag SET reversed = 'X' WHERE code = 'SB00001'"_s << u"backwards"_s;
        QTest::newRow("a vehicle") << u"UPDATE bill SET vehicle = 'MH00'"_s << u"vehicle"_s;
        QTest::newRow("what was planned") << u"UPDATE bill SET planned = 9"_s << u"planned"_s;
        QTest::newRow("who opened it") << u"UPDATE bill SET opened_by = 'eve'"_s << u"opened by"_s;
        QTest::newRow("what a bill is found by") << u"DELETE FROM bill_word WHERE word = 'mh14'"_s << u"found by"_s;
        QTest::newRow("a bill's version") << u"UPDATE bill SET version = version + 1"_s << u"version"_s;
        QTest::newRow("a line taken off") << u"UPDATE bill_line SET removed_event = added_event"_s << u"lines"_s;
        QTest::newRow("a print") << u"UPDATE bill_revision SET content = '{}'"_s << u"SHA-256"_s;
        QTest::newRow("another print")
            << u"UPDATE bill_revision SET content = '', sha256 = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'"_s
            << u"another print"_s;
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
        QVERIFY(yard.call<ChangeBill>({u"B1"_s, 2, u"Nashik"_s, u"MH14"_s, 1}).ok());
        yard.openBill(u"B2"_s, 1);
        yard.filled(u"SB00002"_s, 1);
        QVERIFY(yard.call<AddToBill>({u"B2"_s, u"SB00002"_s}).ok());
        QVERIFY(yard.call<CloseBill>({u"B2"_s, {}}).ok());
        QCOMPARE(yard.difference(), QString());
        yard.sql(harm);
        const QString found = yard.difference();
        QVERIFY2(found.contains(named), qPrintable(found));
        const auto recount = yard.call<RecountBags>({}, BagYard::admin());
        QVERIFY(!recount->agrees);
        QCOMPARE(recount->events, yard.number(u"SELECT COUNT(*) FROM bag_event"_s));
    }

    /// Whoever counts, in the night or by the command.
    void theRecountRaisesAnAlarm()
    {
        BagYard yard;
        yard.filled(u"SB00001"_s, 1);
        yard.sql(u"UPDATE bag_total SET packed = packed + 1"_s);
        QVERIFY(!yard.difference().isEmpty());
        QVERIFY(gemba::test::eventually([&] { return active(yard, RecountWatch::differsAlarm); }));
        yard.sql(u"UPDATE bag_total SET packed = packed - 1"_s);
        yard.service->recounts().inBackground(QTimeZone::utc());
        QVERIFY(gemba::test::eventually([&] { return !active(yard, RecountWatch::differsAlarm); }));
        QCOMPARE(yard.number(u"SELECT counted_ms FROM bag_recount"_s), yard.clock.nowMs());
    }

    void aNightThatWasMissedIsMadeUpFor()
    {
        BagYard yard;
        yard.filled(u"SB00001"_s, 1);
        const QTimeZone zone("Asia/Kolkata");
        const auto countedMs = [&] { return yard.number(u"SELECT counted_ms FROM bag_recount"_s); };
        RecountWatch &watch = yard.service->recounts();
        watch.everyMinute(zone); // never counted: at once
        const qint64 firstMs = yard.clock.nowMs();
        QVERIFY(gemba::test::eventually([&] { return countedMs() == firstMs; }));
        // 05:30 there; the next time is at 03:00, and a server that was away then counts whenever it is back.
        yard.clock.advanceMs(20 * 3'600'000);
        watch.everyMinute(zone);
        QCOMPARE(countedMs(), firstMs);
        yard.clock.advanceMs(9 * 3'600'000);
        RecountWatch another(*yard.executor, *yard.alarms, yard.clock);
        another.start();
        another.everyMinute(zone);
        QVERIFY(gemba::test::eventually([&] { return countedMs() == yard.clock.nowMs(); }));
        yard.executor.reset(); // ends what the other one has begun
    }

    void aRecountThatIsMissingRaisesAnAlarm()
    {
        BagYard yard;
        RecountWatch &watch = yard.service->recounts();
        // It fails: a day's figures cannot be read.
        yard.sql(u"ALTER TABLE bag_day RENAME TO bag_day_away"_s);
        watch.inBackground(QTimeZone::utc());
        QVERIFY(gemba::test::eventually([&] { return active(yard, RecountWatch::missingAlarm); }));
        yard.sql(u"ALTER TABLE bag_day_away RENAME TO bag_day"_s);
        // It is tried again, though not every minute.
        watch.everyMinute(QTimeZone::utc());
        yard.clock.advanceMs(3'600'000);
        QVERIFY(gemba::test::eventually([&] {
            watch.everyMinute(QTimeZone::utc());
            return !active(yard, RecountWatch::missingAlarm);
        }));
        // Nobody has counted for two days: as where a reader is stuck.
        yard.sql(u"UPDATE bag_recount SET counted_ms = %1"_s.arg(yard.clock.nowMs() - 49 * 3'600'000LL));
        RecountWatch another(*yard.executor, *yard.alarms, yard.clock);
        another.start();
        yard.sql(u"ALTER TABLE bag_day RENAME TO bag_day_away"_s);
        another.everyMinute(QTimeZone::utc());
        QVERIFY(gemba::test::eventually([&] { return active(yard, RecountWatch::missingAlarm); }));
        yard.sql(u"ALTER TABLE bag_day_away RENAME TO bag_day"_s);
        yard.executor.reset();
    }

    void moreThanAnAnswerHoldsIsCutOff()
    {
        BagYard yard;
        const QString numbers = u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "_s;
        yard.sql(u"INSERT INTO bag_station (station, operator, mode, subject, last_ms, last_sequence) "_s +
                 numbers.arg(1'200) + u"SELECT 'dock ' || i, 'eve', 0, '', %1 + i, 1 FROM n"_s.arg(yard.clock.nowMs()));
        const auto stations = yard.call<ReadStations>({});
        QVERIFY(stations.ok());
        QCOMPARE(stations->stations.size(), ReadStations::mostStations);
        yard.sql(u"INSERT INTO bag_day "
                 "(day, area, actor, late, scans, accepted, already_here, wrong_parent, refused, packed, unpacked, "
                 "completed, billed, returned, bills_opened, bills_closed, packed_g) "_s +
                 numbers.arg(10'100) +
                 u"SELECT 20413, 'area ' || i, 'eve', 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0 FROM n"_s);
        QVERIFY(yard.call<CloseDay>({u"2025-11-21"_s}, BagYard::admin()).ok());
        const auto summary = yard.call<ReadDaySummary>({u"2025-11-21"_s});
        QVERIFY(summary.ok());
        QCOMPARE(summary->rows.size(), mostDayRows);
        QCOMPARE(summary->total.scans, 10'100);
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

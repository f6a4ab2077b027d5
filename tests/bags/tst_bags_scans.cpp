#include "bag_yard.h"

using namespace Qt::StringLiterals;
using namespace gemba;
using namespace gemba::bags;
using Outcome = WireScanOutcome;
using Mode = WireScanMode;

/// What becomes of scans, on both engines.
class ScansTest : public QObject
{
    Q_OBJECT

    static int code(ErrorCode error) { return static_cast<int>(error); }

private Q_SLOTS:
    void initTestCase_data() { gemba::test::onBothEngines(); }

    void aStationPacks()
    {
        BagYard yard;
        const auto results = yard.take({yard.scan(u"]C0SB00001"_s), yard.scan(u"c0001\r"_s, u"SB00001"_s),
                                        yard.scan(u"C0002"_s, u"sb00001"_s), yard.scan(u"C0001"_s, u"SB00001"_s)},
                                       BagYard::packer());
        QCOMPARE(results.size(), 4);
        QCOMPARE(results[0].outcome, Outcome::Accepted);
        QCOMPARE(results[0].effect, 0);
        QCOMPARE(results[0].code, u"SB00001"_s);
        QCOMPARE(results[0].parent->code, u"SB00001"_s);
        QVERIFY(results[0].event); // it is new
        QCOMPARE(results[1].outcome, Outcome::Accepted);
        QCOMPARE(results[1].effect, 1);
        QCOMPARE(results[1].parent->children, 1);
        QVERIFY(results[1].event);
        QCOMPARE(results[2].parent->children, 2);
        QCOMPARE(results[3].outcome, Outcome::AlreadyHere);
        QCOMPARE(results[3].effect, 0);
        QCOMPARE(results[3].parent->children, 2);
        QVERIFY(!results[3].event);
        QVERIFY(!results[3].errorCode);
        QCOMPARE(yard.bag(u"C0001"_s).station, u"dock 1"_s);
        QCOMPARE(yard.bag(u"C0001"_s).changedBy, u"paul"_s);
        QVERIFY(!yard.takeOne(yard.scan(u"SB00001"_s)).event); // opened again, not new
        QVERIFY(yard.call<UndoBagEvent>({*results[1].event, {}}, BagYard::packer()).ok());
        QCOMPARE(yard.counters().scans, 5);
        QCOMPARE(yard.counters().packed, 1);
        QCOMPARE(yard.difference(), QString());
    }

    void outcomesAndReasons_data()
    {
        QTest::addColumn<QString>("scanned");
        QTest::addColumn<QString>("parent");
        QTest::addColumn<QString>("bill");
        QTest::addColumn<int>("mode");
        QTest::addColumn<int>("outcome");
        QTest::addColumn<int>("error");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *name, const QString &scanned, const QString &parent, const QString &bill,
                            Mode mode, Outcome outcome, int error, const char *field) {
            QTest::newRow(name) << scanned << parent << bill << int(mode) << int(outcome) << error
                                << QString::fromLatin1(field);
        };
        const QString none;
        row("in another parent", u"SB00001C01"_s, u"SB00002"_s, none, Mode::Pack, Outcome::WrongParent, 3052, "code");
        row("complete", u"C0099"_s, u"SB00001"_s, none, Mode::Pack, Outcome::Full, 3054, "parent");
        row("opening a complete one", u"SB00001"_s, none, none, Mode::Pack, Outcome::Full, 3054, "code");
        row("packing into a billed one", u"C0099"_s, u"SB00003"_s, none, Mode::Pack, Outcome::Refused, 3056, "parent");
        row("of no form", u"B?"_s, u"SB00002"_s, none, Mode::Pack, Outcome::Unknown, 2020, "code");
        row("no parent open", u"C0099"_s, none, none, Mode::Pack, Outcome::Refused, 3065, "parent");
        row("a child as the parent", u"C0099"_s, u"SB00001C01"_s, none, Mode::Pack, Outcome::Refused, 3051, "code");
        row("a command", u"/undo"_s, u"SB00002"_s, none, Mode::Pack, Outcome::Refused, 2007, "code");
        row("not readable", u"SB\u0007"_s, u"SB00002"_s, none, Mode::Pack, Outcome::Unknown, 2007, "code");
        row("not readable, for a bill", u"]C1\r\n"_s, none, u"B1"_s, Mode::Bill, Outcome::Unknown, 2007, "code");
        row("unpacked", u"C0002"_s, u"SB00002"_s, none, Mode::Unpack, Outcome::Accepted, 0, "");
        row("unpacked wherever it is", u"C0002"_s, none, none, Mode::Unpack, Outcome::Accepted, 0, "");
        row("unpacked from another", u"C0002"_s, u"SB00004"_s, none, Mode::Unpack, Outcome::WrongParent, 3052, "code");
        row("unpacked from a complete one", u"SB00001C01"_s, u"SB00001"_s, none, Mode::Unpack, Outcome::Full, 3054,
            "parent");
        row("unpacked and not known", u"C0999"_s, u"SB00002"_s, none, Mode::Unpack, Outcome::Refused, 3050, "code");
        row("billed", u"SB00001"_s, none, u"b1"_s, Mode::Bill, Outcome::Accepted, 0, "");
        row("billed already", u"SB00003"_s, none, u"B1"_s, Mode::Bill, Outcome::AlreadyHere, 0, "");
        row("on another bill", u"SB00003"_s, none, u"B2"_s, Mode::Bill, Outcome::WrongParent, 3057, "code");
        row("not complete", u"SB00002"_s, none, u"B1"_s, Mode::Bill, Outcome::Refused, 3055, "code");
        row("no bill open", u"SB00001"_s, none, none, Mode::Bill, Outcome::Refused, 3066, "bill");
        row("no such bill", u"SB00001"_s, none, u"B9"_s, Mode::Bill, Outcome::Refused, 3001, "bill");
        row("bill full", u"SB00001"_s, none, u"B3"_s, Mode::Bill, Outcome::Full, 3062, "bill");
        row("a child on a bill", u"C0002"_s, none, u"B1"_s, Mode::Bill, Outcome::Refused, 3051, "code");
        row("a bill's number", u"b1"_s, none, none, Mode::Bill, Outcome::Accepted, 0, "");
        row("a bill's number like a child's code", u"bill-1"_s, none, none, Mode::Bill, Outcome::Accepted, 0, "");
        row("Gemba's own number", u"b.000003"_s, none, none, Mode::Bill, Outcome::Accepted, 0, "");
        row("Gemba's own number while packing", u"B.000003"_s, none, none, Mode::Pack, Outcome::Accepted, 0, "");
        row("Gemba's own number with a parent open", u"B.000003"_s, u"SB00002"_s, none, Mode::Pack, Outcome::Accepted,
            0, "");
        row("Gemba's own number while unpacking", u"B.000003"_s, u"SB00002"_s, none, Mode::Unpack, Outcome::Accepted, 0,
            "");
        row("a bill that is not there while packing", u"B.000099"_s, u"SB00002"_s, none, Mode::Pack, Outcome::Unknown,
            2020, "code");
        row("of no form and no bill", u"B9"_s, none, none, Mode::Bill, Outcome::Unknown, 2020, "code");
        row("off the bill", u"SB00003"_s, none, none, Mode::Unbill, Outcome::Accepted, 0, "");
        row("off no bill", u"SB00001"_s, none, none, Mode::Unbill, Outcome::Refused, 3059, "code");
        row("back from an open bill", u"SB00003"_s, none, u"B1"_s, Mode::Return, Outcome::Refused, 3061, "bill");
        row("back from a closed bill", u"SB00005"_s, none, none, Mode::Return, Outcome::Accepted, 0, "");
    }
    void outcomesAndReasons()
    {
        QFETCH(QString, scanned);
        QFETCH(QString, parent);
        QFETCH(QString, bill);
        QFETCH(int, mode);
        QFETCH(int, outcome);
        QFETCH(int, error);
        QFETCH(QString, field);
        BagYard yard;
        for (const QString &full : {u"SB00001"_s, u"SB00003"_s, u"SB00005"_s, u"SB00006"_s})
            yard.filled(full, 1);
        QVERIFY(yard.pack(u"SB00002"_s, u"C0002"_s).ok());
        QVERIFY(yard.pack(u"SB00004"_s, u"C0004"_s).ok());
        for (const QString &number : {u"B1"_s, u"B2"_s})
            yard.openBill(number, 5);
        QCOMPARE(yard.openBill({}, 5).number, u"B.000003"_s);
        // One that was opened when that was still allowed.
        yard.openBill(u"B.1"_s, 5);
        yard.sql(u"UPDATE bill SET number = 'BILL-1' WHERE number = 'B.1'"_s);
        yard.openBill(u"B3"_s, 1);
        yard.openBill(u"B4"_s, 1);
        for (const auto &[number, on] :
             {std::pair{u"B1"_s, u"SB00003"_s}, std::pair{u"B4"_s, u"SB00005"_s}, std::pair{u"B3"_s, u"SB00006"_s}})
            QVERIFY(yard.call<AddToBill>({number, on}).ok());
        QVERIFY(yard.call<CloseBill>({u"B4"_s, {}}).ok());

        Scan scan = yard.scan(scanned, parent, static_cast<Mode>(mode));
        scan.bill = bill;
        const BagCounters before = yard.counters();
        const ScanResult result = yard.takeOne(scan);
        QCOMPARE(int(result.outcome), outcome);
        QCOMPARE(result.errorCode.value_or(0), error);
        if (!field.isEmpty())
            QCOMPARE(result.errorField, field);
        QCOMPARE(yard.counters().scans, before.scans + 1);
        if (result.outcome != Outcome::Accepted)
            QCOMPARE(yard.counters().events, before.events);
        QCOMPARE(yard.call<ListScans>({})->scans.first().outcome, result.outcome);
        // Its history knows it by the number it was opened with here.
        yard.sql(u"UPDATE bill SET number = 'B.1' WHERE number = 'BILL-1'"_s);
        QCOMPARE(yard.difference(), QString());
        yard.sql(u"UPDATE bill SET number = 'BILL-1' WHERE number = 'B.1'"_s);

        const ScanResult again = yard.takeOne(scan);
        QVERIFY(again.repeated);
        QCOMPARE(yard.counters().scans, before.scans + 1);
        ScanResult same = again;
        same.repeated = false;
        same.parent = result.parent;
        same.bill = result.bill;
        QCOMPARE(wire::encode(same), wire::encode(result));
    }

    void whoWasFirstIsNamed()
    {
        BagYard yard;
        QCOMPARE(yard.takeOne(yard.scan(u"C0001"_s, u"SB00001"_s), BagYard::packer("petra"), u"dock 7"_s).outcome,
                 Outcome::Accepted);
        const qint64 then = yard.clock.nowMs();
        yard.clock.advanceMs(5'000);
        const ScanResult lost = yard.takeOne(yard.scan(u"C0001"_s, u"SB00002"_s), BagYard::packer());
        QCOMPARE(lost.outcome, Outcome::WrongParent);
        QCOMPARE(lost.otherParent, u"SB00001"_s);
        QCOMPARE(lost.otherStation, u"dock 7"_s);
        QCOMPARE(lost.otherBy, u"petra"_s);
        QCOMPARE(lost.otherTimeMs, then);
        QCOMPARE(lost.parent->code, u"SB00002"_s);
        QVERIFY(!lost.resolution); // the operator saw it
    }

    void theSameKeyGetsTheSameAnswer()
    {
        BagYard yard;
        const Scan scan = yard.scan(u"C0001"_s, u"SB00001"_s);
        const ScanResult first = yard.takeOne(scan);
        QVERIFY(!first.repeated);
        yard.clock.advanceMs(86'400'000LL * 400);
        QVERIFY(yard.pack(u"SB00001"_s, u"C0002"_s).ok());
        const ScanResult again = yard.takeOne(scan);
        QVERIFY(again.repeated);
        QCOMPARE(again.outcome, Outcome::Accepted);
        QCOMPARE(again.effect, 1);
        QCOMPARE(again.event, first.event);
        QCOMPARE(again.scan, first.scan);
        QCOMPARE(again.parent->children, 2); // as it is now
        QCOMPARE(yard.counters().packed, 2);

        Scan other = scan;
        other.code = u"C0003"_s;
        const ScanResult reused = yard.takeOne(other);
        QCOMPARE(reused.outcome, Outcome::Refused);
        QCOMPARE(reused.errorCode, code(ErrorCode::ScanKeyReused));
        QCOMPARE(reused.errorField, u"key"_s);
        QVERIFY(!reused.repeated);
        QCOMPARE(yard.counters().scans, 1);
        QVERIFY(!yard.call<FindBag>({u"C0003"_s}).ok());
        // Twice in one message, as after a reply that was lost.
        const Scan fresh = yard.scan(u"C0004"_s, u"SB00001"_s);
        const auto twice = yard.take({fresh, fresh});
        QVERIFY(!twice[0].repeated);
        QVERIFY(twice[1].repeated);
        QCOMPARE(yard.difference(), QString());
    }

    void oneThatIsRefusedDoesNotHoldUpTheRest()
    {
        BagYard yard;
        QList<Scan> scans;
        for (int i = 0; i < 40; ++i)
            scans.append(yard.scan(BagYard::childOf(u"SB00001"_s, i + 1), u"SB00001"_s));
        const auto results = yard.take(scans);
        QCOMPARE(
            std::count_if(results.begin(), results.end(), [](const auto &r) { return r.outcome == Outcome::Accepted; }),
            30);
        for (int i = 30; i < 40; ++i) {
            QCOMPARE(results[i].outcome, Outcome::Full);
            QCOMPARE(results[i].errorCode, code(ErrorCode::ParentFull));
            QCOMPARE(results[i].parent->children, 30);
        }
        QCOMPARE(results[29].parent->state, WireBagState::Complete);
        QCOMPARE(yard.counters().scans, 40);
        QCOMPARE(yard.counters().children, 30);
        QCOMPARE(yard.difference(), QString());
    }

    void rightsAreAskedForEachScan()
    {
        BagYard yard;
        yard.filled(u"SB00001"_s, 1);
        yard.openBill(u"B1"_s, 5);
        Scan bill = yard.scan(u"SB00001"_s, {}, Mode::Bill);
        bill.bill = u"B1"_s;
        const Scan pack = yard.scan(u"C0001"_s, u"SB00002"_s);
        auto results = yard.take({bill, pack}, BagYard::biller());
        QCOMPARE(results[0].outcome, Outcome::Accepted);
        QCOMPARE(results[1].outcome, Outcome::Refused);
        QCOMPARE(results[1].errorCode, code(ErrorCode::PermissionDenied));
        QCOMPARE(results[1].errorField, u"area"_s);
        Scan unbill = yard.scan(u"SB00001"_s, {}, Mode::Unbill);
        results = yard.take({unbill, yard.scan(u"C0001"_s, u"SB00002"_s)}, BagYard::packer());
        QCOMPARE(results[0].errorCode, code(ErrorCode::PermissionDenied));
        QCOMPARE(results[1].outcome, Outcome::Accepted);

        rpc::Caller nora = BagYard::person("nora", {"bags.read"});
        nora.permissions.add(u"bags.scan"_s, {u"north"_s});
        QCOMPARE(yard.takeOne(yard.scan(u"C0002"_s, u"SB00002"_s), nora).errorCode, code(ErrorCode::PermissionDenied));
        Scan north = yard.scan(u"C0002"_s, u"SB00003"_s);
        north.area = u"north"_s;
        QCOMPARE(yard.takeOne(north, nora).outcome, Outcome::Accepted);
        QCOMPARE(yard.bag(u"SB00003"_s).area, u"north"_s);
        QCOMPARE(yard.difference(), QString());
    }

    void aBillOpensForThoseWhoMayBillOnly()
    {
        BagYard yard;
        const QString number = yard.openBill({}, 5).number;
        const ScanResult opened = yard.takeOne(yard.scan(number, u"SB00001"_s), BagYard::biller());
        QCOMPARE(opened.outcome, Outcome::Accepted);
        QCOMPARE(opened.effect, 0);
        QCOMPARE(opened.bill->number, number);
        QCOMPARE(yard.takeOne(yard.scan(number, u"SB00001"_s), BagYard::packer()).errorCode,
                 code(ErrorCode::PermissionDenied));
        QVERIFY(!yard.call<FindBag>({u"SB00001"_s}).ok());
        QCOMPARE(yard.difference(), QString());
    }

    void whoMayDoNothingSendsNothing()
    {
        BagYard yard;
        Scan scan = yard.scan(u"C0001"_s, u"SB00001"_s);
        scan.offline = true;
        const auto answer = yard.call<TakeScans>({u"anywhere"_s, {scan}}, BagYard::person("olga", {"bags.read"}));
        QVERIFY(!answer.ok());
        QCOMPARE(answer.error().code, ErrorCode::PermissionDenied);
        for (const char *table : {"bag_scan", "bag_day", "bag_station", "bag_resolution"})
            QCOMPARE(yard.number(u"SELECT COUNT(*) FROM %1"_s.arg(QString::fromLatin1(table))), 0);
    }

    void scansCountWhereTheRightIs()
    {
        BagYard yard;
        rpc::Caller hari = BagYard::person("hari", {"bags.read"});
        hari.permissions.add(u"bags.scan"_s, {u"hall"_s});
        QVERIFY(yard.pack(u"SB00001"_s, u"C0001"_s).ok()); // in the hall
        Scan claimed = yard.scan(u"C0002"_s, u"SB00001"_s);
        claimed.area = u"north"_s;
        QCOMPARE(yard.takeOne(claimed, hari).outcome, Outcome::Accepted);
        Scan elsewhere = yard.scan(u"C0003"_s, u"SB00002"_s);
        elsewhere.area = u"north"_s;
        QCOMPARE(yard.takeOne(elsewhere, hari, u"dock 9"_s).errorCode, code(ErrorCode::PermissionDenied));
        Scan unknown = yard.scan(u"B?"_s);
        unknown.area = u"north"_s;
        QCOMPARE(yard.takeOne(unknown, hari).outcome, Outcome::Unknown);
        QCOMPARE(yard.call<ListScans>({})->scans.last().area, u"hall"_s);
        QCOMPARE(yard.number(u"SELECT COUNT(*) FROM bag_day WHERE area = 'north'"_s), 0);
        QCOMPARE(yard.number(u"SELECT COUNT(*) FROM bag_event WHERE area = 'north'"_s), 0);
        QCOMPARE(yard.number(u"SELECT COUNT(*) FROM bag_station WHERE station = 'dock 9'"_s), 0);
        // A parent is billed where the bill is.
        yard.filled(u"SB00003"_s, 1);
        yard.openBill(u"B1"_s, 1, u"gate"_s);
        Scan bill = yard.scan(u"SB00003"_s, {}, Mode::Bill);
        bill.bill = u"B1"_s;
        QCOMPARE(yard.takeOne(bill).outcome, Outcome::Accepted);
        QCOMPARE(yard.number(u"SELECT billed FROM bag_day WHERE area = 'gate' AND billed > 0"_s), 1);
        QCOMPARE(yard.difference(), QString());
    }

    void aTerminalHasItsOwnName()
    {
        BagYard yard;
        rpc::Caller terminal = BagYard::packer();
        terminal.terminal = TerminalId(u"t1"_s);
        terminal.terminalName = u"dock 1"_s;
        const Scan scan = yard.scan(u"C0001"_s, u"SB00001"_s);
        QCOMPARE(yard.takeOne(scan, terminal, u"the office"_s).outcome, Outcome::Accepted);
        QCOMPARE(yard.bag(u"C0001"_s).station, u"dock 1"_s);
        QCOMPARE(yard.call<ReadStations>({})->stations.first().station, u"dock 1"_s);
        QVERIFY(yard.takeOne(scan, terminal, u"the office"_s).repeated);
    }

    void aScanThatWaitedAfterAllIsToBeDecided()
    {
        BagYard yard;
        QVERIFY(yard.pack(u"SB00001"_s, u"C0001"_s).ok());
        QVERIFY(yard.pack(u"SB00002"_s, u"C0002"_s).ok());
        Scan scan = yard.scan(u"C0001"_s, u"SB00002"_s);
        const ScanResult first = yard.takeOne(scan);
        QCOMPARE(first.outcome, Outcome::WrongParent);
        QVERIFY(!first.resolution); // had it arrived, the operator would have seen it
        scan.offline = true;        // it did not, and he was told that it waits
        const ScanResult again = yard.takeOne(scan);
        QVERIFY(again.repeated);
        QCOMPARE(again.outcome, Outcome::WrongParent);
        QCOMPARE(again.resolution, first.scan);
        QCOMPARE(yard.takeOne(scan).resolution, first.scan);
        QCOMPARE(yard.counters().openResolutions, 1);
        QCOMPARE(yard.counters().scans, 1);
        const auto list = yard.call<ListResolutions>({});
        QCOMPARE(list->resolutions.first().winner->code, u"SB00001"_s);
        QCOMPARE(list->resolutions.first().loser->code, u"SB00002"_s);
        Scan accepted = yard.scan(u"C0003"_s, u"SB00002"_s);
        QCOMPARE(yard.takeOne(accepted).outcome, Outcome::Accepted);
        accepted.offline = true;
        QVERIFY(!yard.takeOne(accepted).resolution);
        QCOMPARE(yard.difference(), QString());
    }

    void whatExistsStaysWhatItIs()
    {
        BagYard yard;
        QVERIFY(yard.pack(u"SB00001"_s, u"C0001"_s).ok());
        QVERIFY(yard.call<UnpackBag>({u"SB00001"_s, {}, {}}).ok());
        BagFormat mustard, child;
        const auto formats = yard.call<ListBagFormats>({})->formats;
        for (const BagFormat &format : formats) {
            if (format.name == u"Mustard"_s)
                mustard = format;
            if (format.name == u"Child"_s)
                child = format;
        }
        mustard.digits = 9;
        child.prefix = u"K"_s;
        QVERIFY(yard.call<SaveBagFormat>(mustard, BagYard::admin()).ok());
        QCOMPARE(yard.takeOne(yard.scan(u"SB00001"_s)).parent->code, u"SB00001"_s); // it reads as a child's now
        QVERIFY(yard.call<SaveBagFormat>(child, BagYard::admin()).ok());
        QCOMPARE(yard.takeOne(yard.scan(u"SB00001"_s)).outcome, Outcome::Accepted); // of no form now
        QCOMPARE(yard.takeOne(yard.scan(u"C0001"_s, u"SB00001"_s)).outcome, Outcome::Accepted);
        QCOMPARE(yard.takeOne(yard.scan(u"C0002"_s, u"SB00001"_s)).outcome, Outcome::Unknown);
        QCOMPARE(yard.takeOne(yard.scan(u"SB00001"_s, u"SB00001"_s, Mode::Unpack)).outcome, Outcome::Accepted);
        QCOMPARE(yard.call<CompleteParent>({u"SB00001"_s, u"short"_s})->parent.state, WireBagState::Complete);
        yard.openBill(u"B1"_s, 1);
        Scan bill = yard.scan(u"SB00001"_s, {}, Mode::Bill);
        bill.bill = u"B1"_s;
        QCOMPARE(yard.takeOne(bill).outcome, Outcome::Accepted);
        QCOMPARE(yard.difference(), QString());
    }

    void anotherNameComesFromAnEnrolledTerminalOnly()
    {
        BagYard yard;
        Scan scan = yard.scan(u"C0001"_s, u"SB00001"_s);
        scan.operatorName = u"petra"_s;
        const ScanResult refused = yard.takeOne(scan, BagYard::packer());
        QCOMPARE(refused.errorCode, code(ErrorCode::PermissionDenied));
        QCOMPARE(refused.errorField, u"operatorName"_s);
        rpc::Caller terminal = BagYard::packer();
        terminal.terminal = TerminalId(u"t1"_s);
        terminal.session = SessionId(u"s1"_s);
        scan = yard.scan(u"C0001"_s, u"SB00001"_s);
        scan.operatorName = u"petra"_s;
        QCOMPARE(yard.takeOne(scan, terminal).outcome, Outcome::Accepted);
        const KeptScan kept = yard.call<ListScans>({})->scans.first();
        QCOMPARE(kept.by, u"petra"_s);
        QCOMPARE(kept.sentBy, u"paul"_s);
        QCOMPARE(yard.bag(u"C0001"_s).changedBy, u"petra"_s);
        // What was sent in a session may be taken back in it, whoever scanned.
        const qint64 event = *kept.event;
        GEMBA_REFUSED(yard.call<UndoBagEvent>({event, {}}, BagYard::packer()), ErrorCode::PermissionDenied, "event");
        rpc::Caller other = terminal;
        other.session = SessionId(u"s2"_s);
        GEMBA_REFUSED(yard.call<UndoBagEvent>({event, {}}, other), ErrorCode::PermissionDenied, "event");
        QVERIFY(yard.call<UndoBagEvent>({event, {}}, terminal).ok());
        QCOMPARE(yard.difference(), QString());
    }

    void timesAreTheStationsByTheServersClock()
    {
        BagYard yard;
        Scan scan = yard.scan(u"C0001"_s, u"SB00001"_s);
        scan.deviceTimeMs = yard.clock.nowMs() - 7'200'000;
        scan.clockOffsetMs = 3'600'000;
        scan.offline = true;
        const ScanResult result = yard.takeOne(scan);
        QCOMPARE(result.outcome, Outcome::Accepted);
        QVERIFY(!result.resolution);
        const KeptScan kept = yard.call<ListScans>({})->scans.first();
        QCOMPARE(kept.scannedAtMs, yard.clock.nowMs() - 3'600'000);
        QCOMPARE(kept.receivedAtMs, yard.clock.nowMs());
        QVERIFY(kept.offline);
        const BagEvent event = yard.history(u"C0001"_s).first();
        QCOMPARE(event.deviceTimeMs, kept.scannedAtMs);
        QCOMPARE(event.timeMs, kept.receivedAtMs);
        QCOMPARE(yard.difference(), QString());
    }

    void scansAreListed()
    {
        BagYard yard;
        for (int i = 1; i <= 5; ++i)
            yard.takeOne(yard.scan(u"C000%1"_s.arg(i), u"SB00001"_s), BagYard::packer(),
                         i % 2 ? u"dock 1"_s : u"dock 2"_s);
        yard.takeOne(yard.scan(u"C0001"_s, u"SB00002"_s));
        ListScans::Params in;
        in.station = u"dock 2"_s;
        QCOMPARE(yard.call<ListScans>(in)->scans.size(), 2);
        in = {};
        in.code = u"c0001"_s;
        QCOMPARE(yard.call<ListScans>(in)->scans.size(), 2);
        in = {};
        in.outcome = Outcome::WrongParent;
        QCOMPARE(yard.call<ListScans>(in)->scans.size(), 1);
        in = {};
        in.by = u"lena"_s;
        QCOMPARE(yard.call<ListScans>(in)->scans.size(), 1);
        in = {};
        in.limit = 4;
        const auto page = yard.call<ListScans>(in);
        QCOMPARE(page->scans.size(), 4);
        in.cursor = *page->nextCursor;
        QCOMPARE(yard.call<ListScans>(in)->scans.size(), 2);
    }

    void stationsLoadWhatTheyNeed()
    {
        BagYard yard;
        yard.filled(u"SB00001"_s, 2);
        for (int i = 2; i <= 6; ++i)
            QVERIFY(yard.pack(u"SB0000%1"_s.arg(i), u"C000%1"_s.arg(i)).ok());
        PreloadStation::Params in;
        in.limit = 3;
        const auto first = yard.call<PreloadStation>(in);
        QCOMPARE(first->formats.size(), 3);
        QCOMPARE(first->parents.size(), 3);
        QCOMPARE(first->parents.first().parent.code, u"SB00002"_s);
        QCOMPARE(first->parents.first().children, QStringList{u"C0002"_s});
        in.cursor = *first->nextCursor;
        const auto second = yard.call<PreloadStation>(in);
        QCOMPARE(second->parents.size(), 2);
        QVERIFY(second->formats.isEmpty());
        QVERIFY(!second->nextCursor);
        in = {};
        in.area = u"elsewhere"_s;
        QVERIFY(yard.call<PreloadStation>(in)->parents.isEmpty());
    }
};

QTEST_GUILESS_MAIN(ScansTest)
#include "tst_bags_scans.moc"

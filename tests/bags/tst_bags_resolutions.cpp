#include "bag_yard.h"

using namespace Qt::StringLiterals;
using namespace gemba;
using namespace gemba::bags;
using Outcome = WireScanOutcome;

/// Scans whose operator was told that they wait, and which then lost, on both engines.
class ResolutionsTest : public QObject
{
    Q_OBJECT

    /// C0001 is in SB00001; an offline scan wanted it in SB00002.
    static qint64 lostScan(BagYard &yard)
    {
        yard.takeOne(yard.scan(u"C0001"_s, u"SB00001"_s), BagYard::packer("petra"), u"dock 7"_s);
        yard.takeOne(yard.scan(u"C0002"_s, u"SB00002"_s), BagYard::packer());
        Scan scan = yard.scan(u"C0001"_s, u"SB00002"_s);
        scan.offline = true;
        const ScanResult lost = yard.takeOne(scan, BagYard::packer());
        if (lost.outcome != Outcome::WrongParent || !lost.resolution)
            throw std::runtime_error("the scan did not lose");
        return *lost.resolution;
    }

    /// SB00001 is on B1; an offline scan wanted it on B2.
    static qint64 lostBilling(BagYard &yard, const QString &areaOfB2 = u"hall"_s)
    {
        yard.filled(u"SB00001"_s, 1);
        yard.openBill(u"B1"_s, 2);
        yard.openBill(u"B2"_s, 2, areaOfB2);
        if (!yard.call<AddToBill>({u"B1"_s, u"SB00001"_s}))
            throw std::runtime_error("the parent is on no bill");
        Scan scan = yard.scan(u"SB00001"_s, {}, WireScanMode::Bill);
        scan.bill = u"B2"_s;
        scan.offline = true;
        const ScanResult lost = yard.takeOne(scan, BagYard::biller());
        if (lost.outcome != Outcome::WrongParent || lost.otherBill != u"B1"_s || !lost.resolution)
            throw std::runtime_error("the scan did not lose");
        return *lost.resolution;
    }

private Q_SLOTS:
    void initTestCase_data() { gemba::test::onBothEngines(); }

    void whatLostIsListed()
    {
        BagYard yard;
        const qint64 id = lostScan(yard);
        const auto list = yard.call<ListResolutions>({});
        QCOMPARE(list->openCount, 1);
        QCOMPARE(list->resolutions.size(), 1);
        const Resolution entry = list->resolutions.first();
        QCOMPARE(entry.id, id);
        QCOMPARE(entry.scan.code, u"C0001"_s);
        QCOMPARE(entry.scan.by, u"paul"_s);
        QCOMPARE(entry.scan.outcome, Outcome::WrongParent);
        QCOMPARE(entry.countsIn, u"SB00001"_s);
        QCOMPARE(entry.otherStation, u"dock 7"_s);
        QCOMPARE(entry.otherBy, u"petra"_s);
        QCOMPARE(entry.winner->code, u"SB00001"_s);
        QCOMPARE(entry.loser->code, u"SB00002"_s);
        QVERIFY(entry.open);
        QVERIFY(!entry.remedy);
        QCOMPARE(yard.counters().openResolutions, 1);
        QCOMPARE(yard.difference(), QString());
    }

    void acceptedScansNeedNone()
    {
        BagYard yard;
        Scan scan = yard.scan(u"C0001"_s, u"SB00001"_s);
        scan.offline = true;
        QVERIFY(!yard.takeOne(scan).resolution);
        scan = yard.scan(u"C0001"_s, u"SB00001"_s);
        scan.offline = true;
        QCOMPARE(yard.takeOne(scan).outcome, Outcome::AlreadyHere);
        QCOMPARE(yard.counters().openResolutions, 0);
    }

    void keepingChangesNothing()
    {
        BagYard yard;
        const qint64 id = lostScan(yard);
        const auto kept = yard.call<DecideResolution>({id, WireRemedy::Keep, u"looked at it"_s}, BagYard::packer());
        QVERIFY(kept.ok());
        QVERIFY(!kept->open);
        QCOMPARE(kept->remedy, WireRemedy::Keep);
        QCOMPARE(kept->decidedBy, u"paul"_s);
        QCOMPARE(kept->decidedAtMs, yard.clock.nowMs());
        QCOMPARE(yard.bag(u"C0001"_s).parent, u"SB00001"_s);
        GEMBA_REFUSED(yard.call<DecideResolution>({id, WireRemedy::Keep, {}}), ErrorCode::StateConflict, "resolution");
        QVERIFY(yard.call<ListResolutions>({})->resolutions.isEmpty());
        ListResolutions::Params all;
        all.all = true;
        QCOMPARE(yard.call<ListResolutions>(all)->resolutions.size(), 1);
        QCOMPARE(yard.number(u"SELECT COUNT(*) FROM audit WHERE action = 'resolutions.decide'"_s), 1);
        QCOMPARE(yard.difference(), QString());
    }

    void movingNeedsTheRightToCorrect()
    {
        BagYard yard;
        const qint64 id = lostScan(yard);
        GEMBA_REFUSED(yard.call<DecideResolution>({id, WireRemedy::Move, {}}, BagYard::packer()),
                      ErrorCode::PermissionDenied, "resolution");
        QCOMPARE(yard.bag(u"C0001"_s).parent, u"SB00001"_s);
        const auto moved = yard.call<DecideResolution>({id, WireRemedy::Move, u"it lies in two"_s});
        QVERIFY(moved.ok());
        QVERIFY(!moved->open);
        QCOMPARE(moved->countsIn, u"SB00002"_s);
        QCOMPARE(yard.bag(u"C0001"_s).parent, u"SB00002"_s);
        QCOMPARE(yard.bag(u"SB00001"_s).children, 0);
        QCOMPARE(yard.story(u"C0001"_s),
                 (QStringList{u"packed SB00002 C0001"_s, u"unpacked SB00001 C0001"_s, u"packed SB00001 C0001"_s}));
        QCOMPARE(yard.difference(), QString());
    }

    void whatCannotBeMovedStaysOpen()
    {
        BagYard yard;
        const qint64 id = lostScan(yard);
        QVERIFY(yard.call<CompleteParent>({u"SB00001"_s, u"short"_s}).ok());
        yard.openBill(u"B1"_s, 1);
        QVERIFY(yard.call<AddToBill>({u"B1"_s, u"SB00001"_s}).ok());
        GEMBA_REFUSED(yard.call<DecideResolution>({id, WireRemedy::Move, {}}), ErrorCode::ParentBilled, "parent");
        QCOMPARE(yard.counters().openResolutions, 1);
        QVERIFY(yard.call<RemoveFromBill>({u"B1"_s, u"SB00001"_s}).ok());
        QVERIFY(yard.call<DecideResolution>({id, WireRemedy::Move, {}}).ok()); // the complete parent is opened for it
        QCOMPARE(yard.bag(u"C0001"_s).parent, u"SB00002"_s);
        QCOMPARE(yard.difference(), QString());
    }

    void checkingHoldsBothParents()
    {
        BagYard yard;
        const qint64 id = lostScan(yard);
        const auto held = yard.call<DecideResolution>({id, WireRemedy::Check, u"go and look"_s}, BagYard::packer());
        QVERIFY(held.ok());
        QVERIFY(held->open);
        QVERIFY(held->held);
        QCOMPARE(yard.counters().openResolutions, 1);
        QVERIFY(
            yard.call<DecideResolution>({id, WireRemedy::Check, u"nobody went yet"_s}).ok()); // held once all the same
        for (const QString &parent : {u"SB00001"_s, u"SB00002"_s})
            GEMBA_REFUSED(yard.call<CompleteParent>({parent, u"short"_s}), ErrorCode::ParentHeld, "parent");
        yard.sql(u"UPDATE bag SET state = 1 WHERE code = 'SB00002'"_s); // complete already when it was held
        yard.openBill(u"B1"_s, 5);
        GEMBA_REFUSED(yard.call<AddToBill>({u"B1"_s, u"SB00002"_s}), ErrorCode::ParentHeld, "parent");
        yard.sql(u"UPDATE bag SET state = 0 WHERE code = 'SB00002'"_s);
        QCOMPARE(yard.difference(), QString());

        QVERIFY(yard.call<DecideResolution>({id, WireRemedy::Keep, u"it is in one"_s}).ok());
        QVERIFY(yard.call<CompleteParent>({u"SB00001"_s, u"short"_s}).ok());
        QVERIFY(yard.call<CompleteParent>({u"SB00002"_s, u"short"_s}).ok());
        QVERIFY(yard.call<AddToBill>({u"B1"_s, u"SB00002"_s}).ok());
        QCOMPARE(yard.difference(), QString());
    }

    void aParentThatFillsWhileItIsHeldIsCompleteAfterwards()
    {
        BagYard yard;
        const qint64 id = lostScan(yard);
        QVERIFY(yard.call<DecideResolution>({id, WireRemedy::Check, {}}).ok());
        for (int i = 1; i <= 29; ++i)
            QVERIFY(yard.pack(u"SB00002"_s, BagYard::childOf(u"SB00002"_s, i)).ok());
        QCOMPARE(yard.bag(u"SB00002"_s).children, 30);
        QCOMPARE(yard.bag(u"SB00002"_s).state, WireBagState::Open);
        GEMBA_REFUSED(yard.call<DecideResolution>({id, WireRemedy::Move, {}}), ErrorCode::ParentFull, "parent");
        QCOMPARE(yard.bag(u"SB00002"_s).state, WireBagState::Open);
        QVERIFY(yard.call<DecideResolution>({id, WireRemedy::Keep, {}}).ok());
        QCOMPARE(yard.bag(u"SB00002"_s).state, WireBagState::Complete);
        QCOMPARE(yard.story(u"SB00002"_s).first(), u"completed SB00002"_s);
        QCOMPARE(yard.difference(), QString());
    }

    void whatFoundNoRoomCanBePackedLater()
    {
        BagYard yard;
        yard.filled(u"SB00001"_s, 30);
        Scan scan = yard.scan(u"C0099"_s, u"SB00001"_s);
        scan.offline = true;
        const ScanResult full = yard.takeOne(scan);
        QCOMPARE(full.outcome, Outcome::Full);
        GEMBA_REFUSED(yard.call<DecideResolution>({*full.resolution, WireRemedy::Move, {}}), ErrorCode::ParentFull,
                      "parent");
        QVERIFY(yard.call<UnpackBag>({u"SB00001"_s, {u"SB00001C30"_s}, u"torn"_s}).ok());
        QVERIFY(yard.call<DecideResolution>({*full.resolution, WireRemedy::Move, {}}).ok());
        QCOMPARE(yard.bag(u"C0099"_s).parent, u"SB00001"_s);
        QCOMPARE(yard.difference(), QString());
    }

    void billsLoseToo()
    {
        BagYard yard;
        const qint64 id = lostBilling(yard);
        const Resolution entry = yard.call<ListResolutions>({})->resolutions.first();
        QCOMPARE(entry.id, id);
        QCOMPARE(entry.countsOn, u"B1"_s);
        QCOMPARE(entry.winner->code, u"SB00001"_s);
        const auto kept = yard.call<DecideResolution>({id, WireRemedy::Keep, {}}, BagYard::biller());
        QVERIFY(kept.ok());
        QCOMPARE(kept->countsOn, u"B1"_s);
        QCOMPARE(yard.difference(), QString());
    }

    void aParentGoesOntoTheBillThatTheScanSays()
    {
        BagYard yard;
        const qint64 id = lostBilling(yard);
        const auto held = yard.call<DecideResolution>({id, WireRemedy::Check, u"look"_s}, BagYard::biller());
        QVERIFY(held->held);
        const auto moved = yard.call<DecideResolution>({id, WireRemedy::Move, u"it stands at the second truck"_s});
        QVERIFY(moved.ok());
        QVERIFY(!moved->open);
        QCOMPARE(moved->countsOn, u"B2"_s);
        QCOMPARE(yard.bag(u"SB00001"_s).bill, u"B2"_s);
        QCOMPARE(yard.call<FindBill>({u"B1"_s})->bill.parents, 0);
        QCOMPARE(yard.call<FindBill>({u"B2"_s})->bill.parents, 1);
        const QList<BagEvent> history = yard.history(u"SB00001"_s);
        QCOMPARE(history[0].type, WireBagEventType::Billed);
        QCOMPARE(history[1].type, WireBagEventType::Unbilled);
        QCOMPARE(history[0].group, history[1].group);
        QCOMPARE(yard.counters().openResolutions, 0);
        QCOMPARE(yard.difference(), QString());
    }

    void whatCannotGoOntoTheBillStaysWhereItIs()
    {
        BagYard yard;
        const qint64 id = lostBilling(yard);
        yard.filled(u"SB00002"_s, 1);
        yard.filled(u"SB00003"_s, 1);
        QVERIFY(yard.call<AddToBill>({u"B2"_s, u"SB00002"_s}).ok());
        QVERIFY(yard.call<AddToBill>({u"B2"_s, u"SB00003"_s}).ok());
        GEMBA_REFUSED(yard.call<DecideResolution>({id, WireRemedy::Move, {}}), ErrorCode::BillFull, "number");
        QCOMPARE(yard.bag(u"SB00001"_s).bill, u"B1"_s); // nor is it off the one that it was on
        QVERIFY(yard.call<RemoveFromBill>({u"B2"_s, u"SB00002"_s}).ok());
        // What left with a closed bill is not taken off it unseen.
        QVERIFY(yard.call<CloseBill>({u"B1"_s, u"short"_s}).ok());
        GEMBA_REFUSED(yard.call<DecideResolution>({id, WireRemedy::Move, {}}), ErrorCode::BillNotOpen, "number");
        QCOMPARE(yard.counters().openResolutions, 1);
        QVERIFY(yard.call<ReopenBill>({u"B1"_s, u"the wrong truck"_s}).ok());
        QVERIFY(yard.call<DecideResolution>({id, WireRemedy::Move, {}}).ok());
        QCOMPARE(yard.bag(u"SB00001"_s).bill, u"B2"_s);
        QCOMPARE(yard.difference(), QString());
    }

    void whatCameOffABillIsNotMoved()
    {
        BagYard yard;
        yard.filled(u"SB00001"_s, 1);
        yard.openBill(u"B1"_s, 2);
        Scan scan = yard.scan(u"SB00001"_s, {}, WireScanMode::Unbill);
        scan.bill = u"B1"_s;
        scan.offline = true;
        const ScanResult lost = yard.takeOne(scan, BagYard::biller());
        GEMBA_REFUSED(yard.call<DecideResolution>({*lost.resolution, WireRemedy::Move, {}}), ErrorCode::StateConflict,
                      "remedy");
        QVERIFY(yard.call<DecideResolution>({*lost.resolution, WireRemedy::Keep, {}}).ok());
    }

    void whoDecidesMustHoldTheRightThere_data()
    {
        QTest::addColumn<bool>("bills");
        QTest::addColumn<QStringList>("permissions");
        QTest::addColumn<QString>("area"); // where they are held; nothing: everywhere
        QTest::addColumn<bool>("keeps");
        QTest::addColumn<bool>("moves");
        const QStringList biller{u"bills.manage"_s};
        const QStringList billCorrector{u"bills.manage"_s, u"bills.correct"_s};
        const QStringList packer{u"bags.scan"_s};
        const QStringList bagCorrector{u"bags.scan"_s, u"bags.correct"_s};
        QTest::newRow("a packer about packing") << false << packer << QString() << true << false;
        QTest::newRow("his lead") << false << bagCorrector << QString() << true << true;
        QTest::newRow("a lead of elsewhere") << false << bagCorrector << u"yard"_s << false << false;
        QTest::newRow("a biller about packing") << false << billCorrector << QString() << false << false;
        QTest::newRow("a reader about packing") << false << QStringList() << QString() << false << false;
        QTest::newRow("a biller about bills") << true << biller << QString() << true << false;
        QTest::newRow("a biller of the dock") << true << biller << u"hall"_s << true << false;
        QTest::newRow("who corrects bills") << true << billCorrector << QString() << true << true;
        QTest::newRow("who corrects bills elsewhere") << true << billCorrector << u"yard"_s << false << false;
        QTest::newRow("a packer about bills") << true << bagCorrector << QString() << false << false;
        QTest::newRow("a reader about bills") << true << QStringList() << QString() << false << false;
    }
    void whoDecidesMustHoldTheRightThere()
    {
        QFETCH(bool, bills);
        QFETCH(QStringList, permissions);
        QFETCH(QString, area);
        BagYard yard;
        const qint64 id = bills ? lostBilling(yard) : lostScan(yard);
        rpc::Caller caller = BagYard::person("nina", {"bags.read"});
        for (const QString &permission : permissions) {
            if (area.isEmpty())
                caller.permissions.add(permission);
            else
                caller.permissions.add(permission, {area});
        }
        const auto moved = yard.call<DecideResolution>({id, WireRemedy::Move, {}}, caller);
        QTEST(moved.ok(), "moves");
        if (moved.ok())
            return;
        QCOMPARE(static_cast<int>(moved.error().code), static_cast<int>(ErrorCode::PermissionDenied));
        QCOMPARE(moved.error().field, u"resolution"_s);
        QTEST(yard.call<DecideResolution>({id, WireRemedy::Keep, {}}, caller).ok(), "keeps");
    }

    void bothBillsMustBeHis()
    {
        BagYard yard;
        const qint64 id = lostBilling(yard, u"yard"_s);
        rpc::Caller caller = BagYard::person("nina", {"bags.read"});
        for (const QString &permission : {u"bills.manage"_s, u"bills.correct"_s})
            caller.permissions.add(permission, {u"hall"_s});
        for (const WireRemedy remedy : {WireRemedy::Keep, WireRemedy::Move, WireRemedy::Check})
            GEMBA_REFUSED(yard.call<DecideResolution>({id, remedy, {}}, caller), ErrorCode::PermissionDenied,
                          "resolution");
        for (const QString &permission : {u"bills.manage"_s, u"bills.correct"_s})
            caller.permissions.add(permission, {u"yard"_s});
        QVERIFY(yard.call<DecideResolution>({id, WireRemedy::Move, {}}, caller).ok());
    }

    /// The scans lost when nobody knew what was scanned yet; by now it is in a place of another area.
    void whatCameElsewhereSinceIsNotTakenFromThereByAStranger_data()
    {
        QTest::addColumn<bool>("bills");
        QTest::newRow("a child in a parent") << false;
        QTest::newRow("a parent on a bill") << true;
    }
    void whatCameElsewhereSinceIsNotTakenFromThereByAStranger()
    {
        QFETCH(bool, bills);
        BagYard yard;
        yard.filled(u"SB00001"_s, 1);
        yard.openBill(u"B1"_s, 2);
        Scan scan = bills ? yard.scan(u"SB00009"_s, {}, WireScanMode::Bill) : yard.scan(u"SB00009C01"_s, u"SB00001"_s);
        if (bills)
            scan.bill = u"B1"_s;
        scan.offline = true;
        const ScanResult lost = yard.takeOne(scan, bills ? BagYard::biller() : BagYard::packer());
        QVERIFY(lost.resolution);
        QVERIFY(yard.call<PackBag>({u"SB00009"_s, u"SB00009C01"_s, u"yard"_s}).ok());
        QVERIFY(yard.call<CompleteParent>({u"SB00009"_s, u"short"_s}).ok());
        if (bills) {
            yard.openBill(u"B9"_s, 1, u"yard"_s);
            QVERIFY(yard.call<AddToBill>({u"B9"_s, u"SB00009"_s}).ok());
        } else {
            QVERIFY(yard.call<ReopenParent>({u"SB00001"_s, u"room"_s}).ok());
        }
        rpc::Caller caller = BagYard::person("nina", {"bags.read"});
        for (const QString &permission : {u"bags.scan"_s, u"bags.correct"_s, u"bills.manage"_s, u"bills.correct"_s})
            caller.permissions.add(permission, {u"hall"_s});
        GEMBA_REFUSED(yard.call<DecideResolution>({*lost.resolution, WireRemedy::Move, {}}, caller),
                      ErrorCode::PermissionDenied, "resolution");
        QCOMPARE(yard.bag(u"SB00009C01"_s).parent, u"SB00009"_s);
        for (const QString &permission : {u"bags.correct"_s, u"bills.correct"_s})
            caller.permissions.add(permission, {u"yard"_s});
        const auto moved = yard.call<DecideResolution>({*lost.resolution, WireRemedy::Move, {}}, caller);
        QVERIFY(moved.ok());
        if (bills)
            QCOMPARE(yard.bag(u"SB00009"_s).bill, u"B1"_s);
        else
            QCOMPARE(yard.bag(u"SB00009C01"_s).parent, u"SB00001"_s);
        QCOMPARE(yard.difference(), QString());
    }

    void pagesGoThroughOpenOnesFirst()
    {
        BagYard yard;
        yard.filled(u"SB00001"_s, 1);
        QList<qint64> ids;
        for (int i = 0; i < 6; ++i) {
            Scan scan = yard.scan(u"C009%1"_s.arg(i), u"SB00001"_s);
            scan.offline = true;
            ids.append(*yard.takeOne(scan, BagYard::lead(), i < 3 ? u"dock 1"_s : u"dock 2"_s).resolution);
        }
        QVERIFY(yard.call<DecideResolution>({ids[0], WireRemedy::Keep, {}}).ok());
        QVERIFY(yard.call<DecideResolution>({ids[4], WireRemedy::Keep, {}}).ok());
        ListResolutions::Params in;
        in.all = true;
        in.limit = 2;
        QList<qint64> seen;
        for (;;) {
            const auto page = yard.call<ListResolutions>(in);
            for (const Resolution &entry : page->resolutions)
                seen.append(entry.id);
            if (!page->nextCursor)
                break;
            in.cursor = *page->nextCursor;
        }
        QCOMPARE(seen, (QList<qint64>{ids[1], ids[2], ids[3], ids[5], ids[0], ids[4]}));
        in = {};
        in.station = u"dock 2"_s;
        QCOMPARE(yard.call<ListResolutions>(in)->resolutions.size(), 2);
        in.cursor = u"x1"_s;
        GEMBA_REFUSED(yard.call<ListResolutions>(in), ErrorCode::CursorInvalid, "cursor");
    }
};

QTEST_GUILESS_MAIN(ResolutionsTest)
#include "tst_bags_resolutions.moc"

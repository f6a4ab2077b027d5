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
        yard.filled(u"SB00001"_s, 1);
        yard.openBill(u"B1"_s, 2);
        yard.openBill(u"B2"_s, 2);
        QVERIFY(yard.call<AddToBill>({u"B1"_s, u"SB00001"_s}).ok());
        Scan scan = yard.scan(u"SB00001"_s, {}, WireScanMode::Bill);
        scan.bill = u"B2"_s;
        scan.offline = true;
        const ScanResult lost = yard.takeOne(scan, BagYard::biller());
        QCOMPARE(lost.outcome, Outcome::WrongParent);
        QCOMPARE(lost.otherBill, u"B1"_s);
        const Resolution entry = yard.call<ListResolutions>({})->resolutions.first();
        QCOMPARE(entry.countsOn, u"B1"_s);
        QCOMPARE(entry.winner->code, u"SB00001"_s);
        GEMBA_REFUSED(yard.call<DecideResolution>({entry.id, WireRemedy::Move, {}}), ErrorCode::StateConflict,
                      "remedy");
        QVERIFY(yard.call<DecideResolution>({entry.id, WireRemedy::Keep, {}}).ok());
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

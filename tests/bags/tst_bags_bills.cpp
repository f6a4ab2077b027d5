#include "bag_yard.h"

#include <QCryptographicHash>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace gemba;
using namespace gemba::bags;

/// Which parents leave together, on both engines.
class BillsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { gemba::test::onBothEngines(); }

    void billsAreOpened()
    {
        BagYard yard;
        const Bill bill = yard.openBill(u"pune/17"_s, 2);
        QCOMPARE(bill.number, u"PUNE/17"_s);
        QCOMPARE(bill.state, WireBillState::Open);
        QCOMPARE(bill.openedBy, u"lena"_s);
        QCOMPARE(bill.revision, 1);
        QVERIFY(!bill.scaleGrams);
        const OpenBill::Params again{u"Pune/17"_s, u"Pune"_s, u"MH12"_s, u"hall"_s, 2};
        GEMBA_REFUSED(yard.call<OpenBill>(again), ErrorCode::AlreadyExists, "number");
        GEMBA_REFUSED(yard.call<OpenBill>({u"A B"_s, u"Pune"_s, u"MH12"_s, u"hall"_s, 2}), ErrorCode::FieldFormat,
                      "number");
        GEMBA_REFUSED(yard.call<OpenBill>({u"SB00009"_s, u"Pune"_s, u"MH12"_s, u"hall"_s, 2}), ErrorCode::FieldFormat,
                      "number");
        GEMBA_REFUSED(yard.call<OpenBill>({{}, u" "_s, u"MH12"_s, u"hall"_s, 2}), ErrorCode::FieldFormat,
                      "destination");
        const Bill first = yard.openBill({}, 1);
        const Bill second = yard.openBill({}, 1);
        QVERIFY(first.number.startsWith(u"B."_s));
        QVERIFY(second.number > first.number);
        QCOMPARE(yard.counters().openBills, 3);
        QCOMPARE(yard.difference(), QString());
    }

    void parentsAreLoaded()
    {
        BagYard yard;
        yard.filled(u"SB00001"_s, 2);
        yard.filled(u"SB00002"_s, 3);
        QVERIFY(yard.call<WeighParent>({u"SB00002"_s, 3'300}).ok());
        yard.openBill(u"B1"_s, 2);
        const auto first = yard.call<AddToBill>({u"b1"_s, u"sb00001"_s});
        QVERIFY(first.ok());
        QCOMPARE(first->bill.parents, 1);
        QCOMPARE(first->bill.children, 2);
        QCOMPARE(first->bill.nominalGrams, 2'000);
        QVERIFY(!first->bill.scaleGrams);
        QCOMPARE(first->parent->bill, u"B1"_s);
        QCOMPARE(yard.bag(u"SB00001"_s).bill, u"B1"_s);
        const auto again = yard.call<AddToBill>({u"B1"_s, u"SB00001"_s});
        QVERIFY(again.ok());
        QVERIFY(again->events.isEmpty());
        const auto second = yard.call<AddToBill>({u"B1"_s, u"SB00002"_s});
        QCOMPARE(second->bill.weighed, 1);
        QVERIFY(!second->bill.scaleGrams);
        QVERIFY(yard.call<WeighParent>({u"SB00001"_s, 2'000}).ok()); // the line keeps what it was

        const auto found = yard.call<FindBill>({u"B1"_s});
        QCOMPARE(found->lines.size(), 2);
        QCOMPARE(found->lines[0].parent, u"SB00001"_s);
        QVERIFY(!found->lines[0].scaleGrams);
        QCOMPARE(found->lines[1].weight, WireWeightVerdict::Heavy);
        QCOMPARE(found->lines[1].addedBy, u"lena"_s);
        QCOMPARE(found->events.size(), 1);
        QCOMPARE(yard.counters().billedParents, 2);
        QCOMPARE(yard.difference(), QString());
    }

    void whatDoesNotBelongOnABillIsRefused()
    {
        BagYard yard;
        for (const QString &parent : {u"SB00001"_s, u"SB00002"_s, u"SB00003"_s})
            yard.filled(parent, 1);
        QVERIFY(yard.pack(u"SB00004"_s, u"C0004"_s).ok());
        yard.openBill(u"B1"_s, 1);
        yard.openBill(u"B2"_s, 5);
        QVERIFY(yard.call<AddToBill>({u"B1"_s, u"SB00001"_s}).ok());
        GEMBA_REFUSED(yard.call<AddToBill>({u"B1"_s, u"SB00002"_s}), ErrorCode::BillFull, "number");
        GEMBA_REFUSED(yard.call<AddToBill>({u"B2"_s, u"SB00001"_s}), ErrorCode::ParentOnOtherBill, "parent");
        GEMBA_REFUSED(yard.call<AddToBill>({u"B2"_s, u"SB00004"_s}), ErrorCode::ParentNotComplete, "parent");
        GEMBA_REFUSED(yard.call<AddToBill>({u"B2"_s, u"SB00099"_s}), ErrorCode::BagUnknown, "parent");
        GEMBA_REFUSED(yard.call<AddToBill>({u"B2"_s, u"C0004"_s}), ErrorCode::BagWrongKind, "parent");
        GEMBA_REFUSED(yard.call<AddToBill>({u"B9"_s, u"SB00002"_s}), ErrorCode::NotFound, "number");
        GEMBA_REFUSED(yard.call<RemoveFromBill>({u"B2"_s, u"SB00001"_s}), ErrorCode::ParentNotOnBill, "parent");
        QVERIFY(yard.call<CloseBill>({u"B1"_s, {}}).ok());
        GEMBA_REFUSED(yard.call<RemoveFromBill>({u"B1"_s, u"SB00001"_s}), ErrorCode::BillNotOpen, "number");
        GEMBA_REFUSED(yard.call<AddToBill>({u"B1"_s, u"SB00002"_s}), ErrorCode::BillNotOpen, "number");
        QCOMPARE(yard.difference(), QString());
    }

    void aBilledParentIsFrozen()
    {
        BagYard yard;
        yard.filled(u"SB00001"_s, 2);
        QVERIFY(yard.pack(u"SB00002"_s, u"C0002"_s).ok());
        yard.openBill(u"B1"_s, 1);
        QVERIFY(yard.call<AddToBill>({u"B1"_s, u"SB00001"_s}).ok());
        GEMBA_REFUSED(yard.pack(u"SB00001"_s, u"C0009"_s), ErrorCode::ParentBilled, "parent");
        GEMBA_REFUSED(yard.call<UnpackBag>({u"SB00001"_s, {u"SB00001C01"_s}, {}}), ErrorCode::ParentBilled, "parent");
        GEMBA_REFUSED(yard.call<MoveBags>({u"SB00001"_s, u"SB00002"_s, {u"SB00001C01"_s}, {}}), ErrorCode::ParentBilled,
                      "parent");
        GEMBA_REFUSED(yard.call<MoveBags>({u"SB00002"_s, u"SB00001"_s, {u"C0002"_s}, {}}), ErrorCode::ParentBilled,
                      "parent");
        GEMBA_REFUSED(yard.call<ReopenParent>({u"SB00001"_s, u"why not"_s}), ErrorCode::ParentBilled, "parent");
        const qint64 packed = yard.history(u"SB00001C02"_s).first().id;
        GEMBA_REFUSED(yard.call<UndoBagEvent>({packed, {}}), ErrorCode::ParentBilled, "parent");
        QVERIFY(!yard.history(u"SB00001C02"_s).first().undoable);
        QCOMPARE(yard.difference(), QString());
    }

    void closingPrintsARevision()
    {
        BagYard yard;
        yard.filled(u"SB00001"_s, 2);
        yard.filled(u"SB00002"_s, 2);
        yard.openBill(u"B1"_s, 2);
        QVERIFY(yard.call<AddToBill>({u"B1"_s, u"SB00001"_s}).ok());
        GEMBA_REFUSED(yard.call<CloseBill>({u"B1"_s, {}}), ErrorCode::BillShort, "shortReason");
        GEMBA_REFUSED(yard.call<CloseBill>({u"B1"_s, u"truck is full"_s}, BagYard::biller()), ErrorCode::BillShort,
                      "number");
        const auto closed = yard.call<CloseBill>({u"B1"_s, u"truck is full"_s});
        QVERIFY(closed.ok());
        QCOMPARE(closed->bill.state, WireBillState::Closed);
        QCOMPARE(closed->bill.closedBy, u"lena"_s);
        QCOMPARE(closed->bill.reason, u"truck is full"_s);
        GEMBA_REFUSED(yard.call<CloseBill>({u"B1"_s, {}}), ErrorCode::BillNotOpen, "number");
        const auto first = yard.call<ReadBillRevision>({u"B1"_s, 0});
        QCOMPARE(first->bill.revision, 1);
        QCOMPARE(first->bill.state, WireBillState::Closed);
        QCOMPARE(first->lines.size(), 1);
        QJsonObject content = wire::encode(*first);
        content.remove(u"contentHash"_s);
        QCOMPARE(QString::fromLatin1(QCryptographicHash::hash(QJsonDocument(content).toJson(QJsonDocument::Compact),
                                                              QCryptographicHash::Sha256)
                                         .toHex()),
                 first->contentHash);

        GEMBA_REFUSED(yard.call<ReadBillRevision>({u"B1"_s, 2}), ErrorCode::NotFound, "revision");
        QCOMPARE(yard.call<ReopenBill>({u"B1"_s, u"one more fits"_s})->bill.state, WireBillState::Reopened);
        GEMBA_REFUSED(yard.call<ReopenBill>({u"B1"_s, u"again"_s}), ErrorCode::BillNotClosed, "number");
        QVERIFY(yard.call<AddToBill>({u"B1"_s, u"SB00002"_s}, BagYard::biller()).ok());
        const auto full = yard.call<CloseBill>({u"B1"_s, {}}, BagYard::biller());
        QVERIFY(full.ok());
        QVERIFY(!full->bill.reason);
        QCOMPARE(full->bill.revision, 2);
        QCOMPARE(yard.call<ReadBillRevision>({u"B1"_s, 1})->contentHash, first->contentHash);
        QCOMPARE(yard.call<ReadBillRevision>({u"B1"_s, 1})->lines.size(), 1);
        QCOMPARE(yard.call<ReadBillRevision>({u"B1"_s, 2})->lines.size(), 2);
        QCOMPARE(yard.counters().closedBills, 1);
        QCOMPARE(yard.difference(), QString());
    }

    void billsChangeWhileTheyAreOpen()
    {
        BagYard yard;
        yard.filled(u"SB00001"_s, 1);
        yard.filled(u"SB00002"_s, 1);
        const Bill bill = yard.openBill(u"B1"_s, 2);
        const auto changed = yard.call<ChangeBill>({u"B1"_s, bill.version, u"Nashik"_s, u"MH14"_s, 3});
        QVERIFY(changed.ok());
        QCOMPARE(changed->bill.destination, u"Nashik"_s);
        GEMBA_REFUSED(yard.call<ChangeBill>({u"B1"_s, bill.version, u"Nashik"_s, u"MH14"_s, 3}),
                      ErrorCode::VersionConflict, "expectedVersion");
        QVERIFY(yard.call<AddToBill>({u"B1"_s, u"SB00001"_s}).ok());
        const qint64 version = yard.call<AddToBill>({u"B1"_s, u"SB00002"_s})->bill.version;
        GEMBA_REFUSED(yard.call<ChangeBill>({u"B1"_s, version, u"Nashik"_s, u"MH14"_s, 1}), ErrorCode::FieldRange,
                      "planned");
        QVERIFY(yard.call<ChangeBill>({u"B1"_s, version, u"Nashik"_s, u"MH14"_s, 2}).ok());
        const qint64 closed = yard.call<CloseBill>({u"B1"_s, {}})->bill.version;
        GEMBA_REFUSED(yard.call<ChangeBill>({u"B1"_s, closed, u"Pune"_s, u"MH14"_s, 2}), ErrorCode::BillNotOpen,
                      "number");
        QCOMPARE(yard.difference(), QString());
    }

    void parentsComeOffAndGoOnAgain()
    {
        BagYard yard;
        yard.filled(u"SB00001"_s, 2);
        QVERIFY(yard.call<WeighParent>({u"SB00001"_s, 2'000}).ok());
        yard.openBill(u"B1"_s, 1);
        const auto added = yard.call<AddToBill>({u"B1"_s, u"SB00001"_s}, BagYard::biller());
        QCOMPARE(added->bill.scaleGrams, 2'000);
        GEMBA_REFUSED(yard.call<UndoBagEvent>({added->events.first(), {}}, BagYard::packer()),
                      ErrorCode::PermissionDenied, "event");
        const auto undone = yard.call<UndoBagEvent>({added->events.first(), {}}, BagYard::biller());
        QVERIFY(undone.ok());
        QVERIFY(!undone->parent.bill);
        QCOMPARE(yard.call<FindBill>({u"B1"_s})->bill.parents, 0);
        const auto redone = yard.call<UndoBagEvent>({undone->events.first(), {}}, BagYard::biller());
        QVERIFY(redone.ok());
        QCOMPARE(redone->parent.bill, u"B1"_s);
        const auto removed = yard.call<RemoveFromBill>({u"B1"_s, u"SB00001"_s}, BagYard::biller());
        QCOMPARE(removed->bill.parents, 0);
        QCOMPARE(removed->bill.nominalGrams, 0);
        QCOMPARE(removed->bill.weighed, 0);
        QVERIFY(yard.call<FindBill>({u"B1"_s})->lines.isEmpty());
        QVERIFY(yard.call<ReopenParent>({u"SB00001"_s, u"free again"_s}).ok());
        GEMBA_REFUSED(yard.call<UndoBagEvent>({removed->events.first(), {}}, BagYard::biller()),
                      ErrorCode::ParentNotComplete, "parent");
        QCOMPARE(yard.difference(), QString());
    }

    void aVoidBillFreesItsParents_data()
    {
        QTest::addColumn<bool>("closed");
        QTest::newRow("an open one") << false;
        QTest::newRow("a closed one") << true;
    }
    void aVoidBillFreesItsParents()
    {
        QFETCH(bool, closed);
        BagYard yard;
        yard.filled(u"SB00001"_s, 1);
        yard.filled(u"SB00002"_s, 1);
        yard.filled(u"SB00003"_s, 1);
        yard.openBill(u"B1"_s, 2);
        for (const QString &parent : {u"SB00001"_s, u"SB00003"_s})
            QVERIFY(yard.call<AddToBill>({u"B1"_s, parent}).ok());
        QVERIFY(yard.call<RemoveFromBill>({u"B1"_s, u"SB00003"_s}).ok());
        QVERIFY(yard.call<AddToBill>({u"B1"_s, u"SB00002"_s}).ok());
        if (closed)
            QVERIFY(yard.call<CloseBill>({u"B1"_s, {}}).ok());
        GEMBA_REFUSED(yard.call<VoidBill>({u"B1"_s, u"wrong customer"_s}, BagYard::biller()),
                      ErrorCode::PermissionDenied, "number");
        const auto voided = yard.call<VoidBill>({u"B1"_s, u"wrong customer"_s});
        QVERIFY(voided.ok());
        QCOMPARE(voided->bill.state, WireBillState::Void);
        QCOMPARE(voided->bill.parents, 2);
        QVERIFY(!yard.bag(u"SB00001"_s).bill);
        QCOMPARE(yard.story(u"SB00001"_s).first(), u"unbilled SB00001"_s);
        const auto found = yard.call<FindBill>({u"B1"_s});
        QCOMPARE(found->lines.size(), 2); // as it was then, without the one that had been taken off
        QCOMPARE(found->lines[1].parent, u"SB00002"_s);
        GEMBA_REFUSED(yard.call<VoidBill>({u"B1"_s, u"again"_s}), ErrorCode::BillNotOpen, "number");
        yard.openBill(u"B2"_s, 1);
        QVERIFY(yard.call<AddToBill>({u"B2"_s, u"SB00001"_s}).ok());
        QCOMPARE(yard.counters().voidBills, 1);
        QCOMPARE(yard.counters().openBills, 1);
        QCOMPARE(yard.counters().closedBills, 0);
        QCOMPARE(yard.difference(), QString());
    }

    void whatComesBackIsCounted()
    {
        BagYard yard;
        yard.filled(u"SB00001"_s, 2);
        yard.openBill(u"B1"_s, 1);
        QVERIFY(yard.call<AddToBill>({u"B1"_s, u"SB00001"_s}).ok());
        GEMBA_REFUSED(yard.call<ReturnParent>({u"B1"_s, u"SB00001"_s, u"wet"_s}), ErrorCode::BillNotClosed, "number");
        QVERIFY(yard.call<CloseBill>({u"B1"_s, {}}).ok());
        yard.clock.advanceMs(3'600'000);
        const auto back = yard.call<ReturnParent>({u"B1"_s, u"SB00001"_s, u"wet"_s});
        QVERIFY(back.ok());
        QCOMPARE(back->bill.returned, 1);
        QCOMPARE(back->bill.parents, 1);
        QVERIFY(!back->parent->bill);
        const auto found = yard.call<FindBill>({u"B1"_s});
        QCOMPARE(found->lines.first().returnedAtMs, yard.clock.nowMs());
        QVERIFY(!yard.call<ReadBillRevision>({u"B1"_s, 1})->lines.first().returnedAtMs); // as it was printed
        GEMBA_REFUSED(yard.call<ReturnParent>({u"B1"_s, u"SB00001"_s, u"wet"_s}), ErrorCode::ParentNotOnBill, "parent");
        QVERIFY(yard.call<UnpackBag>({u"SB00001"_s, {}, u"wet"_s}).ok());
        QCOMPARE(yard.difference(), QString());
    }

    void whatCameBackLeavesWithANewRevisionNoMore()
    {
        BagYard yard;
        for (int i = 1; i <= 3; ++i)
            yard.filled(u"SB0000%1"_s.arg(i), i);
        QVERIFY(yard.call<WeighParent>({u"SB00001"_s, 1'010}).ok());
        yard.openBill(u"B1"_s, 2);
        for (const QString &parent : {u"SB00001"_s, u"SB00002"_s})
            QVERIFY(yard.call<AddToBill>({u"B1"_s, parent}).ok());
        QVERIFY(yard.call<CloseBill>({u"B1"_s, {}}).ok());
        QVERIFY(yard.call<ReturnParent>({u"B1"_s, u"SB00001"_s, u"wet"_s}).ok());
        QCOMPARE(yard.difference(), QString());
        const auto reopened = yard.call<ReopenBill>({u"B1"_s, u"one came back"_s});
        QVERIFY(reopened.ok());
        QCOMPARE(reopened->bill.parents, 1);
        QCOMPARE(reopened->bill.children, 2);
        QCOMPARE(reopened->bill.nominalGrams, 2'000);
        QCOMPARE(reopened->bill.weighed, 0);
        QCOMPARE(reopened->bill.returned, 0);
        QCOMPARE(yard.difference(), QString());
        // There is room for another in its place, and for itself once that is off again.
        QCOMPARE(yard.call<AddToBill>({u"B1"_s, u"SB00003"_s})->bill.parents, 2);
        GEMBA_REFUSED(yard.call<AddToBill>({u"B1"_s, u"SB00001"_s}), ErrorCode::BillFull, "number");
        QVERIFY(yard.call<RemoveFromBill>({u"B1"_s, u"SB00003"_s}).ok());
        QCOMPARE(yard.call<AddToBill>({u"B1"_s, u"SB00001"_s})->bill.children, 3);
        QVERIFY(yard.call<CloseBill>({u"B1"_s, {}}).ok());
        const auto second = yard.call<ReadBillRevision>({u"B1"_s, 2});
        QCOMPARE(second->bill.parents, 2);
        QCOMPARE(second->lines.size(), 2);
        QVERIFY(!second->lines[1].returnedAtMs);
        QCOMPARE(yard.call<ReadBillRevision>({u"B1"_s, 1})->lines.size(), 2);
        QVERIFY(yard.call<ReturnParent>({u"B1"_s, u"SB00002"_s, u"wet too"_s}).ok());
        QVERIFY(yard.call<VoidBill>({u"B1"_s, u"all of it"_s}).ok());
        QCOMPARE(yard.difference(), QString());
    }

    void takingBackAsksWhereBillingAsked()
    {
        BagYard yard;
        yard.filled(u"SB00001"_s, 1); // of the hall
        yard.openBill(u"B1"_s, 2, u"gate"_s);
        const auto at = [](const char *name, std::initializer_list<std::pair<const char *, const char *>> rights) {
            rpc::Caller out = BagYard::person(name, {"bags.read"});
            for (const auto &[right, area] : rights)
                out.permissions.add(BagYard::text(right), {BagYard::text(area)});
            return out;
        };
        const rpc::Caller gate = at("gina", {{"bills.manage", "gate"}});
        const rpc::Caller hall =
            at("hari", {{"bags.correct", "hall"}, {"bills.correct", "hall"}, {"bills.manage", "hall"}});
        const rpc::Caller gateLead = at("gert", {{"bills.correct", "gate"}});
        const auto added = yard.call<AddToBill>({u"B1"_s, u"SB00001"_s}, gate);
        QVERIFY(added.ok());
        GEMBA_REFUSED(yard.call<UndoBagEvent>({added->events.first(), {}}, hall), ErrorCode::PermissionDenied, "event");
        const auto undone = yard.call<UndoBagEvent>({added->events.first(), {}}, gate);
        QVERIFY(undone.ok());
        GEMBA_REFUSED(yard.call<UndoBagEvent>({undone->events.first(), {}}, hall), ErrorCode::PermissionDenied,
                      "event");
        QVERIFY(yard.call<UndoBagEvent>({undone->events.first(), {}}, gateLead).ok());
        QCOMPARE(yard.bag(u"SB00001"_s).bill, u"B1"_s);
        // What is no bill's is the parent's.
        const qint64 completed = yard.history(u"SB00001"_s).at(3).id;
        GEMBA_REFUSED(yard.call<UndoBagEvent>({completed, {}}, gateLead), ErrorCode::PermissionDenied, "event");
        QCOMPARE(yard.difference(), QString());
    }

    void aBillsNumberIsNoBagsCode_data()
    {
        QTest::addColumn<QString>("number");
        QTest::newRow("a parent's") << u"SB00009"_s;
        QTest::newRow("a child's") << u"INV2031"_s;
        QTest::newRow("a child's with a hyphen") << u"bill-2031"_s;
        QTest::newRow("a command") << u"/2031"_s;
    }
    void aBillsNumberIsNoBagsCode()
    {
        QFETCH(QString, number);
        BagYard yard;
        GEMBA_REFUSED(yard.call<OpenBill>({number, u"Pune"_s, u"MH12"_s, u"hall"_s, 2}), ErrorCode::FieldFormat,
                      "number");
        QVERIFY(yard.call<OpenBill>({u"INV.2031"_s, u"Pune"_s, u"MH12"_s, u"hall"_s, 2}).ok());
    }

    void peopleBillInTheirOwnAreasOnly()
    {
        BagYard yard;
        yard.filled(u"SB00001"_s, 1);
        yard.openBill(u"B1"_s, 1, u"south"_s);
        rpc::Caller nora = BagYard::person("nora", {"bags.read"});
        for (const char *permission : {"bills.manage", "bills.correct"})
            nora.permissions.add(BagYard::text(permission), {u"north"_s});
        GEMBA_REFUSED(yard.call<AddToBill>({u"B1"_s, u"SB00001"_s}, nora), ErrorCode::PermissionDenied, "number");
        GEMBA_REFUSED(yard.call<CloseBill>({u"B1"_s, {}}, nora), ErrorCode::PermissionDenied, "number");
        GEMBA_REFUSED(yard.call<VoidBill>({u"B1"_s, u"no"_s}, nora), ErrorCode::PermissionDenied, "number");
        GEMBA_REFUSED(yard.call<OpenBill>({{}, u"Pune"_s, u"MH12"_s, u"south"_s, 1}, nora), ErrorCode::PermissionDenied,
                      "area");
        QVERIFY(yard.call<OpenBill>({{}, u"Pune"_s, u"MH12"_s, u"north"_s, 1}, nora).ok());
        QCOMPARE(yard.number(u"SELECT COUNT(*) FROM audit WHERE action = 'bills.open' AND actor = 'nora'"_s), 1);
    }

    void billsAreListedNewestFirst()
    {
        BagYard yard;
        for (const QString &number : {u"A1"_s, u"A2"_s, u"A3"_s, u"X_1"_s})
            yard.openBill(number, 1);
        QVERIFY(yard.call<VoidBill>({u"A2"_s, u"no"_s}).ok());
        ListBills::Params in;
        in.limit = 2;
        const auto first = yard.call<ListBills>(in);
        QCOMPARE(first->bills.first().number, u"X_1"_s);
        in.cursor = *first->nextCursor;
        const auto second = yard.call<ListBills>(in);
        QCOMPARE(second->bills.last().number, u"A1"_s);
        QVERIFY(!second->nextCursor);
        const auto numbers = [&](const ListBills::Params &params) {
            QStringList out;
            for (const Bill &bill : BagYard::must(yard.call<ListBills>(params)).bills)
                out.append(bill.number);
            return out;
        };
        in = {};
        in.openOnly = true;
        QCOMPARE(numbers(in), (QStringList{u"X_1"_s, u"A3"_s, u"A1"_s}));
        in = {};
        in.state = WireBillState::Void;
        QCOMPARE(numbers(in), QStringList{u"A2"_s});
        in = {};
        in.text = u"x_"_s;
        QCOMPARE(numbers(in), QStringList{u"X_1"_s});
        in.text = u"pune"_s;
        QCOMPARE(numbers(in).size(), 4);
    }

    void billsAreFoundByWhatPeopleType_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        const QStringList both{u"Z/77.2"_s, u"B.000412"_s};
        QTest::newRow("how a number begins") << u"b.0004"_s << QStringList{u"B.000412"_s};
        QTest::newRow("how a number ends") << u"412"_s << QStringList{u"B.000412"_s};
        QTest::newRow("a part of a number that begins") << u"77"_s << QStringList{u"Z/77.2"_s};
        QTest::newRow("how a destination begins") << u"new d"_s << QStringList{u"B.000412"_s};
        QTest::newRow("a later word") << u"DEPOT"_s << both;
        QTest::newRow("letters of no plain alphabet") << u"łódź"_s << QStringList{u"Z/77.2"_s};
        QTest::newRow("how a vehicle ends") << u"4711"_s << QStringList{u"B.000412"_s};
        QTest::newRow("the inside of a word") << u"elhi"_s << QStringList();
        QTest::newRow("what a pattern would be") << u"%"_s << QStringList();
        QTest::newRow("nothing but spaces") << u"  "_s << both;
    }
    void billsAreFoundByWhatPeopleType()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, found);
        BagYard yard;
        QVERIFY(yard.call<OpenBill>({u"B.000412"_s, u"New Delhi Depot"_s, u"MH12 4711"_s, u"hall"_s, 1}).ok());
        QVERIFY(yard.call<OpenBill>({u"Z/77.2"_s, u"Pune"_s, u"MH13"_s, u"hall"_s, 1}).ok());
        QVERIFY(yard.call<ChangeBill>({u"Z/77.2"_s, 1, u"Depot ŁÓDŹ"_s, u"EL 1"_s, 1}).ok());
        ListBills::Params in;
        in.text = text;
        QStringList numbers;
        for (const Bill &bill : BagYard::must(yard.call<ListBills>(in)).bills)
            numbers.append(bill.number);
        QCOMPARE(numbers, found);
        in.text = u"pune"_s; // what it said before
        QCOMPARE(yard.call<ListBills>(in)->bills.size(), 0);
        QCOMPARE(yard.difference(), QString());
    }
};

QTEST_GUILESS_MAIN(BillsTest)
#include "tst_bags_bills.moc"

// Bills under many hands at once.

#include "racing.h"

using namespace Qt::StringLiterals;
using namespace gemba;
using namespace gemba::bags;

class BillRacesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { test::onBothEngines(); }

    void noParentIsOnTwoBillsAndNoBillHoldsMoreThanPlanned()
    {
        BagYard yard;
        for (int i = 1; i <= 8; ++i)
            yard.filled(u"SB0000%1"_s.arg(i), 1);
        yard.openBill(u"B0"_s, 3);
        yard.openBill(u"B1"_s, 3);
        auto servers = serversOf(yard, 2);
        std::atomic<int> billed{0}, lost{0}, other{0};
        onAll(servers, [&](Server &server, int number) {
            for (int i = 1; i <= 8; ++i) {
                // One goes upwards, the other downwards: they meet.
                const int parent = number ? 9 - i : i;
                const auto answer = server.call<AddToBill>({u"B%1"_s.arg(number), u"SB0000%1"_s.arg(parent)});
                ++(answer ? billed
                   : answer.error().code == ErrorCode::ParentOnOtherBill || answer.error().code == ErrorCode::BillFull
                       ? lost
                       : other);
            }
        });
        QCOMPARE(other.load(), 0);
        QCOMPARE(billed.load(), 6);
        QCOMPARE(yard.number(u"SELECT COUNT(*) FROM bag WHERE bill_id IS NOT NULL"_s), 6);
        QCOMPARE(yard.number(u"SELECT COUNT(*) FROM bill WHERE n_parent > planned"_s), 0);
        QCOMPARE(yard.difference(), QString());
    }

    void aClosedBillIsWhatWasPrinted()
    {
        BagYard yard;
        for (int i = 1; i <= 10; ++i)
            yard.filled(parentNo(i), 1);
        yard.openBill(u"B1"_s, 10);
        QVERIFY(yard.call<AddToBill>({u"B1"_s, parentNo(10)}).ok()); // so that it is not empty
        Servers servers = serversOf(yard, 4);
        Strangers strangers{ErrorCode::BillNotOpen, ErrorCode::ParentNotOnBill};
        onAll(servers, [&](Server &server, int number) {
            for (int i = 1; i <= 9; ++i) {
                if (number == 0)
                    strangers.done(server.call<AddToBill>({u"B1"_s, parentNo(i)}));
                else if (number == 1 && i % 3 == 0)
                    strangers.done(server.call<RemoveFromBill>({u"B1"_s, parentNo(i - 1)}));
                else if (number == 2)
                    strangers.done(server.call<WeighParent>({parentNo(i), 1'000 + i}));
                else if (number == 3 && i == 5)
                    strangers.done(server.call<CloseBill>({u"B1"_s, u"time to go"_s}));
            }
        });
        QCOMPARE(strangers.found(), QString());
        const auto bill = yard.call<FindBill>({u"B1"_s});
        QCOMPARE(bill->bill.state, WireBillState::Closed);
        const auto printed = yard.call<ReadBillRevision>({u"B1"_s, 0});
        QCOMPARE(printed->bill.parents, bill->bill.parents);
        QCOMPARE(printed->lines.size(), bill->lines.size());
        for (qsizetype i = 0; i < bill->lines.size(); ++i)
            QCOMPARE(wire::encode(printed->lines[i]), wire::encode(bill->lines[i]));
        QCOMPARE(yard.number(u"SELECT COUNT(*) FROM bag_event WHERE type IN (8, 9) AND id > (SELECT MAX(id) FROM "
                             "bag_event WHERE type = 13)"_s),
                 0);
        QCOMPARE(yard.difference(), QString());
    }

    void aBilledParentIsFrozen()
    {
        BagYard yard;
        for (int i = 1; i <= 8; ++i)
            yard.filled(parentNo(i), 2);
        yard.openBill(u"B1"_s, 8);
        Servers servers = serversOf(yard, 4);
        Strangers strangers{ErrorCode::ParentBilled, ErrorCode::ParentNotComplete, ErrorCode::BagNotInParent};
        onAll(servers, [&](Server &server, int number) {
            for (int i = 1; i <= 8; ++i) {
                const QString parent = parentNo(number % 2 ? 9 - i : i); // they meet
                if (number == 0)
                    strangers.done(server.call<AddToBill>({u"B1"_s, parent}));
                else if (number == 1)
                    strangers.done(server.call<UnpackBag>({parent, {BagYard::childOf(parent, 1)}, {}}));
                else if (number == 2)
                    strangers.done(server.call<MoveBags>({parent, u"SB00099"_s, {BagYard::childOf(parent, 2)}, {}}));
                else
                    strangers.done(server.call<ReopenParent>({parent, u"look"_s}));
            }
        });
        QCOMPARE(strangers.found(), QString());
        QCOMPARE(
            yard.number(u"SELECT COUNT(*) FROM bag b JOIN bill_line l ON l.bag_id = b.id AND l.removed_event IS NULL "
                        "WHERE b.state <> 1 OR b.n_child <> l.n_child OR b.n_child <> "
                        "(SELECT COUNT(*) FROM bag c WHERE c.parent_id = b.id)"_s),
            0);
        QCOMPARE(yard.difference(), QString());
    }

    void whatComesBackIsCountedOnce()
    {
        BagYard yard;
        yard.openBill(u"B1"_s, 8);
        for (int i = 1; i <= 8; ++i) {
            yard.filled(parentNo(i), 1);
            QVERIFY(yard.call<AddToBill>({u"B1"_s, parentNo(i)}).ok());
        }
        QVERIFY(yard.call<CloseBill>({u"B1"_s, {}}).ok());
        Servers servers = serversOf(yard, 3);
        std::atomic<int> returned{0};
        Strangers strangers{ErrorCode::BillNotClosed, ErrorCode::ParentNotOnBill};
        onAll(servers, [&](Server &server, int number) {
            for (int i = 1; i <= 8; ++i) {
                if (number < 2)
                    returned += strangers.done(server.call<ReturnParent>({u"B1"_s, parentNo(i), u"wet"_s}));
                else if (i == 3)
                    QVERIFY(strangers.done(server.call<ReopenBill>({u"B1"_s, u"some come back"_s})));
            }
        });
        QCOMPARE(strangers.found(), QString());
        const auto bill = yard.call<FindBill>({u"B1"_s});
        QCOMPARE(bill->bill.parents, 8 - returned);
        QCOMPARE(bill->lines.size(), 8 - returned);
        QCOMPARE(bill->bill.returned, 0);
        QCOMPARE(yard.number(u"SELECT COUNT(*) FROM bag WHERE bill_id IS NOT NULL"_s), 8 - returned);
        QCOMPARE(yard.difference(), QString());
    }

    void nothingIsOnAVoidBill()
    {
        BagYard yard;
        for (int i = 1; i <= 8; ++i)
            yard.filled(parentNo(i), 1);
        yard.openBill(u"B1"_s, 8);
        Servers servers = serversOf(yard, 3);
        Strangers strangers{ErrorCode::BillNotOpen};
        onAll(servers, [&](Server &server, int number) {
            for (int i = 1; i <= 8; ++i) {
                if (number < 2)
                    strangers.done(server.call<AddToBill>({u"B1"_s, parentNo(number ? 9 - i : i)}));
                else if (i == 4)
                    QVERIFY(strangers.done(server.call<VoidBill>({u"B1"_s, u"wrong"_s})));
            }
        });
        QCOMPARE(strangers.found(), QString());
        QCOMPARE(yard.number(u"SELECT COUNT(*) FROM bag WHERE bill_id IS NOT NULL"_s), 0);
        QCOMPARE(yard.counters().billedParents, 0);
        QCOMPARE(yard.difference(), QString());
    }

    void aHeldParentGoesOnNoBill()
    {
        BagYard yard;
        QList<qint64> lost;
        for (int i = 1; i <= 8; ++i) {
            yard.filled(parentNo(i), 1);
            Scan scan = yard.scan(BagYard::childOf(parentNo(i), 1), u"M444-00001"_s);
            scan.offline = true;
            lost.append(*yard.takeOne(scan).resolution);
        }
        yard.openBill(u"B1"_s, 8);
        Servers servers = serversOf(yard, 2);
        Strangers strangers{ErrorCode::ParentHeld};
        std::atomic<int> billed{0};
        onAll(servers, [&](Server &server, int number) {
            for (int i = 1; i <= 8; ++i) {
                if (number == 0)
                    billed += strangers.done(server.call<AddToBill>({u"B1"_s, parentNo(i)}));
                else
                    QVERIFY(strangers.done(server.call<DecideResolution>({lost[8 - i], WireRemedy::Check, {}})));
            }
        });
        QCOMPARE(strangers.found(), QString());
        QCOMPARE(yard.number(u"SELECT COUNT(*) FROM bag WHERE bill_id IS NOT NULL"_s), billed.load());
        QCOMPARE(yard.number(u"SELECT COUNT(*) FROM bag WHERE kind = 1 AND held <> 1 AND code LIKE 'SB%'"_s), 0);
        for (int i = 1; i <= 8; ++i) {
            if (!yard.bag(parentNo(i)).bill)
                GEMBA_REFUSED(yard.call<AddToBill>({u"B1"_s, parentNo(i)}), ErrorCode::ParentHeld, "parent");
        }
        QCOMPARE(yard.difference(), QString());
    }

    void aParentIsMovedToOneBillAtATime()
    {
        BagYard yard;
        yard.filled(u"SB00001"_s, 1);
        yard.openBill(u"B9"_s, 1);
        QVERIFY(yard.call<AddToBill>({u"B9"_s, u"SB00001"_s}).ok());
        QList<qint64> lost;
        for (int i = 0; i < 3; ++i) {
            yard.openBill(u"B%1"_s.arg(i), 1);
            Scan scan = yard.scan(u"SB00001"_s, {}, WireScanMode::Bill);
            scan.bill = u"B%1"_s.arg(i);
            scan.offline = true;
            lost.append(*yard.takeOne(scan).resolution);
        }
        Servers servers = serversOf(yard, 3);
        Strangers strangers{};
        onAll(servers, [&](Server &server, int number) {
            strangers.done(server.call<DecideResolution>({lost[number], WireRemedy::Move, {}}));
        });
        QCOMPARE(strangers.found(), QString());
        QCOMPARE(yard.number(u"SELECT SUM(n_parent) FROM bill"_s), 1);
        QCOMPARE(yard.counters().openResolutions, 0);
        QCOMPARE(yard.difference(), QString());
    }
};

QTEST_GUILESS_MAIN(BillRacesTest)
#include "tst_bags_bill_races.moc"

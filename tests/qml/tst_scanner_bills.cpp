#include "scanner_fixture.h"

#include <gemba/core/log.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gemba;
using namespace gemba::scanner;

/// Bills at a station: how one is known by its code, and that it is not lost by looking something up.
class BillsTest : public QObject
{
    Q_OBJECT

    using Page = StationController::Page;

private Q_SLOTS:
    void initTestCase()
    {
        log::setSink([](const log::Record &) {}); // what goes wrong here does so on purpose
    }

    void billsAreKnownByTheirCode_data()
    {
        QTest::addColumn<QString>("scanned");
        QTest::addColumn<QString>("number");
        QTest::newRow("a number that Gemba gives") << u"B.002031"_s << u"B.002031"_s;
        QTest::newRow("as a scanner sends it") << u"]C0b.002031\r"_s << u"B.002031"_s;
        QTest::newRow("one that the list does not hold") << u"B.999999"_s << u"B.999999"_s;
        QTest::newRow("the QR code of a printed bill")
            << u"gemba:bill/B.002031?revision=1&sha256=00ff"_s << u"B.002031"_s;
        QTest::newRow("with a prefix") << u"BILL-2032"_s << u"BILL-2032"_s;
        QTest::newRow("a number of one's own, in the list") << u"INV2031"_s << u"INV2031"_s;
        QTest::newRow("a number of one's own, by its QR code") << u"gemba:bill/INV7?revision=1&sha256=0"_s << u"INV7"_s;
        QTest::newRow("by command") << u"/BILL:INV2031"_s << u"INV2031"_s;
    }
    // With a parent open: a bill that is taken for a child would be packed.
    void billsAreKnownByTheirCode()
    {
        QFETCH(QString, scanned);
        QFETCH(QString, number);
        ScannerFixture f;
        f.backend.plant().addBill(u"INV2031"_s, 3, {});
        Q_EMIT f.backend.preloadDue();
        f.settle();
        f.scan(u"SB04217"_s);
        const auto rows = f.box->newest(100)->size();
        f.backend.setLinked(false); // nobody to ask
        f.scan(scanned);
        QVERIFY2(!f.desk().isLatched(), qPrintable(f.station->result().spoken));
        QCOMPARE(f.desk().bill(), number);
        QCOMPARE(f.desk().place(), ScanDesk::Place::Loading);
        QCOMPARE(f.box->newest(100)->size(), rows);
        QCOMPARE(f.count(u"SB04217"_s), 12);
    }

    void childrenAreNoBills_data()
    {
        QTest::addColumn<QString>("code");
        QTest::newRow("no bill in the list") << u"INV2031"_s;
        QTest::newRow("like a number, without its point") << u"B002031"_s;
    }
    void childrenAreNoBills()
    {
        QFETCH(QString, code);
        ScannerFixture f;
        f.scan(u"SB04217"_s);
        f.scan(code);
        QCOMPARE(f.desk().last()->outcome, Outcome::Accepted);
        QCOMPARE(f.count(u"SB04217"_s), 13);
    }

    void theListOutlivesTheMachineAndFollowsTheDesk()
    {
        const QTemporaryDir folder;
        {
            ScannerFixture f(folder.path());
            f.backend.plant().addBill(u"INV2031"_s, 3, {});
            Q_EMIT f.backend.preloadDue();
            f.settle();
            bags::BagsChanged change;
            change.event.type = bags::WireBagEventType::BillOpened;
            change.event.bill = u"INV2032"_s;
            Q_EMIT f.backend.bagsChanged(change);
        }
        ScannerFixture f(folder.path(), ScannerFixture::Server::Away);
        for (const QString &number : {u"INV2031"_s, u"INV2032"_s}) {
            f.scan(number);
            QCOMPARE(f.desk().bill(), number);
        }
    }

    // What the page shows is scanned from the page.
    void everyBarcodeOfThePageOpensItsBill()
    {
        ScannerFixture f;
        f.backend.plant().addBill(u"INV2031"_s, 3, {});
        f.backend.plant().addBill(u"2026/17_A"_s, 3, {});
        f.scan(u"/bill"_s);
        f.settle();
        const QList<StationRow> rows = f.station->rows()->rows();
        QCOMPARE(rows.size(), 4);
        for (const StationRow &row : rows) {
            f.scan(u"/bill"_s);
            f.settle();
            f.scan(row.code);
            f.settle();
            QCOMPARE(f.station->page(), Page::Bill);
            QCOMPARE(f.desk().bill(), row.title);
            f.scan(u"/home"_s);
        }
    }

    void lookingUpDoesNotEndLoading()
    {
        ScannerFixture f;
        f.scan(u"B.002031"_s);
        f.scan(u"/lookup"_s);
        QCOMPARE(f.station->page(), Page::Lookup);
        f.sounds.clear();
        f.scan(u"SB04212"_s);
        QVERIFY(f.sounds.played().contains(Sound::Noted)); // found, and nothing counted
        QVERIFY(!f.sounds.played().contains(Sound::Accepted));
        f.scan(u"/back"_s);
        QCOMPARE(f.station->page(), Page::Bill);
        QCOMPARE(f.desk().bill(), u"B.002031"_s);
        f.scan(u"SB04198"_s);
        QCOMPARE(f.backend.plant().truth().bill(u"B.002031"_s)->count(), 12);
        // A bill that is scanned while looking up is loaded, in sight.
        f.scan(u"/lookup"_s);
        f.scan(u"BILL-2032"_s);
        QCOMPARE(f.station->page(), Page::Bill);
        QCOMPARE(f.desk().bill(), u"BILL-2032"_s);
        // And a failure meanwhile leaves the page where it was.
        f.scan(u"/lookup"_s);
        f.scan(u"5R7?W3HN\x01"_s);
        QVERIFY(f.desk().isLatched());
        f.scan(u"/ok"_s);
        QCOMPARE(f.station->page(), Page::Lookup);
        QCOMPARE(f.desk().place(), ScanDesk::Place::Looking);
    }

    void onlyAnUnknownBillIsLeft_data()
    {
        QTest::addColumn<int>("refusal");
        QTest::addColumn<bool>("stays");
        QTest::newRow("not found") << int(ErrorCode::NotFound) << false;
        QTest::newRow("too late") << int(ErrorCode::ServerTimeout) << true;
        QTest::newRow("busy") << int(ErrorCode::Busy) << true;
        QTest::newRow("too often") << int(ErrorCode::RateLimited) << true;
        QTest::newRow("nobody is signed in yet") << int(ErrorCode::NotSignedIn) << true;
        QTest::newRow("out of reach") << int(ErrorCode::ServerUnreachable) << true;
    }
    void onlyAnUnknownBillIsLeft()
    {
        QFETCH(int, refusal);
        QFETCH(bool, stays);
        ScannerFixture f;
        f.backend.refuseCalls(u"bills.find"_s, static_cast<ErrorCode>(refusal));
        f.scan(u"B.002031"_s);
        QCOMPARE(f.desk().bill(), stays ? u"B.002031"_s : QString());
        QCOMPARE(f.station->page(), stays ? Page::Bill : Page::Home);
    }

    // What waits behind a full bill is for the next one, not to be opened as a parent that is packed.
    void closingAFullBillKeepsHeldParentsForTheNext()
    {
        ScannerFixture f;
        for (const QString &code : {u"SB05001"_s, u"SB05002"_s, u"SB05003"_s})
            f.backend.plant().addParent(code, 30, u"Station 7"_s, 0);
        f.backend.plant().addBill(u"B.000007"_s, 1, {});
        f.backend.plant().addBill(u"B.000008"_s, 3, {});
        Q_EMIT f.backend.preloadDue();
        f.settle();
        f.scan(u"B.000007"_s);
        f.scan(u"SB05001"_s);
        f.scan(u"SB05002"_s);
        QCOMPARE(f.station->latched(), int(StationController::Look::Full));
        f.scan(u"SB05003"_s);
        f.scan(u"/close"_s);
        f.settle();
        QCOMPARE(f.backend.plant().truth().bill(u"B.000007"_s)->bill.state, bags::WireBillState::Closed);
        QCOMPARE(f.desk().held(), 1);
        QCOMPARE(f.desk().parent(), QString());
        QVERIFY(f.station->plain().note.contains(u"next bill"_s));
        f.scan(u"B.000008"_s);
        QCOMPARE(f.desk().held(), 0);
        QCOMPARE(f.backend.plant().truth().bill(u"B.000008"_s)->parents, QStringList{u"SB05003"_s});
    }
};

QTEST_MAIN(BillsTest)
#include "tst_scanner_bills.moc"

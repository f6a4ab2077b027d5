#include "scanner_fixture.h"

#include <gemba/core/log.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gemba;
using namespace gemba::scanner;

/// Whom scans are counted for while the server is away: a shift is longer than a session.
class DutyTest : public QObject
{
    Q_OBJECT

    using Page = StationController::Page;
    using Server = ScannerFixture::Server;
    static constexpr qint64 hourMs = 3'600'000;

    static QString lastOperator(ScannerFixture &f) { return f.box->newest(1)->constFirst().scan.operatorName; }

private Q_SLOTS:
    void initTestCase()
    {
        log::setSink([](const log::Record &) {});
    }

    void howLongHeMayGoOn_data()
    {
        QTest::addColumn<int>("hours");
        QTest::addColumn<qint64>("afterMs");
        QTest::addColumn<bool>("may");
        QTest::newRow("at once") << 12 << qint64(0) << true;
        QTest::newRow("a whole shift") << 12 << 8 * hourMs << true;
        QTest::newRow("to the last moment") << 12 << 12 * hourMs << true;
        QTest::newRow("no longer") << 12 << 12 * hourMs + 1 << false;
        QTest::newRow("next morning") << 12 << 15 * hourMs << false;
        QTest::newRow("the site allows none") << 0 << qint64(0) << false;
        QTest::newRow("the site allows days") << 72 << 71 * hourMs << true;
        QTest::newRow("the clock was put right a little") << 12 << -60'000LL << true;
        QTest::newRow("the clock was set back") << 12 << -hourMs << false;
        QTest::newRow("a machine that has lost its clock") << 12 << -50 * 365 * 24 * hourMs << false;
    }
    void howLongHeMayGoOn()
    {
        QFETCH(int, hours);
        QFETCH(qint64, afterMs);
        QFETCH(bool, may);
        constexpr qint64 confirmed = 1'800'000'000'000;
        QCOMPARE(mayGoOn({u"1204"_s, u"Anna"_s, confirmed - hourMs, confirmed, hours}, confirmed + afterMs), may);
    }

    void whenTheServerIsOutOfReach_data()
    {
        QTest::addColumn<int>("phase");
        QTest::addColumn<int>("error");
        QTest::addColumn<bool>("outOfReach");
        const auto row = [](const char *name, LinkPhase phase, ErrorCode error, bool outOfReach) {
            QTest::newRow(name) << int(phase) << int(error) << outOfReach;
        };
        row("live", LinkPhase::Live, ErrorCode::Internal, false);
        row("late", LinkPhase::Degraded, ErrorCode::Internal, false);
        row("offline", LinkPhase::Offline, ErrorCode::ServerUnreachable, true);
        row("just started", LinkPhase::Discovering, ErrorCode::Internal, true);
        row("connecting", LinkPhase::Connecting, ErrorCode::Internal, true);
        row("being renewed", LinkPhase::VersionMismatch, ErrorCode::ProtocolMismatch, true);
        row("not paired", LinkPhase::Pairing, ErrorCode::Internal, false);
        row("the station was shut out", LinkPhase::Rejected, ErrorCode::TerminalNotEnrolled, false);
        row("somebody else answers in its place", LinkPhase::Rejected, ErrorCode::ServerNotTrusted, true);
    }
    void whenTheServerIsOutOfReach()
    {
        QFETCH(int, phase);
        QFETCH(int, error);
        QFETCH(bool, outOfReach);
        LinkInfo link;
        link.phase = static_cast<LinkPhase>(phase);
        link.error = refuse(static_cast<ErrorCode>(error));
        QCOMPARE(isOutOfReach(link), outOfReach);
    }

    // The session ends by its own clock in the middle of the outage; the shift does not.
    void aShiftIsLongerThanASession()
    {
        ScannerFixture f;
        f.scan(u"SB04217"_s);
        QCOMPARE(f.station->strip().person, u"Dispatcher 4"_s);
        QVERIFY(f.station->strip().personSince.isEmpty());
        f.backend.setLinked(false);
        // Said plainly as soon as the server cannot be asked.
        QCOMPARE(f.station->strip().person, u"as Dispatcher 4"_s);
        QCOMPARE(f.station->strip().personSince, u"signed in last at 11:21"_s);
        f.scan(u"OFF1"_s);
        f.backend.advance(4 * hourMs);
        f.backend.lapse();
        f.settle();
        QCOMPARE(f.station->page(), Page::Work);
        f.scan(u"OFF2"_s);
        QCOMPARE(f.desk().last()->outcome, Outcome::Queued);
        QCOMPARE(lastOperator(f), u"dispatcher4"_s);
        f.backend.advance(4 * hourMs);
        f.scan(u"OFF3"_s);
        QCOMPARE(f.desk().waiting(), 3);
        // The server is back: nothing leaves in a name that nobody has proved, and nothing is lost.
        f.backend.setLinked(true);
        f.settle();
        QCOMPARE(f.station->page(), Page::SignIn);
        QVERIFY2(f.station->signIn().failure.contains(u"3 scans"_s), qPrintable(f.station->signIn().failure));
        QCOMPARE(f.desk().waiting(), 3);
        f.sounds.clear();
        f.scan(u"OFF4"_s);
        QCOMPARE(f.sounds.played(), QList<Sound>{Sound::Error});
        f.backend.signInWithPin(u"dispatcher9"_s, OfflineBackend::pin(), [](const Result<void> &) {});
        f.settle();
        QCOMPARE(f.desk().waiting(), 0);
        QCOMPARE(f.backend.plant().taken().constLast().code, u"OFF3"_s);
        QCOMPARE(f.backend.plant().taken().constLast().operatorName, u"dispatcher4"_s);
        QCOMPARE(f.station->strip().person, u"Dispatcher 9"_s);
    }

    void aStationThatIsStartedWithoutItsServerGoesOn()
    {
        const QTemporaryDir folder;
        {
            ScannerFixture f(folder.path());
            f.scan(u"SB04217"_s);
            f.backend.setLinked(false);
            f.scan(u"OFF1"_s);
        }
        {
            ScannerFixture f(folder.path(), Server::Away);
            QCOMPARE(f.station->page(), Page::Work);
            QCOMPARE(f.station->strip().person, u"as Dispatcher 4"_s);
            f.scan(u"OFF2"_s);
            QCOMPARE(f.desk().last()->outcome, Outcome::Queued);
            QCOMPARE(lastOperator(f), u"dispatcher4"_s);
            QCOMPARE(f.desk().waiting(), 2);
        }
        ScannerFixture f(folder.path(), Server::Away);
        f.backend.advance(12 * hourMs + 60'000);
        f.scan(u"OFF3"_s);
        QCOMPARE(f.desk().waiting(), 2);
        QCOMPARE(f.station->page(), Page::SignIn);
    }

    void anotherTryOfTheLinkDoesNotStopThePacking()
    {
        ScannerFixture f;
        f.scan(u"SB04217"_s);
        f.backend.setLinked(false);
        f.backend.lapse();
        for (int i = 0; i < 3; ++i) {
            f.backend.setLinked(true); // back for a moment, too short to sign in
            f.settle();
            QCOMPARE(f.station->page(), Page::SignIn);
            f.backend.setLinked(false);
            f.scan(u"FLAP%1"_s.arg(i));
            QCOMPARE(f.desk().last()->outcome, Outcome::Queued);
        }
        QCOMPARE(f.desk().waiting(), 3);
    }

    void whoHasLeftDoesNotComeBack_data()
    {
        QTest::addColumn<bool>("linked");
        QTest::newRow("signed out at the server") << true;
        QTest::newRow("signed out without the server") << false;
    }
    void whoHasLeftDoesNotComeBack()
    {
        QFETCH(bool, linked);
        const QTemporaryDir folder;
        {
            ScannerFixture f(folder.path());
            f.scan(u"SB04217"_s);
            f.backend.setLinked(linked);
            f.scan(u"/signout"_s);
            QCOMPARE(f.station->page(), Page::SignIn);
            f.backend.setLinked(false);
            f.scan(u"AFTERWARDS"_s);
            QCOMPARE(f.desk().waiting(), 0);
            QCOMPARE(f.station->page(), Page::SignIn);
        }
        ScannerFixture f(folder.path(), Server::Away);
        f.scan(u"AFTERWARDS"_s);
        QCOMPARE(f.desk().waiting(), 0);
        QCOMPARE(f.station->page(), Page::SignIn);
    }

    void theSiteSaysForHowLong_data()
    {
        QTest::addColumn<int>("hours");
        QTest::addColumn<bool>("atFirst");
        QTest::newRow("two hours") << 2 << true;
        QTest::newRow("not at all") << 0 << false;
    }
    void theSiteSaysForHowLong()
    {
        QFETCH(int, hours);
        QFETCH(bool, atFirst);
        ScannerFixture f;
        f.backend.setOfflineHours(hours);
        Q_EMIT f.backend.siteChanged();
        f.scan(u"SB04217"_s);
        f.backend.setLinked(false);
        f.scan(u"OFF1"_s);
        QCOMPARE(f.desk().waiting(), atFirst ? 1 : 0);
        // Signed in or not: the session may well be longer than the site allows.
        f.backend.advance(hours * hourMs + 1'000);
        f.scan(u"OFF2"_s);
        QCOMPARE(f.desk().waiting(), atFirst ? 1 : 0);
        QCOMPARE(f.station->page(), Page::SignIn);
        QVERIFY(!f.station->signIn().failure.isEmpty());
        // The link gives him back: his session is not over.
        f.backend.setLinked(true);
        f.settle();
        QCOMPARE(f.station->page(), Page::Work);
    }
};

QTEST_MAIN(DutyTest)
#include "tst_scanner_duty.moc"

#include "scanner_fixture.h"

#include <gemba/core/log.h>

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace gemba;
using namespace gemba::scanner;

class DeskTest : public QObject
{
    Q_OBJECT

    static void openFull(ScannerFixture &f)
    {
        f.scan(u"SB04216"_s); // 28 of 30
        f.scan(u"FILL1"_s);
        f.scan(u"FILL2"_s);
        QCOMPARE(f.count(u"SB04216"_s), 30);
    }

private Q_SLOTS:
    void initTestCase()
    {
        log::setSink([](const log::Record &) {}); // what goes wrong here does so on purpose
    }

    void packs()
    {
        ScannerFixture f;
        QCOMPARE(f.station->page(), StationController::Page::Home);
        f.scan(u"sb04217"_s);
        QCOMPARE(f.desk().parent(), u"SB04217"_s);
        QCOMPARE(f.station->page(), StationController::Page::Work);
        f.sounds.clear();
        f.scan(u"]C08k2m4qx7"_s);
        QCOMPARE(f.desk().last()->outcome, Outcome::Accepted);
        QCOMPARE(f.desk().last()->code, u"8K2M4QX7"_s);
        QVERIFY(f.desk().last()->confirmedMs.has_value());
        QCOMPARE(f.count(u"SB04217"_s), 13);
        QCOMPARE(f.backend.plant().truth().parent(u"SB04217"_s)->count(), 13);
        QCOMPARE(f.sounds.played(), QList<Sound>{Sound::Accepted});
        QCOMPARE(f.desk().waiting(), 0);
        // The same again: here already, counted once, a sound of its own.
        f.scan(u"8K2M4QX7"_s);
        QCOMPARE(f.desk().last()->outcome, Outcome::AlreadyHere);
        QCOMPARE(f.desk().last()->place, 13);
        QCOMPARE(f.count(u"SB04217"_s), 13);
        QCOMPARE(f.sounds.played().constLast(), Sound::AlreadyHere);
        QVERIFY(!f.desk().isLatched());
    }

    void aBounceIsKeptOut()
    {
        ScannerFixture f;
        f.scan(u"SB04217"_s);
        QSignalSpy bounced(f.station->desk(), &ScanDesk::bounced);
        f.scan(u"8K2M4QX7"_s, 300);
        const auto before = f.box->newest(100)->size();
        f.scan(u"8K2M4QX7"_s, 300);
        QCOMPARE(bounced.size(), 1);
        QCOMPARE(f.box->newest(100)->size(), before);
        QCOMPARE(f.desk().last()->outcome, Outcome::Accepted); // nothing is said about it
    }

    void whatIsHeardIsOnDisk()
    {
        // The power fails at each sound: whoever comes back finds the scan, and the parent that was heard last is open.
        ScannerFixture f;
        std::unique_ptr<QTemporaryDir> left;
        connect(f.station->desk(), &ScanDesk::judged, f.station.get(), [&] {
            left = std::make_unique<QTemporaryDir>();
            for (const QString &file : {u"outbox.db"_s, u"outbox.db-wal"_s})
                QVERIFY(QFile::copy(f.own.filePath(file), left->filePath(file)));
        });
        f.scan(u"SB04217"_s);
        f.scan(u"8K2M4QX7"_s);
        f.scan(u"SB04216"_s);
        QVERIFY(left);
        const ScannerFixture after(left->path());
        QCOMPARE(after.box->newest(1)->constFirst().scan.code, u"SB04216"_s);
        QCOMPARE(after.station->desk()->parent(), u"SB04216"_s);
    }

    void aFailureLatchesAndHoldsWhatFollows()
    {
        ScannerFixture f;
        openFull(f);
        f.scan(u"TOOMANY1"_s);
        QCOMPARE(f.desk().last()->outcome, Outcome::Full);
        QVERIFY(f.desk().isLatched());
        QCOMPARE(f.station->latched(), int(StationController::Look::Full));
        // Held, counted, on disk; the failure stays on the screen.
        f.scan(u"SB04217"_s);
        f.scan(u"NEXTCHILD1"_s);
        f.scan(u"NEXTCHILD2"_s);
        QCOMPARE(f.desk().held(), 3);
        QCOMPARE(f.box->held()->size(), 3);
        QCOMPARE(f.desk().last()->code, u"TOOMANY1"_s);
        QCOMPARE(f.station->heldCount(), u"3"_s);
        // Other commands are refused aloud, and do nothing.
        f.sounds.clear();
        f.scan(u"/next"_s);
        QVERIFY(f.desk().isLatched());
        QCOMPARE(f.sounds.played(), QList<Sound>{Sound::Error});
        f.scan(u"/OK"_s);
        QVERIFY(!f.desk().isLatched());
        QCOMPARE(f.desk().held(), 0);
        QVERIFY(f.box->held()->isEmpty());
        QCOMPARE(f.desk().parent(), u"SB04217"_s);
        QCOMPARE(f.count(u"SB04217"_s), 14);
        QCOMPARE(f.backend.plant().truth().parent(u"SB04217"_s)->count(), 14);
    }

    void aSecondFailureAmongHeldScansLatchesAgain()
    {
        ScannerFixture f;
        openFull(f);
        f.scan(u"TOOMANY1"_s);
        f.scan(u"TOOMANY2"_s);
        f.scan(u"SB04217"_s);
        QCOMPARE(f.desk().held(), 2);
        f.scan(u"/ack"_s);
        QVERIFY(f.desk().isLatched());
        QCOMPARE(f.desk().last()->code, u"TOOMANY2"_s);
        QCOMPARE(f.desk().held(), 1);
        f.scan(u"/ok"_s);
        QVERIFY(!f.desk().isLatched());
        QCOMPARE(f.desk().parent(), u"SB04217"_s);
    }

    void whatCannotBeReadIsKept()
    {
        ScannerFixture f;
        f.scan(u"SB04217"_s);
        f.scan(u"SB\u0007"_s + QChar(QChar::Null) + u'X');
        QCOMPARE(f.desk().last()->outcome, Outcome::Unknown);
        QCOMPARE(f.desk().last()->error.value_or(ErrorCode::Internal), ErrorCode::FieldFormat);
        QVERIFY(f.desk().isLatched());
        const outbox::Row row = f.box->newest(1)->constFirst();
        QCOMPARE(row.scan.code, u"SB\u0007\uFFFDX"_s);
        QCOMPARE(row.scan.parent, u"SB04217"_s);
        QCOMPARE(row.shown, bags::WireScanOutcome::Unknown);
        QCOMPARE(int(row.state), int(outbox::RowState::Answered));
        // Behind a failure it waits like all others.
        f.scan(u"\u001bTWO"_s);
        QCOMPARE(f.desk().held(), 1);
        f.scan(u"/ok"_s);
        QVERIFY(f.desk().isLatched());
        QCOMPARE(f.desk().held(), 0);
        QCOMPARE(f.box->newest(1)->constFirst().scan.code, u"\u001bTWO"_s);
        f.scan(u"/ok"_s);
        QVERIFY(!f.desk().isLatched());
        QCOMPARE(f.count(u"SB04217"_s), 12);
        // Looking something up counts nothing.
        const auto kept = f.box->newest(100)->size();
        f.desk().look();
        f.scan(u"\u001bTHREE"_s);
        QCOMPARE(f.desk().last()->outcome, Outcome::Unknown);
        QCOMPARE(f.box->newest(100)->size(), kept);
    }

    void whatIsHeldSurvivesARestart()
    {
        const QTemporaryDir folder;
        {
            ScannerFixture f(folder.path());
            openFull(f);
            f.scan(u"TOOMANY1"_s);
            f.scan(u"SB04217"_s);
            f.scan(u"AFTERWARDS"_s);
            QCOMPARE(f.desk().held(), 2);
        }
        ScannerFixture f(folder.path());
        QVERIFY(f.desk().isLatched()); // somebody still has to see it
        QCOMPARE(f.desk().held(), 2);
        QCOMPARE(f.desk().last()->error.value_or(ErrorCode::Internal), ErrorCode::ParentFull);
        f.scan(u"/ok"_s);
        QCOMPARE(f.desk().parent(), u"SB04217"_s);
        QCOMPARE(f.count(u"SB04217"_s), 13);
    }

    // The next parent was scanned before CLOSE: it must not be shut together with the full one.
    void closingAFullOneKeepsWhatAHeldScanOpened()
    {
        ScannerFixture f;
        openFull(f);
        f.scan(u"TOOMANY1"_s);
        f.scan(u"SB04217"_s);
        f.scan(u"NEXTCHILD1"_s);
        f.scan(u"NEXTCHILD2"_s);
        f.scan(u"/close"_s);
        QVERIFY(!f.desk().isLatched());
        QCOMPARE(f.desk().held(), 0);
        QCOMPARE(f.desk().parent(), u"SB04217"_s);
        QCOMPARE(f.station->page(), StationController::Page::Work);
        QCOMPARE(f.count(u"SB04217"_s), 14);
        f.scan(u"NEXTCHILD3"_s);
        QCOMPARE(f.desk().last()->outcome, Outcome::Accepted);
        QCOMPARE(f.backend.plant().truth().parent(u"SB04217"_s)->count(), 15);
    }

    void closingAFullOneKeepsHeldBagsForTheNext_data()
    {
        QTest::addColumn<QStringList>("held");  // behind the failure
        QTest::addColumn<QStringList>("after"); // after CLOSE
        QTest::newRow("the parent comes after CLOSE")
            << QStringList{u"NEXT1"_s, u"NEXT2"_s} << QStringList{u"SB04217"_s};
        QTest::newRow("the parent is held behind them")
            << QStringList{u"NEXT1"_s, u"NEXT2"_s, u"SB04217"_s} << QStringList{};
        QTest::newRow("the parent is held between them")
            << QStringList{u"NEXT1"_s, u"SB04217"_s, u"NEXT2"_s} << QStringList{};
        QTest::newRow("a bag before the parent joins them")
            << QStringList{u"NEXT1"_s} << QStringList{u"NEXT2"_s, u"SB04217"_s};
    }
    void closingAFullOneKeepsHeldBagsForTheNext()
    {
        QFETCH(QStringList, held);
        QFETCH(QStringList, after);
        const QTemporaryDir folder;
        const auto allInTheNext = [](ScannerFixture &f) {
            QCOMPARE(f.desk().held(), 0);
            QCOMPARE(f.desk().parent(), u"SB04217"_s);
            const QStringList inside = f.desk().book().parent(u"SB04217"_s)->children;
            QVERIFY(inside.contains(u"NEXT1"_s));
            QVERIFY(inside.contains(u"NEXT2"_s));
            QVERIFY(!inside.contains(u"TOOMANY1"_s)); // that one was set aside
            QVERIFY(!f.desk().isLatched());
        };
        {
            ScannerFixture f(folder.path());
            openFull(f);
            f.scan(u"TOOMANY1"_s);
            for (const QString &code : std::as_const(held))
                f.scan(code);
            f.scan(u"/close"_s);
            QVERIFY(!f.desk().isLatched());
            if (after.isEmpty())
                return allInTheNext(f);
            QCOMPARE(f.desk().held(), int(held.size()));
            QCOMPARE(f.station->page(), StationController::Page::Home);
            QVERIFY2(f.station->plain().note.contains(u"held for the next parent"_s),
                     qPrintable(f.station->plain().note));
        }
        // They outlive the machine, and still wait for the parent rather than for somebody to acknowledge.
        ScannerFixture f(folder.path());
        QVERIFY(!f.desk().isLatched());
        for (const QString &code : std::as_const(after))
            f.scan(code);
        allInTheNext(f);
    }

    // Heard as accepted, its children would be refused one by one, and it would come back as reversed.
    void aFullParentIsNotOpenedAgain_data()
    {
        QTest::addColumn<bool>("linked");
        QTest::newRow("with the server") << true;
        QTest::newRow("without it") << false;
    }
    void aFullParentIsNotOpenedAgain()
    {
        QFETCH(bool, linked);
        ScannerFixture f;
        f.backend.setLinked(linked);
        f.sounds.clear();
        f.scan(u"SB04198"_s);
        QCOMPARE(f.station->latched(), int(StationController::Look::Full));
        QCOMPARE(f.sounds.played(), QList<Sound>{Sound::Full});
        QCOMPARE(f.desk().last()->error.value_or(ErrorCode::Internal), ErrorCode::ParentComplete);
        QVERIFY(f.station->keys()->rows().constFirst().title.contains(u"SB04198"_s));
        f.scan(u"NEXTCHILD1"_s);
        f.scan(u"/close"_s);
        QCOMPARE(f.desk().parent(), QString());
        QCOMPARE(f.desk().held(), 1); // for the next one
        f.scan(u"SB04217"_s);
        QCOMPARE(f.count(u"SB04217"_s), 13);
        f.backend.setLinked(true);
        f.settle();
        QCOMPARE(f.desk().waiting(), 0);
        QVERIFY2(!f.desk().isLatched(), qPrintable(f.station->result().spoken));
    }

    // Held in the evening, acknowledged in the morning: it counts on the day on which it was scanned.
    void heldScansKeepTheirTime()
    {
        ScannerFixture f;
        openFull(f);
        f.scan(u"TOOMANY1"_s);
        const qint64 evening = f.backend.clock().nowMs();
        f.scan(u"SB04217"_s);
        f.scan(u"NEXTCHILD1"_s);
        f.backend.advance(10 * 3'600'000);
        f.scan(u"/ok"_s);
        const auto &taken = f.backend.plant().taken();
        QCOMPARE(taken.constLast().code, u"NEXTCHILD1"_s);
        QCOMPARE(taken.constLast().deviceTimeMs, evening + 800);
        QCOMPARE(taken[taken.size() - 2].deviceTimeMs, evening);
        QCOMPARE(f.desk().last()->atMs, evening + 800);
    }

    void offlineScansWaitAndAreSentInOrder()
    {
        ScannerFixture f;
        f.scan(u"SB04217"_s);
        f.backend.setLinked(false);
        for (int i = 0; i < 5; ++i) {
            f.scan(u"OFF%1X"_s.arg(i));
            QCOMPARE(f.desk().last()->outcome, Outcome::Queued);
            QCOMPARE(f.desk().last()->waiting, i + 1);
        }
        QCOMPARE(f.count(u"SB04217"_s), 17);
        QCOMPARE(f.desk().waiting(), 5);
        // Wrong is wrong without a server too.
        f.scan(u"SB04212"_s);
        f.scan(u"OFF0X"_s);
        QCOMPARE(f.desk().last()->outcome, Outcome::WrongParent);
        QCOMPARE(f.desk().last()->otherParent, u"SB04217"_s);
        f.scan(u"/ok"_s);
        const auto before = f.backend.plant().taken().size();
        f.backend.setLinked(true);
        f.settle();
        QCOMPARE(f.desk().waiting(), 0);
        const auto &taken = f.backend.plant().taken();
        QCOMPARE(taken.size(), before + 7);
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(taken[before + i].code, u"OFF%1X"_s.arg(i));
            QVERIFY(taken[before + i].offline);
        }
        QVERIFY(!f.desk().isLatched());
        QCOMPARE(f.backend.plant().truth().parent(u"SB04217"_s)->count(), 17);
    }

    void aSilentServerMakesItQueued()
    {
        ScannerFixture f;
        f.scan(u"SB04217"_s);
        f.backend.setSilent(true);
        f.scan(u"8K2M4QX7"_s, 1'500);
        f.desk().tick();
        QCOMPARE(f.desk().last()->outcome, Outcome::Accepted);
        QVERIFY(!f.desk().last()->confirmedMs);
        f.backend.advance(600);
        f.desk().tick();
        QCOMPARE(f.desk().last()->outcome, Outcome::Queued);
        QVERIFY(f.box->open(10)->constFirst().scan.offline); // the server learns what the operator was told
    }

    void aLostAnswerChangesNothing()
    {
        ScannerFixture f;
        f.scan(u"SB04217"_s);
        f.backend.loseAnswers(true);
        f.scan(u"8K2M4QX7"_s);
        QCOMPARE(f.backend.plant().truth().parent(u"SB04217"_s)->count(), 13); // taken, and the answer got lost
        f.backend.loseAnswers(false);
        f.backend.setLinked(false);
        f.backend.setLinked(true);
        f.settle();
        QCOMPARE(f.desk().waiting(), 0);
        QCOMPARE(f.backend.plant().truth().parent(u"SB04217"_s)->count(), 13);
        QCOMPARE(f.count(u"SB04217"_s), 13);
    }

    void theServerReverses()
    {
        ScannerFixture f;
        f.scan(u"SB04218"_s);
        f.backend.setLinked(false);
        f.scan(u"4JD8R2XM"_s);
        QCOMPARE(f.count(u"SB04218"_s), 28);
        f.backend.plant().packElsewhere(u"4JD8R2XM"_s, u"SB04212"_s);
        f.sounds.clear();
        f.backend.setLinked(true);
        f.settle();
        QVERIFY(f.desk().isLatched());
        QCOMPARE(f.desk().last()->outcome, Outcome::Reversed);
        QCOMPARE(f.desk().last()->otherParent, u"SB04212"_s);
        QCOMPARE(f.desk().last()->otherStation, u"Station 2"_s);
        QCOMPARE(f.desk().last()->effect, -1);
        QCOMPARE(f.count(u"SB04218"_s), 27);
        QCOMPARE(f.sounds.played().constLast(), Sound::Reversed);
        f.scan(u"/ok"_s);
        // On the list, where it is decided.
        f.scan(u"/resolve"_s);
        f.settle();
        QCOMPARE(f.station->page(), StationController::Page::Resolve);
        QCOMPARE(f.station->conflict().firstCode, u"SB04212"_s);
        f.scan(u"/keep"_s);
        f.settle();
        QCOMPARE(f.station->strip().resolve, u"0"_s);
    }

    void theServersWordReplacesOursWhileItIsLookedAt()
    {
        ScannerFixture f;
        f.scan(u"SB04217"_s);
        // Packed elsewhere a moment ago: this station has not heard of it.
        f.backend.plant().packElsewhere(u"3WQ7Z9LC"_s, u"SB04212"_s);
        f.station->scan(u"3WQ7Z9LC"_s);
        QCOMPARE(f.desk().last()->outcome, Outcome::Accepted);
        f.settle();
        QCOMPARE(f.desk().last()->outcome, Outcome::WrongParent);
        QVERIFY(f.desk().isLatched());
        QCOMPARE(f.count(u"SB04217"_s), 12);
    }

    void answeredScansAreForgottenWhileItRuns()
    {
        ScannerFixture f;
        f.scan(u"SB04217"_s);
        f.scan(u"8K2M4QX7"_s);
        QCOMPARE(f.box->newest(10)->size(), 2);
        for (int day = 0; day < 9; ++day) {
            f.backend.advance(86'400'000);
            f.desk().tick();
        }
        QVERIFY(f.box->newest(10)->isEmpty());
    }

    void theSetUpPageCountsNothingAndSaysSo()
    {
        ScannerFixture f;
        f.scan(u"SB04217"_s);
        f.scan(u"/setup"_s);
        f.sounds.clear();
        f.scan(u"8K2M4QX7"_s);
        QCOMPARE(f.sounds.played(), QList<Sound>{Sound::Noted});
        QCOMPARE(f.count(u"SB04217"_s), 12);
        QCOMPARE(f.station->page(), StationController::Page::Setup);
    }

    // It may come at any moment; what is scanned after it is work, whatever page was open.
    void aReversalTakesTheSetUpPageAway()
    {
        ScannerFixture f;
        f.scan(u"SB04218"_s);
        f.backend.setLinked(false);
        f.scan(u"4JD8R2XM"_s);
        f.backend.plant().packElsewhere(u"4JD8R2XM"_s, u"SB04212"_s);
        f.scan(u"/setup"_s);
        f.backend.setLinked(true);
        f.settle();
        QCOMPARE(f.station->latched(), int(StationController::Look::Reversed));
        f.sounds.clear();
        f.scan(u"NEXTCHILD1"_s);
        QCOMPARE(f.sounds.played(), QList<Sound>{Sound::Held});
        QCOMPARE(f.box->held()->size(), 1);
        f.scan(u"/ok"_s);
        QVERIFY(f.station->page() != StationController::Page::Setup);
        QVERIFY(f.desk().book().parent(u"SB04218"_s)->children.contains(u"NEXTCHILD1"_s));
    }

    void closesFullAndShort()
    {
        ScannerFixture f;
        openFull(f);
        f.scan(u"/close"_s);
        QCOMPARE(f.desk().parent(), QString());
        f.scan(u"SB04217"_s);
        f.scan(u"AAAA1111"_s);
        f.scan(u"/close"_s);
        QCOMPARE(f.station->page(), StationController::Page::Reason);
        f.scan(u"/reason-2"_s);
        f.settle();
        QCOMPARE(f.backend.plant().truth().parent(u"SB04217"_s)->bag.state, bags::WireBagState::Complete);
        QCOMPARE(f.station->page(), StationController::Page::Home);
    }

    void aLateAnswerToCloseLeavesTheNextOneOpen()
    {
        ScannerFixture f;
        f.scan(u"SB04217"_s);
        f.scan(u"/close"_s);
        QCOMPARE(f.station->page(), StationController::Page::Reason);
        f.backend.holdBack(QString::fromLatin1(bags::CompleteParent::method.name));
        f.scan(u"/reason-2"_s);
        f.scan(u"SB04218"_s);
        f.sounds.clear();
        f.backend.deliver();
        QCOMPARE(f.backend.plant().truth().parent(u"SB04217"_s)->bag.state, bags::WireBagState::Complete);
        QCOMPARE(f.desk().parent(), u"SB04218"_s);
        QVERIFY(f.sounds.played().isEmpty());
        QVERIFY2(f.station->message().contains(u"SB04217"_s), qPrintable(f.station->message()));
    }

    void loadsABill()
    {
        ScannerFixture f;
        f.scan(u"B.002031"_s);
        QCOMPARE(f.station->page(), StationController::Page::Bill);
        QCOMPARE(f.station->context().count, u"11"_s);
        f.scan(u"SB04198"_s);
        QCOMPARE(f.desk().last()->outcome, Outcome::Accepted);
        QCOMPARE(f.station->context().count, u"12"_s);
        f.scan(u"SB04198"_s);
        QCOMPARE(f.desk().last()->outcome, Outcome::AlreadyHere);
        f.scan(u"SB04212"_s); // not complete
        QCOMPARE(f.desk().last()->outcome, Outcome::Refused);
        QCOMPARE(f.desk().last()->error.value_or(ErrorCode::Internal), ErrorCode::ParentNotComplete);
        f.scan(u"/ok"_s);
        f.scan(u"/undo"_s);
        QCOMPARE(f.backend.plant().truth().bill(u"B.002031"_s)->count(), 11);
        f.scan(u"/close"_s);
        QCOMPARE(f.station->page(), StationController::Page::Reason);
        f.scan(u"/reason-1"_s);
        f.settle();
        QCOMPARE(f.backend.plant().truth().bill(u"B.002031"_s)->bill.state, bags::WireBillState::Closed);
    }

    // MOVE is there only while the failure is: the supervisor's sign-in may not take it away.
    void aSupervisorMovesWhatIsInTheWrongParent()
    {
        ScannerFixture f;
        f.backend.plant().packElsewhere(u"3WQ7Z9LC"_s, u"SB04212"_s);
        Q_EMIT f.backend.preloadDue();
        f.settle();
        f.backend.withdraw(bags::permission::correct);
        f.scan(u"SB04217"_s);
        f.scan(u"3WQ7Z9LC"_s);
        QCOMPARE(f.station->latched(), int(StationController::Look::WrongParent));
        f.scan(u"/move"_s);
        QVERIFY2(f.station->message().contains(u"supervisor"_s), qPrintable(f.station->message()));
        QVERIFY(f.desk().isLatched());
        f.scan(u"/ID-dispatcher9"_s);
        QCOMPARE(f.station->page(), StationController::Page::SignIn);
        QCOMPARE(f.station->latched(), -1);
        for (const int digit : {4, 7, 1, 1})
            f.station->digit(digit);
        f.station->confirm();
        f.settle();
        QCOMPARE(f.backend.person().name, u"dispatcher9"_s);
        QCOMPARE(f.station->latched(), int(StationController::Look::WrongParent));
        f.scan(u"/move"_s);
        f.settle();
        QVERIFY(!f.desk().isLatched());
        QVERIFY(f.backend.plant().truth().parent(u"SB04217"_s)->children.contains(u"3WQ7Z9LC"_s));
    }

    void aLateAnswerToMoveAcknowledgesNothingElse_data()
    {
        QTest::addColumn<bool>("hasCome");
        QTest::newRow("the failure stands there still") << false;
        QTest::newRow("another one has come meanwhile") << true;
    }
    void aLateAnswerToMoveAcknowledgesNothingElse()
    {
        QFETCH(bool, hasCome);
        ScannerFixture f;
        const auto first = u"3WQ7Z9LC"_s;
        const auto second = u"4JD8R2XM"_s;
        for (const QString &child : {first, second})
            f.backend.plant().packElsewhere(child, u"SB04212"_s);
        Q_EMIT f.backend.preloadDue();
        f.settle();
        f.scan(u"SB04217"_s);
        f.scan(first);
        QCOMPARE(f.station->latched(), int(StationController::Look::WrongParent));
        const auto canBePressed = [&f](const QString &command) {
            return std::any_of(f.station->keys()->rows().cbegin(), f.station->keys()->rows().cend(),
                               [&](const StationRow &key) { return key.key == command && key.available; });
        };
        QVERIFY(canBePressed(u"ok"_s) && canBePressed(u"move"_s));
        f.backend.holdBack(QString::fromLatin1(bags::MoveBags::method.name));
        f.scan(u"/move"_s);
        f.scan(second);
        QCOMPARE(f.desk().held(), 1);
        // Whether the bag is out is not known before the answer.
        for (const QString &command : {u"ok"_s, u"move"_s}) {
            QVERIFY(!canBePressed(command));
            f.scan(u'/' + command);
            QVERIFY2(f.station->message().contains(u"being moved"_s), qPrintable(f.station->message()));
            QCOMPARE(f.desk().last()->code, first);
            QVERIFY(f.desk().isLatched());
        }
        if (hasCome) {
            f.desk().acknowledge(); // by the server's word on the first
            QCOMPARE(f.desk().last()->code, second);
            f.station->refresh();
            QVERIFY(canBePressed(u"ok"_s) && canBePressed(u"move"_s));
        }
        f.sounds.clear();
        f.backend.deliver();
        QVERIFY(f.backend.plant().truth().parent(u"SB04217"_s)->children.contains(first));
        QCOMPARE(f.sounds.played(), hasCome ? QList<Sound>{} : (QList<Sound>{Sound::Accepted, Sound::WrongParent}));
        QVERIFY(f.desk().isLatched());
        QCOMPARE(f.desk().last()->code, second);
        QCOMPARE(f.desk().held(), 0);
        QVERIFY(canBePressed(u"ok"_s));
        f.scan(u"/ok"_s);
        QVERIFY(!f.desk().isLatched());
    }

    // Nothing is answered that cannot be seen, and whatever is done instead of signing in leads back to the failure.
    void aSignInOverAFailureLeadsBackToIt_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("held");
        QTest::newRow("OK") << u"/OK"_s << 0;
        QTest::newRow("BACK") << u"/BACK"_s << 0;
        QTest::newRow("the next bag") << u"NEXTCHILD1"_s << 1;
    }
    void aSignInOverAFailureLeadsBackToIt()
    {
        QFETCH(QString, code);
        QFETCH(int, held);
        ScannerFixture f;
        openFull(f);
        f.scan(u"TOOMANY1"_s);
        f.scan(u"/ID-dispatcher9"_s);
        QCOMPARE(f.station->page(), StationController::Page::SignIn);
        f.scan(u"/CLOSE"_s);
        QCOMPARE(f.station->page(), StationController::Page::SignIn);
        QCOMPARE(f.desk().parent(), u"SB04216"_s);
        f.scan(code);
        QCOMPARE(f.station->latched(), int(StationController::Look::Full));
        QCOMPARE(f.desk().held(), held);
    }

    // A reversal is said again every few seconds: that may not shut the page on which somebody types.
    void aReversalIsSaidAgainWhileSomebodySignsIn()
    {
        ScannerFixture f;
        f.scan(u"SB04218"_s);
        f.backend.setLinked(false);
        f.scan(u"4JD8R2XM"_s);
        f.backend.plant().packElsewhere(u"4JD8R2XM"_s, u"SB04212"_s);
        f.backend.setLinked(true);
        f.settle();
        f.scan(u"/ID-dispatcher9"_s);
        QCOMPARE(f.station->page(), StationController::Page::SignIn);
        f.sounds.clear();
        f.backend.advance(6'000);
        QTRY_VERIFY(f.sounds.played().contains(Sound::Reversed));
        QCOMPARE(f.station->page(), StationController::Page::SignIn);
    }

    void looksUpWithoutCounting()
    {
        ScannerFixture f;
        const auto before = f.box->newest(100)->size();
        f.backend.plant().packElsewhere(u"3WQ7Z9LC"_s, u"SB04212"_s);
        f.scan(u"3WQ7Z9LC"_s); // nothing is open: a child is looked up
        QCOMPARE(f.station->page(), StationController::Page::Lookup);
        QVERIFY(f.station->plain().title.contains(u"SB04212"_s));
        f.scan(u"NOSUCHBAG"_s);
        QVERIFY(f.station->plain().failed);
        QCOMPARE(f.box->newest(100)->size(), before);
        f.scan(u"/pack"_s);
        QCOMPARE(f.station->page(), StationController::Page::Home);
    }

    void signsInByBadgeAndPin()
    {
        ScannerFixture f;
        f.scan(u"/signout"_s);
        QCOMPARE(f.station->page(), StationController::Page::SignIn);
        f.sounds.clear();
        f.scan(u"SB04217"_s); // nobody to count it for
        QCOMPARE(f.sounds.played(), QList<Sound>{Sound::Error});
        QVERIFY(f.box->newest(10)->isEmpty());
        f.scan(u"/ID-dispatcher9"_s);
        for (const int digit : {1, 2, 3, 4})
            f.station->digit(digit);
        f.station->confirm();
        f.settle();
        QVERIFY(!f.station->signIn().failure.isEmpty());
        for (const int digit : {4, 7, 1, 1})
            f.station->digit(digit);
        f.station->confirm();
        f.settle();
        QCOMPARE(f.backend.person().name, u"dispatcher9"_s);
        QCOMPARE(f.station->page(), StationController::Page::Home);
    }

    void scansOfAnEarlierOperatorKeepHisName()
    {
        ScannerFixture f;
        f.scan(u"SB04217"_s);
        f.backend.setLinked(false);
        f.scan(u"8K2M4QX7"_s);
        f.backend.signOut();
        f.backend.setLinked(true);
        f.settle();
        QCOMPARE(f.desk().waiting(), 1); // nobody is signed in
        f.backend.signInWithPin(u"dispatcher9"_s, OfflineBackend::pin(), [](const Result<void> &) {});
        f.settle();
        QCOMPARE(f.desk().waiting(), 0);
        QCOMPARE(f.backend.plant().taken().constLast().operatorName, u"dispatcher4"_s);
    }

    // Twenty a second for a minute: none dropped, in order, while the server answers and while it does not.
    void twentyScansASecondForAMinute()
    {
        ScannerFixture f;
        constexpr int scans = 1'200;
        constexpr int gapMs = 50;
        QStringList sent;
        int parent = 0;
        for (int i = 0; i < scans; ++i) {
            if (i == 400)
                f.backend.setLinked(false);
            if (i == 800)
                f.backend.setLinked(true);
            // A new parent after each thirty children, as people work.
            const QString code = i % 31 == 0 ? u"SB1%1"_s.arg(++parent, 4, 10, QChar(u'0')) : u"BURST%1"_s.arg(i);
            f.station->scan(code);
            sent.append(code);
            QVERIFY2(!f.desk().isLatched(), qPrintable(code));
            f.backend.advance(gapMs);
            QCoreApplication::processEvents();
        }
        f.settle();
        QTRY_COMPARE(f.desk().waiting(), 0);
        QStringList taken;
        for (const bags::Scan &scan : f.backend.plant().taken())
            taken.append(scan.code);
        QCOMPARE(taken, sent);
        QCOMPARE(f.desk().bounces(), quint64(0));
        QCOMPARE(f.backend.plant().truth().parent(u"SB10001"_s)->count(), 30);
        qint64 sequence = 0;
        for (const bags::Scan &scan : f.backend.plant().taken())
            QCOMPARE(scan.sequence, ++sequence);
    }
};

QTEST_MAIN(DeskTest)
#include "tst_scanner_desk.moc"

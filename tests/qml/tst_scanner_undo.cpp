#include "scanner_fixture.h"

#include <gemba/core/log.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gemba;
using namespace gemba::scanner;

/// Taking back: by the server where it has answered, by the opposite scan where it has not.
class UndoTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        log::setSink([](const log::Record &) {});
    }

    void undoByKeyAndByCode()
    {
        ScannerFixture f;
        f.scan(u"SB04217"_s);
        f.scan(u"AAAA1111"_s);
        f.scan(u"BBBB2222"_s);
        QCOMPARE(f.desk().recents().size(), 2);
        f.scan(u"/undo"_s);
        QCOMPARE(f.desk().recents().size(), 1);
        QCOMPARE(f.backend.plant().truth().parent(u"SB04217"_s)->count(), 13);
        QCOMPARE(f.count(u"SB04217"_s), 13);
        // It may be packed again.
        f.scan(u"BBBB2222"_s);
        QCOMPARE(f.desk().last()->outcome, Outcome::Accepted);
        // Without a link the opposite waits behind it.
        f.backend.setLinked(false);
        f.scan(u"CCCC3333"_s);
        f.scan(u"/undo"_s);
        QCOMPARE(f.count(u"SB04217"_s), 14);
        f.backend.setLinked(true);
        f.settle();
        QCOMPARE(f.backend.plant().truth().parent(u"SB04217"_s)->count(), 14);
        QCOMPARE(f.desk().waiting(), 0);
        QVERIFY(!f.desk().isLatched());
    }

    void undoWithoutALinkGoesBackAsFarAsItIsKept()
    {
        ScannerFixture f;
        f.scan(u"SB04217"_s);
        f.backend.setLinked(false);
        for (const QString &code : {u"AAAA1111"_s, u"BBBB2222"_s, u"CCCC3333"_s})
            f.scan(code);
        QCOMPARE(f.count(u"SB04217"_s), 15);
        for (int left = 14; left >= 12; --left) {
            f.scan(u"/undo"_s);
            QCOMPARE(f.count(u"SB04217"_s), left);
            QVERIFY(f.station->message().contains(u"Taken back"_s));
        }
        // And says so when there is no more.
        f.sounds.clear();
        f.scan(u"/undo"_s);
        QCOMPARE(f.sounds.played(), QList<Sound>{Sound::Error});
        QVERIFY(f.station->message().contains(u"nothing to take back"_s));
        f.backend.setLinked(true);
        f.settle();
        QCOMPARE(f.backend.plant().truth().parent(u"SB04217"_s)->count(), 12);
        QCOMPARE(f.desk().waiting(), 0);
        QVERIFY(!f.desk().isLatched());
    }

    // A full parent is complete: the opposite scan would be shown as done, and reversed.
    void whatFilledAParentIsTakenBackByTheServerOnly()
    {
        ScannerFixture f;
        f.scan(u"SB04216"_s);
        f.backend.setLinked(false);
        f.scan(u"FILL1"_s);
        f.scan(u"FILL2"_s);
        const auto before = f.box->newest(100)->size();
        f.sounds.clear();
        f.scan(u"/undo"_s);
        QCOMPARE(f.sounds.played(), QList<Sound>{Sound::Error});
        QVERIFY(f.station->message().contains(u"only the server"_s));
        QCOMPARE(f.box->newest(100)->size(), before);
        QCOMPARE(f.count(u"SB04216"_s), 30);
        f.backend.setLinked(true);
        f.settle();
        f.scan(u"/undo"_s);
        QCOMPARE(f.backend.plant().truth().parent(u"SB04216"_s)->count(), 29);
        QVERIFY(!f.desk().isLatched());
    }

    void theLastFiveOutliveTheirParentAndTheMachine()
    {
        const QTemporaryDir folder;
        {
            ScannerFixture f(folder.path());
            f.scan(u"SB04217"_s);
            for (const QString &code : {u"AAAA1111"_s, u"BBBB2222"_s, u"CCCC3333"_s, u"DDDD4444"_s})
                f.scan(code);
            f.scan(u"/undo"_s); // by the server
            f.backend.setLinked(false);
            f.scan(u"EEEE5555"_s);
            f.scan(u"/undo"_s); // by its opposite
            f.backend.setLinked(true);
            f.settle();
            f.scan(u"SB04218"_s);
            f.scan(u"/undo"_s); // reaches back over the parent
            QVERIFY2(f.station->message().contains(u"CCCC3333"_s), qPrintable(f.station->message()));
            QVERIFY(f.station->message().contains(u"SB04217"_s));
            QCOMPARE(f.backend.plant().truth().parent(u"SB04217"_s)->count(), 14);
        }
        ScannerFixture f(folder.path());
        QStringList kept;
        for (const Recent &recent : f.desk().recents())
            kept.append(recent.code);
        QCOMPARE(kept, (QStringList{u"BBBB2222"_s, u"AAAA1111"_s}));
        QVERIFY(f.desk().recents().constFirst().event.has_value());
        QCOMPARE(f.desk().recents().constFirst().parent, u"SB04217"_s);
    }
};

QTEST_MAIN(UndoTest)
#include "tst_scanner_undo.moc"

#include <gemba/outbox/outbox.h>

#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace gemba;
using namespace gemba::outbox;

class OutboxTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_directory;
    int m_files = 0;

    QString fresh() { return m_directory.filePath(u"box%1/outbox.db"_s.arg(++m_files)); }
    static NewScan scan(const QString &code)
    {
        NewScan scan;
        scan.code = code;
        scan.parent = u"SB04217"_s;
        scan.area = u"Area 3"_s;
        scan.operatorName = u"dispatcher4"_s;
        return scan;
    }

private Q_SLOTS:
    void numbersAreNeverUsedAgain()
    {
        ManualClock clock(1'700'000'000'000);
        const QString file = fresh();
        QStringList keys;
        {
            const auto box = Outbox::open(file, clock);
            QVERIFY2(box.ok(), qPrintable(box ? QString() : box.error().detail));
            for (int i = 1; i <= 3; ++i) {
                const auto row = (*box)->add(scan(u"CODE%1"_s.arg(i)));
                QVERIFY(row.ok());
                QCOMPARE(row->scan.sequence, qint64(i));
                keys.append(row->scan.key);
            }
            const auto rows = (*box)->open(10);
            QVERIFY(rows.ok());
            QCOMPARE(rows->size(), 3);
            QCOMPARE(rows->at(2).scan.code, u"CODE3"_s);
            QCOMPARE(rows->at(2).scan.parent, u"SB04217"_s);
            QCOMPARE(rows->at(2).scan.operatorName, u"dispatcher4"_s);
            QCOMPARE(rows->at(2).scan.deviceTimeMs, qint64(1'700'000'000'000));
            QCOMPARE(rows->at(2).scan.key, keys.at(2));
            QCOMPARE(rows->at(2).state, RowState::Waiting);
            for (const Row &row : *rows) {
                bags::ScanResult result;
                result.sequence = row.scan.sequence;
                QVERIFY((*box)->answer({{row.scan.sequence, result}}).ok());
            }
            clock.advanceMs(8 * 86'400'000LL);
            QCOMPARE(*(*box)->forget(clock.nowMs() - 7 * 86'400'000LL), 3);
            QCOMPARE(*(*box)->openCount(), 0);
        }
        // The file is empty of rows, and the station was started anew: the count goes on.
        const auto box = Outbox::open(file, clock);
        QVERIFY(box.ok());
        QVERIFY((*box)->newest(10)->isEmpty());
        const auto row = (*box)->add(scan(u"CODE4"_s));
        QVERIFY(row.ok());
        QCOMPARE(row->scan.sequence, qint64(4));
        QVERIFY(!keys.contains(row->scan.key));
    }

    void statesGoOneWay()
    {
        ManualClock clock(1'700'000'000'000);
        const auto box = Outbox::open(fresh(), clock);
        QVERIFY(box.ok());
        for (int i = 0; i < 4; ++i)
            QVERIFY((*box)->add(scan(u"CODE%1"_s.arg(i))).ok());
        const auto rows = (*box)->open(2);
        QVERIFY((*box)->markSent(*rows).ok());
        QCOMPARE((*box)->open(10)->at(0).state, RowState::Sent);
        QCOMPARE((*box)->open(10)->at(1).state, RowState::Sent);
        QCOMPARE((*box)->open(10)->at(2).state, RowState::Waiting);
        QVERIFY((*box)->markOffline({3}).ok());
        QVERIFY((*box)->open(10)->at(2).scan.offline);
        QVERIFY(!(*box)->open(10)->at(3).scan.offline);
        bags::ScanResult lost;
        lost.outcome = bags::WireScanOutcome::WrongParent;
        lost.otherParent = u"SB04198"_s;
        QVERIFY((*box)->answer({{1, lost}}).ok());
        QVERIFY((*box)->refuseRow(2, ErrorCode::ScanKeyReused).ok());
        QCOMPARE(*(*box)->openCount(), 2);
        const auto newest = (*box)->newest(10);
        QCOMPARE(newest->size(), 4);
        QCOMPARE(newest->at(3).state, RowState::Answered);
        QCOMPARE(newest->at(3).answer->otherParent.value_or(QString()), u"SB04198"_s);
        QCOMPARE(newest->at(2).state, RowState::Refused);
        QCOMPARE(newest->at(2).refusal.value_or(ErrorCode::Internal), ErrorCode::ScanKeyReused);
        QCOMPARE((*box)->tally(0)->children, 3); // the one that lost is left out
        QCOMPARE((*box)->tally(0)->parents, 1);
        QCOMPARE((*box)->tally(1'700'000'000'001)->children, 0);
        // A late answer does not change what is settled; open rows and those set aside are never forgotten.
        QVERIFY((*box)->answer({{2, lost}}).ok());
        QCOMPARE((*box)->newest(10)->at(2).state, RowState::Refused);
        clock.advanceMs(100 * 86'400'000LL);
        QCOMPARE(*(*box)->forget(clock.nowMs()), 1);
        QCOMPARE(*(*box)->openCount(), 2);
        QCOMPARE(*(*box)->asideCount(), 1);
        QCOMPARE((*box)->aside(10)->constFirst().scan.sequence, qint64(2));
        QCOMPARE(*(*box)->oldestOpenMs(), qint64(1'700'000'000'000));
        // It waits again under its old key and number, in its old place.
        const QString key = (*box)->aside(10)->constFirst().scan.key;
        QCOMPARE(*(*box)->sendAsideAgain(), 1);
        QCOMPARE(*(*box)->asideCount(), 0);
        QCOMPARE((*box)->open(10)->constFirst().scan.key, key);
        QCOMPARE((*box)->open(10)->constFirst().scan.sequence, qint64(2));
        QVERIFY(!(*box)->open(10)->constFirst().refusal);
    }

    // A scan that was held over night belongs to the day on which it was scanned.
    void heldScansKeepTheirTime()
    {
        constexpr qint64 evening = 1'700'000'000'000;
        ManualClock clock(evening);
        const auto box = Outbox::open(fresh(), clock);
        QVERIFY((*box)->hold(u"8K2M4QX7"_s, clock.nowMs(), u"anna"_s).ok());
        clock.advanceMs(10 * 3'600'000);
        QVERIFY((*box)->add(scan(u"MORNING1"_s)).ok());
        const auto held = (*box)->held();
        NewScan late = scan(held->constFirst().raw);
        late.scannedMs = held->constFirst().timeMs;
        const auto row = (*box)->release(held->constFirst().id, late);
        QVERIFY(row.ok() && row->has_value());
        QCOMPARE((*row)->scan.deviceTimeMs, evening);
        QCOMPARE((*box)->open(10)->at(1).scan.deviceTimeMs, evening);
        QCOMPARE((*box)->open(10)->at(0).scan.deviceTimeMs, clock.nowMs());
        QCOMPARE(*(*box)->oldestOpenMs(), evening);
        QCOMPARE((*box)->tally(evening + 1)->children, 1); // of the new day
    }

    void heldScansSurviveAndBecomeRowsInOneStep()
    {
        ManualClock clock(1'700'000'000'000);
        const QString file = fresh();
        {
            const auto box = Outbox::open(file, clock);
            QVERIFY((*box)->hold(u"8K2M4QX7"_s, 5, u"anna"_s).ok());
            QVERIFY((*box)->hold(u"/next"_s, 6, u"anna"_s).ok());
            QVERIFY((*box)->remember({u"station"_s, u"{}"_s}).ok());
        }
        const auto box = Outbox::open(file, clock);
        const auto held = (*box)->held();
        QCOMPARE(held->size(), 2);
        QCOMPARE(held->at(0).raw, u"8K2M4QX7"_s);
        QCOMPARE(held->at(0).operatorName, u"anna"_s);
        const auto row = (*box)->release(held->at(0).id, scan(held->at(0).raw));
        QVERIFY(row.ok());
        QVERIFY(row->has_value());
        QVERIFY((*box)->release(held->at(1).id, std::nullopt).ok());
        QVERIFY((*box)->held()->isEmpty());
        QCOMPARE(*(*box)->openCount(), 1);
        QCOMPARE((*box)->recall(u"station"_s), u"{}"_s);
        QCOMPARE((*box)->recall(u"nothing"_s), QString());
    }

    void openingFailsLoudly()
    {
        const SystemClock clock;
        const QString file = fresh();
        const auto first = Outbox::open(file, clock);
        QVERIFY(first.ok());
        const auto second = Outbox::open(file, clock); // two programs must not share one count
        QVERIFY(!second.ok());
        QCOMPARE(second.error().code, ErrorCode::OutboxFailed);
        QVERIFY(!second.error().detail.isEmpty());

        const QString garbage = m_directory.filePath(u"garbage.db"_s);
        QFile bytes(garbage);
        QVERIFY(bytes.open(QFile::WriteOnly));
        bytes.write(QByteArray(8'192, 'x'));
        bytes.close();
        const auto broken = Outbox::open(garbage, clock);
        QVERIFY(!broken.ok());
        QCOMPARE(broken.error().code, ErrorCode::OutboxFailed);

        QCOMPARE(Outbox::open(u"/proc/nowhere/outbox.db"_s, clock).error().code, ErrorCode::OutboxFailed);
    }

    // What add() said is on disk is there after kill -9, once, in order, with no number missing or doubled.
    void nothingIsLostToKill()
    {
        const SystemClock clock;
        const QString file = fresh();
        qint64 promised = 0;
        constexpr int rounds = 12;
        for (int round = 0; round < rounds; ++round) {
            QProcess filler;
            filler.start(QStringLiteral(GEMBA_OUTBOX_FILLER), {file});
            QVERIFY(filler.waitForStarted(gemba::test::patienceMs));
            QByteArray said;
            const int wanted = 1 + QRandomGenerator::global()->bounded(40);
            while (said.count('\n') < wanted && filler.waitForReadyRead(gemba::test::patienceMs))
                said += filler.readAllStandardOutput();
            QVERIFY2(said.count('\n') >= wanted, filler.readAllStandardError().constData());
            QCOMPARE(::kill(pid_t(filler.processId()), SIGKILL), 0);
            QVERIFY(filler.waitForFinished(gemba::test::patienceMs));
            said += filler.readAllStandardOutput();
            QList<QByteArray> lines = said.split('\n');
            lines.removeLast(); // half a line, or nothing
            for (const QByteArray &line : std::as_const(lines)) {
                const qint64 sequence = line.toLongLong();
                QVERIFY(sequence > promised);
                promised = sequence;
            }
            const auto box = Outbox::open(file, clock);
            QVERIFY2(box.ok(), qPrintable(box ? QString() : box.error().detail));
            const auto rows = (*box)->open(1'000'000);
            QVERIFY(rows.ok());
            QVERIFY(rows->size() >= promised);
            QSet<QString> keys;
            for (qsizetype i = 0; i < rows->size(); ++i) {
                QCOMPARE(rows->at(i).scan.sequence, qint64(i + 1)); // without gaps
                keys.insert(rows->at(i).scan.key);
            }
            QCOMPARE(keys.size(), rows->size());
            promised = rows->size();
        }
        QVERIFY(promised >= rounds);
    }
};

QTEST_GUILESS_MAIN(OutboxTest)
#include "tst_outbox.moc"

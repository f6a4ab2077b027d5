#include "depot.h"
#include "packed.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gemba;
using namespace gemba::files;

namespace {

const auto boxes = u"boxes"_s;

QByteArray rowsOf(int from, int to, const QByteArray &shelf = "S")
{
    QByteArray out;
    for (int i = from; i < to; ++i)
        out += "B" + QByteArray::number(i) + "," + shelf + QByteArray::number(i / 30) + "," + QByteArray::number(i) +
               "\r\n";
    return out;
}

const QByteArray names = "code,shelf,grams\r\n";

QString told(const FileJob &job)
{
    return u"%1 %2: rows %3, new %4, changed %5, as it is %6, wrong %7%8%9 %10"_s.arg(wire::enumName(job.state))
        .arg(job.code.value_or(0))
        .arg(job.rows)
        .arg(job.created)
        .arg(job.updated)
        .arg(job.unchanged)
        .arg(job.problems)
        .arg(job.applied ? u", applied"_s : QString())
        .arg(job.repeated ? u", repeated"_s : QString())
        .arg(job.reason)
        .trimmed();
}

QString told(const QList<FileProblem> &problems)
{
    QStringList out;
    for (const FileProblem &p : problems)
        out.append(u"%1 %2=%3 %4"_s.arg(p.line).arg(p.column, p.value).arg(p.code));
    return out.join(u"; "_s);
}

} // namespace

class FilesServiceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { gemba::test::onBothEngines(); }

    void anExportIsTheTableOfOneMoment()
    {
        Depot depot;
        depot.fill(1'000);
        // Half-way somebody else puts a box in: the export has begun before.
        bool isIn = false;
        depot.boxes->onRow = [&] {
            if (std::exchange(isIn, true))
                return;
            const auto put = depot.executor->writeNow<Nothing>([](storage::Transaction &tx) -> Result<Nothing> {
                tx.execute(u"INSERT INTO box (code, shelf, grams, group_id) VALUES ('Z', 'S', 1, '')"_s);
                return Nothing{};
            });
            if (!put)
                qFatal("not put");
        };
        StartExport::Params in;
        in.what = boxes;
        const FileJob done = depot.over(depot.startExport(in));
        QCOMPARE(told(done), u"done 0: rows 1000, new 0, changed 0, as it is 0, wrong 0"_s);
        QVERIFY(isIn);
        QCOMPARE(done.fileName, u"boxes-20251121-000000.csv"_s);
        const QByteArray file = depot.fetched(done.job, 1'000);
        QCOMPARE(file.size(), done.bytes);
        QCOMPARE(Depot::hash(file), done.sha256);
        QCOMPARE(file.count('\n'), 1'001);
        QVERIFY(file.startsWith("code,shelf,grams\r\nB0000000,S0,1000\r\n"));
        QVERIFY(file.endsWith("B0000999,S33,1249\r\n"));
        QCOMPARE(depot.audited(), (QStringList{u"exports.start"_s, u"exports.finish"_s}));

        in.text = u"B00000"_s;
        QCOMPARE(depot.over(depot.startExport(in)).rows, 100);
        in.text.reset();
        in.format = WireFileFormat::Xlsx;
        const FileJob book = depot.over(depot.startExport(in));
        QCOMPARE(book.rows, 1'001);
        QVERIFY(depot.fetched(book.job).startsWith("PK"));
    }

    void whatOnePersonExportsNobodyElseSees()
    {
        Depot depot;
        depot.fill(3);
        StartExport::Params in;
        in.what = boxes;
        const FileJob done = depot.over(depot.startExport(in));
        const rpc::Caller bob = Depot::person(u"bob"_s);
        QCOMPARE(depot.fetched(done.job, 100, bob), QByteArray("refused 3001"));
        QCOMPARE(depot.service->cancel(bob, {done.job}).error().code, ErrorCode::NotFound);
        QVERIFY(depot.service->jobs(bob, {})->jobs.isEmpty());
        // Nor does she once the right is gone.
        rpc::Caller poor = Depot::person();
        poor.permissions = {};
        QCOMPARE(depot.fetched(done.job, 100, poor), QByteArray("refused 1006"));
        QCOMPARE(depot.startExport(in, poor).error().code, ErrorCode::PermissionDenied);
        in.area = u"B1"_s;
        QCOMPARE(depot.startExport(in).error().field, u"area"_s);
        in.what = u"secrets"_s;
        QCOMPARE(depot.startExport(in).error().code, ErrorCode::NotFound);
    }

    void aLongExportIsCancelledWithinASecond()
    {
        Depot depot;
        depot.fill(50);
        std::atomic<int> rows{0};
        std::promise<void> reached;
        std::promise<void> cancelled;
        depot.boxes->onRow = [&, goOn = cancelled.get_future().share()] {
            if (++rows != 10)
                return;
            reached.set_value();
            goOn.wait();
        };
        StartExport::Params in;
        in.what = boxes;
        const auto started = depot.startExport(in);
        reached.get_future().wait();
        QCOMPARE(depot.job(started->job.job).state, WireJobState::Running);
        QCOMPARE(depot.job(started->job.job).total, 50);
        QElapsedTimer timer;
        timer.start();
        const auto asked = depot.service->cancel(Depot::person(), {started->job.job});
        cancelled.set_value();
        QVERIFY(asked);
        QCOMPARE(depot.over(started->job.job).state, WireJobState::Cancelled);
        // The thread is free again before the fifty rows have been read.
        QCOMPARE(depot.over(depot.startExport(in)).rows, 50);
        qInfo("cancelled and another one made after %lld ms", static_cast<long long>(timer.elapsed()));
        const int ofTheFirst = rows - 50;
        QVERIFY2(ofTheFirst < 50, qPrintable(QString::number(ofTheFirst)));
        QCOMPARE(depot.fetched(started->job.job), QByteArray("refused 3003"));
        QVERIFY(!QFile::exists(depot.folder.filePath(u"exchange/"_s + started->job.job + u".result"_s)));
    }

    void anImportIsTriedTakenAndTakenBackAsOne()
    {
        Depot depot;
        const QByteArray file = names + rowsOf(0, 1'200);
        const QString upload = depot.upload(file);
        QCOMPARE(depot.job(upload).state, WireJobState::Received);
        QCOMPARE(depot.job(upload).fileName, u"boxes_.csv"_s);
        const FileJob tried = depot.check(upload);
        QCOMPARE(told(tried), u"done 0: rows 1200, new 1200, changed 0, as it is 0, wrong 0"_s);
        QVERIFY(tried.checked);
        QCOMPARE(depot.count(u"box"_s), 0);
        QCOMPARE(depot.count(u"file_import"_s), 0);

        const FileJob taken = depot.commit(upload);
        QCOMPARE(told(taken), u"done 0: rows 1200, new 1200, changed 0, as it is 0, wrong 0, applied"_s);
        QCOMPARE(depot.count(u"box"_s), 1'200);
        QCOMPARE(depot.service->commit(Depot::person(), {upload, false}).error().code, ErrorCode::StateConflict);

        // The same file again changes nothing, even where somebody else has changed what it did.
        const auto moved = depot.executor->writeNow<Nothing>([](storage::Transaction &tx) -> Result<Nothing> {
            tx.execute(u"DELETE FROM box WHERE code = 'B7'"_s);
            return Nothing{};
        });
        QVERIFY(moved);
        const FileJob again = depot.commit(depot.upload(file));
        QCOMPARE(told(again), u"done 0: rows 1200, new 0, changed 0, as it is 1200, wrong 0, repeated"_s);
        QCOMPARE(again.importId, taken.importId);
        QCOMPARE(depot.count(u"box"_s), 1'199);

        const FileJob undone = depot.undo(*taken.importId);
        QCOMPARE(undone.state, WireJobState::Done);
        QCOMPARE(depot.count(u"box"_s), 0);
        QVERIFY(depot.job(upload).undone && !depot.job(upload).applied);
        QCOMPARE(depot.undo(*taken.importId).code, 3067);
        QCOMPARE(depot.undo(u"none"_s).code, 3001);
        QCOMPARE(depot.audited(),
                 (QStringList{u"imports.begin"_s, u"imports.commit"_s, u"imports.begin"_s, u"imports.undo"_s}));
        // What was taken back can be taken again.
        QCOMPARE(depot.commit(depot.upload(file)).created, 1'200);
    }

    void oneBadRowAndNoneIsTaken()
    {
        Depot depot;
        depot.boxes->places = 30;
        const QByteArray file =
            names + rowsOf(0, 100) +
            "B100,S0,5\r\nB101,,5\r\nB102,S9,heavy\r\nB3,S9,1\r\nB103,S9,1,more\r\n\r\nB104,S8\r\nLATE1,S8,1\r\n";
        const QString upload = depot.upload(file);
        const FileJob refused = depot.commit(upload);
        QCOMPARE(
            told(refused),
            u"failed 2018: rows 107, new 101, changed 0, as it is 0, wrong 6 Some rows of the file cannot be taken; nothing was changed."_s);
        QCOMPARE(depot.count(u"box"_s), 0);
        QCOMPARE(depot.audited(), QStringList{u"imports.begin"_s});
        const auto report = depot.service->report(Depot::person(), {upload});
        QCOMPARE(
            told(report->problems),
            u"102 shelf=S0 3053; 103 shelf= 2003; 104 grams=heavy 2005; 105 shelf=S9 3003; 106 = 2004; 109 = 3003"_s);
        QCOMPARE(report->problems[0].problem, u"The parent is full. S0"_s);
        QCOMPARE(report->problems[0].remedy, u"Open the next parent."_s);
        const QByteArray annotated = depot.fetched(upload);
        QVERIFY2(annotated.startsWith("code,shelf,grams,line,code,column,problem,remedy\r\nB0,S0,0,2,,,,\r\n"),
                 annotated.left(200).constData());
        QVERIFY(annotated.contains("\r\nB102,S9,heavy,104,2005,grams,"));
        QCOMPARE(annotated.count('\n'), 108);
        const auto hashOfReport = [&] { return depot.service->readExport(Depot::person(), {upload, 0, 1})->sha256; };
        QCOMPARE(hashOfReport(), Depot::hash(annotated));
        depot.restart();
        QCOMPARE(hashOfReport(), Depot::hash(annotated));
    }

    void whatCanBeTakenIsTakenOnRequest()
    {
        Depot depot;
        depot.boxes->places = 30;
        const QByteArray file = names + rowsOf(0, 1'300) + "B5000,S0,5\r\nLATE1,S99,1\r\nB5001,S99,1\r\n";
        const QString upload = depot.upload(file);
        const FileJob taken = depot.commit(upload, true);
        QCOMPARE(told(taken), u"done 0: rows 1303, new 1301, changed 0, as it is 0, wrong 2, applied"_s);
        QCOMPARE(depot.count(u"box"_s), 1'301);
        QCOMPARE(told(depot.service->report(Depot::person(), {upload})->problems),
                 u"1302 shelf=S0 3053; 1303 = 3003"_s);

        // A place has become free: the same file again takes the rest, and nothing a second time.
        const auto freed = depot.executor->writeNow<Nothing>([](storage::Transaction &tx) -> Result<Nothing> {
            tx.execute(u"DELETE FROM box WHERE code = 'B1'"_s);
            return Nothing{};
        });
        QVERIFY(freed);
        const FileJob again = depot.commit(upload, true);
        QCOMPARE(told(again), u"done 0: rows 1303, new 1, changed 0, as it is 1301, wrong 1, applied"_s);
        QCOMPARE(again.importId, taken.importId);
        QCOMPARE(depot.count(u"box"_s), 1'301);
        const auto list = depot.imports();
        QCOMPARE(list.size(), 1);
        QCOMPARE(list[0].taken, 1'302);
        QCOMPARE(list[0].problems, 1);
        QVERIFY(list[0].complete && list[0].partial);
        QCOMPARE(list[0].by, u"ada"_s);
        QCOMPARE(depot.undo(*taken.importId).state, WireJobState::Done);
        QCOMPARE(depot.count(u"box"_s), 0);
        // The file is still there, for one row never came in: it may be tried as if it were new.
        QVERIFY(depot.job(upload).undone && !depot.job(upload).applied && !depot.job(upload).checked);
        QCOMPARE(depot.check(upload).left, 1'301);
        QVERIFY(!depot.job(upload).undone);
    }

    /// Three were refused; what was in their way is mended; a trial finds so: it takes neither the rows nor the file away.
    void whatATrialFindsAfterAPartialImportCanBeTaken()
    {
        Depot depot;
        depot.boxes->places = 30;
        const QString upload = depot.upload(names + rowsOf(0, 30) + "B5000,S0,5\r\nB5001,S0,5\r\nB5002,S0,5\r\n");
        const FileJob taken = depot.commit(upload, true);
        QCOMPARE(told(taken), u"done 0: rows 33, new 30, changed 0, as it is 0, wrong 3, applied"_s);
        QCOMPARE(taken.taken, 30);
        QCOMPARE(taken.left, 0);
        depot.boxes->places = 32;
        QCOMPARE(told(depot.check(upload)), u"done 0: rows 33, new 2, changed 0, as it is 30, wrong 1, applied"_s);
        QCOMPARE(depot.job(upload).left, 2);
        depot.boxes->places = 33;
        const FileJob tried = depot.check(upload);
        QCOMPARE(told(tried), u"done 0: rows 33, new 3, changed 0, as it is 30, wrong 0, applied"_s);
        QCOMPARE(tried.left, 3);
        QCOMPARE(tried.taken, 30);
        QCOMPARE(depot.count(u"box"_s), 30);
        depot.restart();
        QCOMPARE(depot.job(upload).left, 3);
        const FileJob rest = depot.commit(upload);
        QCOMPARE(told(rest), u"done 0: rows 33, new 3, changed 0, as it is 30, wrong 0, applied"_s);
        QCOMPARE(rest.taken, 33);
        QCOMPARE(rest.left, 0);
        QCOMPARE(depot.count(u"box"_s), 33);
        QCOMPARE(depot.imports()[0].taken, 33);
        QCOMPARE(depot.imports()[0].problems, 0);
        // Now all of it is in, and the file has gone.
        QCOMPARE(depot.service->check(Depot::person(), {upload}).error().code, ErrorCode::StateConflict);
    }

    void whatIsInOfAnImportThatFailedHalfWayIsSaidAndTakenBack()
    {
        Depot depot;
        const QString upload = depot.upload(names + rowsOf(0, 3'000));
        std::atomic<int> batches{0};
        depot.boxes->onBegin = [&] {
            if (++batches >= 3)
                throw std::runtime_error("the third batch meets a fault");
        };
        const FileJob failed = depot.commit(upload, true);
        const qint64 isIn = depot.count(u"box"_s);
        QVERIFY2(isIn >= 1'000 && isIn < 3'000, qPrintable(QString::number(isIn)));
        QCOMPARE(failed.state, WireJobState::Failed);
        QVERIFY(failed.applied && failed.importId && !failed.checked);
        QCOMPARE(failed.taken, isIn);
        QCOMPARE(failed.created, isIn);
        QCOMPARE(failed.left, 3'000 - isIn);
        QCOMPARE(failed.problems, 0);
        QCOMPARE(depot.imports()[0].taken, isIn);
        QVERIFY(!depot.imports()[0].complete);
        depot.boxes->onBegin = {};
        QCOMPARE(depot.check(upload).left, 3'000 - isIn);
        QCOMPARE(depot.undo(*failed.importId).state, WireJobState::Done);
        QCOMPARE(depot.count(u"box"_s), 0);
        QCOMPARE(depot.commit(upload).created, 3'000);
    }

    /// The connection goes while a batch is being committed: it is in, and only the answer was lost. For whoever took it that is the same as
    /// a batch that another hand brought in.
    void aBatchWhoseCommitWasNotAnsweredCounts()
    {
        Depot depot;
        storage::Executor another(depot.database.options(), depot.clock);
        const QString upload = depot.upload(names + rowsOf(0, 3'000));
        qint64 first = 0;
        depot.boxes->onTaken = [&] {
            if (first > 0)
                return;
            const auto put = another.writeNow<Nothing>([&](storage::Transaction &tx) -> Result<Nothing> {
                first = tx.select(u"SELECT count(*) FROM box"_s).integer(0, 0);
                const QString import = tx.select(u"SELECT id FROM file_import"_s).text(0, 0);
                for (qint64 i = first; i < 2 * first; ++i)
                    tx.execute(u"INSERT INTO box (code, shelf, grams, group_id) VALUES (?, ?, ?, ?)"_s,
                               {u"B%1"_s.arg(i), u"S%1"_s.arg(i / 30), i, import});
                tx.execute(u"INSERT INTO file_import_rows (import_id, first_row, n_row, taken) "
                           "SELECT import_id, first_row + n_row, n_row, taken FROM file_import_rows"_s);
                tx.execute(u"UPDATE file_import SET n_taken = 2 * n_taken"_s);
                return Nothing{};
            });
            if (!put)
                qFatal("not put");
        };
        std::atomic<int> batches{0};
        depot.boxes->onBegin = [&] {
            if (++batches == 2)
                throw std::runtime_error("the second batch meets a fault");
        };
        const FileJob failed = depot.commit(upload, true);
        QCOMPARE(failed.state, WireJobState::Failed);
        QVERIFY(first >= 500 && first < 1'500);
        QVERIFY(failed.applied && failed.importId && !failed.checked);
        QCOMPARE(failed.taken, 2 * first);
        QCOMPARE(failed.left, 3'000 - 2 * first);
        QCOMPARE(depot.imports()[0].taken, 2 * first);
        QVERIFY(!depot.imports()[0].complete);
        const FileJob rest = depot.commit(upload, true);
        QCOMPARE(rest.created, 3'000 - 2 * first);
        QCOMPARE(rest.taken, 3'000);
        QCOMPARE(depot.imports()[0].taken, 3'000);
        QCOMPARE(depot.imports()[0].unchanged, 0);
        QCOMPARE(depot.undo(*rest.importId).state, WireJobState::Done);
        QCOMPARE(depot.count(u"box"_s), 0);
    }

    /// An earlier version was killed half-way: its rows are in and its figures say nothing of them.
    void anImportWithoutFiguresIsCountedByItsRows_data()
    {
        QTest::addColumn<int>("isIn");
        QTest::newRow("half of it") << 16;
        QTest::newRow("all of it") << 32;
    }
    void anImportWithoutFiguresIsCountedByItsRows()
    {
        QFETCH(int, isIn);
        Depot depot;
        const QByteArray file = names + rowsOf(0, 32);
        const auto left = depot.executor->writeNow<Nothing>([&](storage::Transaction &tx) -> Result<Nothing> {
            tx.execute(u"INSERT INTO file_import (id, kind, sha256, file_name, n_row, n_taken, n_unchanged, n_problem, "
                       "partial, complete, imported_by, imported_ms) "
                       "VALUES ('early', 'boxes', ?, 'boxes.csv', 32, 0, 0, 0, 1, 0, 'ada', 1)"_s,
                       {Depot::hash(file)});
            tx.execute(u"INSERT INTO file_import_rows (import_id, first_row, n_row, taken) VALUES ('early', 0, ?, ?)"_s,
                       {isIn, QByteArray(isIn / 8, '\xFF')});
            for (int i = 0; i < isIn; ++i)
                tx.execute(u"INSERT INTO box (code, shelf, grams, group_id) VALUES (?, ?, ?, 'early')"_s,
                           {u"B%1"_s.arg(i), u"S%1"_s.arg(i / 30), i});
            return Nothing{};
        });
        QVERIFY(left);
        const FileJob done = depot.commit(depot.upload(file), true);
        QCOMPARE(done.state, WireJobState::Done);
        QCOMPARE(done.created, 32 - isIn);
        QCOMPARE(done.taken, 32);
        QVERIFY(done.applied && done.importId == u"early"_s); // which is what offers to take it back
        const QList<ImportRecord> list = depot.imports();
        QCOMPARE(list.size(), 1);
        QCOMPARE(list[0].taken, 32);
        QVERIFY(list[0].complete);
        QCOMPARE(depot.undo(u"early"_s).state, WireJobState::Done);
        QCOMPARE(depot.count(u"box"_s), 0);
    }

    /// At another server of the same database somebody takes it back between two batches.
    void nothingComesInAfterAnImportWasTakenBack()
    {
        Depot depot;
        storage::Executor another(depot.database.options(), depot.clock);
        FilesOptions options;
        options.folder = depot.folder.filePath(u"another"_s);
        options.database = depot.database.options();
        options.disk.keptFree = 0;
        FilesService desk(another, depot.clock, options);
        desk.add(std::make_unique<BoxKind>());
        const QByteArray file = names + rowsOf(0, 3'000);
        const QString upload = depot.upload(file);
        std::promise<void> reached;
        std::promise<void> undoing;
        std::atomic<int> batches{0};
        depot.boxes->onTaken = [&, goOn = undoing.get_future().share()] {
            if (++batches != 2)
                return;
            reached.set_value();
            goOn.wait();
        };
        QVERIFY(depot.service->commit(Depot::person(), {upload, true}));
        reached.get_future().wait();
        const auto undo = desk.undo(Depot::person(), {depot.imports()[0].importId, u"the wrong file"_s});
        const bool isUndone =
            undo && test::eventually([&] {
                return desk.jobs(Depot::person(), {undo->job.job})->jobs.first().state == WireJobState::Done;
            });
        undoing.set_value();
        QVERIFY(isUndone);
        const FileJob stopped = depot.over(upload);
        QCOMPARE(stopped.state, WireJobState::Failed);
        QCOMPARE(stopped.code, static_cast<int>(ErrorCode::StateConflict));
        QVERIFY(stopped.undone && !stopped.applied);
        QCOMPARE(stopped.taken, 0);
        QCOMPARE(stopped.left, 3'000);
        QCOMPARE(depot.count(u"box"_s), 0);
        depot.boxes->onTaken = {};
        QCOMPARE(depot.commit(upload, true).created, 3'000);
        QCOMPARE(depot.imports().size(), 2);
    }

    /// Both go on with what was left half-way; the other one comes to its end after this one has looked at what is in.
    void twoServersThatGoOnWithAnImportCountEachRowOnce_data()
    {
        QTest::addColumn<bool>("partial");
        QTest::addColumn<int>("wrong");
        QTest::newRow("in batches") << true << 0;
        QTest::newRow("in batches, but for one row") << true << 1;
        QTest::newRow("as a whole") << false << 0;
    }
    void twoServersThatGoOnWithAnImportCountEachRowOnce()
    {
        QFETCH(bool, partial);
        QFETCH(int, wrong);
        Depot depot;
        Depot other(depot.sharedDatabase);
        depot.boxes->places = other.boxes->places = 30;
        const QByteArray file = names + rowsOf(0, 3'000) + (wrong > 0 ? "B5000,S0,5\r\n" : "");
        const QString upload = depot.upload(file);
        std::atomic<int> batches{0};
        depot.boxes->onBegin = [&] {
            if (++batches == 3)
                throw std::runtime_error("the third batch meets a fault");
        };
        QCOMPARE(depot.commit(upload, true).state, WireJobState::Failed);
        depot.boxes->onBegin = {};
        const qint64 isIn = depot.imports()[0].taken;
        QVERIFY(isIn > 0 && isIn < 3'000);

        std::promise<void> held;
        std::promise<void> release;
        depot.executor->write<Nothing>(
            [&, wait = release.get_future().share()](storage::Transaction &tx) -> Result<Nothing> {
                tx.onCommitted([&held, wait] {
                    held.set_value();
                    wait.wait();
                });
                return Nothing{};
            },
            [](const Result<Nothing> &) {});
        held.get_future().wait();
        QVERIFY(depot.service->commit(Depot::person(), {upload, partial}));
        QTRY_COMPARE(depot.job(upload).step, WireJobStep::Take);
        const FileJob theirs = other.commit(other.upload(file), true);
        release.set_value();
        const FileJob ours = depot.over(upload);

        QCOMPARE(theirs.created, 3'000 - isIn);
        for (const FileJob &job : {theirs, ours}) {
            QCOMPARE(job.state, WireJobState::Done);
            QCOMPARE(job.taken, 3'000);
            QCOMPARE(job.left, 0);
            QCOMPARE(job.problems, wrong);
        }
        QCOMPARE(ours.created, 0);
        QCOMPARE(ours.repeated, wrong == 0);
        QCOMPARE(depot.count(u"box"_s), 3'000);
        const QList<ImportRecord> list = depot.imports();
        QCOMPARE(list.size(), 1);
        QCOMPARE(list[0].taken, 3'000);
        QCOMPARE(list[0].unchanged, 0);
        QCOMPARE(list[0].problems, wrong);
        QVERIFY(list[0].complete);
        QCOMPARE(depot.undo(list[0].importId).state, WireJobState::Done);
        QCOMPARE(depot.count(u"box"_s), 0);
    }

    /// All that could be was taken; a later run meets a fault, or is cancelled, before it has brought anything in.
    void aRunThatBringsNothingInLeavesTheFiguresAlone()
    {
        Depot depot;
        depot.boxes->places = 30;
        const QString upload = depot.upload(names + rowsOf(0, 30) + "B5000,S0,5\r\nB5001,S0,5\r\nB5002,S0,5\r\n");
        QCOMPARE(depot.commit(upload, true).taken, 30);
        depot.boxes->places = 31;
        QCOMPARE(depot.check(upload).left, 1);
        depot.boxes->onBegin = [] { throw std::runtime_error("the first batch meets a fault"); };
        const FileJob failed = depot.commit(upload, true);
        QCOMPARE(failed.state, WireJobState::Failed);
        QCOMPARE(failed.taken, 30);
        QCOMPARE(failed.left, 1);
        QCOMPARE(failed.problems, 2);
        QVERIFY(failed.applied && failed.checked);
        QCOMPARE(depot.service->report(Depot::person(), {upload})->problems.size(), 2);
        const ImportRecord record = depot.imports()[0];
        QCOMPARE(record.taken, 30);
        QCOMPARE(record.problems, 3);
        QVERIFY(record.complete);
        depot.boxes->onBegin = {};
        QCOMPARE(depot.commit(upload, true).taken, 31);
    }

    /// The wish to stop comes while it is being committed: what is done is said to be done.
    void anUndoThatWasCommittedIsNotCalledCancelled()
    {
        Depot depot;
        const FileJob taken = depot.commit(depot.upload(names + rowsOf(0, 10)));
        std::promise<void> reached;
        std::promise<void> cancelled;
        depot.boxes->onUndone = [&, goOn = cancelled.get_future().share()] {
            reached.set_value();
            goOn.wait();
        };
        const auto started = depot.service->undo(Depot::person(), {*taken.importId, u"the wrong file"_s});
        QVERIFY(started);
        reached.get_future().wait();
        const auto asked = depot.service->cancel(Depot::person(), {started->job.job});
        cancelled.set_value();
        QVERIFY(asked);
        QCOMPARE(depot.over(started->job.job).state, WireJobState::Done);
        QCOMPARE(depot.count(u"box"_s), 0);
        QVERIFY(depot.job(taken.job).undone);
    }

    void whatWasChangedSinceIsNotTakenBack()
    {
        Depot depot;
        const FileJob taken = depot.commit(depot.upload(names + rowsOf(0, 10)));
        const auto moved = depot.executor->writeNow<Nothing>([](storage::Transaction &tx) -> Result<Nothing> {
            tx.execute(u"UPDATE box SET shelf = 'moved' WHERE code = 'B7'"_s);
            return Nothing{};
        });
        QVERIFY(moved);
        const FileJob undone = depot.undo(*taken.importId);
        QCOMPARE(undone.code, 3041);
        QCOMPARE(undone.reason, u"This cannot be taken back any more. a box was moved since"_s);
        QCOMPARE(depot.count(u"box"_s), 10);
    }

    void unreadableFilesAreRefusedInWords_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<int>("format");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const QByteArray &file, WireFileFormat format, const QString &words) {
            QTest::newRow(name) << file << static_cast<int>(format) << words;
        };
        row("an unknown column", "code,shelf,colour\n1,2,3\n", WireFileFormat::Csv,
            u"2017 The file could not be read. line 1: the column \"colour\" is not known; there are code, shelf, grams"_s);
        row("a column twice", "code,shelf,Code \n1,2,3\n", WireFileFormat::Csv,
            u"2017 The file could not be read. line 1: the column \"code\" is there twice"_s);
        row("a missing column", "code,grams\n1,2\n", WireFileFormat::Csv,
            u"2017 The file could not be read. line 1: the column \"shelf\" is missing"_s);
        row("only names", "code,shelf\n", WireFileFormat::Csv,
            u"2017 The file could not be read. there are no rows below the names of the columns"_s);
        row("nothing", "\n", WireFileFormat::Csv, u"2017 The file could not be read. there is nothing in it"_s);
        row("Latin-1", "code,shelf\nB\xFC,2\n", WireFileFormat::Csv,
            u"2017 The file could not be read. line 2: it is not UTF-8"_s);
        row("UTF-16",
            QByteArray("\xFF\xFE"
                       "c\0o\0",
                       6),
            WireFileFormat::Csv, u"2017 The file could not be read. line 1: the file is UTF-16"_s);
        row("CSV that is called a workbook", "code,shelf\n1,2\n", WireFileFormat::Xlsx,
            u"2017 The file could not be read. it is no workbook (.xlsx)"_s);
        const QTemporaryDir folder;
        const QString bomb = folder.filePath(u"bomb.xlsx"_s);
        pack(bomb, bookWith(sheetOf(QByteArray("<row></row>").repeated(3'000'000))));
        QFile file(bomb);
        QVERIFY(file.open(QIODevice::ReadOnly));
        row("a bomb", file.readAll(), WireFileFormat::Xlsx,
            u"2021 The file is refused for safety. the workbook unpacks to more than 200 times its size"_s);
    }
    void unreadableFilesAreRefusedInWords()
    {
        QFETCH(QByteArray, file);
        QFETCH(int, format);
        QFETCH(QString, words);
        Depot depot;
        const FileJob refused = depot.check(depot.upload(file, static_cast<WireFileFormat>(format)));
        QCOMPARE(refused.state, WireJobState::Failed);
        const QString said = u"%1 %2"_s.arg(refused.code.value_or(0)).arg(refused.reason);
        QVERIFY2(said.startsWith(words), qPrintable(said));
    }

    void whatArrivesMustBeWhatWasAnnounced()
    {
        Depot depot;
        BeginImport::Params in;
        in.what = boxes;
        in.bytes = 100;
        in.sha256 = Depot::hash("another");
        const auto begun = Depot::answer(
            [&](FilesService::Done done) { depot.service->beginImport(Depot::person(), in, std::move(done)); });
        const QString id = begun->job.job;
        QCOMPARE(depot.service->check(Depot::person(), {id}).error().code, ErrorCode::StateConflict);
        QCOMPARE(depot.service->append(Depot::person(), {id, 0, QByteArray(101, 'x')}).error().code,
                 ErrorCode::FieldRange);
        QCOMPARE(depot.service->append(Depot::person(), {id, 50, QByteArray(10, 'x')}).error().field, u"offset"_s);
        QCOMPARE(depot.service->append(Depot::person(), {id, 0, QByteArray(60, 'x')})->job.bytes, 60);
        QCOMPARE(depot.service->append(Depot::person(), {id, 0, QByteArray(60, 'x')})->job.bytes, 60); // sent again
        QCOMPARE(depot.service->append(Depot::person(u"bob"_s), {id, 60, "x"}).error().code, ErrorCode::NotFound);
        QCOMPARE(depot.service->append(Depot::person(), {id, 60, QByteArray(40, 'x')})->job.state,
                 WireJobState::Received);
        QCOMPARE(depot.check(id).reason,
                 u"The file could not be read. what has arrived is not what was announced; send the file again"_s);
        in.bytes = 2'000'000'000;
        QCOMPARE(Depot::answer(
                     [&](FilesService::Done done) { depot.service->beginImport(Depot::person(), in, std::move(done)); })
                     .error()
                     .code,
                 ErrorCode::ImportTooLarge);
    }

    void anUploadGoesOnAfterARestart()
    {
        Depot depot;
        const QByteArray file = names + rowsOf(0, 100);
        const QString upload = depot.upload(file, WireFileFormat::Csv, 1'000);
        depot.restart();
        QCOMPARE(depot.job(upload).state, WireJobState::Receiving);
        QCOMPARE(depot.job(upload).bytes, 1'000);
        QVERIFY(depot.service->append(Depot::person(), {upload, 1'000, file.mid(1'000)}));
        QCOMPARE(depot.check(upload).created, 100);
        depot.restart();
        QCOMPARE(depot.job(upload).created, 100);
        QVERIFY(depot.job(upload).checked);
        QCOMPARE(depot.commit(upload).created, 100);
    }

    /// The last part was written, and the server went before it could say so.
    void anUploadThatIsAllThereAfterARestartCanBeTried()
    {
        Depot depot;
        const QByteArray file = names + rowsOf(0, 100);
        const QString upload = depot.upload(file, WireFileFormat::Csv, 1'000);
        QFile there(depot.folder.filePath(u"exchange/%1.upload"_s.arg(upload)));
        QVERIFY(there.open(QIODevice::Append) && there.write(file.mid(1'000)) == file.size() - 1'000);
        there.close();
        depot.restart();
        QCOMPARE(depot.job(upload).state, WireJobState::Received);
        QCOMPARE(depot.check(upload).created, 100);
    }

    /// The server goes while a partial import is half-way: what was taken stays, the rest follows, nothing twice.
    void anImportGoesOnAfterARestart()
    {
        Depot depot;
        const QString upload = depot.upload(names + rowsOf(0, 3'000));
        std::promise<void> reached;
        std::promise<void> stopping;
        std::atomic<int> batches{0};
        depot.boxes->onBegin = [&, goOn = stopping.get_future().share()] {
            if (++batches != 3)
                return;
            reached.set_value();
            goOn.wait();
        };
        QVERIFY(depot.service->commit(Depot::person(), {upload, true}));
        reached.get_future().wait();
        // Whoever looks now sees what is in. So would the next start if this server were killed: it offers to take it back.
        const QList<ImportRecord> sofar = depot.imports();
        const qint64 isIn = depot.count(u"box"_s);
        const FileJob seen = depot.job(upload);
        const QTemporaryDir next;
        const bool isCopied =
            QFile::copy(depot.folder.filePath(u"exchange/%1.json"_s.arg(upload)), next.filePath(upload + u".json"_s));
        FilesOptions options;
        options.folder = next.path();
        options.database = depot.database.options();
        // Its file is of the first batch, and the database knows of the second.
        const FilesService started(*depot.executor, depot.clock, options);
        const auto jobs = started.jobs(Depot::person(), {upload});
        const FileJob afterwards = jobs ? jobs->jobs.first() : FileJob();
        depot.service->stop();
        stopping.set_value();
        QCOMPARE(sofar.size(), 1);
        QCOMPARE(sofar[0].taken, isIn);
        QVERIFY(!sofar[0].complete);
        QVERIFY(isCopied);
        const auto kept = FileShelf(next.path()).load(depot.clock);
        QCOMPARE(kept.size(), 1);
        const FileJob found = kept[0]->view();
        QCOMPARE(found.state, WireJobState::Received);
        QVERIFY(found.applied && found.importId == sofar[0].importId && found.left > 0);
        QCOMPARE(seen.taken, isIn);
        QCOMPARE(seen.left, 3'000 - isIn);
        QCOMPARE(afterwards.taken, isIn);
        QCOMPARE(afterwards.left, 3'000 - isIn);
        depot.restart();
        const qint64 before = depot.count(u"box"_s);
        QVERIFY2(before >= 1'000 && before < 3'000, qPrintable(QString::number(before)));
        const FileJob job = depot.job(upload);
        QVERIFY(job.state == WireJobState::Received || job.state == WireJobState::Cancelled);
        const FileJob done = depot.commit(upload, true);
        QCOMPARE(done.created, 3'000 - before);
        QCOMPARE(done.unchanged, before);
        QCOMPARE(depot.count(u"box"_s), 3'000);
        QCOMPARE(depot.count(u"file_import"_s), 1);
    }

    void anImportOfAllOrNoneIsCancelledAndChangesNothing()
    {
        Depot depot;
        std::promise<void> cancelled;
        depot.boxes->onBegin = [goOn = cancelled.get_future().share()] { goOn.wait(); };
        const QString upload = depot.upload(names + rowsOf(0, 5'000));
        QVERIFY(depot.service->commit(Depot::person(), {upload, false}));
        QTRY_COMPARE(depot.job(upload).step, WireJobStep::Take);
        const auto asked = depot.service->cancel(Depot::person(), {upload});
        cancelled.set_value();
        QVERIFY(asked);
        QCOMPARE(depot.over(upload).state, WireJobState::Cancelled);
        QCOMPARE(depot.count(u"box"_s), 0);
        depot.boxes->onBegin = {};
        QCOMPARE(depot.commit(upload).created, 5'000);
    }

    void filesAreForTheServerAloneAndGoAfterADay()
    {
        Depot depot;
        depot.fill(10);
        StartExport::Params in;
        in.what = boxes;
        in.format = WireFileFormat::Xlsx;
        QCOMPARE(depot.over(depot.startExport(in)).state, WireJobState::Done);
        QCOMPARE(depot.check(depot.upload(names + "B1,S,heavy\n")).problems, 1);
        const QDir folder(depot.folder.filePath(u"exchange"_s));
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QCOMPARE(QFile::permissions(folder.path()) & others, QFile::Permissions());
        const auto files = folder.entryInfoList(QDir::Files | QDir::Hidden);
        QCOMPARE(files.size(), 7); // about and result; about, upload, rows, problems and result
        for (const QFileInfo &file : files) {
            QVERIFY2((file.permissions() & others) == QFile::Permissions(), qPrintable(file.fileName()));
            QVERIFY(!file.fileName().contains(u"boxes"_s));
        }
        QFile stray(folder.filePath(u"stray.tmp"_s));
        QVERIFY(stray.open(QIODevice::WriteOnly));
        stray.close();
        depot.restart();
        QVERIFY(!stray.exists());
        QCOMPARE(depot.service->jobs(Depot::person(), {})->jobs.size(), 2);
        depot.clock.advanceMs(86'400'000);
        depot.service->tidy();
        QVERIFY(depot.service->jobs(Depot::person(), {})->jobs.isEmpty());
        QVERIFY(folder.isEmpty());
    }

    void onePersonHasOnlySoManyJobs()
    {
        Depot depot;
        StartExport::Params in;
        in.what = boxes;
        const FileJob first = depot.over(depot.startExport(in));
        for (int i = 1; i < 20; ++i) {
            depot.clock.advanceMs(1);
            QCOMPARE(depot.over(depot.startExport(in)).state, WireJobState::Done);
        }
        QCOMPARE(depot.over(depot.startExport(in)).state, WireJobState::Done);
        QCOMPARE(depot.service->jobs(Depot::person(), {})->jobs.size(), 20);
        QVERIFY(!depot.service->jobs(Depot::person(), {first.job})); // the oldest has gone
        // Uploads that are not over do not go.
        for (int i = 0; i < 20; ++i)
            depot.upload(names + rowsOf(i, i + 1));
        QCOMPARE(depot.upload(names + rowsOf(99, 100)), u"20 of your jobs are not over; cancel some"_s);
    }
};

QTEST_GUILESS_MAIN(FilesServiceTest)
#include "tst_files_service.moc"

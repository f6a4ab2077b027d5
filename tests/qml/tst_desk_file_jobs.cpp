// Exports and imports as jobs: what is said of each, what can be done with it, and what is then sent.
#include "goods_desk.h"

#include <file_forms.h>
#include <file_jobs_model.h>
#include <imports_model.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gemba;
using namespace gemba::shell;
using namespace gemba::filedesk;

class FileJobsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_home = std::make_unique<PersonsHome>(); }
    void theExportFormSendsWhatItShows();
    void whoMayOnlyExportIsOfferedNoImport();
    void whatCanBeDoneWithAnImportFollowsFromIt();
    void anImportSaysHowItStands_data();
    void anImportSaysHowItStands();
    void whyAFileWasRefusedIsSaid();
    void theOtherWayShowsNothingOfThisOne();
    void aRefusedLookIsRepeated();
    void anAnswerThatWasLostIsLookedFor();
    void whatIsBeingStoppedIsNotCalledCancelled();
    void anImportOfThePastIsTakenBack();

private:
    std::unique_ptr<PersonsHome> m_home;
};

void FileJobsTest::theExportFormSendsWhatItShows()
{
    ModelDesk desk;
    ExportForm form;
    form.setShell(&desk.controller);
    desk.settle();
    QCOMPARE(form.kinds().size(), 5);
    form.setKind(static_cast<int>(form.kinds().indexOf(u"Children"_s)));
    QCOMPARE(form.states(), (QStringList{u"Any"_s, u"Loose"_s, u"Packed"_s}));
    QCOMPARE(form.textLabel(), u"Code begins with"_s);
    form.setKind(static_cast<int>(form.kinds().indexOf(u"Bills"_s)));
    QCOMPARE(form.textLabel(), u"Number, destination or vehicle"_s);
    form.setKind(static_cast<int>(form.kinds().indexOf(u"Parents"_s)));
    QCOMPARE(form.states(), (QStringList{u"Any"_s, u"Open"_s, u"Complete"_s, u"On a bill"_s}));
    form.setProperty("state", 1);
    form.setProperty("time", 5);
    form.setProperty("firstDay", u"2026-11-19"_s);
    form.setProperty("lastDay", u"tomorrow"_s);
    QVERIFY(!form.dayFault().isEmpty());
    form.start(false, {}, {}, {}, false, false);
    QVERIFY(!desk.sent(u"exports.start"_s));
    form.setProperty("lastDay", u"2026-11-19"_s);
    QVERIFY(form.dayFault().isEmpty());
    form.start(true, u" SB0 "_s, {}, u"lead3"_s, true, true);
    desk.settle();
    const auto sent = desk.sent(u"exports.start"_s);
    QVERIFY(sent);
    QCOMPARE((*sent)["what"_L1].toString(), u"parents"_s);
    QCOMPARE((*sent)["format"_L1].toString(), u"xlsx"_s);
    QCOMPARE((*sent)["state"_L1].toString(), u"open"_s);
    QCOMPARE((*sent)["text"_L1].toString(), u"SB0"_s);
    QCOMPARE((*sent)["by"_L1].toString(), u"lead3"_s);
    QVERIFY((*sent)["area"_L1].isNull() || (*sent)["area"_L1].isUndefined());
    // The day of the site, whole; and what only a CSV file has is not asked of a workbook.
    QCOMPARE((*sent)["toMs"_L1].toInteger() - (*sent)["fromMs"_L1].toInteger(), 86'400'000);
    QVERIFY(!(*sent)["bom"_L1].toBool() && !(*sent)["raw"_L1].toBool());
}

void FileJobsTest::whoMayOnlyExportIsOfferedNoImport()
{
    ModelDesk reader({u"bags.read"_s});
    QVERIFY(!reader.controller.canOpen(u"files"_s));
    // One of two rights is enough for the page, not for what the other one is for.
    ModelDesk auditor({u"bags.read"_s, u"data.export"_s});
    QVERIFY(auditor.controller.canOpen(u"files"_s));
    FileJobsModel jobs;
    jobs.setInward(true);
    jobs.setShell(&auditor.controller);
    auditor.settle();
    jobs.setCurrentKey(jobs.key(0));
    QVERIFY(!jobs.canTry() && !jobs.canTakeAll() && !jobs.canTakePart() && !jobs.canUndo());
}

void FileJobsTest::whatCanBeDoneWithAnImportFollowsFromIt()
{
    ModelDesk desk;
    FileJobsModel jobs;
    jobs.setShell(&desk.controller);
    jobs.setInward(true);
    desk.settle();
    QCOMPARE(jobs.rows(), 3);
    // Tried, with three rows that do not fit.
    jobs.setCurrentKey(jobs.key(0));
    QVERIFY(!jobs.canTakePart()); // what stays out is not on show yet
    desk.settle();
    QCOMPARE(jobs.problems()->rows(), 3);
    QCOMPARE(jobs.problems()->cell(0, 4).note, u"in SB04391"_s);
    QVERIFY(!jobs.canTakeAll() && jobs.canTakePart() && jobs.canTry() && jobs.canSave() && !jobs.canUndo());
    jobs.take(false);
    desk.settle();
    QVERIFY(!desk.sent(u"imports.commit"_s));
    jobs.take(true);
    desk.settle();
    QCOMPARE((*desk.sent(u"imports.commit"_s))["partial"_L1].toBool(), true);
    // Tried, all well: nothing but all of it.
    jobs.setCurrentKey(jobs.key(1));
    desk.settle();
    QCOMPARE(jobs.problems()->rows(), 0);
    QVERIFY(jobs.canTakeAll() && !jobs.canTakePart() && !jobs.canUndo());
    jobs.take(false);
    desk.settle();
    QCOMPARE((*desk.sent(u"imports.commit"_s))["partial"_L1].toBool(), false);
    // Taken: it can only be taken back.
    jobs.setCurrentKey(jobs.key(2));
    desk.settle();
    QVERIFY(!jobs.canTakeAll() && !jobs.canTakePart() && !jobs.canTry() && jobs.canUndo());
    jobs.undo(u"wrong shift"_s);
    desk.settle();
    QCOMPARE((*desk.sent(u"imports.undo"_s))["reason"_L1].toString(), u"wrong shift"_s);
}

void FileJobsTest::anImportSaysHowItStands_data()
{
    QTest::addColumn<QJsonObject>("changes");
    QTest::addColumn<QString>("says");
    QTest::addColumn<QString>("offers");
    const auto row = [](const char *name, const QJsonObject &changes, const QString &says, const QString &offers) {
        QTest::newRow(name) << changes << says << offers;
    };
    const QString import = u"019ab2c4-0002-7000-8000-000000000002"_s;
    row("taken", {{u"applied"_s, true}, {u"importId"_s, import}, {u"created"_s, 1'000}, {u"taken"_s, 1'000}},
        u"All rows are in."_s, u"undo"_s);
    row("taken in part",
        {{u"applied"_s, true}, {u"importId"_s, import}, {u"created"_s, 997}, {u"taken"_s, 997}, {u"problems"_s, 3}},
        u"all others are in."_s, u"try undo"_s);
    row("taken in part, then mended and tried",
        {{u"applied"_s, true},
         {u"importId"_s, import},
         {u"created"_s, 3},
         {u"unchanged"_s, 997},
         {u"taken"_s, 997},
         {u"left"_s, 3}},
        u"3 more rows can be taken now."_s, u"all undo"_s);
    row("taken in part, then mended in part and tried",
        {{u"applied"_s, true},
         {u"importId"_s, import},
         {u"created"_s, 2},
         {u"unchanged"_s, 997},
         {u"problems"_s, 1},
         {u"taken"_s, 997},
         {u"left"_s, 2}},
        u"2 more rows can be taken now."_s, u"try part undo"_s);
    row("stopped half way",
        {{u"state"_s, u"cancelled"_s},
         {u"checked"_s, false},
         {u"applied"_s, true},
         {u"importId"_s, import},
         {u"created"_s, 510},
         {u"taken"_s, 510},
         {u"left"_s, 490}},
        u"Only 510 rows are in so far."_s, u"try undo"_s);
    row("failed half way",
        {{u"state"_s, u"failed"_s},
         {u"code"_s, 5005},
         {u"checked"_s, false},
         {u"applied"_s, true},
         {u"importId"_s, import},
         {u"created"_s, 510},
         {u"problems"_s, 2},
         {u"taken"_s, 510},
         {u"left"_s, 488}},
        u"Only 510 rows are in so far."_s, u"try undo"_s);
    row("the server went half way",
        {{u"state"_s, u"received"_s},
         {u"checked"_s, false},
         {u"applied"_s, true},
         {u"importId"_s, import},
         {u"created"_s, 510},
         {u"taken"_s, 510},
         {u"left"_s, 490}},
        u"The server stopped half way"_s, u"try undo"_s);
    row("taken back", {{u"undone"_s, true}, {u"checked"_s, false}, {u"importId"_s, import}, {u"created"_s, 1'000}},
        u"It was taken back."_s, QString());
    row("taken back, with rows that never came in",
        {{u"undone"_s, true}, {u"checked"_s, false}, {u"importId"_s, import}, {u"created"_s, 997}, {u"problems"_s, 3}},
        u"It was taken back."_s, u"try"_s);
}

void FileJobsTest::anImportSaysHowItStands()
{
    QFETCH(QJsonObject, changes);
    QFETCH(QString, says);
    QFETCH(QString, offers);
    ModelDesk desk;
    answerJobs(desk, importWith(changes));
    FileJobsModel jobs;
    jobs.setShell(&desk.controller);
    jobs.setInward(true);
    desk.settle();
    jobs.setCurrentKey(jobs.key(0));
    desk.settle();
    QVERIFY2(jobs.outcome().contains(says), qPrintable(jobs.outcome()));
    QStringList offered;
    for (const auto &[can, name] : {std::pair(jobs.canTry(), "try"), std::pair(jobs.canTakeAll(), "all"),
                                    std::pair(jobs.canTakePart(), "part"), std::pair(jobs.canUndo(), "undo")}) {
        if (can)
            offered.append(QString::fromLatin1(name));
    }
    QCOMPARE(offered.join(u' '), offers);
}

void FileJobsTest::whyAFileWasRefusedIsSaid()
{
    ModelDesk desk;
    answerJobs(desk, importWith({{u"state"_s, u"failed"_s},
                                 {u"checked"_s, false},
                                 {u"code"_s, 2017},
                                 {u"reason"_s, u"The file could not be read. line 812: an open quote"_s}}));
    FileJobsModel jobs;
    jobs.setShell(&desk.controller);
    jobs.setInward(true);
    desk.settle();
    jobs.setCurrentKey(jobs.key(0));
    QVERIFY(jobs.failure().startsWith(u"The file could not be read."_s));
    QCOMPARE(jobs.failureNote(), u"line 812: an open quote"_s);
}

void FileJobsTest::theOtherWayShowsNothingOfThisOne()
{
    ModelDesk desk;
    FileJobsModel jobs;
    jobs.setShell(&desk.controller);
    desk.settle();
    QCOMPARE(jobs.rows(), 5);
    desk.link.answerWith(u"files.jobs"_s, refuse(ErrorCode::ServerUnreachable));
    jobs.setInward(true);
    QCOMPARE(jobs.rows(), 0);
    desk.settle();
    QCOMPARE(jobs.rows(), 0);
}

void FileJobsTest::aRefusedLookIsRepeated()
{
    ModelDesk desk;
    FileJobsModel jobs;
    jobs.setShell(&desk.controller);
    desk.settle();
    QVERIFY(jobs.rows() > 0); // one of them is at work
    desk.link.answerWith(u"files.jobs"_s, refuse(ErrorCode::Busy));
    const int before = desk.sentTimes(u"files.jobs"_s);
    QTRY_VERIFY(desk.sentTimes(u"files.jobs"_s) >= before + 2);
    // Nothing is at work any more, and nobody asks.
    answerJobs(desk, importWith({}));
    jobs.load();
    desk.settle();
    const int then = desk.sentTimes(u"files.jobs"_s);
    QTest::qWait(1'200);
    QCOMPARE(desk.sentTimes(u"files.jobs"_s), then);
}

void FileJobsTest::anAnswerThatWasLostIsLookedFor()
{
    ModelDesk desk;
    FileJobsModel jobs;
    jobs.setShell(&desk.controller);
    jobs.setInward(true);
    desk.settle();
    jobs.setCurrentKey(jobs.key(1));
    desk.settle();
    QVERIFY(jobs.canTakeAll());
    desk.link.answerWith(u"imports.commit"_s, refuse(ErrorCode::ServerTimeout));
    answerJobs(desk, importWith({{u"job"_s, jobs.key(1)}, {u"state"_s, u"running"_s}, {u"step"_s, u"take"_s}}));
    jobs.take(false);
    desk.settle();
    QCOMPARE(desk.controller.toast()->text(), u"No answer yet"_s);
    QVERIFY(!jobs.canTakeAll() && jobs.canCancel());
}

void FileJobsTest::whatIsBeingStoppedIsNotCalledCancelled()
{
    ModelDesk desk;
    const QJsonObject running = importWith({{u"state"_s, u"running"_s}, {u"step"_s, u"take"_s}, {u"checked"_s, false}});
    answerJobs(desk, running);
    FileJobsModel jobs;
    jobs.setShell(&desk.controller);
    jobs.setInward(true);
    desk.settle();
    jobs.setCurrentKey(jobs.key(0));
    desk.link.answerWith(u"files.cancel"_s, QJsonValue(QJsonObject{{u"job"_s, running}}));
    jobs.cancel();
    desk.settle();
    QCOMPARE(desk.controller.toast()->text(), u"It is being stopped"_s);
}

void FileJobsTest::anImportOfThePastIsTakenBack()
{
    ModelDesk desk;
    ImportsModel imports;
    imports.setShell(&desk.controller);
    desk.settle();
    imports.setCurrentKey(imports.key(2));
    QVERIFY(!imports.canUndo());
    QVERIFY(!imports.undone().isEmpty());
    // Of one that the server was killed in nobody may have counted the rows.
    QJsonObject list = recorded(u"imports.list"_s).toObject();
    QJsonObject half = list["imports"_L1][3].toObject();
    QCOMPARE(half["complete"_L1].toBool(true), false);
    half["taken"_L1] = 0;
    desk.link.answerWith(u"imports.list"_s, QJsonValue(QJsonObject{{u"imports"_s, QJsonArray{half}}}));
    imports.load();
    desk.settle();
    imports.setCurrentKey(imports.key(0));
    QVERIFY(imports.canUndo());
    desk.link.answerWith(u"imports.list"_s, QJsonValue(list));
    imports.load();
    desk.settle();
    imports.setCurrentKey(imports.key(1));
    QVERIFY(imports.canUndo());
    QString job;
    connect(&imports, &ImportsModel::undoing, this, [&](const QString &begun) { job = begun; });
    imports.undo(u"twice"_s);
    desk.settle();
    QCOMPARE((*desk.sent(u"imports.undo"_s))["importId"_L1].toString(), imports.key(1));
    QVERIFY(!job.isEmpty());
}

QTEST_MAIN(FileJobsTest)
#include "tst_desk_file_jobs.moc"

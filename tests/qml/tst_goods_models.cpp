// What leaves the pages of bags as paper and as files, and what comes in: who may do it, what is really sent, and what then lies
// in the person's folder.
#include "model_desk.h"

#include <bags_model.h>
#include <bills_model.h>
#include <file_forms.h>
#include <file_jobs_model.h>
#include <imports_model.h>
#include <kept_file.h>
#include <labels_model.h>

#include <gemba/test/patience.h>

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gemba;
using namespace gemba::shell;
using namespace gemba::bagdesk;
using namespace gemba::filedesk;

namespace {

QJsonValue recorded(const QString &method)
{
    QFile file(u":/gemba/own/recorded/%1.json"_s.arg(method));
    if (!file.exists())
        file.setFileName(u":/gemba/recorded/%1.json"_s.arg(method));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonValue();
}

/// An import with a trial behind it, but for @p changes.
QJsonObject importWith(const QJsonObject &changes)
{
    QJsonObject job = recorded(u"imports.begin"_s)["job"_L1].toObject();
    job["state"_L1] = u"done"_s;
    job["checked"_L1] = true;
    job["rows"_L1] = 1'000;
    job["finishedAtMs"_L1] = qint64{1'795'181'527'600};
    for (auto each = changes.begin(); each != changes.end(); ++each)
        job[each.key()] = each.value();
    return job;
}

void answerJobs(ModelDesk &desk, const QJsonObject &job)
{
    desk.link.answerWith(u"files.jobs"_s, QJsonValue(QJsonObject{{u"jobs"_s, QJsonArray{job}}}));
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class GoodsModelsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aFileTakesNoOthersPlace();
    void aNameFromOutsideStaysInTheFolder_data();
    void aNameFromOutsideStaysInTheFolder();
    void aBillIsPrintedInTheReadersLanguage();
    void everyRevisionThatWasClosedCanBePrinted();
    void labelsOfManyNumbersComeInSeveralFiles();
    void labelsThatArePrintedAgainSayWhy();
    void numbersAreSetAside();
    void whoMayNotPrintIsOfferedNothing();
    void aListIsExportedAsItIsFiltered();
    void aFileHoldsWhatTheListShows();
    void aListIsNarrowedByWhereWhoAndWhen();
    void halfADayKeepsTheListAsItWas();
    void daysAreReadAsTheyAreTyped_data();
    void daysAreReadAsTheyAreTyped();
    void anExportIsSavedWhole();
    void aFileGoesWhereThePersonSays();
    void aDamagedFileIsNotKept();
    void aFileIsSentInPartsAndTried();
    void anUploadGoesOnWhereItBrokeOff();
    void anUploadThatCannotGoOnIsLetGo_data();
    void anUploadThatCannotGoOnIsLetGo();
    void aDownloadGoesOnWhereItBrokeOff();
    void aReportThatWasMadeAnewIsNotSavedInHalves();
    void whatCanBeDoneWithAnImportFollowsFromIt();
    void anImportSaysHowItStands_data();
    void anImportSaysHowItStands();
    void whyAFileWasRefusedIsSaid();
    void theOtherWayShowsNothingOfThisOne();
    void aRefusedLookIsRepeated();
    void anAnswerThatWasLostIsLookedFor();
    void whatIsBeingStoppedIsNotCalledCancelled();
    void anImportOfThePastIsTakenBack();
    void theExportFormSendsWhatItShows();

private:
    QDir documents() const { return QDir(m_home->filePath(u"Documents"_s)); }
    std::unique_ptr<QTemporaryDir> m_home;
};

void GoodsModelsTest::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    qputenv("HOME", m_home->path().toUtf8());
    qputenv("XDG_CONFIG_HOME", m_home->filePath(u".config"_s).toUtf8());
}

void GoodsModelsTest::aFileTakesNoOthersPlace()
{
    for (const QByteArray content : {"one", "two"}) {
        KeptFile file(u"bill.pdf"_s);
        QVERIFY(file.open());
        QVERIFY(file.write(content));
        QVERIFY(file.commit());
        QCOMPARE(QFileInfo(file.path()).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }
    QCOMPARE(contentOf(documents().filePath(u"bill.pdf"_s)), "one");
    QCOMPARE(contentOf(documents().filePath(u"bill (2).pdf"_s)), "two");
    // Both began before either was there.
    {
        KeptFile first(u"bill.pdf"_s);
        KeptFile second(u"bill.pdf"_s);
        QVERIFY(first.open() && first.write("three") && second.open() && second.write("four"));
        QVERIFY(first.commit() && second.commit());
        QVERIFY(first.path() != second.path());
        QCOMPARE(contentOf(first.path()), "three");
        QCOMPARE(contentOf(second.path()), "four");
        QVERIFY(QFile::remove(first.path()) && QFile::remove(second.path()));
    }
    {
        KeptFile file(u"half.pdf"_s);
        QVERIFY(file.open());
        QVERIFY(file.write("half"));
    }
    QCOMPARE(documents().entryList(QDir::Files | QDir::Hidden), (QStringList{u"bill (2).pdf"_s, u"bill.pdf"_s}));
}

void GoodsModelsTest::aNameFromOutsideStaysInTheFolder_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("file");
    QTest::newRow("plain") << u"a.csv"_s << u"a.csv"_s;
    QTest::newRow("up") << u"../../.bashrc"_s << u"bashrc"_s;
    QTest::newRow("absolute") << u"/etc/passwd"_s << u"passwd"_s;
    QTest::newRow("windows") << u"..\\..\\boot.ini"_s << u"boot.ini"_s;
    QTest::newRow("folder") << u".."_s << u"gemba"_s;
    QTest::newRow("empty") << QString() << u"gemba"_s;
    QTest::newRow("newline") << u"a\nb.csv"_s << u"a_b.csv"_s;
}

void GoodsModelsTest::aNameFromOutsideStaysInTheFolder()
{
    QFETCH(QString, name);
    QFETCH(QString, file);
    QCOMPARE(KeptFile::pathFor(name), documents().filePath(file));
}

void GoodsModelsTest::aBillIsPrintedInTheReadersLanguage()
{
    ModelDesk desk({u"bags.read"_s});
    desk.settings.setLanguage(u"pl"_s);
    BillsModel bills;
    bills.setShell(&desk.controller);
    bills.setCurrentKey(u"11872"_s);
    desk.settle();
    bills.detail()->print(0, true);
    QVERIFY(bills.detail()->printing());
    desk.settle();
    QVERIFY(!bills.detail()->printing());
    const auto sent = desk.sent(u"bills.document"_s);
    QVERIFY(sent);
    QCOMPARE((*sent)["language"_L1].toString(), u"pl"_s);
    QCOMPARE((*sent)["revision"_L1].toInt(), 1);
    QCOMPARE((*sent)["annex"_L1].toBool(), true);
    const QString path = documents().filePath(u"bill-11872-r1.pdf"_s);
    QVERIFY(contentOf(path).startsWith("%PDF"));
    QVERIFY2(desk.controller.toast()->note().contains(path), qPrintable(desk.controller.toast()->note()));
    QVERIFY(!desk.controller.toast()->action().isEmpty());

    desk.link.answerWith(u"bills.document"_s, refuse(ErrorCode::StateConflict));
    bills.detail()->print(0, false);
    desk.settle();
    QVERIFY(!bills.detail()->printing());
    QVERIFY(desk.controller.toast()->stays());
    QCOMPARE(documents().entryList(QDir::Files).size(), 1);
}

void GoodsModelsTest::everyRevisionThatWasClosedCanBePrinted()
{
    ModelDesk desk;
    BillsModel bills;
    bills.setShell(&desk.controller);
    const auto printsOf = [&](const QString &number) {
        bills.setCurrentKey(number);
        desk.settle();
        return bills.detail()->prints();
    };
    QCOMPARE(printsOf(u"11873"_s), QStringList{u"Draft"_s});
    QCOMPARE(printsOf(u"11871"_s), (QStringList{u"Revision 2"_s, u"Revision 1"_s}));
    // Reopened as revision 3: that one is not closed yet.
    QCOMPARE(printsOf(u"11869"_s), (QStringList{u"Draft"_s, u"Revision 2"_s, u"Revision 1"_s}));
    bills.detail()->print(1, false);
    desk.settle();
    QCOMPARE((*desk.sent(u"bills.document"_s))["revision"_L1].toInt(), 2);
}

void GoodsModelsTest::labelsOfManyNumbersComeInSeveralFiles()
{
    ModelDesk desk;
    LabelsModel labels;
    labels.setShell(&desk.controller);
    desk.settle();
    labels.setCurrentKey(labels.key(0));
    QCOMPARE(labels.count(), 1200);
    QVERIFY(!labels.again());
    QJsonObject reply = recorded(u"labels.print"_s).toObject();
    reply["labels"_L1] = 500;
    desk.link.answerWith(u"labels.print"_s, QJsonValue(reply));
    labels.print(true, 1, 1000, {});
    QVERIFY(labels.busy());
    desk.settle();
    QVERIFY(!labels.busy());
    QCOMPARE(desk.sentTimes(u"labels.print"_s), 2);
    const auto last = desk.sent(u"labels.print"_s);
    QCOMPARE((*last)["medium"_L1].toString(), u"zpl"_s);
    QCOMPARE((*last)["from"_L1].toInt(), 501);
    QCOMPARE((*last)["count"_L1].toInt(), 500);
    QCOMPARE(documents().entryList(QDir::Files).size(), 2);
}

void GoodsModelsTest::labelsThatArePrintedAgainSayWhy()
{
    ModelDesk desk;
    LabelsModel labels;
    labels.setShell(&desk.controller);
    desk.settle();
    labels.setCurrentKey(labels.key(1));
    QVERIFY(labels.again());
    labels.print(false, 3, 4, u"torn"_s);
    desk.settle();
    const auto sent = desk.sent(u"labels.print"_s);
    QCOMPARE((*sent)["reason"_L1].toString(), u"torn"_s);
    QCOMPARE((*sent)["medium"_L1].toString(), u"pdf"_s);
    QCOMPARE((*sent)["from"_L1].toInt(), 3);
    QCOMPARE((*sent)["count"_L1].toInt(), 2);

    desk.link.answerWith(u"labels.print"_s, refuse(ErrorCode::ReasonRequired));
    labels.print(false, 1, 1, {});
    desk.settle();
    QVERIFY(!labels.busy());
    QVERIFY(desk.controller.toast()->stays());
}

void GoodsModelsTest::numbersAreSetAside()
{
    ModelDesk desk;
    LabelsModel labels;
    labels.setShell(&desk.controller);
    desk.settle();
    // The form of children has no digits to count.
    QCOMPARE(labels.forms().size(), 2);
    labels.reserve(1, 0, false);
    labels.reserve(1, LabelsModel::mostReserved + 1, false);
    labels.reserve(2, 10, false);
    QVERIFY(!desk.sent(u"labels.reserve"_s));
    // Only between numbers in use: the person is asked, and the form stays.
    QSignalSpy reserved(&labels, &LabelsModel::wasReserved);
    const QJsonValue given = recorded(u"labels.reserve"_s);
    desk.link.answerWith(u"labels.reserve"_s, refuseField(ErrorCode::SerialsUsedUp, u"gaps"_s));
    labels.reserve(1, 1200, false);
    desk.settle();
    QVERIFY(labels.onlyGaps());
    QVERIFY(reserved.isEmpty());
    QVERIFY(!(*desk.sent(u"labels.reserve"_s))["gaps"_L1].toBool());
    desk.link.answerWith(u"labels.reserve"_s, given);
    labels.reserve(1, 1200, true);
    desk.settle();
    QVERIFY(!labels.onlyGaps());
    QCOMPARE(reserved.size(), 1);
    const auto sent = desk.sent(u"labels.reserve"_s);
    QVERIFY((*sent)["gaps"_L1].toBool());
    QCOMPARE((*sent)["format"_L1].toString(), u"Mustard"_s);
    QCOMPARE((*sent)["count"_L1].toInt(), 1200);
    QCOMPARE(labels.first(), u"SB05201"_s);
}

void GoodsModelsTest::whoMayNotPrintIsOfferedNothing()
{
    ModelDesk reader({u"bags.read"_s});
    QVERIFY(!reader.controller.canOpen(u"labels"_s));
    QVERIFY(!reader.controller.canOpen(u"files"_s));
    LabelsModel labels;
    labels.setShell(&reader.controller);
    reader.settle();
    QVERIFY(!labels.mayPrint());

    ModelDesk lead({u"bags.read"_s, u"bags.print"_s});
    QVERIFY(lead.controller.canOpen(u"labels"_s));
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

void GoodsModelsTest::aListIsExportedAsItIsFiltered()
{
    ModelDesk desk;
    BagsModel bags;
    bags.setShell(&desk.controller);
    bags.setKind(1);
    bags.setState(2);
    bags.setQuery(u"SB04"_s);
    bags.load();
    desk.settle();
    QVERIFY(bags.exportHindrance().isEmpty());
    bags.exportAll();
    desk.settle();
    const auto sent = desk.sent(u"exports.start"_s);
    QVERIFY(sent);
    QCOMPARE((*sent)["what"_L1].toString(), u"parents"_s);
    QCOMPARE((*sent)["text"_L1].toString(), u"SB04"_s);
    QCOMPARE((*sent)["state"_L1].toString(), u"complete"_s);
    QCOMPARE(desk.controller.page(), u"files"_s);
    QCOMPARE(desk.controller.takeTarget(), recorded(u"exports.start"_s)["job"_L1]["job"_L1].toString());

    bags.dropFilters();
    bags.exportAll();
    desk.settle();
    QCOMPARE(desk.sentTimes(u"exports.start"_s), 3);
    QCOMPARE((*desk.sent(u"exports.start"_s))["what"_L1].toString(), u"children"_s);

    BillsModel bills;
    bills.setShell(&desk.controller);
    bills.setState(2);
    desk.settle();
    bills.exportAll();
    desk.settle();
    QCOMPARE((*desk.sent(u"exports.start"_s))["what"_L1].toString(), u"bills"_s);
    QCOMPARE((*desk.sent(u"exports.start"_s))["state"_L1].toString(), u"closed"_s);
}

void GoodsModelsTest::aFileHoldsWhatTheListShows()
{
    ModelDesk desk;
    BagsModel bags;
    bags.setShell(&desk.controller);
    const auto exported = [&](const char *field) {
        desk.settle();
        return desk.sent(u"exports.start"_s).value_or(QJsonObject())[QLatin1StringView(field)].toString();
    };
    bags.setKind(1);
    bags.setMatch(1);
    bags.setQuery(u"4417"_s);
    bags.setState(3);
    bags.exportAll();
    QCOMPARE(exported("ends"), u"4417"_s);
    QCOMPARE(exported("text"), QString());
    QCOMPARE(exported("state"), u"billed"_s);
    bags.setMatch(2);
    bags.setKind(2);
    for (const auto &[state, word] : {std::pair{1, u"loose"_s}, std::pair{2, u"packed"_s}}) {
        bags.setState(state);
        bags.exportAll();
        QCOMPARE(exported("contains"), u"4417"_s);
        QCOMPARE(exported("ends"), QString());
        QCOMPARE(exported("state"), word);
    }
    BillsModel bills;
    bills.setShell(&desk.controller);
    bills.setState(1);
    bills.exportAll();
    QCOMPARE(exported("state"), u"loadable"_s);
    // What finds bills in the list finds them for the file, too, however much of the list is here.
    bills.setState(0);
    bills.setQuery(u" truck"_s);
    bills.exportAll();
    QCOMPARE(exported("what"), u"bills"_s);
    QCOMPARE(exported("text"), u"truck"_s);
    QCOMPARE(exported("state"), QString());
}

void GoodsModelsTest::aListIsNarrowedByWhereWhoAndWhen()
{
    ModelDesk desk;
    BagsModel bags;
    bags.setShell(&desk.controller);
    BillsModel bills;
    bills.setShell(&desk.controller);
    desk.settle();
    const auto isNarrowed = [&](const QString &method) {
        const QJsonObject sent = desk.sent(method).value_or(QJsonObject());
        return sent["area"_L1].toString() == u"north"_s && sent["by"_L1].toString() == u"lena"_s &&
               sent["toMs"_L1].toInteger() - sent["fromMs"_L1].toInteger() == 86'400'000;
    };
    for (ListFilters *filters : {bags.filters(), bills.filters()}) {
        QVERIFY(!filters->any());
        filters->setArea(u" north "_s);
        filters->setBy(u"lena"_s);
        filters->setFirstDay(u"2026-11-20"_s);
        filters->setLastDay(u"2026-11-1"_s);
        QVERIFY(filters->any());
        QVERIFY(!filters->dayFault().isEmpty());
        bags.exportAll();
        bills.exportAll();
        filters->setLastDay(u"2026-11-19"_s);
        QVERIFY(!filters->dayFault().isEmpty());
    }
    QVERIFY(!bags.exportHindrance().isEmpty());
    desk.settle();
    QCOMPARE(desk.sentTimes(u"exports.start"_s), 1); // before the bills were narrowed
    QCOMPARE(desk.sentTimes(u"bags.list"_s), 1);
    bags.filters()->setLastDay(u"2026-11-20"_s);
    bills.filters()->setLastDay(u"2026-11-20"_s);
    QTRY_VERIFY(isNarrowed(u"bags.list"_s));
    QTRY_VERIFY(isNarrowed(u"bills.list"_s));
    desk.settle();
    bags.setKind(1);
    bags.exportAll();
    desk.settle();
    QVERIFY(isNarrowed(u"exports.start"_s));
    bills.exportAll();
    desk.settle();
    QVERIFY(isNarrowed(u"exports.start"_s));
    QCOMPARE((*desk.sent(u"exports.start"_s))["what"_L1].toString(), u"bills"_s);
    QVERIFY(bags.filtered());
    bags.dropFilters();
    desk.settle();
    QVERIFY(!bags.filtered());
    QVERIFY(!(*desk.sent(u"bags.list"_s)).contains("area"_L1));
}

void GoodsModelsTest::halfADayKeepsTheListAsItWas()
{
    ModelDesk desk;
    BagsModel bags;
    bags.setShell(&desk.controller);
    ListFilters &filters = *bags.filters();
    filters.setFirstDay(u"2026-11-20"_s);
    filters.setLastDay(u"2026-11-20"_s);
    bags.load();
    desk.settle();
    const QJsonObject before = *desk.sent(u"bags.list"_s);
    QCOMPARE(before["toMs"_L1].toInteger() - before["fromMs"_L1].toInteger(), 86'400'000);
    // What else is narrowed is asked for all the same, and an event's loading asks for the same days.
    filters.setArea(u"north"_s);
    for (const QString &day : {u"2026-11-2"_s, u"2026-11-19"_s}) {
        filters.setLastDay(day);
        QVERIFY(!filters.dayFault().isEmpty());
        bags.load();
        desk.settle();
        const QJsonObject sent = *desk.sent(u"bags.list"_s);
        QCOMPARE(sent["area"_L1].toString(), u"north"_s);
        QCOMPARE(sent["fromMs"_L1].toInteger(), before["fromMs"_L1].toInteger());
        QCOMPARE(sent["toMs"_L1].toInteger(), before["toMs"_L1].toInteger());
    }
    filters.setArea(u"south"_s);
    QTRY_COMPARE((*desk.sent(u"bags.list"_s))["area"_L1].toString(), u"south"_s);
    filters.setLastDay({});
    bags.load();
    desk.settle();
    QCOMPARE((*desk.sent(u"bags.list"_s))["fromMs"_L1].toInteger(), before["fromMs"_L1].toInteger());
    QVERIFY(!(*desk.sent(u"bags.list"_s)).contains("toMs"_L1));
    filters.setFirstDay(u"2026-1"_s);
    filters.clear();
    desk.settle();
    QVERIFY(!(*desk.sent(u"bags.list"_s)).contains("fromMs"_L1));
}

void GoodsModelsTest::daysAreReadAsTheyAreTyped_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::addColumn<QString>("fault");
    QTest::newRow("none") << QString() << u" "_s << QString();
    QTest::newRow("one") << u"2026-11-20"_s << u" 2026-11-20 "_s << QString();
    QTest::newRow("half") << u"2026-11-2"_s << QString() << u"A day like"_s;
    QTest::newRow("not in the calendar") << QString() << u"2026-02-29"_s << u"A day like"_s;
    QTest::newRow("backwards") << u"2026-11-20"_s << u"2026-11-19"_s << u"The last day comes before the first"_s;
}

void GoodsModelsTest::daysAreReadAsTheyAreTyped()
{
    QFETCH(QString, first);
    QFETCH(QString, last);
    QFETCH(QString, fault);
    const shell::Words words(QLocale(QLocale::English), QTimeZone("Europe/Berlin"));
    QVERIFY2(words.dayFault(first, last).startsWith(fault), qPrintable(words.dayFault(first, last)));
    QCOMPARE(words.dayFault(first, last).isEmpty(), fault.isEmpty());
    // The day on which clocks go back has 25 hours.
    const QDate longest = *shell::Words::dayIn(u"2026-10-25"_s);
    QCOMPARE(words.endOfDay(longest) + 1 - words.beginOfDay(longest), 25 * 3'600'000);
}

void GoodsModelsTest::anExportIsSavedWhole()
{
    ModelDesk desk;
    FileJobsModel jobs;
    jobs.setShell(&desk.controller);
    desk.settle();
    QCOMPARE(jobs.rows(), 5);
    jobs.setCurrentKey(jobs.key(0));
    QVERIFY(!jobs.canSave());
    QVERIFY(jobs.canCancel());
    QVERIFY(jobs.share() > 0.3 && jobs.share() < 0.4);
    jobs.setCurrentKey(jobs.key(1));
    QVERIFY(jobs.canSave());
    jobs.save();
    QVERIFY(!jobs.canSave());
    desk.settle();
    QVERIFY(jobs.canSave());
    QVERIFY(contentOf(documents().filePath(u"children-20261120-132904.csv"_s)).startsWith("code,format"));
}

void GoodsModelsTest::aFileGoesWhereThePersonSays()
{
    ModelDesk desk;
    FileJobsModel jobs;
    jobs.setShell(&desk.controller);
    desk.settle();
    jobs.setCurrentKey(jobs.key(1));
    QCOMPARE(jobs.proposedFile(), QUrl::fromLocalFile(documents().filePath(u"children-20261120-132904.csv"_s)));
    QCOMPARE(jobs.proposedEnding(), u"csv"_s);
    // The dialog has asked whether that may be replaced.
    const QString path = m_home->filePath(u"my children.csv"_s);
    QFile there(path);
    QVERIFY(there.open(QIODevice::WriteOnly) && there.write("old") == 3);
    there.close();
    jobs.saveTo(jobs.key(1), QUrl::fromLocalFile(path));
    desk.settle();
    QVERIFY(contentOf(path).startsWith("code,format"));
    QVERIFY(documents().entryList(QDir::Files | QDir::Hidden).isEmpty());
    QVERIFY2(desk.controller.toast()->note().contains(path), qPrintable(desk.controller.toast()->note()));
}

void GoodsModelsTest::aDamagedFileIsNotKept()
{
    ModelDesk desk;
    QJsonObject part = recorded(u"exports.read"_s).toObject();
    part["sha256"_L1] = QString(64, u'0');
    desk.link.answerWith(u"exports.read"_s, QJsonValue(part));
    FileJobsModel jobs;
    jobs.setShell(&desk.controller);
    desk.settle();
    jobs.setCurrentKey(jobs.key(1));
    jobs.save();
    desk.settle();
    QVERIFY(jobs.canSave());
    QVERIFY(documents().entryList(QDir::Files | QDir::Hidden).isEmpty());
    QVERIFY(!desk.controller.toast()->note().isEmpty());
}

void GoodsModelsTest::aFileIsSentInPartsAndTried()
{
    ModelDesk desk;
    const QString path = m_home->filePath(u"packing list.csv"_s);
    const QByteArray content = "parent,child\n" + QByteArray(100'000, 'x') + '\n';
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    file.close();

    ImportForm form;
    form.setShell(&desk.controller);
    desk.settle();
    QCOMPARE(form.kinds(), QStringList{u"Packing list"_s});
    QVERIFY(!form.ready());
    form.setFile(QUrl::fromLocalFile(path).toString());
    QCOMPARE(form.file(), path);
    QVERIFY(form.ready());
    // Dropped, or chosen in the dialog: the field shows it.
    int shown = 0;
    connect(&form, &ImportForm::fileChosen, this, [&] { ++shown; });
    form.choose(QUrl::fromLocalFile(path).toString());
    QCOMPARE(form.file(), path);
    QCOMPARE(shown, 1);

    // The server counts what arrived.
    QJsonObject reply = recorded(u"imports.begin"_s).toObject();
    QString begun;
    connect(&form, &ImportForm::started, this, [&](const QString &job) { begun = job; });
    qint64 arrived = 0;
    connect(&FileTransfers::of(desk.controller), &FileTransfers::changed, this, [&] {
        QJsonObject job = reply["job"_L1].toObject();
        arrived = std::min<qint64>(arrived + 45'056, content.size());
        job["bytes"_L1] = arrived;
        reply["job"_L1] = job;
        desk.link.answerWith(u"imports.append"_s, QJsonValue(reply));
    });
    form.start();
    QVERIFY(form.busy());
    QTRY_VERIFY(desk.sent(u"imports.check"_s));
    QTRY_VERIFY(!form.busy());
    QCOMPARE(begun, reply["job"_L1]["job"_L1].toString());
    const auto announced = desk.sent(u"imports.begin"_s);
    QCOMPARE((*announced)["what"_L1].toString(), u"packing"_s);
    QCOMPARE((*announced)["fileName"_L1].toString(), u"packing list.csv"_s);
    QCOMPARE((*announced)["bytes"_L1].toInteger(), content.size());
    QCOMPARE((*announced)["sha256"_L1].toString(),
             QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex()));
    QCOMPARE(desk.sentTimes(u"imports.append"_s), 3);
    QVERIFY(!desk.sent(u"imports.commit"_s));

    form.setFile(m_home->filePath(u"not there.csv"_s));
    form.start();
    QVERIFY(!form.busy());
    QCOMPARE(desk.sentTimes(u"imports.begin"_s), 1);
}

void GoodsModelsTest::anUploadGoesOnWhereItBrokeOff()
{
    ModelDesk desk;
    const QString path = m_home->filePath(u"p.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(100, 'x')) == 100);
    file.close();
    FileTransfers &transfers = FileTransfers::of(desk.controller);
    desk.link.answerWith(u"imports.append"_s, refuse(ErrorCode::ServerUnreachable));
    QString job;
    connect(&transfers, &FileTransfers::begun, this, [&](const QString &begun) { job = begun; });
    transfers.send(u"packing"_s, path);
    QTRY_VERIFY(!job.isEmpty() && transfers.brokeOff(job));
    QVERIFY(!desk.sent(u"imports.check"_s));
    QVERIFY(!transfers.sending()); // another file may be sent instead

    // Of 100 bytes 60 have arrived all the same.
    QJsonObject reply = recorded(u"imports.begin"_s).toObject();
    QJsonObject now = reply["job"_L1].toObject();
    now["bytes"_L1] = 60;
    desk.link.answerWith(u"files.jobs"_s, QJsonValue(QJsonObject{{u"jobs"_s, QJsonArray{now}}}));
    now["bytes"_L1] = 100;
    desk.link.answerWith(u"imports.append"_s, QJsonValue(QJsonObject{{u"job"_s, now}}));
    transfers.goOn();
    QTRY_VERIFY(desk.sent(u"imports.check"_s));
    QCOMPARE((*desk.sent(u"imports.append"_s))["offset"_L1].toInt(), 60);
}

void GoodsModelsTest::anUploadThatCannotGoOnIsLetGo_data()
{
    QTest::addColumn<QString>("why");
    for (const char *why : {"the server forgot it", "somebody else signed in", "the file grew"})
        QTest::newRow(why) << QString::fromLatin1(why);
}

void GoodsModelsTest::anUploadThatCannotGoOnIsLetGo()
{
    QFETCH(QString, why);
    ModelDesk desk;
    const QString path = m_home->filePath(u"p.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(100, 'x')) == 100);
    file.close();
    FileTransfers &transfers = FileTransfers::of(desk.controller);
    desk.link.answerWith(u"imports.append"_s, refuse(ErrorCode::ServerUnreachable));
    QString job;
    connect(&transfers, &FileTransfers::begun, this, [&](const QString &begun) { job = begun; });
    transfers.send(u"packing"_s, path);
    QTRY_VERIFY(!job.isEmpty() && transfers.brokeOff(job));
    if (why == "somebody else signed in"_L1) {
        QJsonObject other = recorded(u"session.login"_s).toObject();
        QJsonObject user = other["user"_L1].toObject();
        user["id"_L1] = u"01ARZ3NDEKTSV4RRFFQ69G5FAV"_s;
        other["user"_L1] = user;
        desk.link.answerWith(u"session.login"_s, QJsonValue(other));
        desk.link.signOut();
        desk.settle();
        QVERIFY(transfers.brokeOff(job));
        desk.link.signIn({u"other"_s, u"secret"_s, {}}, [](const Result<void> &) {});
        desk.settle();
        QVERIFY(!transfers.brokeOff(job));
        return;
    }
    if (why == "the file grew"_L1) {
        QVERIFY(file.open(QIODevice::Append) && file.write("more") == 4);
        file.close();
        answerJobs(desk, importWith({{u"state"_s, u"receiving"_s}, {u"bytes"_s, 60}, {u"totalBytes"_s, 100}}));
    } else {
        desk.link.answerWith(u"files.jobs"_s, refuse(ErrorCode::NotFound));
    }
    transfers.goOn();
    desk.settle();
    QVERIFY(!transfers.brokeOff(job) && !transfers.sending());
    QVERIFY(!desk.controller.toast()->text().isEmpty());
    QVERIFY(!desk.sent(u"imports.check"_s));
    QCOMPARE(desk.sent(u"files.cancel"_s).has_value(), why == "the file grew"_L1);
}

void GoodsModelsTest::aDownloadGoesOnWhereItBrokeOff()
{
    ModelDesk desk;
    const QJsonObject whole = recorded(u"exports.read"_s).toObject();
    const QByteArray content = QByteArray::fromBase64(whole["content"_L1].toString().toLatin1());
    const auto part = [&](qsizetype from, qsizetype size) {
        QJsonObject out = whole;
        out["offset"_L1] = from;
        out["content"_L1] = QString::fromLatin1(content.mid(from, size).toBase64());
        out["last"_L1] = from + size >= content.size();
        return QJsonValue(out);
    };
    FileJobsModel jobs;
    jobs.setShell(&desk.controller);
    desk.settle();
    jobs.setCurrentKey(jobs.key(1));
    FileTransfers &transfers = FileTransfers::of(desk.controller);
    desk.link.answerWith(u"exports.read"_s, part(0, 10));
    connect(&transfers, &FileTransfers::changed, this, [&] {
        if (transfers.fetched(jobs.currentKey()) > 0)
            desk.link.answerWith(u"exports.read"_s, refuse(ErrorCode::ServerUnreachable));
    });
    jobs.save();
    QTRY_VERIFY(jobs.savesOn());
    QVERIFY(jobs.canSave());
    QCOMPARE((*desk.sent(u"exports.read"_s))["offset"_L1].toInt(), 10);
    QVERIFY(documents().entryList(QDir::Files).isEmpty());
    transfers.disconnect(this);
    desk.link.answerWith(u"exports.read"_s, part(10, content.size()));
    jobs.save();
    QVERIFY(!jobs.savesOn() && !jobs.canSave());
    QTRY_COMPARE(contentOf(documents().filePath(whole["fileName"_L1].toString())), content);
    QVERIFY(jobs.canSave() && !jobs.savesOn());
    QCOMPARE(desk.sentTimes(u"exports.read"_s), 3);
}

void GoodsModelsTest::aReportThatWasMadeAnewIsNotSavedInHalves()
{
    ModelDesk desk;
    QJsonObject part = recorded(u"exports.read"_s).toObject();
    part["content"_L1] = QString::fromLatin1(QByteArray(10, 'x').toBase64());
    part["last"_L1] = false;
    desk.link.answerWith(u"exports.read"_s, QJsonValue(part));
    FileJobsModel jobs;
    jobs.setShell(&desk.controller);
    desk.settle();
    jobs.setCurrentKey(jobs.key(1));
    FileTransfers &transfers = FileTransfers::of(desk.controller);
    connect(&transfers, &FileTransfers::changed, this, [&] {
        if (transfers.fetched(jobs.currentKey()) <= 0)
            return;
        part["offset"_L1] = 10;
        part["sha256"_L1] = QString(64, u'7');
        part["last"_L1] = true;
        desk.link.answerWith(u"exports.read"_s, QJsonValue(part));
    });
    jobs.save();
    QVERIFY(!jobs.canSave());
    QTRY_VERIFY(jobs.canSave());
    QVERIFY(!jobs.savesOn());
    QVERIFY(documents().entryList(QDir::Files | QDir::Hidden).isEmpty());
    QVERIFY(!desk.controller.toast()->note().isEmpty());
}

void GoodsModelsTest::anImportSaysHowItStands_data()
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

void GoodsModelsTest::anImportSaysHowItStands()
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

void GoodsModelsTest::whyAFileWasRefusedIsSaid()
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

void GoodsModelsTest::theOtherWayShowsNothingOfThisOne()
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

void GoodsModelsTest::aRefusedLookIsRepeated()
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

void GoodsModelsTest::anAnswerThatWasLostIsLookedFor()
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

void GoodsModelsTest::whatIsBeingStoppedIsNotCalledCancelled()
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

void GoodsModelsTest::whatCanBeDoneWithAnImportFollowsFromIt()
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

void GoodsModelsTest::anImportOfThePastIsTakenBack()
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

void GoodsModelsTest::theExportFormSendsWhatItShows()
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

QTEST_MAIN(GoodsModelsTest)
#include "tst_goods_models.moc"

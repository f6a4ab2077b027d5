// Bags as files: what goes out is what is there, and what comes in goes the way of packing by hand.

#include <bag_files.h>
#include <bag_yard.h>
#include <files_service.h>

#include <gemba/test/patience.h>

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace gemba;
using namespace gemba::bags;
using files::FileJob;
using files::WireJobState;

namespace {

qint64 memoryKiB(const char *what)
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith(what))
            return line.mid(qstrlen(what) + 1).chopped(3).trimmed().toLongLong();
    }
    return 0;
}

/// The yard with the files of the day.
struct Office : BagYard
{
    Office()
    {
        if (!storage::Migrator(database.options(), migrations() + steps(), clock).migrate())
            qFatal("the tables of files cannot be made");
        files::FilesOptions options;
        options.folder = folder.filePath(u"exchange"_s);
        options.database = database.options();
        options.disk.keptFree = 0;
        desk = std::make_unique<files::FilesService>(*executor, clock, options);
        for (auto &kind : fileKinds(*service))
            desk->add(std::move(kind));
    }
    ~Office() { desk.reset(); }

    static QList<storage::Migration> steps() { return storage::migrationsIn({u":/migrations/files"_s}); }

    static rpc::Caller clerk()
    {
        rpc::Caller caller = lead();
        for (const char *permission :
             {"data.import", "data.export", "bags.read", "bags.scan", "bags.correct", "bills.manage"})
            caller.permissions.add(QString::fromLatin1(permission));
        return caller;
    }
    FileJob over(const Result<files::JobReply> &started)
    {
        FileJob job;
        if (!started) {
            job.reason = started.error().detail;
            return job;
        }
        // A hundred thousand rows take longer on a slow machine than the usual patience.
        const auto isOver = [&] {
            job = desk->jobs(clerk(), {started->job.job})->jobs.first();
            return job.state == WireJobState::Done || job.state == WireJobState::Failed ||
                   job.state == WireJobState::Cancelled;
        };
        return QTest::qWaitFor(isOver, 10 * test::patienceMs) ? job : FileJob();
    }
    Result<files::JobReply> answer(const std::function<void(files::FilesService::Done)> &ask)
    {
        std::optional<Result<files::JobReply>> reply;
        ask([&](Result<files::JobReply> got) { reply = std::move(got); });
        return test::eventually([&] { return reply.has_value(); }) ? *std::move(reply) : refuse(ErrorCode::Internal);
    }
    QStringList exported(const QString &what, const std::function<void(files::StartExport::Params &)> &narrow = {})
    {
        files::StartExport::Params in;
        in.what = what;
        if (narrow)
            narrow(in);
        const FileJob job = over(answer([&](auto done) { desk->startExport(clerk(), in, std::move(done)); }));
        if (job.state != WireJobState::Done)
            return {job.reason};
        QByteArray all;
        for (;;) {
            const auto part = desk->readExport(clerk(), {job.job, all.size(), files::partBytes});
            all += part->content;
            if (part->last)
                break;
        }
        QStringList lines = QString::fromUtf8(all).split(u"\r\n"_s);
        lines.removeLast();
        return lines;
    }
    QString upload(const QByteArray &content)
    {
        files::BeginImport::Params in;
        in.what = u"packing"_s;
        in.fileName = u"packing.csv"_s;
        in.bytes = content.size();
        in.sha256 = QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
        const auto begun = answer([&](auto done) { desk->beginImport(clerk(), in, std::move(done)); });
        if (!begun)
            return begun.error().detail;
        for (qsizetype at = 0; at < content.size(); at += files::partBytes) {
            if (!desk->append(clerk(), {begun->job.job, at, content.mid(at, files::partBytes)}))
                return u"not appended"_s;
        }
        return begun->job.job;
    }
    FileJob check(const QString &id) { return over(desk->check(clerk(), {id})); }
    FileJob commit(const QString &id, bool partial = false) { return over(desk->commit(clerk(), {id, partial})); }
    FileJob undo(const QString &import) { return over(desk->undo(clerk(), {import, u"the wrong file"_s})); }
    QStringList problems(const QString &id)
    {
        QStringList out;
        const auto report = desk->report(clerk(), {id});
        for (const auto &p : report->problems)
            out.append(u"%1 %2=%3 %4"_s.arg(p.line).arg(p.column, p.value).arg(p.code));
        return out;
    }

    QTemporaryDir folder;
    std::unique_ptr<files::FilesService> desk;
};

QByteArray packing(int parents, int children, const QByteArray &more = {})
{
    QByteArray out = "parent,child,bill,area\r\n";
    for (int p = 0; p < parents; ++p) {
        const QByteArray parent = "SB" + QByteArray::number(p).rightJustified(5, '0');
        for (int c = 0; c < children; ++c)
            out += parent + ",K" + QByteArray::number(p) + "X" + QByteArray::number(c) + ",,hall\r\n";
    }
    return out + more;
}

QString told(const FileJob &job)
{
    return u"%1: new %2, changed %3, as it is %4, wrong %5%6%7"_s.arg(wire::enumName(job.state))
        .arg(job.created)
        .arg(job.updated)
        .arg(job.unchanged)
        .arg(job.problems)
        .arg(job.applied ? u", applied"_s : QString())
        .arg(job.repeated ? u", repeated"_s : QString());
}

} // namespace

class FilesBagsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { gemba::test::onBothEngines(); }

    void whatIsThereGoesOut()
    {
        Office office;
        office.filled(u"SB00001"_s, 3);
        BagYard::must(office.pack(u"SB00002"_s, u"LOOSE1"_s));
        office.openBill(u"B-1"_s, 5);
        BagYard::must(office.call<AddToBill>({u"B-1"_s, u"SB00001"_s}));
        office.takeOne(office.scan(u"LOOSE2"_s, u"SB00002"_s));

        const QStringList parents = office.exported(u"parents"_s);
        QCOMPARE(parents.size(), 3);
        QCOMPARE(
            parents[0],
            u"code,format,area,state,children,capacity,nominal_g,scale_g,bill,created,changed,changed_by,station"_s);
        QVERIFY2(parents[1].startsWith(u"SB00001,Mustard,hall,complete,3,30,3000,,B-1,2"_s), qPrintable(parents[1]));
        QVERIFY2(parents[2].startsWith(u"SB00002,Mustard,hall,open,2,30,2000,,,2"_s), qPrintable(parents[2]));
        const QStringList children = office.exported(u"children"_s);
        QCOMPARE(children.size(), 6);
        QVERIFY2(children[1].startsWith(u"SB00001,SB00001C01,B-1,hall,2"_s), qPrintable(children[1]));
        QVERIFY2(children[4].startsWith(u"SB00002,LOOSE1,,hall,2"_s), qPrintable(children[4]));
        const QStringList bills = office.exported(u"bills"_s);
        QCOMPARE(bills.size(), 2);
        QVERIFY2(bills[1].startsWith(u"B-1,open,Pune,MH12 4711,hall,5,1,3,3000,"_s), qPrintable(bills[1]));
        const QStringList scans = office.exported(u"scans"_s);
        QCOMPARE(scans.size(), 2);
        QVERIFY2(scans[1].contains(u",dock 1,1,pack,LOOSE2,SB00002,,hall,accepted,,false,"_s), qPrintable(scans[1]));
        // A parent and what was packed into it, short, and billed; another with two; one bill.
        QCOMPARE(office.exported(u"history"_s).size(), 1 + 1 + 3 + 1 + 1 + 1 + 1 + 1 + 1);

        QCOMPARE(office.exported(u"parents"_s, [](auto &in) { in.state = u"open"_s; }).size(), 2);
        QCOMPARE(office.exported(u"parents"_s, [](auto &in) { in.state = u"asleep"_s; }).size(), 1);
        QCOMPARE(office.exported(u"parents"_s, [](auto &in) { in.state = u"billed"_s; }).size(), 2);
        QCOMPARE(office.exported(u"children"_s, [](auto &in) { in.state = u"asleep"_s; }).size(), 1);
        QCOMPARE(office.exported(u"children"_s, [](auto &in) { in.state = u"packed"_s; }).size(), 6);
        QCOMPARE(office.exported(u"children"_s, [](auto &in) { in.state = u"loose"_s; }).size(), 1);
        BagYard::must(office.call<UnpackBag>({u"SB00002"_s, {u"LOOSE2"_s}, u"torn"_s}));
        const QStringList loose = office.exported(u"children"_s, [](auto &in) { in.state = u"loose"_s; });
        QCOMPARE(loose.size(), 2);
        QVERIFY2(loose[1].startsWith(u",LOOSE2,,hall,2"_s), qPrintable(loose[1]));
        // A code is found by its end and by what is in it, and what is typed is no pattern.
        const auto coded = [&](const QString &ends, const QString &contains) {
            return office
                       .exported(u"children"_s,
                                 [&](auto &in) {
                                     in.ends = ends.isEmpty() ? std::nullopt : std::optional(ends);
                                     in.contains = contains.isEmpty() ? std::nullopt : std::optional(contains);
                                 })
                       .size() -
                   1;
        };
        QCOMPARE(coded(u"c02"_s, {}), 1);
        QCOMPARE(coded(u"ose"_s, {}), 0);
        QCOMPARE(coded({}, u"oose"_s), 2);
        QCOMPARE(coded(u"1"_s, u"OOSE"_s), 1);
        QCOMPARE(coded({}, u"O_SE"_s), 0);
        QVERIFY(office.exported(u"bills"_s, [](auto &in) { in.ends = u"1"_s; }).first().contains(u"not narrowed"_s));
        QCOMPARE(office.exported(u"bills"_s, [](auto &in) { in.state = u"loadable"_s; }).size(), 2);
        BagYard::must(office.call<CloseBill>({u"B-1"_s, u"short"_s}));
        QCOMPARE(office.exported(u"bills"_s, [](auto &in) { in.state = u"loadable"_s; }).size(), 1);
        BagYard::must(office.call<ReopenBill>({u"B-1"_s, u"again"_s}));
        QCOMPARE(office.exported(u"bills"_s, [](auto &in) { in.state = u"loadable"_s; }).size(), 2);
        QCOMPARE(office.exported(u"children"_s, [](auto &in) { in.text = u"loose"_s; }).size(), 3);
        QCOMPARE(office.exported(u"children"_s, [](auto &in) { in.area = u"elsewhere"_s; }).size(), 1);
        QCOMPARE(office.exported(u"history"_s, [](auto &in) { in.state = u"billed"_s; }).size(), 2);

        // By the other code and by the bill, too: a child's history and a bill's are part of it.
        const auto named = [&](const QString &what, const QString &text) {
            return office.exported(what, [&](auto &in) { in.text = text; }).size() - 1;
        };
        QCOMPARE(named(u"history"_s, u"SB00002"_s), 4);
        QCOMPARE(named(u"history"_s, u"loose1"_s), 1);
        QCOMPARE(named(u"history"_s, u"b-1"_s), 4);
        QCOMPARE(named(u"history"_s, u"B_1"_s), 0);
        QCOMPARE(named(u"scans"_s, u"loose2"_s), 1);
        QCOMPARE(named(u"scans"_s, u"SB00002"_s), 1);
        QCOMPARE(named(u"scans"_s, u"SB00001"_s), 0);
        // Bills as in their list: number, destination and vehicle, and the ends of number and vehicle.
        QCOMPARE(named(u"bills"_s, u"b-"_s), 1);
        QCOMPARE(named(u"bills"_s, u"pun"_s), 1);
        QCOMPARE(named(u"bills"_s, u"mh12"_s), 1);
        QCOMPARE(named(u"bills"_s, u"711"_s), 1);
        QCOMPARE(named(u"bills"_s, u"une"_s), 0);
    }

    void packingComesInAndIsTakenBackAsOne()
    {
        Office office;
        office.openBill(u"B-1"_s, 5);
        const QByteArray file = packing(3, 30, "SB00003,SHORT1,B-1,hall\r\nSB00003,SHORT2,,hall\r\nSB00000,,B-1,\r\n");
        const QString upload = office.upload(file);
        QCOMPARE(told(office.check(upload)), u"done: new 92, changed 1, as it is 0, wrong 0"_s);
        QCOMPARE(office.counters().packed, 0);
        QCOMPARE(office.counters().events, 1);

        const FileJob taken = office.commit(upload);
        QCOMPARE(told(taken), u"done: new 92, changed 1, as it is 0, wrong 0, applied"_s);
        QCOMPARE(office.counters().packed, 92);
        QCOMPARE(office.bag(u"SB00000"_s).bill, u"B-1"_s);
        QCOMPARE(office.bag(u"SB00001"_s).state, WireBagState::Complete);
        QCOMPARE(office.bag(u"SB00003"_s).bill, u"B-1"_s);
        QCOMPARE(office.bag(u"SB00003"_s).children, 2);
        QCOMPARE(office.history(u"SB00003"_s).first().group, taken.importId);
        QCOMPARE(office.difference(), QString());

        const qint64 events = office.counters().events;
        QCOMPARE(told(office.commit(office.upload(file))), u"done: new 0, changed 0, as it is 93, wrong 0, repeated"_s);
        // The same rows in another file say what is so.
        QCOMPARE(told(office.commit(office.upload(file + "SB00002,K2X0,,hall\r\n"))),
                 u"done: new 0, changed 0, as it is 94, wrong 0"_s);
        QCOMPARE(office.counters().events, events);

        const FileJob undone = office.undo(*taken.importId);
        QCOMPARE(undone.reason, QString());
        QCOMPARE(undone.state, WireJobState::Done);
        QCOMPARE(office.counters().packed, 0);
        QCOMPARE(office.counters().billedParents, 0);
        QCOMPARE(office.counters().parents, 4);
        QCOMPARE(office.difference(), QString());
        QCOMPARE(told(office.commit(office.upload(file))), u"done: new 92, changed 1, as it is 0, wrong 0, applied"_s);
        QCOMPARE(office.difference(), QString());
    }

    void aRowIsRefusedAsPackingByHandIs()
    {
        Office office;
        office.openBill(u"B-1"_s, 1);
        BagYard::must(office.pack(u"SB00009"_s, u"TAKEN"_s));
        const QByteArray file =
            packing(1, 30,
                    "SB00000,ONEMORE,,hall\r\nSB00001,TAKEN,,hall\r\nnonsense!,A1B2,,hall\r\nSB00001,SB00000,,hall\r\n"
                    "SB00002,,B-9,hall\r\nSB00003,,,hall\r\nSB00004,GOOD1,B-1,hall\r\nSB00005,GOOD2,B-1,hall\r\n");
        const QString upload = office.upload(file);
        const FileJob refused = office.commit(upload);
        QCOMPARE(refused.state, WireJobState::Failed);
        QCOMPARE(office.problems(upload).join(u"; "_s),
                 u"32 parent=SB00000 3053; 33 child=TAKEN 3052; 34 parent=nonsense! 2020; 35 child=SB00000 3051; "
                 "36 bill=B-9 3001; 37 child= 2003; 39 bill=B-1 3062"_s);
        QCOMPARE(office.counters().packed, 1);

        // On request what can be taken is; a row that was refused leaves nothing behind, not even an empty parent.
        const FileJob taken = office.commit(upload, true);
        QCOMPARE(told(taken), u"done: new 31, changed 0, as it is 0, wrong 7, applied"_s);
        QCOMPARE(office.counters().packed, 32);
        QCOMPARE(office.counters().parents, 3);
        QCOMPARE(office.bag(u"SB00004"_s).bill, u"B-1"_s);
        QCOMPARE(office.difference(), QString());
        QCOMPARE(office.undo(*taken.importId).state, WireJobState::Done);
        QCOMPARE(office.counters().packed, 1);
        QCOMPARE(office.difference(), QString());
    }

    void whatWasBilledSinceIsNotTakenBack()
    {
        Office office;
        const FileJob taken = office.commit(office.upload(packing(2, 30)));
        office.openBill(u"B-1"_s, 5);
        BagYard::must(office.call<AddToBill>({u"B-1"_s, u"SB00001"_s}));
        const FileJob undone = office.undo(*taken.importId);
        QCOMPARE(undone.code, static_cast<int>(ErrorCode::ParentBilled));
        QCOMPARE(office.counters().packed, 60);
        QCOMPARE(office.difference(), QString());
    }

    /// Printed and not judged: how long it takes is the machine's affair.
    void aHundredThousandRows()
    {
        Office office;
        const int parents = test::currentEngine() == storage::Engine::Sqlite ? 3'334 : 334;
        const QByteArray file = packing(parents, 30);
        const qint64 rows = parents * 30;
        QElapsedTimer timer;
        const auto lap = [&](const char *what) {
            qInfo("%s of %lld rows: %lld ms, memory %lld MiB, at most %lld MiB", what, static_cast<long long>(rows),
                  static_cast<long long>(timer.restart()), static_cast<long long>(memoryKiB("VmRSS") / 1024),
                  static_cast<long long>(memoryKiB("VmHWM") / 1024));
        };
        timer.start();
        const QString upload = office.upload(file);
        lap("upload");
        const FileJob taken = office.commit(upload);
        QCOMPARE(taken.created, rows);
        lap("commit");
        QCOMPARE(office.exported(u"children"_s).size(), rows + 1);
        lap("export");
        QCOMPARE(office.difference(), QString());
        QCOMPARE(office.undo(*taken.importId).state, WireJobState::Done);
        lap("recount and undo");
        QCOMPARE(office.counters().packed, 0);
    }
};

QTEST_GUILESS_MAIN(FilesBagsTest)
#include "tst_files_bags.moc"

#include "sensor_plant.h"

#include <alarm_exchange.h>
#include <exchange_service.h>
#include <limit_desk.h>
#include <sensor_exchange.h>

using namespace Qt::StringLiterals;
using namespace gemba;
using namespace gemba::exchange;
using sensors::SensorPlant;
using storage::ReadTransaction;
using storage::Transaction;

namespace {

const auto newSensor = u"P2"_s;

/// The sensors' plant with P1, and everything the exchange knows of it.
struct Depot : SensorPlant
{
    Depot()
    {
        add();
        for (auto &kind : sensors::exchanged(*service))
            exchange.add(std::move(kind));
        exchange.add(alarms::exchanged(*alarmService));
    }

    static rpc::Caller engineer()
    {
        rpc::Caller caller = person();
        for (const QString &permission : {u"data.import"_s, u"data.export"_s, u"alarms.rationalise"_s})
            caller.permissions.add(permission);
        return caller;
    }
    QByteArray exported(const QString &what, FileFormat format = FileFormat::Csv, int limit = 500)
    {
        QByteArray all;
        ExportData::Params in;
        in.what = what;
        in.format = format;
        in.limit = limit;
        for (;;) {
            const auto page = executor->readNow<ExportData::Reply>(
                [&](ReadTransaction &tx) { return exchange.exportPage(tx, engineer(), in); });
            if (!page)
                return page.error().detail.toUtf8();
            all += page->content;
            if (!page->nextCursor)
                return all;
            in.cursor = *page->nextCursor;
        }
    }
    Result<ImportData::Reply> import(const QString &what, const QByteArray &content, bool dryRun = false,
                                     FileFormat format = FileFormat::Csv, const rpc::Caller &caller = engineer())
    {
        std::promise<Result<ImportData::Reply>> promise;
        auto answer = promise.get_future();
        exchange.import(caller, {what, format, content, dryRun},
                        [&](Result<ImportData::Reply> reply) { promise.set_value(std::move(reply)); });
        return answer.get();
    }
    std::optional<sensors::Sensor> sensor(const QString &id)
    {
        using Found = std::optional<sensors::Sensor>;
        return *executor->readNow<Found>([&](ReadTransaction &tx) -> Result<Found> {
            const auto stored = sensors::store::findSensor(tx, SensorId(id));
            return stored ? Found(stored->sensor) : Found();
        });
    }
    qint64 auditLines() { return count(u"audit"_s); }

    ExchangeService exchange{*executor};
};

QString first(const Result<ImportData::Reply> &reply)
{
    if (!reply)
        return reply.error().detail;
    if (reply->problems.isEmpty())
        return u"taken"_s;
    const ImportProblem &p = reply->problems[0];
    return u"line %1, %2 = %3: %4 %5"_s.arg(p.line).arg(p.column, p.value).arg(p.code).arg(p.problem);
}

const QByteArray good = "sensor,name,area,device,json_path,quantity,unit,range_low,range_high,interval_s\r\n"
                        "P2,Regulated,B1,node-1,v.P2,pressure,bar,0,5,1\r\n"
                        "P3,\"Exhaust, hall\",B1,node-1,v.P3,pressure,mbar,0,1000,0.5\r\n";

} // namespace

class ExchangeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { gemba::test::onBothEngines(); }

    void aDryRunSaysWhatWouldHappenAndDoesNothing()
    {
        Depot depot;
        const qint64 before = depot.auditLines();
        const auto tried = depot.import(u"sensors"_s, good, true);
        QCOMPARE(first(tried), u"taken"_s);
        QCOMPARE(tried->created, 2);
        QVERIFY(!tried->applied);
        QVERIFY(!depot.sensor(newSensor));
        QCOMPARE(depot.auditLines(), before);
        QCOMPARE(depot.count(u"event"_s), 1); // P1's own
        QVERIFY(!depot.service->hasSensors(DeviceId(u"node-2"_s)));

        const auto done = depot.import(u"sensors"_s, good);
        QVERIFY(done->applied);
        QCOMPARE(done->created, 2);
        QCOMPARE(depot.sensor(u"P3"_s)->name, u"Exhaust, hall"_s);
        QCOMPARE(depot.sensor(u"P3"_s)->intervalMs, 500);
    }

    void theSameFileAgainChangesNothing()
    {
        Depot depot;
        QVERIFY(depot.import(u"sensors"_s, good)->applied);
        const qint64 before = depot.auditLines();
        const auto again = depot.import(u"sensors"_s, good);
        QCOMPARE(again->unchanged, 2);
        QVERIFY(!again->applied);
        QCOMPARE(depot.auditLines(), before);
        QCOMPARE(depot.sensor(newSensor)->version, 1);
    }

    void oneBadRowAndNoneIsTaken_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("problem");
        QTest::newRow("a word for a number")
            << QByteArray("P4,Name,B1,node-1,v.P4,pressure,bar,zero,5,1") << u"line 4, range_low = zero: 2005"_s;
        QTest::newRow("an unknown unit") << QByteArray("P4,Name,B1,node-1,v.P4,pressure,furlong,0,5,1")
                                         << u"line 4, unit = furlong: 2007"_s;
        QTest::newRow("an empty range") << QByteArray("P4,Name,B1,node-1,v.P4,pressure,bar,5,5,1")
                                        << u"line 4, range_high = 5: 2006"_s;
        QTest::newRow("a channel that is taken")
            << QByteArray("P4,Name,B1,node-1,v.P1,pressure,bar,0,5,1") << u"line 4, json_path = v.P1: 3002"_s;
        QTest::newRow("no identity") << QByteArray(",Name,B1,node-1,v.P4,pressure,bar,0,5,1")
                                     << u"line 4, sensor = : 2003"_s;
        QTest::newRow("an interval out of bounds")
            << QByteArray("P4,Name,B1,node-1,v.P4,pressure,bar,0,5,0") << u"line 4, interval_s = 0: 2006"_s;
    }
    void oneBadRowAndNoneIsTaken()
    {
        QFETCH(QByteArray, row);
        QFETCH(QString, problem);
        Depot depot;
        const auto done = depot.import(u"sensors"_s, good + row + "\r\n");
        QVERIFY2(first(done).startsWith(problem), qPrintable(first(done)));
        QCOMPARE(done->problemCount, 1);
        QVERIFY(!done->problems[0].remedy.isEmpty());
        QVERIFY(!done->applied);
        QVERIFY(!depot.sensor(newSensor));
        // What is in memory was taken back too: the channels are free.
        QCOMPARE(depot.ingest(1).stored, 1);
        QVERIFY(depot.import(u"sensors"_s, good)->applied);
    }

    void whatIsExportedCanBeImported_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<int>("format");
        for (const char *what : {"sensors", "limits", "standards", "alarms"}) {
            QTest::addRow("%s as CSV", what) << QString::fromLatin1(what) << int(FileFormat::Csv);
            QTest::addRow("%s as JSON", what) << QString::fromLatin1(what) << int(FileFormat::Json);
        }
    }
    void whatIsExportedCanBeImported()
    {
        QFETCH(QString, what);
        QFETCH(int, format);
        Depot depot;
        QVERIFY(depot.import(u"sensors"_s, good)->applied);
        QVERIFY(
            depot.import(u"standards"_s, "standard,certificate,due,uncertainty\nREF-1,C-9,2027-03-14,0.01\n")->applied);
        QVERIFY(depot
                    .import(u"alarms"_s, "alarm,cause,consequence,action,respond_minutes,consequence_class\n"
                                         "P1.HI,=hose,stroke,\"Close V-31, then call\",10,major\n")
                    ->applied);
        const QByteArray file = depot.exported(what, static_cast<FileFormat>(format));
        const auto again = depot.import(what, file, false, static_cast<FileFormat>(format));
        QCOMPARE(first(again), u"taken"_s);
        QVERIFY(again->rows > 0);
        QCOMPARE(again->unchanged, again->rows);
        if (what == "alarms"_L1 && format == int(FileFormat::Csv))
            QVERIFY2(file.contains("'=hose"), file.constData());
    }

    void pagesOfAnExportAreOneFile()
    {
        Depot depot;
        QVERIFY(depot.import(u"sensors"_s, good)->applied);
        QCOMPARE(depot.exported(u"sensors"_s, FileFormat::Csv, 1), depot.exported(u"sensors"_s));
    }

    void limitsOfAFileGoTheWayOfAllLimits()
    {
        Depot depot;
        const QByteArray file = "sensor,lo,hi,deadband,reason\nP1,1.5,8,0.25,too many\n";
        const auto tried = depot.import(u"limits"_s, file, true);
        QCOMPARE(tried->proposed, 1);
        QCOMPARE(depot.count(u"limit_proposal"_s), 0);
        const auto asked = depot.import(u"limits"_s, file);
        QVERIFY(asked->applied);
        QCOMPARE(asked->proposed, 1);
        QCOMPARE(*depot.sensor(u"P1"_s)->limits.lo, 2.0); // a second person has to approve it
        QCOMPARE(depot.import(u"limits"_s, file)->unchanged, 1);
        // What needs nobody is in force.
        Depot other;
        const auto done = other.import(u"limits"_s, "sensor,lo,on_delay_s\nP1,2.5,0\n");
        QCOMPARE(done->updated, 1);
        QCOMPARE(*other.sensor(u"P1"_s)->limits.lo, 2.5);
        QCOMPARE(*other.sensor(u"P1"_s)->limits.hi, 8.0); // a column that is not there stays
        // Nor can a file of sensors take a limit away.
        QVERIFY(other.import(u"sensors"_s, "sensor,name\nP1,Header\n")->applied);
        QCOMPARE(*other.sensor(u"P1"_s)->limits.hi, 8.0);
        QCOMPARE(first(other.import(u"limits"_s, "sensor,lo\nP1,8.5\n")).section(u": "_s, 0, 0), u"line 2, hi = "_s);
        QVERIFY(first(other.import(u"limits"_s, "sensor,lo\nP9,1\n")).startsWith(u"line 2, sensor = P9: 3001"_s));
    }

    void whoMayNotChangeItMayNotImportIt()
    {
        Depot depot;
        rpc::Caller caller = Depot::engineer();
        caller.permissions.remove(u"sensors.manage"_s);
        const auto refused = depot.import(u"sensors"_s, good, false, FileFormat::Csv, caller);
        QCOMPARE(refused.error().code, ErrorCode::PermissionDenied);
        for (const ExchangeKind &kind : depot.exchange.kinds(caller).kinds)
            QCOMPARE(kind.canImport, kind.name == "limits"_L1 || kind.name == "alarms"_L1);
        QVERIFY(!depot.sensor(newSensor));
    }

    void aFileThatDoesNotFitIsRefusedBeforeAnythingIsTried_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<int>("code");
        QTest::newRow("an unknown kind") << u"secrets"_s << QByteArray("a\n1\n") << int(ErrorCode::NotFound);
        QTest::newRow("an unknown column")
            << u"sensors"_s << QByteArray("sensor,password\nP1,x\n") << int(ErrorCode::ImportUnreadable);
        QTest::newRow("a missing column")
            << u"sensors"_s << QByteArray("name\nx\n") << int(ErrorCode::ImportUnreadable);
        QTest::newRow("no text at all") << u"sensors"_s << QByteArray("\xFF\xD8\xFF\xE0")
                                        << int(ErrorCode::ImportUnreadable);
    }
    void aFileThatDoesNotFitIsRefusedBeforeAnythingIsTried()
    {
        QFETCH(QString, what);
        QFETCH(QByteArray, file);
        QFETCH(int, code);
        Depot depot;
        QCOMPARE(int(depot.import(what, file).error().code), code);
    }

    void manyProblemsAreCountedAndTheFirstAreTold()
    {
        Depot depot;
        QByteArray file = "sensor,lo\n";
        for (int i = 0; i < 150; ++i)
            file += "P1,x\n";
        const auto done = depot.import(u"limits"_s, file);
        QCOMPARE(done->problemCount, 150);
        QCOMPARE(done->problems.size(), ExchangeService::listedProblems);
        QCOMPARE(done->problems.last().line, 101);
    }
};

QTEST_GUILESS_MAIN(ExchangeTest)
#include "tst_exchange_service.moc"

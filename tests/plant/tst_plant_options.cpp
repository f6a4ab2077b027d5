#include "node_state_file.h"
#include "options.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gemba;
using namespace gemba::plant;

class PlantOptionsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        write(u"secret"_s, "s3cret\n");
        write(u"more"_s, "# id secret\nnode-2 two\n\nnode-3  three\n");
        write(u"scenario.json"_s, R"({"name":"mine","steps":[]})");
        write(u"broken.json"_s, R"({"name":"mine"})");
    }
    void defaultsNeedNothing()
    {
        const Result<ParsedOptions> parsed = parse({});
        QVERIFY(parsed.ok());
        QCOMPARE(parsed->options.site, u"plant"_s);
        QCOMPARE(parsed->options.scenario.name, u"calm"_s);
        QVERIFY(!parsed->options.modbusPort && !parsed->options.rtu && parsed->options.nodes.isEmpty());
    }
    void nodesComeFromListAndFile()
    {
        const Result<ParsedOptions> parsed =
            parse({u"--broker"_s, u"[::1]:1883"_s, u"--devices"_s, u"node-1:%1"_s.arg(path(u"secret"_s)),
                   u"--devices-file"_s, path(u"more"_s), u"--load-sensors"_s, u"3"_s});
        QVERIFY(parsed.ok());
        QCOMPARE(parsed->options.brokerHost, u"::1"_s);
        QCOMPARE(parsed->options.nodes.size(), 3);
        QCOMPARE(parsed->options.nodes[0].secret, u"s3cret"_s);
        QCOMPARE(parsed->options.nodes[0].node.sensors, (QStringList{u"P1"_s, u"P2"_s, u"P3"_s}));
        QCOMPARE(parsed->options.nodes[2].secret, u"three"_s);
        QVERIFY(parsed->options.nodes[2].node.sensors.isEmpty());
        QCOMPARE(parsed->options.nodes[2].node.loadSensors, 3);
    }
    void loadHasLoadSensorsOnly()
    {
        const Result<ParsedOptions> parsed = parse({u"--broker"_s, u"localhost:1883"_s, u"--devices-file"_s,
                                                    path(u"more"_s), u"--scenario"_s, u"load"_s, u"--rate"_s, u"20"_s});
        QVERIFY(parsed.ok());
        QCOMPARE(parsed->options.intervalMs, 50);
        QVERIFY(parsed->options.nodes[0].node.sensors.isEmpty());
        QCOMPARE(parsed->options.nodes[0].node.loadSensors, 10);
    }
    void scenarioFileIsRead()
    {
        const Result<ParsedOptions> parsed = parse({u"--scenario"_s, path(u"scenario.json"_s)});
        QVERIFY(parsed.ok());
        QCOMPARE(parsed->options.scenario.name, u"mine"_s);
    }
    void helpIsText()
    {
        const Result<ParsedOptions> parsed = parse({u"--help"_s});
        QVERIFY(parsed.ok() && parsed->help.contains(u"--rtu-link"_s));
    }
    void wrongOptionsAreNamed_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *name, const QStringList &arguments, const QString &field) {
            QTest::newRow(name) << arguments << field;
        };
        const QString secret = path(u"secret"_s);
        const QStringList broker{u"--broker"_s, u"h:1"_s};
        row("seed", {u"--seed"_s, u"-1"_s}, u"--seed"_s);
        row("speed", {u"--speed"_s, u"fast"_s}, u"--speed"_s);
        row("interval", {u"--interval"_s, u"5"_s}, u"--interval"_s);
        row("for", {u"--for"_s, u"20 s"_s}, u"--for"_s);
        row("for zero", {u"--for"_s, u"0s"_s}, u"--for"_s);
        row("broker", {u"--broker"_s, u"host"_s}, u"--broker"_s);
        row("broker port", {u"--broker"_s, u"host:99999"_s}, u"--broker"_s);
        row("broker alone", broker, u"--broker"_s);
        row("device", broker + QStringList{u"--devices"_s, u"node-1"_s}, u"--devices"_s);
        row("no secret", broker + QStringList{u"--devices"_s, u"node-1:/nowhere"_s}, u"--devices"_s);
        row("bad id", broker + QStringList{u"--devices"_s, u"no/de:%1"_s.arg(secret)}, u"--devices"_s);
        row("twice", broker + QStringList{u"--devices"_s, u"a:%1,a:%1"_s.arg(secret)}, u"--devices"_s);
        row("sensor", broker + QStringList{u"--devices"_s, u"a:%1:T1"_s.arg(secret)}, u"--devices"_s);
        row("no sensor", broker + QStringList{u"--devices"_s, u"a:%1,b:%1"_s.arg(secret)}, u"--devices"_s);
        row("scenario", {u"--scenario"_s, u"apocalypse"_s}, u"--scenario"_s);
        row("scenario file", {u"--scenario"_s, path(u"broken.json"_s)}, u"--scenario"_s);
        row("site", {u"--site"_s, u"a/b"_s}, u"--site"_s);
        row("ca", {u"--ca"_s, u"/nowhere"_s}, u"--ca"_s);
        row("backfill", {u"--backfill"_s, u"1h"_s, u"--speed"_s, u"2"_s}, u"--backfill"_s);
        row("modbus", {u"--modbus-port"_s, u"70000"_s}, u"--modbus-port"_s);
        row("unknown", {u"--sped"_s, u"2"_s}, {});
        row("positional", {u"calm"_s}, {});
    }
    void wrongOptionsAreNamed()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, field);
        const Result<ParsedOptions> parsed = parse(arguments);
        QVERIFY(!parsed.ok());
        QCOMPARE(parsed.error().code, ErrorCode::ConfigurationInvalid);
        QCOMPARE(parsed.error().field, field);
    }
    void durations()
    {
        QCOMPARE(parseDuration(u"20s"_s), 20'000);
        QCOMPARE(parseDuration(u"20"_s), 20'000);
        QCOMPARE(parseDuration(u"500ms"_s), 500);
        QCOMPARE(parseDuration(u"1.5m"_s), 90'000);
        QCOMPARE(parseDuration(u"1h"_s), 3'600'000);
        for (const QString &wrong : {u""_s, u"-1s"_s, u"0"_s, u"1d"_s, u"s"_s})
            QVERIFY(!parseDuration(wrong));
    }
    void aKilledNodeLeavesAGapAndReusesNothing()
    {
        const QString directory = m_directory.path();
        NodeStateFile first(directory, u"s"_s, u"n"_s);
        QVERIFY(first.load()->isEmpty());
        QVERIFY(first.save({{}, 5, 1'000}, false).ok());
        QVERIFY(!first.mustSave(1'004, 600'999) && first.mustSave(1'005, 0) && first.mustSave(5, 601'000));
        NodeStateFile afterKill(directory, u"s"_s, u"n"_s);
        QCOMPARE((*afterKill.load())[u"nextSeq"_s].toInt(), 1'005);
        QCOMPARE((*afterKill.load())[u"sampledToMs"_s].toInt(), 601'000);
        QVERIFY(afterKill.save({{}, 1'010, 700'000}, true).ok());
        NodeStateFile afterStop(directory, u"s"_s, u"n"_s);
        QCOMPARE((*afterStop.load())[u"nextSeq"_s].toInt(), 1'010);
        QCOMPARE((*afterStop.load())[u"sampledToMs"_s].toInt(), 700'000);
        write(u"s.n.json"_s, "{");
        QCOMPARE(afterStop.load().error().code, ErrorCode::ConfigurationInvalid);
    }

private:
    QString path(const QString &name) const { return m_directory.filePath(name); }
    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    static Result<ParsedOptions> parse(const QStringList &arguments)
    {
        return parseOptions(QStringList{u"gemba-plant"_s} + arguments);
    }

    QTemporaryDir m_directory;
};

QTEST_GUILESS_MAIN(PlantOptionsTest)
#include "tst_plant_options.moc"

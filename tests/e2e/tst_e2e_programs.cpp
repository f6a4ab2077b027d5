// How the programs behave as processes: exit codes, the lock, the tool on a stopped server's data.

#include "house.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gemba::test;

class ProgramsTest : public QObject
{
    Q_OBJECT

    House m_house;

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_house.start()); }

    void theReadyLineSaysWhatAScriptNeeds()
    {
        const QJsonObject &line = m_house.readyLine();
        QVERIFY(line["port"_L1].toInt() > 0);
        QVERIFY(line["mqttPort"_L1].toInt() > 0);
        QVERIFY(line["brokerPid"_L1].toInteger() > 1);
        QCOMPARE(line["pid"_L1].toInteger(), m_house.server().pid());
        QVERIFY(!line["setupCode"_L1].toString().isEmpty());
        QCOMPARE(line["fingerprint"_L1].toString().size(), 64);
        QVERIFY(QFile::exists(line["caFile"_L1].toString()));
    }

    void aSecondServerOnTheSameDataIsRefused()
    {
        const auto rival = m_house.rival();
        QVERIFY(rival->waitForEnd());
        QCOMPARE(rival->status(), 73);
        QVERIFY(!rival->complaints().isEmpty());
        QVERIFY(m_house.server().isRunning());
        QCOMPARE(m_house.ctl({u"status"_s, u"--json"_s}).json()["running"_L1].toBool(), true);
    }

    void theToolWorksThroughARunningServer()
    {
        QVERIFY(m_house.addUser(u"boss"_s, u"ADMIN"_s));
        QVERIFY(m_house.addDevice(u"node-1"_s));
        QVERIFY(!m_house.addUser(u"boss"_s, u"ADMIN"_s));
        QVERIFY(!m_house.addUser(u"eve"_s, u"KING"_s));
        const auto sensors = m_house.ctl({u"sensor"_s, u"list"_s, u"--json"_s}).json()["sensors"_L1].toArray();
        QCOMPARE(sensors.size(), 3);
    }

    void sigtermEndsItInOrder()
    {
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(m_house.stop(), 0);
        qInfo("stopped after %lld ms", static_cast<long long>(timer.elapsed()));
        QVERIFY(!QFile::exists(m_house.data() + u"/control.json"_s));
        const auto permissions = QFile::permissions(m_house.data() + u"/keys/audit.key"_s);
        QVERIFY(!(permissions & (QFile::ReadGroup | QFile::ReadOther)));
    }

    void theToolWorksOnAStoppedServersData()
    {
        QCOMPARE(m_house.ctl({u"status"_s, u"--json"_s}).json()["running"_L1].toBool(), false);
        QVERIFY(m_house.addUser(u"ola"_s, u"OPERATOR"_s));
        QVERIFY(m_house.addDevice(u"node-9"_s));
        const QJsonArray users = m_house.ctl({u"user"_s, u"list"_s, u"--json"_s}).json()["users"_L1].toArray();
        QCOMPARE(users.size(), 2);
        QCOMPARE(m_house.ctl({u"sensor"_s, u"list"_s, u"--json"_s}).json()["sensors"_L1].toArray().size(), 3);
        QCOMPARE(m_house.ctl({u"audit"_s, u"verify"_s}).status, 0);
    }

    void whatWasDoneWhileStoppedIsThere()
    {
        QVERIFY(m_house.start());
        const QJsonArray devices = m_house.ctl({u"device"_s, u"list"_s, u"--json"_s}).json()["devices"_L1].toArray();
        QCOMPARE(devices.size(), 2);
        QVERIFY(m_house.readyLine()["setupCode"_L1].isUndefined());
        QCOMPARE(m_house.stop(), 0);
    }

    void theToolTakesTheConfigurationThatTheServerRanWith()
    {
        House house;
        QTemporaryDir elsewhere;
        const QString file = elsewhere.filePath(u"site.toml"_s);
        const auto write = [&](const QByteArray &toml) {
            QFile out(file);
            return out.open(QIODevice::WriteOnly) && out.write(toml) == toml.size();
        };
        QVERIFY(write("[storage]\nsqlite_file = \"elsewhere.sqlite\"\n"));
        QVERIFY(house.start({u"--config"_s, file}));
        QVERIFY(house.addUser(u"ann"_s, u"ADMIN"_s));
        QCOMPARE(house.stop(), 0);
        const auto users = [&](const QStringList &more = {}) {
            const auto told = house.ctl(more + QStringList{u"user"_s, u"list"_s, u"--json"_s});
            return told.status == 0 ? int(told.json()["users"_L1].toArray().size()) : -1;
        };
        QCOMPARE(users(), 1);
        QVERIFY(!house.addUser(u"ann"_s, u"ADMIN"_s));
        QVERIFY(!QFile::exists(house.data() + u"/gemba.sqlite"_s));

        const QString moved = elsewhere.filePath(u"moved.toml"_s);
        QVERIFY(QFile::rename(file, moved));
        const auto told = house.ctl({u"user"_s, u"list"_s});
        QVERIFY(told.status != 0);
        QVERIFY2(told.err.contains(file.toUtf8()) && told.err.contains("--config"), told.err.constData());
        QVERIFY(!QFile::exists(house.data() + u"/gemba.sqlite"_s));
        QCOMPARE(users({u"--config"_s, moved}), 1);

        // From now on without.
        QVERIFY(house.start());
        QCOMPARE(house.stop(), 0);
        QCOMPARE(users(), 0);
    }

    void commandLinesThatAreWrongSaySo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::newRow("no data") << QStringList{} << 64;
        QTest::newRow("unknown option") << QStringList{u"--frobnicate"_s} << 64;
        QTest::newRow("port") << QStringList{u"--data"_s, u"DATA"_s, u"--port"_s, u"70000"_s} << 64;
        QTest::newRow("config") << QStringList{u"--data"_s, u"DATA"_s, u"--config"_s, u"/nonexistent.toml"_s} << 78;
        QTest::newRow("help") << QStringList{u"--help"_s} << 0;
        QTest::newRow("print config") << QStringList{u"--print-config"_s} << 0;
    }
    void commandLinesThatAreWrongSaySo()
    {
        QFETCH(QStringList, arguments);
        arguments.replaceInStrings(u"DATA"_s, m_house.data());
        LineProcess process;
        process.start(qEnvironmentVariable("GEMBAD"), arguments, m_house.environment());
        QVERIFY(process.waitForEnd());
        QTEST(process.status(), "status");
        QVERIFY(process.status() == 0 || process.complaints().startsWith("gembad: "));
    }
};

QTEST_GUILESS_MAIN(ProgramsTest)
#include "tst_e2e_programs.moc"

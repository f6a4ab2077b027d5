// What does not come over MQTT: Modbus TCP, Modbus RTU on a pseudo terminal, and a serial line, from the simulated plant
// through the server to a reading and its alarm.

#include "house.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gemba::test;

class FieldLinksTest : public QObject
{
    Q_OBJECT

    House m_house;
    QTemporaryDir m_dir;
    std::unique_ptr<LineProcess> m_plant;
    int m_modbusPort = 0;

    void startPlant()
    {
        m_plant = std::make_unique<LineProcess>();
        m_plant->start(qEnvironmentVariable("GEMBA_PLANT"),
                       {u"--modbus-port"_s, QString::number(m_modbusPort), u"--rtu-link"_s, m_dir.filePath(u"rtu"_s),
                        u"--serial-link"_s, m_dir.filePath(u"hygrometer"_s)},
                       m_house.environment());
        const QJsonObject ready = m_plant->waitFor([](const QJsonObject &line) { return line["ready"_L1].toBool(); });
        m_modbusPort = ready["modbusPort"_L1].toInt();
    }
    bool addSensor(const QString &id, const QString &limits, const QString &source)
    {
        const QString json =
            u"{\"sensor\":\"%1\",\"expectedVersion\":0,\"name\":\"%1\",\"area\":\"utilities\",\"device\":\"utilities\","
            "\"quantity\":\"any\",\"unit\":\"1\",\"rangeLow\":-1000,\"rangeHigh\":1000,\"intervalMs\":1000,"
            "\"limits\":{%2},\"source\":{%3}}"_s.arg(id, limits, source);
        return m_house.ctl({u"sensor"_s, u"save"_s, u"-"_s}, json.toUtf8()).status == 0;
    }
    /// The newest reading of the last minute; nothing while there is none.
    std::optional<double> newest(const QString &sensor)
    {
        const QJsonObject reply =
            m_house.ctl({u"sensor"_s, u"history"_s, sensor, u"--from"_s, u"-1m"_s, u"--buckets"_s, u"1"_s, u"--json"_s})
                .json();
        const QJsonArray buckets = reply["buckets"_L1].toArray();
        if (buckets.isEmpty())
            return std::nullopt;
        return buckets.last()["last"_L1].toDouble();
    }
    qint64 readingsOf(const QString &sensor)
    {
        qint64 count = 0;
        const QJsonObject reply =
            m_house.ctl({u"sensor"_s, u"history"_s, sensor, u"--from"_s, u"-1h"_s, u"--json"_s}).json();
        for (const QJsonValue &bucket : reply["buckets"_L1].toArray())
            count += bucket["count"_L1].toInteger();
        return count;
    }

private Q_SLOTS:
    void initTestCase()
    {
        startPlant();
        QVERIFY(m_modbusPort > 0);
        QFile file(m_house.data() + u"/gembad.toml"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(u"[[modbus]]\nname = \"plc\"\nkind = \"tcp\"\nhost = \"127.0.0.1\"\nport = %1\n\n"
                   "[[modbus]]\nname = \"bus\"\nkind = \"rtu\"\ndevice = \"%2\"\n\n"
                   "[[serial]]\nname = \"hygrometer\"\ndevice = \"%3\"\n"_s.arg(m_modbusPort)
                       .arg(m_dir.filePath(u"rtu"_s), m_dir.filePath(u"hygrometer"_s))
                       .toUtf8());
        file.close();
        QVERIFY(m_house.start());
        const QString water = u"\"kind\":\"modbus\",\"link\":\"%1\",\"unit\":1,\"table\":\"holding\",\"address\":10,"
                              "\"type\":\"float32\""_s;
        QVERIFY(addSensor(u"TCP-T1"_s, u"\"hi\":60,\"deadband\":1"_s, water.arg(u"plc"_s)));
        QVERIFY(addSensor(u"RTU-T1"_s, {}, water.arg(u"bus"_s)));
        QVERIFY(addSensor(u"SER-H1"_s, {}, u"\"kind\":\"serial\",\"link\":\"hygrometer\",\"field\":\"H1\""_s));
    }

    void everyLinkBringsReadings_data()
    {
        QTest::addColumn<double>("least");
        QTest::addColumn<double>("most");
        QTest::newRow("TCP-T1") << 0.0 << 60.0;
        QTest::newRow("RTU-T1") << 0.0 << 60.0;
        QTest::newRow("SER-H1") << 20.0 << 80.0;
    }
    void everyLinkBringsReadings()
    {
        QFETCH(double, least);
        QFETCH(double, most);
        const QString sensor = QString::fromLatin1(QTest::currentDataTag());
        QVERIFY(eventually([&] { return newest(sensor).has_value(); }));
        const double value = *newest(sensor);
        QVERIFY2(value > least && value < most, qPrintable(QString::number(value)));
    }

    void aRegisterBeyondItsLimitRaisesItsAlarm()
    {
        QVERIFY(m_plant
                    ->ask({{u"fault"_s, u"ramp-to"_s},
                           {u"sensor"_s, u"T1"_s},
                           {u"value"_s, 75},
                           {u"seconds"_s, 1},
                           {u"durationS"_s, 3'600}})["ok"_L1]
                    .toBool());
        QVERIFY(eventually([&] { return m_house.ctl({u"alarm"_s, u"list"_s}).out.contains("TCP-T1.HI"); }));
    }

    void anUnpluggedLineComesBack()
    {
        m_plant->kill();
        QVERIFY(m_plant->waitForEnd());
        startPlant(); // a new terminal behind the same name, the same TCP port
        for (const char *sensor : {"TCP-T1", "RTU-T1", "SER-H1"}) {
            const qint64 before = readingsOf(QString::fromLatin1(sensor));
            QVERIFY2(eventually([&] { return readingsOf(QString::fromLatin1(sensor)) > before + 2; }), sensor);
        }
        QVERIFY(m_house.server().isRunning());
    }

    void cleanupTestCase()
    {
        m_plant.reset();
        QCOMPARE(m_house.stop(), 0);
    }
};

QTEST_GUILESS_MAIN(FieldLinksTest)
#include "tst_e2e_field_links.moc"

// How a device comes in by a code and goes out at a word, with the real programs and the real broker.

#include "house.h"
#include "wire_client.h"

#include <gemba/links/mqtt_link.h>

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gemba;
using namespace gemba::test;

namespace {

/// A device's own MQTT client, which knows when it was put off the broker.
class Node
{
public:
    Node(const House &house, const QString &id, const QString &secret, const Clock &clock)
    {
        links::MqttOptions options;
        options.host = u"127.0.0.1"_s;
        options.port = house.mqttPort();
        options.clientId = id;
        options.username = id;
        options.password = secret;
        options.tls = links::MqttTls{house.caFile(), true};
        options.reconnectMaxMs = 500;
        m_link = links::makeMqttLink(links::MqttBackend::Mosquitto, options, clock);
        QObject::connect(m_link.get(), &links::MqttLink::stateChanged, m_link.get(), [this](links::LinkState state) {
            if (state != links::LinkState::Connected && m_since.isValid() && m_offAfterMs < 0)
                m_offAfterMs = m_since.elapsed();
        });
        m_link->connectToBroker();
    }
    bool isOn() const { return m_link->state() == links::LinkState::Connected; }
    bool comesOn()
    {
        return eventually([this] { return isOn(); });
    }
    /// From now on counts the time until it is off.
    void watch()
    {
        m_offAfterMs = -1;
        m_since.start();
    }
    bool goesOff()
    {
        return eventually([this] { return m_offAfterMs >= 0; });
    }
    qint64 offAfterMs() const { return m_offAfterMs; }

private:
    std::unique_ptr<links::MqttLink> m_link;
    QElapsedTimer m_since;
    qint64 m_offAfterMs = -1;
};

} // namespace

class EnrolmentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDeviceIsOffTheBrokerWithinASecond_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<bool>("comesBack");
        QTest::newRow("suspended") << u"devices.suspend"_s << true;
        QTest::newRow("removed") << u"devices.remove"_s << false;
    }
    void aDeviceIsOffTheBrokerWithinASecond()
    {
        QFETCH(QString, method);
        QFETCH(bool, comesBack);
        House house;
        QVERIFY(house.start());
        QVERIFY(house.addUser(u"anna"_s, u"ADMIN"_s));
        QVERIFY(house.addDevice(u"meter-1"_s));
        QVERIFY(house.addDevice(u"meter-2"_s));
        const SystemClock clock;
        Node one(house, u"meter-1"_s, house.secretOf(u"meter-1"_s), clock);
        Node other(house, u"meter-2"_s, house.secretOf(u"meter-2"_s), clock);
        QVERIFY(one.comesOn() && other.comesOn());
        WireClient admin(house.port(), house.caFile());
        QVERIFY(admin.open() && admin.login(u"anna"_s));

        one.watch();
        other.watch();
        admin.result(method, {{u"device"_s, u"meter-1"_s}});
        QVERIFY(one.goesOff());
        qInfo("%s: off the broker %lld ms after the command was sent", qPrintable(method), one.offAfterMs());
        QVERIFY2(one.offAfterMs() < 1'000, qPrintable(QString::number(one.offAfterMs())));
        // It keeps trying and is not let in; nobody else notices anything.
        QVERIFY(!one.isOn());
        QVERIFY(other.isOn());
        QCOMPARE(other.offAfterMs(), -1);
        if (comesBack) {
            admin.result(u"devices.resume"_s, {{u"device"_s, u"meter-1"_s}});
            QVERIFY(one.comesOn());
        }
        QCOMPARE(house.stop(), 0);
    }

    void aSimulatedNodeComesInByACode()
    {
        House house;
        QVERIFY(house.start());
        const auto made =
            house.ctl({u"device"_s, u"code"_s, u"--name"_s, u"Oven 7"_s, u"--area"_s, u"Hall B"_s, u"--json"_s});
        QCOMPARE(made.status, 0);
        const QString code = made.json()["code"_L1].toString();
        const QString secretFile = house.data() + u"/node-7.secret"_s;
        LineProcess plant;
        plant.start(qEnvironmentVariable("GEMBA_PLANT"),
                    {u"--enrol"_s, code, u"--server"_s, u"https://127.0.0.1:%1"_s.arg(house.port()), u"--ca"_s,
                     house.caFile(), u"--broker"_s, u"127.0.0.1:%1"_s.arg(house.mqttPort()), u"--devices"_s,
                     u"node-7:"_s + secretFile},
                    house.environment());
        const QJsonObject enrolling =
            plant.waitFor([](const QJsonObject &line) { return line["enrolling"_L1].toBool(); });
        QVERIFY2(!enrolling.isEmpty(), plant.complaints().constData());
        QCOMPARE(enrolling["fingerprintWords"_L1], made.json()["fingerprintWords"_L1]);
        QVERIFY(!enrolling["fingerprintWords"_L1].toArray().isEmpty());

        const auto waiting = house.ctl({u"device"_s, u"enrolments"_s, u"--json"_s});
        const QJsonObject one = waiting.json()["enrolments"_L1].toArray().first().toObject();
        QCOMPARE(one["device"_L1].toString(), u"node-7"_s);
        QCOMPARE(one["model"_L1].toString(), u"gemba-plant"_s);
        QCOMPARE(house.ctl({u"device"_s, u"approve"_s, one["id"_L1].toString()}).status, 0);
        QVERIFY2(!plant.waitFor([](const QJsonObject &line) { return line["ready"_L1].toBool(); }).isEmpty(),
                 plant.complaints().constData());
        QCOMPARE(QFile::permissions(secretFile) & ~(QFile::ReadUser | QFile::WriteUser),
                 QFile::ReadOwner | QFile::WriteOwner);
        // It is online with the name it was announced under.
        QVERIFY(eventually([&] {
            const auto list = house.ctl({u"device"_s, u"list"_s, u"--json"_s}).json()["devices"_L1].toArray();
            return std::any_of(list.begin(), list.end(), [](const QJsonValue &device) {
                return device["id"_L1].toString() == "node-7"_L1 && device["name"_L1].toString() == "Oven 7"_L1 &&
                       device["presence"_L1].toString() == "online"_L1;
            });
        }));
        // The code is spent.
        LineProcess late;
        late.start(qEnvironmentVariable("GEMBA_PLANT"),
                   {u"--enrol"_s, code, u"--server"_s, u"https://127.0.0.1:%1"_s.arg(house.port()), u"--ca"_s,
                    house.caFile(), u"--broker"_s, u"127.0.0.1:%1"_s.arg(house.mqttPort()), u"--devices"_s,
                    u"node-8:"_s + house.data() + u"/node-8.secret"_s},
                   house.environment());
        QVERIFY(late.waitForEnd());
        QVERIFY(late.status() != 0);
        QVERIFY(!QFile::exists(house.data() + u"/node-8.secret"_s));
        summaryOf(plant);
        QCOMPARE(house.stop(), 0);
    }
};

QTEST_GUILESS_MAIN(EnrolmentTest)
#include "tst_e2e_enrolment.moc"

// Devices that publish in a layout of their own, over the real broker with the rights that the server gives.

#include "house.h"
#include "wire_client.h"

#include <gemba/links/mqtt_link.h>

#include <QDeadlineTimer>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gemba;
using namespace gemba::test;

namespace {

/// A device's own MQTT client.
class Meter
{
public:
    Meter(const House &house, const QString &id, const Clock &clock)
    {
        links::MqttOptions options;
        options.host = u"127.0.0.1"_s;
        options.port = house.mqttPort();
        options.clientId = id;
        options.username = id;
        options.password = house.secretOf(id);
        options.tls = links::MqttTls{house.caFile(), true};
        options.reconnectMaxMs = 500;
        m_link = links::makeMqttLink(links::MqttBackend::Mosquitto, options, clock);
        QObject::connect(m_link.get(), &links::MqttLink::published, m_link.get(),
                         [this](quint64, const links::MqttOutcome &outcome) { m_outcome = outcome.reasonCode; });
        QObject::connect(m_link.get(), &links::MqttLink::messageReceived, m_link.get(),
                         [this](const links::MqttMessage &message) { heard.append(message.topic); });
        m_link->connectToBroker();
    }
    /// The broker's answer: an MQTT 5 reason code; -1 if there was none.
    int publish(const QString &topic, const QByteArray &payload)
    {
        m_outcome = -1;
        if (!m_link->publish({topic, payload, 1, false, {}, {}, {}, {}, 0}) ||
            !eventually([this] { return m_outcome >= 0; }))
            return -1;
        return m_outcome;
    }
    /// Publishes until the broker lets it and, then, until @p seen: the server's right and its subscription both follow
    /// the sensor by a moment, and such a message asks for no answer.
    template <typename Seen>
    bool publishUntil(const QString &topic, const QByteArray &payload, Seen seen)
    {
        const QDeadlineTimer deadline(patienceMs);
        while (!deadline.hasExpired()) {
            if (publish(topic, payload) == 0 && seen())
                return true;
            QTest::qWait(20);
        }
        return false;
    }
    void listen(const QString &topic) { static_cast<void>(m_link->subscribe(topic, 1)); }
    QStringList heard;

private:
    std::unique_ptr<links::MqttLink> m_link;
    int m_outcome = -1;
};

constexpr int notAuthorized = links::mqtt_reason::notAuthorized;

} // namespace

class ForeignTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDeviceOfATopicIsHeardAndNobodyElse()
    {
        House house;
        QVERIFY(house.start());
        QVERIFY(house.addUser(u"boss"_s, u"SUPERUSER"_s));
        QVERIFY(house.addDevice(u"meter-1"_s));
        QVERIFY(house.addDevice(u"meter-2"_s));
        WireClient client(house.port(), house.caFile());
        QVERIFY(client.open());
        QVERIFY(client.login(u"boss"_s));
        client.subscribe({u"sensors.live"_s});
        const SystemClock clock;
        Meter meter(house, u"meter-1"_s, clock);
        Meter other(house, u"meter-2"_s, clock);
        other.listen(u"silaware/#"_s);
        const QByteArray payload = R"({"data":{"P":4.25}})";
        QCOMPARE(meter.publish(u"silaware/power"_s, payload), notAuthorized); // nobody reads it yet

        QJsonObject sensor{
            {u"sensor"_s, u"W1"_s},
            {u"expectedVersion"_s, 0},
            {u"name"_s, u"Power"_s},
            {u"area"_s, u"press-2"_s},
            {u"device"_s, u"meter-1"_s},
            {u"source"_s,
             QJsonObject{{u"kind"_s, u"mqtt"_s}, {u"topic"_s, u"silaware/power"_s}, {u"jsonPath"_s, u"data.P"_s}}},
            {u"quantity"_s, u"power"_s},
            {u"unit"_s, u"kW"_s},
            {u"rangeLow"_s, 0},
            {u"rangeHigh"_s, 100},
            {u"intervalMs"_s, 1000},
            {u"limits"_s, QJsonObject{}}};
        QCOMPARE(client.result(u"sensors.save"_s, sensor)["version"_L1].toInt(), 1);
        const auto shows = [](double value) {
            return [=](const WireClient::Event &event) {
                for (const QJsonValue &live : event.data["values"_L1].toArray()) {
                    if (live["sensor"_L1].toString() == u"W1"_s && live["value"_L1].toDouble() == value)
                        return live["quality"_L1].toString() == u"good"_s;
                }
                return false;
            };
        };
        const auto isShown = [&](double value) {
            return [&client, shows, value] { return client.waitForEvent(shows(value), 1'000); };
        };
        QVERIFY(meter.publishUntil(u"silaware/power"_s, payload, isShown(4.25)));
        QCOMPARE(other.publish(u"silaware/power"_s, R"({"data":{"P":99}})"), notAuthorized);

        // Another topic, while everything runs.
        sensor[u"expectedVersion"_s] = 1;
        sensor[u"source"_s] = QJsonObject{{u"kind"_s, u"mqtt"_s}, {u"topic"_s, u"silaware/utils"_s}};
        QCOMPARE(client.result(u"sensors.save"_s, sensor)["version"_L1].toInt(), 2);
        QVERIFY(meter.publishUntil(u"silaware/utils"_s, "5.5", isShown(5.5)));
        QCOMPARE(meter.publish(u"silaware/power"_s, payload), notAuthorized);
        QVERIFY(other.heard.isEmpty());
        QCOMPARE(house.stop(), 0);
    }
};

QTEST_GUILESS_MAIN(ForeignTest)
#include "tst_e2e_foreign.moc"

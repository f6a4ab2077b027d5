#include "mqtt_bench.h"

#include <gemba/core/log.h>

#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace gemba::links;

namespace {

using gemba::test::patienceMs;

/// A link and what it said.
struct Client
{
    explicit Client(std::unique_ptr<MqttLink> made)
        : link(std::move(made))
    {
        QObject::connect(link.get(), &MqttLink::messageReceived, link.get(),
                         [this](const MqttMessage &message) { messages.append(message); });
        QObject::connect(link.get(), &MqttLink::published, link.get(),
                         [this](quint64 id, const MqttOutcome &outcome) { outcomes.insert(id, outcome); });
        QObject::connect(link.get(), &MqttLink::subscribed, link.get(),
                         [this](const QString &filter, const MqttOutcome &) { granted.append(filter); });
        QObject::connect(link.get(), &MqttLink::stateChanged, link.get(),
                         [this](MqttState, const QString &reason) { reasons.append(reason); });
    }
    bool connected()
    {
        link->connectToBroker();
        return QTest::qWaitFor([this] { return link->state() == MqttState::Connected; }, patienceMs);
    }
    bool subscribed(const QString &filter, int qos = 1)
    {
        granted.clear();
        return link->subscribe(filter, qos).ok() &&
               QTest::qWaitFor([&] { return granted.contains(filter); }, patienceMs);
    }
    /// The outcome, or reason code -1 if none came.
    MqttOutcome publish(const MqttMessage &message)
    {
        const auto id = link->publish(message);
        if (!id || !QTest::qWaitFor([&] { return outcomes.contains(*id); }, patienceMs))
            return {-1, {}};
        return outcomes.value(*id);
    }
    bool receives(int count)
    {
        return QTest::qWaitFor([&] { return messages.size() >= count; }, patienceMs);
    }
    QList<QByteArray> payloads() const
    {
        QList<QByteArray> all;
        for (const MqttMessage &message : messages)
            all.append(message.payload);
        return all;
    }

    Client(const Client &) = delete;
    Client &operator=(const Client &) = delete;

    std::unique_ptr<MqttLink> link;
    QList<MqttMessage> messages;
    QHash<quint64, MqttOutcome> outcomes;
    QStringList granted;
    QStringList reasons;
};

MqttMessage message(const QString &topic, const QByteArray &payload, int qos = 1)
{
    MqttMessage result;
    result.topic = topic;
    result.payload = payload;
    result.qos = qos;
    return result;
}

} // namespace

/// The same behaviour from every back end, against a real broker where there is one.
class MqttConformanceTest : public QObject
{
    Q_OBJECT

    std::map<std::pair<int, bool>, std::unique_ptr<MqttBench>> m_benches;
    MqttBench *m_bench = nullptr;

    static void backends()
    {
        QTest::addColumn<int>("backend");
        QTest::addColumn<bool>("tls");
        QTest::newRow("fake") << -1 << false;
        for (const bool tls : {false, true}) {
            const char *wire = tls ? "TLS" : "TCP";
            QTest::addRow("libmosquitto %s", wire) << int(MqttBackend::Mosquitto) << tls;
            if (mqttBackendAvailable(MqttBackend::QtMqtt))
                QTest::addRow("Qt MQTT %s", wire) << int(MqttBackend::QtMqtt) << tls;
        }
    }
    Client client(const MqttOptions &options) { return Client(m_bench->make(options)); }
    Client client(const QString &user) { return client(m_bench->options(user)); }

private Q_SLOTS:
    void initTestCase_data() { backends(); }
    void initTestCase()
    {
        // Brokers are killed on purpose here.
        gemba::log::setSink([](const gemba::log::Record &) {});
    }
    void init()
    {
        QFETCH_GLOBAL(int, backend);
        QFETCH_GLOBAL(bool, tls);
        auto &bench = m_benches[{backend, tls}];
        if (!bench) {
            if (backend < 0)
                bench = std::make_unique<FakeBench>();
            else
                bench = std::make_unique<MosquittoBench>(static_cast<MqttBackend>(backend), tls);
            QVERIFY(bench->start());
        }
        m_bench = bench.get();
    }

    void connects()
    {
        Client server = client(u"server"_s);
        QCOMPARE(server.link->state(), MqttState::Stopped);
        QVERIFY(server.connected());
        QCOMPARE(server.link->counters().connects, quint64(1));
        server.link->disconnectFromBroker();
        QCOMPARE(server.link->state(), MqttState::Stopped);
    }

    void wrongPasswordIsRefusedAndSaid()
    {
        MqttOptions options = m_bench->options(u"p1"_s);
        options.password = u"guess"_s;
        Client stranger = client(options);
        stranger.link->connectToBroker();
        QTRY_COMPARE_WITH_TIMEOUT(stranger.link->state(), MqttState::Waiting, patienceMs);
        QCOMPARE(stranger.link->lastError().code, gemba::ErrorCode::BrokerUnavailable);
        QCOMPARE(stranger.link->lastError().detail, u"Not authorized"_s);
        QCOMPARE(stranger.link->counters().connects, quint64(0));
    }

    void nobodyListens()
    {
        MqttOptions options = m_bench->options(u"server"_s);
        QFETCH_GLOBAL(int, backend);
        if (backend < 0)
            return; // the broker in memory has no port
        options.port = 1;
        Client server = client(options);
        server.link->connectToBroker();
        QTRY_COMPARE_WITH_TIMEOUT(server.link->state(), MqttState::Waiting, patienceMs);
        QVERIFY(!server.link->lastError().detail.isEmpty());
    }

    void carriesMessages_data()
    {
        QTest::addColumn<int>("publishQos");
        QTest::addColumn<int>("subscribeQos");
        QTest::addColumn<int>("receivedQos");
        QTest::newRow("0 to 0") << 0 << 0 << 0;
        QTest::newRow("1 to 1") << 1 << 1 << 1;
        QTest::newRow("1 to 0") << 1 << 0 << 0;
        QTest::newRow("0 to 1") << 0 << 1 << 0;
    }
    void carriesMessages()
    {
        QFETCH(int, publishQos);
        QFETCH(int, subscribeQos);
        QFETCH(int, receivedQos);
        Client server = client(u"server"_s);
        QVERIFY(server.connected());
        QVERIFY(server.subscribed(u"gemba/v1/+/p1/tele"_s, subscribeQos));
        Client device = client(u"p1"_s);
        QVERIFY(device.connected());
        const MqttOutcome outcome = device.publish(message(u"gemba/v1/site/p1/tele"_s, "42", publishQos));
        QVERIFY2(outcome.reasonCode == 0, qPrintable(outcome.reason));
        QVERIFY(server.receives(1));
        const MqttMessage &got = server.messages.first();
        QCOMPARE(got.topic, u"gemba/v1/site/p1/tele"_s);
        QCOMPARE(got.payload, QByteArray("42"));
        QCOMPARE(got.qos, receivedQos);
        QCOMPARE(got.retain, false);
        QVERIFY(got.arrivedUs > 0);
        QCOMPARE(server.link->counters().received, quint64(1));
        QCOMPARE(server.link->counters().receivedBytes, quint64(2));
        QCOMPARE(device.link->counters().sent, quint64(1));
        QCOMPARE(device.link->outgoing(), 0);
    }

    void keepsOrder()
    {
        Client server = client(u"server"_s);
        QVERIFY(server.connected());
        QVERIFY(server.subscribed(u"gemba/v1/+/p1/tele"_s));
        Client device = client(u"p1"_s);
        QList<QByteArray> sent;
        for (int i = 0; i < 2'000; ++i) {
            sent.append(QByteArray::number(i));
            QVERIFY(device.link->publish(message(u"gemba/v1/site/p1/tele"_s, sent.last())).ok());
        }
        QVERIFY(device.connected());
        QVERIFY(server.receives(2'000));
        QCOMPARE(server.payloads(), sent);
        QTRY_COMPARE(device.outcomes.size(), 2'000);
    }

    void keepsRetainedMessages()
    {
        Client device = client(u"p1"_s);
        QVERIFY(device.connected());
        MqttMessage state = message(u"gemba/v1/site/p1/state"_s, "online");
        state.retain = true;
        QVERIFY(device.publish(state).ok());
        Client server = client(u"server"_s);
        QVERIFY(server.connected());
        QVERIFY(server.subscribed(u"gemba/v1/+/+/state"_s));
        QVERIFY(server.receives(1));
        QCOMPARE(server.messages.first().payload, QByteArray("online"));
        QVERIFY(server.messages.first().retain);
        state.payload.clear();
        QVERIFY(device.publish(state).ok());
    }

    void willIsSentOnAbruptDeathOnly_data()
    {
        QTest::addColumn<bool>("polite");
        QTest::newRow("dies") << false;
        QTest::newRow("says goodbye") << true;
    }
    void willIsSentOnAbruptDeathOnly()
    {
        QFETCH(bool, polite);
        Client server = client(u"server"_s);
        QVERIFY(server.connected());
        QVERIFY(server.subscribed(u"gemba/v1/+/p1/#"_s));
        MqttOptions options = m_bench->options(u"p1"_s);
        options.will = message(u"gemba/v1/site/p1/evt"_s, "gone");
        Client device = client(options);
        QVERIFY(device.connected());
        if (polite) {
            device.link->disconnectFromBroker();
            device.link->connectToBroker();
            QVERIFY(device.connected());
            QVERIFY(device.publish(message(u"gemba/v1/site/p1/tele"_s, "back")).ok());
            QVERIFY(server.receives(1));
            QCOMPARE(server.payloads(), QList<QByteArray>{"back"});
            device.link->disconnectFromBroker();
        } else {
            device.link.reset();
            QVERIFY(server.receives(1));
            QCOMPARE(server.payloads(), QList<QByteArray>{"gone"});
        }
    }

    void comesBackAfterTheBrokerWasKilled()
    {
        Client server = client(u"server"_s);
        QVERIFY(server.connected());
        QVERIFY(server.subscribed(u"gemba/v1/+/p1/tele"_s));
        Client device = client(u"p1"_s);
        QVERIFY(device.connected());
        QSignalSpy states(server.link.get(), &MqttLink::stateChanged);
        QVERIFY(m_bench->killAndRestart());
        QTRY_VERIFY_WITH_TIMEOUT(server.link->counters().reconnects == 1 && device.link->counters().reconnects == 1 &&
                                     server.granted.size() == 2,
                                 patienceMs);
        QCOMPARE(states.first().at(0).value<MqttState>(), MqttState::Waiting);
        QVERIFY(!states.first().at(1).toString().isEmpty());
        // Subscribed again without being asked.
        QVERIFY(device.publish(message(u"gemba/v1/site/p1/tele"_s, "after")).ok());
        QVERIFY(server.receives(1));
        QCOMPARE(server.messages.last().payload, QByteArray("after"));
    }

    void keepsUnacknowledgedMessagesOverALostBroker()
    {
        Client server = client(u"server"_s);
        QVERIFY(server.connected());
        QVERIFY(server.subscribed(u"gemba/v1/+/p1/tele"_s));
        Client device = client(u"p1"_s);
        QVERIFY(device.connected());
        QVERIFY(m_bench->killAndRestart());
        const auto id = device.link->publish(message(u"gemba/v1/site/p1/tele"_s, "kept"));
        QVERIFY(id.ok());
        QTRY_VERIFY_WITH_TIMEOUT(device.outcomes.contains(*id), patienceMs);
        QVERIFY(device.outcomes.value(*id).ok());
        QCOMPARE(device.link->state(), MqttState::Connected);
    }

    void keepsTheSessionOfAnAbsentClient()
    {
        MqttOptions options = m_bench->options(u"server"_s);
        options.clientId = u"durable"_s;
        options.cleanStart = false;
        options.sessionExpiryS = 60;
        Client server = client(options);
        QVERIFY(server.connected());
        QVERIFY(server.subscribed(u"gemba/v1/+/p1/evt"_s));
        server.link->disconnectFromBroker();
        Client device = client(u"p1"_s);
        QVERIFY(device.connected());
        QVERIFY(device.publish(message(u"gemba/v1/site/p1/evt"_s, "while away")).ok());
        QVERIFY(server.connected());
        QVERIFY(server.receives(1));
        QCOMPARE(server.payloads(), QList<QByteArray>{"while away"});
        server.link->unsubscribe(u"gemba/v1/+/p1/evt"_s);
        server.link->disconnectFromBroker();
    }

    void unsubscribes()
    {
        Client server = client(u"server"_s);
        QVERIFY(server.connected());
        QVERIFY(server.subscribed(u"gemba/v1/+/p1/tele"_s));
        QVERIFY(server.subscribed(u"gemba/v1/+/p1/evt"_s));
        server.link->unsubscribe(u"gemba/v1/+/p1/tele"_s);
        Client device = client(u"p1"_s);
        QVERIFY(device.connected());
        // The server's own publish is behind its UNSUBSCRIBE on the same connection.
        QVERIFY(server.publish(message(u"gemba/v1/site/p1/cmd"_s, "x")).ok());
        QVERIFY(device.publish(message(u"gemba/v1/site/p1/tele"_s, "no")).ok());
        QVERIFY(device.publish(message(u"gemba/v1/site/p1/evt"_s, "yes")).ok());
        QVERIFY(server.receives(1));
        QCOMPARE(server.payloads(), QList<QByteArray>{"yes"});
    }

    void refusedPublishIsReported_data()
    {
        QTest::addColumn<QString>("topic");
        QTest::newRow("another device") << u"gemba/v1/site/p2/tele"_s;
        QTest::newRow("a channel it only reads") << u"gemba/v1/site/p1/cmd"_s;
        QTest::newRow("outside") << u"elsewhere"_s;
    }
    void refusedPublishIsReported()
    {
        QFETCH(QString, topic);
        Client device = client(u"p1"_s);
        QVERIFY(device.connected());
        const MqttOutcome outcome = device.publish(message(topic, "x"));
        QCOMPARE(outcome.reasonCode, mqtt_reason::notAuthorized);
        QCOMPARE(outcome.reason, u"Not authorized"_s);
        QVERIFY(!outcome.ok());
        QCOMPARE(device.link->counters().refused.value(u"not_authorized"_s), quint64(1));
        QCOMPARE(device.link->lastError().code, gemba::ErrorCode::PermissionDenied);
    }

    void refusesWhatItCannotSend()
    {
        MqttOptions options = m_bench->options(u"p1"_s);
        options.maxOutgoing = 2;
        options.maxMessageBytes = 100;
        Client device = client(options);
        const auto code = [&](const MqttMessage &wrong) { return device.link->publish(wrong).error().code; };
        QCOMPARE(code(message(u"a/+/b"_s, "x")), gemba::ErrorCode::FieldFormat);
        QCOMPARE(code(message(u"gemba/v1/site/p1/tele"_s, "x", 2)), gemba::ErrorCode::FieldRange);
        QCOMPARE(code(message(u"gemba/v1/site/p1/tele"_s, "x", 0)), gemba::ErrorCode::BrokerUnavailable);
        QCOMPARE(code(message(u"gemba/v1/site/p1/tele"_s, QByteArray(101, 'x'))), gemba::ErrorCode::MessageTooLarge);
        QVERIFY(device.link->publish(message(u"gemba/v1/site/p1/tele"_s, "1")).ok());
        QVERIFY(device.link->publish(message(u"gemba/v1/site/p1/tele"_s, "2")).ok());
        QCOMPARE(code(message(u"gemba/v1/site/p1/tele"_s, "3")), gemba::ErrorCode::Busy);
        QCOMPARE(device.link->counters().refusedTotal(), quint64(5));
        QVERIFY(device.connected());
        QTRY_COMPARE_WITH_TIMEOUT(device.outcomes.size(), 2, patienceMs);
    }

    void largePayload()
    {
        QByteArray payload(900'000, Qt::Uninitialized);
        for (qsizetype i = 0; i < payload.size(); ++i)
            payload[i] = static_cast<char>(i * 31);
        Client server = client(u"server"_s);
        QVERIFY(server.connected());
        QVERIFY(server.subscribed(u"gemba/v1/+/p1/tele"_s));
        Client device = client(u"p1"_s);
        QVERIFY(device.connected());
        QVERIFY(device.publish(message(u"gemba/v1/site/p1/tele"_s, payload)).ok());
        QVERIFY(server.receives(1));
        QVERIFY(server.messages.first().payload == payload);
    }

    void carriesProperties()
    {
        Client server = client(u"server"_s);
        QVERIFY(server.connected());
        Client device = client(u"p1"_s);
        QVERIFY(device.connected());
        QVERIFY(device.subscribed(u"gemba/v1/site/p1/cmd"_s));
        MqttMessage command = message(u"gemba/v1/site/p1/cmd"_s, "{}");
        command.responseTopic = u"gemba/v1/site/p1/cmd/ack"_s;
        command.correlationData = QByteArray("\x00\x01\xff", 3);
        command.userProperties = {{u"issuer"_s, u"Zoë"_s}, {u"issuer"_s, u"twice"_s}};
        command.expiryS = 600;
        QVERIFY(server.publish(command).ok());
        QVERIFY(device.receives(1));
        const MqttMessage &got = device.messages.first();
        QCOMPARE(got.responseTopic, command.responseTopic);
        QCOMPARE(got.correlationData, command.correlationData);
        QCOMPARE(got.userProperties, command.userProperties);
        QVERIFY(got.expiryS && *got.expiryS <= 600 && *got.expiryS >= 500);
    }

    void subscribingFromASlotWorks()
    {
        Client server = client(u"server"_s);
        QObject::connect(server.link.get(), &MqttLink::stateChanged, server.link.get(), [&](MqttState state) {
            if (state == MqttState::Connected)
                QVERIFY(server.link->subscribe(u"gemba/v1/+/p1/tele"_s, 1).ok());
        });
        QVERIFY(server.connected());
        QTRY_VERIFY_WITH_TIMEOUT(!server.granted.isEmpty(), patienceMs);
        QVERIFY(!server.link->subscribe(u"a/#/b"_s, 1).ok());
        QVERIFY(!server.link->subscribe(u"a"_s, 2).ok());
    }

    void disconnectingFromASlotIsSafe()
    {
        Client server = client(u"server"_s);
        QVERIFY(server.connected());
        QVERIFY(server.subscribed(u"gemba/v1/+/p1/tele"_s));
        QObject::connect(server.link.get(), &MqttLink::messagesReceived, server.link.get(),
                         [&] { server.link->disconnectFromBroker(); });
        Client device = client(u"p1"_s);
        QVERIFY(device.connected());
        for (int i = 0; i < 100; ++i)
            QVERIFY(device.link->publish(message(u"gemba/v1/site/p1/tele"_s, "x")).ok());
        QTRY_COMPARE_WITH_TIMEOUT(server.link->state(), MqttState::Stopped, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(device.link->outgoing(), 0, patienceMs);
    }

    void slowOwner_data()
    {
        QTest::addColumn<int>("pauseMs");
        QTest::addColumn<bool>("losesNone");
        QTest::newRow("the broker holds back") << 60'000 << true;
        QTest::newRow("what finds no room is counted") << 0 << false;
    }
    void slowOwner()
    {
        QFETCH_GLOBAL(int, backend);
        if (backend != int(MqttBackend::Mosquitto))
            return; // the others read on the owner's own thread
        QFETCH(int, pauseMs);
        QFETCH(bool, losesNone);
        constexpr int total = 500;
        MqttOptions options = m_bench->options(u"server"_s);
        options.maxIncoming = 5;
        options.incomingPauseMs = pauseMs;
        Client server = client(options);
        QVERIFY(server.connected());
        QVERIFY(server.subscribed(u"gemba/v1/+/p1/tele"_s));
        const std::unique_ptr<QThread> device(QThread::create([this] {
            Client other = client(u"p1"_s);
            if (!other.connected())
                return;
            for (int i = 0; i < total; ++i)
                static_cast<void>(other.link->publish(message(u"gemba/v1/site/p1/tele"_s, QByteArray::number(i))));
            static_cast<void>(QTest::qWaitFor([&] { return other.link->outgoing() == 0; }, patienceMs));
        }));
        device->start();
        QVERIFY(device->wait(2UL * patienceMs)); // the owner is busy all the while
        const auto seen = [&] {
            return server.link->counters().received + server.link->counters().refused.value(u"inbox_full"_s);
        };
        QTRY_COMPARE_WITH_TIMEOUT(seen(), quint64(total), patienceMs);
        QCOMPARE(server.link->counters().refusedTotal() == 0, losesNone);
        QCOMPARE(server.link->counters().connects, quint64(1));
        int last = -1;
        for (const QByteArray &payload : server.payloads()) {
            QVERIFY(payload.toInt() > last);
            last = payload.toInt();
        }
    }

    void trustsOnlyItsAuthority()
    {
        QFETCH_GLOBAL(bool, tls);
        if (!tls)
            return; // nothing to trust
        QTemporaryDir other;
        QVERIFY(makeTestCertificates(other.path()));
        MqttOptions options = m_bench->options(u"server"_s);
        options.tls->caFile = other.filePath(u"ca.pem"_s);
        Client server = client(options);
        server.link->connectToBroker();
        QTRY_COMPARE_WITH_TIMEOUT(server.link->state(), MqttState::Waiting, patienceMs);
        QVERIFY2(server.link->lastError().detail.contains(u"certificate"_s),
                 qPrintable(server.link->lastError().detail));
        QCOMPARE(server.link->counters().connects, quint64(0));
    }

    void withoutAFileItTrustsWhatTheSystemTrusts()
    {
        QFETCH_GLOBAL(int, backend);
        QFETCH_GLOBAL(bool, tls);
        if (!tls)
            return; // nothing to trust
        MqttOptions options = m_bench->options(u"server"_s);
        const QString authority = std::exchange(options.tls->caFile, QString());
        Client stranger = client(options);
        stranger.link->connectToBroker();
        QTRY_VERIFY_WITH_TIMEOUT(stranger.link->lastError().detail.contains(u"certificate"_s), 60'000);
        QCOMPARE(stranger.link->counters().connects, quint64(0));
        stranger.link.reset();
        if (backend != int(MqttBackend::Mosquitto))
            return; // Qt reads the system's authorities once for the process
        // OpenSSL's name for the system's file of authorities.
        const auto restore = qScopeGuard([] { qunsetenv("SSL_CERT_FILE"); });
        qputenv("SSL_CERT_FILE", QFile::encodeName(authority));
        Client server = client(options);
        server.link->connectToBroker();
        QTRY_COMPARE_WITH_TIMEOUT(server.link->state(), MqttState::Connected, 60'000);
    }
};

QTEST_GUILESS_MAIN(MqttConformanceTest)
#include "tst_links_mqtt_conformance.moc"

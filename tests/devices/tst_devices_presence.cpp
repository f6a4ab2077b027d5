#include "device_plant.h"

using namespace gemba;
using namespace gemba::devices;

/// Whether a device is there, and commands that tell what became of them.
class DevicePresenceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { test::onBothEngines(); }

    void birthAndLastWill()
    {
        DevicePlant plant;
        QCOMPARE(plant.node().presence, Presence::Offline);
        QVERIFY(!plant.alarm(u"node-1.OFFLINE"_s).active); // nobody misses what never was there
        FakeDevice node(plant.broker, plant.clock, u"node-1"_s);
        node.say("state", R"({"state":"online","ts":1763683200000})");
        QTRY_COMPARE(plant.node().presence, Presence::Online);
        plant.clock.advanceMs(5'000);
        plant.broker.cut(u"node-1"_s);
        QTRY_COMPARE(plant.node().presence, Presence::Offline);
        QCOMPARE(plant.node().presenceSinceMs, plant.now());
        plant.settle();
        QCOMPARE(plant.storedNode().device.presence, Presence::Offline);
        QVERIFY(plant.alarm(u"node-1.OFFLINE"_s).active);

        QTRY_COMPARE(node.link->state(), links::LinkState::Connected);
        node.say("state", R"({"state":"online","ts":1763683205000})");
        QTRY_COMPARE(plant.node().presence, Presence::Online);
        plant.settle();
        QVERIFY(!plant.alarm(u"node-1.OFFLINE"_s).active);
        QVERIFY(!plant.node().lastError);
    }

    void silence()
    {
        DevicePlant plant;
        FakeDevice node(plant.broker, plant.clock, u"node-1"_s);
        node.say("info", R"({"model":"GN-32"})"); // says what it is, not that it is there
        node.say("tele", R"({"uptimeS":5,"freeMemory":1000})");
        QTRY_COMPARE(plant.node().presence, Presence::Online);
        QCOMPARE(plant.node().uptimeS, 5);
        plant.clock.advanceMs(35'000);
        plant.service->checkSilence();
        QCOMPARE(plant.node().presence, Presence::Online);
        plant.clock.advanceMs(1);
        plant.service->checkSilence();
        QCOMPARE(plant.node().presence, Presence::Error);
        QCOMPARE(plant.node().lastError, u"silent although connected"_s);
        plant.settle();
        QVERIFY(plant.alarm(u"node-1.OFFLINE"_s).active);
        node.say("tele", R"({"ts":1763683200000,"v":{"P1":1}})");
        QTRY_COMPARE(plant.node().presence, Presence::Online);
    }

    void whoCommandsDevicesOfOneAreaReachesThoseOnly()
    {
        DevicePlant plant;
        AddDevice::Params in;
        in.device = DeviceId(u"node-n"_s);
        in.area = u"north"_s;
        QVERIFY(plant.executor
                    ->writeNow<AddDevice::Reply>(
                        [&](auto &tx) { return plant.service->add(tx, rpc::Caller::system(), in); })
                    .ok());
        rpc::CallContext context;
        context.caller.user = UserId(u"u1"_s);
        context.caller.permissions.add(u"devices.command"_s, {u"north"_s});
        const auto ping = [&](const QString &device) {
            std::optional<Error> refusal;
            plant.dispatcher->call(
                context, u"devices.ping"_s, {{u"device"_s, device}}, {}, [&](const Result<QJsonValue> &answer) {
                    refusal = answer ? Error{ErrorCode::Internal, u"answered"_s, {}} : answer.error();
                });
            [&] { QTRY_VERIFY(refusal); }();
            return *refusal;
        };
        QCOMPARE(ping(u"node-n"_s).code, ErrorCode::DeviceOffline); // it may, but nobody is there
        QCOMPARE(ping(u"node-1"_s).code, ErrorCode::PermissionDenied);
        QCOMPARE(ping(u"node-1"_s).field, u"device"_s);
        QCOMPARE(ping(u"node-x"_s).code, ErrorCode::NotFound);
    }

    void withoutTheBrokerNothingIsKnown()
    {
        DevicePlant plant;
        FakeDevice node(plant.broker, plant.clock, u"node-1"_s);
        node.say("state", R"({"state":"online"})");
        QTRY_COMPARE(plant.node().presence, Presence::Online);
        plant.broker.stop();
        QTRY_COMPARE(plant.node().presence, Presence::Connecting);
        plant.settle();
        QVERIFY(!plant.alarm(u"node-1.OFFLINE"_s).active); // one fault, not one for each device
        plant.broker.start();
    }

    void whoeverDoesNotComeBackIsMissed()
    {
        DevicePlant plant;
        FakeDevice node(plant.broker, plant.clock, u"node-1"_s);
        node.say("state", R"({"state":"online"})");
        QTRY_COMPARE_WITH_TIMEOUT(plant.node().presence, Presence::Online, patienceMs);
        plant.settle();
        // What the next server finds in the table.
        DeviceService next(*plant.executor, *plant.alarms, *plant.sensors, plant.clock);
        next.start();
        QCOMPARE(next.find(DevicePlant::node1())->presence, Presence::Connecting);

        plant.broker.stop();
        QTRY_COMPARE_WITH_TIMEOUT(plant.node().presence, Presence::Connecting, patienceMs);
        plant.clock.advanceMs(35'000);
        for (DeviceService *service : {plant.service.get(), &next}) {
            service->checkSilence();
            QCOMPARE(service->find(DevicePlant::node1())->presence, Presence::Connecting);
        }
        plant.settle();
        QVERIFY(!plant.alarm(u"node-1.OFFLINE"_s).active);
        plant.clock.advanceMs(1);
        for (DeviceService *service : {plant.service.get(), &next}) {
            service->checkSilence();
            QCOMPARE(service->find(DevicePlant::node1())->presence, Presence::Offline);
            QCOMPARE(service->find(DevicePlant::node1())->lastError, u"it did not come back"_s);
        }
        plant.settle();
        QVERIFY(plant.alarm(u"node-1.OFFLINE"_s).active);

        plant.broker.start();
        QTRY_COMPARE_WITH_TIMEOUT(node.link->state(), links::LinkState::Connected, patienceMs);
        node.say("state", R"({"state":"online"})");
        QTRY_COMPARE_WITH_TIMEOUT(plant.node().presence, Presence::Online, patienceMs);
        plant.settle();
        QVERIFY(!plant.alarm(u"node-1.OFFLINE"_s).active);
    }

    void whatTheBrokerRemembersProvesNothing_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::newRow("readings") << QByteArray(R"({"ts":1763683200000,"v":{"P1":1}})");
        QTest::newRow("heartbeat") << QByteArray(R"({"uptimeS":5})");
    }
    void whatTheBrokerRemembersProvesNothing()
    {
        QFETCH(QByteArray, payload);
        DevicePlant plant;
        FakeDevice node(plant.broker, plant.clock, u"node-1"_s);
        node.publish(node.topic("tele"), payload, true);
        QTRY_COMPARE_WITH_TIMEOUT(plant.node().presence, Presence::Online, patienceMs);
        node.link->disconnectFromBroker();
        plant.broker.stop();
        QTRY_COMPARE_WITH_TIMEOUT(plant.node().presence, Presence::Connecting, patienceMs);
        plant.broker.start();
        QTRY_COMPARE_WITH_TIMEOUT(plant.node().messagesRefused, 1, patienceMs);
        QCOMPARE(plant.node().presence, Presence::Connecting);
        QCOMPARE(plant.node().messagesAccepted, 1);
        const auto refused = plant.quarantined();
        QCOMPARE(refused.size(), 1);
        QCOMPARE(refused.first().reason, u"tele: must not be retained"_s);
    }

    void pingMeasuresTheWayAndTheClock()
    {
        DevicePlant plant;
        FakeDevice node(plant.broker, plant.clock, u"node-1"_s);
        node.say("state", R"({"state":"online"})");
        QTRY_COMPARE(node.commandsNamed(u"ping"_s).size(), 1); // by itself, as soon as it is there
        plant.clock.advanceMs(100);
        node.answer(node.commands.last(), "accepted", R"({"observed":{"ts":1763683210050}})");
        QTRY_COMPARE(plant.node().latencyMs, 100.0);
        QCOMPARE(plant.node().clockOffsetMs, 10'000);

        std::optional<Result<PingDevice::Reply>> reply;
        plant.gateway->ping(DevicePlant::node1(), [&](const Result<PingDevice::Reply> &given) { reply = given; });
        QTRY_COMPARE(node.commandsNamed(u"ping"_s).size(), 2);
        // The device judges the expiry by its own clock.
        QCOMPARE(node.commands.last().value(u"expiresMs"_s).toInteger(), plant.now() + 5'000 + 10'000);
        QCOMPARE(node.commands.last().value(u"issuer"_s).toString(), u"gembad"_s);
        plant.clock.advanceMs(40);
        node.answer(node.commands.last(), "accepted", R"({"observed":{"ts":1763683200120}})");
        QTRY_VERIFY(reply);
        QCOMPARE((*reply)->roundTripMs, 40.0);
        QCOMPARE((*reply)->clockOffsetMs, 0);
    }

    void commandsEndOneWayOrAnother()
    {
        DevicePlant plant;
        plant.add("node-2");
        FakeDevice node(plant.broker, plant.clock, u"node-1"_s);
        FakeDevice other(plant.broker, plant.clock, u"node-2"_s);
        QList<Result<QJsonObject>> ends;
        const auto send = [&](const char *device) {
            plant.gateway->sendCommand(DeviceId(QString::fromLatin1(device)), u"identify"_s, {},
                                       [&](const Result<QJsonObject> &end) { ends.append(end); });
        };
        send("node-7");
        QCOMPARE(ends.last().error().code, ErrorCode::NotFound);
        send("node-1");
        QCOMPARE(ends.last().error().code, ErrorCode::DeviceOffline);
        ends.clear();

        node.say("state", R"({"state":"online"})");
        QTRY_COMPARE(plant.node().presence, Presence::Online);
        send("node-1");
        QTRY_COMPARE(node.commandsNamed(u"identify"_s).size(), 1);
        const QJsonObject first = node.commandsNamed(u"identify"_s).first();
        other.answer(first, "accepted"); // not its command
        node.answer(first, "refused", R"({"reason":"unknown-command"})");
        QTRY_COMPARE(ends.size(), 1);
        QCOMPARE(ends[0].error().code, ErrorCode::DeviceRefused);
        QCOMPARE(ends[0].error().detail, u"unknown-command"_s);

        send("node-1");
        QTRY_COMPARE(node.commandsNamed(u"identify"_s).size(), 2);
        const QJsonObject second = node.commandsNamed(u"identify"_s).last();
        node.answer(second, "expired", R"({"reason":"expired"})");
        QTRY_COMPARE(ends.size(), 2);
        QCOMPARE(ends[1].error().code, ErrorCode::DeviceRefused);

        send("node-1");
        QTRY_COMPARE(node.commandsNamed(u"identify"_s).size(), 3);
        plant.clock.advanceMs(5'000);
        QTRY_COMPARE(ends.size(), 3);
        QCOMPARE(ends[2].error().code, ErrorCode::DeviceTimeout);
        node.answer(node.commandsNamed(u"identify"_s).last(), "accepted"); // too late
        node.say("tele", R"({"ts":1763683199000,"v":{"P1":1}})");
        QTRY_COMPARE(plant.readings().size(), 1);
        QCOMPARE(ends.size(), 3);
    }

    void intervalsThatADeviceWouldRefuseAreRefused_data()
    {
        QTest::addColumn<qint64>("intervalMs");
        QTest::addColumn<bool>("taken");
        QTest::newRow("least") << qint64(100) << true;
        QTest::newRow("most") << qint64(3'600'000) << true;
        QTest::newRow("too little") << qint64(90) << false;
        QTest::newRow("too much") << qint64(3'600'010) << false;
        QTest::newRow("no multiple of 10") << qint64(505) << false;
        QTest::newRow("negative") << qint64(-100) << false;
    }
    void intervalsThatADeviceWouldRefuseAreRefused()
    {
        QFETCH(qint64, intervalMs);
        QFETCH(bool, taken);
        DevicePlant plant;
        const auto configured = plant.configure({{u"P1"_s, intervalMs}});
        QCOMPARE(configured.ok(), taken);
        if (taken)
            return;
        QCOMPARE(configured.error().code, ErrorCode::FieldRange);
        QCOMPARE(configured.error().field, u"intervalsMs.P1"_s);
        QVERIFY(configured.error().detail.contains(QString::number(intervalMs)));
        QCOMPARE(plant.node().configVersion, 0);
    }

    void configurationIsBelievedWhenItIsSeen()
    {
        DevicePlant plant;
        QVERIFY(plant.node().intervalsMs.isEmpty());
        const QMap<QString, qint64> wanted{{u"P1"_s, 500}};
        QCOMPARE(plant.configure(wanted)->intervalsMs, wanted);
        QTRY_COMPARE(plant.node().intervalsMs, wanted); // whoever changes one of them sees the others
        QCOMPARE(plant.storedNode().device.intervalsMs, wanted);
        QTRY_COMPARE(plant.node().configState, ConfigState::Requested);
        FakeDevice node(plant.broker, plant.clock, u"node-1"_s);
        QCoreApplication::processEvents();
        QVERIFY(node.commandsNamed(u"config"_s).isEmpty()); // it is not there
        node.say("state", R"({"state":"online"})");
        QTRY_COMPARE(node.commandsNamed(u"config"_s).size(), 1);
        const QJsonObject args = node.commandsNamed(u"config"_s).first().value(u"args"_s).toObject();
        QCOMPARE(args.value(u"version"_s).toInteger(), 1);
        QCOMPARE(args.value(u"sensors"_s).toObject().value(u"P1"_s).toObject().value(u"intervalMs"_s).toInteger(), 500);
        QTRY_COMPARE(plant.node().configState, ConfigState::Sent);
        node.answer(node.commandsNamed(u"config"_s).first(), "accepted", R"({"observed":{}})");
        QTRY_COMPARE(plant.node().configState, ConfigState::Accepted);
        node.say("info", R"({"config":{"version":0}})");
        node.say("info", R"({"config":{"version":1}})");
        QTRY_COMPARE(plant.node().configState, ConfigState::Observed);
        plant.settle();
        QCOMPARE(plant.storedNode().device.configState, ConfigState::Observed);
    }

    void configurationThatIsRefusedSaysWhy()
    {
        DevicePlant plant;
        FakeDevice node(plant.broker, plant.clock, u"node-1"_s);
        node.say("state", R"({"state":"online"})");
        QTRY_COMPARE(plant.node().presence, Presence::Online);
        QVERIFY(plant.configure({{u"P7"_s, 500}}).ok());
        QTRY_COMPARE(node.commandsNamed(u"config"_s).size(), 1);
        node.answer(node.commandsNamed(u"config"_s).first(), "refused", R"({"reason":"unknown-sensor"})");
        QTRY_COMPARE(plant.node().configState, ConfigState::Refused);
        QCOMPARE(plant.node().configReason, u"unknown-sensor"_s);
        plant.settle();
        QCOMPARE(plant.storedNode().device.configReason, u"unknown-sensor"_s);
    }

    void configurationThatIsNotAnsweredIsSentAgain()
    {
        DevicePlant plant;
        FakeDevice node(plant.broker, plant.clock, u"node-1"_s);
        node.say("state", R"({"state":"online"})");
        QTRY_COMPARE(plant.node().presence, Presence::Online);
        QVERIFY(plant.configure({{u"P1"_s, 500}}).ok());
        QTRY_COMPARE(plant.node().configState, ConfigState::Sent);
        plant.clock.advanceMs(5'000);
        QTRY_COMPARE(plant.node().configState, ConfigState::TimedOut);
        QCOMPARE(plant.node().configReason, u"no answer"_s);
        node.say("state", R"({"state":"offline"})");
        QTRY_COMPARE(plant.node().presence, Presence::Offline);
        node.say("state", R"({"state":"online"})");
        QTRY_COMPARE(node.commandsNamed(u"config"_s).size(), 2);
    }

    void aNewerConfigurationTakesThePlaceOfOneUnderWay()
    {
        DevicePlant plant;
        FakeDevice node(plant.broker, plant.clock, u"node-1"_s);
        node.say("state", R"({"state":"online"})");
        QTRY_COMPARE(plant.node().presence, Presence::Online);
        QVERIFY(plant.configure({{u"P1"_s, 500}}).ok());
        QTRY_COMPARE(node.commandsNamed(u"config"_s).size(), 1);
        QVERIFY(plant.configure({{u"P1"_s, 800}}).ok());
        QTRY_COMPARE(node.commandsNamed(u"config"_s).size(), 2);
        QTRY_COMPARE(plant.node().configState, ConfigState::Sent);
        node.answer(node.commandsNamed(u"config"_s).first(), "accepted"); // of the first
        node.say("info", R"({"config":{"version":1},"firmware":"2"})");
        QTRY_COMPARE(plant.node().firmware, u"2"_s);
        QCOMPARE(plant.node().configState, ConfigState::Sent);
        node.answer(node.commandsNamed(u"config"_s).last(), "accepted");
        node.say("info", R"({"config":{"version":2},"firmware":"2"})");
        QTRY_COMPARE(plant.node().configState, ConfigState::Observed);
        QCOMPARE(plant.node().configVersion, 2);
    }

    void theServersOwnNameIsNoDevice()
    {
        DevicePlant plant;
        const auto refused = plant.executor->writeNow<AddDevice::Reply>([&](storage::Transaction &tx) {
            AddDevice::Params in;
            in.device = DeviceId(u"gembad"_s);
            return plant.service->add(tx, rpc::Caller::system(), in);
        });
        QCOMPARE(refused.error().code, ErrorCode::FieldFormat);
        QCOMPARE(refused.error().field, u"device"_s);
    }
};

QTEST_GUILESS_MAIN(DevicePresenceTest)
#include "tst_devices_presence.moc"

#include "device_plant.h"

#include <gemba/core/log.h>

using namespace gemba;
using namespace gemba::devices;

/// Devices that publish in a layout of their own.
class ForeignTopicsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void payloads_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::addColumn<QStringList>("paths");
        QTest::addColumn<QList<double>>("values");
        QTest::addColumn<QString>("refusal"); // field, or "-" for an empty one
        const auto row = [](const char *name, const QByteArray &payload, const QStringList &paths,
                            const QList<double> &values, const QString &refusal = {}) {
            QTest::newRow(name) << payload << paths << values << refusal;
        };
        row("plain number", "21.5", {u""_s}, {21.5});
        row("number as people write it", " +007.50 ", {u""_s}, {7.5});
        row("exponent", "1e3", {u""_s}, {1000});
        row("quoted", "\"21.5\"", {u""_s}, {21.5});
        row("bare truth", "true", {u""_s}, {1});
        row("zigbee2mqtt", R"({"temperature":21.5,"humidity":48,"battery":97,"linkquality":120})",
            {u"temperature"_s, u"humidity"_s}, {21.5, 48});
        row("nested", R"({"ENERGY":{"Power":[10.5,20.5],"Total":"3.25"}})", {u"ENERGY.Power.1"_s, u"ENERGY.Total"_s},
            {20.5, 3.25});
        row("array at the top", R"([{"P":4},{"P":5}])", {u"1.P"_s}, {5});
        row("contact", R"({"contact":false})", {u"contact"_s}, {0});
        row("null is not yet known", R"({"a":null,"b":2})", {u"a"_s, u"b"_s}, {2});
        row("part of the values", R"({"b":2})", {u"a"_s, u"b"_s}, {2});
        row("other members", R"({"b":2,"text":"on","list":[1]})", {u"b"_s}, {2});

        row("none of the values", R"({"c":1})", {u"a"_s, u"b"_s}, {}, u"a"_s);
        row("text", R"({"a":"on"})", {u"a"_s}, {}, u"a"_s);
        row("object for a value", R"({"a":{}})", {u"a"_s}, {}, u"a"_s);
        row("not finite", R"({"a":"nan"})", {u"a"_s}, {}, u"a"_s);
        row("infinite", "inf", {u""_s}, {}, u"-"_s);
        row("no JSON", "hello", {u"a"_s}, {}, u"a"_s);
        row("no number", "hello", {u""_s}, {}, u"-"_s);
        row("nothing", "", {u""_s}, {}, u"-"_s);
        row("two documents", "1,2", {u""_s}, {}, u"-"_s);
        row("a name twice", R"({"a":1,"a":2})", {u"a"_s}, {}, u"a"_s);
        row("beyond the array", "[1]", {u"3"_s}, {}, u"3"_s);
        row("below the array", "[1]", {u"-1"_s}, {}, u"-1"_s);
        row("binary", QByteArray("\x00\xff", 2), {u""_s}, {}, u"-"_s);
        row("too large", QByteArray("1").repeated(70'000), {u""_s}, {}, u"-"_s);
    }
    void payloads()
    {
        QFETCH(QByteArray, payload);
        QFETCH(QStringList, paths);
        QFETCH(QList<double>, values);
        QFETCH(QString, refusal);
        QList<ForeignSource> sources;
        for (const QString &path : std::as_const(paths))
            sources.append({u"t"_s, path, DeviceId(u"d"_s), u"channel of "_s + path, 1000});
        const auto read = readForeign(payload, sources);
        QCOMPARE(read.ok(), refusal.isEmpty());
        if (!read) {
            QCOMPARE(read.error().code, ErrorCode::PayloadInvalid);
            QCOMPARE(read.error().field.isEmpty() ? u"-"_s : read.error().field, refusal);
            QVERIFY(!read.error().detail.isEmpty());
            return;
        }
        QList<double> numbers;
        for (const auto &value : *read) {
            numbers.append(value.value);
            QVERIFY(value.channel.startsWith(u"channel of "_s));
        }
        QCOMPARE(numbers, values);
    }

    void topicsAreReadAsTheRegistrySays_data() { test::onBothEngines(); }
    void topicsAreReadAsTheRegistrySays()
    {
        QFETCH(storage::Engine, engine);
        DevicePlant plant(engine);
        plant.add("meter-1");
        plant.read("W1", "meter-1", u"silaware/power"_s, u"data.P"_s);
        plant.read("W2", "meter-1", u"silaware/utils"_s, {});
        FakeDevice meter(plant.broker, plant.clock, u"meter-1"_s);
        meter.publish(u"silaware/power"_s, R"({"data":{"P":4.5}})");
        meter.publish(u"silaware/utils"_s, "7.5");
        meter.publish(u"silaware/other"_s, "1"); // nobody's
        // Each message has a moment of its own: two of one topic must not fall on one.
        QTRY_COMPARE(plant.readings(), (QStringList{u"W1 1763683200000 4.5"_s, u"W2 1763683200001 7.5"_s}));
        plant.settle(); // the database knows before the service does
        const auto node = [&] { return *plant.service->find(DeviceId(u"meter-1"_s)); };
        QCOMPARE(node().presence, Presence::Online);
        QCOMPARE(node().messagesAccepted, 2);
        QVERIFY(meter.acks.isEmpty());
        QVERIFY(meter.commands.isEmpty()); // it would not understand a ping

        meter.publish(u"silaware/power"_s, R"({"data":{"P":"off"}})");
        QTRY_COMPARE(plant.counted("gemba_payloads_refused_total"), 1);
        const auto kept = plant.quarantined();
        QCOMPARE(kept.first().source, u"silaware/power"_s);
        QCOMPARE(kept.first().reason, u"data.P: expected a number"_s);
        QCOMPARE(kept.first().device, DeviceId(u"meter-1"_s));
        QCOMPARE(node().messagesRefused, 1);

        // Another topic for the one, none for the other: without a restart.
        plant.clock.advanceMs(1'000);
        plant.forget("W2");
        plant.read("W1", "meter-1", u"silaware/new"_s, u"data.P"_s, 1);
        QCoreApplication::processEvents();
        meter.publish(u"silaware/power"_s, R"({"data":{"P":9}})");
        meter.publish(u"silaware/utils"_s, "9");
        meter.publish(u"silaware/new"_s, R"({"data":{"P":5.5}})");
        QTRY_COMPARE(plant.readings().size(), 3);
        QCOMPARE(plant.readings().at(1), u"W1 1763683201000 5.5"_s);
        QCOMPARE(plant.counted("gemba_payloads_refused_total"), 1);
    }

    void whatTheBrokerRememberedIsNoReading()
    {
        DevicePlant plant(storage::Engine::Sqlite);
        plant.add("meter-1");
        plant.broker.publish({u"z/kitchen"_s, R"({"t":1})", 1, true, {}, {}, {}, {}, 0});
        plant.read("W1", "meter-1", u"z/kitchen"_s, u"t"_s);
        FakeDevice meter(plant.broker, plant.clock, u"meter-1"_s);
        QTRY_VERIFY(plant.counted("gemba_mqtt_messages_total") > 0);
        meter.publish(u"z/kitchen"_s, R"({"t":2})", true);
        QTRY_COMPARE(plant.readings(), QStringList{u"W1 1763683200000 2"_s});
        QCOMPARE(plant.counted("gemba_payloads_refused_total"), 0);
    }

    void silenceIsMeasuredByTheSensors()
    {
        DevicePlant plant(storage::Engine::Sqlite);
        plant.add("meter-1");
        plant.read("W1", "meter-1", u"z/slow"_s, u"t"_s, 0, 300'000);
        FakeDevice meter(plant.broker, plant.clock, u"meter-1"_s);
        meter.publish(u"z/slow"_s, R"({"t":2})");
        const auto presence = [&] { return plant.service->find(DeviceId(u"meter-1"_s))->presence; };
        QTRY_COMPARE(presence(), Presence::Online);
        plant.clock.advanceMs(900'000);
        plant.service->checkSilence();
        QCOMPARE(presence(), Presence::Online);
        plant.clock.advanceMs(1);
        plant.service->checkSilence();
        QCOMPARE(presence(), Presence::Error);
    }

    void unregisteredDeviceIsNotHeard()
    {
        log::setSink([](const log::Record &) {});
        DevicePlant plant(storage::Engine::Sqlite);
        plant.read("W1", "meter-9", u"z/kitchen"_s, u"t"_s);
        FakeDevice meter(plant.broker, plant.clock, u"meter-9"_s);
        meter.publish(u"z/kitchen"_s, R"({"t":2})");
        QTRY_COMPARE(plant.counted("gemba_payloads_refused_total"), 1);
        QVERIFY(plant.readings().isEmpty());
        QCOMPARE(plant.quarantined().first().reason, u"its device meter-9 is not registered or is switched off"_s);
        log::setSink({});
    }
};

QTEST_GUILESS_MAIN(ForeignTopicsTest)
#include "tst_devices_foreign.moc"

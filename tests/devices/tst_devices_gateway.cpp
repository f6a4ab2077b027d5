#include "device_plant.h"

#include <gemba/core/log.h>

using namespace gemba;
using namespace gemba::devices;

namespace {

/// Publishes rubbish, the @p nth of its plant, and says what is not as it should be with its refusal.
QString refusal(DevicePlant &plant, FakeDevice &node, int nth, const char *channel, const QByteArray &payload,
                const QString &reason)
{
    node.say(channel, payload);
    if (!gemba::test::eventually([&] { return plant.counted("gemba_payloads_refused_total") == nth; }))
        return u"not counted"_s;
    const auto kept = plant.quarantined();
    if (kept.size() != nth)
        return u"not kept"_s;
    const QuarantinedPayload &newest = kept.first();
    if (!newest.reason.contains(reason))
        return newest.reason;
    if (newest.device != DevicePlant::node1() || newest.source != node.topic(channel) || newest.timeMs != plant.now())
        return u"device, source or time"_s;
    if (plant.node().messagesRefused != nth || plant.node().lastError != newest.reason)
        return u"the device does not show it"_s;
    // What was found only in the database has lost its payload by then.
    if (!reason.startsWith("no sensor"_L1) && newest.sizeBytes != payload.size())
        return u"size %1"_s.arg(newest.sizeBytes);
    return {};
}

} // namespace

/// From the broker to the database and back: readings, acknowledgements, refusals.
class DeviceGatewayTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { test::onBothEngines(); }
    // What is refused here is refused on purpose.
    void init()
    {
        log::setSink([](const log::Record &) {});
    }
    void cleanup() { log::setSink({}); }

    void acknowledgesWhatIsOnDisk()
    {
        DevicePlant plant;
        FakeDevice node(plant.broker, plant.clock, u"node-1"_s);
        QVERIFY(node.online);
        QStringList storedAtAck;
        node.onAck = [&] { storedAtAck = plant.readings(); };
        {
            const test::HeldWriter held(*plant.executor);
            node.say("tele", R"({"seq":1,"ts":1763683199000,"v":{"P1":4.5,"P2":2.5},"ack":true})");
            node.say("tele", R"({"seq":2,"ts":1763683199500,"v":{"P1":4.6}})"); // wants none
            QTRY_COMPARE(plant.counted("gemba_mqtt_messages_total"), 2);
            QCoreApplication::processEvents();
            QVERIFY(node.acks.isEmpty());
        }
        QTRY_COMPARE(node.acks, QList<qint64>{1});
        QVERIFY(storedAtAck.contains(u"P1 1763683199000 4.5"_s));
        QTRY_COMPARE(plant.readings(),
                     (QStringList{u"P1 1763683199000 4.5"_s, u"P1 1763683199500 4.6"_s, u"P2 1763683199000 2.5"_s}));
        QCOMPARE(plant.counted("gemba_device_acks_total"), 1);
    }

    void whatIsSentAgainIsNotStoredAgain()
    {
        DevicePlant plant;
        FakeDevice node(plant.broker, plant.clock, u"node-1"_s);
        const QByteArray message =
            R"([{"seq":7,"ts":1763683199000,"v":{"P1":4.5},"ack":true}, {"seq":8,"ts":1763683199100,"v":{"P1":4.6},"ack":true}])";
        node.say("tele", message);
        QTRY_COMPARE(node.acks, (QList<qint64>{7, 8}));
        node.say("tele", message);
        QTRY_COMPARE(node.acks, (QList<qint64>{7, 8, 7, 8})); // the first answer may have been lost
        QCOMPARE(plant.readings().size(), 2);
        QCOMPARE(plant.counted("gemba_ingest_duplicates_total"), 2);

        // A number used for another time is no resend: the device must not believe that this is on disk.
        node.say("tele", R"({"seq":7,"ts":1763683199900,"v":{"P1":4.7},"ack":true})");
        QTRY_VERIFY(plant.node().lastError.value_or(QString()).startsWith(u"number 7 was used before"_s));
        // … and with a run of its own it is another number.
        node.say("tele", R"({"seq":7,"boot":"b2","ts":1763683199900,"v":{"P1":4.7},"ack":true})");
        QTRY_COMPARE(node.acks.size(), 5);
        QCOMPARE(plant.readings().size(), 3);
    }

    void aBurstFromAWrongClockKeepsEveryReading()
    {
        DevicePlant plant;
        FakeDevice node(plant.broker, plant.clock, u"node-1"_s);
        // A device that counts from its start, before anybody knows by how much it is off.
        node.say("tele",
                 R"([{"seq":2,"ts":6000,"v":{"P1":2},"ack":true},{"seq":1,"ts":5000,"v":{"P1":1},"ack":true}])");
        node.say("tele", R"({"seq":3,"ts":7000,"v":{"P1":3},"ack":true})");
        node.say("tele", R"({"seq":4,"ts":8000,"v":{"P1":4},"ack":true})");
        QTRY_COMPARE(node.acks.size(), 4);
        QCOMPARE(plant.readings(), (QStringList{u"P1 1763683199000 1"_s, u"P1 1763683200000 2"_s,
                                                u"P1 1763683200001 3"_s, u"P1 1763683200002 4"_s}));
        // After the ping it is known.
        node.say("state", R"({"state":"online"})");
        QTRY_VERIFY(!node.commandsNamed(u"ping"_s).isEmpty());
        node.answer(node.commandsNamed(u"ping"_s).last(), "accepted", R"({"observed":{"ts":9000}})");
        QTRY_VERIFY(plant.node().clockOffsetMs.has_value());
        plant.clock.advanceMs(10'000);
        node.say("tele", R"({"seq":6,"ts":15000,"v":{"P1":6},"ack":true})");
        node.say("tele", R"({"seq":5,"ts":14500,"v":{"P1":5},"ack":true})"); // late
        QTRY_COMPARE(node.acks.size(), 6);
        QCOMPARE(plant.readings().mid(4), (QStringList{u"P1 1763683205500 5"_s, u"P1 1763683206000 6"_s}));
    }

    void anOutageCostsNothing()
    {
        DevicePlant plant;
        FakeDevice node(plant.broker, plant.clock, u"node-1"_s);
        node.say("tele", R"({"seq":1,"ts":1763683199000,"v":{"P1":1},"ack":true})");
        QTRY_COMPARE(node.acks, QList<qint64>{1});
        {
            const qint64 refusedBefore = plant.executor->counters().refused;
            test::Outage outage(*plant.executor, plant.database);
            node.say("tele", R"({"seq":2,"ts":1763683199100,"v":{"P1":2},"ack":true})");
            node.say("tele", R"({"seq":3,"ts":1763683199200,"v":{"P1":3},"ack":true})");
            QTRY_VERIFY(plant.executor->counters().refused > refusedBefore);
            node.say("tele", R"({"seq":2,"ts":1763683199100,"v":{"P1":2},"ack":true})"); // nobody answered it
            QTRY_COMPARE(plant.counted("gemba_mqtt_messages_total"), 4);
            QCOMPARE(node.acks, QList<qint64>{1});
        }
        // Nobody sends anything again: the gateway itself comes back to it.
        QTRY_COMPARE_WITH_TIMEOUT(node.acks.size(), 4, patienceMs);
        QCOMPARE(QSet<qint64>(node.acks.begin(), node.acks.end()), (QSet<qint64>{1, 2, 3}));
        QCOMPARE(plant.readings(),
                 (QStringList{u"P1 1763683199000 1"_s, u"P1 1763683199100 2"_s, u"P1 1763683199200 3"_s}));
        QCOMPARE(plant.counted("gemba_ingest_dropped_total"), 0);
    }

    void whatWasSeenDuringAnOutageIsWritten()
    {
        DevicePlant plant;
        FakeDevice node(plant.broker, plant.clock, u"node-1"_s);
        node.say("state", R"({"state":"online"})");
        QTRY_COMPARE(plant.node().presence, Presence::Online);
        QVERIFY(plant.configure({{u"P1"_s, 500}}).ok());
        QTRY_COMPARE(node.commandsNamed(u"config"_s).size(), 1);
        QTRY_COMPARE(plant.node().configState, ConfigState::Sent);
        plant.settle();
        {
            const qint64 refusedBefore = plant.executor->counters().refused;
            test::Outage outage(*plant.executor, plant.database);
            node.answer(node.commandsNamed(u"config"_s).first(), "accepted", R"({"observed":{}})");
            QTRY_COMPARE(plant.node().configState, ConfigState::Accepted);
            node.say("info", R"({"model":"GN-32","firmware":"1.2","config":{"version":1}})");
            QTRY_COMPARE(plant.node().configState, ConfigState::Observed);
            plant.broker.cut(u"node-1"_s);
            QTRY_COMPARE(plant.node().presence, Presence::Offline);
            QTRY_VERIFY(plant.executor->counters().refused > refusedBefore);
        }
        QTRY_VERIFY_WITH_TIMEOUT(plant.executor->healthy(), patienceMs);
        // The device says nothing more, and still all of it is written.
        QTRY_COMPARE_WITH_TIMEOUT(plant.storedNode().device.presence, Presence::Offline, patienceMs);
        const StoredDevice stored = plant.storedNode();
        QCOMPARE(stored.device.configState, ConfigState::Observed);
        QCOMPARE(stored.device.firmware, u"1.2"_s);
        QVERIFY(plant.alarm(u"node-1.OFFLINE"_s).active);
    }

    void oneThatTheDatabaseNeverTakesDoesNotHoldUpTheOthers()
    {
        DevicePlant plant;
        const bool postgres = plant.database.options().engine == storage::Engine::Postgres;
        const auto guarded = plant.executor->writeNow<Nothing>([&](storage::Transaction &tx) -> Result<Nothing> {
            if (postgres)
                tx.execute(u"ALTER TABLE reading ADD CONSTRAINT guard CHECK (value <> 6.66)"_s);
            else
                tx.execute(u"CREATE TRIGGER guard BEFORE INSERT ON reading WHEN NEW.value = 6.66 "
                           "BEGIN SELECT RAISE(ABORT, 'guard'); END"_s);
            return Nothing{};
        });
        QVERIFY(guarded.ok());
        FakeDevice node(plant.broker, plant.clock, u"node-1"_s);
        {
            const test::HeldWriter held(*plant.executor);
            for (int seq = 1; seq <= 20; ++seq)
                node.say("tele",
                         R"({"seq":%1,"ts":17636831990%2,"v":{"P1":%3},"ack":true})"_L1
                             .arg(QString::number(seq), QString::number(seq + 10), seq == 13 ? u"6.66"_s : u"4"_s)
                             .toUtf8());
            QTRY_COMPARE(plant.counted("gemba_mqtt_messages_total"), 20);
        }
        QTRY_COMPARE(node.acks.size(), 19);
        QVERIFY(!node.acks.contains(13));
        QCOMPARE(plant.quarantined().first().reason, u"the database refuses this message"_s);
    }

    void rubbishIsRefusedWithAReason()
    {
        DevicePlant plant; // one for all rows: a database each would take most of the time
        FakeDevice node(plant.broker, plant.clock, u"node-1"_s);
        int rows = 0;
        const auto row = [&](const char *name, const char *channel, const QByteArray &payload, const char *reason) {
            const QString wrong = refusal(plant, node, ++rows, channel, payload, QString::fromLatin1(reason));
            QVERIFY2(wrong.isEmpty(), qPrintable(QString::fromLatin1(name) + u": "_s + wrong));
        };
        row("nothing", "tele", "", "JSON");
        row("text", "tele", "hello", "JSON");
        row("binary", "tele", QByteArray("\x00\xff\xfe\x01", 4), "JSON");
        row("half a message", "tele", "{\"seq\":1,\"ts\":17636", "JSON");
        row("name twice", "tele", R"({"ts":1,"ts":2,"v":{"P1":1}})", "twice");
        row("not a number", "tele", R"({"ts":1763683199000,"v":{"P1":NaN}})", "JSON");
        row("too deep", "tele", QByteArray("[[[[").repeated(1'000), "JSON");
        row("too large", "tele", '"' + QByteArray(70'000, 'x') + '"', "larger than 64 KiB");
        row("a number", "tele", "42", "object");
        row("no elements", "tele", "[]", "1 to 1000");
        row("element is text", "tele", R"(["x"])", "expected an object");
        row("no time", "tele", R"({"v":{"P1":1}})", "ts");
        row("time as text", "tele", R"({"ts":"1763683199000","v":{"P1":1}})", "ts");
        row("broken time", "tele", R"({"ts":1763683199000.5,"v":{"P1":1}})", "ts");
        row("far future", "tele", R"({"ts":99999999999999,"v":{"P1":1}})", "ts");
        row("no values", "tele", R"({"ts":1763683199000})", "v");
        row("empty values", "tele", R"({"ts":1763683199000,"v":{}})", "v");
        row("text value", "tele", R"({"ts":1763683199000,"v":{"P1":"4.2"}})", "v.P1");
        row("control character", "tele", R"({"ts":1763683199000,"v":{"P\u0000":1}})", "v");
        row("unknown quality", "tele", R"({"ts":1763683199000,"v":{"P1":1},"q":{"P1":"superb"}})", "q.P1");
        row("negative number", "tele", R"({"seq":-1,"ts":1763683199000,"v":{"P1":1}})", "seq");
        row("ack without number", "tele", R"({"ts":1763683199000,"v":{"P1":1},"ack":true})", "seq");
        row("ack as text", "tele", R"({"seq":1,"ts":1763683199000,"v":{"P1":1},"ack":"yes"})", "ack");
        row("long boot", "tele", R"({"ts":1763683199000,"v":{"P1":1},"boot":"#"})"_ba.replace('#', QByteArray(65, 'b')),
            "boot");
        row("unknown sensor", "tele", R"({"ts":1763683199000,"v":{"P9":1}})", "no sensor registered for: P9");
        row("unknown state", "state", R"({"state":"sleepy"})", "online or offline");
        row("info is a list", "info", "[1]", "not a JSON object");
        row("answer without id", "cmd/ack", R"({"status":"accepted"})", "id");
        row("event", "evt", R"({"any":1})", "takes this channel");
        QCOMPARE(rows, 29);
        QVERIFY(plant.readings().isEmpty());
        QVERIFY(node.acks.isEmpty());
    }

    void strangersAreNotHeard()
    {
        DevicePlant plant;
        FakeDevice stranger(plant.broker, plant.clock, u"node-9"_s);
        stranger.say("tele", R"({"ts":1763683199000,"v":{"P1":1}})");
        QTRY_COMPARE(plant.counted("gemba_payloads_refused_total"), 1);
        const auto kept = plant.quarantined();
        QCOMPARE(kept.first().reason, u"not a registered device's topic"_s);
        QVERIFY(!kept.first().device);
    }

    void quarantineHasBounds()
    {
        DevicePlant plant;
        const QByteArray large(5'000, 'x');
        for (int i = 0; i < Quarantine::perSecond + 5; ++i)
            plant.quarantine->add(u"flood"_s, {}, u"r%1"_s.arg(i), large);
        QCOMPARE(plant.counted("gemba_payloads_refused_total"), Quarantine::perSecond + 5);
        QCOMPARE(plant.counted("gemba_payloads_not_kept_total"), 5);
        auto kept = plant.quarantined();
        QCOMPARE(kept.size(), Quarantine::perSecond);
        QCOMPARE(kept.first().sizeBytes, 5'000);
        QCOMPARE(kept.first().head.size(), Quarantine::keptBytes);
        constexpr int keptRows = 1000; // the default
        for (int i = 0; i < keptRows; ++i) {
            plant.quarantine->add(u"later"_s, {}, u"later"_s, "x");
            if (i % Quarantine::perSecond == Quarantine::perSecond - 1)
                plant.quarantine->flush();
        }
        kept = plant.quarantined();
        QCOMPARE(kept.size(), keptRows);
        QVERIFY(
            std::all_of(kept.begin(), kept.end(), [](const auto &payload) { return payload.source == u"later"_s; }));
        QCOMPARE(plant.quarantined(3).size(), 3);
    }

    void quarantineOutlivesAnOutage()
    {
        DevicePlant plant;
        {
            const qint64 refusedBefore = plant.executor->counters().refused;
            test::Outage outage(*plant.executor, plant.database);
            plant.quarantine->add(u"link"_s, {}, u"rubbish"_s, "x");
            plant.quarantine->flush();
            QTRY_VERIFY(plant.executor->counters().refused > refusedBefore);
        }
        QTRY_VERIFY_WITH_TIMEOUT(plant.executor->healthy(), patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(plant.quarantined().size(), 1, patienceMs);
    }
};

QTEST_GUILESS_MAIN(DeviceGatewayTest)
#include "tst_devices_gateway.moc"

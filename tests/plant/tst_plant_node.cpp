#include "stream.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gemba::plant;
using namespace gemba::plant::test;

namespace {

const QString node = u"node-1"_s;

PlantConfig acknowledged()
{
    PlantConfig with = config();
    with.ack = true;
    return with;
}

QByteArray command(const QByteArray &id, const QByteArray &name, const QByteArray &args,
                   qint64 expiresMs = startMs + 60'000)
{
    return R"({"id":")" + id + R"(","issuer":"user:anna","expiresMs":)" + QByteArray::number(expiresMs) +
           R"(,"name":")" + name + R"(","args":)" + args + "}";
}

QByteArray ackFor(const QList<qint64> &seqs)
{
    QJsonArray array;
    for (const qint64 seq : seqs)
        array.append(seq);
    return QJsonDocument(QJsonObject{{u"seqs"_s, array}}).toJson(QJsonDocument::Compact);
}

QJsonObject answerTo(Plant &plant, const QByteArray &payload)
{
    const Outbox answers = only(plant.receive(node, u"cmd"_s, payload), u"cmd/ack"_s);
    return answers.isEmpty() ? QJsonObject() : json(answers.first().payload);
}

} // namespace

class PlantNodeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void birthIsStateAndInfoRetained()
    {
        Plant plant(config());
        const Outbox birth = plant.setOnline(node, true);
        QCOMPARE(birth.size(), 2);
        QCOMPARE(birth[0].channel, u"state"_s);
        QVERIFY(birth[0].retain && birth[1].retain);
        QCOMPARE(birth[0].payload, R"({"state":"online","ts":)"_ba + QByteArray::number(startMs) + '}');
        const QJsonObject info = json(birth[1].payload);
        for (const QString &field : {u"model"_s, u"firmware"_s, u"hardware"_s, u"sensors"_s, u"uptimeS"_s,
                                     u"freeMemory"_s, u"rssi"_s, u"config"_s, u"waiting"_s, u"dropped"_s, u"ts"_s})
            QVERIFY2(info.contains(field), qPrintable(field));
        const QJsonObject sensor = info[u"sensors"_s][2].toObject();
        QCOMPARE(sensor, json(R"({"id":"P3","quantity":"pressure","unit":"mbar","low":0,"high":1000})"));
        QCOMPARE(NodeDevice::lastWill(), R"({"state":"offline"})"_ba);
        QCOMPARE(topicFor(u"hall"_s, node, u"tele/ack"_s), u"gemba/v1/hall/node-1/tele/ack"_s);
    }
    void telemetryHasTheAgreedShape()
    {
        Plant plant(config());
        const QList<QJsonObject> messages = telemetry(plant.advance(startMs + 3'000));
        QCOMPARE(messages.size(), 3);
        QCOMPARE(messages[0].keys(), (QStringList{u"seq"_s, u"ts"_s, u"v"_s}));
        QCOMPARE(messages[0][u"seq"_s].toInteger(), 1);
        QCOMPARE(messages[2][u"seq"_s].toInteger(), 3);
        QCOMPARE(messages[1][u"ts"_s].toInteger() - messages[0][u"ts"_s].toInteger(), 1'000);
        Plant asking(acknowledged());
        asking.setOnline(node, true);
        QCOMPARE(telemetry(asking.advance(startMs + 1'000)).first()[u"ack"_s], QJsonValue(true));
    }
    void infoComesEveryTenSeconds()
    {
        Plant plant(config());
        plant.setOnline(node, true);
        const Outbox info = only(plant.advance(startMs + 35'000), u"info"_s);
        QCOMPARE(info.size(), 3);
        QCOMPARE(json(info[2].payload)[u"uptimeS"_s].toInt(), 30);
    }
    void batchesAreArrays()
    {
        PlantConfig with = config();
        with.batch = 4;
        with.intervalMs = 100;
        Plant plant(with);
        const Outbox stream = only(plant.advance(startMs + 2'000), u"tele"_s);
        QCOMPARE(stream.size(), 5);
        QCOMPARE(QJsonDocument::fromJson(stream[0].payload).array().size(), 4);
    }
    void aBatchWaitsASecondAtMost()
    {
        PlantConfig with = config();
        with.batch = 50;
        Plant plant(with);
        QVERIFY(only(plant.advance(startMs + 3'000), u"tele"_s).size() >= 1);
    }
    void historyIsMadeUpInBatchesAndThenGoesLive()
    {
        PlantConfig with = config();
        with.liveFromMs = startMs + 600'000;
        Plant plant(with);
        plant.setOnline(node, true);
        const Outbox past = plant.advance(startMs + 600'000);
        QVERIFY(only(past, u"tele"_s).size() < 20);
        QVERIFY(only(past, u"info"_s).isEmpty());
        const QList<QJsonObject> messages = telemetry(past + plant.advance(startMs + 602'000));
        QCOMPARE(messages.size(), 602);
        QVERIFY(messages.first()[u"ts"_s].toInteger() < startMs + 1'000);
    }

    void unacknowledgedIsResentWithBackoffAndUnchanged()
    {
        Plant plant(acknowledged());
        plant.setOnline(node, true);
        const QList<QJsonObject> first = telemetry(plant.advance(startMs + 1'000));
        QCOMPARE(first.size(), 1);
        plant.receive(node, u"tele/ack"_s, ackFor({}));
        int copies = 1;
        QList<qint64> atS;
        for (int second = 2; second <= 60; ++second) {
            for (const QJsonObject &message : telemetry(plant.advance(startMs + second * 1000))) {
                if (message[u"seq"_s] == first[0][u"seq"_s]) {
                    QCOMPARE(message, first[0]);
                    ++copies;
                    atS.append(second);
                }
            }
        }
        QCOMPARE(copies, 4); // after about 5, 15 and 35 s; the next one would come after 75
        QVERIFY(atS[0] >= 5 && atS[1] - atS[0] >= 10 && atS[2] - atS[1] >= 20);
    }
    void acknowledgementEndsTheResends()
    {
        Plant plant(acknowledged());
        plant.setOnline(node, true);
        for (int second = 1; second <= 30; ++second) {
            for (const QJsonObject &message : telemetry(plant.advance(startMs + second * 1000)))
                plant.receive(node, u"tele/ack"_s, ackFor({message[u"seq"_s].toInteger()}));
        }
        QCOMPARE(plant.totals().acknowledged, 30u);
        QCOMPARE(plant.totals().resent, 0u);
        QCOMPARE(plant.waiting(), 0);
    }
    void whatHappensOfflineIsKeptAndSentInOrder()
    {
        Plant plant(acknowledged());
        plant.setOnline(node, true);
        plant.advance(startMs + 2'000);
        plant.setOnline(node, false);
        QVERIFY(telemetry(plant.advance(startMs + 20'000)).isEmpty());
        QCOMPARE(plant.waiting(), 20);
        const QList<QJsonObject> caughtUp = telemetry(plant.setOnline(node, true));
        QCOMPARE(caughtUp.size(), 20);
        for (int i = 0; i < 20; ++i)
            QCOMPARE(caughtUp[i][u"seq"_s].toInteger(), i + 1);
        QCOMPARE(plant.totals().resent, 2u);
    }
    void aFullBufferGivesUpTheOldestAndCounts()
    {
        ResendBuffer buffer;
        for (quint64 seq = 1; seq <= quint64(ResendBuffer::capacity) + 5; ++seq)
            buffer.add(seq, "{}", false, 0);
        QCOMPARE(buffer.size(), ResendBuffer::capacity);
        QCOMPARE(buffer.dropped(), 5u);
        QVERIFY(!buffer.acknowledge(5));
        QVERIFY(buffer.acknowledge(6));
    }
    void acknowledgementsThatCannotBeReadAreCounted()
    {
        Plant plant(acknowledged());
        for (const QByteArray &payload : {"{"_ba, "[]"_ba, R"({"seqs":12})"_ba, QByteArray(70'000, ' ')})
            plant.receive(node, u"tele/ack"_s, payload);
        plant.receive(node, u"tele/ack"_s, R"({"seqs":["1",-4,1.5,99]})");
        QCOMPARE(plant.totals().refused, 4u);
        QCOMPARE(plant.totals().acknowledged, 0u);
    }
    void stateSurvivesARestart()
    {
        Plant before(acknowledged());
        before.setOnline(node, true);
        before.advance(startMs + 5'000);
        before.receive(node, u"tele/ack"_s, ackFor({1, 2}));
        answerTo(before, command("c1", "config", R"({"version":4,"sensors":{"P1":{"intervalMs":500}}})"));
        const QJsonObject state = before.node(node).state();

        Plant after(acknowledged());
        after.node(node).restore(state);
        QCOMPARE(after.node(node).nextSeq(), 6u);
        QCOMPARE(after.waiting(), 3);
        const Outbox birth = after.setOnline(node, true);
        QCOMPARE(json(birth[1].payload)[u"config"_s][u"version"_s].toInt(), 4);
        const QList<QJsonObject> sent = telemetry(birth);
        QCOMPARE(sent.size(), 3);
        QCOMPARE(sent.last()[u"seq"_s].toInteger(), 5);
        // A file written by hand or by another version moves nothing backwards and breaks nothing.
        after.node(node).restore(json(R"({"nextSeq":2,"config":7,"waiting":[1,{"seq":"x"}]})"));
        QVERIFY(after.node(node).nextSeq() >= 6);
    }

    void pingAnswersWithItsTime()
    {
        Plant plant(config());
        plant.advance(startMs + 5'000);
        const QJsonObject answer = answerTo(plant, command("c1", "ping", "{}"));
        QCOMPARE(answer[u"id"_s].toString(), u"c1"_s);
        QCOMPARE(answer[u"status"_s].toString(), u"accepted"_s);
        QCOMPARE(answer[u"observed"_s][u"ts"_s].toInteger(), startMs + 5'000);
        QCOMPARE(answer[u"observed"_s][u"uptimeS"_s].toInt(), 5);
    }
    void configIsAppliedObservedAndSeenInInfo()
    {
        Plant plant(config());
        plant.setOnline(node, true);
        plant.advance(startMs + 3'000);
        const Outbox out = plant.receive(
            node, u"cmd"_s, command("c2", "config", R"({"version":3,"sensors":{"P1":{"intervalMs":500}}})"));
        QCOMPARE(out.size(), 2);
        const QJsonObject answer = json(out[0].payload);
        QCOMPARE(answer[u"status"_s].toString(), u"accepted"_s);
        QCOMPARE(answer[u"observed"_s][u"version"_s].toInt(), 3);
        QCOMPARE(answer[u"observed"_s][u"sensors"_s][u"P1"_s][u"intervalMs"_s].toInt(), 500);
        QVERIFY(out[1].channel == u"info"_s && out[1].retain);
        QCOMPARE(json(out[1].payload)[u"config"_s].toObject(), answer[u"observed"_s].toObject());
        const Outbox after = plant.advance(startMs + 13'000);
        QCOMPARE(valuesOf(after, u"P1"_s).size(), 20);
        QCOMPARE(valuesOf(after, u"P2"_s).size(), 10);
    }
    void deadbandHoldsSmallChangesBackButNotForEver()
    {
        Plant plant(config());
        const QJsonObject answer = answerTo(
            plant, command("c3", "config", R"({"version":1,"sensors":{"P3":{"deadband":1000,"maxSilenceMs":5000}}})"));
        QCOMPARE(answer[u"status"_s].toString(), u"accepted"_s);
        const Outbox stream = plant.advance(startMs + 30'000);
        QCOMPARE(valuesOf(stream, u"P1"_s).size(), 30);
        QCOMPARE(valuesOf(stream, u"P3"_s).size(), 6);
    }
    void aCommandIsNotCarriedOutTwice()
    {
        Plant plant(config());
        const QByteArray config = command("c4", "config", R"({"version":5,"sensors":{}})");
        const QJsonObject first = answerTo(plant, config);
        QCOMPARE(first[u"status"_s].toString(), u"accepted"_s);
        QCOMPARE(answerTo(plant, command("c5", "config", R"({"version":6,"sensors":{}})"))[u"status"_s].toString(),
                 u"accepted"_s);
        QCOMPARE(answerTo(plant, config), first);
        const QJsonObject old = answerTo(plant, command("c6", "config", R"({"version":5,"sensors":{}})"));
        QCOMPARE(old[u"reason"_s].toString(), u"version-old"_s);
    }
    void commandsAreRefusedWithAReason_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *tag, const QByteArray &payload, const QString &reason) {
            QTest::newRow(tag) << payload << u"refused"_s << reason;
        };
        row("unknown", command("x", "fly", "{}"), u"unknown-command"_s);
        row("no issuer", R"({"id":"x","expiresMs":9e15,"name":"ping","args":{}})", u"malformed"_s);
        row("args a list", command("x", "ping", "[]"), u"malformed"_s);
        row("no version", command("x", "config", R"({"sensors":{}})"), u"malformed"_s);
        row("sensor", command("x", "config", R"({"version":1,"sensors":{"P9":{}}})"), u"unknown-sensor"_s);
        row("field", command("x", "config", R"({"version":1,"sensors":{"P1":{"gain":2}}})"), u"unknown-field"_s);
        row("range", command("x", "config", R"({"version":1,"sensors":{"P1":{"intervalMs":5}}})"), u"out-of-range"_s);
        row("deadband", command("x", "config", R"({"version":1,"sensors":{"P1":{"deadband":-1}}})"), u"out-of-range"_s);
        row("identify", command("x", "identify", R"({"seconds":1000})"), u"out-of-range"_s);
        QTest::newRow("expired") << command("x", "ping", "{}", startMs - 1) << u"expired"_s << u"expired"_s;
    }
    void commandsAreRefusedWithAReason()
    {
        QFETCH(QByteArray, payload);
        QFETCH(QString, status);
        QFETCH(QString, reason);
        Plant plant(config());
        const QJsonObject answer = answerTo(plant, payload);
        QCOMPARE(answer[u"status"_s].toString(), status);
        QCOMPARE(answer[u"reason"_s].toString(), reason);
        QCOMPARE(plant.node(node).state()[u"config"_s][u"version"_s].toInt(), 0);
    }
    void rubbishOnTheCommandChannelIsCountedOnly()
    {
        Plant plant(config());
        for (const QByteArray &payload :
             {"\xFF\xFE"_ba, "[]"_ba, "{}"_ba, R"({"id":7})"_ba, R"({"id":")"_ba + QByteArray(65, 'i') + R"("})"})
            QVERIFY(plant.receive(node, u"cmd"_s, payload).isEmpty());
        QCOMPARE(plant.totals().refused, 5u);
    }
    void loadNodesSpreadTheirMessages()
    {
        PlantConfig with = config();
        with.nodes.clear();
        for (int i = 0; i < 10; ++i)
            with.nodes.append({u"load-%1"_s.arg(i), {}, 20});
        with.intervalMs = 100;
        Plant plant(with);
        const Outbox first = plant.advance(startMs + 20);
        const Outbox second = plant.advance(startMs + 1'000);
        QVERIFY(only(first, u"tele"_s).size() <= 2);
        QCOMPARE(telemetry(first + second).size(), 100);
        QCOMPARE(plant.totals().values, 2'000u);
    }
};

QTEST_GUILESS_MAIN(PlantNodeTest)
#include "tst_plant_node.moc"

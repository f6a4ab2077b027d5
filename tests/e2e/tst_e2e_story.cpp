// The first whole story: a sensor speaks, the server stores and judges, somebody sees it, acts, and can prove it.

#include "house.h"
#include "wire_client.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gemba;
using namespace gemba::test;

namespace {

const QStringList topics{u"sensors.live"_s, u"alarms.changed"_s, u"devices.changed"_s, u"server.heartbeat"_s};

QJsonObject liveOf(const WireClient::Event &event, const QString &sensor)
{
    if (event.topic == u"sensors.live"_s) {
        for (const QJsonValue &value : event.data["values"_L1].toArray()) {
            if (value["sensor"_L1].toString() == sensor)
                return value.toObject();
        }
    }
    return {};
}

auto alarmBecomes(const QString &alarm, const QString &transition)
{
    return [=](const WireClient::Event &event) {
        return event.topic == u"alarms.changed"_s && event.data["transition"_L1].toString() == transition &&
               event.data["alarm"_L1]["id"_L1].toString() == alarm;
    };
}

auto deviceIs(const QString &device, const QString &presence)
{
    return [=](const WireClient::Event &event) {
        return event.topic == u"devices.changed"_s && event.data["device"_L1]["id"_L1].toString() == device &&
               event.data["device"_L1]["presence"_L1].toString() == presence;
    };
}

QList<QJsonObject> rows(const QJsonObject &reply, const QString &list)
{
    QList<QJsonObject> out;
    for (const QJsonValue &value : reply[list].toArray())
        out.append(value.toObject());
    return out;
}

} // namespace

class StoryTest : public QObject
{
    Q_OBJECT

    House m_house;
    std::unique_ptr<LineProcess> m_plant;

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_house.start());
        QVERIFY(m_house.addUser(u"boss"_s, u"SUPERUSER"_s));
        QVERIFY(m_house.addUser(u"maria"_s, u"OPERATOR"_s));
        QVERIFY(m_house.addDevice(u"node-1"_s));
        QVERIFY(m_house.addDevice(u"node-2"_s));
        m_plant = m_house.plant({u"node-1"_s}, {u"--ack"_s, u"--interval"_s, u"200"_s});
    }

    void aValueComesOutWithinASecond()
    {
        WireClient client(m_house.port(), m_house.caFile());
        QVERIFY(client.open());
        QVERIFY(client.login(u"maria"_s));
        const QJsonObject opened = client.subscribe(topics);
        QVERIFY(opened["snapshot"_L1].toObject().contains("sensors.live"_L1));
        QVERIFY(opened["snapshot"_L1].toObject().contains("server.heartbeat"_L1));

        QList<qint64> delays;
        const bool quick = client.waitForEvent([&](const WireClient::Event &event) {
            const QJsonObject live = liveOf(event, u"P1"_s);
            if (live["quality"_L1].toString() != u"good"_s && live["quality"_L1].toString() != u"uncertain"_s)
                return false;
            delays.append(event.arrivedMs - live["timeMs"_L1].toInteger());
            return delays.size() >= 10 && *std::min_element(delays.begin(), delays.end()) < 1'000;
        });
        QVERIFY(quick);
        std::sort(delays.begin(), delays.end());
        qInfo("from measured to seen: %lld ms at best, %lld ms in the middle of %lld values",
              static_cast<long long>(delays.first()), static_cast<long long>(delays[delays.size() / 2]),
              static_cast<long long>(delays.size()));
        QVERIFY(delays.first() >= 0);
        QVERIFY(client.waitForEvent([](const auto &event) { return event.topic == u"server.heartbeat"_s; }));
        const auto live = rows(opened["snapshot"_L1]["sensors.live"_L1].toObject(), u"values"_s);
        QCOMPARE(live.size(), 3);
    }

    void anAlarmIsRaisedAcknowledgedAndProved()
    {
        WireClient client(m_house.port(), m_house.caFile());
        QVERIFY(client.open());
        QVERIFY(client.login(u"maria"_s));
        client.subscribe(topics);

        QVERIFY(m_plant
                    ->ask({{u"fault"_s, u"ramp-to"_s},
                           {u"sensor"_s, u"P1"_s},
                           {u"value"_s, 9.6},
                           {u"seconds"_s, 1},
                           {u"durationS"_s, 600}})["ok"_L1]
                    .toBool());
        QVERIFY(client.waitForEvent(alarmBecomes(u"P1.HIHI"_s, u"raised"_s)));

        const QJsonObject note{{u"alarm"_s, u"P1.HIHI"_s}, {u"note"_s, u"relief valve opened"_s}};
        const QJsonObject acknowledged = client.result(u"alarms.acknowledge"_s, note);
        QCOMPARE(acknowledged["state"_L1].toString(), u"acknowledged"_s);
        QCOMPARE(acknowledged["acknowledgedBy"_L1].toString(), u"maria"_s);
        QVERIFY(client.waitForEvent(alarmBecomes(u"P1.HIHI"_s, u"acknowledged"_s)));

        QVERIFY(m_plant->ask({{u"fault"_s, u"clear"_s}, {u"sensor"_s, u"P1"_s}})["ok"_L1].toBool());
        QVERIFY(client.waitForEvent(alarmBecomes(u"P1.HIHI"_s, u"returned"_s)));

        QStringList story;
        const auto lines = rows(client.result(u"alarms.journal"_s, {{u"alarm"_s, u"P1.HIHI"_s}}), u"lines"_s);
        for (const QJsonObject &line : lines)
            story.prepend(line["transition"_L1].toString() + u' ' + line["actor"_L1].toString());
        QCOMPARE(story, (QStringList{u"raised system"_s, u"acknowledged maria"_s, u"returned system"_s}));
        QCOMPARE(lines[1]["text"_L1].toString(), u"relief valve opened"_s);

        QCOMPARE(client.refusal(u"audit.list"_s), 1006); // an operator acts; others look over the shoulder
        WireClient boss(m_house.port(), m_house.caFile());
        QVERIFY(boss.open());
        QVERIFY(boss.login(u"boss"_s));
        const auto audit =
            rows(boss.result(u"audit.list"_s, {{u"actor"_s, u"maria"_s}, {u"limit"_s, 500}}), u"lines"_s);
        const auto proof = std::find_if(audit.begin(), audit.end(), [](const QJsonObject &line) {
            return line["entityId"_L1].toString() == u"P1.HIHI"_s &&
                   line["action"_L1].toString().contains(u"acknowledge"_s);
        });
        QVERIFY(proof != audit.end());
        QVERIFY(!(*proof)["referenceId"_L1].toString().isEmpty());
        const QJsonObject verified = boss.result(u"audit.verify"_s);
        QVERIFY(verified["rows"_L1].toInteger() > 0);
        QVERIFY(verified["firstBadSeq"_L1].isUndefined() || verified["firstBadSeq"_L1].isNull());
    }

    void bothEncodingsSayTheSame()
    {
        WireClient json(m_house.port(), m_house.caFile());
        WireClient cbor(m_house.port(), m_house.caFile(), WireClient::Encoding::Cbor);
        for (WireClient *client : {&json, &cbor}) {
            QVERIFY(client->open());
            QVERIFY(client->login(u"maria"_s));
        }
        for (const char *method : {"sensors.list", "alarms.journal", "users.list", "no.such", "alarms.acknowledge"}) {
            QJsonObject a = json.call(QString::fromLatin1(method));
            QJsonObject b = cbor.call(QString::fromLatin1(method));
            for (QJsonObject *answer : {&a, &b}) {
                QJsonObject error = (*answer)["error"_L1].toObject();
                QJsonObject data = error["data"_L1].toObject();
                data.remove(u"referenceId"_s); // of each request its own
                if (!error.isEmpty()) {
                    error.insert(u"data"_s, data);
                    answer->insert(u"error"_s, error);
                }
            }
            QVERIFY(!a.isEmpty());
            QCOMPARE(a, b);
        }

        // The same replay from the beginning, and the same events from now on.
        const QStringList logs{u"alarms.changed"_s, u"devices.changed"_s, u"sensors.changed"_s};
        QCOMPARE(json.subscribe(logs, 0)["replayed"_L1].toBool(), true);
        QCOMPARE(cbor.subscribe(logs, 0)["replayed"_L1].toBool(), true);
        QVERIFY(m_house.addDevice(u"node-3"_s));
        const auto added = [](const WireClient::Event &event) {
            return event.data["device"_L1]["id"_L1].toString() == u"node-3"_s;
        };
        QVERIFY(json.waitForEvent(added));
        QVERIFY(cbor.waitForEvent(added));
        QTRY_COMPARE(json.log().size(), cbor.log().size());
        const auto a = json.log();
        const auto b = cbor.log();
        for (qsizetype i = 0; i < a.size(); ++i) {
            QCOMPARE(a[i].seq, b[i].seq);
            QCOMPARE(a[i].data, b[i].data);
            QVERIFY(i == 0 || a[i].seq > a[i - 1].seq);
        }
    }

    void garbageIsPutAsideAndKillsNobody()
    {
        WireClient boss(m_house.port(), m_house.caFile());
        QVERIFY(boss.open());
        QVERIFY(boss.login(u"boss"_s));
        const auto quarantined = [&] {
            return rows(boss.result(u"devices.quarantine"_s, {{u"limit"_s, 1000}}), u"payloads"_s);
        };
        const qsizetype before = quarantined().size();
        for (const char *kind : {"malformed", "types", "nan", "oversized", "binary", "wrong-sensor"}) {
            const qsizetype had = quarantined().size();
            QVERIFY(m_plant
                        ->ask({{u"fault"_s, u"garbage"_s},
                               {u"device"_s, u"node-1"_s},
                               {u"kind"_s, QString::fromLatin1(kind)},
                               {u"durationS"_s, 1}})["ok"_L1]
                        .toBool());
            QTRY_VERIFY2(quarantined().size() > had, kind);
        }
        const auto kept = quarantined();
        QVERIFY(kept.size() >= before + 6);
        for (const QJsonObject &payload : kept) {
            QVERIFY(!payload["reason"_L1].toString().isEmpty());
            QVERIFY(payload["source"_L1].toString().startsWith(u"gemba/v1/e2e/node-1/"_s));
        }
        // The line is clear again, and the server is none the worse.
        QVERIFY(m_plant->ask({{u"fault"_s, u"clear"_s}, {u"device"_s, u"node-1"_s}})["ok"_L1].toBool());
        boss.subscribe(topics);
        boss.forgetEvents();
        QVERIFY(boss.waitForEvent([](const auto &event) { return !liveOf(event, u"P2"_s).isEmpty(); }));
        QVERIFY(m_house.server().isRunning());
    }

    void aRevokedDeviceIsCut()
    {
        WireClient client(m_house.port(), m_house.caFile());
        QVERIFY(client.open());
        QVERIFY(client.login(u"maria"_s));
        client.subscribe(topics);
        const auto other = m_house.plant({u"node-2:P2"_s});
        QVERIFY(client.waitForEvent(deviceIs(u"node-2"_s, u"online"_s)));

        QCOMPARE(m_house.ctl({u"device"_s, u"remove"_s, u"node-2"_s}).status, 0);
        const auto offline = [](const QJsonObject &line) { return line["event"_L1].toString() == u"offline"_s; };
        QVERIFY(!other->waitFor(offline).isEmpty());
        // It goes on trying and stays outside; the plant beside it does not notice.
        QVERIFY(!other->ask({{u"query"_s, u"status"_s}})["nodes"_L1][0]["online"_L1].toBool());
        client.forgetEvents();
        QVERIFY(client.waitForEvent([](const auto &event) { return !liveOf(event, u"P1"_s).isEmpty(); }));
        QVERIFY(!other->ask({{u"query"_s, u"status"_s}})["nodes"_L1][0]["online"_L1].toBool());
        const QJsonObject devices = client.result(u"devices.list"_s);
        for (const QJsonObject &device : rows(devices, u"devices"_s))
            QVERIFY(device["id"_L1].toString() != u"node-2"_s);
    }

    void strangersLearnNothing()
    {
        WireClient silent(m_house.port(), m_house.caFile());
        QVERIFY(silent.open());
        WireClient client(m_house.port(), m_house.caFile());
        QVERIFY(client.open());
        const QJsonObject known =
            client.call(u"session.login"_s, {{u"name"_s, u"maria"_s}, {u"password"_s, u"wrong password, long"_s}});
        const QJsonObject unknown =
            client.call(u"session.login"_s, {{u"name"_s, u"nobody"_s}, {u"password"_s, u"wrong password, long"_s}});
        QCOMPARE(known["error"_L1]["data"_L1]["code"_L1].toInt(), 1001);
        QCOMPARE(unknown["error"_L1]["data"_L1]["code"_L1].toInt(), 1001);
        QCOMPARE(known["error"_L1]["message"_L1], unknown["error"_L1]["message"_L1]);
        // Another one: whoever does not sign in is shown out, and checking a password takes its time.
        WireClient stranger(m_house.port(), m_house.caFile());
        QVERIFY(stranger.open());
        for (const char *method : {"sensors.list", "alarms.list", "users.list", "audit.list"})
            QCOMPARE(stranger.refusal(QString::fromLatin1(method)), 1002);
        QCOMPARE(stranger
                     .call(u"subscribe"_s,
                           {{u"topics"_s, QJsonArray{u"alarms.changed"_s}}})["error"_L1]["data"_L1]["code"_L1]
                     .toInt(),
                 1002);
        QTRY_COMPARE(silent.closeCode(), 4401);
    }

    void allStopInOrder()
    {
        const QJsonObject summary = summaryOf(*m_plant);
        QVERIFY(m_plant->waitForEnd());
        QCOMPARE(m_plant->status(), 0);
        QVERIFY(summary["acknowledged"_L1].toInteger() > 0);
        QCOMPARE(m_house.stop(), 0);
    }
};

QTEST_GUILESS_MAIN(StoryTest)
#include "tst_e2e_story.moc"

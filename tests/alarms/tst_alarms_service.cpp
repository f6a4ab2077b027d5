#include "alarm_plant.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gemba;
using namespace gemba::alarms;
using storage::Transaction;

namespace {

AlarmWithReason withReason(const char *alarm)
{
    return {AlarmId(QString::fromLatin1(alarm)), u"plant stopped"_s};
}

AlarmId idOf(const char *alarm)
{
    return AlarmId(QString::fromLatin1(alarm));
}

} // namespace

/// What happens to alarms while the server runs.
class AlarmServiceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { gemba::test::onBothEngines(); }

    void raisesIsAcknowledgedAndReturns()
    {
        AlarmPlant plant;
        plant.configure(AlarmPlant::sensor("P1"));
        plant.sample("P1", 5);
        QVERIFY(plant.story().isEmpty());

        plant.sample("P1", 8.5);
        Alarm hi = plant.alarm("P1.HI");
        QCOMPARE(hi.state, WireAlarmState::Unacknowledged);
        QVERIFY(hi.active);
        QVERIFY(hi.firstOut);
        QCOMPARE(hi.priority, 2);
        QCOMPARE(hi.kind, WireAlarmKind::Hi);
        QCOMPARE(hi.value, 8.5);
        QCOMPARE(hi.limit, 8.0);
        QCOMPARE(hi.raisedAtMs, plant.now());
        QCOMPARE(hi.occurrences, 1);
        QCOMPARE(hi.name, u"Pressure P1"_s);
        QCOMPARE(hi.response, u"Look at the valve"_s);
        QCOMPARE(hi.unit, u"bar"_s);
        QCOMPARE(hi.device, DeviceId(u"node-1"_s));
        QVERIFY(!plant.alarm("P1.LO").limit);

        const auto answer = plant.acknowledge("P1.HI", "valve opened");
        QVERIFY(answer.ok());
        QCOMPARE(answer->state, WireAlarmState::Acknowledged);
        QCOMPARE(answer->acknowledgedBy, u"maria"_s);
        QCOMPARE(answer->note, u"valve opened"_s);

        plant.sample("P1", 7.9); // inside the limit, but not by the deadband
        QCOMPARE(plant.alarm("P1.HI").state, WireAlarmState::Acknowledged);
        plant.sample("P1", 7);
        hi = plant.alarm("P1.HI");
        QCOMPARE(hi.state, WireAlarmState::Normal);
        QVERIFY(!hi.active);
        QVERIFY(!hi.firstOut);
        QCOMPARE(hi.returnedAtMs, plant.now());
        QCOMPARE(plant.story(), (QStringList{u"P1.HI raised"_s, u"P1.HI acknowledged"_s, u"P1.HI returned"_s}));
        QCOMPARE(plant.difference(), QString());
    }

    void peopleActInTheirOwnAreasOnly()
    {
        AlarmPlant plant;
        plant.configure(AlarmPlant::sensor("P1", "north"));
        plant.configure(AlarmPlant::sensor("P2", "south"));
        plant.configure(AlarmPlant::sensor("P3", ""));
        for (const char *sensor : {"P1", "P2", "P3"})
            plant.sample(sensor, 8.5);
        rpc::Caller nora = AlarmPlant::person();
        nora.permissions.clear();
        for (const char *permission : {"alarms.acknowledge", "alarms.shelve", "alarms.suppress"})
            nora.permissions.add(AlarmPlant::text(permission), {u"north"_s});

        const auto everyCommandOn = [&](const char *alarm) {
            const AlarmId id = idOf(alarm);
            QList<Result<Alarm>> answers;
            const auto run = [&](auto command) { answers.append(plant.act(command)); };
            run([&](auto &tx) { return plant.service->acknowledge(tx, nora, {id, u"seen"_s}); });
            run([&](auto &tx) { return plant.service->shelve(tx, nora, {id, 30, false, u"maintenance"_s}); });
            run([&](auto &tx) { return plant.service->unshelve(tx, nora, id); });
            run([&](auto &tx) { return plant.service->suppress(tx, nora, withReason(alarm)); });
            run([&](auto &tx) { return plant.service->unsuppress(tx, nora, id); });
            run([&](auto &tx) { return plant.service->takeOutOfService(tx, nora, withReason(alarm)); });
            run([&](auto &tx) { return plant.service->returnToService(tx, nora, id); });
            run([&](auto &tx) { return plant.service->resetLatch(tx, nora, id); });
            return answers;
        };
        for (const char *foreign : {"P2.HI", "P3.HI"}) {
            const Alarm before = plant.alarm(foreign);
            for (const Result<Alarm> &answer : everyCommandOn(foreign)) {
                QVERIFY(!answer.ok());
                QCOMPARE(answer.error().code, ErrorCode::PermissionDenied);
                QCOMPARE(answer.error().field, u"alarm"_s);
            }
            QCOMPARE(wire::encode(plant.alarm(foreign)), wire::encode(before));
        }
        const QList<Result<Alarm>> own = everyCommandOn("P1.HI");
        for (const Result<Alarm> &answer : own)
            QVERIFY(answer.ok() || answer.error().code != ErrorCode::PermissionDenied);
        QVERIFY(own.first().ok());
        QCOMPARE(own.first()->acknowledgedBy, u"maria"_s);
        QCOMPARE(plant.difference(), QString());
    }

    void journalAndAuditSayWhoDidWhat()
    {
        AlarmPlant plant;
        plant.configure(AlarmPlant::sensor("P1"));
        plant.sample("P1", 1.5);
        QVERIFY(plant.acknowledge("P1.LO", "pump started").ok());
        QVERIFY(plant.shelve("P1.LO", 30).ok());

        const auto lines = plant.journal();
        QCOMPARE(lines.size(), 3);
        for (qsizetype i = 0; i < lines.size(); ++i)
            QCOMPARE(lines[i].seq, i + 1); // no gaps
        QCOMPARE(lines[0].transition, u"raised"_s);
        QCOMPARE(lines[0].actor, u"system"_s);
        QCOMPARE(lines[0].value, 1.5);
        QCOMPARE(lines[0].limit, 2.0);
        QCOMPARE(lines[0].state, WireAlarmState::Unacknowledged);
        QCOMPARE(lines[1].transition, u"acknowledged"_s);
        QCOMPARE(lines[1].actor, u"maria"_s);
        QCOMPARE(lines[1].text, u"pump started"_s);
        QCOMPARE(lines[1].state, WireAlarmState::Acknowledged);
        QCOMPARE(lines[2].transition, u"shelved"_s);
        QCOMPARE(lines[2].suppression, WireSuppression::Shelved);

        struct Line
        {
            QString action, entityId, actor, before, after;
        };
        const auto audit = plant.read<QList<Line>>([](storage::ReadTransaction &tx) {
            const auto rows = tx.select(
                u"SELECT action, entity_id, actor, before_json, after_json FROM audit WHERE entity = 'alarm' ORDER BY seq"_s);
            QList<Line> out;
            for (qsizetype i = 0; i < rows.count(); ++i)
                out.append({rows.text(i, 0), rows.text(i, 1), rows.text(i, 2), rows.text(i, 3), rows.text(i, 4)});
            return out;
        });
        // What the plant does by itself stands in the journal; the audit trail is about people.
        QCOMPARE(audit.size(), 2);
        QCOMPARE(audit[0].action, u"alarms.acknowledge"_s);
        QCOMPARE(audit[0].entityId, u"P1.LO"_s);
        QCOMPARE(audit[0].actor, u"maria"_s);
        QVERIFY(audit[0].before.contains(u"\"unacknowledged\""_s));
        QVERIFY(audit[0].after.contains(u"\"acknowledged\""_s));
        QCOMPARE(audit[1].action, u"alarms.shelve"_s);
    }

    void latchingAlarmWaitsForItsReset()
    {
        AlarmPlant plant;
        SensorAlarms latching = AlarmPlant::sensor("P1");
        latching.behaviour = LeaveBehaviour::Latching;
        plant.configure(latching);
        QCOMPARE(plant.alarm("P1.HI").behaviour, WireAlarmBehaviour::Latching);

        const auto reset = [&] {
            return plant.act(
                [&](Transaction &tx) { return plant.service->resetLatch(tx, plant.person(), idOf("P1.HI")); });
        };
        plant.sample("P1", 8.5);
        plant.sample("P1", 5);
        QCOMPARE(plant.alarm("P1.HI").state, WireAlarmState::LatchedUnacknowledged);
        QCOMPARE(reset().error().code, ErrorCode::AlarmNotActionable);
        QVERIFY(plant.acknowledge("P1.HI").ok());
        QCOMPARE(plant.alarm("P1.HI").state, WireAlarmState::LatchedAcknowledged);
        QVERIFY(reset().ok());
        QCOMPARE(plant.alarm("P1.HI").state, WireAlarmState::Normal);
        QCOMPARE(plant.difference(), QString());
    }

    void latchedAlarmStaysAfterItsSettingIsTakenBack()
    {
        AlarmPlant plant;
        SensorAlarms sensor = AlarmPlant::sensor("P1");
        sensor.behaviour = LeaveBehaviour::Latching;
        plant.configure(sensor);
        plant.sample("P1", 8.5);
        plant.sample("P1", 5);
        sensor.behaviour = LeaveBehaviour::Plain;
        plant.configure(sensor);
        plant.restart();
        plant.configure(sensor);
        // What is latched was latched for a reason; from its next occurrence on it is plain.
        QCOMPARE(plant.alarm("P1.HI").state, WireAlarmState::LatchedUnacknowledged);
        QCOMPARE(plant.alarm("P1.HI").behaviour, WireAlarmBehaviour::Plain);
        plant.sample("P1", 8.5);
        QVERIFY(plant.acknowledge("P1.HI").ok());
        plant.sample("P1", 5);
        QCOMPARE(plant.alarm("P1.HI").state, WireAlarmState::Normal);
        QCOMPARE(plant.difference(), QString());
    }

    void alarmThatNeedsNoAcknowledgementLeavesByItself()
    {
        AlarmPlant plant;
        SensorAlarms sensor = AlarmPlant::sensor("P1");
        QCOMPARE(sensor.behaviour, LeaveBehaviour::Plain);
        sensor.behaviour = LeaveBehaviour::AutoAcknowledge;
        plant.configure(sensor);
        plant.sample("P1", 8.5);
        QCOMPARE(plant.alarm("P1.HI").state, WireAlarmState::Unacknowledged);
        QCOMPARE(plant.alarm("P1.HI").behaviour, WireAlarmBehaviour::AutoAcknowledge);
        plant.sample("P1", 5);
        QCOMPARE(plant.alarm("P1.HI").state, WireAlarmState::Normal);
        // Silence is about the sensor, not about its limits.
        plant.condition("P1.STALE", ConditionKind::Stale, true, "P1");
        plant.configure(sensor);
        QCOMPARE(plant.alarm("P1.STALE").behaviour, WireAlarmBehaviour::Plain);
        QCOMPARE(plant.difference(), QString());
    }

    void whoeverIsSupersededSaysSo()
    {
        AlarmPlant plant;
        plant.configure(AlarmPlant::sensor("P1"));
        plant.sample("P1", 8.5);
        QVERIFY(!plant.alarm("P1.HI").superseded);
        plant.sample("P1", 9.5);
        QVERIFY(plant.alarm("P1.HI").superseded);
        QVERIFY(!plant.alarm("P1.HIHI").superseded);
        QVERIFY(!plant.alarm("P1.LO").superseded); // normal, and on the other side
        QCOMPARE(plant.difference(), QString());
        const qint64 version = plant.alarm("P1.HI").version;
        // What hides the graver one lets the lesser speak.
        QVERIFY(plant.shelve("P1.HIHI", 30).ok());
        QVERIFY(!plant.alarm("P1.HI").superseded);
        QVERIFY(plant.alarm("P1.HI").version > version);
        QVERIFY(plant.act([&](Transaction &tx) { return plant.service->unshelve(tx, plant.person(), idOf("P1.HIHI")); })
                    .ok());
        QVERIFY(plant.alarm("P1.HI").superseded);
        plant.sample("P1", 8.5);
        QVERIFY(!plant.alarm("P1.HI").superseded);
        QCOMPARE(plant.difference(), QString());

        const QStringList told = plant.read<QStringList>([](storage::ReadTransaction &tx) {
            QStringList out;
            const auto rows = tx.select(u"SELECT payload FROM event WHERE topic = 'alarms.changed' ORDER BY seq"_s);
            for (qsizetype i = 0; i < rows.count(); ++i) {
                const QJsonObject event = QJsonDocument::fromJson(rows.text(i, 0).toUtf8()).object();
                if (event["alarm"_L1]["id"_L1] == "P1.HI"_L1)
                    out.append(event["transition"_L1].toString());
            }
            return out;
        });
        QCOMPARE(told, (QStringList{u"raised"_s, u"superseded"_s, u"supersedingEnded"_s, u"superseded"_s,
                                    u"supersedingEnded"_s}));
    }

    void supersedingIsPutRightAtTheStart()
    {
        AlarmPlant plant;
        plant.configure(AlarmPlant::sensor("P1"));
        plant.sample("P1", 9.5);
        QVERIFY(plant.alarm("P1.HI").superseded);
        // As an earlier version left it.
        QVERIFY(plant.write([](Transaction &tx) { tx.execute(u"UPDATE alarm SET superseded = 0"_s); }).ok());
        plant.restart();
        QVERIFY(plant.alarm("P1.HI").superseded);
        QCOMPARE(plant.difference(), QString());
    }

    void journalIsForgottenAfterItsTime()
    {
        AlarmPlant plant;
        const qint64 start = plant.now();
        plant.configure(AlarmPlant::sensor("P1"));
        plant.configure(AlarmPlant::sensor("P2"));
        plant.sample("P2", 8.5); // stands for ever
        for (int i = 0; i < 5; ++i) {
            plant.sample("P1", 8.5);
            plant.sample("P1", 5);
        }
        QCOMPARE(plant.journal().size(), 11);
        const auto purge = [&](qint64 beforeMs, int limit) {
            qint64 removed = -1;
            const auto done =
                plant.write([&](Transaction &tx) { removed = plant.service->purgeJournal(tx, beforeMs, limit); });
            return done.ok() ? removed : -1;
        };
        QCOMPARE(purge(start, 100), 0); // nothing is old enough
        plant.clock->advanceMs(86'400'000);
        QCOMPARE(purge(plant.now(), 3), 3); // small steps
        QCOMPARE(plant.journal().size(), 8);
        QCOMPARE(plant.journal().first().alarm, idOf("P2.HI")); // explains an alarm that stands
        QCOMPARE(purge(plant.now(), 100), 5);
        // P1.HI returned unacknowledged: its last occurrence is still to be read.
        QCOMPARE(plant.story(), (QStringList{u"P2.HI raised"_s, u"P1.HI raised"_s, u"P1.HI returned"_s}));
        QVERIFY(plant.acknowledge("P1.HI").ok());
        plant.clock->advanceMs(86'400'000);
        QCOMPARE(purge(plant.now(), 100), 2);
        QCOMPARE(plant.story(), (QStringList{u"P2.HI raised"_s, u"P1.HI acknowledged"_s})); // numbers go on from it
        plant.sample("P1", 8.5);
        QCOMPARE(plant.journal().last().seq, 13);
    }

    void graverAlarmSupersedesTheLesser()
    {
        AlarmPlant plant;
        plant.configure(AlarmPlant::sensor("P1"));
        plant.sample("P1", 0.5); // past both at once
        // The graver one comes first, is first-out, and is the only one that people are told of.
        QCOMPARE(plant.story(), (QStringList{u"P1.LOLO raised"_s, u"P1.LO raised"_s}));
        QVERIFY(plant.alarm("P1.LOLO").firstOut);
        QVERIFY(!plant.alarm("P1.LO").firstOut);
        QVERIFY(plant.metrics.render().contains("gemba_alarms_raised_total 1\n"));
        QVERIFY(plant.metrics.render().contains("gemba_alarms_active{priority=\"1\"} 1"));

        QVERIFY(plant.acknowledge("P1.LOLO").ok());
        QCOMPARE(plant.alarm("P1.LO").state, WireAlarmState::Acknowledged);
        plant.sample("P1", 1.5);
        QCOMPARE(plant.alarm("P1.LOLO").state, WireAlarmState::Normal);
        QCOMPARE(plant.alarm("P1.LO").state, WireAlarmState::Acknowledged); // does not alarm anew on its way up
        QCOMPARE(plant.difference(), QString());
    }

    void firstOutIsKeptPerArea()
    {
        AlarmPlant plant;
        plant.configure(AlarmPlant::sensor("P1", "B1"));
        plant.configure(AlarmPlant::sensor("P2", "B1"));
        plant.configure(AlarmPlant::sensor("P3", "B2"));
        plant.sample("P2", 8.5);
        plant.sample("P1", 8.5);
        plant.sample("P3", 8.5);
        QVERIFY(plant.alarm("P2.HI").firstOut);
        QVERIFY(!plant.alarm("P1.HI").firstOut);
        QVERIFY(plant.alarm("P3.HI").firstOut);

        // The mark outlives its alarm as long as others of the area stand.
        plant.sample("P2", 5);
        QVERIFY(plant.acknowledge("P2.HI").ok());
        QVERIFY(plant.alarm("P2.HI").firstOut);
        plant.sample("P1", 5);
        QVERIFY(plant.acknowledge("P1.HI").ok());
        QVERIFY(!plant.alarm("P2.HI").firstOut);
        QCOMPARE(plant.difference(), QString());

        // A sensor that moves takes its alarm with it.
        plant.sample("P1", 8.5);
        QVERIFY(plant.alarm("P1.HI").firstOut);
        plant.configure(AlarmPlant::sensor("P1", "B2"));
        QCOMPARE(plant.alarm("P1.HI").area, u"B2"_s);
        QVERIFY(!plant.alarm("P1.HI").firstOut);
        QVERIFY(plant.alarm("P3.HI").firstOut);
        QCOMPARE(plant.difference(), QString());
    }

    void limitsEditedWhileActive()
    {
        AlarmPlant plant;
        SensorAlarms sensor = AlarmPlant::sensor("P1");
        plant.configure(sensor);
        plant.sample("P1", 8.5);
        sensor.hi = 8.6;
        plant.configure(sensor); // inside now, though not by the deadband
        QVERIFY(plant.alarm("P1.HI").active);
        sensor.hi = 8.8;
        plant.configure(sensor);
        QVERIFY(!plant.alarm("P1.HI").active);
        QCOMPARE(plant.alarm("P1.HI").state, WireAlarmState::ReturnedUnacknowledged);
        sensor.hi = 8.2;
        plant.configure(sensor);
        QCOMPARE(plant.alarm("P1.HI").occurrences, 2);

        // A limit taken away ends its alarm, whatever its state; set again it starts afresh.
        QVERIFY(plant.shelve("P1.HI", 30).ok());
        sensor.hi.reset();
        plant.configure(sensor);
        QCOMPARE(plant.story().last(), u"P1.HI retired"_s);
        QCOMPARE(plant.journal().last().actor, u"engineer"_s);
        QCOMPARE(plant.acknowledge("P1.HI").error().code, ErrorCode::NotFound);
        plant.restart();
        plant.configure(sensor);
        QCOMPARE(plant.acknowledge("P1.HI").error().code, ErrorCode::NotFound);
        sensor.hi = 8;
        plant.configure(sensor);
        plant.sample("P1", 8.5);
        QCOMPARE(plant.alarm("P1.HI").state, WireAlarmState::Unacknowledged);
        QCOMPARE(plant.alarm("P1.HI").suppression, WireSuppression::None);
        QCOMPARE(plant.difference(), QString());

        QVERIFY(plant
                    .write([&](Transaction &tx) {
                        plant.service->sensorRemoved(tx, sensor.sensor, u"engineer"_s, plant.now());
                    })
                    .ok());
        QVERIFY(plant.story().last().endsWith(u" retired"_s));
        QVERIFY(!plant.alarm("P1.HI").active);
        plant.sample("P1", 9.5); // nobody watches any more
        QVERIFY(!plant.alarm("P1.HIHI").active);
        QCOMPARE(plant.difference(), QString());
    }

    void serviceModeGoesToTheJournalOnly()
    {
        AlarmPlant plant;
        plant.configure(AlarmPlant::sensor("P1"));
        QVERIFY(
            plant.act([&](Transaction &tx) { return plant.service->suppress(tx, plant.person(), withReason("P1.LO")); })
                .ok());
        plant.serviceMode("P1", true);
        const Alarm hi = plant.alarm("P1.HI");
        QCOMPARE(hi.suppression, WireSuppression::SuppressedByDesign);
        QCOMPARE(hi.suppressionReason, u"service"_s);
        QCOMPARE(hi.suppressedBy, u"fitter"_s);

        plant.sample("P1", 8.5);
        QCOMPARE(plant.alarm("P1.HI").state, WireAlarmState::Normal);
        QVERIFY(plant.alarm("P1.HI").active);
        QVERIFY(plant.story().contains(u"P1.HI raised"_s));
        QVERIFY(plant.metrics.render().contains("gemba_alarms_raised_total 0\n"));
        // Also one that is heard of for the first time.
        plant.condition("P1.BAD", ConditionKind::BadQuality, true, "P1");
        QCOMPARE(plant.alarm("P1.BAD").suppression, WireSuppression::SuppressedByDesign);
        QCOMPARE(
            plant.act([&](Transaction &tx) { return plant.service->suppress(tx, plant.person(), withReason("P1.HI")); })
                .error()
                .code,
            ErrorCode::AlarmNotActionable);

        plant.restart();
        plant.configure(AlarmPlant::sensor("P1"));
        QCOMPARE(plant.difference(), QString());
        plant.serviceMode("P1", false);
        // What still holds is told now; what a person suppressed stays so.
        QCOMPARE(plant.alarm("P1.HI").state, WireAlarmState::Unacknowledged);
        QCOMPARE(plant.alarm("P1.BAD").state, WireAlarmState::Unacknowledged);
        QCOMPARE(plant.alarm("P1.LO").suppression, WireSuppression::SuppressedByDesign);
        QCOMPARE(plant.alarm("P1.LO").suppressionReason, u"plant stopped"_s);
        QCOMPARE(plant.difference(), QString());
    }

    void coversShowTheStrongest()
    {
        AlarmPlant plant;
        plant.configure(AlarmPlant::sensor("P1"));
        plant.sample("P1", 8.5);
        QVERIFY(plant.shelve("P1.HI", 30).ok());
        QCOMPARE(plant.shelve("P1.HI", 60).error().code, ErrorCode::AlarmNotActionable);
        QCOMPARE(plant.acknowledge("P1.HI").error().code, ErrorCode::AlarmNotActionable);
        const auto suppressed = plant.act(
            [&](Transaction &tx) { return plant.service->suppress(tx, plant.person(), withReason("P1.HI")); });
        QCOMPARE(suppressed->suppression, WireSuppression::SuppressedByDesign);
        const auto out = plant.act(
            [&](Transaction &tx) { return plant.service->takeOutOfService(tx, plant.person(), withReason("P1.HI")); });
        QCOMPARE(out->suppression, WireSuppression::OutOfService);
        QCOMPARE(out->suppressedBy, u"maria"_s);
        QVERIFY(
            plant
                .act([&](Transaction &tx) { return plant.service->returnToService(tx, plant.person(), idOf("P1.HI")); })
                .ok());
        QVERIFY(plant.act([&](Transaction &tx) { return plant.service->unsuppress(tx, plant.person(), idOf("P1.HI")); })
                    .ok());
        const auto open =
            plant.act([&](Transaction &tx) { return plant.service->unshelve(tx, plant.person(), idOf("P1.HI")); });
        QCOMPARE(open->suppression, WireSuppression::None);
        QCOMPARE(open->state, WireAlarmState::Unacknowledged);
    }

    void shelfLengthIsLimited()
    {
        AlarmPlant plant;
        plant.configure(AlarmPlant::sensor("P1"));
        const auto tooLong = plant.shelve("P1.HI", 9 * 60);
        QCOMPARE(tooLong.error().code, ErrorCode::ShelveTooLong);
        QCOMPARE(tooLong.error().field, u"minutes"_s);
        QCOMPARE(plant.shelve("P9.HI", 10).error().code, ErrorCode::NotFound);
        // One-shot: until the condition returns, but no longer than was said.
        plant.sample("P1", 8.5);
        QVERIFY(plant.shelve("P1.HI", 10, true).ok());
        QCOMPARE(plant.alarm("P1.HI").shelvedUntilMs, plant.now() + 600'000);
        QVERIFY(plant.alarm("P1.HI").oneShot);
        plant.sample("P1", 5);
        QCOMPARE(plant.alarm("P1.HI").suppression, WireSuppression::None);
        QCOMPARE(plant.story().last(), u"P1.HI shelfExpired"_s);
        QCOMPARE(plant.difference(), QString());
    }

    void conditionsToldTwiceChangeNothing()
    {
        AlarmPlant plant;
        plant.condition("node-1.OFFLINE", ConditionKind::DeviceOffline, false);
        QCOMPARE(plant.alarm("node-1.OFFLINE").id, AlarmId());
        plant.condition("node-1.OFFLINE", ConditionKind::DeviceOffline, true, "", 2);
        plant.condition("node-1.OFFLINE", ConditionKind::DeviceOffline, true, "", 2);
        QCOMPARE(plant.story(), QStringList{u"node-1.OFFLINE raised"_s});
        QCOMPARE(plant.alarm("node-1.OFFLINE").kind, WireAlarmKind::DeviceOffline);
        plant.condition("node-1.OFFLINE", ConditionKind::DeviceOffline, false);
        plant.condition("node-1.OFFLINE", ConditionKind::DeviceOffline, false);
        QCOMPARE(plant.story().size(), 2);
        QCOMPARE(plant.alarm("node-1.OFFLINE").priority, 2); // withdrawing does not re-rate it
        QCOMPARE(plant.difference(), QString());
    }

    void delayRunsOnTheClockAndPausesWithoutEvidence()
    {
        AlarmPlant plant;
        SensorAlarms sensor = AlarmPlant::sensor("P1");
        sensor.onDelayMs = 10'000;
        plant.configure(sensor);
        plant.sample("P1", 8.5);
        plant.pass(6'000);
        plant.condition("P1.STALE", ConditionKind::Stale, true, "P1");
        plant.pass(60'000);
        QVERIFY(!plant.alarm("P1.HI").active);
        plant.sample("P1", 8.5);
        plant.pass(3'999);
        QVERIFY(!plant.alarm("P1.HI").active);
        plant.pass(1); // no message is needed for it
        QVERIFY(plant.alarm("P1.HI").active);
        QCOMPARE(plant.alarm("P1.HI").raisedAtMs, plant.now());
        QCOMPARE(plant.difference(), QString());
    }
};

QTEST_GUILESS_MAIN(AlarmServiceTest)
#include "tst_alarms_service.moc"

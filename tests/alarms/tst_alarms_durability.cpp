#include "alarm_plant.h"

#include <alarms_module.h>
#include <gemba/rpc/dispatcher.h>

#include <QTest>

#include <mutex>

using namespace Qt::StringLiterals;
using namespace gemba;
using namespace gemba::alarms;
using storage::Transaction;

/// What is in memory and what is in the database must be the same, whatever becomes of a job, a commit or the process.
class AlarmDurabilityTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { gemba::test::onBothEngines(); }

    void restartNeitherDoublesNorForgets()
    {
        AlarmPlant plant;
        SensorAlarms slow = AlarmPlant::sensor("P2");
        slow.onDelayMs = 10'000;
        plant.configure(AlarmPlant::sensor("P1"));
        plant.configure(slow);
        plant.sample("P1", 8.5);
        plant.sample("P2", 8.5); // its delay has begun, nothing more
        const QStringList before = plant.story();
        const QStringList writes = changes(plant);

        plant.restart();
        plant.configure(AlarmPlant::sensor("P1"));
        plant.configure(slow);
        QCOMPARE(changes(plant), writes); // nothing is written for what has not changed
        QCOMPARE(plant.story(), before);
        plant.sample("P1", 8.6);
        QCOMPARE(plant.story(), before);
        QCOMPARE(plant.alarm("P1.HI").occurrences, 1);
        plant.pass(60'000);
        QVERIFY(!plant.alarm("P2.HI").active); // time without the server proves nothing
        plant.sample("P2", 8.5);
        plant.pass(10'000);
        QVERIFY(plant.alarm("P2.HI").active);
        plant.restart();
        plant.configure(AlarmPlant::sensor("P1"));
        plant.configure(slow);
        plant.sample("P1", 5);
        QCOMPARE(plant.alarm("P1.HI").state, WireAlarmState::ReturnedUnacknowledged);
        QCOMPARE(plant.difference(), QString());
    }

    void readingsWithoutConsequencesWriteNothing()
    {
        AlarmPlant plant;
        plant.configure(AlarmPlant::sensor("P1"));
        plant.sample("P1", 5);
        const QStringList writes = changes(plant);
        for (int i = 0; i < 20; ++i)
            plant.sample("P1", 5 + 0.1 * i);
        QCOMPARE(changes(plant), writes);
    }

    void shelfEndsByTheWallClockAlsoAfterARestart()
    {
        AlarmPlant plant;
        plant.configure(AlarmPlant::sensor("P1"));
        plant.sample("P1", 8.5);
        QVERIFY(plant.shelve("P1.HI", 10).ok());
        const qint64 until = *plant.alarm("P1.HI").shelvedUntilMs;
        plant.pass(599'999);
        QCOMPARE(plant.alarm("P1.HI").suppression, WireSuppression::Shelved);

        plant.stop();
        plant.clock->jumpToMs(until + 3'600'000); // it ended while the server was down
        plant.restart();
        plant.tick();
        const Alarm hi = plant.alarm("P1.HI");
        QCOMPARE(hi.suppression, WireSuppression::None);
        QCOMPARE(hi.state, WireAlarmState::Unacknowledged);
        QCOMPARE(plant.story().last(), u"P1.HI shelfExpired"_s);

        // The wall clock is set forward: noticed without anything having been waited for.
        QVERIFY(plant.shelve("P1.HI", 10).ok());
        plant.clock->jumpToMs(plant.now() + 600'000);
        plant.tick();
        QCOMPARE(plant.alarm("P1.HI").suppression, WireSuppression::None);
        QCOMPARE(plant.difference(), QString());
    }

    void silenceThatEndedWithTheServerDownIsNoticed()
    {
        AlarmPlant plant;
        plant.configure(AlarmPlant::sensor("P1"));
        plant.sample("P1", 5);
        plant.condition("P1.STALE", ConditionKind::Stale, true, "P1");
        plant.condition("P1.BAD", ConditionKind::BadQuality, true, "P1");
        plant.restart();
        plant.configure(AlarmPlant::sensor("P1"));
        plant.sample("P1", 5, SampleTrust::Bad);
        QVERIFY(!plant.alarm("P1.STALE").active);
        QVERIFY(plant.alarm("P1.BAD").active);
        plant.restart();
        plant.configure(AlarmPlant::sensor("P1"));
        plant.sample("P1", 5);
        QVERIFY(!plant.alarm("P1.BAD").active);
        QCOMPARE(plant.difference(), QString());
    }

    void refusedJobLeavesNoTrace()
    {
        AlarmPlant plant;
        plant.configure(AlarmPlant::sensor("P1"));
        plant.sample("P1", 8.5);
        QVERIFY(plant.shelve("P1.HI", 10).ok());
        const QByteArray metrics = plant.metrics.render();
        const auto alarms = plant.service->book().all().size();
        const auto refused = plant.executor->writeNow<Nothing>([&](Transaction &tx) -> Result<Nothing> {
            auto sample = plant.sampleOf("P1", 9.5);
            sample.timeMs += 1;
            sample.receivedMs += 1;
            plant.service->sensorSampled(tx, sample);
            sample = plant.sampleOf("P1", 0.5);
            sample.timeMs += 2;
            sample.receivedMs += 2;
            plant.service->sensorSampled(tx, sample);
            SensorAlarms moved = AlarmPlant::sensor("P1", "B7");
            moved.hihi.reset();
            plant.service->sensorConfigured(tx, moved, u"engineer"_s, plant.now());
            plant.service->sensorConfigured(tx, AlarmPlant::sensor("P5"), u"engineer"_s, plant.now());
            plant.service->serviceModeChanged(tx, SensorId(u"P1"_s), true, u"fitter"_s, plant.now());
            if (auto done = plant.service->unshelve(tx, plant.person(), AlarmId(u"P1.HI"_s)); !done)
                return done.error();
            plant.service->sensorRemoved(tx, SensorId(u"P1"_s), u"engineer"_s, plant.now());
            return refuse(ErrorCode::StateConflict);
        });
        QCOMPARE(refused.error().code, ErrorCode::StateConflict);
        QCOMPARE(plant.difference(), QString());
        QCOMPARE(plant.metrics.render(), metrics);
        QCOMPARE(plant.service->book().all().size(), alarms);
        QCOMPARE(plant.story(), (QStringList{u"P1.HI raised"_s, u"P1.HI shelved"_s}));
        // And the evaluation goes on from where it was.
        plant.sample("P1", 9.5);
        QCOMPARE(plant.story().last(), u"P1.HIHI raised"_s);
        QCOMPARE(plant.difference(), QString());
    }

    void jobsOfOneCommitSeeEachOther()
    {
        AlarmPlant plant;
        plant.configure(AlarmPlant::sensor("P1"));
        std::mutex mutex;
        QList<bool> answers;
        const auto answered = [&](const auto &result) {
            const std::lock_guard lock(mutex);
            answers.append(result.ok());
        };
        plant.clock->advanceMs(1'000);
        const qint64 commits = plant.executor->counters().commits;
        {
            HeldWriter held(*plant.executor);
            plant.executor->write<Nothing>(
                [&](Transaction &tx) -> Result<Nothing> {
                    plant.service->sensorSampled(tx, plant.sampleOf("P1", 8.5));
                    return Nothing{};
                },
                answered);
            plant.executor->write<Alarm>(
                [&](Transaction &tx) {
                    return plant.service->acknowledge(tx, plant.person(), {AlarmId(u"P1.HI"_s), {}});
                },
                answered);
            plant.executor->write<Nothing>(
                [&](Transaction &tx) -> Result<Nothing> {
                    auto sample = plant.sampleOf("P1", 0.5);
                    ++sample.timeMs;
                    ++sample.receivedMs;
                    plant.service->sensorSampled(tx, sample);
                    return refuse(ErrorCode::StateConflict);
                },
                answered);
            plant.executor->write<Nothing>(
                [&](Transaction &tx) -> Result<Nothing> {
                    auto sample = plant.sampleOf("P1", 5);
                    ++sample.timeMs;
                    ++sample.receivedMs;
                    plant.service->sensorSampled(tx, sample);
                    return Nothing{};
                },
                answered);
        }
        QVERIFY(plant.write([](Transaction &) {}).ok());
        QCOMPARE(answers, (QList<bool>{true, true, false, true}));
        QVERIFY(plant.executor->counters().commits <= commits + 3); // the four shared one
        QCOMPARE(plant.story(), (QStringList{u"P1.HI raised"_s, u"P1.HI acknowledged"_s, u"P1.HI returned"_s}));
        QCOMPARE(plant.difference(), QString());
    }

    void acknowledgingTwiceIsAnsweredTwice()
    {
        AlarmPlant plant;
        plant.configure(AlarmPlant::sensor("P1"));
        plant.sample("P1", 8.5);
        rpc::MethodRegistry registry;
        bindAlarms(registry, *plant.service);
        rpc::Dispatcher dispatcher(registry, *plant.executor, *plant.clock, plant.metrics);
        rpc::CallContext context;
        context.caller = plant.person();
        context.caller.permissions = {u"alarms.acknowledge"_s};
        QList<QJsonObject> answers;
        const auto call = [&](const QString &key) {
            dispatcher.call(
                context, u"alarms.acknowledge"_s, {{u"alarm"_s, u"P1.HI"_s}, {u"note"_s, u"seen"_s}}, key,
                [&](const Result<QJsonValue> &answer) { answers.append(answer ? answer->toObject() : QJsonObject()); });
        };
        call(u"key-1"_s);
        call(u"key-1"_s); // the same command again: the same answer
        call(u"key-2"_s); // another person's finger on the same button: nothing changes, nothing is refused
        QTRY_COMPARE(answers.size(), 3);
        QCOMPARE(answers[0].value(u"state"_s), u"acknowledged"_s);
        QCOMPARE(answers[1], answers[0]);
        QCOMPARE(answers[2], answers[0]);
        QCOMPARE(plant.story(), (QStringList{u"P1.HI raised"_s, u"P1.HI acknowledged"_s}));

        context.caller.permissions.clear();
        std::optional<Error> refusal;
        dispatcher.call(context, u"alarms.acknowledge"_s, {{u"alarm"_s, u"P1.HI"_s}}, u"key-3"_s,
                        [&](const Result<QJsonValue> &answer) { refusal = answer.error(); });
        QTRY_VERIFY(refusal);
        QCOMPARE(refusal->code, ErrorCode::PermissionDenied);
    }

    void listSnapshotAndEventsAgree()
    {
        AlarmPlant plant;
        plant.configure(AlarmPlant::sensor("P1"));
        plant.configure(AlarmPlant::sensor("P2", "B2"));
        plant.sample("P1", 8.5);
        plant.sample("P2", 0.5);
        QVERIFY(plant.shelve("P1.LO", 5).ok());
        rpc::MethodRegistry registry;
        bindAlarms(registry, *plant.service);
        const auto query = [&](const QString &method, const QJsonObject &params) {
            return plant.read<QJsonObject>([&](storage::ReadTransaction &tx) {
                const auto answer = registry.find(method)->query(tx, rpc::Caller::system(), params);
                return answer ? answer->toObject() : QJsonObject();
            });
        };
        const auto list = wire::decode<ListAlarms::Reply>(query(u"alarms.list"_s, {}), wire::Unknown::Refuse);
        QStringList ids;
        for (const Alarm &alarm : list->alarms)
            ids.append(alarm.id.text());
        QCOMPARE(ids, (QStringList{u"P1.HI"_s, u"P1.LO"_s, u"P2.LO"_s, u"P2.LOLO"_s}));
        QCOMPARE(plant.read<QJsonObject>([&](storage::ReadTransaction &tx) {
            return *registry.findTopic(u"alarms.changed"_s)->snapshot(tx, rpc::Caller::system());
        }),
                 query(u"alarms.list"_s, {}));

        const auto page = query(u"alarms.list"_s, {{u"all"_s, true}, {u"area"_s, u"B2"_s}, {u"limit"_s, 3}});
        QCOMPARE(page.value(u"alarms"_s).toArray().size(), 3);
        const auto rest = query(
            u"alarms.list"_s,
            {{u"all"_s, true}, {u"area"_s, u"B2"_s}, {u"limit"_s, 3}, {u"cursor"_s, page.value(u"nextCursor"_s)}});
        QCOMPARE(rest.value(u"alarms"_s).toArray().size(), 1);
        QVERIFY(!rest.contains(u"nextCursor"_s));

        const auto newest = query(u"alarms.journal"_s, {{u"limit"_s, 2}});
        QCOMPARE(newest.value(u"lines"_s).toArray().first().toObject().value(u"transition"_s), u"shelved"_s);
        const auto older = query(u"alarms.journal"_s, {{u"limit"_s, 2}, {u"cursor"_s, newest.value(u"nextCursor"_s)}});
        QCOMPARE(older.value(u"lines"_s).toArray().size(), 2);
        QVERIFY(!older.contains(u"nextCursor"_s));
        QCOMPARE(query(u"alarms.journal"_s, {{u"alarm"_s, u"P1.HI"_s}}).value(u"lines"_s).toArray().size(), 1);

        // Every change was told, and the last word on each alarm is what the table says.
        const auto events = plant.read<QList<storage::CommittedEvent>>(
            [](storage::ReadTransaction &tx) { return *storage::eventsSince(tx, 0, {u"alarms.changed"_s}, 1000); });
        QHash<QString, QJsonObject> latest;
        for (const auto &event : events) {
            const QJsonObject alarm = event.event.payload.value(u"alarm"_s).toObject();
            QCOMPARE(event.event.scope, alarm.value(u"area"_s).toString());
            latest.insert(alarm.value(u"id"_s).toString(), alarm);
        }
        QCOMPARE(latest.size(), 4);
        for (const Alarm &alarm : list->alarms)
            QCOMPARE(latest.value(alarm.id.text()), wire::encode(alarm));
    }

    void figuresOfTheMeterAreThoseOfTheJournal()
    {
        AlarmPlant plant;
        plant.configure(AlarmPlant::sensor("P1"));
        plant.configure(AlarmPlant::sensor("P2"));
        plant.sample("P2", 0.5); // stands for the whole time
        for (int i = 0; i < 40; ++i) {
            plant.sample("P1", i % 2 ? 5 : 8.5);
            if (i % 3 == 0)
                QVERIFY(plant.acknowledge("P1.HI").ok());
            plant.clock->advanceMs(i < 20 ? 1'000 : 3'600'000);
        }
        const auto figures = [&](int hours) {
            return plant.read<QJsonObject>(
                [&](storage::ReadTransaction &tx) { return wire::encode(plant.service->kpis(tx, hours)); });
        };
        const auto fromJournal = [&] {
            return plant.read<QJsonObject>([&](storage::ReadTransaction &tx) {
                return wire::encode(toWire(alarmKpis(store::journalSince(tx, 0), plant.now()), 24 * 60));
            });
        };
        const QJsonObject day = figures(24);
        QCOMPARE(day, fromJournal());
        QCOMPARE(day.value(u"stale"_s).toInt(), 0); // not yet: 20 hours
        QVERIFY(figures(744).value(u"annunciated"_s).toInt() == 21);
        QVERIFY(figures(744).value(u"chattering"_s).toArray().contains(u"P1.HI"_s));

        plant.clock->advanceMs(10 * 3'600'000);
        plant.restart();
        QCOMPARE(figures(24), fromJournal());
        QCOMPARE(figures(24).value(u"stale"_s).toInt(), 2); // P2.LOLO and P2.LO, raised before the window
    }

    void timersEndDelaysByThemselves()
    {
        gemba::test::TestDatabase database(AlarmPlant::migrations());
        const SystemClock clock;
        rpc::Metrics metrics;
        auto executor = std::make_unique<storage::Executor>(database.options(), clock);
        AlarmService service(*executor, clock, metrics);
        service.start();
        SensorAlarms sensor = AlarmPlant::sensor("P1");
        sensor.onDelayMs = 30;
        const auto done = executor->writeNow<Nothing>([&](Transaction &tx) -> Result<Nothing> {
            service.sensorConfigured(tx, sensor, u"engineer"_s, clock.nowMs());
            service.sensorSampled(
                tx, {sensor.sensor, clock.nowMs(), clock.nowMs(), clock.monotonicMs(), 8.5, SampleTrust::Good});
            return Nothing{};
        });
        QVERIFY(done.ok());
        QTRY_VERIFY(metrics.render().contains("gemba_alarms_active{priority=\"2\"} 1"));
        executor.reset();
    }

private:
    /// Changes with every write of any kind.
    static QStringList changes(AlarmPlant &plant)
    {
        return plant.read<QStringList>([](storage::ReadTransaction &tx) {
            QStringList out;
            for (const auto &sql : {u"SELECT COALESCE(SUM(version), 0) FROM alarm"_s,
                                    u"SELECT COUNT(*) FROM alarm_journal"_s, u"SELECT COUNT(*) FROM event"_s})
                out.append(tx.select(sql).text(0, 0));
            // Holds the time of the newest reading, so it would differ even if nothing else did.
            const auto states = tx.select(u"SELECT state FROM alarm_limit_state ORDER BY sensor_id"_s);
            for (qsizetype i = 0; i < states.count(); ++i)
                out.append(states.text(i, 0));
            return out;
        });
    }
};

QTEST_GUILESS_MAIN(AlarmDurabilityTest)
#include "tst_alarms_durability.moc"

#pragma once

#include <alarm_service.h>
#include <alarm_store.h>
#include <alarm_wire.h>

#include <gemba/storage/audit_trail.h>
#include <gemba/test/held_writer.h>
#include <gemba/test/test_database.h>

#include <QTest>

namespace gemba::alarms {

/// An alarm system on a database of its own, with a clock that stands still until told otherwise.
class AlarmPlant
{
public:
    static QList<storage::Migration> migrations()
    {
        return storage::storageMigrations() + storage::migrationsIn({QStringLiteral(":/migrations/alarms")});
    }

    AlarmPlant() { start(); }
    ~AlarmPlant() { stop(); }

    void stop()
    {
        executor.reset();
        service.reset();
    }
    /// What a new process finds: the database, the wall clock, and a monotonic clock that begins anew.
    void restart()
    {
        stop();
        clock = std::make_unique<ManualClock>(clock->nowMs());
        start();
    }

    /// One job, one commit. The body may return nothing or a refusal.
    template <typename F>
    Result<Nothing> write(F body)
    {
        return executor->writeNow<Nothing>([&](storage::Transaction &tx) -> Result<Nothing> {
            if constexpr (std::is_void_v<decltype(body(tx))>) {
                body(tx);
                return Nothing{};
            } else {
                auto result = body(tx);
                if (!result)
                    return result.error();
                return Nothing{};
            }
        });
    }
    template <typename T, typename F>
    T read(F body)
    {
        return *executor->readNow<T>([&](storage::ReadTransaction &tx) -> Result<T> { return body(tx); });
    }

    void configure(const SensorAlarms &sensor)
    {
        const auto done =
            write([&](storage::Transaction &tx) { service->sensorConfigured(tx, sensor, text("engineer"), now()); });
        QVERIFY(done.ok());
    }
    SensorSample sampleOf(const char *sensor, double value, SampleTrust trust = SampleTrust::Good) const
    {
        return {SensorId(text(sensor)), now(), now(), clock->monotonicMs(), value, trust};
    }
    /// One reading a second after the one before.
    void sample(const char *sensor, double value, SampleTrust trust = SampleTrust::Good)
    {
        clock->advanceMs(1'000);
        const auto done =
            write([&](storage::Transaction &tx) { service->sensorSampled(tx, sampleOf(sensor, value, trust)); });
        QVERIFY(done.ok());
    }
    void condition(const char *alarm, ConditionKind kind, bool active, const char *sensor = "", int priority = 3)
    {
        Condition c;
        c.alarm = AlarmId(text(alarm));
        c.sensor = SensorId(text(sensor));
        c.name = text(alarm);
        c.area = text("B1");
        c.kind = kind;
        c.priority = priority;
        c.active = active;
        const auto done = write([&](storage::Transaction &tx) { service->conditionChanged(tx, c, now()); });
        QVERIFY(done.ok());
    }
    template <typename F>
    Result<Alarm> act(F command)
    {
        return executor->writeNow<Alarm>([&](storage::Transaction &tx) { return command(tx); });
    }
    Result<Alarm> acknowledge(const char *alarm, const char *note = "")
    {
        return act([&](auto &tx) { return service->acknowledge(tx, person(), {AlarmId(text(alarm)), text(note)}); });
    }
    Result<Alarm> shelve(const char *alarm, int minutes, bool oneShot = false)
    {
        return act([&](auto &tx) {
            return service->shelve(tx, person(), {AlarmId(text(alarm)), minutes, oneShot, text("maintenance")});
        });
    }
    void serviceMode(const char *sensor, bool on)
    {
        const auto done = write([&](storage::Transaction &tx) {
            service->serviceModeChanged(tx, SensorId(text(sensor)), on, text("fitter"), now());
        });
        QVERIFY(done.ok());
    }
    /// Lets time pass and the timers do their work.
    void pass(qint64 ms)
    {
        clock->advanceMs(ms);
        tick();
    }
    void tick()
    {
        service->runClock();
        const auto done = write([](storage::Transaction &) {});
        QVERIFY(done.ok());
    }

    /// As the table has it.
    Alarm alarm(const char *id)
    {
        return read<Alarm>([&](storage::ReadTransaction &tx) {
            for (const StoredAlarm &stored : store::allAlarms(tx)) {
                if (stored.record.id.text() == text(id))
                    return toWire(stored);
            }
            return Alarm{};
        });
    }
    QList<JournalLine> journal()
    {
        return read<QList<JournalLine>>([](storage::ReadTransaction &tx) {
            QList<JournalLine> lines;
            for (const JournalRow &row : store::journal(tx, {}, std::numeric_limits<qint64>::max(), 100'000))
                lines.prepend(toWire(row));
            return lines;
        });
    }
    /// "P1.HI raised", oldest first.
    QStringList story()
    {
        QStringList out;
        for (const JournalLine &line : journal())
            out.append(line.alarm.text() + u' ' + line.transition);
        return out;
    }
    /// Empty when what is in memory is what a new process would load.
    QString difference()
    {
        QString out;
        const auto done = write([&](storage::Transaction &tx) {
            const auto alarms = store::allAlarms(tx);
            const auto sensors = store::limitStates(tx);
            AlarmBook stored;
            stored.load(alarms, sensors);
            const AlarmBook &known = service->book();
            if (known.all().size() != alarms.size())
                out += text("number of alarms; ");
            QSet<QString> areas;
            for (const StoredAlarm &alarm : alarms) {
                const StoredAlarm *own = known.find(alarm.record.id);
                areas.insert(alarm.area);
                if (!own || !(*own == alarm))
                    out += alarm.record.id.text() + text("; ");
                if (known.alarmsOf(alarm.record.sensor) != stored.alarmsOf(alarm.record.sensor))
                    out += text("siblings of ") + alarm.record.id.text() + text("; ");
            }
            for (const QString &area : areas) {
                if (known.firstOut(area) != stored.firstOut(area))
                    out += text("first-out of ") + area + text("; ");
            }
            if (known.sensors().size() != sensors.size())
                out += text("number of sensors; ");
            for (auto it = sensors.cbegin(); it != sensors.cend(); ++it) {
                const WatchedSensor *own = known.sensor(it.key());
                bool same = own && own->settings == it->settings && own->inService == it->inService;
                for (size_t i = 0; same && i < limitCount; ++i)
                    same = own->state.limits[i].phase == it->state.limits[i].phase;
                if (!same)
                    out += text("limits of ") + it.key().text() + text("; ");
            }
            if (known.nextShelfEndMs() != stored.nextShelfEndMs())
                out += text("shelf end; ");
            for (size_t i = 0; i < 4; ++i) {
                if ((*known.activeCounts())[i] != (*stored.activeCounts())[i])
                    out += text("active counts; ");
            }
        });
        return done.ok() ? out : done.error().detail;
    }

    static QString text(const char *latin1) { return QString::fromLatin1(latin1); }
    static rpc::Caller person()
    {
        rpc::Caller caller;
        caller.user = UserId(text("u1"));
        caller.userName = text("maria");
        caller.clientKind = text("kiosk");
        caller.permissions = {text("alarms.acknowledge"), text("alarms.shelve"), text("alarms.suppress"),
                              text("alarms.rationalise")};
        return caller;
    }
    static SensorAlarms sensor(const char *id, const char *area = "B1")
    {
        SensorAlarms s;
        s.sensor = SensorId(text(id));
        s.device = DeviceId(text("node-1"));
        s.name = text("Pressure ") + s.sensor.text();
        s.area = text(area);
        s.unit = text("bar");
        s.response = text("Look at the valve");
        s.lolo = 1;
        s.lo = 2;
        s.hi = 8;
        s.hihi = 9;
        s.deadband = 0.25;
        return s;
    }
    qint64 now() const { return clock->nowMs(); }

    test::TestDatabase database{migrations()};
    std::unique_ptr<ManualClock> clock = std::make_unique<ManualClock>(1'763'683'200'000);
    rpc::Metrics metrics;
    std::unique_ptr<storage::Executor> executor;
    std::unique_ptr<AlarmService> service;

private:
    void start()
    {
        executor = std::make_unique<storage::Executor>(database.options(), *clock);
        service = std::make_unique<AlarmService>(*executor, *clock, metrics);
        service->start();
    }
};

using test::HeldWriter;

} // namespace gemba::alarms

#pragma once

#include <alarm_service.h>
#include <alarm_store.h>
#include <alarm_wire.h>
#include <sensor_service.h>
#include <sensor_store.h>
#include <sensors_module.h>

#include <gemba/rpc/dispatcher.h>
#include <gemba/storage/audit_trail.h>
#include <gemba/test/test_database.h>

#include <QJsonArray>
#include <QTest>

namespace gemba::sensors {

using namespace Qt::StringLiterals;

/// Registry, ingest and history with the real alarm system on a database of their own, and a clock that stands still until
/// told otherwise.
class SensorPlant
{
public:
    static QList<storage::Migration> migrations()
    {
        return storage::storageMigrations() +
               storage::migrationsIn({u":/migrations/alarms"_s, u":/migrations/sensors"_s});
    }

    SensorPlant() { start(); }
    ~SensorPlant() { executor.reset(); }

    void restart()
    {
        executor.reset();
        dispatcher.reset();
        start();
    }

    static SaveSensor::Params p1()
    {
        SaveSensor::Params in;
        in.sensor = SensorId(u"P1"_s);
        in.name = u"Supply"_s;
        in.area = u"B1"_s;
        in.device = DeviceId(u"node-1"_s);
        in.source.jsonPath = u"v.P1"_s;
        in.quantity = u"pressure"_s;
        in.unit = u"bar"_s;
        in.rangeHigh = 10;
        in.limits.lo = 2;
        in.limits.hi = 8;
        in.limits.hihi = 9;
        in.limits.deadband = 0.25;
        return in;
    }
    template <typename T, typename F>
    Result<T> write(F body)
    {
        return executor->writeNow<T>([&](storage::Transaction &tx) -> Result<T> { return body(tx); });
    }
    Result<Sensor> save(const SaveSensor::Params &in)
    {
        return write<Sensor>([&](auto &tx) { return service->save(tx, person(), in); });
    }
    /// Registers P1.
    void add()
    {
        const auto saved = save(p1());
        QVERIFY2(saved.ok(), saved.ok() ? "" : qPrintable(saved.error().field + u": "_s + saved.error().detail));
    }
    IngestOutcome ingest(double value, std::optional<qint64> timeMs = {}, DeviceQuality quality = DeviceQuality::Good,
                         std::optional<qint64> seq = {}, qint64 behindMs = 0)
    {
        ReadingBatch batch;
        batch.device = DeviceId(u"node-1"_s);
        batch.timeMs = timeMs.value_or(now());
        batch.seq = seq;
        batch.behindMs = behindMs;
        batch.values = {{u"P1"_s, value, quality}};
        return *write<IngestOutcome>(
            [&](auto &tx) -> Result<IngestOutcome> { return service->ingest(tx, batch, now()); });
    }
    /// One reading a second, for so many seconds.
    void hold(double value, int seconds)
    {
        for (int i = 0; i < seconds; ++i) {
            clock.advanceMs(1'000);
            ingest(value);
        }
    }
    LiveValue live() const
    {
        for (const LiveValue &value : service->liveState().values) {
            if (value.sensor.text() == u"P1"_s)
                return value;
        }
        return {};
    }
    alarms::Alarm alarm(const QString &id) const
    {
        return *executor->readNow<alarms::Alarm>([&](storage::ReadTransaction &tx) -> Result<alarms::Alarm> {
            for (const auto &stored : alarms::store::allAlarms(tx)) {
                if (stored.record.id.text() == id)
                    return alarms::toWire(stored);
            }
            return alarms::Alarm{};
        });
    }
    template <typename M>
    Result<typename M::Reply> call(const typename M::Params &params, const QString &key = {})
    {
        std::optional<Result<QJsonValue>> answer;
        rpc::CallContext context;
        context.caller = person();
        dispatcher->call(context, QString::fromLatin1(M::method.name), wire::encode(params), key,
                         [&](const Result<QJsonValue> &given) { answer = given; });
        if (!gemba::test::eventually([&] { return answer.has_value(); }))
            qFatal("no answer");
        if (!*answer)
            return answer->error();
        return wire::decode<typename M::Reply>((*answer)->toObject(), wire::Unknown::Refuse);
    }
    /// Readings from the beginning of time, "time value quality reasons", times after 2025-11-21 00:00 UTC.
    QStringList readings()
    {
        QStringList out;
        const auto reply = call<SensorReadings>({SensorId(u"P1"_s), 0, now() + 86'400'000, 10'000});
        if (!reply)
            return {reply.error().detail};
        for (const Reading &reading : reply->readings)
            out.append(u"%1 %2 %3 %4"_s.arg(reading.timeMs - startMs)
                           .arg(reading.value)
                           .arg(wire::enumName(reading.quality), reading.reasons.join(u','))
                           .trimmed());
        return out;
    }
    qint64 count(const QString &table) const
    {
        return *executor->readNow<qint64>([&](storage::ReadTransaction &tx) -> Result<qint64> {
            return tx.select(u"SELECT COUNT(*) FROM "_s + table).integer(0, 0);
        });
    }
    /// What timers did on the writer is done, and what it called for here too.
    void settle()
    {
        for (int i = 0; i < 3; ++i) {
            QCoreApplication::processEvents();
            QVERIFY(write<Nothing>([](auto &) -> Result<Nothing> { return Nothing{}; }).ok());
        }
        QCoreApplication::processEvents();
    }
    static rpc::Caller person(const QString &name = u"maria"_s, const QString &user = u"u1"_s)
    {
        rpc::Caller caller;
        caller.user = UserId(user);
        caller.userName = name;
        caller.session = SessionId(u"s-"_s + user);
        caller.permissions = {u"sensors.manage"_s, u"sensors.calibrate"_s, u"limits.propose"_s, u"limits.approve"_s,
                              u"alarms.acknowledge"_s};
        return caller;
    }
    qint64 now() const { return clock.nowMs(); }

    static constexpr qint64 startMs = 1'763'683'200'000;
    ManualClock clock{startMs};
    test::TestDatabase database{migrations()};
    rpc::Metrics metrics;
    std::unique_ptr<storage::Executor> executor;
    std::unique_ptr<alarms::AlarmService> alarmService;
    std::unique_ptr<SensorService> service;
    std::unique_ptr<rpc::MethodRegistry> registry;
    std::unique_ptr<rpc::Dispatcher> dispatcher;

private:
    void start()
    {
        executor = std::make_unique<storage::Executor>(database.options(), clock);
        service.reset();
        alarmService = std::make_unique<alarms::AlarmService>(*executor, clock, metrics);
        service = std::make_unique<SensorService>(*executor, *alarmService, std::make_unique<PlainHistorian>(), clock,
                                                  metrics);
        alarmService->start();
        service->start();
        registry = std::make_unique<rpc::MethodRegistry>();
        bindSensors(*registry, *service);
        dispatcher = std::make_unique<rpc::Dispatcher>(*registry, *executor, clock, metrics);
    }
};

} // namespace gemba::sensors

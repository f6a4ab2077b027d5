#include "sensors_module.h"

#include "limit_desk.h"
#include "sensor_store.h"
#include "standards.h"

namespace gemba::sensors {

using namespace Qt::StringLiterals;
using rpc::Caller;
using storage::ReadTransaction;
using storage::Transaction;

namespace {

Result<qint64> numberOf(ReadTransaction &tx, const SensorId &id, qint64 fromMs, qint64 toMs)
{
    if (toMs <= fromMs)
        return refuseField(ErrorCode::FieldRange, u"toMs"_s, u"must be after fromMs"_s);
    const auto stored = store::findSensor(tx, id);
    if (!stored)
        return refuseField(ErrorCode::NotFound, u"sensor"_s, id.text());
    return stored->number;
}

WireQuality qualityOf(int reasons)
{
    return static_cast<WireQuality>(levelOf(QualityReasons::fromInt(reasons)));
}

} // namespace

void bindSensors(rpc::MethodRegistry &registry, SensorService &service, CertificatePrinter *printer)
{
    registry.query<ListSensors>(
        [](ReadTransaction &tx, const Caller &, const ListSensors::Params &in) -> Result<ListSensors::Reply> {
            ListSensors::Reply reply{store::listSensors(tx, in.area, in.cursor, in.limit + 1), std::nullopt};
            if (reply.sensors.size() > in.limit) {
                reply.sensors.removeLast();
                reply.nextCursor = reply.sensors.last().id.text();
            }
            return reply;
        });
    registry.query<GetSensor>([](ReadTransaction &tx, const Caller &, const GetSensor::Params &in) -> Result<Sensor> {
        const auto stored = store::findSensor(tx, in.sensor);
        if (!stored)
            return refuseField(ErrorCode::NotFound, u"sensor"_s, in.sensor.text());
        return stored->sensor;
    });
    registry.command<SaveSensor>([&service](Transaction &tx, const Caller &caller, const SaveSensor::Params &in) {
        return service.save(tx, caller, in);
    });
    registry.command<RemoveSensor>([&service](Transaction &tx, const Caller &caller, const RemoveSensor::Params &in) {
        return service.remove(tx, caller, in.sensor);
    });
    registry.query<SensorHistory>([&service](ReadTransaction &tx, const Caller &,
                                             const SensorHistory::Params &in) -> Result<SensorHistory::Reply> {
        auto number = numberOf(tx, in.sensor, in.fromMs, in.toMs);
        if (!number)
            return number.error();
        return SensorHistory::Reply{service.historian().buckets(tx, *number, in.fromMs, in.toMs, in.buckets)};
    });
    registry.query<SensorReadings>([&service](ReadTransaction &tx, const Caller &,
                                              const SensorReadings::Params &in) -> Result<SensorReadings::Reply> {
        auto number = numberOf(tx, in.sensor, in.fromMs, in.toMs);
        if (!number)
            return number.error();
        SensorReadings::Reply reply;
        for (const HistoryRow &row : service.historian().range(tx, *number, in.fromMs, in.toMs, in.limit + 1)) {
            reply.readings.append(
                {row.timeMs, row.value, qualityOf(row.reasons), toTexts(QualityReasons::fromInt(row.reasons))});
        }
        reply.more = reply.readings.size() > in.limit;
        if (reply.more)
            reply.readings.removeLast();
        return reply;
    });
    registry.command<StartService>([&service](Transaction &tx, const Caller &caller, const StartService::Params &in) {
        return service.startService(tx, caller, in);
    });
    registry.command<EndService>([&service](Transaction &tx, const Caller &caller, const EndService::Params &in) {
        return service.endService(tx, caller, in.sensor);
    });
    registry.command<CapturePoint>([&service](Transaction &tx, const Caller &caller, const CapturePoint::Params &in) {
        return service.capturePoint(tx, caller, in);
    });
    registry.command<SignOffCalibration>(
        [&service](Transaction &tx, const Caller &caller, const SignOffCalibration::Params &in) {
            return service.signOff(tx, caller, in);
        });
    registry.query<ListCalibrations>(
        [](ReadTransaction &tx, const Caller &, const ListCalibrations::Params &in) -> Result<ListCalibrations::Reply> {
            return ListCalibrations::Reply{store::calibrations(tx, in.sensor, 500)};
        });
    registry.query<RehearseLimits>([&service](ReadTransaction &tx, const Caller &, const RehearseLimits::Params &in) {
        return service.rehearse(tx, in);
    });
    registry.local<CalibrationCertificate>(
        [&service, printer](const rpc::CallContext &, const CalibrationCertificate::Params &in, auto done) {
            service.certificate(in, printer, std::move(done));
        });
    bindLimits(registry, service.limits());
    bindStandards(registry);
    registry.stateTopic<LiveUpdate>([&service] { return service.liveState(); });
    registry.logTopic<SensorChanged>([](ReadTransaction &tx, const Caller &) -> Result<QJsonObject> {
        return wire::encode(ListSensors::Reply{store::listSensors(tx, std::nullopt, {}, 100'000), std::nullopt});
    });
}

} // namespace gemba::sensors

// Service mode and two-point calibration: the part of SensorService that a technician uses.

#include "sensor_service.h"

#include "sensor_store.h"
#include "standard_store.h"
#include "standards.h"

#include <stability.h>

#include <algorithm>

namespace gemba::sensors {

using namespace Qt::StringLiterals;
using storage::Transaction;

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 dayMs = 24 * 60 * minuteMs;

const CapturedPoint *pointOf(const QList<CapturedPoint> &points, CalibrationStep step)
{
    const auto it = std::find_if(points.begin(), points.end(), [&](const CapturedPoint &p) { return p.step == step; });
    return it == points.end() ? nullptr : &*it;
}

Result<void> checkArea(const rpc::Caller &caller, const Sensor &sensor)
{
    return rpc::checkArea(caller, permission::calibrate, sensor.area, u"sensor"_s);
}

/// One standard is usually used for all points; where it changed, the record names each.
QString instrumentsOf(const QList<CapturedPoint> &points)
{
    QStringList names;
    for (const CalibrationStep step : {CalibrationStep::Low, CalibrationStep::High, CalibrationStep::Check})
        if (const auto *point = pointOf(points, step); point && !point->instrument.isEmpty())
            names.append(point->instrument);
    names.removeDuplicates();
    return names.join(u", "_s);
}

CalibrationPoint plain(const CapturedPoint &point)
{
    return {point.reference, point.raw};
}

} // namespace

Result<SensorState> SensorService::inService(const rpc::Caller &caller, const SensorId &id) const
{
    const auto state = m_live.find(id);
    if (!state)
        return refuseField(ErrorCode::NotFound, u"sensor"_s, id.text());
    if (auto ok = checkArea(caller, state->sensor); !ok)
        return ok.error();
    if (state->sensor.serviceUntilMs <= m_clock.nowMs())
        return refuseField(ErrorCode::ServiceNotActive, u"sensor"_s, id.text());
    return *state;
}

Result<Sensor> SensorService::startService(Transaction &tx, const rpc::Caller &caller, const StartService::Params &in)
{
    const auto before = store::findSensor(tx, in.sensor);
    if (!before)
        return refuseField(ErrorCode::NotFound, u"sensor"_s, in.sensor.text());
    if (auto ok = checkArea(caller, before->sensor); !ok)
        return ok.error();
    const qint64 nowMs = m_clock.nowMs();
    const qint64 untilMs = nowMs + in.minutes * minuteMs;
    store::setServiceUntil(tx, in.sensor, untilMs);
    if (before->sensor.serviceUntilMs == 0) {
        store::dropPoints(tx, in.sensor);
        m_alarms.serviceModeChanged(tx, in.sensor, true, caller.userName, nowMs);
    }
    changed(tx, SensorChangeKind::ServiceStarted, in.sensor);
    tx.audit(rpc::auditOf(caller, u"sensors.startService"_s, u"sensor"_s, in.sensor.text(), {},
                          {{u"serviceUntilMs"_s, untilMs}}));
    return store::findSensor(tx, in.sensor)->sensor;
}

Result<Sensor> SensorService::endService(Transaction &tx, const rpc::Caller &caller, const SensorId &id)
{
    const auto before = store::findSensor(tx, id);
    if (!before)
        return refuseField(ErrorCode::NotFound, u"sensor"_s, id.text());
    if (auto ok = checkArea(caller, before->sensor); !ok)
        return ok.error();
    if (before->sensor.serviceUntilMs == 0)
        return before->sensor;
    store::setServiceUntil(tx, id, 0);
    store::dropPoints(tx, id);
    m_alarms.serviceModeChanged(tx, id, false, caller.userName, m_clock.nowMs());
    changed(tx, SensorChangeKind::ServiceEnded, id);
    tx.audit(rpc::auditOf(caller, u"sensors.endService"_s, u"sensor"_s, id.text(),
                          {{u"serviceUntilMs"_s, before->sensor.serviceUntilMs}}, {{u"serviceUntilMs"_s, 0}}));
    return store::findSensor(tx, id)->sensor;
}

void SensorService::endExpiredServices()
{
    QList<SensorId> over;
    const qint64 nowMs = m_clock.nowMs();
    m_live.forEach([&](const SensorState &state) {
        if (state.sensor.serviceUntilMs > 0 && state.sensor.serviceUntilMs <= nowMs)
            over.append(state.sensor.id);
    });
    for (const SensorId &id : over) {
        m_executor.write<Sensor>(
            [this, id](Transaction &tx) -> Result<Sensor> {
                const auto stored = store::findSensor(tx, id);
                if (!stored || stored->sensor.serviceUntilMs == 0 || stored->sensor.serviceUntilMs > m_clock.nowMs())
                    return refuse(ErrorCode::StateConflict);
                return endService(tx, rpc::Caller::system(), id);
            },
            [](Result<Sensor>) {});
    }
}

Result<CapturePoint::Reply> SensorService::capturePoint(Transaction &tx, const rpc::Caller &caller,
                                                        const CapturePoint::Params &in)
{
    auto state = inService(caller, in.sensor);
    if (!state)
        return state.error();
    const Sensor &sensor = state->sensor;
    const double span = sensor.rangeHigh - sensor.rangeLow;
    if (in.reference < sensor.rangeLow || in.reference > sensor.rangeHigh)
        return refuseField(ErrorCode::FieldRange, u"reference"_s,
                           u"outside the range %1 to %2"_s.arg(sensor.rangeLow).arg(sensor.rangeHigh));

    if (const auto traceable = mayTraceTo(tx, in.instrument, m_clock.nowMs()); !traceable)
        return traceable.error();

    StabilitySettings settings;
    settings.holdMs = calibrationHoldMs;
    settings.spreadLimit = span * calibrationStillFraction;
    settings.maxGapMs = staleAfterMs(sensor.intervalMs, qualityPolicy());
    StabilityDetector detector(settings);
    double rawSum = 0;
    int rawCount = 0;
    const qint64 nowMs = m_clock.monotonicMs();
    for (const auto &recent : state->recent) {
        detector.add(recent.monotonicMs, recent.value);
        if (recent.monotonicMs >= nowMs - calibrationHoldMs) {
            rawSum += recent.raw;
            ++rawCount;
        }
    }
    const auto status = detector.status(nowMs);
    if (!status.stable || rawCount == 0)
        return refuseField(ErrorCode::CalibrationUnstable, u"sensor"_s,
                           u"spread %1, limit %2, stable for %3 s"_s.arg(status.spread)
                               .arg(settings.spreadLimit)
                               .arg(status.stableForMs / 1000));

    const CapturedPoint point{in.step, in.reference, rawSum / rawCount, status.spread, in.instrument};
    store::savePoint(tx, in.sensor, point, m_clock.nowMs());
    tx.audit(
        rpc::auditOf(caller, u"sensors.capturePoint"_s, u"sensor"_s, in.sensor.text(), {},
                     {{u"step"_s, wire::enumName(in.step)}, {u"reference"_s, in.reference}, {u"raw"_s, point.raw}}));

    CapturePoint::Reply reply;
    reply.raw = point.raw;
    reply.spread = point.spread;
    const auto points = store::points(tx, in.sensor);
    const auto *low = pointOf(points, CalibrationStep::Low);
    const auto *high = pointOf(points, CalibrationStep::High);
    if (low && high) {
        auto fitted = calibrate(plain(*low), plain(*high), sensor.rangeLow, sensor.rangeHigh);
        if (!fitted)
            return fitted.error();
        reply.gain = fitted->gain;
        reply.offset = fitted->offset;
        const auto report = calibrationReport({plain(*low), plain(*high)}, state->calibration, *fitted, sensor.rangeLow,
                                              sensor.rangeHigh);
        reply.largestErrorPercent = report.largestErrorBeforePercent;
        if (const auto *check = pointOf(points, CalibrationStep::Check); check && in.step == CalibrationStep::Check) {
            auto checked =
                checkCalibration(*fitted, plain(*low), plain(*high), plain(*check), sensor.rangeLow, sensor.rangeHigh);
            if (!checked)
                return checked.error();
        }
    }
    return reply;
}

Result<Calibration> SensorService::signOff(Transaction &tx, const rpc::Caller &caller,
                                           const SignOffCalibration::Params &in)
{
    auto state = inService(caller, in.sensor);
    if (!state)
        return state.error();
    const Sensor &sensor = state->sensor;
    const auto points = store::points(tx, in.sensor);
    const auto *low = pointOf(points, CalibrationStep::Low);
    const auto *high = pointOf(points, CalibrationStep::High);
    if (!low || !high)
        return refuseField(ErrorCode::StateConflict, u"sensor"_s, u"capture the low and the high point first"_s);
    auto fitted = calibrate(plain(*low), plain(*high), sensor.rangeLow, sensor.rangeHigh);
    if (!fitted)
        return fitted.error();

    const qint64 nowMs = m_clock.nowMs();
    Calibration record;
    record.id = CalibrationId(newUuid7(nowMs));
    record.gain = fitted->gain;
    record.offset = fitted->offset;
    record.lowReference = low->reference;
    record.lowRaw = low->raw;
    record.highReference = high->reference;
    record.highRaw = high->raw;
    std::vector<CalibrationPoint> all{plain(*low), plain(*high)};
    record.lowSpread = low->spread;
    record.highSpread = high->spread;
    if (const auto *check = pointOf(points, CalibrationStep::Check)) {
        record.checkRaw = check->raw;
        record.checkSpread = check->spread;
        record.checkReference = check->reference;
        record.checkReading = fitted->apply(check->raw);
        all.push_back(plain(*check));
        auto checked =
            checkCalibration(*fitted, plain(*low), plain(*high), plain(*check), sensor.rangeLow, sensor.rangeHigh);
        if (!checked)
            return checked.error();
        if (!checked->passed)
            return refuseField(ErrorCode::CalibrationPoints, u"sensor"_s,
                               u"the check point is off by %1 % of span"_s.arg(checked->errorPercent));
    }
    record.largestErrorPercent = calibrationReport(all, state->calibration, *fitted, sensor.rangeLow, sensor.rangeHigh)
                                     .largestErrorBeforePercent;
    record.instrument = instrumentsOf(points);
    // The standard as it is today: its register goes on changing, the record does not.
    if (const auto standard = store::findStandard(tx, record.instrument)) {
        record.standardDescription = standard->description;
        record.standardCertificate = standard->certificate;
        record.standardDueAtMs = standard->dueAtMs;
        record.standardUncertainty = standard->uncertainty;
    }
    record.certificate = in.certificate;
    record.note = in.note;
    record.doneBy = caller.userName;
    record.doneAtMs = nowMs;
    record.dueAtMs = nowMs + in.validDays * dayMs;

    const QJsonObject before = sensor.calibration ? wire::encode(*sensor.calibration) : QJsonObject{};
    store::insertCalibration(tx, in.sensor, record);
    store::dropPoints(tx, in.sensor);
    store::setServiceUntil(tx, in.sensor, 0);
    m_alarms.serviceModeChanged(tx, in.sensor, false, caller.userName, nowMs);
    changed(tx, SensorChangeKind::Calibrated, in.sensor);
    tx.audit(rpc::auditOf(caller, u"sensors.signOffCalibration"_s, u"sensor"_s, in.sensor.text(), before,
                          wire::encode(record)));
    return record;
}

} // namespace gemba::sensors

// The service bench of the recorded plant: a pressure balance that settles on whatever reference is set.
#include "offline_backend.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace gemba::kiosk {

namespace {

constexpr double gainBefore = 0.625;  // bar per mA, as entered when the transmitter was new
constexpr double offsetBefore = -2.5; // bar
constexpr double trueGain = 0.62054;  // what the bench finds
constexpr double rawAtZero = 4.021;   // mA

double rawFor(double reference)
{
    return rawAtZero + reference / trueGain;
}

} // namespace

CalibrationState OfflineBackend::calibration() const
{
    return m_calibration;
}

void OfflineBackend::fillStability()
{
    CalibrationState &state = m_calibration;
    const CalibrationPoint &point = state.step == CalibrationStep::Zero   ? state.zero
                                    : state.step == CalibrationStep::Span ? state.span
                                                                          : state.check;
    const qint64 now = m_clock->nowMs();
    const bool recorded =
        m_scenario.calibration.active && state.step == CalibrationStep::Span && m_serviceSinceMs < m_scenario.startMs;
    const double settled = recorded ? point.before : gainBefore * rawFor(point.reference) + offsetBefore;
    std::minstd_rand random(77);
    double wander = 0;
    state.recent.clear();
    constexpr int count = 120;
    for (int i = 0; i < count; ++i) {
        const qint64 time = now - (count - 1 - i) * 500LL;
        const double seconds = static_cast<double>(time - m_serviceSinceMs) / 1000;
        const double noise =
            (static_cast<double>(random()) / static_cast<double>(std::minstd_rand::max()) - 0.5) * 0.0015;
        wander += -wander / 5 + noise;
        if (seconds < 0)
            continue;
        const double settling = 0.085 * std::exp(-std::max(0.0, seconds - 12) / 7);
        const double value = settled + settling + wander + noise;
        state.recent.append({time, value, value, value, value, value, Quality::Good});
    }
    double low = settled;
    double high = settled;
    state.stableForMs = 0;
    for (auto sample = state.recent.crbegin(); sample != state.recent.crend(); ++sample) {
        const double lowest = std::min(low, sample->last);
        const double highest = std::max(high, sample->last);
        if (highest - lowest > state.spreadLimit)
            break;
        state.stableForMs = now - sample->timeMs;
        if (now - sample->timeMs <= 12'000)
            state.spread = highest - lowest;
        low = lowest;
        high = highest;
    }
    state.value = state.recent.isEmpty() ? settled : state.recent.last().last;
    if (recorded)
        state.value = settled;
    state.raw = recorded ? point.raw : (state.value - offsetBefore) / gainBefore;
    state.quality = Quality::Good;
    state.ageMs = 200;
    if (now >= state.endsMs && state.endsMs > 0)
        state.active = false;
}

void OfflineBackend::startService(const SensorId &sensor, Reply<void> reply)
{
    const Channel *source = channel(sensor);
    if (refusedOffline())
        return answer<void>(reply, refuse(ErrorCode::LinkFailed));
    if (!m_user.may(permission::calibrate))
        return answer<void>(reply, refuse(ErrorCode::PermissionDenied));
    if (!source)
        return answer<void>(reply, refuse(ErrorCode::SensorUnknown));
    m_calibration = {};
    m_calibration.active = true;
    m_calibration.sensor = sensor;
    m_calibration.rawUnit = u"mA"_s;
    m_calibration.gainBefore = gainBefore;
    m_calibration.spreadLimit = 0.02;
    m_calibration.zero.reference = 0;
    m_calibration.span.reference = source->info.rangeMax * 0.8;
    m_calibration.check.reference = source->info.rangeMax * 0.4;
    m_calibration.standards = 2;
    m_calibration.referenceName = u"REF-03"_s;
    m_calibration.referenceDueMs = m_scenario.startMs + 114 * 86'400'000LL;
    m_calibration.endsMs = m_clock->nowMs() + 30 * 60'000LL;
    m_calibration.largestErrorBefore = 0.71;
    m_serviceSinceMs = m_clock->nowMs();
    fillStability();
    Q_EMIT calibrationChanged();
    answer<void>(reply, Result<void>());
}

void OfflineBackend::setReference(double value, Reply<void> reply)
{
    CalibrationState &state = m_calibration;
    if (!state.active || state.step == CalibrationStep::SignOff)
        return answer<void>(reply, refuse(ErrorCode::ServiceNotActive));
    CalibrationPoint &point = state.step == CalibrationStep::Zero   ? state.zero
                              : state.step == CalibrationStep::Span ? state.span
                                                                    : state.check;
    point.reference = value;
    m_serviceSinceMs = m_clock->nowMs();
    fillStability();
    Q_EMIT calibrationChanged();
    answer<void>(reply, Result<void>());
}

void OfflineBackend::nextStandard()
{
    const bool first = m_calibration.referenceName == "REF-03"_L1;
    m_calibration.referenceName = first ? u"REF-07"_s : u"REF-03"_s;
    m_calibration.referenceDueMs = m_scenario.startMs + (first ? -6 : 114) * 86'400'000LL; // the second is overdue
    Q_EMIT calibrationChanged();
}

void OfflineBackend::updateCoefficients()
{
    CalibrationState &state = m_calibration;
    state.gainAfter.reset();
    state.largestErrorAfter.reset();
    if (!state.zero.captured || !state.span.captured)
        return;
    const double gain = (state.span.reference - state.zero.reference) / (state.span.raw - state.zero.raw);
    const auto after = [&](double raw) { return state.zero.reference + gain * (raw - state.zero.raw); };
    state.gainAfter = gain;
    state.zero.after = after(state.zero.raw);
    state.span.after = after(state.span.raw);
    if (state.check.captured) {
        state.check.after = after(state.check.raw);
        state.largestErrorAfter = std::abs(*state.check.after - state.check.reference) / state.span.reference * 100;
    }
}

void OfflineBackend::captureCalibrationPoint(Reply<void> reply)
{
    CalibrationState &state = m_calibration;
    if (!state.active || state.step == CalibrationStep::SignOff)
        return answer<void>(reply, refuse(ErrorCode::ServiceNotActive));
    if (!state.stable())
        return answer<void>(reply, refuse(ErrorCode::CalibrationUnstable));
    if (state.referenceDueMs <= m_clock->nowMs())
        return answer<void>(reply, refuse(ErrorCode::StandardOverdue));
    if (state.step == CalibrationStep::Span && std::abs(state.span.reference - state.zero.reference) < 0.1)
        return answer<void>(reply, refuse(ErrorCode::CalibrationPoints));
    CalibrationPoint &point = state.step == CalibrationStep::Zero   ? state.zero
                              : state.step == CalibrationStep::Span ? state.span
                                                                    : state.check;
    point.raw = state.raw;
    point.before = state.value;
    point.captured = true;
    state.step = static_cast<CalibrationStep>(static_cast<int>(state.step) + 1);
    m_serviceSinceMs = m_clock->nowMs();
    updateCoefficients();
    fillStability();
    Q_EMIT calibrationChanged();
    answer<void>(reply, Result<void>());
}

void OfflineBackend::previousCalibrationStep()
{
    CalibrationState &state = m_calibration;
    if (!state.active || state.step == CalibrationStep::Zero)
        return;
    state.step = static_cast<CalibrationStep>(static_cast<int>(state.step) - 1);
    CalibrationPoint &point = state.step == CalibrationStep::Zero   ? state.zero
                              : state.step == CalibrationStep::Span ? state.span
                                                                    : state.check;
    point.captured = false;
    point.after.reset();
    m_serviceSinceMs = m_clock->nowMs();
    updateCoefficients();
    fillStability();
    Q_EMIT calibrationChanged();
}

void OfflineBackend::signOffCalibration(Reply<CalibrationRecord> reply)
{
    if (!m_calibration.active || m_calibration.step != CalibrationStep::SignOff)
        return answer<CalibrationRecord>(reply, refuse(ErrorCode::ServiceNotActive));
    m_calibration = {};
    Q_EMIT calibrationChanged();
    answer<CalibrationRecord>(reply, CalibrationRecord{CalibrationId(u"C-0001"_s), m_clock->nowMs()});
}

void OfflineBackend::endService(Reply<void> reply)
{
    m_calibration = {};
    Q_EMIT calibrationChanged();
    answer<void>(reply, Result<void>());
}

} // namespace gemba::kiosk

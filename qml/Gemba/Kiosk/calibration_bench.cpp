#include "calibration_bench.h"

#include <algorithm>
#include <cmath>

namespace gemba::kiosk {

namespace {

constexpr qint64 stripMs = 60'000;

} // namespace

void CalibrationBench::begin(const sensors::Sensor &sensor)
{
    m_state = {};
    m_state.active = true;
    m_state.sensor = sensor.id;
    m_span = sensor.rangeHigh - sensor.rangeLow;
    m_gain = sensor.calibration ? sensor.calibration->gain : 1;
    m_offset = sensor.calibration ? sensor.calibration->offset : 0;
    m_state.gainBefore = m_gain;
    m_state.spreadLimit = m_span * sensors::calibrationStillFraction;
    m_state.stableNeedsMs = sensors::calibrationHoldMs;
    m_state.zero.reference = sensor.rangeLow;
    m_state.span.reference = sensor.rangeLow + 0.8 * m_span;
    m_state.check.reference = sensor.rangeLow + 0.4 * m_span;
    m_state.endsMs = sensor.serviceUntilMs;

    sensors::StabilitySettings settings;
    settings.windowMs = stripMs;
    settings.holdMs = sensors::calibrationHoldMs;
    settings.spreadLimit = m_state.spreadLimit;
    settings.maxGapMs = std::max<qint64>(3LL * sensor.intervalMs, 3'000);
    m_lamp = sensors::StabilityDetector(settings);
}

void CalibrationBench::add(const sensors::LiveValue &wire, const LiveValue &shown)
{
    if (!isActiveFor(wire.sensor))
        return;
    m_state.quality = shown.quality;
    const bool usable = wire.raw && shown.quality != Quality::Bad && shown.quality != Quality::Never;
    if (!usable)
        return m_lamp.reset();
    m_newestMonotonicMs = m_clock->monotonicMs();
    m_state.raw = *wire.raw;
    m_state.value = before(*wire.raw);
    m_lamp.add(m_newestMonotonicMs, m_state.value);
    m_state.recent.append(
        {wire.timeMs, m_state.value, m_state.value, m_state.value, m_state.value, m_state.value, shown.quality});
    while (m_state.recent.first().timeMs < wire.timeMs - stripMs)
        m_state.recent.removeFirst();
}

CalibrationPoint &CalibrationBench::point(CalibrationStep step)
{
    return step == CalibrationStep::Zero ? m_state.zero : step == CalibrationStep::Span ? m_state.span : m_state.check;
}

double CalibrationBench::reference() const
{
    return const_cast<CalibrationBench *>(this)->point(m_state.step).reference;
}

void CalibrationBench::settleAgain()
{
    m_lamp.reset();
}

void CalibrationBench::setReference(double value)
{
    if (m_state.step == CalibrationStep::SignOff)
        return;
    point(m_state.step).reference = value;
    settleAgain();
}

void CalibrationBench::setStandards(const QList<sensors::ReferenceStandard> &standards)
{
    m_standards = standards;
    m_state.standards = static_cast<int>(standards.size());
    const qint64 now = m_clock->nowMs();
    const auto valid =
        std::find_if(standards.begin(), standards.end(), [&](const auto &each) { return each.dueAtMs > now; });
    useStandard(valid == standards.end() ? 0 : valid - standards.begin());
}

void CalibrationBench::nextStandard()
{
    if (!m_standards.isEmpty())
        useStandard((m_standard + 1) % m_standards.size());
}

void CalibrationBench::useStandard(qsizetype index)
{
    m_standard = index;
    if (index >= m_standards.size())
        return;
    m_state.referenceName = m_standards[index].name;
    m_state.referenceDueMs = m_standards[index].dueAtMs;
}

void CalibrationBench::previousStep()
{
    if (m_state.step == CalibrationStep::Zero)
        return;
    m_state.step = static_cast<CalibrationStep>(static_cast<int>(m_state.step) - 1);
    CalibrationPoint &again = point(m_state.step);
    again.captured = false;
    again.after.reset();
    if (m_state.step != CalibrationStep::Check) {
        m_state.gainAfter.reset();
        m_state.zero.after.reset();
        m_state.span.after.reset();
    }
    m_state.largestErrorAfter.reset();
    settleAgain();
}

void CalibrationBench::captured(const sensors::CapturePoint::Reply &reply)
{
    if (m_state.step == CalibrationStep::SignOff)
        return;
    CalibrationPoint &taken = point(m_state.step);
    taken.raw = reply.raw;
    taken.before = before(reply.raw);
    taken.captured = true;
    if (reply.largestErrorPercent)
        m_state.largestErrorBefore = *reply.largestErrorPercent;
    if (reply.gain && reply.offset) {
        m_state.gainAfter = reply.gain;
        double largest = 0;
        for (CalibrationPoint *each : {&m_state.zero, &m_state.span, &m_state.check}) {
            if (!each->captured)
                continue;
            each->after = *reply.gain * each->raw + *reply.offset;
            largest = std::max(largest, std::abs(*each->after - each->reference));
        }
        m_state.largestErrorAfter = largest / m_span * 100;
    }
    m_state.step = static_cast<CalibrationStep>(static_cast<int>(m_state.step) + 1);
    settleAgain();
}

CalibrationState CalibrationBench::state() const
{
    CalibrationState state = m_state;
    if (!state.active)
        return state;
    const qint64 now = m_clock->monotonicMs();
    const auto lamp = m_lamp.status(now);
    state.stableForMs = lamp.stableForMs;
    state.spread = lamp.spread;
    state.ageMs = m_newestMonotonicMs > 0 ? now - m_newestMonotonicMs : 0;
    return state;
}

} // namespace gemba::kiosk

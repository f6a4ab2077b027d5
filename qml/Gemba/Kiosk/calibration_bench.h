#pragma once

#include "kiosk_types.h"

#include <gemba/core/clock.h>

#include <calibration_contract.h>
#include <stability.h>
#include <standards_contract.h>

#include <optional>

namespace gemba::kiosk {

/// The calibration wizard's bench: follows the raw stream of one sensor, lights the stability lamp by the server's own
/// rule and keeps what was captured. The server decides again at each capture. A value; not thread-safe.
class CalibrationBench
{
public:
    explicit CalibrationBench(const Clock &clock)
        : m_clock(&clock)
    {
    }

    /// Service mode has begun; @p sensor as the server answered it.
    void begin(const sensors::Sensor &sensor);
    void end() { m_state = {}; }
    bool isActiveFor(const SensorId &sensor) const { return m_state.active && m_state.sensor == sensor; }
    bool isActive() const { return m_state.active; }

    /// Takes a value of the sensor; @p shown is how the kiosk judges it.
    void add(const sensors::LiveValue &wire, const LiveValue &shown);
    /// The reading has to settle on the new reference before it counts as stable.
    void setReference(double value);
    /// Those to choose from, by name; the first whose own calibration holds is taken.
    void setStandards(const QList<sensors::ReferenceStandard> &standards);
    void nextStandard();
    void previousStep();
    /// What the server answered to the capture of the present step.
    void captured(const sensors::CapturePoint::Reply &reply);

    /// With ages and the lamp as of now.
    CalibrationState state() const;
    CalibrationStep step() const { return m_state.step; }
    double reference() const;

private:
    CalibrationPoint &point(CalibrationStep step);
    double before(double raw) const { return m_gain * raw + m_offset; }
    void settleAgain();
    void useStandard(qsizetype index);

    const Clock *m_clock;
    CalibrationState m_state;
    QList<sensors::ReferenceStandard> m_standards;
    qsizetype m_standard = 0;
    sensors::StabilityDetector m_lamp{sensors::StabilitySettings{}};
    double m_span = 1;
    double m_gain = 1;
    double m_offset = 0;
    qint64 m_newestMonotonicMs = 0;
};

} // namespace gemba::kiosk

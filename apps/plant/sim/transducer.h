#pragma once

#include "fault.h"
#include "random_source.h"
#include "sensor_spec.h"

#include <optional>

namespace gemba::plant {

enum class Quality { Good, Uncertain, Bad };
QString qualityName(Quality quality);

/// One sample of one sensor.
struct Reading
{
    double value = 0; ///< engineering units, rounded to the sensor's decimals
    quint16 raw = 0;  ///< converter counts
    Quality quality = Quality::Good;
};

/// A 4–20 mA transmitter behind an analogue input: 5530 counts at 4 mA, 27648 at 20 mA, saturating at 0 and 32511.
/// Outside 3.8–20.5 mA the value is uncertain, outside 3.6–21 mA bad (NAMUR NE 43).
class Transducer
{
public:
    static constexpr int countsLow = 5530;
    static constexpr int countsHigh = 27648;
    static constexpr int countsMax = 32511;

    Transducer(SensorSpec spec, quint64 seed, const QString &device);

    const SensorSpec &spec() const { return m_spec; }
    /// @p physical: the quantity, in the sensor's unit. Nothing while the sensor has dropped out. Each call is one
    /// sample: it draws noise and uses up spikes.
    std::optional<Reading> sample(double physical, qint64 plantMs);

    FaultTimeline &faults() { return m_faults; }
    const FaultTimeline &faults() const { return m_faults; }

private:
    SensorSpec m_spec;
    RandomSource m_random;
    FaultTimeline m_faults;
    std::optional<double> m_held; ///< what a stuck sensor repeats
    double m_last = 0;
    bool m_sampled = false;
};

} // namespace gemba::plant

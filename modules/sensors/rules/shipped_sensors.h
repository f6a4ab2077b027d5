#pragma once

#include <QtGlobal>

#include <span>

namespace gemba::sensors {

/// A sensor that a new installation starts with. Values in the unit.
struct ShippedSensor
{
    const char16_t *id;
    const char16_t *name; ///< English; an installation renames it at will
    const char16_t *unit; ///< UCUM
    double rangeMin;
    double rangeMax;
    double lolo; ///< warning edges: beyond them on either side is critical
    double lo;   ///< edges of the normal band
    double hi;
    double hihi;
    double deadband;
    qint64 onDelayMs;
    qint64 offDelayMs;
    qint64 intervalMs;
    int warningPriority; ///< of LO and HI; LOLO and HIHI are 1
};

/// P1, P2 and P3. The deadband is 1 % of the span, twice the usual accuracy of such a transmitter. No delays: a
/// pressure that leaves its warning band has to be on the screen at once; whoever sees nuisance alarms sets delays per
/// sensor.
std::span<const ShippedSensor> shippedSensors();

} // namespace gemba::sensors

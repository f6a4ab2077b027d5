#pragma once

#include "physics.h"

#include <QList>
#include <QString>

#include <optional>

namespace gemba::plant {

/// The link a sensor hangs on.
enum class SensorLink { Mqtt, Modbus, Serial };

/// What a sensor is, as its nameplate says.
struct SensorSpec
{
    QString id;
    QString quantity; ///< as the sensor registry names it
    QString unit;     ///< UCUM
    double low = 0;   ///< at 4 mA
    double high = 1;  ///< at 20 mA
    int decimals = 2; ///< of the reported value
    double noise = 0; ///< standard deviation of the sensor itself, in its unit
    SensorLink link = SensorLink::Mqtt;
    std::optional<Signal> signal; ///< the quantity it looks at; without one it has a walk of its own (load sensors)
    WalkSpec walk;                ///< used without a signal; around the middle of the range
};

/// P1, P2, P3 on MQTT, T1 and F1 on Modbus, H1 on the serial line.
const QList<SensorSpec> &standardSensors();

/// S1, S2, …: independent 0–100 % signals for load.
SensorSpec loadSensor(int number);

} // namespace gemba::plant

#pragma once

#include "sensor_service.h"

#include <exchange_port.h>

#include <memory>
#include <vector>

namespace gemba::sensors {

/// What the sensors' domain lets out and in as files: sensors, limits, standards.
std::vector<std::unique_ptr<exchange::Exchanged>> exchanged(SensorService &service);

} // namespace gemba::sensors

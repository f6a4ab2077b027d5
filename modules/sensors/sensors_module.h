#pragma once

#include "sensor_service.h"

#include <gemba/rpc/method_registry.h>

namespace gemba::sensors {

/// Binds every method and topic of the contract to the service.
void bindSensors(rpc::MethodRegistry &registry, SensorService &service);

} // namespace gemba::sensors

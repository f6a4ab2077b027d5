#pragma once

#include "sensor_service.h"

#include <gemba/rpc/method_registry.h>

#include <certificate_printer.h>

namespace gemba::sensors {

/// Binds every method and topic of the contract to the service.
/// @p printer makes certificates; without one they are refused.
void bindSensors(rpc::MethodRegistry &registry, SensorService &service, CertificatePrinter *printer = nullptr);

} // namespace gemba::sensors

#pragma once

#include "alarm_service.h"

#include <gemba/rpc/method_registry.h>

namespace gemba::alarms {

/// Binds every method and topic of the contract to the service.
void bindAlarms(rpc::MethodRegistry &registry, AlarmService &service);

} // namespace gemba::alarms

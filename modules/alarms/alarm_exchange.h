#pragma once

#include "alarm_service.h"

#include <exchange_port.h>

#include <memory>

namespace gemba::alarms {

/// Alarm definitions with why they exist, as rows of a file.
std::unique_ptr<exchange::Exchanged> exchanged(AlarmService &service);

} // namespace gemba::alarms

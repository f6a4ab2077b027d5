#pragma once

#include "limits_contract.h"

#include <alarm_port.h>
#include <limit_change.h>

/// Between the limits of the wire, the rules on changing them, and what the alarm system wants.
namespace gemba::sensors {

LimitSet setOf(const Limits &limits);
alarms::LeaveBehaviour leaveBehaviour(LimitBehaviour behaviour);
/// What the alarm system must know of the sensor; without limits while it is out of use.
alarms::SensorAlarms alarmsOf(const Sensor &sensor);
/// The same with other limits, in use or not.
alarms::SensorAlarms alarmsWith(const Sensor &sensor, const Limits &limits);
QList<LimitDifference> differencesOf(const Limits &before, const Limits &after);

} // namespace gemba::sensors

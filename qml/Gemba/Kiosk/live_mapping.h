#pragma once

#include "kiosk_types.h"

#include <alarms_contract.h>
#include <identity_contract.h>
#include <sensors_contract.h>

/// From the server's words to the kiosk's. Pure.
namespace gemba::kiosk::mapping {

SensorInfo sensor(const sensors::Sensor &wire);
/// "bar" for "bar", "°C" for "Cel"; a code nobody knows is shown as it is.
QString unitSymbol(const QString &ucum);

/// @p nowMs by the server's clock. A value older than three intervals (five seconds at least) is stale whatever the
/// server said of it when it could still be heard; so is every value when @p current is false.
LiveValue live(const sensors::LiveValue &wire, qint64 intervalMs, qint64 nowMs, bool current);

/// @p sensor: what is known of the sensor the alarm is about, or nullptr.
AlarmItem alarm(const alarms::Alarm &wire, const SensorInfo *sensor);
/// Whether a list of standing alarms holds it.
bool isStanding(const alarms::Alarm &wire);
LastAlarm lastAlarm(const alarms::Alarm &wire);

TrendSeries trend(const sensors::SensorHistory::Params &asked, const sensors::SensorHistory::Reply &reply);

UserInfo user(const identity::User &wire, const QStringList &permissions, qint64 sessionEndsMs);

} // namespace gemba::kiosk::mapping

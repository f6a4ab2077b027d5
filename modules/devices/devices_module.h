#pragma once

#include "device_enrolment.h"
#include "device_service.h"
#include "mqtt_gateway.h"

namespace gemba::devices {

/// Binds every method and topic of the contract. @p gateway is asked for at each ping and may give null (no broker
/// link).
void bindDevices(rpc::MethodRegistry &registry, DeviceService &service, std::function<MqttGateway *()> gateway);
/// Binds how devices come in.
void bindEnrolment(rpc::MethodRegistry &registry, DeviceEnrolment &enrolment);

} // namespace gemba::devices

#pragma once

#include "exchange_service.h"

#include <gemba/rpc/method_registry.h>

#include <QObject>

namespace gemba::exchange {

/// @p context: lives on the server's thread, where imports are answered.
void bindExchange(rpc::MethodRegistry &registry, ExchangeService &service, QObject *context);

} // namespace gemba::exchange

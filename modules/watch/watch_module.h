#pragma once

#include "watch_service.h"

#include <gemba/rpc/method_registry.h>

namespace gemba::watch {

/// Binds the health methods and their topic. Both must outlive the registry's last call.
void bindWatch(rpc::MethodRegistry &registry, WatchService &service);

} // namespace gemba::watch

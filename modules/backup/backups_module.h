#pragma once

#include <gemba/rpc/event_bus.h>
#include <gemba/rpc/method_registry.h>

namespace gemba::backup {

class BackupService;

void bindBackups(rpc::MethodRegistry &registry, BackupService &service, rpc::EventBus &bus);

} // namespace gemba::backup

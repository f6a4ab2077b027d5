#pragma once

#include "roles_contract.h"

#include <gemba/rpc/method_registry.h>

namespace gemba::identity {

/// Every permission that a bound method or topic asks for, by name, with what it opens. Once all modules are bound.
QList<PermissionInfo> permissionCatalogue(const rpc::MethodRegistry &registry);

} // namespace gemba::identity

#pragma once

#include "audit_service.h"

#include <gemba/rpc/method_registry.h>

namespace gemba::audit {

/// Binds the audit methods. Both must outlive the registry's last call.
void bindAudit(rpc::MethodRegistry &registry, AuditService &service);

} // namespace gemba::audit

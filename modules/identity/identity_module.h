#pragma once

#include "identity_service.h"

namespace gemba::identity {

/// Binds every method of the contract to the service.
void bindIdentity(rpc::MethodRegistry &registry, IdentityService &service);

} // namespace gemba::identity

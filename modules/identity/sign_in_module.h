#pragma once

#include "identity_service.h"

namespace gemba::identity {

/// Binds what belongs to a person's credentials: passwords, second factors, asking for an account, bringing accounts in.
void bindCredentials(rpc::MethodRegistry &registry, IdentityService &service);

} // namespace gemba::identity

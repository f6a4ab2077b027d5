#pragma once

#include "people.h"

#include <gemba/rpc/method_registry.h>

namespace gemba::identity {

/// Binds the methods about people and roles that need nothing hashed.
void bindPeople(rpc::MethodRegistry &registry, People &people, Roles &roles);

} // namespace gemba::identity

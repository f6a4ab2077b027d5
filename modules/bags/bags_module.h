#pragma once

#include "bag_service.h"

#include <gemba/rpc/method_registry.h>

namespace gemba::bags {

/// Binds all methods and topics of the domain.
void bindBags(rpc::MethodRegistry &registry, BagService &service);

} // namespace gemba::bags

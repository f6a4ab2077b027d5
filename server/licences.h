#pragma once

#include "settings_contract.h"

#include <gemba/rpc/method_registry.h>

namespace gemba::server {

/// The suite's licence and the parts it uses, from resources/licences.json.
settings::ListLicences::Reply licences();

void bindLicences(rpc::MethodRegistry &registry);

} // namespace gemba::server

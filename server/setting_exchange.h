#pragma once

#include "runtime_settings.h"

#include <exchange_port.h>

#include <memory>

namespace gemba::server {

/// Settings as rows of a file. Secrets are not among them.
std::unique_ptr<exchange::Exchanged> exchanged(RuntimeSettings &settings);

} // namespace gemba::server

#pragma once

#include <program.h>

namespace gemba::console {

/// The operators' console and its pages.
const shell::Program &program();

} // namespace gemba::console

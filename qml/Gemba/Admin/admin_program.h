#pragma once

#include <program.h>

namespace gemba::admin {

/// The admin tool and its pages.
const shell::Program &program();

} // namespace gemba::admin

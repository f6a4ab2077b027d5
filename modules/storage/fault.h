#pragma once

#include <gemba/core/error_code.h>
#include <gemba/storage/database.h>

#include <exception>

namespace gemba::storage {

/// What a caller is told about broken machinery. Unexpected faults are logged under a reference id that the detail
/// names.
Error refusalFor(const std::exception &fault);

} // namespace gemba::storage

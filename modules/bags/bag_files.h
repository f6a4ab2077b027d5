#pragma once

#include "bag_service.h"

#include <file_kind.h>

#include <vector>

namespace gemba::bags {

/// What bags let out and in as whole files: parents, children, bills, scans and the history go out, packing comes in. @p service must
/// outlive them.
std::vector<std::unique_ptr<files::FileKind>> fileKinds(BagService &service);

} // namespace gemba::bags

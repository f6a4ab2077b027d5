#pragma once

#include "bag_export_store.h"

#include <vector>

namespace gemba::bags {

/// The tables of bags that go out. Whoever holds bags.read in some area reads all of them, as everywhere.
std::vector<std::unique_ptr<files::FileKind>> exportKinds();

} // namespace gemba::bags

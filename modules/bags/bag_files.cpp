#include "bag_files.h"

#include "bag_export.h"
#include "bag_import.h"

namespace gemba::bags {

std::vector<std::unique_ptr<files::FileKind>> fileKinds(BagService &service)
{
    auto kinds = exportKinds();
    kinds.push_back(std::make_unique<PackingImport>(service));
    return kinds;
}

} // namespace gemba::bags

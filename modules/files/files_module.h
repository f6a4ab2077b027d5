#pragma once

#include <gemba/rpc/method_registry.h>

namespace gemba::files {

class FilesService;

void bindFiles(rpc::MethodRegistry &registry, FilesService &service);

} // namespace gemba::files

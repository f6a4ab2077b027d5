#pragma once

#include "document_desk.h"

#include <gemba/rpc/method_registry.h>

namespace gemba::bags {

/// Binds what leaves the house on paper and as files.
void bindBagDocuments(rpc::MethodRegistry &registry, BagService &service, DocumentDesk &documents);

} // namespace gemba::bags

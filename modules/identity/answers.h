#pragma once

#include <gemba/storage/on_thread_of.h>

namespace gemba::identity {

using storage::Done;
using storage::onThreadOf;

} // namespace gemba::identity

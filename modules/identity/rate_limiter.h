#pragma once

#include <gemba/core/rate_limiter.h>

namespace gemba::identity {

using gemba::RateLimiter;

} // namespace gemba::identity

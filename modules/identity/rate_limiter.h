#pragma once

#include <gemba/core/rate_limiter.h>

namespace gemba::identity {

using gemba::RateLimiter;
using gemba::tooManyAttempts;

} // namespace gemba::identity

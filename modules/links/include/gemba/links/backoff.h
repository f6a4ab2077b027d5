#pragma once

#include <functional>

namespace gemba::links {

/// How long to wait before the next attempt: exponential ceiling, full jitter, so that a hundred devices that lost the
/// same broker do not come back in the same millisecond. Not thread-safe.
class Backoff
{
public:
    /// Uniform in [0, 1).
    using Random = std::function<double()>;

    /// @p minMs ceiling of the first delay, ≥ 1. @p maxMs ceiling of the last, ≥ minMs; both are clamped to that.
    Backoff(int minMs, int maxMs);
    Backoff(int minMs, int maxMs, Random random);

    /// Milliseconds to wait now, in [0, ceilingMs()]; doubles the ceiling for the next call.
    int nextMs();
    int ceilingMs() const { return m_ceilingMs; }
    void reset() { m_ceilingMs = m_minMs; }

private:
    int m_minMs;
    int m_maxMs;
    int m_ceilingMs;
    Random m_random;
};

} // namespace gemba::links

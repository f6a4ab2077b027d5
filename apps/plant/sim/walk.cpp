#include "walk.h"

#include <algorithm>
#include <cmath>

namespace gemba::plant {

double smoothCycle(double turns)
{
    const double p = 2.0 * (turns - std::floor(turns));
    return p < 1.0 ? 4.0 * p * (1.0 - p) : -4.0 * (p - 1.0) * (2.0 - p);
}

Walk::Walk(const WalkSpec &spec, RandomSource random)
    : m_spec(spec)
    , m_random(random)
{
    // A plant that has run for a while, rather than one that starts at its set points.
    m_walk = m_spec.deviation * m_random.gaussian();
    m_turns = m_random.uniform();
}

void Walk::step(double dtS)
{
    const double pull = std::min(1.0, dtS / m_spec.tauS);
    m_walk += -m_walk * pull + m_spec.deviation * std::sqrt(2.0 * pull) * m_random.gaussian();
    // Plants have limits that a Gaussian does not know.
    m_walk = std::clamp(m_walk, -3.0 * m_spec.deviation, 3.0 * m_spec.deviation);
    m_turns += dtS / m_spec.cyclePeriodS;
    if (m_turns >= 1.0)
        m_turns -= std::floor(m_turns);
}

double Walk::offset() const
{
    return m_walk + m_spec.cycleAmplitude * smoothCycle(m_turns);
}

void Ramp::start(double target, double seconds)
{
    m_target = target;
    m_seconds = std::max(seconds, 0.001);
    m_rising = true;
}

void Ramp::step(double dtS)
{
    const double change = dtS / m_seconds;
    m_weight = std::clamp(m_weight + (m_rising ? change : -change), 0.0, 1.0);
}

} // namespace gemba::plant

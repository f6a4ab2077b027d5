#pragma once

#include "random_source.h"

namespace gemba::plant {

/// How a signal moves around its set point, in the signal's own unit.
struct WalkSpec
{
    double deviation = 0;      ///< standard deviation of the mean-reverting walk
    double tauS = 20;          ///< time the walk takes to forget, seconds
    double cycleAmplitude = 0; ///< slow cycle on top
    double cyclePeriodS = 100;
};

/// A wave of period 1 and amplitude 1 made of two parabolas: within 6 % of a sine, and without libm bit-exact.
double smoothCycle(double turns);

/// Mean-reverting walk plus slow cycle; its value is an offset from the set point.
class Walk
{
public:
    Walk(const WalkSpec &spec, RandomSource random);
    void step(double dtS);
    double offset() const;

private:
    WalkSpec m_spec;
    RandomSource m_random;
    double m_walk = 0;
    double m_turns = 0;
};

/// Leads a signal away from its natural course and back: a weight that goes 0 → 1 while ramping, 1 → 0 on release.
class Ramp
{
public:
    void start(double target, double seconds);
    void release() { m_rising = false; }
    void step(double dtS);
    double apply(double natural) const { return natural + (m_target - natural) * m_weight; }

private:
    double m_target = 0;
    double m_seconds = 1;
    double m_weight = 0;
    bool m_rising = false;
};

} // namespace gemba::plant

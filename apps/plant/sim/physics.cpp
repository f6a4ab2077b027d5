#include "physics.h"

#include <algorithm>

namespace gemba::plant {

namespace {
constexpr double dtS = Physics::stepMs / 1000.0;
}

Physics::Physics(quint64 seed)
    : m_demand({.deviation = 0.12, .tauS = 40, .cycleAmplitude = 0.15, .cyclePeriodS = 180}, {seed, u"demand"})
    , m_supply({.deviation = 0.12, .tauS = 20, .cycleAmplitude = 0.45, .cyclePeriodS = 95}, {seed, u"supply"})
    , m_regulator({.deviation = 0.04, .tauS = 15}, {seed, u"regulator"})
    , m_exhaust({.deviation = 15, .tauS = 10}, {seed, u"exhaust"})
    , m_heat({.deviation = 0.4, .tauS = 90}, {seed, u"heat"})
    , m_flow({.deviation = 0.4, .tauS = 8}, {seed, u"flow"})
    , m_weather({.deviation = 0.8, .tauS = 120, .cycleAmplitude = 3, .cyclePeriodS = 600}, {seed, u"weather"})
    , m_natural{6.0, 2.9, 420, 41, 14, 48}
    , m_value(m_natural)
{
    // Long enough for the lags of a few seconds to settle: the first reading shows a running plant.
    for (int i = 0; i < 300; ++i)
        step();
}

void Physics::step()
{
    for (Walk *walk : {&m_demand, &m_supply, &m_regulator, &m_exhaust, &m_heat, &m_flow, &m_weather})
        walk->step(dtS);
    for (Ramp &ramp : m_ramp)
        ramp.step(dtS);

    const double demand = std::clamp(m_demand.offset(), -0.5, 0.5);
    settle(Signal::SupplyPressure, std::max(0.0, 6.0 + m_supply.offset() - 0.4 * demand));

    const double supply = value(Signal::SupplyPressure);
    const double setPoint = 2.9 + m_regulator.offset() - 0.12 * demand + 0.03 * (supply - 6.0);
    // A regulator only throttles: what it passes on is a little less than what comes in.
    lag(Signal::RegulatedPressure, std::clamp(setPoint, 0.0, 0.97 * supply), 1.5);

    const double regulated = value(Signal::RegulatedPressure);
    lag(Signal::ExhaustPressure, std::max(0.0, 420 + 160 * demand + 120 * (regulated - 2.9) + m_exhaust.offset()), 3);
    lag(Signal::Temperature, 41 + 6 * demand + m_heat.offset(), 60);
    lag(Signal::Flow, std::max(0.0, 14 + 16 * demand + 0.6 * (supply - 6.0) + m_flow.offset()), 2);
    const double warmth = value(Signal::Temperature) - 41;
    settle(Signal::Humidity, std::clamp(48 + m_weather.offset() - 0.5 * warmth, 0.0, 100.0));
}

void Physics::settle(Signal signal, double natural)
{
    const std::size_t i = index(signal);
    m_natural[i] = natural;
    m_value[i] = m_ramp[i].apply(natural);
}

void Physics::lag(Signal signal, double target, double tauS)
{
    const double before = m_natural[index(signal)];
    settle(signal, before + (target - before) * std::min(1.0, dtS / tauS));
}

void Physics::rampTo(Signal signal, double target, double seconds)
{
    m_ramp[index(signal)].start(target, seconds);
}

void Physics::release(Signal signal)
{
    m_ramp[index(signal)].release();
}

} // namespace gemba::plant

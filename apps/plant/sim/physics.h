#pragma once

#include "walk.h"

#include <array>
#include <cstddef>

namespace gemba::plant {

/// The physical quantities of the simulated compressed-air plant.
enum class Signal {
    SupplyPressure,    ///< bar, compressor loads and unloads around 6
    RegulatedPressure, ///< bar, held near 2.9, droops with demand, never above the supply
    ExhaustPressure,   ///< mbar, follows demand and the regulated pressure, around 420
    Temperature,       ///< Cel, follows demand slowly, around 41
    Flow,              ///< m3/h, follows demand, around 14
    Humidity,          ///< %, falls as the temperature rises, around 48
};
inline constexpr std::size_t signalCount = 6;

/// The plant itself, before any sensor looks at it. Advances in steps of 100 ms; no clock, no I/O.
class Physics
{
public:
    static constexpr qint64 stepMs = 100;

    explicit Physics(quint64 seed);
    void step();
    double value(Signal signal) const { return m_value[index(signal)]; }
    /// Leads the quantity to @p target within @p seconds and holds it; whatever depends on it follows.
    void rampTo(Signal signal, double target, double seconds);
    /// Lets it return to its natural course in the same time.
    void release(Signal signal);

private:
    static std::size_t index(Signal signal) { return static_cast<std::size_t>(signal); }
    void settle(Signal signal, double natural);
    void lag(Signal signal, double target, double tauS);

    Walk m_demand;
    Walk m_supply;
    Walk m_regulator;
    Walk m_exhaust;
    Walk m_heat;
    Walk m_flow;
    Walk m_weather;
    std::array<Ramp, signalCount> m_ramp;
    std::array<double, signalCount> m_natural{};
    std::array<double, signalCount> m_value{};
};

} // namespace gemba::plant

#pragma once

#include <QStringView>
#include <QtGlobal>

#include <array>

namespace gemba::plant {

/// Seeded random numbers, the same on every machine: xoshiro256** seeded through splitmix64. The standard library's
/// distributions are left alone because their results differ between implementations.
///
/// Every signal has its own stream, named by text, so that adding a sensor or a fault does not disturb the others.
class RandomSource
{
public:
    RandomSource(quint64 seed, QStringView stream);

    quint64 next();
    /// [0, 1)
    double uniform();
    /// Mean 0, variance 1, within ±6: the sum of twelve uniforms, which needs no logarithm and so is bit-exact.
    double gaussian();
    /// [0, @p bound). Precondition: bound > 0.
    int below(int bound);

private:
    std::array<quint64, 4> m_state;
};

} // namespace gemba::plant

#include "transducer.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace gemba::plant {

namespace {

double roundTo(double value, int decimals)
{
    static constexpr std::array<double, 7> powers{1, 10, 100, 1e3, 1e4, 1e5, 1e6};
    const double scale = powers.at(static_cast<std::size_t>(decimals));
    const double rounded = std::round(value * scale) / scale;
    return rounded == 0 ? 0 : rounded; // no "-0" on the wire
}

Quality judge(int raw)
{
    constexpr double countsPerMa = Transducer::countsHigh / 20.0;
    const double milliamperes = raw / countsPerMa;
    if (milliamperes < 3.6 || milliamperes > 21.0)
        return Quality::Bad;
    if (milliamperes < 3.8 || milliamperes > 20.5)
        return Quality::Uncertain;
    return Quality::Good;
}

} // namespace

QString qualityName(Quality quality)
{
    switch (quality) {
    case Quality::Good:
        return u"good"_s;
    case Quality::Uncertain:
        return u"uncertain"_s;
    case Quality::Bad:
        return u"bad"_s;
    }
    Q_UNREACHABLE();
}

Transducer::Transducer(SensorSpec spec, quint64 seed, const QString &device)
    : m_spec(std::move(spec))
    , m_random(seed, u"sensor/%1/%2"_s.arg(device, m_spec.id))
{
}

std::optional<Reading> Transducer::sample(double physical, qint64 plantMs)
{
    // Drawn in every case, so that a fault changes only the samples it is about.
    double measured = physical + m_spec.noise * m_random.gaussian();

    if (m_faults.active(FaultKind::Stuck, plantMs)) {
        if (!m_held)
            m_held = m_sampled ? m_last : measured;
        measured = *m_held;
    } else {
        m_held.reset();
        m_last = measured;
        m_sampled = true;
    }
    if (const auto *drift = m_faults.active(FaultKind::Drift, plantMs))
        measured += drift->fault.rate * static_cast<double>(plantMs - drift->startMs) / 1000.0;
    if (const auto *spike = m_faults.active(FaultKind::Spike, plantMs)) {
        measured += spike->fault.amplitude;
        m_faults.spend(FaultKind::Spike);
    }
    if (m_faults.active(FaultKind::Dropout, plantMs))
        return std::nullopt;

    const double span = m_spec.high - m_spec.low;
    constexpr double counts = countsHigh - countsLow;
    // Clamped before the conversion: a drift that runs for days must not leave the range of int.
    const double position = std::clamp((measured - m_spec.low) / span, -1.0, 2.0);
    const int raw = std::clamp(static_cast<int>(std::lround(countsLow + position * counts)), 0, countsMax);
    const double value = m_spec.low + (raw - countsLow) / counts * span;
    return Reading{roundTo(value, m_spec.decimals), static_cast<quint16>(raw), judge(raw)};
}

} // namespace gemba::plant

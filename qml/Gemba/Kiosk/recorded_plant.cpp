#include "recorded_plant.h"

#include <cmath>

namespace gemba::kiosk {

RecordedSignal::RecordedSignal(Kind kind, unsigned seed, Upset upset)
    : m_kind(kind)
    , m_random(seed)
    , m_upset(upset)
    , m_level(6.85)
{
}

double RecordedSignal::uniform()
{
    return static_cast<double>(m_random()) / static_cast<double>(std::minstd_rand::max());
}

double RecordedSignal::bell()
{
    // Sum of uniforms: near enough to normal, and the same bits everywhere, which log and cos do not promise.
    double sum = 0;
    for (int i = 0; i < 6; ++i)
        sum += uniform();
    return (sum - 3) * 1.4142;
}

double RecordedSignal::next(int sample)
{
    double value = m_kind == Kind::Supply ? supply() : m_kind == Kind::Regulated ? regulated() : exhaust(sample);
    if (m_upset.width > 0) {
        const auto step = [&](int middle) { return 1 / (1 + std::exp(-(sample - middle) / m_upset.width)); };
        const double part = step(m_upset.middle) * (1 - step(m_upset.end));
        const double nominal = m_kind == Kind::Supply ? 6.85 : m_kind == Kind::Regulated ? 2.97 : 412;
        value += part * (m_upset.target - nominal - 0.65 * (value - nominal));
    }
    return std::max(0.0, std::round(value * 1000) / 1000);
}

double RecordedSignal::supply()
{
    m_drift += -m_drift / 45 + 0.06 * bell();
    m_dip *= 0.62;
    if (--m_untilDip <= 0) {
        m_dip = 0.05 + 0.2 * uniform();
        m_untilDip = 6 + static_cast<int>(16 * uniform());
    }
    if (m_level > m_top) {
        m_loading = false;
        m_bottom = 6.3 + 0.16 * uniform();
    } else if (m_level < m_bottom) {
        m_loading = true;
        m_top = 7.2 + 0.2 * uniform();
    }
    m_level += (m_loading ? 0.0125 * (1 - (m_level - 6.4) * 0.42) : -0.0034) - 0.0018 * (1 + 0.9 * m_drift);
    return m_level - m_dip + 0.018 * bell();
}

double RecordedSignal::regulated()
{
    m_drift += -m_drift / 70 + 0.007 * bell();
    m_dip *= 0.66;
    if (m_quiet > 0) {
        --m_quiet;
    } else if (--m_untilDip <= 0) {
        m_dip = 0.05 + 0.24 * uniform() * uniform();
        m_untilDip = 7 + static_cast<int>(22 * uniform());
        if (uniform() < 0.035)
            m_quiet = 50 + static_cast<int>(90 * uniform());
    }
    return 2.97 + m_drift - m_dip + 0.012 * bell();
}

double RecordedSignal::exhaust(int sample)
{
    m_drift += -m_drift / 45 + 3.4 * bell();
    return 412 + m_drift + 15 * std::sin(sample / 3.9) * (0.6 + 0.4 * std::sin(sample / 61.0)) + 6 * bell();
}

} // namespace gemba::kiosk

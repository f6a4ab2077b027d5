#pragma once

#include <QList>

#include <random>

namespace gemba::kiosk {

/// A departure from normal: the signal bends to @p target around sample @p middle over about four @p width samples, and
/// back again around @p end if there is one.
struct Upset
{
    int middle = 0;
    double width = 0; ///< 0 = no upset
    double target = 0;
    int end = 1'000'000'000;
};

/// One signal at one sample a second, the same for the same seed on every machine: only integers are drawn from the
/// generator, because the standard library's distributions differ between implementations.
class RecordedSignal
{
public:
    enum class Kind { Supply, Regulated, Exhaust };

    RecordedSignal(Kind kind, unsigned seed, Upset upset);
    /// Sample number @p sample, counted from the moment the recording is entered (negative before it). Call in order.
    double next(int sample);

private:
    double uniform();
    double bell();
    double supply();
    double regulated();
    double exhaust(int sample);

    Kind m_kind;
    std::minstd_rand m_random;
    Upset m_upset;
    double m_level;
    double m_drift = 0;
    double m_dip = 0;
    double m_top = 7.3;
    double m_bottom = 6.35;
    bool m_loading = false;
    int m_untilDip = 20;
    int m_quiet = 0;
};

} // namespace gemba::kiosk

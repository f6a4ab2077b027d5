#include <limit_suggestion.h>

#include <algorithm>
#include <cmath>

namespace gemba::alarms {

namespace {

constexpr qint64 shortMs = 60'000;
constexpr size_t fewest = 5;
constexpr double leastDeadband = 0.002;
constexpr double mostDeadband = 0.05;

/// The smallest of @p values that at least @p share of them do not exceed. Precondition: not empty.
template <typename T>
T quantile(std::vector<T> &values, double share)
{
    const auto wanted = static_cast<size_t>(std::ceil(share * double(values.size())));
    const auto at = values.begin() + static_cast<std::ptrdiff_t>(std::clamp<size_t>(wanted, 1, values.size()) - 1);
    std::nth_element(values.begin(), at, values.end());
    return *at;
}

qint64 delayFrom(std::vector<qint32> &spans)
{
    if (spans.size() < fewest)
        return 0;
    return (quantile(spans, 0.95) + 999) / 1000 * 1000;
}

/// Two figures are enough for a deadband; more would pretend to know more.
double rounded(double value)
{
    if (value <= 0)
        return 0;
    const double step = std::pow(10, std::floor(std::log10(value)) - 1);
    return std::ceil(value / step - 1e-9) * step;
}

} // namespace

SuggestionMeter::SuggestionMeter(const LimitSettings &settings, const Range &range)
    : m_span(range.span())
    , m_sides{Side{settings.lo ? settings.lo : settings.lolo, false, {}, {}},
              Side{settings.hi ? settings.hi : settings.hihi, true, {}, {}}}
{
}

void SuggestionMeter::follow(Side &side, qint64 timeMs, double value)
{
    if (!side.limit)
        return;
    const bool beyond = side.high ? value > *side.limit : value < *side.limit;
    if (beyond && !side.beyondSinceMs) {
        side.beyondSinceMs = timeMs;
        ++m_allExcursions;
        if (side.backSinceMs && timeMs - *side.backSinceMs < shortMs)
            m_returns.push_back(static_cast<qint32>(timeMs - *side.backSinceMs));
        side.backSinceMs.reset();
    } else if (!beyond && side.beyondSinceMs) {
        if (timeMs - *side.beyondSinceMs < shortMs)
            m_excursions.push_back(static_cast<qint32>(timeMs - *side.beyondSinceMs));
        side.beyondSinceMs.reset();
        side.backSinceMs = timeMs;
    }
}

void SuggestionMeter::add(qint64 timeMs, double value)
{
    if (m_last)
        m_steps.push_back(static_cast<float>(std::abs(value - *m_last)));
    m_last = value;
    for (Side &side : m_sides)
        follow(side, timeMs, value);
}

void SuggestionMeter::interrupt()
{
    m_last.reset();
}

LimitSuggestion SuggestionMeter::suggestion()
{
    LimitSuggestion out;
    out.steps = static_cast<qint64>(m_steps.size());
    out.excursions = m_allExcursions;
    const double noise = m_steps.empty() ? 0 : double(quantile(m_steps, 0.99));
    out.deadband = rounded(std::clamp(noise, leastDeadband * m_span, mostDeadband * m_span));
    out.onDelayMs = delayFrom(m_excursions);
    out.offDelayMs = delayFrom(m_returns);
    return out;
}

} // namespace gemba::alarms

#include "forecast.h"

#include <cmath>

namespace gemba::watch {

namespace {

constexpr double dayMs = 86'400'000;
constexpr double longestDays = 3'653;
constexpr qsizetype fewestPoints = 10;
constexpr double shortestDays = 0.25;
/// Of the normal distribution, for 95 %.
constexpr double twoSided = 1.96;

std::optional<qint64> reached(qint64 fromMs, double from, double level, double perDay)
{
    if (from >= level)
        return fromMs;
    const double days = perDay > 0 ? (level - from) / perDay : longestDays + 1;
    if (days > longestDays)
        return std::nullopt;
    return fromMs + static_cast<qint64>(days * dayMs);
}

} // namespace

std::optional<Forecast> forecast(const QList<UsagePoint> &points, double level)
{
    const auto n = static_cast<double>(points.size());
    if (points.size() < fewestPoints ||
        static_cast<double>(points.last().timeMs - points.first().timeMs) < shortestDays * dayMs)
        return std::nullopt;
    // Days from the newest point, so that the intercept is what is used now.
    const qint64 nowMs = points.last().timeMs;
    double meanX = 0;
    double meanY = 0;
    for (const UsagePoint &point : points) {
        meanX += static_cast<double>(point.timeMs - nowMs) / dayMs / n;
        meanY += point.bytes / n;
    }
    double sxx = 0;
    double sxy = 0;
    for (const UsagePoint &point : points) {
        const double x = static_cast<double>(point.timeMs - nowMs) / dayMs - meanX;
        sxx += x * x;
        sxy += x * (point.bytes - meanY);
    }
    if (sxx <= 0)
        return std::nullopt;
    const double slope = sxy / sxx;
    double residuals = 0;
    for (const UsagePoint &point : points) {
        const double x = static_cast<double>(point.timeMs - nowMs) / dayMs - meanX;
        const double miss = point.bytes - meanY - slope * x;
        residuals += miss * miss;
    }
    const double error = twoSided * std::sqrt(residuals / (n - 2) / sxx);
    const double now = points.last().bytes;
    return Forecast{slope, reached(nowMs, now, level, slope), reached(nowMs, now, level, slope + error),
                    reached(nowMs, now, level, slope - error)};
}

} // namespace gemba::watch

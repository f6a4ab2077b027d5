#pragma once

#include <QList>

#include <optional>

namespace gemba::watch {

struct UsagePoint
{
    qint64 timeMs = 0;
    double bytes = 0;
};

/// A straight line through what was used, and when it meets a level. The earliest and latest are where the line would meet it with
/// the steepest and flattest slope of the 95 % interval.
struct Forecast
{
    double bytesPerDay = 0;
    std::optional<qint64> reachesMs; ///< nothing when usage does not grow, or not within ten years
    std::optional<qint64> earliestMs;
    std::optional<qint64> latestMs; ///< nothing when the flattest slope never gets there
};

/// Nothing for less than a quarter of a day or ten points: that is no trend. Points ascending in time.
std::optional<Forecast> forecast(const QList<UsagePoint> &points, double level);

} // namespace gemba::watch

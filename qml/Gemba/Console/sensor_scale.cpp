#include "sensor_scale.h"

#include <algorithm>
#include <limits>

namespace gemba::console {

ui::Scale scaleOf(const sensors::Sensor &sensor)
{
    constexpr double none = std::numeric_limits<double>::quiet_NaN();
    ui::Scale scale;
    scale.min = sensor.rangeLow;
    scale.max = sensor.rangeHigh;
    scale.lolo = sensor.limits.lolo.value_or(none);
    scale.lo = sensor.limits.lo.value_or(none);
    scale.hi = sensor.limits.hi.value_or(none);
    scale.hihi = sensor.limits.hihi.value_or(none);
    return scale;
}

ui::Trace traceOf(const QList<sensors::Bucket> &history, qint64 fromMs, qint64 toMs, int buckets)
{
    ui::Trace trace;
    trace.fromMs = fromMs;
    trace.toMs = toMs;
    QList<qint64> widths;
    for (const sensors::Bucket &bucket : history) {
        if (bucket.toMs <= fromMs || bucket.fromMs >= toMs)
            continue;
        trace.points.append({std::max(bucket.fromMs, fromMs), bucket.first, bucket.min, bucket.max, bucket.last});
        widths.append(bucket.toMs - bucket.fromMs);
    }
    trace.stepMs = std::max<qint64>(1000, (toMs - fromMs) / std::max(1, buckets));
    if (!widths.isEmpty()) {
        // A sensor that is read more seldom than a bucket is wide has no gap between two readings.
        std::nth_element(widths.begin(), widths.begin() + widths.size() / 2, widths.end());
        trace.stepMs = std::max(trace.stepMs, widths[widths.size() / 2]);
    }
    return trace;
}

} // namespace gemba::console

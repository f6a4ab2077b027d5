#pragma once

#include <QtGlobal>

#include <limits>
#include <optional>
#include <span>
#include <vector>

namespace gemba::sensors {

/// A reading as history keeps it. Bad ones have no usable value; they cut the line and lower percent-good.
struct HistorySample
{
    qint64 timeMs = 0; ///< UTC
    double value = 0;
    bool good = true;   ///< quality good
    bool usable = true; ///< good or uncertain; not finite counts as not usable
};

struct TrendPoint
{
    qint64 timeMs = 0;
    double value = 0;
    bool gapBefore = false; ///< do not draw a line from the point before
    bool operator==(const TrendPoint &) const = default;
};

/// At most two points a pixel column, the least and the greatest value in it in the order of their times, so that every
/// extreme stays visible. @p samples by time; those outside [fromMs, toMs) are left out. A gap is a bad sample or more
/// than @p maxGapMs without one (0 = never by time). A gap inside one column is too narrow to be seen and is not kept.
/// Precondition: columns > 0, fromMs < toMs. O(samples).
std::vector<TrendPoint> decimate(std::span<const HistorySample> samples, qint64 fromMs, qint64 toMs, int columns,
                                 qint64 maxGapMs);

/// What a stretch of time adds up to. Samples may be added in any order, and late.
struct BucketAggregate
{
    qint64 startMs = 0;
    double min = std::numeric_limits<double>::quiet_NaN(); ///< over usable samples, as are the next five
    double max = std::numeric_limits<double>::quiet_NaN();
    double first = std::numeric_limits<double>::quiet_NaN();
    double last = std::numeric_limits<double>::quiet_NaN();
    qint64 firstMs = 0;
    qint64 lastMs = 0;
    double sum = 0;
    qint64 usable = 0;
    qint64 good = 0;
    qint64 count = 0; ///< all samples, bad ones too

    bool empty() const { return count == 0; }
    /// NaN without a usable sample.
    double mean() const;
    /// 0–100; 0 for an empty bucket: silence is not good.
    double percentGood() const;
    void add(const HistorySample &sample);
    /// Takes in another part of the same stretch, as an hour does with its minutes; startMs stays. Where two first (last)
    /// samples have the same time, that of *this stays.
    void merge(const BucketAggregate &other);
};

/// Where the bucket that holds @p timeMs starts; buckets count from 1970 (floor, also before it). bucketMs > 0.
qint64 bucketStart(qint64 timeMs, qint64 bucketMs);

/// Dense list of buckets over [fromMs, toMs), empty ones included, the first starting at fromMs. @p samples in any
/// order. Precondition: bucketMs > 0, fromMs ≤ toMs.
std::vector<BucketAggregate> aggregate(std::span<const HistorySample> samples, qint64 fromMs, qint64 toMs,
                                       qint64 bucketMs);

} // namespace gemba::sensors

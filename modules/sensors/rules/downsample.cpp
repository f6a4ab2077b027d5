#include <downsample.h>

#include <algorithm>
#include <cmath>

namespace gemba::sensors {
namespace {

bool usable(const HistorySample &sample)
{
    return sample.usable && std::isfinite(sample.value);
}

/// The extremes of the pixel column being filled.
struct Column
{
    qint64 index = -1;
    const HistorySample *min = nullptr;
    const HistorySample *max = nullptr;
    bool gapBefore = false;

    void flushTo(std::vector<TrendPoint> &out) const
    {
        if (!min)
            return;
        const HistorySample *a = min;
        const HistorySample *b = max;
        if (b < a)
            std::swap(a, b); // pointers into one span: the order of time
        out.push_back({a->timeMs, a->value, gapBefore});
        if (a != b)
            out.push_back({b->timeMs, b->value, false});
    }
};

} // namespace

std::vector<TrendPoint> decimate(std::span<const HistorySample> samples, qint64 fromMs, qint64 toMs, int columns,
                                 qint64 maxGapMs)
{
    std::vector<TrendPoint> out;
    Column column;
    const HistorySample *previous = nullptr; // last usable one
    bool cut = false;                        // a bad sample since then
    for (const HistorySample &sample : samples) {
        if (sample.timeMs < fromMs || sample.timeMs >= toMs)
            continue;
        if (!usable(sample)) {
            cut = true;
            continue;
        }
        // In doubles: the product of a long time and many columns need not fit 64 bits.
        const auto index = static_cast<qint64>(double(sample.timeMs - fromMs) / double(toMs - fromMs) * columns);
        const bool tooLong = previous && maxGapMs > 0 && sample.timeMs - previous->timeMs > maxGapMs;
        if (index != column.index) {
            column.flushTo(out);
            column = {index, &sample, &sample, previous && (cut || tooLong)};
        } else {
            if (sample.value < column.min->value)
                column.min = &sample;
            if (sample.value > column.max->value)
                column.max = &sample;
        }
        previous = &sample;
        cut = false;
    }
    column.flushTo(out);
    return out;
}

double BucketAggregate::mean() const
{
    return usable > 0 ? sum / static_cast<double>(usable) : std::numeric_limits<double>::quiet_NaN();
}

double BucketAggregate::percentGood() const
{
    return count > 0 ? 100.0 * static_cast<double>(good) / static_cast<double>(count) : 0;
}

void BucketAggregate::add(const HistorySample &sample)
{
    BucketAggregate one;
    one.count = 1;
    if (sensors::usable(sample)) {
        one.min = one.max = one.first = one.last = one.sum = sample.value;
        one.firstMs = one.lastMs = sample.timeMs;
        one.usable = 1;
        one.good = sample.good ? 1 : 0;
    }
    merge(one);
}

void BucketAggregate::merge(const BucketAggregate &other)
{
    if (other.empty())
        return;
    count += other.count;
    if (other.usable == 0)
        return;
    if (usable == 0 || other.firstMs < firstMs) {
        first = other.first;
        firstMs = other.firstMs;
    }
    if (usable == 0 || other.lastMs > lastMs) {
        last = other.last;
        lastMs = other.lastMs;
    }
    min = std::fmin(min, other.min);
    max = std::fmax(max, other.max);
    sum += other.sum;
    usable += other.usable;
    good += other.good;
}

qint64 bucketStart(qint64 timeMs, qint64 bucketMs)
{
    const qint64 rest = timeMs % bucketMs;
    return timeMs - (rest < 0 ? rest + bucketMs : rest);
}

std::vector<BucketAggregate> aggregate(std::span<const HistorySample> samples, qint64 fromMs, qint64 toMs,
                                       qint64 bucketMs)
{
    std::vector<BucketAggregate> buckets(static_cast<size_t>((toMs - fromMs + bucketMs - 1) / bucketMs));
    for (size_t i = 0; i < buckets.size(); ++i)
        buckets[i].startMs = fromMs + static_cast<qint64>(i) * bucketMs;
    for (const HistorySample &sample : samples) {
        if (sample.timeMs >= fromMs && sample.timeMs < toMs)
            buckets[static_cast<size_t>((sample.timeMs - fromMs) / bucketMs)].add(sample);
    }
    return buckets;
}

} // namespace gemba::sensors

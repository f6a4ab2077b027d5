#pragma once

#include <QList>

#include <bit>
#include <optional>

namespace gemba::rpc {

/// How many durations fell where, in buckets that are 32 to each doubling: exact below 64 µs, then at most 3.2 % wide, up to half an
/// hour. Only what was met is held, so a quiet minute is a few bytes. A value; add and subtract to get the figures of any while.
class LatencyCounts
{
public:
    static constexpr int buckets = 64 + 26 * 32;

    static constexpr int bucketOf(qint64 us)
    {
        constexpr qint64 longest = (qint64{1} << 32) - 1;
        const auto value = static_cast<quint64>(us < 0 ? 0 : us > longest ? longest : us);
        if (value < 64)
            return static_cast<int>(value);
        const int power = 63 - std::countl_zero(value);
        const int part = static_cast<int>(value >> (power - 5)) - 32;
        return std::min(64 + (power - 6) * 32 + part, buckets - 1);
    }
    /// The longest duration that falls into it.
    static constexpr qint64 upperUs(int bucket)
    {
        if (bucket < 64)
            return bucket;
        const int power = (bucket - 64) / 32 + 6;
        const int part = (bucket - 64) % 32;
        return (qint64{part + 33} << (power - 5)) - 1;
    }

    /// Buckets in ascending order only.
    void add(int bucket, qint64 count)
    {
        if (count != 0)
            m_entries.append({bucket, count});
    }
    qint64 total() const
    {
        qint64 sum = 0;
        for (const Entry &entry : m_entries)
            sum += entry.count;
        return sum;
    }
    /// The duration that the p-th part (0–1) of them did not exceed; nothing when there are none.
    std::optional<qint64> quantileUs(double p) const;

    LatencyCounts &operator+=(const LatencyCounts &other) { return merge(other, 1); }
    LatencyCounts operator-(const LatencyCounts &earlier) const
    {
        LatencyCounts out = *this;
        return out.merge(earlier, -1);
    }

private:
    struct Entry
    {
        int bucket;
        qint64 count;
    };
    LatencyCounts &merge(const LatencyCounts &other, int sign);
    QList<Entry> m_entries; ///< ascending
};

} // namespace gemba::rpc

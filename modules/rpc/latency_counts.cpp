#include <gemba/rpc/latency_counts.h>

#include <algorithm>
#include <cmath>

namespace gemba::rpc {

std::optional<qint64> LatencyCounts::quantileUs(double p) const
{
    const qint64 all = total();
    if (all <= 0)
        return std::nullopt;
    const auto wanted = std::clamp<qint64>(static_cast<qint64>(std::ceil(p * static_cast<double>(all))), 1, all);
    qint64 seen = 0;
    for (const Entry &entry : m_entries) {
        seen += entry.count;
        if (seen >= wanted)
            return upperUs(entry.bucket);
    }
    return std::nullopt;
}

LatencyCounts &LatencyCounts::merge(const LatencyCounts &other, int sign)
{
    QList<Entry> merged;
    merged.reserve(m_entries.size() + other.m_entries.size());
    auto left = m_entries.cbegin();
    auto right = other.m_entries.cbegin();
    while (left != m_entries.cend() || right != other.m_entries.cend()) {
        Entry entry;
        if (right == other.m_entries.cend() || (left != m_entries.cend() && left->bucket < right->bucket)) {
            entry = *left++;
        } else if (left == m_entries.cend() || right->bucket < left->bucket) {
            entry = {right->bucket, sign * right->count};
            ++right;
        } else {
            entry = {left->bucket, left->count + sign * right->count};
            ++left;
            ++right;
        }
        if (entry.count != 0)
            merged.append(entry);
    }
    m_entries = std::move(merged);
    return *this;
}

} // namespace gemba::rpc

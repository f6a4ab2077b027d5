#pragma once

#include "health_contract.h"

#include <gemba/rpc/latency_counts.h>

#include <QHash>

#include <deque>

namespace gemba::watch {

/// The figures of the last day, a sample a minute, and the latencies of the last hour. Not thread-safe.
class SampleRing
{
public:
    static constexpr qsizetype samplesKept = 1'440;
    static constexpr qsizetype latencyMinutes = 60;

    void load(const QList<HealthSample> &samples);
    void add(const HealthSample &sample);

    /// Of what was counted in each minute, over all of them.
    double sum(const QString &figure) const;
    std::optional<double> peak(const QString &figure, qsizetype minutes) const;
    std::optional<double> mean(const QString &figure, qsizetype minutes) const;
    /// The last values, oldest first; minutes without one are left out.
    QList<double> last(const QString &figure, qsizetype minutes) const;
    /// What the samples speak of begins here; nothing when there are none.
    std::optional<qint64> beginsMs() const;
    const std::deque<HealthSample> &samples() const { return m_samples; }

    void addLatencies(const QString &id, const rpc::LatencyCounts &minute);
    /// Of the last hour's full minutes.
    rpc::LatencyCounts latencies(const QString &id) const;

private:
    std::deque<HealthSample> m_samples;
    QHash<QString, std::deque<rpc::LatencyCounts>> m_latencies;
};

} // namespace gemba::watch

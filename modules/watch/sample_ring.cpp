#include "sample_ring.h"

#include <algorithm>

namespace gemba::watch {

void SampleRing::load(const QList<HealthSample> &samples)
{
    m_samples.assign(samples.begin(), samples.end());
    while (static_cast<qsizetype>(m_samples.size()) > samplesKept)
        m_samples.pop_front();
}

void SampleRing::add(const HealthSample &sample)
{
    m_samples.push_back(sample);
    // By time as well: a server that was down for a day has no yesterday.
    while (static_cast<qsizetype>(m_samples.size()) > samplesKept ||
           m_samples.front().timeMs < sample.timeMs - samplesKept * 60'000)
        m_samples.pop_front();
}

double SampleRing::sum(const QString &figure) const
{
    double out = 0;
    for (const HealthSample &sample : m_samples)
        out += sample.figures.value(figure, 0);
    return out;
}

QList<double> SampleRing::last(const QString &figure, qsizetype minutes) const
{
    QList<double> out;
    const auto count = std::min(minutes, static_cast<qsizetype>(m_samples.size()));
    for (auto it = m_samples.end() - count; it != m_samples.end(); ++it) {
        if (const auto value = it->figures.constFind(figure); value != it->figures.constEnd())
            out.append(*value);
    }
    return out;
}

std::optional<double> SampleRing::peak(const QString &figure, qsizetype minutes) const
{
    const QList<double> values = last(figure, minutes);
    return values.isEmpty() ? std::nullopt : std::optional(*std::max_element(values.begin(), values.end()));
}

std::optional<double> SampleRing::mean(const QString &figure, qsizetype minutes) const
{
    const QList<double> values = last(figure, minutes);
    if (values.isEmpty())
        return std::nullopt;
    double sum = 0;
    for (const double value : values)
        sum += value;
    return sum / static_cast<double>(values.size());
}

std::optional<qint64> SampleRing::beginsMs() const
{
    return m_samples.empty() ? std::nullopt : std::optional(m_samples.front().timeMs - 60'000);
}

void SampleRing::addLatencies(const QString &id, const rpc::LatencyCounts &minute)
{
    auto &minutes = m_latencies[id];
    minutes.push_back(minute);
    while (static_cast<qsizetype>(minutes.size()) > latencyMinutes)
        minutes.pop_front();
}

rpc::LatencyCounts SampleRing::latencies(const QString &id) const
{
    rpc::LatencyCounts out;
    if (const auto it = m_latencies.constFind(id); it != m_latencies.constEnd()) {
        for (const rpc::LatencyCounts &minute : *it)
            out += minute;
    }
    return out;
}

} // namespace gemba::watch

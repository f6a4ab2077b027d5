#pragma once

#include <gemba/rpc/latency_counts.h>

#include <QByteArray>
#include <QString>

#include <array>
#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

namespace gemba::rpc {

/// Counts up only. Thread-safe.
class Counter
{
public:
    void add(qint64 n = 1) { m_value.fetch_add(n, std::memory_order_relaxed); }
    qint64 value() const { return m_value.load(std::memory_order_relaxed); }

private:
    std::atomic<qint64> m_value{0};
};

/// Durations in seconds. /metrics shows them in fixed buckets from 0.5 ms to 10 s; quantiles come from far finer ones.
/// Thread-safe.
class Histogram
{
public:
    static constexpr std::array<double, 14> bounds{0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05,
                                                   0.1,    0.25,  0.5,    1,     2.5,  5,     10};
    void observeUs(qint64 us);
    std::array<qint64, bounds.size() + 1> counts() const;
    double sumSeconds() const { return static_cast<double>(m_sumUs.load(std::memory_order_relaxed)) / 1e6; }
    /// Everything observed so far, finely.
    LatencyCounts latencies() const;

private:
    std::array<std::atomic<qint64>, bounds.size() + 1> m_counts{};
    std::array<std::atomic<quint32>, LatencyCounts::buckets> m_fine{};
    std::atomic<qint64> m_sumUs{0};
};

/// What /metrics shows, in Prometheus text format. Names follow its conventions: gemba_ prefix, base units, _total.
/// Entries live as long as the registry. Thread-safe.
class Metrics
{
public:
    /// One label as it stands between the braces, with its value escaped.
    static QString label(const QString &name, const QString &value);

    /// @p labels is the part between braces: label(), several joined by commas; empty for none. The same name and labels give the same
    /// object.
    Counter &counter(const QString &name, const QString &help, const QString &labels = {});
    Histogram &histogram(const QString &name, const QString &help, const QString &labels = {});
    /// @p read is called while rendering, on the server's thread.
    void gauge(const QString &name, const QString &help, std::function<double()> read, const QString &labels = {});
    void countedBy(const QString &name, const QString &help, std::function<double()> read, const QString &labels = {});

    QByteArray render() const;

private:
    struct Series
    {
        QString labels;
        std::unique_ptr<Counter> counter;
        std::unique_ptr<Histogram> histogram;
        std::function<double()> read;
    };
    struct Family
    {
        QString name;
        QString help;
        const char *type = "";
        std::vector<Series> series;
    };
    Series &series(const QString &name, const QString &help, const char *type, const QString &labels);

    mutable std::mutex m_mutex;
    std::vector<std::unique_ptr<Family>> m_families;
};

} // namespace gemba::rpc

#pragma once

#include "kiosk_types.h"

#include <trace.h>

namespace gemba::kiosk {

/// The most recent stretch of one quantity in fixed buckets: filled from a server's answer, kept going by live values.
class HistoryBuffer
{
public:
    explicit HistoryBuffer(qint64 spanMs = 600'000, qint64 stepMs = 1000)
        : m_spanMs(spanMs)
        , m_stepMs(stepMs)
    {
    }

    qint64 spanMs() const { return m_spanMs; }
    qint64 stepMs() const { return m_stepMs; }
    bool isEmpty() const { return m_points.isEmpty(); }
    qint64 lastMs() const { return m_points.isEmpty() ? 0 : m_points.last().timeMs; }

    /// Replaces everything before the first live value that the answer does not know yet.
    void load(const TrendSeries &series);
    /// Merges a value into its bucket. Values older than the last bucket are ignored: the next load brings them.
    void append(qint64 timeMs, double value);

    /// The last @p spanMs before @p nowMs, ready to draw. Cheap: points are shared.
    ui::Trace trace(qint64 nowMs, qint64 spanMs) const;
    /// Change per minute over the last 100 s, or nothing without enough data.
    std::optional<double> ratePerMinute(qint64 nowMs) const;

    struct Statistics
    {
        double min = 0;
        double mean = 0;
        double max = 0;
    };
    std::optional<Statistics> statistics(qint64 fromMs) const;

private:
    void trim();

    qint64 m_spanMs;
    qint64 m_stepMs;
    QList<ui::TracePoint> m_points;
};

} // namespace gemba::kiosk

#include "history_buffer.h"

#include <algorithm>

namespace gemba::kiosk {

void HistoryBuffer::load(const TrendSeries &series)
{
    QList<ui::TracePoint> newer;
    const qint64 known = series.points.isEmpty() ? 0 : series.points.last().timeMs;
    for (const ui::TracePoint &point : m_points)
        if (point.timeMs > known)
            newer.append(point);
    m_stepMs = std::max<qint64>(1, series.stepMs);
    m_points.clear();
    m_points.reserve(series.points.size() + newer.size());
    for (const TrendPoint &point : series.points)
        if (point.quality == Quality::Good || point.quality == Quality::Uncertain)
            m_points.append({point.timeMs, point.first, point.min, point.max, point.last});
    m_points.append(newer);
}

void HistoryBuffer::append(qint64 timeMs, double value)
{
    const qint64 bucket = timeMs - timeMs % m_stepMs;
    if (!m_points.isEmpty()) {
        ui::TracePoint &last = m_points.last();
        if (bucket < last.timeMs)
            return;
        if (bucket - last.timeMs < m_stepMs) {
            last.min = std::min(last.min, value);
            last.max = std::max(last.max, value);
            last.last = value;
            return;
        }
    }
    m_points.append({bucket, value, value, value, value});
    trim();
}

void HistoryBuffer::trim()
{
    // Room for a tenth more than the span, so that points leave in handfuls.
    const qint64 oldest = lastMs() - m_spanMs;
    if (m_points.first().timeMs >= oldest - m_spanMs / 10)
        return;
    const auto keep = std::lower_bound(m_points.cbegin(), m_points.cend(), oldest,
                                       [](const ui::TracePoint &point, qint64 ms) { return point.timeMs < ms; });
    m_points.remove(0, keep - m_points.cbegin());
}

ui::Trace HistoryBuffer::trace(qint64 nowMs, qint64 spanMs) const
{
    ui::Trace trace;
    trace.points = m_points;
    trace.fromMs = nowMs - spanMs;
    trace.toMs = nowMs;
    trace.stepMs = m_stepMs;
    return trace;
}

std::optional<double> HistoryBuffer::ratePerMinute(qint64 nowMs) const
{
    double early = 0;
    double late = 0;
    int earlyCount = 0;
    int lateCount = 0;
    for (auto point = m_points.crbegin(); point != m_points.crend(); ++point) {
        const qint64 age = nowMs - point->timeMs;
        if (age > 100'000)
            break;
        if (age <= 40'000) {
            late += point->last;
            ++lateCount;
        } else if (age > 60'000) {
            early += point->last;
            ++earlyCount;
        }
    }
    // The means of the two forty-second windows stand sixty seconds apart.
    if (earlyCount < 3 || lateCount < 3)
        return std::nullopt;
    return late / lateCount - early / earlyCount;
}

std::optional<HistoryBuffer::Statistics> HistoryBuffer::statistics(qint64 fromMs) const
{
    Statistics result;
    qint64 count = 0;
    for (auto point = m_points.crbegin(); point != m_points.crend() && point->timeMs >= fromMs; ++point) {
        result.min = count ? std::min(result.min, point->min) : point->min;
        result.max = count ? std::max(result.max, point->max) : point->max;
        result.mean += (point->first + point->last + point->min + point->max) / 4;
        ++count;
    }
    if (count == 0)
        return std::nullopt;
    result.mean /= static_cast<double>(count);
    return result;
}

} // namespace gemba::kiosk

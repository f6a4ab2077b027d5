#include "trace.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

namespace gemba::ui {

QList<std::pair<qint64, qint64>> Trace::gaps() const
{
    QList<std::pair<qint64, qint64>> found;
    for (qsizetype i = 1; i < points.size(); ++i)
        if (points[i].timeMs - points[i - 1].timeMs > longestStepMs())
            found.append({points[i - 1].timeMs + stepMs, points[i].timeMs});
    return found;
}

bool Scale::operator==(const Scale &other) const
{
    const auto same = [](double a, double b) { return a == b || (std::isnan(a) && std::isnan(b)); };
    return same(min, other.min) && same(max, other.max) && same(lolo, other.lolo) && same(lo, other.lo) &&
           same(hi, other.hi) && same(hihi, other.hihi);
}

double Scale::yOf(double value, const QRectF &rect) const
{
    const double span = max - min;
    const double part = span > 0 ? (value - min) / span : 0.5;
    return rect.bottom() - rect.height() * std::clamp(part, 0.0, 1.0);
}

int Scale::severity(double value) const
{
    // Comparisons with NaN are false, so that a missing limit is never passed.
    if (value > hihi || value < lolo)
        return 2;
    return value > hi || value < lo ? 1 : 0;
}

namespace {

struct Column
{
    double top = std::numeric_limits<double>::infinity();
    double bottom = -std::numeric_limits<double>::infinity();
    int severity = 0;
    bool drawn() const { return top <= bottom; }
    void include(double y1, double y2)
    {
        top = std::min({top, y1, y2});
        bottom = std::max({bottom, y1, y2});
    }
};

void includeSegment(std::vector<Column> &columns, double x1, double y1, double x2, double y2)
{
    const int count = static_cast<int>(columns.size());
    const int from = std::max(0, static_cast<int>(std::floor(x1)));
    const int to = std::min(count - 1, static_cast<int>(std::floor(x2)));
    const double slope = x2 > x1 ? (y2 - y1) / (x2 - x1) : 0;
    for (int column = from; column <= to; ++column) {
        const double left = std::max<double>(x1, column);
        const double right = std::min<double>(x2, column + 1);
        columns[static_cast<size_t>(column)].include(y1 + slope * (left - x1), y1 + slope * (right - x1));
    }
}

void fillSpan(QPainter *painter, int x, double top, double bottom, QColor color)
{
    const int firstWhole = static_cast<int>(std::ceil(top));
    const int endWhole = static_cast<int>(std::floor(bottom));
    const double above = firstWhole - top;
    const double below = bottom - endWhole;
    if (endWhole > firstWhole)
        painter->fillRect(x, firstWhole, 1, endWhole - firstWhole, color);
    const auto edge = [&](int y, double cover) {
        if (cover <= 0.02)
            return;
        QColor partly = color;
        partly.setAlphaF(static_cast<float>(std::min(1.0, cover)));
        painter->fillRect(x, y, 1, 1, partly);
    };
    if (endWhole < firstWhole) { // thinner than a pixel and inside one
        edge(endWhole, bottom - top);
        return;
    }
    edge(firstWhole - 1, above);
    edge(endWhole, below);
}

} // namespace

void paintTrace(QPainter *painter, const Trace &trace, const Scale &scale, const QRectF &rect, const TraceStyle &style)
{
    if (trace.points.isEmpty() || trace.toMs <= trace.fromMs || rect.width() < 1)
        return;
    std::vector<Column> columns(static_cast<size_t>(rect.width()));
    const double perMs = rect.width() / static_cast<double>(trace.toMs - trace.fromMs);
    const TracePoint *previous = nullptr;
    double previousX = 0;
    for (const TracePoint &point : trace.points) {
        const double x = static_cast<double>(point.timeMs - trace.fromMs) * perMs;
        const bool inside = x >= 0 && x < rect.width();
        if (previous && point.timeMs - previous->timeMs <= trace.longestStepMs() && x >= 0 && previousX < rect.width())
            includeSegment(columns, previousX, scale.yOf(previous->last, rect), x, scale.yOf(point.first, rect));
        if (inside) {
            Column &column = columns[static_cast<size_t>(x)];
            column.include(scale.yOf(point.min, rect), scale.yOf(point.max, rect));
        }
        const int severity = std::max(scale.severity(point.min), scale.severity(point.max));
        if (severity > 0) {
            const int from = std::clamp(static_cast<int>(x), 0, static_cast<int>(rect.width()) - 1);
            const int to = std::clamp(static_cast<int>(x + static_cast<double>(trace.stepMs) * perMs), from,
                                      static_cast<int>(rect.width()) - 1);
            for (int column = from; inside && column <= to; ++column) {
                int &worst = columns[static_cast<size_t>(column)].severity;
                worst = std::max(worst, severity);
            }
        }
        previous = &point;
        previousX = x;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setClipRect(rect.adjusted(0, -1, 0, 1));
    const int x0 = static_cast<int>(rect.left());
    for (size_t i = 0; i < columns.size(); ++i) {
        const Column &column = columns[i];
        if (!column.drawn())
            continue;
        const QColor &color = column.severity == 2   ? style.critical
                              : column.severity == 1 ? style.beyond
                                                     : style.normal;
        fillSpan(painter, x0 + static_cast<int>(i), column.top - style.width / 2, column.bottom + style.width / 2,
                 color);
    }
    painter->restore();
}

QList<double> spreadLabels(const QList<double> &wanted, double distance)
{
    std::vector<qsizetype> order(static_cast<size_t>(wanted.size()));
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) { return wanted[a] < wanted[b]; });
    QList<double> placed = wanted;
    for (int round = 0; round < 40; ++round) {
        for (size_t i = 1; i < order.size(); ++i) {
            double &upper = placed[order[i - 1]];
            double &lower = placed[order[i]];
            const double missing = distance - (lower - upper);
            if (missing > 0) {
                lower += missing / 2;
                upper -= missing / 2;
            }
        }
    }
    for (double &y : placed)
        y = std::round(y);
    return placed;
}

void paintHatch(QPainter *painter, const QRectF &rect, const QColor &color)
{
    if (rect.isEmpty())
        return;
    painter->save();
    painter->setClipRect(rect);
    painter->setRenderHint(QPainter::Antialiasing, true);
    painter->setPen(QPen(color, 1.5));
    constexpr double pitch = 11.3; // 8 px between strokes at 45 degrees
    // The strokes are fixed to the item, not to the rect: a growing gap does not make them crawl.
    const double height = rect.height();
    const double start = std::floor((rect.left() - height) / pitch) * pitch;
    for (double x = start; x < rect.right(); x += pitch)
        painter->drawLine(QPointF(x, rect.bottom()), QPointF(x + height, rect.top()));
    painter->restore();
}

} // namespace gemba::ui

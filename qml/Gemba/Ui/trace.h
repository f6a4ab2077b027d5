#pragma once

#include "tokens.h"

#include <QList>
#include <QRectF>

#include <limits>
#include <utility>

class QPainter;

namespace gemba::ui {

/// One bucket of a measured quantity. A missing stretch is simply absent: gaps are drawn as gaps.
struct TracePoint
{
    qint64 timeMs = 0; ///< UTC
    double first = 0;
    double min = 0;
    double max = 0;
    double last = 0;
    bool operator==(const TracePoint &) const = default;
};

/// A stretch of history, in rising time. Copies share the points.
struct Trace
{
    Q_GADGET
    QML_VALUE_TYPE(trace)
    Q_PROPERTY(double fromMs READ fromAsDouble)
    Q_PROPERTY(double toMs READ toAsDouble)

public:
    // QML numbers are doubles, which hold milliseconds exactly for the next 280,000 years.
    double fromAsDouble() const { return static_cast<double>(fromMs); }
    double toAsDouble() const { return static_cast<double>(toMs); }

    QList<TracePoint> points;
    qint64 fromMs = 0; ///< left edge of the axis, UTC
    qint64 toMs = 0;   ///< right edge of the axis, UTC
    qint64 stepMs = 1000;

    bool operator==(const Trace &) const = default;
    /// Two points farther apart than this have a gap between them.
    qint64 longestStepMs() const { return stepMs * 5 / 2; }
    /// From-to pairs of the stretches without data between two points, in order.
    QList<std::pair<qint64, qint64>> gaps() const;
};

/// The vertical scale of a quantity and its limits, in its own unit. NaN = no such limit.
struct Scale
{
    Q_GADGET
    QML_VALUE_TYPE(scale)
    Q_PROPERTY(double min MEMBER min)
    Q_PROPERTY(double max MEMBER max)

public:
    double min = 0;
    double max = 1;
    double lolo = std::numeric_limits<double>::quiet_NaN();
    double lo = std::numeric_limits<double>::quiet_NaN();
    double hi = std::numeric_limits<double>::quiet_NaN();
    double hihi = std::numeric_limits<double>::quiet_NaN();

    /// Equal where both hold the same limits; two missing limits are the same.
    bool operator==(const Scale &other) const;

    /// Y of @p value inside @p rect, top = max, clamped to the rect.
    double yOf(double value, const QRectF &rect) const;
    /// 0 inside the limits, 1 beyond HI or LO, 2 beyond HIHI or LOLO.
    int severity(double value) const;
};

struct TraceStyle
{
    QColor normal;
    QColor beyond;   ///< past HI or LO
    QColor critical; ///< past HIHI or LOLO
    double width = 1.5;
};

/// Draws @p trace into @p rect, one span per pixel column with covered edges. That costs three fills a column whatever
/// the number of points, where an antialiased polyline costs ten times as much on the software renderer.
void paintTrace(QPainter *painter, const Trace &trace, const Scale &scale, const QRectF &rect, const TraceStyle &style);

/// Baselines for labels that want to stand at @p wanted but at least @p distance apart, in the same order.
QList<double> spreadLabels(const QList<double> &wanted, double distance);

/// Fills @p rect with the hatch that means "no data here".
void paintHatch(QPainter *painter, const QRectF &rect, const QColor &color);

} // namespace gemba::ui

#include "gauge_items.h"

#include <QPainter>

#include <array>
#include <cmath>

namespace gemba::ui {

Sparkline::Sparkline(QQuickItem *parent)
    : TokenItem(parent)
{
    connect(this, &Sparkline::lookChanged, this, [this] { update(); });
}

void Sparkline::paint(QPainter *painter)
{
    const QRectF rect(0, 0, width(), height());
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setBrush(tokens().lineStrong);
    painter->setPen(Qt::NoPen);
    for (const double limit : {m_scale.hi, m_scale.lo}) {
        if (std::isnan(limit))
            continue;
        const int y = static_cast<int>(std::round(m_scale.yOf(limit, rect)));
        for (int x = 0; x < static_cast<int>(width()); x += 8)
            painter->fillRect(x, y, 2, 1, tokens().lineStrong);
    }
    const Tokens &t = tokens();
    if (m_trace.points.isEmpty()) {
        paintHatch(painter, rect, t.lineStrong);
        return;
    }
    const qint64 missing = m_trace.toMs - m_trace.points.last().timeMs;
    if (m_stale && missing > m_trace.longestStepMs()) {
        const double part = static_cast<double>(missing) / static_cast<double>(m_trace.toMs - m_trace.fromMs);
        const double hatched = std::min(rect.width(), std::max(8.0, std::round(rect.width() * part)));
        paintHatch(painter, QRectF(rect.width() - hatched, 0, hatched, rect.height()), t.lineStrong);
    }
    const TraceStyle style = m_stale ? TraceStyle{t.muted, t.muted, t.muted, 1.5}
                                     : TraceStyle{t.live, t.priorityColor(2), t.priorityColor(1), 1.5};
    paintTrace(painter, m_trace, m_scale, rect, style);
}

TraceLine::TraceLine(QQuickItem *parent)
    : TokenItem(parent)
{
    connect(this, &TraceLine::lookChanged, this, [this] { update(); });
}

void TraceLine::paint(QPainter *painter)
{
    const QColor &color = tokens().live;
    paintTrace(painter, m_trace, m_scale, QRectF(0, 0, width(), height()), {color, color, color, 1.5});
}

DashedLine::DashedLine(QQuickItem *parent)
    : TokenItem(parent)
{
    setImplicitHeight(1);
}

void DashedLine::paint(QPainter *painter)
{
    for (double x = 0; x < width(); x += 10)
        painter->fillRect(QRectF(x, 0, std::min(6.0, width() - x), 1), tokens().lineStrong);
}

LimitBar::LimitBar(QQuickItem *parent)
    : TokenItem(parent)
{
    connect(this, &LimitBar::lookChanged, this, [this] { update(); });
}

void LimitBar::paint(QPainter *painter)
{
    const Tokens &t = tokens();
    // The pointer comes from the sparkline on the left, the figures stand on the right.
    const QRectF bar(12, 0, 16, height());
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->fillRect(bar, t.ground);
    const double top = std::isnan(m_scale.hi) ? 0 : std::round(m_scale.yOf(m_scale.hi, bar));
    const double bottom = std::isnan(m_scale.lo) ? height() : std::round(m_scale.yOf(m_scale.lo, bar));
    painter->fillRect(QRectF(bar.left(), top, bar.width(), bottom - top), t.band);
    if (m_stale || !m_known)
        paintHatch(painter, bar, t.lineStrong);
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setPen(t.lineStrong);
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(bar.adjusted(0, 0, -1, -1));
    for (const double limit : {m_scale.hihi, m_scale.hi, m_scale.lo, m_scale.lolo})
        if (!std::isnan(limit))
            painter->fillRect(QRectF(bar.left(), std::round(m_scale.yOf(limit, bar)), bar.width() + 4, 1), t.text);
    paintLabels(painter, bar);
    if (m_known)
        paintPointer(painter, bar);
}

void LimitBar::paintLabels(QPainter *painter, const QRectF &bar)
{
    const std::array limits{m_scale.hihi, m_scale.hi, m_scale.lo, m_scale.lolo};
    QList<double> wanted;
    QList<qsizetype> shown;
    for (qsizetype i = 0; i < 4; ++i) {
        if (i < m_limitTexts.size() && !m_limitTexts[i].isEmpty() && !std::isnan(limits[static_cast<size_t>(i)])) {
            wanted.append(m_scale.yOf(limits[static_cast<size_t>(i)], bar));
            shown.append(i);
        }
    }
    const QList<double> placed = spreadLabels(wanted, 15);
    for (qsizetype k = 0; k < shown.size(); ++k) {
        const double limit = limits[static_cast<size_t>(shown[k])];
        const bool passed = m_known && !m_stale && (shown[k] < 2 ? m_value > limit : m_value < limit);
        painter->setFont(font(15, passed));
        painter->setPen(passed ? tokens().text : tokens().muted);
        painter->drawText(QPointF(bar.right() + 10, placed[k] + 5.5), m_limitTexts[shown[k]]);
    }
}

void LimitBar::paintPointer(QPainter *painter, const QRectF &bar)
{
    const Tokens &t = tokens();
    const int severity = m_scale.severity(m_value);
    const QColor color = m_stale         ? t.muted
                         : severity == 2 ? t.priorityColor(1)
                         : severity == 1 ? t.priorityColor(2)
                                         : t.live;
    const double y = qBound(1.5, m_scale.yOf(m_value, bar), height() - 1.5);
    painter->setRenderHint(QPainter::Antialiasing, true);
    painter->setPen(m_stale ? QPen(color, 1.5) : QPen(Qt::NoPen));
    painter->setBrush(m_stale ? t.panel : color);
    painter->drawPolygon(QPolygonF{{bar.left() - 12, y - 6}, {bar.left(), y}, {bar.left() - 12, y + 6}});
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->fillRect(QRectF(bar.left(), std::round(y) - 2, bar.width(), 4), color);
}

} // namespace gemba::ui

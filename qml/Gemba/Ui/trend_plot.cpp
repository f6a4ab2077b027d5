#include "trend_plot.h"

#include <QFontMetricsF>
#include <QPainter>

#include <array>
#include <cmath>

namespace gemba::ui {

namespace {

void textEndingAt(QPainter *painter, double x, double baseline, const QString &text)
{
    painter->drawText(QPointF(x - QFontMetricsF(painter->font()).horizontalAdvance(text), baseline), text);
}

void textCentredAt(QPainter *painter, double x, double baseline, const QString &text)
{
    painter->drawText(QPointF(x - QFontMetricsF(painter->font()).horizontalAdvance(text) / 2, baseline), text);
}

void dashes(QPainter *painter, double x0, double x1, double y, int on, int off, const QColor &color)
{
    for (double x = x0; x < x1; x += on + off)
        painter->fillRect(QRectF(x, y, std::min<double>(on, x1 - x), 1), color);
}

} // namespace

TrendPlot::TrendPlot(QQuickItem *parent)
    : TokenItem(parent)
{
    connect(this, &TrendPlot::lookChanged, this, [this] { update(); });
}

QRectF TrendPlot::plotRect() const
{
    return {m_left, m_top, width() - m_left - m_rightMargin, height() - m_top - m_bottomMargin};
}

double TrendPlot::xOf(double timeMs, const QRectF &plot) const
{
    const auto span = static_cast<double>(m_trace.toMs - m_trace.fromMs);
    return plot.left() + plot.width() * (span > 0 ? (timeMs - static_cast<double>(m_trace.fromMs)) / span : 0);
}

void TrendPlot::paint(QPainter *painter)
{
    const QRectF plot = plotRect();
    if (plot.width() < 8 || plot.height() < 8)
        return;
    paintBands(painter, plot);
    paintGaps(painter, plot);
    paintLimits(painter, plot);
    paintAxis(painter, plot);
    if (m_alarmAt > 0)
        paintAlarmTime(painter, plot);
    const Tokens &t = tokens();
    const TraceStyle style = m_stale ? TraceStyle{t.muted, t.muted, t.muted, 2}
                                     : TraceStyle{t.live, t.priorityColor(2), t.priorityColor(1), 2};
    paintTrace(painter, m_trace, m_scale, plot, style);
    paintLatest(painter, plot);
}

void TrendPlot::paintBands(QPainter *painter, const QRectF &plot)
{
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->fillRect(plot, tokens().ground);
    const auto band = [&](double low, double high, const QColor &color) {
        const double top = std::isnan(high) ? plot.top() : std::round(m_scale.yOf(high, plot));
        const double bottom = std::isnan(low) ? plot.bottom() : std::round(m_scale.yOf(low, plot));
        painter->fillRect(QRectF(plot.left(), top, plot.width(), bottom - top), color);
    };
    band(m_scale.lolo, m_scale.hihi, tokens().panel);
    band(m_scale.lo, m_scale.hi, tokens().raised);
}

void TrendPlot::paintGaps(QPainter *painter, const QRectF &plot)
{
    const auto gaps = m_trace.gaps();
    const bool valueIsHigh = !m_trace.points.isEmpty() && m_trace.points.last().last > (m_scale.min + m_scale.max) / 2;
    const double textY = std::round(plot.top() + plot.height() * (valueIsHigh ? 0.6 : 0.36));
    for (qsizetype i = 0; i < gaps.size(); ++i) {
        const double x1 = std::round(qBound(plot.left(), xOf(static_cast<double>(gaps[i].first), plot), plot.right()));
        const double x2 = std::round(qBound(plot.left(), xOf(static_cast<double>(gaps[i].second), plot), plot.right()));
        if (x2 <= plot.left())
            continue;
        paintHatch(painter, QRectF(x1, plot.top(), std::max(2.0, x2 - x1), plot.height()), tokens().lineStrong);
        if (x2 - x1 > 30 && i < m_gapTexts.size()) {
            painter->setFont(font(15));
            const double textWidth = QFontMetricsF(painter->font()).horizontalAdvance(m_gapTexts[i]);
            const bool fits = x2 + 16 + textWidth < plot.right();
            const double x = fits ? x2 + 8 : x1 - 8 - textWidth;
            painter->setPen(tokens().text);
            painter->drawText(QPointF(x, textY), m_gapTitle);
            painter->setPen(tokens().muted);
            painter->drawText(QPointF(x, textY + 20), m_gapTexts[i]);
        }
    }
    if (m_trace.points.isEmpty()) {
        paintHatch(painter, plot, tokens().lineStrong);
        return;
    }
    if (m_stale) {
        const double x = std::min(plot.right() - 8, xOf(static_cast<double>(m_trace.points.last().timeMs), plot));
        paintHatch(painter, QRectF(x, plot.top(), plot.right() - x, plot.height()), tokens().lineStrong);
        painter->setFont(font(15));
        painter->setPen(tokens().text);
        textEndingAt(painter, x - 8, std::round(plot.top() + plot.height() * (valueIsHigh ? 0.64 : 0.36)), m_staleText);
    }
}

void TrendPlot::paintLimits(QPainter *painter, const QRectF &plot)
{
    painter->setRenderHint(QPainter::Antialiasing, false);
    const std::array limits{m_scale.hihi, m_scale.hi, m_scale.lo, m_scale.lolo};
    QList<double> wanted;
    QList<qsizetype> shown;
    for (qsizetype i = 0; i < 4; ++i) {
        const double limit = limits[static_cast<size_t>(i)];
        if (std::isnan(limit))
            continue;
        const double y = m_scale.yOf(limit, plot);
        const bool outer = i == 0 || i == 3;
        if (outer)
            painter->fillRect(QRectF(plot.left(), std::round(y), plot.width(), 1), tokens().lineStrong);
        else
            dashes(painter, plot.left(), plot.right(), std::round(y), 6, 4, tokens().lineStrong);
        if (i < m_limitTexts.size()) {
            wanted.append(y);
            shown.append(i);
        }
    }
    painter->setPen(tokens().line);
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(plot.adjusted(0, 0, -1, -1));
    const QList<double> placed = spreadLabels(wanted, 16);
    const double value = m_trace.points.isEmpty() ? std::nan("") : m_trace.points.last().last;
    for (qsizetype k = 0; k < shown.size(); ++k) {
        const double limit = limits[static_cast<size_t>(shown[k])];
        const bool passed = !m_stale && (shown[k] < 2 ? value > limit : value < limit);
        painter->setFont(font(15, passed));
        painter->setPen(passed ? tokens().text : tokens().muted);
        textEndingAt(painter, plot.left() - 8, placed[k] + 5.5, m_limitTexts[shown[k]]);
    }
}

void TrendPlot::paintAxis(QPainter *painter, const QRectF &plot)
{
    painter->setFont(font(15));
    painter->setPen(tokens().muted);
    const QFontMetricsF metrics(painter->font());
    double writtenTo = -1;
    for (qsizetype i = 0; i < m_tickTimes.size() && i < m_tickTexts.size(); ++i) {
        const double x = std::round(xOf(m_tickTimes[i], plot));
        const double half = metrics.horizontalAdvance(m_tickTexts[i]) / 2;
        if (x < plot.left() + 4 || x > plot.right() - 4)
            continue;
        painter->fillRect(QRectF(x, plot.bottom(), 1, 4), tokens().lineStrong);
        const bool covered = m_coveredX >= 0 && std::abs(x - m_coveredX) < 68 + half;
        if (covered || x - half < plot.left() - 4 || x + half > width() - 4 || x - half < writtenTo + 8)
            continue;
        textCentredAt(painter, x, plot.bottom() + 20, m_tickTexts[i]);
        writtenTo = x + half;
    }
}

void TrendPlot::paintAlarmTime(QPainter *painter, const QRectF &plot)
{
    const double x = std::round(xOf(m_alarmAt, plot));
    if (x < plot.left() || x > plot.right())
        return;
    const QColor &color = tokens().priorityColor(m_alarmPriority);
    for (double y = plot.top(); y < plot.bottom(); y += 6)
        painter->fillRect(QRectF(x, y, 1, std::min(2.0, plot.bottom() - y)), color);
    painter->setRenderHint(QPainter::Antialiasing, true);
    painter->setPen(Qt::NoPen);
    painter->setBrush(color);
    painter->drawPolygon(
        QPolygonF{{x + 0.5, plot.bottom() - 10}, {x + 6.5, plot.bottom() + 1}, {x - 5.5, plot.bottom() + 1}});
}

void TrendPlot::paintLatest(QPainter *painter, const QRectF &plot)
{
    if (m_trace.points.isEmpty())
        return;
    const Tokens &t = tokens();
    const TracePoint &latest = m_trace.points.last();
    const int severity = m_scale.severity(latest.last);
    const double y = m_scale.yOf(latest.last, plot);
    painter->setRenderHint(QPainter::Antialiasing, true);
    if (m_stale) {
        const double x = std::min(plot.right() - 8, xOf(static_cast<double>(latest.timeMs), plot));
        painter->setPen(QPen(t.muted, 2));
        painter->setBrush(t.panel);
        painter->drawEllipse(QPointF(x, y), 4, 4);
    } else {
        painter->setPen(Qt::NoPen);
        painter->setBrush(severity == 2 ? t.priorityColor(1) : severity == 1 ? t.priorityColor(2) : t.live);
        painter->drawEllipse(QPointF(plot.right(), y), 5, 5);
    }
    painter->setFont(font(18, true));
    painter->setPen(m_stale ? t.muted : t.live);
    painter->drawText(QPointF(plot.right() + 12, y + 6.5), m_valueText);
}

} // namespace gemba::ui

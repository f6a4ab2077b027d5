#include "health_items.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace gemba::admin {

MiniLine::MiniLine(QQuickItem *parent)
    : TokenItem(parent)
{
    connect(this, &MiniLine::lookChanged, this, [this] { update(); });
}

void MiniLine::paint(QPainter *painter)
{
    if (m_values.isEmpty())
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF area = QRectF(0, 0, width(), height()).adjusted(1, 3, -4, -3);
    const auto [lowest, highest] = std::minmax_element(m_values.begin(), m_values.end());
    // From zero: a queue that hovers between 3 and 5 has not exploded.
    const double bottom = std::min(0.0, *lowest);
    const double span = std::max(1.0, *highest - bottom);
    const auto at = [&](qsizetype i) {
        const double x = m_values.size() > 1 ? area.width() * double(i) / double(m_values.size() - 1) : area.width();
        return QPointF(area.left() + x, area.bottom() - area.height() * (m_values[i] - bottom) / span);
    };
    QPainterPath path(at(0));
    for (qsizetype i = 1; i < m_values.size(); ++i)
        path.lineTo(at(i));
    painter->setPen(QPen(m_strong ? tokens().text : tokens().muted, 1.2));
    painter->drawPath(path);
    painter->setPen(Qt::NoPen);
    painter->setBrush(tokens().text);
    painter->drawEllipse(at(m_values.size() - 1), 2.5, 2.5);
}

double QuantileBar::place(double value) const
{
    if (!(value > 0) || m_from <= 0 || m_to <= m_from)
        return 0;
    return std::clamp(std::log10(value / m_from) / std::log10(m_to / m_from), 0.0, 1.0);
}

QuantileBar::QuantileBar(QQuickItem *parent)
    : TokenItem(parent)
{
    connect(this, &QuantileBar::lookChanged, this, [this] { update(); });
}

void QuantileBar::paint(QPainter *painter)
{
    painter->setRenderHint(QPainter::Antialiasing);
    const double middle = height() / 2;
    const auto x = [this](double value) { return 3 + (width() - 6) * place(value); };
    painter->setPen(QPen(tokens().line, 1));
    for (double decade = m_from; decade <= m_to * 1.0001; decade *= 10)
        painter->drawLine(QPointF(x(decade), 0), QPointF(x(decade), height()));
    if (!std::isnan(m_p50) && !std::isnan(m_p95)) {
        const double last = !std::isnan(m_p999) ? m_p999 : m_p99;
        if (!std::isnan(last)) {
            painter->setPen(QPen(tokens().lineStrong, 1.5));
            painter->drawLine(QPointF(x(m_p95), middle), QPointF(x(last), middle));
        }
        painter->setPen(Qt::NoPen);
        painter->setBrush(tokens().lineStrong);
        painter->drawRect(QRectF(QPointF(x(m_p50), middle - 3), QPointF(std::max(x(m_p95), x(m_p50) + 1), middle + 3)));
    }
    if (!std::isnan(m_p99)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(tokens().text);
        painter->drawEllipse(QPointF(x(m_p99), middle), 3.5, 3.5);
    }
    if (!std::isnan(m_goal)) {
        painter->setPen(QPen(tokens().text, 2));
        painter->drawLine(QPointF(x(m_goal), middle - 7), QPointF(x(m_goal), middle + 7));
    }
}

ForecastPlot::ForecastPlot(QQuickItem *parent)
    : TokenItem(parent)
{
    connect(this, &ForecastPlot::lookChanged, this, [this] { update(); });
}

void ForecastPlot::paint(QPainter *painter)
{
    if (m_times.isEmpty() || m_times.size() != m_used.size() || m_total <= 0)
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    constexpr double dayMs = 86'400'000;
    const QRectF plot = QRectF(0, 0, width(), height()).adjusted(44, 8, -12, -24);
    const double nowMs = m_times.last();
    const double fromMs = std::min(m_times.first(), nowMs - dayMs);
    // As far ahead as there is something to show, but never so far that the past is a point.
    double toMs = nowMs + std::max(dayMs, (nowMs - fromMs) * 0.5);
    for (const double end : {m_reachesAt, m_latestAt}) {
        if (!std::isnan(end))
            toMs = std::max(toMs, std::min(end + 3 * dayMs, nowMs + 20 * (nowMs - fromMs)));
    }
    const auto x = [&](double ms) {
        return plot.left() + plot.width() * std::clamp((ms - fromMs) / (toMs - fromMs), 0.0, 1.0);
    };
    const auto y = [&](double bytes) { return plot.bottom() - plot.height() * std::clamp(bytes / m_total, 0.0, 1.0); };

    painter->setFont(font(12));
    const QFontMetricsF metrics(painter->font());
    for (qsizetype i = 0; i < m_scaleTexts.size(); ++i) {
        const double height =
            plot.bottom() - plot.height() * double(i) / double(std::max<qsizetype>(1, m_scaleTexts.size() - 1));
        painter->setPen(QPen(tokens().line, 1));
        painter->drawLine(QPointF(plot.left(), height), QPointF(plot.right(), height));
        painter->setPen(tokens().muted);
        painter->drawText(QRectF(0, height - 8, plot.left() - 6, 16), Qt::AlignRight | Qt::AlignVCenter,
                          m_scaleTexts[i]);
    }

    const double now = m_used.last();
    if (!std::isnan(m_perDay)) {
        const double ahead = (toMs - nowMs) / dayMs;
        const auto reach = [&](double atMs, double fallback) {
            return std::isnan(atMs) || atMs <= nowMs ? fallback : (m_level - now) / ((atMs - nowMs) / dayMs);
        };
        const double steep = reach(m_earliestAt, m_perDay);
        const double flat = std::isnan(m_latestAt) ? std::min(m_perDay, 0.0) : reach(m_latestAt, m_perDay);
        QPainterPath cone(QPointF(x(nowMs), y(now)));
        cone.lineTo(x(toMs), y(now + steep * ahead));
        cone.lineTo(x(toMs), y(now + flat * ahead));
        cone.closeSubpath();
        QColor veil = tokens().lineStrong;
        veil.setAlphaF(0.35F);
        if (m_perDay > 0)
            painter->fillPath(cone, veil);
        painter->setPen(QPen(tokens().muted, 1.2, Qt::DashLine));
        painter->drawLine(QPointF(x(nowMs), y(now)), QPointF(x(toMs), y(now + m_perDay * ahead)));
    }
    painter->setPen(QPen(tokens().text, 1, Qt::DashLine));
    painter->drawLine(QPointF(plot.left(), y(m_level)), QPointF(plot.right(), y(m_level)));
    painter->setPen(tokens().text);
    painter->drawText(QPointF(plot.left() + 4, y(m_level) - 5), m_levelText);

    painter->setPen(QPen(tokens().lineStrong, 1));
    painter->drawLine(QPointF(x(nowMs), plot.top()), QPointF(x(nowMs), plot.bottom()));
    QPainterPath line(QPointF(x(m_times.first()), y(m_used.first())));
    for (qsizetype i = 1; i < m_times.size(); ++i)
        line.lineTo(x(m_times[i]), y(m_used[i]));
    painter->setPen(QPen(tokens().live, 1.8));
    painter->drawPath(line);
    painter->setPen(Qt::NoPen);
    painter->setBrush(tokens().text);
    painter->drawEllipse(QPointF(x(nowMs), y(now)), 3.5, 3.5);

    painter->setPen(tokens().muted);
    const double under = plot.bottom() + 16;
    painter->drawText(QPointF(plot.left(), under), m_beginText);
    const double nowWidth = metrics.horizontalAdvance(m_nowText);
    if (x(nowMs) - nowWidth / 2 > plot.left() + metrics.horizontalAdvance(m_beginText) + 8)
        painter->drawText(QPointF(x(nowMs) - nowWidth / 2, under), m_nowText);
    if (!std::isnan(m_reachesAt) && m_reachesAt > nowMs && m_reachesAt <= toMs) {
        painter->setPen(QPen(tokens().muted, 1, Qt::DotLine));
        painter->drawLine(QPointF(x(m_reachesAt), y(m_level)), QPointF(x(m_reachesAt), plot.bottom()));
        painter->setPen(tokens().text);
        painter->setFont(font(12, true));
        const double wide = QFontMetricsF(painter->font()).horizontalAdvance(m_reachText);
        painter->drawText(QPointF(std::min(x(m_reachesAt) - wide / 2, plot.right() - wide), under), m_reachText);
    }
}

} // namespace gemba::admin

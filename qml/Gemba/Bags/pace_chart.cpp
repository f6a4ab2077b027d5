#include "pace_chart.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace gemba::bagdesk {

namespace {
constexpr int quartersOfAnHour = 4;
constexpr double labelWidth = 44;

/// The next of 1, 2, 5 times a power of ten: steps that people count in.
double niceStep(double top)
{
    const double rough = std::max(1.0, top / 4);
    const double power = std::pow(10, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (factor * power >= rough)
            return factor * power;
    return 10 * power;
}
} // namespace

PaceChart::PaceChart(QQuickItem *parent)
    : TokenItem(parent)
{
    connect(this, &PaceChart::lookChanged, this, [this] { update(); });
}

double PaceChart::top() const
{
    double most = 4;
    for (const QList<double> &values : {m_packed, m_usual})
        if (!values.isEmpty())
            most = std::max(most, *std::max_element(values.cbegin(), values.cend()));
    return most * 1.08;
}

void PaceChart::paintScale(QPainter *painter, const QRectF &plot, double top) const
{
    painter->setFont(font(12));
    const double step = niceStep(top);
    for (double value = 0; value <= top; value += step) {
        const double y = std::round(plot.bottom() - plot.height() * value / top) + 0.5;
        painter->setPen(QPen(value == 0 ? tokens().lineStrong : tokens().line, 1));
        painter->drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter->setPen(tokens().muted);
        painter->drawText(QRectF(plot.left() - labelWidth, y - 9, labelWidth - 8, 18),
                          Qt::AlignRight | Qt::AlignVCenter, QString::number(std::lround(value)));
    }
}

void PaceChart::paint(QPainter *painter)
{
    const qsizetype quarters = std::max(m_packed.size(), m_usual.size());
    if (quarters == 0)
        return;
    painter->setLayoutDirection(Qt::LeftToRight);
    const QRectF plot(labelWidth, 8, width() - labelWidth - 12, height() - 40);
    const double most = top();
    paintScale(painter, plot, most);
    const double slot = plot.width() / static_cast<double>(quarters);
    const auto xOf = [&](qsizetype quarter) { return std::round(plot.left() + slot * static_cast<double>(quarter)); };
    for (qsizetype quarter = 0; quarter < m_packed.size(); ++quarter) {
        const double tall = std::round(plot.height() * m_packed[quarter] / most);
        const double left = xOf(quarter) + 1;
        painter->fillRect(QRectF(left, plot.bottom() - tall, std::max(1.0, xOf(quarter + 1) - left), tall),
                          quarter == m_running ? tokens().lineStrong : tokens().band);
    }
    if (!m_usual.isEmpty()) {
        QPolygonF steps;
        for (qsizetype quarter = 0; quarter < m_usual.size(); ++quarter) {
            const double y = std::round(plot.bottom() - plot.height() * m_usual[quarter] / most) + 0.5;
            steps << QPointF(xOf(quarter), y) << QPointF(xOf(quarter + 1), y);
        }
        painter->setPen(QPen(tokens().live, 1.5));
        painter->drawPolyline(steps);
    }
    painter->setPen(tokens().muted);
    painter->setFont(font(12));
    const double room = slot * quartersOfAnHour;
    const auto every = static_cast<qsizetype>(std::max(1.0, std::ceil(56 / std::max(1.0, room))));
    for (qsizetype hour = 0; hour < m_hours.size(); hour += every)
        painter->drawText(QRectF(xOf(hour * quartersOfAnHour) - 4, plot.bottom() + 6, 60, 18),
                          Qt::AlignLeft | Qt::AlignVCenter, m_hours[hour]);
}

} // namespace gemba::bagdesk

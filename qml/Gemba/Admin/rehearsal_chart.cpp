#include "rehearsal_chart.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gemba::admin {

namespace {

constexpr double left = 44;
constexpr double right = 56;
constexpr double stripHeight = 18;
constexpr double belowPlot = 262; ///< days, two strips, bars

} // namespace

void RehearsalChart::setEditor(LimitsEditor *editor)
{
    if (editor == m_editor)
        return;
    m_editor = editor;
    if (editor) {
        connect(editor, &LimitsEditor::rehearsed, this, [this] { update(); });
        connect(editor, &LimitsEditor::changed, this, [this] { update(); });
    }
    Q_EMIT editorChanged();
    update();
}

RehearsalChart::Frame RehearsalChart::frameOf() const
{
    Frame frame;
    frame.plot = QRectF(left, 8, std::max(10.0, width() - left - right), std::max(10.0, height() - belowPlot));
    const gemba::ui::Trace &history = m_editor->history();
    frame.fromMs = history.fromMs;
    frame.toMs = std::max(history.toMs, history.fromMs + 1);
    frame.low = std::numeric_limits<double>::max();
    frame.high = std::numeric_limits<double>::lowest();
    const auto widen = [&](double value) {
        frame.low = std::min(frame.low, value);
        frame.high = std::max(frame.high, value);
    };
    for (const gemba::ui::TracePoint &point : history.points) {
        widen(point.min);
        widen(point.max);
    }
    for (const sensors::Limits &limits : {m_editor->sensorNow()->limits, m_editor->draft()}) {
        for (const auto &limit : {limits.lolo, limits.lo, limits.hi, limits.hihi}) {
            if (limit)
                widen(*limit);
        }
    }
    if (frame.low > frame.high) {
        frame.low = m_editor->sensorNow()->rangeLow;
        frame.high = m_editor->sensorNow()->rangeHigh;
    }
    const double air = std::max((frame.high - frame.low) * 0.06, 1e-9);
    frame.low -= air;
    frame.high += air;
    return frame;
}

void RehearsalChart::paint(QPainter *painter)
{
    if (!m_editor || !m_editor->known())
        return;
    const Frame frame = frameOf();
    paintDays(painter, frame);
    paintHistory(painter, frame);
    paintLimits(painter, frame);
    if (!m_editor->rehearsal())
        return;
    const double top = frame.plot.bottom() + 48;
    paintStrip(painter, frame, top, tr("Alarms in force, each a line"), m_editor->rehearsal()->inForce, tokens().muted);
    paintStrip(painter, frame, top + 38, tr("Alarms with the draft"), m_editor->rehearsal()->draft,
               tokens().interactive);
    paintBars(painter, frame, QRectF(left, top + 84, frame.plot.width(), height() - top - 84 - 4));
}

void RehearsalChart::paintHistory(QPainter *painter, const Frame &frame)
{
    painter->setPen(QPen(tokens().live, 1));
    const gemba::ui::Trace &history = m_editor->history();
    const gemba::ui::TracePoint *before = nullptr;
    for (const gemba::ui::TracePoint &point : history.points) {
        const double x = frame.x(point.timeMs);
        painter->drawLine(QPointF(x, frame.y(point.min)), QPointF(x, frame.y(point.max)));
        if (before && point.timeMs - before->timeMs <= history.longestStepMs())
            painter->drawLine(QPointF(frame.x(before->timeMs), frame.y(before->last)),
                              QPointF(x, frame.y(point.first)));
        before = &point;
    }
}

void RehearsalChart::paintLimits(QPainter *painter, const Frame &frame)
{
    const sensors::Limits now = m_editor->sensorNow()->limits;
    const sensors::Limits then = m_editor->draft();
    const std::array limits{std::tuple{u"HIHI"_s, now.hihi, then.hihi}, std::tuple{u"HI"_s, now.hi, then.hi},
                            std::tuple{u"LO"_s, now.lo, then.lo}, std::tuple{u"LOLO"_s, now.lolo, then.lolo}};
    painter->setFont(font(12));
    const auto line = [&](double value, const QPen &pen, const QString &text) {
        const double y = std::round(frame.y(value)) + 0.5;
        painter->setPen(pen);
        painter->drawLine(QPointF(frame.plot.left(), y), QPointF(frame.plot.right(), y));
        painter->drawText(QRectF(frame.plot.right() + 6, y - 9, right - 8, 18), Qt::AlignLeft | Qt::AlignVCenter, text);
    };
    for (const auto &[name, inForce, draft] : limits) {
        if (inForce)
            line(*inForce, QPen(tokens().muted, 1, inForce == draft ? Qt::SolidLine : Qt::DashLine),
                 inForce == draft ? name : QString::number(*inForce, 'g', 6));
        if (draft && inForce != draft)
            line(*draft, QPen(tokens().interactive, 2), QString::number(*draft, 'g', 6));
    }
}

void RehearsalChart::paintDays(QPainter *painter, const Frame &frame)
{
    painter->setFont(font(12));
    const QList<qint64> days = m_editor->rehearsal() ? m_editor->rehearsal()->days : QList<qint64>();
    const QFontMetricsF metrics(painter->font());
    double free = frame.plot.left(); // where the next name may begin
    for (qsizetype i = 0; i < days.size(); ++i) {
        const double x = frame.x(std::max(days[i], frame.fromMs));
        painter->setPen(QPen(tokens().line, 1));
        painter->drawLine(QPointF(x, frame.plot.top()), QPointF(x, frame.plot.bottom()));
        const QString name = m_editor->dayName(days[i]);
        const double wide = metrics.horizontalAdvance(name) + 2;
        if (x + 2 < free || x + 2 + wide > width())
            continue;
        free = x + 2 + wide + 8;
        painter->setPen(tokens().muted);
        painter->drawText(QRectF(x + 2, frame.plot.bottom() + 4, wide, 18), Qt::AlignLeft | Qt::AlignVCenter, name);
    }
    painter->setPen(tokens().muted);
    for (const double part : {0.1, 0.5, 0.9}) {
        const double value = frame.low + (frame.high - frame.low) * part;
        painter->drawText(QRectF(0, frame.y(value) - 9, left - 6, 18), Qt::AlignRight | Qt::AlignVCenter,
                          QString::number(value, 'f', frame.high - frame.low < 20 ? 1 : 0));
    }
}

void RehearsalChart::paintStrip(QPainter *painter, const Frame &frame, double top, const QString &title,
                                const sensors::RehearsedLimits &limits, const QColor &color)
{
    painter->setFont(font(12));
    painter->setPen(color);
    painter->drawText(QRectF(left, top - 18, frame.plot.width(), 18), Qt::AlignLeft | Qt::AlignVCenter, title);
    const QRectF strip(left, top, frame.plot.width(), stripHeight);
    painter->fillRect(strip, tokens().ground);
    painter->setPen(QPen(color, 1));
    for (const sensors::RehearsedAlarm &alarm : limits.raised) {
        const double x = std::round(frame.x(alarm.raisedAtMs)) + 0.5;
        if (x >= strip.left() && x <= strip.right())
            painter->drawLine(QPointF(x, strip.top()), QPointF(x, strip.bottom()));
    }
    painter->setFont(font(12, true));
    painter->drawText(QRectF(strip.right() + 6, top, right - 8, stripHeight), Qt::AlignLeft | Qt::AlignVCenter,
                      QString::number(limits.alarms));
}

void RehearsalChart::paintBars(QPainter *painter, const Frame &frame, const QRectF &box)
{
    const auto &rehearsal = *m_editor->rehearsal();
    const qsizetype days = rehearsal.days.size();
    qint64 most = 1;
    for (const qint64 count : rehearsal.inForce.byDay + rehearsal.draft.byDay)
        most = std::max(most, count);
    const bool labelled = days <= 8;
    painter->setFont(font(12, true));
    for (qsizetype i = 0; i < days; ++i) {
        const double from = frame.x(std::max(rehearsal.days[i], frame.fromMs));
        const double to = i + 1 < days ? frame.x(rehearsal.days[i + 1]) : frame.plot.right();
        const double bar = std::min(24.0, (to - from) / 3);
        const double middle = (from + to) / 2;
        const auto draw = [&](double x, qint64 count, const QColor &color, const QColor &ink) {
            const double height = (box.height() - 20) * double(count) / double(most);
            painter->fillRect(QRectF(x, box.bottom() - height, bar, height), color);
            if (!labelled)
                return;
            painter->setPen(ink);
            painter->drawText(QRectF(x - 12, box.bottom() - height - 18, bar + 24, 16), Qt::AlignCenter,
                              QString::number(count));
        };
        draw(middle - bar - 2, rehearsal.inForce.byDay.value(i), tokens().band, tokens().muted);
        draw(middle + 2, rehearsal.draft.byDay.value(i), tokens().interactive, tokens().interactive);
    }
    painter->setPen(QPen(tokens().lineStrong, 1));
    painter->drawLine(box.bottomLeft(), box.bottomRight());
}

} // namespace gemba::admin

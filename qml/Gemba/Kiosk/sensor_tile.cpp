#include "sensor_tile.h"

#include "alarm_order.h"

#include <QPointer>

#include <cmath>

namespace gemba::kiosk {

namespace {
constexpr qint64 sparkSpanMs = 600'000;
}

ui::Scale scaleOf(const SensorInfo &info)
{
    const double none = std::nan("");
    ui::Scale scale;
    scale.min = info.rangeMin;
    scale.max = info.rangeMax;
    scale.lolo = info.limits.lolo.value_or(none);
    scale.lo = info.limits.lo.value_or(none);
    scale.hi = info.limits.hi.value_or(none);
    scale.hihi = info.limits.hihi.value_or(none);
    return scale;
}

SensorTile::SensorTile(KioskContext &context, SensorInfo info, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_info(std::move(info))
    , m_history(sparkSpanMs, m_info.intervalMs)
{
}

void SensorTile::setInfo(const SensorInfo &info)
{
    if (m_info == info)
        return;
    m_info = info;
    refresh();
    Q_EMIT changed();
}

void SensorTile::loadHistory()
{
    m_context.backend.requestTrend(m_info.id, sparkSpanMs, static_cast<int>(sparkSpanMs / 1000),
                                   [self = QPointer(this)](const Result<TrendSeries> &series) {
                                       if (!self || !series)
                                           return;
                                       self->m_history.load(*series);
                                       self->refresh();
                                   });
}

void SensorTile::takeLive()
{
    const LiveValue live = m_context.backend.live(m_info.id);
    if (live.quality == Quality::Good || live.quality == Quality::Uncertain)
        m_history.append(live.timeMs, live.value);
}

void SensorTile::refresh()
{
    const Words &words = m_context.words;
    const LiveValue live = m_context.backend.live(m_info.id);
    const bool linked = m_context.backend.link().dataIsCurrent();
    View view;
    view.known = live.quality != Quality::Never;
    view.stale = !view.known || live.quality == Quality::Stale || !linked;
    view.doubtful = live.quality == Quality::Uncertain || live.quality == Quality::Bad;
    view.chosen = m_context.selected == m_info.id;
    view.value = live.value;
    view.valueText = view.known ? words.number(live.value, m_info.decimals) : QString(QChar(0x2013));
    view.qualityText = words.quality(live.quality);
    if (!live.reasons.isEmpty() && view.doubtful)
        view.qualityText += QStringLiteral(": ") + words.reason(live.reasons.constFirst());
    view.ageText = !view.known  ? QString(QChar(0x2013))
                   : view.stale ? words.elapsed(live.ageMs)
                                : words.age(live.ageMs);
    view.staleText =
        view.known ? tr("Stale, last %1").arg(words.clock(live.timeMs)) : tr("Waiting for the first value");
    view.scale = scaleOf(m_info);
    for (const auto &limit : {m_info.limits.hihi, m_info.limits.hi, m_info.limits.lo, m_info.limits.lolo})
        view.limitTexts.append(limit ? words.limit(*limit) : QString());
    // The axis moves with the data, not with the clock, so that a still second repaints nothing.
    const qint64 right = view.stale ? m_context.nowMs() : std::max(live.timeMs, m_history.lastMs());
    view.history = m_history.trace(right, sparkSpanMs);
    describeRate(view);
    describeAlarm(view);
    const QString figure = words.withUnit(view.valueText, m_info.unit);
    view.spoken = view.conditionText.isEmpty()
                      ? tr("%1 %2: %3, %4, %5").arg(m_info.tag, m_info.name, figure, view.qualityText, view.ageText)
                      : tr("%1 %2: %3, %4, %5, alarm: %6")
                            .arg(m_info.tag, m_info.name, figure, view.qualityText, view.ageText, view.conditionText);
    if (view == m_view)
        return;
    m_view = view;
    Q_EMIT changed();
}

void SensorTile::describeRate(View &view) const
{
    const std::optional<double> rate = m_history.ratePerMinute(m_context.nowMs());
    if (view.stale || !rate)
        return;
    const double steady =
        m_info.steadyPerMinute > 0 ? m_info.steadyPerMinute : (m_info.rangeMax - m_info.rangeMin) / 100;
    if (std::abs(*rate) < steady) {
        view.rateUnit = tr("steady");
        return;
    }
    view.rateText = m_context.words.isolated(m_context.words.signedNumber(*rate, m_info.decimals));
    view.rateUnit = tr("/min", "per minute");
    view.rateStep = (*rate > 0 ? 1 : -1) * (std::abs(*rate) > steady * 8 ? 2 : 1);
}

void SensorTile::describeAlarm(View &view) const
{
    std::optional<AlarmItem> worst;
    for (const AlarmItem &alarm : m_context.backend.alarms())
        if (alarm.sensor == m_info.id && isActive(alarm.state) && (!worst || listedBefore(alarm, *worst)))
            worst = alarm;
    // Without a link an alarm colour would claim to know; the strip's question marks say what is true.
    if (!worst || !m_context.backend.link().dataIsCurrent())
        return;
    view.alarmPriority = worst->priority;
    view.alarmLook = markerLook(worst->state);
    view.conditionText = m_context.words.condition(worst->condition, worst->conditionText);
    view.limitName = kiosk::limitName(worst->condition);
}

} // namespace gemba::kiosk

#include "trend_model.h"

#include "alarm_order.h"
#include "sensor_tile.h"

#include <QPointer>

#include <cmath>

namespace gemba::kiosk {

TrendModel::TrendModel(KioskContext &context, int spanMinutes, int buckets, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_spanMinutes(spanMinutes)
    , m_buckets(buckets)
{
}

void TrendModel::setSpanMinutes(int minutes)
{
    if (minutes == m_spanMinutes || minutes <= 0)
        return;
    m_spanMinutes = minutes;
    m_cursorMs = 0;
    load();
}

void TrendModel::load()
{
    const std::optional<SensorInfo> info = m_context.sensor(m_context.selected);
    if (!info)
        return;
    if (info->id != m_info.id)
        m_cursorMs = 0;
    m_info = *info;
    m_history = HistoryBuffer(spanMs(), m_info.intervalMs);
    m_loading = true;
    m_failure.reset();
    const int request = ++m_request;
    m_context.backend.requestTrend(m_info.id, spanMs(), m_buckets,
                                   [self = QPointer(this), request](const Result<TrendSeries> &series) {
                                       if (!self || self->m_request != request)
                                           return;
                                       self->m_loading = false;
                                       if (series)
                                           self->m_history.load(*series);
                                       else
                                           self->m_failure = series.error();
                                       self->refresh();
                                   });
    refresh();
}

void TrendModel::takeLive(const SensorId &sensor)
{
    if (sensor != m_info.id || m_loading)
        return;
    const LiveValue live = m_context.backend.live(sensor);
    if (live.quality == Quality::Good || live.quality == Quality::Uncertain)
        m_history.append(live.timeMs, live.value);
}

void TrendModel::setCursor(double timeMs)
{
    const qint64 step = m_history.stepMs();
    const auto ms = static_cast<qint64>(timeMs);
    m_cursorMs = step > 1000 ? ms - ms % step : ms;
    refresh();
}

void TrendModel::stepCursor(int direction)
{
    const qint64 from = m_cursorMs > 0 ? m_cursorMs : m_history.lastMs();
    setCursor(static_cast<double>(from + direction * m_history.stepMs()));
}

void TrendModel::dropCursor()
{
    m_cursorMs = 0;
    refresh();
}

void TrendModel::refresh()
{
    const Words &words = m_context.words;
    const LiveValue live = m_context.backend.live(m_info.id);
    View view;
    view.loading = m_loading;
    if (m_failure)
        view.failure = words.error(m_failure->code);
    view.stale = !m_context.backend.link().dataIsCurrent() || live.quality == Quality::Stale;
    view.spanText = m_spanMinutes < 60 ? tr("last %1 min").arg(words.count(m_spanMinutes))
                                       : tr("last %1 h").arg(words.count(m_spanMinutes / 60));
    for (const int minutes : spans()) {
        const qint64 step = std::max<qint64>(1, minutes * 60LL / m_buckets);
        view.spanNames.append(words.duration(minutes * 60'000LL));
        view.resolutions.append(tr("every %1 s").arg(words.count(step)));
    }
    const qint64 right = view.stale ? m_context.nowMs() : std::max(live.timeMs, m_history.lastMs());
    view.history = m_history.trace(right, spanMs());
    view.scale = scaleOf(m_info);
    view.gapTitle = tr("no data");
    for (const auto &[from, to] : view.history.gaps())
        view.gapTexts.append(words.duration(to - from));
    view.staleText = tr("no data since %1").arg(words.clock(live.timeMs));
    view.valueText = live.quality == Quality::Never ? QString() : words.number(live.value, m_info.decimals);
    if (const auto statistics = m_history.statistics(right - spanMs())) {
        view.minText = words.number(statistics->min, m_info.decimals);
        view.meanText = words.number(statistics->mean, m_info.decimals);
        view.maxText = words.number(statistics->max, m_info.decimals);
    }
    const auto named = [&](const char *name, const std::optional<double> &limit) {
        return limit ? QString::fromLatin1(name) + QChar::Space + words.limit(*limit) : QString();
    };
    view.limitTexts = {named("HIHI", m_info.limits.hihi), named("HI", m_info.limits.hi), named("LO", m_info.limits.lo),
                       named("LOLO", m_info.limits.lolo)};
    describeAxis(view);
    describeAlarm(view);
    describeCursor(view);
    view.spoken = tr("Trend of %1 %2, %3: minimum %4, mean %5, maximum %6")
                      .arg(m_info.tag, m_info.name, view.spanText, view.minText, view.meanText, view.maxText);
    if (view == m_view)
        return;
    m_view = view;
    Q_EMIT changed();
}

void TrendModel::describeAxis(View &view) const
{
    const qint64 stepMs = (m_spanMinutes <= 10   ? 2
                           : m_spanMinutes <= 30 ? 5
                           : m_spanMinutes <= 60 ? 10
                                                 : 60) *
                          60'000LL;
    for (qint64 tick = (view.history.fromMs / stepMs + 1) * stepMs; tick <= view.history.toMs; tick += stepMs) {
        view.tickTimes.append(static_cast<double>(tick));
        view.tickTexts.append(m_context.words.minute(tick));
    }
}

void TrendModel::describeAlarm(View &view) const
{
    if (view.stale)
        return;
    for (const AlarmItem &alarm : m_context.backend.alarms()) {
        if (alarm.sensor != m_info.id || !isActive(alarm.state))
            continue;
        if (view.alarmAt > 0 && static_cast<double>(alarm.raisedMs) < view.alarmAt)
            continue;
        view.alarmAt = static_cast<double>(alarm.raisedMs);
        view.alarmPriority = alarm.priority;
    }
}

void TrendModel::describeCursor(View &view) const
{
    if (m_cursorMs <= 0)
        return;
    const Words &words = m_context.words;
    view.cursorTime = static_cast<double>(m_cursorMs);
    view.cursorTimeText = words.clock(m_cursorMs);
    const ui::TracePoint *nearest = nullptr;
    for (const ui::TracePoint &point : view.history.points)
        if (!nearest || std::abs(point.timeMs - m_cursorMs) < std::abs(nearest->timeMs - m_cursorMs))
            nearest = &point;
    if (!nearest || std::abs(nearest->timeMs - m_cursorMs) > view.history.longestStepMs()) {
        view.cursorNote = tr("no data");
        return;
    }
    const double value = nearest->last;
    view.cursorHasValue = true;
    view.cursorValue = value;
    view.cursorValueText = words.number(value, m_info.decimals);
    const Limits &limits = m_info.limits;
    const auto beyond = [&](const char *name, double distance, bool above) {
        const QString figure = words.isolated(words.number(distance, m_info.decimals));
        const QString limit = words.isolated(QString::fromLatin1(name));
        return above ? tr("%1 above %2").arg(figure, limit) : tr("%1 below %2").arg(figure, limit);
    };
    if (limits.hihi && value > *limits.hihi)
        view.cursorNote = beyond("HIHI", value - *limits.hihi, true);
    else if (limits.hi && value > *limits.hi)
        view.cursorNote = beyond("HI", value - *limits.hi, true);
    else if (limits.lolo && value < *limits.lolo)
        view.cursorNote = beyond("LOLO", *limits.lolo - value, false);
    else if (limits.lo && value < *limits.lo)
        view.cursorNote = beyond("LO", *limits.lo - value, false);
    else
        view.cursorNote = tr("within the limits");
}

} // namespace gemba::kiosk

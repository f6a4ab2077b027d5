#include "trend_track.h"

#include "alarm_words.h"
#include "sensor_scale.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace gemba::console {

namespace {
constexpr int buckets = 600;
constexpr qint64 minuteMs = 60'000;
constexpr qint64 hourMs = 60 * minuteMs;
constexpr qint64 dayMs = 24 * hourMs;

qint64 tickStep(qint64 spanMs)
{
    return spanMs <= 10 * minuteMs ? minuteMs
           : spanMs <= hourMs      ? 10 * minuteMs
           : spanMs <= 8 * hourMs  ? hourMs
           : spanMs <= dayMs       ? 3 * hourMs
                                   : dayMs;
}
} // namespace

TrendTrack::TrendTrack(shell::ShellController &shell, const sensors::Sensor &sensor, QObject *parent)
    : QObject(parent)
    , m_shell(shell)
    , m_sensor(sensor)
    , m_scale(scaleOf(sensor))
{
    connect(&shell, &shell::ShellController::wordsChanged, this, &TrendTrack::describe);
    connect(&shell.values(), &shell::LiveValues::changed, this, &TrendTrack::changed);
    describe();
}

QString TrendTrack::unit() const
{
    return shownUnit(m_sensor.unit);
}

QString TrendTrack::nowText() const
{
    const sensors::LiveValue *live = m_shell.values().of(m_sensor.id);
    return live && live->value ? m_shell.words().number(*live->value, m_sensor.decimals) : QString();
}

bool TrendTrack::stale() const
{
    const sensors::LiveValue *live = m_shell.values().of(m_sensor.id);
    return !m_shell.link().status().current() || !live || live->reasons.contains(u"stale"_s);
}

QString TrendTrack::failure() const
{
    return m_error ? m_shell.words().error(m_error->code) : QString();
}

void TrendTrack::load(qint64 spanMs, std::function<void(const Result<void> &)> answered)
{
    m_spanMs = spanMs;
    m_loading = true;
    const int serial = ++m_serial;
    sensors::SensorHistory::Params params;
    params.sensor = m_sensor.id;
    params.toMs = m_shell.link().nowMs();
    params.fromMs = params.toMs - spanMs;
    params.buckets = buckets;
    m_shell.link().call<sensors::SensorHistory>(
        this, params, [this, serial, params, answered](const Result<sensors::SensorHistory::Reply> &reply) {
            if (serial != m_serial)
                return;
            m_loading = false;
            m_error.reset();
            if (reply)
                m_trace = traceOf(reply->buckets, params.fromMs, params.toMs, buckets);
            else
                m_error = reply.error();
            describe();
            answered(reply ? Result<void>() : Result<void>(reply.error()));
        });
    Q_EMIT changed();
}

void TrendTrack::describe()
{
    const shell::Words &words = m_shell.words();
    const auto named = [&](const char *name, const std::optional<double> &limit) {
        return limit ? QString::fromLatin1(name) + QChar::Space + words.limit(*limit) : QString();
    };
    const sensors::Limits &limits = m_sensor.limits;
    m_limitTexts = {named("HIHI", limits.hihi), named("HI", limits.hi), named("LO", limits.lo),
                    named("LOLO", limits.lolo)};
    m_gapTexts.clear();
    for (const auto &[from, to] : m_trace.gaps())
        m_gapTexts.append(words.duration(to - from));
    describeAxis();
    m_statistics.clear();
    if (!m_trace.points.isEmpty()) {
        double least = m_trace.points.first().min;
        double most = m_trace.points.first().max;
        for (const ui::TracePoint &point : std::as_const(m_trace.points)) {
            least = std::min(least, point.min);
            most = std::max(most, point.max);
        }
        m_statistics = tr("%1 to %2", "smallest and largest value")
                           .arg(words.isolated(words.number(least, m_sensor.decimals)),
                                words.isolated(words.number(most, m_sensor.decimals)));
    }
    setCursor(static_cast<qint64>(m_cursorMs));
    Q_EMIT changed();
}

void TrendTrack::describeAxis()
{
    const shell::Words &words = m_shell.words();
    m_tickTimes.clear();
    m_tickTexts.clear();
    if (m_spanMs == 0)
        return;
    const qint64 step = tickStep(m_spanMs);
    // Whole hours and days are those of the site.
    const qint64 offset = static_cast<qint64>(words.local(m_trace.fromMs).offsetFromUtc()) * 1000;
    for (qint64 tick = ((m_trace.fromMs + offset) / step + 1) * step - offset; tick <= m_trace.toMs; tick += step) {
        m_tickTimes.append(static_cast<double>(tick));
        m_tickTexts.append(step >= dayMs ? words.shortDate(tick) : words.minute(tick));
    }
}

QString TrendTrack::spoken() const
{
    return tr("Trend of %1 %2: %3").arg(tag(), name(), m_statistics.isEmpty() ? tr("no data") : m_statistics);
}

void TrendTrack::setCursor(qint64 timeMs)
{
    const shell::Words &words = m_shell.words();
    m_cursorMs = static_cast<double>(timeMs);
    m_cursorHasValue = false;
    m_cursorValueText.clear();
    m_cursorNote.clear();
    m_cursorTimeText = m_spanMs > dayMs ? words.shortDate(timeMs) + u' ' + words.minute(timeMs) : words.clock(timeMs);
    const ui::TracePoint *nearest = nullptr;
    for (const ui::TracePoint &point : std::as_const(m_trace.points))
        if (!nearest || std::abs(point.timeMs - timeMs) < std::abs(nearest->timeMs - timeMs))
            nearest = &point;
    if (timeMs > 0 && nearest && std::abs(nearest->timeMs - timeMs) <= m_trace.longestStepMs()) {
        m_cursorHasValue = true;
        m_cursorValue = nearest->last;
        m_cursorValueText = words.number(nearest->last, m_sensor.decimals);
        const int severity = m_scale.severity(nearest->last);
        m_cursorNote = severity == 0   ? tr("within the limits")
                       : severity == 1 ? tr("beyond a limit")
                                       : tr("beyond the outer limit");
    } else if (timeMs > 0) {
        m_cursorNote = tr("no data");
    }
    Q_EMIT cursorChanged();
}

} // namespace gemba::console

#include "trends_model.h"

#include "alarm_words.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using gemba::desk::Cell;
using gemba::desk::Column;
using gemba::desk::Look;

namespace gemba::console {

namespace {
constexpr qint64 minuteMs = 60'000;
constexpr std::array<qint64, 5> spanLengths{10 * minuteMs, 60 * minuteMs, 480 * minuteMs, 1440 * minuteMs,
                                            10'080 * minuteMs};
constexpr int againMs = 10'000;
} // namespace

TrendsModel::TrendsModel(QObject *parent)
    : ListPage(parent)
{
    m_again.setInterval(againMs);
    connect(&m_again, &QTimer::timeout, this, &TrendsModel::loadTracks);
    m_again.start();
}

QList<Column> TrendsModel::describeColumns() const
{
    return {{.key = u"sensor"_s, .title = tr("Sensor"), .hideable = false},
            {.key = u"value"_s, .title = tr("Value"), .width = 96, .atEnd = true}};
}

void TrendsModel::begun()
{
    page()->reloadOn<sensors::SensorChanged>();
    connect(shell(), &shell::ShellController::wordsChanged, this, &TrendsModel::tracksChanged);
    connect(page(), &shell::PageState::wanted, this, &TrendsModel::loadTracks);
}

void TrendsModel::ask(const QString &cursor)
{
    sensors::ListSensors::Params params;
    params.limit = 1000;
    m_rows.fetch<sensors::ListSensors>(
        cursor, params, &sensors::ListSensors::Reply::sensors, [this](const sensors::ListSensors::Reply &reply) {
            const QString wanted = query().trimmed();
            m_rows.removeIf([&](const sensors::Sensor &sensor) {
                return !wanted.isEmpty() && !sensor.name.contains(wanted, Qt::CaseInsensitive) &&
                       !sensor.id.text().contains(wanted, Qt::CaseInsensitive) &&
                       !sensor.area.contains(wanted, Qt::CaseInsensitive);
            });
            std::stable_sort(m_rows.begin(), m_rows.end(),
                             [](const sensors::Sensor &a, const sensors::Sensor &b) { return a.area < b.area; });
            // Something is better than an empty page: the first sensors, until somebody chooses.
            if (m_tracks.isEmpty() && m_wanted.isEmpty() && wanted.isEmpty())
                for (const sensors::Sensor &sensor : reply.sensors)
                    if (m_wanted.size() < 2 && sensor.enabled)
                        m_wanted.append(sensor.id.text());
            for (const sensors::Sensor &sensor : reply.sensors)
                if (m_wanted.removeAll(sensor.id.text()) > 0)
                    show(sensor);
        });
}

TrendsModel::Section TrendsModel::section(int row) const
{
    const QString &area = m_rows[row].area;
    return {area.isEmpty() ? tr("No area") : area, {}};
}

Cell TrendsModel::cell(int row, int column) const
{
    const sensors::Sensor &sensor = m_rows[row];
    const bool isOn = isShown(sensor.id.text());
    if (column == 0)
        return {.text = sensor.id.text(),
                .look = isOn ? Look::Strong : Look::Plain,
                .note = sensor.name,
                .icon = isOn ? u"check"_s : QString()};
    const sensors::LiveValue *live = shell()->values().of(sensor.id);
    return {.text = live && live->value
                        ? words().withUnit(words().number(*live->value, sensor.decimals), shownUnit(sensor.unit))
                        : u"–"_s,
            .look = live && live->quality == sensors::WireQuality::Bad ? Look::Struck : Look::Live};
}

QStringList TrendsModel::spans() const
{
    return {tr("10 min"), tr("1 h"), tr("8 h"), tr("24 h"), tr("7 d")};
}

QString TrendsModel::note() const
{
    return tr("%n of %1 sensors chosen", nullptr, static_cast<int>(m_tracks.size())).arg(words().count(mostTracks));
}

qint64 TrendsModel::spanMs() const
{
    return spanLengths[static_cast<size_t>(std::clamp(m_span, 0, static_cast<int>(spanLengths.size()) - 1))];
}

void TrendsModel::setSpan(int span)
{
    if (span == m_span)
        return;
    m_span = span;
    m_cursorMs = 0;
    Q_EMIT tracksChanged();
    loadTracks();
}

void TrendsModel::loadTracks()
{
    for (TrendTrack *track : std::as_const(m_tracks))
        track->load(spanMs(), [](const Result<void> &) {});
}

bool TrendsModel::isShown(const QString &sensor) const
{
    return std::any_of(m_tracks.cbegin(), m_tracks.cend(),
                       [&](const TrendTrack *track) { return track->sensor() == sensor; });
}

void TrendsModel::show(const sensors::Sensor &sensor)
{
    if (isShown(sensor.id.text()))
        return;
    if (m_tracks.size() >= mostTracks)
        m_tracks.takeFirst()->deleteLater();
    auto *track = new TrendTrack(*shell(), sensor, this);
    m_tracks.append(track);
    track->setCursor(static_cast<qint64>(m_cursorMs));
    track->load(spanMs(), [](const Result<void> &) {});
    Q_EMIT tracksChanged();
}

void TrendsModel::toggleSensor(const QString &sensor)
{
    const auto track = std::find_if(m_tracks.begin(), m_tracks.end(),
                                    [&](const TrendTrack *candidate) { return candidate->sensor() == sensor; });
    if (track != m_tracks.end()) {
        (*track)->deleteLater();
        m_tracks.erase(track);
        Q_EMIT tracksChanged();
    } else if (const int row = rowOfKey(sensor); row >= 0) {
        show(m_rows[row]);
    } else {
        m_wanted.append(sensor);
    }
    rowsChanged();
}

void TrendsModel::setCursor(double timeMs)
{
    m_cursorMs = timeMs;
    for (TrendTrack *track : std::as_const(m_tracks))
        track->setCursor(static_cast<qint64>(timeMs));
}

void TrendsModel::stepCursor(int direction)
{
    if (m_tracks.isEmpty())
        return;
    const double from = m_cursorMs > 0 ? m_cursorMs : static_cast<double>(nowMs());
    setCursor(from + direction * static_cast<double>(m_tracks.first()->stepMs()));
}

} // namespace gemba::console

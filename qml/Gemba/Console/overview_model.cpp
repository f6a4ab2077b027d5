#include "overview_model.h"

#include "sensor_scale.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using gemba::shell::PageState;
using gemba::shell::ShellController;
using gemba::shell::wordsOf;

namespace gemba::console {

namespace {
constexpr int allAtOnce = 1000;
constexpr qint64 lineMs = 10 * 60'000;
constexpr int lineBuckets = 60;
constexpr int linesEveryMs = 60'000;
/// A line for every sensor of a large site would be a question for each; the worst come first.
constexpr int mostLines = 80;
constexpr int day = 24, week = 168;
} // namespace

OverviewModel::OverviewModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void OverviewModel::setShell(ShellController *shell)
{
    if (m_shell || !shell)
        return;
    m_shell = shell;
    m_page = new PageState(*shell, this);
    connect(m_page, &PageState::wanted, this, &OverviewModel::load);
    connect(shell, &ShellController::wordsChanged, this, &OverviewModel::describe);
    m_page->reloadOn<alarms::AlarmChanged>();
    m_page->reloadOn<sensors::SensorChanged>();
    m_page->reloadEvery(60'000);
    // Values come many times a second; people read ages by the second.
    m_clock.setInterval(1000);
    connect(&m_clock, &QTimer::timeout, this, &OverviewModel::describe);
    m_clock.start();
    m_lines.setInterval(linesEveryMs);
    connect(&m_lines, &QTimer::timeout, this, &OverviewModel::loadTraces);
    m_lines.start();
    Q_EMIT shellChanged();
    load();
}

void OverviewModel::load()
{
    const int serial = ++m_serial;
    m_page->asked();
    m_waitingFor = 4;
    sensors::ListSensors::Params sensorParams;
    sensorParams.limit = allAtOnce;
    m_shell->link().call<sensors::ListSensors>(
        this, sensorParams, [this, serial](const Result<sensors::ListSensors::Reply> &reply) {
            if (reply && serial == m_serial)
                m_sensors = reply->sensors;
            arrived(serial, reply ? Result<void>() : Result<void>(reply.error()));
        });
    alarms::ListAlarms::Params alarmParams;
    alarmParams.limit = allAtOnce;
    m_shell->link().call<alarms::ListAlarms>(this, alarmParams,
                                             [this, serial](const Result<alarms::ListAlarms::Reply> &reply) {
                                                 if (reply && serial == m_serial)
                                                     m_alarms = reply->alarms;
                                                 arrived(serial, reply ? Result<void>() : Result<void>(reply.error()));
                                             });
    const auto askKpi = [this, serial](int hours, alarms::ReadKpi::Reply OverviewModel::*where) {
        m_shell->link().call<alarms::ReadKpi>(this, {hours},
                                              [this, serial, where](const Result<alarms::ReadKpi::Reply> &reply) {
                                                  if (reply && serial == m_serial)
                                                      this->*where = *reply;
                                                  arrived(serial, reply ? Result<void>() : Result<void>(reply.error()));
                                              });
    };
    askKpi(day, &OverviewModel::m_day);
    askKpi(week, &OverviewModel::m_week);
}

void OverviewModel::arrived(int serial, const Result<void> &how)
{
    if (serial != m_serial)
        return;
    if (!how) {
        ++m_serial;
        return m_page->refused(how.error());
    }
    if (--m_waitingFor > 0)
        return;
    m_worst.clear();
    for (const alarms::Alarm &alarm : std::as_const(m_alarms)) {
        if (!isTold(alarm) || !alarm.sensor)
            continue;
        const auto known = m_worst.constFind(*alarm.sensor);
        if (known == m_worst.cend() || goesBefore(alarm, *known))
            m_worst.insert(*alarm.sensor, alarm);
    }
    m_scales.clear();
    for (const sensors::Sensor &sensor : std::as_const(m_sensors))
        m_scales.insert(sensor.id.text(), scaleOf(sensor));
    m_page->came(m_sensors.isEmpty() && m_alarms.isEmpty());
    describe();
    if (m_traces.isEmpty())
        loadTraces();
}

void OverviewModel::loadTraces()
{
    QList<SensorId> ids;
    for (const sensors::Sensor &sensor : std::as_const(m_sensors))
        if (sensor.enabled)
            ids.append(sensor.id);
    std::stable_sort(ids.begin(), ids.end(), [this](const SensorId &a, const SensorId &b) {
        return m_worst.contains(a) > m_worst.contains(b);
    });
    askTrace(ids.mid(0, mostLines));
}

void OverviewModel::askTrace(QList<SensorId> left)
{
    // One after the other: commands and other pages get their turn in between.
    if (left.isEmpty() || !m_shell->link().status().current())
        return;
    sensors::SensorHistory::Params params;
    params.sensor = left.takeFirst();
    params.toMs = m_shell->link().nowMs();
    params.fromMs = params.toMs - lineMs;
    params.buckets = lineBuckets;
    m_shell->link().call<sensors::SensorHistory>(
        this, params, [this, left, params](const Result<sensors::SensorHistory::Reply> &reply) {
            if (reply) {
                m_traces.insert(params.sensor.text(), traceOf(reply->buckets, params.fromMs, params.toMs, lineBuckets));
                for (TileList *list : std::as_const(m_lists))
                    list->tracesChanged();
            }
            askTrace(left);
        });
}

OverviewTile OverviewModel::tileOf(const sensors::Sensor &sensor) const
{
    const shell::Words &words = m_shell->words();
    const AlarmWords say(words);
    const qint64 now = m_shell->link().nowMs();
    const sensors::LiveValue *live = m_shell->values().of(sensor.id);
    OverviewTile tile;
    tile.key = sensor.id.text();
    tile.sensor = sensor.id.text();
    tile.tag = sensor.id.text();
    tile.name = sensor.name;
    tile.unit = shownUnit(sensor.unit);
    tile.value = live && live->value ? words.number(*live->value, sensor.decimals) : u"–"_s;
    tile.age = live && live->timeMs > 0 ? words.age(now - live->timeMs) : tr("never");
    tile.stale = !m_shell->link().status().current() || !live || live->reasons.contains(u"stale"_s) ||
                 live->reasons.contains(u"never"_s);
    tile.hasBar = live && live->value.has_value();
    tile.figure = live ? live->value.value_or(0) : 0;
    if (live && live->ratePerMinute && !tile.stale)
        tile.rate = tr("%1 per min").arg(words.isolated(words.signedNumber(*live->ratePerMinute, sensor.decimals)));
    if (const auto alarm = m_worst.constFind(sensor.id); alarm != m_worst.cend()) {
        tile.priority = std::clamp(alarm->priority, 1, 4);
        tile.look = markerLook(*alarm);
        tile.condition = say.condition(*alarm);
        const QString age = words.age(now - alarm->raisedAtMs.value_or(now));
        tile.since = isUnacknowledged(*alarm) ? tr("%1, unacknowledged", "how long").arg(age)
                                              : tr("%1, acknowledged", "how long").arg(age);
    } else if (sensor.serviceUntilMs > now) {
        tile.condition = tr("In service");
    } else if (tile.stale) {
        tile.condition = tr("No data comes");
    }
    tile.large = tile.priority == 1 || tile.priority == 2;
    tile.spoken = QStringList{tile.name, words.withUnit(tile.value, tile.unit), tile.condition, tile.since, tile.age}
                      .filter(QRegularExpression(u"."_s))
                      .join(u", "_s);
    return tile;
}

OverviewTile OverviewModel::tileOf(const alarms::Alarm &alarm) const
{
    const shell::Words &words = m_shell->words();
    OverviewTile tile;
    tile.key = alarm.id.text();
    tile.tag = AlarmWords::tag(alarm);
    tile.name = alarm.name;
    tile.priority = std::clamp(alarm.priority, 1, 4);
    tile.look = markerLook(alarm);
    tile.stale = alarm.kind == alarms::WireAlarmKind::DeviceOffline && alarm.active;
    tile.condition = AlarmWords(words).condition(alarm);
    const QString age = words.age(m_shell->link().nowMs() - alarm.raisedAtMs.value_or(0));
    tile.since = isUnacknowledged(alarm) ? tr("%1, unacknowledged", "how long").arg(age)
                                         : tr("%1, acknowledged", "how long").arg(age);
    // A device has no figure: its state stands in its place.
    tile.value = alarm.kind == alarms::WireAlarmKind::DeviceOffline ? AlarmWords(words).kind(alarm.kind)
                                                                    : AlarmWords(words).state(alarm);
    if (alarm.note && !alarm.note->isEmpty())
        tile.condition = words.named(*alarm.note);
    tile.large = tile.priority <= 2;
    tile.spoken = QStringList{tile.name, tile.condition, tile.since}.join(u", "_s);
    return tile;
}

void OverviewModel::describeArea(Area &area, const QList<const sensors::Sensor *> &members)
{
    const shell::Words &words = m_shell->words();
    QList<OverviewTile> tiles;
    for (const alarms::Alarm &alarm : std::as_const(m_alarms)) {
        if (!isTold(alarm) || alarm.area != area.name)
            continue;
        ++area.priorities[std::clamp(alarm.priority, 1, 4) - 1];
        if (!alarm.sensor)
            tiles.append(tileOf(alarm));
    }
    qint64 oldest = 0;
    for (const sensors::Sensor *sensor : members) {
        tiles.append(tileOf(*sensor));
        if (const sensors::LiveValue *live = m_shell->values().of(sensor->id))
            oldest = std::max(oldest, m_shell->link().nowMs() - live->timeMs);
    }
    const auto normal = [](const OverviewTile &tile) { return tile.priority == 0 && !tile.stale; };
    if (m_worstFirst)
        std::stable_sort(tiles.begin(), tiles.end(), [](const OverviewTile &a, const OverviewTile &b) {
            const auto rank = [](const OverviewTile &tile) {
                return tile.priority > 0 ? tile.priority : tile.stale ? 5 : 9;
            };
            return rank(a) < rank(b);
        });
    for (int priority = 4; priority >= 1; --priority)
        if (area.priorities[priority - 1] > 0)
            area.worst = priority;
    const auto quiet = std::count_if(tiles.cbegin(), tiles.cend(), normal);
    if (quiet == tiles.size()) {
        // Nothing is wrong: the area shrinks to one line.
        tiles.clear();
        area.rest = tr("all normal, oldest value %1").arg(words.age(oldest));
    } else if (m_abnormalOnly) {
        tiles.removeIf(normal);
        area.rest = quiet > 0 ? tr("%n normal", nullptr, static_cast<int>(quiet)) : QString();
    } else if (m_worstFirst && !tiles.isEmpty() && !tiles.first().sensor.isEmpty()) {
        // The worst of an area is large whatever its priority.
        tiles.first().large = true;
    }
    std::stable_partition(tiles.begin(), tiles.end(), [](const OverviewTile &tile) { return tile.large; });
    area.large =
        static_cast<int>(std::count_if(tiles.cbegin(), tiles.cend(), [](const auto &tile) { return tile.large; }));
    area.small = static_cast<int>(tiles.size()) - area.large;
    area.note = tr("%n sensors", nullptr, static_cast<int>(members.size()));
    for (const int count : std::as_const(area.priorities))
        area.counts.append(count > 0 ? words.count(count) : QString());
    TileList *&list = m_lists[area.name];
    if (!list) {
        list = new TileList(this);
        list->setTraces(&m_traces, &m_scales);
    }
    list->show(tiles);
    area.tiles = list;
}

void OverviewModel::describe()
{
    if (!m_shell || m_page->loading())
        return;
    QMap<QString, QList<const sensors::Sensor *>> byArea;
    for (const sensors::Sensor &sensor : std::as_const(m_sensors))
        if (sensor.enabled)
            byArea[sensor.area].append(&sensor);
    for (const alarms::Alarm &alarm : std::as_const(m_alarms))
        if (isTold(alarm) && !byArea.contains(alarm.area))
            byArea.insert(alarm.area, {});
    QList<Area> areas;
    for (auto it = byArea.cbegin(); it != byArea.cend(); ++it) {
        Area area;
        area.name = it.key();
        describeArea(area, it.value());
        areas.append(area);
    }
    if (m_worstFirst)
        std::stable_sort(areas.begin(), areas.end(), [](const Area &a, const Area &b) {
            return std::tuple(a.worst, -a.priorities[0], -a.priorities[1]) <
                   std::tuple(b.worst, -b.priorities[0], -b.priorities[1]);
        });
    const bool sameAreas = std::equal(areas.cbegin(), areas.cend(), m_areas.cbegin(), m_areas.cend(),
                                      [](const Area &a, const Area &b) { return a.name == b.name; });
    if (!sameAreas)
        beginResetModel();
    m_areas = areas;
    place();
    if (!sameAreas)
        endResetModel();
    else if (!m_areas.isEmpty())
        Q_EMIT dataChanged(index(0), index(static_cast<int>(m_areas.size()) - 1));
    Q_EMIT changed();
}

void OverviewModel::place()
{
    QList<double> filled(std::max(1, m_columns), 0);
    for (Area &area : m_areas) {
        area.tall = headHeight;
        if (area.large + area.small > 0) {
            area.tall += area.large * (largeHeight + gap) + (area.small + 1) / 2 * (smallHeight + gap);
            area.tall += area.rest.isEmpty() ? 0 : footHeight;
        }
        const auto shortest = std::min_element(filled.begin(), filled.end());
        area.column = static_cast<int>(shortest - filled.begin());
        area.top = *shortest;
        *shortest += area.tall + gap;
    }
    m_height = *std::max_element(filled.cbegin(), filled.cend());
    Q_EMIT placed();
}

void OverviewModel::setColumns(int columns)
{
    if (columns == m_columns || columns < 1)
        return;
    m_columns = columns;
    place();
    if (!m_areas.isEmpty())
        Q_EMIT dataChanged(index(0), index(static_cast<int>(m_areas.size()) - 1));
}

void OverviewModel::setWorstFirst(bool worstFirst)
{
    m_worstFirst = worstFirst;
    describe();
}

void OverviewModel::setAbnormalOnly(bool only)
{
    m_abnormalOnly = only;
    describe();
}

QString OverviewModel::note() const
{
    return m_areas.isEmpty() ? QString()
           : m_worstFirst    ? tr("%n areas, worst first. Lines span 10 min", nullptr, static_cast<int>(m_areas.size()))
                             : tr("%n areas by name. Lines span 10 min", nullptr, static_cast<int>(m_areas.size()));
}

QStringList OverviewModel::kpiNames() const
{
    return {tr("Most in 10 min, 24 h"), tr("Average, 24 h"),     tr("Standing"),         tr("Chattering / stale"),
            tr("In flood, 24 h"),       tr("Top 10 share, 7 d"), tr("Priority mix, 7 d")};
}

QStringList OverviewModel::kpiFigures() const
{
    const shell::Words &words = wordsOf(m_shell);
    const qint64 sum = std::max<qint64>(1, m_week.annunciated);
    const auto share = [&](int priority) {
        return words.number(
            100.0 * static_cast<double>(m_week.byPriority.value(priority - 1)) / static_cast<double>(sum), 0);
    };
    return {words.count(m_day.peakPer10Min),
            words.number(m_day.perHour, 1),
            words.count(m_day.standing),
            words.isolated(u"%1 / %2"_s.arg(words.count(m_day.chattering.size()), words.count(m_day.stale))),
            words.percent(m_day.floodPercent, 1),
            words.percent(m_week.topTenPercent),
            words.isolated(u"%1 / %2 / %3 / %4"_s.arg(share(4), share(3), share(2), share(1)))};
}

QStringList OverviewModel::kpiUnits() const
{
    return {m_day.flood ? tr("flood now") : QString(), tr("per h"), {}, {}, {}, {}, tr("%", "unit")};
}

QStringList OverviewModel::kpiNotes() const
{
    const shell::Words &words = wordsOf(m_shell);
    int unacknowledged = 0;
    for (const alarms::Alarm &alarm : m_alarms)
        unacknowledged += isTold(alarm) && isUnacknowledged(alarm);
    return {tr("a flood is more than 10"),
            tr("6 good, 12 at most"),
            tr("%1 unacknowledged").arg(words.count(unacknowledged)),
            tr("aim 0 / 0"),
            tr("aim under 1 %"),
            tr("of %1 alarms").arg(words.count(m_week.annunciated)),
            tr("P4 to P1, aim 80 / 15 / 5 / <1")};
}

int OverviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_areas.size());
}

QVariant OverviewModel::data(const QModelIndex &index, int role) const
{
    const Area &area = m_areas[index.row()];
    switch (role) {
    case AreaRole:
        return area.name.isEmpty() ? tr("No area") : area.name;
    case NoteRole:
        return area.note;
    case CountsRole:
        return area.counts;
    case TilesRole:
        return QVariant::fromValue(area.tiles);
    case ColumnRole:
        return area.column;
    case TopRole:
        return area.top;
    case TallRole:
        return area.tall;
    case RestRole:
        return area.rest;
    default:
        return {};
    }
}

QHash<int, QByteArray> OverviewModel::roleNames() const
{
    return {{AreaRole, "area"},     {NoteRole, "note"},   {CountsRole, "counts"}, {TilesRole, "tiles"},
            {ColumnRole, "column"}, {TopRole, "topEdge"}, {TallRole, "tall"},     {RestRole, "rest"}};
}

} // namespace gemba::console

#include "limit_sensors_model.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using gemba::desk::Cell;
using gemba::desk::Column;
using gemba::desk::Look;

namespace gemba::admin {

namespace {

constexpr int everySensor = 1000;
constexpr int everyAlarm = 1000;

int limitsOf(const sensors::Limits &limits)
{
    return int(limits.lolo.has_value()) + int(limits.lo.has_value()) + int(limits.hi.has_value()) +
           int(limits.hihi.has_value());
}

} // namespace

QList<Column> LimitSensorsModel::describeColumns() const
{
    return {{.key = u"signal"_s, .title = tr("Signal"), .hideable = false},
            {.key = u"perDay"_s, .title = tr("A day"), .width = 84, .atEnd = true, .hideable = false}};
}

void LimitSensorsModel::begun()
{
    page()->reloadOn<sensors::SensorChanged>();
    page()->reloadOn<sensors::LimitsChanged>();
}

void LimitSensorsModel::ask(const QString &)
{
    const int asked = serial();
    sensors::ListSensors::Params params;
    params.limit = everySensor;
    link().call<sensors::ListSensors>(this, params, [this, asked](const Result<sensors::ListSensors::Reply> &reply) {
        if (asked != serial())
            return;
        if (!reply)
            return refused(reply.error());
        m_coming.clear();
        for (const sensors::Sensor &sensor : reply->sensors)
            m_coming.append({sensor});
        askRates(asked);
    });
}

void LimitSensorsModel::askRates(int asked)
{
    alarms::ReviewAlarms::Params params;
    params.limit = everyAlarm;
    link().call<alarms::ReviewAlarms>(this, params, [this, asked](const Result<alarms::ReviewAlarms::Reply> &reply) {
        if (asked != serial())
            return;
        if (!reply)
            return refused(reply.error());
        QHash<QString, qsizetype> places;
        for (qsizetype i = 0; i < m_coming.size(); ++i)
            places.insert(m_coming[i].sensor.id.text(), i);
        for (const alarms::ReviewedAlarm &alarm : reply->alarms) {
            const bool ofLimit = alarm.kind == alarms::WireAlarmKind::LoLo || alarm.kind == alarms::WireAlarmKind::Lo ||
                                 alarm.kind == alarms::WireAlarmKind::Hi || alarm.kind == alarms::WireAlarmKind::HiHi;
            const auto place = alarm.sensor && ofLimit ? places.constFind(alarm.sensor->text()) : places.constEnd();
            if (place == places.constEnd())
                continue;
            LimitSensor &row = m_coming[*place];
            row.perDay += alarm.perDay;
            row.chatterBouts += alarm.chatterBouts;
            if (alarm.standing)
                row.priority = row.priority == 0 ? alarm.priority : std::min(row.priority, alarm.priority);
        }
        askProposals(asked);
    });
}

void LimitSensorsModel::askProposals(int asked)
{
    sensors::ListProposals::Params params;
    params.state = sensors::ProposalState::Open;
    link().call<sensors::ListProposals>(this, params,
                                        [this, asked](const Result<sensors::ListProposals::Reply> &reply) {
                                            if (asked != serial())
                                                return;
                                            if (!reply)
                                                return refused(reply.error());
                                            for (const sensors::LimitProposal &proposal : reply->proposals) {
                                                for (LimitSensor &row : m_coming)
                                                    row.waiting = row.waiting || row.sensor.id == proposal.sensor;
                                            }
                                            m_waiting = static_cast<int>(reply->proposals.size());
                                            merge(asked);
                                        });
}

void LimitSensorsModel::merge(int)
{
    const QString wanted = query().trimmed();
    m_limits = 0;
    m_rows.clear();
    for (const LimitSensor &row : std::as_const(m_coming)) {
        m_limits += limitsOf(row.sensor.limits);
        const bool fits = wanted.isEmpty() || row.sensor.id.text().contains(wanted, Qt::CaseInsensitive) ||
                          row.sensor.name.contains(wanted, Qt::CaseInsensitive) ||
                          row.sensor.area.contains(wanted, Qt::CaseInsensitive);
        if (fits)
            m_rows.append(row);
    }
    std::stable_sort(m_rows.begin(), m_rows.end(),
                     [](const LimitSensor &a, const LimitSensor &b) { return a.perDay > b.perDay; });
    rowsChanged();
    arrived(std::nullopt);
    if (currentKey().isEmpty() && !m_rows.isEmpty())
        setCurrentKey(key(0));
}

QString LimitSensorsModel::summary() const
{
    if (!shell() || rows() == 0)
        return {};
    const QString waiting = m_waiting > 0 ? tr(", %n waiting for approval", nullptr, m_waiting) : QString();
    return tr("%1 signals, %2 limits").arg(words().count(rows()), words().count(m_limits)) + waiting;
}

Cell LimitSensorsModel::cell(int row, int column) const
{
    const LimitSensor &entry = m_rows[row];
    if (column == 1)
        return {.text = words().number(entry.perDay, 1), .look = Look::Live, .priority = entry.priority};
    QString below = words().named(entry.sensor.area);
    if (entry.waiting)
        below += u", "_s + tr("draft waits");
    else if (entry.chatterBouts > 0)
        below += u", "_s + tr("chatters");
    return {.text = entry.sensor.id.text(),
            .look = Look::Strong,
            .note = words().named(entry.sensor.name),
            .below = below,
            .figures = true};
}

} // namespace gemba::admin

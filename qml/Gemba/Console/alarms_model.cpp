#include "alarms_model.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using gemba::alarms::Alarm;
using gemba::alarms::WireAlarmState;
using gemba::alarms::WireSuppression;
using gemba::desk::Cell;
using gemba::desk::Column;
using gemba::desk::Look;

namespace gemba::console {

namespace {
constexpr int allAtOnce = 1000;
/// What follows a first-out alarm within this time of the one before it is taken for its consequence.
constexpr qint64 burstGapMs = 2 * 60'000;
} // namespace

AlarmsModel::AlarmsModel(QObject *parent)
    : ListPage(parent)
    , m_history(new desk::TimelineModel(this))
{
    connect(this, &AlarmsModel::currentChanged, this, &AlarmsModel::readHistory);
    connect(this, &AlarmsModel::refreshed, this, &AlarmsModel::detailsChanged);
}

QList<Column> AlarmsModel::describeColumns() const
{
    return {{.key = u"priority"_s, .title = tr("Prio", "priority, short"), .width = 44, .hideable = false},
            {.key = u"since"_s, .title = tr("Since"), .width = 74},
            {.key = u"age"_s, .title = tr("Age"), .width = 56, .atEnd = true},
            {.key = u"source"_s, .title = tr("Source"), .hideable = false},
            {.key = u"kind"_s, .title = tr("Is"), .width = 72},
            {.key = u"value"_s, .title = tr("Value"), .width = 92, .atEnd = true},
            {.key = u"limit"_s, .title = tr("Limit"), .width = 92, .atEnd = true},
            {.key = u"state"_s, .title = tr("State"), .width = 96},
            {.key = u"area"_s, .title = tr("Area"), .width = 112}};
}

void AlarmsModel::begun()
{
    page()->reloadOn<alarms::AlarmChanged>();
    // Ages and present values move without an event of an alarm.
    page()->reloadEvery(30'000);
}

void AlarmsModel::ask(const QString &cursor)
{
    alarms::ListAlarms::Params params;
    params.limit = allAtOnce;
    m_rows.fetch<alarms::ListAlarms>(cursor, params, &alarms::ListAlarms::Reply::alarms,
                                     [this](const alarms::ListAlarms::Reply &) {
                                         m_all = m_rows;
                                         take();
                                         readHistory();
                                     });
}

int AlarmsModel::shelfOf(const Alarm &alarm)
{
    switch (alarm.suppression) {
    case WireSuppression::Shelved:
        return 1;
    case WireSuppression::SuppressedByDesign:
        return 2;
    case WireSuppression::OutOfService:
        return 3;
    case WireSuppression::None:
        break;
    }
    return alarm.state == WireAlarmState::Normal || alarm.superseded ? -1 : 0;
}

bool AlarmsModel::fits(const Alarm &alarm) const
{
    if (shelfOf(alarm) != m_shelf || !(m_priorities & (1 << (std::clamp(alarm.priority, 1, 4) - 1))))
        return false;
    if (m_onlyUnacknowledged && !isUnacknowledged(alarm))
        return false;
    if (!m_area.isEmpty() && alarm.area != m_area)
        return false;
    const QString wanted = query().trimmed();
    return wanted.isEmpty() || alarm.name.contains(wanted, Qt::CaseInsensitive) ||
           AlarmWords::tag(alarm).contains(wanted, Qt::CaseInsensitive) ||
           alarm.area.contains(wanted, Qt::CaseInsensitive);
}

void AlarmsModel::findCauses()
{
    m_causes.clear();
    QList<Alarm> told;
    for (const Alarm &alarm : std::as_const(m_all))
        if (shelfOf(alarm) == 0)
            told.append(alarm);
    std::sort(told.begin(), told.end(),
              [](const Alarm &a, const Alarm &b) { return a.raisedAtMs.value_or(0) < b.raisedAtMs.value_or(0); });
    std::optional<AlarmId> cause;
    qint64 lastMs = 0;
    for (const Alarm &alarm : std::as_const(told)) {
        const qint64 raised = alarm.raisedAtMs.value_or(0);
        if (alarm.firstOut)
            cause = alarm.id;
        else if (raised - lastMs > burstGapMs)
            cause.reset();
        lastMs = raised;
        if (cause)
            m_causes.insert(alarm.id, *cause);
    }
    // A cause that nothing followed stands for itself.
    QHash<AlarmId, int> followers;
    for (const AlarmId &id : std::as_const(m_causes))
        ++followers[id];
    m_causes.removeIf([&](const auto &entry) { return followers.value(entry.value()) < 2; });
}

void AlarmsModel::take()
{
    findCauses();
    m_areas.clear();
    for (const Alarm &alarm : std::as_const(m_all))
        if (!alarm.area.isEmpty() && !m_areas.contains(alarm.area))
            m_areas.append(alarm.area);
    m_areas.sort();
    QList<Alarm> kept;
    std::copy_if(m_all.cbegin(), m_all.cend(), std::back_inserter(kept),
                 [this](const Alarm &alarm) { return fits(alarm); });
    const bool grouped = m_byCause && m_shelf == 0;
    std::sort(kept.begin(), kept.end(), [&](const Alarm &a, const Alarm &b) {
        const bool aFollows = grouped && m_causes.contains(a.id);
        const bool bFollows = grouped && m_causes.contains(b.id);
        if (aFollows != bFollows)
            return aFollows;
        // Within a cause in the order in which they came: the first is what to look at.
        if (aFollows && m_causes[a.id] != m_causes[b.id])
            return m_causes[a.id] < m_causes[b.id];
        if (aFollows)
            return a.raisedAtMs.value_or(0) < b.raisedAtMs.value_or(0);
        return goesBefore(a, b);
    });
    m_rows = kept;
    int told = 0;
    for (const Alarm &alarm : std::as_const(m_all))
        told += shelfOf(alarm) == 0;
    shell()->pages()->setCount(u"alarms"_s, told);
}

AlarmsModel::Section AlarmsModel::section(int row) const
{
    if (!m_byCause || m_shelf != 0 || m_causes.isEmpty())
        return {};
    const auto cause = m_causes.constFind(m_rows[row].id);
    if (cause == m_causes.cend())
        return {tr("Not related"), {}};
    const auto first =
        std::find_if(m_all.cbegin(), m_all.cend(), [&](const Alarm &alarm) { return alarm.id == *cause; });
    const auto followers = std::count(m_causes.cbegin(), m_causes.cend(), *cause);
    return {tr("First was %1").arg(first == m_all.cend() ? QString() : AlarmWords(words()).source(*first)),
            tr("%n alarms close upon each other", nullptr, static_cast<int>(followers))};
}

Cell AlarmsModel::cell(int row, int column) const
{
    const Alarm &alarm = m_rows[row];
    const AlarmWords say(words());
    const bool fresh = isUnacknowledged(alarm) && m_shelf == 0;
    const sensors::LiveValue *live = alarm.sensor ? shell()->values().of(*alarm.sensor) : nullptr;
    switch (column) {
    case 0:
        return {.priority = std::clamp(alarm.priority, 1, 4), .marker = markerLook(alarm)};
    case 1:
        return {.text = alarm.raisedAtMs ? words().clock(*alarm.raisedAtMs) : QString(),
                .look = fresh ? Look::Strong : Look::Plain,
                .figures = true};
    case 2:
        return {.text = alarm.raisedAtMs ? words().age(nowMs() - *alarm.raisedAtMs) : QString(), .look = Look::Quiet};
    case 3: {
        const QString tag = AlarmWords::tag(alarm);
        Cell cell{.text = tag.isEmpty() ? alarm.name : tag,
                  .look = fresh ? Look::Strong : Look::Plain,
                  .note = tag.isEmpty() ? QString() : alarm.name};
        if (alarm.firstOut)
            cell.chips.append(tr("First"));
        return cell;
    }
    case 4:
        return {.text = say.kind(alarm.kind)};
    case 5:
        if (live && live->value)
            return {.text = say.valueWithUnit(live->value, alarm.unit),
                    .look = live->quality == sensors::WireQuality::Bad ? Look::Struck : Look::Live};
        return {.text = say.valueWithUnit(alarm.value, alarm.unit), .look = Look::Quiet};
    case 6:
        return {.text = say.valueWithUnit(alarm.limit, alarm.unit), .look = Look::Quiet};
    case 7:
        return {.text = say.state(alarm), .look = fresh ? Look::Strong : Look::Quiet};
    default:
        return {.text = alarm.area, .look = Look::Quiet};
    }
}

QStringList AlarmsModel::shelves() const
{
    int counts[4] = {0, 0, 0, 0};
    for (const Alarm &alarm : m_all)
        if (const int shelf = shelfOf(alarm); shelf >= 0)
            ++counts[shelf];
    const auto named = [&](const QString &name, int shelf) {
        return u"%1  %2"_s.arg(name, words().count(counts[shelf]));
    };
    return {named(tr("Active"), 0), named(tr("Shelved"), 1), named(tr("Suppressed by design"), 2),
            named(tr("Out of service"), 3)};
}

QStringList AlarmsModel::priorityCounts() const
{
    int counts[4] = {0, 0, 0, 0};
    for (const Alarm &alarm : m_all)
        if (shelfOf(alarm) == m_shelf)
            ++counts[std::clamp(alarm.priority, 1, 4) - 1];
    QStringList texts;
    for (const int count : counts)
        texts.append(words().count(count));
    return texts;
}

QStringList AlarmsModel::areas() const
{
    return QStringList{tr("All areas")} + m_areas;
}

QString AlarmsModel::note() const
{
    int unacknowledged = 0;
    for (const Alarm &alarm : m_all)
        unacknowledged += shelfOf(alarm) == 0 && isUnacknowledged(alarm);
    return unacknowledged == 0 ? tr("All acknowledged") : tr("%n unacknowledged", nullptr, unacknowledged);
}

int AlarmsModel::together() const
{
    if (m_shelf != 0 || !shell() || !shell()->may(u"alarms.acknowledge"_s))
        return 0;
    return static_cast<int>(std::count_if(m_rows.cbegin(), m_rows.cend(), [](const Alarm &alarm) {
        return isUnacknowledged(alarm) && alarm.priority != 1;
    }));
}

QString AlarmsModel::togetherConsequence() const
{
    return tr(
        "%n listed alarms are acknowledged in your name. Priority 1 is left out: each of those needs its own note. "
        "Acknowledging does not clear an alarm and cannot be taken back.",
        nullptr, together());
}

void AlarmsModel::setShelf(int shelf)
{
    if (shelf == m_shelf)
        return;
    m_shelf = shelf;
    Q_EMIT filtersChanged();
    load();
}

void AlarmsModel::togglePriority(int priority)
{
    m_priorities ^= 1 << (std::clamp(priority, 1, 4) - 1);
    if (m_priorities == 0)
        m_priorities = allPriorities;
    Q_EMIT filtersChanged();
    load();
}

void AlarmsModel::setOnlyUnacknowledged(bool only)
{
    if (only == m_onlyUnacknowledged)
        return;
    m_onlyUnacknowledged = only;
    Q_EMIT filtersChanged();
    load();
}

void AlarmsModel::setArea(int area)
{
    const QString wanted = m_areas.value(area - 1);
    if (wanted == m_area)
        return;
    m_area = wanted;
    Q_EMIT filtersChanged();
    load();
}

void AlarmsModel::setByCause(bool byCause)
{
    if (byCause == m_byCause)
        return;
    m_byCause = byCause;
    Q_EMIT filtersChanged();
    load();
}

void AlarmsModel::dropFilters()
{
    m_priorities = allPriorities;
    m_onlyUnacknowledged = false;
    m_area.clear();
    Q_EMIT filtersChanged();
    load();
}

} // namespace gemba::console

#include "alarm_list_model.h"

#include "alarm_order.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace gemba::kiosk {

AlarmListModel::AlarmListModel(KioskContext &context, QObject *parent)
    : QAbstractListModel(parent)
    , m_context(context)
{
}

int AlarmListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QHash<int, QByteArray> AlarmListModel::roleNames() const
{
    return {{TagRole, "tag"},
            {NameRole, "name"},
            {PriorityRole, "priority"},
            {LookRole, "look"},
            {ConditionRole, "condition"},
            {ValueTextRole, "valueText"},
            {UnitRole, "unit"},
            {LimitTextRole, "limitText"},
            {SinceTextRole, "sinceText"},
            {FirstOutRole, "firstOut"},
            {StateIconRole, "stateIcon"},
            {StateTextRole, "stateText"},
            {StateMoreRole, "stateMore"},
            {DetailRole, "detail"},
            {DetailMoreRole, "detailMore"},
            {RestingRole, "resting"},
            {UrgentRole, "urgent"},
            {SpokenRole, "spoken"}};
}

QVariant AlarmListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AlarmItem &alarm = m_rows[index.row()];
    const Words &words = m_context.words;
    switch (role) {
    case TagRole:
        return alarm.tag;
    case NameRole:
        return alarm.name;
    case PriorityRole:
        return alarm.priority;
    case LookRole:
        return m_context.backend.link().dataIsCurrent() ? markerLook(alarm.state) : 4;
    case ConditionRole:
        return words.condition(alarm.condition, alarm.conditionText);
    case ValueTextRole:
        return alarm.value ? words.number(*alarm.value, alarm.decimals) : alarm.valueText;
    case UnitRole:
        return alarm.unit;
    case LimitTextRole:
        return words.limitPhrase(alarm);
    case SinceTextRole:
        return words.since(alarm.raisedMs, m_context.nowMs());
    case FirstOutRole:
        return alarm.firstOut;
    case StateIconRole:
        return stateIcon(alarm.state);
    case StateTextRole:
        return words.alarmState(alarm.state);
    case StateMoreRole:
        return stateMore(alarm);
    case DetailRole:
        return alarm.response;
    case DetailMoreRole:
        return detailMore(alarm);
    case RestingRole:
        return !isActive(alarm.state);
    case UrgentRole:
        return alarm.state == AlarmState::Unacknowledged;
    case SpokenRole:
        return spoken(alarm);
    default:
        return {};
    }
}

QString AlarmListModel::stateIcon(AlarmState state) const
{
    switch (state) {
    case AlarmState::Unacknowledged:
        return u"bell"_s;
    case AlarmState::Acknowledged:
        return u"ok"_s;
    case AlarmState::Returned:
        return u"undo"_s;
    case AlarmState::Latched:
        return u"lock"_s;
    case AlarmState::Shelved:
        return u"shelve"_s;
    case AlarmState::Suppressed:
    case AlarmState::OutOfService:
        return u"belloff"_s;
    }
    return {};
}

QString AlarmListModel::stateMore(const AlarmItem &alarm) const
{
    const Words &words = m_context.words;
    switch (alarm.state) {
    case AlarmState::Acknowledged:
        return alarm.acknowledgedBy.isEmpty() ? QString() : tr("by %1").arg(words.named(alarm.acknowledgedBy));
    case AlarmState::Returned:
        return tr("not acknowledged");
    case AlarmState::Latched:
        return tr("needs a reset");
    case AlarmState::Shelved:
        return alarm.reason.isEmpty()
                   ? tr("until %1").arg(words.minute(alarm.shelvedUntilMs))
                   : tr("until %1, %2").arg(words.minute(alarm.shelvedUntilMs), words.named(alarm.reason));
    case AlarmState::Suppressed:
        return alarm.reason.isEmpty() ? tr("by design") : tr("by design, %1").arg(words.named(alarm.reason));
    case AlarmState::OutOfService:
        return alarm.reason;
    case AlarmState::Unacknowledged:
        break;
    }
    return {};
}

QString AlarmListModel::detailMore(const AlarmItem &alarm) const
{
    const Words &words = m_context.words;
    const QString raised = words.clock(alarm.raisedMs);
    if (std::abs(alarm.perMinute) < 1e-9)
        return tr("Raised %1.").arg(raised);
    const QString rate = words.isolated(words.number(std::abs(alarm.perMinute), alarm.decimals) + u' ' + alarm.unit);
    return alarm.perMinute < 0 ? tr("Raised %1, falling %2/min.").arg(raised, rate)
                               : tr("Raised %1, rising %2/min.").arg(raised, rate);
}

QString AlarmListModel::spoken(const AlarmItem &alarm) const
{
    const Words &words = m_context.words;
    const QString figure =
        alarm.value ? words.withUnit(words.number(*alarm.value, alarm.decimals), alarm.unit) : alarm.valueText;
    return tr("Priority %1, %2 %3, %4, %5, %6, %7, %8")
        .arg(words.count(alarm.priority), alarm.tag, alarm.name, words.condition(alarm.condition, alarm.conditionText),
             figure, words.limitPhrase(alarm), words.since(alarm.raisedMs, m_context.nowMs()),
             words.alarmState(alarm.state));
}

void AlarmListModel::refresh()
{
    QList<AlarmItem> rows = m_context.backend.alarms();
    m_total = rows.size();
    rows.removeIf([this](const AlarmItem &alarm) {
        return (m_filter == Filter::Active && !isActive(alarm.state)) ||
               (m_filter == Filter::Unacknowledged && !canAcknowledge(alarm.state));
    });
    std::sort(rows.begin(), rows.end(), listedBefore);
    const auto sameLines = [](const AlarmItem &a, const AlarmItem &b) { return a.id == b.id; };
    if (std::equal(rows.cbegin(), rows.cend(), m_rows.cbegin(), m_rows.cend(), sameLines)) {
        m_rows = rows;
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    } else {
        const int before = currentIndex();
        beginResetModel();
        m_rows = rows;
        endResetModel();
        if (currentIndex() < 0 && !m_rows.isEmpty())
            m_chosen = m_rows[std::clamp<qsizetype>(before, 0, m_rows.size() - 1)].id;
    }
    Q_EMIT choiceChanged();
}

void AlarmListModel::choose(int row)
{
    if (row < 0 || row >= m_rows.size())
        return;
    m_chosen = m_rows[row].id;
    Q_EMIT choiceChanged();
}

void AlarmListModel::chooseNext(int direction)
{
    choose(currentIndex() + direction);
}

void AlarmListModel::chooseAlarm(const AlarmId &id)
{
    for (int row = 0; row < m_rows.size(); ++row)
        if (m_rows[row].id == id)
            choose(row);
}

void AlarmListModel::nextFilter()
{
    m_filter = m_filter == Filter::All      ? Filter::Active
               : m_filter == Filter::Active ? Filter::Unacknowledged
                                            : Filter::All;
    refresh();
}

std::optional<AlarmItem> AlarmListModel::current() const
{
    const int row = currentIndex();
    return row < 0 ? std::nullopt : std::optional(m_rows[row]);
}

int AlarmListModel::currentIndex() const
{
    for (int row = 0; row < m_rows.size(); ++row)
        if (m_rows[row].id == m_chosen)
            return row;
    return -1;
}

QString AlarmListModel::shortName(const Words &words, const AlarmItem &alarm)
{
    return words.isolated(alarm.tag) + u' ' + words.conditionInline(alarm.condition, alarm.conditionText);
}

QString AlarmListModel::textAt(qsizetype row, const QString &otherwise) const
{
    return row >= 0 && row < m_rows.size() ? shortName(m_context.words, m_rows[row]) : otherwise;
}

QString AlarmListModel::previousText() const
{
    return textAt(currentIndex() - 1, tr("top of list"));
}

QString AlarmListModel::nextText() const
{
    return textAt(hasCurrent() ? currentIndex() + 1 : -1, tr("end of list"));
}

QString AlarmListModel::currentText() const
{
    return textAt(currentIndex(), QString());
}

int AlarmListModel::currentPriority() const
{
    const auto alarm = current();
    return alarm ? alarm->priority : 0;
}

int AlarmListModel::currentLook() const
{
    const auto alarm = current();
    return alarm ? markerLook(alarm->state) : 0;
}

bool AlarmListModel::currentActionable() const
{
    const auto alarm = current();
    return alarm && canAcknowledge(alarm->state);
}

QString AlarmListModel::currentStateText() const
{
    const auto alarm = current();
    return alarm ? m_context.words.alarmState(alarm->state) : QString();
}

QString AlarmListModel::filterText() const
{
    switch (m_filter) {
    case Filter::All:
        return tr("All", "alarm filter");
    case Filter::Active:
        return tr("Active", "alarm filter");
    case Filter::Unacknowledged:
        return tr("To answer", "alarm filter");
    }
    return {};
}

QString AlarmListModel::shownText() const
{
    return tr("%1 of %2 shown").arg(m_context.words.count(m_rows.size()), m_context.words.count(m_total));
}

} // namespace gemba::kiosk

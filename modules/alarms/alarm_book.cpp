#include "alarm_book.h"

#include <algorithm>

namespace gemba::alarms {

namespace {

/// Graver limits before the lesser ones they supersede.
int rank(AlarmKind kind)
{
    switch (kind) {
    case AlarmKind::LoLo:
    case AlarmKind::HiHi:
        return 0;
    case AlarmKind::Lo:
    case AlarmKind::Hi:
        return 1;
    default:
        return 2;
    }
}

template <typename Key>
qint64 earliest(const QHash<Key, qint64> &times)
{
    qint64 first = AlarmBook::never;
    for (const qint64 at : times)
        first = std::min(first, at);
    return first;
}

template <typename Key>
QList<Key> keysUpTo(const QHash<Key, qint64> &times, qint64 limit)
{
    QList<Key> keys;
    for (auto it = times.cbegin(); it != times.cend(); ++it) {
        if (it.value() <= limit)
            keys.append(it.key());
    }
    // In the order in which they are due, so that what happens does not depend on a hash.
    std::sort(keys.begin(), keys.end(), [&](const Key &a, const Key &b) {
        const qint64 atA = times.value(a);
        const qint64 atB = times.value(b);
        return atA != atB ? atA < atB : a < b;
    });
    return keys;
}

} // namespace

void AlarmBook::load(const QList<StoredAlarm> &alarms, QHash<SensorId, WatchedSensor> sensors)
{
    m_alarms.clear();
    m_bySensor.clear();
    m_groups.clear();
    m_due.clear();
    m_shelves.clear();
    for (auto &active : *m_active)
        active = 0;
    QHash<QString, std::vector<AlarmRecord>> members;
    for (const StoredAlarm &alarm : alarms) {
        replaceAlarm(alarm.record.id, alarm);
        members[alarm.area].push_back(alarm.record);
    }
    for (auto it = members.cbegin(); it != members.cend(); ++it)
        m_groups.insert(it.key(), FirstOutGroup::restored(it.value()));
    m_sensors = std::move(sensors);
    m_nextDueMs = never;
    m_nextShelfEndMs = earliest(m_shelves);
}

const StoredAlarm *AlarmBook::find(const AlarmId &id) const
{
    const auto it = m_alarms.constFind(id);
    return it == m_alarms.constEnd() ? nullptr : &it.value();
}

QList<AlarmId> AlarmBook::alarmsOf(const SensorId &sensor) const
{
    return m_bySensor.value(sensor);
}

std::vector<AlarmRecord> AlarmBook::recordsOf(const SensorId &sensor) const
{
    std::vector<AlarmRecord> records;
    for (const AlarmId &id : m_bySensor.value(sensor))
        records.push_back(m_alarms.constFind(id)->record);
    return records;
}

void AlarmBook::put(storage::Transaction &tx, const StoredAlarm &alarm)
{
    const AlarmId id = alarm.record.id;
    const StoredAlarm *known = find(id);
    const auto before = known ? std::optional(*known) : std::nullopt;
    tx.onRolledBack([this, id, before] { replaceAlarm(id, before); });
    replaceAlarm(id, alarm);
}

const WatchedSensor *AlarmBook::sensor(const SensorId &id) const
{
    const auto it = m_sensors.constFind(id);
    return it == m_sensors.constEnd() ? nullptr : &it.value();
}

void AlarmBook::putSensor(storage::Transaction &tx, const SensorId &id, const WatchedSensor &watched)
{
    const WatchedSensor *known = sensor(id);
    const auto before = known ? std::optional(*known) : std::nullopt;
    tx.onRolledBack([this, id, before] { replaceSensor(id, before); });
    replaceSensor(id, watched);
}

void AlarmBook::dropSensor(storage::Transaction &tx, const SensorId &id)
{
    const WatchedSensor *known = sensor(id);
    if (!known)
        return;
    tx.onRolledBack([this, id, before = std::optional(*known)] { replaceSensor(id, before); });
    replaceSensor(id, std::nullopt);
}

void AlarmBook::remember(storage::Transaction &tx, const QString &area)
{
    tx.onRolledBack([this, area, before = m_groups.value(area)] { m_groups.insert(area, before); });
}

FirstOutChange AlarmBook::updateGroup(storage::Transaction &tx, const QString &area, const AlarmRecord &record)
{
    remember(tx, area);
    return m_groups[area].update(record);
}

FirstOutChange AlarmBook::leaveGroup(storage::Transaction &tx, const QString &area, const AlarmId &alarm)
{
    remember(tx, area);
    return m_groups[area].remove(alarm);
}

std::optional<AlarmId> AlarmBook::firstOut(const QString &area) const
{
    return m_groups.value(area).firstOut();
}

QList<SensorId> AlarmBook::sensorsDue(qint64 monotonicMs) const
{
    return keysUpTo(m_due, monotonicMs);
}

QList<AlarmId> AlarmBook::shelvesDue(qint64 nowMs) const
{
    return keysUpTo(m_shelves, nowMs);
}

void AlarmBook::count(const StoredAlarm &alarm, int sign)
{
    const AlarmState &state = alarm.record.state;
    if (state.conditionActive() && !state.hidden())
        (*m_active)[static_cast<size_t>(std::clamp(alarm.record.priority, 1, 4) - 1)] += sign;
}

void AlarmBook::replaceAlarm(const AlarmId &id, const std::optional<StoredAlarm> &alarm)
{
    const auto old = m_alarms.constFind(id);
    if (old != m_alarms.constEnd()) {
        count(*old, -1);
        QList<AlarmId> &siblings = m_bySensor[old->record.sensor];
        if (!alarm || alarm->retired || alarm->record.sensor != old->record.sensor)
            siblings.removeOne(id);
    }
    if (!alarm) {
        m_alarms.remove(id);
    } else {
        const StoredAlarm &now = *m_alarms.insert(id, *alarm);
        count(now, 1);
        QList<AlarmId> &siblings = m_bySensor[now.record.sensor];
        if (!now.retired && !now.record.sensor.isEmpty() && !siblings.contains(id)) {
            siblings.append(id);
            std::sort(siblings.begin(), siblings.end(), [this](const AlarmId &a, const AlarmId &b) {
                const int rankA = rank(m_alarms.constFind(a)->record.kind);
                const int rankB = rank(m_alarms.constFind(b)->record.kind);
                return rankA != rankB ? rankA < rankB : a < b;
            });
        }
    }
    const bool shelved = alarm && alarm->record.state.shelf != ShelfKind::None;
    if (!shelved && !m_shelves.contains(id))
        return;
    if (shelved)
        m_shelves.insert(id, alarm->record.shelf.untilMs);
    else
        m_shelves.remove(id);
    m_nextShelfEndMs = earliest(m_shelves);
}

void AlarmBook::replaceSensor(const SensorId &id, const std::optional<WatchedSensor> &watched)
{
    if (watched)
        m_sensors.insert(id, *watched);
    else
        m_sensors.remove(id);
    const std::optional<qint64> due = watched ? watched->dueMs : std::nullopt;
    const auto known = m_due.constFind(id);
    if (due ? known != m_due.constEnd() && *known == *due : known == m_due.constEnd())
        return;
    if (due)
        m_due.insert(id, *due);
    else
        m_due.remove(id);
    m_nextDueMs = earliest(m_due);
}

} // namespace gemba::alarms

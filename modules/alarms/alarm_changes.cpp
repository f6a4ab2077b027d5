#include "alarm_service.h"

#include "alarm_store.h"
#include "alarm_wire.h"

#include <superseding.h>

#include <stdexcept>

namespace gemba::alarms {

using namespace Qt::StringLiterals;
using storage::DatabaseError;
using storage::Transaction;

namespace {

/// For an alarm that is normal the question does not arise.
bool standsSuperseded(const AlarmRecord &record, const std::vector<AlarmRecord> &ofSensor)
{
    return record.state.process != ProcessState::Normal && isSuperseded(record, ofSensor);
}

} // namespace

void AlarmService::keep(Transaction &tx, const StoredAlarm &before, const StoredAlarm &after)
{
    if (!store::updateAlarm(tx, after, before.record.version))
        throw DatabaseError(DatabaseError::Kind::Other,
                            u"alarm %1 was changed by somebody else"_s.arg(after.record.id.text()));
    m_book.put(tx, after);
}

void AlarmService::announce(Transaction &tx, const StoredAlarm &alarm, const QString &transition)
{
    tx.publish({QString::fromLatin1(AlarmChanged::topic.name), wire::encode(AlarmChanged{transition, toWire(alarm)}),
                alarm.area});
}

void AlarmService::record(Transaction &tx, const std::vector<JournalEntry> &journal)
{
    for (const JournalEntry &entry : journal)
        store::appendJournal(tx, entry);
    tx.onCommitted([this, journal] {
        const std::lock_guard lock(m_meterMutex);
        for (const JournalEntry &entry : journal) {
            m_meter.add(entry);
            if (entry.announced)
                m_raised.add();
        }
    });
}

/// The mark of another alarm than the one that is being changed.
void AlarmService::mark(Transaction &tx, const AlarmId &id, bool firstOut)
{
    const StoredAlarm *found = m_book.find(id);
    if (!found || found->record.firstOut == firstOut)
        return;
    const StoredAlarm before = *found;
    StoredAlarm after = before;
    after.record.firstOut = firstOut;
    ++after.record.version;
    keep(tx, before, after);
    announce(tx, after, firstOut ? u"firstOut"_s : u"firstOutEnded"_s);
}

/// After one alarm of the sensor has changed: what that means for the others.
void AlarmService::supersede(Transaction &tx, const SensorId &sensor, const AlarmId &except)
{
    if (sensor.isEmpty())
        return;
    for (const AlarmId &id : m_book.alarmsOf(sensor)) {
        const StoredAlarm before = *m_book.find(id);
        const bool superseded = standsSuperseded(before.record, m_book.recordsOf(sensor));
        if (id == except || before.superseded == superseded)
            continue;
        StoredAlarm after = before;
        after.superseded = superseded;
        ++after.record.version;
        keep(tx, before, after);
        announce(tx, after, superseded ? u"superseded"_s : u"supersedingEnded"_s);
    }
}

Result<StoredAlarm> AlarmService::change(Transaction &tx, const AlarmId &id, AlarmEvent event, qint64 nowMs,
                                         const AlarmPolicy &policy, bool forService)
{
    const StoredAlarm *found = m_book.find(id);
    if (!found)
        return refuseField(ErrorCode::NotFound, u"alarm"_s, id.text());
    const StoredAlarm before = *found;
    event.superseded = isSuperseded(before.record, m_book.recordsOf(before.record.sensor));
    auto transition = applyEvent(before.record, event, nowMs, policy);
    if (!transition)
        return transition.error();
    if (!transition->changed())
        return before;

    StoredAlarm after = before;
    after.record = transition->record;
    if (event.kind == AlarmEventKind::Suppress) {
        after.suppressedBy = event.by;
        after.suppressedForService = forService;
    }
    if (!after.record.state.suppressedByDesign) {
        after.suppressedBy.clear();
        after.suppressedForService = false;
    }
    after.retired = event.kind == AlarmEventKind::Retire;

    after.superseded = standsSuperseded(after.record, m_book.recordsOf(after.record.sensor));

    const FirstOutChange marks = m_book.updateGroup(tx, after.area, after.record);
    if (marks.marked == id)
        after.record.firstOut = true;
    else if (marks.unmarked == id)
        after.record.firstOut = false;

    keep(tx, before, after);
    record(tx, transition->journal);
    announce(tx, after, transitionName(transition->journal.front().event));
    if (marks.unmarked && *marks.unmarked != id)
        mark(tx, *marks.unmarked, false);
    supersede(tx, after.record.sensor, id);
    return after;
}

/// For what nobody can be told "no": conditions, clocks, configuration.
void AlarmService::changeByItself(Transaction &tx, const AlarmId &id, const AlarmEvent &event, qint64 nowMs,
                                  bool forService)
{
    const auto changed = change(tx, id, event, nowMs, m_policy, forService);
    if (!changed)
        throw std::logic_error("alarm " + id.text().toStdString() +
                               " refused what is not up to it: " + changed.error().detail.toStdString());
}

/// Makes the alarm what configuration says, in the table too if that differs.
void AlarmService::describe(Transaction &tx, const Description &wanted, const QString &actor, qint64 nowMs)
{
    const StoredAlarm *found = m_book.find(wanted.alarm);
    const bool fresh = !found || found->retired;
    const StoredAlarm before = found ? *found : StoredAlarm{};
    StoredAlarm after = before;
    after.record.id = wanted.alarm;
    after.record.sensor = wanted.sensor;
    after.record.kind = wanted.kind;
    after.record.priority = wanted.priority;
    after.record.behaviour = wanted.behaviour;
    after.device = wanted.device;
    after.name = wanted.name;
    after.area = wanted.area;
    after.unit = wanted.unit;
    after.response = m_actions.value(wanted.alarm, wanted.response);
    after.retired = false;
    if (found && after == before)
        return;

    QList<AlarmId> unmarked;
    if (found && before.area != after.area) {
        const FirstOutChange left = m_book.leaveGroup(tx, before.area, wanted.alarm);
        const FirstOutChange joined = m_book.updateGroup(tx, after.area, after.record);
        after.record.firstOut = joined.marked == wanted.alarm;
        for (const auto &other : {left.unmarked, joined.unmarked}) {
            if (other && *other != wanted.alarm)
                unmarked.append(*other);
        }
    }
    ++after.record.version;
    if (found) {
        keep(tx, before, after);
        announce(tx, after, u"configured"_s);
    } else {
        store::insertAlarm(tx, after);
        m_book.put(tx, after);
    }
    for (const AlarmId &other : unmarked)
        mark(tx, other, false);

    const WatchedSensor *sensor = m_book.sensor(wanted.sensor);
    if (fresh && sensor && sensor->inService)
        changeByItself(tx, wanted.alarm, {.kind = AlarmEventKind::Suppress, .by = actor, .text = u"service"_s}, nowMs,
                       true);
}

} // namespace gemba::alarms

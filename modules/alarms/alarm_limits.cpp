#include "alarm_service.h"

#include "alarm_store.h"

namespace gemba::alarms {

using namespace Qt::StringLiterals;
using storage::Transaction;

namespace {

LimitSettings settingsOf(const SensorAlarms &sensor)
{
    return {sensor.lolo, sensor.lo, sensor.hi, sensor.hihi, sensor.deadband, sensor.onDelayMs, sensor.offDelayMs};
}

int priorityOf(const SensorAlarms &sensor, AlarmKind kind)
{
    switch (kind) {
    case AlarmKind::LoLo:
        return sensor.loloPriority;
    case AlarmKind::Lo:
        return sensor.loPriority;
    case AlarmKind::Hi:
        return sensor.hiPriority;
    case AlarmKind::HiHi:
        return sensor.hihiPriority;
    default:
        return defaultPriority(kind);
    }
}

AlarmBehaviour behaviourOf(LeaveBehaviour behaviour)
{
    switch (behaviour) {
    case LeaveBehaviour::AutoAcknowledge:
        return AlarmBehaviour::AutoAcknowledge;
    case LeaveBehaviour::Latching:
        return AlarmBehaviour::Latching;
    case LeaveBehaviour::Plain:
        break;
    }
    return AlarmBehaviour::Plain;
}

SampleUse useOf(SampleTrust trust)
{
    switch (trust) {
    case SampleTrust::Good:
        return SampleUse::Good;
    case SampleTrust::Uncertain:
        return SampleUse::Uncertain;
    case SampleTrust::Bad:
        break;
    }
    return SampleUse::Bad;
}

AlarmKind kindOf(ConditionKind kind)
{
    switch (kind) {
    case ConditionKind::Stale:
        return AlarmKind::Stale;
    case ConditionKind::BadQuality:
        return AlarmKind::BadQuality;
    case ConditionKind::DeviceOffline:
        return AlarmKind::DeviceOffline;
    case ConditionKind::System:
        break;
    }
    return AlarmKind::System;
}

bool samePhases(const LimitState &a, const LimitState &b)
{
    for (size_t i = 0; i < a.limits.size(); ++i) {
        if (a.limits[i].phase != b.limits[i].phase)
            return false;
    }
    return true;
}

} // namespace

AlarmId limitAlarmId(const SensorId &sensor, AlarmKind kind)
{
    return AlarmId(sensor.text() + u'.' + toText(kind).toUpper());
}

Result<void> AlarmService::checkLimits(const SensorAlarms &sensor, double rangeLow, double rangeHigh) const
{
    return alarms::checkLimits(settingsOf(sensor), {rangeLow, rangeHigh});
}

/// Keeps what an evaluation did and tells the alarms. The table gets a row only when a phase changed: what a reading
/// without consequences leaves behind is not worth a write.
void AlarmService::judged(Transaction &tx, const SensorId &id, const WatchedSensor &watched,
                          const LimitOutcome &outcome, qint64 nowMs, bool save)
{
    const WatchedSensor *known = m_book.sensor(id);
    const bool moved = !known || !samePhases(known->state, watched.state);
    const bool rearm = !known || known->dueMs != outcome.nextDueMs;
    WatchedSensor now = watched;
    now.dueMs = outcome.nextDueMs;
    m_book.putSensor(tx, id, now);
    if (moved || save)
        store::saveLimitState(tx, id, now, m_clock.monotonicMs());
    if (rearm) {
        tx.onCommitted([this] {
            QMetaObject::invokeMethod(
                this, [this] { armClock(); }, Qt::QueuedConnection);
        });
    }
    for (const LimitChange &limit : outcome.changes) {
        // Of a limit that was taken away nothing returns: its alarm retires.
        if (!limitOf(watched.settings, limit.kind))
            continue;
        AlarmEvent event;
        event.kind = limit.active ? AlarmEventKind::ConditionRaised : AlarmEventKind::ConditionCleared;
        event.by = u"system"_s;
        event.value = limit.value;
        event.limit = limit.limit;
        changeByItself(tx, limitAlarmId(id, limit.kind), event, nowMs);
    }
}

void AlarmService::retire(Transaction &tx, const AlarmId &id, const QString &actor, qint64 nowMs)
{
    changeByItself(tx, id, {.kind = AlarmEventKind::Retire, .by = actor}, nowMs);
}

void AlarmService::sensorConfigured(Transaction &tx, const SensorAlarms &sensor, const QString &actor, qint64 nowMs)
{
    const LimitSettings settings = settingsOf(sensor);
    const WatchedSensor *known = m_book.sensor(sensor.sensor);
    const bool fresh = known == nullptr;
    if (fresh)
        m_book.putSensor(tx, sensor.sensor, {});

    Description wanted{{}, sensor.sensor, sensor.device, sensor.name, sensor.area, sensor.unit, sensor.response};
    for (const AlarmKind kind : limitKinds) {
        wanted.alarm = limitAlarmId(sensor.sensor, kind);
        wanted.kind = kind;
        wanted.priority = priorityOf(sensor, kind);
        wanted.behaviour = behaviourOf(sensor.behaviour);
        if (limitOf(settings, kind))
            describe(tx, wanted, actor, nowMs);
    }
    for (const AlarmId &id : m_book.alarmsOf(sensor.sensor)) {
        const StoredAlarm alarm = *m_book.find(id);
        const AlarmKind kind = alarm.record.kind;
        const bool ofLimit = std::find(limitKinds.begin(), limitKinds.end(), kind) != limitKinds.end();
        if (ofLimit) {
            if (!limitOf(settings, kind))
                retire(tx, id, actor, nowMs);
            continue;
        }
        // Its own response and priority; name and place as the sensor's.
        describe(tx,
                 {id, sensor.sensor, sensor.device, sensor.name, sensor.area, alarm.unit, alarm.response, kind,
                  alarm.record.priority, alarm.record.behaviour},
                 actor, nowMs);
    }

    WatchedSensor watched = *m_book.sensor(sensor.sensor);
    if (!fresh && watched.settings == settings)
        return;
    watched.settings = settings;
    const LimitOutcome outcome = limitsEdited(watched.state, settings, m_clock.monotonicMs());
    judged(tx, sensor.sensor, watched, outcome, nowMs, true);
}

void AlarmService::sensorRemoved(Transaction &tx, const SensorId &sensor, const QString &actor, qint64 nowMs)
{
    for (const AlarmId &id : m_book.alarmsOf(sensor))
        retire(tx, id, actor, nowMs);
    m_book.dropSensor(tx, sensor);
    store::removeLimitState(tx, sensor);
}

void AlarmService::sensorSampled(Transaction &tx, const SensorSample &sample)
{
    const WatchedSensor *known = m_book.sensor(sample.sensor);
    if (!known)
        return;
    WatchedSensor watched = *known;
    if (watched.unheard) {
        watched.unheard = false;
        settle(tx, sample);
    }
    const LimitOutcome outcome =
        judgeSample(watched.state, watched.settings,
                    {sample.timeMs, sample.receivedMs, sample.monotonicMs, sample.value, useOf(sample.trust)});
    judged(tx, sample.sensor, watched, outcome, sample.receivedMs);
}

/// The first reading after a start: whoever watched for silence and bad quality has forgotten that there was any.
void AlarmService::settle(Transaction &tx, const SensorSample &sample)
{
    for (const AlarmId &id : m_book.alarmsOf(sample.sensor)) {
        const AlarmRecord &record = m_book.find(id)->record;
        const bool over = record.kind == AlarmKind::Stale ||
                          (record.kind == AlarmKind::BadQuality && sample.trust != SampleTrust::Bad);
        if (over && record.conditionActive())
            changeByItself(tx, id, {.kind = AlarmEventKind::ConditionCleared, .by = u"system"_s}, sample.receivedMs);
    }
}

void AlarmService::conditionChanged(Transaction &tx, const Condition &condition, qint64 nowMs)
{
    const StoredAlarm *known = m_book.find(condition.alarm);
    if (!condition.active && (!known || known->retired))
        return;
    // What is over ends as what it was raised as: nobody re-rates an alarm by withdrawing it.
    if (condition.active) {
        describe(tx,
                 {condition.alarm,
                  condition.sensor,
                  condition.device,
                  condition.name,
                  condition.area,
                  {},
                  condition.response,
                  kindOf(condition.kind),
                  condition.priority},
                 u"system"_s, nowMs);
    }
    AlarmEvent event;
    event.kind = condition.active ? AlarmEventKind::ConditionRaised : AlarmEventKind::ConditionCleared;
    event.by = u"system"_s;
    changeByItself(tx, condition.alarm, event, nowMs);

    const WatchedSensor *sensor = m_book.sensor(condition.sensor);
    if (condition.kind != ConditionKind::Stale || !condition.active || !sensor)
        return;
    // While nothing comes there is no evidence, and delays must not run on without it.
    WatchedSensor watched = *sensor;
    const LimitOutcome outcome =
        judgeSample(watched.state, watched.settings, {nowMs, nowMs, m_clock.monotonicMs(), 0, SampleUse::Bad});
    judged(tx, condition.sensor, watched, outcome, nowMs);
}

void AlarmService::serviceModeChanged(Transaction &tx, const SensorId &sensor, bool inService, const QString &actor,
                                      qint64 nowMs)
{
    const WatchedSensor *known = m_book.sensor(sensor);
    if (!known)
        return;
    if (known->inService != inService) {
        WatchedSensor watched = *known;
        watched.inService = inService;
        m_book.putSensor(tx, sensor, watched);
        store::saveLimitState(tx, sensor, watched, m_clock.monotonicMs());
    }
    for (const AlarmId &id : m_book.alarmsOf(sensor)) {
        const StoredAlarm *alarm = m_book.find(id);
        if (inService && !alarm->record.state.suppressedByDesign)
            changeByItself(tx, id, {.kind = AlarmEventKind::Suppress, .by = actor, .text = u"service"_s}, nowMs, true);
        else if (!inService && alarm->suppressedForService)
            changeByItself(tx, id, {.kind = AlarmEventKind::Unsuppress, .by = actor, .text = u"service"_s}, nowMs);
    }
}

} // namespace gemba::alarms

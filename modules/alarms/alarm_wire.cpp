#include "alarm_wire.h"

namespace gemba::alarms {

using namespace Qt::StringLiterals;

namespace {

const auto returnedName = u"returned"_s;

WireAlarmKind wireKind(AlarmKind kind)
{
    switch (kind) {
    case AlarmKind::LoLo:
        return WireAlarmKind::LoLo;
    case AlarmKind::Lo:
        return WireAlarmKind::Lo;
    case AlarmKind::Hi:
        return WireAlarmKind::Hi;
    case AlarmKind::HiHi:
        return WireAlarmKind::HiHi;
    case AlarmKind::BadQuality:
        return WireAlarmKind::BadQuality;
    case AlarmKind::Stale:
        return WireAlarmKind::Stale;
    case AlarmKind::DeviceOffline:
        return WireAlarmKind::DeviceOffline;
    case AlarmKind::System:
        break;
    }
    return WireAlarmKind::System;
}

WireAlarmState wireState(ProcessState state)
{
    switch (state) {
    case ProcessState::UnacknowledgedActive:
        return WireAlarmState::Unacknowledged;
    case ProcessState::AcknowledgedActive:
        return WireAlarmState::Acknowledged;
    case ProcessState::ReturnedUnacknowledged:
        return WireAlarmState::ReturnedUnacknowledged;
    case ProcessState::LatchedUnacknowledged:
        return WireAlarmState::LatchedUnacknowledged;
    case ProcessState::LatchedAcknowledged:
        return WireAlarmState::LatchedAcknowledged;
    case ProcessState::Normal:
    case ProcessState::ActiveUnannounced:
        break;
    }
    return WireAlarmState::Normal;
}

WireAlarmBehaviour wireBehaviour(AlarmBehaviour behaviour)
{
    switch (behaviour) {
    case AlarmBehaviour::AutoAcknowledge:
        return WireAlarmBehaviour::AutoAcknowledge;
    case AlarmBehaviour::Latching:
        return WireAlarmBehaviour::Latching;
    case AlarmBehaviour::Plain:
        break;
    }
    return WireAlarmBehaviour::Plain;
}

WireSuppression wireSuppression(const AlarmState &state)
{
    if (state.outOfService)
        return WireSuppression::OutOfService;
    if (state.suppressedByDesign)
        return WireSuppression::SuppressedByDesign;
    return state.shelf != ShelfKind::None ? WireSuppression::Shelved : WireSuppression::None;
}

std::optional<qint64> timeOf(qint64 ms)
{
    return ms > 0 ? std::optional(ms) : std::nullopt;
}

std::optional<QString> wordsOf(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

} // namespace

Alarm toWire(const StoredAlarm &stored)
{
    const AlarmRecord &r = stored.record;
    Alarm out;
    out.id = r.id;
    if (!r.sensor.isEmpty())
        out.sensor = r.sensor;
    if (!stored.device.isEmpty())
        out.device = stored.device;
    out.name = stored.name;
    out.area = stored.area;
    out.kind = wireKind(r.kind);
    out.priority = r.priority;
    out.state = wireState(r.state.process);
    out.suppression = wireSuppression(r.state);
    out.active = r.state.conditionActive();
    out.firstOut = r.firstOut;
    out.behaviour = wireBehaviour(r.behaviour);
    out.superseded = stored.superseded;
    out.unit = stored.unit;
    out.value = r.valueAtRaise;
    out.limit = r.limitAtRaise;
    out.raisedAtMs = timeOf(r.raisedAtMs);
    out.returnedAtMs = timeOf(r.returnedAtMs);
    out.acknowledgedAtMs = timeOf(r.acknowledgedAtMs);
    out.acknowledgedBy = wordsOf(r.acknowledgedBy);
    out.note = wordsOf(r.acknowledgeNote);
    if (r.state.shelf != ShelfKind::None)
        out.shelvedUntilMs = r.shelf.untilMs;
    out.oneShot = r.state.shelf == ShelfKind::OneShot;
    switch (out.suppression) {
    case WireSuppression::OutOfService:
        out.suppressionReason = wordsOf(r.outOfServiceReason);
        out.suppressedBy = wordsOf(r.outOfServiceBy);
        break;
    case WireSuppression::SuppressedByDesign:
        out.suppressionReason = wordsOf(r.suppressedReason);
        out.suppressedBy = wordsOf(stored.suppressedBy);
        break;
    case WireSuppression::Shelved:
        out.suppressionReason = wordsOf(r.shelf.reason);
        out.suppressedBy = wordsOf(r.shelf.by);
        break;
    case WireSuppression::None:
        break;
    }
    out.response = stored.response;
    out.occurrences = r.occurrence;
    out.version = r.version;
    return out;
}

JournalLine toWire(const JournalRow &row)
{
    const JournalEntry &e = row.entry;
    JournalLine line;
    line.seq = row.seq;
    line.timeMs = e.timeMs;
    line.alarm = e.alarm;
    line.transition = transitionName(e.event);
    line.state = wireState(e.after.process);
    line.suppression = wireSuppression(e.after);
    line.priority = e.priority;
    line.value = e.value;
    line.limit = e.limit;
    line.actor = e.by;
    line.text = e.text;
    return line;
}

ReadKpi::Reply toWire(const AlarmKpis &kpis, int windowMinutes)
{
    ReadKpi::Reply out;
    out.annunciated = kpis.announced;
    out.perHour = kpis.perHour;
    out.peakPer10Min = kpis.peak10Minutes;
    out.floodPercent = 100.0 * kpis.floodMinutes / windowMinutes;
    out.flood = kpis.inFlood;
    out.standing = kpis.standing;
    out.stale = static_cast<qint64>(kpis.stale.size());
    for (const AlarmCount &alarm : kpis.chattering)
        out.chattering.append(alarm.alarm);
    out.topTenPercent = 100.0 * kpis.topShare;
    for (const int count : kpis.byPriority)
        out.byPriority.append(count);
    return out;
}

QString transitionName(AlarmEventKind kind)
{
    // The rules speak of the condition, people of the alarm.
    return kind == AlarmEventKind::ConditionCleared ? returnedName : toText(kind);
}

std::optional<AlarmEventKind> transitionFromName(const QString &name)
{
    return name == returnedName ? AlarmEventKind::ConditionCleared : alarmEventKindFromText(name);
}

} // namespace gemba::alarms

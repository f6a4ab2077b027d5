#include "limit_wire.h"

namespace gemba::sensors {

using namespace Qt::StringLiterals;

namespace {

int holdsOf(LimitBehaviour behaviour)
{
    switch (behaviour) {
    case LimitBehaviour::AutoAcknowledge:
        return 0;
    case LimitBehaviour::Latching:
        return 2;
    case LimitBehaviour::Plain:
        break;
    }
    return 1;
}

/// A member of the limits as text, "" where it is absent.
QString memberText(const QJsonObject &limits, const QString &field)
{
    const QJsonValue value = limits.value(field);
    if (value.isString())
        return value.toString();
    return value.isDouble() ? QString::number(value.toDouble(), 'g', 12) : QString();
}

/// With the priorities that count where none was chosen.
QJsonObject spelledOut(const Limits &limits)
{
    QJsonObject json = wire::encode(limits);
    const LimitSet set = setOf(limits);
    const std::array names{u"lolo"_s, u"lo"_s, u"hi"_s, u"hihi"_s};
    for (size_t i = 0; i < names.size(); ++i)
        json.insert(names[i] + u"Priority"_s, set.priority[i]);
    return json;
}

} // namespace

LimitSet setOf(const Limits &limits)
{
    LimitSet set;
    set.at = {limits.lolo, limits.lo, limits.hi, limits.hihi};
    const std::array chosen{limits.loloPriority, limits.loPriority, limits.hiPriority, limits.hihiPriority};
    for (size_t i = 0; i < chosen.size(); ++i)
        set.priority[i] = chosen[i].value_or(defaultLimitPriorities[i]);
    set.deadband = limits.deadband;
    set.onDelayMs = limits.onDelayMs;
    set.offDelayMs = limits.offDelayMs;
    set.holds = holdsOf(limits.behaviour);
    return set;
}

alarms::LeaveBehaviour leaveBehaviour(LimitBehaviour behaviour)
{
    switch (behaviour) {
    case LimitBehaviour::AutoAcknowledge:
        return alarms::LeaveBehaviour::AutoAcknowledge;
    case LimitBehaviour::Latching:
        return alarms::LeaveBehaviour::Latching;
    case LimitBehaviour::Plain:
        break;
    }
    return alarms::LeaveBehaviour::Plain;
}

alarms::SensorAlarms alarmsWith(const Sensor &sensor, const Limits &limits)
{
    alarms::SensorAlarms out;
    out.sensor = sensor.id;
    out.device = sensor.device;
    out.name = sensor.name;
    out.area = sensor.area;
    out.unit = sensor.unit;
    out.response = sensor.response;
    out.lolo = limits.lolo;
    out.lo = limits.lo;
    out.hi = limits.hi;
    out.hihi = limits.hihi;
    const LimitSet set = setOf(limits);
    out.loloPriority = set.priority[0];
    out.loPriority = set.priority[1];
    out.hiPriority = set.priority[2];
    out.hihiPriority = set.priority[3];
    out.deadband = limits.deadband;
    out.onDelayMs = limits.onDelayMs;
    out.offDelayMs = limits.offDelayMs;
    out.behaviour = leaveBehaviour(limits.behaviour);
    return out;
}

alarms::SensorAlarms alarmsOf(const Sensor &sensor)
{
    alarms::SensorAlarms out = alarmsWith(sensor, sensor.limits);
    if (!sensor.enabled) {
        out.lolo.reset();
        out.lo.reset();
        out.hi.reset();
        out.hihi.reset();
    }
    return out;
}

QList<LimitDifference> differencesOf(const Limits &before, const Limits &after)
{
    const QJsonObject was = spelledOut(before);
    const QJsonObject is = spelledOut(after);
    QList<LimitDifference> out;
    for (const LimitEdit &edit : limitEdits(setOf(before), setOf(after))) {
        // The two enumerations have the same members in the same order.
        static_assert(static_cast<int>(WireLimitEffect::HoldsLess) == static_cast<int>(LimitEffect::HoldsLess));
        out.append({edit.field, memberText(was, edit.field), memberText(is, edit.field),
                    static_cast<WireLimitEffect>(edit.effect), edit.critical});
    }
    return out;
}

} // namespace gemba::sensors

#include "live_mapping.h"

#include <units.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace gemba::kiosk::mapping {

QString unitSymbol(const QString &ucum)
{
    const sensors::Unit *unit = sensors::findUnit(ucum);
    return unit ? QString::fromUtf16(unit->symbol) : ucum;
}

SensorInfo sensor(const sensors::Sensor &wire)
{
    SensorInfo info;
    info.id = wire.id;
    info.tag = wire.id.text();
    info.name = wire.name;
    info.unit = unitSymbol(wire.unit);
    info.rangeMin = wire.rangeLow;
    info.rangeMax = wire.rangeHigh;
    info.decimals = wire.decimals;
    info.limits = {wire.limits.lolo, wire.limits.lo, wire.limits.hi, wire.limits.hihi};
    info.intervalMs = wire.intervalMs;
    return info;
}

LiveValue live(const sensors::LiveValue &wire, qint64 intervalMs, qint64 nowMs, bool current)
{
    static const std::array codes{std::pair{u"outOfRange"_s, u"out_of_range"_s},
                                  std::pair{u"clockSuspect"_s, u"clock_suspect"_s}};
    LiveValue value;
    if (!wire.value || wire.reasons.contains(u"never"_s))
        return value;
    value.value = *wire.value;
    value.timeMs = wire.timeMs;
    // A device's clock may be ahead; an age below zero would only puzzle.
    value.ageMs = std::max<qint64>(0, nowMs - wire.timeMs);
    for (QString reason : wire.reasons) {
        for (const auto &[theirs, ours] : codes) {
            if (reason == theirs)
                reason = ours;
        }
        value.reasons.append(reason);
    }
    switch (wire.quality) {
    case sensors::WireQuality::Good:
        value.quality = Quality::Good;
        break;
    case sensors::WireQuality::Uncertain:
        value.quality = Quality::Uncertain;
        break;
    case sensors::WireQuality::Bad:
        value.quality = Quality::Bad;
        break;
    }
    const qint64 heardAgeMs = nowMs - std::max(wire.timeMs, wire.receivedMs);
    if (!current || wire.reasons.contains(u"stale"_s) || heardAgeMs > std::max<qint64>(3 * intervalMs, 5'000))
        value.quality = Quality::Stale;
    return value;
}

namespace {

AlarmState stateOf(const alarms::Alarm &wire)
{
    using S = alarms::WireAlarmState;
    switch (wire.suppression) {
    case alarms::WireSuppression::Shelved:
        return AlarmState::Shelved;
    case alarms::WireSuppression::SuppressedByDesign:
        return AlarmState::Suppressed;
    case alarms::WireSuppression::OutOfService:
        return AlarmState::OutOfService;
    case alarms::WireSuppression::None:
        break;
    }
    switch (wire.state) {
    case S::Acknowledged:
    case S::LatchedAcknowledged:
        return AlarmState::Acknowledged;
    case S::ReturnedUnacknowledged:
        return AlarmState::Returned;
    case S::LatchedUnacknowledged:
        return AlarmState::Latched;
    case S::Unacknowledged:
    case S::Normal:
        break;
    }
    return AlarmState::Unacknowledged;
}

AlarmCondition conditionOf(alarms::WireAlarmKind kind)
{
    using K = alarms::WireAlarmKind;
    switch (kind) {
    case K::LoLo:
        return AlarmCondition::LowLow;
    case K::Lo:
        return AlarmCondition::Low;
    case K::Hi:
        return AlarmCondition::High;
    case K::HiHi:
        return AlarmCondition::HighHigh;
    case K::Stale:
    case K::BadQuality:
        return AlarmCondition::BadQuality;
    case K::DeviceOffline:
        return AlarmCondition::Offline;
    case K::System:
        break;
    }
    return AlarmCondition::Other;
}

QString tagOf(const alarms::Alarm &wire)
{
    if (wire.sensor)
        return wire.sensor->text();
    return wire.device ? wire.device->text() : wire.id.text();
}

} // namespace

AlarmItem alarm(const alarms::Alarm &wire, const SensorInfo *sensor)
{
    AlarmItem item;
    item.id = wire.id;
    item.sensor = wire.sensor.value_or(SensorId());
    item.tag = tagOf(wire);
    item.name = wire.name;
    item.priority = wire.priority;
    item.state = stateOf(wire);
    item.condition = conditionOf(wire.kind);
    if (item.condition == AlarmCondition::Other)
        item.conditionText = wire.name;
    item.value = wire.value;
    item.limit = wire.limit;
    item.unit = unitSymbol(wire.unit);
    item.decimals = sensor ? sensor->decimals : 2;
    item.raisedMs = wire.raisedAtMs.value_or(0);
    item.returnedMs = wire.returnedAtMs.value_or(0);
    item.acknowledgedBy = wire.acknowledgedBy.value_or(QString());
    item.shelvedUntilMs = wire.shelvedUntilMs.value_or(0);
    item.reason = wire.suppressionReason.value_or(QString());
    item.response = wire.response;
    item.firstOut = wire.firstOut;
    return item;
}

bool isStanding(const alarms::Alarm &wire)
{
    return wire.state != alarms::WireAlarmState::Normal || wire.suppression != alarms::WireSuppression::None;
}

LastAlarm lastAlarm(const alarms::Alarm &wire)
{
    const AlarmItem item = alarm(wire, nullptr);
    return {item.tag, item.condition, item.conditionText, item.raisedMs, item.returnedMs};
}

TrendSeries trend(const sensors::SensorHistory::Params &asked, const sensors::SensorHistory::Reply &reply)
{
    TrendSeries series;
    series.sensor = asked.sensor;
    series.fromMs = asked.fromMs;
    series.toMs = asked.toMs;
    series.stepMs = std::max<qint64>(1, (asked.toMs - asked.fromMs) / std::max(1, asked.buckets));
    series.points.reserve(reply.buckets.size());
    for (const sensors::Bucket &bucket : reply.buckets) {
        const Quality quality = bucket.percentGood >= 100 ? Quality::Good
                                : bucket.percentGood > 0  ? Quality::Uncertain
                                                          : Quality::Bad;
        series.points.append({bucket.fromMs, bucket.first, bucket.min, bucket.max, bucket.last, bucket.mean, quality});
    }
    return series;
}

UserInfo user(const identity::User &wire, const QStringList &permissions, qint64 sessionEndsMs)
{
    // The highest role is the one worth showing.
    static const std::array roles{std::pair{u"SUPERUSER"_s, u"admin"_s}, std::pair{u"ADMIN"_s, u"admin"_s},
                                  std::pair{u"SERWISANT"_s, u"service"_s}, std::pair{u"LEAD"_s, u"lead"_s},
                                  std::pair{u"OPERATOR"_s, u"operator"_s}};
    UserInfo info;
    info.id = wire.id.text();
    info.name = wire.displayName.isEmpty() ? wire.name : wire.displayName;
    info.role = wire.roles.value(0);
    for (const auto &[theirs, ours] : roles) {
        if (wire.roles.contains(theirs)) {
            info.role = ours;
            break;
        }
    }
    info.permissions = permissions;
    // The horn and the diagnostics page are this kiosk's own, so the server has no right of that name.
    if (permissions.contains(permission::acknowledge))
        info.permissions.append(permission::silence.toString());
    if (permissions.contains(u"terminals.manage"_s) || permissions.contains(permission::calibrate))
        info.permissions.append(permission::diagnose.toString());
    info.sessionEndsMs = sessionEndsMs;
    return info;
}

} // namespace gemba::kiosk::mapping

#include "offline_scenario.h"

#include <QDateTime>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace gemba::kiosk {

namespace {

constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;

qint64 at(int h, int m, int s)
{
    return QDateTime(QDate(2026, 11, 20), QTime(h, m, s), QTimeZone("Europe/Warsaw")).toMSecsSinceEpoch();
}

UserInfo person(const QString &name, const QString &role, qint64 sessionEndsMs)
{
    UserInfo user;
    user.id = name;
    user.name = name;
    user.role = role;
    user.sessionEndsMs = sessionEndsMs;
    user.permissions = {permission::acknowledge.toString(), permission::shelve.toString(),
                        permission::silence.toString()};
    if (role == "service"_L1)
        user.permissions += {permission::calibrate.toString(), permission::diagnose.toString()};
    return user;
}

AlarmItem alarm(const QString &tag, const QString &name, int priority, AlarmState state, AlarmCondition condition)
{
    AlarmItem item;
    item.id = AlarmId(tag + u'-' + name);
    item.sensor = SensorId(tag);
    item.tag = tag;
    item.name = name;
    item.priority = priority;
    item.state = state;
    item.condition = condition;
    return item;
}

AlarmItem exhaustHigh(qint64 raisedMs, double value)
{
    AlarmItem item = alarm(u"P3"_s, u"Exhaust"_s, 2, AlarmState::Unacknowledged, AlarmCondition::High);
    item.value = value;
    item.unit = u"mbar"_s;
    item.decimals = 0;
    item.limit = 800;
    item.raisedMs = raisedMs;
    item.response = u"Open vent V3, check silencer for ice."_s;
    return item;
}

QList<AlarmItem> floodAlarms(qint64 now)
{
    AlarmItem low = alarm(u"P2"_s, u"Regulated"_s, 2, AlarmState::Unacknowledged, AlarmCondition::Low);
    low.value = 0.94;
    low.unit = u"bar"_s;
    low.limit = 1;
    low.perMinute = -0.06;
    low.raisedMs = now - 69 * second;
    low.response = u"Follows P1. Stop the press, then acknowledge."_s;

    AlarmItem critical = alarm(u"P1"_s, u"Supply"_s, 1, AlarmState::Acknowledged, AlarmCondition::LowLow);
    critical.value = 1.38;
    critical.unit = u"bar"_s;
    critical.limit = 1.5;
    critical.raisedMs = now - 4 * minute - 12 * second;
    critical.acknowledgedBy = u"Operator 12"_s;
    critical.firstOut = true;
    critical.response = u"Check compressor and dryer, then the main valve."_s;

    AlarmItem returned = alarm(u"P3"_s, u"Exhaust"_s, 3, AlarmState::Returned, AlarmCondition::High);
    returned.value = 766;
    returned.unit = u"mbar"_s;
    returned.decimals = 0;
    returned.limit = 800;
    returned.raisedMs = now - 9 * minute - 5 * second;
    returned.returnedMs = now - 3 * minute;
    returned.response = u"Open vent V3, check silencer for ice."_s;

    AlarmItem shelved = alarm(u"N7"_s, u"Node clock"_s, 4, AlarmState::Shelved, AlarmCondition::Other);
    shelved.sensor = {};
    shelved.conditionText = u"Offset"_s;
    shelved.value = 1.8;
    shelved.decimals = 1;
    shelved.unit = u"s"_s;
    shelved.limit = 1;
    shelved.raisedMs = at(2, 3, 0);
    shelved.shelvedUntilMs = at(4, 30, 0);
    shelved.reason = u"node swap"_s;

    AlarmItem suppressed = alarm(u"V2"_s, u"Vent valve"_s, 3, AlarmState::Suppressed, AlarmCondition::Other);
    suppressed.sensor = {};
    suppressed.conditionText = u"Not open"_s;
    suppressed.valueText = u"closed"_s;
    suppressed.limitText = u"expected open"_s;
    suppressed.raisedMs = at(1, 47, 0);
    suppressed.reason = u"line in set-up"_s;
    return {suppressed, returned, low, shelved, critical};
}

CalibrationState spanStep(qint64 now)
{
    CalibrationState state;
    state.active = true;
    state.sensor = SensorId(u"P1"_s);
    state.step = CalibrationStep::Span;
    state.rawUnit = u"mA"_s;
    state.gainBefore = 0.625;
    state.largestErrorBefore = 0.71;
    state.spreadLimit = 0.02;
    state.zero = {0.0, 4.021, 0.013, 0.0, true};
    state.span = {8.0, 16.913, 8.071, 8.0, false};
    state.check = {4.0, 0, 0, std::nullopt, false};
    state.gainAfter = 0.62054;
    state.standards = 2;
    state.referenceName = u"REF-03"_s;
    state.referenceDueMs = QDateTime(QDate(2027, 3, 14), QTime(0, 0), QTimeZone("Europe/Warsaw")).toMSecsSinceEpoch();
    state.endsMs = now + 28 * minute + 8 * second;
    return state;
}

void addNightExhaust(OfflineScenario &scenario)
{
    scenario.startMs = at(2, 41, 18);
    scenario.seeds = {7, 11, 5};
    scenario.upsets[2] = {-505, 62, 847};
    scenario.alarms = {exhaustHigh(scenario.startMs - 356 * second, 841)};
    scenario.scheme = u"night"_s;
    scenario.selected = u"P3"_s;
}

} // namespace

QList<OfflineChannel> offlineChannels(bool wholeHall)
{
    using Kind = RecordedSignal::Kind;
    const auto channel = [](const QString &tag, const QString &name, const QString &unit, double max, int decimals,
                            double steady, const Limits &limits, Kind kind, double gain) {
        OfflineChannel made;
        made.info.id = SensorId(tag);
        made.info.tag = tag;
        made.info.name = name;
        made.info.unit = unit;
        made.info.rangeMax = max;
        made.info.decimals = decimals;
        made.info.steadyPerMinute = steady;
        made.info.limits = limits;
        made.kind = kind;
        made.gain = gain;
        return made;
    };
    QList<OfflineChannel> channels{
        channel(u"P1"_s, u"Supply"_s, u"bar"_s, 10, 2, 0.08, {1.5, 2, 8, 9}, Kind::Supply, 1),
        channel(u"P2"_s, u"Regulated"_s, u"bar"_s, 5, 2, 0.08, {0.5, 1, 4, 4.5}, Kind::Regulated, 1),
        channel(u"P3"_s, u"Exhaust"_s, u"mbar"_s, 1000, 0, 30, {100, 200, 800, 900}, Kind::Exhaust, 1),
    };
    if (wholeHall) {
        const std::optional<double> none;
        channels += {
            channel(u"T1"_s, u"Oil"_s, u"°C"_s, 120, 1, 2, {none, 15, 75, 90}, Kind::Exhaust, 0.15),
            channel(u"H1"_s, u"Air humidity"_s, u"%"_s, 100, 0, 2, {none, 20, 70, none}, Kind::Regulated, 15),
            channel(u"F1"_s, u"Coolant"_s, u"l/min"_s, 200, 1, 2, {40, 60, none, none}, Kind::Supply, 18),
            channel(u"V1"_s, u"Vibration"_s, u"mm/s"_s, 10, 2, 0.1, {none, none, 4.5, 7.1}, Kind::Regulated, 0.8),
        };
    }
    return channels;
}

QStringList offlineScenarioNames()
{
    return {u"normal"_s,  u"high"_s,  u"flood"_s, u"stale"_s,       u"signin"_s, u"pairing"_s,
            u"service"_s, u"trend"_s, u"idle"_s,  u"diagnostics"_s, u"shelve"_s, u"hall"_s};
}

std::optional<OfflineScenario> offlineScenario(const QString &name)
{
    if (!offlineScenarioNames().contains(name))
        return std::nullopt;
    OfflineScenario scenario;
    scenario.name = name;
    scenario.startMs = at(14, 28, 36);
    scenario.scheme = u"day"_s;
    scenario.page = u"overview"_s;
    scenario.selected = u"P1"_s;
    scenario.lastAlarm = LastAlarm{u"P2"_s, AlarmCondition::Low, {}, at(11, 4, 10), at(11, 6, 2)};
    if (name == "high"_L1) {
        addNightExhaust(scenario);
        scenario.user = person(u"Operator 12"_s, u"lead"_s, scenario.startMs + 160 * second);
    } else if (name == "signin"_L1) {
        addNightExhaust(scenario);
        scenario.page = u"signin"_s;
        scenario.badge = BadgeRead{u"12"_s, u"Operator 12"_s, u"lead"_s, scenario.startMs - 4 * second};
    } else if (name == "flood"_L1 || name == "shelve"_L1) {
        scenario.startMs = at(3, 12, 40);
        scenario.user = person(u"Operator 12"_s, u"lead"_s, 0);
        scenario.upsets = {Upset{-300, 18, 1.35}, Upset{-100, 10, 0.92}, Upset{0, 0, 0}};
        scenario.alarms = floodAlarms(scenario.startMs);
        scenario.scheme = u"night"_s;
        scenario.selected = u"P2"_s;
        scenario.page = name == "flood"_L1 ? u"alarms"_s : u"shelve"_s;
    } else if (name == "stale"_L1) {
        scenario.silentForMs = 48 * second;
        scenario.link.error = Error{ErrorCode::LinkFailed, {}, {}};
        scenario.link.referenceId = u"7F3A-91"_s;
        scenario.link.attempt = 4;
    } else if (name == "pairing"_L1) {
        scenario.startMs = at(7, 52, 9);
        scenario.page = u"pairing"_s;
        scenario.pairing.phase = PairingPhase::Waiting;
        scenario.pairing.terminal = u"K7-0719A"_s;
        scenario.pairing.code = u"7K4M2QXD"_s;
        scenario.pairing.qrText = u"GEMBA:PAIR/1/7K4M2QXD/K7-0719A/9F3C61E2B84D07A5"_s;
        scenario.pairing.words = {u"copper"_s,  u"lantern"_s, u"orbit"_s, u"maple"_s,
                                  u"harbour"_s, u"violin"_s,  u"ridge"_s, u"walnut"_s};
        scenario.pairing.serverName = u"gemba-north"_s;
        scenario.pairing.address = u"wss://gemba-north.example:8443"_s;
        scenario.pairing.validUntilMs = scenario.startMs + 9 * minute + 42 * second;
        scenario.pairing.waitingSinceMs = scenario.startMs - 72 * second;
    } else if (name == "service"_L1) {
        scenario.startMs = at(14, 36, 52);
        scenario.page = u"service"_s;
        scenario.user = person(u"Technician 3"_s, u"service"_s, 0);
        scenario.calibration = spanStep(scenario.startMs);
    } else if (name == "trend"_L1) {
        scenario.page = u"trend"_s;
        scenario.user = person(u"Operator 12"_s, u"lead"_s, 0);
        scenario.gap = {1526, 1274};
        scenario.cursorAgoMs = 2075 * second;
        scenario.upsets[0] = {-2190, 12, 8.55, -1990};
    } else if (name == "hall"_L1) {
        scenario.wholeHall = true;
        scenario.alarms = {exhaustHigh(scenario.startMs - 100 * second, 820)};
        scenario.upsets[2] = {-160, 30, 820};
        scenario.seeds[2] = 5;
        scenario.selected = u"T1"_s;
    } else if (name == "idle"_L1) {
        scenario.page = u"idle"_s;
    } else if (name == "diagnostics"_L1) {
        scenario.page = u"diagnostics"_s;
        scenario.user = person(u"Technician 3"_s, u"service"_s, 0);
    }
    scenario.link.phase = name == "stale"_L1     ? LinkPhase::Offline
                          : name == "pairing"_L1 ? LinkPhase::Pairing
                                                 : LinkPhase::Live;
    scenario.link.sinceMs = scenario.startMs - (name == "stale"_L1 ? 48 * second : 5 * hour);
    scenario.link.heartbeatAgeMs = name == "stale"_L1 ? 48 * second : 400;
    scenario.link.retryInMs = name == "stale"_L1 ? 12 * second : -1;
    return scenario;
}

} // namespace gemba::kiosk

#include "scenario.h"

#include "fault.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace gemba::plant {

namespace {

struct BuiltIn
{
    const char *name;
    const char *json;
};

// P3 (normal 200–800, warning 100–900 mbar) shows a warning that comes and goes by itself, then P1 (2–8, 1.5–9 bar) a
// critical one from below. Twenty seconds of calm first: the screen is seen green before it is seen red.
constexpr auto alarmDemo = R"({"name":"alarm-demo","loopS":120,"steps":[
 {"atS":20,"command":{"fault":"ramp-to","sensor":"P3","value":850,"seconds":5,"durationS":25}},
 {"atS":65,"command":{"fault":"ramp-to","sensor":"P1","value":1.2,"seconds":6,"durationS":22}}]})";

constexpr auto faults = R"({"name":"faults","loopS":130,"steps":[
 {"atS":5,"command":{"fault":"stuck","sensor":"P1","durationS":8}},
 {"atS":15,"command":{"fault":"drift","sensor":"P2","rate":0.2,"durationS":8}},
 {"atS":25,"command":{"fault":"spike","sensor":"P3","amplitude":600,"n":2}},
 {"atS":35,"command":{"fault":"dropout","sensor":"P2","durationS":8}},
 {"atS":45,"command":{"fault":"clock-jump","sensor":"P1","ms":3600000,"durationS":8}},
 {"atS":55,"command":{"fault":"duplicate","sensor":"P1","n":2,"durationS":8}},
 {"atS":65,"command":{"fault":"out-of-order","sensor":"P1","durationS":8}},
 {"atS":75,"command":{"fault":"garbage","sensor":"P1","durationS":8}},
 {"atS":85,"command":{"fault":"ramp-to","sensor":"P3","value":930,"seconds":3,"durationS":8}},
 {"atS":95,"command":{"fault":"dropout","sensor":"T1","durationS":8}},
 {"atS":97,"command":{"fault":"dropout","sensor":"F1","mode":"silent","durationS":6}},
 {"atS":105,"command":{"fault":"garbage","sensor":"F1","durationS":8}},
 {"atS":115,"command":{"fault":"garbage","sensor":"H1","durationS":8}}]})";

// Everything leaves its range at once and keeps jumping over its limits: an alarm flood, with chatter in it.
constexpr auto flood = R"({"name":"flood","loopS":12,"steps":[
 {"atS":2,"command":{"fault":"ramp-to","sensor":"P1","value":9.6,"seconds":0.5,"durationS":2}},
 {"atS":2,"command":{"fault":"spike","sensor":"P2","amplitude":2,"n":2}},
 {"atS":3,"command":{"fault":"ramp-to","sensor":"P3","value":960,"seconds":0.5,"durationS":2}},
 {"atS":4,"command":{"fault":"ramp-to","sensor":"T1","value":110,"seconds":1,"durationS":3}},
 {"atS":5,"command":{"fault":"ramp-to","sensor":"F1","value":38,"seconds":1,"durationS":3}},
 {"atS":5,"command":{"fault":"ramp-to","sensor":"H1","value":97,"seconds":1,"durationS":3}},
 {"atS":7,"command":{"fault":"ramp-to","sensor":"P1","value":1,"seconds":0.5,"durationS":2}},
 {"atS":8,"command":{"fault":"spike","sensor":"P3","amplitude":-400,"n":2}},
 {"atS":10,"command":{"fault":"spike","sensor":"P2","amplitude":-2.6,"n":2}}]})";

constexpr std::array<BuiltIn, 5> builtIns{{{"calm", R"({"name":"calm","steps":[]})"},
                                           {"alarm-demo", alarmDemo},
                                           {"faults", faults},
                                           {"flood", flood},
                                           {"load", R"({"name":"load","steps":[]})"}}};

Result<void> allowOnly(const QJsonObject &object, const QStringList &fields)
{
    for (const QString &key : object.keys()) {
        if (!fields.contains(key))
            return refuseField(ErrorCode::FieldUnknown, key);
    }
    return {};
}

Result<qint64> seconds(const QJsonValue &value, const QString &field)
{
    if (!value.isDouble())
        return refuseField(ErrorCode::FieldType, field, u"seconds are expected"_s);
    if (value.toDouble() < 0 || value.toDouble() > 604'800)
        return refuseField(ErrorCode::FieldRange, field, u"0 … 604800"_s);
    return qint64(value.toDouble() * 1000);
}

Result<Scenario::Step> readStep(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    if (const Result<void> known = allowOnly(object, {u"atS"_s, u"command"_s}); !known)
        return known.error();
    const Result<qint64> at = seconds(object[u"atS"_s], u"atS"_s);
    if (!at)
        return at.error();
    const QJsonObject command = object[u"command"_s].toObject();
    if (command[u"fault"_s] != u"clear"_s) {
        if (const Result<Fault> fault = parseFault(command); !fault)
            return fault.error();
    }
    return Scenario::Step{*at, command};
}

} // namespace

QStringList scenarioNames()
{
    QStringList names;
    for (const BuiltIn &builtIn : builtIns)
        names.append(QString::fromLatin1(builtIn.name));
    return names;
}

QByteArray builtInScenario(const QString &name)
{
    for (const BuiltIn &builtIn : builtIns) {
        if (name == QLatin1StringView(builtIn.name))
            return QByteArray(builtIn.json);
    }
    return {};
}

Result<Scenario> parseScenario(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return refuse(ErrorCode::MalformedMessage, u"%1 at byte %2"_s.arg(error.errorString()).arg(error.offset));
    const QJsonObject object = document.object();
    if (const Result<void> known = allowOnly(object, {u"name"_s, u"loopS"_s, u"steps"_s}); !known)
        return known.error();
    if (!object[u"steps"_s].isArray())
        return refuseField(ErrorCode::FieldMissing, u"steps"_s);

    Scenario scenario;
    scenario.name = object[u"name"_s].toString();
    if (object.contains(u"loopS"_s)) {
        const Result<qint64> loop = seconds(object[u"loopS"_s], u"loopS"_s);
        if (!loop)
            return loop.error();
        scenario.loopMs = *loop;
    }
    for (const QJsonValue &value : object[u"steps"_s].toArray()) {
        const Result<Scenario::Step> step = readStep(value);
        if (!step)
            return step.error();
        if (scenario.loopMs > 0 && step->atMs >= scenario.loopMs)
            return refuseField(ErrorCode::FieldRange, u"atS"_s, u"a step must lie inside the loop"_s);
        scenario.steps.append(*step);
    }
    std::stable_sort(scenario.steps.begin(), scenario.steps.end(),
                     [](const Scenario::Step &a, const Scenario::Step &b) { return a.atMs < b.atMs; });
    return scenario;
}

} // namespace gemba::plant

#include "command_context.h"

#include <sensors_contract.h>
#include <standards_contract.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace gemba::ctl {

using namespace Qt::StringLiterals;

namespace {

QString limitsText(const sensors::Limits &limits)
{
    return u"%1 / %2 / %3 / %4"_s.arg(numberText(limits.lolo), numberText(limits.lo), numberText(limits.hi),
                                      numberText(limits.hihi));
}

QString sensorTable(const QList<sensors::Sensor> &list)
{
    Table table({u"ID"_s, u"NAME"_s, u"AREA"_s, u"DEVICE"_s, u"UNIT"_s, u"RANGE"_s, u"LOLO / LO / HI / HIHI"_s,
                 u"EVERY ms"_s, u"VERSION"_s, u"ENABLED"_s});
    for (const sensors::Sensor &sensor : list) {
        table.add({sensor.id.text(), sensor.name, sensor.area, sensor.device.text(), sensor.unit,
                   u"%1 … %2"_s.arg(numberText(sensor.rangeLow), numberText(sensor.rangeHigh)),
                   limitsText(sensor.limits), QString::number(sensor.intervalMs), QString::number(sensor.version),
                   sensor.enabled ? u"yes"_s : u"no"_s});
    }
    return table.text();
}

int listSensors(CommandContext &context)
{
    sensors::ListSensors::Reply all;
    sensors::ListSensors::Params params;
    if (context.args().has(u"area"_s))
        params.area = context.args().value(u"area"_s);
    do {
        const auto page = context.call<sensors::ListSensors>(params);
        if (!page)
            return context.exit();
        all.sensors += page->sensors;
        params.cursor = page->nextCursor.value_or(QString());
    } while (!params.cursor.isEmpty());
    return context.show(wire::encode(all), sensorTable(all.sensors));
}

/// The version to overwrite: what the file says, else what the server has, else 0 to create.
std::optional<qint64> versionFor(CommandContext &context, const QJsonObject &object)
{
    if (object.contains("expectedVersion"_L1))
        return object["expectedVersion"_L1].toInteger(-1);
    const auto known = context.channel().call(QString::fromLatin1(sensors::GetSensor::method.name),
                                              {{u"sensor"_s, object["sensor"_L1]}}, {});
    if (known)
        return (*known)["version"_L1].toInteger();
    if (known.error().code == ErrorCode::NotFound || known.error().code == ErrorCode::SensorUnknown)
        return 0;
    context.fail(known.error());
    return std::nullopt;
}

int saveSensors(CommandContext &context)
{
    QByteArray text;
    const QString path = context.argument(0);
    if (path.isEmpty() || path == "-"_L1) {
        text = context.in().readAll().toUtf8();
    } else {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return context.usage(u"Cannot read %1: %2."_s.arg(path, file.errorString()));
        text = file.readAll();
    }
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(text, &problem);
    if (problem.error != QJsonParseError::NoError)
        return context.usage(u"This is not JSON: %1 (at byte %2)."_s.arg(problem.errorString()).arg(problem.offset));
    const QJsonArray items = document.isArray() ? document.array() : QJsonArray{document.object()};

    // Everything is checked before anything is sent, so that a slip in the last sensor does not leave half a plant
    // saved.
    QList<sensors::SaveSensor::Params> wanted;
    QList<QJsonObject> originals;
    for (const QJsonValue &item : items) {
        QJsonObject object = item.toObject();
        originals.append(object);
        if (!object.contains("expectedVersion"_L1))
            object.insert(u"expectedVersion"_s, 0);
        auto params = wire::decode<sensors::SaveSensor::Params>(object, wire::Unknown::Refuse);
        if (!params) {
            Error error = params.error();
            error.detail = u"sensor %1: %2"_s.arg(object["sensor"_L1].toString(u"?"_s), error.detail);
            return context.fail(error);
        }
        wanted.append(*params);
    }
    sensors::ListSensors::Reply saved;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const auto version = versionFor(context, originals.at(i));
        if (!version)
            return context.exit();
        wanted[i].expectedVersion = *version;
        const auto sensor = context.call<sensors::SaveSensor>(wanted.at(i));
        if (!sensor)
            return context.exit();
        saved.sensors.append(*sensor);
    }
    return context.show(wire::encode(saved), sensorTable(saved.sensors));
}

int removeSensor(CommandContext &context)
{
    const auto reply = context.call<sensors::RemoveSensor>({SensorId(context.argument(0))});
    return reply ? context.show({}, u"Removed %1."_s.arg(context.argument(0))) : context.exit();
}

int sensorHistory(CommandContext &context)
{
    const Invocation &args = context.args();
    const qint64 now = context.clock().nowMs();
    const auto from = CommandContext::parseTime(args.value(u"from"_s, u"-1h"_s), now);
    const auto to = CommandContext::parseTime(args.value(u"to"_s, u"now"_s), now);
    if (!from || !to)
        return context.usage(u"A time is \"now\", \"-15m\", \"-8h\", \"-2d\" or like 2026-11-21T06:00:00Z."_s);
    const auto buckets = context.number(u"buckets"_s, 60);
    if (!buckets)
        return context.exit();
    const auto reply = context.call<sensors::SensorHistory>({SensorId(context.argument(0)), *from, *to, *buckets});
    if (!reply)
        return context.exit();
    Table table({u"FROM"_s, u"MIN"_s, u"MEAN"_s, u"MAX"_s, u"LAST"_s, u"COUNT"_s, u"GOOD %"_s});
    for (const sensors::Bucket &bucket : reply->buckets) {
        table.add({timeText(bucket.fromMs), numberText(bucket.min), numberText(bucket.mean), numberText(bucket.max),
                   numberText(bucket.last), QString::number(bucket.count), numberText(bucket.percentGood, 1)});
    }
    return context.show(wire::encode(*reply), table.text());
}

QString standardTable(const QList<sensors::ReferenceStandard> &list)
{
    Table table({u"NAME"_s, u"DESCRIPTION"_s, u"CERTIFICATE"_s, u"DUE"_s, u"UNCERTAINTY"_s, u"VERSION"_s});
    for (const sensors::ReferenceStandard &standard : list)
        table.add({standard.name, standard.description, standard.certificate, timeText(standard.dueAtMs),
                   numberText(standard.uncertainty), QString::number(standard.version)});
    return table.text();
}

int listStandards(CommandContext &context)
{
    const auto reply = context.call<sensors::ListStandards>({});
    return reply ? context.show(wire::encode(*reply), standardTable(reply->standards)) : context.exit();
}

/// What is not said stays as it was: a renewed certificate does not take the uncertainty away.
int saveStandard(CommandContext &context)
{
    const Invocation &args = context.args();
    const auto version = context.number(u"expected-version"_s, 0);
    if (!version)
        return context.exit();
    const auto known = context.call<sensors::ListStandards>({});
    if (!known)
        return context.exit();
    sensors::SaveStandard::Params wanted;
    wanted.standard = context.argument(0).trimmed();
    wanted.expectedVersion = *version;
    const auto before =
        std::find_if(known->standards.begin(), known->standards.end(),
                     [&](const sensors::ReferenceStandard &one) { return one.name == wanted.standard; });
    if (before != known->standards.end()) {
        // The version must come from whoever has read it: one that was asked for just now would fit anybody's change.
        if (!args.has(u"expected-version"_s))
            return context.usage(u"%1 is known already:\n%2Say --expected-version %3 to change that."_s.arg(
                before->name, standardTable({*before}), QString::number(before->version)));
        wanted.description = before->description;
        wanted.certificate = before->certificate;
        wanted.dueAtMs = before->dueAtMs;
        wanted.uncertainty = before->uncertainty;
    } else if (!args.has(u"certificate"_s) || !args.has(u"due"_s)) {
        return context.usage(
            u"%1 is not known yet: a new standard needs --certificate and --due."_s.arg(wanted.standard));
    }
    wanted.description = args.value(u"description"_s, wanted.description);
    wanted.certificate = args.value(u"certificate"_s, wanted.certificate);
    if (args.has(u"due"_s)) {
        const auto due = CommandContext::parseTime(args.value(u"due"_s), context.clock().nowMs());
        if (!due)
            return context.usage(u"--due wants a time like 2027-03-14T00:00:00Z."_s);
        wanted.dueAtMs = *due;
    }
    if (const QString text = args.value(u"uncertainty"_s); text == "none"_L1) {
        wanted.uncertainty.reset();
    } else if (args.has(u"uncertainty"_s)) {
        wanted.uncertainty = CommandContext::parseNumber(text);
        if (!wanted.uncertainty)
            return context.usage(u"--uncertainty wants a number, or none."_s);
    }
    const auto saved = context.call<sensors::SaveStandard>(wanted);
    return saved ? context.show(wire::encode(*saved), standardTable({*saved})) : context.exit();
}

int removeStandard(CommandContext &context)
{
    const auto reply = context.call<sensors::RemoveStandard>({context.argument(0)});
    return reply ? context.show({}, u"Removed %1."_s.arg(context.argument(0))) : context.exit();
}

} // namespace

QList<CommandSpec> sensorCommands()
{
    return {
        {{u"sensor"_s, u"list"_s}, {}, u"List sensors"_s, {{u"area"_s, u"AREA"_s, u"Only this area"_s}}, listSensors},
        {{u"sensor"_s, u"save"_s},
         {u"[FILE]"_s},
         u"Create or change sensors from JSON (a file, or stdin)"_s,
         {},
         saveSensors},
        {{u"sensor"_s, u"remove"_s}, {u"ID"_s}, u"Remove a sensor; its history stays"_s, {}, removeSensor},
        {{u"sensor"_s, u"history"_s},
         {u"ID"_s},
         u"Show a sensor's history"_s,
         {{u"from"_s, u"TIME"_s, u"Start (default -1h)"_s},
          {u"to"_s, u"TIME"_s, u"End (default now)"_s},
          {u"buckets"_s, u"N"_s, u"Rows (default 60)"_s}},
         sensorHistory},
        {{u"standard"_s, u"list"_s}, {}, u"List reference standards"_s, {}, listStandards},
        {{u"standard"_s, u"save"_s},
         {u"NAME"_s},
         u"Enter a reference standard or its new certificate"_s,
         {{u"certificate"_s, u"NUMBER"_s, u"Number of its own certificate"_s},
          {u"due"_s, u"TIME"_s, u"When its own calibration runs out"_s},
          {u"uncertainty"_s, u"NUMBER"_s,
           u"Expanded uncertainty (k = 2) of that certificate, in the unit it measures; none takes it away"_s},
          {u"description"_s, u"TEXT"_s, u"Make, model, range"_s},
          {u"expected-version"_s, u"N"_s, u"To change one: its version as you have read it (standard list)"_s}},
         saveStandard},
        {{u"standard"_s, u"remove"_s}, {u"NAME"_s}, u"Remove a reference standard"_s, {}, removeStandard},
    };
}

} // namespace gemba::ctl

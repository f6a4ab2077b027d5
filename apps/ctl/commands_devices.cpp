#include "command_context.h"

#include <devices_contract.h>

namespace gemba::ctl {

using namespace Qt::StringLiterals;

namespace {

QString deviceTable(const QList<devices::Device> &list)
{
    Table table({u"ID"_s, u"NAME"_s, u"AREA"_s, u"KIND"_s, u"PRESENCE"_s, u"SINCE"_s, u"LATENCY ms"_s, u"FIRMWARE"_s,
                 u"CONFIGURATION"_s});
    for (const devices::Device &device : list) {
        table.add({device.id.text(), device.name, device.area, wire::enumName(device.kind),
                   wire::enumName(device.presence), timeText(device.presenceSinceMs), numberText(device.latencyMs, 1),
                   device.firmware, wire::enumName(device.configState)});
    }
    return table.text();
}

int addDevice(CommandContext &context)
{
    const Invocation &args = context.args();
    devices::AddDevice::Params params;
    params.device = DeviceId(context.argument(0));
    params.name = args.value(u"name"_s, context.argument(0));
    params.area = args.value(u"area"_s);
    const auto kind = wire::enumFromName<devices::DeviceKind>(args.value(u"kind"_s, u"mqtt"_s));
    if (!kind)
        return context.usage(u"--kind is mqtt, modbus or serial."_s);
    params.kind = *kind;
    const auto reply = context.call<devices::AddDevice>(params);
    if (!reply)
        return context.exit();
    QString human = u"Registered %1."_s.arg(reply->device.id.text());
    if (!reply->secret.isEmpty())
        human +=
            u"\nMQTT user name: %1\nMQTT secret (shown this once): %2"_s.arg(reply->device.id.text(), reply->secret);
    return context.show(wire::encode(*reply), human);
}

int listDevices(CommandContext &context)
{
    devices::ListDevices::Reply all;
    devices::ListDevices::Params params;
    do {
        const auto page = context.call<devices::ListDevices>(params);
        if (!page)
            return context.exit();
        all.devices += page->devices;
        params.cursor = page->nextCursor.value_or(QString());
    } while (!params.cursor.isEmpty());
    return context.show(wire::encode(all), deviceTable(all.devices));
}

int removeDevice(CommandContext &context)
{
    if (!context.call<devices::RemoveDevice>({DeviceId(context.argument(0))}))
        return context.exit();
    return context.show({}, u"Removed %1."_s.arg(context.argument(0)));
}

int rotateSecret(CommandContext &context)
{
    const auto reply = context.call<devices::RotateSecret>({DeviceId(context.argument(0))});
    if (!reply)
        return context.exit();
    return context.show(wire::encode(*reply), u"MQTT secret (shown this once): "_s + reply->secret);
}

int pingDevice(CommandContext &context)
{
    const auto reply = context.call<devices::PingDevice>({DeviceId(context.argument(0))});
    if (!reply)
        return context.exit();
    return context.show(wire::encode(*reply), u"%1 answered after %2 ms; its clock is %3 ms from the server's."_s.arg(
                                                  context.argument(0), numberText(reply->roundTripMs, 1),
                                                  QString::number(reply->clockOffsetMs)));
}

int configureDevice(CommandContext &context)
{
    devices::ConfigureDevice::Params params;
    params.device = DeviceId(context.argument(0));
    for (const QString &pair : context.args().arguments.mid(1)) {
        const qsizetype equals = pair.indexOf(u'=');
        bool ok = false;
        const qint64 interval = pair.mid(equals + 1).toLongLong(&ok);
        if (equals < 1 || !ok)
            return context.usage(u"\"%1\" is not of the form SENSOR=MILLISECONDS."_s.arg(pair));
        params.intervalsMs.insert(pair.left(equals), interval);
    }
    const auto device = context.call<devices::ConfigureDevice>(params);
    if (!device)
        return context.exit();
    return context.show(
        wire::encode(*device),
        u"Configuration %1 of %2 is %3; \"device list\" shows when it was observed."_s.arg(device->configVersion)
            .arg(device->id.text(), wire::enumName(device->configState)));
}

int quarantine(CommandContext &context)
{
    const auto limit = context.number(u"limit"_s, 50);
    if (!limit)
        return context.exit();
    const auto reply = context.call<devices::ListQuarantine>({*limit});
    if (!reply)
        return context.exit();
    Table table({u"TIME"_s, u"DEVICE"_s, u"SOURCE"_s, u"WHAT WAS WRONG"_s, u"BYTES"_s, u"BEGINS WITH"_s});
    for (const devices::QuarantinedPayload &one : reply->payloads)
        table.add({timeText(one.timeMs), one.device ? one.device->text() : u"-"_s, one.source, one.reason,
                   QString::number(one.sizeBytes), QString::fromUtf8(one.head.left(60))});
    return context.show(wire::encode(*reply), table.isEmpty() ? u"Nothing was refused."_s : table.text());
}

} // namespace

QList<CommandSpec> deviceCommands()
{
    return {
        {{u"device"_s, u"add"_s},
         {u"ID"_s},
         u"Register a device and print its MQTT secret once"_s,
         {{u"name"_s, u"NAME"_s, u"Name"_s},
          {u"area"_s, u"AREA"_s, u"Area"_s},
          {u"kind"_s, u"KIND"_s, u"mqtt (default), modbus or serial"_s}},
         addDevice},
        {{u"device"_s, u"list"_s}, {}, u"List devices"_s, {}, listDevices},
        {{u"device"_s, u"remove"_s}, {u"ID"_s}, u"Remove a device"_s, {}, removeDevice},
        {{u"device"_s, u"rotate-secret"_s}, {u"ID"_s}, u"Give a device a new MQTT secret"_s, {}, rotateSecret},
        {{u"device"_s, u"ping"_s}, {u"ID"_s}, u"Ping a device"_s, {}, pingDevice},
        {{u"device"_s, u"configure"_s},
         {u"ID"_s, u"SENSOR=MS..."_s},
         u"Push sampling intervals to a device"_s,
         {},
         configureDevice},
        {{u"device"_s, u"quarantine"_s},
         {},
         u"Show messages that were refused, newest first, and why"_s,
         {{u"limit"_s, u"N"_s, u"Rows (default 50)"_s}},
         quarantine},
    };
}

} // namespace gemba::ctl

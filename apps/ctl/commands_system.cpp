#include "command_context.h"

#include <alarms_contract.h>
#include <devices_contract.h>

#include <QJsonDocument>

namespace gemba::ctl {

using namespace Qt::StringLiterals;

namespace {

int status(CommandContext &context)
{
    const auto devices = context.call<devices::ListDevices>({});
    if (!devices)
        return context.exit();
    const auto alarms = context.call<alarms::ListAlarms>({});
    if (!alarms)
        return context.exit();
    const auto kpi = context.call<alarms::ReadKpi>({});
    if (!kpi)
        return context.exit();

    const auto online = std::count_if(devices->devices.begin(), devices->devices.end(),
                                      [](const devices::Device &d) { return d.presence == devices::Presence::Online; });
    const auto unacknowledged = std::count_if(alarms->alarms.begin(), alarms->alarms.end(), [](const alarms::Alarm &a) {
        return a.state == alarms::WireAlarmState::Unacknowledged ||
               a.state == alarms::WireAlarmState::ReturnedUnacknowledged ||
               a.state == alarms::WireAlarmState::LatchedUnacknowledged;
    });
    const bool running = context.channel().isRemote();
    Table table({u"WHAT"_s, u"VALUE"_s});
    table.add({u"Server"_s, running ? u"running"_s : u"stopped"_s});
    table.add({u"Speaking to"_s, context.channel().description()});
    table.add({u"Devices online"_s, u"%1 of %2"_s.arg(online).arg(devices->devices.size())});
    table.add({u"Alarms"_s, QString::number(alarms->alarms.size())});
    table.add({u"Unacknowledged"_s, QString::number(unacknowledged)});
    table.add({u"Flood"_s, kpi->flood ? u"yes"_s : u"no"_s});
    return context.show({{u"running"_s, running},
                         {u"target"_s, context.channel().description()},
                         {u"devices"_s, static_cast<qint64>(devices->devices.size())},
                         {u"devicesOnline"_s, static_cast<qint64>(online)},
                         {u"alarms"_s, static_cast<qint64>(alarms->alarms.size())},
                         {u"alarmsUnacknowledged"_s, static_cast<qint64>(unacknowledged)},
                         {u"flood"_s, kpi->flood}},
                        table.text());
}

int callMethod(CommandContext &context)
{
    QString text = context.args().arguments.value(1, u"{}"_s);
    if (text == "-"_L1)
        text = context.in().readAll();
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8(), &problem);
    if (problem.error != QJsonParseError::NoError || !document.isObject())
        return context.usage(u"The parameters are not a JSON object."_s);
    const QString key = context.args().value(u"key"_s, newUuid7(context.clock().nowMs()));
    const auto reply = context.callRaw(context.argument(0), document.object(), key);
    if (!reply)
        return context.exit();
    printJson(context.out(), *reply);
    return Exit::Done;
}

} // namespace

QList<CommandSpec> systemCommands()
{
    return {
        {{u"status"_s}, {}, u"Show whether the server runs and how the plant is"_s, {}, status},
        {{u"call"_s},
         {u"METHOD"_s, u"[JSON]"_s},
         u"Call any method; - reads the parameters from stdin"_s,
         {{u"key"_s, u"KEY"_s, u"Idempotency key, to repeat a command safely"_s}},
         callMethod},
    };
}

} // namespace gemba::ctl

#include "command_context.h"

#include <enrolment_contract.h>
#include <identity_contract.h>

namespace gemba::ctl {

using namespace Qt::StringLiterals;

namespace {

// --- terminals ---

int listPairings(CommandContext &context)
{
    const auto reply = context.call<identity::ListPairings>({});
    if (!reply)
        return context.exit();
    Table table({u"ID"_s, u"NAME"_s, u"KIND"_s, u"ADDRESS"_s, u"CODE UNTIL"_s});
    for (const identity::Pairing &pairing : reply->pairings)
        table.add(
            {pairing.id, pairing.name, wire::enumName(pairing.kind), pairing.address, timeText(pairing.expiresAtMs)});
    return context.show(wire::encode(*reply),
                        table.text() + u"\nTheir screens must show: "_s + reply->fingerprintWords.join(u' '));
}

int refusePairing(CommandContext &context)
{
    if (!context.call<identity::RefusePairing>({context.argument(0)}))
        return context.exit();
    return context.show({}, u"The request %1 is refused."_s.arg(context.argument(0)));
}

int renameTerminal(CommandContext &context)
{
    const auto terminal = context.call<identity::RenameTerminal>(
        {TerminalId(context.argument(0)), context.argument(1), context.args().value(u"area"_s)});
    if (!terminal)
        return context.exit();
    return context.show(wire::encode(*terminal), u"The terminal is called %1 now."_s.arg(terminal->name));
}

int suspendTerminal(CommandContext &context)
{
    const auto terminal = context.call<identity::SuspendTerminal>({TerminalId(context.argument(0))});
    return terminal ? context.show(wire::encode(*terminal), u"%1 is switched off."_s.arg(terminal->name))
                    : context.exit();
}

int resumeTerminal(CommandContext &context)
{
    const auto terminal = context.call<identity::ResumeTerminal>({TerminalId(context.argument(0))});
    return terminal ? context.show(wire::encode(*terminal), u"%1 is switched on again."_s.arg(terminal->name))
                    : context.exit();
}

// --- devices ---

int makeCode(CommandContext &context)
{
    devices::MakeEnrolmentCode::Params params;
    params.name = context.args().value(u"name"_s);
    params.area = context.args().value(u"area"_s);
    const auto minutes = context.number(u"minutes"_s, params.minutes);
    if (!minutes)
        return context.exit();
    params.minutes = *minutes;
    const auto made = context.call<devices::MakeEnrolmentCode>(params);
    if (!made)
        return context.exit();
    return context.show(wire::encode(*made),
                        u"%1\nGood once, until %2. The device must show: %3"_s.arg(
                            made->code, timeText(made->expiresAtMs), made->fingerprintWords.join(u' ')));
}

int listEnrolments(CommandContext &context)
{
    const auto reply = context.call<devices::ListEnrolments>({});
    if (!reply)
        return context.exit();
    Table table(
        {u"ENROLMENT"_s, u"DEVICE"_s, u"NAME"_s, u"AREA"_s, u"MODEL"_s, u"FIRMWARE"_s, u"ADDRESS"_s, u"ASKED"_s});
    for (const devices::Enrolment &one : reply->enrolments)
        table.add({one.id, one.device.text(), one.name, one.area, one.model, one.firmware, one.address,
                   timeText(one.askedAtMs)});
    return context.show(wire::encode(*reply), table.text());
}

std::optional<QString> optionOf(const CommandContext &context, const QString &name)
{
    return context.args().has(name) ? std::optional(context.args().value(name)) : std::nullopt;
}

int approveDevice(CommandContext &context)
{
    devices::ApproveDevice::Params params;
    params.enrolment = context.argument(0);
    if (const auto id = optionOf(context, u"id"_s))
        params.device = DeviceId(*id);
    params.name = optionOf(context, u"name"_s);
    params.area = optionOf(context, u"area"_s);
    const auto device = context.call<devices::ApproveDevice>(params);
    return device ? context.show(wire::encode(*device),
                                 u"%1 may come in; it takes its secret itself."_s.arg(device->id.text()))
                  : context.exit();
}

int refuseDevice(CommandContext &context)
{
    if (!context.call<devices::RefuseDevice>({context.argument(0)}))
        return context.exit();
    return context.show({}, u"The enrolment %1 is refused."_s.arg(context.argument(0)));
}

int renameDevice(CommandContext &context)
{
    const auto device = context.call<devices::RenameDevice>(
        {DeviceId(context.argument(0)), context.argument(1), context.args().value(u"area"_s)});
    return device ? context.show(wire::encode(*device), u"%1 is called %2 now."_s.arg(device->id.text(), device->name))
                  : context.exit();
}

int suspendDevice(CommandContext &context)
{
    const auto device = context.call<devices::SuspendDevice>({DeviceId(context.argument(0))});
    return device ? context.show(wire::encode(*device), u"%1 is switched off."_s.arg(device->id.text()))
                  : context.exit();
}

int resumeDevice(CommandContext &context)
{
    const auto device = context.call<devices::ResumeDevice>({DeviceId(context.argument(0))});
    return device ? context.show(wire::encode(*device), u"%1 is switched on again."_s.arg(device->id.text()))
                  : context.exit();
}

const OptionSpec areaOption{u"area"_s, u"AREA"_s, u"Where it is; none if left out"_s};

} // namespace

QList<CommandSpec> enrolmentCommands()
{
    return {
        {{u"terminal"_s, u"pairings"_s}, {}, u"List terminals that wait for their approval"_s, {}, listPairings},
        {{u"terminal"_s, u"refuse"_s}, {u"PAIRING"_s}, u"Refuse a terminal that waits"_s, {}, refusePairing},
        {{u"terminal"_s, u"rename"_s}, {u"ID"_s, u"NAME"_s}, u"Rename a terminal"_s, {areaOption}, renameTerminal},
        {{u"terminal"_s, u"suspend"_s}, {u"ID"_s}, u"Switch a terminal off for a while"_s, {}, suspendTerminal},
        {{u"terminal"_s, u"resume"_s}, {u"ID"_s}, u"Switch a terminal on again"_s, {}, resumeTerminal},
        {{u"device"_s, u"code"_s},
         {},
         u"Make a code with which one device may ask to come in"_s,
         {{u"name"_s, u"NAME"_s, u"Name for the device"_s},
          {u"area"_s, u"AREA"_s, u"Where it will hang"_s},
          {u"minutes"_s, u"N"_s, u"How long the code is good (default 30)"_s}},
         makeCode},
        {{u"device"_s, u"enrolments"_s}, {}, u"List devices that wait for their approval"_s, {}, listEnrolments},
        {{u"device"_s, u"approve"_s},
         {u"ENROLMENT"_s},
         u"Let a device in that waits"_s,
         {{u"id"_s, u"ID"_s, u"Another identity than the proposed one"_s},
          {u"name"_s, u"NAME"_s, u"Another name"_s},
          {u"area"_s, u"AREA"_s, u"Another area"_s}},
         approveDevice},
        {{u"device"_s, u"refuse"_s}, {u"ENROLMENT"_s}, u"Refuse a device that waits"_s, {}, refuseDevice},
        {{u"device"_s, u"rename"_s}, {u"ID"_s, u"NAME"_s}, u"Rename a device"_s, {areaOption}, renameDevice},
        {{u"device"_s, u"suspend"_s},
         {u"ID"_s},
         u"Switch a device off: it is off the broker at once"_s,
         {},
         suspendDevice},
        {{u"device"_s, u"resume"_s}, {u"ID"_s}, u"Switch a device on again"_s, {}, resumeDevice},
    };
}

} // namespace gemba::ctl

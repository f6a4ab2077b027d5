#include "command_context.h"

#include <limits_contract.h>
#include <rehearsal_contract.h>

#include <QJsonDocument>

namespace gemba::ctl {

using namespace Qt::StringLiterals;

namespace {

QString differencesText(const QList<sensors::LimitDifference> &differences)
{
    QStringList out;
    for (const sensors::LimitDifference &d : differences) {
        const auto shown = [](const QString &value) { return value.isEmpty() ? u"-"_s : value; };
        out.append(
            u"%1 %2 > %3%4"_s.arg(d.fieldName, shown(d.before), shown(d.after), d.critical ? u" !"_s : QString()));
    }
    return out.join(u", "_s);
}

QString proposalTable(const QList<sensors::LimitProposal> &list)
{
    Table table({u"ID"_s, u"SENSOR"_s, u"STATE"_s, u"CHANGES (! = critical)"_s, u"ASKED BY"_s, u"ASKED"_s, u"REASON"_s,
                 u"DECIDED BY"_s, u"NOTE"_s});
    for (const sensors::LimitProposal &p : list)
        table.add({p.id.text(), p.sensor.text(), wire::enumName(p.state), differencesText(p.differences), p.askedBy,
                   timeText(p.askedAtMs), p.reason, p.decidedBy.value_or(u"-"_s), p.note});
    return table.text();
}

int showProposal(CommandContext &context, const std::optional<sensors::LimitProposal> &proposal)
{
    return proposal ? context.show(wire::encode(*proposal), proposalTable({*proposal})) : context.exit();
}

/// The limits in force with what the options change; "none" takes a limit away. nullopt: the problem has been printed.
std::optional<std::pair<sensors::Sensor, sensors::Limits>> draftOf(CommandContext &context)
{
    const auto sensor = context.call<sensors::GetSensor>({SensorId(context.argument(0))});
    if (!sensor)
        return std::nullopt;
    QJsonObject limits = wire::encode(sensor->limits);
    static const QHash<QString, QString> fields{
        {u"lolo"_s, u"lolo"_s},
        {u"lo"_s, u"lo"_s},
        {u"hi"_s, u"hi"_s},
        {u"hihi"_s, u"hihi"_s},
        {u"deadband"_s, u"deadband"_s},
        {u"on-delay"_s, u"onDelayMs"_s},
        {u"off-delay"_s, u"offDelayMs"_s},
        {u"lolo-priority"_s, u"loloPriority"_s},
        {u"lo-priority"_s, u"loPriority"_s},
        {u"hi-priority"_s, u"hiPriority"_s},
        {u"hihi-priority"_s, u"hihiPriority"_s},
    };
    for (auto it = fields.cbegin(); it != fields.cend(); ++it) {
        if (!context.args().has(it.key()))
            continue;
        const QString text = context.args().value(it.key());
        if (text == "none"_L1) {
            limits.remove(it.value());
            continue;
        }
        const auto value = CommandContext::parseNumber(text);
        if (!value) {
            context.usage(u"--%1 wants a number, or none."_s.arg(it.key()));
            return std::nullopt;
        }
        limits.insert(it.value(), it.value().endsWith("DelayMs"_L1) ? qRound64(*value * 1000) : *value);
    }
    if (context.args().has(u"behaviour"_s))
        limits.insert(u"behaviour"_s, context.args().value(u"behaviour"_s));
    auto draft = wire::decode<sensors::Limits>(limits, wire::Unknown::Refuse);
    if (!draft) {
        context.fail(draft.error());
        return std::nullopt;
    }
    return std::pair{*sensor, *draft};
}

int propose(CommandContext &context)
{
    const auto draft = draftOf(context);
    if (!draft)
        return context.exit() == Exit::Done ? Exit::Usage : context.exit();
    return showProposal(context,
                        context.call<sensors::ProposeLimits>({draft->first.id, draft->first.limitsVersion,
                                                              draft->second, context.args().value(u"reason"_s)}));
}

int rehearse(CommandContext &context)
{
    const auto draft = draftOf(context);
    if (!draft)
        return context.exit() == Exit::Done ? Exit::Usage : context.exit();
    const auto days = context.number(u"days"_s, 7);
    if (!days)
        return context.exit();
    const auto reply = context.call<sensors::RehearseLimits>({draft->first.id, draft->second, *days});
    if (!reply)
        return context.exit();
    Table table({u"WHAT"_s, u"IN FORCE"_s, u"DRAFT"_s});
    const auto row = [&](const QString &what, auto member) {
        table.add({what, numberText(double(reply->inForce.*member)), numberText(double(reply->draft.*member))});
    };
    row(u"Alarms"_s, &sensors::RehearsedLimits::alarms);
    table.add({u"Alarms a day"_s, numberText(reply->inForce.perDay, 1), numberText(reply->draft.perDay, 1)});
    row(u"Chatter bouts"_s, &sensors::RehearsedLimits::chatterBouts);
    row(u"Minutes in flood"_s, &sensors::RehearsedLimits::floodMinutes);
    table.add(
        {u"Plant, alarms a day"_s, numberText(reply->inForce.plantPerDay, 1), numberText(reply->draft.plantPerDay, 1)});
    QString text = u"%1 readings from %2 to %3, %4 % good.\n\n"_s.arg(reply->samples)
                       .arg(timeText(reply->fromMs), timeText(reply->toMs), numberText(reply->percentGood, 1));
    text += table.text() +
            u"\nOf the alarms in force %1 are kept, %2 come later, %3 are lost; %4 are new.\n"_s.arg(reply->kept)
                .arg(reply->later)
                .arg(reply->lost)
                .arg(reply->added);
    text += u"Suggested from this history: deadband %1, on-delay %2 s, off-delay %3 s.\n"_s
                .arg(numberText(reply->suggestedDeadband))
                .arg(reply->suggestedOnDelayMs / 1000)
                .arg(reply->suggestedOffDelayMs / 1000);
    if (!reply->dips.isEmpty()) {
        Table dips({u"REAL, BY NOTE"_s, u"FARTHEST"_s, u"IN FORCE"_s, u"DRAFT"_s, u"WHAT IT WAS"_s});
        for (const sensors::RehearsedDip &dip : reply->dips)
            dips.add({timeText(dip.raisedAtMs), numberText(dip.extreme), timeText(dip.inForceAtMs.value_or(0)),
                      dip.draftAtMs ? timeText(*dip.draftAtMs) : u"lost"_s, dip.note});
        text += u'\n' + dips.text();
    }
    text += reply->needsApproval ? u"\nA second person has to approve this draft."_s
                                 : u"\nThis draft can be applied at once."_s;
    return context.show(wire::encode(*reply), text);
}

int proposals(CommandContext &context)
{
    sensors::ListProposals::Reply all;
    sensors::ListProposals::Params params;
    if (context.args().has(u"sensor"_s))
        params.sensor = SensorId(context.args().value(u"sensor"_s));
    if (!context.args().has(u"all"_s))
        params.state = sensors::ProposalState::Open;
    do {
        const auto page = context.call<sensors::ListProposals>(params);
        if (!page)
            return context.exit();
        all.proposals += page->proposals;
        params.cursor = page->nextCursor.value_or(QString());
    } while (!params.cursor.isEmpty());
    return context.show(wire::encode(all),
                        all.proposals.isEmpty() ? u"Nothing waits."_s : proposalTable(all.proposals));
}

int approve(CommandContext &context)
{
    return showProposal(context, context.call<sensors::ApproveLimits>(
                                     {sensors::LimitProposalId(context.argument(0)), context.args().value(u"note"_s)}));
}

int refuse(CommandContext &context)
{
    return showProposal(context, context.call<sensors::RefuseLimits>({sensors::LimitProposalId(context.argument(0)),
                                                                      context.args().value(u"reason"_s)}));
}

int withdraw(CommandContext &context)
{
    return showProposal(context,
                        context.call<sensors::WithdrawLimits>({sensors::LimitProposalId(context.argument(0))}));
}

int versions(CommandContext &context)
{
    const auto reply = context.call<sensors::ListLimitVersions>({SensorId(context.argument(0))});
    if (!reply)
        return context.exit();
    Table table({u"VERSION"_s, u"SINCE"_s, u"LOLO / LO / HI / HIHI"_s, u"DEADBAND"_s, u"ON, OFF s"_s, u"ASKED BY"_s,
                 u"APPROVED BY"_s, u"REASON"_s});
    for (const sensors::LimitVersion &v : reply->versions) {
        const sensors::Limits &l = v.limits;
        table.add(
            {QString::number(v.number), timeText(v.sinceMs),
             u"%1 / %2 / %3 / %4"_s.arg(numberText(l.lolo), numberText(l.lo), numberText(l.hi), numberText(l.hihi)),
             numberText(l.deadband), u"%1, %2"_s.arg(l.onDelayMs / 1000.0).arg(l.offDelayMs / 1000.0), v.askedBy,
             v.approvedBy.isEmpty() ? u"-"_s : v.approvedBy, v.reason});
    }
    return context.show(wire::encode(*reply), table.text());
}

int restore(CommandContext &context)
{
    bool ok = false;
    const qint64 number = context.argument(1).toLongLong(&ok);
    if (!ok || number < 1)
        return context.usage(u"VERSION is a number from limits versions."_s);
    const auto sensor = context.call<sensors::GetSensor>({SensorId(context.argument(0))});
    if (!sensor)
        return context.exit();
    return showProposal(context, context.call<sensors::RestoreLimits>(
                                     {sensor->id, number, sensor->limitsVersion, context.args().value(u"reason"_s)}));
}

QList<OptionSpec> draftOptions()
{
    return {{u"lolo"_s, u"VALUE"_s, u"Critical low, or none"_s},
            {u"lo"_s, u"VALUE"_s, u"Low, or none"_s},
            {u"hi"_s, u"VALUE"_s, u"High, or none"_s},
            {u"hihi"_s, u"VALUE"_s, u"Critical high, or none"_s},
            {u"lolo-priority"_s, u"1-4"_s, u"Priority of LOLO"_s},
            {u"lo-priority"_s, u"1-4"_s, u"Priority of LO"_s},
            {u"hi-priority"_s, u"1-4"_s, u"Priority of HI"_s},
            {u"hihi-priority"_s, u"1-4"_s, u"Priority of HIHI"_s},
            {u"deadband"_s, u"VALUE"_s, u"How far back before an alarm returns"_s},
            {u"on-delay"_s, u"SECONDS"_s, u"How long beyond before it is raised"_s},
            {u"off-delay"_s, u"SECONDS"_s, u"How long back before it returns"_s},
            {u"behaviour"_s, u"NAME"_s, u"plain, autoAcknowledge or latching"_s}};
}

} // namespace

QList<CommandSpec> limitCommands()
{
    const OptionSpec reason{u"reason"_s, u"TEXT"_s, u"Why"_s, true};
    return {
        {{u"limits"_s, u"rehearse"_s},
         {u"SENSOR"_s},
         u"Try limits on the stored readings; changes nothing"_s,
         draftOptions() + QList<OptionSpec>{{u"days"_s, u"N"_s, u"Days looked back on, 1 to 30 (default 7)"_s}},
         rehearse},
        {{u"limits"_s, u"propose"_s},
         {u"SENSOR"_s},
         u"Change limits; what is critical waits for a second person"_s,
         draftOptions() + QList<OptionSpec>{reason},
         propose},
        {{u"limits"_s, u"list"_s},
         {},
         u"Show the proposals that wait"_s,
         {{u"sensor"_s, u"ID"_s, u"Only of this sensor"_s}, {u"all"_s, {}, u"Also the decided ones"_s}},
         proposals},
        {{u"limits"_s, u"approve"_s},
         {u"PROPOSAL"_s},
         u"Approve somebody else's proposal"_s,
         {{u"note"_s, u"TEXT"_s, u"Remark"_s}},
         approve},
        {{u"limits"_s, u"refuse"_s}, {u"PROPOSAL"_s}, u"Refuse a proposal"_s, {reason}, refuse},
        {{u"limits"_s, u"withdraw"_s}, {u"PROPOSAL"_s}, u"Withdraw your own proposal"_s, {}, withdraw},
        {{u"limits"_s, u"versions"_s}, {u"SENSOR"_s}, u"Show all limits that were in force"_s, {}, versions},
        {{u"limits"_s, u"restore"_s},
         {u"SENSOR"_s, u"VERSION"_s},
         u"Put earlier limits back, as a proposal"_s,
         {reason},
         restore},
    };
}

} // namespace gemba::ctl

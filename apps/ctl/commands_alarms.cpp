#include "command_context.h"

#include <alarms_contract.h>

namespace gemba::ctl {

using namespace Qt::StringLiterals;

namespace {

QString alarmTable(const QList<alarms::Alarm> &list)
{
    Table table({u"ID"_s, u"PRIORITY"_s, u"NAME"_s, u"KIND"_s, u"STATE"_s, u"ACTIVE"_s, u"VALUE"_s, u"LIMIT"_s,
                 u"UNIT"_s, u"RAISED"_s, u"SUPPRESSION"_s});
    for (const alarms::Alarm &alarm : list) {
        table.add({alarm.id.text(), QString::number(alarm.priority), alarm.name, wire::enumName(alarm.kind),
                   wire::enumName(alarm.state), alarm.active ? u"yes"_s : u"no"_s, numberText(alarm.value),
                   numberText(alarm.limit), alarm.unit, timeText(alarm.raisedAtMs.value_or(0)),
                   wire::enumName(alarm.suppression)});
    }
    return table.text();
}

int listAlarms(CommandContext &context)
{
    alarms::ListAlarms::Reply all;
    alarms::ListAlarms::Params params;
    params.all = context.args().has(u"all"_s);
    if (context.args().has(u"area"_s))
        params.area = context.args().value(u"area"_s);
    do {
        const auto page = context.call<alarms::ListAlarms>(params);
        if (!page)
            return context.exit();
        all.alarms += page->alarms;
        params.cursor = page->nextCursor.value_or(QString());
    } while (!params.cursor.isEmpty());
    return context.show(wire::encode(all), all.alarms.isEmpty() ? u"No alarms."_s : alarmTable(all.alarms));
}

int showAlarm(CommandContext &context, const std::optional<alarms::Alarm> &alarm)
{
    return alarm ? context.show(wire::encode(*alarm), alarmTable({*alarm})) : context.exit();
}

int acknowledge(CommandContext &context)
{
    return showAlarm(
        context, context.call<alarms::Acknowledge>({AlarmId(context.argument(0)), context.args().value(u"note"_s)}));
}

/// What needs nothing but the alarm.
template <wire::WireMethod M>
int plainly(CommandContext &context)
{
    return showAlarm(context, context.call<M>({AlarmId(context.argument(0))}));
}

template <wire::WireMethod M>
int withReason(CommandContext &context)
{
    return showAlarm(context, context.call<M>({AlarmId(context.argument(0)), context.args().value(u"reason"_s)}));
}

int shelve(CommandContext &context)
{
    const auto minutes = context.number(u"minutes"_s, 30);
    if (!minutes)
        return context.exit();
    return showAlarm(
        context, context.call<alarms::Shelve>({AlarmId(context.argument(0)), *minutes,
                                               context.args().has(u"one-shot"_s), context.args().value(u"reason"_s)}));
}

int journal(CommandContext &context)
{
    const auto limit = context.number(u"limit"_s, 50);
    if (!limit)
        return context.exit();
    alarms::ReadJournal::Params params;
    if (context.args().has(u"alarm"_s))
        params.alarm = AlarmId(context.args().value(u"alarm"_s));
    params.limit = *limit;
    const auto reply = context.call<alarms::ReadJournal>(params);
    if (!reply)
        return context.exit();
    Table table({u"TIME"_s, u"ALARM"_s, u"TRANSITION"_s, u"STATE"_s, u"VALUE"_s, u"LIMIT"_s, u"BY"_s, u"TEXT"_s});
    for (const alarms::JournalLine &line : reply->lines) {
        table.add({timeText(line.timeMs), line.alarm.text(), line.transition, wire::enumName(line.state),
                   numberText(line.value), numberText(line.limit), line.actor, line.text});
    }
    return context.show(wire::encode(*reply), table.text());
}

int kpi(CommandContext &context)
{
    const auto hours = context.number(u"hours"_s, 24);
    if (!hours)
        return context.exit();
    const auto reply = context.call<alarms::ReadKpi>({*hours});
    if (!reply)
        return context.exit();
    QStringList byPriority;
    for (const qint64 count : reply->byPriority)
        byPriority.append(QString::number(count));
    QStringList chattering;
    for (const AlarmId &alarm : reply->chattering)
        chattering.append(alarm.text());
    Table table({u"KEY FIGURE"_s, u"VALUE"_s});
    table.add({u"Alarms in %1 h"_s.arg(*hours), QString::number(reply->annunciated)});
    table.add({u"Per hour"_s, numberText(reply->perHour, 2)});
    table.add({u"Most in ten minutes"_s, QString::number(reply->peakPer10Min)});
    table.add({u"Share of time in flood"_s, numberText(reply->floodPercent, 1) + u" %"_s});
    table.add({u"Flood now"_s, reply->flood ? u"yes"_s : u"no"_s});
    table.add({u"Standing"_s, QString::number(reply->standing)});
    table.add({u"Stale (over 24 h)"_s, QString::number(reply->stale)});
    table.add({u"By priority 1 / 2 / 3 / 4"_s, byPriority.join(u" / "_s)});
    table.add({u"Ten most frequent"_s, numberText(reply->topTenPercent, 1) + u" %"_s});
    table.add({u"Chattering"_s, chattering.isEmpty() ? u"none"_s : chattering.join(u", "_s)});
    return context.show(wire::encode(*reply), table.text());
}

} // namespace

QList<CommandSpec> alarmCommands()
{
    const OptionSpec reason{u"reason"_s, u"TEXT"_s, u"Why"_s, true};
    return {
        {{u"alarm"_s, u"list"_s},
         {},
         u"List alarms that are not normal"_s,
         {{u"all"_s, {}, u"Also the normal ones"_s}, {u"area"_s, u"AREA"_s, u"Only this area"_s}},
         listAlarms},
        {{u"alarm"_s, u"ack"_s},
         {u"ID"_s},
         u"Acknowledge an alarm"_s,
         {{u"note"_s, u"TEXT"_s, u"What is being done about it"_s}},
         acknowledge},
        {{u"alarm"_s, u"shelve"_s},
         {u"ID"_s},
         u"Shelve an alarm for a time"_s,
         {reason,
          {u"minutes"_s, u"N"_s, u"How long at most (default 30)"_s},
          {u"one-shot"_s, {}, u"End when the condition returns"_s}},
         shelve},
        {{u"alarm"_s, u"unshelve"_s}, {u"ID"_s}, u"Take an alarm off the shelf"_s, {}, plainly<alarms::Unshelve>},
        {{u"alarm"_s, u"suppress"_s},
         {u"ID"_s},
         u"Suppress an alarm by design, for a state of the plant in which it means nothing"_s,
         {reason},
         withReason<alarms::Suppress>},
        {{u"alarm"_s, u"unsuppress"_s}, {u"ID"_s}, u"End suppression by design"_s, {}, plainly<alarms::Unsuppress>},
        {{u"alarm"_s, u"out-of-service"_s},
         {u"ID"_s},
         u"Take an alarm out of service for maintenance"_s,
         {reason},
         withReason<alarms::TakeOutOfService>},
        {{u"alarm"_s, u"return"_s}, {u"ID"_s}, u"Return an alarm to service"_s, {}, plainly<alarms::ReturnToService>},
        {{u"alarm"_s, u"reset"_s},
         {u"ID"_s},
         u"Reset a latched alarm whose condition has gone"_s,
         {},
         plainly<alarms::ResetLatch>},
        {{u"alarm"_s, u"journal"_s},
         {},
         u"Show the alarm journal, newest first"_s,
         {{u"alarm"_s, u"ID"_s, u"Only this alarm"_s}, {u"limit"_s, u"N"_s, u"Lines (default 50)"_s}},
         journal},
        {{u"alarm"_s, u"kpi"_s},
         {},
         u"Show the alarm system's key figures"_s,
         {{u"hours"_s, u"N"_s, u"Window (default 24)"_s}},
         kpi},
    };
}

} // namespace gemba::ctl

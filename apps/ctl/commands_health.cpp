#include "command_context.h"

#include <health_contract.h>

namespace gemba::ctl {

using namespace Qt::StringLiterals;

namespace {

const auto unknown = u"unknown"_s;

QString bytesText(double bytes)
{
    static const QStringList units{u"B"_s, u"kB"_s, u"MB"_s, u"GB"_s, u"TB"_s};
    int unit = 0;
    while (bytes >= 1000 && unit < units.size() - 1) {
        bytes /= 1000;
        ++unit;
    }
    return u"%1 %2"_s.arg(bytes, 0, 'f', unit == 0 ? 0 : 1).arg(units.at(unit));
}

QString percentText(std::optional<double> value)
{
    return value ? u"%1 %"_s.arg(*value, 0, 'f', 1) : unknown;
}

QString countText(std::optional<qint64> value)
{
    return value ? QString::number(*value) : unknown;
}

QString milliseconds(std::optional<qint64> us)
{
    return us ? QString::number(static_cast<double>(*us) / 1'000, 'f', 1) : u"-"_s;
}

QString uptimeText(qint64 ms)
{
    const qint64 minutes = ms / 60'000;
    return u"%1 d %2 h %3 min"_s.arg(minutes / 1'440).arg(minutes / 60 % 24).arg(minutes % 60);
}

QString figures(const watch::Health &health)
{
    Table table({u"WHAT"_s, u"VALUE"_s});
    table.add({u"Server"_s, u"%1, version %2"_s.arg(health.host, health.version)});
    table.add({u"Up"_s, uptimeText(health.atMs - health.startedAtMs)});
    table.add({u"Processor"_s, u"%1 of %2 cores"_s.arg(percentText(health.cpuPercent)).arg(health.cores)});
    table.add({u"Memory"_s, health.memoryBytes ? bytesText(*health.memoryBytes) : unknown});
    table.add({u"Readings a second"_s, numberText(health.readingsPerS, 1)});
    table.add({u"Clients"_s,
               u"%1, slow %2, closed as slow in 24 h %3"_s.arg(countText(health.clients), countText(health.slowClients),
                                                               countText(health.clientsClosedSlow))});
    table.add({u"Errors in 24 h"_s, u"%1 internal, %2 outside, %3 refused"_s.arg(health.internalErrors)
                                        .arg(health.outsideErrors)
                                        .arg(health.refusals)});
    table.add({u"Failed sign-ins in 24 h"_s, u"%1, held back %2"_s.arg(health.failedSignIns).arg(health.lockOuts)});
    if (health.disk) {
        table.add({u"Disk"_s, u"%1 free of %2, alarm below %3 %"_s
                                  .arg(bytesText(health.disk->freeBytes), bytesText(health.disk->totalBytes))
                                  .arg(health.disk->alarmPercent)});
        table.add({u"Disk alarm"_s, health.disk->alarmAtMs     ? u"about "_s + timeText(*health.disk->alarmAtMs)
                                    : health.disk->bytesPerDay ? u"not in sight"_s
                                                               : u"no trend yet"_s});
        table.add({u"Ballast"_s, wire::enumName(health.disk->ballast)});
    } else {
        table.add({u"Disk"_s, unknown});
    }
    table.add({u"Newest backup"_s, !health.backups             ? unknown
                                   : health.backups->isEmpty() ? u"none"_s
                                                               : timeText(health.backups->first().beganAtMs) + u' ' +
                                                                     health.backups->first().state});
    table.add({u"Clock"_s, !health.clock.synchronised ? unknown
                           : !*health.clock.synchronised
                               ? u"not synchronised"_s
                               : u"within %1 ms"_s.arg(health.clock.errorMs.value_or(0), 0, 'f', 1)});
    return table.text();
}

QString text(const watch::Health &health)
{
    QString out = figures(health) + u'\n';
    Table queues({u"QUEUE"_s, u"NOW"_s, u"PEAK 60 MIN"_s, u"LIMIT"_s});
    for (const watch::QueueHealth &queue : health.queues)
        queues.add({queue.id, QString::number(queue.now), QString::number(queue.peak),
                    queue.limit ? QString::number(*queue.limit) : u"-"_s});
    Table latencies({u"LATENCY, MS, 60 MIN"_s, u"COUNT"_s, u"P50"_s, u"P95"_s, u"P99"_s, u"P99.9"_s, u"GOAL"_s});
    for (const watch::LatencyHealth &latency : health.latencies)
        latencies.add({latency.id, QString::number(latency.count), milliseconds(latency.p50Us),
                       milliseconds(latency.p95Us), milliseconds(latency.p99Us), milliseconds(latency.p999Us),
                       milliseconds(latency.goalUs)});
    Table parts({u"PART"_s, u"BREAKER"_s, u"ROUND TRIP, MS"_s, u"DETAIL"_s});
    for (const watch::OutsidePart &part : health.outside)
        parts.add({part.id, wire::enumName(part.breaker), milliseconds(part.roundTripUs), part.detail});
    Table certificates({u"CERTIFICATE"_s, u"ENDS"_s});
    for (const watch::CertificateHealth &certificate : health.certificates)
        certificates.add({certificate.id, certificate.notAfterMs ? timeText(*certificate.notAfterMs) : u"never"_s});
    for (const Table *table : {&queues, &latencies, &parts, &certificates}) {
        if (!table->isEmpty())
            out += table->text() + u'\n';
    }
    if (health.conditions.isEmpty())
        return out + u"No alarm of the server itself.\n"_s;
    Table conditions({u"ALARM"_s, u"PRIORITY"_s, u"SINCE"_s, u"WHAT"_s, u"RESPONSE"_s});
    for (const watch::ActiveCondition &condition : health.conditions)
        conditions.add({condition.alarm.text(), QString::number(condition.priority), timeText(condition.sinceMs),
                        condition.name, condition.response});
    return out + conditions.text();
}

int show(CommandContext &context)
{
    const auto health = context.call<watch::ReadHealth>({});
    if (!health)
        return context.exit();
    return context.show(wire::encode(*health), text(*health));
}

int history(CommandContext &context)
{
    const auto hours = context.number(u"hours"_s, 24);
    if (!hours)
        return context.exit();
    const auto reply = context.call<watch::ReadHealthHistory>({*hours});
    if (!reply)
        return context.exit();
    const QString figure = context.argument(0);
    Table table({u"TIME"_s, figure.toUpper()});
    for (const watch::HealthSample &sample : reply->samples) {
        if (const auto value = sample.figures.constFind(figure); value != sample.figures.constEnd())
            table.add({timeText(sample.timeMs), numberText(*value, 1)});
    }
    return context.show(wire::encode(*reply), table.text());
}

} // namespace

QList<CommandSpec> healthCommands()
{
    return {
        {{u"health"_s}, {}, u"Show how the server is: figures, queues, latencies, disk, alarms"_s, {}, show},
        {{u"health"_s, u"history"_s},
         {u"FIGURE"_s},
         u"Show how one figure was: cpu, memory, readings, clients, queue.writer, p99.command, …"_s,
         {{u"hours"_s, u"N"_s, u"How far back (default 24; beyond that an hour apart)"_s}},
         history},
    };
}

} // namespace gemba::ctl

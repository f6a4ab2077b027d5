#include "command_context.h"

#include <calibration_contract.h>
#include <exchange_contract.h>
#include <review_contract.h>
#include <settings_contract.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>
#include <unistd.h>

namespace gemba::ctl {

using namespace Qt::StringLiterals;

namespace {

// --- calibration

int calibrations(CommandContext &context)
{
    const auto reply = context.call<sensors::ListCalibrations>({SensorId(context.argument(0))});
    if (!reply)
        return context.exit();
    Table table({u"ID"_s, u"DONE"_s, u"DUE"_s, u"BY"_s, u"INSTRUMENT"_s, u"CERTIFICATE"_s, u"ERROR %"_s});
    for (const sensors::Calibration &c : reply->calibrations)
        table.add({c.id.text(), timeText(c.doneAtMs), timeText(c.dueAtMs), c.doneBy, c.instrument, c.certificate,
                   numberText(c.largestErrorPercent, 2)});
    return context.show(wire::encode(*reply), table.text());
}

int certificate(CommandContext &context)
{
    const auto language =
        wire::enumFromName<sensors::CertificateLanguage>(context.args().value(u"language"_s, u"en"_s));
    if (!language)
        return context.usage(u"--language is en, pl, de or ar."_s);
    const auto reply = context.call<sensors::CalibrationCertificate>({CalibrationId(context.argument(0)), *language});
    if (!reply)
        return context.exit();
    if (context.wantsJson())
        return context.show(wire::encode(*reply), {});
    if (const QString file = context.args().value(u"output"_s); !file.isEmpty()) {
        QFile out(file);
        if (!out.open(QIODevice::WriteOnly) || out.write(reply->pdf) != reply->pdf.size() || !out.flush())
            return context.usage(u"%1 cannot be written: %2."_s.arg(file, out.errorString()));
        return context.show(
            {}, u"Wrote %1 (%2 bytes), record %3."_s.arg(file).arg(reply->pdf.size()).arg(reply->contentHash));
    }
    if (::isatty(STDOUT_FILENO))
        return context.usage(u"A PDF is nothing for a terminal: add > FILE or --output FILE."_s);
    context.out().flush();
    std::fwrite(reply->pdf.constData(), 1, static_cast<size_t>(reply->pdf.size()), stdout);
    return std::fflush(stdout) == 0 ? Exit::Done : Exit::Refused;
}

// --- alarm review

QString sharesText(const QList<qint64> &counts, qint64 all)
{
    QStringList out;
    for (const qint64 count : counts)
        out.append(u"%1 %"_s.arg(all > 0 ? 100.0 * double(count) / double(all) : 0.0, 0, 'f', 0));
    return out.join(u" / "_s);
}

int review(CommandContext &context)
{
    const auto days = context.number(u"days"_s, 7);
    const auto limit = days ? context.number(u"limit"_s, 20) : days;
    if (!days || !limit)
        return context.exit();
    alarms::ReviewAlarms::Params params;
    params.days = *days;
    params.limit = *limit;
    params.overdueOnly = context.args().has(u"overdue"_s);
    if (context.args().has(u"area"_s))
        params.area = context.args().value(u"area"_s);
    const auto reply = context.call<alarms::ReviewAlarms>(params);
    if (!reply)
        return context.exit();
    Table table({u"ALARM"_s, u"NAME"_s, u"PRIO"_s, u"A DAY"_s, u"CHATTER"_s, u"IS"_s, u"SUGGESTED"_s, u"REVIEW DUE"_s});
    for (const alarms::ReviewedAlarm &a : reply->alarms) {
        QStringList is;
        if (a.stale)
            is.append(u"stale"_s);
        else if (a.standing)
            is.append(u"standing"_s);
        if (a.neverActedUpon)
            is.append(u"never answered"_s);
        const auto &why = a.rationalisation;
        table.add({a.alarm.text(), a.name, QString::number(a.priority), numberText(a.perDay, 1),
                   QString::number(a.chatterBouts), is.isEmpty() ? u"-"_s : is.join(u", "_s),
                   why ? (why->suggestedPriority ? QString::number(*why->suggestedPriority) : u"no alarm"_s) : u"-"_s,
                   why ? timeText(why->reviewDueMs) + (a.overdue ? u" overdue"_s : QString()) : u"never done"_s});
    }
    const QString text =
        u"%1 alarms a day from %2 definitions; %3 chatter, %4 are stale, %5 nobody answered, %6 due for review.\n"
        "Priority 1 / 2 / 3 / 4 of definitions %7, of alarms %8.\n\n%9"_s.arg(numberText(reply->perDay, 1))
            .arg(reply->definitions)
            .arg(reply->chattering)
            .arg(reply->stale)
            .arg(reply->neverActedUpon)
            .arg(reply->overdue)
            .arg(sharesText(reply->definitionsByPriority, reply->definitions),
                 sharesText(reply->announcedByPriority, reply->announced), table.text());
    return context.show(wire::encode(*reply), text);
}

int rationalise(CommandContext &context)
{
    const Invocation &args = context.args();
    const auto consequence = wire::enumFromName<alarms::WireConsequence>(args.value(u"class"_s));
    if (!consequence)
        return context.usage(u"--class is none, minor, major or severe."_s);
    const auto minutes = context.number(u"minutes"_s, 10);
    const auto months = minutes ? context.number(u"review-months"_s, 12) : minutes;
    if (!minutes || !months)
        return context.exit();
    // The version to overwrite is what the server has now.
    alarms::ReviewAlarms::Params all;
    all.limit = 1000;
    const auto known = context.call<alarms::ReviewAlarms>(all);
    if (!known)
        return context.exit();
    alarms::RationaliseAlarm::Params params;
    params.alarm = AlarmId(context.argument(0));
    for (const alarms::ReviewedAlarm &a : known->alarms) {
        if (a.alarm == params.alarm && a.rationalisation)
            params.expectedVersion = a.rationalisation->version;
    }
    params.cause = args.value(u"cause"_s);
    params.consequence = args.value(u"consequence"_s);
    params.action = args.value(u"action"_s);
    params.respondMinutes = *minutes;
    params.consequenceClass = *consequence;
    params.reviewMonths = *months;
    const auto reply = context.call<alarms::RationaliseAlarm>(params);
    if (!reply)
        return context.exit();
    const QString suggested =
        reply->suggestedPriority ? u"priority %1"_s.arg(*reply->suggestedPriority) : u"that it should be no alarm"_s;
    return context.show(wire::encode(*reply), u"Written down. Consequence and time suggest %1; next review %2."_s.arg(
                                                  suggested, timeText(reply->reviewDueMs)));
}

// --- data

std::optional<exchange::FileFormat> formatOf(CommandContext &context, const QString &file)
{
    const QString name = context.args().value(u"format"_s, file.endsWith(u".json"_s) ? u"json"_s : u"csv"_s);
    const auto format = wire::enumFromName<exchange::FileFormat>(name);
    if (!format)
        context.usage(u"--format is csv or json."_s);
    return format;
}

int exportData(CommandContext &context)
{
    const auto format = formatOf(context, {});
    if (!format)
        return Exit::Usage;
    exchange::ExportData::Params params;
    params.what = context.argument(0);
    params.format = *format;
    QByteArray csv;
    QJsonArray json;
    for (;;) {
        const auto page = context.call<exchange::ExportData>(params);
        if (!page)
            return context.exit();
        if (*format == exchange::FileFormat::Csv) {
            csv += page->content;
        } else {
            for (const QJsonValue &row : QJsonDocument::fromJson(page->content).array())
                json.append(row);
        }
        if (!page->nextCursor)
            break;
        params.cursor = *page->nextCursor;
    }
    context.out() << (*format == exchange::FileFormat::Csv
                          ? QString::fromUtf8(csv)
                          : QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Indented)));
    return Exit::Done;
}

int importData(CommandContext &context)
{
    const QString name = context.argument(1);
    const auto format = formatOf(context, name);
    if (!format)
        return Exit::Usage;
    QFile file(name);
    if (name == "-"_L1 ? !file.open(stdin, QIODevice::ReadOnly) : !file.open(QIODevice::ReadOnly))
        return context.usage(u"%1 cannot be read: %2."_s.arg(name, file.errorString()));
    exchange::ImportData::Params params;
    params.what = context.argument(0);
    params.format = *format;
    params.content = file.readAll();
    params.dryRun = context.args().has(u"dry-run"_s);
    const auto reply = context.call<exchange::ImportData>(params);
    if (!reply)
        return context.exit();
    QString text =
        u"%1 rows: %2 new, %3 changed, %4 as they are, %5 waiting for a second person, %6 that cannot be taken.\n"_s
            .arg(reply->rows)
            .arg(reply->created)
            .arg(reply->updated)
            .arg(reply->unchanged)
            .arg(reply->proposed)
            .arg(reply->problemCount);
    if (!reply->problems.isEmpty()) {
        Table table({u"LINE"_s, u"COLUMN"_s, u"VALUE"_s, u"CODE"_s, u"PROBLEM"_s, u"REMEDY"_s});
        for (const exchange::ImportProblem &p : reply->problems)
            table.add({QString::number(p.line), p.column, p.value, QString::number(p.code), p.problem, p.remedy});
        text += u'\n' + table.text();
    }
    text += reply->applied                              ? u"Done."_s
            : params.dryRun && reply->problemCount == 0 ? u"Nothing was changed: this was a trial."_s
                                                        : u"Nothing was changed."_s;
    context.show(wire::encode(*reply), text);
    return reply->problemCount > 0 ? Exit::Refused : Exit::Done;
}

// --- settings and licences

QString settingTable(const QList<settings::Setting> &list)
{
    Table table({u"KEY"_s, u"VALUE"_s, u"FROM"_s, u"DEFAULT"_s, u"TAKES"_s, u"CHANGE"_s});
    for (const settings::Setting &s : list)
        table.add({s.key, s.value, wire::enumName(s.origin) + (s.leftOut ? u", left out: "_s + *s.leftOut : QString()),
                   s.defaultValue, s.expects,
                   s.life == settings::SettingLife::Live ? u"here, at once"_s : u"in the file"_s});
    return table.text();
}

int listSettings(CommandContext &context)
{
    auto reply = context.call<settings::ListSettings>({});
    if (!reply)
        return context.exit();
    if (context.args().has(u"live"_s))
        reply->settings.removeIf([](const settings::Setting &s) { return s.life != settings::SettingLife::Live; });
    return context.show(wire::encode(*reply), settingTable(reply->settings));
}

int saveSetting(CommandContext &context)
{
    const bool reset = context.args().command->words.last() == "reset"_L1;
    const auto all = context.call<settings::ListSettings>({});
    if (!all)
        return context.exit();
    settings::SaveSetting::Params params;
    params.key = context.argument(0);
    params.value = context.argument(1);
    params.reset = reset;
    for (const settings::Setting &s : all->settings) {
        if (s.key == params.key)
            params.expectedVersion = s.version;
    }
    const auto reply = context.call<settings::SaveSetting>(params);
    return reply ? context.show(wire::encode(*reply), settingTable({*reply})) : context.exit();
}

int listLicences(CommandContext &context)
{
    const auto reply = context.call<settings::ListLicences>({});
    if (!reply)
        return context.exit();
    Table table({u"PART"_s, u"VERSION"_s, u"LICENCE"_s, u"WHOSE"_s, u"FOR"_s});
    for (const settings::Licence &part : reply->parts)
        table.add({part.name, part.version.isEmpty() ? u"-"_s : part.version, part.licence, part.holder, part.use});
    return context.show(wire::encode(*reply), u"Gemba itself: %1.\n\n%2"_s.arg(reply->licence, table.text()));
}

int dataKinds(CommandContext &context)
{
    const auto reply = context.call<exchange::ListExchange>({});
    if (!reply)
        return context.exit();
    Table table({u"KIND"_s, u"OUT"_s, u"IN"_s, u"COLUMNS (* = needed)"_s});
    for (const exchange::ExchangeKind &kind : reply->kinds) {
        QStringList columns;
        for (const exchange::ExchangeColumn &column : kind.columns)
            columns.append(column.required ? column.name + u'*' : column.name);
        table.add({kind.name, kind.canExport ? u"yes"_s : u"no"_s, kind.canImport ? u"yes"_s : u"no"_s,
                   columns.join(u", "_s)});
    }
    return context.show(wire::encode(*reply), table.text());
}

} // namespace

QList<CommandSpec> plantCommands()
{
    const OptionSpec format{u"format"_s, u"NAME"_s, u"csv or json"_s};
    return {
        {{u"calibration"_s, u"list"_s}, {u"SENSOR"_s}, u"List a sensor's calibrations"_s, {}, calibrations},
        {{u"calibration"_s, u"certificate"_s},
         {u"ID"_s},
         u"Print a calibration certificate as PDF to standard output"_s,
         {{u"language"_s, u"NAME"_s, u"en, pl, de or ar (default en)"_s},
          {u"output"_s, u"FILE"_s, u"Write it there instead"_s}},
         certificate},
        {{u"alarm"_s, u"review"_s},
         {},
         u"Show the alarm definitions, worst first"_s,
         {{u"days"_s, u"N"_s, u"Days looked back on (default 7)"_s},
          {u"area"_s, u"AREA"_s, u"Only this area"_s},
          {u"overdue"_s, {}, u"Only those due to be looked at"_s},
          {u"limit"_s, u"N"_s, u"Rows (default 20)"_s}},
         review},
        {{u"alarm"_s, u"rationalise"_s},
         {u"ALARM"_s},
         u"Write down why an alarm exists and what to do"_s,
         {{u"cause"_s, u"TEXT"_s, u"What makes it come"_s, true},
          {u"consequence"_s, u"TEXT"_s, u"What happens if nobody acts"_s, true},
          {u"action"_s, u"TEXT"_s, u"What the operator should do"_s, true},
          {u"class"_s, u"NAME"_s, u"none, minor, major or severe"_s, true},
          {u"minutes"_s, u"N"_s, u"Minutes in which that still helps (default 10)"_s},
          {u"review-months"_s, u"N"_s, u"Months until it is looked at again (default 12)"_s}},
         rationalise},
        {{u"data"_s, u"kinds"_s}, {}, u"List what can be exported and imported, and its columns"_s, {}, dataKinds},
        {{u"data"_s, u"export"_s},
         {u"KIND"_s},
         u"Write sensors, limits, standards, alarms or settings to standard output"_s,
         {format},
         exportData},
        {{u"data"_s, u"import"_s},
         {u"KIND"_s, u"FILE"_s},
         u"Take rows from a file (- for standard input): all or none"_s,
         {format, {u"dry-run"_s, {}, u"Only say what would happen"_s}},
         importData},
        {{u"settings"_s, u"list"_s},
         {},
         u"Show the server's settings and where they come from"_s,
         {{u"live"_s, {}, u"Only those that can be changed here"_s}},
         listSettings},
        {{u"settings"_s, u"set"_s},
         {u"KEY"_s, u"VALUE"_s},
         u"Change a setting while the server runs"_s,
         {},
         saveSetting},
        {{u"settings"_s, u"reset"_s}, {u"KEY"_s}, u"Back to what the file or the default says"_s, {}, saveSetting},
        {{u"licences"_s}, {}, u"List the parts of this suite and their licences"_s, {}, listLicences},
    };
}

} // namespace gemba::ctl

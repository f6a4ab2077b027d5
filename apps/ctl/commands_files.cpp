#include "command_context.h"

#include <exports_contract.h>
#include <imports_contract.h>

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QThread>

namespace gemba::ctl {

using namespace Qt::StringLiterals;
using files::FileJob;
using files::WireFileFormat;
using files::WireJobState;

namespace {

constexpr unsigned long lookEveryMs = 200;

bool isOver(WireJobState state)
{
    return state == WireJobState::Done || state == WireJobState::Failed || state == WireJobState::Cancelled;
}

std::optional<WireFileFormat> formatOf(CommandContext &context, const QString &file)
{
    const QString name =
        context.args().value(u"format"_s, file.endsWith(u".xlsx"_s, Qt::CaseInsensitive) ? u"xlsx"_s : u"csv"_s);
    const auto format = wire::enumFromName<WireFileFormat>(name);
    if (!format)
        context.usage(u"--format is csv or xlsx."_s);
    return format;
}

/// Waits until it is over, and tells a person how far it is meanwhile.
std::optional<FileJob> waitFor(CommandContext &context, const QString &id)
{
    files::ListFileJobs::Params params;
    params.job = id;
    qint64 told = context.clock().monotonicMs();
    for (;;) {
        const auto reply = context.call<files::ListFileJobs>(params);
        if (!reply || reply->jobs.isEmpty())
            return std::nullopt;
        const FileJob &job = reply->jobs.first();
        if (isOver(job.state))
            return job;
        if (!context.wantsJson() && context.clock().monotonicMs() - told >= 2'000) {
            told = context.clock().monotonicMs();
            context.err() << wire::enumName(job.step) << u": "_s << job.done;
            if (job.total > 0)
                context.err() << u" of "_s << job.total;
            context.err() << u" rows, "_s << qRound64(job.rowsPerSecond) << u" a second\n"_s;
            context.err().flush();
        }
        QThread::msleep(lookEveryMs);
    }
}

/// The refusal of a job that failed, or nothing.
std::optional<Error> faultOf(const FileJob &job)
{
    if (job.state == WireJobState::Cancelled)
        return refuse(ErrorCode::StateConflict, u"it was cancelled"_s);
    if (job.state == WireJobState::Failed)
        return refuse(static_cast<ErrorCode>(job.code.value_or(static_cast<int>(ErrorCode::Internal))), job.reason);
    return std::nullopt;
}

/// Fetches the file of a job, a part at a time. What was there before stays until all has arrived.
bool fetch(CommandContext &context, const QString &id, const QString &name)
{
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly)) {
        context.usage(u"%1 cannot be written: %2."_s.arg(name, file.errorString()));
        return false;
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    files::ReadExport::Params params;
    params.job = id;
    QString sha256;
    for (;;) {
        const auto part = context.call<files::ReadExport>(params);
        if (!part)
            return false;
        hash.addData(part->content);
        if (file.write(part->content) != part->content.size()) {
            context.usage(u"%1 cannot be written: %2."_s.arg(name, file.errorString()));
            return false;
        }
        if (params.offset == 0)
            sha256 = part->sha256;
        params.offset += part->content.size();
        const bool isSame = part->sha256 == sha256; // a report may be made anew meanwhile
        if (!part->last && isSame) {
            QThread::msleep(files::partPaceMs);
            continue;
        }
        if (!isSame || (!sha256.isEmpty() && sha256 != QString::fromLatin1(hash.result().toHex()))) {
            context.usage(u"What has arrived is not what the server has; try again."_s);
            return false;
        }
        if (file.commit())
            return true;
        context.usage(u"%1 cannot be written: %2."_s.arg(name, file.errorString()));
        return false;
    }
}

void forget(CommandContext &context, const QString &id)
{
    context.call<files::CancelFileJob>({id});
}

bool readTime(CommandContext &context, const QString &option, std::optional<qint64> &out)
{
    if (!context.args().has(option))
        return true;
    out = CommandContext::parseTime(context.args().value(option), context.clock().nowMs());
    if (!out)
        context.usage(u"--%1 is a time like -8h or 2026-11-20T06:00:00Z."_s.arg(option));
    return out.has_value();
}

int exportTo(CommandContext &context)
{
    const QString name = context.argument(1);
    const auto format = formatOf(context, name);
    if (!format)
        return Exit::Usage;
    const Invocation &args = context.args();
    files::StartExport::Params params;
    params.what = context.argument(0);
    params.format = *format;
    params.raw = args.has(u"raw"_s);
    params.bom = args.has(u"bom"_s);
    const auto given = [&](const QString &option) {
        return args.has(option) ? std::optional(args.value(option)) : std::nullopt;
    };
    params.area = given(u"area"_s);
    params.text = given(u"text"_s);
    params.ends = given(u"ends"_s);
    params.contains = given(u"contains"_s);
    params.state = given(u"state"_s);
    params.by = given(u"by"_s);
    if (!readTime(context, u"from"_s, params.fromMs) || !readTime(context, u"to"_s, params.toMs))
        return context.exit();
    const auto started = context.call<files::StartExport>(params);
    if (!started)
        return context.exit();
    const auto job = waitFor(context, started->job.job);
    if (!job)
        return context.exit();
    if (const auto fault = faultOf(*job))
        return context.fail(*fault);
    if (!fetch(context, job->job, name))
        return context.exit();
    forget(context, job->job);
    return context.show(wire::encode(*job), u"%1 rows, %2 bytes in %3."_s.arg(job->rows).arg(job->bytes).arg(name));
}

std::optional<QString> upload(CommandContext &context, const QString &name, WireFileFormat format)
{
    QFile file(name);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file) || !file.seek(0)) {
        context.usage(u"%1 cannot be read: %2."_s.arg(name, file.errorString()));
        return std::nullopt;
    }
    files::BeginImport::Params begin;
    begin.what = context.argument(0);
    begin.format = format;
    begin.fileName = QFileInfo(name).fileName().left(200);
    begin.bytes = file.size();
    begin.sha256 = QString::fromLatin1(hash.result().toHex());
    const auto begun = context.call<files::BeginImport>(begin);
    if (!begun)
        return std::nullopt;
    const bool isRemote = context.channel().isRemote();
    while (!file.atEnd()) {
        files::AppendImport::Params part;
        part.upload = begun->job.job;
        part.offset = file.pos();
        part.content = file.read(isRemote ? files::sentPartBytes : files::partBytes);
        if (part.content.isEmpty() || !context.call<files::AppendImport>(part))
            return std::nullopt;
        if (isRemote)
            QThread::msleep(files::partPaceMs);
    }
    return begun->job.job;
}

QString summary(const FileJob &job, bool isCheck)
{
    QString text = u"%1 rows: %2 new, %3 changed, %4 as they are, %5 that cannot be taken.\n"_s.arg(job.rows)
                       .arg(job.created)
                       .arg(job.updated)
                       .arg(job.unchanged)
                       .arg(job.problems);
    if (job.repeated)
        text += u"This file was imported before (%1): nothing was changed."_s.arg(job.importId.value_or(QString()));
    else if (isCheck)
        text += u"Nothing was changed: this was a trial."_s;
    else if (job.applied)
        text += u"Done. To take it back as one: gembactl imports undo %1 --reason TEXT"_s.arg(
            job.importId.value_or(QString()));
    else
        text += u"Nothing was changed."_s;
    return text;
}

int importFrom(CommandContext &context)
{
    const QString name = context.argument(1);
    const auto format = formatOf(context, name);
    if (!format)
        return Exit::Usage;
    const Invocation &args = context.args();
    const bool isCheck = args.has(u"check"_s);
    if (isCheck && args.has(u"partial"_s))
        return context.usage(u"--check changes nothing, so --partial says nothing beside it."_s);
    const auto id = upload(context, name, *format);
    if (!id)
        return context.exit();
    const auto started = isCheck ? context.call<files::CheckImport>({*id})
                                 : context.call<files::CommitImport>({*id, args.has(u"partial"_s)});
    if (!started)
        return context.exit();
    const auto job = waitFor(context, *id);
    if (!job)
        return context.exit();
    const auto fault = faultOf(*job);
    if (fault && fault->code != ErrorCode::ImportRefused) {
        if (job->applied && !isCheck)
            context.err() << u"%1 rows are in. To take them back: gembactl imports undo %2 --reason TEXT\n"_s
                                 .arg(job->taken)
                                 .arg(job->importId.value_or(QString()));
        forget(context, *id);
        return context.fail(*fault);
    }
    QString text = summary(*job, isCheck);
    if (job->problems > 0) {
        const auto report = context.call<files::ReadImportReport>({*id});
        if (!report)
            return context.exit();
        Table table({u"LINE"_s, u"COLUMN"_s, u"VALUE"_s, u"CODE"_s, u"PROBLEM"_s, u"REMEDY"_s});
        for (const files::FileProblem &p : report->problems)
            table.add({QString::number(p.line), p.column, p.value, QString::number(p.code), p.problem, p.remedy});
        text = table.text() + u'\n' + text;
        if (args.has(u"report"_s) && !fetch(context, *id, args.value(u"report"_s)))
            return context.exit();
    }
    forget(context, *id);
    context.show(wire::encode(*job), text);
    return job->problems > 0 ? Exit::Refused : Exit::Done;
}

int listKinds(CommandContext &context)
{
    const auto reply = context.call<files::ListFileKinds>({});
    if (!reply)
        return context.exit();
    Table table({u"KIND"_s, u"OUT"_s, u"IN"_s, u"NARROWED BY"_s});
    for (const files::FileKindInfo &kind : reply->kinds) {
        QStringList in;
        for (const files::FileColumnInfo &column : kind.importColumns)
            in.append(column.name);
        table.add({kind.name, kind.canExport ? u"yes"_s : u"-"_s, kind.canImport ? in.join(u',') : u"-"_s,
                   kind.filters.join(u", "_s)});
    }
    return context.show(wire::encode(*reply), table.text());
}

int listImports(CommandContext &context)
{
    const auto limit = context.number(u"limit"_s, 20);
    if (!limit)
        return context.exit();
    files::ListImports::Params params;
    params.limit = *limit;
    const auto reply = context.call<files::ListImports>(params);
    if (!reply)
        return context.exit();
    Table table({u"IMPORT"_s, u"KIND"_s, u"WHEN"_s, u"BY"_s, u"FILE"_s, u"ROWS"_s, u"TAKEN"_s, u"NOT TAKEN"_s,
                 u"TAKEN BACK"_s});
    for (const files::ImportRecord &r : reply->imports)
        table.add({r.importId, r.what, timeText(r.atMs), r.by, r.fileName, QString::number(r.rows),
                   QString::number(r.taken), QString::number(r.problems),
                   r.undoneAtMs ? timeText(*r.undoneAtMs) : u"-"_s});
    return context.show(wire::encode(*reply), table.text());
}

int undoImport(CommandContext &context)
{
    const auto started = context.call<files::UndoImport>({context.argument(0), context.args().value(u"reason"_s)});
    if (!started)
        return context.exit();
    const auto job = waitFor(context, started->job.job);
    if (!job)
        return context.exit();
    forget(context, job->job);
    if (const auto fault = faultOf(*job))
        return context.fail(*fault);
    return context.show(wire::encode(*job), u"The import was taken back."_s);
}

} // namespace

QList<CommandSpec> fileCommands()
{
    const OptionSpec format{u"format"_s, u"NAME"_s, u"csv or xlsx (default: as the file's name ends)"_s};
    return {
        {{u"export"_s},
         {u"KIND"_s, u"FILE"_s},
         u"Write a whole table to a file, however long it is: parents, children, bills, scans, history"_s,
         {format,
          {u"area"_s, u"AREA"_s, u"Only this area"_s},
          {u"text"_s, u"TEXT"_s, u"Only what begins so; of bills as in their list"_s},
          {u"ends"_s, u"TEXT"_s, u"Of bags: only codes that end so"_s},
          {u"contains"_s, u"TEXT"_s, u"Of bags: only codes that it is in"_s},
          {u"state"_s, u"NAME"_s, u"Only what is so: open, billed, loose, loadable, …; see docs/exchange.md"_s},
          {u"by"_s, u"PERSON"_s, u"Only what this person did"_s},
          {u"from"_s, u"TIME"_s, u"Then or later"_s},
          {u"to"_s, u"TIME"_s, u"Before then"_s},
          {u"bom"_s, {}, u"CSV: begin with a byte order mark"_s},
          {u"raw"_s, {}, u"CSV: leave cells as they are; open such a file in no spreadsheet"_s}},
         exportTo},
        {{u"import"_s},
         {u"KIND"_s, u"FILE"_s},
         u"Take a whole file, all rows or none: packing"_s,
         {format,
          {u"check"_s, {}, u"Only say what would happen"_s},
          {u"partial"_s, {}, u"Take what can be taken"_s},
          {u"report"_s, u"FILE"_s,
           u"Write the file there with what was said of each row, where rows cannot be taken"_s}},
         importFrom},
        {{u"imports"_s, u"kinds"_s}, {}, u"List what can be exported and imported as whole files"_s, {}, listKinds},
        {{u"imports"_s, u"list"_s},
         {},
         u"List what was imported, newest first"_s,
         {{u"limit"_s, u"N"_s, u"Rows (default 20)"_s}},
         listImports},
        {{u"imports"_s, u"undo"_s},
         {u"IMPORT"_s},
         u"Take an import back as one"_s,
         {{u"reason"_s, u"TEXT"_s, u"Why"_s, true}},
         undoImport},
    };
}

} // namespace gemba::ctl

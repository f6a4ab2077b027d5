#include "command_context.h"

#include "local_tools.h"

#include <backups_contract.h>

#include <QThread>

namespace gemba::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr unsigned long kPollMs = 200;

QString sizeText(qint64 bytes)
{
    if (bytes >= 10'000'000'000)
        return u"%1 GB"_s.arg(static_cast<double>(bytes) / 1e9, 0, 'f', 1);
    return bytes >= 1'000'000 ? u"%1 MB"_s.arg(static_cast<double>(bytes) / 1e6, 0, 'f', 1)
                              : u"%1 kB"_s.arg(static_cast<double>(bytes) / 1e3, 0, 'f', 1);
}

QString proofText(const backup::Backup &backup)
{
    switch (backup.proof) {
    case backup::Proof::Full:
        return u"checked"_s;
    case backup::Proof::Bytes:
        return u"read back"_s;
    case backup::Proof::Damaged:
        return u"DAMAGED"_s;
    case backup::Proof::None:
        break;
    }
    return u"not checked"_s;
}

/// Follows a job to its end; nothing when the server refused or is gone, with the error printed.
std::optional<backup::BackupStatus> follow(CommandContext &context, const backup::Job &started)
{
    QString shown;
    for (;;) {
        const auto reply = context.call<backup::ListBackups>({});
        if (!reply)
            return std::nullopt;
        const auto &job = reply->status.job;
        if (!job || job->id != started.id || job->state != backup::JobState::Running)
            return reply->status;
        const QString step = job->total > 0 ? u"%1 %2 %"_s.arg(job->step).arg(100 * job->done / job->total) : job->step;
        if (step != shown && !context.wantsJson()) {
            context.err() << '\r' << step.leftJustified(24) << Qt::flush;
            shown = step;
        }
        QThread::msleep(kPollMs);
    }
}

std::optional<backup::BackupStatus> finished(CommandContext &context, const backup::Job &started)
{
    const auto status = follow(context, started);
    if (!context.wantsJson())
        context.err() << '\r' << QString(24, u' ') << '\r' << Qt::flush;
    return status;
}

/// The exit status of a job that ended.
int outcome(CommandContext &context, const backup::BackupStatus &status, const QString &words)
{
    if (status.job && status.job->state == backup::JobState::Failed)
        return context.fail(Error{
            errorCodeFromNumber(status.job->code.value_or(0)).value_or(ErrorCode::Internal), {}, status.job->reason});
    return context.show(wire::encode(status), words);
}

int runBackup(CommandContext &context)
{
    const auto reply = context.call<backup::RunBackup>({});
    if (!reply)
        return context.exit();
    const auto status = finished(context, reply->job);
    if (!status)
        return context.exit();
    const QString name = status->job ? status->job->backup : QString();
    const int result = outcome(context, *status, u"The backup %1 was made and checked."_s.arg(name));
    if (result != Exit::Done || !context.args().has(u"to"_s))
        return result;
    const auto list = context.call<backup::ListBackups>({});
    if (!list)
        return context.exit();
    return copyHere(context, list->directory + u'/' + name, context.args().value(u"to"_s));
}

int listBackups(CommandContext &context)
{
    const auto reply = context.call<backup::ListBackups>({});
    if (!reply)
        return context.exit();
    Table table({u"NAME"_s, u"KIND"_s, u"BEGUN"_s, u"SIZE"_s, u"ROWS"_s, u"PROOF"_s, u"OFF-BOX"_s});
    for (const backup::Backup &each : reply->backups)
        table.add({each.name, each.kind, timeText(each.startedAtMs), sizeText(each.sizeBytes),
                   QString::number(each.rows), proofText(each), each.offBox ? u"yes"_s : u"no"_s});
    QString text = reply->backups.isEmpty() ? u"There are no backups in %1.\n"_s.arg(reply->directory) : table.text();
    if (reply->scheduled && reply->status.nextAtMs)
        text += u"The next one is due at %1.\n"_s.arg(timeText(*reply->status.nextAtMs));
    return context.show(wire::encode(*reply), text.trimmed());
}

backup::BackupName named(const CommandContext &context)
{
    backup::BackupName what;
    if (!context.args().arguments.isEmpty())
        what.backup = context.args().arguments.first();
    return what;
}

int verifyBackup(CommandContext &context)
{
    if (context.args().command->isLocal(context.args()))
        return verifyHere(context);
    const auto reply = context.call<backup::VerifyBackup>(named(context));
    if (!reply)
        return context.exit();
    const auto status = finished(context, reply->job);
    return status ? outcome(context, *status, u"The backup %1 is whole."_s.arg(reply->job.backup)) : context.exit();
}

int drill(CommandContext &context)
{
    const auto reply = context.call<backup::DrillBackup>(named(context));
    if (!reply)
        return context.exit();
    const auto status = finished(context, reply->job);
    if (!status)
        return context.exit();
    QString words;
    if (const auto &done = status->lastDrill)
        words =
            u"Passed: %1 was back and running in %2 s. %3 rows in %4, %5 lines of the audit trail; the data was %6 s old."_s
                .arg(done->backup)
                .arg(static_cast<double>(done->tookMs) / 1000.0, 0, 'f', 1)
                .arg(done->rows)
                .arg(sizeText(done->databaseBytes))
                .arg(done->auditRows)
                .arg(done->dataAgeMs / 1000);
    return outcome(context, *status, words);
}

bool always(const Invocation &)
{
    return true;
}

bool namesFolder(const Invocation &args)
{
    return !args.arguments.isEmpty() && args.arguments.first().contains(u'/');
}

} // namespace

QList<CommandSpec> backupCommands()
{
    const OptionSpec keyFile{u"key-file"_s, u"FILE"_s,
                             u"Key of an encrypted backup; without it the passphrase is asked for"_s};
    return {
        {{u"backup"_s},
         {},
         u"Make a backup now, read it back and check it"_s,
         {{u"to"_s, u"DIR"_s, u"Also copy it to this folder"_s}},
         runBackup},
        {{u"backup"_s, u"list"_s}, {}, u"List the backups"_s, {}, listBackups},
        {{u"backup"_s, u"verify"_s},
         {u"[NAME|FOLDER]"_s},
         u"Check a backup, by default the newest; a FOLDER (with a /) needs no server"_s,
         {keyFile},
         verifyBackup,
         namesFolder},
        {{u"drill"_s}, {u"[NAME]"_s}, u"Rehearse a restore aside and take the time"_s, {}, drill},
        {{u"restore"_s},
         {u"FOLDER"_s},
         u"Restore a backup; the server must be stopped"_s,
         {{u"into"_s, u"DIR"_s, u"Into this data directory instead of --data"_s},
          {u"replace"_s, {}, u"Set the data that is there aside"_s},
          {u"dry-run"_s, {}, u"Do everything but the last step"_s},
          {u"let-back-in"_s, {}, u"Who was shut out since the backup is let in again; else he stays out"_s},
          keyFile},
         restoreHere,
         always},
        {{u"doctor"_s},
         {},
         u"Examine data, configuration and backups; exit status 1 if there is a problem"_s,
         {},
         doctorHere,
         always},
        {{u"database"_s, u"prepare"_s},
         {},
         u"Print what a PostgreSQL administrator runs for two roles, or run it"_s,
         {{u"admin"_s, u"NAME"_s, u"Run it as this superuser; the password is asked for"_s}},
         prepareHere,
         always},
    };
}

} // namespace gemba::ctl

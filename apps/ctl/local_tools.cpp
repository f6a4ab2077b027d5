#include "local_tools.h"

#include <backup_place.h>
#include <configuration_place.h>
#include <data_place.h>
#include <doctor.h>
#include <restore.h>
#include <verification.h>

#include <gemba/config/loader.h>
#include <gemba/ops/data_directory.h>
#include <gemba/ops/instance_lock.h>
#include <gemba/storage/postgres_protection.h>

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

#include <sodium.h>

#include <pwd.h>
#include <unistd.h>

namespace gemba::ctl {

using namespace Qt::StringLiterals;
using backup::BackupFault;

namespace {

QString dataDirectoryOf(const Invocation &args)
{
    return args.value(u"into"_s, args.value(u"data"_s, qEnvironmentVariable("GEMBA_DATA", u"/var/lib/gemba"_s)));
}

/// The settings of the server whose data is in a directory; throws BackupFault.
server::ServerSettings settingsOf(const Invocation &args, const QString &dataDirectory)
{
    const QString named = args.value(u"config"_s);
    const Result<QString> file = named.isEmpty() ? server::notedConfiguration(dataDirectory) : named;
    if (!file)
        throw BackupFault(file.error().code, file.error().detail);
    const auto environment = QProcessEnvironment::systemEnvironment();
    const auto loaded = file->isEmpty() ? config::load({}, {}, environment) : config::loadFile(*file, environment);
    if (!loaded.ok())
        throw BackupFault(ErrorCode::ConfigurationInvalid, loaded.text());
    server::ServerSettings settings;
    settings.config = loaded.config;
    settings.dataDirectory = dataDirectory;
    return settings;
}

void unlock(CommandContext &context, backup::BackupFolder &folder)
{
    if (!folder.manifest().recipe)
        return;
    const QString file = context.args().value(u"key-file"_s);
    folder.unlock(file.isEmpty()
                      ? backup::BackupSecret(context.secret(u"Passphrase of the backup: "_s).toUtf8().trimmed())
                      : backup::BackupSecret::fromFile(file));
}

std::function<void(const backup::Progress &)> showing(CommandContext &context)
{
    return std::function<void(const backup::Progress &)>(
        [&context, shown = QString()](const backup::Progress &progress) mutable {
            if (context.wantsJson())
                return;
            const QString step = progress.total > 0
                                     ? u"%1 %2 %"_s.arg(progress.step).arg(100 * progress.done / progress.total)
                                     : progress.step;
            if (step == shown)
                return;
            shown = step;
            context.err() << '\r' << step.leftJustified(24) << '\r' << Qt::flush;
        });
}

template <typename Body>
int guarded(CommandContext &context, Body body)
{
    if (sodium_init() < 0)
        return context.fail(refuse(ErrorCode::Internal, u"libsodium cannot start"_s));
    try {
        return body();
    } catch (const BackupFault &fault) {
        return context.fail(fault.error());
    }
}

/// Who runs this, as far as the system knows.
QString accountName()
{
    const passwd *account = ::getpwuid(::getuid());
    QString name = u"%1 (uid %2)"_s.arg(account ? QString::fromLocal8Bit(account->pw_name) : u"?"_s).arg(::getuid());
    if (const QString behind = qEnvironmentVariable("SUDO_USER"); !behind.isEmpty())
        name += u" for "_s + behind.left(64);
    return name;
}

int restoreNow(CommandContext &context)
{
    const Invocation &args = context.args();
    auto directory = ops::prepareDataDirectory(dataDirectoryOf(args));
    if (!directory)
        return context.fail(directory.error());
    const auto lock = ops::InstanceLock::acquire(*directory);
    if (!lock)
        return context.fail(refuse(ErrorCode::StateConflict, lock.error().detail + u" Stop the server first."_s));
    backup::BackupFolder folder(args.arguments.first());
    unlock(context, folder);
    const server::ServerSettings settings = settingsOf(args, *directory);
    const backup::RestoreTarget target{*directory, server::databaseForBackups(server::databasePlace(settings)),
                                       server::allMigrations().last().number};
    backup::RestoreOptions options{args.has(u"replace"_s), args.has(u"dry-run"_s), accountName()};
    if (options.replace && !args.has(u"let-back-in"_s)) {
        // It may be damaged: that may be why somebody restores.
        if (const auto shutOut = server::shutOutIn(target.database, context.clock()))
            options.shutOut = *shutOut;
    }
    const backup::JobControl control(showing(context));
    const backup::RestoreReport report = backup::restoreBackup(folder, target, options, context.clock(), control);

    QString words = options.dryRun ? u"The backup can be restored; nothing was changed."_s
                                   : u"The backup was restored into %1."_s.arg(*directory);
    if (!options.dryRun && !report.keptIn.isEmpty())
        words += u" What was there before is in %1."_s.arg(report.keptIn);
    if (!options.dryRun && !report.keptIn.isEmpty() && !report.keepsShutOut)
        words +=
            u" Accounts, terminals, devices and API keys are as they were in the backup, also those that were shut out "
            "since."_s;
    if (!report.stopped.isEmpty())
        words += u" It ends at %1, because of what follows %2."_s.arg(timeText(report.dataUntilMs), report.stopped);
    if (report.withoutKeys)
        words += u" The backup holds no keys: sign-ins and the audit trail go on only with the keys folder of the old "
                 "server."_s;
    return context.show({{u"dataDirectory"_s, *directory},
                         {u"dryRun"_s, options.dryRun},
                         {u"bytes"_s, report.bytes},
                         {u"tookMs"_s, report.tookMs},
                         {u"dataUntilMs"_s, report.dataUntilMs},
                         {u"segments"_s, report.segments},
                         {u"stopped"_s, report.stopped},
                         {u"schemaStep"_s, report.facts.schemaStep},
                         {u"auditRows"_s, report.facts.auditRows},
                         {u"auditHead"_s, QString::fromLatin1(report.facts.auditHead.toHex())},
                         {u"placed"_s, QJsonArray::fromStringList(report.placed)},
                         {u"keptIn"_s, report.keptIn},
                         {u"staysShutOut"_s, report.keepsShutOut},
                         {u"withoutKeys"_s, report.withoutKeys}},
                        words);
}

int verifyNow(CommandContext &context)
{
    const QString path = QFileInfo(context.args().arguments.first()).absoluteFilePath();
    backup::BackupFolder folder(path);
    backup::BackupSecret secret;
    if (folder.manifest().recipe) {
        const QString file = context.args().value(u"key-file"_s);
        secret = file.isEmpty()
                     ? backup::BackupSecret(context.secret(u"Passphrase of the backup: "_s).toUtf8().trimmed())
                     : backup::BackupSecret::fromFile(file);
    }
    const backup::JobControl control(showing(context));
    const backup::Verification found =
        backup::verifyBackup(path, secret, {}, QDir::tempPath(), context.clock(), control);
    if (!found.ok)
        return context.fail(refuse(ErrorCode::BackupDamaged, found.reason));
    return context.show({{u"ok"_s, true}, {u"full"_s, found.full}, {u"reason"_s, found.reason}},
                        found.full ? u"The backup is whole; its database was unpacked and checked."_s
                                   : u"Every byte was read back and is right; the database was not unpacked: "_s +
                                         found.reason);
}

int examineNow(CommandContext &context)
{
    const Invocation &args = context.args();
    const QList<server::Finding> findings =
        server::examine(QFileInfo(dataDirectoryOf(args)).absoluteFilePath(), args.value(u"config"_s), context.clock());
    Table table({u"CHECK"_s, u"STATE"_s, u"FINDING"_s});
    QJsonArray list;
    QString remedies;
    int problems = 0;
    for (const server::Finding &each : findings) {
        const QString state = each.state == server::Finding::State::Good      ? u"good"_s
                              : each.state == server::Finding::State::Warning ? u"warning"_s
                                                                              : u"problem"_s;
        problems += each.state == server::Finding::State::Problem ? 1 : 0;
        table.add({each.check, state, each.text});
        list.append(QJsonObject{
            {u"check"_s, each.check}, {u"state"_s, state}, {u"text"_s, each.text}, {u"remedy"_s, each.remedy}});
        if (!each.remedy.isEmpty())
            remedies += u"%1: %2\n"_s.arg(each.check, each.remedy);
    }
    const int shown =
        context.show({{u"findings"_s, list}, {u"problems"_s, problems}},
                     (table.text() + (remedies.isEmpty() ? QString() : u"\nWhat to do\n"_s + remedies)).trimmed());
    return problems > 0 ? int(Exit::Refused) : shown;
}

int prepareNow(CommandContext &context)
{
    const Invocation &args = context.args();
    const server::ServerSettings settings = settingsOf(args, QFileInfo(dataDirectoryOf(args)).absoluteFilePath());
    const storage::DatabaseOptions database = server::databasePlace(settings);
    if (database.engine != storage::Engine::Postgres || database.pgOwnerUser.isEmpty())
        return context.fail(refuse(ErrorCode::ConfigurationInvalid,
                                   u"Set storage.engine = \"postgresql\" and storage.pg.owner_user first."_s));
    if (!args.has(u"admin"_s)) {
        // Passwords are not for screens: the administrator sets them.
        storage::DatabaseOptions shown = database;
        shown.pgPassword.clear();
        shown.pgOwnerPassword.clear();
        const QStringList statements = storage::preparationSql(shown);
        return context.show(
            {{u"sql"_s, QJsonArray::fromStringList(statements)}},
            u"-- In psql, as a superuser, connected to the database %1 (CREATE DATABASE %1 first, if there is "
            "none).\n%2;\n\\password %3\n\\password %4"_s.arg(database.pgDatabase, statements.join(u";\n"_s),
                                                              database.pgOwnerUser, database.pgUser));
    }
    const QString admin = args.value(u"admin"_s);
    try {
        storage::preparePostgres(database, admin, context.secret(u"Password of %1: "_s.arg(admin)));
    } catch (const storage::DatabaseError &fault) {
        return context.fail(refuse(ErrorCode::DatabaseUnavailable, QString::fromUtf8(fault.what())));
    }
    return context.show({{u"done"_s, true}}, u"The roles %1 and %2 and the database %3 are prepared."_s.arg(
                                                 database.pgOwnerUser, database.pgUser, database.pgDatabase));
}

} // namespace

int doctorHere(CommandContext &context)
{
    return guarded(context, [&] { return examineNow(context); });
}

int prepareHere(CommandContext &context)
{
    return guarded(context, [&] { return prepareNow(context); });
}

int restoreHere(CommandContext &context)
{
    return guarded(context, [&] { return restoreNow(context); });
}

int verifyHere(CommandContext &context)
{
    return guarded(context, [&] { return verifyNow(context); });
}

int copyHere(CommandContext &context, const QString &folder, const QString &directory)
{
    return guarded(context, [&]() -> int {
        const QString copy =
            backup::copyBackup(folder, QFileInfo(directory).absoluteFilePath(), backup::JobControl(showing(context)));
        if (!context.wantsJson())
            context.out() << u"It was copied to "_s << copy << u".\n"_s;
        return Exit::Done;
    });
}

} // namespace gemba::ctl

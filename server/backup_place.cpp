#include "backup_place.h"

#include "configuration_place.h"
#include "data_place.h"
#include "modules.h"

#include <after_restore.h>
#include <device_enrolment.h>

#include <gemba/config/loader.h>
#include <gemba/core/log.h>
#include <gemba/storage/audit_trail.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSet>

namespace gemba::server {

using namespace Qt::StringLiterals;

namespace {

/// A backup without keys can only be opened on a machine that has them, as this one does.
void lendKeys(const ServerSettings &settings, const QString &dataDirectory)
{
    const QDir own(settings.dataDirectory + u"/keys"_s);
    const QString other = dataDirectory + u"/keys"_s;
    QDir().mkpath(other);
    QFile::setPermissions(other, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const QStringList names = own.entryList(QDir::Files);
    for (const QString &name : names) {
        if (!QFileInfo::exists(other + u'/' + name))
            QFile::copy(own.filePath(name), other + u'/' + name);
    }
}

backup::DatabaseFacts openRestored(const ServerSettings &settings, const QString &dataDirectory,
                                   const storage::DatabaseOptions &database, const Clock &clock)
{
    ServerSettings aside = settings;
    aside.dataDirectory = dataDirectory;
    aside.config.storage.sqliteFile = database.sqliteFile;
    aside.config.storage.pg.database = database.pgDatabase;
    aside.config.backup.schedule = false;
    aside.config.storage.ballastMib = 0;
    aside.config.storage.minFreePercent = 0;
    lendKeys(settings, dataDirectory);
    Modules modules(aside, clock);
    backup::DatabaseFacts facts;
    const auto check = modules.executor().readNow<storage::AuditCheck>(
        [key = databaseOptions(aside).auditKey](storage::ReadTransaction &tx) -> Result<storage::AuditCheck> {
            return storage::verifyAuditTrail(tx, key);
        });
    if (!check)
        throw backup::BackupFault(check.error().code, check.error().detail);
    if (check->firstBadSeq != 0)
        throw backup::BackupFault(
            ErrorCode::BackupDamaged,
            u"the audit trail is broken at line %1: %2"_s.arg(check->firstBadSeq).arg(check->reason));
    const auto newest = modules.executor().readNow<storage::AuditPlace>(
        [](storage::ReadTransaction &tx) -> Result<storage::AuditPlace> { return storage::auditHead(tx); });
    if (!newest)
        throw backup::BackupFault(newest.error().code, newest.error().detail);
    facts.auditRows = newest->seq;
    facts.auditHead = newest->hash;
    facts.schemaStep = modules.migration().to;
    return facts;
}

} // namespace

backup::ScheduleRules scheduleRules(const config::ServerConfig &config)
{
    const config::BackupSection &in = config.backup;
    return {QTimeZone(config.site.timezone.toLatin1()), in.hour, in.keepDaily, in.keepWeekly};
}

backup::BackupOptions backupOptions(const ServerSettings &settings, const storage::DatabaseOptions &database,
                                    const Clock &clock)
{
    const config::BackupSection &in = settings.config.backup;
    backup::BackupOptions out;
    out.source.database = databaseForBackups(database);
    out.source.dataDirectory = settings.dataDirectory;
    if (const auto file = notedConfiguration(settings.dataDirectory))
        out.source.configurationFile = *file;
    out.source.site = settings.config.site.id;
    out.source.keysInClear = in.includeKeys;
    out.keyFile = in.encryptionKeyFile;
    out.directory = config::resolvePath(settings.dataDirectory, in.directory);
    out.offBoxDirectory = in.offBoxDirectory;
    out.scheduled = in.schedule;
    out.rules = scheduleRules(settings.config);
    out.newestStep = allMigrations().last().number;
    if (database.engine == storage::Engine::Sqlite && !in.offBoxDirectory.isEmpty()) {
        out.continuous.emplace();
        out.continuous->source = out.source;
        out.continuous->keyFile = out.keyFile;
        out.continuous->everyMs = in.continuousS * 1000; // 0: none, until the setting says otherwise
    }
    out.open = [settings, &clock](const QString &dataDirectory, const storage::DatabaseOptions &restored) {
        return openRestored(settings, dataDirectory, restored, clock);
    };
    return out;
}

void endInterruptedRestore(const ServerSettings &settings)
{
    try {
        if (backup::finishRestore(settings.dataDirectory, databaseForBackups(databasePlace(settings))))
            log::warning(u"backup"_s, u"a restore that had been interrupted was brought to its end"_s);
    } catch (const backup::BackupFault &fault) {
        throw StartupError(ops::ExitCode::InputOutput,
                           u"A restore was interrupted and cannot be ended: "_s + QString::fromUtf8(fault.what()));
    }
}

namespace {

/// Ids of the restores that stand in the audit trail.
QSet<QString> restoresInTrail(storage::Transaction &tx)
{
    QSet<QString> out;
    const auto rows = tx.select(u"SELECT after_json FROM audit WHERE action = 'backups.restore'"_s);
    for (qsizetype i = 0; i < rows.count(); ++i) {
        const QString id = QJsonDocument::fromJson(rows.text(i, 0).toUtf8())["id"_L1].toString();
        if (!id.isEmpty())
            out.insert(id);
    }
    return out;
}

} // namespace

Result<QJsonObject> shutOutIn(const storage::DatabaseOptions &database, const Clock &clock)
{
    if (database.engine == storage::Engine::Sqlite && !QFileInfo::exists(database.sqliteFile))
        return QJsonObject();
    try {
        storage::DatabaseOptions quiet = database;
        quiet.disk = {}; // whoever frees the disk by a restore must be able to
        storage::Executor executor(quiet, clock);
        return executor.readNow<QJsonObject>([](storage::ReadTransaction &tx) -> Result<QJsonObject> {
            QJsonObject out = identity::shutOut(tx);
            out[u"devices"_s] = devices::DeviceEnrolment::shutOut(tx);
            return out;
        });
    } catch (const std::exception &damaged) {
        return refuse(ErrorCode::DatabaseUnavailable, QString::fromUtf8(damaged.what()));
    }
}

void settleRestores(const ServerSettings &settings, storage::Executor &executor,
                    const std::function<QJsonObject(storage::Transaction &, const QList<QJsonObject> &)> &endWhatIsOld)
{
    try {
        const QList<QJsonObject> marks = backup::restoreMarks(settings.dataDirectory);
        if (marks.isEmpty())
            return;
        const auto written = executor.writeNow<bool>([&](storage::Transaction &tx) -> Result<bool> {
            // A start that broke off here has written its lines and left the marks.
            const QSet<QString> known = restoresInTrail(tx);
            QList<QJsonObject> fresh = marks;
            fresh.removeIf([&](const QJsonObject &mark) { return known.contains(mark["id"_L1].toString()); });
            if (fresh.isEmpty())
                return false;
            QList<QJsonObject> shutOut;
            for (const QJsonObject &mark : std::as_const(fresh))
                shutOut.append(mark["shutOut"_L1].toObject());
            const QJsonObject ended = endWhatIsOld(tx, shutOut);
            for (const QJsonObject &mark : std::as_const(fresh)) {
                storage::AuditEntry line;
                line.action = u"backups.restore"_s;
                line.entity = u"backup"_s;
                line.entityId = mark["backup"_L1].toString();
                line.actor = mark["by"_L1].toString();
                line.station = u"ctl"_s;
                line.after = mark;
                line.after.remove("shutOut"_L1);
                line.after.insert(u"ended"_s, ended);
                tx.audit(line);
            }
            return true;
        });
        if (!written)
            throw StartupError(ops::ExitCode::Unavailable,
                               u"A restore cannot be written into the audit trail: "_s + written.error().detail);
        if (*written)
            log::warning(
                u"backup"_s,
                u"a backup was restored before this start: all sessions and codes that are good once ended"_s,
                {{u"backup"_s, marks.last()["backup"_L1].toString()}, {u"by"_s, marks.last()["by"_L1].toString()}});
        backup::forgetRestoreMarks(settings.dataDirectory);
    } catch (const backup::BackupFault &fault) {
        throw StartupError(ops::ExitCode::InputOutput,
                           u"What a restore left for the audit trail cannot be dealt with: "_s +
                               QString::fromUtf8(fault.what()));
    }
}

} // namespace gemba::server

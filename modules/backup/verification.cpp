#include "verification.h"

#include "disk_file.h"
#include "postgres_tools.h"
#include "sqlite_snapshot.h"

#include <gemba/storage/audit_trail.h>
#include <gemba/storage/executor.h>

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

namespace gemba::backup {

using namespace Qt::StringLiterals;

namespace {

const auto kFile = u"verified.json"_s;
constexpr qint64 kSpare = 256 * 1024 * 1024;

void keep(const QString &folder, const Verification &result)
{
    const QJsonObject json{
        {u"atMs"_s, result.atMs}, {u"ok"_s, result.ok}, {u"full"_s, result.full}, {u"reason"_s, result.reason}};
    writeSmallFile(folder + u'/' + kFile, QJsonDocument(json).toJson());
}

[[noreturn]] void damaged(const QString &why)
{
    throw BackupFault(ErrorCode::BackupDamaged, why);
}

void checkAudit(const QString &file, const QByteArray &auditKey, const Clock &clock)
{
    storage::DatabaseOptions options;
    options.sqliteFile = file;
    options.readers = 1;
    storage::Executor executor(options, clock);
    const auto check =
        executor.readNow<storage::AuditCheck>([&](storage::ReadTransaction &tx) -> Result<storage::AuditCheck> {
            return storage::verifyAuditTrail(tx, auditKey);
        });
    if (!check)
        damaged(u"the audit trail cannot be read: "_s + check.error().detail);
    if (check->firstBadSeq != 0)
        damaged(u"the audit trail is broken at line %1: %2"_s.arg(check->firstBadSeq).arg(check->reason));
}

/// True if the database itself was looked into.
bool checkDatabase(const BackupFolder &backup, const TrailKey &trail, const QString &scratch, const Clock &clock,
                   const JobControl &control, QString &whyNot)
{
    const Manifest &manifest = backup.manifest();
    if (manifest.engine == storage::Engine::Postgres) {
        whyNot = postgresToolsProblem();
        if (whyNot.isEmpty()) {
            const auto source = backup.source(u"database"_s, u"check"_s, control);
            checkPostgresDump(source);
            while (!source().isEmpty()) {
            } // pg_restore may be content before the end; the checksum is not
            return true;
        }
        backup.read(u"database"_s, u"check"_s, control, [](const QByteArray &) {});
        return false;
    }
    const qint64 needed = manifest.part(u"database"_s)->plainBytes + kSpare;
    if (bytesFreeAt(scratch) < needed) {
        whyNot = u"there is no room in %1 to unpack the database"_s.arg(scratch);
        backup.read(u"database"_s, u"check"_s, control, [](const QByteArray &) {});
        return false;
    }
    makePrivateFolder(scratch);
    const QTemporaryDir folder(scratch + u"/.check-XXXXXX"_s);
    if (!folder.isValid())
        throw BackupFault(ErrorCode::BackupFailed, u"no scratch folder can be made in %1"_s.arg(scratch));
    const QString file = folder.filePath(u"check.sqlite"_s);
    unpackSqlite(backup, file, u"check"_s, control);
    control.report(u"integrity"_s, 0, 0);
    if (const QString found = integrityOf(file, false); found != "ok"_L1)
        damaged(u"the database is damaged: "_s + found);
    if (const QString difference = differenceOf(manifest.facts, factsOf(file)); !difference.isEmpty())
        damaged(difference);
    if (!trail.key.isEmpty() && manifest.facts.schemaStep == trail.step) {
        control.report(u"audit"_s, 0, 0);
        checkAudit(file, trail.key, clock);
    }
    return true;
}

} // namespace

Verification verifyBackup(const QString &folder, const BackupSecret &secret, const TrailKey &trail,
                          const QString &scratch, const Clock &clock, const JobControl &control)
{
    Verification result;
    result.atMs = clock.nowMs();
    try {
        BackupFolder backup(folder);
        backup.unlock(secret);
        backup.read(u"files"_s, u"check"_s, control, [](const QByteArray &) {});
        result.full = checkDatabase(backup, trail, scratch, clock, control, result.reason);
        result.ok = true;
    } catch (const BackupFault &fault) {
        if (fault.code() != ErrorCode::BackupDamaged)
            throw;
        result.reason = QString::fromUtf8(fault.what());
    }
    keep(folder, result);
    return result;
}

std::optional<Verification> lastVerification(const QString &folder)
{
    const QString path = folder + u'/' + kFile;
    if (!QFileInfo::exists(path))
        return std::nullopt;
    const QJsonObject json = QJsonDocument::fromJson(readSmallFile(path, 64 * 1024)).object();
    return Verification{json["atMs"_L1].toInteger(), json["ok"_L1].toBool(), json["full"_L1].toBool(),
                        json["reason"_L1].toString()};
}

void unpackSqlite(const BackupFolder &backup, const QString &file, const QString &step, const JobControl &control)
{
    DiskFile out = DiskFile::create(file);
    out.keepCached(); // the checks that follow read all of it, and not in order
    backup.read(u"database"_s, step, control, [&](const QByteArray &data) { out.write(data); });
    out.sync();
}

QString differenceOf(const DatabaseFacts &expected, const DatabaseFacts &found)
{
    if (found.schemaStep != expected.schemaStep)
        return u"the schema step is %1 instead of %2"_s.arg(found.schemaStep).arg(expected.schemaStep);
    if (found.rows.keys() != expected.rows.keys())
        return u"the tables are not those of the manifest"_s;
    for (auto it = expected.rows.cbegin(); it != expected.rows.cend(); ++it) {
        if (found.rows.value(it.key()) != it.value())
            return u"the table %1 has %2 rows instead of %3"_s.arg(it.key())
                .arg(found.rows.value(it.key()))
                .arg(it.value());
    }
    if (found.auditRows != expected.auditRows || found.auditHead != expected.auditHead)
        return u"the audit trail ends at line %1 instead of %2"_s.arg(found.auditRows).arg(expected.auditRows);
    if (found.eventSeq != expected.eventSeq)
        return u"the newest event is %1 instead of %2"_s.arg(found.eventSeq).arg(expected.eventSeq);
    return {};
}

} // namespace gemba::backup

// gemba-backup-bench: how long a backup and a restore take at a given size. Makes a SQLite database of that size in a folder of
// its own, backs it up, checks the backup, restores it, and prints one line of JSON.

#include <backup_folder.h>
#include <restore.h>
#include <verification.h>

#include <gemba/core/log.h>
#include <gemba/storage/executor.h>
#include <gemba/storage/migrator.h>

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <sodium.h>

#include <cstdio>

using namespace gemba;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRowsPerBatch = 2'000'000;

/// Readings as the plain historian keeps them: what fills a real database.
void fill(const storage::DatabaseOptions &options, qint64 bytes)
{
    const SystemClock clock;
    storage::Executor executor(options, clock);
    for (qint64 sensor = 0; QFileInfo(options.sqliteFile).size() < bytes; ++sensor) {
        const auto written = executor.writeNow<Nothing>([&](storage::Transaction &tx) -> Result<Nothing> {
            // Made by the engine itself, so that filling takes minutes; with values that do not pack better than real ones.
            tx.execute(u"INSERT INTO bench_reading (sensor, time_ms, value, quality) WITH RECURSIVE n(i) AS (SELECT 0 "
                       u"UNION ALL "
                       "SELECT i + 1 FROM n WHERE i + 1 < ?) SELECT ?, 1763683200000 + i * 1000, 4.0 + (ABS(RANDOM()) "
                       "% 1000) / 250.0, 0 "
                       "FROM n"_s,
                       {kRowsPerBatch, sensor});
            tx.audit({.action = u"bench.fill"_s, .entity = u"bench"_s, .entityId = QString::number(sensor)});
            return Nothing{};
        });
        if (!written)
            qFatal("the database cannot be filled");
    }
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Measures backup and restore."_s);
    parser.addHelpOption();
    parser.addOptions({{u"gb"_s, u"Size of the database in gigabytes (10^9)."_s, u"N"_s, u"1"_s},
                       {u"dir"_s, u"Folder on the disk to measure; needs three times the size."_s, u"DIR"_s, u"."_s},
                       {u"sealed"_s, u"Encrypt the backup."_s}});
    parser.process(app);
    if (sodium_init() < 0)
        return 1;
    log::setSink([](const log::Record &) {});
    const QTemporaryDir folder(parser.value(u"dir"_s) + u"/gemba-bench-XXXXXX"_s);
    if (!folder.isValid())
        return 1;
    const SystemClock clock;
    storage::DatabaseOptions database;
    database.sqliteFile = folder.filePath(u"gemba.sqlite"_s);
    database.auditKey = "audit key of the bench";
    auto steps = storage::storageMigrations();
    steps.append(
        {9000, u"bench"_s,
         u"CREATE TABLE bench_reading (sensor BIGINT NOT NULL, time_ms BIGINT NOT NULL, value DOUBLE PRECISION NOT "
         "NULL, quality BIGINT NOT NULL, PRIMARY KEY (sensor, time_ms));\n"_s});
    if (!storage::Migrator(database, steps, clock).migrate())
        return 1;
    try {
        const auto gigabytes = static_cast<qint64>(parser.value(u"gb"_s).toDouble() * 1e9);
        QElapsedTimer timer;
        timer.start();
        fill(database, gigabytes);
        const qint64 fillMs = timer.restart();

        backup::BackupSource source;
        source.database = database;
        source.dataDirectory = folder.path();
        source.site = u"bench"_s;
        if (parser.isSet(u"sealed"_s))
            source.secret = backup::BackupSecret("correct horse battery staple");
        const backup::JobControl control;
        const QString made = backup::writeBackup(source, u"manual"_s, folder.filePath(u"backups"_s), clock, control);
        const qint64 backupMs = timer.restart();
        backup::BackupFolder backup(made);
        backup.unlock(source.secret);
        backup::RestoreTarget target;
        target.dataDirectory = folder.filePath(u"restored"_s);
        target.database.sqliteFile = target.dataDirectory + u"/gemba.sqlite"_s;
        target.newestStep = 9000;
        timer.restart();
        const backup::RestoreReport report = backup::restoreBackup(backup, target, {}, clock, control);
        const qint64 restoreMs = timer.restart();
        QDir(target.dataDirectory).removeRecursively();
        timer.restart();
        const backup::Verification checked = backup::verifyBackup(made, source.secret, {database.auditKey, 9000},
                                                                  folder.filePath(u"scratch"_s), clock, control);
        const qint64 verifyMs = timer.elapsed();
        const QJsonObject line{{u"databaseBytes"_s, report.bytes},
                               {u"backupBytes"_s, backup.manifest().part(u"database"_s)->bytes},
                               {u"sealed"_s, parser.isSet(u"sealed"_s)},
                               {u"fillMs"_s, fillMs},
                               {u"backupMs"_s, backupMs},
                               {u"restoreMs"_s, restoreMs},
                               {u"verifyMs"_s, verifyMs},
                               {u"verified"_s, checked.ok && checked.full}};
        std::fputs(QJsonDocument(line).toJson(QJsonDocument::Compact).append('\n').constData(), stdout);
        return checked.ok ? 0 : 1;
    } catch (const backup::BackupFault &fault) {
        std::fprintf(stderr, "%s\n", fault.what());
        return 1;
    }
}

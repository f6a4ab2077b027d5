#include "doctor.h"

#include "configuration_place.h"
#include "data_place.h"

#include <backup_shelf.h>
#include <disk_file.h>
#include <own_folder.h>
#include <postgres_tools.h>

#include <gemba/config/loader.h>
#include <gemba/storage/audit_trail.h>
#include <gemba/storage/postgres_protection.h>
#include <gemba/storage/read_once.h>
#include <gemba/storage/settings.h>

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcessEnvironment>
#include <QSslCertificate>
#include <QStorageInfo>

#include <sys/stat.h>
#include <sys/timex.h>
#include <unistd.h>

namespace gemba::server {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kDayMs = 86'400'000;
constexpr qint64 kOldBackupMs = 2 * kDayMs;
constexpr qint64 kOldDrillMs = 35 * kDayMs;
constexpr qint64 kCertificateWarningDays = 14;
// When this was written: a clock before it is wrong.
constexpr qint64 kEarliestMs = 1'763'596'800'000;

class Examination
{
public:
    Examination(const QString &dataDirectory, const Clock &clock)
        : m_data(dataDirectory)
        , m_clock(clock)
    {
    }

    QList<Finding> run(const QString &configFile)
    {
        look(u"directory"_s, [this] { directory(); });
        if (!m_data.exists())
            return m_findings;
        if (!configuration(configFile))
            return m_findings;
        look(u"restore"_s, [this] { restore(); });
        look(u"keys"_s, [this] { keys(); });
        look(u"disk"_s, [this] { disk(); });
        look(u"database"_s, [this] { database(); });
        look(u"certificate"_s, [this] { certificate(); });
        look(u"broker"_s, [this] { broker(); });
        look(u"clock"_s, [this] { clock(); });
        look(u"backups"_s, [this] { backups(); });
        return m_findings;
    }

private:
    void look(const QString &check, const std::function<void()> &body)
    {
        m_check = check;
        try {
            body();
        } catch (const std::exception &fault) {
            problem(QString::fromUtf8(fault.what()), u"Mend what it says, then run this again."_s);
        }
    }
    void add(Finding::State state, const QString &text, const QString &remedy)
    {
        m_findings.append({m_check, state, text, remedy});
    }
    void good(const QString &text) { add(Finding::State::Good, text, {}); }
    void warning(const QString &text, const QString &remedy) { add(Finding::State::Warning, text, remedy); }
    void problem(const QString &text, const QString &remedy) { add(Finding::State::Problem, text, remedy); }

    void directory()
    {
        const QString path = m_data.path();
        struct stat info
        {
        };
        if (::stat(QFile::encodeName(path).constData(), &info) != 0)
            problem(u"There is no data directory %1."_s.arg(path), u"Name it with --data, or start the server once."_s);
        else if (info.st_uid != ::geteuid())
            warning(u"The data directory %1 belongs to another account (%2)."_s.arg(path).arg(info.st_uid),
                    u"Run this as the server's own account."_s);
        else if ((info.st_mode & 077) != 0)
            problem(u"The data directory %1 is open to other users."_s.arg(path), u"Run: chmod 700 %1"_s.arg(path));
        else
            good(u"%1 is closed to others."_s.arg(path));
    }

    bool configuration(const QString &named)
    {
        m_check = u"configuration"_s;
        const Result<QString> file = named.isEmpty() ? notedConfiguration(m_data.path()) : named;
        if (!file) {
            problem(file.error().detail, u"Name the configuration with --config FILE."_s);
            return false;
        }
        const auto environment = QProcessEnvironment::systemEnvironment();
        const auto loaded = file->isEmpty() ? config::load({}, {}, environment) : config::loadFile(*file, environment);
        if (!loaded.ok()) {
            for (const config::Problem &each : loaded.problems)
                problem(each.text(), each.remedy);
            return false;
        }
        m_settings.config = loaded.config;
        m_settings.dataDirectory = m_data.path();
        good(file->isEmpty() ? u"No file: every key has its default."_s : u"%1 is valid."_s.arg(*file));
        return true;
    }

    void restore()
    {
        if (m_data.exists(u".restore-note.json"_s))
            problem(u"A restore was interrupted."_s, u"Start the server, or run gembactl status: either ends it."_s);
    }

    void keys()
    {
        const QDir folder(m_data.filePath(u"keys"_s));
        const QFileInfoList files = folder.entryInfoList(QDir::Files);
        if (files.isEmpty())
            return warning(u"There are no keys yet."_s, u"The server makes them at its first start."_s);
        for (const QFileInfo &file : files) {
            if (file.permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther))
                problem(u"The key %1 is open to other users."_s.arg(file.fileName()),
                        u"Run: chmod 600 %1"_s.arg(file.absoluteFilePath()));
        }
        const QFileInfo audit(folder.filePath(u"audit.key"_s));
        if (!audit.exists())
            problem(u"The key of the audit trail is missing."_s,
                    u"Restore keys/audit.key from a backup that holds keys."_s);
        else if (audit.size() != 32)
            problem(u"The key of the audit trail is damaged."_s,
                    u"Restore keys/audit.key from a backup that holds keys."_s);
        else
            good(u"%1 keys."_s.arg(files.size()));
    }

    void disk()
    {
        const storage::DiskOptions limits = databasePlace(m_settings).disk;
        const QString folder = limits.folder.isEmpty() ? m_data.path() : limits.folder;
        const qint64 free = backup::bytesFreeAt(folder);
        const QStorageInfo info(folder);
        const double percent =
            100.0 * static_cast<double>(free) / static_cast<double>(std::max<qint64>(1, info.bytesTotal()));
        const QString text = u"%1 GB (%2 %) free at %3."_s.arg(static_cast<double>(free) / 1e9, 0, 'f', 1)
                                 .arg(percent, 0, 'f', 0)
                                 .arg(folder);
        if (percent < m_settings.config.storage.minFreePercent)
            problem(text + u" Writes are refused."_s, u"Free space, or give the disk more."_s);
        else if (percent < m_settings.config.storage.alarmFreePercent)
            warning(text,
                    u"Free space before writes are refused at %1 %."_s.arg(m_settings.config.storage.minFreePercent));
        else
            good(text);
    }

    void database()
    {
        storage::DatabaseOptions options = databasePlace(m_settings);
        const bool isSqlite = options.engine == storage::Engine::Sqlite;
        if (isSqlite && !QFileInfo::exists(options.sqliteFile))
            return warning(u"There is no database yet."_s, u"The server makes it at its first start."_s);
        if (isSqlite) {
            for (const auto &suffix : {u""_s, u"-wal"_s, u"-shm"_s}) {
                const QFileInfo file(options.sqliteFile + suffix);
                if (file.exists() && (file.permissions() &
                                      (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)))
                    problem(u"%1 is open to other users."_s.arg(file.filePath()),
                            u"Run: chmod 600 %1"_s.arg(file.filePath()));
            }
        }
        storage::readOnce(options, [&](storage::ReadTransaction &tx) {
            if (isSqlite) {
                const QString found = tx.select(u"PRAGMA quick_check(1)"_s).text(0, 0);
                if (found != "ok"_L1)
                    problem(u"The database is damaged: %1."_s.arg(found),
                            u"Restore the newest backup: gembactl restore"_s);
                else
                    good(u"%1 is whole."_s.arg(options.sqliteFile));
            } else {
                good(u"PostgreSQL at %1 answers."_s.arg(options.pgHost));
            }
            look(u"schema"_s, [&] { schema(tx); });
            if (m_schemaIsNewest)
                look(u"audit"_s, [&] { audit(tx); });
            if (const auto drill = storage::readSetting(tx, u"backup.drill"_s))
                m_drill = QJsonDocument::fromJson(drill->toUtf8()).object();
        });
        if (!isSqlite)
            look(u"protection"_s, [&] { protection(options); });
    }

    void schema(storage::ReadTransaction &tx)
    {
        const int newest = allMigrations().last().number;
        const auto step = static_cast<int>(tx.select(u"SELECT max(number) FROM schema_migration"_s).integer(0, 0));
        if (step > newest)
            problem(
                u"The database is at step %1, which a newer version made; this one knows %2."_s.arg(step).arg(newest),
                u"Install that version, or restore a backup made before it."_s);
        else if (step < newest)
            warning(u"The database is at step %1 of %2."_s.arg(step).arg(newest),
                    u"The server brings it up at its next start."_s);
        else
            good(u"Step %1."_s.arg(step));
        m_schemaIsNewest = step == newest;
    }

    void audit(storage::ReadTransaction &tx)
    {
        QFile key(m_data.filePath(u"keys/audit.key"_s));
        if (!key.open(QIODevice::ReadOnly))
            return problem(u"The audit trail cannot be checked without its key."_s, u"Restore keys/audit.key."_s);
        const storage::AuditCheck check = storage::verifyAuditTrail(tx, key.readAll());
        if (check.firstBadSeq != 0)
            problem(u"The audit trail is broken at line %1: %2."_s.arg(check.firstBadSeq).arg(check.reason),
                    u"Keep this database as evidence, find out who could write to it, and compare with a backup."_s);
        else
            good(u"%1 lines, the chain is whole."_s.arg(check.rows));
    }

    void protection(const storage::DatabaseOptions &options)
    {
        const QStringList found = storage::protectionProblems(options);
        for (const QString &each : found)
            warning(each, u"See gembactl database prepare."_s);
        if (found.isEmpty())
            good(u"The application's role owns nothing and sees its own site only."_s);
    }

    void certificate()
    {
        if (m_settings.config.server.insecureLoopback)
            return warning(u"The server runs without TLS."_s,
                           u"Remove server.insecure_loopback outside development."_s);
        const QList<QSslCertificate> chain = QSslCertificate::fromPath(m_data.filePath(u"tls/server.pem"_s));
        if (chain.isEmpty())
            return warning(u"There is no certificate yet."_s, u"The server makes it at its first start."_s);
        const qint64 days = (chain.first().expiryDate().toMSecsSinceEpoch() - m_clock.nowMs()) / kDayMs;
        if (days < 0)
            problem(u"The certificate has expired."_s, u"Start the server: it renews it."_s);
        else if (days < kCertificateWarningDays)
            warning(u"The certificate is good for %1 days."_s.arg(days),
                    u"A running server renews it; see its log for why not."_s);
        else
            good(u"Good for %1 days."_s.arg(days));
    }

    void broker()
    {
        if (m_settings.config.mqtt.mode == "external"_L1)
            return good(u"An external one at %1."_s.arg(m_settings.config.mqtt.host));
        const QFileInfo program(m_settings.config.mqtt.program);
        if (!program.isExecutable())
            problem(u"The broker %1 is not installed or not executable."_s.arg(program.filePath()),
                    u"Install mosquitto, or name it in mqtt.program."_s);
        else
            good(program.filePath());
    }

    void clock()
    {
        struct timex state
        {
        };
        if (m_clock.nowMs() < kEarliestMs)
            problem(u"The clock says %1."_s.arg(
                        QDateTime::fromMSecsSinceEpoch(m_clock.nowMs(), Qt::UTC).toString(Qt::ISODate)),
                    u"Set it, and let NTP keep it."_s);
        else if (::adjtimex(&state) == TIME_ERROR)
            warning(u"The clock is not kept by NTP."_s, u"Turn on systemd-timesyncd or chrony."_s);
        else
            good(u"It is kept by NTP."_s);
    }

    void backups()
    {
        const config::BackupSection &in = m_settings.config.backup;
        const QString directory = config::resolvePath(m_data.path(), in.directory);
        const QString away = in.offBoxDirectory.isEmpty()
                                 ? QString()
                                 : backup::ownFolderIn(in.offBoxDirectory, m_settings.config.site.id, m_data.path());
        const QList<backup::Backup> shelf = backup::listShelf(directory, away);
        std::optional<qint64> newest;
        std::optional<qint64> newestAway;
        int damaged = 0;
        for (const backup::Backup &each : shelf) {
            damaged += each.proof == backup::Proof::Damaged ? 1 : 0;
            const bool isGood = each.proof == backup::Proof::Full || each.proof == backup::Proof::Bytes;
            if (!newest && isGood)
                newest = each.startedAtMs;
            // Looked for where it should be: this is the place to find out that the share was emptied.
            if (!newestAway && isGood && each.offBox &&
                QFileInfo::exists(away + u'/' + each.name + u"/manifest.json"_s))
                newestAway = each.startedAtMs;
        }
        const qint64 age = m_clock.nowMs() - newest.value_or(0);
        if (!newest)
            problem(u"There is no good backup in %1."_s.arg(directory), u"Run: gembactl backup"_s);
        else if (age > kOldBackupMs)
            problem(u"The newest good backup is %1 hours old."_s.arg(age / 3'600'000),
                    u"Look at gembactl backup list and at the log."_s);
        else
            good(u"The newest good one is %1 hours old."_s.arg(age / 3'600'000));
        if (damaged > 0)
            warning(u"%1 backups are damaged."_s.arg(damaged), u"Check the disk of %1."_s.arg(directory));
        if (in.offBoxDirectory.isEmpty())
            warning(u"Backups are on this machine only."_s, u"Set backup.off_box_directory."_s);
        else if (!newestAway || m_clock.nowMs() - *newestAway > kOldBackupMs)
            problem(
                u"There is no fresh copy of a good backup in %1."_s.arg(away),
                u"Look whether the share is mounted and can be written; the server tries every quarter of an hour."_s);
        if (!in.encryptionKeyFile.isEmpty())
            static_cast<void>(backup::BackupSecret::fromFile(in.encryptionKeyFile)); // throws what is wrong with it
        else if (!in.includeKeys)
            warning(u"Backups hold no keys, since they are not encrypted."_s,
                    u"Set backup.encryption_key_file, or keep a copy of the keys folder elsewhere."_s);
        if (m_settings.config.storage.engine == "postgresql"_L1) {
            if (const QString tools = backup::postgresToolsProblem(); !tools.isEmpty())
                problem(tools, u"Install postgresql-client."_s);
        }
        const qint64 drilled = m_drill["atMs"_L1].toInteger();
        if (drilled == 0 || m_clock.nowMs() - drilled > kOldDrillMs)
            warning(u"No restore was rehearsed within five weeks."_s, u"Run: gembactl drill"_s);
        else if (!m_drill["passed"_L1].toBool())
            problem(u"The last drill failed: %1."_s.arg(m_drill["reason"_L1].toString()),
                    u"Mend it, then run: gembactl drill"_s);
    }

    const QDir m_data;
    const Clock &m_clock;
    ServerSettings m_settings;
    QJsonObject m_drill;
    bool m_schemaIsNewest = false;
    QString m_check;
    QList<Finding> m_findings;
};

} // namespace

QList<Finding> examine(const QString &dataDirectory, const QString &configFile, const Clock &clock)
{
    return Examination(dataDirectory, clock).run(configFile);
}

} // namespace gemba::server

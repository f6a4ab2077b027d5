#include <gemba/storage/migrator.h>

#include "connection.h"
#include "fault.h"
#include "migration_script.h"
#include "postgres_policy.h"
#include "sqlite_backup.h"

#include <gemba/core/log.h>

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace gemba::storage {

namespace {

// Key of the advisory lock under which one node migrates ("gembamig").
constexpr qint64 kMigrationLock = 0x67656D62616D6967;

const QString kCreateRegister = u"CREATE TABLE IF NOT EXISTS schema_migration ("
                                "number BIGINT NOT NULL PRIMARY KEY, name TEXT NOT NULL, checksum TEXT NOT NULL, "
                                "applied_at_ms BIGINT NOT NULL)"_s;

struct Applied
{
    QString name;
    QString checksum;
};

Migration readMigration(const QString &path)
{
    static const QRegularExpression form(u"^(\\d{4})_([a-z0-9_]+)\\.sql$"_s);
    const auto match = form.match(QFileInfo(path).fileName());
    if (!match.hasMatch())
        throw std::logic_error("a migration is not named NNNN_name.sql: " + path.toStdString());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw std::logic_error("a migration is missing: " + path.toStdString());
    return {match.captured(1).toInt(), match.captured(2), QString::fromUtf8(file.readAll())};
}

QString labelOf(int number, const QString &name)
{
    return u"%1_%2"_s.arg(number, 4, 10, QLatin1Char('0')).arg(name);
}

class Run
{
public:
    Run(const DatabaseOptions &options, const QList<Migration> &steps, const Clock &clock)
        : m_options(options)
        , m_steps(steps)
        , m_clock(clock)
        , m_connection(Connection::open(options, Connection::Role::Migrator))
    {
    }

    Result<MigrationReport> run()
    {
        if (m_options.engine == Engine::Postgres)
            m_connection->select(u"SELECT pg_advisory_lock(?)"_s, {kMigrationLock}); // until the connection closes
        const bool isEmpty = !tableExists();
        const QMap<int, Applied> applied = isEmpty ? QMap<int, Applied>() : readRegister();
        if (auto refusal = judge(applied))
            return *refusal;

        Result<MigrationReport> report = bringUp(applied);
        if (report && m_options.engine == Engine::Postgres && !m_options.pgOwnerUser.isEmpty())
            protectPostgres(*m_connection, m_options);
        return report;
    }

private:
    Result<MigrationReport> bringUp(const QMap<int, Applied> &applied)
    {
        MigrationReport report;
        report.from = applied.isEmpty() ? 0 : applied.lastKey();
        report.to = report.from;
        QList<Migration> due;
        for (const Migration &step : m_steps) {
            if (!applied.contains(step.number))
                due.append(step);
        }
        if (due.isEmpty())
            return report;
        if (m_options.engine == Engine::Sqlite && hasTables())
            report.backupFile = backUp(report.from, due.last().number);
        for (const Migration &step : due) {
            if (auto refusal = apply(step))
                return *refusal;
            report.to = std::max(report.to, step.number);
        }
        return report;
    }

    bool tableExists()
    {
        return !m_connection
                    ->select(m_options.engine == Engine::Sqlite
                                 ? u"SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'schema_migration'"_s
                                 : u"SELECT 1 FROM pg_tables WHERE schemaname = current_schema() "
                                   "AND tablename = 'schema_migration'"_s)
                    .isEmpty();
    }

    bool hasTables() { return !m_connection->select(u"SELECT 1 FROM sqlite_master LIMIT 1"_s).isEmpty(); }

    QMap<int, Applied> readRegister()
    {
        const Rows rows = m_connection->select(u"SELECT number, name, checksum FROM schema_migration"_s);
        QMap<int, Applied> applied;
        for (qsizetype i = 0; i < rows.count(); ++i)
            applied.insert(static_cast<int>(rows.integer(i, 0)), {rows.text(i, 1), rows.text(i, 2)});
        return applied;
    }

    std::optional<Error> judge(const QMap<int, Applied> &applied) const
    {
        QMap<int, QString> known;
        for (const Migration &step : m_steps)
            known.insert(step.number, checksumOf(step.sql));
        for (auto entry = applied.cbegin(); entry != applied.cend(); ++entry) {
            const QString label = labelOf(entry.key(), entry->name);
            if (!known.contains(entry.key()))
                return refuse(
                    ErrorCode::DatabaseTooNew,
                    u"The database was written by a newer version of Gemba: it has step %1, which this program "
                    "does not know. Nothing was changed. Install that version, or restore a backup made before "
                    "it."_s.arg(label));
            if (known.value(entry.key()) != entry->checksum)
                return refuse(
                    ErrorCode::StateConflict,
                    u"Step %1 of the database schema was applied with other contents than this program has. "
                    "Nothing was changed. Use the program that made this database, or restore a backup."_s.arg(label));
        }
        return std::nullopt;
    }

    QString backUp(int from, int to)
    {
        const QString time =
            QDateTime::fromMSecsSinceEpoch(m_clock.nowMs(), Qt::UTC).toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
        const auto name = [&](int attempt) {
            return u"%1.before-%2-to-%3-%4%5"_s.arg(m_options.sqliteFile)
                .arg(from, 4, 10, QLatin1Char('0'))
                .arg(to, 4, 10, QLatin1Char('0'))
                .arg(time, attempt == 0 ? QString() : u"-%1"_s.arg(attempt));
        };
        return backUpSqlite(*m_connection, name);
    }

    bool isRecorded(int number)
    {
        return !m_connection->select(u"SELECT 1 FROM schema_migration WHERE number = ?"_s, {number}).isEmpty();
    }

    std::optional<Error> apply(const Migration &step)
    {
        QString statement;
        try {
            m_connection->begin();
            m_connection->runScript(kCreateRegister);
            if (isRecorded(step.number)) { // by another process since the register was read
                m_connection->rollback();
                return std::nullopt;
            }
            const QStringList statements = statementsFor(m_options.engine, step.sql);
            for (const QString &next : statements) {
                statement = next;
                m_connection->runScript(next);
            }
            statement.clear();
            if (auto broken = brokenReference()) {
                m_connection->rollback();
                return failed(step, *broken);
            }
            m_connection->execute(
                u"INSERT INTO schema_migration (number, name, checksum, applied_at_ms) VALUES (?, ?, ?, ?)"_s,
                {step.number, step.name, checksumOf(step.sql), m_clock.nowMs()});
            m_connection->commit();
        } catch (const DatabaseError &error) {
            m_connection->rollback();
            if (error.kind() == DatabaseError::Kind::DiskFull || error.kind() == DatabaseError::Kind::ConnectionLost)
                return refusalFor(error);
            return failed(step, QString::fromUtf8(error.what()));
        }
        log::info(u"storage"_s, u"schema step applied"_s, {{u"step"_s, labelOf(step.number, step.name)}});
        return std::nullopt;
    }

    // SQLite migrates with foreign keys off, so the rows are judged here, before the commit.
    std::optional<QString> brokenReference()
    {
        if (m_options.engine != Engine::Sqlite)
            return std::nullopt;
        const Rows rows = m_connection->select(u"PRAGMA foreign_key_check"_s);
        if (rows.isEmpty())
            return std::nullopt;
        return u"%1 rows refer to rows that do not exist; the first is in table %2, row %3, and misses one in %4"_s
            .arg(rows.count())
            .arg(rows.text(0, 0), rows.text(0, 1), rows.text(0, 2));
    }

    static Error failed(const Migration &step, const QString &why)
    {
        return refuse(ErrorCode::Internal, u"Step %1 of the database schema failed and was undone: %2"_s.arg(
                                               labelOf(step.number, step.name), why));
    }

    const DatabaseOptions &m_options;
    const QList<Migration> &m_steps;
    const Clock &m_clock;
    std::unique_ptr<Connection> m_connection;
};

QList<Migration> inOrder(QList<Migration> migrations)
{
    std::sort(migrations.begin(), migrations.end(),
              [](const Migration &a, const Migration &b) { return a.number < b.number; });
    const auto twice = std::adjacent_find(migrations.cbegin(), migrations.cend(),
                                          [](const Migration &a, const Migration &b) { return a.number == b.number; });
    if (twice != migrations.cend())
        throw std::logic_error("two migrations have the number of " +
                               labelOf(twice->number, twice->name).toStdString());
    return migrations;
}

} // namespace

QList<Migration> migrationsIn(const QStringList &resourceFiles)
{
    QList<Migration> migrations;
    for (const QString &path : resourceFiles) {
        if (!QFileInfo(path).isDir()) {
            migrations.append(readMigration(path));
            continue;
        }
        const QStringList names = QDir(path).entryList({u"*.sql"_s}, QDir::Files);
        if (names.isEmpty())
            throw std::logic_error("there are no migrations in " + path.toStdString());
        for (const QString &name : names)
            migrations.append(readMigration(path + u'/' + name));
    }
    return inOrder(std::move(migrations));
}

QList<Migration> storageMigrations()
{
    return migrationsIn({u":/migrations/storage"_s});
}

Migrator::Migrator(const DatabaseOptions &options, QList<Migration> migrations, const Clock &clock)
    : m_options(options)
    , m_migrations(inOrder(std::move(migrations)))
    , m_clock(clock)
{
}

Result<MigrationReport> Migrator::migrate()
{
    try {
        return Run(m_options, m_migrations, m_clock).run();
    } catch (const DatabaseError &error) {
        Error refusal = refusalFor(error);
        if (refusal.code == ErrorCode::DatabaseUnavailable)
            refusal.detail = QString::fromUtf8(error.what()); // read by whoever set the server up
        return refusal;
    }
}

} // namespace gemba::storage

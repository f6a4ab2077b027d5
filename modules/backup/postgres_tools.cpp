#include "postgres_tools.h"

#include <QProcess>
#include <QStandardPaths>

#include <libpq-fe.h>

#include <memory>

namespace gemba::backup {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWaitMs = 200;
constexpr qint64 kPipeBytes = 4 * 1024 * 1024;

struct ClearResult
{
    void operator()(PGresult *result) const { PQclear(result); }
};
using ResultPtr = std::unique_ptr<PGresult, ClearResult>;

QString quotedName(const QString &name)
{
    return u'"' + QString(name).replace(u'"', u"\"\""_s) + u'"';
}

/// Where sites are kept apart, nobody sees a row without saying whose.
QString contextOf(const storage::DatabaseOptions &options)
{
    return options.pgOwnerUser.isEmpty() || options.pgSite.isEmpty() ? QString() : u"-c gemba.site="_s + options.pgSite;
}

class Session
{
public:
    Session(const storage::DatabaseOptions &options, const QString &database)
    {
        const QList<std::pair<const char *, QByteArray>> settings{{"host", options.pgHost.toUtf8()},
                                                                  {"port", QByteArray::number(options.pgPort)},
                                                                  {"dbname", database.toUtf8()},
                                                                  {"user", options.pgUser.toUtf8()},
                                                                  {"password", options.pgPassword.toUtf8()},
                                                                  {"sslmode", options.pgSslMode.toUtf8()},
                                                                  {"sslrootcert", options.pgSslRootCert.toUtf8()},
                                                                  {"options", contextOf(options).toUtf8()},
                                                                  {"connect_timeout", "10"},
                                                                  {"application_name", "gemba-backup"}};
        std::vector<const char *> names;
        std::vector<const char *> values;
        for (const auto &[name, value] : settings) {
            if (value.isEmpty())
                continue;
            names.push_back(name);
            values.push_back(value.constData());
        }
        names.push_back(nullptr);
        values.push_back(nullptr);
        m_connection = PQconnectdbParams(names.data(), values.data(), 0);
        if (PQstatus(m_connection) != CONNECTION_OK) {
            const QString why = QString::fromUtf8(PQerrorMessage(m_connection)).trimmed();
            PQfinish(m_connection);
            throw BackupFault(ErrorCode::DatabaseUnavailable, why);
        }
    }
    ~Session() { PQfinish(m_connection); }
    Q_DISABLE_COPY_MOVE(Session)

    ResultPtr run(const QString &sql)
    {
        ResultPtr result(PQexec(m_connection, sql.toUtf8().constData()));
        const ExecStatusType status = PQresultStatus(result.get());
        if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK)
            throw BackupFault(ErrorCode::RestoreFailed,
                              u"%1 in: %2"_s.arg(QString::fromUtf8(PQresultErrorMessage(result.get())).trimmed(), sql));
        return result;
    }
    QString text(const QString &sql)
    {
        const ResultPtr result = run(sql);
        return PQntuples(result.get()) == 0 ? QString() : QString::fromUtf8(PQgetvalue(result.get(), 0, 0));
    }

private:
    PGconn *m_connection = nullptr;
};

DatabaseFacts readFacts(Session &session)
{
    DatabaseFacts facts;
    const ResultPtr tables = session.run(u"SELECT tablename FROM pg_tables WHERE schemaname = current_schema()"_s);
    for (int i = 0; i < PQntuples(tables.get()); ++i) {
        const QString name = QString::fromUtf8(PQgetvalue(tables.get(), i, 0));
        facts.rows.insert(name, session.text(u"SELECT count(*) FROM %1"_s.arg(quotedName(name))).toLongLong());
    }
    if (facts.rows.contains(u"schema_migration"_s))
        facts.schemaStep = session.text(u"SELECT coalesce(max(number), 0) FROM schema_migration"_s).toInt();
    if (facts.rows.contains(u"storage_counter"_s)) {
        facts.eventSeq = session.text(u"SELECT value FROM storage_counter WHERE name = 'event'"_s).toLongLong();
        facts.auditRows = session.text(u"SELECT value FROM storage_counter WHERE name = 'audit'"_s).toLongLong();
        facts.auditHead = QByteArray::fromHex(
            session.text(u"SELECT encode(head, 'hex') FROM storage_counter WHERE name = 'audit'"_s).toLatin1());
    }
    return facts;
}

QString programNamed(const QString &name)
{
    const QString path = QStandardPaths::findExecutable(name);
    if (path.isEmpty())
        throw BackupFault(ErrorCode::BackupFailed,
                          u"%1 is not installed; it is in the package postgresql-client"_s.arg(name));
    return path;
}

/// A program of PostgreSQL with the connection in its environment.
class Tool
{
public:
    Tool(const QString &program, const QStringList &arguments, const storage::DatabaseOptions *options = nullptr,
         const QString &database = {})
        : m_name(program)
    {
        QProcessEnvironment environment;
        environment.insert(u"PATH"_s, qEnvironmentVariable("PATH"));
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        if (options) {
            environment.insert(u"PGHOST"_s, options->pgHost);
            environment.insert(u"PGPORT"_s, QString::number(options->pgPort));
            environment.insert(u"PGDATABASE"_s, database);
            environment.insert(u"PGUSER"_s, options->pgUser);
            environment.insert(u"PGPASSWORD"_s, options->pgPassword);
            if (const QString context = contextOf(*options); !context.isEmpty())
                environment.insert(u"PGOPTIONS"_s, context);
            if (!options->pgSslMode.isEmpty())
                environment.insert(u"PGSSLMODE"_s, options->pgSslMode);
            if (!options->pgSslRootCert.isEmpty())
                environment.insert(u"PGSSLROOTCERT"_s, options->pgSslRootCert);
        }
        m_process.setProcessEnvironment(environment);
        m_process.start(programNamed(program), arguments);
        if (!m_process.waitForStarted())
            throw BackupFault(ErrorCode::BackupFailed, u"%1 cannot be started"_s.arg(program));
    }
    ~Tool()
    {
        if (m_process.state() != QProcess::NotRunning) {
            m_process.kill();
            m_process.waitForFinished();
        }
    }
    Q_DISABLE_COPY_MOVE(Tool)

    /// Takes the output while the program runs.
    void readAll(const std::function<void(const QByteArray &)> &sink)
    {
        while (m_process.state() != QProcess::NotRunning || m_process.bytesAvailable() > 0) {
            if (m_process.bytesAvailable() == 0)
                m_process.waitForReadyRead(kWaitMs);
            const QByteArray data = m_process.read(kPipeBytes);
            sink(data); // also when empty: a stop must be heard
            keepErrors();
        }
    }
    /// Feeds the program until it or the source ends.
    void writeAll(const DumpSource &source)
    {
        for (QByteArray data = source(); !data.isEmpty() && m_process.state() == QProcess::Running; data = source()) {
            m_process.write(data);
            while (m_process.bytesToWrite() > kPipeBytes && m_process.state() == QProcess::Running)
                m_process.waitForBytesWritten(kWaitMs);
            keepErrors();
        }
        m_process.closeWriteChannel();
        while (m_process.state() != QProcess::NotRunning) {
            m_process.waitForFinished(kWaitMs);
            keepErrors();
        }
    }
    void finish(ErrorCode code)
    {
        keepErrors();
        if (m_process.exitStatus() != QProcess::NormalExit || m_process.exitCode() != 0)
            throw BackupFault(code, u"%1 failed: %2"_s.arg(m_name, QString::fromUtf8(m_errors).trimmed()));
    }

private:
    void keepErrors()
    {
        m_errors += m_process.readAllStandardError();
        m_errors.truncate(4096);
    }

    QString m_name;
    QProcess m_process;
    QByteArray m_errors;
};

} // namespace

DatabaseFacts dumpPostgres(const storage::DatabaseOptions &options, const JobControl &control,
                           const std::function<void(const char *, qsizetype)> &sink)
{
    Session session(options, options.pgDatabase);
    session.run(u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"_s);
    const DatabaseFacts facts = readFacts(session);
    const QString snapshot = session.text(u"SELECT pg_export_snapshot()"_s);
    // Packed by us together with the rest, faster; roles and grants belong to the server it is restored to.
    Tool dump(u"pg_dump"_s,
              {u"--format=custom"_s, u"--compress=0"_s, u"--no-owner"_s, u"--no-privileges"_s,
               u"--enable-row-security"_s, u"--snapshot="_s + snapshot},
              &options, options.pgDatabase);
    qint64 done = 0;
    const qint64 total = session.text(u"SELECT pg_database_size(current_database())"_s).toLongLong();
    dump.readAll([&](const QByteArray &data) {
        done += data.size();
        control.report(u"copy"_s, done, total);
        sink(data.constData(), data.size());
    });
    dump.finish(ErrorCode::BackupFailed);
    return facts;
}

void checkPostgresDump(const DumpSource &source)
{
    Tool restore(u"pg_restore"_s, {u"--file=/dev/null"_s});
    restore.writeAll(source);
    restore.finish(ErrorCode::BackupDamaged);
}

void restorePostgresDump(const storage::DatabaseOptions &options, const QString &database, const DumpSource &source)
{
    Tool restore(u"pg_restore"_s,
                 {u"--dbname="_s + database, u"--no-owner"_s, u"--no-privileges"_s, u"--exit-on-error"_s,
                  u"--single-transaction"_s},
                 &options, database);
    restore.writeAll(source);
    restore.finish(ErrorCode::RestoreFailed);
}

void createPostgresDatabase(const storage::DatabaseOptions &options, const QString &database)
{
    Session session(options, options.pgDatabase);
    session.run(u"CREATE DATABASE %1 TEMPLATE template0 ENCODING 'UTF8'"_s.arg(quotedName(database)));
}

bool hasPostgresDatabase(const storage::DatabaseOptions &options, const QString &database)
{
    Session session(options, u"postgres"_s);
    return !session
                .text(
                    u"SELECT 1 FROM pg_database WHERE datname = '%1'"_s.arg(QString(database).replace(u'\'', u"''"_s)))
                .isEmpty();
}

void dropPostgresDatabase(const storage::DatabaseOptions &options, const QString &database)
{
    Session session(options, options.pgDatabase);
    session.run(u"DROP DATABASE IF EXISTS %1 WITH (FORCE)"_s.arg(quotedName(database)));
}

void swapPostgresDatabases(const storage::DatabaseOptions &options, const QString &newName, const QString &oldName)
{
    // A database that somebody is connected to cannot be renamed: all this is said from the new one's neighbour.
    Session session(options, u"postgres"_s);
    session.run(
        u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname IN ('%1', '%2') AND usename = current_user AND pid <> pg_backend_pid()"_s
            .arg(QString(options.pgDatabase).replace(u'\'', u"''"_s), QString(newName).replace(u'\'', u"''"_s)));
    session.run(u"BEGIN; ALTER DATABASE %1 RENAME TO %2; ALTER DATABASE %3 RENAME TO %1; COMMIT"_s.arg(
        quotedName(options.pgDatabase), quotedName(oldName), quotedName(newName)));
}

DatabaseFacts factsOfPostgres(const storage::DatabaseOptions &options)
{
    Session session(options, options.pgDatabase);
    session.run(u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"_s);
    return readFacts(session);
}

qint64 sizeOfPostgres(const storage::DatabaseOptions &options)
{
    Session session(options, options.pgDatabase);
    return session.text(u"SELECT pg_database_size(current_database())"_s).toLongLong();
}

QString postgresToolsProblem()
{
    for (const auto &name : {u"pg_dump"_s, u"pg_restore"_s}) {
        if (QStandardPaths::findExecutable(name).isEmpty())
            return u"%1 is not installed; it is in the package postgresql-client"_s.arg(name);
    }
    return {};
}

} // namespace gemba::backup

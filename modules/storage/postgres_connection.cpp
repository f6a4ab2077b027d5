#include "postgres_connection.h"

#include "commit_journal.h"
#include "postgres_policy.h"
#include "postgres_text.h"

#include <gemba/core/log.h>

#include <QSqlDriver>
#include <QSqlError>
#include <QSqlRecord>
#include <QtEndian>

#include <chrono>
#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace gemba::storage {

namespace {

using Kind = DatabaseError::Kind;

struct ClearResult
{
    void operator()(PGresult *result) const { PQclear(result); }
};
using ResultPtr = std::unique_ptr<PGresult, ClearResult>;

// libpq blocks while it sends; results of this many rows fit its socket buffers with room, so neither side waits for
// the other.
constexpr qsizetype kPipelineRows = 200;
constexpr qsizetype kCopyBytes = 64 * 1024;
constexpr auto kLookUpPause = 20ms;
constexpr auto kLookUpPatience = 30s;

Kind kindOf(const QString &state)
{
    // https://www.postgresql.org/docs/15/errcodes-appendix.html
    if (state == u"23505"_s)
        return Kind::UniqueViolation;
    if (state.startsWith(u"23"_s))
        return Kind::ConstraintViolation;
    if (state == u"53100"_s)
        return Kind::DiskFull;
    // 55P03, 57014: lock or statement timeout, after which another try may find the way free.
    if (state.startsWith(u"40"_s) || state == u"55P03"_s || state == u"57014"_s)
        return Kind::Serialization;
    if (state.startsWith(u"08"_s) || state.startsWith(u"57P"_s) || state == u"53300"_s || state == u"25P03"_s)
        return Kind::ConnectionLost;
    return Kind::Other;
}

QString sessionSettings(Connection::Role role)
{
    QString settings = u"SET TIME ZONE 'UTC'; SET client_min_messages = warning; SET standard_conforming_strings = on; "
                       // An answer promises a durable commit, whatever the server's default; stricter settings stay.
                       "SELECT set_config('synchronous_commit', 'on', false) "
                       "WHERE current_setting('synchronous_commit') = 'off'; "_s;
    switch (role) {
    case Connection::Role::Writer:
        settings += u"SET statement_timeout = '30s'; SET lock_timeout = '10s'; "
                    "SET idle_in_transaction_session_timeout = '60s'"_s;
        break;
    case Connection::Role::Reader:
        settings += u"SET statement_timeout = '60s'; SET idle_in_transaction_session_timeout = '60s'; "
                    "SET default_transaction_read_only = on"_s;
        break;
    case Connection::Role::Migrator:
        settings += u"SET lock_timeout = '60s'"_s;
        break;
    }
    return settings;
}

PGconn *nativeHandle(const QSqlDriver *driver)
{
    const QVariant handle = driver->handle();
    // Qt's documentation says "PGconn*"; Qt 6 derives the name from the type behind that typedef.
    if (qstrcmp(handle.typeName(), "PGconn*") != 0 && qstrcmp(handle.typeName(), "pg_conn*") != 0)
        throw std::logic_error("the QPSQL driver has no libpq handle");
    return *static_cast<PGconn *const *>(handle.constData());
}

/// Of a result in binary format.
class PostgresRow final : public RawRow
{
public:
    explicit PostgresRow(const PGresult *result)
        : m_result(result)
    {
    }
    int at = 0;

    std::optional<qint64> integer(int column) const override
    {
        const auto value = of(kInt8, column);
        if (!value || value->size() != sizeof(qint64))
            return std::nullopt;
        return qFromBigEndian<qint64>(value->data());
    }
    std::optional<QByteArrayView> text(int column) const override { return of(kText, column); }
    std::optional<QByteArrayView> bytes(int column) const override { return of(kBytea, column); }

private:
    // pg_type.dat
    static constexpr Oid kBytea = 17;
    static constexpr Oid kInt8 = 20;
    static constexpr Oid kText = 25;

    std::optional<QByteArrayView> of(Oid type, int column) const
    {
        if (PQftype(m_result, column) != type || PQgetisnull(m_result, at, column))
            return std::nullopt;
        return QByteArrayView(PQgetvalue(m_result, at, column), PQgetlength(m_result, at, column));
    }

    const PGresult *m_result;
};

// By default libpq writes these to standard error.
void logNotice(void *, const char *text)
{
    log::info(u"storage"_s, u"PostgreSQL says"_s, {{u"notice"_s, QString::fromUtf8(text).trimmed()}});
}

} // namespace

PostgresConnection::PostgresConnection(const DatabaseOptions &options, Role role)
    : Connection(u"QPSQL"_s)
    , m_role(role)
{
    database().setHostName(options.pgHost);
    database().setPort(options.pgPort);
    database().setDatabaseName(options.pgDatabase);
    const bool asOwner = role == Role::Migrator && !options.pgOwnerUser.isEmpty();
    database().setUserName(asOwner ? options.pgOwnerUser : options.pgUser);
    database().setPassword(asOwner ? options.pgOwnerPassword : options.pgPassword);
    // A peer that vanished without a word is noticed within 15 s instead of the kernel's quarter of an hour.
    QString extra = u"connect_timeout=5;application_name=gembad;tcp_user_timeout=15000;keepalives_idle=10;"
                    "keepalives_interval=5;keepalives_count=2"_s;
    if (!options.pgSslMode.isEmpty())
        extra += u";sslmode="_s + options.pgSslMode;
    // Bound to the TLS channel, a password can only be proven by SCRAM: no server gets it in clear or as MD5.
    if (options.pgSslMode == "verify-full"_L1 && !options.pgPassword.isEmpty())
        extra += u";channel_binding=require"_s;
    if (!options.pgSslRootCert.isEmpty()) {
        QString path = options.pgSslRootCert;
        extra += u";sslrootcert='%1'"_s.arg(path.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s));
    }
    database().setConnectOptions(extra);
    database().setNumericalPrecisionPolicy(QSql::HighPrecision); // SUM over BIGINT is numeric: not through double
    if (!database().open())
        throw DatabaseError(Kind::ConnectionLost, u"cannot connect to PostgreSQL at %1:%2: %3"_s.arg(options.pgHost)
                                                      .arg(options.pgPort)
                                                      .arg(database().lastError().databaseText().trimmed()));
    m_native = nativeHandle(database().driver());
    PQsetNoticeProcessor(m_native, &logNotice, nullptr);
    // The detail of an error quotes the failing row, and errors go to the log.
    PQsetErrorVerbosity(m_native, PQERRORS_TERSE);
    command(sessionSettings(role));
    if (!options.pgSite.isEmpty() && !options.pgOwnerUser.isEmpty()) {
        if (role == Role::Migrator)
            command(u"SET gemba.site = "_s + quotedLiteral(options.pgSite));
        else
            m_context = u"; SET LOCAL gemba.site = "_s + quotedLiteral(options.pgSite);
    }
}

PostgresConnection::~PostgresConnection()
{
    // Closing frees the prepared statements; left to the queries each would be a round trip to a server that may be
    // gone.
    m_native = nullptr;
    close();
}

QByteArray PostgresConnection::command(const QString &sql)
{
    const ResultPtr result(PQexec(m_native, sql.toUtf8().constData()));
    const ExecStatusType status = PQresultStatus(result.get());
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK)
        throw errorFrom(result.get(), sql);
    return PQcmdStatus(result.get());
}

void PostgresConnection::runScript(const QString &sql)
{
    command(sql);
}

void PostgresConnection::begin()
{
    m_transactionId.clear();
    m_jobKept = m_jobDropped = false;
    // READ COMMITTED: the journal's counters must be read as they are once its lock is held.
    command((m_role == Role::Reader ? u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"_s
                                    : u"BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE"_s) +
            m_context);
}

void PostgresConnection::commit()
{
    // COMMIT of a failed transaction succeeds, with the tag ROLLBACK.
    if (command(u"COMMIT"_s) != "COMMIT")
        throw DatabaseError(Kind::Other, u"PostgreSQL rolled the transaction back instead of committing it"_s);
}

void PostgresConnection::rollback() noexcept
{
    if (PQtransactionStatus(m_native) == PQTRANS_IDLE)
        return; // a failed COMMIT has rolled back already
    try {
        command(u"ROLLBACK"_s);
    } catch (const std::exception &) {
        // The connection is gone, and the transaction with it; the next use reports it.
    }
}

void PostgresConnection::beginJob()
{
    if (m_jobKept)
        command(u"RELEASE SAVEPOINT job; SAVEPOINT job"_s);
    else if (!m_jobDropped)
        command(u"SAVEPOINT job"_s);
    m_jobKept = m_jobDropped = false;
}

void PostgresConnection::keepJob()
{
    m_jobKept = true;
}

void PostgresConnection::dropJob()
{
    command(u"ROLLBACK TO SAVEPOINT job"_s);
    m_jobDropped = true;
}

void PostgresConnection::lockJournal()
{
    m_transactionId =
        select(u"SELECT CAST(pg_current_xact_id() AS text), pg_advisory_xact_lock(?)"_s, {kJournalLock}).text(0, 0);
}

QString PostgresConnection::transactionId()
{
    if (m_transactionId.isEmpty())
        m_transactionId = select(u"SELECT CAST(pg_current_xact_id() AS text)"_s).text(0, 0);
    return m_transactionId;
}

bool PostgresConnection::wasCommitted(const QString &transactionId)
{
    const auto deadline = std::chrono::steady_clock::now() + kLookUpPatience;
    for (;;) {
        const Rows rows = select(u"SELECT pg_xact_status(CAST(? AS xid8))"_s, {transactionId});
        if (rows.text(0, 0) != u"in progress"_s)
            return rows.text(0, 0) == u"committed"_s;
        if (std::chrono::steady_clock::now() > deadline)
            throw DatabaseError(Kind::ConnectionLost, u"a transaction of the lost connection is still open"_s);
        std::this_thread::sleep_for(kLookUpPause);
    }
}

bool PostgresConnection::alive()
{
    return PQconsumeInput(m_native) == 1 && PQstatus(m_native) == CONNECTION_OK;
}

DatabaseError PostgresConnection::errorFrom(const QSqlError &error, const QString &sql) const
{
    return errorFrom(error.nativeErrorCode(), error.databaseText(), sql);
}

DatabaseError PostgresConnection::errorFrom(const PGresult *result, const QString &sql) const
{
    return errorFrom(QString::fromLatin1(PQresultErrorField(result, PG_DIAG_SQLSTATE)),
                     QString::fromUtf8(result ? PQresultErrorMessage(result) : PQerrorMessage(m_native)), sql);
}

DatabaseError PostgresConnection::errorFrom(const QString &sqlState, const QString &text, const QString &sql) const
{
    const bool lost = m_native && PQstatus(m_native) != CONNECTION_OK;
    return DatabaseError(lost ? Kind::ConnectionLost : kindOf(sqlState),
                         u"PostgreSQL error %1: %2 in: %3"_s.arg(sqlState, text.trimmed(), sql));
}

void PostgresConnection::scan(const QString &sql, const QVariantList &binds,
                              const std::function<bool(const RawRow &)> &take)
{
    QList<std::optional<QByteArray>> texts;
    for (const QVariant &value : binds)
        texts.append(postgresText(bindable(value)));
    std::vector<const char *> values;
    for (const auto &text : std::as_const(texts))
        values.push_back(text ? text->constData() : nullptr);
    constexpr int binary = 1;
    const ResultPtr result(PQexecParams(m_native, numberedPlaceholders(sql).toUtf8().constData(),
                                        static_cast<int>(values.size()), nullptr, values.data(), nullptr, nullptr,
                                        binary));
    if (PQresultStatus(result.get()) != PGRES_TUPLES_OK)
        throw errorFrom(result.get(), sql);
    PostgresRow row(result.get());
    while (row.at < PQntuples(result.get()) && take(row))
        ++row.at;
}

QSqlQuery &PostgresConnection::prepared(const QString &sql, qsizetype bindCount)
{
    Statement *statement = m_statements.find(sql);
    if (!statement) {
        Statement fresh{QSqlQuery(database()), bindCount};
        if (!fresh.query.prepare(sql))
            throw errorFrom(fresh.query.lastError(), sql);
        statement = &m_statements.insert(sql, std::move(fresh));
    }
    // Qt Sql keeps earlier binds: a missing one would silently be the last caller's.
    if (statement->bindCount != bindCount)
        throw std::logic_error("the number of binds differs from the placeholders of: " + sql.toStdString());
    return statement->query;
}

QSqlQuery &PostgresConnection::run(const QString &sql, const QVariantList &binds)
{
    QSqlQuery &query = prepared(sql, binds.size());
    for (int i = 0; i < binds.size(); ++i)
        query.bindValue(i, bindable(binds[i]));
    if (!query.exec()) {
        const QSqlError error = query.lastError();
        query.finish();
        throw errorFrom(error, sql);
    }
    return query;
}

Rows PostgresConnection::select(const QString &sql, const QVariantList &binds)
{
    QSqlQuery &query = run(sql, binds);
    QList<QVariantList> rows;
    const int columns = query.record().count();
    while (query.next()) {
        QVariantList row;
        row.reserve(columns);
        for (int i = 0; i < columns; ++i)
            row.append(query.value(i));
        rows.append(std::move(row));
    }
    // Stepping can fail after the first row (disk, lost connection); next() then just stops.
    const QSqlError error = query.lastError();
    query.finish();
    if (error.isValid())
        throw errorFrom(error, sql);
    return Rows(std::move(rows));
}

std::optional<qint64> PostgresConnection::insert(const QString &sql, const QVariantList &binds)
{
    const Rows rows = select(sql + u" RETURNING id"_s, binds);
    return rows.isEmpty() ? std::nullopt : std::optional(rows.integer(0, 0));
}

qint64 PostgresConnection::execute(const QString &sql, const QVariantList &binds)
{
    if (!binds.isEmpty()) {
        QSqlQuery &query = run(sql, binds);
        const qint64 affected = query.numRowsAffected();
        query.finish();
        return affected;
    }
    // Statements without binds may be DDL, which PREPARE does not take. The extended protocol still allows only one.
    const ResultPtr result(PQexecParams(m_native, sql.toUtf8().constData(), 0, nullptr, nullptr, nullptr, nullptr, 0));
    const ExecStatusType status = PQresultStatus(result.get());
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK)
        throw errorFrom(result.get(), sql);
    return QByteArray(PQcmdTuples(result.get())).toLongLong();
}

void PostgresConnection::executeBatch(const QString &sql, const QList<QVariantList> &rows)
{
    if (rows.size() < 2) {
        Connection::executeBatch(sql, rows);
        return;
    }
    // PostgreSQL does not copy into tables whose rows it keeps apart.
    const auto target = copyTargetOf(sql);
    if (target && (m_context.isEmpty() || isSharedTable(target->section(u' ', 0, 0))))
        copy(*target, rows);
    else
        pipeline(sql, rows);
}

void PostgresConnection::copy(const QString &target, const QList<QVariantList> &rows)
{
    const QString sql = u"COPY %1 FROM STDIN"_s.arg(target);
    const ResultPtr started(PQexec(m_native, sql.toUtf8().constData()));
    if (PQresultStatus(started.get()) != PGRES_COPY_IN)
        throw errorFrom(started.get(), sql);
    QByteArray buffer;
    buffer.reserve(kCopyBytes + 4096);
    const auto flush = [&] {
        const bool sent = PQputCopyData(m_native, buffer.constData(), static_cast<int>(buffer.size())) == 1;
        buffer.clear();
        return sent;
    };
    bool sent = true;
    const char *failure = nullptr;
    std::exception_ptr badBind;
    try {
        for (const QVariantList &row : rows) {
            appendCopyRow(buffer, row);
            if (buffer.size() >= kCopyBytes && !(sent = flush()))
                break;
        }
    } catch (...) {
        // The server waits for data: it must be told before anything else can be said on this connection.
        badBind = std::current_exception();
        failure = "a value cannot be bound";
    }
    if (sent && !badBind && !buffer.isEmpty())
        flush();
    PQputCopyEnd(m_native, failure);
    ResultPtr outcome(PQgetResult(m_native));
    while (ResultPtr more{PQgetResult(m_native)}) {
    }
    if (badBind)
        std::rethrow_exception(badBind);
    if (PQresultStatus(outcome.get()) != PGRES_COMMAND_OK)
        throw errorFrom(outcome.get(), sql);
}

QByteArray PostgresConnection::preparedForPipeline(const QString &sql, qsizetype binds)
{
    QByteArray &name = m_pipelineStatements[sql];
    if (!name.isEmpty())
        return name;
    const QByteArray fresh = "gemba_batch_" + QByteArray::number(m_pipelineStatements.size());
    const ResultPtr result(PQprepare(m_native, fresh.constData(), numberedPlaceholders(sql).toUtf8().constData(),
                                     static_cast<int>(binds), nullptr));
    if (PQresultStatus(result.get()) != PGRES_COMMAND_OK) {
        m_pipelineStatements.remove(sql);
        throw errorFrom(result.get(), sql);
    }
    name = fresh;
    return name;
}

void PostgresConnection::pipeline(const QString &sql, const QList<QVariantList> &rows)
{
    const QByteArray name = preparedForPipeline(sql, rows.first().size());
    for (qsizetype start = 0; start < rows.size(); start += kPipelineRows) {
        const qsizetype end = std::min(rows.size(), start + kPipelineRows);
        QList<QList<std::optional<QByteArray>>> texts; // before the pipeline opens: a bad bind must not leave it open
        for (qsizetype i = start; i < end; ++i) {
            QList<std::optional<QByteArray>> row;
            for (const QVariant &value : rows[i])
                row.append(postgresText(bindable(value)));
            texts.append(std::move(row));
        }
        PQenterPipelineMode(m_native);
        for (const auto &row : std::as_const(texts)) {
            std::vector<const char *> values;
            for (const auto &text : row)
                values.push_back(text ? text->constData() : nullptr);
            PQsendQueryPrepared(m_native, name.constData(), static_cast<int>(values.size()), values.data(), nullptr,
                                nullptr, 0);
        }
        PQpipelineSync(m_native);
        std::optional<DatabaseError> error;
        for (bool synced = false; !synced && PQstatus(m_native) == CONNECTION_OK;) {
            const ResultPtr result(PQgetResult(m_native));
            const ExecStatusType status = PQresultStatus(result.get());
            synced = result && status == PGRES_PIPELINE_SYNC;
            if (result && status == PGRES_FATAL_ERROR && !error)
                error = errorFrom(result.get(), sql);
        }
        PQexitPipelineMode(m_native);
        if (!error && PQstatus(m_native) != CONNECTION_OK)
            error = errorFrom(nullptr, sql);
        if (error)
            throw *error;
    }
}

} // namespace gemba::storage

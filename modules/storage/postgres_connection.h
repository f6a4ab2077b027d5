#pragma once

#include "connection.h"
#include "statement_cache.h"

#include <QHash>
#include <QSqlQuery>

#include <libpq-fe.h>

namespace gemba::storage {

/// Statements with results go through Qt Sql. What Qt Sql cannot do goes to the same connection through libpq: several
/// control statements in one round trip, the tag of COMMIT, COPY, and pipelines.
class PostgresConnection final : public Connection
{
public:
    PostgresConnection(const DatabaseOptions &options, Role role);
    ~PostgresConnection() override;

    Engine engine() const override { return Engine::Postgres; }
    Rows select(const QString &sql, const QVariantList &binds = {}) override;
    void scan(const QString &sql, const QVariantList &binds, const std::function<bool(const RawRow &)> &take) override;
    qint64 execute(const QString &sql, const QVariantList &binds = {}) override;
    std::optional<qint64> insert(const QString &sql, const QVariantList &binds) override;
    void executeBatch(const QString &sql, const QList<QVariantList> &rows) override;
    void runScript(const QString &sql) override;
    void begin() override;
    void commit() override;
    void rollback() noexcept override;
    void beginJob() override;
    void keepJob() override;
    void dropJob() override;
    void lockJournal() override;
    QString transactionId() override;
    bool wasCommitted(const QString &transactionId) override;
    bool alive() override;

private:
    struct Statement
    {
        QSqlQuery query;
        qsizetype bindCount;
    };
    QSqlQuery &prepared(const QString &sql, qsizetype bindCount);
    QSqlQuery &run(const QString &sql, const QVariantList &binds);
    DatabaseError errorFrom(const QSqlError &error, const QString &sql) const;
    DatabaseError errorFrom(const PGresult *result, const QString &sql) const;
    DatabaseError errorFrom(const QString &sqlState, const QString &text, const QString &sql) const;
    /// The command tag of the last statement in @p sql.
    QByteArray command(const QString &sql);
    void copy(const QString &target, const QList<QVariantList> &rows);
    void pipeline(const QString &sql, const QList<QVariantList> &rows);
    QByteArray preparedForPipeline(const QString &sql, qsizetype binds);

    Role m_role;
    PGconn *m_native = nullptr; ///< owned by the Qt driver
    QString m_context;          ///< said at each BEGIN: whose rows are seen
    QString m_transactionId;
    bool m_jobKept = false;    ///< the savepoint of the last job is still there; the next statement releases it
    bool m_jobDropped = false; ///< the savepoint of the last job is still there, rolled back to: good for the next one
    StatementCache<Statement> m_statements;
    QHash<QString, QByteArray> m_pipelineStatements;
};

} // namespace gemba::storage

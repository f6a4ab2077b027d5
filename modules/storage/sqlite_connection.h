#pragma once

#include "connection.h"
#include "sqlite_statement.h"
#include "statement_cache.h"

namespace gemba::storage {

/// Qt Sql opens the connection; statements go to SQLite itself. Qt's driver looks at each column's type anew and keeps every value
/// twice, which costs more than SQLite's own work on a short statement.
class SqliteConnection final : public Connection
{
public:
    SqliteConnection(const DatabaseOptions &options, Role role);
    ~SqliteConnection() override;

    Engine engine() const override { return Engine::Sqlite; }
    Rows select(const QString &sql, const QVariantList &binds = {}) override;
    void scan(const QString &sql, const QVariantList &binds, const std::function<bool(const RawRow &)> &take) override;
    qint64 execute(const QString &sql, const QVariantList &binds = {}) override;
    std::optional<qint64> insert(const QString &sql, const QVariantList &binds) override;
    void runScript(const QString &sql) override;
    void begin() override;
    void commit() override;
    void rollback() noexcept override;
    void beginJob() override;
    void keepJob() override;
    void dropJob() override;
    bool alive() override { return true; }

private:
    SqliteStatement &prepared(const QString &sql);

    Role m_role;
    sqlite3 *m_native = nullptr; ///< owned by the Qt driver
    StatementCache<SqliteStatement> m_statements;
};

} // namespace gemba::storage

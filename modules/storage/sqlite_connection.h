#pragma once

#include "connection.h"

struct sqlite3;

namespace gemba::storage {

/// Statements go through Qt Sql, a scan to the same connection through SQLite itself.
class SqliteConnection final : public Connection
{
public:
    SqliteConnection(const DatabaseOptions &options, Role role);
    ~SqliteConnection() override;

    Engine engine() const override { return Engine::Sqlite; }
    void scan(const QString &sql, const QVariantList &binds, const std::function<bool(const RawRow &)> &take) override;
    void begin() override;
    void commit() override;
    void rollback() noexcept override;
    void beginJob() override;
    void keepJob() override;
    void dropJob() override;
    bool alive() override { return true; }

protected:
    DatabaseError errorFrom(const QSqlError &error, const QString &sql) override;
    void configure(QSqlQuery &query) override;

private:
    Role m_role;
    sqlite3 *m_native = nullptr; ///< owned by the Qt driver
};

} // namespace gemba::storage

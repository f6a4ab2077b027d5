#pragma once

#include "connection.h"

namespace gemba::storage {

class SqliteConnection final : public Connection
{
public:
    SqliteConnection(const DatabaseOptions &options, Role role);
    ~SqliteConnection() override;

    Engine engine() const override { return Engine::Sqlite; }
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
};

} // namespace gemba::storage

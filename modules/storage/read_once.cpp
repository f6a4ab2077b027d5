#include <gemba/storage/read_once.h>

#include "connection.h"

namespace gemba::storage {

namespace {

class Snapshot final : public ReadTransaction
{
public:
    explicit Snapshot(Connection &connection)
        : m_connection(connection)
    {
        m_connection.begin();
    }
    ~Snapshot() override { m_connection.rollback(); }
    Q_DISABLE_COPY_MOVE(Snapshot)
    Engine engine() const override { return m_connection.engine(); }
    Rows select(const QString &sql, const QVariantList &binds) override { return m_connection.select(sql, binds); }
    void scan(const QString &sql, const QVariantList &binds, const std::function<bool(const RawRow &)> &take) override
    {
        m_connection.scan(sql, binds, take);
    }

private:
    Connection &m_connection;
};

} // namespace

void readOnce(const DatabaseOptions &options, const std::function<void(ReadTransaction &)> &look)
{
    const auto connection = Connection::open(options, Connection::Role::Reader);
    Snapshot snapshot(*connection);
    look(snapshot);
}

} // namespace gemba::storage

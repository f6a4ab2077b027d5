#include <gemba/test/outage.h>

#include <gemba/test/postgres_fixture.h>

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace gemba::test {

namespace {

const auto lockName = u"outage"_s;

void run(const QString &sql)
{
    QSqlQuery query(QSqlDatabase::database(lockName));
    if (!query.exec(sql))
        throw std::runtime_error(query.lastError().text().toStdString());
}

} // namespace

Outage::Outage(storage::Executor &executor, const storage::DatabaseOptions &options)
    : m_options(options)
{
    if (options.engine == storage::Engine::Postgres) {
        PostgresFixture::shared().crash();
        return;
    }
    const auto impatient = executor.writeNow<Nothing>([](storage::Transaction &tx) -> Result<Nothing> {
        tx.select(u"PRAGMA busy_timeout = 0"_s);
        return Nothing{};
    });
    if (!impatient)
        throw std::runtime_error("the writer cannot be told not to wait");
    QSqlDatabase lock = QSqlDatabase::addDatabase(u"QSQLITE"_s, lockName);
    lock.setDatabaseName(options.sqliteFile);
    if (!lock.open())
        throw std::runtime_error("the test database cannot be locked");
    run(u"BEGIN IMMEDIATE"_s);
}

void Outage::end()
{
    if (std::exchange(m_over, true))
        return;
    if (m_options.engine == storage::Engine::Postgres) {
        PostgresFixture::shared().start();
        return;
    }
    run(u"ROLLBACK"_s);
    QSqlDatabase::removeDatabase(lockName);
}

} // namespace gemba::test

#include <gemba/test/test_database.h>

#include <gemba/test/postgres_fixture.h>

#include <QTest>

using namespace Qt::StringLiterals;

namespace gemba::test {

using storage::Engine;
using storage::Migration;

namespace {

void migrate(const storage::DatabaseOptions &options, const QList<Migration> &migrations)
{
    const SystemClock clock;
    const auto report = storage::Migrator(options, migrations, clock).migrate();
    if (!report)
        throw std::runtime_error("the test database cannot be migrated: " + report.error().detail.toStdString());
}

// Copying a migrated database is much faster than migrating each anew.
storage::DatabaseOptions migratedCopy(const QList<Migration> &migrations)
{
    static QHash<QString, QString> originals;
    PostgresFixture &server = PostgresFixture::shared();
    if (migrations.isEmpty())
        return server.createDatabase();
    QString key;
    for (const Migration &migration : migrations)
        key += migration.sql;
    QString &original = originals[key];
    if (original.isEmpty()) {
        const storage::DatabaseOptions options = server.createDatabase();
        migrate(options, migrations);
        original = options.pgDatabase;
    }
    return server.createDatabase(original);
}

} // namespace

void onBothEngines()
{
    QTest::addColumn<Engine>("engine");
    QTest::newRow("sqlite") << Engine::Sqlite;
    QTest::newRow("postgres") << Engine::Postgres;
}

Engine currentEngine()
{
    QFETCH_GLOBAL(Engine, engine);
    return engine;
}

TestDatabase::TestDatabase(const QList<Migration> &migrations)
    : TestDatabase(currentEngine(), migrations)
{
}

TestDatabase::TestDatabase(Engine engine, const QList<Migration> &migrations)
{
    if (engine == Engine::Postgres) {
        m_options = migratedCopy(migrations);
    } else {
        m_options.sqliteFile = m_folder.filePath(u"gemba.db"_s);
        if (!migrations.isEmpty())
            migrate(m_options, migrations);
    }
    m_options.auditKey = "audit key of the tests";
}

QList<Migration> withTables(const QString &sql)
{
    return storage::storageMigrations() + QList<Migration>{{9000, u"test"_s, sql}};
}

} // namespace gemba::test

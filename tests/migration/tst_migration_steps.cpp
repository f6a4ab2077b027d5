#include <gemba/core/log.h>
#include <gemba/storage/executor.h>
#include <gemba/storage/migrator.h>
#include <gemba/storage/settings.h>
#include <gemba/test/child_process.h>
#include <gemba/test/test_database.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTest>

#include <array>
#include <thread>

using namespace Qt::StringLiterals;
using namespace gemba;
using namespace gemba::storage;
using gemba::test::TestDatabase;

namespace {

const Migration kPeople{101, u"people"_s,
                        u"CREATE TABLE person (id BIGINT PRIMARY KEY, name TEXT);\n"
                        "CREATE TABLE badge (id BIGINT PRIMARY KEY, person_id BIGINT REFERENCES person (id));\n"_s};

QList<Migration> steps(const QList<Migration> &own)
{
    return storageMigrations() + own;
}

Result<MigrationReport> migrate(const DatabaseOptions &options, const QList<Migration> &migrations)
{
    static const ManualClock clock(1'763'683'200'000); // 2025-11-21T00:00:00Z
    return Migrator(options, migrations, clock).migrate();
}

template <typename T>
T ask(const DatabaseOptions &options, const QString &sql)
{
    const SystemClock clock;
    Executor executor(options, clock);
    return executor
        .readNow<QVariant>([&](ReadTransaction &tx) -> Result<QVariant> { return tx.select(sql).row(0).first(); })
        .value()
        .template value<T>();
}

bool run(const DatabaseOptions &options, const QString &sql)
{
    const SystemClock clock;
    Executor executor(options, clock);
    return executor
        .writeNow<void>([&](Transaction &tx) -> Result<void> {
            tx.execute(sql);
            return {};
        })
        .ok();
}

bool hasTable(const DatabaseOptions &options, const QString &name)
{
    return ask<qint64>(options,
                       (options.engine == Engine::Sqlite ? u"SELECT count(*) FROM sqlite_master WHERE name = '%1'"_s
                                                         : u"SELECT count(*) FROM pg_tables WHERE tablename = '%1'"_s)
                           .arg(name)) == 1;
}

/// A step that takes long enough to be killed in the middle of.
QList<Migration> longSteps()
{
    return steps({kPeople,
                  {102, u"many"_s,
                   u"CREATE TABLE many (id BIGINT PRIMARY KEY, word TEXT NOT NULL);\n"
                   "INSERT INTO many WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 40000)\n"
                   "  SELECT i, 'word' FROM n;\n"
                   "CREATE INDEX many_by_word ON many (word, id);\n"_s}});
}

} // namespace

class MigrationStepsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { gemba::test::onBothEngines(); }
    void initTestCase()
    {
        log::setSink([](const log::Record &) {}); // faults are made on purpose here
    }

    void fromNothing()
    {
        const TestDatabase database(QList<Migration>{});
        const auto first = migrate(database, steps({kPeople}));
        QVERIFY(first.ok());
        QCOMPARE(first->from, 0);
        QCOMPARE(first->to, 101);
        QVERIFY(first->backupFile.isEmpty());
        QVERIFY(hasTable(database, u"person"_s) && hasTable(database, u"event"_s));
        const auto again = migrate(database, steps({kPeople}));
        QCOMPARE(again->from, 101);
        QCOMPARE(again->to, 101);
        QVERIFY(again->backupFile.isEmpty());
        QCOMPARE(ask<qint64>(database, u"SELECT max(applied_at_ms) FROM schema_migration"_s), 1'763'683'200'000);
    }

    void fromOlderWithBackup()
    {
        const TestDatabase database;
        QVERIFY(run(database, u"INSERT INTO setting (key, value) VALUES ('site', 'north')"_s));
        for (int i = 0; i < 2; ++i) {
            const Migration step{200 + i, u"step"_s, u"CREATE TABLE extra%1 (id BIGINT);\n"_s.arg(i)};
            QList<Migration> all = steps({kPeople, {200, u"step"_s, u"CREATE TABLE extra0 (id BIGINT);\n"_s}});
            if (i == 1)
                all.append(step);
            const auto report = migrate(database, all);
            QVERIFY(report.ok());
            QCOMPARE(report->to, 200 + i);
            QCOMPARE(ask<QString>(database, u"SELECT value FROM setting WHERE key = 'site'"_s), u"north"_s);
            if (database.options().engine != Engine::Sqlite) {
                QVERIFY(report->backupFile.isEmpty());
                continue;
            }
            QVERIFY(report->backupFile.startsWith(database.options().sqliteFile));
            const int from = i == 0 ? storageMigrations().last().number : 200;
            QVERIFY2(report->backupFile.contains(
                         u"before-%1-to-020%2-20251121T000000Z"_s.arg(from, 4, 10, QLatin1Char('0')).arg(i)),
                     qPrintable(report->backupFile));
            QCOMPARE(QFileInfo(report->backupFile).permissions() & ~(QFile::ReadUser | QFile::WriteUser),
                     QFile::ReadOwner | QFile::WriteOwner);
            DatabaseOptions backup;
            backup.sqliteFile = report->backupFile;
            QCOMPARE(ask<QString>(backup, u"SELECT value FROM setting WHERE key = 'site'"_s), u"north"_s);
            QCOMPARE(hasTable(backup, u"extra0"_s), i == 1);
            QVERIFY(!hasTable(backup, u"extra1"_s));
        }
        const QDir folder = QFileInfo(database.options().sqliteFile).dir();
        QCOMPARE(folder.entryList({u"*.part"_s}), QStringList());
    }

    void aStepOfLowerNumberThatCameLaterIsCaughtUp()
    {
        const TestDatabase database(steps({{300, u"late"_s, u"CREATE TABLE late (id BIGINT);\n"_s}}));
        const auto report =
            migrate(database, steps({kPeople, {300, u"late"_s, u"CREATE TABLE late (id BIGINT);\n"_s}}));
        QVERIFY(report.ok());
        QCOMPARE(report->to, 300);
        QVERIFY(hasTable(database, u"person"_s));
    }

    void aNewerDatabaseIsRefusedInPlainWords()
    {
        const TestDatabase database(steps({kPeople, {999, u"future"_s, u"CREATE TABLE future (id BIGINT);\n"_s}}));
        const auto report = migrate(database, steps({kPeople, {102, u"own"_s, u"CREATE TABLE own (id BIGINT);\n"_s}}));
        QCOMPARE(report.error().code, ErrorCode::DatabaseTooNew);
        QVERIFY(report.error().detail.contains(u"newer version"_s));
        QVERIFY(report.error().detail.contains(u"0999_future"_s));
        QVERIFY(!hasTable(database, u"own"_s));
    }

    void aChangedStepIsRefused()
    {
        const TestDatabase database(steps({kPeople}));
        Migration changed = kPeople;
        changed.sql += u"-- a word more\n"_s;
        const auto report = migrate(database, steps({changed, {102, u"own"_s, u"CREATE TABLE own (id BIGINT);\n"_s}}));
        QCOMPARE(report.error().code, ErrorCode::StateConflict);
        QVERIFY(report.error().detail.contains(u"0101_people"_s));
        QVERIFY(!hasTable(database, u"own"_s));
    }

    void dirtyRowsStopAStepAndNothingElse()
    {
        const TestDatabase database(steps({kPeople}));
        QVERIFY(run(database, u"INSERT INTO person (id, name) VALUES (1, 'Ada'), (2, 'Ada'), (3, NULL)"_s));
        const QList<Migration> all =
            steps({kPeople,
                   {102, u"before"_s, u"CREATE TABLE before_it (id BIGINT);\n"_s},
                   {103, u"unique"_s,
                    u"CREATE TABLE in_it (id BIGINT);\nCREATE UNIQUE INDEX person_name ON person (name);\n"_s},
                   {104, u"after"_s, u"CREATE TABLE after_it (id BIGINT);\n"_s}});
        const auto report = migrate(database, all);
        QCOMPARE(report.error().code, ErrorCode::Internal);
        QVERIFY(report.error().detail.contains(u"0103_unique"_s));
        QVERIFY(hasTable(database, u"before_it"_s));
        QVERIFY(!hasTable(database, u"in_it"_s) && !hasTable(database, u"after_it"_s));

        QVERIFY(run(database, u"UPDATE person SET name = 'Ben' WHERE id = 2"_s));
        QCOMPARE(migrate(database, all)->to, 104);
        QVERIFY(!run(database, u"INSERT INTO person (id, name) VALUES (4, 'Ben')"_s));
        QVERIFY(run(database, u"INSERT INTO person (id, name) VALUES (5, NULL)"_s)); // NULL is no duplicate of NULL
    }

    void aTableIsRebuiltUnderThoseThatReferToIt()
    {
        const TestDatabase database(steps({kPeople}));
        QVERIFY(run(database, u"INSERT INTO person (id, name) VALUES (1, 'Ada'), (2, 'Ben')"_s));
        QVERIFY(run(database, u"INSERT INTO badge (id, person_id) VALUES (10, 1), (20, 2)"_s));
        const auto rebuild = [](int number, const QString &rows) {
            return Migration{number, u"rebuild"_s,
                             u"-- @sqlite\n"
                             "CREATE TABLE person_new (id BIGINT PRIMARY KEY, name TEXT NOT NULL);\n"
                             "INSERT INTO person_new SELECT id, name FROM person %1;\n"
                             "DROP TABLE person;\n"
                             "ALTER TABLE person_new RENAME TO person;\n"
                             "-- @postgres\n"
                             "ALTER TABLE person ALTER COLUMN name SET NOT NULL;\n"
                             "-- @both\n"_s.arg(rows)};
        };
        if (database.options().engine == Engine::Sqlite) {
            const auto broken = migrate(database, steps({kPeople, rebuild(102, u"WHERE id = 1"_s)}));
            QCOMPARE(broken.error().code, ErrorCode::Internal);
            QVERIFY2(broken.error().detail.contains(u"badge"_s), qPrintable(broken.error().detail));
        }
        QVERIFY(migrate(database, steps({kPeople, rebuild(102, QString())})).ok());
        QCOMPARE(ask<qint64>(database, u"SELECT count(*) FROM person"_s), 2);
        QVERIFY(!run(database, u"INSERT INTO person (id, name) VALUES (3, NULL)"_s));
        QVERIFY(!run(database, u"INSERT INTO badge (id, person_id) VALUES (30, 404)"_s));
    }

    void bodiesWithSemicolonsStayWhole()
    {
        const TestDatabase database(
            steps({kPeople,
                   {102, u"guard"_s,
                    u"-- @sqlite\n"
                    "CREATE TRIGGER person_guard BEFORE DELETE ON person\n"
                    "BEGIN\n"
                    "  SELECT RAISE(ABORT, 'persons stay');\n"
                    "END;\n"
                    "-- @postgres\n"
                    "CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$\n"
                    "BEGIN\n"
                    "  RAISE EXCEPTION 'persons stay';\n"
                    "END $$;\n"
                    "CREATE TRIGGER person_guard BEFORE DELETE ON person FOR EACH ROW EXECUTE FUNCTION refuse();\n"
                    "-- @both\n"
                    "INSERT INTO person (id, name) VALUES (1, 'a; b');\n"_s}}));
        QVERIFY(!run(database, u"DELETE FROM person"_s));
        QCOMPARE(ask<QString>(database, u"SELECT name FROM person"_s), u"a; b"_s);
    }

    void twoProgramsStartAtOnce()
    {
        const TestDatabase database(QList<Migration>{});
        std::array<QString, 3> failures;
        std::vector<std::thread> threads;
        for (QString &failure : failures)
            threads.emplace_back([&] {
                if (const auto report = migrate(database, steps({kPeople})); !report)
                    failure = report.error().detail;
            });
        for (std::thread &thread : threads)
            thread.join();
        for (const QString &failure : failures)
            QCOMPARE(failure, QString());
        QCOMPARE(ask<qint64>(database, u"SELECT count(*) FROM schema_migration"_s), storageMigrations().size() + 1);
    }

    void killedInTheMiddleItIsOldOrNew()
    {
        const TestDatabase database(steps({kPeople}));
        const SystemClock clock;
        // The same database is killed again and again, each time twice as late, until a run gets through.
        bool through = false;
        for (int delayMs = 1; !through; delayMs *= 2) {
            gemba::test::ChildProcess child({u"migrate"_s}, database.options());
            QCOMPARE(child.readLine(), QByteArray("ready"));
            QTest::qWait(delayMs);
            child.kill();
            Executor executor(database, clock);
            const auto state = executor.readNow<QList<qint64>>([](ReadTransaction &tx) -> Result<QList<qint64>> {
                const bool there =
                    !tx.select(tx.engine() == Engine::Sqlite ? u"SELECT 1 FROM sqlite_master WHERE name = 'many'"_s
                                                             : u"SELECT 1 FROM pg_tables WHERE tablename = 'many'"_s)
                         .isEmpty();
                return QList<qint64>{
                    there ? tx.select(u"SELECT count(*) FROM many"_s).integer(0, 0) : -1,
                    tx.select(u"SELECT count(*) FROM schema_migration WHERE number = 102"_s).integer(0, 0)};
            });
            through = state->last() == 1;
            QCOMPARE(state->first(), through ? 40'000 : -1);
        }
        QVERIFY(migrate(database, longSteps()).ok());
    }

    void fileNames()
    {
        QTemporaryDir folder;
        const auto write = [&](const QString &name) {
            QFile file(folder.filePath(name));
            (void)file.open(QIODevice::WriteOnly);
            return file.fileName();
        };
        const QString second = write(u"0002_second.sql"_s);
        const QString first = write(u"0001_first.sql"_s);
        const auto all = migrationsIn({folder.path()});
        QCOMPARE(all.size(), 2);
        QCOMPARE(all[0].number, 1);
        QCOMPARE(all[1].name, u"second"_s);
        QCOMPARE(migrationsIn({second, first})[0].number, 1);
        QVERIFY_EXCEPTION_THROWN((void)migrationsIn({folder.filePath(u"0003_missing.sql"_s)}), std::logic_error);
        QVERIFY_EXCEPTION_THROWN((void)migrationsIn({write(u"4_short.sql"_s)}), std::logic_error);
        QVERIFY_EXCEPTION_THROWN((void)migrationsIn({first, write(u"0001_twin.sql"_s)}), std::logic_error);
        QCOMPARE(storageMigrations().first().name, u"storage"_s);
    }

    void anUnreachableServerIsNamed()
    {
        DatabaseOptions options = TestDatabase(QList<Migration>{}).options();
        options.pgPassword = u"wrong"_s;
        options.sqliteFile = u"/nonexistent/gemba.db"_s;
        const auto report = migrate(options, storageMigrations());
        QVERIFY(!report.ok());
        if (options.engine == Engine::Postgres) {
            QCOMPARE(report.error().code, ErrorCode::DatabaseUnavailable);
            QVERIFY(report.error().detail.contains(u"127.0.0.1"_s));
        }
    }
};

int main(int argc, char **argv)
{
    return gemba::test::runTestOrChild<MigrationStepsTest>(argc, argv,
                                                           [](const QStringList &, const DatabaseOptions &options) {
                                                               gemba::test::say("ready");
                                                               const bool done = migrate(options, longSteps()).ok();
                                                               gemba::test::say(done ? "done" : "failed");
                                                               gemba::test::waitToBeKilled();
                                                           });
}

#include "tst_migration_steps.moc"

// What only a server can do to us: go away, kill a connection, let two nodes write at once, tell one of the other.

#include <gemba/core/log.h>
#include <gemba/storage/audit_trail.h>
#include <gemba/storage/executor.h>
#include <gemba/storage/notify_listener.h>
#include <gemba/test/postgres_fixture.h>
#include <gemba/test/test_database.h>

#include <QScopeGuard>
#include <QSet>
#include <QTest>

#include <atomic>
#include <latch>
#include <mutex>
#include <thread>

using namespace Qt::StringLiterals;
using namespace gemba;
using namespace gemba::storage;
using gemba::test::PostgresFixture;
using gemba::test::TestDatabase;

namespace {

const QString kTables = u"CREATE TABLE item (id BIGINT PRIMARY KEY, n BIGINT NOT NULL DEFAULT 0);\n"
                        "CREATE FUNCTION die() RETURNS trigger LANGUAGE plpgsql AS $$\n"
                        "BEGIN\n"
                        "  PERFORM pg_terminate_backend(pg_backend_pid());\n"
                        "  RETURN NULL;\n"
                        "END $$;\n"
                        "CREATE TABLE deadly (id BIGINT PRIMARY KEY);\n"
                        "CREATE CONSTRAINT TRIGGER deadly_at_commit AFTER INSERT ON deadly\n"
                        "  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION die();\n"_s;
constexpr int kPatienceMs = gemba::test::patienceMs;

/// A database and a node on it.
struct Node
{
    TestDatabase database{Engine::Postgres, gemba::test::withTables(kTables)};
    SystemClock clock;
    Executor executor{database, clock};

    Result<void> insert(qint64 id)
    {
        return executor.writeNow<void>([id](Transaction &tx) -> Result<void> {
            tx.execute(u"INSERT INTO item (id) VALUES (?)"_s, {id});
            return {};
        });
    }
    qint64 count()
    {
        const auto result = executor.readNow<qint64>([](ReadTransaction &tx) -> Result<qint64> {
            return tx.select(u"SELECT count(*) FROM item"_s).integer(0, 0);
        });
        return result.ok() ? *result : -1;
    }
    QString backends(const QString &what, const QString &condition = u"true"_s)
    {
        return PostgresFixture::shared().sql(
            u"SELECT count(%1) FROM pg_stat_activity WHERE application_name = 'gembad' AND datname = '%2' AND %3"_s.arg(
                what, database.options().pgDatabase, condition));
    }
};

/// What became of one job, filled in from the writer's thread.
struct Fate
{
    std::atomic<int> committed = 0;
    std::atomic<int> rolledBack = 0;
    std::atomic<int> announced = 0;
};

} // namespace

class PostgresTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        log::setSink([](const log::Record &) {}); // faults are made on purpose here
    }

    void twoNodesShareOneOrder()
    {
        Node first;
        Executor second(first.database, first.clock);
        std::vector<std::thread> threads;
        for (int t = 0; t < 4; ++t)
            threads.emplace_back([&, t] {
                Executor &node = t % 2 == 0 ? first.executor : second;
                for (int i = 0; i < 40; ++i)
                    (void)node.writeNow<void>([&](Transaction &tx) -> Result<void> {
                        tx.execute(u"INSERT INTO item (id) VALUES (?)"_s, {t * 1000 + i});
                        tx.publish({u"made"_s});
                        tx.audit({.action = u"make"_s});
                        if (i % 10 == 9)
                            return refuse(ErrorCode::NotFound);
                        return {};
                    });
            });
        for (std::thread &thread : threads)
            thread.join();
        const auto events = *first.executor.readNow<QList<CommittedEvent>>(
            [](ReadTransaction &tx) { return eventsSince(tx, 0, {}, 10'000); });
        QCOMPARE(events.size(), 4 * 36);
        for (qsizetype i = 0; i < events.size(); ++i)
            QCOMPARE(events[i].seq, i + 1);
        const auto check = *second.readNow<AuditCheck>([&](ReadTransaction &tx) -> Result<AuditCheck> {
            return verifyAuditTrail(tx, first.database.options().auditKey);
        });
        QCOMPARE(check.reason, QString());
        QCOMPARE(check.rows, 4 * 36);
        QCOMPARE(first.executor.counters().refused + second.counters().refused, 16);
    }

    void nodesThatBlockEachOtherBothFinish()
    {
        Node first;
        Executor second(first.database, first.clock);
        (void)first.insert(1);
        (void)first.insert(2);
        std::latch bothHoldOne(2);
        const auto updates = [&](int mine, int theirs) {
            return [&bothHoldOne, mine, theirs, met = false](Transaction &tx) mutable -> Result<void> {
                const QString sql = u"UPDATE item SET n = n + 1 WHERE id = ?"_s;
                tx.execute(sql, {mine});
                if (!std::exchange(met, true))
                    bothHoldOne.arrive_and_wait();
                tx.execute(sql, {theirs});
                return {};
            };
        };
        std::thread other([&] { (void)second.writeNow<void>(updates(2, 1)); });
        QVERIFY(first.executor.writeNow<void>(updates(1, 2)).ok());
        other.join();
        const auto sum = first.executor.readNow<qint64>([](ReadTransaction &tx) -> Result<qint64> {
            return tx.select(u"SELECT sum(n) FROM item"_s).integer(0, 0);
        });
        QCOMPARE(*sum, 4);
    }

    void aKilledIdleConnectionIsReplacedUnnoticed()
    {
        Node node;
        QVERIFY(node.insert(1).ok());
        QCOMPARE(node.backends(u"pg_terminate_backend(pid)"_s), u"3"_s);
        QVERIFY(node.insert(2).ok());
        QCOMPARE(node.count(), 2);
        QCOMPARE(node.executor.counters().reconnects, 1);
        QVERIFY(node.executor.healthy());
    }

    void aConnectionKilledInsideAJobCostsOneRepetition()
    {
        Node node;
        Fate fate;
        int runs = 0;
        const auto result = node.executor.writeNow<void>([&](Transaction &tx) -> Result<void> {
            tx.onRolledBack([&] { ++fate.rolledBack; });
            tx.onCommitted([&] { ++fate.committed; });
            tx.execute(u"INSERT INTO item (id) VALUES (1)"_s);
            if (++runs == 1)
                tx.select(u"SELECT pg_terminate_backend(pg_backend_pid())"_s);
            return {};
        });
        QVERIFY(result.ok());
        QCOMPARE(runs, 2);
        QCOMPARE(fate.rolledBack.load(), 1);
        QCOMPARE(fate.committed.load(), 1);
        QCOMPARE(node.count(), 1);
    }

    void aServerThatIsAwayIsNamedAndComesBack()
    {
        Node node;
        QVERIFY(node.insert(1).ok());
        PostgresFixture::shared().crash();
        QCOMPARE(node.insert(2).error().code, ErrorCode::DatabaseUnavailable);
        QVERIFY(!node.executor.healthy());
        QCOMPARE(node.count(), -1);
        QCOMPARE(node.insert(3).error().code, ErrorCode::DatabaseUnavailable);
        PostgresFixture::shared().start();
        QTRY_VERIFY_WITH_TIMEOUT(node.executor.healthy(), kPatienceMs); // by itself, without a job
        QVERIFY(node.insert(4).ok());
        QCOMPARE(node.count(), 2); // every reader, not only the one that asked first
        QCOMPARE(node.count(), 2);
    }

    void nothingAnsweredIsLostWhenTheServerCrashes()
    {
        Node node;
        std::mutex mutex;
        QSet<qint64> acknowledged;
        std::atomic<bool> stop = false;
        std::atomic<int> unavailable = 0;
        std::vector<std::thread> threads;
        for (int t = 0; t < 4; ++t)
            threads.emplace_back([&, t] {
                for (qint64 id = t; !stop; id += 4) {
                    const auto result = node.insert(id);
                    const std::lock_guard lock(mutex);
                    if (result.ok())
                        acknowledged.insert(id);
                    else
                        ++unavailable;
                }
            });
        const auto acknowledgedCount = [&] {
            const std::lock_guard lock(mutex);
            return acknowledged.size();
        };
        for (int round = 0; round < 2; ++round) {
            const qsizetype before = acknowledgedCount();
            QTRY_VERIFY_WITH_TIMEOUT(acknowledgedCount() > before + 20, kPatienceMs);
            const int unavailableBefore = unavailable;
            PostgresFixture::shared().crash();
            QTRY_VERIFY_WITH_TIMEOUT(unavailable > unavailableBefore, kPatienceMs);
            PostgresFixture::shared().start();
        }
        const qsizetype before = acknowledgedCount();
        QTRY_VERIFY_WITH_TIMEOUT(acknowledgedCount() > before + 20, kPatienceMs);
        stop = true;
        for (std::thread &thread : threads)
            thread.join();
        const auto stored = node.executor.readNow<QSet<qint64>>([](ReadTransaction &tx) -> Result<QSet<qint64>> {
            const Rows rows = tx.select(u"SELECT id FROM item"_s);
            QSet<qint64> ids;
            for (qsizetype i = 0; i < rows.count(); ++i)
                ids.insert(rows.integer(i, 0));
            return ids;
        });
        QCOMPARE(acknowledged - *stored, QSet<qint64>());
    }

    void aCommitLostOnTheWayBackIsLookedUp_data()
    {
        QTest::addColumn<bool>("wasCommitted");
        QTest::newRow("it was committed") << true;
        QTest::newRow("it was not") << false;
    }
    void aCommitLostOnTheWayBackIsLookedUp()
    {
        QFETCH(bool, wasCommitted);
        Node node;
        PostgresFixture &server = PostgresFixture::shared();
        Fate fate;
        node.executor.setCommitListener([&](const QList<CommittedEvent> &events) { fate.announced += events.size(); });
        std::atomic<int> answered = 0;
        std::atomic<bool> lost = false;
        const auto submit = [&](qint64 id) {
            node.executor.write<void>(
                [&, id](Transaction &tx) -> Result<void> {
                    tx.onCommitted([&] { ++fate.committed; });
                    tx.onRolledBack([&] { ++fate.rolledBack; });
                    tx.publish({u"made"_s});
                    tx.execute(wasCommitted ? u"INSERT INTO item (id) VALUES (?)"_s
                                            : u"INSERT INTO deadly (id) VALUES (?)"_s,
                               {id});
                    return {};
                },
                [&](Result<void> result) {
                    lost = !result.ok() && result.error().code == ErrorCode::DatabaseUnavailable;
                    ++answered;
                });
        };
        // Without it nobody could commit any more, whatever becomes of this test.
        bool isChanged = false;
        const auto restore = qScopeGuard([&] {
            if (!isChanged)
                return;
            server.sql(u"ALTER SYSTEM RESET synchronous_standby_names"_s);
            server.sql(u"SELECT pg_reload_conf()"_s);
        });
        int submitted = 0;
        if (wasCommitted) {
            // A standby that does not exist holds the answer back after the commit has been made; then the connection
            // dies.
            server.sql(u"ALTER SYSTEM SET synchronous_standby_names = 'nobody'"_s);
            isChanged = true;
            server.sql(u"SELECT pg_reload_conf()"_s);
            const QString waiting = u"wait_event = 'SyncRep'"_s;
            bool held = false;
            while (!held) { // the setting takes a moment to be seen
                submit(++submitted);
                QTRY_VERIFY_WITH_TIMEOUT((held = node.backends(u"*"_s, waiting) != u"0"_s) || answered == submitted,
                                         kPatienceMs);
            }
            node.backends(u"pg_terminate_backend(pid)"_s, waiting);
        } else {
            submit(++submitted);
        }
        QTRY_COMPARE_WITH_TIMEOUT(answered.load(), submitted, kPatienceMs);
        QVERIFY(lost);
        QTRY_COMPARE_WITH_TIMEOUT(fate.committed + fate.rolledBack, submitted, kPatienceMs);
        QCOMPARE(fate.rolledBack.load(), wasCommitted ? 0 : 1);
        QCOMPARE(fate.announced.load(), wasCommitted ? submitted : 0);
        if (isChanged) {
            server.sql(u"ALTER SYSTEM RESET synchronous_standby_names"_s);
            server.sql(u"SELECT pg_reload_conf()"_s);
        }
        QTRY_COMPARE_WITH_TIMEOUT(node.count(), wasCommitted ? submitted : 0, kPatienceMs);
        QVERIFY(node.insert(1000).ok());
    }

    void anotherNodeIsWoken()
    {
        Node node;
        const auto publish = [&] {
            return node.executor.writeNow<void>([](Transaction &tx) -> Result<void> {
                tx.publish({u"made"_s});
                return {};
            });
        };
        (void)publish();
        std::mutex mutex;
        QList<qint64> heard;
        const NotifyListener listener(node.database, [&](qint64 newest) {
            const std::lock_guard lock(mutex);
            heard.append(newest);
        });
        const auto newest = [&] {
            const std::lock_guard lock(mutex);
            return heard.isEmpty() ? -1 : heard.last();
        };
        QTRY_COMPARE_WITH_TIMEOUT(newest(), 1, kPatienceMs); // what was there before it listened
        QTRY_VERIFY_WITH_TIMEOUT(listener.listening(), kPatienceMs);
        (void)publish();
        QTRY_COMPARE_WITH_TIMEOUT(newest(), 2, kPatienceMs);

        PostgresFixture::shared().crash();
        QTRY_VERIFY_WITH_TIMEOUT(!listener.listening(), kPatienceMs);
        PostgresFixture::shared().start();
        QTRY_VERIFY_WITH_TIMEOUT(node.executor.healthy(), kPatienceMs);
        QVERIFY(publish().ok());
        QTRY_COMPARE_WITH_TIMEOUT(newest(), 3, kPatienceMs); // notified or read on connecting, whichever came first
        QTRY_VERIFY_WITH_TIMEOUT(listener.listening(), kPatienceMs);
        QVERIFY(std::is_sorted(heard.cbegin(), heard.cend()));
    }

    void theListenerStopsWhileTheServerIsAway()
    {
        const TestDatabase database(Engine::Postgres, QList<Migration>{});
        DatabaseOptions options = database;
        options.pgPort = 1;
        const NotifyListener listener(options, [](qint64) {});
        QVERIFY(!listener.listening());
    }
};

QTEST_GUILESS_MAIN(PostgresTest)
#include "tst_storage_postgres.moc"

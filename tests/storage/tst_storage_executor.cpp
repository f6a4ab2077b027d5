#include <gemba/core/log.h>
#include <gemba/storage/audit_trail.h>
#include <gemba/storage/executor.h>
#include <gemba/test/held_writer.h>
#include <gemba/test/test_database.h>

#include <QFileInfo>
#include <QJsonDocument>
#include <QTest>

#include <atomic>
#include <latch>
#include <mutex>
#include <thread>

using namespace Qt::StringLiterals;
using namespace gemba;
using namespace gemba::storage;
using gemba::test::HeldWriter;
using gemba::test::TestDatabase;

namespace {

const QString kTables = u"CREATE TABLE item (id BIGINT PRIMARY KEY, name TEXT NOT NULL);\n"
                        "CREATE TABLE part (id BIGINT PRIMARY KEY,\n"
                        "  item_id BIGINT NOT NULL REFERENCES item (id) DEFERRABLE INITIALLY DEFERRED);\n"
                        "CREATE TABLE thing (id BIGINT, number BIGINT, real DOUBLE PRECISION, words TEXT, raw BYTEA);\n"
                        "-- @postgres\n"
                        "CREATE FUNCTION fill_the_disk() RETURNS bigint LANGUAGE plpgsql AS $$\n"
                        "BEGIN\n"
                        "  RAISE EXCEPTION 'no space' USING ERRCODE = '53100';\n"
                        "END $$;\n"_s;

Result<void> insertItem(Transaction &tx, qint64 id, const QString &name = u"x"_s)
{
    tx.execute(u"INSERT INTO item (id, name) VALUES (?, ?)"_s, {id, name});
    return {};
}

qint64 countItems(Executor &executor)
{
    return *executor.readNow<qint64>(
        [](ReadTransaction &tx) -> Result<qint64> { return tx.select(u"SELECT count(*) FROM item"_s).integer(0, 0); });
}

QList<CommittedEvent> allEvents(Executor &executor)
{
    return *executor.readNow<QList<CommittedEvent>>([](ReadTransaction &tx) { return eventsSince(tx, 0, {}, 10'000); });
}

} // namespace

class ExecutorTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { gemba::test::onBothEngines(); }
    void initTestCase()
    {
        log::setSink([](const log::Record &) {}); // faults are made on purpose here
    }

    void cleanupTestCase() { m_shared.clear(); }

    void valuesComeBackAsTheyWere_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<QVariant>("value");
        const auto row = [](const char *name, const QString &column, const QVariant &value) {
            QTest::newRow(name) << column << value;
        };
        row("largest", u"number"_s, std::numeric_limits<qint64>::max());
        row("smallest", u"number"_s, std::numeric_limits<qint64>::min());
        row("true", u"number"_s, true);
        row("tenth", u"real"_s, 0.1);
        row("tiny", u"real"_s, 5e-324);
        row("huge", u"real"_s, 1.7976931348623157e308);
        row("whole real", u"real"_s, 3.0);
        row("words", u"words"_s, u"現場 żółć 🏭"_s);
        row("quotes", u"words"_s, u"it's \"?\" $1 -- ; %s"_s);
        row("backslashes", u"words"_s, u"\\ \\n \\\\ \n\r\t \\N"_s);
        row("empty words", u"words"_s, u""_s);
        row("unset words", u"words"_s, QString());
        row("bytes", u"raw"_s, QByteArray("\0\1\\'\"\xff\n", 7));
        row("empty bytes", u"raw"_s, QByteArray(""));
        row("null", u"words"_s, QVariant());
    }
    void valuesComeBackAsTheyWere()
    {
        QFETCH(QString, column);
        QFETCH(QVariant, value);
        Executor &executor = sharedExecutor();
        const auto written = executor.writeNow<void>([&](Transaction &tx) -> Result<void> {
            tx.execute(u"DELETE FROM thing"_s);
            const QString sql = u"INSERT INTO thing (id, %1) VALUES (?, ?)"_s.arg(column);
            tx.execute(sql, {1, value});
            tx.executeBatch(sql, {{2, value}, {3, value}});
            tx.executeBatch(u"UPDATE thing SET %1 = ? WHERE id = ?"_s.arg(column), {{value, 2}, {value, 2}});
            return {};
        });
        QVERIFY(written.ok());
        const auto rows = executor.readNow<Rows>([&](ReadTransaction &tx) -> Result<Rows> {
            return tx.select(u"SELECT %1 FROM thing ORDER BY id"_s.arg(column));
        });
        QCOMPARE(rows->count(), 3);
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(rows->isNull(i, 0), !value.isValid());
            if (column == u"real"_s)
                QCOMPARE(rows->real(i, 0), value.toDouble());
            else if (column == u"number"_s)
                QCOMPARE(rows->integer(i, 0), value.toLongLong());
            else if (column == u"raw"_s)
                QCOMPARE(rows->bytes(i, 0), value.toByteArray());
            else
                QCOMPARE(rows->text(i, 0), value.toString());
        }
    }

    void bindsThatNoColumnCanHoldAreRefused()
    {
        TestDatabase database(gemba::test::withTables(kTables));
        const SystemClock clock;
        Executor executor(database, clock);
        const QVariantList bad{QVariant(QStringList{u"a"_s}), QVariant(u"a\0b"_s), QVariant(~0ULL)};
        for (const QVariant &value : bad) {
            const auto single = executor.writeNow<void>([&](Transaction &tx) -> Result<void> {
                tx.execute(u"INSERT INTO thing (id, words) VALUES (?, ?)"_s, {1, value});
                return {};
            });
            QCOMPARE(single.error().code, ErrorCode::Internal);
            const auto batch = executor.writeNow<void>([&](Transaction &tx) -> Result<void> {
                tx.executeBatch(u"INSERT INTO thing (id, words) VALUES (?, ?)"_s, {{1, u"a"_s}, {1, value}});
                return {};
            });
            QCOMPARE(batch.error().code, ErrorCode::Internal);
        }
        QVERIFY(executor.writeNow<void>([](Transaction &tx) { return insertItem(tx, 1); }).ok());
    }

    void whatQueuedIsCommittedTogether()
    {
        TestDatabase database(gemba::test::withTables(kTables));
        const SystemClock clock;
        Executor executor(database, clock);
        QList<int> answered;
        std::latch all(64);
        {
            const HeldWriter held(executor);
            for (int i = 0; i < 64; ++i)
                executor.write<void>([i](Transaction &tx) { return insertItem(tx, i); },
                                     [&answered, &all, i](Result<void> result) {
                                         if (result.ok())
                                             answered.append(i);
                                         all.count_down();
                                     });
            QCOMPARE(executor.counters().writeQueue, 64);
        }
        all.wait();
        QCOMPARE(answered.size(), 64);
        QVERIFY(std::is_sorted(answered.cbegin(), answered.cend()));
        QCOMPARE(executor.counters().commits, 2);
        QCOMPARE(executor.counters().largestGroup, 64);
        QCOMPARE(executor.counters().jobs, 65);
        QCOMPARE(countItems(executor), 64);
    }

    void aRefusalOrFaultTouchesOnlyItsOwnJob()
    {
        TestDatabase database(gemba::test::withTables(kTables));
        const SystemClock clock;
        Executor executor(database, clock);
        QMap<int, std::optional<Error>> answers;
        std::latch all(7);
        const auto queue = [&](int number, std::function<Result<void>(Transaction &)> job) {
            executor.write<void>(std::move(job), [&answers, &all, number](Result<void> result) {
                answers.insert(number, result.ok() ? std::nullopt : std::optional(result.error()));
                all.count_down();
            });
        };
        {
            const HeldWriter held(executor);
            queue(0, [](Transaction &tx) { return insertItem(tx, 0); });
            queue(1, [](Transaction &tx) -> Result<void> {
                (void)insertItem(tx, 1);
                tx.publish({u"never"_s});
                return refuse(ErrorCode::StateConflict, u"no"_s);
            });
            queue(2, [](Transaction &tx) { return insertItem(tx, 0); });
            queue(3, [](Transaction &tx) -> Result<void> {
                (void)insertItem(tx, 3);
                throw std::runtime_error("broken");
            });
            queue(4, [](Transaction &tx) -> Result<void> {
                (void)insertItem(tx, 4);
                try {
                    tx.execute(u"INSERT INTO item (id, name) VALUES (?, ?)"_s, {5, QVariant()});
                } catch (const DatabaseError &error) {
                    if (error.kind() != DatabaseError::Kind::ConstraintViolation)
                        return refuse(ErrorCode::NotFound);
                }
                return {}; // swallowed, but the job cannot succeed any more
            });
            queue(5, [](Transaction &tx) -> Result<void> {
                tx.select(u"SELECT nonsense FROM nowhere"_s);
                return {};
            });
            queue(6, [](Transaction &tx) -> Result<void> {
                tx.publish({u"told"_s});
                return insertItem(tx, 6);
            });
        }
        all.wait();
        QVERIFY(!answers[0] && !answers[6]);
        QCOMPARE(answers[1]->code, ErrorCode::StateConflict);
        QCOMPARE(answers[1]->detail, u"no"_s);
        QCOMPARE(answers[2]->code, ErrorCode::AlreadyExists);
        for (const int i : {3, 4, 5}) {
            QCOMPARE(answers[i]->code, ErrorCode::Internal);
            QVERIFY(answers[i]->detail.startsWith(u"reference "_s));
            QVERIFY(!answers[i]->detail.contains(u"broken"_s));
        }
        QCOMPARE(countItems(executor), 2);
        QCOMPARE(executor.counters().commits, 2);
        QCOMPARE(executor.counters().refused, 5);
        const auto events = allEvents(executor);
        QCOMPARE(events.size(), 1);
        QCOMPARE(events[0].seq, 1);
        QCOMPARE(events[0].event.topic, u"told"_s);
    }

    void aCommitThatOneJobBreaksIsRepeatedOneByOne()
    {
        TestDatabase database(gemba::test::withTables(kTables));
        const SystemClock clock;
        Executor executor(database, clock);
        QMap<int, bool> answers;
        std::atomic<int> undone = 0;
        std::latch all(5);
        {
            const HeldWriter held(executor);
            for (int i = 0; i < 5; ++i)
                executor.write<void>(
                    [i, &undone](Transaction &tx) -> Result<void> {
                        tx.onRolledBack([&undone] { ++undone; });
                        tx.publish({u"made"_s, {{u"i"_s, i}}});
                        tx.audit({.action = u"made"_s, .entity = u"item"_s, .entityId = QString::number(i)});
                        if (i == 2) // found out by the engine at COMMIT only
                            tx.execute(u"INSERT INTO part (id, item_id) VALUES (1, 404)"_s);
                        return insertItem(tx, i);
                    },
                    [&answers, &all, i](Result<void> result) {
                        answers.insert(i, result.ok());
                        all.count_down();
                    });
        }
        all.wait();
        QCOMPARE(answers, (QMap<int, bool>{{0, true}, {1, true}, {2, false}, {3, true}, {4, true}}));
        QCOMPARE(countItems(executor), 4);
        QCOMPARE(undone.load(), 5 + 1); // the group once, the culprit once more
        const auto events = allEvents(executor);
        QCOMPARE(events.size(), 4);
        QCOMPARE(events.last().seq, 4);
        const auto check = executor.readNow<AuditCheck>([&](ReadTransaction &tx) -> Result<AuditCheck> {
            return verifyAuditTrail(tx, database.options().auditKey);
        });
        QCOMPARE(check->firstBadSeq, 0);
        QCOMPARE(check->rows, 4);
    }

    void callbacksRunInOrder()
    {
        TestDatabase database(gemba::test::withTables(kTables));
        const SystemClock clock;
        Executor executor(database, clock);
        QStringList seen;
        executor.setCommitListener(
            [&](const QList<CommittedEvent> &events) { seen.append(u"announced %1"_s.arg(events.size())); });
        const auto job = [&](bool fine) {
            return [&seen, fine](Transaction &tx) -> Result<void> {
                tx.publish({u"a"_s});
                tx.publish({u"b"_s});
                tx.onCommitted([&seen] { seen.append(u"committed 1"_s); });
                tx.onCommitted([&seen] { seen.append(u"committed 2"_s); });
                tx.onRolledBack([&seen] { seen.append(u"undone 1"_s); });
                tx.onRolledBack([&seen] { seen.append(u"undone 2"_s); });
                if (!fine)
                    return refuse(ErrorCode::NotFound);
                return {};
            };
        };
        std::latch both(2);
        executor.write<void>(job(true), [&](Result<void>) {
            seen.append(u"answered"_s);
            both.count_down();
        });
        executor.write<void>(job(false), [&](Result<void>) { both.count_down(); });
        both.wait();
        const QStringList undone{u"undone 2"_s, u"undone 1"_s};
        QStringList told = seen;
        QCOMPARE(told.removeAll(undone[0]) + told.removeAll(undone[1]), 2);
        QCOMPARE(told, (QStringList{u"committed 1"_s, u"committed 2"_s, u"announced 2"_s, u"answered"_s}));
        QVERIFY(seen.indexOf(undone[0]) < seen.indexOf(undone[1]));
    }

    void eventsHaveNoGapsWhateverTheThreads()
    {
        TestDatabase database;
        const SystemClock clock;
        QList<qint64> announced;
        {
            Executor executor(database, clock);
            executor.setCommitListener([&](const QList<CommittedEvent> &events) {
                for (const CommittedEvent &event : events)
                    announced.append(event.seq);
            });
            std::vector<std::thread> threads;
            for (int t = 0; t < 4; ++t)
                threads.emplace_back([&executor, t] {
                    for (int i = 0; i < 50; ++i)
                        (void)executor.writeNow<void>([&](Transaction &tx) -> Result<void> {
                            tx.publish({u"t"_s, {{u"thread"_s, t}, {u"i"_s, i}}, u"hall"_s});
                            if (i % 5 == 4)
                                return refuse(ErrorCode::NotFound);
                            return {};
                        });
                });
            for (std::thread &thread : threads)
                thread.join();
        }
        // Numbering goes on where it stopped.
        Executor executor(database, clock);
        QVERIFY(executor
                    .writeNow<void>([](Transaction &tx) -> Result<void> {
                        tx.publish({u"last"_s});
                        return {};
                    })
                    .ok());
        const auto events = allEvents(executor);
        QCOMPARE(events.size(), 161);
        QMap<int, int> next;
        for (qsizetype i = 0; i < 160; ++i) {
            QCOMPARE(events[i].seq, i + 1);
            QCOMPARE(announced[i], i + 1);
            QCOMPARE(events[i].event.scope, u"hall"_s);
            const int thread = events[i].event.payload.value(u"thread"_s).toInt();
            const int number = events[i].event.payload.value(u"i"_s).toInt();
            QVERIFY(number >= next[thread]);
            next[thread] = number + 1;
        }
        QCOMPARE(events.last().event.topic, u"last"_s);
    }

    void aReaderSeesWhatWasAnsweredBefore()
    {
        TestDatabase database(gemba::test::withTables(kTables));
        const SystemClock clock;
        Executor executor(database, clock);
        for (int i = 0; i < 100; ++i) {
            QVERIFY(executor.writeNow<void>([i](Transaction &tx) { return insertItem(tx, i); }).ok());
            QCOMPARE(countItems(executor), i + 1);
        }
    }

    void aReadJobSeesOneSnapshotAndCannotWrite()
    {
        TestDatabase database(gemba::test::withTables(kTables));
        const SystemClock clock;
        Executor executor(database, clock);
        const QString count = u"SELECT count(*) FROM item"_s;
        const auto counts = executor.readNow<QList<qint64>>([&](ReadTransaction &tx) -> Result<QList<qint64>> {
            QList<qint64> seen{tx.select(count).integer(0, 0)};
            std::thread([&] {
                (void)executor.writeNow<void>([](Transaction &write) { return insertItem(write, 1); });
            }).join();
            seen.append(tx.select(count).integer(0, 0));
            return seen;
        });
        QCOMPARE(*counts, (QList<qint64>{0, 0}));
        const auto wrote = executor.readNow<void>([](ReadTransaction &tx) -> Result<void> {
            tx.select(u"DELETE FROM item RETURNING id"_s);
            return {};
        });
        QCOMPARE(wrote.error().code, ErrorCode::Internal);
        QCOMPARE(countItems(executor), 1);
    }

    void batches()
    {
        TestDatabase database(gemba::test::withTables(kTables));
        const SystemClock clock;
        Executor executor(database, clock);
        QList<QVariantList> rows;
        for (int i = 0; i < 1500; ++i)
            rows.append({i, u"name\t%1\\"_s.arg(i)});
        const auto result = executor.writeNow<void>([&](Transaction &tx) -> Result<void> {
            tx.executeBatch(u"INSERT INTO item (id, name) VALUES (?, ?)"_s, rows);
            rows.append({5000, u"new"_s});
            tx.executeBatch(u"INSERT INTO item (id, name) VALUES (?, ?) "
                            "ON CONFLICT (id) DO UPDATE SET name = excluded.name || '?'"_s,
                            rows);
            tx.executeBatch(u"DELETE FROM item WHERE id = ?"_s, {{0}, {1}});
            tx.executeBatch(u"DELETE FROM item WHERE id = ?"_s, {});
            return {};
        });
        QVERIFY(result.ok());
        QCOMPARE(countItems(executor), 1499);
        const auto name = executor.readNow<QString>([](ReadTransaction &tx) -> Result<QString> {
            return tx.select(u"SELECT name FROM item WHERE id = 1499"_s).text(0, 0);
        });
        QCOMPARE(*name, u"name\t1499\\?"_s);

        for (const QString &tail : {u""_s, u" ON CONFLICT (name) DO NOTHING"_s, u" ON CONFLICT DO NOTHING"_s}) {
            const auto twice = executor.writeNow<void>([&](Transaction &tx) -> Result<void> {
                tx.executeBatch(u"INSERT INTO item (id, name) VALUES (?, ?)"_s + tail,
                                {{9000, u"a"_s}, {9000, u"b"_s}});
                return {};
            });
            if (tail.isEmpty())
                QCOMPARE(twice.error().code, ErrorCode::AlreadyExists);
            else
                QCOMPARE(twice.ok(), !tail.contains(u"name"_s));
        }
        QCOMPARE(countItems(executor), 1500);
    }

    void moreStatementsThanAreKeptPrepared()
    {
        TestDatabase database(gemba::test::withTables(kTables));
        const SystemClock clock;
        Executor executor(database, clock);
        const auto sum = executor.readNow<qint64>([](ReadTransaction &tx) -> Result<qint64> {
            qint64 total = 0;
            for (int round = 0; round < 2; ++round)
                for (int i = 0; i < 300; ++i)
                    total += tx.select(u"SELECT %1"_s.arg(i)).integer(0, 0);
            return total;
        });
        QCOMPARE(*sum, 2 * 300 * 299 / 2);
    }

    void theQueueIsFinishedBeforeTheEnd()
    {
        TestDatabase database(gemba::test::withTables(kTables));
        const SystemClock clock;
        std::atomic<int> done = 0;
        {
            Executor executor(database, clock);
            for (int i = 0; i < 50; ++i)
                executor.write<void>([i](Transaction &tx) { return insertItem(tx, i); },
                                     [&](Result<void> result) { done += result.ok() ? 1 : 0; });
        }
        QCOMPARE(done.load(), 50);
        if (database.options().engine == Engine::Sqlite) {
            const QFileInfo file(database.options().sqliteFile);
            QCOMPARE(file.permissions() & ~(QFile::ReadUser | QFile::WriteUser), QFile::ReadOwner | QFile::WriteOwner);
            QVERIFY(!QFile::exists(file.filePath() + u"-wal"_s));
        }
    }

    void aFullDiskIsNamedAndPasses()
    {
        TestDatabase database(gemba::test::withTables(kTables));
        const SystemClock clock;
        Executor executor(database, clock);
        const bool sqlite = executor.engine() == Engine::Sqlite;
        const auto fill = [&](Transaction &tx) -> Result<void> {
            if (!sqlite) // PostgreSQL's own code for a full disk
                tx.select(u"SELECT fill_the_disk()"_s);
            return insertItem(tx, 100, QString(300'000, u'x'));
        };
        if (sqlite) // the limit holds for the writer's connection
            (void)executor.writeNow<void>([](Transaction &tx) -> Result<void> {
                tx.select(u"PRAGMA max_page_count = 60"_s);
                return {};
            });
        QMap<int, std::optional<ErrorCode>> answers;
        std::latch all(3);
        {
            const HeldWriter held(executor);
            for (int i = 0; i < 3; ++i)
                executor.write<void>([&, i](Transaction &tx) { return i == 1 ? fill(tx) : insertItem(tx, i); },
                                     [&answers, &all, i](Result<void> result) {
                                         answers[i] = result.ok() ? std::nullopt : std::optional(result.error().code);
                                         all.count_down();
                                     });
        }
        all.wait();
        QCOMPARE(answers[0], std::nullopt);
        QCOMPARE(answers[1], ErrorCode::DiskFull);
        QCOMPARE(answers[2], std::nullopt);
        QCOMPARE(countItems(executor), 2);
    }

    void theLogOfAFailureDoesNotQuoteTheRow()
    {
        TestDatabase database(gemba::test::withTables(
            u"CREATE TABLE account (id BIGINT PRIMARY KEY, secret TEXT NOT NULL, n BIGINT NOT NULL CHECK (n > 0));\n"_s));
        const SystemClock clock;
        Executor executor(database, clock);
        std::mutex mutex;
        QString written;
        log::setSink([&](const log::Record &record) {
            const std::lock_guard lock(mutex);
            written += record.message + QString::fromUtf8(QJsonDocument(record.fields).toJson());
        });
        const auto result = executor.writeNow<void>([](Transaction &tx) -> Result<void> {
            tx.execute(u"INSERT INTO account (id, secret, n) VALUES (?, ?, ?)"_s, {1, u"tr0ub4dor"_s, -1});
            return {};
        });
        log::setSink([](const log::Record &) {});
        QCOMPARE(result.error().code, ErrorCode::Internal);
        const std::lock_guard lock(mutex);
        QVERIFY2(written.contains(u"account"_s), qPrintable(written));
        QVERIFY2(!written.contains(u"tr0ub4dor"_s), qPrintable(written));
    }

    void whatCannotBeOpenedThrows()
    {
        DatabaseOptions options = TestDatabase().options();
        options.sqliteFile = u"/nonexistent/gemba.db"_s;
        options.pgPassword = u"wrong"_s;
        const SystemClock clock;
        QVERIFY_EXCEPTION_THROWN(Executor(options, clock), DatabaseError);
    }

private:
    // One database per engine serves all rows that only store and fetch.
    Executor &sharedExecutor()
    {
        auto &[database, executor] = m_shared[gemba::test::currentEngine()];
        if (!executor) {
            database = std::make_unique<TestDatabase>(gemba::test::withTables(kTables));
            executor = std::make_unique<Executor>(*database, m_clock);
        }
        return *executor;
    }

    SystemClock m_clock;
    std::map<Engine, std::pair<std::unique_ptr<TestDatabase>, std::unique_ptr<Executor>>> m_shared;
};

QTEST_GUILESS_MAIN(ExecutorTest)
#include "tst_storage_executor.moc"

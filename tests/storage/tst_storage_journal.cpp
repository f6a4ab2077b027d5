#include <gemba/core/ids.h>
#include <gemba/core/log.h>
#include <gemba/storage/audit_trail.h>
#include <gemba/storage/executor.h>
#include <gemba/storage/idempotency.h>
#include <gemba/storage/retention.h>
#include <gemba/storage/settings.h>
#include <gemba/test/test_database.h>

#include <QJsonArray>
#include <QTest>

#include <atomic>
#include <latch>

using namespace Qt::StringLiterals;
using namespace gemba;
using namespace gemba::storage;
using gemba::test::TestDatabase;

namespace {

constexpr qint64 kStartMs = 1'763'683'200'000;

/// A database with its executor and a clock that stands still.
struct Store
{
    TestDatabase database;
    ManualClock clock{kStartMs};
    Executor executor{database, clock};

    template <typename T>
    Result<T> write(std::function<Result<T>(Transaction &)> job)
    {
        return executor.writeNow<T>(std::move(job));
    }
    Result<QList<CommittedEvent>> since(qint64 seq, const QStringList &topics = {}, int limit = 100)
    {
        return executor.readNow<QList<CommittedEvent>>(
            [&](ReadTransaction &tx) { return eventsSince(tx, seq, topics, limit); });
    }
    void publish(const QStringList &topics)
    {
        (void)write<void>([&](Transaction &tx) -> Result<void> {
            for (const QString &topic : topics)
                tx.publish({topic, {{u"topic"_s, topic}}, u"hall"_s});
            return {};
        });
    }
    qint64 purge(qint64 beforeMs, qint64 keepAtLeast, int limit)
    {
        return *write<qint64>(
            [&](Transaction &tx) -> Result<qint64> { return purgeEvents(tx, beforeMs, keepAtLeast, limit); });
    }
    void audit(int lines)
    {
        (void)write<void>([&](Transaction &tx) -> Result<void> {
            for (int i = 0; i < lines; ++i)
                tx.audit({.action = u"alarms.acknowledge"_s,
                          .entity = u"alarm"_s,
                          .entityId = QString::number(i),
                          .actor = u"ada"_s,
                          .session = u"s1"_s,
                          .station = u"kiosk"_s,
                          .address = u"10.0.0.7"_s,
                          .referenceId = u"r1"_s,
                          .before = {{u"state"_s, u"unacknowledged"_s}},
                          .after = {{u"state"_s, u"acknowledged"_s}, {u"note"_s, u"zażółć \"x\"\n"_s}}});
            return {};
        });
    }
    AuditCheck check(const QByteArray &key)
    {
        return *executor.readNow<AuditCheck>(
            [&](ReadTransaction &tx) -> Result<AuditCheck> { return verifyAuditTrail(tx, key); });
    }
    AuditCheck check() { return check(database.options().auditKey); }
    void tamper(const QString &sql)
    {
        QVERIFY(write<void>([&](Transaction &tx) -> Result<void> {
                    tx.execute(sql);
                    return {};
                }).ok());
    }
};

IdempotentCall call(const QString &key)
{
    return {u"ada"_s, key, u"alarms.acknowledge"_s, "hash"};
}

} // namespace

class JournalTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { gemba::test::onBothEngines(); }
    void initTestCase()
    {
        log::setSink([](const log::Record &) {}); // faults are made on purpose here
    }

    void eventsAreFoundFromWhereAClientStopped()
    {
        Store store;
        QCOMPARE(store.since(0)->size(), 0);
        store.publish({u"a"_s, u"b"_s, u"a"_s});
        store.clock.advanceMs(5);
        store.publish({u"c"_s});

        const auto all = *store.since(0);
        QCOMPARE(all.size(), 4);
        QCOMPARE(all[3].seq, 4);
        QCOMPARE(all[3].timeMs, kStartMs + 5);
        QCOMPARE(all[3].event.payload, (QJsonObject{{u"topic"_s, u"c"_s}}));
        QCOMPARE(all[3].event.scope, u"hall"_s);
        QCOMPARE(store.since(2)->first().seq, 3);
        QCOMPARE(store.since(4)->size(), 0);
        QCOMPARE(store.since(0, {u"a"_s, u"c"_s})->size(), 3);
        QCOMPARE(store.since(1, {u"a"_s})->size(), 1);
        QCOMPARE(store.since(0, {}, 2)->last().seq, 2);
        QCOMPARE(store.since(5).error().code, ErrorCode::SequenceGone); // from some other database
    }

    void forgottenEventsAreMissedOpenly()
    {
        Store store;
        for (int i = 0; i < 10; ++i) {
            store.publish({u"t"_s});
            store.clock.advanceMs(1000);
        }
        QCOMPARE(store.purge(kStartMs, 0, 100), 0);
        QCOMPARE(store.purge(kStartMs + 4000, 8, 100), 2); // eight are always kept
        QCOMPARE(store.purge(kStartMs + 4000, 0, 1), 1);   // a step at a time
        QCOMPARE(store.purge(kStartMs + 4000, 0, 100), 1);
        QCOMPARE(store.purge(kStartMs + 4000, 0, 100), 0);
        QCOMPARE(store.since(3).error().code, ErrorCode::SequenceGone);
        QCOMPARE(store.since(4)->size(), 6);

        QCOMPARE(store.purge(kStartMs + 60'000, 0, 100), 6);
        QCOMPARE(store.since(9).error().code, ErrorCode::SequenceGone);
        QCOMPARE(store.since(10)->size(), 0);
        store.publish({u"t"_s});
        QCOMPARE(store.since(10)->first().seq, 11); // numbers are never given out again
    }

    void aCommandDoneOnceAnswersTheSame()
    {
        Store store;
        const auto find = [&](const IdempotentCall &which) {
            return store.executor.readNow<std::optional<QJsonValue>>(
                [&](ReadTransaction &tx) { return findReply(tx, which); });
        };
        const QJsonArray replies{QJsonObject{{u"id"_s, 7}}, QJsonArray{1}, u"text"_s, 1.5, true, QJsonValue::Null};
        for (qsizetype i = 0; i < replies.size(); ++i) {
            const IdempotentCall one = call(u"key %1"_s.arg(i));
            QCOMPARE(*find(one), std::nullopt);
            QVERIFY(store
                        .write<void>([&](Transaction &tx) -> Result<void> {
                            claimKey(tx, one, kStartMs + i);
                            storeReply(tx, one, replies[i]);
                            return {};
                        })
                        .ok());
            QCOMPARE(find(one)->value(), QJsonValue(replies[i]));
        }
        IdempotentCall other = call(u"key 0"_s);
        other.requestHash = "other";
        QCOMPARE(find(other).error().code, ErrorCode::IdempotencyKeyReused);
        other = call(u"key 0"_s);
        other.method = u"alarms.shelve"_s;
        QCOMPARE(find(other).error().code, ErrorCode::IdempotencyKeyReused);
        other = call(u"key 0"_s);
        other.principal = u"ben"_s;
        QCOMPARE(*find(other), std::nullopt);

        const auto purge = [&](qint64 beforeMs, int limit) {
            return *store.write<qint64>(
                [&](Transaction &tx) -> Result<qint64> { return purgeReplies(tx, beforeMs, limit); });
        };
        QCOMPARE(purge(kStartMs + 5, 3), 3);
        QCOMPARE(*find(call(u"key 2"_s)), std::nullopt);
        QVERIFY(*find(call(u"key 3"_s)));
        QCOMPARE(purge(kStartMs + 5, 3), 2);
        QVERIFY(*find(call(u"key 5"_s)));
    }

    void theSameCommandSentTwiceAtOnceIsDoneOnce()
    {
        Store store;
        Executor otherNode(store.database, store.clock);
        std::atomic<int> done = 0;
        QList<QJsonValue> answers(8);
        std::latch all(answers.size());
        const auto command = [&done](Transaction &tx) -> Result<QJsonValue> {
            const auto known = findReply(tx, call(u"k"_s));
            if (!known)
                return known.error();
            if (*known)
                return **known;
            claimKey(tx, call(u"k"_s), kStartMs);
            const qint64 rows =
                tx.execute(u"INSERT INTO setting (key, value) VALUES (?, ?)"_s, {newUuid7(kStartMs), u"done"_s});
            const QJsonValue reply = QJsonObject{{u"rows"_s, rows}};
            storeReply(tx, call(u"k"_s), reply);
            tx.onCommitted([&done] { ++done; });
            return reply;
        };
        for (qsizetype i = 0; i < answers.size(); ++i) {
            Executor &node = i % 2 == 0 ? store.executor : otherNode;
            node.write<QJsonValue>(command, [&, i](Result<QJsonValue> result) {
                answers[i] = result.ok() ? *result : QJsonValue(static_cast<int>(result.error().code));
                all.count_down();
            });
        }
        all.wait();
        QCOMPARE(done.load(), 1);
        for (const QJsonValue &answer : std::as_const(answers))
            QCOMPARE(answer, QJsonValue(QJsonObject{{u"rows"_s, 1}}));
    }

    void settingsAreWrittenOver()
    {
        Store store;
        const auto read = [&] {
            return *store.executor.readNow<std::optional<QString>>(
                [](ReadTransaction &tx) -> Result<std::optional<QString>> { return readSetting(tx, u"site.name"_s); });
        };
        QCOMPARE(read(), std::nullopt);
        for (const QString &name : {u"North"_s, u"South"_s, QString()}) {
            (void)store.write<void>([&](Transaction &tx) -> Result<void> {
                writeSetting(tx, u"site.name"_s, name);
                return {};
            });
            QVERIFY(read().has_value());
            QCOMPARE(*read(), name);
        }
    }

    void theTrailIsWhole()
    {
        Store store;
        QCOMPARE(store.check().rows, 0);
        QCOMPARE(store.check().firstBadSeq, 0);
        store.audit(3);
        store.clock.advanceMs(10);
        store.audit(1200); // more than one page of the check
        const AuditCheck check = store.check();
        QCOMPARE(check.reason, QString());
        QCOMPARE(check.firstBadSeq, 0);
        QCOMPARE(check.rows, 1203);
        QCOMPARE(check.head.size(), 32);
        QCOMPARE(store.check("another key").firstBadSeq, 1);
    }

    void everyTextKeepsTheTrailWhole_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("byte order mark") << QString(QChar(0xFEFF)) + u"ada"_s;
        QTest::newRow("its mirror") << QString(QChar(0xFFFE)) + u"ada"_s;
        QTest::newRow("half a pair") << u"a"_s + QChar(0xD83D) + u"b"_s;
        QTest::newRow("half a pair at the end") << u"ada"_s + QChar(0xD83D);
        QTest::newRow("the other half") << QChar(0xDE00) + u"ada"_s;
        QTest::newRow("beyond the first plane") << u"\U0001F600"_s;
        QTest::newRow("zero") << u"a"_s + QChar(0) + u"b"_s;
        QTest::newRow("no character") << QString(QChar(0xFFFF));
        QTest::newRow("control characters") << u"\u0001\u007F\u0085\r\n"_s;
    }
    void everyTextKeepsTheTrailWhole()
    {
        QFETCH(QString, text);
        Store store;
        (void)store.write<void>([&](Transaction &tx) -> Result<void> {
            tx.audit({.action = u"session.login"_s,
                      .entity = u"user"_s,
                      .entityId = text,
                      .actor = text,
                      .before = {},
                      .after = {{u"name"_s, text}}});
            return {};
        });
        store.audit(1);
        QCOMPARE(store.check().reason, QString());
        QCOMPARE(store.check().rows, 2);
    }

    // SQLite keeps whatever type it is given.
    void aColumnOfAnotherTypeShows()
    {
        if (gemba::test::currentEngine() != gemba::storage::Engine::Sqlite)
            QSKIP("the columns have their types");
        for (const auto &change : {u"actor = CAST(actor AS BLOB)"_s, u"time_us = time_us || 'x'"_s,
                                   u"hash = CAST(hash AS TEXT)"_s, u"result = CAST(result AS BLOB)"_s}) {
            Store store;
            store.audit(3);
            store.tamper(u"UPDATE audit SET %1 WHERE seq = 2"_s.arg(change));
            QCOMPARE(store.check().firstBadSeq, 2);
        }
    }

    void tamperingShows_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<qint64>("firstBadSeq");
        const auto row = [](const char *name, const QString &sql, qint64 seq) { QTest::newRow(name) << sql << seq; };
        for (const char *column : {"actor", "session", "station", "address", "reference_id", "action", "entity",
                                   "entity_id", "before_json", "after_json"})
            row(column, u"UPDATE audit SET %1 = 'x' WHERE seq = 5"_s.arg(QLatin1String(column)), 5);
        row("moved between columns", u"UPDATE audit SET actor = actor || session, session = '' WHERE seq = 5"_s, 5);
        row("time", u"UPDATE audit SET time_us = time_us + 1 WHERE seq = 6"_s, 6);
        row("hash", u"UPDATE audit SET hash = prev_hash WHERE seq = 4"_s, 4);
        row("link", u"UPDATE audit SET prev_hash = hash WHERE seq = 4"_s, 4);
        row("first row gone", u"DELETE FROM audit WHERE seq = 1"_s, 1);
        row("row gone", u"DELETE FROM audit WHERE seq = 5"_s, 5);
        row("row renumbered", u"UPDATE audit SET seq = 9 WHERE seq = 8"_s, 8);
        row("end gone", u"DELETE FROM audit WHERE seq >= 7"_s, 7);
        row("all gone", u"DELETE FROM audit"_s, 1);
        row("row copied",
            u"INSERT INTO audit SELECT 9, time_us, actor, session, station, address, reference_id, action, "
            "entity, entity_id, before_json, after_json, prev_hash, hash, result FROM audit WHERE seq = 8"_s,
            9);
    }
    void tamperingShows()
    {
        QFETCH(QString, sql);
        QFETCH(qint64, firstBadSeq);
        auto &store = m_tampered[gemba::test::currentEngine()];
        if (!store) {
            store = std::make_unique<Store>();
            store->audit(8);
        }
        // Each case starts from the same trail: the original rows stand aside and are put back.
        store->tamper(u"CREATE TABLE original AS SELECT * FROM audit"_s);
        store->tamper(sql);
        const AuditCheck check = store->check();
        store->tamper(u"DELETE FROM audit"_s);
        store->tamper(u"INSERT INTO audit SELECT * FROM original"_s);
        store->tamper(u"DROP TABLE original"_s);
        QCOMPARE(check.firstBadSeq, firstBadSeq);
        QVERIFY(!check.reason.isEmpty());
        QCOMPARE(store->check().firstBadSeq, 0);
    }

    void withoutAKeyNothingIsAudited()
    {
        TestDatabase database;
        DatabaseOptions options = database;
        options.auditKey.clear();
        const ManualClock clock(kStartMs);
        Executor executor(options, clock);
        const auto result = executor.writeNow<void>([](Transaction &tx) -> Result<void> {
            tx.audit({.action = u"x"_s});
            return {};
        });
        QCOMPARE(result.error().code, ErrorCode::Internal);
    }

    void cleanupTestCase() { m_tampered.clear(); }

private:
    std::map<Engine, std::unique_ptr<Store>> m_tampered;
};

QTEST_GUILESS_MAIN(JournalTest)
#include "tst_storage_journal.moc"

// A process is only really gone when it is killed: this program starts itself, lets it write, and kills it with
// SIGKILL.

#include <gemba/core/log.h>
#include <gemba/storage/audit_trail.h>
#include <gemba/storage/executor.h>
#include <gemba/test/child_process.h>
#include <gemba/test/postgres_fixture.h>
#include <gemba/test/test_database.h>

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace gemba;
using namespace gemba::storage;
using gemba::test::TestDatabase;

namespace {

constexpr int kKills = 20;

const QString kTables = u"CREATE TABLE item (id TEXT PRIMARY KEY, event_seq BIGINT);\n"_s;

/// In the child: four threads write as fast as they are answered; each answered id is told to the parent.
void writeForEver(const DatabaseOptions &options, const QString &round)
{
    const SystemClock clock;
    Executor executor(options, clock);
    const auto writeAll = [&](int thread) {
        for (int i = 0;; ++i) {
            const QString id = u"%1-%2-%3"_s.arg(round).arg(thread).arg(i);
            const auto result = executor.writeNow<void>([&](Transaction &tx) -> Result<void> {
                tx.execute(u"INSERT INTO item (id) VALUES (?)"_s, {id});
                tx.publish({u"item.made"_s, {{u"id"_s, id}}});
                tx.audit({.action = u"item.make"_s, .entity = u"item"_s, .entityId = id});
                return {};
            });
            if (result.ok())
                gemba::test::say("ack " + id.toUtf8());
        }
    };
    std::vector<std::thread> threads;
    for (int thread = 0; thread < 4; ++thread)
        threads.emplace_back(writeAll, thread);
    gemba::test::waitToBeKilled();
}

QSet<QString> idsIn(const Rows &rows)
{
    QSet<QString> ids;
    for (qsizetype i = 0; i < rows.count(); ++i)
        ids.insert(rows.text(i, 0));
    return ids;
}

} // namespace

class KillTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { gemba::test::onBothEngines(); }

    void nothingAnsweredIsLost()
    {
        log::setSink([](const log::Record &) {}); // what the child leaves behind is looked up, not complained about
        const TestDatabase database(gemba::test::withTables(kTables));
        QRandomGenerator random(20'251'121);
        QSet<QString> acknowledged;
        for (int round = 0; round < kKills; ++round) {
            gemba::test::ChildProcess child({QString::number(round)}, database.options());
            const auto take = [&](const QByteArray &line) {
                if (line.startsWith("ack "))
                    acknowledged.insert(QString::fromUtf8(line.mid(4)));
                return !line.isEmpty();
            };
            for (int lines = random.bounded(1, 60); lines > 0; --lines)
                QVERIFY(take(child.readLine()));
            child.kill();
            while (take(child.readLine())) {
            }
        }

        // The server may still be at the last child's commit.
        if (database.options().engine == Engine::Postgres)
            QTRY_COMPARE(
                gemba::test::PostgresFixture::shared().sql(
                    u"SELECT count(*) FROM pg_stat_activity WHERE datname = '%1'"_s.arg(database.options().pgDatabase)),
                u"0"_s);
        const SystemClock clock;
        Executor executor(database, clock);
        const auto items = executor.readNow<QSet<QString>>(
            [](ReadTransaction &tx) -> Result<QSet<QString>> { return idsIn(tx.select(u"SELECT id FROM item"_s)); });
        QVERIFY(acknowledged.size() >= kKills);
        QCOMPARE(acknowledged - *items, QSet<QString>());

        const auto events =
            executor.readNow<QList<CommittedEvent>>([](ReadTransaction &tx) { return eventsSince(tx, 0, {}, 10'000); });
        QCOMPARE(events->size(), items->size());
        QSet<QString> announced;
        for (qsizetype i = 0; i < events->size(); ++i) {
            QCOMPARE(events->at(i).seq, i + 1);
            announced.insert(events->at(i).event.payload.value(u"id"_s).toString());
        }
        QCOMPARE(announced, *items);

        const auto check = executor.readNow<AuditCheck>([&](ReadTransaction &tx) -> Result<AuditCheck> {
            return verifyAuditTrail(tx, database.options().auditKey);
        });
        QCOMPARE(check->reason, QString());
        QCOMPARE(check->rows, items->size());
    }
};

int main(int argc, char **argv)
{
    return gemba::test::runTestOrChild<KillTest>(
        argc, argv,
        [](const QStringList &arguments, const DatabaseOptions &options) { writeForEver(options, arguments.first()); });
}

#include "tst_storage_kill.moc"

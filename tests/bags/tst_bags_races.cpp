// Several servers on one PostgreSQL change the same bags at the same time. What must never be wrong is held by the statements
// themselves, with the turn that servers take and without it.

#include "bag_yard.h"

#include <bag_store.h>
#include <bag_wire.h>
#include <bill_store.h>
#include <event_store.h>

#include <gemba/storage/postgres_protection.h>
#include <gemba/test/postgres_fixture.h>

#include <thread>

using namespace Qt::StringLiterals;
using namespace gemba;
using namespace gemba::bags;

namespace {

/// Another server on a database.
class OtherServer
{
public:
    OtherServer(const storage::DatabaseOptions &options, const Clock &clock)
        : m_executor(options, clock)
        , m_alarms(m_executor, clock, m_metrics)
        , m_service(m_executor, m_alarms, clock)
    {
        bindBags(m_registry, m_service);
    }
    template <wire::WireMethod M>
    Result<typename M::Reply> call(const typename M::Params &params, const rpc::Caller &caller = BagYard::lead())
    {
        const rpc::BoundMethod *method = m_registry.find(QString::fromLatin1(M::method.name));
        const QJsonObject in = wire::encode(params);
        const auto answer =
            m_executor.writeNow<QJsonValue>([&](storage::Transaction &tx) { return method->command(tx, caller, in); });
        if (!answer)
            return answer.error();
        return wire::decode<typename M::Reply>(answer->toObject(), wire::Unknown::Refuse);
    }
    storage::Executor &executor() { return m_executor; }

private:
    storage::Executor m_executor;
    rpc::Metrics m_metrics;
    alarms::AlarmService m_alarms;
    BagService m_service;
    rpc::MethodRegistry m_registry;
};

/// Runs the same on every server at once.
template <typename F>
void onAll(std::vector<std::unique_ptr<OtherServer>> &servers, F body)
{
    std::vector<std::thread> threads;
    for (size_t i = 0; i < servers.size(); ++i)
        threads.emplace_back([&, i] { body(*servers[i], static_cast<int>(i)); });
    for (std::thread &thread : threads)
        thread.join();
}

std::vector<std::unique_ptr<OtherServer>> serversOf(BagYard &yard, int count)
{
    std::vector<std::unique_ptr<OtherServer>> out;
    for (int i = 0; i < count; ++i)
        out.push_back(std::make_unique<OtherServer>(yard.database.options(), yard.clock));
    return out;
}

} // namespace

class BagRacesTest : public QObject
{
    Q_OBJECT

    static int code(ErrorCode error) { return static_cast<int>(error); }

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<storage::Engine>("engine");
        QTest::newRow("postgres") << storage::Engine::Postgres;
    }

    void noParentHoldsMoreThanItsCapacity()
    {
        BagYard yard;
        auto servers = serversOf(yard, 3);
        std::atomic<int> packed{0}, full{0}, other{0};
        onAll(servers, [&](OtherServer &server, int number) {
            for (int i = 0; i < 20; ++i) {
                const auto answer =
                    server.call<PackBag>({u"SB00001"_s, u"C%1X%2"_s.arg(number).arg(i, 3, 10, QChar(u'0')), u"hall"_s});
                ++(answer ? packed : answer.error().code == ErrorCode::ParentFull ? full : other);
            }
        });
        QCOMPARE(packed.load(), 30);
        QCOMPARE(full.load(), 30);
        QCOMPARE(other.load(), 0);
        QCOMPARE(yard.bag(u"SB00001"_s).children, 30);
        QCOMPARE(yard.difference(), QString());
    }

    void noChildIsInTwoParents()
    {
        BagYard yard;
        auto servers = serversOf(yard, 3);
        std::atomic<int> packed{0}, lost{0}, other{0};
        onAll(servers, [&](OtherServer &server, int number) {
            for (int i = 0; i < 25; ++i) {
                const auto answer =
                    server.call<PackBag>({u"SB0000%1"_s.arg(number), u"C%1"_s.arg(i, 4, 10, QChar(u'0')), u"hall"_s});
                ++(answer ? packed : answer.error().code == ErrorCode::BagInOtherParent ? lost : other);
            }
        });
        QCOMPARE(packed.load(), 25);
        QCOMPARE(lost.load(), 50);
        QCOMPARE(other.load(), 0);
        QCOMPARE(yard.number(u"SELECT COUNT(*) FROM bag_event WHERE type = 2"_s), 25);
        QCOMPARE(yard.difference(), QString());
    }

    void noParentIsOnTwoBillsAndNoBillHoldsMoreThanPlanned()
    {
        BagYard yard;
        for (int i = 1; i <= 8; ++i)
            yard.filled(u"SB0000%1"_s.arg(i), 1);
        yard.openBill(u"B0"_s, 3);
        yard.openBill(u"B1"_s, 3);
        auto servers = serversOf(yard, 2);
        std::atomic<int> billed{0}, lost{0}, other{0};
        onAll(servers, [&](OtherServer &server, int number) {
            for (int i = 1; i <= 8; ++i) {
                // One goes upwards, the other downwards: they meet.
                const int parent = number ? 9 - i : i;
                const auto answer = server.call<AddToBill>({u"B%1"_s.arg(number), u"SB0000%1"_s.arg(parent)});
                ++(answer ? billed
                   : answer.error().code == ErrorCode::ParentOnOtherBill || answer.error().code == ErrorCode::BillFull
                       ? lost
                       : other);
            }
        });
        QCOMPARE(other.load(), 0);
        QCOMPARE(billed.load(), 6);
        QCOMPARE(yard.number(u"SELECT COUNT(*) FROM bag WHERE bill_id IS NOT NULL"_s), 6);
        QCOMPARE(yard.number(u"SELECT COUNT(*) FROM bill WHERE n_parent > planned"_s), 0);
        QCOMPARE(yard.difference(), QString());
    }

    void anEntryIsTakenBackOnce()
    {
        BagYard yard;
        QList<qint64> events;
        for (int i = 0; i < 15; ++i)
            events.append(yard.pack(u"SB00001"_s, u"C%1"_s.arg(i, 4, 10, QChar(u'0')))->events.first());
        auto servers = serversOf(yard, 3);
        std::atomic<int> undone{0}, repeated{0}, other{0};
        onAll(servers, [&](OtherServer &server, int) {
            for (const qint64 event : events) {
                const auto answer = server.call<UndoBagEvent>({event, {}});
                ++(!answer ? other : answer->events.isEmpty() ? repeated : undone);
            }
        });
        QCOMPARE(undone.load(), 15);
        QCOMPARE(repeated.load(), 30);
        QCOMPARE(other.load(), 0);
        QCOMPARE(yard.bag(u"SB00001"_s).children, 0);
        QCOMPARE(yard.difference(), QString());
    }

    void aScanSentTwiceCountsOnce()
    {
        BagYard yard;
        QList<Scan> scans;
        for (int i = 0; i < 25; ++i)
            scans.append(yard.scan(u"C%1"_s.arg(i, 4, 10, QChar(u'0')), u"SB00001"_s));
        auto servers = serversOf(yard, 3);
        std::atomic<int> fresh{0}, repeated{0}, other{0};
        onAll(servers, [&](OtherServer &server, int) {
            for (const Scan &scan : std::as_const(scans)) {
                const auto answer = server.call<TakeScans>({u"dock 1"_s, {scan}});
                ++(!answer || answer->results.first().outcome != WireScanOutcome::Accepted ? other
                   : answer->results.first().repeated                                      ? repeated
                                                                                           : fresh);
            }
        });
        QCOMPARE(other.load(), 0);
        QCOMPARE(fresh.load(), 25);
        QCOMPARE(repeated.load(), 50);
        QCOMPARE(yard.counters().scans, 25);
        QCOMPARE(yard.bag(u"SB00001"_s).children, 25);
        QCOMPARE(yard.difference(), QString());
    }

    /// Without the turn that servers take: the statements alone hold what must never be wrong.
    void theStatementsHoldByThemselves()
    {
        BagYard yard;
        QVERIFY(yard.pack(u"SB00001"_s, u"FIRST1"_s).ok());
        QVERIFY(yard.pack(u"SB00002"_s, u"FIRST2"_s).ok());
        yard.openBill(u"B1"_s, 1);
        auto servers = serversOf(yard, 3);
        std::atomic<int> packed{0};
        onAll(servers, [&](OtherServer &server, int number) {
            for (int i = 0; i < 40; ++i) {
                const QString parentCode = (i + number) % 2 ? u"SB00001"_s : u"SB00002"_s;
                const auto answer =
                    server.executor().writeNow<Nothing>([&](storage::Transaction &tx) -> Result<Nothing> {
                        const Formats formats = formatsOf(store::formats(tx));
                        const Hand hand{u"racer"_s, {}, u"dock"_s, yard.clock.nowMs(), {}};
                        const auto parent = store::findBag(tx, parentCode);
                        if (!store::claimChild(tx, u"R%1"_s.arg(i, 4, 10, QChar(u'0')), *formats.named(u"Child"_s),
                                               *parent, hand))
                            return refuse(ErrorCode::BagInOtherParent);
                        if (!store::countIn(tx, parent->id, hand))
                            return refuse(ErrorCode::ParentFull);
                        return Nothing{};
                    });
                if (answer)
                    ++packed;
            }
        });
        QVERIFY(packed > 0);
        QCOMPARE(yard.number(u"SELECT COUNT(*) FROM bag WHERE code LIKE 'R0%' AND parent_id IS NOT NULL"_s),
                 qint64{packed});
        QCOMPARE(yard.number(u"SELECT COUNT(*) FROM bag p WHERE p.kind = 1 AND (p.n_child > p.capacity OR p.n_child <> "
                             "(SELECT COUNT(*) FROM bag c WHERE c.parent_id = p.id))"_s),
                 0);
        QCOMPARE(yard.bag(u"SB00001"_s).children + yard.bag(u"SB00002"_s).children, packed + 2);

        yard.sql(u"UPDATE bag SET state = 1 WHERE kind = 1"_s);
        std::atomic<int> billed{0};
        const qint64 bill = yard.number(u"SELECT id FROM bill"_s);
        onAll(servers, [&](OtherServer &server, int number) {
            const auto answer = server.executor().writeNow<Nothing>([&](storage::Transaction &tx) -> Result<Nothing> {
                const Hand hand{u"racer"_s, {}, u"dock"_s, yard.clock.nowMs(), {}};
                const auto parent = store::findBag(tx, number % 2 ? u"SB00001"_s : u"SB00002"_s);
                const auto put = store::putOnBill(tx, parent->id, bill, hand);
                if (!put || !store::countOn(tx, bill, *put))
                    return refuse(ErrorCode::BillFull);
                return Nothing{};
            });
            if (answer)
                ++billed;
        });
        QCOMPARE(billed.load(), 1);
        QCOMPARE(yard.number(u"SELECT COUNT(*) FROM bag WHERE bill_id IS NOT NULL"_s), 1);
    }

    /// Where an owner keeps the tables, the server's own role can add to the history and no more.
    void theServerCannotChangeTheHistory()
    {
        const storage::DatabaseOptions administrator = gemba::test::PostgresFixture::shared().createDatabase();
        storage::DatabaseOptions options = administrator;
        options.pgOwnerUser = u"bags_owner"_s;
        options.pgOwnerPassword = u"owner's secret"_s;
        options.pgUser = u"bags_app"_s;
        options.pgPassword = u"app's secret"_s;
        options.pgSite = u"plant"_s;
        options.auditKey = "audit key of the tests";
        storage::preparePostgres(options, administrator.pgUser, administrator.pgPassword);
        const ManualClock clock(1'763'683'200'000);
        QVERIFY(storage::Migrator(options, BagYard::migrations(), clock).migrate().ok());
        OtherServer server(options, clock);
        const auto packed = server.call<PackBag>({u"SB00001"_s, u"C0001"_s, u"hall"_s});
        QVERIFY2(packed.ok(), packed.ok() ? "" : qPrintable(packed.error().detail));
        Scan scan;
        scan.key = u"00000000-0000-7000-8000-000000000001"_s;
        scan.sequence = 1;
        scan.code = u"C0002"_s;
        scan.parent = u"SB00001"_s;
        scan.offline = true;
        QCOMPARE(server.call<TakeScans>({u"dock"_s, {scan}})->results.first().outcome, WireScanOutcome::Accepted);
        const qint64 packedEvent = packed->events.first();
        QVERIFY(server.call<UndoBagEvent>({packedEvent, {}}).ok());
        for (const QString &statement :
             {u"UPDATE bag_event SET actor = 'nobody'"_s, u"DELETE FROM bag_event"_s, u"TRUNCATE bag_event"_s,
              u"UPDATE bag_scan SET outcome = 0"_s, u"DELETE FROM bag_scan"_s}) {
            const auto done = server.executor().writeNow<Nothing>([&](storage::Transaction &tx) -> Result<Nothing> {
                tx.execute(statement);
                return Nothing{};
            });
            QVERIFY2(!done.ok(), qPrintable(statement));
        }
    }
};

QTEST_GUILESS_MAIN(BagRacesTest)
#include "tst_bags_races.moc"

// What must never be wrong is held by the statements themselves, with the turn that servers take and without it.

#include "racing.h"

#include <bag_store.h>
#include <bag_wire.h>
#include <label_desk.h>

#include <gemba/storage/postgres_protection.h>
#include <gemba/test/patience.h>
#include <gemba/test/postgres_fixture.h>

#include <QDeadlineTimer>

#include <bill_store.h>
#include <event_store.h>

using namespace Qt::StringLiterals;
using namespace gemba;
using namespace gemba::bags;

namespace {

/// Taken out by a move and not packed by it.
const auto halfMoves = u"SELECT COUNT(*) FROM bag_event u WHERE u.type = 3 AND u.group_id IS NOT NULL AND NOT EXISTS "
                       "(SELECT 1 FROM bag_event p WHERE p.type = 2 AND p.group_id = u.group_id AND "
                       "p.other_id = u.other_id)"_s;

} // namespace

class BagRacesTest : public QObject
{
    Q_OBJECT

    static BagFormat mustardOf(int capacity, qint64 version)
    {
        BagFormat form;
        form.name = form.goods = u"Mustard"_s;
        form.prefix = u"SB"_s;
        form.minLength = form.maxLength = 7;
        form.capacity = capacity;
        form.version = version;
        return form;
    }

private Q_SLOTS:
    void initTestCase_data() { test::onBothEngines(); }

    void noParentHoldsMoreThanItsCapacity()
    {
        BagYard yard;
        auto servers = serversOf(yard, 3);
        std::atomic<int> packed{0}, full{0}, other{0};
        onAll(servers, [&](Server &server, int number) {
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
        onAll(servers, [&](Server &server, int number) {
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

    void anEntryIsTakenBackOnce()
    {
        BagYard yard;
        QList<qint64> events;
        for (int i = 0; i < 15; ++i)
            events.append(yard.pack(u"SB00001"_s, u"C%1"_s.arg(i, 4, 10, QChar(u'0')))->events.first());
        auto servers = serversOf(yard, 3);
        std::atomic<int> undone{0}, repeated{0}, other{0};
        onAll(servers, [&](Server &server, int) {
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
        onAll(servers, [&](Server &server, int) {
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

    void aChildIsMovedToOnePlace()
    {
        BagYard yard;
        for (int i = 0; i < 20; ++i)
            QVERIFY(yard.pack(u"SB00009"_s, u"C%1"_s.arg(i, 4, 10, QChar(u'0'))).ok());
        Servers servers = serversOf(yard, 3);
        std::atomic<int> moved{0};
        Strangers strangers{ErrorCode::BagNotInParent};
        onAll(servers, [&](Server &server, int number) {
            for (int i = 0; i < 20; ++i)
                moved += strangers.done(server.call<MoveBags>(
                    {u"SB00009"_s, parentNo(number + 1), {u"C%1"_s.arg(i, 4, 10, QChar(u'0'))}, u"sorted"_s}));
        });
        QCOMPARE(strangers.found(), QString());
        QCOMPARE(moved.load(), 20);
        QCOMPARE(yard.bag(u"SB00009"_s).children, 0);
        QCOMPARE(yard.number(u"SELECT SUM(n_child) FROM bag WHERE code IN ('SB00001', 'SB00002', 'SB00003')"_s), 20);
        // Each took one out and packed one, under one group.
        QCOMPARE(yard.number(u"SELECT COUNT(*) FROM bag_event WHERE type = 3"_s), 20);
        QCOMPARE(yard.number(halfMoves), 0);
        QCOMPARE(yard.difference(), QString());
    }

    void theLastPlaceIsTakenOnce()
    {
        BagYard yard;
        constexpr int parents = 6;
        for (int i = 1; i <= parents; ++i) {
            for (int child = 1; child <= 29; ++child)
                QVERIFY(yard.pack(parentNo(i), BagYard::childOf(parentNo(i), child)).ok());
            QVERIFY(yard.pack(u"SB00099"_s, u"MOVE%1"_s.arg(i)).ok());
        }
        Servers servers = serversOf(yard, 2);
        std::atomic<int> done{0};
        Strangers strangers{ErrorCode::ParentFull};
        onAll(servers, [&](Server &server, int number) {
            for (int i = 1; i <= parents; ++i)
                done +=
                    number == 0
                        ? strangers.done(server.call<PackBag>({parentNo(i), u"PACK%1"_s.arg(i), u"hall"_s}))
                        : strangers.done(server.call<MoveBags>({u"SB00099"_s, parentNo(i), {u"MOVE%1"_s.arg(i)}, {}}));
        });
        QCOMPARE(strangers.found(), QString());
        QCOMPARE(done.load(), parents);
        QCOMPARE(yard.number(u"SELECT COUNT(*) FROM bag WHERE kind = 1 AND n_child = 30 AND state = 1"_s), parents);
        // What was not moved stayed where it was.
        QCOMPARE(yard.number(u"SELECT COUNT(*) FROM bag WHERE code LIKE 'MOVE%' AND parent_id IS NULL"_s), 0);
        QCOMPARE(yard.number(halfMoves), 0);
        QCOMPARE(yard.difference(), QString());
    }

    void aSplitIsWholeWhoeverPacksMeanwhile()
    {
        BagYard yard;
        for (int i = 1; i <= 8; ++i) {
            for (int child = 1; child <= 6; ++child)
                QVERIFY(yard.pack(parentNo(i), BagYard::childOf(parentNo(i), child)).ok());
        }
        Servers servers = serversOf(yard, 3);
        std::atomic<int> split{0}, packed{0};
        // A child that was taken out first leaves the split undone as a whole.
        Strangers strangers{ErrorCode::BagNotInParent, ErrorCode::BagInOtherParent};
        onAll(servers, [&](Server &server, int number) {
            for (int i = 1; i <= 8; ++i) {
                const QString from = parentNo(i);
                if (number == 0)
                    split += strangers.done(server.call<MoveBags>(
                        {from,
                         parentNo(100 + i),
                         {BagYard::childOf(from, 1), BagYard::childOf(from, 2), BagYard::childOf(from, 3)},
                         u"split"_s}));
                else if (number == 1)
                    packed += strangers.done(server.call<PackBag>({from, u"NEW%1"_s.arg(i), u"hall"_s})) +
                              strangers.done(server.call<PackBag>({parentNo(100 + i), u"NEWER%1"_s.arg(i), u"hall"_s}));
                else
                    strangers.done(server.call<UnpackBag>({from, {BagYard::childOf(from, 3)}, {}}));
            }
        });
        QCOMPARE(strangers.found(), QString());
        QCOMPARE(packed.load(), 16);
        // None or all three, with one group.
        QCOMPARE(yard.number(u"SELECT COUNT(*) FROM (SELECT group_id FROM bag_event WHERE type = 2 AND group_id IS NOT "
                             "NULL GROUP BY group_id HAVING COUNT(*) = 3) t"_s),
                 split.load());
        QCOMPARE(yard.number(u"SELECT COUNT(*) FROM bag_event WHERE type = 2 AND group_id IS NOT NULL"_s), 3 * split);
        QCOMPARE(yard.number(u"SELECT SUM(n_child) FROM bag WHERE code LIKE 'SB001%'"_s), 3 * split + 8);
        QCOMPARE(yard.number(halfMoves), 0);
        QCOMPARE(yard.difference(), QString());
    }

    void theLastWeightIsThatOfTheHistory()
    {
        BagYard yard;
        QVERIFY(yard.pack(u"SB00001"_s, u"C0001"_s).ok());
        Servers servers = serversOf(yard, 3);
        Strangers strangers{};
        onAll(servers, [&](Server &server, int number) {
            for (int i = 0; i < 15; ++i)
                strangers.done(server.call<WeighParent>({u"SB00001"_s, 1'000 * (number + 1) + i}));
        });
        QCOMPARE(strangers.found(), QString());
        QCOMPARE(yard.number(u"SELECT COUNT(*) FROM bag_event WHERE type = 6"_s), 45);
        QCOMPARE(yard.number(u"SELECT scale_g FROM bag WHERE code = 'SB00001'"_s),
                 yard.number(u"SELECT grams FROM bag_event WHERE type = 6 ORDER BY id DESC LIMIT 1"_s));
        // The scale is never mixed with what the children should weigh.
        QCOMPARE(yard.bag(u"SB00001"_s).nominalGrams, 1'000);
        QCOMPARE(yard.difference(), QString());
    }

    void aCodeIsOneHoweverItIsWritten()
    {
        BagYard yard;
        Servers servers = serversOf(yard, 3);
        std::atomic<int> packed{0};
        Strangers strangers{ErrorCode::BagInOtherParent};
        onAll(servers, [&](Server &server, int number) {
            for (int i = 0; i < 20; ++i) {
                const QString plain = u"C-%1"_s.arg(i, 4, 10, QChar(u'0'));
                // Small letters, what a scanner puts around it, and letters of full width.
                const QString written = number == 0   ? plain.toLower()
                                        : number == 1 ? u"\x02]C0"_s + plain + u"\r"_s
                                                      : QString(plain).replace(u'C', QChar(0xff23));
                packed += strangers.done(server.call<PackBag>({parentNo(number), written, u"hall"_s}));
            }
        });
        QCOMPARE(strangers.found(), QString());
        QCOMPARE(packed.load(), 20);
        QCOMPARE(yard.number(u"SELECT COUNT(*) FROM bag WHERE kind = 2"_s), 20);
        QCOMPARE(yard.difference(), QString());
    }

    void aNewParentComesIntoBeingOnce()
    {
        BagYard yard;
        Servers servers = serversOf(yard, 3);
        Strangers strangers{};
        onAll(servers, [&](Server &server, int number) {
            for (int i = 1; i <= 12; ++i)
                strangers.done(
                    server.call<PackBag>({parentNo(i), u"C%1X%2"_s.arg(number).arg(i, 3, 10, QChar(u'0')), u"hall"_s}));
        });
        QCOMPARE(strangers.found(), QString());
        QCOMPARE(yard.number(u"SELECT COUNT(*) FROM bag_event WHERE type = 1"_s), 12);
        QCOMPARE(yard.number(u"SELECT COUNT(*) FROM bag WHERE kind = 1 AND n_child = 3"_s), 12);
        QCOMPARE(yard.difference(), QString());
    }

    void aClosedDayTakesNothingMore()
    {
        BagYard yard;
        QList<Scan> scans;
        for (int i = 0; i < 40; ++i)
            scans.append(yard.scan(u"C%1"_s.arg(i, 4, 10, QChar(u'0')), parentNo(1 + i % 2)));
        Servers servers = serversOf(yard, 3);
        Strangers strangers{};
        onAll(servers, [&](Server &server, int number) {
            for (int i = 0; i < 20; ++i) {
                if (number < 2)
                    strangers.done(server.call<TakeScans>({u"dock %1"_s.arg(number), {scans[2 * i + number]}}));
                else if (i == 10)
                    QVERIFY(strangers.done(server.call<CloseDay>({u"2025-11-21"_s})));
            }
        });
        QCOMPARE(strangers.found(), QString());
        const auto summary = yard.call<ReadDaySummary>({u"2025-11-21"_s});
        qint64 late = 0;
        for (const DayFigures &figures : summary->late)
            late += figures.packed;
        QCOMPARE(summary->total.packed + late, 40);
        QCOMPARE(yard.number(u"SELECT COALESCE(SUM(packed), 0) FROM bag_day WHERE late = 0"_s), summary->total.packed);
        QCOMPARE(yard.difference(), QString()); // which of them are late, to the entry
    }

    void aNumberIsGivenOutOnce()
    {
        BagYard yard;
        Servers servers = serversOf(yard, 3);
        Strangers strangers{};
        onAll(servers, [&](Server &server, int number) {
            for (int i = 0; i < 10; ++i) {
                strangers.done(server.executor().writeNow<LabelRange>([&](storage::Transaction &tx) {
                    return LabelDesk(server.service()).reserve(tx, BagYard::admin(), {u"Mustard"_s, 3 + number, false});
                }));
            }
        });
        QCOMPARE(strangers.found(), QString());
        QCOMPARE(yard.number(u"SELECT COUNT(*) FROM bag_label_range"_s), 30);
        QCOMPARE(
            yard.number(u"SELECT COUNT(*) FROM bag_label_range a JOIN bag_label_range b ON a.id < b.id AND "
                        "a.first_number < b.first_number + b.count AND b.first_number < a.first_number + a.count"_s),
            0);
        QCOMPARE(yard.number(u"SELECT MAX(first_number + count) - 1 FROM bag_label_range"_s), 120);
    }

    /// Another server brings the next number into being while somebody asks for it.
    void aNumberIsNotGivenOutWhileABagGetsIt()
    {
        if (test::currentEngine() == storage::Engine::Sqlite)
            return; // there one command is at work at a time
        BagYard yard;
        Servers servers = serversOf(yard, 2);
        Result<LabelRange> reserved = refuse(ErrorCode::Internal);
        std::thread waiting;
        const auto packed = servers[0]->executor().writeNow<Nothing>([&](storage::Transaction &tx) -> Result<Nothing> {
            store::takeTurn(tx);
            waiting = std::thread([&] {
                reserved = servers[1]->executor().writeNow<LabelRange>([&](storage::Transaction &other) {
                    return LabelDesk(servers[1]->service()).reserve(other, BagYard::admin(), {u"Mustard"_s, 1, false});
                });
            });
            const auto waits = [&] {
                return tx.select(u"SELECT COUNT(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted"_s)
                           .integer(0, 0) > 0;
            };
            const QDeadlineTimer deadline(test::patienceMs);
            while (!waits() && !deadline.hasExpired())
                std::this_thread::yield();
            const Hand hand{u"racer"_s, {}, u"dock"_s, yard.clock.nowMs(), {}};
            const Formats formats = formatsOf(store::formats(tx));
            return store::createParent(tx, u"SB00001"_s, *formats.named(u"Mustard"_s), u"hall"_s, hand)
                       ? Result<Nothing>(Nothing{})
                       : Result<Nothing>(refuse(ErrorCode::StateConflict));
        });
        waiting.join();
        QVERIFY(packed.ok());
        QVERIFY(reserved.ok());
        QCOMPARE(reserved->first, u"SB00002"_s);
    }

    void aFormCountsFromTheMomentItIsSaved()
    {
        BagYard yard;
        Servers servers = serversOf(yard, 3);
        Strangers strangers{};
        onAll(servers, [&](Server &server, int number) {
            for (int i = 1; i <= 20; ++i) {
                if (number < 2) {
                    strangers.done(server.call<TakeScans>(
                        {u"dock"_s, {openingScan(number * 1'000 + i, parentNo(number * 100 + i))}}));
                } else if (i % 4 == 0) {
                    strangers.done(server.call<SaveBagFormat>(mustardOf(30 + i, i / 4)));
                }
            }
        });
        QCOMPARE(strangers.found(), QString());
        QCOMPARE(yard.number(u"SELECT COUNT(*) FROM bag WHERE kind = 1 AND capacity NOT IN (30, 34, 38, 42, 46, 50)"_s),
                 0);
        QCOMPARE(yard.difference(), QString());
    }

    /// What a command found before it had its turn may be of yesterday.
    void aCommandThatWaitedGoesByWhatWasSavedMeanwhile()
    {
        if (test::currentEngine() == storage::Engine::Sqlite)
            return; // there no command waits inside its transaction
        BagYard yard;
        Servers servers = serversOf(yard, 2);
        Result<BagChange> packed = refuse(ErrorCode::Internal);
        std::thread waiting;
        const auto saved = servers[0]->executor().writeNow<Nothing>([&](storage::Transaction &tx) -> Result<Nothing> {
            store::takeTurn(tx);
            waiting = std::thread([&] { packed = servers[1]->call<PackBag>({u"SB00001"_s, u"C0001"_s, u"hall"_s}); });
            const auto waits = [&] {
                return tx.select(u"SELECT COUNT(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted"_s)
                           .integer(0, 0) > 0;
            };
            const QDeadlineTimer deadline(test::patienceMs);
            while (!waits() && !deadline.hasExpired())
                std::this_thread::yield();
            BagFormat form = mustardOf(77, 2);
            return store::updateFormat(tx, form) ? Result<Nothing>(Nothing{})
                                                 : Result<Nothing>(refuse(ErrorCode::VersionConflict));
        });
        waiting.join();
        QVERIFY(saved.ok());
        QVERIFY(packed.ok());
        QCOMPARE(packed->parent.capacity, 77);
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
        onAll(servers, [&](Server &server, int number) {
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
                        if (!store::countIn(tx, *parent, hand))
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
        onAll(servers, [&](Server &server, int number) {
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
        if (test::currentEngine() == storage::Engine::Sqlite)
            return; // a matter of roles
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
        Server server(options, clock);
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

// From the table to the bus: once, in order, and on again when the table has forgotten what was to come next.

#include "notes_server.h"

#include <gemba/rpc/event_pump.h>
#include <gemba/storage/notify_listener.h>

#include <QSignalSpy>

using namespace notes;

namespace {

/// A second node on the server's database, which hears of commits only by its pump.
struct OtherNode
{
    explicit OtherNode(Server &server, qint64 fromSeq = 0)
        : bus(server.registry, server.clock, metrics)
        , executor(std::make_unique<storage::Executor>(server.database, server.clock))
        , pump(*executor, bus, fromSeq)
    {
        QObject::connect(&bus, &rpc::EventBus::committed, &bus,
                         [this](const storage::CommittedEvent &event) { told.append(event.seq); });
        QObject::connect(&bus, &rpc::EventBus::interrupted, &bus, [this] { told.append(interruption); });
    }
    ~OtherNode() { executor.reset(); }

    static constexpr qint64 interruption = -1;

    rpc::Metrics metrics;
    rpc::EventBus bus;
    std::unique_ptr<storage::Executor> executor;
    rpc::EventPump pump;
    QList<qint64> told;
};

void purgeUpTo(Server &server, qint64 seq)
{
    const auto done = server.executor->writeNow<Nothing>([&](storage::Transaction &tx) -> Result<Nothing> {
        tx.execute(u"DELETE FROM event WHERE seq <= ?"_s, {seq});
        return Nothing{};
    });
    QVERIFY(done.ok());
}

} // namespace

class EventPumpTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { test::onBothEngines(); }
    void initTestCase()
    {
        log::setSink([](const log::Record &) {});
    }

    void theBusTakesEachNumberOnce()
    {
        Server server;
        QSignalSpy told(&server.bus, &rpc::EventBus::committed);
        const auto event = [](qint64 seq) { return storage::CommittedEvent{seq, 0, {u"notes.changed"_s}}; };
        server.bus.announce({event(1), event(2)});
        server.bus.announce({event(1), event(2), event(3)}); // another way, overlapping
        QCOMPARE(told.size(), 0);                            // never from inside the call
        QTRY_COMPARE(told.size(), 3);
        for (qint64 i = 0; i < 3; ++i)
            QCOMPARE(told[i].first().value<storage::CommittedEvent>().seq, i + 1);
    }

    void everyEventOnceHoweverOftenOneLooks()
    {
        Server server;
        OtherNode node(server);
        constexpr qint64 many = 2'300; // more than two steps
        const auto written = server.executor->writeNow<Nothing>([&](storage::Transaction &tx) -> Result<Nothing> {
            for (qint64 i = 1; i <= many; ++i)
                tx.publish({u"notes.changed"_s, {{u"id"_s, i}}});
            return Nothing{};
        });
        QVERIFY(written.ok());
        for (int i = 0; i < 10; ++i)
            node.pump.look();
        QTRY_COMPARE(node.told.size(), many);
        for (qint64 i = 0; i < many; ++i)
            QCOMPARE(node.told[i], i + 1);
        server.commit("notes.changed", 1);
        node.pump.look();
        QTRY_COMPARE(node.told.size(), many + 1);
    }

    void goesOnWhenEventsAreGone()
    {
        Server server;
        OtherNode node(server);
        server.commit("notes.changed", 1);
        node.pump.look();
        QTRY_COMPARE(node.told, QList<qint64>{1});
        for (int i = 2; i <= 6; ++i)
            server.commit("notes.changed", i);
        purgeUpTo(server, 4);
        node.pump.look();
        QTRY_COMPARE(node.told, (QList<qint64>{1, OtherNode::interruption}));
        server.commit("notes.changed", 7);
        node.pump.look();
        QTRY_COMPARE(node.told, (QList<qint64>{1, OtherNode::interruption, 7}));
    }

    // A restored database counts on from a lower number than was known.
    void goesOnWhenNumbersBeginAnew()
    {
        Server server;
        OtherNode node(server, 5'000);
        node.pump.look();
        QTRY_COMPARE(node.told, QList<qint64>{OtherNode::interruption});
        server.commit("notes.changed", 1);
        node.pump.look();
        QTRY_COMPARE(node.told, (QList<qint64>{OtherNode::interruption, 1}));
    }

    void hearsOfOtherNodes()
    {
        if (test::currentEngine() != storage::Engine::Postgres)
            QSKIP("SQLite has one writer");
        Server server;
        OtherNode node(server);
        storage::NotifyListener listener(server.database, [&](qint64) { node.pump.look(); });
        QList<qint64> expected;
        for (qint64 i = 1; i <= 50; ++i) {
            server.commit("notes.changed", i);
            expected.append(i);
        }
        QTRY_COMPARE(node.told, expected);
    }
};

QTEST_GUILESS_MAIN(EventPumpTest)
#include "tst_rpc_event_pump.moc"

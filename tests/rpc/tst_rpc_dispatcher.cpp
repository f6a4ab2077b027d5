#include "notes_server.h"

#include <QSignalSpy>

using namespace notes;
using gemba::rpc::newReferenceId;

namespace {

/// One call, waited for. A call that is not answered fails as Internal with this detail.
Result<QJsonValue> callAs(Server &server, const rpc::Caller &caller, const QString &method, const QJsonObject &params,
                          const QString &key = {})
{
    auto answer = std::make_shared<std::optional<Result<QJsonValue>>>();
    server.dispatcher->call({caller, {}}, method, params, key,
                            [answer](Result<QJsonValue> result) { answer->emplace(std::move(result)); });
    if (!gemba::test::eventually([&] { return answer->has_value(); }))
        return refuse(ErrorCode::Internal, u"no answer"_s);
    return **answer;
}

const QSet<QString> writing{u"notes.write"_s};

struct Tick
{
    static constexpr wire::Method method{
        "notes.tick",       wire::MethodKind::Command, wire::Permission::named("notes.write"),
        wire::Verb::Post,   "/notes/{id}/tick",        "Count",
        "Counts each call."};
    using Params = Seal::Params;
    using Reply = Note;
};

} // namespace

class DispatcherTest : public QObject
{
    Q_OBJECT

    SharedServers m_shared;

private Q_SLOTS:
    void initTestCase_data() { test::onBothEngines(); }
    void cleanupTestCase() { m_shared.clear(); }
    void initTestCase()
    {
        log::setSink([](const log::Record &) {}); // calls are refused on purpose here
    }

    void callsAreRefused_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<rpc::Caller>("caller");
        QTest::addColumn<QJsonObject>("params");
        QTest::addColumn<QString>("key");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *name, const char *method, const rpc::Caller &caller, const QJsonObject &params,
                            const QString &key, ErrorCode code, const char *field) {
            QTest::newRow(name) << QString::fromLatin1(method) << caller << params << key << int(code)
                                << QString::fromLatin1(field);
        };
        const rpc::Caller nobody;
        const rpc::Caller reader = Server::person(u"rita"_s, {});
        const rpc::Caller writer = Server::person(u"walt"_s, writing);
        const QJsonObject note{{u"id"_s, 1}, {u"text"_s, u"a"_s}};
        row("unknown method", "notes.burn", writer, {}, {}, ErrorCode::UnknownMethod, "method");
        row("not signed in", "notes.add", nobody, note, u"k"_s, ErrorCode::NotSignedIn, "");
        row("a terminal only looks", "notes.add", Server::screen(), note, u"k"_s, ErrorCode::NotSignedIn, "");
        row("permission missing", "notes.add", reader, note, u"k"_s, ErrorCode::PermissionDenied, "");
        row("no permission stated", "notes.forgotten", writer, {}, {}, ErrorCode::PermissionDenied, "");
        row("no permission stated, the server itself", "notes.forgotten", rpc::Caller::system(), {}, {},
            ErrorCode::PermissionDenied, "");
        row("field missing", "notes.add", writer, {{u"id"_s, 1}}, u"k"_s, ErrorCode::FieldMissing, "text");
        row("field unknown", "notes.get", writer, {{u"id"_s, 1}, {u"colour"_s, 1}}, {}, ErrorCode::FieldUnknown,
            "colour");
        row("field type", "notes.get", writer, {{u"id"_s, u"1"_s}}, {}, ErrorCode::FieldType, "id");
        row("field range", "notes.add", writer, {{u"id"_s, 0}, {u"text"_s, u"a"_s}}, u"k"_s, ErrorCode::FieldRange,
            "id");
        row("no key", "notes.add", writer, note, {}, ErrorCode::IdempotencyKeyMissing, "idempotencyKey");
        row("key too long", "notes.add", writer, note, QString(129, u'k'), ErrorCode::FieldFormat, "idempotencyKey");
        row("refused by the domain", "notes.get", writer, {{u"id"_s, 404}}, {}, ErrorCode::NotFound, "id");
    }
    void callsAreRefused()
    {
        QFETCH(QString, method);
        QFETCH(rpc::Caller, caller);
        QFETCH(QJsonObject, params);
        QFETCH(QString, key);
        QFETCH(int, code);
        QFETCH(QString, field);
        Server &server = m_shared.current();
        const auto result = callAs(server, caller, method, params, key);
        QVERIFY(!result.ok());
        QCOMPARE(int(result.error().code), code);
        QCOMPARE(result.error().field, field);
        QCOMPARE(server.runs, 0);
        QCOMPARE(server.dispatcher->pending(), 0);
    }

    void anAreaScopedMethodReachesAsFarAsItsPermission_data()
    {
        QTest::addColumn<rpc::Caller>("caller");
        QTest::addColumn<int>("north");
        QTest::addColumn<int>("south");
        const int done = 0;
        const int denied = int(ErrorCode::PermissionDenied);
        const QString move = u"notes.move"_s;
        QTest::newRow("everywhere") << Server::person(u"eve"_s, {move}) << done << done;
        QTest::newRow("one area") << Server::personIn(u"nora"_s, move, {u"north"_s}) << done << denied;
        QTest::newRow("both areas") << Server::personIn(u"bo"_s, move, {u"north"_s, u"south"_s}) << done << done;
        QTest::newRow("an area without notes") << Server::personIn(u"wes"_s, move, {u"west"_s}) << denied << denied;
        QTest::newRow("another permission")
            << Server::personIn(u"ann"_s, u"notes.write"_s, {u"north"_s}) << denied << denied;
        QTest::newRow("none") << Server::person(u"rita"_s, {}) << denied << denied;
        QTest::newRow("the server itself") << rpc::Caller::system() << done << done;
    }
    void anAreaScopedMethodReachesAsFarAsItsPermission()
    {
        QFETCH(rpc::Caller, caller);
        QFETCH(int, north);
        QFETCH(int, south);
        Server &server = m_shared.current();
        const auto codeAt = [&](qint64 id) {
            const auto result = callAs(server, caller, u"notes.move"_s, {{u"id"_s, id}}, newReferenceId());
            if (!result && result.error().code == ErrorCode::PermissionDenied &&
                caller.permissions.anywhere(u"notes.move"_s))
                return result.error().field == "id"_L1 ? int(result.error().code) : -1;
            return result ? 0 : int(result.error().code);
        };
        QCOMPARE(codeAt(1), north);
        QCOMPARE(codeAt(100), south);
    }

    void whatNeedsThePermissionEverywhereIsNotOpenedByAnArea()
    {
        const QJsonObject note{{u"id"_s, 1}, {u"text"_s, u"a"_s}};
        const auto result = callAs(m_shared.current(), Server::personIn(u"nora"_s, u"notes.write"_s, {u"north"_s}),
                                   u"notes.add"_s, note, u"k"_s);
        QCOMPARE(result.error().code, ErrorCode::PermissionDenied);
    }

    void onlyTheKindsOfProgramsThatAMethodNamesOfferIt_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<bool>("offered");
        for (const char *kind : {"", "unknown", "console", "admin", "ctl", "something new"})
            QTest::newRow(kind) << QString::fromLatin1(kind) << true;
        for (const char *kind : {"kiosk", "scanner"})
            QTest::newRow(kind) << QString::fromLatin1(kind) << false;
    }
    void onlyTheKindsOfProgramsThatAMethodNamesOfferIt()
    {
        QFETCH(QString, kind);
        QFETCH(bool, offered);
        rpc::Caller caller = Server::person(u"eve"_s, {u"notes.move"_s});
        caller.clientKind = kind;
        Server &server = m_shared.current();
        const auto result = callAs(server, caller, u"notes.move"_s, {{u"id"_s, 1}}, newReferenceId());
        QCOMPARE(result ? 0 : int(result.error().code), offered ? 0 : int(ErrorCode::NotOfferedHere));
        // The control channel of the server's own machine is not a screen in the hall, whatever it calls itself.
        rpc::Caller channel = rpc::Caller::system();
        channel.clientKind = kind;
        QVERIFY(callAs(server, channel, u"notes.move"_s, {{u"id"_s, 1}}, newReferenceId()).ok());
    }

    void whatBrokeInsideStaysInside()
    {
        Server server;
        const auto result = callAs(server, Server::screen(), u"notes.get"_s, {{u"id"_s, Server::brokenId}});
        QCOMPARE(result.error().code, ErrorCode::Internal);
        QCOMPARE(result.error().detail, QString());
    }

    void queriesReadAndCommandsWriteOnThreadsOfTheirOwn()
    {
        Server server;
        const rpc::Caller walt = Server::person(u"walt"_s, writing);
        QVERIFY(callAs(server, walt, u"notes.add"_s, {{u"id"_s, 1}, {u"text"_s, u"a"_s}}, u"k"_s).ok());
        QThread *answeredOn = nullptr;
        server.dispatcher->call({walt, {}}, u"notes.get"_s, {{u"id"_s, 1}}, {},
                                [&](Result<QJsonValue>) { answeredOn = QThread::currentThread(); });
        QTRY_COMPARE(answeredOn, QThread::currentThread());
        QVERIFY(server.commandThread != QThread::currentThread());
        QVERIFY(server.queryThread != QThread::currentThread());
        QVERIFY(server.queryThread != server.commandThread);
    }

    void aRefusedCommandLeavesNothing()
    {
        Server server;
        QSignalSpy told(&server.bus, &rpc::EventBus::committed);
        const rpc::Caller walt = Server::person(u"walt"_s, writing);
        const QJsonObject refused{{u"id"_s, Server::refusedId}, {u"text"_s, u"a"_s}};
        QCOMPARE(callAs(server, walt, u"notes.add"_s, refused, u"k"_s).error().code, ErrorCode::StateConflict);
        QCOMPARE(server.count(u"note"_s), 0);
        QCOMPARE(server.count(u"event"_s), 0);
        QCOMPARE(server.count(u"audit"_s), 0);
        QCOMPARE(server.count(u"idempotency"_s), 0);
        // The next one gets the first number, and is the first thing anybody hears of. Its key was not used up.
        QVERIFY(callAs(server, walt, u"notes.add"_s, {{u"id"_s, 1}, {u"text"_s, u"b"_s}}, u"k"_s).ok());
        QTRY_COMPARE(told.size(), 1);
        QCOMPARE(told.first().first().value<storage::CommittedEvent>().seq, 1);
        QCOMPARE(server.count(u"audit"_s), 1);
    }

    void rightsAreThoseOfTheMomentOfTheCall()
    {
        Server server;
        const rpc::Caller walt = Server::person(u"walt"_s, writing);
        Result<rpc::Caller> now = Server::person(u"walt"_s, {});
        server.dispatcher->setCallerCheck([&](const rpc::Caller &) { return now; });
        const QJsonObject note{{u"id"_s, 1}, {u"text"_s, u"a"_s}};
        QCOMPARE(callAs(server, walt, u"notes.add"_s, note, u"k"_s).error().code, ErrorCode::PermissionDenied);
        now = refuse(ErrorCode::TokenInvalid);
        QCOMPARE(callAs(server, walt, u"notes.add"_s, note, u"k"_s).error().code, ErrorCode::TokenInvalid);
        now = walt;
        QVERIFY(callAs(server, walt, u"notes.add"_s, note, u"k"_s).ok());
    }

    void theSameKeyGetsTheSameAnswer()
    {
        Server server;
        const rpc::Caller walt = Server::person(u"walt"_s, writing);
        const QJsonObject note{{u"id"_s, 1}, {u"text"_s, u"a"_s}};
        const auto first = callAs(server, walt, u"notes.add"_s, note, u"k"_s);
        const auto second = callAs(server, walt, u"notes.add"_s, note, u"k"_s);
        QVERIFY(first.ok() && second.ok());
        QCOMPARE(*second, *first);
        QCOMPARE(server.runs, 1);
        QCOMPARE(server.count(u"event"_s), 1);

        const QJsonObject other{{u"id"_s, 2}, {u"text"_s, u"a"_s}};
        QCOMPARE(callAs(server, walt, u"notes.add"_s, other, u"k"_s).error().code, ErrorCode::IdempotencyKeyReused);
        QCOMPARE(callAs(server, walt, u"notes.seal"_s, {{u"id"_s, 1}}, u"k"_s).error().code,
                 ErrorCode::IdempotencyKeyReused);
        // A key belongs to whom made it.
        QVERIFY(callAs(server, Server::person(u"vera"_s, writing), u"notes.add"_s, other, u"k"_s).ok());
        QCOMPARE(server.runs, 2);
    }

    void whatKnowsRepeatsKeepsNoAnswers()
    {
        Server server;
        server.registry.command<Tick>(
            [&](storage::Transaction &, const rpc::Caller &, const Tick::Params &in) -> Result<Note> {
                return Note{in.id, QString::number(++server.runs)};
            },
            {.knowsRepeats = true});
        const rpc::Caller walt = Server::person(u"walt"_s, writing);
        QCOMPARE(callAs(server, walt, u"notes.tick"_s, {{u"id"_s, 1}}, {}).error().code,
                 ErrorCode::IdempotencyKeyMissing);
        for (int run = 1; run <= 2; ++run)
            QCOMPARE((*callAs(server, walt, u"notes.tick"_s, {{u"id"_s, 1}}, u"k"_s))[u"text"_s], QString::number(run));
        QCOMPARE(server.count(u"idempotency"_s), 0);
    }

    void twoOfOneKeyAtOnceAreDoneOnce()
    {
        Server server;
        const rpc::Caller walt = Server::person(u"walt"_s, writing);
        QList<QJsonValue> answers;
        for (int i = 0; i < 2; ++i) {
            server.dispatcher->call({walt, {}}, u"notes.add"_s, {{u"id"_s, 1}, {u"text"_s, u"a"_s}}, u"k"_s,
                                    [&](Result<QJsonValue> result) {
                                        answers.append(result ? *result : QJsonValue(int(result.error().code)));
                                    });
        }
        QCOMPARE(server.dispatcher->pending(), 2);
        QTRY_COMPARE(answers.size(), 2);
        QCOMPARE(answers[0], QJsonValue(QJsonObject{{u"id"_s, 1}, {u"text"_s, u"a"_s}}));
        QCOMPARE(answers[1], answers[0]);
        QCOMPARE(server.runs, 1);
        QCOMPARE(server.count(u"note"_s), 1);
    }

    // On PostgreSQL another node may do the same command between the look and the store.
    void twoNodesDoOneKeyOnce()
    {
        if (test::currentEngine() != storage::Engine::Postgres)
            QSKIP("SQLite has one writer");
        Server server;
        storage::Executor otherNode(server.database, server.clock);
        rpc::Dispatcher otherDispatcher(server.registry, otherNode, server.clock, server.metrics);
        const rpc::Caller walt = Server::person(u"walt"_s, writing);
        QList<QJsonValue> answers;
        const auto keep = [&](Result<QJsonValue> result) {
            answers.append(result ? *result : QJsonValue(int(result.error().code)));
        };
        for (qint64 i = 1; i <= 20; ++i) {
            const qint64 id = 100 + i;
            const QJsonObject note{{u"id"_s, id}, {u"text"_s, u"a"_s}};
            const QString key = u"k%1"_s.arg(id);
            answers.clear();
            server.dispatcher->call({walt, {}}, u"notes.add"_s, note, key, keep);
            otherDispatcher.call({walt, {}}, u"notes.add"_s, note, key, keep);
            QTRY_COMPARE(answers.size(), 2);
            QCOMPARE(answers[0], QJsonValue(note));
            QCOMPARE(answers[1], QJsonValue(note));
            QCOMPARE(server.count(u"note"_s), i);
        }
        QCOMPARE(server.newestSeq(), 20);
    }

    void secretsAreKeptUnreadable()
    {
        Server server;
        const rpc::Caller walt = Server::person(u"walt"_s, writing);
        const QString key = u"only the client knows"_s;
        const auto first = callAs(server, walt, u"notes.seal"_s, {{u"id"_s, 1}}, key);
        const auto second = callAs(server, walt, u"notes.seal"_s, {{u"id"_s, 1}}, key);
        QCOMPARE((*first)["text"_L1].toString(), u"secret-1"_s);
        QCOMPARE(*second, *first);

        const QString row = *server.executor->readNow<QString>([](storage::ReadTransaction &tx) -> Result<QString> {
            const storage::Rows rows = tx.select(u"SELECT key, reply FROM idempotency"_s);
            return rows.text(0, 0) + u'\n' + rows.text(0, 1);
        });
        QVERIFY(row.contains(u"sealed"_s));
        QVERIFY(!row.contains(u"secret-1"_s));
        QVERIFY(!row.contains(key));

        // Somebody who can write the table still cannot make an answer.
        const auto damage = server.executor->writeNow<Nothing>([](storage::Transaction &tx) -> Result<Nothing> {
            tx.execute(u"UPDATE idempotency SET reply = ?"_s,
                       {u"[{\"sealed\":\"%1\"}]"_s.arg(QString::fromLatin1(QByteArray(80, 'x').toBase64()))});
            return Nothing{};
        });
        QVERIFY(damage.ok());
        QCOMPARE(callAs(server, walt, u"notes.seal"_s, {{u"id"_s, 1}}, key).error().code, ErrorCode::Internal);
        QCOMPARE(server.runs, 1);
    }
};

QTEST_GUILESS_MAIN(DispatcherTest)
#include "tst_rpc_dispatcher.moc"

#include "notes_server.h"

#include <gemba/rpc/rpc_session.h>

#include <latch>
#include <semaphore>

using namespace notes;

namespace {

/// Keeps what a session says, decoded.
class Screen final : public rpc::Outlet
{
public:
    void send(const QByteArray &message) override
    {
        const auto parsed = wire::parseMessage(message, encoding);
        messages.append(parsed ? parsed->toObject() : QJsonObject{{u"unreadable"_s, QString::fromLatin1(message)}});
    }
    bool isCongested() const override { return congested; }
    void close(int code, const QString &) override { closed = code; }

    /// The answer to a request; waits for it.
    QJsonObject answerTo(const QJsonValue &id)
    {
        QJsonObject found;
        const auto hasCome = [&] {
            for (const QJsonObject &message : std::as_const(messages)) {
                if (message.contains("id"_L1) && message["id"_L1] == id)
                    found = message;
            }
            return !found.isEmpty();
        };
        return gemba::test::eventually(hasCome) ? found : QJsonObject();
    }
    /// "topic:seq" of every log event, and "topic=value" of every state, in the order they came.
    QStringList events() const
    {
        QStringList out;
        for (const QJsonObject &message : messages) {
            if (message["method"_L1] != "event"_L1)
                continue;
            const QJsonObject params = message["params"_L1].toObject();
            const QString topic = params["topic"_L1].toString().section(u'.', 1);
            out.append(params.contains("seq"_L1)
                           ? u"%1:%2"_s.arg(topic).arg(params["seq"_L1].toInteger())
                           : u"%1=%2"_s.arg(topic).arg(params["data"_L1]["level"_L1].toInteger()));
        }
        return out;
    }

    QList<QJsonObject> messages;
    wire::Encoding encoding = wire::Encoding::Json;
    bool congested = false;
    int closed = 0;
};

/// A session on the notes, in either encoding.
struct Talk
{
    explicit Talk(Server &server, const rpc::Caller &caller = Server::screen(),
                  wire::Encoding encoding = wire::Encoding::Json)
        : m_encoding(encoding)
    {
        screen.encoding = encoding;
        session = std::make_shared<rpc::RpcSession>(*server.dispatcher, server.bus, *server.executor, screen, encoding,
                                                    caller);
    }
    void send(const QJsonObject &message) { session->receive(wire::serializeMessage(message, m_encoding)); }
    void request(const QJsonValue &id, const QString &method, const QJsonObject &params)
    {
        send(wire::requestMessage(id, method, params, {}));
    }
    QJsonObject ask(const QString &method, const QJsonObject &params)
    {
        const QJsonValue id(++m_lastId);
        request(id, method, params);
        return screen.answerTo(id);
    }
    QJsonObject subscribe(const QStringList &topics, qint64 since = -1)
    {
        QJsonObject params{{u"topics"_s, QJsonArray::fromStringList(topics)}};
        if (since >= 0)
            params.insert(u"since"_s, since);
        return ask(u"subscribe"_s, params);
    }

    Screen screen;
    std::shared_ptr<rpc::RpcSession> session;

private:
    const wire::Encoding m_encoding;
    int m_lastId = 1000;
};

/// Holds the readers of Changed's snapshot where the snapshot has been taken, so that commits fall behind it.
class HeldReader
{
public:
    explicit HeldReader(Server &server)
    {
        server.inSnapshot = [this] {
            m_entered.release();
            m_mayGo.wait();
        };
    }
    ~HeldReader() { letGo(); }
    void waitForIt() { m_entered.acquire(); }
    void letGo()
    {
        if (!m_mayGo.try_wait())
            m_mayGo.count_down();
    }

private:
    std::counting_semaphore<> m_entered{0};
    std::latch m_mayGo{1};
};

/// Whatever was under way on the bus has arrived.
void settle()
{
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
}

int codeOf(const QJsonObject &answer)
{
    return answer["error"_L1]["code"_L1].toInt();
}

QString fieldOf(const QJsonObject &answer)
{
    return answer["error"_L1]["data"_L1]["field"_L1].toString();
}

const QString changed = u"notes.changed"_s;
const QString confidential = u"notes.confidential"_s;
const QString level = u"notes.level"_s;

} // namespace

class SessionTest : public QObject
{
    Q_OBJECT

    SharedServers m_shared;

private Q_SLOTS:
    void initTestCase_data() { test::onBothEngines(); }
    void cleanupTestCase() { m_shared.clear(); }
    void initTestCase()
    {
        log::setSink([](const log::Record &) {});
    }

    void whatNoPersonAskedForIsHandedToTheGate()
    {
        Server server;
        QList<bool> passive;
        bool closed = false;
        server.dispatcher->setGate([&](const rpc::Caller &, bool isPassive) -> Result<void> {
            passive.append(isPassive);
            return closed ? Result<void>(refuse(ErrorCode::RateLimited)) : Result<void>();
        });
        Talk talk(server);
        const QJsonObject one{{u"id"_s, 1}};
        talk.send(wire::requestMessage(1, u"notes.get"_s, one, {}, true));
        QCOMPARE(codeOf(talk.screen.answerTo(1)), static_cast<int>(ErrorCode::NotFound));
        QCOMPARE(codeOf(talk.ask(u"notes.get"_s, one)), static_cast<int>(ErrorCode::NotFound));
        QCOMPARE(passive, QList<bool>({true, false}));
        // It opens nothing.
        closed = true;
        talk.send(wire::requestMessage(2, u"notes.get"_s, one, {}, true));
        QCOMPARE(codeOf(talk.screen.answerTo(2)), static_cast<int>(ErrorCode::RateLimited));
    }
    void bothEncodingsSayTheSame()
    {
        Server server;
        QList<QList<QJsonObject>> said;
        for (const auto encoding : {wire::Encoding::Json, wire::Encoding::Cbor}) {
            Talk talk(server, Server::person(u"walt"_s, {u"notes.write"_s}), encoding);
            talk.request(u"a"_s, u"subscribe"_s, {{u"topics"_s, QJsonArray{level}}});
            QVERIFY(!talk.screen.answerTo(u"a"_s).isEmpty());
            QVERIFY(!talk.ask(u"notes.ping"_s, {}).isEmpty());
            QCOMPARE(codeOf(talk.ask(u"notes.ping"_s, {{u"loud"_s, true}})), -32602);
            server.bus.publishState(level, {{u"level"_s, 7}});
            QCOMPARE(talk.screen.events(), QStringList{u"level=7"_s});
            for (QJsonObject &message : talk.screen.messages) {
                // Random, and only in refusals.
                QJsonObject error = message["error"_L1].toObject();
                if (error.isEmpty())
                    continue;
                QJsonObject data = error["data"_L1].toObject();
                data.remove(u"referenceId"_s);
                error.insert(u"data"_s, data);
                message.insert(u"error"_s, error);
            }
            said.append(talk.screen.messages);
        }
        QCOMPARE(said[0].size(), 4);
        QCOMPARE(said[1], said[0]);
    }

    void brokenMessagesAreAnswered_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<int>("code");
        QTest::addColumn<QJsonValue>("id");
        const auto row = [](const char *name, const QByteArray &message, int code, const QJsonValue &id = {}) {
            QTest::newRow(name) << message << code << id;
        };
        row("not json", "{", -32700);
        row("name twice", R"({"jsonrpc":"2.0","id":1,"id":2,"method":"notes.ping"})", -32700);
        row("empty", "", -32700);
        row("no version", R"({"id":1,"method":"notes.ping"})", -32600, 1);
        row("params list", R"({"jsonrpc":"2.0","id":"a","method":"notes.ping","params":[1]})", -32600, u"a"_s);
        row("id that cannot be one", R"({"jsonrpc":"2.0","id":{},"method":"notes.ping"})", -32600);
        row("empty key", R"({"jsonrpc":"2.0","id":1,"method":"notes.ping","params":{"idempotencyKey":""}})", -32602, 1);
        row("no such method", R"({"jsonrpc":"2.0","id":1,"method":"notes.pong"})", -32601, 1);
        row("empty batch", "[]", -32600);
        row("number in a batch", "[1]", -32600);
        row("batch too long", "[" + QByteArray("1,").repeated(50) + "1]", -32600);
    }
    void brokenMessagesAreAnswered()
    {
        QFETCH(QByteArray, message);
        QFETCH(int, code);
        QFETCH(QJsonValue, id);
        Talk talk(m_shared.current());
        talk.session->receive(message);
        QTRY_COMPARE(talk.screen.messages.size(), 1);
        QCOMPARE(codeOf(talk.screen.messages.first()), code);
        QCOMPARE(talk.screen.messages.first()["id"_L1], id);
        QVERIFY(!talk.screen.messages.first()["error"_L1]["data"_L1]["referenceId"_L1].toString().isEmpty());
    }

    void aBatchIsAnsweredOneByOne()
    {
        Server server;
        Talk talk(server);
        talk.session->receive(R"([{"jsonrpc":"2.0","id":1,"method":"notes.ping"},
                                  {"jsonrpc":"2.0","method":"notes.ping"},
                                  {"jsonrpc":"2.0","id":"x","method":"notes.pong"},
                                  {"jsonrpc":"2.0","id":2,"method":"notes.get","params":{"id":1}}])");
        QVERIFY(!talk.screen.answerTo(1)["result"_L1].isUndefined());
        QCOMPARE(codeOf(talk.screen.answerTo(u"x"_s)), -32601);
        QCOMPARE(codeOf(talk.screen.answerTo(2)), int(ErrorCode::NotFound));
        settle();
        QCOMPARE(talk.screen.messages.size(), 3);
    }

    void strangersGetNoBatchesAndNoTopics()
    {
        Server server;
        Talk talk(server, rpc::Caller());
        talk.session->receive(R"([{"jsonrpc":"2.0","id":1,"method":"notes.ping"}])");
        QCOMPARE(codeOf(talk.screen.messages.value(0)), int(ErrorCode::NotSignedIn));
        QCOMPARE(codeOf(talk.subscribe({level})), int(ErrorCode::NotSignedIn));
        QCOMPARE(codeOf(talk.ask(u"unsubscribe"_s, {{u"topics"_s, QJsonArray{level}}})), int(ErrorCode::NotSignedIn));
        QVERIFY(talk.ask(u"notes.ping"_s, {}).contains("result"_L1));
    }

    // JSON-RPC: a request without an id is done, and never answered, not even with an error.
    void notificationsAreNeverAnswered_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<QJsonObject>("params");
        QTest::newRow("call") << u"notes.ping"_s << QJsonObject{};
        QTest::newRow("unknown method") << u"notes.pong"_s << QJsonObject{};
        QTest::newRow("wrong parameters") << u"notes.ping"_s << QJsonObject{{u"loud"_s, true}};
        QTest::newRow("wrong key") << u"notes.ping"_s << QJsonObject{{u"idempotencyKey"_s, 1}};
        QTest::newRow("subscribe") << u"subscribe"_s << QJsonObject{{u"topics"_s, QJsonArray{changed}}};
        QTest::newRow("subscribe refused") << u"subscribe"_s << QJsonObject{};
        QTest::newRow("subscribe from too far")
            << u"subscribe"_s << QJsonObject{{u"topics"_s, QJsonArray{changed}}, {u"since"_s, 1'000}};
        QTest::newRow("unsubscribe") << u"unsubscribe"_s << QJsonObject{{u"topics"_s, QJsonArray{changed}}};
        QTest::newRow("unsubscribe refused") << u"unsubscribe"_s << QJsonObject{};
    }
    void notificationsAreNeverAnswered()
    {
        QFETCH(QString, method);
        QFETCH(QJsonObject, params);
        Talk talk(m_shared.current());
        talk.send({{u"jsonrpc"_s, u"2.0"_s}, {u"method"_s, method}, {u"params"_s, params}});
        // One reader answers in order: what comes after it is answered after it.
        QVERIFY(!talk.subscribe({level}).isEmpty());
        QVERIFY(!talk.ask(u"notes.get"_s, {{u"id"_s, 1}}).isEmpty());
        settle();
        QCOMPARE(talk.screen.messages.size(), 2);
    }

    void wrongSubscriptionsNameTheField_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<QJsonObject>("params");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("field");
        const auto row = [](const QByteArray &name, const char *method, const QJsonObject &params, ErrorCode code,
                            const char *field = "topics") {
            QTest::newRow(name.constData())
                << QString::fromLatin1(method) << params << int(code) << QString::fromLatin1(field);
        };
        for (const char *method : {"subscribe", "unsubscribe"}) {
            const auto named = [&](const char *what) { return QByteArray(method) + ' ' + what; };
            row(named("nothing"), method, {}, ErrorCode::FieldMissing);
            row(named("no list"), method, {{u"topics"_s, changed}}, ErrorCode::FieldType);
            row(named("empty list"), method, {{u"topics"_s, QJsonArray()}}, ErrorCode::FieldRange);
            row(named("a number"), method, {{u"topics"_s, QJsonArray{1}}}, ErrorCode::FieldType);
            row(named("unknown"), method, {{u"topics"_s, QJsonArray{u"notes.x"_s}}}, ErrorCode::UnknownTopic);
            row(named("unknown field"), method, {{u"topics"_s, QJsonArray{level}}, {u"until"_s, 1}},
                ErrorCode::FieldUnknown, "until");
        }
        row("since a word", "subscribe", {{u"topics"_s, QJsonArray{level}}, {u"since"_s, u"1"_s}}, ErrorCode::FieldType,
            "since");
        row("since negative", "subscribe", {{u"topics"_s, QJsonArray{level}}, {u"since"_s, -1}}, ErrorCode::FieldType,
            "since");
        row("since the future", "subscribe", {{u"topics"_s, QJsonArray{changed}}, {u"since"_s, 1'000}},
            ErrorCode::SequenceGone, "since");
        row("not permitted", "subscribe", {{u"topics"_s, QJsonArray{changed, confidential}}},
            ErrorCode::PermissionDenied);
    }
    void wrongSubscriptionsNameTheField()
    {
        QFETCH(QString, method);
        QFETCH(QJsonObject, params);
        QFETCH(int, code);
        QFETCH(QString, field);
        Talk talk(m_shared.current());
        const QJsonObject answer = talk.ask(method, params);
        QCOMPARE(answer["error"_L1]["data"_L1]["code"_L1].toInt(), code);
        QCOMPARE(fieldOf(answer), field);
        // Nothing was subscribed by halves.
        m_shared.current().commit("notes.changed", 1);
        settle();
        QCOMPARE(talk.screen.events(), QStringList());
    }

    void eventsComeInOrderWithoutGaps()
    {
        Server server;
        Talk talk(server);
        const QJsonObject answer = talk.subscribe({changed, level});
        QCOMPARE(answer["result"_L1]["seq"_L1].toInteger(-1), 0);
        QCOMPARE(answer["result"_L1]["replayed"_L1], QJsonValue(false));
        QCOMPARE(answer["result"_L1]["snapshot"_L1][changed]["count"_L1].toInteger(-1), 0);
        QCOMPARE(answer["result"_L1]["snapshot"_L1][level]["level"_L1].toInteger(-1), 0);
        QStringList expected;
        for (qint64 i = 1; i <= 30; ++i) {
            // Numbers of topics that are not subscribed are left out.
            server.commit(i % 3 == 0 ? "notes.confidential" : "notes.changed", i);
            if (i % 3 != 0)
                expected.append(u"changed:%1"_s.arg(i));
        }
        QTRY_COMPARE(talk.screen.events(), expected);

        talk.ask(u"unsubscribe"_s, {{u"topics"_s, QJsonArray{changed}}});
        server.commit("notes.changed", 31);
        settle();
        QCOMPARE(talk.screen.events(), expected);
        // After a subscription of that topic ended, a new one starts with a new snapshot.
        QCOMPARE(talk.subscribe({changed})["result"_L1]["seq"_L1].toInteger(), 31);
        server.commit("notes.changed", 32);
        QTRY_COMPARE(talk.screen.events(), expected + QStringList{u"changed:32"_s});
    }

    // The events that a snapshot holds already may be announced after it.
    void announcementsUnderWayAreNotSentTwice()
    {
        Server server;
        Talk talk(server);
        server.holdAnnouncements();
        server.commit("notes.changed", 1);
        server.commit("notes.changed", 2);
        QCOMPARE(talk.subscribe({changed})["result"_L1]["seq"_L1].toInteger(), 2);
        server.commit("notes.changed", 3);
        server.release();
        QTRY_COMPARE(talk.screen.events(), QStringList{u"changed:3"_s});
    }

    void eventsCommittedWhileTheSnapshotIsReadAreNotLost()
    {
        Server server;
        server.commit("notes.changed", 1);
        Talk talk(server);
        HeldReader reader(server);
        talk.request(1, u"subscribe"_s, {{u"topics"_s, QJsonArray{changed}}});
        reader.waitForIt();
        server.commit("notes.changed", 2);
        server.commit("notes.changed", 3);
        settle(); // they are announced before the snapshot is there
        QCOMPARE(talk.screen.messages.size(), 0);
        reader.letGo();
        QCOMPARE(talk.screen.answerTo(1)["result"_L1]["seq"_L1].toInteger(), 1);
        server.commit("notes.changed", 4);
        QTRY_COMPARE(talk.screen.events(), (QStringList{u"changed:2"_s, u"changed:3"_s, u"changed:4"_s}));
        QVERIFY(talk.screen.messages.first().contains("result"_L1));
    }

    void resumeReplaysWhatWasMissed()
    {
        Server server;
        for (qint64 i = 1; i <= 6; ++i)
            server.commit(i % 2 ? "notes.changed" : "notes.confidential", i);
        settle();
        Talk talk(server);
        server.holdAnnouncements();
        server.commit("notes.changed", 7); // replayed, and announced later
        const QJsonObject answer = talk.subscribe({changed, level}, 2);
        QCOMPARE(answer["result"_L1]["replayed"_L1], QJsonValue(true));
        QCOMPARE(answer["result"_L1]["seq"_L1].toInteger(), 7);
        QVERIFY(!answer["result"_L1]["snapshot"_L1].toObject().contains(changed));
        QVERIFY(answer["result"_L1]["snapshot"_L1].toObject().contains(level));
        server.commit("notes.changed", 8);
        server.release();
        const QStringList expected{u"changed:3"_s, u"changed:5"_s, u"changed:7"_s, u"changed:8"_s};
        QTRY_COMPARE(talk.screen.events(), expected);
        // Asked for once more on the same socket, what has been sent is not sent again.
        QVERIFY(talk.subscribe({changed}, 2).contains("result"_L1));
        server.commit("notes.changed", 9);
        QTRY_COMPARE(talk.screen.events(), expected + QStringList{u"changed:9"_s});
    }

    void resumeBeyondWhatIsKeptIsRefused()
    {
        Server server;
        for (qint64 i = 1; i <= 5; ++i)
            server.commit("notes.changed", i);
        settle();
        const auto purged = server.executor->writeNow<Nothing>([](storage::Transaction &tx) -> Result<Nothing> {
            tx.execute(u"DELETE FROM event WHERE seq <= 3"_s);
            return Nothing{};
        });
        QVERIFY(purged.ok());
        Talk talk(server);
        QCOMPARE(codeOf(talk.subscribe({changed}, 2)), int(ErrorCode::SequenceGone));
        QVERIFY(talk.subscribe({changed}, 3).contains("result"_L1));
        QTRY_COMPARE(talk.screen.events(), (QStringList{u"changed:4"_s, u"changed:5"_s}));
    }

    // A second subscription must not make the first one's events come after a number that stands for them.
    void aSecondSubscriptionHoldsNothingBack()
    {
        Server server;
        Talk talk(server, Server::person(u"ada"_s, {u"notes.audit"_s}));
        talk.subscribe({confidential});
        server.commit("notes.changed", 1);
        HeldReader reader(server);
        talk.request(1, u"subscribe"_s, {{u"topics"_s, QJsonArray{changed}}});
        reader.waitForIt();
        server.commit("notes.confidential", 2);
        server.commit("notes.changed", 3);
        server.commit("notes.confidential", 4);
        settle();
        reader.letGo();
        QVERIFY(!talk.screen.answerTo(1).isEmpty());
        const QStringList expected{u"confidential:2"_s, u"changed:3"_s, u"confidential:4"_s};
        QTRY_COMPARE(talk.screen.events(), expected);
    }

    void anAnswersNumberCoversWhatCameBeforeIt()
    {
        Server server;
        Talk talk(server, Server::person(u"ada"_s, {u"notes.audit"_s}));
        talk.subscribe({confidential});
        HeldReader reader(server);
        server.holdAnnouncements();
        server.commit("notes.confidential", 1);
        talk.request(1, u"subscribe"_s, {{u"topics"_s, QJsonArray{changed}}});
        reader.waitForIt();
        server.release();
        settle();
        reader.letGo();
        // A client that resumes from the answer's number must have the event by then.
        QCOMPARE(talk.screen.answerTo(1)["result"_L1]["seq"_L1].toInteger(), 1);
        QCOMPARE(talk.screen.events(), QStringList{u"confidential:1"_s});
        QCOMPARE(talk.screen.messages.last()["id"_L1], QJsonValue(1));
    }

    void unsubscribeOvertakesTheSnapshot()
    {
        Server server;
        Talk talk(server);
        HeldReader reader(server);
        talk.request(1, u"subscribe"_s, {{u"topics"_s, QJsonArray{changed}}});
        reader.waitForIt();
        talk.request(2, u"unsubscribe"_s, {{u"topics"_s, QJsonArray{changed}}});
        server.commit("notes.changed", 1);
        settle();
        reader.letGo();
        QVERIFY(!talk.screen.answerTo(1)["result"_L1]["snapshot"_L1].toObject().contains(changed));
        server.commit("notes.changed", 2);
        settle();
        QCOMPARE(talk.screen.events(), QStringList());
    }

    void aSlowScreenGetsTheLatestState()
    {
        Server server;
        Talk talk(server);
        talk.subscribe({level, changed});
        talk.screen.congested = true;
        for (server.level = 1; server.level < 5; ++server.level)
            server.bus.publishState(level, {{u"level"_s, server.level}});
        server.commit("notes.changed", 1); // never dropped: the transport closes who cannot take it
        QTRY_COMPARE(talk.screen.events(), QStringList{u"changed:1"_s});
        talk.screen.congested = false;
        QVERIFY(talk.session->statesLag()); // however short the congestion was
        talk.session->drained();
        QVERIFY(!talk.session->statesLag());
        talk.session->drained();
        QCOMPARE(talk.screen.events(), (QStringList{u"changed:1"_s, u"level=5"_s}));

        talk.screen.congested = true;
        server.bus.publishState(level, {{u"level"_s, 6}});
        talk.ask(u"unsubscribe"_s, {{u"topics"_s, QJsonArray{level}}});
        talk.screen.congested = false;
        talk.session->drained();
        QCOMPARE(talk.screen.events().size(), 2);
    }

    void rightsThatGoEndTheirSubscriptions_data()
    {
        QTest::addColumn<bool>("byRole");
        QTest::newRow("the roles changed") << true;
        QTest::newRow("the person left the terminal") << false;
    }
    void rightsThatGoEndTheirSubscriptions()
    {
        QFETCH(bool, byRole);
        Server server;
        const rpc::Caller ada = Server::person(u"ada"_s, {u"notes.audit"_s});
        Result<rpc::Caller> now = ada;
        server.dispatcher->setCallerCheck([&](const rpc::Caller &) { return now; });
        Talk talk(server, ada);
        QVERIFY(talk.subscribe({changed, confidential}).contains("result"_L1));
        QVERIFY(talk.session->recheckRights());
        QCOMPARE(talk.screen.messages.size(), 1);

        now = byRole ? Server::person(u"ada"_s, {}) : Server::screen();
        if (byRole)
            QVERIFY(talk.session->recheckRights());
        else
            talk.session->adopt(Server::screen());
        QCOMPARE(talk.screen.messages.last()["method"_L1].toString(), u"unsubscribed"_s);
        QCOMPARE(talk.screen.messages.last()["params"_L1]["topics"_L1].toArray(), QJsonArray{confidential});
        server.commit("notes.confidential", 1);
        server.commit("notes.changed", 2);
        QTRY_COMPARE(talk.screen.events(), QStringList{u"changed:2"_s});
        QCOMPARE(codeOf(talk.subscribe({confidential})), int(ErrorCode::PermissionDenied));

        now = refuse(ErrorCode::TokenInvalid);
        QVERIFY(!talk.session->recheckRights());
        QCOMPARE(codeOf(talk.subscribe({changed})), int(ErrorCode::TokenInvalid));
    }

    void rightsThatGoWhileTheSnapshotIsReadCount()
    {
        Server server;
        const rpc::Caller ada = Server::person(u"ada"_s, {u"notes.audit"_s});
        Result<rpc::Caller> now = ada;
        server.dispatcher->setCallerCheck([&](const rpc::Caller &) { return now; });
        Talk talk(server, ada);
        talk.request(1, u"subscribe"_s, {{u"topics"_s, QJsonArray{confidential}}});
        now = Server::person(u"ada"_s, {});
        QCOMPARE(codeOf(talk.screen.answerTo(1)), int(ErrorCode::PermissionDenied));
        server.commit("notes.confidential", 1);
        settle();
        QCOMPARE(talk.screen.events(), QStringList());
    }

    void missedEventsCloseWhoReliesOnThem()
    {
        Server server;
        Talk log(server);
        Talk state(server);
        log.subscribe({changed});
        state.subscribe({level});
        server.bus.interrupt(0);
        QTRY_COMPARE(log.screen.closed, int(rpc::RpcSession::closeMissedEvents));
        QCOMPARE(state.screen.closed, 0);
    }

    void tooManyCallsAtOnceAreRefused()
    {
        Server server;
        Talk talk(server);
        HeldReader reader(server);
        for (int i = 0; i < rpc::RpcSession::maxPendingCalls; ++i)
            talk.request(i, u"subscribe"_s, {{u"topics"_s, QJsonArray{changed}}});
        talk.request(u"one more"_s, u"notes.ping"_s, {});
        QCOMPARE(codeOf(talk.screen.answerTo(u"one more"_s)), int(ErrorCode::RateLimited));
        reader.letGo();
        QTRY_COMPARE(talk.screen.messages.size(), rpc::RpcSession::maxPendingCalls + 1);
        QVERIFY(talk.ask(u"notes.ping"_s, {}).contains("result"_L1));
    }

    void aSessionMayGoWhileItIsAnswered()
    {
        Server server;
        auto talk = std::make_unique<Talk>(server);
        talk->request(1, u"subscribe"_s, {{u"topics"_s, QJsonArray{changed}}});
        talk->request(2, u"notes.get"_s, {{u"id"_s, 1}});
        talk.reset();
        Talk other(server);
        QVERIFY(other.subscribe({changed}).contains("result"_L1));
        QTRY_COMPARE(server.dispatcher->pending(), 0);
    }
};

QTEST_GUILESS_MAIN(SessionTest)
#include "tst_rpc_session.moc"

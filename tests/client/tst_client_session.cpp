#include "scripted_server.h"

#include <gemba/client/session.h>
#include <gemba/test/free_port.h>
#include <gemba/test/weak_link.h>

#include <alarms_contract.h>

#include <QSignalSpy>
#include <QTest>

using namespace gemba;
using namespace Qt::StringLiterals;
using client::LinkState;
using client::Session;
using test::ScriptedServer;
using Answer = std::optional<Result<QJsonValue>>;

namespace {

client::SessionOptions optionsFor(const QUrl &url)
{
    client::SessionOptions options;
    options.url = url;
    options.timing.backoffMinMs = 1;
    options.timing.backoffMaxMs = 20;
    options.timing.pingIntervalMs = 40;
    // A stall of this machine is not a dead link; only the test of dead links is quick to call it one.
    options.timing.deadAfterMs = test::patienceMs;
    options.timing.freshnessCheckMs = 10;
    return options;
}

} // namespace

class SessionTest : public QObject
{
    Q_OBJECT

    SystemClock m_clock;

private Q_SLOTS:
    void goesThroughTheStatesToLive_data()
    {
        QTest::addColumn<wire::Encoding>("encoding");
        QTest::newRow("cbor") << wire::Encoding::Cbor;
        QTest::newRow("json") << wire::Encoding::Json;
    }
    void goesThroughTheStatesToLive()
    {
        QFETCH(wire::Encoding, encoding);
        ScriptedServer server;
        auto options = optionsFor(server.url());
        options.encoding = encoding;
        Session session(options, m_clock);
        QList<LinkState> states;
        connect(&session, &Session::stateChanged, this, [&](LinkState state) { states.append(state); });
        session.start();
        QCOMPARE(session.state(), LinkState::Idle); // nothing to say who we are
        session.setTerminalToken(u"token"_s);
        session.subscribe({u"alarms.changed"_s});
        QTRY_COMPARE(session.state(), LinkState::Live);
        QCOMPARE(states,
                 (QList{LinkState::Connecting, LinkState::Authenticating, LinkState::Syncing, LinkState::Live}));
        QCOMPARE(session.terminal()->siteName, u"Plant"_s);
        QCOMPARE(server.requests.first().method, u"terminals.connect"_s);
        QCOMPARE(server.requests.first().params["terminalToken"_L1].toString(), u"token"_s);
        QTRY_VERIFY(session.roundTripMs());
    }

    void typedCallsDecodeRepliesAndRefusals()
    {
        ScriptedServer server;
        server.reply(u"alarms.kpi"_s, {{u"annunciated"_s, 4},
                                       {u"perHour"_s, 0.5},
                                       {u"peakPer10Min"_s, 1},
                                       {u"floodPercent"_s, 0},
                                       {u"flood"_s, false},
                                       {u"standing"_s, 0},
                                       {u"stale"_s, 0},
                                       {u"chattering"_s, QJsonArray()},
                                       {u"topTenPercent"_s, 0},
                                       {u"byPriority"_s, QJsonArray()},
                                       {u"newerField"_s, 1}});
        server.refuse(u"alarms.acknowledge"_s, ErrorCode::AlarmNotActionable);
        Session session(optionsFor(server.url()), m_clock);
        session.setTerminalToken(u"token"_s);
        session.start();

        std::optional<Result<alarms::ReadKpi::Reply>> kpi;
        session.call<alarms::ReadKpi>({8}, [&](const auto &reply) { kpi = reply; });
        std::optional<Result<alarms::Alarm>> acknowledged;
        session.call<alarms::Acknowledge>({AlarmId(u"P1:hi"_s), {}}, [&](const auto &reply) { acknowledged = reply; });
        QTRY_VERIFY(kpi && acknowledged);
        QVERIFY(kpi->ok());
        QCOMPARE((*kpi)->annunciated, 4);
        QCOMPARE(acknowledged->error().code, ErrorCode::AlarmNotActionable);
        QCOMPARE(acknowledged->error().referenceId, u"REF0000001"_s);
        QVERIFY(server.requestsOf(u"alarms.kpi"_s).first().idempotencyKey.isEmpty());
        QVERIFY(!server.requestsOf(u"alarms.acknowledge"_s).first().idempotencyKey.isEmpty());
    }

    /// What a client may send is far less than what a server may answer.
    void aLongAnswerIsRead()
    {
        ScriptedServer server;
        const QString roll(3 * 1024 * 1024, u'x');
        server.reply(u"labels.print"_s, {{u"content"_s, roll}});
        Session session(optionsFor(server.url()), m_clock);
        session.setTerminalToken(u"token"_s);
        session.start();
        std::optional<Result<QJsonValue>> answer;
        session.callRaw(u"labels.print"_s, {}, [&](const Result<QJsonValue> &reply) { answer = reply; });
        QTRY_VERIFY(answer);
        QVERIFY(answer->ok());
        QCOMPARE((**answer)["content"_L1].toString().size(), roll.size());
        QCOMPARE(server.connections, 1);
    }

    void aCommandIsSentAgainWithTheSameKey()
    {
        ScriptedServer server;
        server.handle(u"alarms.acknowledge"_s, [&](const ScriptedServer::Request &request) -> Answer {
            if (request.connection == 1) {
                QMetaObject::invokeMethod(&server, &ScriptedServer::dropNewest, Qt::QueuedConnection);
                return std::nullopt;
            }
            return Result<QJsonValue>(gemba::refuse(ErrorCode::NotFound));
        });
        Session session(optionsFor(server.url()), m_clock);
        session.setTerminalToken(u"token"_s);
        session.start();
        int answers = 0;
        session.callRaw(u"alarms.acknowledge"_s, {{u"alarm"_s, u"x"_s}}, [&](const Result<QJsonValue> &reply) {
            ++answers;
            QCOMPARE(reply.error().code, ErrorCode::NotFound);
        });
        QTRY_COMPARE(answers, 1);
        const auto sent = server.requestsOf(u"alarms.acknowledge"_s);
        QCOMPARE(sent.size(), 2);
        QCOMPARE(sent.at(0).idempotencyKey, sent.at(1).idempotencyKey);
        QVERIFY(!sent.at(0).idempotencyKey.isEmpty());
    }

    void aLocalCallIsNotRepeated()
    {
        ScriptedServer server;
        server.handle(u"devices.ping"_s, [&](const ScriptedServer::Request &) -> Answer {
            QMetaObject::invokeMethod(&server, &ScriptedServer::dropNewest, Qt::QueuedConnection);
            return std::nullopt;
        });
        Session session(optionsFor(server.url()), m_clock);
        session.setTerminalToken(u"token"_s);
        session.start();
        std::optional<ErrorCode> code;
        session.callRaw(
            u"devices.ping"_s, {}, [&](const Result<QJsonValue> &reply) { code = reply.error().code; }, {},
            wire::MethodKind::Local);
        QTRY_COMPARE(code, ErrorCode::ServerUnreachable);
        QTRY_COMPARE(session.state(), LinkState::Live);
        QCOMPARE(server.requestsOf(u"devices.ping"_s).size(), 1);
    }

    void unansweredCallsTimeOut()
    {
        ScriptedServer server;
        server.handle(u"slow"_s, [](const ScriptedServer::Request &) -> Answer { return std::nullopt; });
        Session session(optionsFor(server.url()), m_clock);
        session.setTerminalToken(u"token"_s);
        session.start();
        QTRY_COMPARE(session.state(), LinkState::Live);
        std::optional<ErrorCode> code;
        session.callRaw(u"slow"_s, {}, [&](const Result<QJsonValue> &reply) { code = reply.error().code; }, {30});
        QTRY_COMPARE(code, ErrorCode::ServerTimeout);
    }

    void callsToNobodyFailInTime()
    {
        // No port that was free a moment ago: another test may have it by now.
        Session session(optionsFor(QUrl(u"ws://127.0.0.1:1/ws"_s)), m_clock);
        session.setTerminalToken(u"token"_s);
        session.start();
        std::optional<ErrorCode> code;
        session.callRaw(u"x"_s, {}, [&](const Result<QJsonValue> &reply) { code = reply.error().code; }, {60});
        QTRY_COMPARE(session.state(), LinkState::Offline);
        QVERIFY(session.reason());
        QTRY_COMPARE(code, ErrorCode::ServerUnreachable);
    }

    void anAnswerToADestroyedContextIsDropped()
    {
        ScriptedServer server;
        server.reply(u"a"_s, {});
        server.reply(u"b"_s, {});
        Session session(optionsFor(server.url()), m_clock);
        session.setTerminalToken(u"token"_s);
        bool wrong = false;
        bool right = false;
        {
            QObject context;
            session.callRaw(u"a"_s, {}, [&](const Result<QJsonValue> &) { wrong = true; }, {1'000, &context});
        }
        session.callRaw(u"b"_s, {}, [&](const Result<QJsonValue> &) { right = true; });
        session.start();
        QTRY_VERIFY(right);
        QVERIFY(!wrong);
    }

    void reconnectsAndResumesWithSince()
    {
        ScriptedServer server;
        server.seq = 40;
        server.snapshot = {{u"alarms.changed"_s, QJsonObject{{u"alarms"_s, QJsonArray()}}}};
        Session session(optionsFor(server.url()), m_clock);
        session.setTerminalToken(u"token"_s);
        session.subscribe({u"alarms.changed"_s});
        QSignalSpy snapshots(&session, &Session::snapshot);
        QSignalSpy events(&session, &Session::event);
        QSignalSpy synced(&session, &Session::synced);
        session.start();
        QTRY_COMPARE(synced.size(), 1);
        QCOMPARE(snapshots.size(), 1);
        QVERIFY(!synced.at(0).at(0).toBool());

        server.sendEvent(u"alarms.changed"_s, 40); // in the snapshot
        server.sendEvent(u"alarms.changed"_s, 43);
        server.sendEvent(u"alarms.changed"_s, 43); // twice
        server.sendEvent(u"alarms.changed"_s, 42); // late
        server.sendEvent(u"alarms.changed"_s, 45);
        QTRY_COMPARE(events.size(), 2);
        QCOMPARE(events.at(0).at(1).toLongLong(), 43);
        QCOMPARE(events.at(1).at(1).toLongLong(), 45);

        server.dropNewest();
        QTRY_COMPARE(synced.size(), 2);
        QVERIFY(synced.at(1).at(0).toBool());
        const auto subscriptions = server.requestsOf(u"subscribe"_s);
        QCOMPARE(subscriptions.size(), 2);
        QVERIFY(!subscriptions.at(0).params.contains("since"_L1));
        QCOMPARE(subscriptions.at(1).params["since"_L1].toInteger(), 45);
        server.sendEvent(u"alarms.changed"_s, 45);
        server.sendEvent(u"alarms.changed"_s, 46);
        QTRY_COMPARE(events.size(), 3);
        QCOMPARE(events.at(2).at(1).toLongLong(), 46);
        QCOMPARE(snapshots.size(), 1);
    }

    void aGoneSequenceIsReadAfresh()
    {
        ScriptedServer server;
        server.seq = 40;
        server.snapshot = {{u"alarms.changed"_s, QJsonObject{{u"alarms"_s, QJsonArray()}}}};
        server.handle(u"subscribe"_s, [&](const ScriptedServer::Request &request) -> Answer {
            if (request.params.contains("since"_L1))
                return Result<QJsonValue>(gemba::refuse(ErrorCode::SequenceGone));
            return Result<QJsonValue>(
                QJsonObject{{u"seq"_s, server.seq}, {u"snapshot"_s, server.snapshot}, {u"replayed"_s, false}});
        });
        Session session(optionsFor(server.url()), m_clock);
        session.setTerminalToken(u"token"_s);
        session.subscribe({u"alarms.changed"_s});
        QSignalSpy snapshots(&session, &Session::snapshot);
        QSignalSpy events(&session, &Session::event);
        session.start();
        QTRY_COMPARE(session.state(), LinkState::Live);
        server.seq = 5;
        server.dropNewest();
        QTRY_COMPARE(snapshots.size(), 2);
        QTRY_COMPARE(session.state(), LinkState::Live);
        server.sendEvent(u"alarms.changed"_s, 6);
        QTRY_COMPARE(events.size(), 1);
    }

    void aRefusedTopicDoesNotStopTheOthers()
    {
        ScriptedServer server;
        server.handle(u"subscribe"_s, [&](const ScriptedServer::Request &request) -> Answer {
            if (request.params["topics"_L1].toArray().contains(u"secret"_s))
                return Result<QJsonValue>(refuseField(ErrorCode::PermissionDenied, u"topics"_s, u"secret"_s));
            return Result<QJsonValue>(
                QJsonObject{{u"seq"_s, 1}, {u"snapshot"_s, QJsonObject()}, {u"replayed"_s, false}});
        });
        Session session(optionsFor(server.url()), m_clock);
        session.setTerminalToken(u"token"_s);
        session.subscribe({u"alarms.changed"_s, u"secret"_s});
        QSignalSpy events(&session, &Session::event);
        QStringList logged;
        log::setSink([&](const log::Record &record) { logged.append(record.message); });
        session.start();
        QTRY_COMPARE(session.state(), LinkState::Live);
        log::setSink({});
        QCOMPARE(logged, QStringList{u"topics were refused"_s});
        server.sendEvent(u"alarms.changed"_s, 2);
        QTRY_COMPARE(events.size(), 1);
    }

    void typedHandlersGetEventsAndSnapshots()
    {
        ScriptedServer server;
        server.snapshot = {{u"alarms.changed"_s, QJsonObject{{u"alarms"_s, QJsonArray()}}}};
        Session session(optionsFor(server.url()), m_clock);
        session.setTerminalToken(u"token"_s);
        session.subscribe({u"alarms.changed"_s});
        QStringList seen;
        session.onSnapshot<alarms::AlarmChanged, alarms::ListAlarms::Reply>(
            this, [&](const alarms::ListAlarms::Reply &all) { seen << u"snapshot %1"_s.arg(all.alarms.size()); });
        session.on<alarms::AlarmChanged>(this, [&](const alarms::AlarmChanged &change) { seen << change.transition; });
        session.start();
        QTRY_COMPARE(session.state(), LinkState::Live);
        alarms::AlarmChanged change;
        change.transition = u"raised"_s;
        change.alarm.id = AlarmId(u"P1:hi"_s);
        server.sendEvent(u"alarms.changed"_s, 3, wire::encode(change));
        QTRY_COMPARE(seen, (QStringList{u"snapshot 0"_s, u"raised"_s}));
    }

    void aSilentLinkIsFoundDead()
    {
        ScriptedServer server;
        test::WeakLink proxy(server.port());
        QUrl url = server.url();
        url.setPort(proxy.port());
        auto options = optionsFor(url);
        options.timing.deadAfterMs = 1'000;
        Session session(options, m_clock);
        session.setTerminalToken(u"token"_s);
        session.start();
        QTRY_COMPARE(session.state(), LinkState::Live);
        proxy.freeze();
        QTRY_VERIFY(session.state() == LinkState::Offline || session.state() == LinkState::Connecting);
        proxy.thaw();
        session.stop();
        session.start();
        QTRY_COMPARE(session.state(), LinkState::Live);
    }

    void aLateHeartbeatDegradesTheLink()
    {
        ScriptedServer server;
        ManualClock clock(1'000'000);
        auto options = optionsFor(server.url());
        options.kind = identity::ClientKind::Kiosk;
        options.timing.lateAfterMs = 3'000;
        options.timing.deadAfterMs = 10'000;
        Session session(options, clock);
        session.setTerminalToken(u"token"_s);
        session.start();
        QTRY_COMPARE(session.state(), LinkState::Live);
        QVERIFY(!session.heartbeatAgeMs());
        server.sendEvent(u"server.heartbeat"_s, 0, {{u"timeMs"_s, 1'007'000}, {u"seq"_s, 9}});
        QTRY_VERIFY(session.heartbeatAgeMs());
        QVERIFY(*session.clockOffsetMs() >= 7'000);
        clock.advanceMs(2'900);
        QCOMPARE(*session.heartbeatAgeMs(), 2'900);
        QCOMPARE(session.state(), LinkState::Live);
        clock.advanceMs(200);
        QTRY_COMPARE(session.state(), LinkState::Degraded);
        server.sendEvent(u"server.heartbeat"_s, 0, {{u"timeMs"_s, 1'010'000}, {u"seq"_s, 9}});
        QTRY_COMPARE(session.state(), LinkState::Live);
    }

    void anotherProtocolVersionIsNamed()
    {
        ScriptedServer server(std::nullopt, 0, {u"gemba.v2.cbor"_s});
        Session session(optionsFor(server.url()), m_clock);
        session.setTerminalToken(u"token"_s);
        session.start();
        QTRY_COMPARE(session.state(), LinkState::VersionMismatch);
        QCOMPARE(session.reason()->code, ErrorCode::ProtocolMismatch);
    }

    void comesBackWhenTheServerDoes()
    {
        const quint16 port = test::freePort();
        auto server = std::make_unique<ScriptedServer>(std::nullopt, port);
        auto options = optionsFor(server->url());
        Session session(options, m_clock);
        session.setTerminalToken(u"token"_s);
        session.start();
        QTRY_COMPARE(session.state(), LinkState::Live);
        server.reset();
        QTRY_COMPARE(session.state(), LinkState::Offline);
        server = std::make_unique<ScriptedServer>(std::nullopt, port);
        QTRY_COMPARE(session.state(), LinkState::Live);
    }

    void stopAnswersWhatWaits()
    {
        ScriptedServer server;
        Session session(optionsFor(server.url()), m_clock);
        bool answered = false;
        session.callRaw(u"x"_s, {}, [&](const Result<QJsonValue> &reply) { answered = !reply; });
        session.stop();
        QVERIFY(answered);
        QCOMPARE(session.state(), LinkState::Idle);
    }
};

QTEST_GUILESS_MAIN(SessionTest)
#include "tst_client_session.moc"

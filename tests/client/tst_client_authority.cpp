#include "scripted_server.h"

#include <gemba/client/session.h>

#include <QSignalSpy>
#include <QTest>

using namespace gemba;
using namespace Qt::StringLiterals;
using client::LinkState;
using client::Session;
using test::ScriptedServer;
using Answer = std::optional<Result<QJsonValue>>;

namespace {

constexpr qint64 now = 1'700'000'000'000;

client::SessionOptions optionsFor(const ScriptedServer &server)
{
    client::SessionOptions options;
    options.url = server.url();
    options.kind = identity::ClientKind::Console;
    options.timing.backoffMinMs = 1;
    options.timing.backoffMaxMs = 20;
    return options;
}

QJsonObject signedIn(const QString &user, int number, qint64 accessLifeMs = 900'000)
{
    identity::SignedIn in;
    in.session = SessionId(u"s1"_s);
    in.user.id = UserId(user);
    in.user.name = user;
    in.permissions = {u"alarms.acknowledge"_s};
    in.accessToken = u"access%1"_s.arg(number);
    in.accessExpiresAtMs = now + accessLifeMs;
    in.refreshToken = u"refresh%1"_s.arg(number);
    in.refreshExpiresAtMs = now + 86'400'000;
    in.sessionEndsAtMs = now + 3'600'000;
    return wire::encode(in);
}

} // namespace

class AuthorityTest : public QObject
{
    Q_OBJECT
    ManualClock m_clock{now};

private Q_SLOTS:
    void aPasswordOpensTheConnection()
    {
        ScriptedServer server;
        server.reply(u"session.login"_s, signedIn(u"ada"_s, 1));
        Session session(optionsFor(server), m_clock);
        QSignalSpy tokens(&session, &Session::refreshTokenChanged);
        session.start();
        QCOMPARE(session.state(), LinkState::Idle);
        std::optional<Result<void>> outcome;
        session.signIn(u"ada"_s, u"correct horse"_s, [&](const Result<void> &result) { outcome = result; });
        QTRY_VERIFY(outcome);
        QVERIFY(outcome->ok());
        QTRY_COMPARE(session.state(), LinkState::Live);
        QCOMPARE(session.user()->name, u"ada"_s);
        QVERIFY(session.may(u"alarms.acknowledge"_s));
        QVERIFY(!session.may(u"users.manage"_s));
        QCOMPARE(tokens.last().first().toString(), u"refresh1"_s);
        QCOMPARE(server.requests.first().params["client"_L1].toString(), u"console"_s);
    }

    void aWrongPasswordIsToldAndNotRetried()
    {
        ScriptedServer server;
        server.refuse(u"session.login"_s, ErrorCode::SignInFailed);
        Session session(optionsFor(server), m_clock);
        session.start();
        std::optional<Result<void>> outcome;
        session.signIn(u"ada"_s, u"wrong"_s, [&](const Result<void> &result) { outcome = result; });
        QTRY_VERIFY(outcome);
        QCOMPARE(outcome->error().code, ErrorCode::SignInFailed);
        QCOMPARE(session.state(), LinkState::Rejected);
        QCOMPARE(session.retryInMs(), 0);
        server.reply(u"session.login"_s, signedIn(u"ada"_s, 1));
        outcome.reset();
        session.signIn(u"ada"_s, u"right"_s, [&](const Result<void> &result) { outcome = result; });
        QTRY_VERIFY(outcome && outcome->ok());
        QTRY_COMPARE(session.state(), LinkState::Live);
    }

    void aReconnectResumesThePerson()
    {
        ScriptedServer server;
        server.reply(u"session.login"_s, signedIn(u"ada"_s, 1));
        server.reply(u"session.resume"_s, {});
        Session session(optionsFor(server), m_clock);
        session.start();
        session.signIn(u"ada"_s, u"correct horse"_s, [](const Result<void> &) {});
        QTRY_COMPARE(session.state(), LinkState::Live);
        server.dropNewest();
        QTRY_COMPARE(server.requestsOf(u"session.resume"_s).size(), 1);
        QTRY_COMPARE(session.state(), LinkState::Live);
        QCOMPARE(server.requestsOf(u"session.resume"_s).first().params["accessToken"_L1].toString(), u"access1"_s);
        QCOMPARE(server.requestsOf(u"session.login"_s).size(), 1);
    }

    void tokensAreRenewedBeforeTheyExpire()
    {
        ScriptedServer server;
        server.reply(u"session.login"_s, signedIn(u"ada"_s, 1, 200));
        server.reply(u"session.refresh"_s, signedIn(u"ada"_s, 2));
        Session session(optionsFor(server), m_clock);
        QSignalSpy tokens(&session, &Session::refreshTokenChanged);
        QSignalSpy persons(&session, &Session::userChanged);
        session.start();
        session.signIn(u"ada"_s, u"correct horse"_s, [](const Result<void> &) {});
        QTRY_COMPARE(tokens.size(), 2);
        QCOMPARE(server.requestsOf(u"session.refresh"_s).first().params["refreshToken"_L1].toString(), u"refresh1"_s);
        QCOMPARE(tokens.last().first().toString(), u"refresh2"_s);
        QCOMPARE(persons.size(), 1); // still the same person
        QCOMPARE(server.connections, 1);
    }

    void anExpiredTokenIsRenewedAndTheCallAskedAgain()
    {
        ScriptedServer server;
        server.reply(u"session.login"_s, signedIn(u"ada"_s, 1));
        server.reply(u"session.refresh"_s, signedIn(u"ada"_s, 2));
        int asked = 0;
        server.handle(u"do"_s, [&](const ScriptedServer::Request &) -> Answer {
            if (++asked == 1)
                return Result<QJsonValue>(gemba::refuse(ErrorCode::TokenExpired));
            return Result<QJsonValue>(QJsonObject{{u"done"_s, true}});
        });
        Session session(optionsFor(server), m_clock);
        session.start();
        session.signIn(u"ada"_s, u"correct horse"_s, [](const Result<void> &) {});
        QTRY_COMPARE(session.state(), LinkState::Live);
        std::optional<Result<QJsonValue>> reply;
        session.callRaw(u"do"_s, {}, [&](const Result<QJsonValue> &result) { reply = result; });
        QTRY_VERIFY(reply);
        QVERIFY(reply->ok());
        const auto sent = server.requestsOf(u"do"_s);
        QCOMPARE(sent.size(), 2);
        QCOMPARE(sent.at(0).idempotencyKey, sent.at(1).idempotencyKey);
    }

    void close4401RenewsTheSignIn()
    {
        ScriptedServer server;
        server.reply(u"session.login"_s, signedIn(u"ada"_s, 1));
        server.reply(u"session.refresh"_s, signedIn(u"ada"_s, 2));
        Session session(optionsFor(server), m_clock);
        session.start();
        session.signIn(u"ada"_s, u"correct horse"_s, [](const Result<void> &) {});
        QTRY_COMPARE(session.state(), LinkState::Live);
        server.closeNewest(4401);
        QTRY_COMPARE(server.requestsOf(u"session.refresh"_s).size(), 1);
        QTRY_COMPARE(session.state(), LinkState::Live);
        QCOMPARE(server.requestsOf(u"session.resume"_s).size(), 0);
    }

    void aLostSignInLeavesTheTerminalLooking()
    {
        ScriptedServer server;
        server.reply(u"session.loginPin"_s, signedIn(u"ada"_s, 1));
        server.refuse(u"session.resume"_s, ErrorCode::TokenInvalid);
        server.refuse(u"session.refresh"_s, ErrorCode::RefreshReused);
        Session session(optionsFor(server), m_clock);
        session.setTerminalToken(u"token"_s);
        session.start();
        QTRY_COMPARE(session.state(), LinkState::Live);
        session.signInPin(u"ada"_s, u"1234"_s, [](const Result<void> &) {});
        QTRY_VERIFY(session.user());
        QSignalSpy lost(&session, &Session::userLost);
        server.dropNewest();
        QTRY_COMPARE(lost.size(), 1);
        QTRY_COMPARE(session.state(), LinkState::Live);
        QVERIFY(!session.user());
        QVERIFY(!session.may(u"alarms.acknowledge"_s));
    }

    void signOutGoesBackToTheTerminal()
    {
        ScriptedServer server;
        server.reply(u"session.loginPin"_s, signedIn(u"ada"_s, 1));
        server.reply(u"session.logout"_s, {});
        Session session(optionsFor(server), m_clock);
        session.setTerminalToken(u"token"_s);
        session.start();
        QTRY_COMPARE(session.state(), LinkState::Live);
        session.signInPin(u"ada"_s, u"1234"_s, [](const Result<void> &) {});
        QTRY_VERIFY(session.user());
        QSignalSpy tokens(&session, &Session::refreshTokenChanged);
        bool done = false;
        session.signOut([&](const Result<void> &result) { done = result.ok(); });
        QTRY_VERIFY(done);
        QVERIFY(!session.user());
        QCOMPARE(tokens.last().first().toString(), QString());
        QTRY_COMPARE(server.requestsOf(u"terminals.connect"_s).size(), 2);
        QCOMPARE(session.state(), LinkState::Live);
        QCOMPARE(server.connections, 1);
    }

    void anotherPersonNeverSendsTheFirstOnesCommand()
    {
        ScriptedServer server;
        server.reply(u"session.loginPin"_s, signedIn(u"ada"_s, 1));
        server.refuse(u"session.resume"_s, ErrorCode::TokenInvalid);
        server.refuse(u"session.refresh"_s, ErrorCode::TokenInvalid);
        server.handle(u"stop"_s, [&](const ScriptedServer::Request &) -> Answer {
            QMetaObject::invokeMethod(&server, &ScriptedServer::dropNewest, Qt::QueuedConnection);
            return std::nullopt;
        });
        Session session(optionsFor(server), m_clock);
        session.setTerminalToken(u"token"_s);
        session.start();
        QTRY_COMPARE(session.state(), LinkState::Live);
        session.signInPin(u"ada"_s, u"1234"_s, [](const Result<void> &) {});
        QTRY_VERIFY(session.user());
        std::optional<ErrorCode> code;
        session.callRaw(u"stop"_s, {}, [&](const Result<QJsonValue> &reply) { code = reply.error().code; });
        QTRY_COMPARE(code, ErrorCode::NotSignedIn);
        QTRY_COMPARE(session.state(), LinkState::Live);
        QCOMPARE(server.requestsOf(u"stop"_s).size(), 1);
    }

    void aRevokedTerminalIsRejectedWithTheReason()
    {
        ScriptedServer server;
        server.refuse(u"terminals.connect"_s, ErrorCode::TerminalNotEnrolled);
        Session session(optionsFor(server), m_clock);
        session.setTerminalToken(u"token"_s);
        session.start();
        QTRY_COMPARE(session.state(), LinkState::Rejected);
        QCOMPARE(session.reason()->code, ErrorCode::TerminalNotEnrolled);
        QVERIFY(session.retryInMs() > 1'000);
    }

    void aBusyServerIsTriedAgain()
    {
        ScriptedServer server;
        int asked = 0;
        server.handle(u"session.local"_s, [&](const ScriptedServer::Request &) -> Answer {
            if (++asked < 3)
                return Result<QJsonValue>(gemba::refuse(ErrorCode::Busy));
            return Result<QJsonValue>(QJsonObject());
        });
        Session session(optionsFor(server), m_clock);
        session.setControlSecret(u"secret"_s);
        session.start();
        QTRY_COMPARE(session.state(), LinkState::Live);
        QCOMPARE(asked, 3);
    }

    void theServersSignOutIsFollowed()
    {
        ScriptedServer server;
        server.reply(u"session.loginPin"_s, signedIn(u"ada"_s, 1));
        server.reply(u"session.refresh"_s, signedIn(u"ada"_s, 2));
        Session session(optionsFor(server), m_clock);
        session.setTerminalToken(u"token"_s);
        session.start();
        QTRY_COMPARE(session.state(), LinkState::Live);
        session.signInPin(u"ada"_s, u"1234"_s, [](const Result<void> &) {});
        QTRY_VERIFY(session.user());
        QSignalSpy lost(&session, &Session::userLost);
        server.sendNotification(u"signedOut"_s); // the access token was late
        QTRY_COMPARE(server.requestsOf(u"session.refresh"_s).size(), 1);
        QVERIFY(session.user());
        server.refuse(u"session.refresh"_s, ErrorCode::TokenInvalid);
        server.sendNotification(u"signedOut"_s); // the session is over
        QTRY_COMPARE(lost.size(), 1);
        QVERIFY(!session.user());
        QCOMPARE(session.state(), LinkState::Live);
    }

    void theSessionsEndSignsOut()
    {
        ScriptedServer server;
        QJsonObject reply = signedIn(u"ada"_s, 1);
        reply.insert(u"sessionEndsAtMs"_s, now + 80);
        server.reply(u"session.loginPin"_s, reply);
        Session session(optionsFor(server), m_clock);
        session.setTerminalToken(u"token"_s);
        session.start();
        QTRY_COMPARE(session.state(), LinkState::Live);
        QSignalSpy lost(&session, &Session::userLost);
        session.signInPin(u"ada"_s, u"1234"_s, [](const Result<void> &) {});
        QTRY_COMPARE(lost.size(), 1);
        QVERIFY(!session.user());
        QTRY_COMPARE(server.requestsOf(u"terminals.connect"_s).size(), 2);
    }
};

QTEST_GUILESS_MAIN(AuthorityTest)
#include "tst_client_authority.moc"

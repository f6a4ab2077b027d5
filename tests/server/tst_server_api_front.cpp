// The front as clients meet it: real modules on a real database behind a real edge, with a clock of the test's own.

#include "front_house.h"

#include <identity_service.h>

using namespace Qt::StringLiterals;
using namespace gemba;
using server::Client;
using server::House;

namespace {

const QString name = u"anna"_s;
const QString password = u"a long enough password"_s;

} // namespace

class ApiFrontTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<House> m_house;
    QString m_accessToken;
    QString m_refreshToken;

    /// A new access token for the session, which is no sign of a person.
    QString renewed()
    {
        Client client(*m_house);
        if (!client.isOpen())
            return {};
        const QJsonObject answer = client.ask(u"session.refresh"_s, {{u"refreshToken"_s, m_refreshToken}});
        m_refreshToken = answer["result"_L1]["refreshToken"_L1].toString();
        return answer["result"_L1]["accessToken"_L1].toString();
    }
    /// What the server answers to one request; the connection is closed after it.
    QByteArray http(const QByteArray &head, const QByteArray &body = {}) const
    {
        RawClient client(m_house->port);
        if (!client.isConnected())
            return {};
        client.socket.write(head.split('\n').first() + " HTTP/1.1\r\nHost: gemba\r\nConnection: close\r\n");
        const auto headers = head.split('\n').mid(1);
        for (const QByteArray &header : headers)
            client.socket.write(header + "\r\n");
        client.socket.write("Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        return client.isClosed() ? client.received : QByteArray();
    }

private Q_SLOTS:
    void initTestCase()
    {
        silenceLog(); // calls are refused on purpose here
        m_house = std::make_unique<House>();
    }
    // Checking a password is slow on purpose, so the house and its sign-in are shared for as long as they last.
    void init()
    {
        if (m_house->modules->identity().authenticate(m_accessToken, {}).ok())
            return;
        Client client(*m_house);
        QVERIFY(client.isOpen());
        const QString setupCode = m_house->modules->identity().setupCode();
        const QJsonObject answer =
            setupCode.isEmpty()
                ? client.ask(u"session.login"_s,
                             {{u"name"_s, name}, {u"password"_s, password}, {u"client"_s, u"console"_s}})
                : client.ask(u"session.setup"_s,
                             {{u"setupCode"_s, setupCode}, {u"name"_s, name}, {u"password"_s, password}});
        m_accessToken = answer["result"_L1]["accessToken"_L1].toString();
        m_refreshToken = answer["result"_L1]["refreshToken"_L1].toString();
        QVERIFY(!m_accessToken.isEmpty());
    }
    void cleanupTestCase() { m_house.reset(); }

    void aStrangerHasTenSeconds()
    {
        Client stranger(*m_house);
        QVERIFY(stranger.isOpen());
        m_house->clock.advanceMs(9'900);
        // Asking for what needs nobody does not help; it only shows that the socket still lives.
        QVERIFY(stranger.ask(u"subscribe"_s).contains("error"_L1));
        m_house->clock.advanceMs(200);
        QCOMPARE(stranger.closeCode(), rpc::RpcSession::closeAuthentication);
    }

    void whoSignsInStays()
    {
        Client client(*m_house);
        QVERIFY(client.isOpen());
        QVERIFY(client.ask(u"session.resume"_s, {{u"accessToken"_s, m_accessToken}}).contains("result"_L1));
        m_house->clock.advanceMs(10'100);
        QVERIFY(client.ask(u"subscribe"_s, {{u"topics"_s, QJsonArray{u"alarms.changed"_s}}}).contains("result"_L1));
    }

    void onlyWhoProvesWhoHeIsIsKnown()
    {
        const auto get = [this](const QByteArray &authorization) {
            auto client = std::make_unique<RawClient>(m_house->port);
            client->send("GET /api/v1/sessions/mine HTTP/1.1\r\nHost: gemba\r\n" + authorization + "\r\n");
            return client->has("HTTP/1.1 ") ? std::move(client) : nullptr;
        };
        const auto unknown = [this] { return m_house->edge->counters().unauthenticated; };
        const auto stranger = get({});
        const auto forger = get("Authorization: Bearer forged\r\n");
        QVERIFY(stranger && forger);
        QTRY_COMPARE(unknown(), 2);
        const auto known = get("Authorization: Bearer " + m_accessToken.toLatin1() + "\r\n");
        QVERIFY(known);
        QTRY_COMPARE(unknown(), 2);
        QVERIFY(m_house->modules->metrics().render().contains("gemba_refused_tokens_total 1"));
    }

    void requestsOfOneAddressAreLimitedBeforeAnybodyIsKnown()
    {
        const auto ask = [this](int times) {
            RawClient client(m_house->port);
            const QByteArray request("GET /api/v1/sessions/mine HTTP/1.1\r\nHost: gemba\r\n\r\n");
            client.send(request.repeated(times));
            return client.hasTimes("HTTP/1.1 ", times) ? client.received.count("HTTP/1.1 429 ") : qsizetype(-1);
        };
        m_house->clock.advanceMs(5'000);
        QCOMPARE(ask(400), 0);
        QCOMPARE(ask(10), 10);
        m_house->clock.advanceMs(50);
        QCOMPARE(ask(10), 5);
        m_house->clock.advanceMs(5'000);

        // A key may ask oftener where the site says so, and comes from one address.
        identity::IdentityService &identity = m_house->modules->identity();
        const identity::IdentityOptions before = identity.options();
        identity::IdentityOptions often = before;
        often.apiRatePerMinute = 12'000;
        identity.reconfigure(often);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(ask(400), 0);
        QCOMPARE(ask(10), 10);
        m_house->clock.advanceMs(50);
        QCOMPARE(ask(10), 0);
        identity.reconfigure(before);
        QCOMPARE(ask(10), 10);
        m_house->clock.advanceMs(5'000);
        QCOMPARE(ask(400), 0);
        QCOMPARE(ask(10), 10);
        m_house->clock.advanceMs(5'000);
    }

    void aSignInRunsOutOnAnOpenSocket()
    {
        Client client(*m_house, m_accessToken);
        QVERIFY(client.isOpen());
        QVERIFY(client.ask(u"subscribe"_s, {{u"topics"_s, QJsonArray{u"server.heartbeat"_s}}}).contains("result"_L1));
        m_house->clock.advanceMs(m_house->settings.config.security.accessTokenMinutes * 60'000LL + 1'000);
        QCOMPARE(client.closeCode(), rpc::RpcSession::closeAuthentication);
        // The same token opens nothing any more.
        Client again(*m_house, m_accessToken);
        QCOMPARE(again.closeCode(), rpc::RpcSession::closeAuthentication);
        const QByteArray answer = http("GET /api/v1/devices\nAuthorization: Bearer " + m_accessToken.toLatin1());
        QVERIFY2(answer.startsWith("HTTP/1.1 401 "), answer.constData());
    }

    void aSessionThatEndsClosesItsSockets()
    {
        Client one(*m_house, m_accessToken);
        Client other(*m_house, m_accessToken);
        QVERIFY(one.isOpen() && other.isOpen());
        const QJsonObject answer = one.ask(u"session.logout"_s, {{u"idempotencyKey"_s, u"once"_s}});
        QVERIFY(answer.contains("result"_L1));
        QCOMPARE(one.closeCode(), rpc::RpcSession::closeAuthentication);
        QCOMPARE(other.closeCode(), rpc::RpcSession::closeAuthentication);
    }

    void theEndOfASessionIsAnnouncedAndCanBeMoved()
    {
        const auto announced = [](const Client &client) {
            QList<QJsonObject> out;
            for (const QJsonObject &message : client.received) {
                if (message["method"_L1] == "sessionEnding"_L1)
                    out.append(message["params"_L1].toObject());
            }
            return out;
        };
        const auto caller = m_house->modules->identity().authenticate(m_accessToken, {});
        QVERIFY(caller.ok());
        const auto end = m_house->modules->identity().endOfSession(caller->session);
        QVERIFY(end && end->why == identity::SessionEndWhy::Idle); // SUPERUSER: 30 minutes without use, 120 in all
        // The access token would run out first: it is renewed as a client does.
        for (int i = 0; i < 2; ++i) {
            m_house->clock.advanceMs(14 * 60'000);
            m_accessToken = renewed();
        }
        Client one(*m_house, m_accessToken);
        Client other(*m_house, m_accessToken);
        QVERIFY(one.isOpen() && other.isOpen());
        m_house->clock.advanceMs(end->atMs - m_house->clock.nowMs() - 29'000);
        // On every socket of the session, once.
        for (Client *client : {&one, &other}) {
            QVERIFY(gemba::test::eventually([&] { return announced(*client).size() == 1; }));
            QCOMPARE(announced(*client).first()["endsAtMs"_L1].toInteger(), end->atMs);
            QCOMPARE(announced(*client).first()["why"_L1].toString(), u"idle"_s);
        }
        // What programs ask by themselves does not keep it; what a person does is told to all of them.
        QVERIFY(one.ask(u"system.info"_s).contains("result"_L1));
        QCOMPARE(m_house->modules->identity().endOfSession(caller->session)->atMs, end->atMs);
        QVERIFY(one.ask(u"sessions.mine"_s).contains("result"_L1));
        const qint64 moved = m_house->clock.nowMs() + 30 * 60'000;
        for (Client *client : {&one, &other}) {
            QVERIFY(gemba::test::eventually([&] { return announced(*client).size() == 2; }));
            QCOMPARE(announced(*client).last()["endsAtMs"_L1].toInteger(), moved);
        }
    }

    void aRevokedSessionIsOffItsSocketsAtOnce()
    {
        Client victim(*m_house, m_accessToken);
        QVERIFY(victim.isOpen());
        QVERIFY(victim.ask(u"subscribe"_s, {{u"topics"_s, QJsonArray{u"server.heartbeat"_s}}}).contains("result"_L1));
        const auto caller = m_house->modules->identity().authenticate(m_accessToken, {});
        QVERIFY(caller.ok());
        std::optional<Result<QJsonValue>> answer;
        m_house->modules->dispatcher().call({rpc::Caller::system(), {}}, u"sessions.revoke"_s,
                                            {{u"session"_s, caller->session.text()}}, u"revoke-1"_s,
                                            [&](Result<QJsonValue> result) { answer = std::move(result); });
        QCOMPARE(victim.closeCode(), rpc::RpcSession::closeAuthentication);
        QVERIFY(answer && answer->ok());
        const QByteArray refused = http("GET /api/v1/devices\nAuthorization: Bearer " + m_accessToken.toLatin1());
        QVERIFY2(refused.startsWith("HTTP/1.1 401 "), refused.constData());
    }

    void strangersSayLittle()
    {
        Client stranger(*m_house);
        QVERIFY(stranger.isOpen());
        stranger.socket.sendTextMessage(QString(4 * 1024 + 1, u' '));
        QCOMPARE(stranger.closeCode(), int(QWebSocketProtocol::CloseCodeTooMuchData));
    }

    void theFrameTypeFitsTheSubprotocol()
    {
        Client client(*m_house, m_accessToken);
        QVERIFY(client.isOpen());
        client.socket.sendBinaryMessage("\xa0");
        QCOMPARE(client.closeCode(), int(QWebSocketProtocol::CloseCodeDatatypeNotSupported));
    }

    void refusalsAreProblems_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<bool>("signedIn");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QByteArray>("header");
        const auto row = [](const char *label, const QByteArray &head, bool signedIn, const QByteArray &body,
                            ErrorCode code, const char *field = "", const QByteArray &header = {}) {
            QTest::newRow(label) << head << signedIn << body << errorInfo(code).httpStatus << int(code)
                                 << QString::fromLatin1(field) << header;
        };
        const QByteArray json = "\nContent-Type: application/json";
        row("no such path", "GET /api/v1/nothing", true, {}, ErrorCode::UnknownMethod);
        row("no such page", "GET /nothing", true, {}, ErrorCode::UnknownMethod, "path");
        row("wrong verb", "DELETE /api/v1/audit", true, {}, ErrorCode::MethodNotAllowed, "", "Allow: GET, HEAD\r\n");
        row("wrong verb on a command", "GET /api/v1/session/login", true, {}, ErrorCode::MethodNotAllowed, "",
            "Allow: POST\r\n");
        row("wrong verb on a page", "POST /healthz", true, {}, ErrorCode::MethodNotAllowed, "", "Allow: GET, HEAD\r\n");
        row("not signed in", "GET /api/v1/devices", false, {}, ErrorCode::NotSignedIn, "",
            "WWW-Authenticate: Bearer\r\n");
        row("no token at all", "GET /api/v1/devices\nAuthorization: Basic YTpi", false, {}, ErrorCode::TokenInvalid, "",
            "WWW-Authenticate: Bearer\r\n");
        row("unknown parameter", "GET /api/v1/devices?colour=red", true, {}, ErrorCode::FieldUnknown, "colour");
        row("wrong content type", "POST /api/v1/users\nContent-Type: text/plain", true, "{}",
            ErrorCode::UnsupportedMediaType, "Content-Type");
        row("not json", "POST /api/v1/users" + json, true, "{", ErrorCode::MalformedMessage);
        row("name twice", "POST /api/v1/users" + json, true, R"({"name":"a","name":"b"})", ErrorCode::MalformedMessage);
        row("a list", "POST /api/v1/users" + json, true, "[]", ErrorCode::MalformedMessage);
        row("field missing", "POST /api/v1/users" + json, true, R"({"name":"ben"})", ErrorCode::FieldMissing,
            "password");
        row("no key", "POST /api/v1/alarms/P1.HI/acknowledge" + json, true, "{}", ErrorCode::IdempotencyKeyMissing,
            "idempotencyKey");
        row("key too long", "POST /api/v1/alarms/P1.HI/acknowledge\nIdempotency-Key: " + QByteArray(129, 'k') + json,
            true, "{}", ErrorCode::FieldFormat, "idempotencyKey");
    }
    void refusalsAreProblems()
    {
        QFETCH(QByteArray, head);
        QFETCH(bool, signedIn);
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        QFETCH(int, code);
        QFETCH(QString, field);
        QFETCH(QByteArray, header);
        const QByteArray token = signedIn ? "\nAuthorization: Bearer " + m_accessToken.toLatin1() : QByteArray();
        const QByteArray answer = http(head + token, body);
        QVERIFY2(answer.startsWith("HTTP/1.1 " + QByteArray::number(status) + ' '), answer.constData());
        QVERIFY2(answer.contains("\r\nContent-Type: application/problem+json\r\n"), answer.constData());
        QVERIFY2(answer.contains(header), answer.constData());
        const QJsonObject problem = QJsonDocument::fromJson(answer.mid(answer.indexOf("\r\n\r\n") + 4)).object();
        QCOMPARE(problem["status"_L1].toInt(), status);
        QCOMPARE(problem["code"_L1].toInt(), code);
        QCOMPARE(problem["field"_L1].toString(), field);
        QCOMPARE(problem["type"_L1].toString(), u"/docs#error-%1"_s.arg(code));
        for (const auto member : {"title"_L1, "name"_L1, "remedy"_L1, "referenceId"_L1})
            QVERIFY2(!problem[member].toString().isEmpty(), member.data());
    }

    void aStaleTokenDoesNotKeepAnybodyFromSigningIn()
    {
        const QByteArray body =
            QJsonDocument(QJsonObject{{u"name"_s, name}, {u"password"_s, password}, {u"client"_s, u"console"_s}})
                .toJson();
        const QByteArray answer =
            http("POST /api/v1/session/login\nAuthorization: Bearer stale\nContent-Type: application/json", body);
        QVERIFY2(answer.startsWith("HTTP/1.1 200 "), answer.constData());
        QVERIFY(answer.contains("\r\nX-Reference-Id: "));
        QVERIFY(answer.contains("accessToken"));
    }
};

QTEST_GUILESS_MAIN(ApiFrontTest)
#include "tst_server_api_front.moc"

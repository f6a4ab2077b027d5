#include "raw_client.h"

#include <gemba/core/clock.h>

#include <QJsonDocument>
#include <QJsonObject>

#include <deque>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using namespace gemba::transport;

namespace {

QByteArray get(const QByteArray &target, const QByteArray &extra = {})
{
    return "GET " + target + " HTTP/1.1\r\nHost: localhost\r\n" + extra + "\r\n";
}

QByteArray post(const QByteArray &body, const QByteArray &extra = {})
{
    return "POST /echo HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" +
           extra + "\r\n" + body;
}

} // namespace

class HttpTest : public QObject
{
    Q_OBJECT

    /// One edge whose clock the test moves.
    struct Server
    {
        explicit Server(EdgeOptions options = loopbackOptions())
            : edge(std::move(options), clock)
        {
            edge.setHttpHandler([this](HttpRequest request, HttpResponder respond) {
                if (isHolding) {
                    held.emplace_back(std::move(request), std::move(respond));
                    return;
                }
                HttpResponse response;
                response.contentType = "text/plain";
                response.body = request.method + ' ' + request.path.toUtf8() + '?' + request.query + '=' + request.body;
                respond(std::move(response));
            });
            const auto port = edge.listen();
            if (!port.ok())
                qFatal("%s", qPrintable(port.error().detail));
        }

        gemba::ManualClock clock{1'700'000'000'000};
        bool isHolding = false;
        std::deque<std::pair<HttpRequest, HttpResponder>> held;
        Edge edge;
    };

private Q_SLOTS:
    void initTestCase() { silenceLog(); }

    void answersAndKeepsTheConnection()
    {
        Server server;
        RawClient client(server.edge.port());
        client.send(get("/a%20b?c=d"));
        QVERIFY(client.has("GET /a b?c=d="));
        QVERIFY(client.received.startsWith("HTTP/1.1 200 OK\r\n"));
        QVERIFY(client.received.contains("X-Content-Type-Options: nosniff\r\n"));
        QVERIFY(!client.received.contains("Connection: close"));
        client.received.clear();
        client.send(post("hello"));
        QVERIFY(client.has("POST /echo?=hello"));
        QCOMPARE(server.edge.counters().accepted, 1u);
        QCOMPARE(server.edge.counters().requests, 2u);
    }
    void tellsTheHandlerWhatWasChecked()
    {
        Server server;
        server.isHolding = true;
        RawClient client(server.edge.port());
        client.send(post("x", "X-Two: a\r\nAuthorization: Bearer t\r\nx-two: b\r\n"));
        QTRY_COMPARE(server.held.size(), 1u);
        const HttpRequest &request = server.held.front().first;
        QCOMPARE(request.method, "POST");
        QCOMPARE(request.path, u"/echo"_s);
        QCOMPARE(request.headers["x-two"], "a, b");
        QCOMPARE(request.headers["authorization"], "Bearer t");
        QCOMPARE(request.headers["host"], "localhost");
        QCOMPARE(request.body, "x");
        QCOMPARE(request.peerAddress, QHostAddress(QHostAddress::LocalHost));
        QVERIFY(!request.tls);
    }
    // All from this machine: what a trusted proxy on it says of others is believed, and counts for who may connect.
    void aTrustedProxySpeaksForItsClient_data()
    {
        QTest::addColumn<bool>("trusted");
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("client");
        QTest::newRow("nobody is believed") << false << QByteArray("198.51.100.7") << 200 << u"127.0.0.1"_s;
        QTest::newRow("the proxy's own") << true << QByteArray() << 200 << u"127.0.0.1"_s;
        QTest::newRow("a client") << true << QByteArray("198.51.100.7") << 200 << u"198.51.100.7"_s;
        QTest::newRow("forged in front") << true << QByteArray("127.0.0.1, 198.51.100.7") << 200 << u"198.51.100.7"_s;
        QTest::newRow("not allowed") << true << QByteArray("203.0.113.5") << 403 << QString();
        QTest::newRow("not allowed, forged") << true << QByteArray("198.51.100.7, 203.0.113.5") << 403 << QString();
        QTest::newRow("no address") << true << QByteArray("evil.example") << 400 << QString();
    }
    void aTrustedProxySpeaksForItsClient()
    {
        QFETCH(bool, trusted);
        QFETCH(QByteArray, header);
        QFETCH(int, status);
        QFETCH(QString, client);
        EdgeOptions options = loopbackOptions();
        options.allow = {{QHostAddress(), *gemba::Networks::parse({u"198.51.100.0/24"_s})}};
        if (trusted)
            options.admission.trustedProxies = *gemba::Networks::parse({u"127.0.0.0/8"_s});
        Server server(options);
        QList<QHostAddress> seen;
        server.edge.setHttpHandler([&](const HttpRequest &request, const HttpResponder &respond) {
            seen.append(request.peerAddress);
            respond({});
        });
        server.edge.setWebSocketHandler([&](WebSocketPeer *peer) { seen.append(peer->request().peerAddress); });
        const QByteArray forwarded = header.isEmpty() ? QByteArray() : "X-Forwarded-For: " + header + "\r\n";
        RawClient http(server.edge.port());
        http.send(get("/", forwarded));
        QVERIFY(http.has("HTTP/1.1 " + QByteArray::number(status) + ' '));
        RawClient webSocket(server.edge.port());
        webSocket.send(get("/ws", forwarded +
                                      "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
                                      "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n"));
        QVERIFY(webSocket.has("HTTP/1.1 " + QByteArray::number(status == 200 ? 101 : status) + ' '));
        if (status == 200)
            QTRY_COMPARE(seen, (QList<QHostAddress>{QHostAddress(client), QHostAddress(client)}));
        else
            QVERIFY(seen.isEmpty());
        QCOMPARE(server.edge.counters().refusedNetwork, status == 403 ? 2u : 0u);
    }
    void checksEveryHeadOfAConnection()
    {
        Server server;
        RawClient client(server.edge.port());
        client.send(get("/1"));
        QVERIFY(client.has("GET /1"));
        client.send(
            "GET /2 HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /smuggled HTTP/1.1\r\n\r\n");
        QVERIFY(client.has("HTTP/1.1 501 "));
        QVERIFY(client.isClosed());
        QCOMPARE(server.edge.counters().requests, 1u);
        QCOMPARE(server.edge.counters().headsRefused, 1u);
    }
    void bodyIsNotTheNextRequest()
    {
        Server server;
        RawClient client(server.edge.port());
        const QByteArray body = get("/smuggled");
        client.send(post(body) + get("/next"));
        QVERIFY(client.has("GET /next"));
        QCOMPARE(client.received.count("HTTP/1.1 200 OK"), 2);
        QCOMPARE(server.edge.counters().requests, 2u);
    }
    void pipelinedRequestsAreAnsweredInOrder()
    {
        Server server;
        server.isHolding = true;
        RawClient client(server.edge.port());
        QByteArray all;
        for (int i = 0; i < 100; ++i)
            all += get("/" + QByteArray::number(i));
        client.send(all);
        for (int i = 0; i < 100; ++i) {
            QTRY_COMPARE(server.held.size(), 1u);
            const auto [request, respond] = std::move(server.held.front());
            server.held.pop_front();
            QCOMPARE(request.path, u"/%1"_s.arg(i));
            respond({.status = 200, .contentType = "text/plain", .headers = {}, .body = request.path.toUtf8()});
        }
        QVERIFY(client.hasTimes("HTTP/1.1 200 OK", 100));
        for (int i = 1; i < 100; ++i)
            QVERIFY(client.received.indexOf("\r\n\r\n/" + QByteArray::number(i - 1)) <
                    client.received.indexOf("\r\n\r\n/" + QByteArray::number(i)));
    }
    void aPipelineThatNobodyReadsStops()
    {
        Server server;
        server.edge.setHttpHandler([](HttpRequest, HttpResponder respond) {
            respond({.status = 200, .contentType = "text/plain", .headers = {}, .body = QByteArray(100'000, 'x')});
        });
        RawClient client(server.edge.port());
        client.socket.setReadBufferSize(1);
        client.socket.disconnect(&client.socket);
        QVERIFY(client.isConnected());
        client.send(get("/").repeated(20'000));
        QTRY_VERIFY(server.edge.counters().requests > 2);
        // The kernel takes some megabytes; after that the requests wait, and at last the client is cut off.
        QVERIFY(gemba::test::eventually([&] {
            server.clock.advanceMs(1'000);
            return server.edge.counters().sockets == 0;
        }));
        QVERIFY(server.edge.counters().requests < 5'000);
    }
    void answersLateAndOnlyOnce()
    {
        Server server;
        server.isHolding = true;
        RawClient client(server.edge.port());
        client.send(get("/"));
        QTRY_COMPARE(server.held.size(), 1u);
        const HttpResponder respond = server.held.front().second;
        const HttpResponder copy = respond;
        respond({.status = 200, .contentType = "text/plain", .headers = {}, .body = "first"});
        copy({.status = 200, .contentType = "text/plain", .headers = {}, .body = "second"});
        QVERIFY(client.has("first"));
        server.held.clear();
        client.send(get("/again"));
        QTRY_COMPARE(server.held.size(), 1u);
        respond({.status = 200, .contentType = "text/plain", .headers = {}, .body = "third"});
        server.held.front().second({.status = 204, .contentType = {}, .headers = {}, .body = {}});
        QVERIFY(client.has("HTTP/1.1 204 No Content"));
        QVERIFY(!client.received.contains("second") && !client.received.contains("third"));
    }
    void clientMayLeaveBeforeTheAnswer()
    {
        Server server;
        server.isHolding = true;
        {
            RawClient client(server.edge.port());
            client.send(get("/"));
            QTRY_COMPARE(server.held.size(), 1u);
        }
        QTRY_COMPARE(server.edge.counters().sockets, 0);
        server.held.front().second({.status = 200, .contentType = {}, .headers = {}, .body = {}});
    }
    void aForgottenRequestIsAnswered500()
    {
        Server server;
        server.edge.setHttpHandler([](const HttpRequest &, const HttpResponder &) {});
        RawClient client(server.edge.port());
        client.send(get("/"));
        QVERIFY(client.has("HTTP/1.1 500 "));
        QVERIFY(client.has("\"code\":5001"));
    }
    void withoutAHandlerThereIsNothing()
    {
        gemba::ManualClock clock(0);
        Edge edge(loopbackOptions(), clock);
        QVERIFY(edge.listen().ok());
        RawClient client(edge.port());
        client.send(get("/"));
        QVERIFY(client.has("HTTP/1.1 404 "));
    }
    void connectionCloseIsHonoured()
    {
        Server server;
        RawClient client(server.edge.port());
        client.send(get("/", "Connection: close\r\n") + get("/never"));
        QVERIFY(client.isClosed());
        QVERIFY(client.received.contains("Connection: close\r\n"));
        QVERIFY(!client.received.contains("never"));
        QTRY_COMPARE(server.edge.counters().sockets, 0);
    }
    void headHasNoBody()
    {
        Server server;
        RawClient client(server.edge.port());
        client.send("HEAD /h HTTP/1.1\r\nHost: a\r\n\r\n" + get("/next"));
        QVERIFY(client.has("GET /next"));
        QVERIFY(!client.received.contains("HEAD /h"));
        QVERIFY(client.received.contains("Content-Length: 9\r\n"));
    }
    void expectationIsAnswered()
    {
        Server server;
        RawClient client(server.edge.port());
        const QByteArray request = post("hello", "Expect: 100-continue\r\n");
        client.send(request.chopped(5));
        QVERIFY(client.has("HTTP/1.1 100 Continue\r\n\r\n"));
        client.send("hello");
        QVERIFY(client.has("POST /echo?=hello"));
    }
    void aBodyMayDripIn()
    {
        Server server;
        RawClient client(server.edge.port());
        QVERIFY(client.isConnected());
        const QByteArray request = post("0123456789");
        for (const char byte : request) {
            client.send(QByteArray(1, byte));
            client.socket.flush();
            QCoreApplication::processEvents();
        }
        QVERIFY(client.has("POST /echo?=0123456789"));
    }
    void aLargeBodyPasses()
    {
        Server server;
        RawClient client(server.edge.port());
        const QByteArray body(1024 * 1024, 'b');
        client.send(post(body));
        QVERIFY(gemba::test::eventually([&] { return client.received.size() > body.size(); }));
        QVERIFY(client.has("=" + body.first(1'000)));
        QCOMPARE(server.edge.counters().bufferedBodyBytes, 0);
    }

    void refusalsAreProblems_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("code");
        QTest::newRow("bare line feeds") << QByteArray("GET / HTTP/1.1\nHost: a\n\n") << 400 << 2001;
        QTest::newRow("HTTP/1.0") << QByteArray("GET / HTTP/1.0\r\n\r\n") << 505 << 2014;
        QTest::newRow("TLS on the plain port") << QByteArray("\x16\x03\x01\x02\x00\x01", 6) << 400 << 2001;
        QTest::newRow("conflicting lengths")
            << QByteArray("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n") << 400
            << 2001;
        QTest::newRow("256 MiB announced")
            << QByteArray("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 268435456\r\n\r\n") << 413 << 2008;
        QTest::newRow("/ws without an upgrade") << get("/ws") << 426 << 2001;
        QTest::newRow("upgrade elsewhere") << get("/x", "Connection: Upgrade\r\nUpgrade: websocket\r\n") << 404 << 3001;
    }
    void refusalsAreProblems()
    {
        QFETCH(QByteArray, request);
        QFETCH(int, status);
        QFETCH(int, code);
        Server server;
        RawClient client(server.edge.port());
        client.send(request);
        QVERIFY(client.has("}"));
        QVERIFY(client.received.startsWith("HTTP/1.1 " + QByteArray::number(status) + ' '));
        QVERIFY(client.received.contains("Content-Type: application/problem+json\r\n"));
        const QByteArray body = client.received.sliced(client.received.indexOf("\r\n\r\n") + 4);
        const QJsonObject problem = QJsonDocument::fromJson(body).object();
        QCOMPARE(problem[u"status"].toInt(), status);
        QCOMPARE(problem[u"code"].toInt(), code);
        QCOMPARE(problem[u"type"].toString(), u"/docs#error-%1"_s.arg(code));
        QVERIFY(
            client.received.contains("\r\nX-Reference-Id: " + problem[u"referenceId"].toString().toLatin1() + "\r\n"));
        QCOMPARE(problem[u"referenceId"].toString().size(), 36);
        QVERIFY(client.isClosed());
        QCOMPARE(server.edge.counters().requests, 0u);
        QTRY_COMPARE(server.edge.counters().sockets, 0);
    }

    void aSlowHeadIsCutOff()
    {
        Server server;
        RawClient client(server.edge.port());
        client.send("GET / HTTP/1.1\r\nHost: a\r\n");
        QTRY_COMPARE(server.edge.counters().sockets, 1);
        server.clock.advanceMs(4'000);
        client.send("X: y\r\n"); // progress does not move the deadline
        QVERIFY(letTicksPass(server.edge));
        QCOMPARE(server.edge.counters().sockets, 1);
        server.clock.advanceMs(1'001);
        QVERIFY(client.has("HTTP/1.1 408 "));
        QVERIFY(client.isClosed());
        QTRY_COMPARE(server.edge.counters().sockets, 0);
        QCOMPARE(server.edge.counters().deadlinesMissed, 1u);
    }
    void aSecondSlowHeadIsCutOffToo()
    {
        Server server;
        RawClient client(server.edge.port());
        client.send(get("/"));
        QVERIFY(client.has("GET /"));
        server.clock.advanceMs(30'000); // idle is allowed
        client.send("GET /2");
        QVERIFY(letTicksPass(server.edge));
        QCOMPARE(server.edge.counters().sockets, 1);
        server.clock.advanceMs(5'001);
        QVERIFY(client.isClosed());
        QCOMPARE(server.edge.counters().deadlinesMissed, 1u);
    }
    void aSlowBodyIsCutOff()
    {
        Server server;
        RawClient client(server.edge.port());
        client.send(post("0123456789").chopped(1));
        QTRY_COMPARE(server.edge.counters().bufferedBodyBytes, 10);
        server.clock.advanceMs(30'001);
        QVERIFY(client.has("HTTP/1.1 408 "));
        QVERIFY(client.isClosed());
        QTRY_COMPARE(server.edge.counters().bufferedBodyBytes, 0);
    }
    void anIdleConnectionEnds()
    {
        Server server;
        RawClient client(server.edge.port());
        client.send(get("/"));
        QVERIFY(client.has("GET /"));
        server.clock.advanceMs(60'001);
        QVERIFY(client.isClosed());
        QCOMPARE(server.edge.counters().deadlinesMissed, 0u);
    }
    void halfOpenSocketsAreClosed()
    {
        Server server;
        std::vector<std::unique_ptr<RawClient>> clients;
        for (int i = 0; i < 200; ++i)
            clients.push_back(std::make_unique<RawClient>(server.edge.port()));
        QTRY_COMPARE(server.edge.counters().sockets, 200);
        QCOMPARE(server.edge.counters().unauthenticated, 200);
        server.clock.advanceMs(5'001);
        QTRY_COMPARE(server.edge.counters().sockets, 0);
        QCOMPARE(server.edge.counters().unauthenticated, 0);
        for (const auto &client : clients)
            QVERIFY(client->isClosed());
    }
    void endlessInputCostsNoMemory_data()
    {
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("request line") << QByteArray("GET /");
        QTest::newRow("header") << QByteArray("GET / HTTP/1.1\r\nHost: a\r\nX: ");
        QTest::newRow("refused body") << QByteArray("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 268435456\r\n\r\n");
        QTest::newRow("chunks") << QByteArray("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n");
        QTest::newRow("behind a request that is being answered") << get("/hold");
    }
    void endlessInputCostsNoMemory()
    {
        QFETCH(QByteArray, start);
        Server server;
        server.isHolding = true;
        RawClient client(server.edge.port());
        QVERIFY(client.isConnected());
        client.send(start);
        if (start.contains("/hold"))
            QTRY_COMPARE(server.held.size(), 1u);
        const QByteArray block(64 * 1024, 'a');
        const qint64 far = 32 * 1024 * 1024; // beyond what the kernel takes for both ends
        qint64 sent = 0;
        qint64 sentBefore = -1;
        quint64 stalledSince = 0;
        const auto isStalled = [&] {
            if (std::exchange(sentBefore, sent) != sent)
                stalledSince = server.edge.counters().ticks;
            return server.edge.counters().ticks >= stalledSince + 20;
        };
        // What the server takes, it has in memory; so what it is to be measured by is how much it takes.
        QVERIFY(gemba::test::eventually([&] {
            // Never more than one block in our own buffer.
            while (client.socket.state() == QAbstractSocket::ConnectedState && client.socket.bytesToWrite() == 0 &&
                   sent < far) {
                client.socket.write(block);
                client.socket.flush();
                sent += block.size();
            }
            // A held request stays connected, but the sender is stopped.
            return client.socket.state() != QAbstractSocket::ConnectedState || (!server.held.empty() && isStalled());
        }));
        QVERIFY2(sent < far, qPrintable(QString::number(sent)));
        QCOMPARE(server.edge.counters().bufferedBodyBytes, 0);
        QTRY_COMPARE(server.edge.counters().sockets, server.held.empty() ? 0 : 1);
    }
    void unfinishedBodiesShareOneBudget()
    {
        EdgeOptions options = loopbackOptions();
        options.maxBufferedBodyBytes = 1'000;
        Server server(options);
        RawClient first(server.edge.port());
        first.send(post(QByteArray(600, 'a')).chopped(1));
        QTRY_COMPARE(server.edge.counters().bufferedBodyBytes, 600);
        RawClient second(server.edge.port());
        second.send(post(QByteArray(600, 'b')));
        QVERIFY(second.has("HTTP/1.1 503 "));
        QVERIFY(second.has("Retry-After: 1\r\n"));
        first.send("a");
        QVERIFY(first.has("HTTP/1.1 200 OK"));
        QCOMPARE(server.edge.counters().bufferedBodyBytes, 0);
    }

    void sourcesHaveACap()
    {
        EdgeOptions options = loopbackOptions();
        options.admission.maxSocketsOfLoopback = 2;
        Server server(options);
        RawClient first(server.edge.port());
        RawClient second(server.edge.port());
        QTRY_COMPARE(server.edge.counters().sockets, 2);
        RawClient third(server.edge.port());
        QTRY_COMPARE(server.edge.counters().refusedSource, 1u);
        QVERIFY(third.isClosed());
        QCOMPARE(server.edge.busiestSources(3).size(), 1);
        QCOMPARE(server.edge.busiestSources(3).first().second, 2);
        first.socket.abort();
        QTRY_COMPARE(server.edge.counters().sockets, 1);
        RawClient fourth(server.edge.port());
        fourth.send(get("/"));
        QVERIFY(fourth.has("200 OK"));
    }
    void manyConnectAtOnce()
    {
        Server server;
        std::vector<std::unique_ptr<RawClient>> clients;
        for (int i = 0; i < 500; ++i) {
            clients.push_back(std::make_unique<RawClient>(server.edge.port()));
            clients.back()->send(get("/"));
        }
        for (const auto &client : clients)
            QVERIFY(client->has("200 OK"));
        QCOMPARE(droppedByListener(server.edge.port()), 0);
        QCOMPARE(server.edge.counters().accepted, 500u);
        // A complete request says nothing of who makes it.
        QCOMPARE(server.edge.counters().unauthenticated, 500);
    }

    void plaintextStaysOnTheMachine()
    {
        gemba::ManualClock clock(0);
        EdgeOptions options;
        options.addresses = {QHostAddress(QHostAddress::Any)};
        Edge edge(options, clock);
        const auto port = edge.listen();
        QVERIFY(!port.ok());
        QCOMPARE(port.error().code, gemba::ErrorCode::ConfigurationInvalid);
    }
    void aTakenPortIsNamed()
    {
        Server server;
        EdgeOptions options = loopbackOptions();
        options.port = server.edge.port();
        gemba::ManualClock clock(0);
        Edge second(options, clock);
        const auto port = second.listen();
        QVERIFY(!port.ok());
        QVERIFY(port.error().detail.contains(QString::number(server.edge.port())));
    }
    void severalAddressesShareOnePort()
    {
        EdgeOptions options = loopbackOptions();
        options.addresses << QHostAddress(u"127.0.0.2"_s);
        Server server(options);
        QTcpSocket second;
        second.connectToHost(u"127.0.0.2"_s, server.edge.port());
        QTRY_COMPARE(second.state(), QAbstractSocket::ConnectedState);
        QTRY_COMPARE(server.edge.counters().sockets, 1);
    }
    void leavesPolitely()
    {
        Server server;
        server.isHolding = true;
        RawClient busy(server.edge.port());
        busy.send(get("/"));
        QTRY_COMPARE(server.held.size(), 1u);
        RawClient silent(server.edge.port());
        QTRY_COMPARE(server.edge.counters().sockets, 2);
        server.edge.stopListening();
        server.edge.closeAll(1001, u"stopping"_s);
        QVERIFY(silent.isClosed());
        server.held.front().second({.status = 200, .contentType = {}, .headers = {}, .body = {}});
        QVERIFY(busy.isClosed());
        QVERIFY(busy.received.contains("200 OK"));
        RawClient late(server.edge.port());
        QVERIFY(late.isClosed());
    }
};

QTEST_GUILESS_MAIN(HttpTest)
#include "tst_transport_http.moc"

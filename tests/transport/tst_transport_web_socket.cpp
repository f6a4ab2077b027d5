#include "raw_client.h"

#include <gemba/core/clock.h>

#include <QNetworkRequest>
#include <QPointer>
#include <QWebSocket>
#include <QWebSocketHandshakeOptions>
#include <QtEndian>

#include <functional>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using namespace gemba::transport;
using gemba::wire::Encoding;

namespace {

constexpr auto sampleKey = "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n";

/// An upgrade request; @p lines replace the key and version if they are given.
QByteArray upgrade(const QByteArray &lines = {}, const QByteArray &path = "/ws")
{
    QByteArray request =
        "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n";
    if (!lines.contains("Sec-WebSocket-Version"))
        request += "Sec-WebSocket-Version: 13\r\n";
    if (!lines.contains("Sec-WebSocket-Key"))
        request += sampleKey;
    return request + lines + "\r\n";
}

/// A masked client frame, mask 0.
QByteArray clientFrame(char opcode, const QByteArray &payload, bool isLast = true, qint64 claimed = -1)
{
    const qint64 length = claimed < 0 ? payload.size() : claimed;
    QByteArray frame(1, static_cast<char>((isLast ? 0x80 : 0) | opcode));
    if (length < 126) {
        frame += static_cast<char>(0x80 | length);
    } else if (length <= 0xFFFF) {
        frame += static_cast<char>(0xFE);
        const auto bytes = qToBigEndian(static_cast<quint16>(length));
        frame.append(reinterpret_cast<const char *>(&bytes), 2);
    } else {
        frame += static_cast<char>(0xFF);
        const auto bytes = qToBigEndian(static_cast<quint64>(length));
        frame.append(reinterpret_cast<const char *>(&bytes), 8);
    }
    return frame + QByteArray(4, '\0') + payload;
}

/// The close frame of the server, without a reason.
QByteArray closeFrameStart(quint16 code)
{
    const auto bytes = qToBigEndian(code);
    return QByteArray(reinterpret_cast<const char *>(&bytes), 2);
}

} // namespace

class WebSocketTest : public QObject
{
    Q_OBJECT

    /// One edge that echoes, whose clock the test moves.
    struct Server
    {
        explicit Server(EdgeOptions options = loopbackOptions())
            : edge(std::move(options), clock)
        {
            edge.setWebSocketHandler([this](WebSocketPeer *peer) {
                peers.append(peer);
                QObject::connect(
                    peer, &WebSocketPeer::messageReceived, peer, [this, peer](const QByteArray &payload, bool binary) {
                        received.append({payload, binary});
                        if (isEchoing)
                            peer->sendLog(binary ? WebSocketFrame::binary(payload) : WebSocketFrame::text(payload));
                    });
                QObject::connect(peer, &WebSocketPeer::closed, peer, [this](quint16 code, const QString &reason) {
                    closed.append({code, reason});
                });
            });
            if (!edge.listen().ok())
                qFatal("cannot listen");
        }

        gemba::ManualClock clock{1'700'000'000'000};
        bool isEchoing = true;
        QList<QPointer<WebSocketPeer>> peers;
        QList<std::pair<QByteArray, bool>> received;
        QList<std::pair<quint16, QString>> closed;
        Edge edge;
    };

    struct Client
    {
        explicit Client(quint16 port, const QStringList &subprotocols = {}, const QByteArray &authorization = {},
                        const QString &origin = {})
            : socket(origin)
        {
            QObject::connect(&socket, &QWebSocket::textMessageReceived, &socket,
                             [this](const QString &text) { texts.append(text); });
            QObject::connect(&socket, &QWebSocket::binaryMessageReceived, &socket,
                             [this](const QByteArray &bytes) { binaries.append(bytes); });
            QNetworkRequest request(QUrl(u"ws://127.0.0.1:%1/ws"_s.arg(port)));
            if (!authorization.isNull())
                request.setRawHeader("Authorization", authorization);
            QWebSocketHandshakeOptions options;
            options.setSubprotocols(subprotocols);
            socket.open(request, options);
        }
        bool isOpen()
        {
            return gemba::test::eventually([this] { return socket.state() == QAbstractSocket::ConnectedState; });
        }
        bool isClosed()
        {
            return gemba::test::eventually([this] { return socket.state() == QAbstractSocket::UnconnectedState; });
        }

        QWebSocket socket;
        QStringList texts;
        QByteArrayList binaries;
    };

    /// A client of bytes with a finished handshake.
    struct RawPeer : RawClient
    {
        explicit RawPeer(const Server &server)
            : RawClient(server.edge.port())
        {
            send(upgrade());
            if (!has("\r\n\r\n"))
                qFatal("no handshake");
            received.clear();
        }
        /// Stops reading; what the server sends fills the kernel's buffers, then its own.
        void stopReading()
        {
            socket.disconnect(&socket);
            socket.setReadBufferSize(1);
        }
    };

private Q_SLOTS:
    void initTestCase() { silenceLog(); }

    void negotiates_data()
    {
        QTest::addColumn<QStringList>("offered");
        QTest::addColumn<QString>("chosen");
        QTest::addColumn<bool>("isCbor");
        QTest::newRow("JSON") << QStringList{u"gemba.v1.json"_s} << u"gemba.v1.json"_s << false;
        QTest::newRow("CBOR") << QStringList{u"gemba.v1.cbor"_s} << u"gemba.v1.cbor"_s << true;
        QTest::newRow("the client's order")
            << QStringList{u"gemba.v1.cbor"_s, u"gemba.v1.json"_s} << u"gemba.v1.cbor"_s << true;
        QTest::newRow("among others") << QStringList{u"mqtt"_s, u"gemba.v1.json"_s} << u"gemba.v1.json"_s << false;
        QTest::newRow("none") << QStringList{} << QString() << false;
    }
    void negotiates()
    {
        QFETCH(QStringList, offered);
        QFETCH(QString, chosen);
        QFETCH(bool, isCbor);
        Server server;
        Client client(server.edge.port(), offered, "Bearer abc");
        QVERIFY(client.isOpen());
        QCOMPARE(client.socket.subprotocol(), chosen);
        QTRY_COMPARE(server.peers.size(), 1);
        const UpgradeRequest &request = server.peers.first()->request();
        QCOMPARE(request.encoding, isCbor ? Encoding::Cbor : Encoding::Json);
        QCOMPARE(request.authorization, "Bearer abc");
        QCOMPARE(request.path, u"/ws"_s);
        QCOMPARE(request.peerAddress, QHostAddress(QHostAddress::LocalHost));
        client.socket.sendTextMessage(u"zażółć"_s);
        client.socket.sendBinaryMessage("\x01\x02");
        QTRY_COMPARE(client.texts, QStringList{u"zażółć"_s});
        QTRY_COMPARE(client.binaries, QByteArrayList{"\x01\x02"});
        QCOMPARE(server.received,
                 (QList<std::pair<QByteArray, bool>>{{u"zażółć"_s.toUtf8(), false}, {"\x01\x02", true}}));
        client.socket.close();
        QTRY_COMPARE(server.closed.size(), 1);
        QCOMPARE(server.closed.first().first, 1000);
        QTRY_COMPARE(server.edge.counters().sockets, 0);
        QCOMPARE(server.edge.counters().webSockets, 0);
        QVERIFY(server.peers.first().isNull());
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("status");
        QTest::newRow("unknown subprotocol") << upgrade("Sec-WebSocket-Protocol: mqtt\r\n") << 400;
        QTest::newRow("subprotocol in another case") << upgrade("Sec-WebSocket-Protocol: gemba.v2.json\r\n") << 400;
        QTest::newRow("foreign origin") << upgrade("Origin: https://evil.example\r\n") << 403;
        QTest::newRow("null origin") << upgrade("Origin: null\r\n") << 403;
        QTest::newRow("same host, other scheme") << upgrade("Origin: https://localhost\r\n") << 403;
        QTest::newRow("same host, other port") << upgrade("Origin: http://localhost:81\r\n") << 403;
        QTest::newRow("old version") << upgrade("Sec-WebSocket-Version: 8\r\n") << 426;
        QTest::newRow("two versions") << upgrade("Sec-WebSocket-Version: 8, 13\r\n") << 426;
        QTest::newRow("short key") << upgrade("Sec-WebSocket-Key: c2hvcnQ=\r\n") << 400;
        QTest::newRow("key that is not base64") << upgrade("Sec-WebSocket-Key: !!!!\r\n") << 400;
        QTest::newRow("two keys") << upgrade(QByteArray(sampleKey) + sampleKey) << 400;
        QTest::newRow("other path") << upgrade({}, "/wss") << 404;
        QTest::newRow("POST") << upgrade().replace("GET", "POST") << 426;
        QTest::newRow("frames at once") << upgrade() + clientFrame(1, "x") << 400;
        QTest::newRow("a second request at once") << upgrade() + upgrade() << 400;
    }
    void refuses()
    {
        QFETCH(QByteArray, request);
        QFETCH(int, status);
        Server server;
        RawClient client(server.edge.port());
        QVERIFY(client.isConnected());
        client.send(request);
        QVERIFY(client.has("}"));
        QVERIFY2(client.received.startsWith("HTTP/1.1 " + QByteArray::number(status)), client.received.constData());
        QVERIFY(client.received.contains("application/problem+json"));
        QVERIFY(client.isClosed());
        QVERIFY(server.peers.isEmpty());
        QCOMPARE(server.edge.counters().upgradesRefused,
                 status == 400 && request.count("Sec-WebSocket-Key") == 2 && request.count("GET") == 1 ? 0u : 1u);
    }
    void pagesOfThisServerMayConnect()
    {
        Server server;
        Client client(server.edge.port(), {}, {}, u"http://127.0.0.1:%1"_s.arg(server.edge.port()));
        QVERIFY(client.isOpen());
        QTRY_COMPARE(server.peers.size(), 1);
        QVERIFY(!server.peers.first()->request().origin.isEmpty());
    }
    // Whoever owns a name can let it point to this machine; its pages then have our port and their own name (DNS rebinding).
    void pagesUnderForeignNamesMayNot_data()
    {
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<bool>("mayConnect");
        QTest::newRow("localhost") << QByteArray("localhost") << true;
        QTest::newRow("IPv4 and port") << QByteArray("192.168.1.5:8443") << true;
        QTest::newRow("IPv6 and port") << QByteArray("[fd00::1]:8443") << true;
        QTest::newRow("configured name") << QByteArray("Gemba.Plant.example:8443") << true;
        QTest::newRow("foreign name") << QByteArray("evil.example:8443") << false;
        QTest::newRow("ours within theirs") << QByteArray("gemba.plant.example.evil.example") << false;
        QTest::newRow("looks like an address") << QByteArray("127.0.0.1.evil.example") << false;
        QTest::newRow("half a bracket") << QByteArray("[") << false;
    }
    void pagesUnderForeignNamesMayNot()
    {
        QFETCH(QByteArray, host);
        QFETCH(bool, mayConnect);
        EdgeOptions options = loopbackOptions();
        options.names = QStringList{u"gemba.plant.example"_s};
        Server server(options);
        RawClient client(server.edge.port());
        client.send(upgrade("Origin: http://" + host + "\r\n").replace("Host: localhost", "Host: " + host));
        QVERIFY(client.has(mayConnect ? "HTTP/1.1 101 " : "HTTP/1.1 403 "));
    }
    void originsCanBeAllowed()
    {
        Server server;
        server.edge.setOriginPolicy([](const QByteArray &origin, const QByteArray &) { return origin == "https://a"; });
        Client good(server.edge.port(), {}, {}, u"https://a"_s);
        QVERIFY(good.isOpen());
        Client bad(server.edge.port(), {}, {}, u"https://b"_s);
        QVERIFY(bad.isClosed());
        QTRY_COMPARE(server.edge.counters().originsRefused, 1u);
    }
    void upgradeNeedsItsOwnConnection()
    {
        Server server;
        RawClient client(server.edge.port());
        client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
        QVERIFY(client.has("HTTP/1.1 404 "));
        client.send(upgrade());
        QVERIFY(client.hasTimes("HTTP/1.1 404 ", 2));
        QVERIFY(client.isClosed());
        QVERIFY(server.peers.isEmpty());
    }

    void oversizedInputIsClosed_data()
    {
        QTest::addColumn<QByteArray>("frames");
        QTest::addColumn<int>("code");
        QTest::newRow("frame of 64 KiB + 1") << clientFrame(2, QByteArray(65'537, 'x')) << 1009;
        QTest::newRow("frame of 2 GiB announced") << clientFrame(2, "x", true, 2'147'483'647) << 1009;
        QTest::newRow("frame of 2^62 announced") << clientFrame(2, "x", true, qint64(1) << 62) << 1009;
        QByteArray fragments = clientFrame(2, QByteArray(65'536, 'x'), false);
        for (int i = 0; i < 4; ++i)
            fragments += clientFrame(0, QByteArray(65'536, 'x'), false);
        QTest::newRow("message of 320 KiB") << fragments << 1009;
        QTest::newRow("text that is not UTF-8") << clientFrame(1, "\xff") << 1007;
        QTest::newRow("reserved opcode") << clientFrame(3, "x") << 1002;
        QTest::newRow("continuation of nothing") << clientFrame(0, "x") << 1002;
        // QWebSocket would answer pings for ever, and would take frames that are not masked.
        QTest::newRow("too many pings") << clientFrame(9, "p").repeated(101) << 1008;
        QTest::newRow("too many pongs") << clientFrame(10, "").repeated(101) << 1008;
        QTest::newRow("text that is not masked") << QByteArray("\x81\x01x", 3) << 1002;
        QTest::newRow("ping that is not masked") << QByteArray("\x89\x00", 2) << 1002;
        QTest::newRow("not masked behind a long frame")
            << clientFrame(2, QByteArray(40'000, 'x')) + QByteArray("\x82\x01x", 3) << 1002;
        QTest::newRow("too many messages") << clientFrame(1, "x").repeated(101) << 1008;
        QTest::newRow("too many fragments")
            << clientFrame(1, "", false) + clientFrame(0, "", false).repeated(101) << 1008;
    }
    void oversizedInputIsClosed()
    {
        QFETCH(QByteArray, frames);
        QFETCH(int, code);
        Server server;
        server.isEchoing = false;
        RawPeer client(server);
        client.send(frames);
        QTRY_COMPARE(server.closed.size(), 1);
        QCOMPARE(server.closed.first().first, code);
        QVERIFY(client.has(closeFrameStart(static_cast<quint16>(code))));
        QVERIFY(client.isClosed());
    }
    void aStrangersMessageHasRoomForOneFrame()
    {
        Server server;
        server.isEchoing = false;
        RawPeer client(server);
        const QByteArray part(65'536, 'x');
        client.send(clientFrame(2, part, false) + clientFrame(0, part, true));
        QTRY_COMPARE(server.closed.size(), 1);
        QCOMPARE(server.closed.first().first, 1009);
        QVERIFY(server.received.isEmpty());
    }
    void aMessageOfManyFramesArrivesWhole()
    {
        Server server;
        RawPeer client(server);
        server.peers.first()->setAuthenticated();
        const QByteArray part(65'536, 'x');
        client.send(clientFrame(2, part, false) + clientFrame(0, part, false) + clientFrame(0, part, false) +
                    clientFrame(0, part, true));
        QTRY_COMPARE(server.received.size(), 1);
        QCOMPARE(server.received.first().first, part.repeated(4));
        QVERIFY(gemba::test::eventually([&] { return client.received.size() == 4 * part.size() + 10; }));
    }
    void theRateRecovers()
    {
        Server server;
        RawPeer client(server);
        for (int second = 0; second < 3; ++second) {
            client.send(clientFrame(1, "x").repeated(100));
            QTRY_COMPARE(server.received.size(), (second + 1) * 100);
            server.clock.advanceMs(1'000);
        }
        QVERIFY(server.closed.isEmpty());
    }

    void aSlowReaderIsClosedWhileOthersGoOn()
    {
        Server server;
        RawPeer slow(server);
        slow.stopReading();
        Client quick(server.edge.port());
        QVERIFY(quick.isOpen());
        QTRY_COMPARE(server.peers.size(), 2);
        const WebSocketFrame frame = WebSocketFrame::text(QByteArray(10'000, 'x'));
        qint64 longest = 0;
        int sent = 0;
        QVERIFY(gemba::test::eventually([&] {
            for (int i = 0; i < 10; ++i, ++sent) {
                if (server.peers[0])
                    server.peers[0]->sendLog(frame);
                server.peers[1]->sendLog(frame);
            }
            if (server.peers[0])
                longest = qMax(longest, server.peers[0]->queuedBytes());
            return server.edge.counters().closedSlow == 1;
        }));
        QVERIFY2(longest <= 1024 * 1024 + 20'000, qPrintable(QString::number(longest)));
        QTRY_COMPARE(quick.texts.size(), sent);
        QVERIFY(quick.socket.isValid());
        QVERIFY(!server.peers[0]->sendLog(frame));
        // It does not read the close frame either.
        server.clock.advanceMs(5'001);
        QTRY_COMPARE(server.closed.size(), 1);
        QCOMPARE(server.closed.first().first, 1013);
        QTRY_COMPARE(server.edge.counters().webSockets, 1);
    }
    void aStalledReaderIsClosed()
    {
        Server server;
        RawPeer client(server);
        client.stopReading();
        WebSocketPeer *peer = server.peers.first();
        const WebSocketFrame frame = WebSocketFrame::binary(QByteArray(100'000, 'x'));
        QVERIFY(gemba::test::eventually([&] { // until the kernel takes no more
            if (peer->queuedBytes() < 400'000)
                peer->sendLog(frame);
            QCoreApplication::processEvents();
            return peer->queuedBytes() >= 400'000;
        }));
        server.clock.advanceMs(10'000);
        QTRY_COMPARE(server.edge.counters().closedSlow, 1u);
        server.clock.advanceMs(5'000);
        QTRY_COMPARE(server.closed.size(), 1);
        QCOMPARE(server.closed.first().first, 1013);
    }
    void aLongAnswerIsNotSlowness()
    {
        Server server;
        RawPeer client(server);
        client.stopReading();
        WebSocketPeer *peer = server.peers.first();
        QVERIFY(peer->sendLog(WebSocketFrame::text(QByteArray(4'000'000, 'x'))));
        QVERIFY(peer->sendLog(WebSocketFrame::text("{}")));
        QVERIFY(peer->queuedBytes() > 2 * 1024 * 1024);
        QCOMPARE(server.edge.counters().closedSlow, 0u);
        // What comes on top of it counts as ever.
        for (int i = 0; i < 30; ++i)
            peer->sendLog(WebSocketFrame::text(QByteArray(100'000, 'x')));
        QCOMPARE(server.edge.counters().closedSlow, 1u);
    }
    void aBurstIsNotSlowness()
    {
        Server server;
        Client client(server.edge.port());
        QVERIFY(client.isOpen());
        QTRY_COMPARE(server.peers.size(), 1);
        QVERIFY(server.peers.first()->sendLog(WebSocketFrame::binary(QByteArray(3'000'000, 'x'))));
        QTRY_COMPARE(client.binaries.size(), 1);
        QCOMPARE(client.binaries.first().size(), 3'000'000);
        QVERIFY(server.closed.isEmpty());
    }
    void statesAreCoalescedWhileTheQueueIsLong()
    {
        Server server;
        Client client(server.edge.port());
        QVERIFY(client.isOpen());
        QTRY_COMPARE(server.peers.size(), 1);
        WebSocketPeer *peer = server.peers.first();
        QVERIFY(peer->sendLog(WebSocketFrame::text(QByteArray(900'000, 'x'))));
        for (int i = 0; i < 100; ++i) {
            peer->sendState(u"a"_s, WebSocketFrame::text("a" + QByteArray::number(i)));
            peer->sendState(u"b"_s, WebSocketFrame::text("b" + QByteArray::number(i)));
        }
        QTRY_COMPARE(client.texts.size(), 3);
        QStringList states = client.texts.mid(1);
        states.sort();
        QCOMPARE(states, (QStringList{u"a99"_s, u"b99"_s}));
        QCOMPARE(server.edge.counters().statesCoalesced, 198u);
        // With a short queue nothing is held back.
        peer->sendState(u"a"_s, WebSocketFrame::text("now"));
        peer->sendState(u"a"_s, WebSocketFrame::text("then"));
        QTRY_COMPARE(client.texts.mid(3), (QStringList{u"now"_s, u"then"_s}));
    }
    void pingsThatNobodyReadsFillNothing()
    {
        EdgeOptions options = loopbackOptions();
        options.webSocket.messagesPerSecond = 1'000'000'000; // it is the queue that ends it here
        Server server(options);
        RawPeer client(server);
        client.stopReading();
        const QByteArray pings = clientFrame(9, QByteArray(125, 'p')).repeated(500);
        qint64 longest = 0;
        QVERIFY(gemba::test::eventually([&] {
            if (client.socket.bytesToWrite() < 1'000'000)
                client.send(pings);
            if (server.peers[0])
                longest = qMax(longest, server.peers[0]->queuedBytes());
            return server.edge.counters().closedSlow == 1;
        }));
        QVERIFY2(longest < 1'300'000, qPrintable(QString::number(longest)));
    }

    void silentPeersAreClosed()
    {
        Server server;
        RawPeer client(server); // answers no ping
        server.clock.advanceMs(15'000);
        QVERIFY(client.has(QByteArray("\x89\x00", 2)));
        server.clock.advanceMs(9'999);
        QVERIFY(letTicksPass(server.edge));
        QVERIFY(server.closed.isEmpty());
        server.clock.advanceMs(1);
        QTRY_COMPARE(server.closed.size(), 1);
        QCOMPARE(server.closed.first().first, 1006);
        QCOMPARE(server.edge.counters().closedSilent, 1u);
    }
    void answeringPeersStay()
    {
        Server server;
        RawPeer client(server);
        for (int round = 1; round <= 4; ++round) {
            server.clock.advanceMs(15'000);
            QVERIFY(client.hasTimes(QByteArray("\x89\x00", 2), round));
            // Our own ping is answered after the pong before it was read.
            client.send(clientFrame(10, "") + clientFrame(9, "q"));
            QVERIFY(client.hasTimes("\x8a\x01q", round));
            server.clock.advanceMs(10'000);
            QVERIFY(letTicksPass(server.edge));
        }
        QVERIFY(server.closed.isEmpty());
        QCOMPARE(server.edge.counters().webSockets, 1);
    }
    void deadlineClosesWithItsCode()
    {
        Server server;
        Client client(server.edge.port());
        QVERIFY(client.isOpen());
        QTRY_COMPARE(server.peers.size(), 1);
        server.peers.first()->setDeadline(10'000, 4401, u"not signed in"_s);
        server.clock.advanceMs(9'999);
        QVERIFY(letTicksPass(server.edge));
        QVERIFY(server.closed.isEmpty());
        server.clock.advanceMs(1);
        QVERIFY(client.isClosed());
        QCOMPARE(static_cast<int>(client.socket.closeCode()), 4401);
        QCOMPARE(client.socket.closeReason(), u"not signed in"_s);
        QCOMPARE(server.closed, (QList<std::pair<quint16, QString>>{{4401, u"not signed in"_s}}));
    }
    void aMetDeadlineIsForgotten()
    {
        Server server;
        Client client(server.edge.port());
        QVERIFY(client.isOpen());
        QTRY_COMPARE(server.edge.counters().unauthenticated, 1);
        server.peers.first()->setDeadline(10'000, 4401, {});
        server.peers.first()->clearDeadline();
        server.peers.first()->setAuthenticated();
        server.peers.first()->setAuthenticated();
        QCOMPARE(server.edge.counters().unauthenticated, 0);
        server.clock.advanceMs(12'000);
        QVERIFY(letTicksPass(server.edge));
        QVERIFY(server.closed.isEmpty());
        client.socket.close();
        QTRY_COMPARE(server.edge.counters().sockets, 0);
        QCOMPARE(server.edge.counters().unauthenticated, 0);
    }
    void aLostConnectionIs1006()
    {
        Server server;
        {
            RawPeer client(server);
            client.socket.abort();
        }
        QTRY_COMPARE(server.closed.size(), 1);
        QCOMPARE(server.closed.first().first, 1006);
    }
    void everyPeerHearsOfTheEnd()
    {
        QList<quint16> codes;
        {
            Server server;
            std::vector<std::unique_ptr<RawPeer>> clients;
            for (int i = 0; i < 3; ++i)
                clients.push_back(std::make_unique<RawPeer>(server));
            for (const auto &peer : server.peers)
                connect(peer, &WebSocketPeer::closed, this, [&](quint16 code) { codes << code; });
        }
        QCOMPARE(codes.size(), 3);
    }
    void shutdownSays1001()
    {
        Server server;
        Client client(server.edge.port());
        QVERIFY(client.isOpen());
        QTRY_COMPARE(server.peers.size(), 1);
        server.edge.closeAll(1001, u"the server is stopping"_s);
        QVERIFY(client.isClosed());
        QCOMPARE(static_cast<int>(client.socket.closeCode()), 1001);
    }
    void endIsNotToldInsideOurOwnCalls()
    {
        Server server;
        RawPeer client(server);
        // With an empty queue Qt closes the socket within the call.
        server.peers.first()->close(4400, {});
        QVERIFY(!server.peers.first()->isOpen());
        QVERIFY(!server.peers.first()->sendLog(WebSocketFrame::text("late")));
        server.peers.first()->sendState(u"a"_s, WebSocketFrame::text("late"));
        QVERIFY(server.closed.isEmpty());
        QTRY_COMPARE(server.closed.size(), 1);
        QCOMPARE(server.closed.first().first, 4400);
        QTRY_VERIFY(server.peers.first().isNull());
    }
    void peerMayBeClosedInItsOwnMessage()
    {
        Server server;
        server.isEchoing = false;
        Client client(server.edge.port());
        QVERIFY(client.isOpen());
        QTRY_COMPARE(server.peers.size(), 1);
        connect(server.peers.first(), &WebSocketPeer::messageReceived, server.peers.first(),
                [&] { server.peers.first()->close(4400, u"no"_s); });
        client.socket.sendTextMessage(u"a"_s);
        client.socket.sendTextMessage(u"b"_s);
        QVERIFY(client.isClosed());
        QCOMPARE(static_cast<int>(client.socket.closeCode()), 4400);
        QCOMPARE(server.received.size(), 1);
    }
    void manyOpenAtOnce()
    {
        Server server;
        std::vector<std::unique_ptr<RawClient>> clients;
        for (int i = 0; i < 500; ++i) {
            clients.push_back(std::make_unique<RawClient>(server.edge.port()));
            clients.back()->send(upgrade());
        }
        QTRY_COMPARE(server.peers.size(), 500);
        const WebSocketFrame frame = WebSocketFrame::text("to all");
        for (const auto &peer : server.peers)
            peer->sendLog(frame);
        for (const auto &client : clients)
            QVERIFY(client->has("to all"));
        QCOMPARE(droppedByListener(server.edge.port()), 0);
    }
};

QTEST_GUILESS_MAIN(WebSocketTest)
#include "tst_transport_web_socket.moc"

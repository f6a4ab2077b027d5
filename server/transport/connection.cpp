#include "connection.h"

#include "edge_context.h"
#include "frame_meter.h"
#include "http_response.h"

#include <gemba/core/ids.h>
#include <gemba/core/log.h>
#include <gemba/transport/problem.h>

#include <QJsonObject>
#include <QSslSocket>
#include <QWebSocket>

#include <sys/socket.h>

using namespace Qt::StringLiterals;

namespace gemba::transport {
namespace {

/// What a socket may hold unread; more stays in the kernel and slows the sender down.
constexpr qint64 httpReadBufferBytes = 64 * 1024;
/// Of a long answer, what is queued at a time.
constexpr qint64 sendWindowBytes = 64 * 1024;
/// While this much of earlier answers is queued, the next pipelined request waits.
constexpr qint64 maxQueuedAnswerBytes = 256 * 1024;
/// A refused client may send this much for this long before it is cut off, so that it can read why.
constexpr qint64 lingerBytes = 256 * 1024;
constexpr qint64 lingerMs = 1'000;

} // namespace

/// The one chance to answer one request. Lives as long as somebody can still answer.
struct Connection::Reply
{
    Reply(Connection *asked, quint64 request)
        : connection(asked)
        , serial(request)
    {
    }

    const QPointer<Connection> connection;
    const quint64 serial;
    bool wasUsed = false;

    void use(const HttpResponse &response)
    {
        if (std::exchange(wasUsed, true) || !connection)
            return;
        connection->answer(serial, response);
    }
    ~Reply()
    {
        if (!wasUsed && connection) {
            const QString reference = newUuid7(connection->m_context.clock.nowMs());
            log::error(u"http"_s, u"request was dropped without an answer"_s,
                       {{u"path"_s, connection->m_head.path()}, {u"reference"_s, reference}});
            use(problem(Error{ErrorCode::Internal, {}, {}}, reference));
        }
    }
};

Connection::Connection(EdgeContext &context, std::unique_ptr<QTcpSocket> socket, const QHostAddress &listener,
                       const QHostAddress &peer, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_socket(socket.release())
    , m_listener(listener)
    , m_peerAddress(peer)
    , m_clientAddress(peer)
{
}

Connection::~Connection()
{
    // QWebSocket says goodbye to its socket when it is destroyed, so it has to go first.
    delete m_webSocketPeer;
    // QWebSocketServer may have deleted it already.
    delete m_socket;
}

void Connection::start()
{
    m_progressMs = m_context.clock.monotonicMs();
    m_socket->setReadBufferSize(httpReadBufferBytes);
    m_socket->setSocketOption(QAbstractSocket::SendBufferSizeSocketOption,
                              m_context.options.webSocket.kernelSendBufferBytes);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket->setSocketOption(QAbstractSocket::KeepAliveOption, 1);
    connect(m_socket, &QTcpSocket::readyRead, this, &Connection::onReadyRead);
    connect(m_socket, &QTcpSocket::disconnected, this, &Connection::onDisconnected);
    if (auto *tls = qobject_cast<QSslSocket *>(m_socket)) {
        connect(tls, &QSslSocket::encryptedBytesWritten, this, &Connection::onProgress);
        connect(tls, &QSslSocket::encrypted, this, &Connection::onEncrypted);
        setStage(Stage::Handshake, m_context.options.handshakeMs);
        tls->startServerEncryption();
        return;
    }
    connect(m_socket, &QTcpSocket::bytesWritten, this, &Connection::onProgress);
    setStage(Stage::FirstHead, m_context.options.headMs);
}

void Connection::onEncrypted()
{
    setStage(Stage::FirstHead, m_context.options.headMs);
    if (m_socket->bytesAvailable() > 0)
        onReadyRead();
}

void Connection::onReadyRead()
{
    switch (m_stage) {
    case Stage::FirstHead:
        readFirstHead();
        break;
    case Stage::Head:
    case Stage::Body:
        takeIn();
        advance();
        break;
    case Stage::Lingering:
        m_lingerLeft -= m_socket->skip(m_socket->bytesAvailable());
        if (m_lingerLeft <= 0)
            abort();
        break;
    case Stage::Handshake:
    case Stage::Answering:
    case Stage::Sending:
    case Stage::Upgrading:
    case Stage::WebSocket:
    case Stage::Closing:
    case Stage::Done:
        break;
    }
}

void Connection::readFirstHead()
{
    const QByteArray bytes = m_socket->peek(m_context.options.head.maxHeadBytes);
    m_head = HttpHead::parse(bytes, m_context.options.head, m_checked);
    m_checked = bytes.size();
    if (m_head.outcome() == HttpHead::Outcome::Incomplete)
        return;
    if (m_head.outcome() == HttpHead::Outcome::Refused) {
        refuseHead();
        return;
    }
    if (m_head.path() == u"/ws") {
        upgrade();
        return;
    }
    m_buffer = m_socket->readAll();
    if (beginRequest())
        advance();
}

/// Moves what has arrived from the socket into the buffer, unless the client does not read its answers: then requests
/// pile up in the kernel, and at last at the client.
void Connection::takeIn()
{
    if (m_stage != Stage::Head || queuedBytes() <= maxQueuedAnswerBytes)
        m_buffer += m_socket->readAll();
}

/// Works off what is buffered, as far as it goes. Not recursive: a request that is answered at once returns here.
void Connection::advance()
{
    if (std::exchange(m_isAdvancing, true))
        return;
    for (;;) {
        if (m_stage == Stage::Head) {
            if (!readNextHead())
                break;
        } else if (m_stage == Stage::Body && m_buffer.size() >= m_head.headBytes() + m_head.contentLength()) {
            handOver();
        } else {
            break;
        }
    }
    m_isAdvancing = false;
    // All answers of this round in one go, without a detour through the event loop.
    if (m_stage == Stage::Head && m_socket->bytesToWrite() > 0)
        m_socket->flush();
}

/// True if there is something more to do for advance().
bool Connection::readNextHead()
{
    if (m_buffer.isEmpty() || queuedBytes() > maxQueuedAnswerBytes)
        return false;
    if (m_checked == 0)
        setStage(Stage::Head, m_context.options.headMs);
    m_head = HttpHead::parse(m_buffer, m_context.options.head, m_checked);
    m_checked = m_buffer.size();
    switch (m_head.outcome()) {
    case HttpHead::Outcome::Incomplete:
        return false;
    case HttpHead::Outcome::Refused:
        refuseHead();
        return false;
    case HttpHead::Outcome::Ok:
        break;
    }
    return beginRequest();
}

/// Answers by itself if the client is not told properly, or may not connect.
bool Connection::knowClient()
{
    m_clientAddress = m_peerAddress;
    const Networks &proxies = m_context.options.admission.trustedProxies;
    if (proxies.isEmpty())
        return true;
    const auto client =
        clientBehind(m_peerAddress.toString(), QString::fromLatin1(m_head.header("x-forwarded-for")), proxies);
    if (!client) {
        refuse(400, ErrorCode::FieldFormat, client.error().detail);
        return false;
    }
    m_clientAddress = QHostAddress(*client);
    if (mayConnect(m_context.options.allow, m_listener, m_clientAddress))
        return true;
    ++m_context.counters.refusedNetwork;
    refuse(403, ErrorCode::PermissionDenied, u"this network may not connect"_s);
    return false;
}

bool Connection::beginRequest()
{
    if (!knowClient())
        return false;
    if (asksForWebSocket() || m_head.path() == u"/ws") {
        ++m_context.counters.upgradesRefused;
        refuse(404, ErrorCode::NotFound, u"a WebSocket is opened at /ws, by the first request of a connection"_s);
        return false;
    }
    EdgeCounters &counters = m_context.counters;
    if (counters.bufferedBodyBytes + m_head.contentLength() > m_context.options.maxBufferedBodyBytes) {
        refuse(503, ErrorCode::Busy, u"too many unfinished uploads"_s, {{"Retry-After", "1"}});
        return false;
    }
    m_reservedBody = m_head.contentLength();
    counters.bufferedBodyBytes += m_reservedBody;
    setStage(Stage::Body, m_context.options.bodyMs);
    if (m_head.expectsContinue() && m_buffer.size() == m_head.headBytes())
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
    return true;
}

void Connection::handOver()
{
    // QHttpServer gets the request in the one form that nobody can read in two ways. The handler gets the headers from
    // the strict check; see dispatch().
    const auto bodySize = static_cast<qsizetype>(m_head.contentLength());
    QByteArray request;
    request.reserve(m_head.target().size() + bodySize + 64);
    request.append(m_head.method()).append(' ').append(m_head.target()).append(" HTTP/1.1\r\nContent-Length: ");
    request.append(QByteArray::number(bodySize)).append("\r\n\r\n");
    request.append(QByteArrayView(m_buffer).sliced(m_head.headBytes(), bodySize));
    if (m_buffer.size() == m_head.headBytes() + bodySize)
        m_buffer.clear();
    else
        m_buffer = m_buffer.sliced(m_head.headBytes() + bodySize);
    setStage(Stage::Answering, 0);
    m_isLast = !m_head.keepAlive();
    ++m_serial;
    ++m_context.counters.requests;
    if (!m_channel)
        m_channel = m_context.http.open(m_peerAddress);
    const bool wasRead = m_channel->release(std::move(request), [this](QByteArray body) { dispatch(std::move(body)); });
    if (!wasRead && m_stage == Stage::Answering)
        refuse(400, ErrorCode::MalformedMessage, u"the request could not be read"_s);
}

void Connection::dispatch(QByteArray body)
{
    auto reply = std::make_shared<Reply>(this, m_serial);
    if (!m_context.httpHandler) {
        reply->use(problem(Error{ErrorCode::NotFound, {}, {}}, newUuid7(m_context.clock.nowMs())));
        return;
    }
    HttpRequest request;
    request.method = m_head.method();
    request.path = m_head.path();
    request.query = m_head.query();
    for (const auto &[name, value] : m_head.headers()) {
        QByteArray &entry = request.headers[name];
        entry = entry.isNull() ? value : entry + ", " + value;
    }
    request.body = std::move(body);
    request.peerAddress = m_clientAddress;
    request.tls = m_context.options.tls.has_value();
    m_context.httpHandler(std::move(request), [reply](HttpResponse response) { reply->use(response); });
}

void Connection::answer(quint64 serial, const HttpResponse &response)
{
    if (m_stage != Stage::Answering || serial != m_serial)
        return;
    releaseBody();
    if (response.isCallerKnown)
        becomeKnown();
    if (m_isLeaving)
        m_isLast = true;
    m_progressMs = m_context.clock.monotonicMs();
    ResponseContext context{.tls = m_context.options.tls.has_value(),
                            .isHead = m_head.method() == "HEAD",
                            .keepAlive = !m_isLast,
                            .nowMs = m_context.clock.nowMs()};
    if (hasBody(response, context) && response.body.size() > sendWindowBytes) {
        context.isWithoutBody = true;
        m_answer = response.body;
        m_sent = 0;
    }
    m_socket->write(serialize(response, context));
    setStage(Stage::Sending, 0);
    send();
}

/// A client that does not read costs the window, and not the whole answer in each of the buffers on its way.
void Connection::send()
{
    while (m_sent < m_answer.size()) {
        if (queuedBytes() >= sendWindowBytes)
            return;
        const qsizetype size = std::min<qsizetype>(sendWindowBytes, m_answer.size() - m_sent);
        if (m_socket->write(m_answer.constData() + m_sent, size) != size) {
            abort();
            return;
        }
        m_sent += size;
    }
    m_answer.clear();
    m_sent = 0;
    endAnswer();
}

void Connection::endAnswer()
{
    if (m_isLast || m_isLeaving) {
        setStage(Stage::Closing, 0);
        m_socket->disconnectFromHost();
        return;
    }
    m_checked = 0;
    setStage(Stage::Head, m_context.options.idleMs);
    takeIn();
    advance();
}

bool Connection::asksForWebSocket() const
{
    return m_head.headerHasToken("connection", "upgrade") && m_head.headerHasToken("upgrade", "websocket");
}

void Connection::upgrade()
{
    if (!knowClient() || !upgradeIsProper() || !originIsAllowed()) {
        ++m_context.counters.upgradesRefused;
        return;
    }
    m_socket->disconnect(this);
    connect(m_socket, &QTcpSocket::disconnected, this, &Connection::onDisconnected);
    // Qt waits until a whole frame is buffered, so the buffer must hold the largest one with its header.
    m_socket->setReadBufferSize(m_context.options.webSocket.maxFrameBytes + 4'096);
    setStage(Stage::Upgrading, m_context.options.headMs);
    m_frameMeter = std::make_unique<FrameMeter>(m_socket);
    m_context.webSockets.upgrade(m_socket,
                                 [this](std::unique_ptr<QWebSocket> webSocket) { adopt(std::move(webSocket)); });
}

/// Answers by itself if not.
bool Connection::upgradeIsProper()
{
    if (!asksForWebSocket() || m_head.method() != "GET") {
        refuse(426, ErrorCode::MalformedMessage, u"this address speaks WebSocket only"_s,
               {{"Upgrade", "websocket"}, {"Sec-WebSocket-Version", "13"}});
        return false;
    }
    if (m_head.header("sec-websocket-version") != "13") {
        refuse(426, ErrorCode::MalformedMessage, u"only WebSocket version 13 is spoken here"_s,
               {{"Upgrade", "websocket"}, {"Sec-WebSocket-Version", "13"}});
        return false;
    }
    const auto key =
        QByteArray::fromBase64Encoding(m_head.header("sec-websocket-key"), QByteArray::AbortOnBase64DecodingErrors);
    if (!key || key.decoded.size() != 16) {
        refuse(400, ErrorCode::MalformedMessage, u"Sec-WebSocket-Key is not 16 bytes in base64"_s);
        return false;
    }
    if (m_socket->bytesAvailable() > m_head.headBytes()) {
        refuse(400, ErrorCode::MalformedMessage, u"bytes follow the request before the upgrade was answered"_s);
        return false;
    }
    const bool offersAny = !m_head.header("sec-websocket-protocol").isNull();
    if (offersAny && !m_head.headerHasToken("sec-websocket-protocol", wire::jsonSubprotocol) &&
        !m_head.headerHasToken("sec-websocket-protocol", wire::cborSubprotocol)) {
        refuse(400, ErrorCode::MalformedMessage, u"no subprotocol in common; offer gemba.v1.json or gemba.v1.cbor"_s);
        return false;
    }
    if (!m_context.webSocketHandler) {
        refuse(404, ErrorCode::NotFound, {});
        return false;
    }
    return true;
}

/// Answers by itself if not.
bool Connection::originIsAllowed()
{
    const QByteArray origin = m_head.header("origin");
    if (origin.isNull() || m_context.originPolicy(origin, m_head.header("host")))
        return true;
    ++m_context.counters.originsRefused;
    refuse(403, ErrorCode::PermissionDenied, u"pages of this origin may not connect"_s);
    return false;
}

void Connection::adopt(std::unique_ptr<QWebSocket> webSocket)
{
    UpgradeRequest request;
    request.path = m_head.path();
    request.query = m_head.query();
    request.encoding = webSocket->subprotocol() == QLatin1StringView(wire::cborSubprotocol) ? wire::Encoding::Cbor
                                                                                            : wire::Encoding::Json;
    request.authorization = m_head.header("authorization");
    request.origin = m_head.header("origin");
    for (const auto &[name, value] : m_head.headers())
        request.headers.insert(name, m_head.header(name));
    request.peerAddress = m_clientAddress;
    request.tls = m_context.options.tls.has_value();
    m_head = {};

    ++m_context.counters.upgrades;
    ++m_context.counters.webSockets;
    setStage(Stage::WebSocket, 0);
    // From here the peer tells when it is over.
    m_socket->disconnect(this);
    m_webSocketPeer = new WebSocketPeer(std::move(webSocket), m_socket, std::move(request), m_context.options.webSocket,
                                        m_context.clock, m_context.counters, this);
    m_frameMeter->start([peer = m_webSocketPeer](FrameScanner::Frame frame) { peer->countFrame(frame.isMasked); });
    connect(m_webSocketPeer, &WebSocketPeer::authenticated, this, &Connection::becomeKnown);
    connect(m_webSocketPeer, &WebSocketPeer::closed, this, &Connection::finish);
    m_context.webSocketHandler(m_webSocketPeer);
}

void Connection::becomeKnown()
{
    if (!std::exchange(m_isKnown, true))
        m_context.admission.authenticated(m_peerAddress);
}

void Connection::refuseHead()
{
    EdgeCounters &counters = m_context.counters;
    ErrorCode code = ErrorCode::MalformedMessage;
    switch (m_head.status()) {
    case 413:
        ++counters.bodiesTooLarge;
        code = ErrorCode::MessageTooLarge;
        break;
    case 414:
    case 431:
        ++counters.headsRefused;
        code = ErrorCode::MessageTooLarge;
        break;
    case 501:
        ++counters.headsRefused;
        code = ErrorCode::MethodNotAllowed;
        break;
    case 505:
        ++counters.headsRefused;
        code = ErrorCode::HttpVersion;
        break;
    default:
        ++counters.headsRefused;
        break;
    }
    refuse(m_head.status(), code, m_head.reason());
}

/// Answers, then lets the client finish speaking for a moment: closing a socket with unread bytes resets it, and the
/// client would never see the answer.
void Connection::refuse(int status, ErrorCode code, const QString &detail,
                        QList<std::pair<QByteArray, QByteArray>> headers)
{
    releaseBody();
    const qint64 nowMs = m_context.clock.nowMs();
    const QString reference = newUuid7(nowMs);
    // The client was given this reference: it must be found in the log.
    log::write(log::Severity::Info, u"http"_s, u"request refused at the edge"_s,
               {{u"status"_s, status}, {u"detail"_s, detail}, {u"peer"_s, m_peerAddress.toString()}}, reference);
    HttpResponse response = problem(Error{code, {}, detail}, reference, status);
    response.headers += std::move(headers);
    m_socket->write(serialize(response, {.tls = m_context.options.tls.has_value(),
                                         .isHead = m_head.method() == "HEAD",
                                         .keepAlive = false,
                                         .nowMs = nowMs}));
    m_buffer.clear();
    m_lingerLeft = lingerBytes;
    setStage(Stage::Lingering, lingerMs);
    m_lingerLeft -= m_socket->skip(m_socket->bytesAvailable());
    m_socket->flush();
    onProgress();
}

void Connection::onProgress()
{
    m_progressMs = m_context.clock.monotonicMs();
    if (m_stage == Stage::Sending) {
        send();
    } else if (m_stage == Stage::Head) {
        takeIn();
        advance();
    } else if (m_stage == Stage::Lingering && queuedBytes() == 0 && !m_context.options.tls) {
        // Our side is done; a well-behaved client now closes without waiting for the deadline.
        ::shutdown(static_cast<int>(m_socket->socketDescriptor()), SHUT_WR);
    }
}

void Connection::tick()
{
    if (m_stage == Stage::WebSocket) {
        m_webSocketPeer->tick();
        return;
    }
    const qint64 now = m_context.clock.monotonicMs();
    const bool isLate = m_deadlineMs != 0 && now >= m_deadlineMs;
    const bool isStalled = queuedBytes() > 0 && now - m_progressMs >= m_context.options.stallMs;
    if (!isLate && !isStalled)
        return;
    switch (m_stage) {
    case Stage::Lingering:
        abort();
        return;
    case Stage::FirstHead:
        if (m_checked == 0)
            break;
        [[fallthrough]];
    case Stage::Body:
        ++m_context.counters.deadlinesMissed;
        refuse(408, ErrorCode::MalformedMessage, u"the request did not arrive in time"_s);
        return;
    case Stage::Head:
        if (!isStalled && m_buffer.isEmpty()) {
            // An idle connection is not at fault; it just ends.
            setStage(Stage::Closing, lingerMs);
            m_socket->disconnectFromHost();
            return;
        }
        break;
    default:
        break;
    }
    ++m_context.counters.deadlinesMissed;
    abort();
}

void Connection::leave(quint16 code, const QString &reason)
{
    m_isLeaving = true;
    switch (m_stage) {
    case Stage::WebSocket:
        m_webSocketPeer->close(code, reason);
        break;
    case Stage::Body:
    case Stage::Answering:
    case Stage::Sending:
    case Stage::Lingering:
    case Stage::Closing:
    case Stage::Done:
        break;
    case Stage::Handshake:
    case Stage::FirstHead:
    case Stage::Head:
    case Stage::Upgrading:
        abort();
        break;
    }
}

void Connection::abort()
{
    if (m_stage == Stage::WebSocket) {
        m_webSocketPeer->abort();
        return;
    }
    if (m_stage == Stage::Done)
        return;
    // disconnected() follows at once, and with it finish().
    m_socket->abort();
    finish();
}

void Connection::onDisconnected()
{
    if (m_stage == Stage::Handshake)
        ++m_context.counters.handshakesFailed;
    finish();
}

void Connection::finish()
{
    if (m_stage == Stage::Done)
        return;
    if (m_stage == Stage::WebSocket)
        --m_context.counters.webSockets;
    if (m_stage == Stage::Upgrading)
        m_context.webSockets.cancel(m_socket);
    releaseBody();
    setStage(Stage::Done, 0);
    m_context.admission.leave(m_peerAddress, m_isKnown);
    Q_EMIT finished(this);
}

void Connection::setStage(Stage stage, qint64 withinMs)
{
    m_stage = stage;
    m_deadlineMs = withinMs > 0 ? m_context.clock.monotonicMs() + withinMs : 0;
}

qint64 Connection::queuedBytes() const
{
    const auto *tls = qobject_cast<const QSslSocket *>(m_socket);
    return m_socket->bytesToWrite() + (tls ? tls->encryptedBytesToWrite() : 0);
}

void Connection::releaseBody()
{
    m_context.counters.bufferedBodyBytes -= std::exchange(m_reservedBody, 0);
}

} // namespace gemba::transport

#include <gemba/transport/web_socket_peer.h>

#include <gemba/core/clock.h>
#include <gemba/transport/edge.h>

#include <QSslSocket>
#include <QTcpSocket>
#include <QWebSocket>
#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gemba::transport {
namespace {

enum CloseCode : quint16 { ProtocolError = 1002, PolicyViolated = 1008, Abnormal = 1006, TryAgainLater = 1013 };

/// Frames from here on are shared between all send queues; shorter ones are cheaper to copy into one block.
constexpr qsizetype sharedFromBytes = 4'096;

QByteArray frameOf(char opcode, QByteArrayView payload)
{
    QByteArray bytes;
    bytes.reserve(payload.size() + 10);
    bytes.append(static_cast<char>(0x80 | opcode));
    if (payload.size() < 126) {
        bytes.append(static_cast<char>(payload.size()));
    } else if (payload.size() <= 0xFFFF) {
        bytes.append(126);
        const auto length = qToBigEndian(static_cast<quint16>(payload.size()));
        bytes.append(reinterpret_cast<const char *>(&length), sizeof(length));
    } else {
        bytes.append(127);
        const auto length = qToBigEndian(static_cast<quint64>(payload.size()));
        bytes.append(reinterpret_cast<const char *>(&length), sizeof(length));
    }
    bytes.append(payload);
    return bytes;
}

} // namespace

WebSocketFrame WebSocketFrame::text(QByteArrayView utf8)
{
    return WebSocketFrame(frameOf(0x1, utf8));
}

WebSocketFrame WebSocketFrame::binary(QByteArrayView payload)
{
    return WebSocketFrame(frameOf(0x2, payload));
}

WebSocketFrame WebSocketFrame::of(QByteArrayView message, wire::Encoding encoding)
{
    return encoding == wire::Encoding::Json ? text(message) : binary(message);
}

WebSocketPeer::WebSocketPeer(std::unique_ptr<QWebSocket> webSocket, QTcpSocket *socket, UpgradeRequest request,
                             const WebSocketLimits &limits, const Clock &clock, EdgeCounters &counters, QObject *parent)
    : QObject(parent)
    , m_webSocket(std::move(webSocket))
    , m_socket(socket)
    , m_request(std::move(request))
    , m_limits(limits)
    , m_clock(clock)
    , m_counters(counters)
    , m_tokens(limits.messagesPerSecond)
    , m_tokensAtMs(clock.monotonicMs())
    , m_progressMs(m_tokensAtMs)
    , m_heardMs(m_tokensAtMs)
    , m_pingMs(m_tokensAtMs)
{
    m_webSocket->setMaxAllowedIncomingFrameSize(static_cast<quint64>(limits.maxFrameBytes));
    // A stranger gets room for one frame and no more: messages of many frames are put together in memory.
    m_webSocket->setMaxAllowedIncomingMessageSize(
        static_cast<quint64>(std::min(limits.maxMessageBytes, limits.maxFrameBytes)));

    connect(m_webSocket.get(), &QWebSocket::textMessageReceived, this,
            [this](const QString &message) { receive(message.toUtf8(), false); });
    connect(m_webSocket.get(), &QWebSocket::binaryMessageReceived, this,
            [this](const QByteArray &message) { receive(message, true); });
    connect(m_webSocket.get(), &QWebSocket::pong, this, [this] { m_heardMs = m_clock.monotonicMs(); });
    connect(m_webSocket.get(), &QWebSocket::aboutToClose, this, [this] {
        if (m_state != State::Open)
            return;
        // The client said goodbye, or Qt refused what it sent (1002, 1007, 1009).
        m_state = State::Closing;
        m_closeCode = m_webSocket->closeCode();
        m_closeReason = m_webSocket->closeReason();
        m_closeByMs = m_clock.monotonicMs() + m_limits.closeWithinMs;
    });
    connect(m_webSocket.get(), &QWebSocket::disconnected, this, &WebSocketPeer::finish);
    if (auto *tls = qobject_cast<QSslSocket *>(socket))
        connect(tls, &QSslSocket::encryptedBytesWritten, this, &WebSocketPeer::onDrained);
    else
        connect(socket, &QTcpSocket::bytesWritten, this, &WebSocketPeer::onDrained);
    // QWebSocket answers pings by itself: a client that sends them and reads nothing would fill the queue.
    connect(socket, &QTcpSocket::readyRead, this, &WebSocketPeer::closeIfTooSlow);
}

WebSocketPeer::~WebSocketPeer() = default;

void WebSocketPeer::receive(const QByteArray &payload, bool binary)
{
    if (m_state != State::Open)
        return;
    ++m_counters.messagesIn;
    Q_EMIT messageReceived(payload, binary);
}

void WebSocketPeer::countFrame(bool isMasked)
{
    if (m_state != State::Open)
        return;
    // RFC 6455 §5.1; QWebSocket would take it.
    if (!isMasked) {
        close(ProtocolError, u"a frame of a client is masked"_s);
        return;
    }
    takeToken();
}

void WebSocketPeer::takeToken()
{
    const qint64 now = m_clock.monotonicMs();
    m_heardMs = now;
    const double burst = m_limits.messagesPerSecond;
    m_tokens = qMin(burst, m_tokens + static_cast<double>(now - m_tokensAtMs) * burst / 1000);
    m_tokensAtMs = now;
    if (m_tokens < 1) {
        ++m_counters.closedRate;
        close(PolicyViolated, u"too many messages"_s);
        return;
    }
    m_tokens -= 1;
}

bool WebSocketPeer::sendLog(const WebSocketFrame &frame)
{
    closeIfTooSlow();
    if (m_state != State::Open)
        return false;
    write(frame);
    return true;
}

void WebSocketPeer::sendState(const QString &key, const WebSocketFrame &frame)
{
    if (m_state != State::Open)
        return;
    if (m_waitingStates.isEmpty() && queuedBytes() <= m_limits.coalesceAboveBytes) {
        write(frame);
        return;
    }
    WebSocketFrame &waiting = m_waitingStates[key];
    if (!waiting.isNull())
        ++m_counters.statesCoalesced;
    waiting = frame;
}

void WebSocketPeer::write(const WebSocketFrame &frame)
{
    const QByteArray &bytes = frame.bytes();
    if (queuedBytes() == 0) {
        m_progressMs = m_clock.monotonicMs();
        m_longestQueued = 0;
    }
    m_longestQueued = qMax(m_longestQueued, qint64(bytes.size()));
    // Straight to the socket: QWebSocket would frame and convert the same message again for every peer. It writes whole
    // frames only, so ours cannot land inside one of its own.
    if (bytes.size() < sharedFromBytes)
        m_socket->write(bytes.constData(), bytes.size());
    else
        m_socket->write(bytes);
    ++m_counters.messagesOut;
    m_counters.bytesOut += static_cast<quint64>(bytes.size());
}

void WebSocketPeer::onDrained()
{
    m_progressMs = m_clock.monotonicMs();
    while (m_state == State::Open && !m_waitingStates.isEmpty() && queuedBytes() <= m_limits.coalesceAboveBytes) {
        const auto first = m_waitingStates.begin();
        const WebSocketFrame frame = first.value();
        m_waitingStates.erase(first);
        write(frame);
    }
}

bool WebSocketPeer::isBehind() const
{
    // One long answer, e.g. a roll of labels, says nothing about the peer: it comes on top.
    return m_state == State::Open && queuedBytes() > m_limits.closeAboveBytes + m_longestQueued;
}

void WebSocketPeer::closeIfTooSlow()
{
    if (!isBehind())
        return;
    // A burst within one turn of the event loop is not slowness: the kernel has not been asked yet.
    m_socket->flush();
    if (!isBehind())
        return;
    ++m_counters.closedSlow;
    close(TryAgainLater, u"too slow; resume by sequence"_s);
}

void WebSocketPeer::close(quint16 code, const QString &reason)
{
    if (m_state != State::Open)
        return;
    m_state = State::Closing;
    m_closeCode = code;
    m_closeReason = reason;
    m_closeByMs = m_clock.monotonicMs() + m_limits.closeWithinMs;
    m_waitingStates.clear();
    m_webSocket->close(static_cast<QWebSocketProtocol::CloseCode>(code), reason);
}

void WebSocketPeer::setDeadline(qint64 ms, quint16 code, const QString &reason)
{
    m_deadlineMs = m_clock.monotonicMs() + ms;
    m_deadlineCode = code;
    m_deadlineReason = reason;
}

void WebSocketPeer::clearDeadline()
{
    m_deadlineMs = 0;
}

void WebSocketPeer::setAuthenticated()
{
    if (std::exchange(m_isAuthenticated, true))
        return;
    m_webSocket->setMaxAllowedIncomingMessageSize(static_cast<quint64>(m_limits.maxMessageBytes));
    Q_EMIT authenticated();
}

qint64 WebSocketPeer::queuedBytes() const
{
    if (!m_socket)
        return 0;
    const auto *tls = qobject_cast<const QSslSocket *>(m_socket.data());
    return m_socket->bytesToWrite() + (tls ? tls->encryptedBytesToWrite() : 0);
}

void WebSocketPeer::tick()
{
    const qint64 now = m_clock.monotonicMs();
    if (m_state == State::Closing && now >= m_closeByMs)
        abort();
    if (m_state != State::Open)
        return;
    if (m_deadlineMs != 0 && now >= m_deadlineMs) {
        close(m_deadlineCode, m_deadlineReason);
        return;
    }
    if (queuedBytes() > 0 && now - m_progressMs >= m_limits.stallMs) {
        ++m_counters.closedSlow;
        close(TryAgainLater, u"too slow; resume by sequence"_s);
        return;
    }
    if (m_heardMs < m_pingMs && now - m_pingMs >= m_limits.pongWithinMs) {
        ++m_counters.closedSilent;
        m_closeReason = u"no answer to a ping"_s;
        abort();
        return;
    }
    if (now - m_pingMs >= m_limits.pingEveryMs) {
        m_pingMs = now;
        m_webSocket->ping();
    }
}

void WebSocketPeer::abort()
{
    if (m_state == State::Open) {
        // Before the socket: QWebSocket reports an aborted socket as if it had been closed in good order.
        m_state = State::Closing;
        m_closeCode = Abnormal;
    }
    if (m_socket)
        m_socket->abort();
    finish();
    announce();
}

void WebSocketPeer::finish()
{
    if (std::exchange(m_state, State::Closed) == State::Closed)
        return;
    m_waitingStates.clear();
    // Later, because this may run inside close() or sendLog(), whose caller would not expect to be told, or even
    // destroyed, in the middle of its own work.
    QMetaObject::invokeMethod(this, &WebSocketPeer::announce, Qt::QueuedConnection);
}

void WebSocketPeer::announce()
{
    if (std::exchange(m_wasAnnounced, true))
        return;
    Q_EMIT closed(m_closeCode != 0 ? m_closeCode : static_cast<quint16>(Abnormal), m_closeReason);
}

} // namespace gemba::transport

#pragma once

#include <gemba/transport/edge_options.h>
#include <gemba/wire/envelope.h>

#include <QByteArray>
#include <QHash>
#include <QHostAddress>
#include <QObject>
#include <QPointer>
#include <QString>

#include <memory>

class QTcpSocket;
class QWebSocket;

namespace gemba {
class Clock;
}

namespace gemba::transport {

struct EdgeCounters;

/// One outgoing message, framed once (RFC 6455 §5.2; servers do not mask) and shared by all peers it is sent to.
/// Immutable, cheap to copy.
class WebSocketFrame
{
public:
    WebSocketFrame() = default;
    /// @p utf8 must be valid UTF-8.
    static WebSocketFrame text(QByteArrayView utf8);
    static WebSocketFrame binary(QByteArrayView payload);
    /// Text in JSON, binary in CBOR.
    static WebSocketFrame of(QByteArrayView message, wire::Encoding encoding);

    const QByteArray &bytes() const { return m_bytes; }
    bool isNull() const { return m_bytes.isNull(); }

private:
    explicit WebSocketFrame(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
    }
    QByteArray m_bytes;
};

/// What the client said when it asked for the WebSocket.
struct UpgradeRequest
{
    QString path;
    QByteArray query; ///< still encoded; tokens never travel here
    /// From the negotiated subprotocol. A client that offers none gets JSON.
    wire::Encoding encoding = wire::Encoding::Json;
    QByteArray authorization; ///< the whole Authorization header, null without one
    QByteArray origin;        ///< null without one (only browsers send it); already checked
    QHash<QByteArray, QByteArray> headers;
    QHostAddress peerAddress;
    bool tls = false;
};

/// One WebSocket of a client, with the limits that QWebSocket leaves open.
///
/// Ownership: the Edge's. A pointer stays valid until closed() has been emitted, which happens exactly once, also when
/// the Edge is destroyed; it may be kept in a QPointer. Thread: the Edge's.
class WebSocketPeer final : public QObject
{
    Q_OBJECT

public:
    /// For the Edge only. @p socket carries @p webSocket and belongs to the Edge.
    WebSocketPeer(std::unique_ptr<QWebSocket> webSocket, QTcpSocket *socket, UpgradeRequest request,
                  const WebSocketLimits &limits, const Clock &clock, EdgeCounters &counters, QObject *parent);
    ~WebSocketPeer() override;

    const UpgradeRequest &request() const { return m_request; }
    bool isOpen() const { return m_state == State::Open; }

    /// Queues a message that must not be lost. False if the peer is closed or closing: then nothing was queued and the
    /// client will resume by its sequence. A peer too slow for its queue is closed with 1013.
    bool sendLog(const WebSocketFrame &frame);

    /// Queues the latest value of @p key. While the queue is long, only the newest frame of each key is kept; it is
    /// sent once the queue has drained. May be overtaken by logs.
    void sendState(const QString &key, const WebSocketFrame &frame);

    /// Starts the close handshake. Nothing is received or sent after it. @p code per RFC 6455 §7.4 (1000–4999), @p
    /// reason at most 123 bytes of UTF-8.
    void close(quint16 code, const QString &reason = {});

    /// Closes with @p code unless clearDeadline() is called within @p ms. One deadline at a time; a new one replaces
    /// it.
    void setDeadline(qint64 ms, quint16 code, const QString &reason);
    void clearDeadline();

    /// Tells the Edge that the person or device behind this socket is known: it no longer counts towards the early
    /// drop.
    void setAuthenticated();
    bool isAuthenticated() const { return m_isAuthenticated; }

    /// Bytes queued here, without the kernel's buffer and without waiting states.
    qint64 queuedBytes() const;

    /// For the Edge only: a frame of any kind begins. Every one costs, and one that is not masked ends the connection.
    void countFrame(bool isMasked);
    /// For the Edge only: looks at all deadlines.
    void tick();
    /// For the Edge only: ends without a handshake.
    void abort();

Q_SIGNALS:
    /// One whole message. @p binary tells CBOR from JSON by the frame type, which need not fit the subprotocol.
    void messageReceived(const QByteArray &payload, bool binary);
    /// @p code is the one that was sent or received first, 1006 without any. Comes from the event loop or the Edge,
    /// never from inside a call of close(), sendLog() or sendState().
    void closed(quint16 code, const QString &reason);
    /// For the Edge only.
    void authenticated();

private:
    enum class State { Open, Closing, Closed };

    void receive(const QByteArray &payload, bool binary);
    void takeToken();
    void write(const WebSocketFrame &frame);
    void onDrained();
    bool isBehind() const;
    void closeIfTooSlow();
    void finish();
    void announce();

    const std::unique_ptr<QWebSocket> m_webSocket;
    const QPointer<QTcpSocket> m_socket;
    const UpgradeRequest m_request;
    const WebSocketLimits m_limits;
    const Clock &m_clock;
    EdgeCounters &m_counters;

    State m_state = State::Open;
    bool m_isAuthenticated = false;
    bool m_wasAnnounced = false;
    quint16 m_closeCode = 0;
    QString m_closeReason;

    QHash<QString, WebSocketFrame> m_waitingStates;
    double m_tokens;
    qint64 m_tokensAtMs;
    qint64 m_progressMs;
    qint64 m_longestQueued = 0; ///< of the frames since the queue was empty
    qint64 m_heardMs;
    qint64 m_pingMs;
    qint64 m_closeByMs = 0;
    qint64 m_deadlineMs = 0; ///< 0 = none
    quint16 m_deadlineCode = 0;
    QString m_deadlineReason;
};

} // namespace gemba::transport

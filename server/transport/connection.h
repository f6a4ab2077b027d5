#pragma once

#include <gemba/core/error_code.h>
#include <gemba/transport/http_head.h>
#include <gemba/transport/http_message.h>

#include <QHostAddress>
#include <QObject>
#include <QPointer>
#include <QTcpSocket>

#include <memory>

class QWebSocket;

namespace gemba::transport {

class FrameMeter;
class HttpChannel;
class WebSocketPeer;
struct EdgeContext;

/// One accepted socket from its first byte to its end: TLS handshake, checked heads, bodies, answers in order, or the
/// upgrade to a WebSocket. Emits finished() exactly once and touches nothing afterwards.
class Connection final : public QObject
{
    Q_OBJECT

public:
    /// Takes @p socket over; it is connected and, on TLS, not yet encrypted.
    Connection(EdgeContext &context, std::unique_ptr<QTcpSocket> socket, const QHostAddress &listener,
               const QHostAddress &peer, QObject *parent);
    ~Connection() override;

    void start();
    /// Looks at the deadlines.
    void tick();
    /// The server is going down: see Edge::closeAll().
    void leave(quint16 code, const QString &reason);
    /// Ends now, without any courtesy.
    void abort();

    bool isWebSocket() const { return m_stage == Stage::WebSocket; }

Q_SIGNALS:
    void finished(gemba::transport::Connection *self);

private:
    enum class Stage {
        Handshake, ///< TLS
        FirstHead, ///< bytes stay in the socket, because QWebSocketServer wants to read them there
        Head,
        Body,
        Answering,
        Sending, ///< an answer that is longer than the window goes out as the client takes it in
        Upgrading,
        WebSocket,
        Lingering, ///< refused: the answer is out, what still comes is thrown away for a moment
        Closing,   ///< the last answer is on its way
        Done
    };
    struct Reply;

    void onEncrypted();
    void onReadyRead();
    void onProgress();
    void onDisconnected();

    void readFirstHead();
    void takeIn();
    void advance();
    bool readNextHead();
    bool knowClient();
    bool beginRequest();
    void handOver();
    void dispatch(QByteArray body);
    void answer(quint64 serial, const HttpResponse &response);
    void becomeKnown();
    void send();
    void endAnswer();

    bool asksForWebSocket() const;
    void upgrade();
    bool upgradeIsProper();
    bool originIsAllowed();
    void adopt(std::unique_ptr<QWebSocket> webSocket);

    void refuse(int status, ErrorCode code, const QString &detail,
                QList<std::pair<QByteArray, QByteArray>> headers = {});
    void refuseHead();
    void setStage(Stage stage, qint64 withinMs);
    qint64 queuedBytes() const;
    void releaseBody();
    void finish();

    EdgeContext &m_context;
    const QPointer<QTcpSocket> m_socket; ///< owned
    const QHostAddress m_listener;
    const QHostAddress m_peerAddress;
    QHostAddress m_clientAddress; ///< whom the request at hand comes from: the peer, or whom a trusted proxy names
    std::unique_ptr<HttpChannel> m_channel;
    std::unique_ptr<FrameMeter> m_frameMeter; ///< from the upgrade on
    WebSocketPeer *m_webSocketPeer = nullptr; ///< a child of this

    Stage m_stage = Stage::Handshake;
    qint64 m_deadlineMs = 0; ///< 0 = none
    qint64 m_progressMs = 0;
    HttpHead m_head;
    QByteArray m_buffer; ///< bytes taken from the socket and not yet released
    qsizetype m_checked = 0;
    QByteArray m_answer;  ///< body of the answer that is being sent; shared with whom it came from
    qsizetype m_sent = 0; ///< of it
    qint64 m_reservedBody = 0;
    quint64 m_serial = 0; ///< of the request being answered
    qint64 m_lingerLeft = 0;
    bool m_isAdvancing = false;
    bool m_isKnown = false; ///< no longer counts as unauthenticated
    bool m_isLast = false;  ///< the connection ends with the answer at hand
    bool m_isLeaving = false;
};

} // namespace gemba::transport

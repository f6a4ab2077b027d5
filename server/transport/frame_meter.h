#pragma once

#include <QByteArrayView>
#include <QObject>
#include <QPointer>

#include <functional>

class QTcpSocket;

namespace gemba::transport {

/// Finds the borders of WebSocket frames (RFC 6455 §5.2) in a byte stream that is cut anywhere. Keeps no payload.
class FrameScanner
{
public:
    struct Frame
    {
        int opcode = 0;
        bool isMasked = false;
    };

    /// Goes on with @p bytes; @p found is called once per frame, as soon as its first two bytes are there.
    void feed(QByteArrayView bytes, const std::function<void(Frame)> &found);
    /// Bytes that feed() would only skip.
    quint64 toSkip() const { return m_headerLeft == 0 && m_header == 0 ? m_payloadLeft : 0; }
    void skip(quint64 bytes) { m_payloadLeft -= bytes; }

private:
    void take(unsigned char byte, const std::function<void(Frame)> &found);

    int m_header = 0;     ///< bytes of the present header that were seen
    int m_headerLeft = 0; ///< … and those to come after the second
    int m_lengthLeft = 0; ///< of them, bytes of the extended length
    bool m_isMasked = false;
    unsigned char m_first = 0;
    quint64 m_payloadLeft = 0;
};

/// Sees every frame of a WebSocket before QWebSocket does, which tells of messages only: it answers pings without a limit
/// and takes frames of a client that are not masked. Made before the socket is handed to QWebSocketServer, because slots
/// run in the order in which they were connected. Thread: the socket's.
class FrameMeter final : public QObject
{
    Q_OBJECT

public:
    explicit FrameMeter(QTcpSocket *socket);

    /// The socket is a WebSocket now. @p found is called for each frame before its message is delivered.
    void start(std::function<void(FrameScanner::Frame)> found);

private:
    void look();
    void rememberRest();

    const QPointer<QTcpSocket> m_socket;
    std::function<void(FrameScanner::Frame)> m_found;
    FrameScanner m_scanner;
    qint64 m_seen =
        0; ///< bytes at the front of the socket's buffer that were looked at and that QWebSocket has left there
};

} // namespace gemba::transport

#pragma once

#include <QMultiHash>
#include <QWebSocketServer>

#include <functional>
#include <memory>

class QTcpSocket;
class QWebSocket;

namespace gemba::transport {

/// QWebSocketServer without a listening socket: turns sockets whose upgrade request was already checked into
/// WebSockets, and tells which is which.
class WebSocketFront final : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(std::unique_ptr<QWebSocket>)>;

    explicit WebSocketFront(bool tls);
    ~WebSocketFront() override;

    /// @p socket still holds the request head unread. @p done is called later from the event loop, unless cancel()
    /// comes first; if the handshake fails, the socket is closed instead.
    void upgrade(QTcpSocket *socket, Done done);
    void cancel(const QTcpSocket *socket);

private:
    struct Pending
    {
        QTcpSocket *socket;
        Done done;
    };
    void onNewConnection();

    QWebSocketServer m_server;
    QMultiHash<quint16, Pending> m_pending; ///< by the peer's port; QWebSocket does not tell its QTcpSocket
};

} // namespace gemba::transport

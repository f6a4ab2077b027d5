#include "web_socket_front.h"

#include <gemba/wire/envelope.h>

#include <QTcpSocket>
#include <QWebSocket>

using namespace Qt::StringLiterals;

namespace gemba::transport {

WebSocketFront::WebSocketFront(bool tls)
    : m_server(u"gemba"_s, tls ? QWebSocketServer::SecureMode : QWebSocketServer::NonSecureMode)
{
    m_server.setSupportedSubprotocols(
        {QString::fromLatin1(wire::jsonSubprotocol), QString::fromLatin1(wire::cborSubprotocol)});
    connect(&m_server, &QWebSocketServer::newConnection, this, &WebSocketFront::onNewConnection);
}

WebSocketFront::~WebSocketFront() = default;

void WebSocketFront::upgrade(QTcpSocket *socket, Done done)
{
    m_pending.insert(socket->peerPort(), {socket, std::move(done)});
    m_server.handleConnection(socket);
}

void WebSocketFront::cancel(const QTcpSocket *socket)
{
    m_pending.removeIf([&](const auto &entry) { return entry.value().socket == socket; });
}

void WebSocketFront::onNewConnection()
{
    while (std::unique_ptr<QWebSocket> webSocket{m_server.nextPendingConnection()}) {
        for (auto it = m_pending.find(webSocket->peerPort()); it != m_pending.end(); ++it) {
            const QTcpSocket *socket = it->socket;
            if (it.key() != webSocket->peerPort())
                break;
            if (socket->peerAddress() != webSocket->peerAddress() || socket->localPort() != webSocket->localPort() ||
                socket->localAddress() != webSocket->localAddress())
                continue;
            const Done done = std::move(it->done);
            m_pending.erase(it);
            done(std::move(webSocket));
            break;
        }
    }
}

} // namespace gemba::transport

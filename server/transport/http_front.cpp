#include "http_front.h"

#include <QMetaMethod>
#include <QTcpServer>
#include <QtHttpServer/QHttpServerRequest>

#include <cstring>

namespace gemba::transport {

/// Hands channels to QHttpServer, which only takes sockets from a QTcpServer.
class HttpFeeder final : public QTcpServer
{
public:
    void feed(QTcpSocket *socket)
    {
        m_next = socket;
        // Upon this signal QHttpServer calls nextPendingConnection() until it gets none. addPendingConnection() would
        // emit it as well, but keep every socket in a list that only the base's nextPendingConnection() shortens.
        static const QMetaMethod signal = QMetaMethod::fromSignal(&QTcpServer::pendingConnectionAvailable);
        signal.invoke(this, Qt::DirectConnection);
    }
    bool hasPendingConnections() const override { return m_next != nullptr; }
    // The base's version would warn at every socket that this server does not listen.
    QTcpSocket *nextPendingConnection() override { return std::exchange(m_next, nullptr); }

private:
    QTcpSocket *m_next = nullptr;
};

HttpChannel::HttpChannel(const QHostAddress &peer)
{
    setPeerAddress(peer);
    setOpenMode(QIODevice::ReadWrite);
    setSocketState(QAbstractSocket::ConnectedState);
}

HttpChannel::~HttpChannel()
{
    setSocketState(QAbstractSocket::UnconnectedState);
}

bool HttpChannel::release(QByteArray request, const Deliver &deliver)
{
    m_request = std::move(request);
    m_read = 0;
    m_deliver = &deliver;
    m_wasDelivered = false;
    Q_EMIT readyRead();
    m_deliver = nullptr;
    const bool wasReadWhole = bytesAvailable() == 0;
    m_request.clear();
    m_read = 0;
    return m_wasDelivered && wasReadWhole;
}

void HttpChannel::deliver(QByteArray body)
{
    if (!m_deliver || m_wasDelivered)
        return;
    m_wasDelivered = true;
    (*m_deliver)(std::move(body));
}

qint64 HttpChannel::bytesAvailable() const
{
    return m_request.size() - m_read + QTcpSocket::bytesAvailable();
}

qint64 HttpChannel::readData(char *data, qint64 maxSize)
{
    const qint64 size = qMin<qint64>(maxSize, m_request.size() - m_read);
    std::memcpy(data, m_request.constData() + m_read, static_cast<size_t>(size));
    m_read += size;
    return size;
}

qint64 HttpChannel::writeData(const char *, qint64 size)
{
    return size;
}

// QHttpServer hangs up when it cannot read a request; release() then reports it and the Connection decides.
void HttpChannel::disconnectFromHost() {}

void HttpChannel::close() {}

HttpFront::HttpFront()
    : m_feeder(new HttpFeeder)
{
    // bind() wants to see a listening server once. No port stays open for it.
    m_feeder->listen(QHostAddress::LocalHost);
    bind(m_feeder);
    m_feeder->close();
}

HttpFront::~HttpFront() = default;

std::unique_ptr<HttpChannel> HttpFront::open(const QHostAddress &peer)
{
    auto channel = std::make_unique<HttpChannel>(peer);
    m_feeder->feed(channel.get());
    return channel;
}

bool HttpFront::handleRequest(const QHttpServerRequest &request, QTcpSocket *socket)
{
    static_cast<HttpChannel *>(socket)->deliver(request.body());
    return true;
}

void HttpFront::missingHandler(const QHttpServerRequest &, QTcpSocket *) {}

} // namespace gemba::transport

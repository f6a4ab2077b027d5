#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QTcpSocket>
#include <QtHttpServer/QAbstractHttpServer>

#include <functional>
#include <memory>

namespace gemba::transport {

class HttpFeeder;

/// What QHttpServer takes for the client's socket: a device that holds exactly one checked request at a time. The real
/// socket stays with the Connection, so nothing unchecked can reach QHttpServer, whatever arrives meanwhile.
/// Answers do not pass here either: the Connection writes them, because only it knows the order and the framing.
class HttpChannel final : public QTcpSocket
{
    Q_OBJECT

public:
    using Deliver = std::function<void(QByteArray body)>;

    explicit HttpChannel(const QHostAddress &peer);
    ~HttpChannel() override;

    /// Lets QHttpServer read @p request (head and body); @p deliver is called before this returns. False if QHttpServer
    /// found something else than one whole request in it.
    bool release(QByteArray request, const Deliver &deliver);

    /// For HttpFront: what QHttpServer read.
    void deliver(QByteArray body);

    qint64 bytesAvailable() const override;
    void disconnectFromHost() override;
    void close() override;

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    QByteArray m_request;
    qsizetype m_read = 0;
    const Deliver *m_deliver = nullptr;
    bool m_wasDelivered = false;
};

/// QHttpServer without a listening socket of its own and without routes: it reads requests from channels.
class HttpFront final : public QAbstractHttpServer
{
    Q_OBJECT

public:
    HttpFront();
    ~HttpFront() override;

    /// The channel of one new connection.
    std::unique_ptr<HttpChannel> open(const QHostAddress &peer);

protected:
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &request, QTcpSocket *socket) override;

private:
    HttpFeeder *m_feeder = nullptr; ///< a child of this
};

} // namespace gemba::transport

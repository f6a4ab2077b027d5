#pragma once

#include <gemba/core/result.h>
#include <gemba/wire/envelope.h>

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QSslConfiguration>
#include <QStringList>
#include <QUrl>
#include <QWebSocketServer>

#include <functional>
#include <memory>
#include <optional>

class QWebSocket;

namespace gemba::test {

/// A real WebSocket server that speaks the protocol and does what a test tells it: each method is answered by a
/// handler, or not at all.
class ScriptedServer : public QObject
{
    Q_OBJECT
public:
    struct Request
    {
        QString method;
        QJsonObject params;
        QString idempotencyKey;
        int connection = 0; ///< 1 for the first that was accepted
    };
    /// nullopt: no answer.
    using Handler = std::function<std::optional<Result<QJsonValue>>(const Request &)>;

    explicit ScriptedServer(std::optional<QSslConfiguration> tls = std::nullopt, quint16 port = 0,
                            QStringList subprotocols = {QStringLiteral("gemba.v1.cbor"),
                                                        QStringLiteral("gemba.v1.json")});
    ~ScriptedServer() override;

    QUrl url() const;
    quint16 port() const { return m_server.serverPort(); }
    void handle(const QString &method, Handler handler) { m_handlers.insert(method, std::move(handler)); }
    void reply(const QString &method, const QJsonObject &result);
    void refuse(const QString &method, ErrorCode code, const QString &detail = {});

    /// To the newest connection.
    void sendEvent(const QString &topic, qint64 seq, const QJsonObject &data = {});
    void sendNotification(const QString &method);
    void closeNewest(int code);
    /// Drops the newest connection without a word.
    void dropNewest();

    QList<Request> requests;
    QList<Request> requestsOf(const QString &method) const;
    int connections = 0;
    qint64 seq = 0; ///< what a subscription is told
    QJsonObject snapshot;

Q_SIGNALS:
    void received(const QString &method);

private:
    void accept();
    void onMessage(QWebSocket *socket, int connection, const QByteArray &bytes, wire::Encoding encoding);
    void send(QWebSocket *socket, const QJsonObject &message, wire::Encoding encoding);

    QWebSocketServer m_server;
    QHash<QString, Handler> m_handlers;
    QList<QWebSocket *> m_sockets;
};

/// A certificate authority and a server certificate, made afresh.
struct TestPki
{
    QSslCertificate ca;
    QSslConfiguration server; ///< shows leaf and authority
    /// @p names in OpenSSL's notation of subjectAltName.
    static TestPki make(const char *names = "IP:127.0.0.1,DNS:localhost");
};

} // namespace gemba::test

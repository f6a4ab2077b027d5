#include "scripted_server.h"

#include <QWebSocket>

namespace gemba::test {

using namespace Qt::StringLiterals;

ScriptedServer::ScriptedServer(std::optional<QSslConfiguration> tls, quint16 port, QStringList subprotocols)
    : m_server(u"test"_s, tls ? QWebSocketServer::SecureMode : QWebSocketServer::NonSecureMode)
{
    if (tls)
        m_server.setSslConfiguration(*tls);
    m_server.setSupportedSubprotocols(subprotocols);
    if (!m_server.listen(QHostAddress::LocalHost, port))
        qFatal("cannot listen: %s", qPrintable(m_server.errorString()));
    connect(&m_server, &QWebSocketServer::newConnection, this, &ScriptedServer::accept);

    handle(u"subscribe"_s, [this](const Request &request) -> std::optional<Result<QJsonValue>> {
        return QJsonValue(QJsonObject{{u"seq"_s, seq},
                                      {u"snapshot"_s, request.params.contains("since"_L1) ? QJsonObject() : snapshot},
                                      {u"replayed"_s, request.params.contains("since"_L1)}});
    });
    reply(u"unsubscribe"_s, {});
    reply(u"terminals.connect"_s, {{u"terminal"_s, QJsonObject{{u"id"_s, u"t1"_s},
                                                               {u"name"_s, u"Press 1"_s},
                                                               {u"kind"_s, u"kiosk"_s},
                                                               {u"area"_s, u"A"_s},
                                                               {u"revoked"_s, false},
                                                               {u"approvedAtMs"_s, 1}}},
                                   {u"siteName"_s, u"Plant"_s},
                                   {u"siteTimeZone"_s, u"Europe/Warsaw"_s},
                                   {u"serverVersion"_s, u"0.1.0"_s}});
}

ScriptedServer::~ScriptedServer()
{
    for (QWebSocket *socket : m_sockets)
        socket->disconnect(this);
}

QUrl ScriptedServer::url() const
{
    QUrl url = m_server.serverUrl();
    url.setHost(u"127.0.0.1"_s);
    url.setPath(u"/ws"_s);
    return url;
}

void ScriptedServer::reply(const QString &method, const QJsonObject &result)
{
    handle(method, [result](const Request &) { return Result<QJsonValue>(QJsonValue(result)); });
}

void ScriptedServer::refuse(const QString &method, ErrorCode code, const QString &detail)
{
    handle(method, [code, detail](const Request &) { return Result<QJsonValue>(Error{code, {}, detail}); });
}

void ScriptedServer::accept()
{
    while (QWebSocket *socket = m_server.nextPendingConnection()) {
        socket->setParent(this);
        m_sockets.append(socket);
        const int connection = ++connections;
        connect(socket, &QWebSocket::textMessageReceived, this,
                [=, this](const QString &text) { onMessage(socket, connection, text.toUtf8(), wire::Encoding::Json); });
        connect(socket, &QWebSocket::binaryMessageReceived, this,
                [=, this](const QByteArray &bytes) { onMessage(socket, connection, bytes, wire::Encoding::Cbor); });
        connect(socket, &QWebSocket::disconnected, this, [this, socket] {
            m_sockets.removeOne(socket);
            socket->deleteLater();
        });
    }
}

void ScriptedServer::onMessage(QWebSocket *socket, int connection, const QByteArray &bytes, wire::Encoding encoding)
{
    const auto message = wire::parseMessage(bytes, encoding);
    const auto request = message ? wire::readRequest(*message) : Result<wire::Request>(message.error());
    if (!request)
        qFatal("the client sent something malformed: %s", qPrintable(request.error().detail));
    const Request seen{request->method, request->params, request->idempotencyKey, connection};
    requests.append(seen);
    Q_EMIT received(seen.method);
    const Handler handler = m_handlers.value(
        seen.method, [](const Request &) { return Result<QJsonValue>(gemba::refuse(ErrorCode::UnknownMethod)); });
    const auto answer = handler(seen);
    if (!answer || !m_sockets.contains(socket))
        return;
    send(socket,
         *answer ? wire::resultMessage(request->id, **answer)
                 : wire::errorMessage(request->id, answer->error(), u"REF0000001"_s),
         encoding);
}

void ScriptedServer::send(QWebSocket *socket, const QJsonObject &message, wire::Encoding encoding)
{
    const QByteArray bytes = wire::serializeMessage(message, encoding);
    if (encoding == wire::Encoding::Cbor)
        socket->sendBinaryMessage(bytes);
    else
        socket->sendTextMessage(QString::fromUtf8(bytes));
}

void ScriptedServer::sendEvent(const QString &topic, qint64 eventSeq, const QJsonObject &data)
{
    QWebSocket *socket = m_sockets.constLast();
    const bool cbor = socket->subprotocol() == QLatin1String(wire::cborSubprotocol);
    send(socket, wire::eventMessage(topic, eventSeq, 1'000, data), cbor ? wire::Encoding::Cbor : wire::Encoding::Json);
}

void ScriptedServer::sendNotification(const QString &method)
{
    QWebSocket *socket = m_sockets.constLast();
    const bool cbor = socket->subprotocol() == QLatin1String(wire::cborSubprotocol);
    send(socket, {{u"jsonrpc"_s, u"2.0"_s}, {u"method"_s, method}, {u"params"_s, QJsonObject()}},
         cbor ? wire::Encoding::Cbor : wire::Encoding::Json);
}

void ScriptedServer::closeNewest(int code)
{
    m_sockets.constLast()->close(static_cast<QWebSocketProtocol::CloseCode>(code));
}

void ScriptedServer::dropNewest()
{
    m_sockets.constLast()->abort();
}

QList<ScriptedServer::Request> ScriptedServer::requestsOf(const QString &method) const
{
    QList<Request> found;
    for (const Request &request : requests) {
        if (request.method == method)
            found.append(request);
    }
    return found;
}

} // namespace gemba::test

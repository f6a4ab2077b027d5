#include "transport.h"

#include <gemba/client/trust.h>

#include <QSslError>
#include <QWebSocket>
#include <QWebSocketHandshakeOptions>

#include <algorithm>

namespace gemba::client {

using namespace Qt::StringLiterals;

Transport::Transport(const SessionOptions &options, QList<QSslCertificate> authorities, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_socket(new QWebSocket(QString(), QWebSocketProtocol::VersionLatest, this))
{
    const auto limit = static_cast<quint64>(m_options.maxMessageBytes);
    m_socket->setMaxAllowedIncomingFrameSize(limit);
    m_socket->setMaxAllowedIncomingMessageSize(limit);
    if (m_options.url.scheme() == "wss"_L1)
        m_socket->setSslConfiguration(strictConfiguration(authorities));

    connect(m_socket, &QWebSocket::connected, this, [this] {
        const QString wanted = QString::fromLatin1(m_options.encoding == wire::Encoding::Cbor ? wire::cborSubprotocol
                                                                                              : wire::jsonSubprotocol);
        if (m_socket->subprotocol() != wanted)
            return end(End::VersionMismatch, 0, u"the server does not offer %1"_s.arg(wanted));
        m_connectTimer.stop();
        m_open = true;
        m_traffic.start();
        m_pingTimer.start(m_options.timing.pingIntervalMs);
        Q_EMIT opened();
    });
    connect(m_socket, &QWebSocket::disconnected, this, [this] {
        if (!m_open)
            return end(End::Unreachable, 0, m_socket->errorString());
        const auto code = m_socket->closeCode();
        const bool deliberate =
            code != QWebSocketProtocol::CloseCodeAbnormalDisconnection && code != QWebSocketProtocol::CloseCodeNormal;
        end(deliberate ? End::Closed : End::Lost, code, m_socket->closeReason());
    });
    connect(m_socket, &QWebSocket::sslErrors, this, [this](const QList<QSslError> &errors) {
        QStringList texts;
        for (const QSslError &error : errors)
            texts.append(error.errorString());
        m_tlsProblem = texts.join(u"; "_s);
    });
    // The signal is overloaded with a getter until Qt 6.5, which renames it.
    connect(m_socket, QOverload<QAbstractSocket::SocketError>::of(&QWebSocket::error), this,
            [this](QAbstractSocket::SocketError error) {
                if (m_open)
                    return; // disconnected() follows and knows the close code
                const QString text = m_socket->errorString();
                if (error == QAbstractSocket::SslHandshakeFailedError || !m_tlsProblem.isEmpty())
                    return end(End::Untrusted, 0, m_tlsProblem.isEmpty() ? text : m_tlsProblem);
                // RFC 9110 gives 426 to a server that wants another protocol; Qt tells the status only in its text.
                const bool upgradeRequired = text.contains(u"426"_s);
                end(upgradeRequired ? End::VersionMismatch : End::Unreachable, 0, text);
            });
    connect(m_socket, &QWebSocket::textMessageReceived, this,
            [this](const QString &text) { onBytes(text.toUtf8(), wire::Encoding::Json); });
    connect(m_socket, &QWebSocket::binaryMessageReceived, this,
            [this](const QByteArray &bytes) { onBytes(bytes, wire::Encoding::Cbor); });
    connect(m_socket, &QWebSocket::pong, this, [this] {
        m_traffic.restart();
        // QWebSocket measures whole milliseconds only, and a plant's network is faster than that.
        if (m_pingSent.isValid())
            Q_EMIT roundTripMeasured(static_cast<double>(m_pingSent.nsecsElapsed()) / 1e6);
        m_pingSent.invalidate();
    });

    m_connectTimer.setSingleShot(true);
    connect(&m_connectTimer, &QTimer::timeout, this, [this] { end(End::Unreachable, 0, u"timed out"_s); });
    connect(&m_pingTimer, &QTimer::timeout, this, &Transport::onTick);
}

Transport::~Transport() = default;

void Transport::open()
{
    m_connectTimer.start(m_options.timing.connectTimeoutMs);
    QWebSocketHandshakeOptions handshake;
    handshake.setSubprotocols({QString::fromLatin1(
        m_options.encoding == wire::Encoding::Cbor ? wire::cborSubprotocol : wire::jsonSubprotocol)});
    m_socket->open(m_options.url, handshake);
}

void Transport::send(const QJsonObject &message)
{
    if (!m_open || m_ended)
        return;
    const QByteArray bytes = wire::serializeMessage(message, m_options.encoding);
    if (m_options.encoding == wire::Encoding::Cbor)
        m_socket->sendBinaryMessage(bytes);
    else
        m_socket->sendTextMessage(QString::fromUtf8(bytes));
}

void Transport::shutDown()
{
    if (m_ended)
        return;
    m_ended = true;
    m_pingTimer.stop();
    m_connectTimer.stop();
    m_socket->disconnect(this);
    if (m_open)
        m_socket->close();
    else
        m_socket->abort();
}

void Transport::onBytes(const QByteArray &bytes, wire::Encoding encoding)
{
    m_traffic.restart();
    if (m_ended)
        return;
    if (encoding != m_options.encoding)
        return end(End::Lost, 0, u"the server answered in another encoding"_s);
    const auto message = wire::parseMessage(bytes, encoding, m_options.maxMessageBytes);
    if (!message || !message->isObject())
        return end(End::Lost, 0, u"the server sent something that could not be read"_s);
    Q_EMIT received(message->toObject());
}

void Transport::onTick()
{
    if (m_traffic.elapsed() >= m_options.timing.deadAfterMs)
        return end(End::Lost, 0, u"no sign of life for %1 ms"_s.arg(m_traffic.elapsed()));
    ping();
}

void Transport::ping()
{
    // One at a time, so that an answer is never measured from the wrong question.
    if (m_open && !m_ended && !m_pingSent.isValid()) {
        m_pingSent.start();
        m_socket->ping();
    }
}

void Transport::end(End end, int closeCode, const QString &detail)
{
    if (m_ended)
        return;
    m_ended = true;
    m_pingTimer.stop();
    m_connectTimer.stop();
    m_socket->disconnect(this);
    m_socket->abort();
    Q_EMIT closed(end, closeCode, detail);
}

} // namespace gemba::client

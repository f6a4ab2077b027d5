#include "qtmqtt_link.h"

#include <QBuffer>
#include <QSslConfiguration>
#include <QSslSocket>

namespace gemba::links {

using namespace Qt::StringLiterals;

namespace {

// Qt MQTT 6.4 copies what is left of its read buffer after each packet: small reads keep that cheap.
constexpr qint64 readBufferBytes = 64 * 1024;
constexpr quint32 packetOverhead = 128 * 1024;
constexpr int flushMs = 500;

QMqttUserProperties userProperties(const MqttMessage &message)
{
    QMqttUserProperties properties;
    for (const auto &[name, value] : message.userProperties)
        properties.append(QMqttStringPair(name, value));
    return properties;
}

} // namespace

QtMqttLink::QtMqttLink(MqttOptions options, const Clock &clock)
    : MqttLinkBase(std::move(options), clock)
{
}

QtMqttLink::~QtMqttLink()
{
    closeSession(false);
    m_ended.clear();
}

template <typename F>
void QtMqttLink::later(F function)
{
    QMetaObject::invokeMethod(
        this,
        [this, number = m_number, function] {
            if (number == m_number)
                function();
        },
        Qt::QueuedConnection);
}

void QtMqttLink::openSession()
{
    closeSession(false);
    makeSocket();
    makeClient();
    if (auto *tls = qobject_cast<QSslSocket *>(m_session.socket.get()))
        tls->connectToHostEncrypted(options().host, options().port);
    else
        m_session.socket->connectToHost(options().host, options().port);
}

void QtMqttLink::makeSocket()
{
    if (options().tls) {
        auto tls = std::make_unique<QSslSocket>();
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        if (const QString &file = options().tls->caFile; !file.isEmpty())
            configuration.setCaCertificates(QSslCertificate::fromPath(file));
        configuration.setProtocol(QSsl::TlsV1_2OrLater);
        tls->setSslConfiguration(configuration);
        connect(tls.get(), &QSslSocket::encrypted, this, &QtMqttLink::startProtocol);
        connect(tls.get(), &QSslSocket::sslErrors, this, &QtMqttLink::tlsErrors);
        m_session.socket = std::move(tls);
    } else {
        m_session.socket = std::make_unique<QTcpSocket>();
        connect(m_session.socket.get(), &QTcpSocket::connected, this, &QtMqttLink::startProtocol);
    }
    QTcpSocket *socket = m_session.socket.get();
    socket->setReadBufferSize(readBufferBytes);
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(socket, &QTcpSocket::errorOccurred, this, [this, socket] { lost(socket->errorString()); });
    connect(socket, &QTcpSocket::disconnected, this, [this] { lost(u"the connection was lost"_s); });
    connect(socket, &QTcpSocket::bytesWritten, this, &QtMqttLink::bytesWritten);
}

void QtMqttLink::tlsErrors(const QList<QSslError> &errors)
{
    const bool onlyHostname = std::all_of(errors.begin(), errors.end(), [](const QSslError &error) {
        return error.error() == QSslError::HostNameMismatch;
    });
    if (onlyHostname && !options().tls->verifyHostname)
        static_cast<QSslSocket *>(m_session.socket.get())->ignoreSslErrors(errors);
}

void QtMqttLink::makeClient()
{
    m_session.client = std::make_unique<QMqttClient>();
    QMqttClient *client = m_session.client.get();
    client->setProtocolVersion(QMqttClient::MQTT_5_0);
    client->setHostname(options().host);
    client->setPort(options().port);
    client->setClientId(options().clientId);
    client->setUsername(options().username);
    client->setPassword(options().password);
    client->setKeepAlive(static_cast<quint16>(options().keepAliveS));
    client->setCleanSession(options().cleanStart);
    QMqttConnectionProperties properties;
    properties.setMaximumReceive(options().receiveMaximum);
    properties.setMaximumPacketSize(static_cast<quint32>(options().maxMessageBytes) + packetOverhead);
    properties.setSessionExpiryInterval(options().sessionExpiryS);
    client->setConnectionProperties(properties);
    if (const auto &will = options().will) {
        client->setWillTopic(will->topic);
        client->setWillMessage(will->payload);
        client->setWillQoS(static_cast<quint8>(will->qos));
        client->setWillRetain(will->retain);
        QMqttLastWillProperties willProperties;
        willProperties.setResponseTopic(will->responseTopic);
        willProperties.setCorrelationData(will->correlationData);
        willProperties.setUserProperties(userProperties(*will));
        willProperties.setMessageExpiryInterval(will->expiryS.value_or(0));
        client->setLastWillProperties(willProperties);
    }
    connect(client, &QMqttClient::stateChanged, this, &QtMqttLink::clientStateChanged);
    connect(client, &QMqttClient::messageReceived, this,
            [this](const QByteArray &payload, const QMqttTopicName &topic) { received(payload, topic.name()); });
    connect(client, &QMqttClient::messageStatusChanged, this,
            [this](qint32 id, QMqtt::MessageStatus status, const QMqttMessageStatusProperties &outcome) {
                if (status != QMqtt::MessageStatus::Acknowledged || !m_awaitingAck.contains(id))
                    return;
                later([this, done = m_awaitingAck.take(id), code = static_cast<int>(outcome.reasonCode())] {
                    publishDone(done, code);
                });
            });
}

void QtMqttLink::startProtocol()
{
    m_session.client->setTransport(m_session.socket.get(),
                                   options().tls ? QMqttClient::SecureSocket : QMqttClient::AbstractSocket);
    m_session.client->connectToHost();
}

void QtMqttLink::clientStateChanged(QMqttClient::ClientState state)
{
    if (state == QMqttClient::Connected) {
        // At once: messages of a kept session may be behind the CONNACK in the same read, and only a message that meets
        // a subscription comes with its properties.
        sessionOpened(m_session.client->serverConnectionProperties().maximumReceive());
    } else if (state == QMqttClient::Disconnected) {
        const int code = static_cast<int>(m_session.client->serverConnectionProperties().reasonCode());
        if (code >= 0x80) {
            later([this, code] {
                closeSession(false);
                sessionClosed(code, mqtt_reason::text(code));
            });
        } else {
            lost(u"the connection was lost"_s);
        }
    }
}

void QtMqttLink::lost(const QString &reason)
{
    later([this, reason] {
        flush(); // what came before the end counts
        closeSession(false);
        sessionClosed(mqtt_reason::unspecified, reason);
    });
}

void QtMqttLink::closeSession(bool polite)
{
    ++m_number;
    m_batch.clear();
    if (!m_session.client)
        return;
    Session session = std::exchange(m_session, {});
    session.client->disconnect(this);
    session.socket->disconnect(this);
    if (polite) {
        // QMqttClient would wait up to 30 s for a peer that does not read.
        session.socket->flush();
        if (session.socket->bytesToWrite() == 0 || session.socket->waitForBytesWritten(flushMs)) {
            for (const quint64 id : std::exchange(m_writing, {}))
                publishDone(id, mqtt_reason::success);
            session.client->disconnectFromHost();
        }
    }
    session.socket->abort();
    // A QMqttClient that believes to be connected writes a DISCONNECT when it is destroyed; it goes nowhere.
    session.sink = std::make_unique<QBuffer>();
    session.sink->open(QIODevice::ReadWrite);
    session.client->setTransport(session.sink.get(), QMqttClient::IODevice);
    m_awaitingAck.clear();
    m_writing.clear();
    m_ended.push_back(std::move(session));
    QMetaObject::invokeMethod(
        this, [this] { m_ended.clear(); }, Qt::QueuedConnection);
}

void QtMqttLink::sendPublish(quint64 id, const MqttMessage &message)
{
    const auto refuse = [&](int code) { later([this, id, code] { publishDone(id, code); }); };
    const quint32 limit = m_session.client->serverConnectionProperties().maximumPacketSize();
    // Sent all the same, it would end the connection, and again after each reconnect.
    if (message.payload.size() + message.topic.size() * 3 + 16 > limit)
        return refuse(mqtt_reason::packetTooLarge);
    QMqttPublishProperties properties;
    if (!message.responseTopic.isEmpty())
        properties.setResponseTopic(message.responseTopic);
    if (!message.correlationData.isEmpty())
        properties.setCorrelationData(message.correlationData);
    if (!message.userProperties.isEmpty())
        properties.setUserProperties(userProperties(message));
    if (message.expiryS)
        properties.setMessageExpiryInterval(*message.expiryS);
    const qint32 packet = m_session.client->publish(QMqttTopicName(message.topic), properties, message.payload,
                                                    static_cast<quint8>(message.qos), message.retain);
    if (packet < 0)
        refuse(mqtt_reason::unspecified);
    else if (message.qos == 0)
        m_writing.append(id);
    else
        m_awaitingAck.insert(packet, id);
}

void QtMqttLink::bytesWritten()
{
    const auto *tls = qobject_cast<QSslSocket *>(m_session.socket.get());
    if (m_writing.isEmpty() || m_session.socket->bytesToWrite() > 0 || (tls && tls->encryptedBytesToWrite() > 0))
        return;
    later([this, done = std::exchange(m_writing, {})] {
        for (const quint64 id : done)
            publishDone(id, mqtt_reason::success);
    });
}

void QtMqttLink::sendSubscribe(const QString &filter, int qos)
{
    QMqttSubscription *subscription = m_session.client->subscribe(QMqttTopicFilter(filter), static_cast<quint8>(qos));
    if (!subscription) {
        later([this, filter] { subscribeDone(filter, mqtt_reason::unspecified); });
        return;
    }
    // Asked for a second time, Qt MQTT hands out the first subscription again and sends nothing.
    subscription->disconnect(this);
    if (subscription->state() == QMqttSubscription::Subscribed)
        later([this, filter, granted = int(subscription->qos())] { subscribeDone(filter, granted); });
    connect(subscription, &QMqttSubscription::messageReceived, this, &QtMqttLink::complete);
    connect(subscription, &QMqttSubscription::stateChanged, this,
            [this, subscription, filter](QMqttSubscription::SubscriptionState state) {
                const int code = static_cast<int>(subscription->reasonCode());
                if (state == QMqttSubscription::Subscribed || state == QMqttSubscription::Error)
                    later([this, filter, code] { subscribeDone(filter, code); });
            });
}

void QtMqttLink::sendUnsubscribe(const QString &filter)
{
    m_session.client->unsubscribe(QMqttTopicFilter(filter));
}

void QtMqttLink::received(const QByteArray &payload, const QString &topic)
{
    if (payload.size() > options().maxMessageBytes) {
        countRefused(u"too_large"_s);
        return;
    }
    MqttMessage message;
    message.topic = topic;
    message.payload = payload;
    message.arrivedUs = clock().nowUs();
    m_batch.append(message);
    if (m_batch.size() == 1)
        later([this] { flush(); });
}

/// Qt MQTT tells each message first without its properties and then once for every subscription that selects it.
void QtMqttLink::complete(const QMqttMessage &message)
{
    if (m_batch.isEmpty() || message.payload().size() > options().maxMessageBytes)
        return;
    MqttMessage &last = m_batch.last();
    const QMqttPublishProperties properties = message.publishProperties();
    last.qos = message.qos();
    last.retain = message.retain();
    last.responseTopic = properties.responseTopic();
    last.correlationData = properties.correlationData();
    last.userProperties.clear();
    const auto pairs = properties.userProperties();
    for (const QMqttStringPair &pair : pairs)
        last.userProperties.append({pair.name(), pair.value()});
    if (properties.availableProperties() & QMqttPublishProperties::MessageExpiryInterval)
        last.expiryS = properties.messageExpiryInterval();
}

void QtMqttLink::flush()
{
    if (!m_batch.isEmpty())
        deliver(std::exchange(m_batch, {}));
}

} // namespace gemba::links

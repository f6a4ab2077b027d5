#pragma once

#include "mqtt_link_base.h"

#include <QHash>
#include <QMqttClient>
#include <QSslError>

class QBuffer;
class QTcpSocket;

namespace gemba::links {

/// MqttLink over Qt MQTT, on the owner's thread: a slow owner simply reads less, and the broker holds the flow back.
/// Built where CMake finds Qt6::Mqtt. Each attempt has a client and a socket of its own.
class QtMqttLink final : public MqttLinkBase
{
    Q_OBJECT
public:
    QtMqttLink(MqttOptions options, const Clock &clock);
    ~QtMqttLink() override;

private:
    /// Destroyed from the last member to the first: the client writes to its transport even while it is destroyed.
    struct Session
    {
        std::unique_ptr<QBuffer> sink;
        std::unique_ptr<QTcpSocket> socket;
        std::unique_ptr<QMqttClient> client;
    };

    void openSession() override;
    void closeSession(bool polite) override;
    void sendPublish(quint64 id, const MqttMessage &message) override;
    void sendSubscribe(const QString &filter, int qos) override;
    void sendUnsubscribe(const QString &filter) override;

    void makeSocket();
    void makeClient();
    void startProtocol();
    void clientStateChanged(QMqttClient::ClientState state);
    void tlsErrors(const QList<QSslError> &errors);
    void lost(const QString &reason);
    void bytesWritten();
    void received(const QByteArray &payload, const QString &topic);
    void complete(const QMqttMessage &message);
    void flush();
    /// Runs in the event loop, unless the session is another one by then.
    template <typename F>
    void later(F function);

    Session m_session;
    std::vector<Session> m_ended; ///< waiting for a moment when none of their signals is on the stack
    quint64 m_number = 0;
    QHash<qint32, quint64> m_awaitingAck;
    QList<quint64> m_writing; ///< QoS 0 messages in the socket's buffer
    QList<MqttMessage> m_batch;
};

} // namespace gemba::links

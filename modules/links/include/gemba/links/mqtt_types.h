#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace gemba::links {

/// One MQTT application message, either way.
struct MqttMessage
{
    QString topic;
    QByteArray payload;
    int qos = 0;         ///< 0 or 1. 2 is refused: resends are made harmless by (device, sequence), not by the broker
    bool retain = false; ///< received: true only for a message stored before the subscription was made
    QString responseTopic;
    QByteArray correlationData;
    QList<std::pair<QString, QString>> userProperties;
    std::optional<quint32> expiryS; ///< MQTT 5 message expiry interval
    qint64 arrivedUs = 0;           ///< received only: UTC microseconds when it left the socket
};

struct MqttTls
{
    QString caFile;             ///< PEM; only these authorities are trusted. Empty: those that the system trusts
    bool verifyHostname = true; ///< off only where the broker is reached by an address its certificate does not name
};

struct MqttOptions
{
    QString host;
    quint16 port = 1883;
    QString clientId;
    QString username; ///< empty: no credentials are sent
    QString password;
    std::optional<MqttTls> tls;
    int keepAliveS = 30; ///< 5–65535
    bool cleanStart = true;
    quint32 sessionExpiryS = 0; ///< how long the broker keeps the session after the connection is gone
    std::optional<MqttMessage> will;
    quint16 receiveMaximum = 1024; ///< QoS 1 messages the broker may have in flight towards us

    int connectTimeoutMs = 10'000; ///< from the attempt's start to CONNACK
    int reconnectMinMs = 250;      ///< first backoff ceiling; doubles up to the maximum, full jitter
    int reconnectMaxMs = 30'000;

    int maxOutgoing = 10'000;                   ///< messages accepted by publish() and not yet done
    qint64 maxOutgoingBytes = 64 * 1024 * 1024; ///< their payload bytes
    int maxMessageBytes = 1024 * 1024;          ///< larger payloads are refused in both directions
    int maxIncoming = 65'536;                   ///< received and not yet taken by the owner
    qint64 maxIncomingBytes = 64 * 1024 * 1024;
    /// A full inbox stops reading for at most this long, so that the broker holds the flow back; after that, messages
    /// that find no room are dropped and counted as "inbox_full", because a connection that never reads is cut.
    int incomingPauseMs = 2'000;
};

/// What the broker, or the link itself, said to a publish, subscribe or unsubscribe.
struct MqttOutcome
{
    int reasonCode = 0; ///< MQTT 5 reason code; 0x80 and above is a refusal, 0x87 "Not authorized"
    QString reason;     ///< its English name
    bool ok() const { return reasonCode < 0x80; }
};

/// MQTT 5 reason codes used by name (specification 2.4).
namespace mqtt_reason {
inline constexpr int success = 0x00;
inline constexpr int unspecified = 0x80;
inline constexpr int badUserNameOrPassword = 0x86;
inline constexpr int notAuthorized = 0x87;
inline constexpr int serverUnavailable = 0x88;
inline constexpr int topicNameInvalid = 0x90;
inline constexpr int packetTooLarge = 0x95;
inline constexpr int quotaExceeded = 0x97;
/// "Not authorized" for 0x87 and so on; "reason 0x…" for a code the specification does not list.
QString text(int code);
} // namespace mqtt_reason

} // namespace gemba::links

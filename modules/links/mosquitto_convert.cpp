#include "mosquitto_convert.h"

#include <mosquitto.h>
#include <mqtt_protocol.h>

#include <cerrno>
#include <cstdlib>

namespace gemba::links {

using namespace Qt::StringLiterals;

namespace {

// CONNECT limits whole packets; topic and properties come on top of the payload.
constexpr quint32 packetOverhead = 128 * 1024;

QString takeText(char *text)
{
    const QString result = QString::fromUtf8(text);
    std::free(text);
    return result;
}

} // namespace

MosquittoProperties::~MosquittoProperties()
{
    mosquitto_property_free_all(&m_list);
}

mqtt5__property *MosquittoProperties::release()
{
    return std::exchange(m_list, nullptr);
}

void MosquittoProperties::addInt16(int identifier, quint16 value)
{
    mosquitto_property_add_int16(&m_list, identifier, value);
}

void MosquittoProperties::addInt32(int identifier, quint32 value)
{
    mosquitto_property_add_int32(&m_list, identifier, value);
}

void MosquittoProperties::addMessage(const MqttMessage &message)
{
    if (!message.responseTopic.isEmpty())
        mosquitto_property_add_string(&m_list, MQTT_PROP_RESPONSE_TOPIC, message.responseTopic.toUtf8().constData());
    if (!message.correlationData.isEmpty())
        mosquitto_property_add_binary(&m_list, MQTT_PROP_CORRELATION_DATA, message.correlationData.constData(),
                                      static_cast<uint16_t>(message.correlationData.size()));
    if (message.expiryS)
        addInt32(MQTT_PROP_MESSAGE_EXPIRY_INTERVAL, *message.expiryS);
    for (const auto &[name, value] : message.userProperties)
        mosquitto_property_add_string_pair(&m_list, MQTT_PROP_USER_PROPERTY, name.toUtf8().constData(),
                                           value.toUtf8().constData());
}

MqttMessage fromMosquitto(const mosquitto_message &message, const mosquitto_property *properties)
{
    MqttMessage result;
    result.topic = QString::fromUtf8(message.topic);
    result.payload = QByteArray(static_cast<const char *>(message.payload), message.payloadlen);
    result.qos = message.qos;
    result.retain = message.retain;
    for (const mosquitto_property *p = properties; p; p = mosquitto_property_next(p)) {
        switch (mosquitto_property_identifier(p)) {
        case MQTT_PROP_RESPONSE_TOPIC:
            if (char *text = nullptr; mosquitto_property_read_string(p, MQTT_PROP_RESPONSE_TOPIC, &text, false) && text)
                result.responseTopic = takeText(text);
            break;
        case MQTT_PROP_CORRELATION_DATA: {
            void *data = nullptr;
            uint16_t size = 0;
            if (mosquitto_property_read_binary(p, MQTT_PROP_CORRELATION_DATA, &data, &size, false) && data) {
                result.correlationData = QByteArray(static_cast<const char *>(data), size);
                std::free(data);
            }
            break;
        }
        case MQTT_PROP_MESSAGE_EXPIRY_INTERVAL: {
            quint32 seconds = 0;
            if (mosquitto_property_read_int32(p, MQTT_PROP_MESSAGE_EXPIRY_INTERVAL, &seconds, false))
                result.expiryS = seconds;
            break;
        }
        case MQTT_PROP_USER_PROPERTY: {
            char *name = nullptr;
            char *value = nullptr;
            if (mosquitto_property_read_string_pair(p, MQTT_PROP_USER_PROPERTY, &name, &value, false) && name && value)
                result.userProperties.append({takeText(name), takeText(value)});
            break;
        }
        default:
            break;
        }
    }
    return result;
}

QString applyOptions(mosquitto *client, const MqttOptions &options, MosquittoProperties &connect)
{
    mosquitto_int_option(client, MOSQ_OPT_PROTOCOL_VERSION, MQTT_PROTOCOL_V5);
    // A reading must not wait for Nagle's timer.
    mosquitto_int_option(client, MOSQ_OPT_TCP_NODELAY, 1);
    // The link's own window is what limits; libmosquitto's default of 20 would queue a second time behind it.
    mosquitto_int_option(client, MOSQ_OPT_SEND_MAXIMUM, 65'535);

    connect.addInt16(MQTT_PROP_RECEIVE_MAXIMUM, options.receiveMaximum);
    connect.addInt32(MQTT_PROP_MAXIMUM_PACKET_SIZE, static_cast<quint32>(options.maxMessageBytes) + packetOverhead);
    if (options.sessionExpiryS > 0)
        connect.addInt32(MQTT_PROP_SESSION_EXPIRY_INTERVAL, options.sessionExpiryS);

    int rc = MOSQ_ERR_SUCCESS;
    if (!options.username.isEmpty())
        rc = mosquitto_username_pw_set(client, options.username.toUtf8().constData(),
                                       options.password.toUtf8().constData());
    if (rc == MOSQ_ERR_SUCCESS && options.tls) {
        rc = options.tls->caFile.isEmpty() ? mosquitto_int_option(client, MOSQ_OPT_TLS_USE_OS_CERTS, 1)
                                           : mosquitto_tls_set(client, options.tls->caFile.toUtf8().constData(),
                                                               nullptr, nullptr, nullptr, nullptr);
        if (rc == MOSQ_ERR_INVAL)
            return u"the CA file %1 cannot be read"_s.arg(options.tls->caFile);
        if (rc == MOSQ_ERR_SUCCESS)
            rc = mosquitto_tls_insecure_set(client, !options.tls->verifyHostname);
    }
    if (rc == MOSQ_ERR_SUCCESS && options.will) {
        MosquittoProperties properties;
        properties.addMessage(*options.will);
        rc = mosquitto_will_set_v5(client, options.will->topic.toUtf8().constData(),
                                   static_cast<int>(options.will->payload.size()), options.will->payload.constData(),
                                   options.will->qos, options.will->retain,
                                   const_cast<mosquitto_property *>(properties.get()));
        if (rc == MOSQ_ERR_SUCCESS)
            properties.release(); // libmosquitto owns them now
    }
    return rc == MOSQ_ERR_SUCCESS ? QString() : mosquittoError(rc);
}

QString mosquittoError(int rc)
{
    switch (rc) {
    case MOSQ_ERR_ERRNO:
        return qt_error_string(errno);
    case MOSQ_ERR_EAI:
        return u"the host name cannot be resolved"_s;
    case MOSQ_ERR_SUCCESS:
    case MOSQ_ERR_CONN_LOST:
        return u"the connection was lost"_s;
    default:
        return QString::fromUtf8(mosquitto_strerror(rc));
    }
}

int reasonFromMosquitto(int rc)
{
    switch (rc) {
    case MOSQ_ERR_SUCCESS:
        return mqtt_reason::success;
    case MOSQ_ERR_NO_CONN:
    case MOSQ_ERR_CONN_LOST:
        return mqtt_reason::serverUnavailable;
    case MOSQ_ERR_OVERSIZE_PACKET:
    case MOSQ_ERR_PAYLOAD_SIZE:
        return mqtt_reason::packetTooLarge;
    case MOSQ_ERR_MALFORMED_UTF8:
    case MOSQ_ERR_INVAL:
        return mqtt_reason::topicNameInvalid;
    case MOSQ_ERR_QOS_NOT_SUPPORTED:
        return 0x9B;
    default:
        return mqtt_reason::unspecified;
    }
}

} // namespace gemba::links

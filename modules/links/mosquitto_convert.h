#pragma once

#include <gemba/links/mqtt_types.h>

struct mosquitto;
struct mosquitto_message;
struct mqtt5__property;

namespace gemba::links {

/// Owns a libmosquitto property list.
class MosquittoProperties
{
public:
    MosquittoProperties() = default;
    ~MosquittoProperties();
    MosquittoProperties(const MosquittoProperties &) = delete;
    MosquittoProperties &operator=(const MosquittoProperties &) = delete;

    const mqtt5__property *get() const { return m_list; }
    mqtt5__property *release();
    void addInt16(int identifier, quint16 value);
    void addInt32(int identifier, quint32 value);
    /// Response topic, correlation data, user properties and expiry, where set.
    void addMessage(const MqttMessage &message);

private:
    mqtt5__property *m_list = nullptr;
};

MqttMessage fromMosquitto(const mosquitto_message &message, const mqtt5__property *properties);

/// Sets protocol, credentials, TLS and will, and fills @p connect for CONNECT. Empty, or what is wrong.
QString applyOptions(mosquitto *client, const MqttOptions &options, MosquittoProperties &connect);

/// English text for a MOSQ_ERR_* code, taking errno into account where it is the better witness.
QString mosquittoError(int rc);

/// The MQTT 5 reason code nearest to a MOSQ_ERR_* code.
int reasonFromMosquitto(int rc);

} // namespace gemba::links

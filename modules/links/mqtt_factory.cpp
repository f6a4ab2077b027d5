#include "mosquitto_link.h"
#ifdef GEMBA_HAS_QTMQTT
#include "qtmqtt_link.h"
#endif

#include <stdexcept>

namespace gemba::links {

namespace {

void require(bool condition, const char *what)
{
    if (!condition)
        throw std::invalid_argument(what);
}

void check(const MqttOptions &options)
{
    require(!options.host.isEmpty(), "MqttOptions::host is empty");
    require(options.port != 0, "MqttOptions::port is 0");
    require(options.keepAliveS >= 5 && options.keepAliveS <= 65'535, "MqttOptions::keepAliveS is not 5 to 65535");
    require(options.receiveMaximum > 0, "MqttOptions::receiveMaximum is 0");
    require(options.maxOutgoing > 0 && options.maxOutgoingBytes > 0, "MqttOptions: no room for outgoing messages");
    require(options.maxIncoming > 0 && options.maxIncomingBytes > 0, "MqttOptions: no room for incoming messages");
    require(options.maxMessageBytes > 0, "MqttOptions::maxMessageBytes is not positive");
    require(options.connectTimeoutMs > 0, "MqttOptions::connectTimeoutMs is not positive");
    require(options.cleanStart || !options.clientId.isEmpty(), "MqttOptions: a kept session needs a clientId");
}

} // namespace

bool mqttBackendAvailable(MqttBackend backend)
{
#ifdef GEMBA_HAS_QTMQTT
    return backend == MqttBackend::Mosquitto || backend == MqttBackend::QtMqtt;
#else
    return backend == MqttBackend::Mosquitto;
#endif
}

std::unique_ptr<MqttLink> makeMqttLink(MqttBackend backend, const MqttOptions &options, const Clock &clock)
{
    check(options);
    require(mqttBackendAvailable(backend), "this build has no such MQTT back end");
#ifdef GEMBA_HAS_QTMQTT
    if (backend == MqttBackend::QtMqtt)
        return std::make_unique<QtMqttLink>(options, clock);
#endif
    return std::make_unique<MosquittoLink>(options, clock);
}

} // namespace gemba::links

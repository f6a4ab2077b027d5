#include <gemba/links/mqtt_types.h>

#include <algorithm>
#include <array>

namespace gemba::links::mqtt_reason {

namespace {

struct Name
{
    int code;
    const char *text;
};

// MQTT 5.0 specification, table 2-6; codes a client can be given in CONNACK, PUBACK, SUBACK, UNSUBACK or DISCONNECT.
constexpr std::array names{
    Name{0x00, "Success"},
    Name{0x01, "Granted QoS 1"},
    Name{0x02, "Granted QoS 2"},
    Name{0x04, "Disconnect with will message"},
    Name{0x10, "No matching subscribers"},
    Name{0x11, "No subscription existed"},
    Name{0x80, "Unspecified error"},
    Name{0x81, "Malformed packet"},
    Name{0x82, "Protocol error"},
    Name{0x83, "Implementation specific error"},
    Name{0x84, "Unsupported protocol version"},
    Name{0x85, "Client identifier not valid"},
    Name{0x86, "Bad user name or password"},
    Name{0x87, "Not authorized"},
    Name{0x88, "Server unavailable"},
    Name{0x89, "Server busy"},
    Name{0x8A, "Banned"},
    Name{0x8B, "Server shutting down"},
    Name{0x8C, "Bad authentication method"},
    Name{0x8D, "Keep alive timeout"},
    Name{0x8E, "Session taken over"},
    Name{0x8F, "Topic filter invalid"},
    Name{0x90, "Topic name invalid"},
    Name{0x91, "Packet identifier in use"},
    Name{0x92, "Packet identifier not found"},
    Name{0x93, "Receive maximum exceeded"},
    Name{0x94, "Topic alias invalid"},
    Name{0x95, "Packet too large"},
    Name{0x96, "Message rate too high"},
    Name{0x97, "Quota exceeded"},
    Name{0x98, "Administrative action"},
    Name{0x99, "Payload format invalid"},
    Name{0x9A, "Retain not supported"},
    Name{0x9B, "QoS not supported"},
    Name{0x9C, "Use another server"},
    Name{0x9D, "Server moved"},
    Name{0x9E, "Shared subscriptions not supported"},
    Name{0x9F, "Connection rate exceeded"},
    Name{0xA0, "Maximum connect time"},
    Name{0xA1, "Subscription identifiers not supported"},
    Name{0xA2, "Wildcard subscriptions not supported"},
};

} // namespace

QString text(int code)
{
    const auto it = std::find_if(names.begin(), names.end(), [code](const Name &name) { return name.code == code; });
    if (it != names.end())
        return QString::fromLatin1(it->text);
    return QStringLiteral("reason 0x%1").arg(code, 2, 16, QLatin1Char('0'));
}

} // namespace gemba::links::mqtt_reason

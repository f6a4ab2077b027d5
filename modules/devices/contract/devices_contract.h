#pragma once

#include <gemba/wire/codec.h>
#include <gemba/wire/method.h>

/// Wire shapes of devices: presence, health, configuration that is observed rather than assumed. Times are UTC
/// milliseconds.
namespace gemba::devices {

namespace permission {
inline constexpr auto read = wire::Permission::terminal();
inline constexpr auto manage = wire::Permission::named("devices.manage");
inline constexpr auto command = wire::Permission::inArea("devices.command");
} // namespace permission

enum class DeviceKind { Mqtt, Modbus, Serial };
enum class Presence { Offline, Connecting, Online, Error };
/// How far a configuration has come. Only Observed means that the device was seen using it.
enum class ConfigState { None, Requested, Sent, Accepted, Observed, Refused, TimedOut };

struct Device
{
    static constexpr auto schemaName = "Device";
    DeviceId id;
    QString name;
    QString area;
    DeviceKind kind = DeviceKind::Mqtt;
    Presence presence = Presence::Offline;
    qint64 presenceSinceMs = 0;
    std::optional<qint64> lastSeenMs;
    std::optional<double> latencyMs; ///< round trip of the newest ping
    std::optional<qint64> clockOffsetMs;
    std::optional<qint64> uptimeS;
    std::optional<qint64> freeMemoryBytes;
    std::optional<double> qualityPercent; ///< good readings of the last hour
    QString model;
    QString firmware;
    qint64 messagesAccepted = 0;
    qint64 messagesRefused = 0;
    std::optional<QString> lastError;
    qint64 configVersion = 0;
    ConfigState configState = ConfigState::None;
    std::optional<QString> configReason;
    QMap<QString, qint64> intervalsMs;
    bool suspended = false;
    static constexpr auto fields()
    {
        return std::tuple{wire::field("id", &Device::id, "Identity; also its MQTT user name"),
                          wire::field("name", &Device::name, "Name"),
                          wire::field("area", &Device::area, "Area"),
                          wire::field("kind", &Device::kind, "Kind of link"),
                          wire::field("presence", &Device::presence, "Whether it is there"),
                          wire::field("presenceSinceMs", &Device::presenceSinceMs, "Since when"),
                          wire::field("lastSeenMs", &Device::lastSeenMs, "Newest message of any kind"),
                          wire::field("latencyMs", &Device::latencyMs, "Round trip of the newest ping"),
                          wire::field("clockOffsetMs", &Device::clockOffsetMs, "Device clock minus server clock"),
                          wire::field("uptimeS", &Device::uptimeS, "Seconds since its start"),
                          wire::field("freeMemoryBytes", &Device::freeMemoryBytes, "Free memory"),
                          wire::field("qualityPercent", &Device::qualityPercent, "Good readings of the last hour"),
                          wire::field("model", &Device::model, "Model"),
                          wire::field("firmware", &Device::firmware, "Firmware version"),
                          wire::field("messagesAccepted", &Device::messagesAccepted, "Since the server's start"),
                          wire::field("messagesRefused", &Device::messagesRefused, "Since the server's start"),
                          wire::field("lastError", &Device::lastError, "Newest refusal or fault"),
                          wire::field("configVersion", &Device::configVersion, "Version of the wanted configuration"),
                          wire::field("configState", &Device::configState, "How far that configuration has come"),
                          wire::field("configReason", &Device::configReason, "Why it was refused"),
                          wire::field("intervalsMs", &Device::intervalsMs,
                                      "That configuration: sampling interval by sensor id, milliseconds; empty before "
                                      "the first was pushed")
                              .optional(),
                          wire::field("suspended", &Device::suspended, "True while it is switched off").optional()};
    }
};

struct DeviceChanged
{
    static constexpr wire::Topic topic{"devices.changed", wire::TopicKind::Log, permission::read,
                                       "A device came, went or changed"};
    QString change; ///< added, presence, identity, configuration, renamed, suspended, resumed, removed
    Device device;
    static constexpr auto fields()
    {
        return std::tuple{wire::field("change", &DeviceChanged::change, "What happened"),
                          wire::field("device", &DeviceChanged::device, "How it is now")};
    }
};

struct AddDevice
{
    static constexpr wire::Method method{"devices.add",
                                         wire::MethodKind::Command,
                                         permission::manage,
                                         wire::Verb::Post,
                                         "/devices",
                                         "Register a device",
                                         "Answers with its MQTT secret, which is shown this once.",
                                         wire::Clients::desk};
    struct Params
    {
        DeviceId device;
        QString name;
        QString area;
        DeviceKind kind = DeviceKind::Mqtt;
        static constexpr auto fields()
        {
            return std::tuple{
                wire::field("device", &Params::device, "Identity: lower-case letters, digits, '-' and '_'"),
                wire::field("name", &Params::name, "Name").optional().maxLength(64),
                wire::field("area", &Params::area, "Area").optional().maxLength(64),
                wire::field("kind", &Params::kind, "Kind of link").optional()};
        }
    };
    struct Reply
    {
        Device device;
        QString secret;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("device", &Reply::device, "The device"),
                              wire::field("secret", &Reply::secret, "Its MQTT password, shown this once")};
        }
    };
};

struct DeviceOnly
{
    DeviceId device;
    static constexpr auto fields() { return std::tuple{wire::field("device", &DeviceOnly::device, "Device")}; }
};

struct RotateSecret
{
    static constexpr wire::Method method{"devices.rotateSecret",
                                         wire::MethodKind::Command,
                                         permission::manage,
                                         wire::Verb::Post,
                                         "/devices/{device}/secret",
                                         "Give a device a new MQTT secret",
                                         "The old one stops working at once.",
                                         wire::Clients::desk};
    using Params = DeviceOnly;
    using Reply = AddDevice::Reply;
};

struct RemoveDevice
{
    static constexpr wire::Method method{"devices.remove",
                                         wire::MethodKind::Command,
                                         permission::manage,
                                         wire::Verb::Delete,
                                         "/devices/{device}",
                                         "Remove a device",
                                         "It is off the broker at once; its sensors must be removed or moved first.",
                                         wire::Clients::desk};
    using Params = DeviceOnly;
    using Reply = wire::Empty;
};

struct ListDevices
{
    static constexpr bool isPassive = true;
    static constexpr wire::Method method{
        "devices.list", wire::MethodKind::Query,          permission::read, wire::Verb::Get, "/devices",
        "List devices", "Ordered by id, paged by cursor."};
    struct Params
    {
        QString cursor;
        int limit = 500;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("cursor", &Params::cursor, "Where the last page ended").optional(),
                              wire::field("limit", &Params::limit, "Rows wanted").optional().range(1, 1000)};
        }
    };
    struct Reply
    {
        QList<Device> devices;
        std::optional<QString> nextCursor;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("devices", &Reply::devices, "One page; in a snapshot all of them")
                                  .maxItems(wire::kSnapshotItems),
                              wire::field("nextCursor", &Reply::nextCursor, "Absent on the last page")};
        }
    };
};

struct PingDevice
{
    static constexpr bool isPassive = true;
    static constexpr wire::Method method{"devices.ping",
                                         wire::MethodKind::Local,
                                         permission::command,
                                         wire::Verb::Post,
                                         "/devices/{device}/ping",
                                         "Ping a device",
                                         "Waits for its answer, five seconds at most."};
    using Params = DeviceOnly;
    struct Reply
    {
        double roundTripMs = 0;
        qint64 clockOffsetMs = 0;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("roundTripMs", &Reply::roundTripMs, "There and back"),
                              wire::field("clockOffsetMs", &Reply::clockOffsetMs, "Device clock minus server clock")};
        }
    };
};

struct ConfigureDevice
{
    static constexpr wire::Method method{
        "devices.configure",
        wire::MethodKind::Command,
        permission::manage,
        wire::Verb::Put,
        "/devices/{device}/configuration",
        "Push a configuration",
        "Answers once the wish is recorded; devices.changed tells when it was sent, accepted and observed.",
        wire::Clients::desk};
    struct Params
    {
        DeviceId device;
        QMap<QString, qint64> intervalsMs;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("device", &Params::device, "Device"),
                              wire::field("intervalsMs", &Params::intervalsMs,
                                          "Sampling interval by sensor id, milliseconds: a multiple of 10")
                                  .range(100, 3'600'000)};
        }
    };
    using Reply = Device;
};

/// A payload that was refused; kept for the service technician, in a bounded store.
struct QuarantinedPayload
{
    static constexpr auto schemaName = "QuarantinedPayload";
    qint64 seq = 0;
    qint64 timeMs = 0;
    QString source; ///< topic or link name
    std::optional<DeviceId> device;
    QString reason;
    qint64 sizeBytes = 0;
    QByteArray head; ///< first 512 bytes
    static constexpr auto fields()
    {
        return std::tuple{wire::field("seq", &QuarantinedPayload::seq, "Order of arrival"),
                          wire::field("timeMs", &QuarantinedPayload::timeMs, "When"),
                          wire::field("source", &QuarantinedPayload::source, "Topic or link"),
                          wire::field("device", &QuarantinedPayload::device, "Device, if known"),
                          wire::field("reason", &QuarantinedPayload::reason, "Why it was refused"),
                          wire::field("sizeBytes", &QuarantinedPayload::sizeBytes, "Whole size"),
                          wire::field("head", &QuarantinedPayload::head, "First bytes")};
    }
};

struct ListQuarantine
{
    static constexpr wire::Method method{"devices.quarantine",
                                         wire::MethodKind::Query,
                                         permission::read,
                                         wire::Verb::Get,
                                         "/quarantine",
                                         "List refused payloads",
                                         "Newest first; the oldest make room for new ones."};
    struct Params
    {
        int limit = 100;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("limit", &Params::limit, "Rows wanted").optional().range(1, 1000)};
        }
    };
    struct Reply
    {
        QList<QuarantinedPayload> payloads;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("payloads", &Reply::payloads, "Refused payloads")};
        }
    };
};

} // namespace gemba::devices

template <>
struct gemba::wire::EnumNames<gemba::devices::DeviceKind>
{
    using K = gemba::devices::DeviceKind;
    static constexpr std::array values{std::pair{K::Mqtt, "mqtt"}, std::pair{K::Modbus, "modbus"},
                                       std::pair{K::Serial, "serial"}};
};
template <>
struct gemba::wire::EnumNames<gemba::devices::Presence>
{
    using P = gemba::devices::Presence;
    static constexpr std::array values{std::pair{P::Offline, "offline"}, std::pair{P::Connecting, "connecting"},
                                       std::pair{P::Online, "online"}, std::pair{P::Error, "error"}};
};
template <>
struct gemba::wire::EnumNames<gemba::devices::ConfigState>
{
    using C = gemba::devices::ConfigState;
    static constexpr std::array values{std::pair{C::None, "none"},         std::pair{C::Requested, "requested"},
                                       std::pair{C::Sent, "sent"},         std::pair{C::Accepted, "accepted"},
                                       std::pair{C::Observed, "observed"}, std::pair{C::Refused, "refused"},
                                       std::pair{C::TimedOut, "timedOut"}};
};

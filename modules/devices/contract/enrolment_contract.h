#pragma once

#include "devices_contract.h"

/// Wire shapes of how a device comes in and goes out: enrolment by a code that is good once, approval, suspension. Times
/// are UTC milliseconds.
namespace gemba::devices {

struct MakeEnrolmentCode
{
    static constexpr wire::Method method{"devices.enrolmentCode",
                                         wire::MethodKind::Command,
                                         permission::manage,
                                         wire::Verb::Post,
                                         "/devices/enrolment-codes",
                                         "Make a code with which one device may ask to come in",
                                         "The person who enters it at the device compares the words it shows.",
                                         wire::Clients::desk};
    struct Params
    {
        QString name;
        QString area;
        int minutes = 30;
        static constexpr auto fields()
        {
            return std::tuple{
                wire::field("name", &Params::name, "Name for the device").optional().maxLength(64),
                wire::field("area", &Params::area, "Where it will hang").optional().maxLength(64),
                wire::field("minutes", &Params::minutes, "How long the code is good").optional().range(1, 1440)};
        }
    };
    struct Reply
    {
        QString enrolment;
        QString code;
        qint64 expiresAtMs = 0;
        QStringList fingerprintWords;
        static constexpr auto fields()
        {
            return std::tuple{
                wire::field("enrolment", &Reply::enrolment, "Identity of the enrolment"),
                wire::field("code", &Reply::code, "Ten characters to enter at the device; shown this once"),
                wire::field("expiresAtMs", &Reply::expiresAtMs, "When the code stops working"),
                wire::field("fingerprintWords", &Reply::fingerprintWords,
                            "The server's fingerprint: what a device with a display must show")};
        }
    };
};

struct EnrolDevice
{
    static constexpr wire::Method method{"devices.enrol",
                                         wire::MethodKind::Command,
                                         wire::Permission::anyone(),
                                         wire::Verb::Post,
                                         "/devices/enrolments",
                                         "Ask to come in, as a device, with a code",
                                         "The code is spent by it. Ask enrolmentStatus until somebody has decided."};
    struct Params
    {
        QString code;
        DeviceId device;
        QString model;
        QString firmware;
        static constexpr auto fields()
        {
            return std::tuple{
                wire::field("code", &Params::code, "The code").secret().minLength(1).maxLength(32),
                wire::field("device", &Params::device, "Proposed identity: lower-case letters, digits, '-' and '_'"),
                wire::field("model", &Params::model, "What it is").optional().maxLength(64),
                wire::field("firmware", &Params::firmware, "Version of its firmware").optional().maxLength(64)};
        }
    };
    struct Reply
    {
        QString enrolment;
        QString enrolmentSecret;
        QStringList fingerprintWords;
        static constexpr auto fields()
        {
            return std::tuple{
                wire::field("enrolment", &Reply::enrolment, "Identity of the enrolment"),
                wire::field("enrolmentSecret", &Reply::enrolmentSecret,
                            "Proves that a later question comes from the asker"),
                wire::field("fingerprintWords", &Reply::fingerprintWords, "To show to the person at the device")};
        }
    };
};

enum class EnrolmentState { Waiting, Approved, Refused, Expired };

struct EnrolmentStatus
{
    static constexpr wire::Method method{"devices.enrolmentStatus",
                                         wire::MethodKind::Command,
                                         wire::Permission::anyone(),
                                         wire::Verb::Post,
                                         "/devices/enrolments/{enrolment}/status",
                                         "Ask, as a device, how the enrolment stands",
                                         "Hands out the MQTT secret until the device has been seen with it."};
    struct Params
    {
        QString enrolment;
        QString enrolmentSecret;
        static constexpr auto fields()
        {
            return std::tuple{
                wire::field("enrolment", &Params::enrolment, "Identity of the enrolment").minLength(1).maxLength(64),
                wire::field("enrolmentSecret", &Params::enrolmentSecret, "From enrol")
                    .secret()
                    .minLength(1)
                    .maxLength(128)};
        }
    };
    struct Reply
    {
        EnrolmentState state = EnrolmentState::Waiting;
        std::optional<DeviceId> device;
        std::optional<QString> site;
        std::optional<QString> secret;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("state", &Reply::state, "How far it is"),
                              wire::field("device", &Reply::device, "Identity that was given; the MQTT user name"),
                              wire::field("site", &Reply::site, "The site, as topics name it"),
                              wire::field("secret", &Reply::secret, "The MQTT password; keep it sealed")};
        }
    };
};

struct Enrolment
{
    static constexpr auto schemaName = "DeviceEnrolment";
    QString id;
    DeviceId device;
    QString name;
    QString area;
    QString model;
    QString firmware;
    QString address;
    QString madeBy;
    qint64 askedAtMs = 0;
    static constexpr auto fields()
    {
        return std::tuple{wire::field("id", &Enrolment::id, "Identity of the enrolment"),
                          wire::field("device", &Enrolment::device, "Identity that the device proposes"),
                          wire::field("name", &Enrolment::name, "Name it was announced under"),
                          wire::field("area", &Enrolment::area, "Where it was announced to hang"),
                          wire::field("model", &Enrolment::model, "What it says it is"),
                          wire::field("firmware", &Enrolment::firmware, "Version of its firmware, as it says"),
                          wire::field("address", &Enrolment::address, "Where it asked from"),
                          wire::field("madeBy", &Enrolment::madeBy, "Who made its code"),
                          wire::field("askedAtMs", &Enrolment::askedAtMs, "When it used the code")};
    }
};

struct ListEnrolments
{
    static constexpr wire::Method method{"devices.enrolments",  wire::MethodKind::Query,
                                         permission::manage,    wire::Verb::Get,
                                         "/devices/enrolments", "List devices that wait for their approval",
                                         "Oldest first.",       wire::Clients::desk};
    using Params = wire::Empty;
    struct Reply
    {
        QList<Enrolment> enrolments;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("enrolments", &Reply::enrolments, "Those that wait")};
        }
    };
};

struct ApproveDevice
{
    static constexpr wire::Method method{"devices.approve",
                                         wire::MethodKind::Command,
                                         permission::manage,
                                         wire::Verb::Post,
                                         "/devices/enrolments/{enrolment}/approve",
                                         "Let a device in",
                                         "It is registered, and takes its secret at its next question.",
                                         wire::Clients::desk};
    struct Params
    {
        QString enrolment;
        std::optional<DeviceId> device;
        std::optional<QString> name;
        std::optional<QString> area;
        static constexpr auto fields()
        {
            return std::tuple{
                wire::field("enrolment", &Params::enrolment, "Identity of the enrolment").minLength(1).maxLength(64),
                wire::field("device", &Params::device, "Another identity than the proposed one"),
                wire::field("name", &Params::name, "Another name").maxLength(64),
                wire::field("area", &Params::area, "Another area").maxLength(64)};
        }
    };
    using Reply = Device;
};

struct RefuseDevice
{
    static constexpr wire::Method method{"devices.refuse",
                                         wire::MethodKind::Command,
                                         permission::manage,
                                         wire::Verb::Post,
                                         "/devices/enrolments/{enrolment}/refuse",
                                         "Refuse a device that waits for its approval",
                                         "It needs another code to ask again.",
                                         wire::Clients::desk};
    struct Params
    {
        QString enrolment;
        static constexpr auto fields()
        {
            return std::tuple{
                wire::field("enrolment", &Params::enrolment, "Identity of the enrolment").minLength(1).maxLength(64)};
        }
    };
    using Reply = wire::Empty;
};

struct EnrolmentChanged
{
    static constexpr wire::Topic topic{"devices.enrolmentsChanged", wire::TopicKind::Log, permission::manage,
                                       "A device asked to come in, or somebody decided about one"};
    EnrolmentState state = EnrolmentState::Waiting;
    Enrolment enrolment;
    static constexpr auto fields()
    {
        return std::tuple{wire::field("state", &EnrolmentChanged::state, "How it stands now"),
                          wire::field("enrolment", &EnrolmentChanged::enrolment, "Which one")};
    }
};

struct RenameDevice
{
    static constexpr wire::Method method{"devices.rename",
                                         wire::MethodKind::Command,
                                         permission::manage,
                                         wire::Verb::Put,
                                         "/devices/{device}",
                                         "Rename a device",
                                         "Its name and its area; its identity stays.",
                                         wire::Clients::desk};
    struct Params
    {
        DeviceId device;
        QString name;
        QString area;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("device", &Params::device, "Device"),
                              wire::field("name", &Params::name, "Name").minLength(1).maxLength(64),
                              wire::field("area", &Params::area, "Area").maxLength(64)};
        }
    };
    using Reply = Device;
};

struct SuspendDevice
{
    static constexpr wire::Method method{"devices.suspend",
                                         wire::MethodKind::Command,
                                         permission::manage,
                                         wire::Verb::Post,
                                         "/devices/{device}/suspend",
                                         "Switch a device off for a while",
                                         "It is off the broker at once. Its sensors, limits and secret stay.",
                                         wire::Clients::desk};
    using Params = DeviceOnly;
    using Reply = Device;
};

struct ResumeDevice
{
    static constexpr wire::Method method{"devices.resume",
                                         wire::MethodKind::Command,
                                         permission::manage,
                                         wire::Verb::Post,
                                         "/devices/{device}/resume",
                                         "Switch a device on again",
                                         "It connects by itself, with the secret it has.",
                                         wire::Clients::desk};
    using Params = DeviceOnly;
    using Reply = Device;
};

} // namespace gemba::devices

template <>
struct gemba::wire::EnumNames<gemba::devices::EnrolmentState>
{
    using S = gemba::devices::EnrolmentState;
    static constexpr std::array values{std::pair{S::Waiting, "waiting"}, std::pair{S::Approved, "approved"},
                                       std::pair{S::Refused, "refused"}, std::pair{S::Expired, "expired"}};
};

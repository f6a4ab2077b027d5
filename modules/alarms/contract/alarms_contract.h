#pragma once

#include <gemba/wire/codec.h>
#include <gemba/wire/method.h>

/// Wire shapes of alarms, after ISA-18.2. Times are UTC milliseconds.
namespace gemba::alarms {

namespace permission {
inline constexpr auto read = wire::Permission::terminal();
inline constexpr auto acknowledge = wire::Permission::inArea("alarms.acknowledge");
inline constexpr auto shelve = wire::Permission::inArea("alarms.shelve");
inline constexpr auto suppress = wire::Permission::inArea("alarms.suppress");
} // namespace permission

enum class WireAlarmKind { LoLo, Lo, Hi, HiHi, Stale, BadQuality, DeviceOffline, System };
enum class WireAlarmState {
    Normal,
    Unacknowledged,
    Acknowledged,
    ReturnedUnacknowledged,
    LatchedUnacknowledged,
    LatchedAcknowledged
};
/// Plain: leaves once acknowledged. AutoAcknowledge: leaves with its condition. Latching: leaves once acknowledged and reset.
enum class WireAlarmBehaviour { Plain, AutoAcknowledge, Latching };
enum class WireSuppression { None, Shelved, SuppressedByDesign, OutOfService };

/// One alarm of one source: it exists for ever and changes state.
struct Alarm
{
    static constexpr auto schemaName = "Alarm";
    AlarmId id;
    std::optional<SensorId> sensor;
    std::optional<DeviceId> device;
    QString name; ///< of the sensor or device
    QString area;
    WireAlarmKind kind = WireAlarmKind::System;
    int priority = 3; ///< 1 critical … 4 low
    WireAlarmState state = WireAlarmState::Normal;
    WireSuppression suppression = WireSuppression::None;
    bool active = false; ///< the condition itself, whatever the state
    bool firstOut = false;
    WireAlarmBehaviour behaviour = WireAlarmBehaviour::Plain;
    bool superseded = false; ///< a graver limit on the same side holds and is told instead
    QString unit;
    std::optional<double> value; ///< when raised
    std::optional<double> limit; ///< in force when raised
    std::optional<qint64> raisedAtMs;
    std::optional<qint64> returnedAtMs;
    std::optional<qint64> acknowledgedAtMs;
    std::optional<QString> acknowledgedBy;
    std::optional<QString> note;
    std::optional<qint64> shelvedUntilMs;
    bool oneShot = false;
    std::optional<QString> suppressionReason;
    std::optional<QString> suppressedBy;
    QString response;
    qint64 occurrences = 0;
    qint64 version = 0;
    static constexpr auto fields()
    {
        return std::tuple{
            wire::field("id", &Alarm::id, "Identity"),
            wire::field("sensor", &Alarm::sensor, "Sensor it is about"),
            wire::field("device", &Alarm::device, "Device it is about"),
            wire::field("name", &Alarm::name, "Name of the sensor or device"),
            wire::field("area", &Alarm::area, "Area"),
            wire::field("kind", &Alarm::kind, "Which condition"),
            wire::field("priority", &Alarm::priority, "1 critical to 4 low"),
            wire::field("state", &Alarm::state, "ISA-18.2 state"),
            wire::field("suppression", &Alarm::suppression, "Why it is not annunciated"),
            wire::field("active", &Alarm::active, "Whether the condition holds"),
            wire::field("firstOut", &Alarm::firstOut, "Whether it came first in its group"),
            wire::field("behaviour", &Alarm::behaviour,
                        "How it leaves: plain when acknowledged, autoAcknowledge by itself, latching when "
                        "acknowledged and reset"),
            wire::field("superseded", &Alarm::superseded,
                        "Whether a graver limit on the same side is told instead: it neither sounds nor "
                        "blinks, and is acknowledged with that one"),
            wire::field("unit", &Alarm::unit, "UCUM unit of value and limit"),
            wire::field("value", &Alarm::value, "Value when raised"),
            wire::field("limit", &Alarm::limit, "Limit when raised"),
            wire::field("raisedAtMs", &Alarm::raisedAtMs, "When it was raised"),
            wire::field("returnedAtMs", &Alarm::returnedAtMs, "When the condition went away"),
            wire::field("acknowledgedAtMs", &Alarm::acknowledgedAtMs, "When it was acknowledged"),
            wire::field("acknowledgedBy", &Alarm::acknowledgedBy, "By whom"),
            wire::field("note", &Alarm::note, "Note of the acknowledgement"),
            wire::field("shelvedUntilMs", &Alarm::shelvedUntilMs, "When the shelf ends"),
            wire::field("oneShot", &Alarm::oneShot, "Whether the shelf ends when the condition returns"),
            wire::field("suppressionReason", &Alarm::suppressionReason, "Reason given"),
            wire::field("suppressedBy", &Alarm::suppressedBy, "By whom"),
            wire::field("response", &Alarm::response, "What the operator should do"),
            wire::field("occurrences", &Alarm::occurrences, "How often it was raised"),
            wire::field("version", &Alarm::version, "Counts changes")};
    }
};

struct AlarmChanged
{
    static constexpr wire::Topic topic{"alarms.changed", wire::TopicKind::Log, permission::read,
                                       "An alarm changed its state"};
    QString transition; ///< raised, returned, acknowledged, reset, shelved, unshelved, shelfExpired, suppressed,
                        ///< superseded, supersedingEnded, firstOut, configured, …
    Alarm alarm;
    static constexpr auto fields()
    {
        return std::tuple{wire::field("transition", &AlarmChanged::transition, "What happened"),
                          wire::field("alarm", &AlarmChanged::alarm, "How it is now")};
    }
};

/// Snapshot of the topic alarms.changed: every alarm that is not simply normal.
struct ListAlarms
{
    static constexpr wire::Method method{"alarms.list",
                                         wire::MethodKind::Query,
                                         permission::read,
                                         wire::Verb::Get,
                                         "/alarms",
                                         "List alarms",
                                         "Those that are not normal or are suppressed; with all, every alarm."};
    struct Params
    {
        bool all = false;
        std::optional<QString> area;
        QString cursor;
        int limit = 500;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("all", &Params::all, "Also the normal ones").optional(),
                              wire::field("area", &Params::area, "Only this area"),
                              wire::field("cursor", &Params::cursor, "Where the last page ended").optional(),
                              wire::field("limit", &Params::limit, "Rows wanted").optional().range(1, 1000)};
        }
    };
    struct Reply
    {
        QList<Alarm> alarms;
        std::optional<QString> nextCursor;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("alarms", &Reply::alarms, "One page; in a snapshot all of them")
                                  .maxItems(wire::kSnapshotItems),
                              wire::field("nextCursor", &Reply::nextCursor, "Absent on the last page")};
        }
    };
};

struct Acknowledge
{
    static constexpr wire::Method method{"alarms.acknowledge",
                                         wire::MethodKind::Command,
                                         permission::acknowledge,
                                         wire::Verb::Post,
                                         "/alarms/{alarm}/acknowledge",
                                         "Acknowledge an alarm",
                                         "A second acknowledgement changes nothing and still succeeds."};
    struct Params
    {
        AlarmId alarm;
        QString note;
        static constexpr auto fields()
        {
            return std::tuple{
                wire::field("alarm", &Params::alarm, "Alarm"),
                wire::field("note", &Params::note, "What is being done about it").optional().maxLength(500)};
        }
    };
    using Reply = Alarm;
};

struct Shelve
{
    static constexpr wire::Method method{
        "alarms.shelve",
        wire::MethodKind::Command,
        permission::shelve,
        wire::Verb::Post,
        "/alarms/{alarm}/shelve",
        "Shelve an alarm for a time",
        "It stays silent until the time is over or, one-shot, until the condition returns."};
    struct Params
    {
        AlarmId alarm;
        int minutes = 30;
        bool oneShot = false;
        QString reason;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("alarm", &Params::alarm, "Alarm"),
                              wire::field("minutes", &Params::minutes, "How long at most").range(1, 1440),
                              wire::field("oneShot", &Params::oneShot, "End when the condition returns").optional(),
                              wire::field("reason", &Params::reason, "Why").minLength(1).maxLength(500)};
        }
    };
    using Reply = Alarm;
};

struct AlarmOnly
{
    AlarmId alarm;
    static constexpr auto fields() { return std::tuple{wire::field("alarm", &AlarmOnly::alarm, "Alarm")}; }
};

struct AlarmWithReason
{
    AlarmId alarm;
    QString reason;
    static constexpr auto fields()
    {
        return std::tuple{wire::field("alarm", &AlarmWithReason::alarm, "Alarm"),
                          wire::field("reason", &AlarmWithReason::reason, "Why").minLength(1).maxLength(500)};
    }
};

struct Unshelve
{
    static constexpr wire::Method method{"alarms.unshelve",
                                         wire::MethodKind::Command,
                                         permission::shelve,
                                         wire::Verb::Post,
                                         "/alarms/{alarm}/unshelve",
                                         "Take an alarm off the shelf",
                                         "If its condition still holds it comes back unacknowledged."};
    using Params = AlarmOnly;
    using Reply = Alarm;
};

struct Suppress
{
    static constexpr wire::Method method{"alarms.suppress",
                                         wire::MethodKind::Command,
                                         permission::suppress,
                                         wire::Verb::Post,
                                         "/alarms/{alarm}/suppress",
                                         "Suppress an alarm by design",
                                         "For states of the plant in which it means nothing."};
    using Params = AlarmWithReason;
    using Reply = Alarm;
};

struct Unsuppress
{
    static constexpr wire::Method method{"alarms.unsuppress",
                                         wire::MethodKind::Command,
                                         permission::suppress,
                                         wire::Verb::Post,
                                         "/alarms/{alarm}/unsuppress",
                                         "End suppression by design",
                                         "If its condition still holds it comes back unacknowledged."};
    using Params = AlarmOnly;
    using Reply = Alarm;
};

struct TakeOutOfService
{
    static constexpr wire::Method method{"alarms.takeOutOfService",
                                         wire::MethodKind::Command,
                                         permission::suppress,
                                         wire::Verb::Post,
                                         "/alarms/{alarm}/out-of-service",
                                         "Take an alarm out of service",
                                         "For maintenance; it has no end of its own."};
    using Params = AlarmWithReason;
    using Reply = Alarm;
};

struct ReturnToService
{
    static constexpr wire::Method method{"alarms.returnToService",
                                         wire::MethodKind::Command,
                                         permission::suppress,
                                         wire::Verb::Post,
                                         "/alarms/{alarm}/return-to-service",
                                         "Return an alarm to service",
                                         "If its condition still holds it comes back unacknowledged."};
    using Params = AlarmOnly;
    using Reply = Alarm;
};

struct ResetLatch
{
    static constexpr wire::Method method{"alarms.reset",
                                         wire::MethodKind::Command,
                                         permission::acknowledge,
                                         wire::Verb::Post,
                                         "/alarms/{alarm}/reset",
                                         "Reset a latched alarm",
                                         "Only after its condition has gone."};
    using Params = AlarmOnly;
    using Reply = Alarm;
};

/// One line of the alarm journal; never changed, never removed before its retention time.
struct JournalLine
{
    static constexpr auto schemaName = "AlarmJournalLine";
    qint64 seq = 0;
    qint64 timeMs = 0;
    AlarmId alarm;
    QString transition;
    WireAlarmState state = WireAlarmState::Normal;
    WireSuppression suppression = WireSuppression::None;
    int priority = 3;
    std::optional<double> value;
    std::optional<double> limit;
    QString actor;
    QString text; ///< note or reason
    static constexpr auto fields()
    {
        return std::tuple{wire::field("seq", &JournalLine::seq, "Place in the journal"),
                          wire::field("timeMs", &JournalLine::timeMs, "When"),
                          wire::field("alarm", &JournalLine::alarm, "Alarm"),
                          wire::field("transition", &JournalLine::transition, "What happened"),
                          wire::field("state", &JournalLine::state, "State after it"),
                          wire::field("suppression", &JournalLine::suppression, "Suppression after it"),
                          wire::field("priority", &JournalLine::priority, "1 critical to 4 low"),
                          wire::field("value", &JournalLine::value, "Value then"),
                          wire::field("limit", &JournalLine::limit, "Limit then"),
                          wire::field("actor", &JournalLine::actor, "Who, or system"),
                          wire::field("text", &JournalLine::text, "Note or reason")};
    }
};

struct ReadJournal
{
    static constexpr wire::Method method{
        "alarms.journal",         wire::MethodKind::Query,         permission::read, wire::Verb::Get, "/alarms-journal",
        "Read the alarm journal", "Newest first, paged by cursor."};
    struct Params
    {
        std::optional<AlarmId> alarm;
        QString cursor;
        int limit = 200;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("alarm", &Params::alarm, "Only this alarm"),
                              wire::field("cursor", &Params::cursor, "Where the last page ended").optional(),
                              wire::field("limit", &Params::limit, "Rows wanted").optional().range(1, 1000)};
        }
    };
    struct Reply
    {
        QList<JournalLine> lines;
        std::optional<QString> nextCursor;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("lines", &Reply::lines, "One page"),
                              wire::field("nextCursor", &Reply::nextCursor, "Absent on the last page")};
        }
    };
};

/// Key figures of the alarm system (EEMUA 191, ISA-18.2). Shares are 0–100.
struct ReadKpi
{
    static constexpr wire::Method method{"alarms.kpi",
                                         wire::MethodKind::Query,
                                         permission::read,
                                         wire::Verb::Get,
                                         "/alarms-kpi",
                                         "Read the alarm system's key figures",
                                         "Over the last 1 to 744 hours."};
    struct Params
    {
        int hours = 24;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("hours", &Params::hours, "Window").optional().range(1, 744)};
        }
    };
    struct Reply
    {
        qint64 annunciated = 0;
        double perHour = 0;
        qint64 peakPer10Min = 0;
        double floodPercent = 0;
        bool flood = false;
        qint64 standing = 0;
        qint64 stale = 0;
        QList<AlarmId> chattering;
        double topTenPercent = 0;
        QList<qint64> byPriority;
        static constexpr auto fields()
        {
            return std::tuple{
                wire::field("annunciated", &Reply::annunciated, "Alarms raised in the window"),
                wire::field("perHour", &Reply::perHour, "Mean rate"),
                wire::field("peakPer10Min", &Reply::peakPer10Min, "Most in any ten minutes"),
                wire::field("floodPercent", &Reply::floodPercent, "Share of the window spent in flood"),
                wire::field("flood", &Reply::flood, "Whether there is a flood now"),
                wire::field("standing", &Reply::standing, "Alarms active now"),
                wire::field("stale", &Reply::stale, "Active for more than 24 hours"),
                wire::field("chattering", &Reply::chattering, "Alarms that came three times within a minute"),
                wire::field("topTenPercent", &Reply::topTenPercent, "Share of the ten most frequent"),
                wire::field("byPriority", &Reply::byPriority, "Counts for priority 1 to 4")};
        }
    };
};

} // namespace gemba::alarms

template <>
struct gemba::wire::EnumNames<gemba::alarms::WireAlarmKind>
{
    using K = gemba::alarms::WireAlarmKind;
    static constexpr std::array values{std::pair{K::LoLo, "lolo"},
                                       std::pair{K::Lo, "lo"},
                                       std::pair{K::Hi, "hi"},
                                       std::pair{K::HiHi, "hihi"},
                                       std::pair{K::Stale, "stale"},
                                       std::pair{K::BadQuality, "badQuality"},
                                       std::pair{K::DeviceOffline, "deviceOffline"},
                                       std::pair{K::System, "system"}};
};
template <>
struct gemba::wire::EnumNames<gemba::alarms::WireAlarmState>
{
    using S = gemba::alarms::WireAlarmState;
    static constexpr std::array values{std::pair{S::Normal, "normal"},
                                       std::pair{S::Unacknowledged, "unacknowledged"},
                                       std::pair{S::Acknowledged, "acknowledged"},
                                       std::pair{S::ReturnedUnacknowledged, "returnedUnacknowledged"},
                                       std::pair{S::LatchedUnacknowledged, "latchedUnacknowledged"},
                                       std::pair{S::LatchedAcknowledged, "latchedAcknowledged"}};
};
template <>
struct gemba::wire::EnumNames<gemba::alarms::WireAlarmBehaviour>
{
    using B = gemba::alarms::WireAlarmBehaviour;
    static constexpr std::array values{std::pair{B::Plain, "plain"}, std::pair{B::AutoAcknowledge, "autoAcknowledge"},
                                       std::pair{B::Latching, "latching"}};
};
template <>
struct gemba::wire::EnumNames<gemba::alarms::WireSuppression>
{
    using S = gemba::alarms::WireSuppression;
    static constexpr std::array values{std::pair{S::None, "none"}, std::pair{S::Shelved, "shelved"},
                                       std::pair{S::SuppressedByDesign, "suppressedByDesign"},
                                       std::pair{S::OutOfService, "outOfService"}};
};

#pragma once

#include "alarms_contract.h"

/// Wire shapes of alarm rationalisation and review, after ISA-18.2. Times are UTC milliseconds.
namespace gemba::alarms {

namespace permission {
inline constexpr auto rationalise = wire::Permission::inArea("alarms.rationalise");
} // namespace permission

enum class WireConsequence { None, Minor, Major, Severe };

/// Why an alarm exists, and what its priority follows from.
struct Rationalisation
{
    static constexpr auto schemaName = "AlarmRationalisation";
    QString cause;
    QString consequence;
    QString action;
    int respondMinutes = 10;
    WireConsequence consequenceClass = WireConsequence::Minor;
    std::optional<int> suggestedPriority;
    QString doneBy;
    qint64 doneAtMs = 0;
    qint64 reviewDueMs = 0;
    qint64 version = 1;
    static constexpr auto fields()
    {
        return std::tuple{
            wire::field("cause", &Rationalisation::cause, "What makes it come"),
            wire::field("consequence", &Rationalisation::consequence, "What happens if nobody acts"),
            wire::field("action", &Rationalisation::action, "What the operator should do"),
            wire::field("respondMinutes", &Rationalisation::respondMinutes, "Minutes in which that still helps"),
            wire::field("consequenceClass", &Rationalisation::consequenceClass, "How bad the consequence is"),
            wire::field("suggestedPriority", &Rationalisation::suggestedPriority,
                        "What consequence and time ask for; absent: it should be no alarm"),
            wire::field("doneBy", &Rationalisation::doneBy, "Who decided that"),
            wire::field("doneAtMs", &Rationalisation::doneAtMs, "When"),
            wire::field("reviewDueMs", &Rationalisation::reviewDueMs, "When it is to be looked at again"),
            wire::field("version", &Rationalisation::version, "Counts changes")};
    }
};

/// One alarm definition with how it did.
struct ReviewedAlarm
{
    static constexpr auto schemaName = "ReviewedAlarm";
    AlarmId alarm;
    std::optional<SensorId> sensor;
    QString name;
    QString area;
    WireAlarmKind kind = WireAlarmKind::System;
    int priority = 3;
    QString response;
    qint64 announced = 0;
    double perDay = 0;
    int chatterBouts = 0;
    bool standing = false;
    bool stale = false;
    bool neverActedUpon = false;
    qint64 acknowledged = 0;
    std::optional<qint64> latestMs;
    std::optional<Rationalisation> rationalisation;
    bool overdue = false;
    static constexpr auto fields()
    {
        return std::tuple{
            wire::field("alarm", &ReviewedAlarm::alarm, "Identity"),
            wire::field("sensor", &ReviewedAlarm::sensor, "Sensor it is about"),
            wire::field("name", &ReviewedAlarm::name, "Name of the sensor or device"),
            wire::field("area", &ReviewedAlarm::area, "Area"),
            wire::field("kind", &ReviewedAlarm::kind, "Which condition"),
            wire::field("priority", &ReviewedAlarm::priority, "1 critical to 4 low"),
            wire::field("response", &ReviewedAlarm::response, "What the operator is told to do"),
            wire::field("announced", &ReviewedAlarm::announced, "How often people were told of it"),
            wire::field("perDay", &ReviewedAlarm::perDay, "The same a day"),
            wire::field("chatterBouts", &ReviewedAlarm::chatterBouts, "Bouts of three or more within a minute"),
            wire::field("standing", &ReviewedAlarm::standing, "Active now"),
            wire::field("stale", &ReviewedAlarm::stale, "Active for more than 24 hours"),
            wire::field("neverActedUpon", &ReviewedAlarm::neverActedUpon, "It came and nobody acknowledged it"),
            wire::field("acknowledged", &ReviewedAlarm::acknowledged, "Occurrences that somebody acknowledged"),
            wire::field("latestMs", &ReviewedAlarm::latestMs, "When it came last"),
            wire::field("rationalisation", &ReviewedAlarm::rationalisation, "Absent while nobody has looked at it"),
            wire::field("overdue", &ReviewedAlarm::overdue, "Never looked at, or due to be looked at again")};
    }
};

struct ReviewAlarms
{
    static constexpr wire::Method method{
        "alarms.review",
        wire::MethodKind::Query,
        permission::read,
        wire::Verb::Get,
        "/alarms-review",
        "Review the alarm definitions",
        "Worst first: how often each came, chattered, stands, was answered; with why it "
        "exists. The figures of the plant are of all alarms, whatever is asked for."};
    struct Params
    {
        int days = 7;
        std::optional<QString> area;
        bool overdueOnly = false;
        int limit = 200;
        static constexpr auto fields()
        {
            return std::tuple{
                wire::field("days", &Params::days, "Days looked back on").optional().range(1, 90),
                wire::field("area", &Params::area, "Only this area"),
                wire::field("overdueOnly", &Params::overdueOnly, "Only those due to be looked at").optional(),
                wire::field("limit", &Params::limit, "Rows wanted").optional().range(1, 1000)};
        }
    };
    struct Reply
    {
        QList<ReviewedAlarm> alarms;
        qint64 definitions = 0;
        qint64 overdue = 0;
        qint64 announced = 0;
        double perDay = 0;
        qint64 chattering = 0;
        qint64 stale = 0;
        qint64 neverActedUpon = 0;
        QList<qint64> definitionsByPriority;
        QList<qint64> announcedByPriority;
        QList<double> idealPercent;
        bool truncated = false;
        static constexpr auto fields()
        {
            return std::tuple{
                wire::field("alarms", &Reply::alarms, "Worst first"),
                wire::field("definitions", &Reply::definitions, "Alarms that are configured"),
                wire::field("overdue", &Reply::overdue, "Of them due to be looked at"),
                wire::field("announced", &Reply::announced, "Alarms that people were told of"),
                wire::field("perDay", &Reply::perDay, "The same a day"),
                wire::field("chattering", &Reply::chattering, "Definitions that chattered"),
                wire::field("stale", &Reply::stale, "Definitions active for more than 24 hours"),
                wire::field("neverActedUpon", &Reply::neverActedUpon, "Definitions that came and nobody acknowledged"),
                wire::field("definitionsByPriority", &Reply::definitionsByPriority, "For priority 1 to 4").maxItems(4),
                wire::field("announcedByPriority", &Reply::announcedByPriority, "For priority 1 to 4").maxItems(4),
                wire::field("idealPercent", &Reply::idealPercent, "What either should be near, priority 1 to 4")
                    .maxItems(4),
                wire::field("truncated", &Reply::truncated, "The journal held more than is looked at")};
        }
    };
};

struct RationaliseAlarm
{
    static constexpr wire::Method method{"alarms.rationalise",
                                         wire::MethodKind::Command,
                                         permission::rationalise,
                                         wire::Verb::Put,
                                         "/alarms/{alarm}/rationalisation",
                                         "Write down why an alarm exists",
                                         "Its action is what operators are told from then on. The priority stays as it "
                                         "is: that of a limit is changed with limits.propose. expectedVersion 0 where "
                                         "nothing was written yet.",
                                         wire::Clients::desk};
    struct Params
    {
        AlarmId alarm;
        qint64 expectedVersion = 0;
        QString cause;
        QString consequence;
        QString action;
        int respondMinutes = 10;
        WireConsequence consequenceClass = WireConsequence::Minor;
        int reviewMonths = 12;
        static constexpr auto fields()
        {
            return std::tuple{
                wire::field("alarm", &Params::alarm, "Alarm"),
                wire::field("expectedVersion", &Params::expectedVersion, "Version last read, 0 = none").range(0, 1e15),
                wire::field("cause", &Params::cause, "What makes it come").minLength(1).maxLength(500),
                wire::field("consequence", &Params::consequence, "What happens if nobody acts")
                    .minLength(1)
                    .maxLength(500),
                wire::field("action", &Params::action, "What the operator should do").minLength(1).maxLength(500),
                wire::field("respondMinutes", &Params::respondMinutes, "Minutes in which that still helps")
                    .range(1, 10'080),
                wire::field("consequenceClass", &Params::consequenceClass, "How bad the consequence is"),
                wire::field("reviewMonths", &Params::reviewMonths, "Months until it is looked at again")
                    .optional()
                    .range(1, 60)};
        }
    };
    using Reply = Rationalisation;
};

} // namespace gemba::alarms

template <>
struct gemba::wire::EnumNames<gemba::alarms::WireConsequence>
{
    using C = gemba::alarms::WireConsequence;
    static constexpr std::array values{std::pair{C::None, "none"}, std::pair{C::Minor, "minor"},
                                       std::pair{C::Major, "major"}, std::pair{C::Severe, "severe"}};
};

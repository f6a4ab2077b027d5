#pragma once

#include "limits_contract.h"

/// Wire shapes of trying limits on the past before anybody asks for them. Times are UTC milliseconds.
namespace gemba::sensors {

enum class RehearsedLimit { LoLo, Lo, Hi, HiHi };

/// One alarm that a set of limits would have raised.
struct RehearsedAlarm
{
    static constexpr auto schemaName = "RehearsedAlarm";
    RehearsedLimit limit = RehearsedLimit::Hi;
    qint64 raisedAtMs = 0;
    std::optional<qint64> returnedAtMs;
    double extreme = 0;
    static constexpr auto fields()
    {
        return std::tuple{wire::field("limit", &RehearsedAlarm::limit, "Which limit"),
                          wire::field("raisedAtMs", &RehearsedAlarm::raisedAtMs, "When it would have come"),
                          wire::field("returnedAtMs", &RehearsedAlarm::returnedAtMs,
                                      "When it would have gone; absent: not by the end"),
                          wire::field("extreme", &RehearsedAlarm::extreme, "Farthest value beyond the limit")};
    }
};

/// What one set of limits makes of the past.
struct RehearsedLimits
{
    static constexpr auto schemaName = "RehearsedLimits";
    qint64 alarms = 0;
    double perDay = 0;
    int chatterBouts = 0;
    int floodMinutes = 0;
    double plantPerDay = 0;
    QList<qint64> byDay;
    QList<RehearsedAlarm> raised;
    bool truncated = false;
    static constexpr auto fields()
    {
        return std::tuple{
            wire::field("alarms", &RehearsedLimits::alarms, "Alarms that people would have been told of"),
            wire::field("perDay", &RehearsedLimits::perDay, "The same a day"),
            wire::field("chatterBouts", &RehearsedLimits::chatterBouts,
                        "Bouts in which one alarm came three times within a minute"),
            wire::field("floodMinutes", &RehearsedLimits::floodMinutes,
                        "Minutes in which the whole plant, with these alarms, was in flood"),
            wire::field("plantPerDay", &RehearsedLimits::plantPerDay, "Alarms a day of the whole plant, with these"),
            wire::field("byDay", &RehearsedLimits::byDay, "Alarms on each day").maxItems(62),
            wire::field("raised", &RehearsedLimits::raised, "The alarms, oldest first").maxItems(1000),
            wire::field("truncated", &RehearsedLimits::truncated, "There were more than are listed")};
    }
};

/// An alarm of the past that somebody acted on: it was acknowledged with a note.
struct RehearsedDip
{
    static constexpr auto schemaName = "RehearsedDip";
    RehearsedLimit limit = RehearsedLimit::Hi;
    qint64 raisedAtMs = 0;
    std::optional<qint64> returnedAtMs;
    double extreme = 0;
    QString note;
    QString by;
    std::optional<qint64> inForceAtMs;
    std::optional<qint64> draftAtMs;
    static constexpr auto fields()
    {
        return std::tuple{
            wire::field("limit", &RehearsedDip::limit, "Which limit"),
            wire::field("raisedAtMs", &RehearsedDip::raisedAtMs, "When people were told of it"),
            wire::field("returnedAtMs", &RehearsedDip::returnedAtMs, "When it returned"),
            wire::field("extreme", &RehearsedDip::extreme, "Farthest value beyond the limit"),
            wire::field("note", &RehearsedDip::note, "What was written when it was acknowledged"),
            wire::field("by", &RehearsedDip::by, "Who wrote it"),
            wire::field("inForceAtMs", &RehearsedDip::inForceAtMs,
                        "When the limits in force would have raised it; absent: never"),
            wire::field("draftAtMs", &RehearsedDip::draftAtMs, "When the draft would have; absent: it would be lost")};
    }
};

struct RehearseLimits
{
    static constexpr wire::Method method{
        "limits.rehearse",
        wire::MethodKind::Query,
        permission::proposeLimits,
        wire::Verb::Post,
        "/sensors/{sensor}/limits/rehearsal",
        "Try limits on the past",
        "Runs the stored readings of the last days through the rules that judge readings, with the limits in force and "
        "with the draft. Changes nothing. Each alarm is taken as acknowledged at once."};
    struct Params
    {
        SensorId sensor;
        Limits draft;
        int days = 7;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("sensor", &Params::sensor, "Sensor"),
                              wire::field("draft", &Params::draft, "All limits as they should be"),
                              wire::field("days", &Params::days, "Days looked back on: 1, 7 or 30").range(1, 30)};
        }
    };
    struct Reply
    {
        qint64 fromMs = 0;
        qint64 toMs = 0;
        QList<qint64> days;
        qint64 samples = 0;
        double percentGood = 0;
        qint64 limitsVersion = 1;
        QList<LimitDifference> differences;
        bool needsApproval = false;
        RehearsedLimits inForce;
        RehearsedLimits draft;
        int kept = 0, later = 0, lost = 0, added = 0;
        QList<RehearsedDip> dips;
        double suggestedDeadband = 0;
        int suggestedOnDelayMs = 0;
        int suggestedOffDelayMs = 0;
        static constexpr auto fields()
        {
            return std::tuple{
                wire::field("fromMs", &Reply::fromMs, "Start of the time looked at"),
                wire::field("toMs", &Reply::toMs, "Its end"),
                wire::field("days", &Reply::days, "When each of its days begins, by the site's clock").maxItems(62),
                wire::field("samples", &Reply::samples, "Readings looked at"),
                wire::field("percentGood", &Reply::percentGood, "How many of them were good"),
                wire::field("limitsVersion", &Reply::limitsVersion, "Version of the limits in force"),
                wire::field("differences", &Reply::differences, "What the draft changes"),
                wire::field("needsApproval", &Reply::needsApproval, "Whether a second person has to approve it"),
                wire::field("inForce", &Reply::inForce, "With the limits in force"),
                wire::field("draft", &Reply::draft, "With the draft"),
                wire::field("kept", &Reply::kept, "Alarms in force that the draft raises no later"),
                wire::field("later", &Reply::later, "… that it raises later, before they are over"),
                wire::field("lost", &Reply::lost, "… that it does not raise"),
                wire::field("added", &Reply::added, "Alarms of the draft where there is none now"),
                wire::field("dips", &Reply::dips, "Alarms of that time that somebody acted on").maxItems(200),
                wire::field("suggestedDeadband", &Reply::suggestedDeadband,
                            "What 99 of 100 steps between readings stay within; 0.2 to 5 % of the span"),
                wire::field("suggestedOnDelayMs", &Reply::suggestedOnDelayMs,
                            "What 95 of 100 excursions of under a minute do not outlast"),
                wire::field("suggestedOffDelayMs", &Reply::suggestedOffDelayMs,
                            "What 95 of 100 returns of under a minute do not outlast")};
        }
    };
};

} // namespace gemba::sensors

template <>
struct gemba::wire::EnumNames<gemba::sensors::RehearsedLimit>
{
    using L = gemba::sensors::RehearsedLimit;
    static constexpr std::array values{std::pair{L::LoLo, "lolo"}, std::pair{L::Lo, "lo"}, std::pair{L::Hi, "hi"},
                                       std::pair{L::HiHi, "hihi"}};
};

#pragma once

#include <gemba/wire/codec.h>
#include <gemba/wire/method.h>

/// What the health of the server is made of. Times are UTC milliseconds, durations say their unit. What nobody knows is absent:
/// no figure is invented.
namespace gemba::watch {

enum class Ballast { Unknown, Held, Released, Missing };
enum class Breaker { Unknown, Off, Closed, HalfOpen, Open };

} // namespace gemba::watch

template <>
struct gemba::wire::EnumNames<gemba::watch::Ballast>
{
    using B = gemba::watch::Ballast;
    static constexpr std::array values{std::pair{B::Unknown, "unknown"}, std::pair{B::Held, "held"},
                                       std::pair{B::Released, "released"}, std::pair{B::Missing, "missing"}};
};
template <>
struct gemba::wire::EnumNames<gemba::watch::Breaker>
{
    using B = gemba::watch::Breaker;
    static constexpr std::array values{std::pair{B::Unknown, "unknown"}, std::pair{B::Off, "off"},
                                       std::pair{B::Closed, "closed"}, std::pair{B::HalfOpen, "halfOpen"},
                                       std::pair{B::Open, "open"}};
};

namespace gemba::watch {

struct QueueHealth
{
    static constexpr auto schemaName = "QueueHealth";
    QString id;
    qint64 now = 0;
    qint64 peak = 0;
    std::optional<qint64> limit;
    std::optional<qint64> oldestMs;
    std::optional<double> outPerS;
    QList<qint64> minutes;
    static constexpr auto fields()
    {
        return std::tuple{
            wire::field("id", &QueueHealth::id, "Which queue: writer, readers, readings, clients, …"),
            wire::field("now", &QueueHealth::now, "What waits"),
            wire::field("peak", &QueueHealth::peak, "The most that was seen waiting in the last hour"),
            wire::field("limit", &QueueHealth::limit, "How much may wait"),
            wire::field("oldestMs", &QueueHealth::oldestMs, "How long the first has waited"),
            wire::field("outPerS", &QueueHealth::outPerS, "How much leaves it in a second"),
            wire::field("minutes", &QueueHealth::minutes, "The peaks of the last minutes, oldest first").maxItems(60)};
    }
};

struct LatencyHealth
{
    static constexpr auto schemaName = "LatencyHealth";
    QString id;
    qint64 count = 0;
    std::optional<qint64> p50Us;
    std::optional<qint64> p95Us;
    std::optional<qint64> p99Us;
    std::optional<qint64> p999Us;
    qint64 goalUs = 0;
    static constexpr auto fields()
    {
        return std::tuple{
            wire::field("id", &LatencyHealth::id, "What was timed: command, query, signIn, chart, reading"),
            wire::field("count", &LatencyHealth::count, "How many there were in the last hour"),
            wire::field("p50Us", &LatencyHealth::p50Us,
                        "Half took no longer, microseconds; absent when there were none"),
            wire::field("p95Us", &LatencyHealth::p95Us, "95 of 100 took no longer"),
            wire::field("p99Us", &LatencyHealth::p99Us, "99 of 100 took no longer"),
            wire::field("p999Us", &LatencyHealth::p999Us, "999 of 1000 took no longer; absent below 1000 of them"),
            wire::field("goalUs", &LatencyHealth::goalUs, "What the 99 should not exceed")};
    }
};

struct UsedAt
{
    qint64 timeMs = 0;
    double usedBytes = 0;
    static constexpr auto fields()
    {
        return std::tuple{wire::field("timeMs", &UsedAt::timeMs, "When"),
                          wire::field("usedBytes", &UsedAt::usedBytes, "What was in use")};
    }
};

struct DiskHealth
{
    static constexpr auto schemaName = "DiskHealth";
    QString path;
    double totalBytes = 0;
    double freeBytes = 0;
    int alarmPercent = 0;
    Ballast ballast = Ballast::Unknown;
    QList<UsedAt> history;
    std::optional<double> bytesPerDay;
    std::optional<qint64> alarmAtMs;
    std::optional<qint64> alarmEarliestMs;
    std::optional<qint64> alarmLatestMs;
    static constexpr auto fields()
    {
        return std::tuple{
            wire::field("path", &DiskHealth::path, "The data directory"),
            wire::field("totalBytes", &DiskHealth::totalBytes, "Size of the file system it is on"),
            wire::field("freeBytes", &DiskHealth::freeBytes, "What is free there for the server"),
            wire::field("alarmPercent", &DiskHealth::alarmPercent, "Below so much free there is an alarm"),
            wire::field("ballast", &DiskHealth::ballast, "The space kept aside for when the disk is full"),
            wire::field("history", &DiskHealth::history, "What was used, oldest first").maxItems(1'000),
            wire::field("bytesPerDay", &DiskHealth::bytesPerDay, "How usage grows; absent before there is a trend"),
            wire::field("alarmAtMs", &DiskHealth::alarmAtMs, "When it will reach the alarm, if it goes on so"),
            wire::field("alarmEarliestMs", &DiskHealth::alarmEarliestMs, "95 % bound"),
            wire::field("alarmLatestMs", &DiskHealth::alarmLatestMs, "95 % bound; absent for never")};
    }
};

struct BackupHealth
{
    static constexpr auto schemaName = "BackupHealth";
    QString kind;
    qint64 beganAtMs = 0;
    std::optional<double> bytes;
    std::optional<qint64> tookMs;
    QString state;
    static constexpr auto fields()
    {
        return std::tuple{
            wire::field("kind", &BackupHealth::kind, "continuous, daily, weekly, manual"),
            wire::field("beganAtMs", &BackupHealth::beganAtMs, "When it began"),
            wire::field("bytes", &BackupHealth::bytes, "Its size"),
            wire::field("tookMs", &BackupHealth::tookMs, "How long it took; for a copy that runs, its lag"),
            wire::field("state", &BackupHealth::state, "running, verified, written or failed")};
    }
};

struct DrillHealth
{
    static constexpr auto schemaName = "DrillHealth";
    qint64 atMs = 0;
    bool passed = false;
    qint64 restoreMs = 0;
    std::optional<qint64> lostMs;
    QString detail;
    static constexpr auto fields()
    {
        return std::tuple{wire::field("atMs", &DrillHealth::atMs, "When"),
                          wire::field("passed", &DrillHealth::passed, "What was restored was whole"),
                          wire::field("restoreMs", &DrillHealth::restoreMs, "How long it took to be back"),
                          wire::field("lostMs", &DrillHealth::lostMs, "What would have been lost, as time"),
                          wire::field("detail", &DrillHealth::detail, "What was restored and checked")};
    }
};

struct OutsidePart
{
    static constexpr auto schemaName = "OutsidePart";
    QString id;
    Breaker breaker = Breaker::Unknown;
    QString detail;
    std::optional<qint64> roundTripUs;
    static constexpr auto fields()
    {
        return std::tuple{
            wire::field("id", &OutsidePart::id, "broker, database, clock, modbus/<link>, serial/<link>, logHost"),
            wire::field("breaker", &OutsidePart::breaker, "closed: it is used; open: it is left alone for a while"),
            wire::field("detail", &OutsidePart::detail, "In the part's own words"),
            wire::field("roundTripUs", &OutsidePart::roundTripUs, "There and back, microseconds")};
    }
};

struct CertificateHealth
{
    static constexpr auto schemaName = "CertificateHealth";
    QString id;
    std::optional<qint64> notAfterMs;
    std::optional<qint64> renewsAtMs;
    static constexpr auto fields()
    {
        return std::tuple{wire::field("id", &CertificateHealth::id, "serverLeaf, authority, tokenKey"),
                          wire::field("notAfterMs", &CertificateHealth::notAfterMs, "When it ends; absent for never"),
                          wire::field("renewsAtMs", &CertificateHealth::renewsAtMs, "When it renews itself")};
    }
};

struct ActiveCondition
{
    static constexpr auto schemaName = "ActiveCondition";
    AlarmId alarm;
    QString name;
    QString response;
    int priority = 3;
    qint64 sinceMs = 0;
    static constexpr auto fields()
    {
        return std::tuple{wire::field("alarm", &ActiveCondition::alarm, "Its alarm"),
                          wire::field("name", &ActiveCondition::name, "What is wrong"),
                          wire::field("response", &ActiveCondition::response, "What to do"),
                          wire::field("priority", &ActiveCondition::priority, "1 critical … 4 low"),
                          wire::field("sinceMs", &ActiveCondition::sinceMs, "Since when")};
    }
};

struct ClockHealth
{
    static constexpr auto schemaName = "ClockHealth";
    std::optional<bool> synchronised;
    std::optional<double> errorMs;
    static constexpr auto fields()
    {
        return std::tuple{
            wire::field("synchronised", &ClockHealth::synchronised, "The system says that it follows a source"),
            wire::field("errorMs", &ClockHealth::errorMs, "By how much it may be wrong, at most")};
    }
};

} // namespace gemba::watch

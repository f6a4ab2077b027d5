#pragma once

#include "health_parts.h"

namespace gemba::watch {

namespace permission {
inline constexpr auto readHealth = wire::Permission::named("system.read");
} // namespace permission

/// The server as it is, with the figures of the last hour and day beside it.
struct Health
{
    static constexpr auto schemaName = "Health";
    qint64 atMs = 0;
    QString version;
    QString host;
    qint64 startedAtMs = 0;
    std::optional<qint64> readyAfterMs;
    int cores = 0;
    std::optional<double> cpuPercent;
    std::optional<double> cpuPeakPercent;
    std::optional<double> memoryBytes;
    std::optional<double> memoryChangePercent;
    std::optional<double> readingsPerS;
    std::optional<qint64> clients;
    std::optional<qint64> slowClients;
    std::optional<qint64> clientsClosedSlow;
    qint64 internalErrors = 0;
    qint64 outsideErrors = 0;
    qint64 refusals = 0;
    qint64 failedSignIns = 0;
    qint64 lockOuts = 0;
    qint64 countedFromMs = 0;
    QList<QueueHealth> queues;
    QList<LatencyHealth> latencies;
    std::optional<DiskHealth> disk;
    std::optional<QList<BackupHealth>> backups;
    std::optional<DrillHealth> drill;
    QList<OutsidePart> outside;
    QList<CertificateHealth> certificates;
    ClockHealth clock;
    QList<ActiveCondition> conditions;
    static constexpr auto fields()
    {
        return std::tuple{
            wire::field("atMs", &Health::atMs, "When these figures were taken"),
            wire::field("version", &Health::version, "Version of the server"),
            wire::field("host", &Health::host, "Name of the machine"),
            wire::field("startedAtMs", &Health::startedAtMs, "When the server started"),
            wire::field("readyAfterMs", &Health::readyAfterMs, "How long it took to be ready"),
            wire::field("cores", &Health::cores, "Processors"),
            wire::field("cpuPercent", &Health::cpuPercent, "Of all of them together, used by the server"),
            wire::field("cpuPeakPercent", &Health::cpuPeakPercent, "The most in the last hour"),
            wire::field("memoryBytes", &Health::memoryBytes, "Resident memory"),
            wire::field("memoryChangePercent", &Health::memoryChangePercent,
                        "Against the median of the first hour that is kept, a week back at most"),
            wire::field("readingsPerS", &Health::readingsPerS, "Readings stored in a second"),
            wire::field("clients", &Health::clients, "Connected over WebSocket"),
            wire::field("slowClients", &Health::slowClients, "Of those, so far behind that states are skipped"),
            wire::field("clientsClosedSlow", &Health::clientsClosedSlow, "Closed because they did not keep up, 24 h"),
            wire::field("internalErrors", &Health::internalErrors, "Calls answered with 5xxx, 24 h"),
            wire::field("outsideErrors", &Health::outsideErrors, "Calls answered with 4xxx, 24 h"),
            wire::field("refusals", &Health::refusals, "Calls answered with 1xxx to 3xxx, 24 h"),
            wire::field("failedSignIns", &Health::failedSignIns, "24 h"),
            wire::field("lockOuts", &Health::lockOuts, "Sign-ins held back after too many tries, 24 h"),
            wire::field("countedFromMs", &Health::countedFromMs, "From when on the figures of 24 h were counted"),
            wire::field("queues", &Health::queues, "What waits where"),
            wire::field("latencies", &Health::latencies, "How long things took in the last hour"),
            wire::field("disk", &Health::disk, "The disk with the data; absent when it could not be asked"),
            wire::field("backups", &Health::backups, "Newest first; absent where nobody makes any"),
            wire::field("drill", &Health::drill, "The newest restore on trial"),
            wire::field("outside", &Health::outside, "What the server depends on"),
            wire::field("certificates", &Health::certificates, "Keys and certificates that end"),
            wire::field("clock", &Health::clock, "The machine's clock"),
            wire::field("conditions", &Health::conditions, "System alarms whose condition holds")};
    }
};

struct ReadHealth
{
    static constexpr wire::Method method{"system.health",
                                         wire::MethodKind::Local,
                                         permission::readHealth,
                                         wire::Verb::Get,
                                         "/system/health",
                                         "Read how the server is",
                                         "Everything the health page shows, in one reply.",
                                         wire::Clients::desk};
    using Params = wire::Empty;
    using Reply = Health;
};

/// State topic, every two seconds.
struct HealthState
{
    static constexpr wire::Topic topic{"system.health", wire::TopicKind::State, permission::readHealth,
                                       "How the server is"};
    Health health;
    static constexpr auto fields()
    {
        return std::tuple{wire::field("health", &HealthState::health, "As system.health replies")};
    }
};

struct HealthSample
{
    static constexpr auto schemaName = "HealthSample";
    qint64 timeMs = 0;
    QMap<QString, double> figures;
    static constexpr auto fields()
    {
        return std::tuple{
            wire::field("timeMs", &HealthSample::timeMs, "End of the while it speaks of"),
            wire::field("figures", &HealthSample::figures,
                        "By name: cpu, memory, readings, clients, internalErrors, queue.<id>, p99.<id>, …")};
    }
};

struct ReadHealthHistory
{
    static constexpr wire::Method method{"system.healthHistory",
                                         wire::MethodKind::Query,
                                         permission::readHealth,
                                         wire::Verb::Get,
                                         "/system/health/history",
                                         "Read how the server was",
                                         "One sample a minute for 24 hours, one an hour for 30 days.",
                                         wire::Clients::desk};
    struct Params
    {
        int hours = 24;
        static constexpr auto fields()
        {
            return std::tuple{
                wire::field("hours", &Params::hours, "How far back; beyond 24 the samples are an hour apart")
                    .optional()
                    .range(1, 720)};
        }
    };
    struct Reply
    {
        int stepS = 0;
        QList<HealthSample> samples;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("stepS", &Reply::stepS, "Seconds from one sample to the next"),
                              wire::field("samples", &Reply::samples, "Oldest first").maxItems(2'000)};
        }
    };
};

} // namespace gemba::watch

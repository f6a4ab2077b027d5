// The figures put together as one reply.

#include "watch_service.h"

#include "machine_figures.h"

#include <forecast.h>

#include <algorithm>

namespace gemba::watch {

using namespace Qt::StringLiterals;

namespace {

/// Below so many, one in a thousand is not among them.
constexpr qint64 fewestForP999 = 1'000;
constexpr qsizetype hourMinutes = 60;
constexpr qsizetype historyPoints = 120;
constexpr qsizetype weekHours = 7 * 24;

} // namespace

QList<QueueHealth> WatchService::queueHealth() const
{
    QList<QueueHealth> out;
    for (const QueueProbe &probe : m_probes.queues) {
        const auto known = m_queues.find(probe.id);
        if (known == m_queues.end())
            continue;
        const QueueFigures &figures = known->second;
        QueueHealth queue;
        queue.id = probe.id;
        queue.now = figures.now.waiting;
        queue.limit = probe.limit;
        queue.oldestMs = figures.now.oldestMs;
        queue.outPerS = figures.outPerS;
        queue.peak = figures.peak;
        for (const double minute : m_ring.last(u"queue."_s + probe.id, hourMinutes - 1)) {
            queue.minutes.append(static_cast<qint64>(minute));
            queue.peak = std::max(queue.peak, queue.minutes.last());
        }
        queue.minutes.append(figures.peak);
        out.append(queue);
    }
    return out;
}

QList<LatencyHealth> WatchService::latencyHealth() const
{
    QList<LatencyHealth> out;
    for (const LatencyKind &kind : m_latencies) {
        rpc::LatencyCounts hour = m_ring.latencies(kind.id);
        hour += kind.source->latencies() - kind.lastMinute;
        LatencyHealth latency;
        latency.id = kind.id;
        latency.count = hour.total();
        latency.p50Us = hour.quantileUs(0.5);
        latency.p95Us = hour.quantileUs(0.95);
        latency.p99Us = hour.quantileUs(0.99);
        if (latency.count >= fewestForP999)
            latency.p999Us = hour.quantileUs(0.999);
        latency.goalUs = kind.goalUs;
        out.append(latency);
    }
    return out;
}

std::optional<DiskHealth> WatchService::diskHealth() const
{
    const auto space = diskSpaceAt(m_options.dataDirectory);
    if (!space)
        return std::nullopt;
    DiskHealth disk;
    disk.path = m_options.dataDirectory;
    disk.totalBytes = space->totalBytes;
    disk.freeBytes = space->freeBytes;
    disk.alarmPercent = m_options.diskAlarmPercent;
    if (m_probes.ballast)
        disk.ballast = m_probes.ballast();
    QList<UsagePoint> points;
    for (const HealthSample &hour : m_hours) {
        if (const auto used = hour.figures.constFind(u"diskUsed"_s); used != hour.figures.constEnd())
            points.append({hour.timeMs, *used});
    }
    points.append({m_clock.nowMs(), space->totalBytes - space->freeBytes});
    // As many as a picture can show; the newest always.
    const qsizetype step = std::max<qsizetype>(1, points.size() / historyPoints);
    for (qsizetype i = (points.size() - 1) % step; i < points.size(); i += step)
        disk.history.append({points[i].timeMs, points[i].bytes});
    const double level = space->totalBytes * (100 - m_options.diskAlarmPercent) / 100;
    if (const auto trend = forecast(points, level)) {
        disk.bytesPerDay = trend->bytesPerDay;
        disk.alarmAtMs = trend->reachesMs;
        disk.alarmEarliestMs = trend->earliestMs;
        disk.alarmLatestMs = trend->latestMs;
    }
    return disk;
}

Health WatchService::health() const
{
    Health out;
    out.atMs = m_clock.nowMs();
    out.version = QStringLiteral(GEMBA_VERSION);
    out.host = m_host;
    out.startedAtMs = m_startedAtMs;
    if (m_readyAtMs)
        out.readyAfterMs = *m_readyAtMs - m_startedAtMs;
    out.cores = cores();
    out.cpuPercent = m_cpuPercent;
    out.cpuPeakPercent = std::max(m_cpuPeak, m_ring.peak(u"cpu"_s, hourMinutes - 1).value_or(0));
    if (const auto bytes = residentBytes()) {
        out.memoryBytes = static_cast<double>(*bytes);
        const auto first = std::find_if(m_hours.begin(), m_hours.end(), [this](const HealthSample &hour) {
            return hour.timeMs >= m_clock.nowMs() - weekHours * 3'600'000 && hour.timeMs > m_startedAtMs &&
                   hour.figures.value(u"memory"_s) > 0;
        });
        if (first != m_hours.end())
            out.memoryChangePercent = 100 * (*out.memoryBytes / first->figures.value(u"memory"_s) - 1);
    }
    out.readingsPerS = m_readingsPerS;
    if (m_probes.clients) {
        const ClientFigures clients = m_probes.clients();
        out.clients = clients.connected;
        out.slowClients = clients.slow;
        out.clientsClosedSlow =
            static_cast<qint64>(m_ring.sum(u"closedSlow"_s)) + clients.closedSlowTotal - m_lastClosedSlow.value_or(0);
    }
    const auto day = [this](const QString &figure, qint64 now) {
        return static_cast<qint64>(m_ring.sum(figure)) + now;
    };
    out.internalErrors = day(u"internalErrors"_s, m_minuteCounts.internalErrors);
    out.outsideErrors = day(u"outsideErrors"_s, m_minuteCounts.outsideErrors);
    out.refusals = day(u"refusals"_s, m_minuteCounts.refusals);
    out.failedSignIns = day(u"failedSignIns"_s, m_minuteCounts.failedSignIns);
    out.lockOuts = day(u"lockOuts"_s, m_minuteCounts.lockOuts);
    out.countedFromMs = m_ring.beginsMs().value_or(m_startedAtMs);
    out.queues = queueHealth();
    out.latencies = latencyHealth();
    out.disk = diskHealth();
    if (m_probes.backups)
        out.backups = m_probes.backups();
    if (m_probes.drill)
        out.drill = m_probes.drill();
    if (m_probes.outside)
        out.outside = m_probes.outside();
    if (m_probes.certificates)
        out.certificates = m_probes.certificates();
    if (const auto clock = clockState()) {
        out.clock.synchronised = clock->synchronised;
        if (clock->synchronised)
            out.clock.errorMs = clock->errorMs;
    }
    out.conditions = m_alarms.active();
    return out;
}

} // namespace gemba::watch

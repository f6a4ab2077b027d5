#include "watch_service.h"

#include "health_store.h"
#include "machine_figures.h"

#include <QSysInfo>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <stdexcept>

namespace gemba::watch {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using storage::ReadTransaction;
using storage::Transaction;

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 hourMs = 60 * minuteMs;
constexpr qint64 dayMs = 24 * hourMs;

rpc::Histogram &callDurations(rpc::Metrics &metrics, const QString &kind)
{
    return metrics.histogram(u"gemba_call_duration_seconds"_s, u"Time from a call to its answer"_s,
                             rpc::Metrics::label(u"kind"_s, kind));
}

bool isSignIn(const char *method)
{
    const QLatin1String name(method);
    return name == "session.login"_L1 || name == "session.loginPin"_L1 || name == "session.loginBadge"_L1;
}

} // namespace

WatchService::WatchService(storage::Executor &executor, alarms::AlarmPort &port, rpc::Metrics &metrics,
                           const Clock &clock, WatchOptions options, QObject *parent)
    : QObject(parent)
    , m_executor(executor)
    , m_clock(clock)
    , m_options(std::move(options))
    , m_host(QSysInfo::machineHostName())
    , m_startedAtMs(clock.nowMs())
    , m_alarms(executor, port, clock)
    , m_readings(metrics.counter(u"gemba_ingest_points_total"_s, u"Readings stored"_s))
    , m_failedSignIns(metrics.counter(u"gemba_sign_in_failures_total"_s, u"Sign-ins refused for a wrong proof"_s))
    , m_lockOuts(metrics.counter(u"gemba_lock_outs_total"_s, u"Sign-ins held back after too many tries"_s))
    , m_refusedTokens(metrics.counter(u"gemba_refused_tokens_total"_s, u"Tokens and API keys that were none"_s))
    , m_latencies({{u"command"_s, 20'000, &callDurations(metrics, u"command"_s), {}},
                   {u"query"_s, 50'000, &callDurations(metrics, u"query"_s), {}},
                   {u"reading"_s,
                    50'000,
                    &metrics.histogram(u"gemba_ingest_duration_seconds"_s, u"From a message's arrival to its commit"_s),
                    {}},
                   {u"chart"_s, 10'000, &m_chart, {}},
                   {u"signIn"_s, 400'000, &m_signIn, {}}})
{
    defineAlarms();
    addMetrics(metrics);
    m_tick.setInterval(2s);
    connect(&m_tick, &QTimer::timeout, this, &WatchService::tick);
    m_minute.setInterval(1min);
    connect(&m_minute, &QTimer::timeout, this, &WatchService::runMinute);
}

void WatchService::addMetrics(rpc::Metrics &metrics)
{
    metrics.countedBy(u"gemba_process_cpu_seconds_total"_s, u"Processor time of the server"_s,
                      [] { return static_cast<double>(cpuTimeUs().value_or(0)) / 1e6; });
    metrics.gauge(u"gemba_process_resident_memory_bytes"_s, u"Resident memory of the server"_s,
                  [] { return static_cast<double>(residentBytes().value_or(0)); });
    metrics.gauge(u"gemba_disk_free_bytes"_s, u"Free space of the disk with the data"_s,
                  [path = m_options.dataDirectory] {
                      const auto space = diskSpaceAt(path);
                      return space ? space->freeBytes : std::nan("");
                  });
    metrics.gauge(u"gemba_disk_size_bytes"_s, u"Size of the disk with the data"_s, [path = m_options.dataDirectory] {
        const auto space = diskSpaceAt(path);
        return space ? space->totalBytes : std::nan("");
    });
    metrics.gauge(u"gemba_system_conditions"_s, u"System alarms whose condition holds"_s,
                  [this] { return static_cast<double>(m_alarms.active().size()); });
}

void WatchService::start()
{
    using Samples = QList<HealthSample>;
    const qint64 nowMs = m_clock.nowMs();
    const auto read = [&](int stepS, qint64 sinceMs) {
        auto samples = m_executor.readNow<Samples>(
            [&](ReadTransaction &tx) -> Result<Samples> { return store::samples(tx, stepS, m_host, sinceMs); });
        if (!samples)
            throw std::runtime_error("cannot load health samples: " + samples.error().detail.toStdString());
        return *samples;
    };
    m_ring.load(read(store::minuteS, nowMs - dayMs));
    m_hours = read(store::hourS, nowMs - 30 * dayMs);
    m_lastReadings = m_readings.value();
    m_lastTickUs = m_clock.monotonicUs();
    m_lastCpuUs = cpuTimeUs();
    m_alarms.retell();
    m_tick.start();
    m_minute.start();
}

void WatchService::noteCall(const rpc::FinishedCall &call)
{
    if (isSignIn(call.method.name))
        m_signIn.observeUs(call.durationUs);
    else if (QLatin1String(call.method.name) == "sensors.history"_L1)
        m_chart.observeUs(call.durationUs);
    if (!call.error)
        return;
    const int range = static_cast<int>(call.error->code) / 1'000;
    ++(range == 5   ? m_minuteCounts.internalErrors
       : range == 4 ? m_minuteCounts.outsideErrors
                    : m_minuteCounts.refusals);
    switch (call.error->code) {
    // A password that is known already, and a sign-in that somebody found open, are guessed at like any other.
    case ErrorCode::SecondFactorInvalid:
    case ErrorCode::PasswordWrong:
    case ErrorCode::SignInFailed:
        ++m_minuteCounts.failedSignIns;
        m_failedSignIns.add();
        break;
    case ErrorCode::TooManyAttempts:
        ++m_minuteCounts.lockOuts;
        m_lockOuts.add();
        break;
    case ErrorCode::TokenInvalid:
        noteRefusedToken();
        break;
    case ErrorCode::RefreshReused:
        m_reuseMs = m_clock.monotonicMs();
        m_alarms.set(u"security.refreshReused"_s, true);
        break;
    default:
        break;
    }
}

void WatchService::noteRefusedToken()
{
    ++m_minuteCounts.refusedTokens;
    m_refusedTokens.add();
}

void WatchService::readProcessor(qint64 nowUs)
{
    const auto cpu = cpuTimeUs();
    const qint64 elapsed = nowUs - m_lastTickUs;
    if (cpu && m_lastCpuUs && elapsed > 0) {
        m_cpuPercent = 100.0 * static_cast<double>(*cpu - *m_lastCpuUs) / static_cast<double>(elapsed) / cores();
        m_cpuPeak = std::max(m_cpuPeak, *m_cpuPercent);
    }
    m_lastCpuUs = cpu;
}

void WatchService::readQueues(double seconds)
{
    for (const QueueProbe &probe : std::as_const(m_probes.queues)) {
        QueueFigures &figures = m_queues[probe.id];
        figures.now = probe.read();
        figures.peak = std::max(figures.peak, figures.now.waiting);
        if (figures.now.outTotal && figures.lastOut && seconds > 0)
            figures.outPerS = static_cast<double>(*figures.now.outTotal - *figures.lastOut) / seconds;
        figures.lastOut = figures.now.outTotal;
    }
}

void WatchService::tick()
{
    const qint64 nowUs = m_clock.monotonicUs();
    const double seconds = static_cast<double>(nowUs - m_lastTickUs) / 1e6;
    readProcessor(nowUs);
    readQueues(seconds);
    if (seconds > 0)
        m_readingsPerS = static_cast<double>(m_readings.value() - m_lastReadings) / seconds;
    m_lastReadings = m_readings.value();
    m_lastTickUs = nowUs;
    judge();
    if (m_bus)
        m_bus->publishState(QString::fromLatin1(HealthState::topic.name), wire::encode(HealthState{health()}));
}

HealthSample WatchService::minuteSample()
{
    HealthSample sample;
    sample.timeMs = m_clock.nowMs();
    auto &figures = sample.figures;
    figures[u"cpu"_s] = m_cpuPeak;
    if (const auto bytes = residentBytes())
        figures[u"memory"_s] = static_cast<double>(*bytes);
    if (m_readingsPerS)
        figures[u"readings"_s] = *m_readingsPerS;
    if (m_probes.clients) {
        const ClientFigures clients = m_probes.clients();
        figures[u"clients"_s] = static_cast<double>(clients.connected);
        figures[u"closedSlow"_s] =
            static_cast<double>(clients.closedSlowTotal - m_lastClosedSlow.value_or(clients.closedSlowTotal));
        m_lastClosedSlow = clients.closedSlowTotal;
    }
    figures[u"internalErrors"_s] = static_cast<double>(m_minuteCounts.internalErrors);
    figures[u"outsideErrors"_s] = static_cast<double>(m_minuteCounts.outsideErrors);
    figures[u"refusals"_s] = static_cast<double>(m_minuteCounts.refusals);
    figures[u"failedSignIns"_s] = static_cast<double>(m_minuteCounts.failedSignIns);
    figures[u"refusedTokens"_s] = static_cast<double>(m_minuteCounts.refusedTokens);
    figures[u"lockOuts"_s] = static_cast<double>(m_minuteCounts.lockOuts);
    if (const auto space = diskSpaceAt(m_options.dataDirectory))
        figures[u"diskUsed"_s] = space->totalBytes - space->freeBytes;
    for (auto &[id, queue] : m_queues) {
        figures[u"queue."_s + id] = static_cast<double>(queue.peak);
        queue.peak = queue.now.waiting;
    }
    for (LatencyKind &kind : m_latencies) {
        rpc::LatencyCounts all = kind.source->latencies();
        const rpc::LatencyCounts minute = all - kind.lastMinute;
        kind.lastMinute = std::move(all);
        m_ring.addLatencies(kind.id, minute);
        if (const auto p99 = minute.quantileUs(0.99))
            figures[u"p99."_s + kind.id] = static_cast<double>(*p99);
    }
    m_minuteCounts = {};
    m_cpuPeak = m_cpuPercent.value_or(0);
    return sample;
}

/// What was counted is added up; of the rest the worst of the hour is kept.
HealthSample WatchService::hourSample(qint64 timeMs) const
{
    static const QSet<QString> counted{u"internalErrors"_s, u"outsideErrors"_s, u"refusals"_s,     u"failedSignIns"_s,
                                       u"lockOuts"_s,       u"closedSlow"_s,    u"refusedTokens"_s};
    HealthSample hour;
    hour.timeMs = timeMs;
    for (const HealthSample &minute : m_ring.samples()) {
        if (minute.timeMs <= timeMs - hourMs)
            continue;
        for (auto it = minute.figures.begin(); it != minute.figures.end(); ++it) {
            double &figure = hour.figures[it.key()];
            figure = counted.contains(it.key()) ? figure + it.value() : std::max(figure, it.value());
        }
    }
    return hour;
}

void WatchService::runMinute()
{
    const HealthSample minute = minuteSample();
    m_ring.add(minute);
    std::optional<HealthSample> hour;
    if (++m_minutes % 60 == 0) {
        hour = hourSample(minute.timeMs);
        m_hours.append(*hour);
        while (!m_hours.isEmpty() && m_hours.first().timeMs < minute.timeMs - 30 * dayMs)
            m_hours.removeFirst();
    }
    m_alarms.retell();
    m_executor.write<Nothing>(
        [minute, hour, host = m_host](Transaction &tx) -> Result<Nothing> {
            store::saveSample(tx, store::minuteS, host, minute);
            if (hour) {
                store::saveSample(tx, store::hourS, host, *hour);
                store::purgeSamples(tx, minute.timeMs);
            }
            return Nothing{};
        },
        [](Result<Nothing>) {});
}

} // namespace gemba::watch

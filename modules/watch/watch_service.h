#pragma once

#include "sample_ring.h"
#include "system_alarms.h"
#include "watch_options.h"
#include "watch_probes.h"

#include <gemba/rpc/dispatcher.h>
#include <gemba/rpc/event_bus.h>

#include <QTimer>

#include <array>
#include <map>

namespace gemba::watch {

/// Watches the server itself: takes its figures every two seconds, keeps them for a day by the minute and a month by the hour, and
/// raises what is wrong as alarms of the plant's own alarm system. Lives on the server's thread.
class WatchService : public QObject
{
    Q_OBJECT
public:
    WatchService(storage::Executor &executor, alarms::AlarmPort &port, rpc::Metrics &metrics, const Clock &clock,
                 WatchOptions options, QObject *parent = nullptr);

    /// The other parts are asked this way from now on.
    void setProbes(WatchProbes probes) { m_probes = std::move(probes); }
    /// Judges by these levels from now on; the folder stays.
    void setLevels(const WatchOptions &levels);
    /// The live figures go out here.
    void publishTo(rpc::EventBus *bus) { m_bus = bus; }
    /// Takes up the history and begins. Throws std::runtime_error.
    void start();
    /// The server has been ready since now.
    void noteReady() { m_readyAtMs = m_clock.nowMs(); }

    /// Every answered call comes by here, see Dispatcher::addObserver().
    void noteCall(const rpc::FinishedCall &call);
    /// A bearer token or API key that is none was shown at the door, before any call.
    void noteRefusedToken();
    /// What the newest verification of the audit trail found.
    void noteAuditTrail(bool whole) { m_alarms.set(QStringLiteral("security.auditBroken"), !whole); }

    Health health() const;
    const QString &host() const { return m_host; }
    const Clock &clock() const { return m_clock; }

    /// The timers call them; harmless at any time.
    void tick();
    void runMinute();

private:
    struct LatencyKind
    {
        QString id;
        qint64 goalUs = 0;
        rpc::Histogram *source = nullptr;
        rpc::LatencyCounts lastMinute; ///< everything up to then
    };
    struct QueueFigures
    {
        QueueState now;
        qint64 peak = 0; ///< since the minute began
        std::optional<qint64> lastOut;
        std::optional<double> outPerS;
    };

    void defineAlarms();
    void addMetrics(rpc::Metrics &metrics);
    void readProcessor(qint64 nowUs);
    void readQueues(double seconds);
    void judge();
    std::optional<double> lateness(const std::optional<OffBoxCopies> &copies, qint64 nowMs) const;
    qint64 inFiveMinutes(const QString &figure, qint64 sinceMinute) const;
    HealthSample minuteSample();
    HealthSample hourSample(qint64 timeMs) const;
    QList<QueueHealth> queueHealth() const;
    QList<LatencyHealth> latencyHealth() const;
    std::optional<DiskHealth> diskHealth() const;

    storage::Executor &m_executor;
    const Clock &m_clock;
    WatchOptions m_options;
    const QString m_host;
    const qint64 m_startedAtMs;
    SystemAlarms m_alarms;
    WatchProbes m_probes;
    rpc::EventBus *m_bus = nullptr;
    SampleRing m_ring;
    QList<HealthSample> m_hours; ///< thirty days

    rpc::Counter &m_readings;
    rpc::Counter &m_failedSignIns;
    rpc::Counter &m_lockOuts;
    rpc::Counter &m_refusedTokens;
    rpc::Histogram m_signIn;
    rpc::Histogram m_chart;
    QList<LatencyKind> m_latencies;

    /// Counted since the minute began.
    struct Counts
    {
        qint64 internalErrors = 0, outsideErrors = 0, refusals = 0, failedSignIns = 0, lockOuts = 0;
        qint64 refusedTokens = 0;
    };
    Counts m_minuteCounts;
    qint64 m_reuseMs = -1; ///< monotonic; when a refresh token was last used twice, -1 for never

    std::optional<qint64> m_readyAtMs;
    std::optional<qint64> m_lastCpuUs;
    qint64 m_lastTickUs = 0;
    std::optional<double> m_cpuPercent;
    double m_cpuPeak = 0;
    qint64 m_lastReadings = 0;
    std::optional<double> m_readingsPerS;
    std::optional<qint64> m_lastClosedSlow;
    std::map<QString, QueueFigures> m_queues;
    qint64 m_minutes = 0;
    QTimer m_tick;
    QTimer m_minute;
};

} // namespace gemba::watch

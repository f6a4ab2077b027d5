#pragma once

#include "alarm_book.h"
#include "alarms_contract.h"
#include "review_contract.h"

#include <alarm_kpi.h>
#include <gemba/core/clock.h>
#include <gemba/rpc/caller.h>
#include <gemba/rpc/metrics.h>
#include <gemba/storage/executor.h>

#include <alarm_port.h>

#include <QObject>
#include <QTimer>

#include <mutex>

namespace gemba::alarms {

/// The alarm system: judges readings against limits, keeps every alarm's ISA-18.2 state, its journal and its figures.
/// Lives on the server's thread; the AlarmPort and the commands are called on the writer thread. A change is a row, its
/// journal lines and an event in the caller's transaction. Must outlive the executor's last job.
class AlarmService : public QObject, public AlarmPort
{
    Q_OBJECT
public:
    AlarmService(storage::Executor &executor, const Clock &clock, rpc::Metrics &metrics, const AlarmPolicy &policy = {},
                 QObject *parent = nullptr);

    /// Takes up where the last run's last commit left off, and starts the clock-driven work. Before the sensors start.
    /// Throws std::runtime_error.
    void start();
    /// Ends the delays and shelves that are due. The timers call it; harmless at any time, on the server's thread.
    void runClock();

    // Commands, on the writer thread.
    Result<Alarm> acknowledge(storage::Transaction &tx, const rpc::Caller &caller, const Acknowledge::Params &in);
    Result<Alarm> shelve(storage::Transaction &tx, const rpc::Caller &caller, const Shelve::Params &in);
    Result<Alarm> unshelve(storage::Transaction &tx, const rpc::Caller &caller, const AlarmId &alarm);
    Result<Alarm> suppress(storage::Transaction &tx, const rpc::Caller &caller, const AlarmWithReason &in);
    Result<Alarm> unsuppress(storage::Transaction &tx, const rpc::Caller &caller, const AlarmId &alarm);
    Result<Alarm> takeOutOfService(storage::Transaction &tx, const rpc::Caller &caller, const AlarmWithReason &in);
    Result<Alarm> returnToService(storage::Transaction &tx, const rpc::Caller &caller, const AlarmId &alarm);
    Result<Alarm> resetLatch(storage::Transaction &tx, const rpc::Caller &caller, const AlarmId &alarm);

    /// Writes down why an alarm exists. VersionConflict, NotFound, FieldMissing.
    Result<Rationalisation> rationalise(storage::Transaction &tx, const rpc::Caller &caller,
                                        const RationaliseAlarm::Params &in);
    /// Alarm definitions with how they did, worst first. Any thread.
    ReviewAlarms::Reply review(storage::ReadTransaction &tx, const ReviewAlarms::Params &in) const;

    /// Forgets journal lines older than @p beforeMs, at most @p limit; returns how many. Call again while it returns
    /// @p limit.
    qint64 purgeJournal(storage::Transaction &tx, qint64 beforeMs, int limit);

    /// Key figures of the last hours. Any thread.
    ReadKpi::Reply kpis(storage::ReadTransaction &tx, int hours);

    // AlarmPort
    Result<void> checkLimits(const SensorAlarms &sensor, double rangeLow, double rangeHigh) const override;
    void sensorConfigured(storage::Transaction &tx, const SensorAlarms &sensor, const QString &actor,
                          qint64 nowMs) override;
    void sensorRemoved(storage::Transaction &tx, const SensorId &sensor, const QString &actor, qint64 nowMs) override;
    void sensorSampled(storage::Transaction &tx, const SensorSample &sample) override;
    void conditionChanged(storage::Transaction &tx, const Condition &condition, qint64 nowMs) override;
    Rehearsal rehearse(storage::ReadTransaction &tx, const RehearsalRequest &request,
                       const RehearsalHistory &history) const override;
    void serviceModeChanged(storage::Transaction &tx, const SensorId &sensor, bool inService, const QString &actor,
                            qint64 nowMs) override;

    /// What is in memory. On the writer thread only.
    const AlarmBook &book() const { return m_book; }

private:
    /// What configuration says of an alarm.
    struct Description
    {
        AlarmId alarm = {};
        SensorId sensor = {};
        DeviceId device = {};
        QString name = {};
        QString area = {};
        QString unit = {};
        QString response = {};
        AlarmKind kind = AlarmKind::System;
        int priority = 3;
        AlarmBehaviour behaviour = AlarmBehaviour::Plain;
    };

    // One alarm: see alarm_changes.cpp.
    Result<StoredAlarm> change(storage::Transaction &tx, const AlarmId &id, AlarmEvent event, qint64 nowMs,
                               const AlarmPolicy &policy, bool forService = false);
    void changeByItself(storage::Transaction &tx, const AlarmId &id, const AlarmEvent &event, qint64 nowMs,
                        bool forService = false);
    void describe(storage::Transaction &tx, const Description &wanted, const QString &actor, qint64 nowMs);
    void keep(storage::Transaction &tx, const StoredAlarm &before, const StoredAlarm &after);
    void mark(storage::Transaction &tx, const AlarmId &id, bool firstOut);
    void supersede(storage::Transaction &tx, const SensorId &sensor, const AlarmId &except);
    void announce(storage::Transaction &tx, const StoredAlarm &alarm, const QString &transition);
    void record(storage::Transaction &tx, const std::vector<JournalEntry> &journal);

    // Rationalisation: see alarm_review.cpp.
    void rememberAction(storage::Transaction &tx, const AlarmId &alarm, const QString &action);

    // Limits: see alarm_limits.cpp.
    void judged(storage::Transaction &tx, const SensorId &id, const WatchedSensor &watched, const LimitOutcome &outcome,
                qint64 nowMs, bool save = false);
    void settle(storage::Transaction &tx, const SensorSample &sample);
    void retire(storage::Transaction &tx, const AlarmId &id, const QString &actor, qint64 nowMs);

    /// The alarm, if there is one and it hangs where the caller holds the method's permission.
    Result<StoredAlarm> within(const rpc::Caller &caller, const wire::Method &method, const AlarmId &id) const;
    Result<StoredAlarm> act(storage::Transaction &tx, const rpc::Caller &caller, const wire::Method &method,
                            const AlarmId &id, AlarmEvent event, const AlarmPolicy &policy);
    void armClock();

    storage::Executor &m_executor;
    const Clock &m_clock;
    const AlarmPolicy m_policy;
    AlarmBook m_book;
    QHash<AlarmId, QString> m_actions; ///< what rationalisation tells operators to do; on the writer thread
    std::mutex m_meterMutex;
    AlarmKpiMeter m_meter; ///< of committed changes only
    rpc::Counter &m_raised;
    QTimer m_second;
    QTimer m_due;
    std::atomic<bool> m_clockQueued{false};
};

/// The alarm of one limit: "P1.HIHI".
AlarmId limitAlarmId(const SensorId &sensor, AlarmKind kind);

} // namespace gemba::alarms

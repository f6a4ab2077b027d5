#pragma once

#include "calibration_contract.h"
#include "historian.h"
#include "live_table.h"
#include "rehearsal_contract.h"

#include <gemba/core/clock.h>
#include <gemba/rpc/caller.h>
#include <gemba/rpc/event_bus.h>
#include <gemba/storage/executor.h>

#include <alarm_port.h>
#include <certificate_printer.h>
#include <limit_change.h>
#include <reading_sink.h>

#include <QObject>
#include <QTimeZone>
#include <QTimer>

namespace gemba::sensors {

class LimitDesk;
struct StoredSensor;

/// Why limits are what they are.
struct LimitOrigin
{
    QString askedBy;
    QString approvedBy; ///< empty where nobody had to
    QString reason;
};

/// The registry, the way of a reading from link to history, alarm and screen, service mode and calibration.
/// Lives on the server's thread; ingest() and the commands run on the writer thread.
class SensorService : public QObject, public ReadingSink
{
    Q_OBJECT
public:
    SensorService(storage::Executor &executor, alarms::AlarmPort &alarms, std::unique_ptr<Historian> historian,
                  const Clock &clock, rpc::Metrics &metrics, const QualityPolicy &policy = {},
                  QObject *parent = nullptr);
    ~SensorService() override;

    /// Loads the registry, tells the alarm system, and starts the clock-driven work. Throws std::runtime_error.
    void start();
    /// The bus that newest values go to; set before start().
    void publishTo(rpc::EventBus *bus) { m_bus = bus; }
    /// Days that readings of class "standard" are kept. Class "long" keeps five years. Any thread.
    void setRetentionDays(int days) { m_retentionDays = days; }
    /// How readings are judged from now on. Any thread.
    void setQualityPolicy(const QualityPolicy &policy);
    QualityPolicy qualityPolicy() const;
    /// Readings, and message numbers, that one step of retention removes at most.
    static constexpr int purgeStep = 5'000;
    /// Removes a step of what is past its time, and goes on until nothing is. The timer calls it; harmless at any time.
    void purgeSomeHistory();
    /// Registers the shipped sensors for @p device unless sensors exist already.
    Result<Nothing> seedShippedSensors(const DeviceId &device, const QString &area);

    LiveUpdate liveState() const { return {m_live.all()}; }
    /// Registered sensors with this kind of source, for the links. Thread-safe.
    QList<Sensor> sensorsFrom(SourceKind kind) const;
    Historian &historian() { return *m_historian; }
    /// Changing limits with four eyes.
    LimitDesk &limits() { return *m_limits; }

    /// The zone whose days a rehearsal counts by; before start().
    void setTimeZone(const QTimeZone &zone) { m_zone = zone; }
    /// Tries limits on stored readings. On a reader thread; refuses Busy while others do, FieldRange "days" where there are
    /// more readings than it looks at.
    Result<RehearseLimits::Reply> rehearse(storage::ReadTransaction &tx, const RehearseLimits::Params &in);

    /// Prints a calibration record. On the server's thread; answers there, later. StateConflict without a printer.
    void certificate(const CalibrationCertificate::Params &in, CertificatePrinter *printer,
                     std::function<void(Result<CalibrationCertificate::Reply>)> done);

    // Commands, on the writer thread.
    Result<Sensor> save(storage::Transaction &tx, const rpc::Caller &caller, const SaveSensor::Params &in);
    Result<wire::Empty> remove(storage::Transaction &tx, const rpc::Caller &caller, const SensorId &id);
    /// Which changes of limits wait for a second person. Any thread.
    void setLimitApproval(ApprovalPolicy policy) { m_limitApproval = policy; }
    ApprovalPolicy limitApproval() const { return m_limitApproval; }
    /// Whether the alarm system can watch them on that range; FieldRange or LimitsInconsistent "limits.…". Any thread.
    Result<void> checkLimits(const Limits &limits, double rangeLow, double rangeHigh) const;
    /// Puts limits into force that may be: the caller has checked them and asked whoever must be asked. A version, an event
    /// and the alarm system follow. VersionConflict when @p before is not what the table has.
    Result<Sensor> putLimits(storage::Transaction &tx, const rpc::Caller &caller, const StoredSensor &before,
                             const Limits &limits, const LimitOrigin &origin);
    Result<Sensor> startService(storage::Transaction &tx, const rpc::Caller &caller, const StartService::Params &in);
    Result<Sensor> endService(storage::Transaction &tx, const rpc::Caller &caller, const SensorId &id);
    Result<CapturePoint::Reply> capturePoint(storage::Transaction &tx, const rpc::Caller &caller,
                                             const CapturePoint::Params &in);
    Result<Calibration> signOff(storage::Transaction &tx, const rpc::Caller &caller,
                                const SignOffCalibration::Params &in);

    // ReadingSink
    IngestOutcome ingest(storage::Transaction &tx, const ReadingBatch &batch, qint64 receivedMs) override;
    void setClockOffset(const DeviceId &device, std::optional<qint64> offsetMs) override;
    std::optional<double> qualityPercent(const DeviceId &device) const override;
    bool hasSensors(const DeviceId &device) const override { return m_live.hasDevice(device); }

Q_SIGNALS:
    /// Registration changed; links look at sensorsFrom() again.
    void registryChanged();

private:
    struct Judged
    {
        double raw = 0;
        double value = 0;
        qint64 timeMs = 0;
        QualityMark mark;
    };
    Judged judge(const SensorState &state, const ChannelValue &value, qint64 timeMs, qint64 behindMs,
                 qint64 receivedMs) const;
    /// Where in history the reading goes: its own millisecond, or the next one that no other reading of the sensor has, so
    /// that two measurements of one moment are both kept. Nothing if the very same reading is there already.
    std::optional<qint64> freeTime(storage::ReadTransaction &tx, const SensorState &state, const Judged &judged) const;
    void accept(storage::Transaction &tx, const SensorState &before, const Judged &judged, qint64 receivedMs);
    static alarms::Condition sensorCondition(const Sensor &sensor, alarms::ConditionKind kind, bool active);
    qint64 awaitedFrom(const Sensor &sensor) const;
    void putOutOfUse(storage::Transaction &tx, const Sensor &sensor);
    void changed(storage::Transaction &tx, SensorChangeKind kind, const SensorId &id);
    void checkFreshness();
    void applyStaleness(storage::Transaction &tx, const SensorId &id);
    void endExpiredServices();
    void scheduleFlush();
    void flush();
    /// LimitsNeedApproval unless these limits may replace those of @p before by sensors.save.
    Result<void> mayReplaceLimits(const Sensor &before, const Limits &limits) const;
    /// Writes down which limits are in force now; a draft made from others can no longer be approved.
    void limitsReplaced(storage::Transaction &tx, const Sensor &sensor, const LimitOrigin &origin);
    /// The device whose sensors read the topic of @p sensor's foreign layout already.
    std::optional<DeviceId> topicOwner(const Sensor &sensor) const;
    Result<SensorState> inService(const rpc::Caller &caller, const SensorId &id) const;

    storage::Executor &m_executor;
    alarms::AlarmPort &m_alarms;
    const std::unique_ptr<Historian> m_historian;
    const Clock &m_clock;
    rpc::EventBus *m_bus = nullptr;
    mutable std::mutex m_policyMutex;
    QualityPolicy m_policy;
    const std::unique_ptr<LimitDesk> m_limits;
    LiveTable m_live;
    mutable std::mutex m_offsetMutex;
    QHash<DeviceId, qint64> m_clockOffsets;
    rpc::Counter &m_stored;
    rpc::Counter &m_duplicates;
    rpc::Counter &m_unknown;
    rpc::Counter &m_purged;
    QTimer m_tick;
    QTimer m_purge;
    QTimer m_purgeRest;
    std::atomic<bool> m_purging{false};
    std::atomic<int> m_retentionDays{120};
    QTimeZone m_zone = QTimeZone::utc();
    std::atomic<int> m_rehearsals{0};
    std::atomic<ApprovalPolicy> m_limitApproval{ApprovalPolicy::Critical};
    QTimer m_flush;
    std::atomic<bool> m_flushQueued{false};
    qint64 m_lastFlushMs = 0;
    std::atomic<bool> m_freshnessQueued{false};
};

} // namespace gemba::sensors

#pragma once

#include <gemba/core/ids.h>
#include <gemba/core/result.h>
#include <gemba/storage/database.h>

#include <functional>
#include <optional>

namespace gemba::alarms {

/// How an alarm leaves when its condition does.
enum class LeaveBehaviour {
    Plain,           ///< once acknowledged
    AutoAcknowledge, ///< by itself, acknowledged or not
    Latching         ///< once acknowledged and reset
};

/// What the alarm system must know of a sensor to judge it. Limits in the sensor's unit.
struct SensorAlarms
{
    SensorId sensor;
    DeviceId device;
    QString name;
    QString area;
    QString unit; ///< UCUM
    QString response;
    std::optional<double> lolo, lo, hi, hihi;
    int loloPriority = 1, loPriority = 2, hiPriority = 2, hihiPriority = 1; ///< 1 critical … 4 low
    double deadband = 0;
    qint64 onDelayMs = 0;
    qint64 offDelayMs = 0;
    LeaveBehaviour behaviour = LeaveBehaviour::Plain; ///< of the alarms of its limits
};

enum class SampleTrust { Good, Uncertain, Bad };

struct SensorSample
{
    SensorId sensor;
    qint64 timeMs = 0;      ///< when it was measured, UTC
    qint64 receivedMs = 0;  ///< when the server got it, UTC
    qint64 monotonicMs = 0; ///< the same moment on the monotonic clock
    double value = 0;       ///< in the sensor's unit
    SampleTrust trust = SampleTrust::Good;
};

enum class ConditionKind { Stale, BadQuality, DeviceOffline, System };

/// A condition that is not a limit, as its owner (sensors, devices, the server itself) sees it.
struct Condition
{
    AlarmId alarm; ///< stable: "P1.STALE", "node-1.OFFLINE", "system.disk"
    SensorId sensor;
    DeviceId device;
    QString name; ///< of the sensor, device or part of the server
    QString area;
    ConditionKind kind = ConditionKind::System;
    int priority = 3;
    QString response;
    bool active = false;
};

struct RehearsalSample;
struct RehearsalRequest;
struct Rehearsal;
using RehearsalHistory = std::function<void(const std::function<void(const RehearsalSample &)> &sink)>;

/// How other domains tell the alarm system what is going on, inside their own transaction: a reading and the alarm it raises
/// are committed together. Every function is called on the writer thread and throws storage::DatabaseError.
/// What an implementation keeps in memory it takes back through Transaction::onRolledBack.
class AlarmPort
{
public:
    virtual ~AlarmPort() = default;
    /// Whether limits, deadband and delays can be watched on that range. Refuses with LimitsInconsistent or FieldRange and
    /// the field: "limits.hi", "limits.deadband". Any thread.
    virtual Result<void> checkLimits(const SensorAlarms &sensor, double rangeLow, double rangeHigh) const = 0;
    /// A sensor is new, was changed or (at start) exists. Alarms of limits that are gone end.
    virtual void sensorConfigured(storage::Transaction &tx, const SensorAlarms &sensor, const QString &actor,
                                  qint64 nowMs) = 0;
    virtual void sensorRemoved(storage::Transaction &tx, const SensorId &sensor, const QString &actor,
                               qint64 nowMs) = 0;
    /// Judges one reading against the limits.
    virtual void sensorSampled(storage::Transaction &tx, const SensorSample &sample) = 0;
    /// The condition came or went. Telling the same twice changes nothing.
    virtual void conditionChanged(storage::Transaction &tx, const Condition &condition, qint64 nowMs) = 0;
    /// Runs history through the rules that judge readings, once with the limits in force and once with a draft. Any thread;
    /// changes nothing.
    virtual Rehearsal rehearse(storage::ReadTransaction &tx, const RehearsalRequest &request,
                               const RehearsalHistory &history) const = 0;
    /// While a sensor is in service its alarms go to the journal only (suppressed by design).
    virtual void serviceModeChanged(storage::Transaction &tx, const SensorId &sensor, bool inService,
                                    const QString &actor, qint64 nowMs) = 0;
};

} // namespace gemba::alarms

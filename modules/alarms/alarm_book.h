#pragma once

#include "stored_alarm.h"

#include <first_out.h>
#include <gemba/storage/database.h>

#include <QHash>
#include <QMap>

#include <array>
#include <atomic>
#include <memory>

namespace gemba::alarms {

/// What the server remembers of alarms beside the database. Belongs to the writer thread: a job changes it as it goes,
/// so that later jobs of the same commit see what earlier ones did, and every change registers its own way back with
/// the transaction. The atomics may be read from any thread; they may run ahead of the commit.
class AlarmBook
{
public:
    static constexpr qint64 never = std::numeric_limits<qint64>::max();
    using Counts = std::array<std::atomic<int>, 4>;

    /// Replaces everything; at start.
    void load(const QList<StoredAlarm> &alarms, QHash<SensorId, WatchedSensor> sensors);

    const StoredAlarm *find(const AlarmId &id) const;
    /// Alarms of the sensor that are not retired, graver limits first.
    QList<AlarmId> alarmsOf(const SensorId &sensor) const;
    /// The same as the rules on superseding want them.
    std::vector<AlarmRecord> recordsOf(const SensorId &sensor) const;
    QList<StoredAlarm> all() const { return m_alarms.values(); }
    void put(storage::Transaction &tx, const StoredAlarm &alarm);

    const WatchedSensor *sensor(const SensorId &id) const;
    const QHash<SensorId, WatchedSensor> &sensors() const { return m_sensors; }
    void putSensor(storage::Transaction &tx, const SensorId &id, const WatchedSensor &watched);
    void dropSensor(storage::Transaction &tx, const SensorId &id);

    /// Tells the area's first-out group how the alarm is now.
    FirstOutChange updateGroup(storage::Transaction &tx, const QString &area, const AlarmRecord &record);
    FirstOutChange leaveGroup(storage::Transaction &tx, const QString &area, const AlarmId &alarm);
    std::optional<AlarmId> firstOut(const QString &area) const;

    /// Sensors whose delays end by then, and alarms whose shelf does.
    QList<SensorId> sensorsDue(qint64 monotonicMs) const;
    QList<AlarmId> shelvesDue(qint64 nowMs) const;

    qint64 nextDueMs() const { return m_nextDueMs; }           ///< monotonic, never if none; any thread
    qint64 nextShelfEndMs() const { return m_nextShelfEndMs; } ///< UTC, never if none; any thread
    /// Active and visible alarms by priority; outlives the book.
    std::shared_ptr<const Counts> activeCounts() const { return m_active; }

private:
    void replaceAlarm(const AlarmId &id, const std::optional<StoredAlarm> &alarm);
    void replaceSensor(const SensorId &id, const std::optional<WatchedSensor> &watched);
    void remember(storage::Transaction &tx, const QString &area);
    void count(const StoredAlarm &alarm, int sign);

    QHash<AlarmId, StoredAlarm> m_alarms;
    QHash<SensorId, QList<AlarmId>> m_bySensor;
    QHash<SensorId, WatchedSensor> m_sensors;
    QHash<QString, FirstOutGroup> m_groups; ///< by area
    QHash<SensorId, qint64> m_due;
    QHash<AlarmId, qint64> m_shelves;
    std::atomic<qint64> m_nextDueMs{never};
    std::atomic<qint64> m_nextShelfEndMs{never};
    std::shared_ptr<Counts> m_active = std::make_shared<Counts>();
};

} // namespace gemba::alarms

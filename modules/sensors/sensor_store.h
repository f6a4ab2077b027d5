#pragma once

#include "calibration_contract.h"

#include <gemba/storage/database.h>

namespace gemba::sensors {

/// A sensor with its number in the readings' table.
struct StoredSensor
{
    qint64 number = 0;
    Sensor sensor;
};

struct CapturedPoint
{
    CalibrationStep step = CalibrationStep::Low;
    double reference = 0;
    double raw = 0;
    double spread = 0;
    QString instrument;
};

/// SQL of the registry and of calibrations; nothing but SQL. Throws storage::DatabaseError.
namespace store {

/// With the calibration in force.
QList<StoredSensor> allSensors(storage::ReadTransaction &tx);
QList<Sensor> listSensors(storage::ReadTransaction &tx, const std::optional<QString> &area, const QString &afterId,
                          int limit);
std::optional<StoredSensor> findSensor(storage::ReadTransaction &tx, const SensorId &id);
/// One that was removed and not registered again; as it was then.
std::optional<StoredSensor> findRemovedSensor(storage::ReadTransaction &tx, const SensorId &id);
/// Gives a removed sensor its old number back, so that its history stays its own.
qint64 insertSensor(storage::Transaction &tx, const Sensor &sensor);
/// False when the version in the table is not @p expectedVersion.
bool updateSensor(storage::Transaction &tx, const Sensor &sensor, qint64 expectedVersion);
void removeSensor(storage::Transaction &tx, const SensorId &id, qint64 nowMs);
/// Numbers and retention classes, of removed sensors too: their history is kept for its time and no longer.
QList<std::pair<qint64, QString>> retentionClasses(storage::ReadTransaction &tx);
void setServiceUntil(storage::Transaction &tx, const SensorId &id, qint64 untilMs);

/// False when the message was seen before.
bool rememberMessage(storage::Transaction &tx, const DeviceId &device, const QString &epoch, qint64 seq, qint64 timeMs,
                     qint64 nowMs);
/// The time that a message seen before carried; 0 if it is not known.
qint64 messageTime(storage::ReadTransaction &tx, const DeviceId &device, const QString &epoch, qint64 seq);
void forgetMessage(storage::Transaction &tx, const DeviceId &device, const QString &epoch, qint64 seq);
/// The oldest first, at most @p maxRows; returns how many.
qint64 forgetMessages(storage::Transaction &tx, qint64 beforeMs, int maxRows);

void savePoint(storage::Transaction &tx, const SensorId &sensor, const CapturedPoint &point, qint64 nowMs);
QList<CapturedPoint> points(storage::ReadTransaction &tx, const SensorId &sensor);
void dropPoints(storage::Transaction &tx, const SensorId &sensor);
void insertCalibration(storage::Transaction &tx, const SensorId &sensor, const Calibration &calibration);
/// The record and the sensor it belongs to.
std::optional<std::pair<SensorId, Calibration>> findCalibration(storage::ReadTransaction &tx, const CalibrationId &id);
/// The calibration that was in force when @p of was made; nothing for the first.
std::optional<Calibration> calibrationBefore(storage::ReadTransaction &tx, const SensorId &sensor,
                                             const Calibration &of);
QList<Calibration> calibrations(storage::ReadTransaction &tx, const SensorId &sensor, int limit);

} // namespace store
} // namespace gemba::sensors

#include "sensor_store.h"

#include "json_text.h"

namespace gemba::sensors::store {

using namespace Qt::StringLiterals;

namespace {

const auto columns = u"number, id, name, area, device_id, source, quantity, unit, range_low, range_high, decimals, "
                     "interval_ms, limits, response, retention_class, enabled, service_until_ms, version, "
                     "limits_version"_s;

StoredSensor sensorAt(storage::ReadTransaction &tx, const storage::Rows &rows, qsizetype i)
{
    StoredSensor stored;
    stored.number = rows.integer(i, 0);
    Sensor &s = stored.sensor;
    s.id = SensorId(rows.text(i, 1));
    s.name = rows.text(i, 2);
    s.area = rows.text(i, 3);
    s.device = DeviceId(rows.text(i, 4));
    s.source = fromText<Source>(rows.text(i, 5));
    s.quantity = rows.text(i, 6);
    s.unit = rows.text(i, 7);
    s.rangeLow = rows.real(i, 8);
    s.rangeHigh = rows.real(i, 9);
    s.decimals = static_cast<int>(rows.integer(i, 10));
    s.intervalMs = static_cast<int>(rows.integer(i, 11));
    s.limits = fromText<Limits>(rows.text(i, 12));
    s.response = rows.text(i, 13);
    s.retentionClass = rows.text(i, 14);
    s.enabled = rows.flag(i, 15);
    s.serviceUntilMs = rows.integer(i, 16);
    s.version = rows.integer(i, 17);
    s.limitsVersion = rows.integer(i, 18);
    const auto newest = calibrations(tx, s.id, 1);
    if (!newest.isEmpty())
        s.calibration = newest.first();
    return stored;
}

QVariantList settableValues(const Sensor &s)
{
    return {s.name,           s.area,         s.device.text(),  toText(s.source),  s.quantity,
            s.unit,           s.rangeLow,     s.rangeHigh,      s.decimals,        s.intervalMs,
            toText(s.limits), s.response,     s.retentionClass, s.enabled ? 1 : 0, s.serviceUntilMs,
            s.version,        s.limitsVersion};
}

} // namespace

QList<StoredSensor> allSensors(storage::ReadTransaction &tx)
{
    const auto rows = tx.select(u"SELECT %1 FROM sensor WHERE removed_at_ms IS NULL ORDER BY id"_s.arg(columns));
    QList<StoredSensor> out;
    for (qsizetype i = 0; i < rows.count(); ++i)
        out.append(sensorAt(tx, rows, i));
    return out;
}

QList<Sensor> listSensors(storage::ReadTransaction &tx, const std::optional<QString> &area, const QString &afterId,
                          int limit)
{
    QVariantList binds{afterId};
    QString where = u"removed_at_ms IS NULL AND id > ?"_s;
    if (area) {
        where += u" AND area = ?"_s;
        binds.append(*area);
    }
    binds.append(limit);
    const auto rows = tx.select(u"SELECT %1 FROM sensor WHERE %2 ORDER BY id LIMIT ?"_s.arg(columns, where), binds);
    QList<Sensor> out;
    for (qsizetype i = 0; i < rows.count(); ++i)
        out.append(sensorAt(tx, rows, i).sensor);
    return out;
}

std::optional<StoredSensor> findSensor(storage::ReadTransaction &tx, const SensorId &id)
{
    const auto rows =
        tx.select(u"SELECT %1 FROM sensor WHERE id = ? AND removed_at_ms IS NULL"_s.arg(columns), {id.text()});
    if (rows.isEmpty())
        return std::nullopt;
    return sensorAt(tx, rows, 0);
}

std::optional<StoredSensor> findRemovedSensor(storage::ReadTransaction &tx, const SensorId &id)
{
    const auto rows =
        tx.select(u"SELECT %1 FROM sensor WHERE id = ? AND removed_at_ms IS NOT NULL"_s.arg(columns), {id.text()});
    if (rows.isEmpty())
        return std::nullopt;
    return sensorAt(tx, rows, 0);
}

qint64 insertSensor(storage::Transaction &tx, const Sensor &sensor)
{
    const auto old =
        tx.select(u"SELECT number FROM sensor WHERE id = ? AND removed_at_ms IS NOT NULL"_s, {sensor.id.text()});
    QVariantList binds = settableValues(sensor);
    if (!old.isEmpty()) {
        binds.append(sensor.id.text());
        tx.execute(u"UPDATE sensor SET name = ?, area = ?, device_id = ?, source = ?, quantity = ?, unit = ?, "
                   "range_low = ?, range_high = ?, decimals = ?, interval_ms = ?, limits = ?, response = ?, "
                   "retention_class = ?, enabled = ?, service_until_ms = ?, version = ?, limits_version = ?, "
                   "removed_at_ms = NULL WHERE id = ?"_s,
                   binds);
        return old.integer(0, 0);
    }
    const qint64 number = tx.select(u"SELECT COALESCE(MAX(number), 0) + 1 FROM sensor"_s).integer(0, 0);
    binds.append(sensor.id.text());
    binds.append(number);
    tx.execute(
        u"INSERT INTO sensor (name, area, device_id, source, quantity, unit, range_low, range_high, decimals, "
        "interval_ms, limits, response, retention_class, enabled, service_until_ms, version, limits_version, id, "
        "number) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        binds);
    return number;
}

bool updateSensor(storage::Transaction &tx, const Sensor &sensor, qint64 expectedVersion)
{
    QVariantList binds = settableValues(sensor);
    binds.append(sensor.id.text());
    binds.append(expectedVersion);
    return tx.execute(u"UPDATE sensor SET name = ?, area = ?, device_id = ?, source = ?, quantity = ?, unit = ?, "
                      "range_low = ?, range_high = ?, decimals = ?, interval_ms = ?, limits = ?, response = ?, "
                      "retention_class = ?, enabled = ?, service_until_ms = ?, version = ?, limits_version = ? "
                      "WHERE id = ? AND version = ? AND removed_at_ms IS NULL"_s,
                      binds) == 1;
}

void removeSensor(storage::Transaction &tx, const SensorId &id, qint64 nowMs)
{
    tx.execute(u"UPDATE sensor SET removed_at_ms = ?, version = version + 1 WHERE id = ?"_s, {nowMs, id.text()});
}

void setServiceUntil(storage::Transaction &tx, const SensorId &id, qint64 untilMs)
{
    tx.execute(u"UPDATE sensor SET service_until_ms = ?, version = version + 1 WHERE id = ?"_s, {untilMs, id.text()});
}

bool rememberMessage(storage::Transaction &tx, const DeviceId &device, const QString &epoch, qint64 seq, qint64 timeMs,
                     qint64 nowMs)
{
    return tx.execute(u"INSERT INTO message_seen (device_id, epoch, seq, time_ms, received_ms) VALUES (?, ?, ?, ?, ?) "
                      "ON CONFLICT DO NOTHING"_s,
                      {device.text(), epoch, seq, timeMs, nowMs}) == 1;
}

qint64 messageTime(storage::ReadTransaction &tx, const DeviceId &device, const QString &epoch, qint64 seq)
{
    const auto rows = tx.select(u"SELECT time_ms FROM message_seen WHERE device_id = ? AND epoch = ? AND seq = ?"_s,
                                {device.text(), epoch, seq});
    return rows.isEmpty() ? 0 : rows.integer(0, 0);
}

void forgetMessage(storage::Transaction &tx, const DeviceId &device, const QString &epoch, qint64 seq)
{
    tx.execute(u"DELETE FROM message_seen WHERE device_id = ? AND epoch = ? AND seq = ?"_s,
               {device.text(), epoch, seq});
}

qint64 forgetMessages(storage::Transaction &tx, qint64 beforeMs, int maxRows)
{
    return tx.execute(u"DELETE FROM message_seen WHERE (device_id, epoch, seq) IN (SELECT device_id, epoch, seq "
                      "FROM message_seen WHERE received_ms < ? ORDER BY received_ms LIMIT ?)"_s,
                      {beforeMs, maxRows});
}

QList<std::pair<qint64, QString>> retentionClasses(storage::ReadTransaction &tx)
{
    const auto rows = tx.select(u"SELECT number, retention_class FROM sensor ORDER BY number"_s);
    QList<std::pair<qint64, QString>> out;
    for (qsizetype i = 0; i < rows.count(); ++i)
        out.append({rows.integer(i, 0), rows.text(i, 1)});
    return out;
}

void savePoint(storage::Transaction &tx, const SensorId &sensor, const CapturedPoint &point, qint64 nowMs)
{
    tx.execute(
        u"INSERT INTO calibration_point (sensor_id, step, reference, raw, spread, instrument, captured_at_ms) "
        "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (sensor_id, step) DO UPDATE SET reference = excluded.reference, "
        "raw = excluded.raw, spread = excluded.spread, instrument = excluded.instrument, "
        "captured_at_ms = excluded.captured_at_ms"_s,
        {sensor.text(), wire::enumName(point.step), point.reference, point.raw, point.spread, point.instrument, nowMs});
}

QList<CapturedPoint> points(storage::ReadTransaction &tx, const SensorId &sensor)
{
    const auto rows =
        tx.select(u"SELECT step, reference, raw, spread, instrument FROM calibration_point WHERE sensor_id = ?"_s,
                  {sensor.text()});
    QList<CapturedPoint> out;
    for (qsizetype i = 0; i < rows.count(); ++i) {
        out.append({wire::enumFromName<CalibrationStep>(rows.text(i, 0)).value_or(CalibrationStep::Low),
                    rows.real(i, 1), rows.real(i, 2), rows.real(i, 3), rows.text(i, 4)});
    }
    return out;
}

void dropPoints(storage::Transaction &tx, const SensorId &sensor)
{
    tx.execute(u"DELETE FROM calibration_point WHERE sensor_id = ?"_s, {sensor.text()});
}

void insertCalibration(storage::Transaction &tx, const SensorId &sensor, const Calibration &calibration)
{
    tx.execute(u"INSERT INTO calibration (id, sensor_id, done_at_ms, due_at_ms, gain, zero_offset, record) "
               "VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
               {calibration.id.text(), sensor.text(), calibration.doneAtMs, calibration.dueAtMs, calibration.gain,
                calibration.offset, toText(calibration)});
}

QList<Calibration> calibrations(storage::ReadTransaction &tx, const SensorId &sensor, int limit)
{
    const auto rows =
        tx.select(u"SELECT record FROM calibration WHERE sensor_id = ? ORDER BY done_at_ms DESC, id DESC LIMIT ?"_s,
                  {sensor.text(), limit});
    QList<Calibration> out;
    for (qsizetype i = 0; i < rows.count(); ++i)
        out.append(fromText<Calibration>(rows.text(i, 0)));
    return out;
}

std::optional<std::pair<SensorId, Calibration>> findCalibration(storage::ReadTransaction &tx, const CalibrationId &id)
{
    const auto rows = tx.select(u"SELECT sensor_id, record FROM calibration WHERE id = ?"_s, {id.text()});
    if (rows.isEmpty())
        return std::nullopt;
    return std::pair{SensorId(rows.text(0, 0)), fromText<Calibration>(rows.text(0, 1))};
}

std::optional<Calibration> calibrationBefore(storage::ReadTransaction &tx, const SensorId &sensor,
                                             const Calibration &of)
{
    const auto rows = tx.select(u"SELECT record FROM calibration WHERE sensor_id = ? AND (done_at_ms < ? OR "
                                "(done_at_ms = ? AND id < ?)) ORDER BY done_at_ms DESC, id DESC LIMIT 1"_s,
                                {sensor.text(), of.doneAtMs, of.doneAtMs, of.id.text()});
    return rows.isEmpty() ? std::nullopt : std::optional(fromText<Calibration>(rows.text(0, 0)));
}

} // namespace gemba::sensors::store

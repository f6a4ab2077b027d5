#include "sensor_store.h"

#include <QJsonDocument>

namespace gemba::sensors::store {

using namespace Qt::StringLiterals;

namespace {

const auto columns = u"number, id, name, area, device_id, source, quantity, unit, range_low, range_high, decimals, "
                     "interval_ms, limits, response, retention_class, enabled, service_until_ms, version"_s;

template <typename T>
T fromText(const QString &text)
{
    auto value = wire::decode<T>(QJsonDocument::fromJson(text.toUtf8()).object(), wire::Unknown::Ignore);
    if (!value)
        throw storage::DatabaseError(storage::DatabaseError::Kind::Other, u"unreadable row: "_s + value.error().field);
    return *std::move(value);
}

template <typename T>
QString toText(const T &value)
{
    return QString::fromUtf8(QJsonDocument(wire::encode(value)).toJson(QJsonDocument::Compact));
}

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
    const auto newest = calibrations(tx, s.id, 1);
    if (!newest.isEmpty())
        s.calibration = newest.first();
    return stored;
}

QVariantList settableValues(const Sensor &s)
{
    return {s.name,           s.area,     s.device.text(),  toText(s.source),  s.quantity,
            s.unit,           s.rangeLow, s.rangeHigh,      s.decimals,        s.intervalMs,
            toText(s.limits), s.response, s.retentionClass, s.enabled ? 1 : 0, s.serviceUntilMs,
            s.version};
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

qint64 insertSensor(storage::Transaction &tx, const Sensor &sensor)
{
    const auto old =
        tx.select(u"SELECT number FROM sensor WHERE id = ? AND removed_at_ms IS NOT NULL"_s, {sensor.id.text()});
    QVariantList binds = settableValues(sensor);
    if (!old.isEmpty()) {
        binds.append(sensor.id.text());
        tx.execute(
            u"UPDATE sensor SET name = ?, area = ?, device_id = ?, source = ?, quantity = ?, unit = ?, "
            "range_low = ?, range_high = ?, decimals = ?, interval_ms = ?, limits = ?, response = ?, "
            "retention_class = ?, enabled = ?, service_until_ms = ?, version = ?, removed_at_ms = NULL WHERE id = ?"_s,
            binds);
        return old.integer(0, 0);
    }
    const qint64 number = tx.select(u"SELECT COALESCE(MAX(number), 0) + 1 FROM sensor"_s).integer(0, 0);
    binds.append(sensor.id.text());
    binds.append(number);
    tx.execute(u"INSERT INTO sensor (name, area, device_id, source, quantity, unit, range_low, range_high, decimals, "
               "interval_ms, limits, response, retention_class, enabled, service_until_ms, version, id, number) "
               "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
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
                      "retention_class = ?, enabled = ?, service_until_ms = ?, version = ? "
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

} // namespace gemba::sensors::store

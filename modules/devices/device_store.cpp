#include "device_store.h"

#include <QJsonDocument>

namespace gemba::devices::store {

using namespace Qt::StringLiterals;

namespace {

const auto columns = u"id, name, area, kind, secret_hash, presence, presence_since_ms, ever_online, model, firmware, "
                     "config_version, config_state, config_reason, config, suspended_at_ms"_s;

StoredDevice deviceAt(const storage::Rows &rows, qsizetype i)
{
    StoredDevice stored;
    Device &d = stored.device;
    d.id = DeviceId(rows.text(i, 0));
    d.name = rows.text(i, 1);
    d.area = rows.text(i, 2);
    d.kind = wire::enumFromName<DeviceKind>(rows.text(i, 3)).value_or(DeviceKind::Mqtt);
    stored.secretHash = rows.text(i, 4);
    d.presence = wire::enumFromName<Presence>(rows.text(i, 5)).value_or(Presence::Offline);
    d.presenceSinceMs = rows.integer(i, 6);
    stored.everOnline = rows.flag(i, 7);
    d.model = rows.text(i, 8);
    d.firmware = rows.text(i, 9);
    d.configVersion = rows.integer(i, 10);
    d.configState = wire::enumFromName<ConfigState>(rows.text(i, 11)).value_or(ConfigState::None);
    if (!rows.text(i, 12).isEmpty())
        d.configReason = rows.text(i, 12);
    const QJsonObject config = QJsonDocument::fromJson(rows.text(i, 13).toUtf8()).object();
    for (auto it = config.begin(); it != config.end(); ++it)
        d.intervalsMs.insert(it.key(), it.value().toInteger());
    d.suspended = !rows.isNull(i, 14);
    return stored;
}

QString configText(const QMap<QString, qint64> &intervalsMs)
{
    return QString::fromUtf8(QJsonDocument(wire::Codec<QMap<QString, qint64>>::encode(intervalsMs).toObject())
                                 .toJson(QJsonDocument::Compact));
}

} // namespace

QList<StoredDevice> allDevices(storage::ReadTransaction &tx)
{
    const auto rows = tx.select(u"SELECT %1 FROM device WHERE removed_at_ms IS NULL ORDER BY id"_s.arg(columns));
    QList<StoredDevice> out;
    for (qsizetype i = 0; i < rows.count(); ++i)
        out.append(deviceAt(rows, i));
    return out;
}

std::optional<StoredDevice> findDevice(storage::ReadTransaction &tx, const DeviceId &id)
{
    const auto rows =
        tx.select(u"SELECT %1 FROM device WHERE id = ? AND removed_at_ms IS NULL"_s.arg(columns), {id.text()});
    if (rows.isEmpty())
        return std::nullopt;
    return deviceAt(rows, 0);
}

void insertDevice(storage::Transaction &tx, const StoredDevice &device, qint64 nowMs)
{
    const Device &d = device.device;
    tx.execute(
        u"INSERT INTO device (id, name, area, kind, secret_hash, created_at_ms, presence_since_ms) "
        "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET name = excluded.name, area = excluded.area, "
        "kind = excluded.kind, secret_hash = excluded.secret_hash, removed_at_ms = NULL, suspended_at_ms = NULL, "
        "presence = 'offline', "
        "presence_since_ms = excluded.presence_since_ms, ever_online = 0"_s,
        {d.id.text(), d.name, d.area, wire::enumName(d.kind), device.secretHash, nowMs, nowMs});
}

bool setSecretHash(storage::Transaction &tx, const DeviceId &id, const QString &hash)
{
    return tx.execute(u"UPDATE device SET secret_hash = ? WHERE id = ? AND removed_at_ms IS NULL"_s,
                      {hash, id.text()}) == 1;
}

void renameDevice(storage::Transaction &tx, const DeviceId &id, const QString &name, const QString &area)
{
    tx.execute(u"UPDATE device SET name = ?, area = ? WHERE id = ?"_s, {name, area, id.text()});
}

bool suspendDevice(storage::Transaction &tx, const DeviceId &id, std::optional<qint64> sinceMs)
{
    if (sinceMs)
        return tx.execute(u"UPDATE device SET suspended_at_ms = ? WHERE id = ? AND suspended_at_ms IS NULL "
                          "AND removed_at_ms IS NULL"_s,
                          {*sinceMs, id.text()}) == 1;
    return tx.execute(u"UPDATE device SET suspended_at_ms = NULL WHERE id = ? AND suspended_at_ms IS NOT NULL"_s,
                      {id.text()}) == 1;
}

QList<DeviceId> devicesOff(storage::ReadTransaction &tx)
{
    const auto rows =
        tx.select(u"SELECT id FROM device WHERE removed_at_ms IS NOT NULL OR suspended_at_ms IS NOT NULL"_s);
    QList<DeviceId> ids;
    for (qsizetype i = 0; i < rows.count(); ++i)
        ids.append(DeviceId(rows.text(i, 0)));
    return ids;
}

bool removeDevice(storage::Transaction &tx, const DeviceId &id, qint64 nowMs)
{
    return tx.execute(u"UPDATE device SET removed_at_ms = ?, secret_hash = '' WHERE id = ? AND removed_at_ms IS NULL"_s,
                      {nowMs, id.text()}) == 1;
}

void setPresence(storage::Transaction &tx, const DeviceId &id, Presence presence, qint64 sinceMs)
{
    tx.execute(u"UPDATE device SET presence = ?, presence_since_ms = ?, "
               "ever_online = CASE WHEN ? = 'online' THEN 1 ELSE ever_online END WHERE id = ?"_s,
               {wire::enumName(presence), sinceMs, wire::enumName(presence), id.text()});
}

void setIdentity(storage::Transaction &tx, const DeviceId &id, const QString &model, const QString &firmware)
{
    tx.execute(u"UPDATE device SET model = ?, firmware = ? WHERE id = ?"_s, {model, firmware, id.text()});
}

void setConfig(storage::Transaction &tx, const DeviceId &id, qint64 version, ConfigState state, const QString &reason,
               const QMap<QString, qint64> &intervalsMs)
{
    tx.execute(u"UPDATE device SET config_version = ?, config_state = ?, config_reason = ?, config = ? WHERE id = ?"_s,
               {version, wire::enumName(state), reason, configText(intervalsMs), id.text()});
}

bool setConfigState(storage::Transaction &tx, const DeviceId &id, qint64 version, ConfigState state,
                    const QString &reason)
{
    return tx.execute(u"UPDATE device SET config_state = ?, config_reason = ? WHERE id = ? AND config_version = ?"_s,
                      {wire::enumName(state), reason, id.text(), version}) == 1;
}

void addQuarantined(storage::Transaction &tx, const QList<QuarantinedPayload> &payloads, int keep)
{
    qint64 seq = tx.select(u"SELECT COALESCE(MAX(seq), 0) FROM quarantine"_s).integer(0, 0);
    for (const QuarantinedPayload &payload : payloads) {
        tx.execute(u"INSERT INTO quarantine (seq, time_ms, source, device_id, reason, size_bytes, head) "
                   "VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                   {++seq, payload.timeMs, payload.source, payload.device ? payload.device->text() : QString(),
                    payload.reason, payload.sizeBytes, payload.head});
    }
    tx.execute(u"DELETE FROM quarantine WHERE seq <= ?"_s, {seq - keep});
}

QList<QuarantinedPayload> quarantined(storage::ReadTransaction &tx, int limit)
{
    const auto rows = tx.select(u"SELECT seq, time_ms, source, device_id, reason, size_bytes, head FROM quarantine "
                                "ORDER BY seq DESC LIMIT ?"_s,
                                {limit});
    QList<QuarantinedPayload> out;
    for (qsizetype i = 0; i < rows.count(); ++i) {
        QuarantinedPayload payload;
        payload.seq = rows.integer(i, 0);
        payload.timeMs = rows.integer(i, 1);
        payload.source = rows.text(i, 2);
        if (!rows.text(i, 3).isEmpty())
            payload.device = DeviceId(rows.text(i, 3));
        payload.reason = rows.text(i, 4);
        payload.sizeBytes = rows.integer(i, 5);
        payload.head = rows.bytes(i, 6);
        out.append(payload);
    }
    return out;
}

} // namespace gemba::devices::store

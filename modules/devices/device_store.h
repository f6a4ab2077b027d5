#pragma once

#include "devices_contract.h"

#include <gemba/storage/database.h>

namespace gemba::devices {

/// A device as stored, with what the wire does not show.
struct StoredDevice
{
    Device device;
    QString secretHash; ///< as the broker's password file keeps it
    bool everOnline = false;
};

/// SQL of devices and quarantine; nothing but SQL. Throws storage::DatabaseError.
namespace store {

QList<StoredDevice> allDevices(storage::ReadTransaction &tx);
std::optional<StoredDevice> findDevice(storage::ReadTransaction &tx, const DeviceId &id);
/// A removed device may come back under its id.
void insertDevice(storage::Transaction &tx, const StoredDevice &device, qint64 nowMs);
bool setSecretHash(storage::Transaction &tx, const DeviceId &id, const QString &hash);
void renameDevice(storage::Transaction &tx, const DeviceId &id, const QString &name, const QString &area);
/// @p sinceMs nullopt: switched on again. False when it was so already.
bool suspendDevice(storage::Transaction &tx, const DeviceId &id, std::optional<qint64> sinceMs);
/// Removed or suspended.
QList<DeviceId> devicesOff(storage::ReadTransaction &tx);
bool removeDevice(storage::Transaction &tx, const DeviceId &id, qint64 nowMs);
void setPresence(storage::Transaction &tx, const DeviceId &id, Presence presence, qint64 sinceMs);
void setIdentity(storage::Transaction &tx, const DeviceId &id, const QString &model, const QString &firmware);
void setConfig(storage::Transaction &tx, const DeviceId &id, qint64 version, ConfigState state, const QString &reason,
               const QMap<QString, qint64> &intervalsMs);
/// False when the version has moved on.
bool setConfigState(storage::Transaction &tx, const DeviceId &id, qint64 version, ConfigState state,
                    const QString &reason);

void addQuarantined(storage::Transaction &tx, const QList<QuarantinedPayload> &payloads, int keep);
QList<QuarantinedPayload> quarantined(storage::ReadTransaction &tx, int limit);

} // namespace store
} // namespace gemba::devices

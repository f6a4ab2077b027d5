#pragma once

#include "device_store.h"
#include "enrolment_contract.h"
#include "write_queue.h"

#include <gemba/core/clock.h>
#include <gemba/rpc/method_registry.h>
#include <gemba/storage/executor.h>

#include <alarm_port.h>
#include <reading_sink.h>

#include <QObject>
#include <QTimer>

#include <mutex>

namespace gemba::devices {

/// What a device tells about itself now and then.
struct DeviceVitals
{
    std::optional<qint64> uptimeS;
    std::optional<qint64> freeMemoryBytes;
    QString model;
    QString firmware;
    std::optional<qint64> configVersion; ///< the configuration it says it uses
};

/// The devices and how they are. Lives on the server's thread; commands run on the writer thread. What links see is
/// kept in memory at once and written in its order, after an outage of the database too.
class DeviceService : public QObject
{
    Q_OBJECT
public:
    DeviceService(storage::Executor &executor, alarms::AlarmPort &alarms, sensors::ReadingSink &readings,
                  const Clock &clock, QObject *parent = nullptr);

    /// Loads the devices. Throws std::runtime_error.
    void start();
    /// Registers @p id unless it is there. For links that the configuration names.
    Result<Nothing> ensureDevice(const DeviceId &id, DeviceKind kind);

    struct Credential
    {
        DeviceId device;
        QString secretHash;
    };
    /// Every device that may connect to the broker. Thread-safe.
    QList<Credential> credentials() const;
    bool isKnown(const DeviceId &id) const;
    /// Registered and not switched off: what it says counts.
    bool mayReport(const DeviceId &id) const;
    /// Lower-case letters, digits, '-' and '_', at most 32, and not the server's own name.
    static bool isValidId(const DeviceId &id);
    /// Everything known now. Thread-safe.
    QList<Device> list() const;
    std::optional<Device> find(const DeviceId &id) const;
    QMap<QString, qint64> wantedIntervals(const DeviceId &id) const;

    // What links see, on the server's thread.
    void seen(const DeviceId &id, bool accepted);
    void refused(const DeviceId &id, const QString &reason);
    void setPresence(const DeviceId &id, Presence presence, const QString &reason = {});
    void setVitals(const DeviceId &id, const DeviceVitals &vitals);
    void setRoundTrip(const DeviceId &id, double latencyMs, std::optional<qint64> clockOffsetMs);
    void setConfigState(const DeviceId &id, qint64 version, ConfigState state, const QString &reason = {});
    /// After how long without a word a device that is online counts as silent; for those that are not named, the
    /// protocol's own measure. Replaces what was set before.
    void setSilenceLimits(const QHash<DeviceId, qint64> &limitsMs);
    /// Turns devices that have been silent for too long into faulty ones, and those that did not come back within that time
    /// into absent ones. The timer calls it; harmless at any time.
    void checkSilence();

    // Commands, on the writer thread.
    Result<AddDevice::Reply> add(storage::Transaction &tx, const rpc::Caller &caller, const AddDevice::Params &in);
    Result<AddDevice::Reply> rotateSecret(storage::Transaction &tx, const rpc::Caller &caller, const DeviceId &id);
    /// The same for a device that enrols, which may ask again until it has been seen.
    Result<AddDevice::Reply> issueSecret(storage::Transaction &tx, const rpc::Caller &caller, const DeviceId &id);
    Result<Device> rename(storage::Transaction &tx, const rpc::Caller &caller, const RenameDevice::Params &in);
    /// Switches it off or on again; the broker learns it at once. Once more changes nothing.
    Result<Device> setSuspended(storage::Transaction &tx, const rpc::Caller &caller, const DeviceId &id,
                                bool suspended);
    Result<wire::Empty> remove(storage::Transaction &tx, const rpc::Caller &caller, const DeviceId &id);
    Result<Device> configure(storage::Transaction &tx, const rpc::Caller &caller, const ConfigureDevice::Params &in);

Q_SIGNALS:
    /// The set of credentials changed; the broker must learn it.
    void credentialsChanged();
    /// A configuration waits to be sent to the device.
    void configurationWanted(const gemba::DeviceId &device);
    /// A device came online.
    void cameOnline(const gemba::DeviceId &device);

private:
    struct Known
    {
        StoredDevice stored;
        qint64 lastSeenMonotonicMs = -1;
        qint64 connectingSinceMonotonicMs = -1; ///< while its presence is Connecting
    };
    /// Something a link saw, on its way to the database.
    struct Change
    {
        DeviceId device;
        std::function<void(storage::Transaction &)> write;
    };
    Device present(const Known &known) const;
    void remember(const StoredDevice &stored);
    void publishChange(storage::Transaction &tx, const QString &change, const DeviceId &id);
    void save(const DeviceId &id, std::function<void(storage::Transaction &)> write);
    void savePresence(const Device &device, bool everOnline);
    void saveIdentity(const Device &device);
    void saveConfigState(const Device &device);
    void saveDropped();

    storage::Executor &m_executor;
    alarms::AlarmPort &m_alarms;
    sensors::ReadingSink &m_readings;
    const Clock &m_clock;
    mutable std::mutex m_mutex;
    QMap<DeviceId, Known> m_devices;
    QHash<DeviceId, qint64> m_silenceLimitsMs;
    WriteQueue<Change, Nothing> m_changes;
    QSet<DeviceId> m_dropped; ///< a change of theirs found no room: written as they are once there is
    QTimer m_silence;
};

} // namespace gemba::devices

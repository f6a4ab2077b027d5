#pragma once

#include <gemba/core/ids.h>
#include <gemba/storage/database.h>

#include <QJsonValue>
#include <QSet>

#include <optional>

namespace gemba::sensors {

enum class DeviceQuality { Good, Uncertain, Bad };

/// One value of a message. The channel is what the device calls the sensor.
struct ChannelValue
{
    QString channel;
    double value = 0; ///< as sent; calibration comes later
    DeviceQuality quality = DeviceQuality::Good;
};

/// Readings that were taken at one moment and are stored or refused together.
struct ReadingBatch
{
    DeviceId device;
    QString epoch;             ///< the device's run that seq belongs to; empty when its numbers survive a restart
    std::optional<qint64> seq; ///< with the device and epoch unique: a resend changes nothing
    qint64 timeMs = 0;         ///< the device's clock, UTC
    qint64 behindMs = 0; ///< how much older than the newest reading of the same message; for clocks nobody believes
    QList<ChannelValue> values;
};

struct IngestOutcome
{
    int stored = 0;
    int notWanted = 0;           ///< values of sensors that are switched off: dropped, as somebody decided
    bool duplicate = false;      ///< this number was stored before; nothing was changed
    bool otherTime = false;      ///< … but with another time: not a resend, the device has used its number twice
    QStringList unknownChannels; ///< not registered for this device: refused, the rest is stored
};

/// Where every kind of link delivers readings. Called on the writer thread; throws storage::DatabaseError.
class ReadingSink
{
public:
    virtual ~ReadingSink() = default;
    virtual IngestOutcome ingest(storage::Transaction &tx, const ReadingBatch &batch, qint64 receivedMs) = 0;
    /// The newest known difference device clock minus server clock; decides which time is believed. Thread-safe.
    virtual void setClockOffset(const DeviceId &device, std::optional<qint64> offsetMs) = 0;
    /// Readings of the last hour that were good, in percent. Thread-safe.
    virtual std::optional<double> qualityPercent(const DeviceId &device) const = 0;
    /// Whether sensors are registered for the device. Thread-safe.
    virtual bool hasSensors(const DeviceId &device) const = 0;
};

} // namespace gemba::sensors

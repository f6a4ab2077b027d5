#pragma once

#include "sensors_contract.h"

#include <gemba/core/clock.h>

#include <calibration.h>
#include <quality.h>

#include <QHash>
#include <QSet>

#include <array>
#include <deque>
#include <mutex>

namespace gemba::sensors {

/// Good and all readings of the last hour, minute by minute.
class QualityMeter
{
public:
    void count(qint64 monotonicMs, bool good);
    /// Nothing before the first reading.
    std::optional<double> percent(qint64 monotonicMs) const;

private:
    struct Slot
    {
        qint64 minute = -1;
        int good = 0;
        int all = 0;
    };
    std::array<Slot, 60> m_slots{};
};

/// What the server remembers of one sensor between readings.
struct SensorState
{
    qint64 number = 0;
    Sensor sensor;
    LinearCalibration calibration;
    LiveValue live;
    qint64 receivedMonotonicMs = -1; ///< until its first reading: when that was awaited, maybe ahead of now
    bool staleCondition = false;
    bool badCondition = false;
    QualityMeter quality;

    struct Recent
    {
        qint64 monotonicMs;
        qint64 timeMs;
        double raw;
        double value;
    };
    std::deque<Recent> recent; ///< last 60 s of usable readings, at most 4096
};

/// The registry and the newest values in memory. Thread-safe: the writer thread changes it, the server's thread reads
/// it.
class LiveTable
{
public:
    /// Replaces registration and calibration; the value stays.
    void configure(qint64 number, const Sensor &sensor);
    void remove(const SensorId &id);
    /// Puts back what it was, after a rollback.
    void restore(const SensorId &id, const std::optional<SensorState> &state);
    std::optional<SensorState> find(const SensorId &id) const;
    /// Everything but the recent readings: cheap enough for every reading.
    std::optional<SensorState> findBrief(const SensorId &id) const;
    /// The sensor that a device's channel feeds; nothing if none is registered or it is switched off.
    std::optional<SensorId> byChannel(const DeviceId &device, const QString &channel) const;
    /// Whether a registered sensor that is switched off has this channel.
    bool isOutOfUse(const DeviceId &device, const QString &channel) const;
    bool hasDevice(const DeviceId &device) const;

    /// Changes a state in place. @p change runs under the lock: keep it short.
    template <typename F>
    void with(const SensorId &id, F change)
    {
        const std::lock_guard lock(m_mutex);
        const auto it = m_states.find(id);
        if (it != m_states.end())
            change(*it);
    }
    template <typename F>
    void forEach(F visit) const
    {
        const std::lock_guard lock(m_mutex);
        for (const SensorState &state : m_states)
            visit(state);
    }

    void markDirty(const SensorId &id);
    /// The newest values of those that changed since the last call.
    QList<LiveValue> takeDirty();
    QList<LiveValue> all() const;

private:
    static QString channelKey(const DeviceId &device, const QString &channel);
    void index(const Sensor &sensor);
    void unindex(const SensorId &id);

    mutable std::mutex m_mutex;
    QHash<SensorId, SensorState> m_states;
    QHash<QString, SensorId> m_channels;
    QMultiHash<QString, SensorId> m_channelsOutOfUse;
    QSet<SensorId> m_dirty;
};

/// What delivers the sensor's readings: its device, or the configured link that polls it.
DeviceId feedOf(const Sensor &sensor);

/// What the device calls the sensor: the last part of the JSON path, the serial field, or else the sensor's own id; in a
/// foreign layout topic and path.
QString channelOf(const Sensor &sensor);

} // namespace gemba::sensors

#include "live_table.h"

namespace gemba::sensors {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 minuteMs = 60'000;
}

void QualityMeter::count(qint64 monotonicMs, bool good)
{
    const qint64 minute = monotonicMs / minuteMs;
    Slot &slot = m_slots[static_cast<size_t>(minute % 60)];
    if (slot.minute != minute)
        slot = {minute, 0, 0};
    ++slot.all;
    if (good)
        ++slot.good;
}

std::optional<double> QualityMeter::percent(qint64 monotonicMs) const
{
    const qint64 minute = monotonicMs / minuteMs;
    qint64 good = 0;
    qint64 all = 0;
    for (const Slot &slot : m_slots) {
        if (slot.minute >= 0 && slot.minute > minute - 60) {
            good += slot.good;
            all += slot.all;
        }
    }
    if (all == 0)
        return std::nullopt;
    return 100.0 * double(good) / double(all);
}

QString channelOf(const Sensor &sensor)
{
    switch (sensor.source.kind) {
    case SourceKind::Mqtt:
        // A topic of a foreign layout is no device's tele channel: only the whole address tells its values apart.
        if (!sensor.source.topic.isEmpty())
            return sensor.source.topic + u' ' + sensor.source.jsonPath;
        if (!sensor.source.jsonPath.isEmpty())
            return sensor.source.jsonPath.section(u'.', -1);
        break;
    case SourceKind::Serial:
        if (!sensor.source.fieldName.isEmpty())
            return sensor.source.fieldName;
        break;
    case SourceKind::Modbus:
        break;
    }
    return sensor.id.text();
}

DeviceId feedOf(const Sensor &sensor)
{
    return sensor.source.kind == SourceKind::Mqtt ? sensor.device : DeviceId(sensor.source.link);
}

QString LiveTable::channelKey(const DeviceId &device, const QString &channel)
{
    return device.text() + u'\n' + channel;
}

void LiveTable::index(const Sensor &sensor)
{
    const QString key = channelKey(feedOf(sensor), channelOf(sensor));
    if (sensor.enabled)
        m_channels.insert(key, sensor.id);
    else
        m_channelsOutOfUse.insert(key, sensor.id);
}

void LiveTable::unindex(const SensorId &id)
{
    m_channels.removeIf([&](auto it) { return it.value() == id; });
    m_channelsOutOfUse.removeIf([&](auto it) { return it.value() == id; });
}

void LiveTable::configure(qint64 number, const Sensor &sensor)
{
    const std::lock_guard lock(m_mutex);
    SensorState &state = m_states[sensor.id];
    state.number = number;
    state.sensor = sensor;
    state.calibration = sensor.calibration ? LinearCalibration{sensor.calibration->gain, sensor.calibration->offset}
                                           : LinearCalibration{};
    if (state.live.sensor.isEmpty()) {
        state.live.sensor = sensor.id;
        state.live.reasons = toTexts(QualityReason::Never);
    }
    unindex(sensor.id);
    index(sensor);
    m_dirty.insert(sensor.id);
}

void LiveTable::remove(const SensorId &id)
{
    const std::lock_guard lock(m_mutex);
    unindex(id);
    m_states.remove(id);
    m_dirty.remove(id);
}

void LiveTable::restore(const SensorId &id, const std::optional<SensorState> &state)
{
    if (!state) {
        remove(id);
        return;
    }
    const std::lock_guard lock(m_mutex);
    m_states.insert(id, *state);
    unindex(id);
    index(state->sensor);
    m_dirty.insert(id);
}

std::optional<SensorState> LiveTable::find(const SensorId &id) const
{
    const std::lock_guard lock(m_mutex);
    const auto it = m_states.constFind(id);
    if (it == m_states.constEnd())
        return std::nullopt;
    return *it;
}

std::optional<SensorState> LiveTable::findBrief(const SensorId &id) const
{
    const std::lock_guard lock(m_mutex);
    const auto it = m_states.constFind(id);
    if (it == m_states.constEnd())
        return std::nullopt;
    SensorState brief;
    brief.number = it->number;
    brief.sensor = it->sensor;
    brief.calibration = it->calibration;
    brief.live = it->live;
    brief.receivedMonotonicMs = it->receivedMonotonicMs;
    brief.staleCondition = it->staleCondition;
    brief.badCondition = it->badCondition;
    return brief;
}

std::optional<SensorId> LiveTable::byChannel(const DeviceId &device, const QString &channel) const
{
    const std::lock_guard lock(m_mutex);
    const auto it = m_channels.constFind(channelKey(device, channel));
    if (it == m_channels.constEnd())
        return std::nullopt;
    return *it;
}

bool LiveTable::isOutOfUse(const DeviceId &device, const QString &channel) const
{
    const std::lock_guard lock(m_mutex);
    return m_channelsOutOfUse.contains(channelKey(device, channel));
}

bool LiveTable::hasDevice(const DeviceId &device) const
{
    const std::lock_guard lock(m_mutex);
    return std::any_of(m_states.begin(), m_states.end(),
                       [&](const SensorState &state) { return feedOf(state.sensor) == device; });
}

void LiveTable::markDirty(const SensorId &id)
{
    const std::lock_guard lock(m_mutex);
    m_dirty.insert(id);
}

QList<LiveValue> LiveTable::takeDirty()
{
    const std::lock_guard lock(m_mutex);
    QList<LiveValue> values;
    values.reserve(m_dirty.size());
    for (const SensorId &id : std::as_const(m_dirty)) {
        const auto it = m_states.constFind(id);
        if (it != m_states.constEnd())
            values.append(it->live);
    }
    m_dirty.clear();
    return values;
}

QList<LiveValue> LiveTable::all() const
{
    const std::lock_guard lock(m_mutex);
    QList<LiveValue> values;
    values.reserve(m_states.size());
    for (const SensorState &state : m_states)
        values.append(state.live);
    return values;
}

} // namespace gemba::sensors

#include "sensor_service.h"

#include "sensor_store.h"

namespace gemba::sensors {

using namespace Qt::StringLiterals;
using storage::Transaction;

namespace {

constexpr qint64 recentMs = 60'000;
constexpr size_t maxRecent = 4096;

WireQuality wireQuality(Quality level)
{
    switch (level) {
    case Quality::Good:
        return WireQuality::Good;
    case Quality::Uncertain:
        return WireQuality::Uncertain;
    case Quality::Bad:
        return WireQuality::Bad;
    }
    return WireQuality::Bad;
}

alarms::SampleTrust trustOf(Quality level)
{
    switch (level) {
    case Quality::Good:
        return alarms::SampleTrust::Good;
    case Quality::Uncertain:
        return alarms::SampleTrust::Uncertain;
    case Quality::Bad:
        return alarms::SampleTrust::Bad;
    }
    return alarms::SampleTrust::Bad;
}

Quality deviceLevel(DeviceQuality quality)
{
    return static_cast<Quality>(quality);
}

/// Least-squares slope over the recent readings, per minute; nothing below three readings or five seconds.
std::optional<double> slopePerMinute(const std::deque<SensorState::Recent> &recent)
{
    if (recent.size() < 3 || recent.back().timeMs - recent.front().timeMs < 5'000)
        return std::nullopt;
    const double origin = static_cast<double>(recent.front().timeMs);
    double n = 0, st = 0, sv = 0, stt = 0, stv = 0;
    for (const auto &r : recent) {
        const double t = (static_cast<double>(r.timeMs) - origin) / 60'000.0;
        n += 1;
        st += t;
        sv += r.value;
        stt += t * t;
        stv += t * r.value;
    }
    const double denominator = n * stt - st * st;
    if (denominator <= 0)
        return std::nullopt;
    return (n * stv - st * sv) / denominator;
}

} // namespace

alarms::Condition SensorService::sensorCondition(const Sensor &sensor, alarms::ConditionKind kind, bool active)
{
    alarms::Condition condition;
    condition.kind = kind;
    condition.alarm = AlarmId(sensor.id.text() + (kind == alarms::ConditionKind::Stale ? u".STALE"_s : u".BAD"_s));
    condition.sensor = sensor.id;
    condition.device = sensor.device;
    condition.name = sensor.name;
    condition.area = sensor.area;
    condition.priority = 3;
    condition.active = active;
    return condition;
}

SensorService::Judged SensorService::judge(const SensorState &state, const ChannelValue &value, qint64 timeMs,
                                           qint64 behindMs, qint64 receivedMs) const
{
    const Sensor &sensor = state.sensor;
    SensorFacts facts;
    facts.rangeMin = sensor.rangeLow;
    facts.rangeMax = sensor.rangeHigh;
    facts.intervalMs = sensor.intervalMs;
    if (sensor.calibration)
        facts.calibrationDueMs = sensor.calibration->dueAtMs;
    {
        const std::lock_guard lock(m_offsetMutex);
        const auto offset = m_clockOffsets.constFind(sensor.device);
        if (offset != m_clockOffsets.constEnd())
            facts.deviceClockOffsetMs = *offset;
    }
    SampleFacts sample;
    sample.value = state.calibration.apply(value.value);
    sample.timeMs = timeMs;
    sample.receivedMs = receivedMs;
    sample.deviceQuality = deviceLevel(value.quality);
    // Where the server's time stands in for the device's, the distances that the device measured stay: the readings of one
    // message must not fall on one moment.
    const qint64 at = believedTimeMs(sample, facts, qualityPolicy()).value_or(receivedMs - behindMs);
    return {value.value, sample.value, at, judgeQuality(sample, facts, qualityPolicy())};
}

std::optional<qint64> SensorService::freeTime(storage::ReadTransaction &tx, const SensorState &state,
                                              const Judged &judged) const
{
    // What is newer than the newest cannot meet anything: the usual case costs nothing.
    if (judged.timeMs > state.live.timeMs)
        return judged.timeMs;
    constexpr int window = 64;
    const int reasons = static_cast<int>(judged.mark.reasons().toInt());
    for (qint64 fromMs = judged.timeMs;; fromMs += window) {
        qint64 freeMs = fromMs;
        for (const HistoryRow &row : m_historian->range(tx, state.number, fromMs, fromMs + window, window)) {
            if (row.timeMs == judged.timeMs && row.value == judged.value && row.reasons == reasons)
                return std::nullopt;
            if (row.timeMs == freeMs)
                ++freeMs;
        }
        if (freeMs < fromMs + window)
            return freeMs;
    }
}

IngestOutcome SensorService::ingest(Transaction &tx, const ReadingBatch &batch, qint64 receivedMs)
{
    IngestOutcome outcome;
    if (batch.seq && !store::rememberMessage(tx, batch.device, batch.epoch, *batch.seq, batch.timeMs, receivedMs)) {
        outcome.duplicate = true;
        outcome.otherTime = store::messageTime(tx, batch.device, batch.epoch, *batch.seq) != batch.timeMs;
        // A resend changes nothing. A number used again for another time is told to the service technician, and the
        // device does not get to believe that it is on disk.
        if (outcome.otherTime)
            outcome.duplicate = false;
        tx.onCommitted([this] { m_duplicates.add(); });
        return outcome;
    }
    QList<HistoryRow> rows;
    int repeated = 0;
    for (const ChannelValue &value : batch.values) {
        const auto id = m_live.byChannel(batch.device, value.channel);
        const auto state = id ? m_live.findBrief(*id) : std::nullopt;
        if (!state) {
            if (m_live.isOutOfUse(batch.device, value.channel))
                ++outcome.notWanted;
            else
                outcome.unknownChannels.append(value.channel);
            continue;
        }
        Judged judged = judge(*state, value, batch.timeMs, batch.behindMs, receivedMs);
        const auto freeMs = freeTime(tx, *state, judged);
        if (!freeMs) {
            ++repeated;
            continue;
        }
        judged.timeMs = *freeMs;
        rows.append({state->number, judged.timeMs, judged.value, static_cast<int>(judged.mark.reasons().toInt())});
        accept(tx, *state, judged, receivedMs);
    }
    if (rows.isEmpty() && repeated == 0 && outcome.notWanted == 0 && batch.seq) {
        // Nothing was stored, so the number is free again: after the sensor is registered a resend must count.
        store::forgetMessage(tx, batch.device, batch.epoch, *batch.seq);
    }
    m_historian->append(tx, rows);
    outcome.stored = static_cast<int>(rows.size()) + repeated;
    if (repeated > 0)
        tx.onCommitted([this] { m_duplicates.add(); });
    tx.onCommitted([this, stored = rows.size(), unknown = outcome.unknownChannels.size()] {
        m_stored.add(stored);
        m_unknown.add(unknown);
        scheduleFlush();
    });
    return outcome;
}

void SensorService::accept(Transaction &tx, const SensorState &before, const Judged &judged, qint64 receivedMs)
{
    const SensorId id = before.sensor.id;
    const qint64 monotonicMs = m_clock.monotonicMs();
    const bool newest = judged.timeMs >= before.live.timeMs || before.receivedMonotonicMs < 0;
    const bool bad = judged.mark.level() == Quality::Bad;

    m_alarms.sensorSampled(tx,
                           {id, judged.timeMs, receivedMs, monotonicMs, judged.value, trustOf(judged.mark.level())});
    if (before.staleCondition)
        m_alarms.conditionChanged(tx, sensorCondition(before.sensor, alarms::ConditionKind::Stale, false), receivedMs);
    if (newest && bad != before.badCondition)
        m_alarms.conditionChanged(tx, sensorCondition(before.sensor, alarms::ConditionKind::BadQuality, bad),
                                  receivedMs);

    const bool remembered = newest && judged.mark.usable();
    m_live.with(id, [&](SensorState &state) {
        state.receivedMonotonicMs = monotonicMs;
        state.staleCondition = false;
        state.quality.count(monotonicMs, judged.mark.good());
        if (!newest)
            return;
        state.badCondition = bad;
        if (judged.mark.usable()) {
            state.recent.push_back({monotonicMs, judged.timeMs, judged.raw, judged.value});
            while (state.recent.size() > maxRecent || state.recent.front().monotonicMs < monotonicMs - recentMs)
                state.recent.pop_front();
        }
        state.live.value = judged.value;
        state.live.raw = judged.raw;
        state.live.quality = wireQuality(judged.mark.level());
        state.live.reasons = toTexts(judged.mark.reasons());
        state.live.timeMs = judged.timeMs;
        state.live.receivedMs = receivedMs;
        state.live.ratePerMinute = slopePerMinute(state.recent);
    });
    tx.onRolledBack([this, id, remembered, live = before.live, received = before.receivedMonotonicMs,
                     stale = before.staleCondition, badBefore = before.badCondition] {
        m_live.with(id, [&](SensorState &state) {
            state.live = live;
            state.receivedMonotonicMs = received;
            state.staleCondition = stale;
            state.badCondition = badBefore;
            if (remembered && !state.recent.empty())
                state.recent.pop_back();
        });
        m_live.markDirty(id);
        scheduleFlush();
    });
    m_live.markDirty(id);
}

void SensorService::setClockOffset(const DeviceId &device, std::optional<qint64> offsetMs)
{
    const std::lock_guard lock(m_offsetMutex);
    if (offsetMs)
        m_clockOffsets.insert(device, *offsetMs);
    else
        m_clockOffsets.remove(device);
}

std::optional<double> SensorService::qualityPercent(const DeviceId &device) const
{
    double sum = 0;
    int sensors = 0;
    const qint64 monotonicMs = m_clock.monotonicMs();
    m_live.forEach([&](const SensorState &state) {
        if (feedOf(state.sensor) != device)
            return;
        if (const auto percent = state.quality.percent(monotonicMs)) {
            sum += *percent;
            ++sensors;
        }
    });
    if (sensors == 0)
        return std::nullopt;
    return sum / sensors;
}

// --- silence ---

void SensorService::checkFreshness()
{
    QList<SensorId> late;
    const qint64 monotonicMs = m_clock.monotonicMs();
    m_live.forEach([&](const SensorState &state) {
        if (!state.sensor.enabled || state.staleCondition)
            return;
        if (monotonicMs - state.receivedMonotonicMs > staleAfterMs(state.sensor.intervalMs, qualityPolicy()))
            late.append(state.sensor.id);
    });
    if (late.isEmpty() || m_freshnessQueued.exchange(true))
        return;
    m_executor.write<Nothing>(
        [this, late](Transaction &tx) -> Result<Nothing> {
            for (const SensorId &id : late)
                applyStaleness(tx, id);
            return Nothing{};
        },
        [this](Result<Nothing>) { m_freshnessQueued = false; });
}

void SensorService::applyStaleness(Transaction &tx, const SensorId &id)
{
    const auto before = m_live.find(id);
    // A reading may have come while this job was waiting, or the sensor been put out of use.
    if (!before || before->staleCondition || !before->sensor.enabled ||
        m_clock.monotonicMs() - before->receivedMonotonicMs <= staleAfterMs(before->sensor.intervalMs, qualityPolicy()))
        return;
    m_alarms.conditionChanged(tx, sensorCondition(before->sensor, alarms::ConditionKind::Stale, true), m_clock.nowMs());
    m_live.with(id, [](SensorState &state) {
        state.staleCondition = true;
        state.live.quality = WireQuality::Bad;
        if (state.live.value) // else it says "never", which tells more
            state.live.reasons = toTexts(QualityReason::Stale);
        state.live.ratePerMinute.reset();
        state.recent.clear();
    });
    m_live.markDirty(id);
    tx.onRolledBack([this, id, before] { m_live.restore(id, before); });
    tx.onCommitted([this] { scheduleFlush(); });
}

} // namespace gemba::sensors

#include "sensor_service.h"

#include "limit_desk.h"
#include "limit_wire.h"
#include "sensor_store.h"

#include <gemba/core/log.h>

#include <shipped_sensors.h>
#include <units.h>

#include <chrono>
#include <stdexcept>

namespace gemba::sensors {

using namespace Qt::StringLiterals;
using storage::ReadTransaction;
using storage::Transaction;

namespace {

/// At most this long between a committed reading and the message that shows it; below it, readings share one message.
constexpr qint64 flushMs = 20;

const auto standardRetention = u"standard"_s;
const auto longRetention = u"long"_s;
constexpr int longRetentionDays = 1'826; // five years

/// A topic of a foreign layout. It becomes a right of its device at the broker, so it must be one topic, and none that
/// means something to the suite or the broker.
Result<void> checkTopic(const QString &topic)
{
    const bool plain = std::none_of(topic.begin(), topic.end(), [](QChar c) {
        return c.unicode() < 0x20 || c.unicode() == 0x7F || c == u'+' || c == u'#';
    });
    if (!plain || topic != topic.trimmed())
        return refuseField(ErrorCode::FieldFormat, u"source.topic"_s,
                           u"one topic, without '+', '#' and spaces around it"_s);
    if (topic.startsWith(u'$') || topic == "gemba"_L1 || topic.startsWith("gemba/"_L1))
        return refuseField(ErrorCode::FieldFormat, u"source.topic"_s,
                           u"reserved; leave it empty for the device's tele channel"_s);
    return {};
}

Result<void> checkSource(const Source &source)
{
    static const QStringList tables{u"holding"_s, u"input"_s};
    static const QStringList types{u"int16"_s, u"uint16"_s, u"int32"_s, u"uint32"_s, u"float32"_s};
    if (source.kind != SourceKind::Mqtt && source.link.isEmpty())
        return refuseField(ErrorCode::FieldMissing, u"source.link"_s, u"the name of a configured link"_s);
    if (source.kind == SourceKind::Mqtt)
        return checkTopic(source.topic);
    if (source.kind == SourceKind::Modbus) {
        if (!tables.contains(source.table))
            return refuseField(ErrorCode::FieldFormat, u"source.table"_s, u"holding or input"_s);
        if (!types.contains(source.type))
            return refuseField(ErrorCode::FieldFormat, u"source.type"_s, types.join(u", "_s));
        if (source.scale == 0)
            return refuseField(ErrorCode::FieldRange, u"source.scale"_s, u"not 0"_s);
    }
    return {};
}

bool validId(const QString &id)
{
    return !id.isEmpty() && id.size() <= 32 && std::all_of(id.begin(), id.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-' ||
               c == u'_';
    });
}

} // namespace

SensorService::SensorService(storage::Executor &executor, alarms::AlarmPort &alarms,
                             std::unique_ptr<Historian> historian, const Clock &clock, rpc::Metrics &metrics,
                             const QualityPolicy &policy, QObject *parent)
    : QObject(parent)
    , m_executor(executor)
    , m_alarms(alarms)
    , m_historian(std::move(historian))
    , m_clock(clock)
    , m_policy(policy)
    , m_limits(std::make_unique<LimitDesk>(*this, clock))
    , m_stored(metrics.counter(u"gemba_ingest_points_total"_s, u"Readings stored"_s))
    , m_duplicates(metrics.counter(u"gemba_ingest_duplicates_total"_s, u"Messages that had been stored before"_s))
    , m_unknown(metrics.counter(u"gemba_ingest_unknown_total"_s, u"Values of sensors that are not registered"_s))
    , m_purged(metrics.counter(u"gemba_retention_deleted_total"_s, u"Readings removed after their retention time"_s))
{
    using namespace std::chrono_literals;
    m_tick.setInterval(250ms);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        checkFreshness();
        endExpiredServices();
    });
    m_purge.setInterval(1min);
    connect(&m_purge, &QTimer::timeout, this, &SensorService::purgeSomeHistory);
    m_purgeRest.setSingleShot(true);
    m_purgeRest.setInterval(200ms);
    connect(&m_purgeRest, &QTimer::timeout, this, &SensorService::purgeSomeHistory);
    m_flush.setSingleShot(true);
    m_flush.setTimerType(Qt::PreciseTimer);
    connect(&m_flush, &QTimer::timeout, this, &SensorService::flush);
}

SensorService::~SensorService() = default;

void SensorService::start()
{
    auto loaded = m_executor.writeNow<Nothing>([this](Transaction &tx) -> Result<Nothing> {
        for (const StoredSensor &stored : store::allSensors(tx)) {
            m_live.configure(stored.number, stored.sensor);
            m_alarms.sensorConfigured(tx, alarmsOf(stored.sensor), u"system"_s, m_clock.nowMs());
            if (!stored.sensor.enabled)
                putOutOfUse(tx, stored.sensor);
            const auto latest = m_historian->latest(tx, stored.number);
            m_live.with(stored.sensor.id, [&](SensorState &state) {
                state.receivedMonotonicMs = awaitedFrom(stored.sensor);
                if (!latest)
                    return;
                // The last value is shown again, but as what it is: old.
                state.live.value = latest->value;
                state.live.timeMs = latest->timeMs;
                state.live.quality = WireQuality::Bad;
                state.live.reasons = toTexts(QualityReason::Stale);
            });
        }
        return Nothing{};
    });
    if (!loaded)
        throw std::runtime_error("cannot load sensors: " + loaded.error().detail.toStdString());
    m_tick.start();
    m_purge.start();
}

Result<Nothing> SensorService::seedShippedSensors(const DeviceId &device, const QString &area)
{
    return m_executor.writeNow<Nothing>([this, device, area](Transaction &tx) -> Result<Nothing> {
        if (!store::allSensors(tx).isEmpty())
            return Nothing{};
        rpc::Caller system = rpc::Caller::system();
        for (const ShippedSensor &shipped : shippedSensors()) {
            SaveSensor::Params in;
            in.sensor = SensorId(QString::fromUtf16(shipped.id));
            in.name = QString::fromUtf16(shipped.name);
            in.area = area;
            in.device = device;
            in.source.jsonPath = u"v."_s + QString::fromUtf16(shipped.id);
            in.quantity = u"pressure"_s;
            in.unit = QString::fromUtf16(shipped.unit);
            in.rangeLow = shipped.rangeMin;
            in.rangeHigh = shipped.rangeMax;
            in.decimals = shipped.rangeMax - shipped.rangeMin > 100 ? 0 : 2;
            in.intervalMs = static_cast<int>(shipped.intervalMs);
            in.limits.lolo = shipped.lolo;
            in.limits.lo = shipped.lo;
            in.limits.hi = shipped.hi;
            in.limits.hihi = shipped.hihi;
            in.limits.deadband = shipped.deadband;
            in.limits.onDelayMs = static_cast<int>(shipped.onDelayMs);
            in.limits.offDelayMs = static_cast<int>(shipped.offDelayMs);
            if (auto saved = save(tx, system, in); !saved)
                return saved.error();
        }
        return Nothing{};
    });
}

QList<Sensor> SensorService::sensorsFrom(SourceKind kind) const
{
    QList<Sensor> out;
    m_live.forEach([&](const SensorState &state) {
        if (state.sensor.enabled && state.sensor.source.kind == kind)
            out.append(state.sensor);
    });
    return out;
}

void SensorService::changed(Transaction &tx, SensorChangeKind kind, const SensorId &id)
{
    const auto stored = store::findSensor(tx, id);
    if (!stored)
        return;
    const auto before = m_live.find(id);
    m_live.configure(stored->number, stored->sensor);
    tx.onRolledBack([this, id, before] { m_live.restore(id, before); });
    tx.onCommitted([this] {
        scheduleFlush();
        QMetaObject::invokeMethod(
            this, [this] { Q_EMIT registryChanged(); }, Qt::QueuedConnection);
    });
    tx.publish({QString::fromLatin1(SensorChanged::topic.name), wire::encode(SensorChanged{kind, stored->sensor}),
                stored->sensor.area});
}

std::optional<DeviceId> SensorService::topicOwner(const Sensor &sensor) const
{
    std::optional<DeviceId> owner;
    if (sensor.source.kind != SourceKind::Mqtt || sensor.source.topic.isEmpty())
        return owner;
    m_live.forEach([&](const SensorState &state) {
        const Source &source = state.sensor.source;
        if (state.sensor.id != sensor.id && source.kind == SourceKind::Mqtt && source.topic == sensor.source.topic)
            owner = state.sensor.device;
    });
    return owner;
}

Result<Sensor> SensorService::save(Transaction &tx, const rpc::Caller &caller, const SaveSensor::Params &in)
{
    if (!validId(in.sensor.text()))
        return refuseField(ErrorCode::FieldFormat, u"sensor"_s, u"letters, digits, '-' and '_', at most 32"_s);
    if (!(in.rangeLow < in.rangeHigh))
        return refuseField(ErrorCode::FieldRange, u"rangeHigh"_s, u"must be above rangeLow"_s);
    if (!findUnit(in.unit))
        return refuseField(ErrorCode::FieldFormat, u"unit"_s, u"not a UCUM code known here"_s);
    if (in.retentionClass != standardRetention && in.retentionClass != longRetention)
        return refuseField(ErrorCode::FieldFormat, u"retentionClass"_s, u"standard or long"_s);
    if (auto ok = checkLimits(in.limits, in.rangeLow, in.rangeHigh); !ok)
        return ok.error();
    if (auto ok = checkSource(in.source); !ok)
        return ok.error();
    const auto before = store::findSensor(tx, in.sensor);
    if (in.expectedVersion == 0 && before)
        return refuseField(ErrorCode::AlreadyExists, u"sensor"_s, in.sensor.text());
    if (in.expectedVersion > 0 && !before)
        return refuseField(ErrorCode::NotFound, u"sensor"_s, in.sensor.text());

    // A sensor that comes back is no new one: taking it away and registering it again is no way round the second person.
    const auto known = before ? before : store::findRemovedSensor(tx, in.sensor);
    const bool newLimits = !known || known->sensor.limits != in.limits;
    if (known) {
        if (auto ok = mayReplaceLimits(known->sensor, in.limits); !ok)
            return ok.error();
    }

    Sensor sensor = before ? before->sensor : Sensor{};
    sensor.limitsVersion = (known ? known->sensor.limitsVersion : 0) + (newLimits ? 1 : 0);
    sensor.id = in.sensor;
    sensor.name = in.name;
    sensor.area = in.area;
    sensor.device = in.device;
    sensor.source = in.source;
    sensor.quantity = in.quantity;
    sensor.unit = in.unit;
    sensor.rangeLow = in.rangeLow;
    sensor.rangeHigh = in.rangeHigh;
    sensor.decimals = in.decimals;
    sensor.intervalMs = in.intervalMs;
    sensor.limits = in.limits;
    sensor.response = in.response;
    sensor.retentionClass = in.retentionClass;
    sensor.enabled = in.enabled;
    sensor.version = in.expectedVersion + 1;

    const QString channel = channelOf(sensor);
    if (const auto other = m_live.byChannel(feedOf(sensor), channel); sensor.enabled && other && *other != sensor.id)
        return refuseField(ErrorCode::AlreadyExists, u"source"_s,
                           u"sensor %1 reads the same channel"_s.arg(other->text()));
    if (const auto owner = topicOwner(sensor); owner && *owner != sensor.device)
        return refuseField(ErrorCode::AlreadyExists, u"source.topic"_s,
                           u"it is device %1's: who sent a message cannot be told from it"_s.arg(owner->text()));
    if (before) {
        if (!store::updateSensor(tx, sensor, in.expectedVersion))
            return refuseField(ErrorCode::VersionConflict, u"expectedVersion"_s);
    } else {
        store::insertSensor(tx, sensor);
    }
    if (newLimits)
        limitsReplaced(tx, sensor, {caller.userName, {}, {}});
    const auto after = store::findSensor(tx, sensor.id);
    tx.audit(rpc::auditOf(caller, u"sensors.save"_s, u"sensor"_s, sensor.id.text(),
                          before ? wire::encode(before->sensor) : QJsonObject{}, wire::encode(after->sensor)));
    changed(tx, before ? SensorChangeKind::Updated : SensorChangeKind::Created, sensor.id);
    m_alarms.sensorConfigured(tx, alarmsOf(after->sensor), caller.userName, m_clock.nowMs());
    if (!after->sensor.enabled)
        putOutOfUse(tx, after->sensor);
    else if (!before || !before->sensor.enabled)
        // It has the time of any sensor before it counts as silent.
        m_live.with(sensor.id, [from = before ? m_clock.monotonicMs() : awaitedFrom(sensor)](SensorState &state) {
            state.receivedMonotonicMs = from;
        });
    return after->sensor;
}

/// Stands in for the first reading of a sensor that has not spoken yet, so that its silence is noticed too; ahead of now
/// where its interval is shorter than its device may need to connect.
qint64 SensorService::awaitedFrom(const Sensor &sensor) const
{
    constexpr qint64 graceMs = 30'000;
    return m_clock.monotonicMs() + std::max<qint64>(graceMs - staleAfterMs(sensor.intervalMs, qualityPolicy()), 0);
}

/// Of a sensor out of use nothing is expected, so nothing is missing or bad; what it showed last is no longer so.
void SensorService::putOutOfUse(Transaction &tx, const Sensor &sensor)
{
    for (const auto kind : {alarms::ConditionKind::Stale, alarms::ConditionKind::BadQuality})
        m_alarms.conditionChanged(tx, sensorCondition(sensor, kind, false), m_clock.nowMs());
    // Its state before is put back by whoever configured it, should the job be rolled back.
    m_live.with(sensor.id, [](SensorState &state) {
        state.staleCondition = false;
        state.badCondition = false;
        state.recent.clear();
        state.live.ratePerMinute.reset();
        if (!state.live.value)
            return;
        state.live.quality = WireQuality::Bad;
        state.live.reasons = toTexts(QualityReason::Stale);
    });
}

Result<wire::Empty> SensorService::remove(Transaction &tx, const rpc::Caller &caller, const SensorId &id)
{
    const auto before = store::findSensor(tx, id);
    if (!before)
        return refuseField(ErrorCode::NotFound, u"sensor"_s, id.text());
    const qint64 nowMs = m_clock.nowMs();
    store::removeSensor(tx, id, nowMs);
    store::dropPoints(tx, id);
    m_alarms.sensorRemoved(tx, id, caller.userName, nowMs);
    tx.audit(rpc::auditOf(caller, u"sensors.remove"_s, u"sensor"_s, id.text(), wire::encode(before->sensor)));
    const auto state = m_live.find(id);
    m_live.remove(id);
    tx.onRolledBack([this, id, state] { m_live.restore(id, state); });
    tx.onCommitted([this] {
        QMetaObject::invokeMethod(
            this, [this] { Q_EMIT registryChanged(); }, Qt::QueuedConnection);
    });
    tx.publish({QString::fromLatin1(SensorChanged::topic.name),
                wire::encode(SensorChanged{SensorChangeKind::Removed, before->sensor}), before->sensor.area});
    return wire::Empty{};
}

// --- newest values to the screens ---

void SensorService::scheduleFlush()
{
    if (m_flushQueued.exchange(true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            // The first reading after a pause goes out at once; those that follow closely share a message.
            const qint64 since = m_clock.monotonicMs() - m_lastFlushMs;
            if (since >= flushMs)
                flush();
            else
                m_flush.start(std::chrono::milliseconds(flushMs - since));
        },
        Qt::QueuedConnection);
}

void SensorService::flush()
{
    m_flushQueued = false;
    m_lastFlushMs = m_clock.monotonicMs();
    const QList<LiveValue> values = m_live.takeDirty();
    if (m_bus && !values.isEmpty())
        m_bus->publishState(QString::fromLatin1(LiveUpdate::topic.name), wire::encode(LiveUpdate{values}));
}

// --- retention ---

void SensorService::purgeSomeHistory()
{
    static constexpr qint64 dayMs = 86'400'000;
    if (m_purging.exchange(true))
        return;
    const qint64 nowMs = m_clock.nowMs();
    m_executor.write<bool>(
        [this, nowMs](Transaction &tx) -> Result<bool> {
            const qint64 forgotten = store::forgetMessages(tx, nowMs - 2 * dayMs, purgeStep);
            int room = purgeStep;
            for (const auto &[number, retentionClass] : store::retentionClasses(tx)) {
                const qint64 days = retentionClass == longRetention ? longRetentionDays : m_retentionDays.load();
                room -= static_cast<int>(m_historian->purge(tx, number, nowMs - days * dayMs, room));
                if (room <= 0)
                    break;
            }
            tx.onCommitted([this, removed = purgeStep - room] { m_purged.add(removed); });
            return room <= 0 || forgotten == purgeStep;
        },
        [this](Result<bool> more) {
            m_purging = false;
            // As readings come faster than a step a minute, the rest follows soon; between steps others get their turn.
            if (more && *more)
                QMetaObject::invokeMethod(
                    this, [this] { m_purgeRest.start(); }, Qt::QueuedConnection);
        },
        storage::WriteKind::FreesSpace);
}

} // namespace gemba::sensors

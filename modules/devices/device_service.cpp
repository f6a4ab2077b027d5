#include "device_service.h"

#include "enrolment_store.h"

#include <gemba/core/log.h>
#include <gemba/links/broker_files.h>

#include <chrono>
#include <stdexcept>

namespace gemba::devices {

using namespace Qt::StringLiterals;
using storage::Transaction;

namespace {

/// An MQTT device says something at least every ten seconds; three times that without a word is an error.
constexpr qint64 silentAfterMs = 35'000;
constexpr qsizetype maxChangesWaiting = 10'000;

alarms::Condition offlineCondition(const Device &device, bool active)
{
    alarms::Condition condition;
    condition.alarm = AlarmId(device.id.text() + u".OFFLINE"_s);
    condition.device = device.id;
    condition.name = device.name;
    condition.area = device.area;
    condition.kind = alarms::ConditionKind::DeviceOffline;
    condition.priority = 3;
    condition.active = active;
    return condition;
}

} // namespace

DeviceService::DeviceService(storage::Executor &executor, alarms::AlarmPort &alarms, sensors::ReadingSink &readings,
                             const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_executor(executor)
    , m_alarms(alarms)
    , m_readings(readings)
    , m_clock(clock)
    , m_changes(executor, u"changes of devices"_s, maxChangesWaiting,
                {[](Transaction &tx, const QList<Change> &changes) {
                     for (const Change &change : changes) {
                         // It may have been removed while its change was waiting.
                         if (store::findDevice(tx, change.device))
                             change.write(tx);
                     }
                     return QList<Nothing>(changes.size());
                 },
                 [this](const QList<Change> &, const QList<Nothing> &) { saveDropped(); },
                 [](const Change &change, const Error &error) {
                     log::error(u"devices"_s, u"the database refuses a device's change"_s,
                                {{u"device"_s, change.device.text()}, {u"error"_s, int(error.code)}});
                 },
                 [this](const Change &change) { m_dropped.insert(change.device); }})
{
    using namespace std::chrono_literals;
    m_silence.setInterval(1s);
    connect(&m_silence, &QTimer::timeout, this, &DeviceService::checkSilence);
}

void DeviceService::start()
{
    auto loaded = m_executor.readNow<QList<StoredDevice>>(
        [](storage::ReadTransaction &tx) -> Result<QList<StoredDevice>> { return store::allDevices(tx); });
    if (!loaded)
        throw std::runtime_error("cannot load devices: " + loaded.error().detail.toStdString());
    for (StoredDevice stored : *loaded) {
        // Nothing has been heard since the start: what was true before is not known to be true now.
        if (stored.device.presence == Presence::Online)
            stored.device.presence = Presence::Connecting;
        remember(stored);
        const std::lock_guard lock(m_mutex);
        m_devices[stored.device.id].connectingSinceMonotonicMs = m_clock.monotonicMs();
    }
    m_silence.start();
}

Result<Nothing> DeviceService::ensureDevice(const DeviceId &id, DeviceKind kind)
{
    if (isKnown(id))
        return Nothing{};
    auto added = m_executor.writeNow<AddDevice::Reply>([this, id, kind](Transaction &tx) {
        AddDevice::Params in;
        in.device = id;
        in.kind = kind;
        return add(tx, rpc::Caller::system(), in);
    });
    if (!added)
        return added.error();
    return Nothing{};
}

void DeviceService::remember(const StoredDevice &stored)
{
    const std::lock_guard lock(m_mutex);
    m_devices[stored.device.id].stored = stored;
}

QList<DeviceService::Credential> DeviceService::credentials() const
{
    const std::lock_guard lock(m_mutex);
    QList<Credential> out;
    for (const Known &known : m_devices) {
        const Device &device = known.stored.device;
        if (device.kind == DeviceKind::Mqtt && !device.suspended && !known.stored.secretHash.isEmpty())
            out.append({known.stored.device.id, known.stored.secretHash});
    }
    return out;
}

bool DeviceService::isKnown(const DeviceId &id) const
{
    const std::lock_guard lock(m_mutex);
    return m_devices.contains(id);
}

bool DeviceService::mayReport(const DeviceId &id) const
{
    const std::lock_guard lock(m_mutex);
    const auto it = m_devices.constFind(id);
    return it != m_devices.constEnd() && !it->stored.device.suspended;
}

bool DeviceService::isValidId(const DeviceId &id)
{
    const QString &text = id.text();
    // At the broker, a device's id is its user name, and "gembad" is the server's.
    return !text.isEmpty() && text.size() <= 32 && text != "gembad"_L1 &&
           std::all_of(text.begin(), text.end(), [](QChar c) {
               return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'_';
           });
}

Device DeviceService::present(const Known &known) const
{
    Device device = known.stored.device;
    device.qualityPercent = m_readings.qualityPercent(device.id);
    return device;
}

QList<Device> DeviceService::list() const
{
    const std::lock_guard lock(m_mutex);
    QList<Device> out;
    for (const Known &known : m_devices)
        out.append(present(known));
    return out;
}

std::optional<Device> DeviceService::find(const DeviceId &id) const
{
    const std::lock_guard lock(m_mutex);
    const auto it = m_devices.constFind(id);
    if (it == m_devices.constEnd())
        return std::nullopt;
    return present(*it);
}

QMap<QString, qint64> DeviceService::wantedIntervals(const DeviceId &id) const
{
    const std::lock_guard lock(m_mutex);
    return m_devices.value(id).stored.device.intervalsMs;
}

// --- what links see ---

void DeviceService::seen(const DeviceId &id, bool accepted)
{
    const std::lock_guard lock(m_mutex);
    const auto it = m_devices.find(id);
    if (it == m_devices.end())
        return;
    it->lastSeenMonotonicMs = m_clock.monotonicMs();
    it->stored.device.lastSeenMs = m_clock.nowMs();
    if (accepted)
        ++it->stored.device.messagesAccepted;
}

void DeviceService::refused(const DeviceId &id, const QString &reason)
{
    const std::lock_guard lock(m_mutex);
    const auto it = m_devices.find(id);
    if (it == m_devices.end())
        return;
    ++it->stored.device.messagesRefused;
    it->stored.device.lastError = reason.left(256);
}

void DeviceService::setPresence(const DeviceId &id, Presence presence, const QString &reason)
{
    Device after;
    bool everOnline = false;
    {
        const std::lock_guard lock(m_mutex);
        const auto it = m_devices.find(id);
        if (it == m_devices.end() || it->stored.device.presence == presence)
            return;
        if (it->stored.device.suspended && presence != Presence::Offline)
            return;
        it->stored.device.presence = presence;
        it->stored.device.presenceSinceMs = m_clock.nowMs();
        if (presence == Presence::Online) {
            it->stored.everOnline = true;
            it->lastSeenMonotonicMs = m_clock.monotonicMs();
            it->stored.device.lastError.reset();
        } else if (presence == Presence::Connecting) {
            it->connectingSinceMonotonicMs = m_clock.monotonicMs();
        }
        if (presence != Presence::Online && !reason.isEmpty()) {
            it->stored.device.lastError = reason.left(256);
        }
        after = it->stored.device;
        everOnline = it->stored.everOnline;
    }
    savePresence(after, everOnline);
    if (presence == Presence::Online)
        Q_EMIT cameOnline(id);
}

void DeviceService::setVitals(const DeviceId &id, const DeviceVitals &vitals)
{
    bool identityChanged = false;
    std::optional<Device> after;
    qint64 observed = 0;
    {
        const std::lock_guard lock(m_mutex);
        const auto it = m_devices.find(id);
        if (it == m_devices.end())
            return;
        Device &device = it->stored.device;
        if (vitals.uptimeS)
            device.uptimeS = vitals.uptimeS;
        if (vitals.freeMemoryBytes)
            device.freeMemoryBytes = vitals.freeMemoryBytes;
        identityChanged = device.model != vitals.model || device.firmware != vitals.firmware;
        device.model = vitals.model;
        device.firmware = vitals.firmware;
        if (vitals.configVersion && *vitals.configVersion == device.configVersion && device.configVersion > 0 &&
            device.configState != ConfigState::Observed)
            observed = device.configVersion;
        after = device;
    }
    if (identityChanged)
        saveIdentity(*after);
    if (observed > 0)
        setConfigState(id, observed, ConfigState::Observed);
}

void DeviceService::setRoundTrip(const DeviceId &id, double latencyMs, std::optional<qint64> clockOffsetMs)
{
    {
        const std::lock_guard lock(m_mutex);
        const auto it = m_devices.find(id);
        if (it == m_devices.end())
            return;
        it->stored.device.latencyMs = latencyMs;
        it->stored.device.clockOffsetMs = clockOffsetMs;
    }
    m_readings.setClockOffset(id, clockOffsetMs);
}

void DeviceService::setConfigState(const DeviceId &id, qint64 version, ConfigState state, const QString &reason)
{
    std::optional<Device> after;
    {
        const std::lock_guard lock(m_mutex);
        const auto it = m_devices.find(id);
        if (it == m_devices.end() || it->stored.device.configVersion != version ||
            it->stored.device.configState == ConfigState::Observed)
            return;
        it->stored.device.configState = state;
        it->stored.device.configReason = reason.isEmpty() ? std::nullopt : std::optional(reason);
        after = it->stored.device;
    }
    saveConfigState(*after);
}

// --- … and its way to the database ---

void DeviceService::save(const DeviceId &id, std::function<void(Transaction &)> write)
{
    m_changes.add({id, std::move(write)});
    m_changes.write();
}

void DeviceService::savePresence(const Device &device, bool everOnline)
{
    save(device.id, [this, device, everOnline](Transaction &tx) {
        store::setPresence(tx, device.id, device.presence, device.presenceSinceMs);
        // A device that was never seen is not missed; one that is only being waited for neither.
        if (device.presence != Presence::Connecting && everOnline)
            m_alarms.conditionChanged(
                tx, offlineCondition(device, device.presence != Presence::Online && !device.suspended),
                device.presenceSinceMs);
        publishChange(tx, u"presence"_s, device.id);
    });
}

void DeviceService::saveIdentity(const Device &device)
{
    save(device.id, [this, id = device.id, model = device.model, firmware = device.firmware](Transaction &tx) {
        store::setIdentity(tx, id, model, firmware);
        publishChange(tx, u"identity"_s, id);
    });
}

void DeviceService::saveConfigState(const Device &device)
{
    save(device.id, [this, device](Transaction &tx) {
        if (store::setConfigState(tx, device.id, device.configVersion, device.configState,
                                  device.configReason.value_or(QString())))
            publishChange(tx, u"configuration"_s, device.id);
    });
}

void DeviceService::saveDropped()
{
    if (!m_changes.isEmpty() || m_dropped.isEmpty())
        return;
    for (const DeviceId &id : std::exchange(m_dropped, {})) {
        std::optional<StoredDevice> stored;
        {
            const std::lock_guard lock(m_mutex);
            const auto it = m_devices.constFind(id);
            if (it != m_devices.constEnd())
                stored = it->stored;
        }
        if (!stored)
            continue;
        savePresence(stored->device, stored->everOnline);
        saveIdentity(stored->device);
        saveConfigState(stored->device);
    }
}

// --- silence ---

void DeviceService::setSilenceLimits(const QHash<DeviceId, qint64> &limitsMs)
{
    const std::lock_guard lock(m_mutex);
    m_silenceLimitsMs = limitsMs;
}

void DeviceService::checkSilence()
{
    QList<DeviceId> silent;
    QList<DeviceId> gone;
    const qint64 nowMs = m_clock.monotonicMs();
    {
        const std::lock_guard lock(m_mutex);
        for (const Known &known : m_devices) {
            const Device &device = known.stored.device;
            // A line on a serial port may be hours away; its sensors say for how long they may be silent.
            if (device.kind != DeviceKind::Mqtt)
                continue;
            const qint64 limitMs = std::max(silentAfterMs, m_silenceLimitsMs.value(device.id));
            if (device.presence == Presence::Online && nowMs - known.lastSeenMonotonicMs > limitMs)
                silent.append(device.id);
            else if (device.presence == Presence::Connecting && nowMs - known.connectingSinceMonotonicMs > limitMs)
                gone.append(device.id);
        }
    }
    for (const DeviceId &id : silent)
        setPresence(id, Presence::Error, u"silent although connected"_s);
    for (const DeviceId &id : gone)
        setPresence(id, Presence::Offline, u"it did not come back"_s);
}

void DeviceService::publishChange(Transaction &tx, const QString &change, const DeviceId &id)
{
    const auto device = find(id);
    if (device)
        tx.publish({QString::fromLatin1(DeviceChanged::topic.name), wire::encode(DeviceChanged{change, *device}),
                    device->area});
}

// --- commands ---

Result<AddDevice::Reply> DeviceService::add(Transaction &tx, const rpc::Caller &caller, const AddDevice::Params &in)
{
    if (!isValidId(in.device))
        return refuseField(ErrorCode::FieldFormat, u"device"_s,
                           u"lower-case letters, digits, '-' and '_', at most 32, and not \"gembad\""_s);
    if (store::findDevice(tx, in.device))
        return refuseField(ErrorCode::AlreadyExists, u"device"_s, in.device.text());
    StoredDevice stored;
    stored.device.id = in.device;
    stored.device.name = in.name.isEmpty() ? in.device.text() : in.name;
    stored.device.area = in.area;
    stored.device.kind = in.kind;
    stored.device.presenceSinceMs = m_clock.nowMs();
    const QString secret = links::newBrokerSecret();
    stored.secretHash = in.kind == DeviceKind::Mqtt ? links::brokerSecretHash(secret) : QString();
    store::insertDevice(tx, stored, m_clock.nowMs());
    tx.audit(rpc::auditOf(caller, u"devices.add"_s, u"device"_s, in.device.text(), {}, wire::encode(stored.device)));
    tx.publish({QString::fromLatin1(DeviceChanged::topic.name), wire::encode(DeviceChanged{u"added"_s, stored.device}),
                stored.device.area});
    tx.onCommitted([this, stored] {
        remember(stored);
        QMetaObject::invokeMethod(this, &DeviceService::credentialsChanged, Qt::QueuedConnection);
    });
    return AddDevice::Reply{stored.device, in.kind == DeviceKind::Mqtt ? secret : QString()};
}

Result<AddDevice::Reply> DeviceService::rotateSecret(Transaction &tx, const rpc::Caller &caller, const DeviceId &id)
{
    store::forgetEnrolmentSecrets(tx, id);
    return issueSecret(tx, caller, id);
}

Result<AddDevice::Reply> DeviceService::issueSecret(Transaction &tx, const rpc::Caller &caller, const DeviceId &id)
{
    const auto stored = store::findDevice(tx, id);
    if (!stored)
        return refuseField(ErrorCode::NotFound, u"device"_s, id.text());
    if (stored->device.kind != DeviceKind::Mqtt)
        return refuseField(ErrorCode::StateConflict, u"device"_s, u"only MQTT devices have a secret"_s);
    const QString secret = links::newBrokerSecret();
    const QString hash = links::brokerSecretHash(secret);
    store::setSecretHash(tx, id, hash);
    tx.audit(rpc::auditOf(caller, u"devices.rotateSecret"_s, u"device"_s, id.text()));
    tx.onCommitted([this, id, hash] {
        {
            const std::lock_guard lock(m_mutex);
            const auto it = m_devices.find(id);
            if (it != m_devices.end())
                it->stored.secretHash = hash;
        }
        QMetaObject::invokeMethod(this, &DeviceService::credentialsChanged, Qt::QueuedConnection);
    });
    return AddDevice::Reply{stored->device, secret};
}

Result<Device> DeviceService::rename(Transaction &tx, const rpc::Caller &caller, const RenameDevice::Params &in)
{
    const auto before = store::findDevice(tx, in.device);
    if (!before)
        return refuseField(ErrorCode::NotFound, u"device"_s, in.device.text());
    Device after = before->device;
    after.name = in.name;
    after.area = in.area;
    store::renameDevice(tx, in.device, in.name, in.area);
    tx.audit(rpc::auditOf(caller, u"devices.rename"_s, u"device"_s, in.device.text(), wire::encode(before->device),
                          wire::encode(after)));
    tx.publish(
        {QString::fromLatin1(DeviceChanged::topic.name), wire::encode(DeviceChanged{u"renamed"_s, after}), after.area});
    tx.onCommitted([this, in] {
        const std::lock_guard lock(m_mutex);
        const auto it = m_devices.find(in.device);
        if (it == m_devices.end())
            return;
        it->stored.device.name = in.name;
        it->stored.device.area = in.area;
    });
    return after;
}

Result<Device> DeviceService::setSuspended(Transaction &tx, const rpc::Caller &caller, const DeviceId &id,
                                           bool suspended)
{
    const auto before = store::findDevice(tx, id);
    if (!before)
        return refuseField(ErrorCode::NotFound, u"device"_s, id.text());
    const qint64 nowMs = m_clock.nowMs();
    if (!store::suspendDevice(tx, id, suspended ? std::optional(nowMs) : std::nullopt))
        return before->device;
    Device after = before->device;
    after.suspended = suspended;
    // Nobody is to be called out for a device that was switched off on purpose.
    if (suspended)
        m_alarms.conditionChanged(tx, offlineCondition(after, false), nowMs);
    tx.audit(rpc::auditOf(caller, suspended ? u"devices.suspend"_s : u"devices.resume"_s, u"device"_s, id.text(),
                          wire::encode(before->device), wire::encode(after)));
    tx.publish({QString::fromLatin1(DeviceChanged::topic.name),
                wire::encode(DeviceChanged{suspended ? u"suspended"_s : u"resumed"_s, after}), after.area});
    tx.onCommitted([this, id, suspended] {
        {
            const std::lock_guard lock(m_mutex);
            const auto it = m_devices.find(id);
            if (it != m_devices.end())
                it->stored.device.suspended = suspended;
        }
        QMetaObject::invokeMethod(
            this,
            [this, id, suspended] {
                Q_EMIT credentialsChanged();
                if (suspended)
                    setPresence(id, Presence::Offline, u"switched off"_s);
            },
            Qt::QueuedConnection);
    });
    return after;
}

Result<wire::Empty> DeviceService::remove(Transaction &tx, const rpc::Caller &caller, const DeviceId &id)
{
    const auto before = store::findDevice(tx, id);
    if (!before)
        return refuseField(ErrorCode::NotFound, u"device"_s, id.text());
    if (m_readings.hasSensors(id))
        return refuseField(ErrorCode::StateConflict, u"device"_s,
                           u"sensors are registered for it; remove them or give them another device first"_s);
    const qint64 nowMs = m_clock.nowMs();
    store::removeDevice(tx, id, nowMs);
    store::forgetEnrolmentSecrets(tx, id);
    m_alarms.conditionChanged(tx, offlineCondition(before->device, false), nowMs);
    tx.audit(rpc::auditOf(caller, u"devices.remove"_s, u"device"_s, id.text(), wire::encode(before->device)));
    tx.publish({QString::fromLatin1(DeviceChanged::topic.name),
                wire::encode(DeviceChanged{u"removed"_s, before->device}), before->device.area});
    tx.onCommitted([this, id] {
        {
            const std::lock_guard lock(m_mutex);
            m_devices.remove(id);
        }
        QMetaObject::invokeMethod(this, &DeviceService::credentialsChanged, Qt::QueuedConnection);
    });
    return wire::Empty{};
}

Result<Device> DeviceService::configure(Transaction &tx, const rpc::Caller &caller, const ConfigureDevice::Params &in)
{
    const auto before = store::findDevice(tx, in.device);
    if (!before)
        return refuseField(ErrorCode::NotFound, u"device"_s, in.device.text());
    if (before->device.kind != DeviceKind::Mqtt)
        return refuseField(ErrorCode::StateConflict, u"device"_s, u"only MQTT devices take a configuration"_s);
    if (in.intervalsMs.isEmpty())
        return refuseField(ErrorCode::FieldMissing, u"intervalsMs"_s, u"at least one sensor"_s);
    for (auto it = in.intervalsMs.begin(); it != in.intervalsMs.end(); ++it) {
        // What the protocol lets a device refuse would come back as its refusal, long after who asked has gone.
        if (it.value() < 100 || it.value() > 3'600'000 || it.value() % 10 != 0)
            return refuseField(ErrorCode::FieldRange, u"intervalsMs."_s + it.key(),
                               u"expects a multiple of 10 from 100 to 3600000 ms, found %1"_s.arg(it.value()));
    }
    StoredDevice after = *before;
    after.device.configVersion += 1;
    after.device.configState = ConfigState::Requested;
    after.device.configReason.reset();
    after.device.intervalsMs = in.intervalsMs;
    store::setConfig(tx, in.device, after.device.configVersion, ConfigState::Requested, {}, in.intervalsMs);
    tx.audit(rpc::auditOf(caller, u"devices.configure"_s, u"device"_s, in.device.text(),
                          {{u"version"_s, before->device.configVersion}},
                          {{u"version"_s, after.device.configVersion},
                           {u"intervalsMs"_s, wire::Codec<QMap<QString, qint64>>::encode(in.intervalsMs)}}));
    tx.publish({QString::fromLatin1(DeviceChanged::topic.name),
                wire::encode(DeviceChanged{u"configuration"_s, after.device}), after.device.area});
    tx.onCommitted([this, after] {
        {
            const std::lock_guard lock(m_mutex);
            const auto it = m_devices.find(after.device.id);
            if (it == m_devices.end())
                return;
            it->stored.device.configVersion = after.device.configVersion;
            it->stored.device.configState = ConfigState::Requested;
            it->stored.device.configReason.reset();
            it->stored.device.intervalsMs = after.device.intervalsMs;
        }
        QMetaObject::invokeMethod(
            this, [this, id = after.device.id] { Q_EMIT configurationWanted(id); }, Qt::QueuedConnection);
    });
    return after.device;
}

} // namespace gemba::devices

#include "mqtt_gateway.h"

#include <gemba/core/log.h>
#include <gemba/wire/strict_json.h>

#include <QJsonArray>
#include <QJsonDocument>

#include <chrono>

namespace gemba::devices {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 commandTimeoutMs = 5'000;
/// Readings stored in one job: large enough to fill a commit, small enough to keep others waiting only milliseconds.
constexpr qsizetype maxPerJob = 500;

std::optional<QJsonObject> readObject(const QByteArray &payload)
{
    if (payload.size() > 64 * 1024 || !wire::checkStrictJson(payload))
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(payload);
    if (!document.isObject())
        return std::nullopt;
    return document.object();
}

std::optional<qint64> wholeNumber(const QJsonValue &value)
{
    if (!value.isDouble())
        return std::nullopt;
    return value.toInteger();
}

} // namespace

MqttGateway::MqttGateway(links::MqttLink &link, const QString &site, storage::Executor &executor,
                         DeviceService &devices, sensors::ReadingSink &readings, Quarantine &quarantine,
                         const Clock &clock, rpc::Metrics &metrics, QObject *parent)
    : QObject(parent)
    , m_link(link)
    , m_site(site)
    , m_executor(executor)
    , m_devices(devices)
    , m_readings(readings)
    , m_quarantine(quarantine)
    , m_clock(clock)
    , m_messages(metrics.counter(u"gemba_mqtt_messages_total"_s, u"Messages received from the broker"_s))
    , m_acks(
          metrics.counter(u"gemba_device_acks_total"_s, u"Messages acknowledged to devices after they were on disk"_s))
    , m_dropped(metrics.counter(u"gemba_ingest_dropped_total"_s,
                                u"Unacknowledged readings dropped because the database was away too long"_s))
    , m_ingest(metrics.histogram(u"gemba_ingest_duration_seconds"_s, u"From a message's arrival to its commit"_s))
{
    using namespace std::chrono_literals;
    connect(&link, &links::MqttLink::messagesReceived, this, &MqttGateway::onMessages);
    connect(&link, &links::MqttLink::stateChanged, this, &MqttGateway::onLinkState);
    connect(&link, &links::MqttLink::published, this, &MqttGateway::onPublished);
    connect(&devices, &DeviceService::configurationWanted, this, &MqttGateway::sendConfiguration);
    connect(&devices, &DeviceService::cameOnline, this, [this](const DeviceId &id) {
        const auto device = m_devices.find(id);
        if (device && (device->configState == ConfigState::Requested || device->configState == ConfigState::Sent ||
                       device->configState == ConfigState::TimedOut))
            sendConfiguration(id);
        ping(id, [](Result<PingDevice::Reply>) {});
    });
    m_retry.setSingleShot(true);
    m_retry.setInterval(500ms);
    connect(&m_retry, &QTimer::timeout, this, &MqttGateway::storeWaiting);
    m_deadlines.setInterval(250ms);
    connect(&m_deadlines, &QTimer::timeout, this, &MqttGateway::checkDeadlines);
    m_pings.setInterval(30s);
    connect(&m_pings, &QTimer::timeout, this, &MqttGateway::pingAll);
}

void MqttGateway::start()
{
    for (const auto &channel : {u"state"_s, u"info"_s, u"tele"_s, u"evt"_s, u"cmd/ack"_s})
        static_cast<void>(m_link.subscribe(u"gemba/v1/"_s + m_site + u"/+/"_s + channel, 1));
    m_link.connectToBroker();
    m_deadlines.start();
    m_pings.start();
}

void MqttGateway::onLinkState(links::MqttState state, const QString &reason)
{
    log::info(u"mqtt"_s, u"broker link"_s, {{u"state"_s, int(state)}, {u"reason"_s, reason}});
    if (state == links::MqttState::Connected)
        return;
    // Without the broker nothing is known about the devices behind it.
    for (const Device &device : m_devices.list()) {
        if (device.kind == DeviceKind::Mqtt && device.presence == Presence::Online)
            m_devices.setPresence(device.id, Presence::Connecting, u"the broker is not reachable"_s);
    }
}

void MqttGateway::onMessages(const QList<links::MqttMessage> &messages)
{
    m_messages.add(messages.size());
    for (const auto &message : messages) {
        const auto topic = readTopic(message.topic);
        if (!topic || !m_devices.isKnown(DeviceId(topic->device))) {
            m_quarantine.add(message.topic, std::nullopt, u"not a registered device's topic"_s, message.payload);
            continue;
        }
        if (topic->channel == "tele"_L1)
            onTele(*topic, message);
        else if (topic->channel == "state"_L1)
            onState(*topic, message);
        else if (topic->channel == "info"_L1)
            onInfo(*topic, message);
        else if (topic->channel == "cmd/ack"_L1)
            onCommandAck(*topic, message);
        else
            refuse(*topic, message, u"nothing here takes this channel yet"_s);
    }
    storeWaiting();
}

void MqttGateway::refuse(const DeviceTopic &topic, const links::MqttMessage &message, const QString &reason)
{
    m_devices.refused(DeviceId(topic.device), reason);
    m_quarantine.add(message.topic, DeviceId(topic.device), reason, message.payload);
}

void MqttGateway::onState(const DeviceTopic &topic, const links::MqttMessage &message)
{
    const DeviceId id(topic.device);
    const auto object = readObject(message.payload);
    const QString state = object ? object->value("state"_L1).toString() : QString();
    if (state == "online"_L1) {
        m_devices.seen(id, true);
        m_devices.setPresence(id, Presence::Online);
    } else if (state == "offline"_L1) {
        m_devices.setPresence(id, Presence::Offline, u"said goodbye or was cut off"_s);
    } else if (!message.payload.isEmpty()) {
        refuse(topic, message, u"state: expected online or offline"_s);
    }
}

void MqttGateway::onInfo(const DeviceTopic &topic, const links::MqttMessage &message)
{
    const DeviceId id(topic.device);
    const auto object = readObject(message.payload);
    if (!object) {
        refuse(topic, message, u"info: not a JSON object"_s);
        return;
    }
    // A retained description may be old: it says what the device is, not that it is there.
    if (!message.retain)
        m_devices.seen(id, true);
    DeviceVitals vitals;
    vitals.uptimeS = wholeNumber(object->value("uptimeS"_L1));
    vitals.freeMemoryBytes = wholeNumber(object->value("freeMemory"_L1));
    vitals.model = object->value("model"_L1).toString().left(64);
    vitals.firmware = object->value("firmware"_L1).toString().left(64);
    vitals.configVersion = wholeNumber(object->value("config"_L1).toObject().value("version"_L1));
    m_devices.setVitals(id, vitals);
}

// --- readings ---

void MqttGateway::onTele(const DeviceTopic &topic, const links::MqttMessage &message)
{
    const DeviceId id(topic.device);
    if (message.payload.contains("uptimeS") && !message.payload.contains("\"v\"")) {
        // A heartbeat without readings.
        if (const auto object = readObject(message.payload)) {
            m_devices.seen(id, true);
            if (const auto device = m_devices.find(id)) {
                DeviceVitals vitals{wholeNumber(object->value("uptimeS"_L1)),
                                    wholeNumber(object->value("freeMemory"_L1)), device->model, device->firmware,
                                    std::nullopt};
                m_devices.setVitals(id, vitals);
                m_devices.setPresence(id, Presence::Online);
            }
            return;
        }
    }
    auto elements = readTele(message.payload);
    if (!elements) {
        m_devices.seen(id, false);
        const Error &error = elements.error();
        refuse(topic, message, error.field.isEmpty() ? error.detail : error.field + u": "_s + error.detail);
        return;
    }
    m_devices.seen(id, true);
    m_devices.setPresence(id, Presence::Online);
    const qint64 receivedMs = m_clock.nowMs();
    const qint64 monotonicUs = m_clock.monotonicUs();
    qint64 newestMs = 0;
    for (const TeleMessage &element : std::as_const(*elements))
        newestMs = std::max(newestMs, element.batch.timeMs);
    for (TeleMessage &element : *elements) {
        element.batch.device = id;
        element.batch.behindMs = std::clamp<qint64>(newestMs - element.batch.timeMs, 0, 86'400'000);
        if (static_cast<qsizetype>(m_waiting.size()) >= maxWaiting) {
            // The oldest that nobody waits for goes first; acknowledged ones are sent again by their device.
            m_waiting.pop_front();
            m_dropped.add();
        }
        m_waiting.push_back({topic.site, id, std::move(element), receivedMs, monotonicUs});
    }
}

void MqttGateway::storeWaiting()
{
    if (m_storing || m_waiting.empty() || m_retry.isActive())
        return;
    QList<Arrival> arrivals;
    while (!m_waiting.empty() && arrivals.size() < m_jobSize) {
        arrivals.append(std::move(m_waiting.front()));
        m_waiting.pop_front();
    }
    m_storing = true;
    m_executor.write<QList<sensors::IngestOutcome>>(
        [this, arrivals](storage::Transaction &tx) -> Result<QList<sensors::IngestOutcome>> {
            QList<sensors::IngestOutcome> outcomes;
            outcomes.reserve(arrivals.size());
            for (const Arrival &arrival : arrivals)
                outcomes.append(m_readings.ingest(tx, arrival.message.batch, arrival.receivedMs));
            return outcomes;
        },
        [this, arrivals](Result<QList<sensors::IngestOutcome>> result) {
            QMetaObject::invokeMethod(
                this, [this, arrivals, result] { onStored(arrivals, result); }, Qt::QueuedConnection);
        });
}

void MqttGateway::onStored(const QList<Arrival> &arrivals, const Result<QList<sensors::IngestOutcome>> &result)
{
    m_storing = false;
    if (!result) {
        const ErrorCode code = result.error().code;
        const bool transient = code == ErrorCode::DatabaseUnavailable || code == ErrorCode::Busy ||
                               code == ErrorCode::DiskFull || code == ErrorCode::ShuttingDown;
        if (!transient && arrivals.size() == 1) {
            // One message that can never be stored must not hold up all the others.
            const QString reason = u"the database refuses this message"_s;
            m_devices.refused(arrivals.first().device, reason);
            m_quarantine.add(makeTopic(arrivals.first().site, arrivals.first().device, u"tele"_s),
                             arrivals.first().device, reason, {});
            m_jobSize = maxPerJob;
            return storeWaiting();
        }
        m_jobSize = transient ? maxPerJob : std::max<qsizetype>(1, arrivals.size() / 2);
        log::warning(
            u"mqtt"_s, u"readings could not be stored, trying again"_s,
            {{u"code"_s, int(result.error().code)}, {u"waiting"_s, qint64(m_waiting.size()) + arrivals.size()}});
        for (auto it = arrivals.rbegin(); it != arrivals.rend(); ++it)
            m_waiting.push_front(*it);
        m_retry.start();
        return;
    }
    const qint64 nowUs = m_clock.monotonicUs();
    for (qsizetype i = 0; i < arrivals.size(); ++i) {
        m_ingest.observeUs(nowUs - arrivals[i].receivedMonotonicUs);
        if (result->at(i).otherTime) {
            const QString reason =
                u"number %1 was used before for another time; send \"boot\" when numbers start again"_s.arg(
                    *arrivals[i].message.batch.seq);
            m_devices.refused(arrivals[i].device, reason);
            m_quarantine.add(makeTopic(arrivals[i].site, arrivals[i].device, u"tele"_s), arrivals[i].device, reason,
                             {});
        }
        const QStringList &unknown = result->at(i).unknownChannels;
        if (!unknown.isEmpty()) {
            const QString reason = u"no sensor registered for: "_s + unknown.join(u", "_s);
            m_devices.refused(arrivals[i].device, reason);
            m_quarantine.add(makeTopic(arrivals[i].site, arrivals[i].device, u"tele"_s), arrivals[i].device, reason,
                             {});
        }
    }
    m_jobSize = maxPerJob;
    acknowledge(arrivals, *result);
    storeWaiting();
}

void MqttGateway::acknowledge(const QList<Arrival> &arrivals, const QList<sensors::IngestOutcome> &outcomes)
{
    QMap<DeviceId, std::pair<QString, QJsonArray>> acks;
    for (qsizetype i = 0; i < arrivals.size(); ++i) {
        const Arrival &arrival = arrivals[i];
        // An acknowledgement says "on disk": not for values that no registered sensor takes.
        const bool onDisk = outcomes[i].stored > 0 || outcomes[i].duplicate;
        if (arrival.message.wantsAck && onDisk) {
            auto &[site, seqs] = acks[arrival.device];
            site = arrival.site;
            seqs.append(*arrival.message.batch.seq);
        }
    }
    for (auto it = acks.begin(); it != acks.end(); ++it) {
        links::MqttMessage message;
        message.topic = makeTopic(it->first, it.key(), u"tele/ack"_s);
        message.payload = QJsonDocument(QJsonObject{{u"seqs"_s, it->second}}).toJson(QJsonDocument::Compact);
        message.qos = 1;
        // An acknowledgement that gets lost costs a resend, nothing more.
        if (m_link.publish(message))
            m_acks.add(it->second.size());
    }
}

// --- commands ---

void MqttGateway::sendCommand(const DeviceId &device, const QString &name, const QJsonObject &args, CommandDone done,
                              std::function<void()> sent)
{
    const auto known = m_devices.find(device);
    if (!known)
        return done(refuseField(ErrorCode::NotFound, u"device"_s, device.text()));
    if (known->presence != Presence::Online)
        return done(refuseField(ErrorCode::DeviceOffline, u"device"_s, device.text()));
    const qint64 nowMs = m_clock.nowMs();
    const QString id = newUuid7(nowMs);
    // The device judges the expiry by its own clock.
    const qint64 expiresMs = nowMs + commandTimeoutMs + known->clockOffsetMs.value_or(0);
    links::MqttMessage message;
    message.topic = makeTopic(m_site, device, u"cmd"_s);
    message.payload = QJsonDocument(QJsonObject{{u"id"_s, id},
                                                {u"issuer"_s, u"gembad"_s},
                                                {u"expiresMs"_s, expiresMs},
                                                {u"name"_s, name},
                                                {u"args"_s, args}})
                          .toJson(QJsonDocument::Compact);
    message.qos = 1;
    message.expiryS = commandTimeoutMs / 1000;
    auto published = m_link.publish(message);
    if (!published)
        return done(published.error());
    m_pending.insert(id,
                     {device, std::move(done), std::move(sent), *published, m_clock.monotonicMs() + commandTimeoutMs});
}

void MqttGateway::onPublished(quint64 id, const links::MqttOutcome &outcome)
{
    if (!outcome.ok())
        log::warning(u"mqtt"_s, u"publish refused"_s, {{u"reason"_s, outcome.reason}});
    for (const Pending &pending : std::as_const(m_pending)) {
        if (pending.publishId == id && outcome.ok() && pending.sent)
            pending.sent();
    }
}

void MqttGateway::onCommandAck(const DeviceTopic &topic, const links::MqttMessage &message)
{
    const auto object = readObject(message.payload);
    if (!object || !object->value("id"_L1).isString()) {
        refuse(topic, message, u"cmd/ack: expected an object with an id"_s);
        return;
    }
    m_devices.seen(DeviceId(topic.device), true);
    const auto it = m_pending.find(object->value("id"_L1).toString());
    // A second answer, or one to a command given up; or another device's id.
    if (it == m_pending.end() || it->device.text() != topic.device)
        return;
    const Pending pending = *it;
    m_pending.erase(it);
    if (object->value("status"_L1) == "accepted"_L1)
        pending.done(object->value("observed"_L1).toObject());
    else
        pending.done(gemba::refuse(ErrorCode::DeviceRefused, object->value("reason"_L1).toString().left(200)));
}

void MqttGateway::checkDeadlines()
{
    const qint64 nowMs = m_clock.monotonicMs();
    QList<Pending> late;
    m_pending.removeIf([&](auto it) {
        if (it.value().deadlineMs > nowMs)
            return false;
        late.append(it.value());
        return true;
    });
    for (const Pending &pending : late)
        pending.done(refuseField(ErrorCode::DeviceTimeout, u"device"_s, pending.device.text()));
}

void MqttGateway::ping(const DeviceId &device, std::function<void(Result<PingDevice::Reply>)> done)
{
    const qint64 sentUs = m_clock.monotonicUs();
    const qint64 sentMs = m_clock.nowMs();
    sendCommand(device, u"ping"_s, {}, [this, device, sentUs, sentMs, done](Result<QJsonObject> observed) {
        if (!observed)
            return done(observed.error());
        PingDevice::Reply reply;
        reply.roundTripMs = double(m_clock.monotonicUs() - sentUs) / 1000.0;
        const auto deviceMs = wholeNumber(observed->value("ts"_L1));
        if (deviceMs)
            reply.clockOffsetMs = *deviceMs - (sentMs + qint64(reply.roundTripMs / 2));
        m_devices.setRoundTrip(device, reply.roundTripMs, deviceMs ? std::optional(reply.clockOffsetMs) : std::nullopt);
        done(reply);
    });
}

void MqttGateway::pingAll()
{
    for (const Device &device : m_devices.list()) {
        if (device.kind == DeviceKind::Mqtt && device.presence == Presence::Online)
            ping(device.id, [](Result<PingDevice::Reply>) {});
    }
}

void MqttGateway::sendConfiguration(const DeviceId &id)
{
    const auto device = m_devices.find(id);
    // An absent device gets it when it comes back.
    if (!device || device->presence != Presence::Online)
        return;
    QJsonObject sensors;
    const auto intervals = m_devices.wantedIntervals(id);
    for (auto it = intervals.begin(); it != intervals.end(); ++it)
        sensors.insert(it.key(), QJsonObject{{u"intervalMs"_s, it.value()}});
    const qint64 version = device->configVersion;
    sendCommand(
        id, u"config"_s, {{u"version"_s, version}, {u"sensors"_s, sensors}},
        [this, id, version](Result<QJsonObject> observed) {
            if (observed)
                m_devices.setConfigState(id, version, ConfigState::Accepted);
            else if (observed.error().code == ErrorCode::DeviceRefused)
                m_devices.setConfigState(id, version, ConfigState::Refused, observed.error().detail);
            else
                m_devices.setConfigState(id, version, ConfigState::TimedOut, u"no answer"_s);
        },
        [this, id, version] { m_devices.setConfigState(id, version, ConfigState::Sent); });
}

} // namespace gemba::devices

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
/// So often may a sensor of a foreign layout be silent in a row; its device says nothing else.
constexpr qint64 foreignSilentIntervals = 3;

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
                         const Clock &clock, rpc::Metrics &metrics, ForeignSources foreign, qsizetype maxWaiting,
                         QObject *parent)
    : QObject(parent)
    , m_link(link)
    , m_site(site)
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
    , m_queue(executor, u"readings from the broker"_s, maxWaiting,
              {[this](storage::Transaction &tx, const QList<Arrival> &arrivals) {
                   QList<sensors::IngestOutcome> outcomes;
                   outcomes.reserve(arrivals.size());
                   for (const Arrival &arrival : arrivals)
                       outcomes.append(m_readings.ingest(tx, arrival.message.batch, arrival.receivedMs));
                   return outcomes;
               },
               [this](const QList<Arrival> &arrivals, const QList<sensors::IngestOutcome> &outcomes) {
                   onStored(arrivals, outcomes);
               },
               [this](const Arrival &arrival, const Error &) {
                   refuseStored(arrival, u"the database refuses this message"_s);
               },
               // Those that want an acknowledgement are sent again by their device.
               [this](const Arrival &arrival) { m_dropped.add(arrival.message.wantsAck ? 0 : 1); }})
    , m_foreignSources(std::move(foreign))
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
        if (m_speaking.contains(id))
            ping(id, [](Result<PingDevice::Reply>) {});
    });
    m_deadlines.setInterval(250ms);
    connect(&m_deadlines, &QTimer::timeout, this, &MqttGateway::checkDeadlines);
    m_pings.setInterval(30s);
    connect(&m_pings, &QTimer::timeout, this, &MqttGateway::pingAll);
}

void MqttGateway::start()
{
    for (const auto &channel : {u"state"_s, u"info"_s, u"tele"_s, u"evt"_s, u"cmd/ack"_s})
        static_cast<void>(m_link.subscribe(u"gemba/v1/"_s + m_site + u"/+/"_s + channel, 1));
    refreshSources();
    m_link.connectToBroker();
    m_deadlines.start();
    m_pings.start();
}

void MqttGateway::stop()
{
    m_link.disconnect(this);
    m_queue.writeRest();
}

void MqttGateway::refreshSources()
{
    QHash<QString, QList<ForeignSource>> wanted;
    QHash<DeviceId, qint64> silenceLimitsMs;
    if (m_foreignSources) {
        for (const ForeignSource &source : m_foreignSources()) {
            wanted[source.topic].append(source);
            const qint64 limitMs = foreignSilentIntervals * source.intervalMs;
            const auto known = silenceLimitsMs.constFind(source.device);
            silenceLimitsMs.insert(source.device,
                                   known == silenceLimitsMs.constEnd() ? limitMs : std::min(*known, limitMs));
        }
    }
    for (auto it = m_foreign.cbegin(); it != m_foreign.cend(); ++it) {
        if (!wanted.contains(it.key()))
            m_link.unsubscribe(it.key());
    }
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it) {
        // Quality of service 0: such a message carries no time, so one that the broker kept for us while we were away would
        // be filed under the time of its delivery.
        if (m_foreign.contains(it.key()))
            continue;
        if (auto subscribed = m_link.subscribe(it.key(), 0); !subscribed)
            log::error(u"mqtt"_s, u"a sensor's topic cannot be read"_s,
                       {{u"topic"_s, it.key()}, {u"detail"_s, subscribed.error().detail}});
    }
    m_foreign = wanted;
    m_devices.setSilenceLimits(silenceLimitsMs);
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
        if (const auto sources = m_foreign.constFind(message.topic); sources != m_foreign.constEnd()) {
            onForeign(message, *sources);
            continue;
        }
        const auto topic = readTopic(message.topic);
        if (!topic || !m_devices.isKnown(DeviceId(topic->device))) {
            m_quarantine.add(message.topic, std::nullopt, u"not a registered device's topic"_s, message.payload);
            continue;
        }
        // Of one that is switched off only its going is of interest; the server's own broker does not let it in.
        if (topic->channel != "state"_L1 && !m_devices.mayReport(DeviceId(topic->device))) {
            m_quarantine.add(message.topic, DeviceId(topic->device), u"the device is switched off"_s, message.payload);
            continue;
        }
        m_speaking.insert(DeviceId(topic->device));
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
    m_queue.write();
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
    // The broker says it again after every connection: it proves neither that the device is there nor what it measures now.
    if (message.retain) {
        refuse(topic, message, u"tele: must not be retained"_s);
        return;
    }
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
    const qint64 receivedMs = receivedNow(id);
    const qint64 monotonicUs = m_clock.monotonicUs();
    // Oldest first: where times must be made up, they go up.
    std::stable_sort(elements->begin(), elements->end(),
                     [](const TeleMessage &a, const TeleMessage &b) { return a.batch.timeMs < b.batch.timeMs; });
    const qint64 newestMs = elements->last().batch.timeMs;
    for (TeleMessage &element : *elements) {
        element.batch.device = id;
        element.batch.behindMs = std::clamp<qint64>(newestMs - element.batch.timeMs, 0, 86'400'000);
        m_queue.add({message.topic, topic.site, id, std::move(element), receivedMs, monotonicUs});
    }
}

void MqttGateway::onForeign(const links::MqttMessage &message, const QList<ForeignSource> &sources)
{
    // What the broker remembers may be of any age, and the message does not say which.
    if (message.retain)
        return;
    // The registry gives a topic to one device.
    const DeviceId id = sources.first().device;
    if (!m_devices.mayReport(id)) {
        m_quarantine.add(message.topic, std::nullopt,
                         u"its device %1 is not registered or is switched off"_s.arg(id.text()), message.payload);
        return;
    }
    auto values = readForeign(message.payload, sources);
    m_devices.seen(id, values.ok());
    if (!values) {
        const Error &error = values.error();
        const QString reason = error.field.isEmpty() ? error.detail : error.field + u": "_s + error.detail;
        m_devices.refused(id, reason);
        m_quarantine.add(message.topic, id, reason, message.payload);
        return;
    }
    m_devices.setPresence(id, Presence::Online);
    TeleMessage element;
    element.batch.device = id;
    element.batch.timeMs = receivedNow(id);
    element.batch.values = *std::move(values);
    const qint64 receivedMs = element.batch.timeMs;
    m_queue.add({message.topic, {}, id, std::move(element), receivedMs, m_clock.monotonicUs()});
}

/// A moment of its own for each message of a device: where it stands in for a time that the message lacks, a burst must not
/// fall on one moment, at which a sensor can have only one reading.
qint64 MqttGateway::receivedNow(const DeviceId &device)
{
    static constexpr qint64 farAheadMs = 60'000; // of a clock that was set back
    const qint64 nowMs = m_clock.nowMs();
    qint64 &last = m_lastReceivedMs[device];
    last = last >= nowMs && last < nowMs + farAheadMs ? last + 1 : nowMs;
    return last;
}

/// For what was found only in the database; the payload is gone by then.
void MqttGateway::refuseStored(const Arrival &arrival, const QString &reason)
{
    m_devices.refused(arrival.device, reason);
    m_quarantine.add(arrival.topic, arrival.device, reason, {});
}

void MqttGateway::onStored(const QList<Arrival> &arrivals, const QList<sensors::IngestOutcome> &outcomes)
{
    const qint64 nowUs = m_clock.monotonicUs();
    for (qsizetype i = 0; i < arrivals.size(); ++i) {
        m_ingest.observeUs(nowUs - arrivals[i].receivedMonotonicUs);
        const sensors::IngestOutcome &outcome = outcomes[i];
        if (outcome.otherTime)
            refuseStored(arrivals[i],
                         u"number %1 was used before for another time; send \"boot\" when numbers start again"_s.arg(
                             *arrivals[i].message.batch.seq));
        if (!outcome.unknownChannels.isEmpty())
            refuseStored(arrivals[i], u"no sensor registered for: "_s + outcome.unknownChannels.join(u", "_s));
    }
    acknowledge(arrivals, outcomes);
}

void MqttGateway::acknowledge(const QList<Arrival> &arrivals, const QList<sensors::IngestOutcome> &outcomes)
{
    QMap<DeviceId, std::pair<QString, QJsonArray>> acks;
    for (qsizetype i = 0; i < arrivals.size(); ++i) {
        const Arrival &arrival = arrivals[i];
        // An acknowledgement says "on disk": not for values that no registered sensor takes. Those of a sensor that is
        // switched off nobody wants; without an acknowledgement their device would keep them for ever.
        const bool done = outcomes[i].stored > 0 || outcomes[i].duplicate || outcomes[i].notWanted > 0;
        if (arrival.message.wantsAck && done) {
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
        if (device.presence == Presence::Online && m_speaking.contains(device.id))
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
                m_devices.setConfigState(id, version, ConfigState::TimedOut,
                                         observed.error().code == ErrorCode::DeviceTimeout
                                             ? u"no answer"_s
                                             : u"the broker does not take it"_s);
        },
        [this, id, version] { m_devices.setConfigState(id, version, ConfigState::Sent); });
}

} // namespace gemba::devices

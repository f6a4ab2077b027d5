#include "plant_runtime.h"

#include <QDir>
#include <QJsonArray>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace gemba::plant {

namespace {

constexpr int stepMs = 10;
constexpr qint64 catchUpStepMs = 300'000;
constexpr int backlogMessages = 2'000;
constexpr int backlogPublications = 200;
constexpr qint64 patienceMs = 10'000;
constexpr qint64 drainMs = 3'000;
constexpr qint64 urgeMs = 500; // after that, what is still unacknowledged was lost on its way
constexpr qint64 leaveMs = 2'500;
constexpr int staleSerialBytes = 512;

QJsonObject refusal(const Error &error)
{
    QJsonObject answer{{u"ok"_s, false}, {u"code"_s, int(error.code)}};
    if (!error.field.isEmpty())
        answer[u"field"_s] = error.field;
    if (!error.detail.isEmpty())
        answer[u"detail"_s] = error.detail;
    answer[u"error"_s] = QString::fromUtf8(errorInfo(error.code).name);
    return answer;
}

PlantConfig plantConfig(const Options &options, qint64 startMs, qint64 liveFromMs)
{
    PlantConfig config;
    config.site = options.site;
    config.seed = options.seed;
    config.startMs = startMs;
    config.liveFromMs = liveFromMs;
    // Without a memory the clock gives sequence numbers that no earlier run has used.
    config.firstSeq = options.dataDirectory.isEmpty() ? quint64(liveFromMs) : 1;
    config.speed = options.speed;
    config.intervalMs = options.intervalMs;
    config.ack = options.ack;
    config.batch = options.batch;
    config.modbus = options.modbusPort || options.rtu;
    config.serial = options.serial;
    for (const NodeCredential &credential : options.nodes)
        config.nodes.append(credential.node);
    return config;
}

} // namespace

PlantRuntime::PlantRuntime(const Options &options, const Clock &clock)
    : m_options(options)
    , m_clock(clock)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(stepMs);
    connect(&m_timer, &QTimer::timeout, this, &PlantRuntime::step);
    m_end.setSingleShot(true);
    connect(&m_end, &QTimer::timeout, this, &PlantRuntime::stop);
}

PlantRuntime::~PlantRuntime() = default;

Result<QJsonObject> PlantRuntime::start()
{
    m_liveFromMs = m_clock.nowMs();
    m_startedMonotonicMs = m_clock.monotonicMs();
    m_simulatedMs = m_liveFromMs - m_options.backfillMs;
    if (const Result<void> read = readFiles(); !read)
        return read.error();
    m_catchingUp = m_simulatedMs < m_liveFromMs;
    m_plant = std::make_unique<Plant>(plantConfig(m_options, m_simulatedMs, m_liveFromMs));
    // The past is calm; the scenario begins with the present.
    if (const Result<void> played = m_plant->play(m_options.scenario, m_liveFromMs - m_simulatedMs); !played)
        return played.error();
    if (const Result<void> restored = restoreNodes(); !restored)
        return restored.error();

    QJsonObject ready{{u"ready"_s, true},
                      {u"site"_s, m_options.site},
                      {u"seed"_s, qint64(m_options.seed)},
                      {u"scenario"_s, m_options.scenario.name}};
    if (const Result<void> opened = openLinks(ready); !opened)
        return opened.error();
    for (const NodeCredential &credential : m_options.nodes)
        addNode(credential);
    ready[u"devices"_s] = QJsonArray::fromStringList(m_plant->nodeIds());
    m_timer.start();
    if (m_options.forMs > 0)
        m_end.start(std::chrono::milliseconds(m_options.forMs));
    return ready;
}

Result<void> PlantRuntime::readFiles()
{
    if (m_options.dataDirectory.isEmpty())
        return {};
    if (!QDir().mkpath(m_options.dataDirectory))
        return refuseField(ErrorCode::ConfigurationInvalid, u"--data"_s, m_options.dataDirectory);
    for (const NodeCredential &credential : m_options.nodes) {
        NodeStateFile file(m_options.dataDirectory, m_options.site, credential.node.id);
        const Result<QJsonObject> state = file.load();
        if (!state)
            return state.error();
        // Two different pasts for the same minutes would be worse than a hole.
        m_simulatedMs = std::clamp((*state)[u"sampledToMs"_s].toInteger(), m_simulatedMs, m_liveFromMs);
        m_remembered.insert(credential.node.id, *state);
        m_files.insert(credential.node.id, file);
    }
    return {};
}

Result<void> PlantRuntime::restoreNodes()
{
    for (auto it = m_files.begin(); it != m_files.end(); ++it) {
        NodeDevice &node = m_plant->node(it.key());
        node.restore(m_remembered.value(it.key()));
        if (const Result<void> saved = it->save(stateOf(node), false); !saved)
            return saved.error();
    }
    return {};
}

NodeState PlantRuntime::stateOf(const NodeDevice &node) const
{
    return {node.state(), node.nextSeq(), m_simulatedMs};
}

Result<void> PlantRuntime::openLinks(QJsonObject &ready)
{
    if (m_options.modbusPort || m_options.rtu)
        m_modbus = std::make_unique<ModbusUnit>([this] { return m_plant->modbusImage(); });
    if (m_options.modbusPort) {
        const Result<quint16> port = m_modbus->listenTcp(*m_options.modbusPort);
        if (!port)
            return port.error();
        ready[u"modbusPort"_s] = *port;
    }
    if (m_options.rtu) {
        Result<std::unique_ptr<PtyCable>> cable = PtyCable::open();
        if (!cable)
            return cable.error();
        m_rtuCable = std::move(*cable);
        if (const Result<void> served = m_modbus->serveRtu(m_rtuCable->nearPath()); !served)
            return served.error();
        if (!m_options.rtuLink.isEmpty()) {
            if (const Result<void> linked = m_rtuCable->far().linkAs(m_options.rtuLink); !linked)
                return linked.error();
        }
        ready[u"rtu"_s] = m_rtuCable->far().devicePath();
    }
    if (m_options.serial) {
        Result<std::unique_ptr<Pty>> pty = Pty::open();
        if (!pty)
            return pty.error();
        m_serial = std::move(*pty);
        if (!m_options.serialLink.isEmpty()) {
            if (const Result<void> linked = m_serial->linkAs(m_options.serialLink); !linked)
                return linked.error();
        }
        ready[u"serial"_s] = m_serial->devicePath();
    }
    return {};
}

void PlantRuntime::addNode(const NodeCredential &credential)
{
    links::MqttOptions mqtt;
    mqtt.host = m_options.brokerHost;
    mqtt.port = m_options.brokerPort;
    mqtt.password = credential.secret;
    if (!m_options.caFile.isEmpty())
        mqtt.tls = links::MqttTls{m_options.caFile, true};
    const QString id = credential.node.id;
    auto node = std::make_unique<MqttNode>(m_options.site, id, mqtt, m_clock);
    connect(node.get(), &MqttNode::onlineChanged, this, [this, id](bool online, const QString &reason) {
        QJsonObject said{{u"event"_s, online ? u"online"_s : u"offline"_s}, {u"device"_s, id}};
        if (!reason.isEmpty())
            said[u"reason"_s] = reason;
        if (m_phase == Phase::Running)
            Q_EMIT event(said);
        deliver(m_plant->setOnline(id, online));
    });
    connect(node.get(), &MqttNode::trouble, this, [this, id](const QString &reason) {
        Q_EMIT event({{u"event"_s, u"trouble"_s}, {u"device"_s, id}, {u"reason"_s, reason}});
    });
    connect(node.get(), &MqttNode::received, this, [this, id](const QString &channel, const QByteArray &payload) {
        deliver(m_plant->receive(id, channel, payload));
        if (channel == u"cmd"_s && m_files.contains(id))
            saveNodes(false);
    });
    node->up();
    m_radios.push_back(std::move(node));
}

qint64 PlantRuntime::liveMs() const
{
    return m_liveFromMs + m_clock.monotonicMs() - m_startedMonotonicMs;
}

bool PlantRuntime::backlogged() const
{
    // History waits for the broker, but not for ever: other links show the plant too.
    const bool patient = m_clock.monotonicMs() - m_startedMonotonicMs < patienceMs;
    return m_plant->waiting() > backlogMessages ||
           std::any_of(m_radios.begin(), m_radios.end(), [patient](const auto &node) {
               return (patient && !node->isOnline()) || node->outgoing() > backlogPublications;
           });
}

void PlantRuntime::step()
{
    if (m_phase != Phase::Running)
        return leave();
    const qint64 live = liveMs();
    if (!m_catchingUp) {
        m_simulatedMs = live;
    } else if (!backlogged()) {
        m_simulatedMs = std::min(live, m_simulatedMs + catchUpStepMs);
        m_catchingUp = m_simulatedMs < live;
    }
    deliver(m_plant->advance(m_simulatedMs));
    if (m_options.backfillMs > 0 && !m_catchingUp && m_simulatedMs == live && !m_backfillSaid) {
        m_backfillSaid = true;
        Q_EMIT event({{u"event"_s, u"live"_s}, {u"messages"_s, qint64(m_plant->totals().messages)}});
    }
}

void PlantRuntime::deliver(const Outbox &out)
{
    const bool reserve = std::any_of(m_files.keyValueBegin(), m_files.keyValueEnd(), [this](const auto &entry) {
        return entry.second.mustSave(m_plant->node(entry.first).nextSeq(), m_simulatedMs);
    });
    if (reserve)
        saveNodes(false);
    for (const Message &message : out) {
        if (message.link == SensorLink::Mqtt)
            radio(message.device)->send(message);
        else if (m_serial)
            m_serial->write(message.payload, staleSerialBytes);
    }
}

void PlantRuntime::saveNodes(bool finished)
{
    for (auto it = m_files.begin(); it != m_files.end(); ++it) {
        if (const Result<void> saved = it->save(stateOf(m_plant->node(it.key())), finished); !saved)
            Q_EMIT event({{u"event"_s, u"not-saved"_s}, {u"device"_s, it.key()}, {u"reason"_s, saved.error().detail}});
    }
}

MqttNode *PlantRuntime::radio(const QString &id) const
{
    const auto found =
        std::find_if(m_radios.begin(), m_radios.end(), [&](const auto &node) { return node->id() == id; });
    return found == m_radios.end() ? nullptr : found->get();
}

QJsonObject PlantRuntime::command(const QJsonObject &asked)
{
    QJsonObject rest = asked;
    const QJsonValue id = rest.take(u"id"_s);
    Result<QJsonObject> answer = refuse(ErrorCode::FieldMissing, u"fault, link, query or stop is expected"_s);
    if (rest.contains(u"fault"_s)) {
        answer = m_plant->apply(rest);
    } else if (rest.contains(u"link"_s)) {
        answer = changeLink(rest);
    } else if (rest == QJsonObject{{u"query"_s, u"status"_s}}) {
        answer = m_plant->status();
    } else if (rest == QJsonObject{{u"query"_s, u"summary"_s}}) {
        answer = summary();
    } else if (rest == QJsonObject{{u"stop"_s, true}}) {
        stop();
        answer = QJsonObject();
    }
    QJsonObject object = answer ? *answer : refusal(answer.error());
    if (answer)
        object[u"ok"_s] = true;
    if (!id.isUndefined())
        object[u"id"_s] = id;
    return object;
}

Result<QJsonObject> PlantRuntime::changeLink(const QJsonObject &asked)
{
    const QString what = asked[u"link"_s].toString();
    const QString id = asked[u"device"_s].toString();
    const double seconds = asked[u"seconds"_s].toDouble();
    for (const QString &key : asked.keys()) {
        if (key != u"link"_s && key != u"device"_s && key != u"seconds"_s)
            return refuseField(ErrorCode::FieldUnknown, key);
    }
    if (seconds < 0 || seconds > 86'400)
        return refuseField(ErrorCode::FieldRange, u"seconds"_s, u"0 … 86400"_s);
    MqttNode *node = radio(id);
    if (!node)
        return refuseField(ErrorCode::NotFound, u"device"_s, id);
    if (what == u"up"_s) {
        node->up();
    } else if (what == u"down"_s) {
        if (node->isOnline())
            deliver(m_plant->sayGoodbye(id));
        node->down();
    } else if (what == u"cut"_s) {
        node->cut();
    } else {
        return refuseField(ErrorCode::FieldFormat, u"link"_s, u"down, cut or up"_s);
    }
    if (seconds > 0 && what != u"up"_s)
        QTimer::singleShot(std::chrono::milliseconds(qint64(seconds * 1000)), node, &MqttNode::up);
    return QJsonObject{{u"link"_s, what}, {u"device"_s, id}};
}

void PlantRuntime::stop()
{
    if (m_phase != Phase::Running)
        return;
    m_phase = Phase::Draining;
    m_phaseUntilMs = m_clock.monotonicMs() + drainMs;
    m_end.stop();
}

void PlantRuntime::leave()
{
    const bool overdue = m_clock.monotonicMs() >= m_phaseUntilMs;
    if (m_phase == Phase::Draining) {
        const bool reachable =
            std::any_of(m_radios.begin(), m_radios.end(), [](const auto &node) { return node->isOnline(); });
        if (m_plant->waiting() > 0 && reachable && !overdue) {
            if (m_clock.monotonicMs() >= m_phaseUntilMs - drainMs + urgeMs && !std::exchange(m_urged, true))
                deliver(m_plant->resendWaiting());
            return;
        }
        deliver(m_plant->sayGoodbye());
        saveNodes(true);
        for (const auto &node : m_radios)
            node->down();
        m_phase = Phase::Leaving;
        m_phaseUntilMs = m_clock.monotonicMs() + leaveMs;
        return;
    }
    const bool online =
        std::any_of(m_radios.begin(), m_radios.end(), [](const auto &node) { return node->isOnline(); });
    if (m_phase == Phase::Leaving && (!online || overdue)) {
        m_phase = Phase::Done;
        m_timer.stop();
        Q_EMIT finished();
    }
}

QJsonObject PlantRuntime::summary() const
{
    const NodeCounters counters = m_plant->totals();
    quint64 published = 0;
    quint64 lost = 0;
    for (const auto &node : m_radios) {
        published += node->published();
        lost += node->lost();
    }
    return {{u"seconds"_s, double(m_clock.monotonicMs() - m_startedMonotonicMs) / 1000.0},
            {u"messages"_s, qint64(counters.messages)},
            {u"values"_s, qint64(counters.values)},
            {u"acknowledged"_s, qint64(counters.acknowledged)},
            {u"waiting"_s, qint64(m_plant->waiting())},
            {u"resent"_s, qint64(counters.resent)},
            {u"dropped"_s, qint64(counters.dropped)},
            {u"garbage"_s, qint64(counters.garbage)},
            {u"commands"_s, qint64(counters.commands)},
            {u"refused"_s, qint64(counters.refused)},
            {u"published"_s, qint64(published)},
            {u"lost"_s, qint64(lost)},
            {u"serialLines"_s, qint64(m_plant->serialLines())},
            {u"modbusRequests"_s, qint64(m_modbus ? m_modbus->requests() : 0)}};
}

} // namespace gemba::plant

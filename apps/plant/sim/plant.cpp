#include "plant.h"

#include "serial_line.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gemba::plant {

namespace {

const QString modbusDevice = u"modbus-1"_s;
const QString serialDevice = u"serial-1"_s;

bool linkHas(SensorLink link, FaultKind kind)
{
    switch (link) {
    case SensorLink::Mqtt:
        return true;
    case SensorLink::Modbus:
        return !isTransportFault(kind) || kind == FaultKind::Garbage;
    case SensorLink::Serial:
        return !isTransportFault(kind) || kind == FaultKind::Garbage || kind == FaultKind::Duplicate;
    }
    Q_UNREACHABLE();
}

QList<SensorSpec> sensorsOf(const NodeConfig &node)
{
    QList<SensorSpec> specs;
    for (const SensorSpec &spec : standardSensors()) {
        if (spec.link == SensorLink::Mqtt && node.sensors.contains(spec.id))
            specs.append(spec);
    }
    for (int i = 1; i <= node.loadSensors; ++i)
        specs.append(loadSensor(i));
    return specs;
}

} // namespace

struct Plant::PlantSensor
{
    PlantSensor(const SensorSpec &spec, quint64 seed, const QString &deviceId)
        : device(deviceId)
        , transducer(spec, seed, deviceId)
        , walk(spec.walk, {seed, u"walk/%1/%2"_s.arg(deviceId, spec.id)})
    {
    }

    QString device;
    Transducer transducer;
    Walk walk; ///< for a sensor that looks at no signal of the plant
    Ramp ramp; ///< likewise
    bool ramping = false;
    qint64 sampledMs = 0;
    std::optional<Reading> last;
    qint64 nextDueMs = 0; ///< Modbus and serial; nodes keep their own schedule
};

struct Plant::PlantNode
{
    PlantNode(const NodeOptions &options, const QList<SensorSpec> &specs, quint64 seed)
        : device(options, specs, seed)
    {
        for (const SensorSpec &spec : specs)
            sensors.push_back(std::make_unique<PlantSensor>(spec, seed, options.id));
    }
    NodeDevice device;
    std::vector<std::unique_ptr<PlantSensor>> sensors;
};

struct Plant::Target
{
    PlantNode *node = nullptr;
    PlantSensor *sensor = nullptr;

    FaultTimeline &timeline(FaultKind kind) const
    {
        return node && isTransportFault(kind) ? node->device.transport().timeline() : sensor->transducer.faults();
    }
};

Plant::Plant(const PlantConfig &config)
    : m_config(config)
    , m_physics(config.seed)
    , m_serialRandom(config.seed, u"serial")
{
    m_config.liveFromMs = std::max(config.liveFromMs, config.startMs);
    const qsizetype count = config.nodes.size();
    for (qsizetype i = 0; i < count; ++i) {
        NodeOptions options;
        options.site = config.site;
        options.id = config.nodes[i].id;
        options.ack = config.ack;
        options.intervalMs = config.intervalMs;
        options.phaseMs = tickMs + config.intervalMs * i / count / tickMs * tickMs;
        options.firstSeq = config.firstSeq;
        options.batch = config.batch;
        options.bootMs = m_config.liveFromMs;
        m_nodes.push_back(std::make_unique<PlantNode>(options, sensorsOf(config.nodes[i]), config.seed));
    }
    for (const SensorSpec &spec : standardSensors()) {
        if (spec.link == SensorLink::Modbus && config.modbus)
            m_modbus.push_back(std::make_unique<PlantSensor>(spec, config.seed, modbusDevice));
        else if (spec.link == SensorLink::Serial && config.serial)
            m_serial = std::make_unique<PlantSensor>(spec, config.seed, serialDevice);
    }
    // Registers have content from the first request on.
    sampleModbus();
}

Plant::~Plant() = default;

Moment Plant::moment() const
{
    const qint64 sampleMs = m_config.startMs + qint64(double(m_plantMs) / m_config.speed);
    return {m_plantMs, sampleMs, std::max(sampleMs, m_config.liveFromMs)};
}

Outbox Plant::advance(qint64 nowMs)
{
    const qint64 target = qint64(double(nowMs - m_config.startMs) * m_config.speed);
    Outbox out;
    while (m_plantMs + tickMs <= target)
        tick(out);
    return out;
}

void Plant::tick(Outbox &out)
{
    m_plantMs += tickMs;
    const bool physicsStep = m_plantMs % Physics::stepMs == 0;
    if (physicsStep) {
        playDue();
        followRamps();
        m_physics.step();
    }
    const Moment now = moment();
    for (const auto &node : m_nodes) {
        sampleNode(*node, out);
        if (physicsStep) {
            node->device.tick(now, out);
            node->device.transport().timeline().expire(m_plantMs);
        }
    }
    if (!m_modbus.empty() && m_modbus.front()->nextDueMs <= m_plantMs)
        sampleModbus();
    if (m_serial && m_serial->nextDueMs <= m_plantMs)
        sampleSerial(out);
}

void Plant::playDue()
{
    if (!m_scenario)
        return;
    while (true) {
        if (m_scenarioNext == m_scenario->steps.size()) {
            if (m_scenario->loopMs == 0 || m_plantMs - m_scenarioStartMs < m_scenario->loopMs)
                return;
            m_scenarioStartMs += m_scenario->loopMs;
            m_scenarioNext = 0;
            if (m_scenario->steps.isEmpty())
                return;
        }
        const Scenario::Step &step = m_scenario->steps[m_scenarioNext];
        if (m_scenarioStartMs + step.atMs > m_plantMs)
            return;
        ++m_scenarioNext;
        // play() has checked it; what is left is a sensor that this plant was made without.
        static_cast<void>(apply(step.command));
    }
}

std::vector<Plant::PlantSensor *> Plant::allSensors() const
{
    std::vector<PlantSensor *> all;
    for (const auto &node : m_nodes) {
        for (const auto &sensor : node->sensors)
            all.push_back(sensor.get());
    }
    for (const auto &sensor : m_modbus)
        all.push_back(sensor.get());
    if (m_serial)
        all.push_back(m_serial.get());
    return all;
}

void Plant::followRamps()
{
    constexpr double dtS = Physics::stepMs / 1000.0;
    for (PlantSensor *sensor : allSensors()) {
        const std::optional<Signal> signal = sensor->transducer.spec().signal;
        const auto *entry = sensor->transducer.faults().active(FaultKind::RampTo, m_plantMs);
        if (entry && !sensor->ramping) {
            if (signal)
                m_physics.rampTo(*signal, entry->fault.value, entry->fault.seconds);
            else
                sensor->ramp.start(entry->fault.value, entry->fault.seconds);
        } else if (!entry && sensor->ramping) {
            if (signal)
                m_physics.release(*signal);
            else
                sensor->ramp.release();
        }
        sensor->ramping = entry != nullptr;
        if (!signal)
            sensor->ramp.step(dtS);
        sensor->transducer.faults().expire(m_plantMs);
    }
}

std::optional<Reading> Plant::sample(PlantSensor &sensor)
{
    const SensorSpec &spec = sensor.transducer.spec();
    double physical = 0;
    if (spec.signal) {
        physical = m_physics.value(*spec.signal);
    } else {
        sensor.walk.step(double(m_plantMs - sensor.sampledMs) / 1000.0);
        physical = sensor.ramp.apply((spec.low + spec.high) / 2 + sensor.walk.offset());
    }
    sensor.sampledMs = m_plantMs;
    sensor.last = sensor.transducer.sample(physical, m_plantMs);
    return sensor.last;
}

void Plant::sampleNode(PlantNode &node, Outbox &out)
{
    const QList<int> due = node.device.takeDue(m_plantMs);
    if (due.isEmpty())
        return;
    QList<Sample> samples;
    for (const int index : due) {
        if (const std::optional<Reading> reading = sample(*node.sensors[std::size_t(index)]))
            samples.append({index, *reading});
    }
    node.device.report(samples, moment(), out);
}

void Plant::sampleModbus()
{
    if (m_modbus.empty())
        return;
    for (const auto &sensor : m_modbus)
        static_cast<void>(sample(*sensor));
    ++m_modbusSamples;
    m_modbus.front()->nextDueMs = m_plantMs + m_config.intervalMs;
}

void Plant::sampleSerial(Outbox &out)
{
    m_serial->nextDueMs = m_plantMs + m_config.intervalMs;
    const std::optional<Reading> reading = sample(*m_serial);
    if (!reading)
        return;
    const FaultTimeline &faults = m_serial->transducer.faults();
    const QByteArray line = serialLine(m_serial->transducer.spec(), *reading, ++m_serialSeq);
    const auto send = [&out](const QByteArray &bytes) {
        out.append({SensorLink::Serial, serialDevice, u"line"_s, bytes, 0, false});
    };
    if (const auto *garbage = faults.active(FaultKind::Garbage, m_plantMs)) {
        const GarbageKind kind =
            garbage->fault.garbage == GarbageKind::Cycle ? garbageInTurn(m_serialTurn++) : garbage->fault.garbage;
        send(garbledLine(kind, line, m_serialRandom));
    }
    const auto *duplicate = faults.active(FaultKind::Duplicate, m_plantMs);
    for (int copies = duplicate ? 1 + duplicate->fault.count : 1; copies > 0; --copies)
        send(line);
}

ModbusImage Plant::modbusImage() const
{
    QList<ModbusPoint> points(2);
    for (std::size_t i = 0; i < m_modbus.size(); ++i) {
        const Transducer &transducer = m_modbus[i]->transducer;
        const auto *dropout = transducer.faults().active(FaultKind::Dropout, m_plantMs);
        points[qsizetype(i)] = {dropout ? std::nullopt : m_modbus[i]->last, dropout && dropout->fault.silent,
                                transducer.faults().active(FaultKind::Garbage, m_plantMs) != nullptr};
    }
    return gemba::plant::modbusImage(points[0], points[1], m_modbusSamples, quint32(m_plantMs / 1000));
}

Result<Plant::Target> Plant::find(const Fault &fault) const
{
    bool deviceSeen = fault.device.isEmpty();
    for (const auto &node : m_nodes) {
        if (!fault.device.isEmpty() && node->device.id() != fault.device)
            continue;
        deviceSeen = true;
        if (fault.sensor.isEmpty())
            return Target{node.get(), nullptr};
        for (const auto &sensor : node->sensors) {
            if (sensor->transducer.spec().id == fault.sensor)
                return Target{node.get(), sensor.get()};
        }
    }
    for (PlantSensor *sensor : allSensors()) {
        const bool wanted = fault.device.isEmpty() || sensor->device == fault.device;
        deviceSeen = deviceSeen || wanted;
        if (wanted && sensor->transducer.spec().link != SensorLink::Mqtt &&
            (fault.sensor.isEmpty() || sensor->transducer.spec().id == fault.sensor))
            return Target{nullptr, sensor};
    }
    if (!deviceSeen)
        return refuseField(ErrorCode::NotFound, u"device"_s, fault.device);
    return refuseField(ErrorCode::SensorUnknown, u"sensor"_s, fault.sensor);
}

Result<QJsonObject> Plant::apply(const QJsonObject &command)
{
    if (command[u"fault"_s] == u"clear"_s)
        return clear(command);
    const Result<Fault> fault = parseFault(command);
    if (!fault)
        return fault.error();
    const Result<Target> target = find(*fault);
    if (!target)
        return target.error();
    const QString name = faultName(fault->kind);
    if (target->sensor && !linkHas(target->sensor->transducer.spec().link, fault->kind))
        return refuseField(ErrorCode::StateConflict, u"fault"_s, u"%1 has no %2"_s.arg(fault->sensor, name));
    target->timeline(fault->kind).add(*fault, m_plantMs);
    if (target->sensor && fault->kind == FaultKind::RampTo)
        target->sensor->ramping = false; // a new target while the old one is held
    QJsonObject done{{u"fault"_s, name}, {u"plantMs"_s, m_plantMs}};
    done[u"device"_s] = target->node ? target->node->device.id() : target->sensor->device;
    if (target->sensor)
        done[u"sensor"_s] = target->sensor->transducer.spec().id;
    return done;
}

Result<QJsonObject> Plant::clear(const QJsonObject &command)
{
    for (const QString &key : command.keys()) {
        if (key != u"fault"_s && key != u"sensor"_s && key != u"device"_s)
            return refuseField(ErrorCode::FieldUnknown, key);
    }
    Fault filter;
    filter.sensor = command[u"sensor"_s].toString();
    filter.device = command[u"device"_s].toString();
    if (!filter.sensor.isEmpty() || !filter.device.isEmpty()) {
        if (const Result<Target> target = find(filter); !target)
            return target.error();
    }
    const auto wanted = [&](const QString &device, const QString &sensor) {
        return (filter.device.isEmpty() || filter.device == device) &&
               (filter.sensor.isEmpty() || filter.sensor == sensor);
    };
    for (PlantSensor *sensor : allSensors()) {
        if (wanted(sensor->device, sensor->transducer.spec().id))
            sensor->transducer.faults().clear();
    }
    for (const auto &node : m_nodes) {
        const bool any = std::any_of(node->sensors.begin(), node->sensors.end(), [&](const auto &sensor) {
            return wanted(node->device.id(), sensor->transducer.spec().id);
        });
        if (any || (node->sensors.empty() && wanted(node->device.id(), filter.sensor)))
            node->device.transport().timeline().clear();
    }
    return QJsonObject{{u"fault"_s, u"clear"_s}, {u"plantMs"_s, m_plantMs}};
}

Result<void> Plant::play(const Scenario &scenario, qint64 delayMs)
{
    for (const Scenario::Step &step : scenario.steps) {
        const Result<Fault> fault = parseFault(step.command);
        if (!fault)
            continue; // "clear"; everything else was checked when the scenario was read
        const Result<Target> target = find(*fault);
        if (target && target->sensor && !linkHas(target->sensor->transducer.spec().link, fault->kind))
            return refuseField(ErrorCode::StateConflict, u"fault"_s, faultName(fault->kind));
    }
    m_scenario = scenario;
    m_scenarioStartMs = m_plantMs + delayMs;
    m_scenarioNext = 0;
    return {};
}

QStringList Plant::nodeIds() const
{
    QStringList ids;
    for (const auto &node : m_nodes)
        ids.append(node->device.id());
    return ids;
}

NodeDevice &Plant::node(const QString &id)
{
    const auto found =
        std::find_if(m_nodes.begin(), m_nodes.end(), [&](const auto &node) { return node->device.id() == id; });
    Q_ASSERT(found != m_nodes.end());
    return (*found)->device;
}

Outbox Plant::setOnline(const QString &id, bool online)
{
    Outbox out;
    NodeDevice &device = node(id);
    if (online)
        device.goOnline(moment(), out);
    else
        device.goOffline();
    return out;
}

Outbox Plant::receive(const QString &id, const QString &channel, const QByteArray &payload)
{
    Outbox out;
    node(id).receive(channel, payload, moment(), out);
    return out;
}

Outbox Plant::sayGoodbye(const QString &id)
{
    Outbox out;
    for (const auto &node : m_nodes) {
        if (node->device.isOnline() && (id.isEmpty() || node->device.id() == id))
            node->device.sayOffline(moment(), out);
    }
    return out;
}

Outbox Plant::resendWaiting()
{
    Outbox out;
    for (const auto &node : m_nodes)
        node->device.resendWaiting(moment(), out);
    return out;
}

NodeCounters Plant::totals() const
{
    NodeCounters sum;
    for (const auto &node : m_nodes) {
        const NodeCounters counters = node->device.counters();
        sum.values += counters.values;
        sum.messages += counters.messages;
        sum.acknowledged += counters.acknowledged;
        sum.resent += counters.resent;
        sum.dropped += counters.dropped;
        sum.garbage += counters.garbage;
        sum.commands += counters.commands;
        sum.refused += counters.refused;
    }
    return sum;
}

qsizetype Plant::waiting() const
{
    qsizetype sum = 0;
    for (const auto &node : m_nodes)
        sum += node->device.waiting();
    return sum;
}

QJsonObject Plant::status() const
{
    QJsonArray sensors;
    for (const PlantSensor *sensor : allSensors()) {
        QJsonObject object{{u"device"_s, sensor->device}, {u"sensor"_s, sensor->transducer.spec().id}};
        if (sensor->last) {
            object[u"value"_s] = sensor->last->value;
            object[u"raw"_s] = sensor->last->raw;
            object[u"quality"_s] = qualityName(sensor->last->quality);
        }
        QJsonArray faults;
        for (const FaultTimeline::Entry &entry : sensor->transducer.faults().entries())
            faults.append(faultName(entry.fault.kind));
        object[u"faults"_s] = faults;
        sensors.append(object);
    }
    QJsonArray nodes;
    for (const auto &node : m_nodes) {
        QJsonArray faults;
        for (const FaultTimeline::Entry &entry : node->device.transport().timeline().entries())
            faults.append(faultName(entry.fault.kind));
        nodes.append(QJsonObject{{u"device"_s, node->device.id()},
                                 {u"online"_s, node->device.isOnline()},
                                 {u"nextSeq"_s, qint64(node->device.nextSeq())},
                                 {u"waiting"_s, qint64(node->device.waiting())},
                                 {u"faults"_s, faults}});
    }
    return {{u"plantMs"_s, m_plantMs}, {u"sensors"_s, sensors}, {u"nodes"_s, nodes}};
}

} // namespace gemba::plant

#pragma once

#include "message.h"
#include "modbus_map.h"
#include "node_device.h"
#include "physics.h"
#include "scenario.h"

#include <gemba/core/result.h>

#include <QJsonObject>

#include <memory>
#include <optional>
#include <vector>

namespace gemba::plant {

struct NodeConfig
{
    QString id;
    QStringList sensors; ///< of the standard ones: P1, P2, P3
    int loadSensors = 0; ///< and so many of S1, S2, …
};

struct PlantConfig
{
    QString site = QStringLiteral("plant");
    quint64 seed = 1;
    qint64 startMs = 0;    ///< UTC of plant time 0
    qint64 liveFromMs = 0; ///< UTC; what lies before is made-up history. 0: there is none
    quint64 firstSeq = 1;
    double speed = 1; ///< plant milliseconds per millisecond; sampling and faults run along
    qint64 intervalMs = 1000;
    bool ack = false;
    int batch = 1;
    QList<NodeConfig> nodes;
    bool modbus = true; ///< T1 and F1
    bool serial = true; ///< H1
};

/// The whole simulated plant: physics, sensors, devices, faults and scenario. No clock, no socket, no thread: time
/// comes in with advance(), messages go out as values. The stream of messages depends on the configuration, on what is
/// done to the plant and on the plant time at which it is done; not on how finely advance() is called.
class Plant
{
public:
    static constexpr qint64 tickMs = 10;

    explicit Plant(const PlantConfig &config);
    ~Plant();

    /// Lets the plant run until @p nowMs, UTC. Never runs backwards.
    Outbox advance(qint64 nowMs);
    qint64 plantMs() const { return m_plantMs; }

    /// {"fault":"stuck",…} as parseFault() reads it, or {"fault":"clear"} with sensor or device or neither
    /// (everything). Answers what was done and to whom. Refusals: parseFault()'s; SensorUnknown; NotFound (device);
    /// StateConflict (the sensor's link has no such fault).
    Result<QJsonObject> apply(const QJsonObject &command);
    /// Plays @p scenario, from @p delayMs of plant time later on. Refused as a whole if one of its commands would be.
    /// Steps for sensors that this plant does not have are left out.
    Result<void> play(const Scenario &scenario, qint64 delayMs = 0);

    QStringList nodeIds() const;
    Outbox setOnline(const QString &node, bool online);
    Outbox receive(const QString &node, const QString &channel, const QByteArray &payload);
    /// The orderly end of one node, or of every node that is online.
    Outbox sayGoodbye(const QString &node = {});
    /// Sends what waits for an acknowledgement again, without waiting for its turn.
    Outbox resendWaiting();
    /// Precondition: @p id is one of nodeIds().
    NodeDevice &node(const QString &id);

    ModbusImage modbusImage() const;
    NodeCounters totals() const;
    qsizetype waiting() const;
    quint64 serialLines() const { return m_serialSeq; }
    /// Plant time, last values and faults, for a person to look at.
    QJsonObject status() const;

private:
    struct PlantSensor;
    struct PlantNode;
    struct Target;

    void tick(Outbox &out);
    void playDue();
    void followRamps();
    std::vector<PlantSensor *> allSensors() const;
    std::optional<Reading> sample(PlantSensor &sensor);
    void sampleNode(PlantNode &node, Outbox &out);
    void sampleModbus();
    void sampleSerial(Outbox &out);
    Moment moment() const;
    Result<Target> find(const Fault &fault) const;
    Result<QJsonObject> clear(const QJsonObject &command);

    PlantConfig m_config;
    Physics m_physics;
    std::vector<std::unique_ptr<PlantNode>> m_nodes;
    std::vector<std::unique_ptr<PlantSensor>> m_modbus;
    std::unique_ptr<PlantSensor> m_serial;
    RandomSource m_serialRandom;
    int m_serialTurn = 0;
    quint64 m_serialSeq = 0;
    quint32 m_modbusSamples = 0;
    qint64 m_plantMs = 0;
    std::optional<Scenario> m_scenario;
    qint64 m_scenarioStartMs = 0;
    qsizetype m_scenarioNext = 0;
};

} // namespace gemba::plant

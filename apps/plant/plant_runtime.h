#pragma once

#include "modbus_unit.h"
#include "mqtt_node.h"
#include "node_state_file.h"
#include "options.h"
#include "plant.h"
#include "pty_port.h"

#include <gemba/core/clock.h>

#include <QHash>
#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace gemba::plant {

/// The plant on its links: gives it the time, carries its messages out and the answers in.
class PlantRuntime : public QObject
{
    Q_OBJECT
public:
    /// @p clock must outlive this.
    PlantRuntime(const Options &options, const Clock &clock);
    ~PlantRuntime() override;

    /// Opens the links and starts. Answers the ready line. Refusals: LinkFailed, ConfigurationInvalid.
    Result<QJsonObject> start();
    /// One command, answered: {"ok":true,…} or {"ok":false,"code":…,"error":…,"field":…,"detail":…}.
    QJsonObject command(const QJsonObject &command);
    /// Orderly end: waits for what is under way, says goodbye, then finished().
    void stop();
    QJsonObject summary() const;

Q_SIGNALS:
    /// {"event":"online","device":"node-1"} and the like.
    void event(const QJsonObject &event);
    void finished();

private:
    enum class Phase { Running, Draining, Leaving, Done };

    Result<void> readFiles();
    Result<void> openLinks(QJsonObject &ready);
    Result<void> restoreNodes();
    NodeState stateOf(const NodeDevice &node) const;
    void addNode(const NodeCredential &credential);
    void step();
    void leave();
    qint64 liveMs() const;
    void deliver(const Outbox &out);
    /// @p finished: see NodeStateFile::save().
    void saveNodes(bool finished);
    Result<QJsonObject> changeLink(const QJsonObject &command);
    MqttNode *radio(const QString &id) const;
    bool backlogged() const;

    const Options m_options;
    const Clock &m_clock;
    std::unique_ptr<Plant> m_plant;
    std::vector<std::unique_ptr<MqttNode>> m_radios;
    QHash<QString, NodeStateFile> m_files;
    QHash<QString, QJsonObject> m_remembered; ///< what the files held at the start
    std::unique_ptr<ModbusUnit> m_modbus;
    std::unique_ptr<PtyCable> m_rtuCable;
    std::unique_ptr<Pty> m_serial;
    QTimer m_timer;
    QTimer m_end;
    Phase m_phase = Phase::Running;
    qint64 m_phaseUntilMs = 0;
    bool m_urged = false;
    qint64 m_liveFromMs = 0;
    qint64 m_startedMonotonicMs = 0;
    qint64 m_simulatedMs = 0;
    bool m_catchingUp = false;
    bool m_backfillSaid = false;
};

} // namespace gemba::plant

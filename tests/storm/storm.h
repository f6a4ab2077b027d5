#pragma once

#include "command_chains.h"
#include "house.h"
#include "node.h"

#include <gemba/storage/database.h>

#include <QRandomGenerator>

#include <atomic>

namespace gemba::storm {

struct StormOptions
{
    int kills = 10;
    bool postgres = false;
    quint32 seed = 20'261'127;
    int longestLifeMs = 600;                     ///< of a server after its ready line
    const std::atomic<bool> *isEnough = nullptr; ///< set from outside: no further kill, and what there is is checked
};

/// Kills gembad at random moments, every eighth time while it still starts, and compares at the end what was acknowledged with
/// what is stored.
class Storm
{
public:
    explicit Storm(const StormOptions &options);
    ~Storm();

    /// What was found, with "faults": empty when everything held.
    QJsonObject run();

private:
    bool prepare();
    bool rage();
    bool calm();
    void check();
    void checkReadings();
    void checkSensors();
    void checkAudit();
    void checkIntegrity();
    /// gembactl's answer as JSON.
    QJsonObject ask(const QStringList &arguments);

    const StormOptions m_options;
    const SystemClock m_clock;
    QRandomGenerator m_random;
    test::House m_house;
    storage::DatabaseOptions m_database;
    std::unique_ptr<CommandChains> m_chains;
    std::unique_ptr<Node> m_node;
    qint64 m_startMs = 0;
    int m_kills = 0;
    std::vector<qint64> m_readyMs;
    QStringList m_faults;
    QJsonObject m_figures;
};

} // namespace gemba::storm

#pragma once

#include "health_contract.h"

#include <functional>

namespace gemba::watch {

struct QueueState
{
    qint64 waiting = 0;
    std::optional<qint64> oldestMs;
    std::optional<qint64> outTotal; ///< what has left it since the start
};

struct QueueProbe
{
    QString id;
    std::optional<qint64> limit;
    std::function<QueueState()> read;
};

struct ClientFigures
{
    qint64 connected = 0;
    qint64 slow = 0;
    qint64 closedSlowTotal = 0;
};

/// Copies of backups that are to be on another machine.
struct OffBoxCopies
{
    std::optional<qint64> newestMs;   ///< the state that the newest whole copy holds; nothing: there is none
    std::optional<qint64> copiedToMs; ///< by the continuous copy, where there is one; 0 before its base is made
    int everyMs = 0;                  ///< between two of its steps
    qint64 sinceMs = 0;               ///< when whole copies were last turned on; 0: at the start
    qint64 copyingSinceMs = 0;        ///< the same of the continuous copy
};

/// How the other parts of the server are asked. Each is called on the server's thread, every two seconds, and must not block.
/// What is not set, or answers nothing, is unknown: it is shown so, and raises no alarm.
struct WatchProbes
{
    QList<QueueProbe> queues;
    std::function<ClientFigures()> clients;
    std::function<bool()> databaseHealthy;
    std::function<std::optional<bool>()> brokerConnected; ///< nothing before it was up for the first time
    std::function<Ballast()> ballast;
    std::function<std::optional<QList<BackupHealth>>()> backups; ///< newest first
    std::function<std::optional<OffBoxCopies>()> offBox;         ///< nothing where none are to be made
    std::function<std::optional<DrillHealth>()> drill;
    std::function<QList<OutsidePart>()> outside;
    std::function<QList<CertificateHealth>()> certificates;
};

} // namespace gemba::watch

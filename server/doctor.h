#pragma once

#include <gemba/core/clock.h>

#include <QList>
#include <QString>

namespace gemba::server {

/// One thing that was looked at.
struct Finding
{
    enum class State { Good, Warning, Problem };
    QString check; ///< "configuration", "directory", "keys", "disk", "database", "schema", "audit", "protection",
                   ///< "certificate", "broker", "clock", "backups", "restore"
    State state = State::Good;
    QString text;
    QString remedy; ///< what to do; empty when good
};

/// Examines the data of a server, running or not, and changes nothing. @p configFile: its configuration; empty for the one it
/// ran with last. Reads the whole database.
QList<Finding> examine(const QString &dataDirectory, const QString &configFile, const Clock &clock);

} // namespace gemba::server

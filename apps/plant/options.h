#pragma once

#include "plant.h"

#include <gemba/core/result.h>

#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace gemba::plant {

struct NodeCredential
{
    NodeConfig node;
    QString secret;
    QString secretFile{}; ///< where it was read from, or is to be written to; empty for those of --devices-file
};

/// What the command line asks for, checked.
struct Options
{
    QString site;
    quint64 seed = 1;
    double speed = 1;
    qint64 intervalMs = 1000;
    bool ack = false;
    int batch = 1;
    qint64 backfillMs = 0;
    QString brokerHost; ///< empty: no MQTT
    quint16 brokerPort = 0;
    QUrl server; ///< of the API, to enrol with; empty: the first node has its secret
    QString enrolCode;
    QString caFile; ///< empty: no TLS
    QList<NodeCredential> nodes;
    std::optional<quint16> modbusPort;
    bool rtu = false;
    QString rtuLink;
    bool serial = false;
    QString serialLink;
    Scenario scenario;
    QString dataDirectory;
    qint64 forMs = 0; ///< 0: until told to stop
};

/// The text of --help, or the options. @p arguments as QCoreApplication::arguments() gives them; reads the secret and
/// scenario files. Refusals: ConfigurationInvalid naming the option.
struct ParsedOptions
{
    QString help; ///< not empty: print it and be done
    Options options;
};
Result<ParsedOptions> parseOptions(const QStringList &arguments);

/// "500ms", "20s", "10m", "1h", or a bare number of seconds; milliseconds, > 0.
std::optional<qint64> parseDuration(const QString &text);

} // namespace gemba::plant

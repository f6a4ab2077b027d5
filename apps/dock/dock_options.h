#pragma once

#include <gemba/core/result.h>

#include <QString>
#include <QStringList>
#include <QUrl>

namespace gemba::dock {

/// What the command line asks for, checked.
struct DockOptions
{
    QUrl server;
    QString caFile;
    QString user;
    QString password;
    QString dataDirectory;
    int stations = 4;
    int billers = 1;
    double scansPerMinute = 18;
    int outageEveryS = 180; ///< of each station on average; 0: none
    int outageS = 30;
    quint64 seed = 1;
    qint64 forMs = 0; ///< 0: until told to stop
};

struct ParsedDockOptions
{
    QString help; ///< not empty: print it and be done
    DockOptions options;
};
/// Refusals: ConfigurationInvalid naming the option. Reads the password file.
Result<ParsedDockOptions> parseDockOptions(const QStringList &arguments);

} // namespace gemba::dock

#pragma once

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

namespace gemba::scanner {

/// What the command line of gemba-scanner says.
struct ScannerOptions
{
    bool offline = false;
    QString screenshot;
    QString page;
    bool selftest = false;
    QSize size{1366, 768};
    QString language;
    QString scheme;
    bool windowed = false;
    QString server;
    QString dataFolder;
    QStringList serial; ///< ports of scanners, see SerialOptions::port
    QStringList evdev;  ///< devices to be grabbed
    QString prefixKey;  ///< "F9", empty = none
    bool silent = false;
    bool timings = false;
};

/// The options, or nothing with @p problem set. Prints help or version and exits by itself where asked.
std::optional<ScannerOptions> parseScannerOptions(const QStringList &arguments, QString *problem);

} // namespace gemba::scanner

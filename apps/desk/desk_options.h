#pragma once

#include <program.h>

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

namespace gemba::shell {

/// What the command line of a desktop program says.
struct DeskOptions
{
    bool offline = false;
    QString variant = QStringLiteral("normal");
    QString server;
    QString caFile;
    QString dataFolder;
    QString page;
    QString target;
    QString screenshot;
    QSize size{1440, 900};
    bool sizeGiven = false;
    QString scheme;
    QString language;
    QString name;
    QString passwordFile;
    bool selftest = false;
};

/// The options, or nothing with @p problem set. Prints help or version and exits by itself where asked.
std::optional<DeskOptions> parseDeskOptions(const Program &program, const QStringList &arguments, QString *problem);

} // namespace gemba::shell

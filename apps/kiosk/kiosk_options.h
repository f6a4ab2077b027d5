#pragma once

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

namespace gemba::kiosk {

/// What the command line of gemba-kiosk says.
struct KioskOptions
{
    bool offline = false;
    QString scenario = QStringLiteral("normal");
    QString screenshot;
    QString page;
    bool selftest = false;
    QSize size{1280, 400};
    QString language;
    QString scheme;
    bool windowed = false;
    QString server;
    QString dataFolder;
    QString badgeReader;
};

/// The options, or nothing with @p problem set. Prints help or version and exits by itself where asked.
std::optional<KioskOptions> parseKioskOptions(const QStringList &arguments, QString *problem);

} // namespace gemba::kiosk

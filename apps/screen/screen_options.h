#pragma once

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

/// What the command lines of programs with a screen have in common. Pure.
namespace gemba::screen {

/// "1280x400", in pixels; nothing when it is no size, smaller than @p least or a side longer than @p most.
std::optional<QSize> sizeFrom(const QString &text, QSize least, int most);

/// The words for the colours of pages.
QStringList schemeNames();

/// Whether a terminal may be paired there: ws:// or wss:// and a host.
bool isServerAddress(const QString &text);

} // namespace gemba::screen

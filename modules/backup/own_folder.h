#pragma once

#include <QString>

namespace gemba::backup {

/// Where one server keeps its copies in a directory that it may share with others: a folder that carries the site, the machine
/// and a sign of this very installation, so that nobody tidies away what is somebody else's. A machine that is renamed, or data
/// that is moved, begins a new folder; the old one is then nobody's and stays.
QString ownFolderIn(const QString &shared, const QString &site, const QString &dataDirectory);

} // namespace gemba::backup

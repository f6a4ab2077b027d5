#pragma once

#include <QFile>
#include <QString>

#include <functional>

namespace gemba::files {

/// Makes the folder where it is not there, for its owner only. Throws std::runtime_error.
void makePrivateFolder(const QString &folder);
/// Opens it empty for writing, readable for its owner only. Throws std::runtime_error.
void openPrivate(QFile &file, const QString &name);
/// In hexadecimal; empty once @p goOn says no. Throws std::runtime_error.
QString hashOf(const QString &file, const std::function<bool()> &goOn);
/// What this account may still use of the folder's disk.
qint64 freeBytes(const QString &folder);

} // namespace gemba::files

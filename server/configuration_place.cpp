#include "configuration_place.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace gemba::server {

using namespace Qt::StringLiterals;

namespace {

QString noteOf(const QString &dataDirectory)
{
    return dataDirectory + u"/config-path"_s;
}

QString ownFileOf(const QString &dataDirectory)
{
    return dataDirectory + u"/gembad.toml"_s;
}

} // namespace

Result<void> noteConfiguration(const QString &dataDirectory, const QString &file)
{
    const QString path = file.isEmpty() ? QString() : QFileInfo(file).absoluteFilePath();
    const QString note = noteOf(dataDirectory);
    if (path.isEmpty() || QFileInfo(path) == QFileInfo(ownFileOf(dataDirectory))) {
        if (!QFile::exists(note) || QFile::remove(note))
            return {};
        return refuse(ErrorCode::ConfigurationInvalid, u"%1 is out of date and cannot be removed"_s.arg(note));
    }
    QSaveFile out(note);
    const QByteArray text = QFile::encodeName(path) + '\n';
    if (out.open(QIODevice::WriteOnly) && out.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
        out.write(text) == text.size() && out.commit())
        return {};
    return refuse(ErrorCode::ConfigurationInvalid, u"%1 cannot be written: %2"_s.arg(note, out.errorString()));
}

Result<QString> notedConfiguration(const QString &dataDirectory)
{
    QFile note(noteOf(dataDirectory));
    if (!note.exists()) {
        const QString own = ownFileOf(dataDirectory);
        return QFileInfo::exists(own) ? own : QString();
    }
    if (!note.open(QIODevice::ReadOnly))
        return refuse(ErrorCode::ConfigurationInvalid,
                      u"%1 cannot be read: %2"_s.arg(note.fileName(), note.errorString()));
    const QString path = QFile::decodeName(note.readAll().trimmed());
    if (!QFileInfo::exists(path))
        return refuse(
            ErrorCode::ConfigurationInvalid,
            u"The server here last ran with the configuration %1, which is gone. Name it with --config FILE."_s.arg(
                path));
    return path;
}

} // namespace gemba::server

#include "data_files.h"

#include "backup_fault.h"
#include "disk_file.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace gemba::backup {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLargestFile = 4 * 1024 * 1024;

bool isSecretFile(const QString &path)
{
    return path.startsWith(u"keys/"_s) || path.endsWith(u".key"_s) || path.endsWith(u".pem"_s);
}

bool staysInside(const QString &path)
{
    return !path.isEmpty() && !path.startsWith(u'/') && !path.contains(QChar(u'\0')) &&
           !path.split(u'/').contains(u".."_s) && QDir::cleanPath(path) == path;
}

} // namespace

QList<DataFile> gatherDataFiles(const QString &dataDirectory, const QString &configurationFile, bool withKeys)
{
    QStringList paths{u"gembad.toml"_s};
    const QDir data(dataDirectory);
    for (const auto &folder : {u"keys"_s, u"tls"_s}) {
        const QStringList names = QDir(data.filePath(folder)).entryList(QDir::Files | QDir::Hidden, QDir::Name);
        for (const QString &name : names)
            paths.append(folder + u'/' + name);
    }
    QList<DataFile> files;
    for (const QString &path : std::as_const(paths)) {
        const bool secret = isSecretFile(path);
        const QString absolute = data.filePath(path);
        if ((secret && !withKeys) || !QFileInfo::exists(absolute))
            continue;
        files.append({path, readSmallFile(absolute, kLargestFile), secret});
    }
    if (!configurationFile.isEmpty() && QFileInfo(configurationFile).canonicalFilePath() !=
                                            QFileInfo(data.filePath(u"gembad.toml"_s)).canonicalFilePath())
        files.append({u"configuration.toml"_s, readSmallFile(configurationFile, kLargestFile), false});
    return files;
}

QByteArray packDataFiles(const QList<DataFile> &files)
{
    QJsonArray list;
    for (const DataFile &file : files)
        list.append(QJsonObject{{u"path"_s, file.path},
                                {u"secret"_s, file.isSecret},
                                {u"content"_s, QString::fromLatin1(file.content.toBase64())}});
    return QJsonDocument(list).toJson(QJsonDocument::Compact);
}

QList<DataFile> unpackDataFiles(const QByteArray &packed)
{
    const QJsonDocument document = QJsonDocument::fromJson(packed);
    if (!document.isArray())
        throw BackupFault(ErrorCode::BackupDamaged, u"the list of files is damaged"_s);
    QList<DataFile> files;
    const QJsonArray list = document.array();
    for (const QJsonValue &value : list) {
        const QJsonObject file = value.toObject();
        const QString path = file["path"_L1].toString();
        if (!staysInside(path))
            throw BackupFault(ErrorCode::BackupDamaged, u"the backup names a file outside its folder: %1"_s.arg(path));
        files.append(
            {path, QByteArray::fromBase64(file["content"_L1].toString().toLatin1()), file["secret"_L1].toBool()});
    }
    return files;
}

} // namespace gemba::backup

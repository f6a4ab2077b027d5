#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace gemba::backup {

/// One small file of a data directory: certificate authority, keys, configuration.
struct DataFile
{
    QString path; ///< inside the data directory, with '/'; "configuration.toml" for a configuration kept elsewhere
    QByteArray content;
    bool isSecret = false;
};

/// What belongs into a backup beside the database. Keys and private keys only @p withKeys. @p configurationFile: where the
/// server's configuration is, if not in the data directory. Throws BackupFault.
QList<DataFile> gatherDataFiles(const QString &dataDirectory, const QString &configurationFile, bool withKeys);

QByteArray packDataFiles(const QList<DataFile> &files);
/// Throws BackupFault(BackupDamaged), also for a path that would leave the folder it is unpacked in.
QList<DataFile> unpackDataFiles(const QByteArray &packed);

} // namespace gemba::backup

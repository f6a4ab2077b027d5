#pragma once

#include "job_control.h"
#include "manifest.h"

#include <gemba/core/clock.h>

#include <functional>

namespace gemba::backup {

/// What backups are made of, and how.
struct BackupSource
{
    storage::DatabaseOptions database;
    QString dataDirectory;
    QString configurationFile; ///< if it is not in the data directory
    QString site;
    BackupSecret secret;      ///< empty: not encrypted
    bool keysInClear = false; ///< keys go into a backup that is not encrypted too
};

/// Writes one backup into a folder of its own in @p directory: parts, manifest, all synced, under a name that begins with a
/// dot until it is whole. A process killed meanwhile leaves at most such a folder; see removeUnfinished(). Returns the
/// folder. Throws BackupFault.
QString writeBackup(const BackupSource &source, const QString &kind, const QString &directory, const Clock &clock,
                    const JobControl &control);

/// Removes what killed processes left in @p directory. Nobody else may be at work there.
void removeUnfinished(const QString &directory);

/// Copies a finished backup to another directory in the same careful way and reads it back. Returns the new folder.
QString copyBackup(const QString &folder, const QString &directory, const JobControl &control);

/// Notes beside a backup that a copy of it is in @p directory; and whether one was made. The note is asked instead of the other
/// machine, which may be away: whoever asks must not wait for it.
void noteCopy(const QString &folder, const QString &directory, qint64 atMs);
bool isCopiedTo(const QString &folder, const QString &directory);

/// A backup that is there to be read. Throws BackupFault.
class BackupFolder
{
public:
    /// Reads the manifest only.
    explicit BackupFolder(const QString &folder);

    const Manifest &manifest() const { return m_manifest; }
    const QString &path() const { return m_path; }
    /// Needed before read(). BackupKeyWrong when the secret is not the one the backup was made with.
    void unlock(const BackupSecret &secret);
    /// Empty before unlock() and where there is none.
    const QByteArray &key() const { return m_key; }
    /// Hands a part to @p sink in order; BackupDamaged, naming the part and the place, when it is not what was written.
    void read(const QString &part, const QString &step, const JobControl &control,
              const std::function<void(const QByteArray &)> &sink) const;
    /// The same where the taker asks: the next bytes, empty at the end. Lives no longer than this object and @p control.
    std::function<QByteArray()> source(const QString &part, const QString &step, const JobControl &control) const;
    /// A small part as a whole.
    QByteArray readAll(const QString &part, const JobControl &control) const;

private:
    QString m_path;
    QByteArray m_manifestText;
    Manifest m_manifest;
    QByteArray m_key;
};

} // namespace gemba::backup

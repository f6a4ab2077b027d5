#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

#include <optional>

namespace gemba::backup {

/// A place in SQLite's write-ahead log: after a frame of the log with that salt.
struct WalPlace
{
    QByteArray salt; ///< 8 bytes as in the file
    qint64 frame = 0;
    bool folded = false; ///< all of that log is in the database file, so what follows may be a new log at once
    bool operator==(const WalPlace &) const = default;
};

/// The pages that were committed after a place, each in its newest form.
struct WalPages
{
    WalPlace upTo;
    qint64 pageSize = 0;
    qint64 databasePages = 0; ///< size of the database after the last of these commits
    QMap<quint32, QByteArray> pages;
    qint64 logBytes = 0; ///< size of the log up to there
};

/// Reads what was committed after @p since from the log file, which a writer may go on writing. Frames are taken up to the last
/// whole commit, by their checksums. Where the log has begun anew once, its old end, which still lies behind the new beginning,
/// is read before that. Nothing: no log, or nothing new. Throws BackupFault(BackupFailed) when some of it is not there any more.
std::optional<WalPages> readWal(const QString &logFile, const WalPlace &since);

/// The salt of the log as it is now; empty without one.
QByteArray walSaltOf(const QString &logFile);

} // namespace gemba::backup

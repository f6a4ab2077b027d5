#pragma once

#include "manifest.h"

#include <functional>
#include <memory>

namespace gemba::backup {

/// One consistent state of a SQLite database that a writer goes on writing to, read page by page as the file would be if
/// its write-ahead log were folded in. Neither waits for the other: the snapshot only keeps the log from starting over
/// while it lives. Page numbers stay as they are, which a copy that goes on with pages of the log needs (VACUUM INTO
/// would renumber them) and which leaves no second copy of the database on the disk.
/// Belongs to one thread. Throws BackupFault.
class SqliteSnapshot
{
public:
    explicit SqliteSnapshot(const QString &file);
    ~SqliteSnapshot();
    SqliteSnapshot(const SqliteSnapshot &) = delete;
    SqliteSnapshot &operator=(const SqliteSnapshot &) = delete;

    qint64 bytes() const;
    /// Hands the whole image to @p sink in order.
    void read(const std::function<void(const char *data, qsizetype size)> &sink);
    /// Counts in the same snapshot.
    DatabaseFacts facts();
    /// The log's salt (8 bytes; empty without a log) and the last frame of it that is in the snapshot.
    QByteArray walSalt() const;
    qint64 walFrame() const;
    /// Whether all of that log was in the file already: then it may begin anew while the snapshot lives.
    bool walIsFolded() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// Keeps the write-ahead log from beginning anew while it lives, as any reader does. Any thread may destroy it.
class WalHold
{
public:
    explicit WalHold(const QString &file);
    ~WalHold();
    WalHold(const WalHold &) = delete;
    WalHold &operator=(const WalHold &) = delete;

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// "ok", or what PRAGMA integrity_check (or quick_check) found first. @p file is opened by nobody else.
QString integrityOf(const QString &file, bool quick);

/// The facts of a database file that nobody writes to.
DatabaseFacts factsOf(const QString &file);

/// Newest number and hash of its audit trail only, and without touching the file.
DatabaseFacts trailOf(const QString &file);

} // namespace gemba::backup

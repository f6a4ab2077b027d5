#pragma once

#include "backup_folder.h"
#include "wal_reader.h"

#include "sqlite_snapshot.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace gemba::backup {

struct ContinuousOptions
{
    BackupSource source;
    QString keyFile;
    QString directory;                   ///< where the copies are; on another machine
    int everyMs = 30'000;                ///< between two segments
    qint64 newBaseAfterMs = 86'400'000;  ///< segments of a day at most are applied in a restore
    qint64 foldBytes = 16 * 1024 * 1024; ///< the log may be folded in when it is longer; less than SQLite lets it keep
    qint64 giveUpBytes = 256 * 1024 * 1024; ///< even if it could not be copied: the copy then begins anew
};

struct ContinuousState
{
    bool running = false;  ///< there is a base and segments follow
    QString folder;        ///< of the base
    qint64 copiedToMs = 0; ///< every commit before it is in the copy; 0: nothing yet
    qint64 segments = 0;
    QString failure; ///< why the last attempt failed; empty when it did not
};

/// Copies the commits of a SQLite database to another machine while they come: a base backup first, then every few seconds the
/// pages that commits changed, read from the write-ahead log. The writer knows nothing of it and never waits: a reader's hold
/// keeps the log from beginning anew; when it has grown, all of it is copied and the hold let go until the writer has folded it
/// in. A new start begins a new base, as nobody watched the log meanwhile. Has a thread of its own.
class ContinuousCopy
{
public:
    ContinuousCopy(const Clock &clock, ContinuousOptions options);
    /// Copies what is there, then stops.
    ~ContinuousCopy();
    ContinuousCopy(const ContinuousCopy &) = delete;
    ContinuousCopy &operator=(const ContinuousCopy &) = delete;

    ContinuousState state() const;
    /// Between two segments from now on. 0: what is there is still copied, then it rests until it is told another time, and begins a
    /// new base then. Waits for nothing: the other machine may be away, and so may be for long whoever writes there.
    void setEveryMs(int everyMs);

private:
    void run();
    void follow();
    void step();
    void begin();
    bool copy();
    void letFold();
    QString logFile() const { return m_options.source.database.sqliteFile + QStringLiteral("-wal"); }
    void keepTwo() const;
    bool mustEnd() const { return m_stopping || m_everyMs <= 0; }

    const Clock &m_clock;
    const ContinuousOptions m_options;
    JobControl m_control;

    mutable std::mutex m_mutex; ///< guards down to m_state
    std::condition_variable m_wake;
    bool m_stopping = false;
    int m_everyMs = 0; ///< 0: rests
    ContinuousState m_state;

    // The thread's own.
    QString m_folder;
    QString m_baseId;
    QByteArray m_key;
    QByteArray m_previous;
    qint64 m_number = 0;
    qint64 m_begunMs = 0;
    WalPlace m_place;
    qint64 m_logBytes = 0;
    std::unique_ptr<WalHold> m_hold;

    std::thread m_thread;
};

} // namespace gemba::backup

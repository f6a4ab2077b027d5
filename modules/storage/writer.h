#pragma once

#include "disk_guard.h"
#include "gauges.h"
#include "group_commit.h"

#include <condition_variable>
#include <deque>
#include <future>
#include <mutex>
#include <thread>

namespace gemba::storage {

/// The writer thread: takes what has queued, commits it as a group, answers. Keeps the one connection that writes.
class Writer
{
public:
    using Listener = std::function<void(const QList<CommittedEvent> &)>;

    /// Returns once the connection is open; throws DatabaseError.
    Writer(const DatabaseOptions &options, const Clock &clock, Gauges &gauges);
    ~Writer();
    Writer(const Writer &) = delete;
    Writer &operator=(const Writer &) = delete;

    /// After stop() jobs are answered with ShuttingDown.
    void submit(WriteJob job);
    /// Finishes the queue.
    void stop();
    void setListener(Listener listener);
    DiskState disk() { return m_disk.state(); }

private:
    using Steady = std::chrono::steady_clock;

    /// A group whose COMMIT was under way when the connection went. Its callbacks wait until the engine can be asked.
    struct Undecided
    {
        QString transactionId;
        GroupEffects effects;
        QList<CommittedEvent> events;
    };

    void run(std::promise<void> opened);
    std::vector<WriteJob> nextGroup();
    void process(std::vector<WriteJob> jobs);
    void processAlone(WriteJob job);
    void finish(const std::vector<WriteJob> &jobs, GroupResult result);
    std::vector<WriteJob> withoutRefused(std::vector<WriteJob> jobs);
    void recordDiskChange();
    void answerUnavailable(const std::vector<WriteJob> &jobs);
    void answer(const WriteJob &job, std::optional<Error> error);
    void announce(const QList<CommittedEvent> &events);
    bool connect();
    void disconnect(const DatabaseError &cause);
    void decide();

    const DatabaseOptions m_options;
    const Clock &m_clock;
    Gauges &m_gauges;
    DiskGuard m_disk;

    std::mutex m_mutex; ///< guards down to m_listener
    std::condition_variable m_wake;
    std::deque<WriteJob> m_queue;
    bool m_stopping = false;
    bool m_stopped = false;
    Listener m_listener;

    // Below: the writer thread only.
    std::unique_ptr<Connection> m_connection;
    std::optional<Undecided> m_undecided;
    Steady::time_point m_nextAttempt;
    std::chrono::milliseconds m_backOff{0};

    std::thread m_thread; ///< last: it must not start before the rest exists
};

} // namespace gemba::storage

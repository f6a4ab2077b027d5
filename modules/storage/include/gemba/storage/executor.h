#pragma once

#include <gemba/core/clock.h>
#include <gemba/core/result.h>
#include <gemba/storage/database.h>

#include <future>
#include <memory>

namespace gemba::storage {

struct ExecutorCounters
{
    qint64 commits = 0; ///< durable group commits
    qint64 jobs = 0;    ///< write jobs that took part in them
    qint64 refused = 0; ///< write jobs rolled back by a refusal or an error
    qint64 reads = 0;
    qint64 largestGroup = 0;
    qint64 writeQueue = 0; ///< jobs waiting right now
    qint64 readQueue = 0;
    qint64 reconnects = 0;
    qint64 lastCommitUs = 0; ///< duration of the newest commit
};

/// What a write does to a disk that is nearly full.
enum class WriteKind {
    Ordinary,   ///< refused then, before it has begun
    FreesSpace, ///< done then too: retention, and what tells of the shortage
};

/// One writer thread with group commit, and a pool of read-only connections.
///
/// The writer takes all jobs that queued while the last commit ran (it never waits to fill a group), runs each in a
/// savepoint and commits them together. A job's answer is given only after that commit is durable. If the group's
/// commit fails for a reason that one job may cause, the jobs are run again one by one. When the connection is lost the
/// executor reconnects with back-off; jobs are answered with DatabaseUnavailable meanwhile. All public functions are
/// thread-safe. Answers are delivered on the executor's threads: hop to your own.
class Executor
{
public:
    /// Opens all connections; the schema must already be migrated (see Migrator). Throws DatabaseError.
    Executor(const DatabaseOptions &options, const Clock &clock);
    /// Finishes what is queued, then stops its threads.
    ~Executor();
    Executor(const Executor &) = delete;
    Executor &operator=(const Executor &) = delete;

    /// Jobs that may wait for the writer, and as many for the readers; further ones are answered with Busy.
    static constexpr qint64 longestQueue = 65'536;

    template <typename T>
    using Done = std::function<void(Result<T>)>;

    /// Queues a write job. The job may be run twice (see above), so it must not have effects outside the transaction
    /// other than through onCommitted/onRolledBack.
    template <typename T>
    void write(std::function<Result<T>(Transaction &)> job, Done<T> done, WriteKind kind = WriteKind::Ordinary)
    {
        auto answer = std::make_shared<std::optional<Result<T>>>();
        submitWrite(
            [job = std::move(job), answer](Transaction &tx) -> std::optional<Error> {
                answer->emplace(job(tx));
                if (!(*answer)->ok())
                    return (*answer)->error();
                return std::nullopt;
            },
            [answer, done = std::move(done)](std::optional<Error> error) {
                done(error ? Result<T>(*error) : std::move(**answer));
            },
            kind);
    }

    /// Queues a read job on the pool; it sees one consistent snapshot, at least as new as every write answered before.
    template <typename T>
    void read(std::function<Result<T>(ReadTransaction &)> job, Done<T> done)
    {
        auto answer = std::make_shared<std::optional<Result<T>>>();
        submitRead([job = std::move(job), answer](ReadTransaction &tx) { answer->emplace(job(tx)); },
                   [answer, done = std::move(done)](std::optional<Error> error) {
                       done(error ? Result<T>(*error) : std::move(**answer));
                   });
    }

    /// Blocking forms for start-up, tools and tests. Never call them on an executor thread.
    template <typename T>
    Result<T> writeNow(std::function<Result<T>(Transaction &)> job)
    {
        std::promise<Result<T>> promise;
        auto future = promise.get_future();
        write<T>(std::move(job), [&promise](Result<T> result) { promise.set_value(std::move(result)); });
        return future.get();
    }
    template <typename T>
    Result<T> readNow(std::function<Result<T>(ReadTransaction &)> job)
    {
        std::promise<Result<T>> promise;
        auto future = promise.get_future();
        read<T>(std::move(job), [&promise](Result<T> result) { promise.set_value(std::move(result)); });
        return future.get();
    }

    /// Called on the writer thread after each durable commit that has events, in order, before its callers are
    /// answered. Set it before the first write.
    void setCommitListener(std::function<void(const QList<CommittedEvent> &)> listener);

    ExecutorCounters counters() const;
    /// SQLite with DiskOptions: its disk, for health and alarms.
    DiskState disk() const;
    /// False while the writer has no working connection.
    bool healthy() const;
    Engine engine() const;

private:
    void submitWrite(std::function<std::optional<Error>(Transaction &)> job,
                     std::function<void(std::optional<Error>)> done, WriteKind kind);
    void submitRead(std::function<void(ReadTransaction &)> job, std::function<void(std::optional<Error>)> done);

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace gemba::storage

#pragma once

#include "imports_contract.h"

#include <gemba/core/clock.h>
#include <gemba/rpc/caller.h>

#include <file_kind.h>

#include <atomic>
#include <mutex>

namespace gemba::files {

/// What ends a job early; the words are for whoever started it.
struct TaskRefused
{
    Error error;
};
/// Somebody cancelled it, or the server stops.
struct TaskStopped
{
};

/// A job as the server keeps it. Any thread.
class FileTask
{
public:
    /// @p view says everything but how far it is.
    FileTask(FileJob view, QString owner, const Clock &clock);

    /// As its owner sees it now.
    FileJob view() const;
    QString id() const { return m_id; }
    QString owner() const { return m_owner; }
    QList<FileProblem> problems() const;
    void setProblems(QList<FileProblem> problems);
    /// SHA-256 of the annotated file of an import.
    QString reportHash() const;
    void setReportHash(const QString &sha256);
    /// Changes it under its lock.
    void change(const std::function<void(FileJob &)> &how);
    /// The same, but only while it is in @p from; false when it is not.
    bool changeFrom(WireJobState from, const std::function<void(FileJob &)> &how);

    /// What whoever does it works with; set before it is given to a worker.
    rpc::Caller caller;
    Filter filter;
    bool bom = false;
    bool raw = false;
    bool partial = false;
    QString reason;

    // --- by whoever does it
    void beginStep(WireJobStep step, qint64 total);
    void setDone(qint64 done) { m_done.store(done, std::memory_order_relaxed); }
    void setTotal(qint64 total) { m_total.store(total, std::memory_order_relaxed); }
    bool stopped() const { return m_stop.load(std::memory_order_relaxed); }
    /// Throws TaskStopped.
    void checkStop() const;

    void stop() { m_stop = true; }
    void arm() { m_stop = false; }

private:
    const QString m_id;
    const QString m_owner;
    const Clock &m_clock;
    std::atomic<qint64> m_done{0};
    std::atomic<qint64> m_total{0};
    std::atomic<bool> m_stop{false};
    mutable std::mutex m_mutex;
    FileJob m_view;
    QList<FileProblem> m_problems;
    QString m_reportHash;
    qint64 m_stepStartedMs = 0; ///< monotonic
};

} // namespace gemba::files

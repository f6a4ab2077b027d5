#pragma once

#include "backup_fault.h"

#include <QString>

#include <atomic>
#include <functional>

namespace gemba::backup {

/// The step of a job and how far it is, in bytes or rows of a total that is 0 where it is not known.
struct Progress
{
    QString step; ///< "copy", "check", "files", "copyAway", "restore", "open", "compare"
    qint64 done = 0;
    qint64 total = 0;
};

/// How a job is watched and stopped from another thread.
class JobControl
{
public:
    /// @p listener runs on the job's thread.
    explicit JobControl(std::function<void(const Progress &)> listener = {})
        : m_listener(std::move(listener))
    {
    }
    void stop() { m_stopped = true; }
    /// Takes stop() back, for what comes next.
    void goOn() { m_stopped = false; }
    /// Throws BackupFault(ShuttingDown) once the job shall stop.
    void report(const QString &step, qint64 done, qint64 total) const
    {
        if (m_stopped)
            throw BackupFault(ErrorCode::ShuttingDown, QStringLiteral("it was stopped"));
        if (m_listener)
            m_listener({step, done, total});
    }

private:
    std::function<void(const Progress &)> m_listener;
    std::atomic<bool> m_stopped = false;
};

} // namespace gemba::backup

#include "file_task.h"

namespace gemba::files {

FileTask::FileTask(FileJob view, QString owner, const Clock &clock)
    : m_id(view.job)
    , m_owner(std::move(owner))
    , m_clock(clock)
    , m_done(view.done)
    , m_total(view.total)
    , m_view(std::move(view))
{
}

FileJob FileTask::view() const
{
    const std::lock_guard lock(m_mutex);
    FileJob out = m_view;
    out.done = m_done;
    out.total = m_total;
    if (out.state == WireJobState::Running) {
        const qint64 ms = m_clock.monotonicMs() - m_stepStartedMs;
        out.rowsPerSecond = ms > 0 ? static_cast<double>(out.done) * 1000.0 / static_cast<double>(ms) : 0;
    }
    return out;
}

QList<FileProblem> FileTask::problems() const
{
    const std::lock_guard lock(m_mutex);
    return m_problems;
}

void FileTask::setProblems(QList<FileProblem> problems)
{
    const std::lock_guard lock(m_mutex);
    m_problems = std::move(problems);
}

QString FileTask::reportHash() const
{
    const std::lock_guard lock(m_mutex);
    return m_reportHash;
}

void FileTask::setReportHash(const QString &sha256)
{
    const std::lock_guard lock(m_mutex);
    m_reportHash = sha256;
}

void FileTask::change(const std::function<void(FileJob &)> &how)
{
    const std::lock_guard lock(m_mutex);
    how(m_view);
}

bool FileTask::changeFrom(WireJobState from, const std::function<void(FileJob &)> &how)
{
    const std::lock_guard lock(m_mutex);
    if (m_view.state != from)
        return false;
    how(m_view);
    return true;
}

void FileTask::beginStep(WireJobStep step, qint64 total)
{
    const std::lock_guard lock(m_mutex);
    m_view.step = step;
    m_stepStartedMs = m_clock.monotonicMs();
    m_done = 0;
    m_total = total;
}

void FileTask::checkStop() const
{
    if (stopped())
        throw TaskStopped{};
}

} // namespace gemba::files

#include "writer.h"

#include "fault.h"

#include <gemba/core/log.h>
#include <gemba/storage/executor.h>

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace gemba::storage {

namespace {

using State = GroupResult::State;

// Bounds the time one answer can wait for those queued before it, and the memory one transaction can take.
constexpr size_t kLargestGroup = 1024;
// Beyond this the server is not keeping up and more waiting helps nobody.
constexpr size_t kLongestQueue = Executor::longestQueue;
constexpr int kAttempts = 4;
constexpr auto kIdleCheck = 1s;
constexpr auto kFirstBackOff = 50ms;
constexpr auto kLongestBackOff = 5000ms;

} // namespace

Writer::Writer(const DatabaseOptions &options, const Clock &clock, Gauges &gauges)
    : m_options(options)
    , m_clock(clock)
    , m_gauges(gauges)
    , m_disk(options.engine == Engine::Sqlite ? options.disk : DiskOptions())
{
    std::promise<void> opened;
    auto ready = opened.get_future();
    m_thread = std::thread(&Writer::run, this, std::move(opened));
    try {
        ready.get();
    } catch (...) {
        m_thread.join();
        throw;
    }
}

Writer::~Writer()
{
    stop();
}

void Writer::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_one();
    if (m_thread.joinable())
        m_thread.join();
}

void Writer::submit(WriteJob job)
{
    ErrorCode refusal = ErrorCode::Busy;
    {
        const std::lock_guard lock(m_mutex);
        if (m_stopped) {
            refusal = ErrorCode::ShuttingDown;
        } else if (m_queue.size() < kLongestQueue) {
            m_queue.push_back(std::move(job));
            m_gauges.writeQueue = static_cast<qint64>(m_queue.size());
            m_wake.notify_one();
            return;
        }
    }
    answer(job, Error{refusal, {}, {}});
}

void Writer::setListener(Listener listener)
{
    const std::lock_guard lock(m_mutex);
    m_listener = std::move(listener);
}

void Writer::run(std::promise<void> opened)
{
    try {
        m_connection = Connection::open(m_options, Connection::Role::Writer);
        m_gauges.writerConnected = true;
        opened.set_value();
    } catch (...) {
        opened.set_exception(std::current_exception());
        return;
    }
    for (;;) {
        std::vector<WriteJob> jobs = nextGroup();
        if (m_connection && jobs.empty() && !m_connection->alive())
            disconnect({DatabaseError::Kind::ConnectionLost, u"the server closed the idle connection"_s});
        if (!m_connection && Steady::now() >= m_nextAttempt)
            connect();
        if (!jobs.empty()) {
            process(withoutRefused(std::move(jobs)));
            recordDiskChange();
            continue;
        }
        const std::lock_guard lock(m_mutex);
        if (m_stopping && m_queue.empty()) {
            m_stopped = true;
            break;
        }
    }
    m_gauges.writerConnected = false;
    m_connection.reset();
}

std::vector<WriteJob> Writer::nextGroup()
{
    std::unique_lock lock(m_mutex);
    const auto due = [this] { return m_stopping || !m_queue.empty(); };
    if (!m_connection)
        m_wake.wait_until(lock, m_nextAttempt, due);
    else if (m_connection->engine() == Engine::Postgres)
        m_wake.wait_for(lock, kIdleCheck, due);
    else
        m_wake.wait(lock, due);
    const auto count = static_cast<std::ptrdiff_t>(std::min(m_queue.size(), kLargestGroup));
    std::vector<WriteJob> jobs(std::make_move_iterator(m_queue.begin()),
                               std::make_move_iterator(m_queue.begin() + count));
    m_queue.erase(m_queue.begin(), m_queue.begin() + count);
    m_gauges.writeQueue = static_cast<qint64>(m_queue.size());
    return jobs;
}

std::vector<WriteJob> Writer::withoutRefused(std::vector<WriteJob> jobs)
{
    const bool refusing = m_disk.refusing();
    recordDiskChange();
    if (!refusing)
        return jobs;
    std::vector<WriteJob> rest;
    for (WriteJob &job : jobs) {
        if (job.freesSpace) {
            rest.push_back(std::move(job));
            continue;
        }
        ++m_gauges.refused;
        answer(job, Error{ErrorCode::DiskFull, {}, {}});
    }
    return rest;
}

// One line for the whole shortage: a line for each refusal would fill what is left.
void Writer::recordDiskChange()
{
    const std::optional<bool> began = m_disk.takeChange();
    if (!began || m_options.auditKey.isEmpty())
        return;
    const DiskState disk = m_disk.state();
    WriteJob line;
    line.run = [&](Transaction &tx) -> std::optional<Error> {
        tx.audit({.action = *began ? u"storage.refuse"_s : u"storage.resume"_s,
                  .entity = u"disk"_s,
                  .entityId = m_options.disk.folder,
                  .actor = u"system"_s,
                  .after = {{u"freeBytes"_s, disk.freeBytes}, {u"totalBytes"_s, disk.totalBytes}}});
        return std::nullopt;
    };
    line.done = [](std::optional<Error> error) {
        if (error)
            log::error(u"storage"_s, u"the shortage of disk could not be recorded"_s,
                       {{u"code"_s, static_cast<int>(error->code)}});
    };
    line.freesSpace = true;
    processAlone(std::move(line));
}

void Writer::process(std::vector<WriteJob> jobs)
{
    if (jobs.empty())
        return;
    if (!m_connection) {
        answerUnavailable(jobs);
        return;
    }
    if (jobs.size() == 1) {
        processAlone(std::move(jobs.front()));
        return;
    }
    GroupResult result = runGroup(*m_connection, m_clock, m_options.auditKey, jobs);
    if (result.state == State::Failed || result.state == State::Lost) {
        if (result.error->kind() == DatabaseError::Kind::DiskFull) {
            m_disk.ranOut();
            jobs = withoutRefused(std::move(jobs));
        }
        if (result.state == State::Lost) {
            disconnect(*result.error);
            connect();
        }
        for (WriteJob &job : jobs)
            processAlone(std::move(job));
        return;
    }
    finish(jobs, std::move(result));
}

void Writer::processAlone(WriteJob job)
{
    std::vector<WriteJob> alone;
    alone.push_back(std::move(job));
    bool reconnected = false;
    for (int attempt = 1; m_connection; ++attempt) {
        GroupResult result = runGroup(*m_connection, m_clock, m_options.auditKey, alone);
        if (result.state == State::Lost) {
            // Nothing was changed and the server may only have restarted: one fresh connection is worth a try.
            disconnect(*result.error);
            if (!std::exchange(reconnected, true))
                connect();
            continue;
        }
        if (result.state == State::Failed) {
            if (result.error->kind() == DatabaseError::Kind::Serialization && attempt < kAttempts)
                continue;
            if (result.error->kind() == DatabaseError::Kind::DiskFull) {
                m_disk.ranOut();
                if (alone.front().freesSpace && attempt == 1 && m_disk.state().watched)
                    continue; // there is the ballast's room now
            }
            ++m_gauges.refused;
            answer(alone.front(), refusalFor(*result.error));
            return;
        }
        finish(alone, std::move(result));
        return;
    }
    answerUnavailable(alone);
}

void Writer::finish(const std::vector<WriteJob> &jobs, GroupResult result)
{
    if (result.state == State::Unknown) {
        if (!result.transactionId.isEmpty())
            m_undecided = Undecided{result.transactionId, std::move(result.effects), std::move(result.events)};
        disconnect(*result.error);
        answerUnavailable(jobs);
        return;
    }
    const auto refused = std::count_if(result.answers.begin(), result.answers.end(),
                                       [](const std::optional<Error> &error) { return error.has_value(); });
    m_gauges.refused += refused;
    if (result.committed) {
        ++m_gauges.commits;
        m_gauges.jobs += static_cast<qint64>(jobs.size()) - refused;
        m_gauges.largestGroup = std::max(m_gauges.largestGroup.load(), static_cast<qint64>(jobs.size()));
        m_gauges.lastCommitUs = result.commitUs;
    }
    for (const auto &action : result.effects.onCommitted)
        runCallback(action);
    announce(result.events);
    for (size_t i = 0; i < jobs.size(); ++i)
        answer(jobs[i], result.answers[i]);
}

void Writer::answerUnavailable(const std::vector<WriteJob> &jobs)
{
    for (const WriteJob &job : jobs) {
        ++m_gauges.refused;
        answer(job, Error{ErrorCode::DatabaseUnavailable, {}, {}});
    }
}

void Writer::answer(const WriteJob &job, std::optional<Error> error)
{
    runCallback([&] { job.done(std::move(error)); });
}

void Writer::announce(const QList<CommittedEvent> &events)
{
    if (events.isEmpty())
        return;
    Listener listener;
    {
        const std::lock_guard lock(m_mutex);
        listener = m_listener;
    }
    if (listener)
        runCallback([&] { listener(events); });
}

bool Writer::connect()
{
    try {
        m_connection = Connection::open(m_options, Connection::Role::Writer);
        decide();
    } catch (const std::exception &fault) {
        m_connection.reset();
        m_backOff = std::clamp<std::chrono::milliseconds>(m_backOff * 2, kFirstBackOff, kLongestBackOff);
        // Jitter: after an outage all nodes come back at once.
        m_nextAttempt = Steady::now() + m_backOff * QRandomGenerator::global()->bounded(75, 126) / 100;
        log::warning(u"storage"_s, u"the database cannot be reached"_s,
                     {{u"fault"_s, QString::fromUtf8(fault.what())}, {u"nextTryMs"_s, qint64(m_backOff.count())}});
        return false;
    }
    m_backOff = 0ms;
    ++m_gauges.reconnects;
    m_gauges.writerConnected = true;
    log::info(u"storage"_s, u"the database is reachable again"_s);
    return true;
}

void Writer::disconnect(const DatabaseError &cause)
{
    m_connection.reset();
    m_gauges.writerConnected = false;
    m_nextAttempt = Steady::now();
    log::warning(u"storage"_s, u"the connection to the database was lost"_s,
                 {{u"fault"_s, QString::fromUtf8(cause.what())}});
}

void Writer::decide()
{
    if (!m_undecided)
        return;
    const bool committed = m_connection->wasCommitted(m_undecided->transactionId);
    const Undecided group = std::move(*m_undecided);
    m_undecided.reset();
    log::warning(u"storage"_s, u"a commit without an answer was looked up"_s, {{u"committed"_s, committed}});
    if (!committed) {
        for (auto action = group.effects.onRolledBack.rbegin(); action != group.effects.onRolledBack.rend(); ++action)
            runCallback(*action);
        return;
    }
    for (const auto &action : group.effects.onCommitted)
        runCallback(action);
    announce(group.events);
}

} // namespace gemba::storage

#include "reader_pool.h"

#include "fault.h"
#include "group_commit.h"

#include <gemba/storage/executor.h>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace gemba::storage {

namespace {

using Steady = std::chrono::steady_clock;

constexpr size_t kLongestQueue = Executor::longestQueue;
// While the database is away, one attempt per reader and second; the jobs between are answered at once. The pause ends
// early when the writer is back: a server that calls itself healthy must not still refuse reads.
constexpr auto kPause = 1s;

class Snapshot final : public ReadTransaction
{
public:
    explicit Snapshot(Connection &connection)
        : m_connection(connection)
    {
        m_connection.begin();
    }
    ~Snapshot() override { m_connection.rollback(); }
    Engine engine() const override { return m_connection.engine(); }
    Rows select(const QString &sql, const QVariantList &binds) override { return m_connection.select(sql, binds); }
    void scan(const QString &sql, const QVariantList &binds, const std::function<bool(const RawRow &)> &take) override
    {
        m_connection.scan(sql, binds, take);
    }

private:
    Connection &m_connection;
};

class Reader
{
public:
    Reader(const DatabaseOptions &options, const Gauges &gauges)
        : m_options(options)
        , m_gauges(gauges)
        , m_connection(Connection::open(options, Connection::Role::Reader))
    {
    }

    std::optional<Error> serve(const ReadJob &job)
    {
        // A job that met a dead connection has seen nothing worth keeping: it runs again on a fresh one.
        for (int attempt = 0; attempt < 2 && connected(); ++attempt) {
            try {
                Snapshot snapshot(*m_connection);
                job.run(snapshot);
                return std::nullopt;
            } catch (const DatabaseError &error) {
                if (error.kind() != DatabaseError::Kind::ConnectionLost)
                    return refusalFor(error);
                m_connection.reset();
            } catch (const std::exception &fault) {
                return refusalFor(fault);
            }
        }
        return Error{ErrorCode::DatabaseUnavailable, {}, {}};
    }

private:
    bool connected()
    {
        if (m_connection)
            return true;
        const qint64 writerReturns = m_gauges.reconnects;
        if (Steady::now() < m_nextAttempt && writerReturns == m_writerReturns)
            return false;
        m_writerReturns = writerReturns;
        try {
            m_connection = Connection::open(m_options, Connection::Role::Reader);
            return true;
        } catch (const std::exception &) {
            // The writer meets the same fault and logs it.
            m_nextAttempt = Steady::now() + kPause;
            return false;
        }
    }

    const DatabaseOptions &m_options;
    const Gauges &m_gauges;
    std::unique_ptr<Connection> m_connection;
    Steady::time_point m_nextAttempt;
    qint64 m_writerReturns = 0; ///< as counted before the last attempt
};

} // namespace

ReaderPool::ReaderPool(const DatabaseOptions &options, Gauges &gauges)
    : m_options(options)
    , m_gauges(gauges)
{
    std::vector<std::future<void>> ready;
    for (int i = 0; i < std::clamp(options.readers, 1, 32); ++i) {
        std::promise<void> opened;
        ready.push_back(opened.get_future());
        m_threads.emplace_back(&ReaderPool::run, this, std::move(opened));
    }
    try {
        for (auto &one : ready)
            one.get();
    } catch (...) {
        stop();
        throw;
    }
}

ReaderPool::~ReaderPool()
{
    stop();
}

void ReaderPool::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_all();
    for (std::thread &thread : m_threads)
        thread.join();
    m_threads.clear();
}

void ReaderPool::submit(ReadJob job)
{
    ErrorCode refusal = ErrorCode::Busy;
    {
        const std::lock_guard lock(m_mutex);
        if (m_stopping) {
            refusal = ErrorCode::ShuttingDown;
        } else if (m_queue.size() < kLongestQueue) {
            m_queue.push_back(std::move(job));
            m_gauges.readQueue = static_cast<qint64>(m_queue.size());
            m_wake.notify_one();
            return;
        }
    }
    runCallback([&] { job.done(Error{refusal, {}, {}}); });
}

void ReaderPool::run(std::promise<void> opened)
{
    std::optional<Reader> reader;
    try {
        reader.emplace(m_options, m_gauges);
        opened.set_value();
    } catch (...) {
        opened.set_exception(std::current_exception());
        return;
    }
    for (;;) {
        ReadJob job;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_stopping || !m_queue.empty(); });
            if (m_queue.empty())
                return;
            job = std::move(m_queue.front());
            m_queue.pop_front();
            m_gauges.readQueue = static_cast<qint64>(m_queue.size());
        }
        const std::optional<Error> error = reader->serve(job);
        ++m_gauges.reads;
        runCallback([&] { job.done(error); });
    }
}

} // namespace gemba::storage

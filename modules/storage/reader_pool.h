#pragma once

#include "connection.h"
#include "gauges.h"

#include <gemba/core/error_code.h>

#include <condition_variable>
#include <deque>
#include <functional>
#include <future>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace gemba::storage {

struct ReadJob
{
    std::function<void(ReadTransaction &)> run;
    std::function<void(std::optional<Error>)> done;
};

/// Threads with a read-only connection each, serving one queue. Each job gets a fresh snapshot.
class ReaderPool
{
public:
    /// Returns once all connections are open; throws DatabaseError.
    ReaderPool(const DatabaseOptions &options, Gauges &gauges);
    /// Finishes the queue.
    ~ReaderPool();
    ReaderPool(const ReaderPool &) = delete;
    ReaderPool &operator=(const ReaderPool &) = delete;

    /// After stop() jobs are answered with ShuttingDown.
    void submit(ReadJob job);
    void stop();

private:
    void run(std::promise<void> opened);

    const DatabaseOptions m_options;
    Gauges &m_gauges;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<ReadJob> m_queue;
    bool m_stopping = false;
    std::vector<std::thread> m_threads;
};

} // namespace gemba::storage

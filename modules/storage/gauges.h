#pragma once

#include <QtGlobal>

#include <atomic>

namespace gemba::storage {

/// The live numbers behind ExecutorCounters; written by the executor's threads, read by anybody.
struct Gauges
{
    std::atomic<qint64> commits = 0;
    std::atomic<qint64> jobs = 0;
    std::atomic<qint64> refused = 0;
    std::atomic<qint64> reads = 0;
    std::atomic<qint64> largestGroup = 0;
    std::atomic<qint64> writeQueue = 0;
    std::atomic<qint64> readQueue = 0;
    std::atomic<qint64> reconnects = 0;
    std::atomic<qint64> lastCommitUs = 0;
    std::atomic<bool> writerConnected = false;
};

} // namespace gemba::storage

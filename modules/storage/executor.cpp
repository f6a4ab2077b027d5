#include <gemba/storage/executor.h>

#include "reader_pool.h"
#include "writer.h"

namespace gemba::storage {

class Executor::Private
{
public:
    Private(const DatabaseOptions &options, const Clock &clock)
        : engine(options.engine)
        , writer(options, clock, gauges)
        , readers(options, gauges)
    {
    }

    const Engine engine;
    Gauges gauges;
    Writer writer;
    ReaderPool readers;
};

Executor::Executor(const DatabaseOptions &options, const Clock &clock)
    : d(std::make_unique<Private>(options, clock))
{
}

Executor::~Executor()
{
    // Answers may still ask for more work: both ends exist until both are quiet. The writer closes last, because
    // only it can fold SQLite's log back into the one file.
    d->readers.stop();
    d->writer.stop();
}

void Executor::submitWrite(std::function<std::optional<Error>(Transaction &)> job,
                           std::function<void(std::optional<Error>)> done, WriteKind kind)
{
    d->writer.submit({std::move(job), std::move(done), kind == WriteKind::FreesSpace});
}

void Executor::submitRead(std::function<void(ReadTransaction &)> job, std::function<void(std::optional<Error>)> done)
{
    d->readers.submit({std::move(job), std::move(done)});
}

void Executor::setCommitListener(std::function<void(const QList<CommittedEvent> &)> listener)
{
    d->writer.setListener(std::move(listener));
}

ExecutorCounters Executor::counters() const
{
    const Gauges &gauges = d->gauges;
    return {gauges.commits,    gauges.jobs,      gauges.refused,    gauges.reads,       gauges.largestGroup,
            gauges.writeQueue, gauges.readQueue, gauges.reconnects, gauges.lastCommitUs};
}

DiskState Executor::disk() const
{
    return d->writer.disk();
}

bool Executor::healthy() const
{
    return d->gauges.writerConnected;
}

Engine Executor::engine() const
{
    return d->engine;
}

} // namespace gemba::storage

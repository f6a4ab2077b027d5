#include "slow_ends.h"

#include <QThread>

namespace gemba::server {

SlowEnds::SlowEnds() = default;

SlowEnds::~SlowEnds()
{
    for (const auto &thread : m_threads)
        thread->wait();
}

void SlowEnds::end(std::unique_ptr<QObject> thing)
{
    std::erase_if(m_threads, [](const auto &thread) { return thread->isFinished(); });
    if (!thing)
        return;
    QObject *ending = thing.release();
    std::unique_ptr<QThread> thread(QThread::create([ending] { delete ending; }));
    // What waits for it as an event goes with it, and is never delivered.
    ending->moveToThread(thread.get());
    thread->start();
    m_threads.push_back(std::move(thread));
}

} // namespace gemba::server

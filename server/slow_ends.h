#pragma once

#include <QObject>

#include <memory>
#include <vector>

class QThread;

namespace gemba::server {

/// Ends what may be long about it (a name that does not resolve, a far end that is away), each thing on a thread of its own, so that
/// the server's thread goes on at once. Lives on the thread of what it is given.
class SlowEnds
{
public:
    SlowEnds();
    /// Waits for all of them.
    ~SlowEnds();
    SlowEnds(const SlowEnds &) = delete;
    SlowEnds &operator=(const SlowEnds &) = delete;

    /// @p thing has no parent; null: nothing to do.
    void end(std::unique_ptr<QObject> thing);

private:
    std::vector<std::unique_ptr<QThread>> m_threads;
};

} // namespace gemba::server

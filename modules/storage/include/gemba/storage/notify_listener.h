#pragma once

#include <gemba/storage/database.h>

#include <functional>
#include <memory>

namespace gemba::storage {

/// Wakes this node when any node, this one included, has committed events on PostgreSQL. Has a connection and a thread of its own.
/// The number is a hint to look: read the events with eventsSince(). It never goes back, and a number may be skipped when several
/// commits came together. After a lost connection the newest number is reported, so nothing committed meanwhile is missed.
class NotifyListener
{
public:
    /// Starts at once; @p onNewest runs on the listener's thread, first with the newest number at the time of connecting.
    /// An unreachable server is no error here: it is tried again until it answers.
    NotifyListener(const DatabaseOptions &options, std::function<void(qint64 newestSeq)> onNewest);
    /// Waits for a running callback, but not for the server.
    ~NotifyListener();
    NotifyListener(const NotifyListener &) = delete;
    NotifyListener &operator=(const NotifyListener &) = delete;

    /// True while notifications can arrive.
    bool listening() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace gemba::storage

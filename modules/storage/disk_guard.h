#pragma once

#include <gemba/storage/disk_state.h>

#include <chrono>
#include <mutex>
#include <optional>

namespace gemba::storage {

/// Refuses writes while the engine still could do them, because an engine that runs out of disk cannot even delete. When it
/// runs out all the same (others share the disk), the ballast goes, and what frees space works again. Any thread.
class DiskGuard
{
public:
    explicit DiskGuard(DiskOptions options);

    /// For the writer, before each group of commits. Looks at the disk, but for a quarter of a second after ranOut().
    bool refusing();
    /// The engine ran out of disk: gives the ballast up and refuses until there is room again.
    void ranOut();
    DiskState state();
    /// Once after each change: true when refusing has begun, false when it has ended.
    std::optional<bool> takeChange();

private:
    using Steady = std::chrono::steady_clock;
    void look();
    void makeBallast();
    QString ballastFile() const;

    const DiskOptions m_options;
    std::mutex m_mutex; ///< guards what follows
    DiskState m_state;
    std::optional<bool> m_change;
    Steady::time_point m_nextLook;
};

} // namespace gemba::storage

#pragma once

#include <gemba/core/result.h>

#include <memory>
#include <optional>

namespace gemba::ops {

/// Holds DATA/lock, so that two programs never write to the same data. The kernel releases it with the process, however
/// that ends; child processes do not inherit it. Not for data on network file systems that do not implement flock(2).
class InstanceLock
{
public:
    /// Refuses with StateConflict if another process holds it; the detail names that process and what to do.
    static Result<std::unique_ptr<InstanceLock>> acquire(const QString &dataDirectory);
    /// The process that holds the lock, or nothing if it is free. 0 if somebody holds it who has not written its id
    /// yet.
    static std::optional<qint64> holder(const QString &dataDirectory);

    ~InstanceLock();
    InstanceLock(const InstanceLock &) = delete;
    InstanceLock &operator=(const InstanceLock &) = delete;

private:
    explicit InstanceLock(int fd)
        : m_fd(fd)
    {
    }

    int m_fd;
};

} // namespace gemba::ops

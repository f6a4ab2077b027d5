#pragma once

#include <QString>

#include <optional>

namespace gemba::watch {

/// What the kernel says of this process and this machine. Every function may be called from any thread; nothing where the kernel
/// does not say.

/// Processor time of the process since its start, microseconds, user and system together.
std::optional<qint64> cpuTimeUs();
/// Resident memory, bytes.
std::optional<qint64> residentBytes();
int cores();

struct DiskSpace
{
    double totalBytes = 0;
    double freeBytes = 0; ///< for others than root
};
std::optional<DiskSpace> diskSpaceAt(const QString &path);

struct ClockState
{
    bool synchronised = false;
    double errorMs = 0; ///< the kernel's bound
};
std::optional<ClockState> clockState();

} // namespace gemba::watch

#pragma once

#include <QString>

namespace gemba::storage {

/// How a nearly full disk is met. Zeros: not watched, which is how PostgreSQL runs: its disk is not ours to see.
struct DiskOptions
{
    QString folder;             ///< of the database; the ballast lies beside it
    qint64 ballastBytes = 0;    ///< held back, really allocated, to be given up when the disk is full all the same
    int refuseBelowPercent = 0; ///< of the disk free: ordinary writes are refused with DiskFull
    int alarmBelowPercent = 0;  ///< the same: somebody should be told
    int graceMs = 0;            ///< after the start: what a server writes to come up is little, and it must come up
};

/// The disk of the database as it was at most a second ago.
struct DiskState
{
    bool watched = false;
    qint64 freeBytes = 0; ///< that this account may still use
    qint64 totalBytes = 0;
    bool alarm = false;    ///< less is free than alarmBelowPercent
    bool refusing = false; ///< ordinary writes are refused
    bool hasBallast = false;
    double freePercent() const
    {
        return totalBytes > 0 ? 100.0 * static_cast<double>(freeBytes) / static_cast<double>(totalBytes) : 100.0;
    }
};

} // namespace gemba::storage

#pragma once

#include "job_control.h"
#include "wal_reader.h"

#include <gemba/core/clock.h>

#include <QStringList>

namespace gemba::backup {

class BackupFolder;

// A continuous copy is a folder: a base backup, and beside its parts a folder "segments" with what was committed since, in
// numbered files. Each names the one before it by its hash, so that none can be left out.

struct SegmentHead
{
    qint64 number = 0;   ///< 1, 2, 3 …
    qint64 timeMs = 0;   ///< the copy holds every commit up to here
    QByteArray previous; ///< SHA-256 of the file before it; empty for the first
};

QString segmentFolder(const QString &baseFolder);
/// In order.
QStringList segmentFiles(const QString &baseFolder);

/// Writes and syncs a segment; returns its SHA-256. Throws BackupFault.
QByteArray writeSegment(const QString &baseFolder, const QString &baseId, const QByteArray &key,
                        const SegmentHead &head, const WalPages &pages);

struct AppliedSegments
{
    qint64 count = 0;
    qint64 timeMs = 0; ///< of the last one
    QString stopped;   ///< why those behind it were not applied; empty: there are none
};

/// Puts the pages of all segments into an unpacked image of the base, in order, as far as they are whole.
AppliedSegments applySegments(const BackupFolder &base, const QString &image, const JobControl &control);

} // namespace gemba::backup

#pragma once

#include "disk_file.h"

#include <QByteArray>

#include <memory>

namespace gemba::backup {

/// What one part of a backup is on disk.
struct PartSummary
{
    qint64 bytes = 0;      ///< on disk
    qint64 plainBytes = 0; ///< before compression
    QByteArray sha256;     ///< of what is on disk
};

/// One part of a backup: compressed in chunks of 1 MiB, each a frame of its own (zstd: it packs and unpacks several times
/// faster than zlib at the same size, and a restore may take minutes at most), each sealed if there is a key
/// (XChaCha20-Poly1305 secretstream, which notices chunks that are altered, swapped or cut off). @p context is bound
/// into every chunk, so that a part cannot take another's place. Everything throws BackupFault.
class PartWriter
{
public:
    PartWriter(const QString &path, const QByteArray &key, const QByteArray &context);
    ~PartWriter();
    void write(const char *data, qsizetype size);
    void write(const QByteArray &data) { write(data.constData(), data.size()); }
    /// Ends the part; returns when it is on disk.
    PartSummary finish();

private:
    class Private;
    std::unique_ptr<Private> d;
};

class PartReader
{
public:
    /// BackupKeyWrong where the key does not fit, BackupDamaged for what else is wrong with the file.
    PartReader(const QString &path, const QByteArray &key, const QByteArray &context);
    ~PartReader();
    /// The next chunk of the content, at most 1 MiB; empty at the end. Throws BackupFault(BackupDamaged) with the part's
    /// name and the place in it.
    QByteArray read();
    /// After the end: of the whole file.
    PartSummary summary() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace gemba::backup

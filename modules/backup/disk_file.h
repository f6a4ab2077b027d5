#pragma once

#include <QByteArray>
#include <QString>

namespace gemba::backup {

/// A file written or read from front to end past Qt's buffers, so that sync() means the disk. Mode 0600. Throws
/// BackupFault.
class DiskFile
{
public:
    /// A new file; fails where there is one.
    static DiskFile create(const QString &path);
    static DiskFile open(const QString &path);
    DiskFile(DiskFile &&other) noexcept;
    DiskFile &operator=(DiskFile &&) = delete;
    ~DiskFile();

    void write(const char *data, qsizetype size);
    void write(const QByteArray &data) { write(data.constData(), data.size()); }
    /// Up to @p size bytes; fewer only at the end.
    qsizetype read(char *data, qsizetype size);
    void writeAt(qint64 offset, const char *data, qsizetype size);
    void seek(qint64 position) { m_position = m_dropped = position; }
    /// Returns when the content is on disk.
    void sync();
    /// What is read again soon stays in memory; else it is dropped from the page cache behind the writing.
    void keepCached() { m_isKept = true; }
    qint64 position() const { return m_position; }
    qint64 size() const;

private:
    DiskFile(QString path, int fd)
        : m_path(std::move(path))
        , m_fd(fd)
    {
    }
    void dropFromCache();

    QString m_path;
    int m_fd = -1;
    qint64 m_position = 0;
    qint64 m_dropped = 0;
    bool m_isKept = false;
};

/// Makes @p path a folder that only its owner can open, with those above it.
void makePrivateFolder(const QString &path);
/// Returns when the names in @p folder are on disk.
void syncFolder(const QString &folder);
/// Writes and syncs a whole small file under a temporary name, then gives it its own.
void writeSmallFile(const QString &path, const QByteArray &content);
/// At most @p limit bytes; more is a fault.
QByteArray readSmallFile(const QString &path, qint64 limit);
/// rename(2), then the folders of both names are synced.
void moveDurably(const QString &from, const QString &to);
/// Bytes that this account may still write where @p path is; the nearest existing parent counts.
qint64 bytesFreeAt(const QString &path);

} // namespace gemba::backup

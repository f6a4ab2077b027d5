#include "disk_file.h"

#include "backup_fault.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace gemba::backup {

using namespace Qt::StringLiterals;

namespace {

// What a backup reads and writes once must not push the server's own pages out of memory.
constexpr qint64 kDropEvery = 64 * 1024 * 1024;

} // namespace

void failWithErrno(ErrorCode code, const QString &what, const QString &path)
{
    const int cause = errno;
    throw BackupFault(cause == ENOSPC || cause == EDQUOT || cause == EFBIG ? ErrorCode::DiskFull : code,
                      u"cannot %1 %2: %3"_s.arg(what, path, QString::fromLocal8Bit(std::strerror(cause))));
}

DiskFile DiskFile::create(const QString &path)
{
    const int fd = ::open(QFile::encodeName(path).constData(), O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0600);
    if (fd < 0)
        failWithErrno(ErrorCode::BackupFailed, u"create"_s, path);
    return {path, fd};
}

DiskFile DiskFile::open(const QString &path)
{
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        failWithErrno(ErrorCode::BackupDamaged, u"open"_s, path);
    ::posix_fadvise(fd, 0, 0, POSIX_FADV_SEQUENTIAL);
    return {path, fd};
}

DiskFile::DiskFile(DiskFile &&other) noexcept
    : m_path(std::move(other.m_path))
    , m_fd(std::exchange(other.m_fd, -1))
    , m_position(other.m_position)
    , m_dropped(other.m_dropped)
    , m_isKept(other.m_isKept)
{
}

DiskFile::~DiskFile()
{
    if (m_fd >= 0)
        ::close(m_fd);
}

void DiskFile::write(const char *data, qsizetype size)
{
    writeAt(m_position, data, size);
    m_position += size;
    if (m_position - m_dropped >= kDropEvery) {
        ::fdatasync(m_fd); // only written pages can be dropped; an error comes again at sync()
        dropFromCache();
    }
}

void DiskFile::writeAt(qint64 offset, const char *data, qsizetype size)
{
    while (size > 0) {
        const ssize_t written = ::pwrite(m_fd, data, static_cast<size_t>(size), offset);
        if (written < 0) {
            if (errno == EINTR)
                continue;
            failWithErrno(ErrorCode::BackupFailed, u"write"_s, m_path);
        }
        data += written;
        size -= written;
        offset += written;
    }
}

qsizetype DiskFile::read(char *data, qsizetype size)
{
    qsizetype got = 0;
    while (got < size) {
        const ssize_t part = ::pread(m_fd, data + got, static_cast<size_t>(size - got), m_position + got);
        if (part < 0) {
            if (errno == EINTR)
                continue;
            failWithErrno(ErrorCode::BackupDamaged, u"read"_s, m_path);
        }
        if (part == 0)
            break;
        got += part;
    }
    m_position += got;
    if (m_position - m_dropped >= kDropEvery)
        dropFromCache();
    return got;
}

void DiskFile::sync()
{
    if (::fsync(m_fd) != 0)
        failWithErrno(ErrorCode::BackupFailed, u"sync"_s, m_path);
    dropFromCache();
}

qint64 DiskFile::size() const
{
    struct stat info
    {
    };
    if (::fstat(m_fd, &info) != 0)
        failWithErrno(ErrorCode::BackupFailed, u"look at"_s, m_path);
    return info.st_size;
}

void DiskFile::dropFromCache()
{
    if (!m_isKept)
        ::posix_fadvise(m_fd, m_dropped, m_position - m_dropped, POSIX_FADV_DONTNEED);
    m_dropped = m_position;
}

void makePrivateFolder(const QString &path)
{
    if (!QDir().mkpath(QFileInfo(path).absolutePath()) ||
        (::mkdir(QFile::encodeName(path).constData(), 0700) != 0 && errno != EEXIST))
        failWithErrno(ErrorCode::BackupFailed, u"make the folder"_s, path);
}

void syncFolder(const QString &folder)
{
    const int fd = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool synced = fd >= 0 && ::fsync(fd) == 0;
    if (!synced)
        failWithErrno(ErrorCode::BackupFailed, u"sync the folder"_s, folder);
    ::close(fd);
}

void writeSmallFile(const QString &path, const QByteArray &content)
{
    const QString unfinished = path + u".part"_s;
    QFile::remove(unfinished);
    {
        DiskFile file = DiskFile::create(unfinished);
        file.write(content);
        file.sync();
    }
    moveDurably(unfinished, path);
}

QByteArray readSmallFile(const QString &path, qint64 limit)
{
    DiskFile file = DiskFile::open(path);
    const qint64 size = file.size();
    if (size > limit)
        throw BackupFault(ErrorCode::BackupDamaged, u"%1 is larger than such a file can be"_s.arg(path));
    QByteArray content(size, Qt::Uninitialized);
    content.truncate(file.read(content.data(), content.size()));
    return content;
}

void moveDurably(const QString &from, const QString &to)
{
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        failWithErrno(ErrorCode::BackupFailed, u"give its name to"_s, to);
    const QString target = QFileInfo(to).absolutePath();
    const QString source = QFileInfo(from).absolutePath();
    syncFolder(target);
    if (source != target)
        syncFolder(source);
}

qint64 bytesFreeAt(const QString &path)
{
    QString existing = QFileInfo(path).absoluteFilePath();
    while (!QFileInfo::exists(existing) && existing != "/"_L1)
        existing = QFileInfo(existing).absolutePath();
    struct statvfs info
    {
    };
    if (::statvfs(QFile::encodeName(existing).constData(), &info) != 0)
        failWithErrno(ErrorCode::BackupFailed, u"look at the disk of"_s, path);
    return static_cast<qint64>(info.f_bavail) * static_cast<qint64>(info.f_frsize);
}

} // namespace gemba::backup

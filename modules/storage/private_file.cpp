#include "private_file.h"

#include <gemba/storage/database.h>

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace gemba::storage {

namespace {

[[noreturn]] void fail(const QString &what, const QString &file)
{
    const int code = errno;
    throw DatabaseError(code == ENOSPC ? DatabaseError::Kind::DiskFull : DatabaseError::Kind::Other,
                        u"cannot %1 %2: %3"_s.arg(what, file, QString::fromLocal8Bit(std::strerror(code))));
}

void sync(const QString &path)
{
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        fail(u"open"_s, path);
    const bool synced = ::fsync(fd) == 0;
    ::close(fd);
    if (!synced)
        fail(u"sync"_s, path);
}

} // namespace

void createPrivateFile(const QString &file)
{
    const int fd = ::open(QFile::encodeName(file).constData(), O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0600);
    if (fd >= 0) {
        ::close(fd);
        syncFolderOf(file);
    } else if (errno != EEXIST) {
        fail(u"create"_s, file);
    }
}

void syncFile(const QString &file)
{
    sync(file);
}

void syncFolderOf(const QString &file)
{
    sync(QFileInfo(file).absolutePath());
}

} // namespace gemba::storage

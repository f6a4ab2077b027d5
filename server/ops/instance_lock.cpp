#include <gemba/ops/instance_lock.h>

#include <QDir>
#include <QFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace gemba::ops {

namespace {

using namespace Qt::StringLiterals;

QByteArray lockPath(const QString &dataDirectory)
{
    return QFile::encodeName(QDir(dataDirectory).filePath(u"lock"_s));
}

bool tryLock(int fd)
{
    int done = 0;
    do {
        done = ::flock(fd, LOCK_EX | LOCK_NB);
    } while (done != 0 && errno == EINTR);
    return done == 0;
}

qint64 writtenPid(int fd)
{
    char text[24] = {};
    const ssize_t n = ::pread(fd, text, sizeof text - 1, 0);
    return n > 0 ? QByteArray(text).trimmed().toLongLong() : 0;
}

} // namespace

Result<std::unique_ptr<InstanceLock>> InstanceLock::acquire(const QString &dataDirectory)
{
    const QByteArray path = lockPath(dataDirectory);
    const int fd = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (fd < 0) {
        return refuse(ErrorCode::ConfigurationInvalid,
                      u"Cannot open %1: %2."_s.arg(QFile::decodeName(path), QString::fromLocal8Bit(strerror(errno))));
    }
    if (!tryLock(fd)) {
        const int reason = errno;
        const qint64 pid = writtenPid(fd);
        ::close(fd);
        if (reason != EWOULDBLOCK) {
            return refuse(
                ErrorCode::ConfigurationInvalid,
                u"Cannot lock %1: %2."_s.arg(QFile::decodeName(path), QString::fromLocal8Bit(strerror(reason))));
        }
        const QString who = pid > 0 ? u"process %1"_s.arg(pid) : u"another process"_s;
        return refuse(
            ErrorCode::StateConflict,
            u"%1 is in use by %2. Stop that one first, or choose another data directory."_s.arg(dataDirectory, who));
    }
    // The file stays when the lock goes: deleting it would let a third process lock a new file while a second waits on
    // this one.
    const QByteArray pid = QByteArray::number(static_cast<qint64>(getpid())) + '\n';
    if (::ftruncate(fd, 0) != 0 || ::pwrite(fd, pid.constData(), static_cast<size_t>(pid.size()), 0) != pid.size()) {
        const QString why = QString::fromLocal8Bit(strerror(errno));
        ::close(fd);
        return refuse(ErrorCode::DiskFull, u"Cannot write %1: %2."_s.arg(QFile::decodeName(path), why));
    }
    return std::unique_ptr<InstanceLock>(new InstanceLock(fd));
}

std::optional<qint64> InstanceLock::holder(const QString &dataDirectory)
{
    const int fd = ::open(lockPath(dataDirectory).constData(), O_RDWR | O_CLOEXEC | O_NOFOLLOW);
    if (fd < 0)
        return std::nullopt;
    const bool free = tryLock(fd);
    const qint64 pid = free ? 0 : writtenPid(fd);
    ::close(fd);
    return free ? std::nullopt : std::optional(pid);
}

InstanceLock::~InstanceLock()
{
    ::close(m_fd);
}

} // namespace gemba::ops

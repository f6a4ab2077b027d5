#include <gemba/ops/data_directory.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace gemba::ops {

namespace {

using namespace Qt::StringLiterals;

Error refused(const QString &path, const QString &why)
{
    return refuseField(ErrorCode::ConfigurationInvalid, u"data"_s, u"The data directory %1 %2."_s.arg(path, why));
}

} // namespace

Result<QString> prepareDataDirectory(const QString &path)
{
    if (path.isEmpty())
        return refused(u"\"\""_s, u"has no name"_s);
    const QString absolute = QFileInfo(path).absoluteFilePath();
    // Only the last part is ours to close; parents get what the umask says.
    if (!QDir().mkpath(QFileInfo(absolute).absolutePath()) ||
        (::mkdir(QFile::encodeName(absolute).constData(), 0700) != 0 && errno != EEXIST)) {
        return refused(absolute, u"cannot be made: "_s + QString::fromLocal8Bit(strerror(errno)));
    }
    // Checked and changed through one descriptor, so that nobody can put another directory in between.
    const int fd = ::open(QFile::encodeName(absolute).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0)
        return refused(absolute, errno == ENOTDIR ? u"is not a directory"_s
                                                  : u"cannot be opened: "_s + QString::fromLocal8Bit(strerror(errno)));
    struct stat info
    {
    };
    const bool known = fstat(fd, &info) == 0;
    const bool ours = known && info.st_uid == geteuid();
    const bool closed = ours && ((info.st_mode & 077) == 0 || fchmod(fd, 0700) == 0);
    ::close(fd);
    if (!ours)
        return refused(absolute, u"belongs to another user (%1)"_s.arg(info.st_uid));
    if (!closed)
        return refused(absolute, u"is open to other users and could not be closed"_s);
    if (::access(QFile::encodeName(absolute).constData(), W_OK | X_OK) != 0)
        return refused(absolute, u"cannot be written to: "_s + QString::fromLocal8Bit(strerror(errno)));
    return QFileInfo(absolute).canonicalFilePath();
}

} // namespace gemba::ops

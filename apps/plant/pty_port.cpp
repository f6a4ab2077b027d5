#include "pty_port.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <pty.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace gemba::plant {

namespace {

constexpr int readBytes = 4096;

Error failed(const QString &what)
{
    return refuse(ErrorCode::LinkFailed, what + u": "_s + QString::fromLocal8Bit(std::strerror(errno)));
}

} // namespace

Result<std::unique_ptr<Pty>> Pty::open()
{
    int master = -1;
    int device = -1;
    termios raw{};
    cfmakeraw(&raw);
    raw.c_cflag |= CREAD | CLOCAL;
    cfsetspeed(&raw, B115200);
    if (::openpty(&master, &device, nullptr, &raw, nullptr) != 0)
        return failed(u"openpty"_s);
    for (const int fd : {master, device}) {
        ::fcntl(fd, F_SETFD, FD_CLOEXEC);
        ::fcntl(fd, F_SETFL, ::fcntl(fd, F_GETFL) | O_NONBLOCK);
    }
    char name[128] = {};
    if (::ttyname_r(device, name, sizeof name) != 0) {
        ::close(master);
        ::close(device);
        return failed(u"ttyname"_s);
    }
    return std::unique_ptr<Pty>(new Pty(master, device, QFile::decodeName(name)));
}

Pty::Pty(int master, int device, const QString &path)
    : m_master(master)
    , m_device(device)
    , m_path(path)
    , m_notifier(master, QSocketNotifier::Read)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, &Pty::read);
}

Pty::~Pty()
{
    m_notifier.setEnabled(false);
    if (!m_link.isEmpty() && QFile::symLinkTarget(m_link) == m_path)
        QFile::remove(m_link);
    ::close(m_device);
    ::close(m_master);
}

Result<void> Pty::linkAs(const QString &link)
{
    const QFileInfo there(link);
    if (there.exists() && !there.isSymLink())
        return refuse(ErrorCode::LinkFailed, u"%1 exists and is not a symbolic link"_s.arg(link));
    // Renamed into place: a reader sees the old link or the new one, never none.
    const QByteArray fresh = QFile::encodeName(u"%1.%2"_s.arg(link).arg(::getpid()));
    if (::symlink(QFile::encodeName(m_path).constData(), fresh.constData()) != 0)
        return failed(link);
    if (::rename(fresh.constData(), QFile::encodeName(link).constData()) != 0) {
        const Error error = failed(link);
        ::unlink(fresh.constData());
        return error;
    }
    m_link = link;
    return {};
}

void Pty::write(const QByteArray &bytes, int keepBytes)
{
    int unread = 0;
    if (::ioctl(m_device, FIONREAD, &unread) == 0 && unread > keepBytes)
        ::tcflush(m_device, TCIFLUSH);
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t count = ::write(m_master, bytes.constData() + done, size_t(bytes.size() - done));
        if (count <= 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return;
        done += count;
    }
}

void Pty::read()
{
    QByteArray bytes(readBytes, Qt::Uninitialized);
    const ssize_t count = ::read(m_master, bytes.data(), size_t(bytes.size()));
    if (count > 0) {
        bytes.truncate(count);
        Q_EMIT received(bytes);
    }
}

Result<std::unique_ptr<PtyCable>> PtyCable::open()
{
    Result<std::unique_ptr<Pty>> near = Pty::open();
    if (!near)
        return near.error();
    Result<std::unique_ptr<Pty>> far = Pty::open();
    if (!far)
        return far.error();
    return std::unique_ptr<PtyCable>(new PtyCable(std::move(*near), std::move(*far)));
}

PtyCable::PtyCable(std::unique_ptr<Pty> near, std::unique_ptr<Pty> far)
    : m_near(std::move(near))
    , m_far(std::move(far))
{
    constexpr int frames = 1024; // four Modbus frames
    connect(m_near.get(), &Pty::received, m_far.get(), [this](const QByteArray &b) { m_far->write(b, frames); });
    connect(m_far.get(), &Pty::received, m_near.get(), [this](const QByteArray &b) { m_near->write(b, frames); });
}

} // namespace gemba::plant

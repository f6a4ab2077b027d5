#include "pty.h"

#include <stdexcept>

#include <fcntl.h>
#include <pty.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

Pty::Pty()
{
    char name[128];
    if (::openpty(&m_master, &m_slave, name, nullptr, nullptr) != 0)
        throw std::runtime_error("no pseudo terminal");
    m_path = QString::fromLocal8Bit(name);
    termios settings{};
    ::tcgetattr(m_slave, &settings);
    ::cfmakeraw(&settings);
    ::tcsetattr(m_slave, TCSANOW, &settings);
    ::fcntl(m_master, F_SETFL, O_NONBLOCK);
}

void Pty::write(const QByteArray &bytes)
{
    if (::write(m_master, bytes.constData(), static_cast<size_t>(bytes.size())) != bytes.size())
        throw std::runtime_error("the pseudo terminal takes no more");
}

QByteArray Pty::read()
{
    QByteArray bytes(4'096, Qt::Uninitialized);
    const ssize_t count = ::read(m_master, bytes.data(), static_cast<size_t>(bytes.size()));
    bytes.resize(count > 0 ? count : 0);
    return bytes;
}

int Pty::unread() const
{
    int bytes = 0;
    ::ioctl(m_slave, FIONREAD, &bytes);
    return bytes;
}

void Pty::forget()
{
    ::tcflush(m_slave, TCIOFLUSH);
}

void Pty::unplug()
{
    if (m_master >= 0)
        ::close(m_master);
    if (m_slave >= 0)
        ::close(m_slave);
    m_master = m_slave = -1;
}

PtyCable::PtyCable()
    : m_fromA(std::make_unique<QSocketNotifier>(a.fd(), QSocketNotifier::Read))
    , m_fromB(std::make_unique<QSocketNotifier>(b.fd(), QSocketNotifier::Read))
{
    QObject::connect(m_fromA.get(), &QSocketNotifier::activated, m_fromA.get(), [this] { b.write(a.read()); });
    QObject::connect(m_fromB.get(), &QSocketNotifier::activated, m_fromB.get(), [this] { a.write(b.read()); });
}

void PtyCable::cut()
{
    m_fromA.reset();
    m_fromB.reset();
    a.unplug();
    b.unplug();
}

#include <gemba/ops/service_notifier.h>

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace gemba::ops {

ServiceNotifier::ServiceNotifier(const QByteArray &socketPath, qint64 watchdogUs, QObject *parent)
    : QObject(parent)
    , m_socketPath(socketPath)
{
    m_watchdog.setInterval(std::chrono::milliseconds(std::max<qint64>(1, watchdogUs / 2000)));
    if (watchdogUs > 0)
        connect(&m_watchdog, &QTimer::timeout, this, [this] { send("WATCHDOG=1"); });
    else
        m_watchdog.setSingleShot(true);
}

std::unique_ptr<ServiceNotifier> ServiceNotifier::fromEnvironment()
{
    const QByteArray forPid = qgetenv("WATCHDOG_PID");
    const bool mine = forPid.isEmpty() || forPid.toLongLong() == getpid();
    auto notifier =
        std::make_unique<ServiceNotifier>(qgetenv("NOTIFY_SOCKET"), mine ? qgetenv("WATCHDOG_USEC").toLongLong() : 0);
    for (const char *name : {"NOTIFY_SOCKET", "WATCHDOG_USEC", "WATCHDOG_PID"})
        qunsetenv(name);
    return notifier;
}

void ServiceNotifier::ready()
{
    send("READY=1");
    if (isActive() && !m_watchdog.isSingleShot())
        m_watchdog.start();
}

void ServiceNotifier::stopping()
{
    send("STOPPING=1");
}

void ServiceNotifier::status(const QString &text)
{
    QByteArray line = text.toUtf8();
    line.replace('\n', ' ');
    send("STATUS=" + line);
}

void ServiceNotifier::send(const QByteArray &message) const
{
    sockaddr_un address{};
    if (!isActive() || m_socketPath.size() >= static_cast<qsizetype>(sizeof address.sun_path))
        return;
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, m_socketPath.constData(), static_cast<size_t>(m_socketPath.size()));
    if (address.sun_path[0] == '@')
        address.sun_path[0] = '\0';
    const auto length =
        static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + static_cast<size_t>(m_socketPath.size()));

    const int fd = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (fd < 0)
        return;
    // A service manager that does not listen must not hold the server up, so the result does not matter.
    [[maybe_unused]] const auto sent =
        ::sendto(fd, message.constData(), static_cast<size_t>(message.size()), MSG_NOSIGNAL | MSG_DONTWAIT,
                 reinterpret_cast<sockaddr *>(&address), length);
    ::close(fd);
}

} // namespace gemba::ops

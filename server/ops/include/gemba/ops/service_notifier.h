#pragma once

#include <QByteArray>
#include <QObject>
#include <QTimer>

#include <memory>

namespace gemba::ops {

/// Tells systemd how the service is (sd_notify(3)) without linking libsystemd. Without a socket every call does
/// nothing.
class ServiceNotifier : public QObject
{
    Q_OBJECT
public:
    /// @p socketPath as in NOTIFY_SOCKET: a path, or '@' and an abstract name; empty = not run by systemd.
    /// @p watchdogUs: the service is restarted if it is silent for so many microseconds; 0 = no watchdog.
    explicit ServiceNotifier(const QByteArray &socketPath, qint64 watchdogUs = 0, QObject *parent = nullptr);

    /// From NOTIFY_SOCKET, WATCHDOG_USEC and WATCHDOG_PID, which it removes so that child processes do not speak for
    /// the server.
    static std::unique_ptr<ServiceNotifier> fromEnvironment();

    /// The service serves. Starts the watchdog's sign of life, sent from this thread's event loop at half the interval:
    /// a server whose loop hangs is restarted.
    void ready();
    void stopping();
    /// One line shown by systemctl status.
    void status(const QString &text);

    bool isActive() const { return !m_socketPath.isEmpty(); }

private:
    void send(const QByteArray &message) const;

    QByteArray m_socketPath;
    QTimer m_watchdog;
};

} // namespace gemba::ops

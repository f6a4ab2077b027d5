#pragma once

#include <gemba/core/backoff.h>
#include <gemba/core/clock.h>
#include <gemba/links/broker_files.h>

#include <QObject>
#include <QProcess>
#include <QTimer>

#include <memory>

namespace gemba::links {

enum class BrokerState {
    Stopped,
    Starting, ///< the process runs, its listeners are not open yet
    Running,
    Waiting,  ///< it died or did not start; it is started again after the backoff
    Stopping, ///< SIGTERM was sent
};

/// Runs mosquitto as a child: writes its files, starts it, starts it again when it dies, tells it of new and removed
/// devices, stops it. Only known users get in.
///
/// The broker dies with the thread that lives here (PR_SET_PDEATHSIG is per thread), so make the supervisor on a thread
/// that lives as long as the program. It holds a lock on its directory: after a killed server the new one waits until
/// the old broker has saved and gone. As root the broker runs as root, because it must read what root alone may read:
/// run the server as a user of its own.
class BrokerSupervisor : public QObject
{
    Q_OBJECT
public:
    BrokerSupervisor(BrokerOptions options, const Clock &clock);
    /// Stops the broker and waits for it, at most stopTimeoutMs and then SIGKILL.
    ~BrokerSupervisor() override;

    /// Writes the files and starts. Refusals: ConfigurationInvalid, LinkFailed (program not found, files not writable).
    /// No effect unless Stopped. Whether the broker comes up shows in stateChanged().
    Result<void> start();
    /// Begins to stop; stateChanged(Stopped) follows.
    void stop();

    /// All who may connect, replacing those before. In effect within a second; whoever is no longer among them, or has
    /// another secret now, is disconnected. Refusals: see checkBrokerCredentials(); LinkFailed (files not writable).
    Result<void> setCredentials(const QList<BrokerCredential> &credentials);
    /// The same for one device more: AlreadyExists.
    Result<void> addDevice(const QString &deviceId, const QString &secretHash);
    /// One less: NotFound.
    Result<void> removeDevice(const QString &deviceId);

    BrokerState state() const { return m_state; }
    /// Of the listener, once started; 0 before.
    quint16 port(qsizetype listener = 0) const;
    /// 0 if there is no process.
    qint64 processId() const;
    /// Times the broker was started again without being asked to stop.
    quint64 restarts() const { return m_restarts; }
    Error lastError() const { return m_lastError; }

Q_SIGNALS:
    /// A listener's own port cannot be opened although the broker never ran: trying again would not help, and it is Stopped.
    /// @p error: LinkFailed, its field "listeners[i]".
    void gaveUp(const gemba::Error &error);
    void stateChanged(gemba::links::BrokerState state, const QString &reason);
    /// One line of the broker's log. "Error:" and "Warning:" lines are in ours as well.
    void logLine(const QString &line);

private:
    void launch();
    void readLog();
    void handleLine(const QString &line);
    void finished(int exitCode, QProcess::ExitStatus status);
    void retry(const QString &reason);
    void setState(BrokerState state, const QString &reason = {});
    Result<void> choosePorts();
    Result<void> probeGivenPorts() const;
    Result<void> writeCredentials(const QList<BrokerCredential> &credentials);
    Result<void> writeFile(const QString &name, const QByteArray &content);
    void reload();
    void breakOldLock();
    void setDatabaseAside();

    const BrokerOptions m_options;
    const Clock &m_clock;
    QString m_program;
    QList<quint16> m_ports;
    QList<BrokerCredential> m_credentials;
    BrokerState m_state = BrokerState::Stopped;
    Error m_lastError;
    Backoff m_backoff;
    QTimer m_restartTimer;
    QTimer m_startTimer;
    QTimer m_killTimer;
    std::unique_ptr<QProcess> m_process;
    quint64 m_restarts = 0;
    qint64 m_runningSinceMs = 0;
    qint64 m_lockedSinceMs = -1;
    QString m_lastProblem; ///< the last error line of this start
    bool m_reloadPending = false;
    bool m_everRan = false;
    bool m_portTaken = false;
    bool m_databaseBroken = false;
};

} // namespace gemba::links

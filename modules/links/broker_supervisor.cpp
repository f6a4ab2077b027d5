#include <gemba/links/broker_supervisor.h>

#include <gemba/core/log.h>

#include <QDir>
#include <QSaveFile>
#include <QStandardPaths>
#include <QTcpServer>

#include <csignal>

#include <fcntl.h>
#include <pwd.h>
#include <sys/file.h>
#include <sys/prctl.h>
#include <unistd.h>

namespace gemba::links {

using namespace Qt::StringLiterals;

namespace {

// sysexits.h EX_TEMPFAIL: the child could not lock the directory, because another broker still runs in it.
constexpr int lockBusyExit = 75;
constexpr int lockRetryMs = 50;
// An old broker that does not go after its SIGTERM is killed.
constexpr qint64 oldBrokerPatienceMs = 5'000;
// A broker that ran this long starts again at the smallest delay.
constexpr qint64 stableMs = 10'000;

/// Between fork and exec: only async-signal-safe calls.
void prepareChild(const char *lockPath, pid_t parent)
{
    // The server may block signals for a signalfd; the broker needs SIGTERM and SIGHUP.
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, nullptr);
    // SIGTERM and not SIGKILL, so that a broker whose server was killed still saves its queue.
    prctl(PR_SET_PDEATHSIG, SIGTERM);
    if (getppid() != parent)
        _exit(lockBusyExit);
    // The descriptor stays open across exec: the lock lasts exactly as long as the broker.
    const int fd = ::open(lockPath, O_RDWR | O_CREAT, 0600);
    if (fd < 0 || ::flock(fd, LOCK_EX | LOCK_NB) != 0)
        _exit(lockBusyExit);
    char digits[12];
    size_t used = sizeof digits;
    for (pid_t pid = getpid(); pid > 0; pid /= 10)
        digits[--used] = static_cast<char>('0' + pid % 10);
    if (::ftruncate(fd, 0) != 0 || ::write(fd, digits + used, sizeof digits - used) < 0)
        _exit(lockBusyExit);
}

QString runAsUser()
{
    // Started as root, mosquitto would change to user "mosquitto", who may read none of our 0600 files.
    if (geteuid() != 0)
        return {};
    const passwd *entry = getpwuid(0);
    return QString::fromLocal8Bit(entry ? entry->pw_name : "root");
}

} // namespace

BrokerSupervisor::BrokerSupervisor(BrokerOptions options, const Clock &clock)
    : m_options(std::move(options))
    , m_clock(clock)
    , m_backoff(m_options.restartMinMs, m_options.restartMaxMs)
{
    for (QTimer *timer : {&m_restartTimer, &m_startTimer, &m_killTimer})
        timer->setSingleShot(true);
    connect(&m_restartTimer, &QTimer::timeout, this, &BrokerSupervisor::launch);
    connect(&m_startTimer, &QTimer::timeout, this, [this] {
        m_lastProblem = u"it did not open its listeners within %1 ms"_s.arg(m_options.startTimeoutMs);
        m_process->kill();
    });
    connect(&m_killTimer, &QTimer::timeout, this, [this] {
        if (m_process)
            m_process->kill();
    });
}

BrokerSupervisor::~BrokerSupervisor()
{
    if (!m_process)
        return;
    m_process->disconnect(this);
    m_process->terminate();
    if (!m_process->waitForFinished(m_options.stopTimeoutMs)) {
        m_process->kill();
        m_process->waitForFinished(-1);
    }
}

Result<void> BrokerSupervisor::start()
{
    if (m_state != BrokerState::Stopped)
        return {};
    const auto fail = [this](Error error) {
        m_lastError = error;
        return error;
    };
    if (const auto checked = checkBrokerOptions(m_options); !checked)
        return fail(checked.error());
    m_program = QStandardPaths::findExecutable(m_options.program);
    if (m_program.isEmpty())
        m_program = QStandardPaths::findExecutable(m_options.program, {u"/usr/sbin"_s, u"/usr/local/sbin"_s});
    if (m_program.isEmpty())
        return fail(gemba::refuse(ErrorCode::LinkFailed, u"program %1 not found"_s.arg(m_options.program)));
    if (!QDir().mkpath(m_options.directory) ||
        !QFile::setPermissions(m_options.directory, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        return fail(gemba::refuse(ErrorCode::LinkFailed, u"%1 cannot be made"_s.arg(m_options.directory)));
    if (const auto chosen = choosePorts(); !chosen)
        return fail(chosen.error());
    if (const auto written = writeCredentials(m_credentials); !written)
        return fail(written.error());
    launch();
    return {};
}

Result<void> BrokerSupervisor::choosePorts()
{
    const QList<quint16> before = m_ports;
    m_ports.clear();
    std::vector<std::unique_ptr<QTcpServer>> probes; // kept, so that no two listeners are given one port
    for (qsizetype i = 0; i < m_options.listeners.size(); ++i) {
        const BrokerListener &listener = m_options.listeners[i];
        quint16 port = listener.port;
        // Devices remember the port: a chosen one is kept as long as it once worked.
        if (port == 0 && m_everRan && i < before.size())
            port = before[i];
        if (port == 0) {
            const auto &probe = probes.emplace_back(std::make_unique<QTcpServer>());
            if (!probe->listen(listener.address, 0))
                return refuseField(ErrorCode::LinkFailed, u"listeners[%1]"_s.arg(i), probe->errorString());
            port = probe->serverPort();
        }
        m_ports.append(port);
    }
    return writeFile(u"mosquitto.conf"_s, brokerConfiguration(m_options, m_ports, runAsUser()));
}

Result<void> BrokerSupervisor::probeGivenPorts() const
{
    for (qsizetype i = 0; i < m_options.listeners.size(); ++i) {
        const BrokerListener &listener = m_options.listeners[i];
        QTcpServer probe;
        if (listener.port != 0 && !probe.listen(listener.address, listener.port))
            return refuseField(ErrorCode::LinkFailed, u"listeners[%1]"_s.arg(i), probe.errorString());
    }
    return {};
}

void BrokerSupervisor::launch()
{
    m_lastProblem.clear();
    m_reloadPending = false;
    m_portTaken = false;
    m_databaseBroken = false;
    m_process = std::make_unique<QProcess>();
    m_process->setProgram(m_program);
    m_process->setArguments({u"-c"_s, m_options.directory + u"/mosquitto.conf"_s});
    m_process->setStandardInputFile(QProcess::nullDevice());
    m_process->setProcessChannelMode(QProcess::MergedChannels);
    const QByteArray lockPath = QFile::encodeName(m_options.directory + u"/lock"_s);
    m_process->setChildProcessModifier([lockPath, parent = getpid()] { prepareChild(lockPath.constData(), parent); });
    connect(m_process.get(), &QProcess::readyRead, this, &BrokerSupervisor::readLog);
    connect(m_process.get(), &QProcess::finished, this, &BrokerSupervisor::finished);
    connect(m_process.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            retry(m_process->errorString());
    });
    setState(BrokerState::Starting);
    m_startTimer.start(m_options.startTimeoutMs);
    m_process->start(QIODevice::ReadOnly);
}

void BrokerSupervisor::readLog()
{
    while (m_process && m_process->canReadLine())
        handleLine(QString::fromUtf8(m_process->readLine()).trimmed());
}

void BrokerSupervisor::handleLine(const QString &line)
{
    const bool error = line.startsWith(u"Error"_s);
    const bool warning =
        line.startsWith(u"Warning"_s) && !line.contains(u"run as root"_s); // we decided that, see runAsUser()
    if (error || warning) {
        log::warning(u"broker"_s, u"The broker complains"_s, {{u"line"_s, line}});
        if (error && m_state == BrokerState::Starting)
            m_lastProblem = line;
    }
    m_portTaken = m_portTaken || line.contains(u"Address already in use"_s);
    m_databaseBroken = m_databaseBroken || line.contains(u"Couldn't open database"_s) ||
                       line.contains(u"restoring persistent database"_s);
    Q_EMIT logLine(line);
    // The last thing mosquitto says before its main loop; signals are handled from here on.
    if (m_state == BrokerState::Starting && line.startsWith(u"mosquitto version"_s) && line.endsWith(u" running"_s)) {
        m_startTimer.stop();
        m_everRan = true;
        m_lockedSinceMs = -1;
        m_runningSinceMs = m_clock.monotonicMs();
        setState(BrokerState::Running);
        if (m_reloadPending)
            reload();
    }
}

void BrokerSupervisor::finished(int exitCode, QProcess::ExitStatus status)
{
    readLog();
    m_startTimer.stop();
    m_killTimer.stop();
    if (m_state == BrokerState::Stopping) {
        m_process.release()->deleteLater();
        setState(BrokerState::Stopped);
        return;
    }
    if (status == QProcess::NormalExit && exitCode == lockBusyExit) {
        m_process.release()->deleteLater();
        breakOldLock();
        m_restartTimer.start(lockRetryMs);
        return;
    }
    QString reason = m_lastProblem;
    if (reason.isEmpty())
        reason = status == QProcess::CrashExit ? u"it was killed"_s : u"it ended with status %1"_s.arg(exitCode);
    retry(reason);
}

void BrokerSupervisor::retry(const QString &reason)
{
    m_startTimer.stop();
    if (m_state == BrokerState::Running && m_clock.monotonicMs() - m_runningSinceMs >= stableMs)
        m_backoff.reset();
    m_process.release()->deleteLater();
    // It held the lock, so no old broker of ours is in its way.
    if (const auto probed = m_everRan ? Result<void>() : probeGivenPorts(); !probed) {
        m_lastError = probed.error();
        setState(BrokerState::Stopped, m_lastError.detail);
        Q_EMIT gaveUp(m_lastError);
        return;
    }
    ++m_restarts;
    m_lastError = gemba::refuse(ErrorCode::BrokerUnavailable, reason);
    if (m_databaseBroken)
        setDatabaseAside();
    if (m_portTaken && !m_everRan) {
        if (const auto chosen = choosePorts(); !chosen)
            m_lastError = chosen.error();
    }
    const int delayMs = m_backoff.nextMs();
    log::error(u"broker"_s, u"The broker is down"_s, {{u"reason"_s, reason}, {u"retryMs"_s, delayMs}});
    m_restartTimer.start(delayMs);
    setState(BrokerState::Waiting, reason);
}

void BrokerSupervisor::breakOldLock()
{
    const qint64 nowMs = m_clock.monotonicMs();
    if (m_lockedSinceMs < 0)
        m_lockedSinceMs = nowMs;
    if (nowMs - m_lockedSinceMs < oldBrokerPatienceMs)
        return;
    m_lockedSinceMs = nowMs;
    // Whoever holds the lock wrote its process id into it and still runs: the number cannot mean another process.
    QFile lock(m_options.directory + u"/lock"_s);
    const int pid = lock.open(QIODevice::ReadOnly) ? lock.readAll().toInt() : 0;
    if (pid > 1) {
        log::warning(u"broker"_s, u"An old broker does not stop and is killed"_s, {{u"pid"_s, pid}});
        ::kill(pid, SIGKILL);
    }
}

void BrokerSupervisor::setDatabaseAside()
{
    const QString database = m_options.directory + u"/broker.db"_s;
    const QString aside = database + u".broken-%1"_s.arg(m_clock.nowMs());
    log::error(u"broker"_s, u"The broker's database is damaged and was set aside"_s, {{u"file"_s, aside}});
    QFile::rename(database, aside);
}

void BrokerSupervisor::stop()
{
    if (m_state == BrokerState::Stopped || m_state == BrokerState::Stopping)
        return;
    m_restartTimer.stop();
    m_startTimer.stop();
    m_backoff.reset();
    if (!m_process) {
        setState(BrokerState::Stopped);
        return;
    }
    setState(BrokerState::Stopping);
    m_killTimer.start(m_options.stopTimeoutMs);
    m_process->terminate();
}

Result<void> BrokerSupervisor::setCredentials(const QList<BrokerCredential> &credentials)
{
    if (const auto checked = checkBrokerCredentials(credentials); !checked)
        return checked;
    if (m_state != BrokerState::Stopped) {
        if (const auto written = writeCredentials(credentials); !written)
            return written;
        reload();
    }
    m_credentials = credentials;
    return {};
}

Result<void> BrokerSupervisor::addDevice(const QString &deviceId, const QString &secretHash)
{
    QList<BrokerCredential> credentials = m_credentials;
    credentials.append({deviceId, secretHash, BrokerCredential::Role::Device, {}});
    return setCredentials(credentials);
}

Result<void> BrokerSupervisor::removeDevice(const QString &deviceId)
{
    QList<BrokerCredential> credentials = m_credentials;
    const auto removed = credentials.removeIf([&](const BrokerCredential &known) {
        return known.username == deviceId && known.role == BrokerCredential::Role::Device;
    });
    if (removed == 0)
        return refuseField(ErrorCode::NotFound, u"deviceId"_s, deviceId);
    return setCredentials(credentials);
}

Result<void> BrokerSupervisor::writeCredentials(const QList<BrokerCredential> &credentials)
{
    // Rights first: a device that is new in both files must never be in with another's rights.
    if (const auto written = writeFile(u"acl"_s, brokerAclFile(credentials)); !written)
        return written;
    return writeFile(u"passwords"_s, brokerPasswordFile(credentials));
}

Result<void> BrokerSupervisor::writeFile(const QString &name, const QByteArray &content)
{
    QSaveFile file(m_options.directory + u'/' + name);
    if (file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
        file.write(content) == content.size() && file.commit())
        return {};
    m_lastError = gemba::refuse(ErrorCode::LinkFailed, file.fileName() + u": "_s + file.errorString());
    return m_lastError;
}

void BrokerSupervisor::reload()
{
    // Before "running" a SIGHUP would end the broker, and it may or may not have read its files.
    m_reloadPending = m_state != BrokerState::Running;
    if (!m_reloadPending)
        ::kill(static_cast<pid_t>(processId()), SIGHUP);
}

quint16 BrokerSupervisor::port(qsizetype listener) const
{
    return listener >= 0 && listener < m_ports.size() ? m_ports[listener] : 0;
}

qint64 BrokerSupervisor::processId() const
{
    return m_process ? m_process->processId() : 0;
}

void BrokerSupervisor::setState(BrokerState state, const QString &reason)
{
    // Waiting for an old broker's lock is one long start.
    if (state == m_state && state == BrokerState::Starting)
        return;
    m_state = state;
    Q_EMIT stateChanged(state, reason);
}

} // namespace gemba::links

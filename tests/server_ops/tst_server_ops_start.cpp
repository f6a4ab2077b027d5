#include <gemba/ops/data_directory.h>
#include <gemba/ops/exit_code.h>
#include <gemba/ops/instance_lock.h>
#include <gemba/ops/service_notifier.h>

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstddef>
#include <cstring>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace gemba::ops;

namespace {

mode_t modeOf(const QString &path)
{
    struct stat info
    {
    };
    return stat(QFile::encodeName(path).constData(), &info) == 0 ? info.st_mode & 0777 : 0;
}

/// What systemd is to a service: a datagram socket with a name.
class NotifySocket
{
public:
    explicit NotifySocket(const QByteArray &name)
        : m_fd(::socket(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0))
    {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        std::memcpy(address.sun_path, name.constData(), static_cast<size_t>(name.size()));
        if (address.sun_path[0] == '@')
            address.sun_path[0] = '\0';
        const auto length = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + static_cast<size_t>(name.size()));
        if (::bind(m_fd, reinterpret_cast<sockaddr *>(&address), length) != 0)
            qFatal("cannot bind the test's socket");
    }
    ~NotifySocket() { ::close(m_fd); }
    NotifySocket(const NotifySocket &) = delete;
    NotifySocket &operator=(const NotifySocket &) = delete;

    QByteArray take()
    {
        char text[256];
        const auto n = ::recv(m_fd, text, sizeof text, 0);
        return n > 0 ? QByteArray(text, n) : QByteArray();
    }

    /// How often @p message has come since this object was made and was not returned by take().
    int taken(const QByteArray &message)
    {
        for (QByteArray next = take(); !next.isEmpty(); next = take())
            ++m_taken[next];
        return m_taken.value(message);
    }

private:
    int m_fd;
    QHash<QByteArray, int> m_taken;
};

} // namespace

class OpsStartTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void makesAPrivateDataDirectory()
    {
        const auto made = prepareDataDirectory(m_dir->filePath(u"a/b/data"_s));
        QVERIFY(made.ok());
        QCOMPARE(modeOf(*made), mode_t(0700));
        QCOMPARE(*prepareDataDirectory(m_dir->filePath(u"a/./b/data/"_s)), *made);
    }

    void closesADataDirectoryThatIsOpen()
    {
        const QString path = m_dir->filePath(u"data"_s);
        QVERIFY(QDir().mkpath(path));
        QCOMPARE(::chmod(QFile::encodeName(path).constData(), 0755), 0);
        QVERIFY(prepareDataDirectory(path).ok());
        QCOMPARE(modeOf(path), mode_t(0700));
    }

    void refusesWhatCannotHoldData()
    {
        QFile file(m_dir->filePath(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(prepareDataDirectory(file.fileName()).error().detail.contains(u"is not a directory"_s));
        QVERIFY(prepareDataDirectory(file.fileName() + u"/x"_s).error().detail.contains(u"cannot be made"_s));
        QVERIFY(!prepareDataDirectory({}).ok());
    }

    void refusesADirectoryOfSomebodyElse()
    {
        if (geteuid() == 0) {
            const QString path = m_dir->filePath(u"theirs"_s);
            QVERIFY(QDir().mkpath(path));
            QCOMPARE(::chown(QFile::encodeName(path).constData(), 65534, 65534), 0);
            QVERIFY(prepareDataDirectory(path).error().detail.contains(u"belongs to another user (65534)"_s));
        } else {
            QVERIFY(prepareDataDirectory(u"/"_s).error().detail.contains(u"belongs to another user (0)"_s));
        }
    }

    void oneServerHoldsTheData()
    {
        QCOMPARE(InstanceLock::holder(m_dir->path()), std::nullopt);
        {
            const auto first = InstanceLock::acquire(m_dir->path());
            QVERIFY(first.ok());
            QCOMPARE(InstanceLock::holder(m_dir->path()), std::optional<qint64>(getpid()));
            const auto second = InstanceLock::acquire(m_dir->path());
            QCOMPARE(second.error().code, gemba::ErrorCode::StateConflict);
            QVERIFY(second.error().detail.contains(u"process %1."_s.arg(getpid())));
        }
        QCOMPARE(InstanceLock::holder(m_dir->path()), std::nullopt);
        QVERIFY(InstanceLock::acquire(m_dir->path()).ok());
    }

    void childProcessesDoNotInheritTheLock()
    {
        QProcess child;
        {
            const auto lock = InstanceLock::acquire(m_dir->path());
            QVERIFY(lock.ok());
            child.start(u"/bin/cat"_s, QStringList());
            QVERIFY(child.waitForStarted(gemba::test::patienceMs));
        }
        QVERIFY(InstanceLock::acquire(m_dir->path()).ok());
        child.closeWriteChannel();
        QVERIFY(child.waitForFinished(gemba::test::patienceMs));
    }

    void theLockGoesWithAKilledProcess()
    {
        // flock(1) takes the same kernel lock; killed, it leaves it free.
        QProcess other;
        const QString path = m_dir->filePath(u"lock"_s);
        other.start(u"/usr/bin/flock"_s, {u"--no-fork"_s, path, u"/bin/sh"_s, u"-c"_s, u"echo held; exec cat"_s});
        QVERIFY(other.waitForReadyRead(gemba::test::patienceMs));
        QCOMPARE(InstanceLock::holder(m_dir->path()), std::optional<qint64>(0));
        QVERIFY(InstanceLock::acquire(m_dir->path()).error().detail.contains(u"another process"_s));
        other.kill();
        QVERIFY(other.waitForFinished(gemba::test::patienceMs));
        QVERIFY(InstanceLock::acquire(m_dir->path()).ok());
    }

    void aLockThatCannotBeOpenedIsExplained()
    {
        QVERIFY(InstanceLock::acquire(m_dir->filePath(u"none"_s)).error().detail.contains(u"Cannot open"_s));
        QVERIFY(QFile::link(u"/dev/null"_s, m_dir->filePath(u"lock"_s)));
        QVERIFY(!InstanceLock::acquire(m_dir->path()).ok());
    }

    void speaksToTheServiceManager_data()
    {
        QTest::addColumn<bool>("abstract");
        QTest::newRow("path") << false;
        QTest::newRow("abstract name") << true;
    }
    void speaksToTheServiceManager()
    {
        QFETCH(bool, abstract);
        const QByteArray name = (abstract ? "@" : "") + QFile::encodeName(m_dir->filePath(u"notify"_s));
        NotifySocket manager(name);
        qputenv("NOTIFY_SOCKET", name);
        qputenv("WATCHDOG_USEC", "20000");
        qputenv("WATCHDOG_PID", QByteArray::number(static_cast<qint64>(getpid())));
        const auto notifier = ServiceNotifier::fromEnvironment();
        QVERIFY(notifier->isActive());
        QVERIFY(!qEnvironmentVariableIsSet("NOTIFY_SOCKET") && !qEnvironmentVariableIsSet("WATCHDOG_USEC"));

        notifier->ready();
        QCOMPARE(manager.take(), "READY=1"_ba);
        QTRY_VERIFY(manager.taken("WATCHDOG=1") >= 2);
    }

    void saysWhatItDoes()
    {
        const QByteArray name = QFile::encodeName(m_dir->filePath(u"notify"_s));
        NotifySocket manager(name);
        ServiceNotifier notifier(name);
        notifier.ready();
        notifier.status(u"serving\nREADY=0"_s);
        notifier.stopping();
        QCOMPARE(manager.take(), "READY=1"_ba);
        QCOMPARE(manager.take(), "STATUS=serving READY=0"_ba);
        QCOMPARE(manager.take(), "STOPPING=1"_ba);
    }

    void isQuietWithoutAServiceManager()
    {
        ServiceNotifier none({});
        QVERIFY(!none.isActive());
        none.ready();
        ServiceNotifier gone("/nonexistent/socket");
        gone.ready();
        ServiceNotifier tooLong(QByteArray(200, 'x'));
        tooLong.ready();
        qputenv("WATCHDOG_USEC", "10");
        qputenv("WATCHDOG_PID", "1");
        QVERIFY(!ServiceNotifier::fromEnvironment()->isActive());
    }

    void everyExitCodeHasAMeaning()
    {
        for (const auto code : {ExitCode::Ok, ExitCode::Usage, ExitCode::Refused, ExitCode::Unavailable,
                                ExitCode::Software, ExitCode::AlreadyRunning, ExitCode::InputOutput,
                                ExitCode::TemporaryFailure, ExitCode::NoPermission, ExitCode::Config}) {
            QVERIFY(qstrlen(meaning(code)) > 10);
        }
        QCOMPARE(toInt(ExitCode::Config), 78);
    }

private:
    std::unique_ptr<QTemporaryDir> m_dir;
};

QTEST_GUILESS_MAIN(OpsStartTest)
#include "tst_server_ops_start.moc"

#include <gemba/test/postgres_fixture.h>

#include <gemba/test/free_port.h>
#include <gemba/test/patience.h>

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLockFile>
#include <QThread>

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <libpq-fe.h>
#include <memory>
#include <stdexcept>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace gemba::test {

namespace {

const QLatin1String kOwner("gemba");
const QLatin1String kPassword("scratch");
const QLatin1String kFolderPrefix("gemba-pg-");
constexpr int kPollMs = 5;

[[noreturn]] void fail(const QString &what)
{
    throw std::runtime_error("PostgreSQL for tests: " + what.toStdString());
}

// Debian keeps the server's programs out of the PATH, one folder per version.
QString program(const QString &name)
{
    const QDir versions(u"/usr/lib/postgresql"_s);
    const QStringList newestFirst = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed);
    for (const QString &version : newestFirst) {
        const QString path = versions.filePath(version + u"/bin/"_s + name);
        if (QFile::exists(path))
            return path;
    }
    fail(name + u" is not installed (package postgresql)"_s);
}

// PostgreSQL refuses to run as root. The death signal ends it with this process, whatever ends this process.
QStringList asServerUser(const QStringList &command)
{
    QStringList prefix{u"setpriv"_s, u"--pdeathsig"_s, u"QUIT"_s};
    if (::geteuid() == 0)
        prefix += {u"--reuid"_s, u"postgres"_s, u"--regid"_s, u"postgres"_s, u"--init-groups"_s};
    return prefix + command;
}

pid_t launch(const QStringList &command, const QString &logFile)
{
    std::vector<QByteArray> words;
    for (const QString &word : command)
        words.push_back(QFile::encodeName(word));
    std::vector<char *> arguments;
    for (QByteArray &word : words)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);
    const QByteArray log = QFile::encodeName(logFile);

    const pid_t child = ::fork();
    if (child < 0)
        fail(u"fork: "_s + QString::fromLocal8Bit(std::strerror(errno)));
    if (child == 0) {
        const int out = ::open(log.constData(), O_WRONLY | O_CREAT | O_APPEND, 0644);
        const int in = ::open("/dev/null", O_RDONLY);
        ::dup2(in, STDIN_FILENO);
        ::dup2(out, STDOUT_FILENO);
        ::dup2(out, STDERR_FILENO);
        if (::chdir("/") == 0)
            ::execvp(arguments[0], arguments.data());
        ::_exit(127);
    }
    return child;
}

void run(const QStringList &command, const QString &logFile)
{
    int status = 0;
    ::waitpid(launch(command, logFile), &status, 0);
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) {
        QFile log(logFile);
        const QString text = log.open(QIODevice::ReadOnly) ? QString::fromUtf8(log.readAll()) : QString();
        fail(command.join(u' ') + u" failed: "_s + text);
    }
}

QString scratchFolder()
{
    QByteArray pattern = QFile::encodeName(u"%1/%2%3-XXXXXX"_s.arg(QDir::tempPath(), kFolderPrefix).arg(::getpid()));
    if (!::mkdtemp(pattern.data()))
        fail(u"cannot make a scratch folder: "_s + QString::fromLocal8Bit(std::strerror(errno)));
    return QFile::decodeName(pattern);
}

void giveToServerUser(const QString &folder, const QString &logFile)
{
    if (::geteuid() == 0)
        run({u"chown"_s, u"-R"_s, u"postgres:postgres"_s, folder}, logFile);
}

// A test that was killed could not clear up behind itself.
void removeLeftovers()
{
    const QDir temp = QDir::temp();
    const QStringList folders = temp.entryList({kFolderPrefix + u'*'}, QDir::Dirs);
    for (const QString &name : folders) {
        const pid_t owner = name.section(u'-', 2, 2).toInt();
        if (owner > 0 && ::kill(owner, 0) != 0 && errno == ESRCH)
            QDir(temp.filePath(name)).removeRecursively();
    }
}

// initdb takes seconds; a copy of its result does not.
void makeCluster(const QString &folder)
{
    const QString data = folder + u"/data"_s;
    const QString log = folder + u"/setup.log"_s;
    QDir().mkpath(QString::fromUtf8(GEMBA_TEST_CACHE));
    const QString kept = QString::fromUtf8(GEMBA_TEST_CACHE "/postgres");
    QLockFile lock(kept + u".lock"_s);
    lock.setStaleLockTime(0); // a dead process' lock is broken all the same; initdb may take its time
    if (!lock.lock())
        fail(u"cannot lock "_s + kept);
    if (QFile::exists(kept)) {
        run({u"cp"_s, u"-a"_s, kept, data}, log);
        return;
    }
    const QString passwordFile = folder + u"/password"_s;
    QFile password(passwordFile);
    if (!password.open(QIODevice::WriteOnly) || password.write(QByteArray(kPassword.data())) < 0)
        fail(u"cannot write "_s + passwordFile);
    password.close();
    giveToServerUser(folder, log);
    run(asServerUser({program(u"initdb"_s), u"--pgdata"_s, data, u"--username"_s, kOwner, u"--pwfile"_s, passwordFile,
                      u"--auth"_s, u"scram-sha-256"_s, u"--encoding"_s, u"UTF8"_s, u"--locale"_s, u"C"_s,
                      u"--no-sync"_s, u"--wal-segsize"_s, u"1"_s, u"--no-instructions"_s}),
        log);
    run({u"cp"_s, u"-a"_s, data, kept + u".part"_s}, log);
    if (!QDir().rename(kept + u".part"_s, kept))
        fail(u"cannot keep "_s + kept);
}

QByteArray connectionText(int port, const QString &database)
{
    return u"host=127.0.0.1 port=%1 user=%2 password=%3 dbname=%4 connect_timeout=10"_s.arg(port)
        .arg(kOwner, kPassword, database)
        .toUtf8();
}

} // namespace

PostgresFixture &PostgresFixture::shared()
{
    static PostgresFixture server;
    return server;
}

PostgresFixture::PostgresFixture(bool fsync)
    : m_folder(scratchFolder())
    , m_fsync(fsync)
{
    removeLeftovers();
    makeCluster(m_folder);
    giveToServerUser(m_folder, m_folder + u"/setup.log"_s);
    for (int attempt = 1;; ++attempt) {
        m_port = freePort();
        try {
            start();
            return;
        } catch (const std::runtime_error &) { // somebody was faster at that port
            crash();
            if (attempt == 3)
                throw;
        }
    }
}

PostgresFixture::~PostgresFixture()
{
    crash();
    QDir(m_folder).removeRecursively();
}

void PostgresFixture::start()
{
    const QString log = m_folder + u"/server.log"_s;
    QStringList command{program(u"postgres"_s), u"-D"_s, m_folder + u"/data"_s};
    const QStringList settings{u"listen_addresses=127.0.0.1"_s,
                               u"port=%1"_s.arg(m_port),
                               u"unix_socket_directories=%1"_s.arg(m_folder),
                               m_fsync ? u"fsync=on"_s : u"fsync=off"_s,
                               u"deadlock_timeout=100ms"_s,
                               u"shared_buffers=16MB"_s,
                               u"max_connections=60"_s};
    for (const QString &setting : settings)
        command += {u"-c"_s, setting};
    m_server = launch(asServerUser(command), log);

    const QByteArray address = connectionText(m_port, u"postgres"_s);
    QElapsedTimer waited;
    waited.start();
    while (PQping(address.constData()) != PQPING_OK) {
        const bool ended = ::waitpid(m_server, nullptr, WNOHANG) != 0;
        if (ended)
            m_server = 0;
        if (ended || waited.hasExpired(patienceMs)) {
            QFile text(log);
            fail(u"does not start: "_s +
                 (text.open(QIODevice::ReadOnly) ? QString::fromUtf8(text.readAll()) : QString()));
        }
        QThread::msleep(kPollMs);
    }
}

void PostgresFixture::crash()
{
    if (m_server == 0)
        return;
    ::kill(m_server, SIGQUIT);
    ::waitpid(m_server, nullptr, 0);
    m_server = 0;
}

storage::DatabaseOptions PostgresFixture::createDatabase(const QString &copyOf)
{
    storage::DatabaseOptions options;
    options.engine = storage::Engine::Postgres;
    options.pgHost = u"127.0.0.1"_s;
    options.pgPort = m_port;
    options.pgUser = kOwner;
    options.pgPassword = kPassword;
    options.pgDatabase = u"test_%1"_s.arg(++m_databases);
    sql(u"CREATE DATABASE %1 TEMPLATE %2"_s.arg(options.pgDatabase, copyOf.isEmpty() ? u"template1"_s : copyOf));
    return options;
}

QString PostgresFixture::sql(const QString &statement, const QString &database)
{
    const QByteArray address = connectionText(m_port, database.isEmpty() ? u"postgres"_s : database);
    const std::unique_ptr<PGconn, decltype(&PQfinish)> connection(PQconnectdb(address.constData()), &PQfinish);
    const std::unique_ptr<PGresult, decltype(&PQclear)> result(PQexec(connection.get(), statement.toUtf8().constData()),
                                                               &PQclear);
    const ExecStatusType status = PQresultStatus(result.get());
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK)
        fail(QString::fromUtf8(PQerrorMessage(connection.get())));
    if (PQntuples(result.get()) == 0 || PQnfields(result.get()) == 0)
        return {};
    return QString::fromUtf8(PQgetvalue(result.get(), 0, 0));
}

} // namespace gemba::test

#include <gemba/test/child_process.h>

#include <QProcessEnvironment>

#include <csignal>
#include <sys/prctl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace gemba::test {

namespace {

const QLatin1String kChildSwitch("--as-child");
const QLatin1String kVariable("GEMBA_TEST_DATABASE");

QString packed(const storage::DatabaseOptions &options)
{
    return QStringList{QString::number(static_cast<int>(options.engine)),
                       options.sqliteFile,
                       options.pgHost,
                       QString::number(options.pgPort),
                       options.pgDatabase,
                       options.pgUser,
                       options.pgPassword,
                       QString::fromLatin1(options.auditKey.toHex())}
        .join(u'\n');
}

storage::DatabaseOptions unpacked(const QString &text)
{
    const QStringList fields = text.split(u'\n');
    storage::DatabaseOptions options;
    options.engine = static_cast<storage::Engine>(fields[0].toInt());
    options.sqliteFile = fields[1];
    options.pgHost = fields[2];
    options.pgPort = fields[3].toInt();
    options.pgDatabase = fields[4];
    options.pgUser = fields[5];
    options.pgPassword = fields[6];
    options.auditKey = QByteArray::fromHex(fields[7].toLatin1());
    return options;
}

} // namespace

ChildProcess::ChildProcess(const QStringList &arguments, const storage::DatabaseOptions &options)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(kVariable, packed(options));
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QCoreApplication::applicationFilePath(), QStringList{kChildSwitch} + arguments);
    m_process.waitForStarted(patienceMs);
}

ChildProcess::~ChildProcess()
{
    kill();
}

QByteArray ChildProcess::readLine()
{
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(patienceMs))
            break;
    }
    const QByteArray line = m_process.readLine();
    return line.endsWith('\n') ? line.chopped(1) : QByteArray(); // a line cut off by the kill was not said
}

void ChildProcess::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(patienceMs);
}

void say(const QByteArray &line)
{
    const QByteArray whole = line + '\n';
    if (::write(STDOUT_FILENO, whole.constData(), static_cast<size_t>(whole.size())) != whole.size())
        ::_exit(1);
}

void waitToBeKilled()
{
    for (;;)
        ::pause();
}

bool runAsChild(const QStringList &arguments,
                const std::function<void(const QStringList &, const storage::DatabaseOptions &)> &body)
{
    if (arguments.value(1) != kChildSwitch)
        return false;
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    body(arguments.mid(2), unpacked(qEnvironmentVariable(kVariable.data())));
    return true;
}

} // namespace gemba::test

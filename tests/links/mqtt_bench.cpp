#include "mqtt_bench.h"

#include <QProcess>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace gemba::links;

namespace {

bool openssl(const QStringList &arguments, const QString &directory)
{
    QProcess process;
    process.setWorkingDirectory(directory);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(u"openssl"_s, arguments);
    return process.waitForFinished(gemba::test::patienceMs) && process.exitCode() == 0;
}

} // namespace

bool makeTestCertificates(const QString &directory)
{
    const QStringList key{u"-newkey"_s, u"ec"_s,    u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s,
                          u"-nodes"_s,  u"-days"_s, u"2"_s};
    return openssl(QStringList{u"req"_s, u"-x509"_s, u"-subj"_s, u"/CN=Test authority"_s, u"-keyout"_s, u"ca.key"_s,
                               u"-out"_s, u"ca.pem"_s} +
                       key,
                   directory) &&
           openssl(QStringList{u"req"_s, u"-x509"_s, u"-CA"_s, u"ca.pem"_s, u"-CAkey"_s, u"ca.key"_s, u"-subj"_s,
                               u"/CN=broker"_s, u"-addext"_s, u"subjectAltName=IP:127.0.0.1"_s, u"-addext"_s,
                               u"basicConstraints=CA:FALSE"_s, u"-keyout"_s, u"leaf.key"_s, u"-out"_s, u"leaf.pem"_s} +
                       key,
                   directory);
}

QString MqttBench::secret(const QString &user)
{
    return u"secret of "_s + user;
}

MqttOptions MqttBench::options(const QString &user) const
{
    MqttOptions options;
    options.host = u"127.0.0.1"_s;
    options.clientId = u"client-"_s + user;
    options.username = user;
    options.password = secret(user);
    options.reconnectMinMs = 20;
    options.reconnectMaxMs = 100;
    return options;
}

FakeBench::FakeBench()
{
    m_broker.setLogin([](const QString &user, const QString &password) { return password == secret(user); });
    m_broker.setAccess([](const QString &user, const QString &topic, FakeMqttBroker::Access access) {
        if (user == u"server"_s)
            return true;
        const QStringList levels = topic.split(u'/');
        if (levels.value(3) != user)
            return false;
        const QString channel = levels.mid(4).join(u'/');
        const QStringList written{u"state"_s, u"info"_s, u"tele"_s, u"evt"_s, u"cmd/ack"_s};
        return written.contains(channel) == (access == FakeMqttBroker::Access::Publish);
    });
}

bool FakeBench::killAndRestart()
{
    m_broker.stop();
    m_broker.start();
    return true;
}

std::unique_ptr<MqttLink> FakeBench::make(const MqttOptions &options)
{
    return makeFakeMqttLink(m_broker, options, m_clock);
}

MosquittoBench::MosquittoBench(MqttBackend backend, bool tls)
    : m_backend(backend)
    , m_tls(tls)
{
}

bool MosquittoBench::start()
{
    BrokerOptions options;
    options.directory = m_directory.filePath(u"broker"_s);
    options.listeners.append(BrokerListener{});
    options.restartMinMs = 10;
    options.restartMaxMs = 50;
    options.startTimeoutMs = gemba::test::patienceMs;
    if (m_tls) {
        if (!makeTestCertificates(m_directory.path()))
            return false;
        options.listeners.first().tls =
            BrokerTls{m_directory.filePath(u"leaf.pem"_s), m_directory.filePath(u"leaf.key"_s)};
    }
    m_broker = std::make_unique<BrokerSupervisor>(options, m_clock);
    QList<BrokerCredential> credentials;
    for (const QString &user : {u"server"_s, u"p1"_s, u"p2"_s}) {
        const auto role = user == u"server"_s ? BrokerCredential::Role::Server : BrokerCredential::Role::Device;
        credentials.append({user, brokerSecretHash(secret(user)), role, {}});
    }
    if (!m_broker->setCredentials(credentials) || !m_broker->start())
        return false;
    return gemba::test::eventually([this] { return m_broker->state() == BrokerState::Running; });
}

bool MosquittoBench::killAndRestart()
{
    const qint64 before = m_broker->processId();
    ::kill(static_cast<pid_t>(before), SIGKILL);
    return gemba::test::eventually(
        [&] { return m_broker->state() == BrokerState::Running && m_broker->processId() != before; });
}

std::unique_ptr<MqttLink> MosquittoBench::make(const MqttOptions &options)
{
    return makeMqttLink(m_backend, options, m_clock);
}

MqttOptions MosquittoBench::options(const QString &user) const
{
    MqttOptions options = MqttBench::options(user);
    options.port = m_broker->port();
    if (m_tls)
        options.tls = MqttTls{m_directory.filePath(u"ca.pem"_s), true};
    return options;
}

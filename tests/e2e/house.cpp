#include "house.h"

#include <gemba/test/free_port.h>

#include <QFile>
#include <QTest>

namespace gemba::test {

using namespace Qt::StringLiterals;

namespace {

QString program(const char *variable)
{
    const QString path = qEnvironmentVariable(variable);
    if (!QFile::exists(path))
        qFatal("%s names no program; start this test with ctest", variable);
    return path;
}

} // namespace

House::House()
{
    if (!m_data.isValid() || !m_secrets.isValid())
        qFatal("no temporary directory");
    m_port = freePort();
    m_mqttPort = freePort();
}

QProcessEnvironment House::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"GEMBA_SITE_ID"_s, u"e2e"_s);
    environment.insert(u"GEMBA_MQTT_PORT"_s, QString::number(m_mqttPort));
    environment.insert(u"GEMBA_SERVER_BIND"_s, u"127.0.0.1"_s);
    environment.insert(u"GEMBA_LOG_MIRROR"_s, u"never"_s);
    // Stories about other things sign in as ADMIN and SUPERUSER by password alone.
    environment.insert(u"GEMBA_SECURITY_SECOND_FACTOR"_s, u"optional"_s);
    for (auto it = m_configuration.cbegin(); it != m_configuration.cend(); ++it)
        environment.insert(it.key(), it.value());
    return environment;
}

void House::launch(const QStringList &more)
{
    m_server = std::make_unique<LineProcess>();
    m_server->start(program("GEMBAD"), QStringList{u"--data"_s, data(), u"--port"_s, QString::number(m_port)} + more,
                    environment());
}

bool House::start(const QStringList &more)
{
    launch(more);
    m_ready = m_server->waitFor([](const QJsonObject &line) { return line["ready"_L1].toBool(); });
    if (m_ready.isEmpty())
        return false;
    m_port = m_ready["port"_L1].toInt();
    m_mqttPort = m_ready["mqttPort"_L1].toInt();
    return true;
}

int House::stop()
{
    m_server->terminate();
    return m_server->waitForEnd() && !m_server->crashed() ? m_server->status() : -1;
}

bool House::kill()
{
    m_server->kill();
    return m_server->waitForEnd();
}

std::unique_ptr<LineProcess> House::rival() const
{
    auto process = std::make_unique<LineProcess>();
    process->start(program("GEMBAD"), {u"--data"_s, data(), u"--port"_s, u"0"_s}, environment());
    return process;
}

House::Outcome House::ctl(const QStringList &arguments, const QByteArray &input) const
{
    QProcess process;
    process.setProcessEnvironment(environment());
    bool done = false;
    QObject::connect(&process, &QProcess::finished, &process, [&] { done = true; });
    process.start(program("GEMBACTL"), QStringList{u"--data"_s, data()} + arguments);
    process.write(input);
    process.closeWriteChannel();
    Outcome outcome;
    if (!eventually([&] { return done; })) {
        process.kill();
        process.waitForFinished();
        return outcome;
    }
    outcome.status = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    outcome.out = process.readAllStandardOutput();
    outcome.err = process.readAllStandardError();
    if (outcome.status != 0)
        qInfo("gembactl %s: %d %s", qPrintable(arguments.join(u' ')), outcome.status, outcome.err.constData());
    return outcome;
}

bool House::addUser(const QString &name, const QString &role) const
{
    return ctl({u"user"_s, u"create"_s, name, u"--role"_s, role, u"--password-stdin"_s},
               QStringView(password).toUtf8() + '\n')
               .status == 0;
}

bool House::addDevice(const QString &id)
{
    const Outcome outcome = ctl({u"device"_s, u"add"_s, id, u"--json"_s});
    const QString secret = outcome.json()["secret"_L1].toString();
    QFile file(secretFile(id));
    return outcome.status == 0 && !secret.isEmpty() && file.open(QIODevice::WriteOnly) &&
           file.write(secret.toUtf8()) > 0;
}

QString House::secretOf(const QString &id) const
{
    QFile file(secretFile(id));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

std::unique_ptr<LineProcess> House::plant(const QStringList &devices, const QStringList &more) const
{
    QStringList list;
    for (const QString &device : devices) {
        const QString id = device.section(u':', 0, 0);
        const QString sensors = device.section(u':', 1);
        list.append(id + u':' + secretFile(id) + (sensors.isEmpty() ? QString() : u':' + sensors));
    }
    auto process = std::make_unique<LineProcess>();
    process->start(program("GEMBA_PLANT"),
                   QStringList{u"--site"_s, u"e2e"_s, u"--broker"_s, u"127.0.0.1:%1"_s.arg(m_mqttPort), u"--ca"_s,
                               caFile(), u"--devices"_s, list.join(u',')} +
                       more,
                   environment());
    process->waitFor([](const QJsonObject &line) { return line["ready"_L1].toBool(); });
    return process;
}

QJsonObject summaryOf(LineProcess &plant)
{
    plant.say({{u"stop"_s, true}});
    return plant.waitFor([](const QJsonObject &line) { return line["summary"_L1].toBool(); });
}

} // namespace gemba::test

#include "bench_server.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QJsonDocument>
#include <QNetworkReply>
#include <QTimer>
#include <QUuid>

#include <unistd.h>

#include <stdexcept>

namespace gemba::bench {

using namespace Qt::StringLiterals;

namespace {

const auto password = u"correct horse battery staple"_s;
const SystemClock g_clock;

[[noreturn]] void fail(const QString &text)
{
    throw std::runtime_error(text.toStdString());
}

} // namespace

bool waitFor(const std::function<bool()> &done, int timeoutMs)
{
    QElapsedTimer timer;
    timer.start();
    while (!done()) {
        if (timer.elapsed() > timeoutMs)
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 20);
    }
    return true;
}

BenchServer::BenchServer(const QString &program, int devices, int sensorsPerDevice,
                         const QMap<QString, QString> &settings)
    : m_program(program)
    , m_sensorsPerDevice(sensorsPerDevice)
{
    QFile config(m_directory.filePath(u"gembad.toml"_s));
    if (!config.open(QIODevice::WriteOnly))
        fail(u"the scratch directory is not writable"_s);
    config.write(
        "[server]\nmax_connections = 8000\nper_source_sockets = 8000\n[mqtt]\nport = 0\n[log]\nmirror = \"never\"\n"
        "[security]\nsecond_factor = \"optional\"\n");
    config.close();
    QFile::setPermissions(m_directory.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (auto setting = settings.cbegin(); setting != settings.cend(); ++setting)
        environment.insert(setting.key(), setting.value());
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::SeparateChannels);
    const QJsonObject ready = run();

    const Reply setup =
        rest("POST", u"/session/setup"_s,
             {{u"setupCode"_s, ready["setupCode"_L1]}, {u"name"_s, u"bench"_s}, {u"password"_s, password}});
    if (setup.status != 200)
        fail(u"the first account could not be made"_s);
    logIn();
    for (int d = 0; d < devices; ++d) {
        const QString id = u"bench-%1"_s.arg(d);
        const Reply added = rest("POST", u"/devices"_s, {{u"device"_s, id}});
        m_secrets.append(added.body["secret"_L1].toString());
        if (added.status != 200)
            fail(u"a device could not be registered"_s);
        for (const QString &channel : channels(d)) {
            const Reply saved =
                rest("PUT", u"/sensors/"_s + channel,
                     {{u"expectedVersion"_s, 0},
                      {u"name"_s, channel},
                      {u"area"_s, u"bench"_s},
                      {u"device"_s, id},
                      {u"source"_s, QJsonObject{{u"kind"_s, u"mqtt"_s}, {u"jsonPath"_s, u"v."_s + channel}}},
                      {u"quantity"_s, u"pressure"_s},
                      {u"unit"_s, u"bar"_s},
                      {u"rangeLow"_s, 0},
                      {u"rangeHigh"_s, 1'000'000},
                      {u"intervalMs"_s, 60'000},
                      {u"limits"_s, QJsonObject{{u"lo"_s, 1}, {u"hi"_s, 999'999}, {u"deadband"_s, 0.5}}}});
            if (saved.status != 200)
                fail(u"a sensor could not be registered: "_s +
                     QString::fromUtf8(QJsonDocument(saved.body).toJson(QJsonDocument::Compact)));
        }
    }
}

BenchServer::~BenchServer()
{
    stop();
}

QJsonObject BenchServer::run()
{
    m_process.start(m_program, {u"--data"_s, m_directory.path(), u"--port"_s, u"0"_s, u"--insecure-loopback"_s});
    if (!waitFor([&] { return m_process.canReadLine() || m_process.state() == QProcess::NotRunning; }, 60'000) ||
        !m_process.canReadLine())
        fail(u"gembad did not become ready: "_s + QString::fromUtf8(m_process.readAllStandardError()));
    const QJsonObject ready = QJsonDocument::fromJson(m_process.readLine()).object();
    m_port = static_cast<quint16>(ready["port"_L1].toInt());
    m_mqttPort = static_cast<quint16>(ready["mqttPort"_L1].toInt());
    return ready;
}

void BenchServer::logIn()
{
    m_token.clear();
    const Reply login = rest("POST", u"/session/login"_s, {{u"name"_s, u"bench"_s}, {u"password"_s, password}});
    if (login.status != 200)
        fail(u"nobody could sign in"_s);
    m_loginMs = login.ms;
    m_token = login.body["accessToken"_L1].toString();
}

void BenchServer::stop()
{
    m_process.terminate();
    if (!m_process.waitForFinished(10'000)) {
        m_process.kill();
        m_process.waitForFinished(5'000);
    }
    m_process.readAllStandardOutput();
}

void BenchServer::startAgain()
{
    run();
    logIn();
}

QStringList BenchServer::channels(int device) const
{
    QStringList names;
    for (int s = 0; s < m_sensorsPerDevice; ++s)
        names.append(u"B%1_%2"_s.arg(device).arg(s));
    return names;
}

QString BenchServer::topic(int device, const QString &channel) const
{
    return u"gemba/v1/plant/bench-%1/"_s.arg(device) + channel;
}

BenchServer::Reply BenchServer::rest(const QByteArray &verb, const QString &path, const QJsonObject &body)
{
    QNetworkRequest request(QUrl(u"http://127.0.0.1:%1/api/v1%2"_s.arg(m_port).arg(path)));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    if (!m_token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + m_token.toLatin1());
    request.setRawHeader("Idempotency-Key", QUuid::createUuid().toByteArray(QUuid::WithoutBraces));
    QElapsedTimer timer;
    timer.start();
    const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(
        request, verb, body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson(QJsonDocument::Compact)));
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
            QJsonDocument::fromJson(reply->readAll()).object(), double(timer.nsecsElapsed()) / 1e6};
}

links::MqttOptions BenchServer::deviceOptions(int n) const
{
    links::MqttOptions options;
    options.host = u"127.0.0.1"_s;
    options.port = m_mqttPort;
    options.clientId = u"bench-%1"_s.arg(n);
    options.username = options.clientId;
    options.password = m_secrets[n];
    return options;
}

std::unique_ptr<links::MqttLink> BenchServer::connectDevice(int n)
{
    auto link = links::makeMqttLink(links::MqttBackend::Mosquitto, deviceOptions(n), g_clock);
    link->connectToBroker();
    if (!waitFor([&] { return link->state() == links::MqttState::Connected; }, 15'000))
        fail(u"a device could not connect to the broker"_s);
    return link;
}

std::vector<std::unique_ptr<QWebSocket>> BenchServer::connectScreens(int count)
{
    std::vector<std::unique_ptr<QWebSocket>> sockets;
    int subscribed = 0;
    QNetworkRequest request(QUrl(u"ws://127.0.0.1:%1/ws"_s.arg(m_port)));
    request.setRawHeader("Authorization", "Bearer " + m_token.toLatin1());
    for (int i = 0; i < count; ++i) {
        auto socket = std::make_unique<QWebSocket>();
        QObject::connect(socket.get(), &QWebSocket::connected, socket.get(), [s = socket.get()] {
            s->sendTextMessage(
                u"{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"subscribe\",\"params\":{\"topics\":[\"sensors.live\"]}}"_s);
        });
        QObject::connect(socket.get(), &QWebSocket::textMessageReceived, socket.get(),
                         [&subscribed, s = socket.get()](const QString &text) {
                             if (!s->property("subscribed").toBool() && text.contains(u"\"result\""_s)) {
                                 s->setProperty("subscribed", true);
                                 ++subscribed;
                             }
                         });
        socket->open(request);
        sockets.push_back(std::move(socket));
    }
    if (!waitFor([&] { return subscribed == count; }, 60'000))
        fail(u"only %1 of %2 screens could connect"_s.arg(subscribed).arg(count));
    for (auto &socket : sockets)
        QObject::disconnect(socket.get(), &QWebSocket::textMessageReceived, nullptr, nullptr);
    return sockets;
}

std::unique_ptr<QWebSocket> BenchServer::connectScreen()
{
    return std::move(connectScreens(1).front());
}

double BenchServer::cpuSeconds() const
{
    QFile stat(u"/proc/%1/stat"_s.arg(m_process.processId()));
    if (!stat.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = stat.readAll();
    const QList<QByteArray> fields = text.mid(text.lastIndexOf(')') + 2).split(' ');
    return (fields[11].toDouble() + fields[12].toDouble()) / double(::sysconf(_SC_CLK_TCK));
}

double BenchServer::rssMiB() const
{
    QFile status(u"/proc/%1/statm"_s.arg(m_process.processId()));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    return status.readAll().split(' ').value(1).toDouble() * double(::sysconf(_SC_PAGESIZE)) / 1048576.0;
}

} // namespace gemba::bench

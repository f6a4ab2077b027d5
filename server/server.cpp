#include "server.h"

#include <backup_service.h>
#include <device_service.h>
#include <field_links.h>
#include <identity_service.h>
#include <mqtt_gateway.h>
#include <sensor_service.h>
#include <watch_service.h>

#include <gemba/config/loader.h>
#include <gemba/core/log.h>
#include <gemba/wire/fingerprint_words.h>

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>
#include <QUrl>

#include <sodium.h>

#include <chrono>

namespace gemba::server {

using namespace Qt::StringLiterals;

namespace {

const auto brokerUser = u"gembad"_s;
// Of the supervised broker.
constexpr qsizetype deviceListener = 0;
constexpr qsizetype serverListener = 1;

QString randomSecret()
{
    QByteArray bytes(32, Qt::Uninitialized);
    randombytes_buf(bytes.data(), 32);
    return QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

/// The registers that the registered sensors want polled on a link.
QList<links::ModbusPoint> pointsOf(const sensors::SensorService &registry, const QString &link)
{
    static const QHash<QString, links::ModbusType> types{{u"int16"_s, links::ModbusType::Int16},
                                                         {u"uint16"_s, links::ModbusType::Uint16},
                                                         {u"int32"_s, links::ModbusType::Int32},
                                                         {u"uint32"_s, links::ModbusType::Uint32},
                                                         {u"float32"_s, links::ModbusType::Float32}};
    QList<links::ModbusPoint> points;
    for (const sensors::Sensor &sensor : registry.sensorsFrom(sensors::SourceKind::Modbus)) {
        const sensors::Source &source = sensor.source;
        if (source.link != link)
            continue;
        links::ModbusPoint point;
        point.id = sensor.id.text();
        point.unit = source.unit;
        point.table = source.table == "input"_L1 ? links::ModbusTable::Input : links::ModbusTable::Holding;
        point.address = static_cast<quint16>(source.address);
        point.type = types.value(source.type, links::ModbusType::Uint16);
        point.scale = source.scale;
        point.offset = source.offset;
        point.pollMs = sensor.intervalMs;
        points.append(point);
    }
    std::sort(points.begin(), points.end(), [](const auto &a, const auto &b) { return a.id < b.id; });
    return points;
}

/// The values that registered sensors take from topics of foreign layouts.
QList<devices::ForeignSource> foreignSources(const sensors::SensorService &registry)
{
    QList<devices::ForeignSource> sources;
    for (const sensors::Sensor &sensor : registry.sensorsFrom(sensors::SourceKind::Mqtt)) {
        if (!sensor.source.topic.isEmpty())
            sources.append({sensor.source.topic, sensor.source.jsonPath, sensor.device, sensors::channelOf(sensor),
                            sensor.intervalMs});
    }
    std::sort(sources.begin(), sources.end(),
              [](const auto &a, const auto &b) { return std::tie(a.topic, a.path) < std::tie(b.topic, b.path); });
    return sources;
}

links::ModbusOptions modbusOptions(const config::ModbusLinkConfig &in)
{
    links::ModbusOptions out;
    if (in.kind == "rtu"_L1) {
        links::ModbusRtu rtu;
        rtu.port = in.device;
        rtu.baud = in.baud;
        rtu.parity = in.parity == "odd"_L1    ? links::ModbusRtu::Parity::Odd
                     : in.parity == "none"_L1 ? links::ModbusRtu::Parity::None
                                              : links::ModbusRtu::Parity::Even;
        rtu.stopBits = in.stopBits;
        out.transport = rtu;
    } else {
        out.transport = links::ModbusTcp{in.host, static_cast<quint16>(in.port)};
    }
    out.timeoutMs = in.timeoutMs;
    return out;
}

links::SerialOptions serialOptions(const config::SerialLinkConfig &in)
{
    links::SerialOptions out;
    out.port = in.device;
    out.baud = in.baud;
    out.dataBits = in.dataBits;
    out.parity = in.parity == "odd"_L1    ? links::SerialOptions::Parity::Odd
                 : in.parity == "even"_L1 ? links::SerialOptions::Parity::Even
                                          : links::SerialOptions::Parity::None;
    out.stopBits = in.stopBits;
    out.framing.maxBytes = in.maxLineBytes;
    out.framing.terminator = in.lineEnding == "crlf"_L1 ? QByteArray("\r\n")
                             : in.lineEnding == "cr"_L1 ? QByteArray("\r")
                                                        : QByteArray("\n");
    return out;
}

QList<QHostAddress> addressesOf(const QStringList &texts)
{
    QList<QHostAddress> out;
    for (const QString &text : texts)
        out.append(QHostAddress(text));
    return out;
}

/// Where this machine's own programs, whom the server knows by that, reach it; null if it does not listen there.
QHostAddress loopbackAmong(const QList<QHostAddress> &bound)
{
    for (const QHostAddress &address : bound) {
        if (address.isLoopback())
            return address;
        if (address == QHostAddress(QHostAddress::AnyIPv4))
            return QHostAddress(QHostAddress::LocalHost);
        if (address == QHostAddress(QHostAddress::AnyIPv6))
            return QHostAddress(QHostAddress::LocalHostIPv6);
    }
    return {};
}

/// server.allow; the loader has checked the texts.
QList<transport::AllowRule> allowRules(const QStringList &texts)
{
    QList<transport::AllowRule> rules;
    for (const QString &text : texts) {
        const qsizetype equals = text.indexOf(u'=');
        const auto networks = Networks::parse({text.mid(equals + 1)});
        if (!networks)
            throw StartupError(ops::ExitCode::Config, u"server.allow: %1 is no network."_s.arg(text));
        rules.append({equals < 0 ? QHostAddress() : QHostAddress(text.left(equals)), *networks});
    }
    return rules;
}

Networks networksOf(const QStringList &texts)
{
    const auto networks = Networks::parse(texts);
    if (!networks)
        throw StartupError(ops::ExitCode::Config,
                           u"server.trusted_proxies: %1 is no network."_s.arg(networks.error().detail));
    return *networks;
}

/// server.bind, with loopback in any case.
QList<QHostAddress> addressesToListenOn(const config::ServerSection &server)
{
    QList<QHostAddress> out = addressesOf(server.bind);
    if (loopbackAmong(out).isNull())
        out.append(QHostAddress(QHostAddress::LocalHost));
    return out;
}

/// What the server's certificate should name of itself: clients come to these addresses.
QStringList namesToCertify(const config::ServerConfig &config)
{
    QStringList names = transport::namesOfThisHost();
    QList<QHostAddress> bound = addressesOf(config.server.bind);
    bound.append(QHostAddress(config.mqtt.bind));
    for (const QHostAddress &address : std::as_const(bound)) {
        if (address != QHostAddress(QHostAddress::AnyIPv4) && address != QHostAddress(QHostAddress::AnyIPv6) &&
            !names.contains(address.toString()))
            names.append(address.toString());
    }
    return names;
}

} // namespace

Server::Server(ServerSettings settings, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
    , m_clock(clock)
{
    if (sodium_init() < 0)
        throw StartupError(ops::ExitCode::Software, u"libsodium cannot start."_s);
    const config::ServerSection &server = m_settings.config.server;
    if (server.insecureLoopback) {
        for (const QHostAddress &address : addressesOf(server.bind)) {
            if (!address.isLoopback())
                throw StartupError(ops::ExitCode::Config,
                                   u"Plaintext is allowed on loopback addresses only; %1 is not one. Remove "
                                   "--insecure-loopback or bind to 127.0.0.1."_s.arg(address.toString()));
        }
    }
    openTls();
    m_settings.controlSecret = randomSecret();
    m_modules = std::make_unique<Modules>(m_settings, clock);
    // Names are given to devices by whoever commissions them; the shipped sensors expect the first node under this one.
    if (auto seeded = m_modules->sensors().seedShippedSensors(DeviceId(u"node-1"_s), u"press-2"_s); !seeded)
        throw StartupError(ops::ExitCode::Unavailable,
                           u"The shipped sensors cannot be registered: "_s + seeded.error().detail);

    transport::EdgeOptions options;
    options.addresses = addressesToListenOn(server);
    options.port = static_cast<quint16>(server.port);
    if (m_certificate)
        options.tls = m_certificate->configuration;
    options.allow = allowRules(server.allow);
    options.admission.trustedProxies = networksOf(server.trustedProxies);
    options.admission.maxSockets = server.maxConnections;
    options.admission.maxSocketsPerSource = server.perSourceSockets;
    options.admission.maxSocketsOfLoopback = server.maxConnections;
    options.names = m_certificate ? m_certificate->names : server.names;
    m_edge = std::make_unique<transport::Edge>(options, clock);
    const QStringList origins = server.allowedOrigins;
    if (!origins.isEmpty()) {
        m_edge->setOriginPolicy([origins](const QByteArray &origin, const QByteArray &) {
            return origins.contains(QString::fromLatin1(origin));
        });
    }
    m_front = std::make_unique<ApiFront>(*m_modules, *m_edge, clock,
                                         m_certificate ? m_certificate->authorityPem : QByteArray());
    m_front->setReadiness([this] { return unready(); });
    openBroker();
    openFieldLinks();
    addMetrics();
    watchParts();
}

Server::~Server()
{
    m_modules->watch().setProbes({}); // they ask what is about to go
    QFile::remove(m_settings.dataDirectory + u"/control.json"_s);
    // Jobs that are queued speak of the gateway and the links: stop the sources, then let the writer finish, then take them down.
    if (m_gateway)
        m_gateway->stop();
    if (m_fieldLinks)
        m_fieldLinks->stop();
    m_modules->quarantine().flush();
    m_modules->setGateway(nullptr);
    static_cast<void>(
        m_modules->executor().writeNow<Nothing>([](storage::Transaction &) -> Result<Nothing> { return Nothing{}; }));
    m_fieldLinks.reset();
    m_gateway.reset();
    m_link.reset();
    m_broker.reset();
    m_front.reset();
    m_edge.reset();
}

void Server::openTls()
{
    if (m_settings.config.server.insecureLoopback)
        return;
    transport::CertificateAuthority authority(m_settings.dataDirectory + u"/tls"_s, m_settings.config.server.names,
                                              namesToCertify(m_settings.config), m_clock);
    auto certificate = authority.ensure();
    if (!certificate)
        throw StartupError(ops::ExitCode::Config,
                           u"The server's certificate cannot be made: "_s + certificate.error().detail);
    m_certificate = *certificate;
    m_settings.serverFingerprint = QString::fromLatin1(m_certificate->authoritySpkiSha256.toHex());
    m_settings.fingerprintWords = wire::fingerprintWords(m_certificate->authoritySpkiSha256);
    using namespace std::chrono_literals;
    m_renewal.setInterval(24h);
    connect(&m_renewal, &QTimer::timeout, this, &Server::renewCertificate);
    m_renewal.start();
}

void Server::renewCertificate()
{
    transport::CertificateAuthority authority(m_settings.dataDirectory + u"/tls"_s, m_settings.config.server.names,
                                              namesToCertify(m_settings.config), m_clock);
    auto certificate = authority.ensure();
    if (!certificate) {
        log::error(u"tls"_s, u"the certificate could not be renewed"_s, {{u"detail"_s, certificate.error().detail}});
        return;
    }
    if (certificate->wasRenewed) {
        m_edge->setTls(certificate->configuration);
        // The broker reads its certificate again when it is told of its files.
        updateCredentials();
        log::info(u"tls"_s, u"the certificate was renewed"_s, {{u"notAfterMs"_s, certificate->notAfterMs}});
    }
    m_certificate = *certificate;
}

void Server::openBroker()
{
    const config::MqttSection &mqtt = m_settings.config.mqtt;
    connect(&m_modules->devices(), &devices::DeviceService::credentialsChanged, this, &Server::updateCredentials);
    connect(&m_modules->sensors(), &sensors::SensorService::registryChanged, this, &Server::updateForeignTopics);
    if (mqtt.mode == "external"_L1)
        return;
    links::BrokerOptions options;
    options.directory = m_settings.dataDirectory + u"/broker"_s;
    options.program = mqtt.program;
    links::BrokerListener listener;
    if (m_certificate) {
        // One file holds the certificate, its chain and its key.
        const QString pem = m_settings.dataDirectory + u"/tls/server.pem"_s;
        listener.tls = links::BrokerTls{pem, pem};
    }
    // The devices' address may be one that this server cannot dial, or whose name its certificate does not hold; and
    // devices that use up the connections of their listener must not keep the server out.
    links::BrokerListener own = listener;
    listener.address = QHostAddress(mqtt.bind);
    listener.port = static_cast<quint16>(mqtt.port);
    options.listeners = {listener, own};
    m_broker = std::make_unique<links::BrokerSupervisor>(options, m_clock);
    m_brokerSecret = links::newBrokerSecret();
    m_brokerSecretHash = links::brokerSecretHash(m_brokerSecret);
    connect(m_broker.get(), &links::BrokerSupervisor::stateChanged, this,
            [this](links::BrokerState state, const QString &reason) {
                log::info(u"broker"_s, u"broker"_s, {{u"state"_s, int(state)}, {u"reason"_s, reason}});
                if (state == links::BrokerState::Running && !m_link)
                    openLink();
            });
    connect(m_broker.get(), &links::BrokerSupervisor::gaveUp, this, [this](const Error &error) {
        const config::MqttSection &wanted = m_settings.config.mqtt;
        Q_EMIT failed(
            ops::ExitCode::Unavailable,
            u"The broker cannot listen on %1 port %2: %3. Check mqtt.bind, and stop the program that uses the "
            "port or name another in mqtt.port; 0 takes a free one."_s.arg(wanted.bind)
                .arg(wanted.port)
                .arg(error.detail));
    });
}

void Server::updateCredentials()
{
    if (!m_broker)
        return;
    // A topic of a foreign layout belongs to the device whose sensors read it.
    QMap<DeviceId, QList<links::BrokerRight>> written;
    links::BrokerCredential server{brokerUser, m_brokerSecretHash, links::BrokerCredential::Role::Server, {}};
    m_foreign = foreignSources(m_modules->sensors());
    for (const devices::ForeignSource &source : std::as_const(m_foreign)) {
        if (!server.rights.isEmpty() && server.rights.last().topic == source.topic)
            continue;
        server.rights.append({source.topic, true, false});
        written[source.device].append({source.topic, false, true});
    }
    QList<links::BrokerCredential> all{server};
    for (const auto &credential : m_modules->devices().credentials())
        all.append({credential.device.text(), credential.secretHash, links::BrokerCredential::Role::Device,
                    written.value(credential.device)});
    if (auto done = m_broker->setCredentials(all); !done)
        log::error(u"broker"_s, u"credentials could not be handed to the broker"_s,
                   {{u"field"_s, done.error().field}, {u"detail"_s, done.error().detail}});
}

void Server::updateForeignTopics()
{
    if (foreignSources(m_modules->sensors()) == m_foreign)
        return;
    updateCredentials(); // first: what the server may not read would not be delivered
    m_foreign = foreignSources(m_modules->sensors());
    if (m_gateway)
        m_gateway->refreshSources();
}

void Server::openFieldLinks()
{
    const config::ServerConfig &configured = m_settings.config;
    if (configured.modbus.isEmpty() && configured.serial.isEmpty())
        return;
    sensors::SensorService &registry = m_modules->sensors();
    m_fieldLinks = std::make_unique<devices::FieldLinks>(
        m_modules->executor(), m_modules->devices(), registry, m_modules->quarantine(), m_clock, m_modules->metrics(),
        [&registry](const QString &link) { return pointsOf(registry, link); }, m_settings.config.sensors.queueReadings);
    connect(&registry, &sensors::SensorService::registryChanged, m_fieldLinks.get(),
            &devices::FieldLinks::refreshPoints);
    const auto check = [](const QString &name, const Result<Nothing> &added) {
        if (!added)
            throw StartupError(ops::ExitCode::Config, u"The link %1 cannot be used: %2 (%3)"_s.arg(
                                                          name, added.error().detail, added.error().field));
    };
    try {
        for (const auto &link : configured.modbus)
            check(link.name, m_fieldLinks->addModbus(link.name, modbusOptions(link)));
        for (const auto &link : configured.serial)
            check(link.name, m_fieldLinks->addSerial(link.name, serialOptions(link)));
    } catch (const std::invalid_argument &error) {
        throw StartupError(ops::ExitCode::Config, QString::fromUtf8(error.what()));
    }
}

void Server::openLink()
{
    const config::MqttSection &mqtt = m_settings.config.mqtt;
    links::MqttOptions options;
    options.clientId = u"gembad-"_s + m_settings.config.site.id;
    // The broker keeps what arrives while this server restarts.
    options.cleanStart = false;
    options.sessionExpiryS = 3600;
    options.reconnectMaxMs = 5'000;
    if (m_broker) {
        options.host = u"127.0.0.1"_s;
        options.port = m_broker->port(serverListener);
        options.clientId = brokerUser; // as the broker will have it, see BrokerCredential
        options.username = brokerUser;
        options.password = m_brokerSecret;
        if (m_certificate)
            options.tls = links::MqttTls{m_settings.dataDirectory + u"/tls/ca.crt"_s, true};
    } else {
        options.host = mqtt.host;
        options.port = static_cast<quint16>(mqtt.port);
        options.username = mqtt.username;
        options.password = mqtt.password;
        if (mqtt.tls)
            options.tls = links::MqttTls{mqtt.tlsCa, true};
    }
    const auto backend = mqtt.backend == "qtmqtt"_L1 ? links::MqttBackend::QtMqtt : links::MqttBackend::Mosquitto;
    if (!links::mqttBackendAvailable(backend)) {
        Q_EMIT failed(ops::ExitCode::Config, u"This build has no Qt MQTT. Set mqtt.backend to mosquitto."_s);
        return;
    }
    m_link = links::makeMqttLink(backend, options, m_clock);
    m_gateway = std::make_unique<devices::MqttGateway>(
        *m_link, m_settings.config.site.id, m_modules->executor(), m_modules->devices(), m_modules->sensors(),
        m_modules->quarantine(), m_clock, m_modules->metrics(), [this] { return foreignSources(m_modules->sensors()); },
        m_settings.config.sensors.queueReadings);
    m_modules->setGateway(m_gateway.get());
    connect(m_link.get(), &links::MqttLink::stateChanged, this, [this](links::MqttState state) {
        if (state == links::MqttState::Connected && !m_announced) {
            m_announced = true;
            Q_EMIT ready();
        }
    });
    m_gateway->start();
}

void Server::start()
{
    auto port = m_edge->listen();
    if (!port) {
        Q_EMIT failed(ops::ExitCode::Unavailable,
                      u"The server cannot listen on %1 port %2: %3"_s.arg(m_settings.config.server.bind.join(u", "_s))
                          .arg(m_settings.config.server.port)
                          .arg(port.error().detail));
        return;
    }
    m_port = *port;
    m_modules->backups().startSchedule();
    if (m_broker) {
        updateCredentials();
        if (auto started = m_broker->start(); !started)
            Q_EMIT failed(ops::ExitCode::Unavailable, u"The broker cannot be started: "_s + started.error().detail);
    } else {
        openLink();
        // An external broker may be away for long; the server serves without it and says so in /readyz.
        m_announced = true;
        QMetaObject::invokeMethod(this, &Server::ready, Qt::QueuedConnection);
    }
    writeControlFile();
}

void Server::stop()
{
    m_edge->stopListening();
    m_edge->closeAll(1001, u"the server is stopping"_s);
    if (m_link)
        m_link->disconnectFromBroker();
    using namespace std::chrono_literals;
    // Goodbyes travel for a moment; nobody can hold up the stop.
    QTimer::singleShot(300ms, this, &Server::stopped);
}

QString Server::urlFromHere(const QString &scheme, const QString &path) const
{
    QUrl url;
    url.setScheme(m_certificate ? scheme + u's' : scheme);
    url.setHost(loopbackAmong(addressesToListenOn(m_settings.config.server)).toString());
    url.setPort(m_port);
    url.setPath(path);
    return url.toString();
}

void Server::writeControlFile()
{
    const QJsonObject control{{u"url"_s, urlFromHere(u"ws"_s, u"/ws"_s)},
                              {u"caFile"_s, m_certificate ? m_settings.dataDirectory + u"/tls/ca.crt"_s : QString()},
                              {u"secret"_s, m_settings.controlSecret},
                              {u"pid"_s, QCoreApplication::applicationPid()}};
    QSaveFile file(m_settings.dataDirectory + u"/control.json"_s);
    const QByteArray text = QJsonDocument(control).toJson(QJsonDocument::Compact);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        file.write(text) != text.size() || !file.commit())
        log::error(u"server"_s, u"control.json cannot be written; gembactl will not reach this server"_s);
}

QStringList Server::unready() const
{
    QStringList reasons;
    if (!m_modules->executor().healthy())
        reasons.append(u"the database is not reachable"_s);
    if (!m_link || m_link->state() != links::MqttState::Connected)
        reasons.append(u"the message broker is not reachable"_s);
    return reasons;
}

QJsonObject Server::readyLine() const
{
    QJsonObject line{{u"ready"_s, true},
                     {u"port"_s, m_port},
                     {u"address"_s, urlFromHere(u"http"_s)},
                     {u"pid"_s, QCoreApplication::applicationPid()},
                     {u"version"_s, QStringLiteral(GEMBA_VERSION)}};
    if (m_certificate) {
        line.insert(u"fingerprint"_s, m_settings.serverFingerprint);
        line.insert(u"fingerprintWords"_s, m_settings.fingerprintWords.join(u' '));
        line.insert(u"caFile"_s, m_settings.dataDirectory + u"/tls/ca.crt"_s);
    }
    if (m_broker) {
        line.insert(u"mqttPort"_s, m_broker->port(deviceListener));
        line.insert(u"mqttTls"_s, m_certificate.has_value());
        line.insert(u"brokerPid"_s, m_broker->processId());
    }
    if (!m_modules->identity().setupCode().isEmpty())
        line.insert(u"setupCode"_s, m_modules->identity().setupCode());
    return line;
}

void Server::addMetrics()
{
    rpc::Metrics &metrics = m_modules->metrics();
    const auto gauge = [&](const char *name, const char *help, auto read) {
        metrics.gauge(QString::fromLatin1(name), QString::fromLatin1(help),
                      [this, read] { return double(read(*this)); });
    };
    const auto counted = [&](const char *name, const char *help, auto member) {
        metrics.countedBy(QString::fromLatin1(name), QString::fromLatin1(help),
                          [this, member] { return double(m_edge->counters().*member); });
    };
    using transport::EdgeCounters;
    gauge("gemba_edge_sockets", "Open sockets", [](Server &s) { return s.m_edge->counters().sockets; });
    gauge("gemba_edge_waiting", "Sockets that have said nothing yet or whose turn has not come",
          [](Server &s) { return s.m_edge->counters().waiting; });
    gauge("gemba_edge_websockets", "Open WebSockets", [](Server &s) { return s.m_edge->counters().webSockets; });
    counted("gemba_edge_accepted_total", "Sockets accepted", &EdgeCounters::accepted);
    counted("gemba_edge_requests_total", "HTTP requests", &EdgeCounters::requests);
    counted("gemba_edge_heads_refused_total", "Malformed request heads", &EdgeCounters::headsRefused);
    counted("gemba_edge_networks_refused_total", "Sockets and requests of networks that may not connect",
            &EdgeCounters::refusedNetwork);
    counted("gemba_edge_deadlines_missed_total", "Sockets closed at a deadline", &EdgeCounters::deadlinesMissed);
    counted("gemba_edge_messages_in_total", "WebSocket messages received", &EdgeCounters::messagesIn);
    counted("gemba_edge_messages_out_total", "WebSocket messages sent", &EdgeCounters::messagesOut);
    counted("gemba_edge_closed_slow_total", "WebSockets closed because they did not keep up",
            &EdgeCounters::closedSlow);
    gauge("gemba_broker_connected", "1 while the broker link is up",
          [](Server &s) { return s.m_link && s.m_link->state() == links::MqttState::Connected ? 1 : 0; });
    metrics.countedBy(u"gemba_broker_restarts_total"_s, u"Times the supervised broker was started again"_s,
                      [this] { return m_broker ? double(m_broker->restarts()) : 0.0; });
    if (m_certificate) {
        gauge("gemba_certificate_expiry_timestamp_seconds", "When the server's certificate ends",
              [](Server &s) { return double(s.m_certificate->notAfterMs) / 1000.0; });
    }
}

} // namespace gemba::server

#pragma once

#include "api_front.h"
#include "modules.h"
#include "server_settings.h"

#include <gemba/links/broker_supervisor.h>
#include <gemba/links/mqtt_link.h>
#include <gemba/transport/certificate_authority.h>
#include <gemba/transport/edge.h>

#include <foreign_message.h>

#include <QObject>
#include <QTimer>

namespace gemba::devices {
class FieldLinks;
}

namespace gemba::server {

/// The whole server: the modules with their transports and links around them. Lives on the main thread.
class Server : public QObject
{
    Q_OBJECT
public:
    /// Opens everything; throws StartupError. ready() follows once sockets and the broker are up.
    Server(ServerSettings settings, const Clock &clock, QObject *parent = nullptr);
    ~Server() override;

    /// Starts links and listening.
    void start();
    /// Says goodbye to clients; stopped() follows within a few seconds.
    void stop();

    quint16 port() const { return m_port; }
    Modules &modules() { return *m_modules; }
    /// The ready line: one JSON object for whoever started the server.
    QJsonObject readyLine() const;

Q_SIGNALS:
    void ready();
    void stopped();
    void failed(gemba::ops::ExitCode code, const QString &text);

private:
    void openTls();
    void openBroker();
    void openLink();
    void openFieldLinks();
    void updateCredentials();
    void updateForeignTopics();
    void writeControlFile();
    /// Of the server for programs on this machine; the scheme without its "s".
    QString urlFromHere(const QString &scheme, const QString &path = {}) const;
    void addMetrics();
    /// Tells the watch how the parts around the modules are asked.
    void watchParts();
    void renewCertificate();
    QStringList unready() const;

    ServerSettings m_settings;
    const Clock &m_clock;
    std::optional<transport::ServerCertificate> m_certificate;
    std::unique_ptr<Modules> m_modules;
    std::unique_ptr<transport::Edge> m_edge;
    std::unique_ptr<ApiFront> m_front;
    std::unique_ptr<links::BrokerSupervisor> m_broker;
    std::unique_ptr<links::MqttLink> m_link;
    std::unique_ptr<devices::MqttGateway> m_gateway;
    QList<devices::ForeignSource> m_foreign; ///< as the broker and the gateway know them
    std::unique_ptr<devices::FieldLinks> m_fieldLinks;
    QString m_brokerSecret;
    QString m_brokerSecretHash;
    quint16 m_port = 0;
    bool m_announced = false;
    QTimer m_renewal;
};

} // namespace gemba::server

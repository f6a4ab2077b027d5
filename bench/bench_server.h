#pragma once

#include <gemba/links/mqtt_link.h>

#include <QJsonObject>
#include <QMap>
#include <QNetworkAccessManager>
#include <QProcess>
#include <QTemporaryDir>
#include <QWebSocket>

#include <functional>
#include <memory>

namespace gemba::bench {

/// A real gembad on a scratch directory, plaintext on loopback, with one account and devices. Throws std::runtime_error.
class BenchServer
{
public:
    /// @p settings: environment variables of the server, name to value.
    BenchServer(const QString &program, int devices, int sensorsPerDevice, const QMap<QString, QString> &settings = {});
    ~BenchServer();

    /// Between the two nobody has the database open. Connections and the old token are gone afterwards.
    void stop();
    void startAgain();

    QString directory() const { return m_directory.path(); }
    quint16 port() const { return m_port; }
    const QString &accessToken() const { return m_token; }
    double loginMs() const { return m_loginMs; }

    struct Reply
    {
        int status = 0;
        QJsonObject body;
        double ms = 0;
    };
    Reply rest(const QByteArray &verb, const QString &path, const QJsonObject &body = {});

    /// A connected MQTT link that speaks as the n-th device.
    std::unique_ptr<links::MqttLink> connectDevice(int n);
    QString topic(int device, const QString &channel) const;
    /// Names of the channels of the n-th device.
    QStringList channels(int device) const;
    /// An authenticated WebSocket that has subscribed to sensors.live.
    std::unique_ptr<QWebSocket> connectScreen();
    /// Many at once.
    std::vector<std::unique_ptr<QWebSocket>> connectScreens(int count);

    double cpuSeconds() const; ///< of gembad so far, user and system
    double rssMiB() const;

private:
    QJsonObject run();
    void logIn();

    const QString m_program;
    QTemporaryDir m_directory;
    QProcess m_process;
    QNetworkAccessManager m_network;
    quint16 m_port = 0;
    quint16 m_mqttPort = 0;
    QString m_token;
    double m_loginMs = 0;
    QStringList m_secrets;
    int m_sensorsPerDevice = 0;
    links::MqttOptions deviceOptions(int n) const;
};

/// Runs the event loop until @p done or the time is over; false then.
bool waitFor(const std::function<bool()> &done, int timeoutMs);

} // namespace gemba::bench

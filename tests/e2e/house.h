#pragma once

#include "line_process.h"

#include <QTemporaryDir>

#include <memory>

namespace gemba::test {

inline constexpr auto password = u"correct horse battery";

/// A data directory with the real gembad on it, and the real gembactl and gemba-plant beside.
class House
{
public:
    /// Says why when a program cannot be found.
    House();

    /// Starts gembad; false when it did not come up. Ports stay the same from start to start, as they do in
    /// a plant.
    bool start(const QStringList &more = {});
    /// The first half of start(): runs gembad and waits for nothing.
    void launch(const QStringList &more = {});
    /// Another configuration from the next start on: a key's name in the environment.
    void configure(const QString &variable, const QString &value) { m_configuration.insert(variable, value); }
    /// SIGTERM; the exit status, -1 when it did not end in time.
    int stop();
    /// SIGKILL; returns when the process is gone.
    bool kill();
    LineProcess &server() { return *m_server; }
    const QJsonObject &readyLine() const { return m_ready; }
    QString data() const { return m_data.path(); }
    QString caFile() const { return m_data.filePath(QStringLiteral("tls/ca.crt")); }
    quint16 port() const { return quint16(m_port); }
    quint16 mqttPort() const { return quint16(m_mqttPort); }

    struct Outcome
    {
        int status = -1;
        QByteArray out;
        QByteArray err;
        QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    };
    /// gembactl --data DIR …
    Outcome ctl(const QStringList &arguments, const QByteArray &input = {}) const;
    /// Registers a person whose password is `password`.
    bool addUser(const QString &name, const QString &role) const;
    /// Registers a device and keeps its secret for plant().
    bool addDevice(const QString &id);
    QString secretOf(const QString &id) const;

    /// gemba-plant on the house's broker, already past its ready line. @p devices are ids or id:P1+P2.
    std::unique_ptr<LineProcess> plant(const QStringList &devices, const QStringList &more = {}) const;

    QProcessEnvironment environment() const;
    /// A second gembad on the same data.
    std::unique_ptr<LineProcess> rival() const;

private:
    QString secretFile(const QString &id) const { return m_secrets.filePath(id); }

    QTemporaryDir m_data;
    QTemporaryDir m_secrets;
    QMap<QString, QString> m_configuration;
    std::unique_ptr<LineProcess> m_server;
    QJsonObject m_ready;
    int m_port = 0;
    int m_mqttPort = 0;
};

/// Stops the plant in its orderly way; its summary line.
QJsonObject summaryOf(LineProcess &plant);

} // namespace gemba::test

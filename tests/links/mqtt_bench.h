#pragma once

#include <gemba/links/broker_supervisor.h>
#include <gemba/links/fake_mqtt_link.h>

#include <QTemporaryDir>

#include <memory>

/// A broker to test against, with three users: "server" (everything), "p1" and "p2" (devices). Each one's password is
/// secret(name).
class MqttBench
{
public:
    virtual ~MqttBench() = default;
    /// False if it does not come up.
    virtual bool start() = 0;
    /// Ends the broker without warning and lets it come back.
    virtual bool killAndRestart() = 0;
    virtual std::unique_ptr<gemba::links::MqttLink> make(const gemba::links::MqttOptions &options) = 0;
    virtual gemba::links::MqttOptions options(const QString &user) const;
    static QString secret(const QString &user);

protected:
    gemba::SystemClock m_clock;
};

/// In memory.
class FakeBench final : public MqttBench
{
public:
    FakeBench();
    bool start() override { return true; }
    bool killAndRestart() override;
    std::unique_ptr<gemba::links::MqttLink> make(const gemba::links::MqttOptions &options) override;

private:
    gemba::links::FakeMqttBroker m_broker;
};

/// A supervised mosquitto.
class MosquittoBench final : public MqttBench
{
public:
    MosquittoBench(gemba::links::MqttBackend backend, bool tls);
    bool start() override;
    bool killAndRestart() override;
    std::unique_ptr<gemba::links::MqttLink> make(const gemba::links::MqttOptions &options) override;
    gemba::links::MqttOptions options(const QString &user) const override;

private:
    const gemba::links::MqttBackend m_backend;
    const bool m_tls;
    QTemporaryDir m_directory;
    std::unique_ptr<gemba::links::BrokerSupervisor> m_broker;
};

/// Makes ca.pem and, signed by it, leaf.pem and leaf.key for 127.0.0.1 in @p directory. False if openssl fails.
bool makeTestCertificates(const QString &directory);

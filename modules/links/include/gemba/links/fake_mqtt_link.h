#pragma once

#include <gemba/links/mqtt_link.h>

#include <functional>
#include <map>
#include <memory>
#include <set>

namespace gemba::links {

class FakeMqttLink;

/// A broker in memory for tests and recorded demonstrations: wildcards, retained messages, wills, kept sessions,
/// refusals. Not thread-safe: it and its links live on one thread. Messages travel through the event loop, as real ones
/// do. Must outlive its links.
class FakeMqttBroker
{
public:
    enum class Access { Publish, Receive };
    using CheckLogin = std::function<bool(const QString &username, const QString &password)>;
    using CheckAccess = std::function<bool(const QString &username, const QString &topic, Access access)>;

    /// Without a check everybody may.
    void setLogin(CheckLogin check) { m_login = std::move(check); }
    void setAccess(CheckAccess check) { m_access = std::move(check); }
    /// Answers every publish with this MQTT 5 reason code and drops it; 0 takes them again.
    void refusePublishes(int reasonCode) { m_publishRefusal = reasonCode; }
    /// As a kill: every connection is lost, wills are not sent, kept sessions and retained messages stay.
    void stop();
    void start() { m_running = true; }
    bool running() const { return m_running; }
    /// Loses one client's connection; its will is sent.
    void cut(const QString &clientId);
    /// As if a client with all rights published it.
    void publish(const MqttMessage &message);
    std::optional<MqttMessage> retained(const QString &topic) const;
    QStringList connectedClients() const;

private:
    friend class FakeMqttLink;
    struct Session
    {
        FakeMqttLink *link = nullptr; ///< null while away
        QString username;
        bool kept = false;
        std::optional<MqttMessage> will;
        QList<std::pair<QString, int>> filters;
        QList<MqttMessage> waiting;
    };

    /// Reason code of CONNACK.
    int open(FakeMqttLink *link, const MqttOptions &options);
    void close(FakeMqttLink *link, bool sendWill);
    void subscribe(FakeMqttLink *link, const QString &filter, int qos);
    void unsubscribe(FakeMqttLink *link, const QString &filter);
    int publishFrom(FakeMqttLink *link, const MqttMessage &message);
    std::map<QString, Session>::iterator sessionOf(const FakeMqttLink *link);
    bool allowed(const QString &username, const QString &topic, Access access) const;

    bool m_running = true;
    int m_publishRefusal = 0;
    CheckLogin m_login;
    CheckAccess m_access;
    std::map<QString, MqttMessage> m_retained;
    std::map<QString, Session> m_sessions; ///< by client id
};

/// A stopped link to @p broker, with all the policy of a real one: queues, backoff, resubscription, counters.
std::unique_ptr<MqttLink> makeFakeMqttLink(FakeMqttBroker &broker, const MqttOptions &options, const Clock &clock);

} // namespace gemba::links

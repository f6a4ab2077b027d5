#include <gemba/links/fake_mqtt_link.h>
#include <gemba/links/mqtt_topic.h>

#include "mqtt_link_base.h"

#include <algorithm>

namespace gemba::links {

using namespace Qt::StringLiterals;

class FakeMqttLink final : public MqttLinkBase
{
    Q_OBJECT
public:
    FakeMqttLink(FakeMqttBroker &broker, MqttOptions options, const Clock &clock)
        : MqttLinkBase(std::move(options), clock)
        , m_broker(broker)
    {
    }
    ~FakeMqttLink() override { m_broker.close(this, true); }

    /// From the broker: a message, or the end of the connection.
    void receive(const MqttMessage &message)
    {
        if (message.payload.size() > options().maxMessageBytes) {
            countRefused(u"too_large"_s);
            return;
        }
        if (m_inbox.size() >= options().maxIncoming) {
            countRefused(u"inbox_full"_s);
            return;
        }
        m_inbox.append(message);
        m_inbox.last().arrivedUs = clock().nowUs();
        if (m_inbox.size() == 1)
            later([this] { deliver(std::exchange(m_inbox, {})); });
    }
    void lost(const QString &reason)
    {
        later([this, reason] { sessionClosed(mqtt_reason::unspecified, reason); });
    }

private:
    void openSession() override
    {
        ++m_number;
        m_inbox.clear();
        later([this] {
            const int code = m_broker.open(this, options());
            if (code == mqtt_reason::success)
                sessionOpened(65'535);
            else
                sessionClosed(code, mqtt_reason::text(code));
        });
    }
    void closeSession(bool polite) override
    {
        ++m_number;
        m_broker.close(this, !polite);
    }
    void sendPublish(quint64 id, const MqttMessage &message) override
    {
        const int code = m_broker.publishFrom(this, message);
        later([this, id, code] { publishDone(id, code); });
    }
    void sendSubscribe(const QString &filter, int qos) override
    {
        m_broker.subscribe(this, filter, qos);
        later([this, filter, qos] { subscribeDone(filter, qos); });
    }
    void sendUnsubscribe(const QString &filter) override { m_broker.unsubscribe(this, filter); }

    /// Runs in the event loop, unless the session is another one by then.
    template <typename F>
    void later(F function)
    {
        QMetaObject::invokeMethod(
            this,
            [this, number = m_number, function] {
                if (number == m_number)
                    function();
            },
            Qt::QueuedConnection);
    }

    FakeMqttBroker &m_broker;
    quint64 m_number = 0;
    QList<MqttMessage> m_inbox;
};

void FakeMqttBroker::stop()
{
    m_running = false;
    for (auto it = m_sessions.begin(); it != m_sessions.end();) {
        Session &session = it->second;
        if (session.link)
            session.link->lost(u"the connection was lost"_s);
        session.link = nullptr;
        session.will.reset();
        it = session.kept ? std::next(it) : m_sessions.erase(it);
    }
}

void FakeMqttBroker::cut(const QString &clientId)
{
    const auto it = m_sessions.find(clientId);
    if (it == m_sessions.end() || !it->second.link)
        return;
    FakeMqttLink *link = it->second.link;
    close(link, true);
    link->lost(u"the connection was lost"_s);
}

int FakeMqttBroker::open(FakeMqttLink *link, const MqttOptions &options)
{
    if (!m_running)
        return mqtt_reason::serverUnavailable;
    if (m_login && !m_login(options.username, options.password))
        return mqtt_reason::notAuthorized;
    cut(options.clientId); // the newer connection of one client id wins (3.1.4)
    Session &session = m_sessions[options.clientId];
    if (options.cleanStart)
        session = {};
    session.link = link;
    session.username = options.username;
    session.kept = options.sessionExpiryS > 0;
    session.will = options.will;
    for (const MqttMessage &message : std::exchange(session.waiting, {}))
        link->receive(message);
    return mqtt_reason::success;
}

void FakeMqttBroker::close(FakeMqttLink *link, bool sendWill)
{
    const auto it = sessionOf(link);
    if (it == m_sessions.end())
        return;
    it->second.link = nullptr;
    const auto will = std::exchange(it->second.will, std::nullopt);
    const QString username = it->second.username;
    if (!it->second.kept)
        m_sessions.erase(it);
    if (will && sendWill && allowed(username, will->topic, Access::Publish))
        publish(*will);
}

void FakeMqttBroker::subscribe(FakeMqttLink *link, const QString &filter, int qos)
{
    const auto it = sessionOf(link);
    if (it == m_sessions.end())
        return;
    auto &filters = it->second.filters;
    filters.removeIf([&](const auto &known) { return known.first == filter; });
    filters.append({filter, qos});
    for (const auto &[topic, message] : m_retained) {
        if (!mqttTopicMatches(filter, topic) || !allowed(it->second.username, topic, Access::Receive))
            continue;
        MqttMessage copy = message;
        copy.qos = std::min(copy.qos, qos);
        copy.retain = true;
        link->receive(copy);
    }
}

void FakeMqttBroker::unsubscribe(FakeMqttLink *link, const QString &filter)
{
    const auto it = sessionOf(link);
    if (it != m_sessions.end())
        it->second.filters.removeIf([&](const auto &known) { return known.first == filter; });
}

int FakeMqttBroker::publishFrom(FakeMqttLink *link, const MqttMessage &message)
{
    const auto it = sessionOf(link);
    if (it == m_sessions.end())
        return mqtt_reason::serverUnavailable;
    // As on the wire: nobody answers a QoS 0 message, it is just gone.
    const int silent = message.qos == 0 ? mqtt_reason::success : -1;
    if (m_publishRefusal != 0)
        return silent == 0 ? silent : m_publishRefusal;
    if (!allowed(it->second.username, message.topic, Access::Publish))
        return silent == 0 ? silent : mqtt_reason::notAuthorized;
    publish(message);
    return mqtt_reason::success;
}

void FakeMqttBroker::publish(const MqttMessage &message)
{
    if (message.retain) {
        if (message.payload.isEmpty())
            m_retained.erase(message.topic);
        else
            m_retained[message.topic] = message;
    }
    for (auto &[id, session] : m_sessions) {
        int qos = -1;
        for (const auto &[filter, granted] : std::as_const(session.filters)) {
            if (mqttTopicMatches(filter, message.topic))
                qos = std::max(qos, granted);
        }
        if (qos < 0 || !allowed(session.username, message.topic, Access::Receive))
            continue;
        MqttMessage copy = message;
        copy.qos = std::min(copy.qos, qos);
        copy.retain = false;
        if (session.link)
            session.link->receive(copy);
        else if (copy.qos > 0)
            session.waiting.append(copy);
    }
}

std::optional<MqttMessage> FakeMqttBroker::retained(const QString &topic) const
{
    const auto it = m_retained.find(topic);
    return it == m_retained.end() ? std::nullopt : std::optional(it->second);
}

QStringList FakeMqttBroker::connectedClients() const
{
    QStringList ids;
    for (const auto &[id, session] : m_sessions) {
        if (session.link)
            ids.append(id);
    }
    return ids;
}

std::map<QString, FakeMqttBroker::Session>::iterator FakeMqttBroker::sessionOf(const FakeMqttLink *link)
{
    return std::find_if(m_sessions.begin(), m_sessions.end(),
                        [link](const auto &entry) { return entry.second.link == link; });
}

bool FakeMqttBroker::allowed(const QString &username, const QString &topic, Access access) const
{
    return !m_access || m_access(username, topic, access);
}

std::unique_ptr<MqttLink> makeFakeMqttLink(FakeMqttBroker &broker, const MqttOptions &options, const Clock &clock)
{
    return std::make_unique<FakeMqttLink>(broker, options, clock);
}

} // namespace gemba::links

#include "fake_mqtt_link.moc"

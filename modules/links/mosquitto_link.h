#pragma once

#include "mosquitto_session.h"
#include "mqtt_link_base.h"

namespace gemba::links {

/// MqttLink over libmosquitto. Each attempt is a MosquittoSession with a thread of its own.
class MosquittoLink final : public MqttLinkBase
{
    Q_OBJECT
public:
    MosquittoLink(MqttOptions options, const Clock &clock);
    ~MosquittoLink() override;

private:
    void openSession() override;
    void closeSession(bool polite) override;
    void sendPublish(quint64 id, const MqttMessage &message) override;
    void sendSubscribe(const QString &filter, int qos) override;
    void sendUnsubscribe(const QString &filter) override;
    /// Works through what the current session reported; a call for an older session finds another number and does
    /// nothing.
    void drain(quint64 session);

    std::shared_ptr<MosquittoSession> m_session;
    quint64 m_number = 0;
};

} // namespace gemba::links

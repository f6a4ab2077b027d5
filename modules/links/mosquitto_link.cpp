#include "mosquitto_link.h"

namespace gemba::links {

namespace {

// One turn of the event loop takes at most this many messages, so that timers and sockets are not starved by a flood.
constexpr int messagesPerTurn = 2'048;

} // namespace

MosquittoLink::MosquittoLink(MqttOptions options, const Clock &clock)
    : MqttLinkBase(std::move(options), clock)
{
}

MosquittoLink::~MosquittoLink()
{
    closeSession(false);
}

void MosquittoLink::openSession()
{
    closeSession(false);
    const quint64 number = ++m_number;
    m_session = std::make_shared<MosquittoSession>(options(), clock(), [this, number] {
        QMetaObject::invokeMethod(
            this, [this, number] { drain(number); }, Qt::QueuedConnection);
    });
    m_session->start();
}

void MosquittoLink::closeSession(bool polite)
{
    if (!m_session)
        return;
    if (polite)
        m_session->post({MosquittoSession::Op::Disconnect, 0, {}});
    const auto session = std::exchange(m_session, nullptr);
    ++m_number;
    session->abandon();
    if (!polite)
        return;
    // What was written or acknowledged while the connection was closing is done, not lost.
    for (const auto &done : session->take(0).publishes)
        publishDone(done.id, done.reasonCode);
}

void MosquittoLink::drain(quint64 number)
{
    if (number != m_number || !m_session)
        return;
    const MosquittoSession::Events events = m_session->take(messagesPerTurn);
    if (events.more)
        QMetaObject::invokeMethod(
            this, [this, number] { drain(number); }, Qt::QueuedConnection);
    // Any signal may make the owner disconnect, which changes m_number.
    if (events.opened)
        sessionOpened(events.opened->receiveMaximum);
    for (const auto &done : events.subscribes) {
        if (number == m_number)
            subscribeDone(done.filter, done.reasonCode);
    }
    for (const auto &done : events.publishes) {
        if (number == m_number)
            publishDone(done.id, done.reasonCode);
    }
    for (const auto &[reason, count] : events.refused)
        countRefused(reason, count);
    if (number == m_number && !events.messages.isEmpty())
        deliver(events.messages);
    if (number == m_number && events.closed) {
        closeSession(false);
        sessionClosed(events.closed->reasonCode, events.closed->reason);
    }
}

void MosquittoLink::sendPublish(quint64 id, const MqttMessage &message)
{
    if (m_session)
        m_session->post({MosquittoSession::Op::Publish, id, message});
}

void MosquittoLink::sendSubscribe(const QString &filter, int qos)
{
    MqttMessage message;
    message.topic = filter;
    message.qos = qos;
    if (m_session)
        m_session->post({MosquittoSession::Op::Subscribe, 0, message});
}

void MosquittoLink::sendUnsubscribe(const QString &filter)
{
    MqttMessage message;
    message.topic = filter;
    if (m_session)
        m_session->post({MosquittoSession::Op::Unsubscribe, 0, message});
}

} // namespace gemba::links

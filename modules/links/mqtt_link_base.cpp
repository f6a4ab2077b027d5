#include "mqtt_link_base.h"

#include <gemba/core/log.h>
#include <gemba/links/mqtt_topic.h>

#include <QMetaMethod>

#include <algorithm>

namespace gemba::links {

using namespace Qt::StringLiterals;

namespace {

// A connection that lived this long was a good one: only then does the next loss start from the smallest delay again.
// Otherwise two clients with one id, or a broker that accepts and drops, would be hammered at full speed.
constexpr qint64 stableMs = 5'000;

// libmosquitto walks the list of unacknowledged messages at every acknowledgement; this many fill any plant's network.
constexpr int maxWindow = 128;

} // namespace

MqttLinkBase::MqttLinkBase(MqttOptions options, const Clock &clock)
    : m_options(std::move(options))
    , m_clock(clock)
    , m_backoff(m_options.reconnectMinMs, m_options.reconnectMaxMs)
{
    m_retryTimer.setSingleShot(true);
    m_connectTimer.setSingleShot(true);
    connect(&m_retryTimer, &QTimer::timeout, this, &MqttLinkBase::attempt);
    connect(&m_connectTimer, &QTimer::timeout, this, [this] {
        closeSession(false);
        failed(mqtt_reason::serverUnavailable, u"no answer within %1 ms"_s.arg(m_options.connectTimeoutMs));
    });
}

void MqttLinkBase::connectToBroker()
{
    if (m_state == MqttState::Stopped)
        attempt();
}

void MqttLinkBase::disconnectFromBroker()
{
    if (m_state == MqttState::Stopped)
        return;
    m_retryTimer.stop();
    m_connectTimer.stop();
    closeSession(m_state == MqttState::Connected);
    m_backoff.reset();
    setState(MqttState::Stopped, {});
    dropUnsendable(true);
}

void MqttLinkBase::attempt()
{
    setState(MqttState::Connecting, {});
    m_connectTimer.start(m_options.connectTimeoutMs);
    openSession();
}

void MqttLinkBase::sessionOpened(int receiveMaximum)
{
    if (m_state != MqttState::Connecting)
        return;
    m_connectTimer.stop();
    m_connectedAtMs = m_clock.monotonicMs();
    m_window = std::clamp(receiveMaximum, 1, maxWindow);
    m_inFlight = 0;
    m_firstUnsent = 0;
    ++m_counters.connects;
    if (m_counters.connects > 1)
        ++m_counters.reconnects;
    for (const Subscription &subscription : std::as_const(m_subscriptions))
        sendSubscribe(subscription.filter, subscription.qos);
    setState(MqttState::Connected, {});
    pump();
}

void MqttLinkBase::sessionClosed(int reasonCode, const QString &reason)
{
    if (m_state == MqttState::Connecting || m_state == MqttState::Connected)
        failed(reasonCode, reason);
}

void MqttLinkBase::failed(int reasonCode, const QString &reason)
{
    m_connectTimer.stop();
    if (m_state == MqttState::Connected && m_clock.monotonicMs() - m_connectedAtMs >= stableMs)
        m_backoff.reset();
    const QString text = reason.isEmpty() ? mqtt_reason::text(reasonCode) : reason;
    m_lastError = gemba::refuse(ErrorCode::BrokerUnavailable, text);
    const int delayMs = m_backoff.nextMs();
    log::info(u"mqtt"_s, u"Not connected to the broker"_s,
              {{u"host"_s, m_options.host},
               {u"port"_s, m_options.port},
               {u"client"_s, m_options.clientId},
               {u"reason"_s, text},
               {u"retryMs"_s, delayMs}});
    for (auto &[id, outgoing] : m_outgoing)
        outgoing.sent = false;
    m_retryTimer.start(delayMs);
    setState(MqttState::Waiting, text);
    dropUnsendable(false);
}

void MqttLinkBase::setState(MqttState state, const QString &reason)
{
    m_state = state;
    Q_EMIT stateChanged(state, reason);
}

Result<void> MqttLinkBase::subscribe(const QString &filter, int qos)
{
    if (!mqttFilterValid(filter))
        return refuseField(ErrorCode::FieldFormat, u"filter"_s, u"not an MQTT topic filter"_s);
    if (qos != 0 && qos != 1)
        return refuseField(ErrorCode::FieldRange, u"qos"_s, u"0 or 1"_s);
    const auto it = std::find_if(m_subscriptions.begin(), m_subscriptions.end(),
                                 [&](const Subscription &known) { return known.filter == filter; });
    if (it == m_subscriptions.end())
        m_subscriptions.append({filter, qos});
    else
        it->qos = qos;
    if (m_state == MqttState::Connected)
        sendSubscribe(filter, qos);
    return {};
}

void MqttLinkBase::unsubscribe(const QString &filter)
{
    const auto removed = m_subscriptions.removeIf([&](const Subscription &known) { return known.filter == filter; });
    if (removed > 0 && m_state == MqttState::Connected)
        sendUnsubscribe(filter);
}

Result<quint64> MqttLinkBase::publish(const MqttMessage &message)
{
    const auto refused = [this](QString counter, Error error) {
        countRefused(counter);
        m_lastError = error;
        return error;
    };
    if (!mqttTopicValid(message.topic))
        return refused(u"topic_invalid"_s, refuseField(ErrorCode::FieldFormat, u"topic"_s, u"not an MQTT topic"_s));
    if (message.qos != 0 && message.qos != 1)
        return refused(u"qos_invalid"_s, refuseField(ErrorCode::FieldRange, u"qos"_s, u"0 or 1"_s));
    if (message.payload.size() > m_options.maxMessageBytes)
        return refused(u"too_large"_s, refuseField(ErrorCode::MessageTooLarge, u"payload"_s,
                                                   u"at most %1 bytes"_s.arg(m_options.maxMessageBytes)));
    if (message.qos == 0 && m_state != MqttState::Connected)
        return refused(u"offline"_s, gemba::refuse(ErrorCode::BrokerUnavailable, u"not connected"_s));
    if (outgoing() >= m_options.maxOutgoing || m_outgoingBytes + message.payload.size() > m_options.maxOutgoingBytes)
        return refused(u"queue_full"_s,
                       gemba::refuse(ErrorCode::Busy, u"%1 messages wait for the broker"_s.arg(outgoing())));

    const quint64 id = m_nextId++;
    m_outgoingBytes += message.payload.size();
    const auto it = m_outgoing.emplace_hint(m_outgoing.end(), id, Outgoing{message, m_clock.monotonicMs(), false});
    if (m_state != MqttState::Connected)
        return id;
    if (message.qos == 0) {
        it->second.sent = true;
        sendPublish(id, message);
    } else {
        pump();
    }
    return id;
}

bool MqttLinkBase::age(Outgoing &outgoing) const
{
    if (!outgoing.message.expiryS)
        return true;
    const qint64 now = m_clock.monotonicMs();
    const qint64 waitedS = (now - outgoing.acceptedMs) / 1000;
    if (waitedS >= *outgoing.message.expiryS && waitedS > 0)
        return false;
    outgoing.message.expiryS = *outgoing.message.expiryS - static_cast<quint32>(waitedS);
    outgoing.acceptedMs += waitedS * 1000;
    return true;
}

void MqttLinkBase::pump()
{
    // publishDone() for an expired message may run a slot that publishes or disconnects: look everything up again after
    // it.
    while (m_state == MqttState::Connected && m_inFlight < m_window) {
        auto it = m_outgoing.lower_bound(m_firstUnsent);
        while (it != m_outgoing.end() && it->second.sent)
            ++it;
        if (it == m_outgoing.end()) {
            m_firstUnsent = m_nextId;
            return;
        }
        m_firstUnsent = it->first + 1;
        if (!age(it->second)) {
            countRefused(u"expired"_s);
            finish(it, mqtt_reason::unspecified);
            continue;
        }
        it->second.sent = true;
        ++m_inFlight;
        sendPublish(it->first, it->second.message);
    }
}

void MqttLinkBase::publishDone(quint64 id, int reasonCode)
{
    const auto it = m_outgoing.find(id);
    if (it == m_outgoing.end() || !it->second.sent)
        return;
    const MqttMessage &message = it->second.message;
    if (message.qos == 1)
        --m_inFlight;
    if (reasonCode < 0x80) {
        ++m_counters.sent;
        m_counters.sentBytes += static_cast<quint64>(message.payload.size());
    } else {
        const bool forbidden = reasonCode == mqtt_reason::notAuthorized;
        countRefused(forbidden ? u"not_authorized"_s : u"broker_refused"_s);
        m_lastError = refuseField(forbidden ? ErrorCode::PermissionDenied : ErrorCode::BrokerUnavailable, message.topic,
                                  mqtt_reason::text(reasonCode));
    }
    finish(it, reasonCode);
    pump();
}

void MqttLinkBase::finish(std::map<quint64, Outgoing>::iterator it, int reasonCode)
{
    const quint64 id = it->first;
    m_outgoingBytes -= it->second.message.payload.size();
    m_outgoing.erase(it);
    Q_EMIT published(id, {reasonCode, mqtt_reason::text(reasonCode)});
}

void MqttLinkBase::dropUnsendable(bool everything)
{
    QList<quint64> ids;
    for (const auto &[id, outgoing] : m_outgoing) {
        if (everything || outgoing.message.qos == 0)
            ids.append(id);
    }
    for (const quint64 id : std::as_const(ids)) {
        const auto it = m_outgoing.find(id);
        if (it == m_outgoing.end())
            continue;
        countRefused(u"connection_lost"_s);
        finish(it, mqtt_reason::serverUnavailable);
    }
}

void MqttLinkBase::subscribeDone(const QString &filter, int reasonCode)
{
    if (reasonCode >= 0x80)
        m_lastError = refuseField(ErrorCode::PermissionDenied, filter, mqtt_reason::text(reasonCode));
    Q_EMIT subscribed(filter, {reasonCode, mqtt_reason::text(reasonCode)});
}

void MqttLinkBase::deliver(const QList<MqttMessage> &messages)
{
    for (const MqttMessage &message : messages) {
        ++m_counters.received;
        m_counters.receivedBytes += static_cast<quint64>(message.payload.size());
    }
    Q_EMIT messagesReceived(messages);
    static const QMetaMethod single = QMetaMethod::fromSignal(&MqttLink::messageReceived);
    if (!isSignalConnected(single))
        return;
    for (const MqttMessage &message : messages)
        Q_EMIT messageReceived(message);
}

void MqttLinkBase::countRefused(const QString &reason, quint64 count)
{
    if (count > 0)
        m_counters.refused[reason] += count;
}

QStringList MqttLinkBase::filters() const
{
    QStringList all;
    for (const Subscription &subscription : m_subscriptions)
        all.append(subscription.filter);
    return all;
}

} // namespace gemba::links

#pragma once

#include <gemba/core/clock.h>
#include <gemba/core/result.h>
#include <gemba/links/link_counters.h>
#include <gemba/links/link_state.h>
#include <gemba/links/mqtt_types.h>

#include <QObject>

#include <memory>

namespace gemba::links {

using MqttState = LinkState;

/// An MQTT 5 client that keeps itself connected.
///
/// Threads: lives on the thread that made it, which must run an event loop; every call is made there and every signal
/// arrives there. Incoming messages are handed over in batches. Ownership: none of what is passed in is kept by
/// reference, except the Clock given to the factory, which must outlive the link.
///
/// Destroying a connected link drops the connection as a crash would: the broker sends the will. Not from one of its
/// slots.
///
/// Durability: a PUBACK says that a broker took a message, not that anybody stored it, and neither back end lets the
/// owner hold back its own PUBACK. Whoever must not lose a message keeps it until the application's answer (…/ack)
/// arrives.
class MqttLink : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Starts connecting, and keeps at it until disconnectFromBroker(). No effect unless Stopped.
    virtual void connectToBroker() = 0;
    /// Says DISCONNECT (no will is sent) and stops. Publishes that were not done end with serverUnavailable.
    virtual void disconnectFromBroker() = 0;

    /// Remembered, and asked for again at every connection. The outcome comes as subscribed(). @p qos 0 or 1.
    /// Overlapping filters: a message comes at least once. Refusals: FieldFormat (filter), FieldRange (qos).
    virtual Result<void> subscribe(const QString &filter, int qos) = 0;
    virtual void unsubscribe(const QString &filter) = 0;

    /// Takes a message and returns its id, which published() names when the message is done.
    /// QoS 1: queued while offline and sent again after a reconnect until acknowledged (so it may arrive twice).
    /// QoS 0: done once written to the socket; refused with BrokerUnavailable unless Connected.
    /// Refusals: FieldFormat (topic), FieldRange (qos), MessageTooLarge, Busy (the outgoing queue is full).
    virtual Result<quint64> publish(const MqttMessage &message) = 0;

    virtual MqttState state() const = 0;
    /// Why the link is not connected, or the last refusal; empty detail if there was none.
    virtual Error lastError() const = 0;
    virtual LinkCounters counters() const = 0;
    /// Messages accepted by publish() that are not done.
    virtual int outgoing() const = 0;

Q_SIGNALS:
    void stateChanged(gemba::links::LinkState state, const QString &reason);
    void subscribed(const QString &filter, const gemba::links::MqttOutcome &outcome);
    /// Exactly once per accepted publish().
    void published(quint64 id, const gemba::links::MqttOutcome &outcome);
    /// What came since the last time, in order. The cheap way in for a flood.
    void messagesReceived(const QList<gemba::links::MqttMessage> &messages);
    /// The same messages one by one, for those who expect few. Connect to one of the two.
    void messageReceived(const gemba::links::MqttMessage &message);
};

enum class MqttBackend { Mosquitto, QtMqtt };

/// Whether this build has the back end. Mosquitto is always there; QtMqtt where CMake found Qt6::Mqtt.
bool mqttBackendAvailable(MqttBackend backend);

/// A stopped link. Throws std::invalid_argument for a back end that this build does not have and for options outside
/// their stated ranges: both are mistakes of the program, configuration is checked before.
std::unique_ptr<MqttLink> makeMqttLink(MqttBackend backend, const MqttOptions &options, const Clock &clock);

} // namespace gemba::links

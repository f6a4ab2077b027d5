#pragma once

#include <gemba/links/mqtt_types.h>

#include <mutex>

namespace gemba::links {

/// The bounded hand-over of received messages from a network thread to the owner's thread. Thread-safe.
class MqttInbox
{
public:
    MqttInbox(int maxMessages, qint64 maxBytes);

    /// False, and nothing kept, if there is no room. One message larger than the byte bound fits an empty inbox.
    bool put(MqttMessage message);
    /// Up to @p max messages in order of arrival.
    QList<MqttMessage> take(int max);
    /// At a bound: the network thread should stop reading.
    bool full() const;
    bool empty() const;

private:
    bool fullLocked() const;

    const int m_maxMessages;
    const qint64 m_maxBytes;
    mutable std::mutex m_mutex;
    QList<MqttMessage> m_messages;
    qsizetype m_taken = 0; ///< messages at the front of m_messages that were handed out already
    qint64 m_bytes = 0;
};

} // namespace gemba::links

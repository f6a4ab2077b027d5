#include "mqtt_inbox.h"

#include <algorithm>

namespace gemba::links {

namespace {

qint64 weight(const MqttMessage &message)
{
    // What a message costs beside its texts: list slot, string and array headers.
    constexpr qint64 overhead = 256;
    return overhead + message.payload.size() + message.correlationData.size() + 2 * message.topic.size() +
           2 * message.responseTopic.size();
}

} // namespace

MqttInbox::MqttInbox(int maxMessages, qint64 maxBytes)
    : m_maxMessages(std::max(maxMessages, 1))
    , m_maxBytes(maxBytes)
{
}

bool MqttInbox::put(MqttMessage message)
{
    const qint64 bytes = weight(message);
    const std::lock_guard lock(m_mutex);
    if (fullLocked())
        return false;
    m_bytes += bytes;
    m_messages.append(std::move(message));
    return true;
}

QList<MqttMessage> MqttInbox::take(int max)
{
    const std::lock_guard lock(m_mutex);
    QList<MqttMessage> batch;
    const qsizetype count = std::min<qsizetype>(max, m_messages.size() - m_taken);
    if (m_taken == 0 && count == m_messages.size()) {
        batch.swap(m_messages);
        m_bytes = 0;
        return batch;
    }
    batch.reserve(count);
    for (qsizetype i = 0; i < count; ++i) {
        MqttMessage &message = m_messages[m_taken++];
        m_bytes -= weight(message);
        batch.append(std::move(message));
    }
    if (m_taken == m_messages.size()) {
        m_messages.clear();
        m_taken = 0;
    }
    return batch;
}

bool MqttInbox::full() const
{
    const std::lock_guard lock(m_mutex);
    return fullLocked();
}

bool MqttInbox::empty() const
{
    const std::lock_guard lock(m_mutex);
    return m_taken == m_messages.size();
}

bool MqttInbox::fullLocked() const
{
    return m_messages.size() - m_taken >= m_maxMessages || m_bytes >= m_maxBytes;
}

} // namespace gemba::links

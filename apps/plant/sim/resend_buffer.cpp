#include "resend_buffer.h"

#include <algorithm>

namespace gemba::plant {

namespace {

qint64 delayAfter(int attempts)
{
    return std::min(ResendBuffer::maxDelayMs, ResendBuffer::firstDelayMs << std::min(attempts - 1, 10));
}

} // namespace

void ResendBuffer::add(quint64 seq, const QByteArray &element, bool sent, qint64 nowMs)
{
    Waiting waiting{element, 0, sent ? 1 : 0};
    if (sent)
        waiting.dueMs = nowMs + delayAfter(1);
    m_waiting.insert(seq, waiting);
    while (m_waiting.size() > capacity) {
        m_waiting.erase(m_waiting.begin());
        ++m_dropped;
    }
}

QList<QByteArray> ResendBuffer::takeDue(qint64 nowMs, int limit, quint64 &resent)
{
    QList<QByteArray> due;
    for (Waiting &waiting : m_waiting) {
        if (due.size() >= limit)
            break;
        if (waiting.dueMs > nowMs)
            continue;
        if (waiting.attempts > 0)
            ++resent;
        ++waiting.attempts;
        waiting.dueMs = nowMs + delayAfter(waiting.attempts);
        due.append(waiting.element);
    }
    return due;
}

void ResendBuffer::allDue()
{
    for (Waiting &waiting : m_waiting)
        waiting.dueMs = 0;
}

QList<QByteArray> ResendBuffer::elements() const
{
    QList<QByteArray> all;
    for (const Waiting &waiting : m_waiting)
        all.append(waiting.element);
    return all;
}

} // namespace gemba::plant

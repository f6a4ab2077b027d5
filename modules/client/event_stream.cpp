#include "event_stream.h"

#include <utility>

namespace gemba::client {

namespace {

QStringList sorted(const QSet<QString> &set)
{
    QStringList list(set.begin(), set.end());
    list.sort();
    return list;
}

} // namespace

void EventStream::want(const QStringList &topics)
{
    for (const QString &topic : topics) {
        if (!m_live.contains(topic) && !m_resume.contains(topic))
            m_open.insert(topic);
    }
}

void EventStream::drop(const QStringList &topics)
{
    for (const QString &topic : topics) {
        m_live.remove(topic);
        m_resume.remove(topic);
        m_open.remove(topic);
        m_floor.remove(topic);
        m_held.removeIf([&](const Event &event) { return event.topic == topic; });
    }
}

QStringList EventStream::topicsToResume() const
{
    return sorted(m_resume);
}

QStringList EventStream::topicsToOpen() const
{
    return sorted(m_open);
}

void EventStream::linkLost()
{
    m_resume += std::exchange(m_live, {});
    m_held.clear();
    m_opening = false;
}

void EventStream::sequenceGone()
{
    m_open += std::exchange(m_live, {});
    m_open += std::exchange(m_resume, {});
    m_floor.clear();
    m_held.clear();
    m_opening = false;
    m_lastSeq = 0;
}

QList<EventStream::Event> EventStream::subscribed(const QStringList &topics, qint64 seq, bool replayed)
{
    const bool first = m_live.isEmpty() && m_resume.isEmpty();
    for (const QString &topic : topics) {
        // A topic dropped while its answer was on the way stays dropped.
        const bool wanted = m_resume.remove(topic) || m_open.remove(topic);
        if (!wanted)
            continue;
        m_live.insert(topic);
        if (!replayed)
            m_floor.insert(topic, seq);
    }
    // With a replay the missed events follow this answer and raise the number one by one. Topics opened beside others
    // have only their own floor raised: events of the others below seq may still be on the way.
    if (!replayed && first)
        m_lastSeq = seq;

    if (!replayed)
        m_opening = false;

    QList<Event> ready;
    for (const Event &event : std::exchange(m_held, {})) {
        if (const auto accepted = accept(event))
            ready.append(*accepted);
    }
    return ready;
}

bool EventStream::isNew(const Event &event) const
{
    return event.seq > m_lastSeq && event.seq > m_floor.value(event.topic, 0);
}

std::optional<EventStream::Event> EventStream::accept(const Event &event)
{
    if (event.seq > 0 && m_opening) {
        m_held.append(event);
        return std::nullopt;
    }
    if (!m_live.contains(event.topic))
        return std::nullopt;
    if (event.seq == 0)
        return event;
    if (!isNew(event))
        return std::nullopt;
    m_lastSeq = event.seq;
    return event;
}

} // namespace gemba::client

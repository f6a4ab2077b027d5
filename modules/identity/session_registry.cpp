#include "session_registry.h"

namespace gemba::identity {

void SessionRegistry::put(const Entry &entry)
{
    const std::lock_guard lock(m_mutex);
    m_sessions.insert(entry.session.id, entry);
}

void SessionRegistry::remove(const SessionId &id)
{
    const std::lock_guard lock(m_mutex);
    m_sessions.remove(id);
}

void SessionRegistry::moveEnd(const SessionId &id, qint64 endsAtMs)
{
    const std::lock_guard lock(m_mutex);
    const auto it = m_sessions.find(id);
    if (it != m_sessions.end())
        it->session.endsAtMs = endsAtMs;
}

std::optional<SessionRegistry::Entry> SessionRegistry::find(const SessionId &id) const
{
    const std::lock_guard lock(m_mutex);
    const auto it = m_sessions.constFind(id);
    if (it == m_sessions.constEnd())
        return std::nullopt;
    return *it;
}

void SessionRegistry::putTerminal(const Terminal &terminal)
{
    const std::lock_guard lock(m_mutex);
    m_terminals.insert(terminal.id, terminal);
}

void SessionRegistry::removeTerminal(const TerminalId &id)
{
    const std::lock_guard lock(m_mutex);
    m_terminals.remove(id);
}

std::optional<Terminal> SessionRegistry::findTerminal(const TerminalId &id) const
{
    const std::lock_guard lock(m_mutex);
    const auto it = m_terminals.constFind(id);
    if (it == m_terminals.constEnd())
        return std::nullopt;
    return *it;
}

QList<SessionId> SessionRegistry::takeExpired(qint64 nowMs)
{
    const std::lock_guard lock(m_mutex);
    QList<SessionId> expired;
    m_sessions.removeIf([&](auto it) {
        if (it.value().session.endsAtMs > nowMs)
            return false;
        expired.append(it.key());
        return true;
    });
    return expired;
}

} // namespace gemba::identity

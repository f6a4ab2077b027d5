#include "session_registry.h"

#include "session_times.h"

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

void SessionRegistry::moveEnds(const StoredSession &session)
{
    const std::lock_guard lock(m_mutex);
    const auto it = m_sessions.find(session.id);
    if (it != m_sessions.end())
        it->session = session;
}

std::optional<StoredSession> SessionRegistry::use(const SessionId &id, qint64 nowMs, qint64 saveEveryMs)
{
    const std::lock_guard lock(m_mutex);
    const auto it = m_sessions.find(id);
    if (it == m_sessions.end())
        return std::nullopt;
    useAt(it->session, it->idleMs, nowMs);
    if (nowMs - it->savedUseAtMs < saveEveryMs)
        return std::nullopt;
    it->savedUseAtMs = nowMs;
    return it->session;
}

std::optional<SessionRegistry::Entry> SessionRegistry::find(const SessionId &id) const
{
    const std::lock_guard lock(m_mutex);
    const auto it = m_sessions.constFind(id);
    if (it == m_sessions.constEnd())
        return std::nullopt;
    return *it;
}

QList<UserId> SessionRegistry::people() const
{
    const std::lock_guard lock(m_mutex);
    QSet<UserId> people;
    for (const Entry &entry : m_sessions)
        people.insert(entry.user.id);
    return {people.begin(), people.end()};
}

QList<SessionId> SessionRegistry::sessions() const
{
    const std::lock_guard lock(m_mutex);
    return m_sessions.keys();
}

QList<SessionId> SessionRegistry::setRights(const User &user, const AccountRights &rights, qint64 nowMs)
{
    const std::lock_guard lock(m_mutex);
    const Rights now = rights.at(nowMs);
    QList<SessionId> sessions;
    for (Entry &entry : m_sessions) {
        if (entry.user.id != user.id)
            continue;
        if (entry.rights.at(nowMs).grants != now.grants)
            sessions.append(entry.session.id);
        entry.user = user;
        entry.user.roles = now.roles;
        entry.rights = rights;
        entry.idleMs = now.limits.idleMinutes * 60'000LL;
        shortenTo(entry.session, now.limits, nowMs);
    }
    return sessions;
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
        if (endOf(it.value().session).atMs > nowMs)
            return false;
        expired.append(it.key());
        return true;
    });
    return expired;
}

} // namespace gemba::identity

#pragma once

#include "duties.h"
#include "rights.h"
#include "session_store.h"
#include "terminals_contract.h"
#include "users_contract.h"

#include <gemba/rpc/caller.h>

#include <mutex>
#include <optional>

namespace gemba::identity {

/// The open sessions and live terminals in memory, so that every call can be checked without a query. Thread-safe:
/// commands change it on the writer thread once they are committed, calls read it on the server's thread.
class SessionRegistry
{
public:
    struct Entry
    {
        StoredSession session;
        User user;
        AccountRights rights;
        qint64 idleMs = 0;                         ///< what each use adds
        qint64 savedUseAtMs = 0;                   ///< the newest use that the database knows
        SignInProof proof = SignInProof::Password; ///< what it was begun with
    };

    void put(const Entry &entry);
    void remove(const SessionId &id);
    void moveEnds(const StoredSession &session);
    /// Its person did something. Gives the session when that should be written down: once in @p saveEveryMs.
    std::optional<StoredSession> use(const SessionId &id, qint64 nowMs, qint64 saveEveryMs);
    std::optional<Entry> find(const SessionId &id) const;
    /// Everybody with an open session, each once.
    QList<UserId> people() const;
    QList<SessionId> sessions() const;
    /// What somebody is and may do from now on. Gives the sessions for which that is not what it was.
    QList<SessionId> setRights(const User &user, const AccountRights &rights, qint64 nowMs);

    void putTerminal(const Terminal &terminal);
    void removeTerminal(const TerminalId &id);
    std::optional<Terminal> findTerminal(const TerminalId &id) const;

    /// Sessions whose end has come; they are forgotten here.
    QList<SessionId> takeExpired(qint64 nowMs);

private:
    mutable std::mutex m_mutex;
    QHash<SessionId, Entry> m_sessions;
    QHash<TerminalId, Terminal> m_terminals;
};

} // namespace gemba::identity

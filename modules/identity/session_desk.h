#pragma once

#include "answers.h"
#include "session_registry.h"
#include "sessions_contract.h"

#include <gemba/core/clock.h>
#include <gemba/storage/executor.h>

#include <QObject>

namespace gemba::identity {

/// What an administrator, and everybody for himself, sees of the open sessions and ends of them. Lives on the server's
/// thread; what takes a transaction runs where the executor runs it.
///
/// Every opening, extension and end is an event (sessions.changed), so that the servers that share a database learn of
/// each other's: a session ended here stops at the server where its sockets are.
class SessionDesk : public QObject
{
    Q_OBJECT
public:
    SessionDesk(const Clock &clock, SessionRegistry &registry, QObject *parent = nullptr);

    Result<ListSessions::Reply> list(storage::ReadTransaction &tx, const rpc::Caller &caller,
                                     const ListSessions::Params &in) const;
    Result<ListSessions::Reply> mine(storage::ReadTransaction &tx, const rpc::Caller &caller) const;
    /// Everything open, as a subscription to sessions.changed starts with.
    QJsonObject snapshot(storage::ReadTransaction &tx) const;
    Result<wire::Empty> revoke(storage::Transaction &tx, const rpc::Caller &caller, const RevokeSession::Params &in);
    Result<RevokeAllSessions::Reply> revokeAll(storage::Transaction &tx, const rpc::Caller &caller,
                                               const RevokeAllSessions::Params &in);
    /// Ends every session of @p user within the caller's own transaction, e.g. because the account is switched off.
    /// Returns how many there were. @p keep goes on.
    int endAllOf(storage::Transaction &tx, const UserId &user, const SessionId &keep = {});

    /// Tells subscribers and the other servers.
    void announce(storage::Transaction &tx, SessionChange change, const SessionId &session) const;
    /// What another server, or this one, has announced.
    void noticed(const storage::CommittedEvent &event);
    /// Writes down the end of sessions whose time is over and forgets what nobody can ask for any more; a small step,
    /// to be taken about once a minute.
    void tidy(storage::Transaction &tx, qint64 nowMs);

Q_SIGNALS:
    /// Connections must stop speaking for it.
    void ended(const gemba::SessionId &session);

private:
    bool end(storage::Transaction &tx, const SessionId &session);
    SessionInfo infoOf(const store::ListedSession &listed, const SessionId &own) const;

    const Clock &m_clock;
    SessionRegistry &m_registry;
};

} // namespace gemba::identity

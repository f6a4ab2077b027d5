#pragma once

#include "rights.h"
#include "session_registry.h"

#include <gemba/core/clock.h>
#include <gemba/storage/executor.h>

#include <QObject>

namespace gemba::identity {

/// Keeps what the open sessions may do the same as what the database says: a change counts from its commit on, for calls
/// and for sockets. Lives on the server's thread; what takes a transaction runs where the executor runs it.
class OpenRights : public QObject
{
    Q_OBJECT
public:
    OpenRights(storage::Executor &executor, const Clock &clock, SessionRegistry &registry, QObject *parent = nullptr);

    /// To be called by whatever changes an account, inside its transaction and after the change. @p method is what did it,
    /// for those who listen.
    void userChanged(storage::Transaction &tx, const UserId &user, const QString &method);
    /// The same for roles.
    void rolesChanged(storage::Transaction &tx, const QString &method);
    /// What another server that shares the database, or this one, has announced.
    void noticed(const storage::CommittedEvent &event);

    /// What @p user may do, as the transaction sees it.
    AccountRights rightsOf(storage::ReadTransaction &tx, const UserId &user) const;

    /// The same; nullopt when there is no such account or it is switched off.
    std::optional<AccountRights> ofActive(storage::ReadTransaction &tx, const UserId &user) const;
    /// Everybody with an open session.
    QSet<UserId> signedIn() const;

Q_SIGNALS:
    /// What these sessions may do has changed: what their sockets no longer may must stop.
    void changed(const QList<gemba::SessionId> &sessions);

private:
    void refresh(storage::Transaction &tx, const QList<UserId> &users);
    void shorten(storage::Transaction &tx, const UserId &user, const SessionLimits &limits) const;

    storage::Executor &m_executor;
    const Clock &m_clock;
    SessionRegistry &m_registry;
};

/// What @p user may do, as the transaction sees it.
AccountRights rightsOf(storage::ReadTransaction &tx, const UserId &user, qint64 nowMs);

} // namespace gemba::identity

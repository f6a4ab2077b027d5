#include "open_rights.h"

#include "account_store.h"
#include "grant_store.h"
#include "role_store.h"

#include <gemba/core/log.h>

namespace gemba::identity {

using namespace Qt::StringLiterals;
using storage::ReadTransaction;
using storage::Transaction;

AccountRights rightsOf(ReadTransaction &tx, const UserId &user, qint64 nowMs)
{
    return {std::make_shared<const RoleBook>(store::roles(tx)), store::holdingsOf(tx, user), nowMs};
}

OpenRights::OpenRights(storage::Executor &executor, const Clock &clock, SessionRegistry &registry, QObject *parent)
    : QObject(parent)
    , m_executor(executor)
    , m_clock(clock)
    , m_registry(registry)
{
}

AccountRights OpenRights::rightsOf(ReadTransaction &tx, const UserId &user) const
{
    return identity::rightsOf(tx, user, m_clock.nowMs());
}

std::optional<AccountRights> OpenRights::ofActive(ReadTransaction &tx, const UserId &user) const
{
    const auto account = store::findAccount(tx, user);
    return account && account->user.active ? std::optional(rightsOf(tx, user)) : std::nullopt;
}

QSet<UserId> OpenRights::signedIn() const
{
    const QList<UserId> people = m_registry.people();
    return {people.begin(), people.end()};
}

void OpenRights::refresh(Transaction &tx, const QList<UserId> &users)
{
    const auto roles = std::make_shared<const RoleBook>(store::roles(tx));
    const auto holdings = store::holdingsOf(tx, users);
    for (const UserId &user : users) {
        const auto account = store::findAccount(tx, user);
        if (!account)
            continue;
        const AccountRights rights(roles, holdings.value(user), m_clock.nowMs());
        shorten(tx, user, rights.at(m_clock.nowMs()).limits);
        tx.onCommitted([this, whose = account->user, rights] {
            const QList<SessionId> sessions = m_registry.setRights(whose, rights, m_clock.nowMs());
            if (sessions.isEmpty())
                return;
            QMetaObject::invokeMethod(
                this, [this, sessions] { Q_EMIT changed(sessions); }, Qt::QueuedConnection);
        });
    }
}

/// In the database too: a restart, or another server, would else know the longer ends of before.
void OpenRights::shorten(Transaction &tx, const UserId &user, const SessionLimits &limits) const
{
    for (const SessionId &id : store::openSessionsOf(tx, user)) {
        const auto before = store::findSession(tx, id);
        if (!before)
            continue;
        StoredSession after = *before;
        shortenTo(after, limits, m_clock.nowMs());
        if (after.endsAtMs != before->endsAtMs || after.idleEndsAtMs != before->idleEndsAtMs ||
            after.absoluteEndsAtMs != before->absoluteEndsAtMs)
            store::saveSessionTimes(tx, after);
    }
}

void OpenRights::userChanged(Transaction &tx, const UserId &user, const QString &method)
{
    refresh(tx, {user});
    tx.publish({QString::fromLatin1(UsersChanged::topic.name), wire::encode(UsersChanged{user, method})});
}

void OpenRights::rolesChanged(Transaction &tx, const QString &method)
{
    refresh(tx, m_registry.people());
    tx.publish({QString::fromLatin1(UsersChanged::topic.name), wire::encode(UsersChanged{std::nullopt, method})});
}

void OpenRights::noticed(const storage::CommittedEvent &event)
{
    if (event.event.topic != QLatin1String(UsersChanged::topic.name))
        return;
    const auto change = wire::decode<UsersChanged>(event.event.payload, wire::Unknown::Ignore);
    // On the writer, where every change of ours is made: what is read here can never undo a newer one.
    m_executor.write<Nothing>(
        [this, user = change ? change->user : std::nullopt](Transaction &tx) -> Result<Nothing> {
            const QList<UserId> people = m_registry.people();
            if (!user)
                refresh(tx, people);
            else if (people.contains(*user))
                refresh(tx, {*user});
            return Nothing{};
        },
        [](const Result<Nothing> &done) {
            if (!done)
                log::error(u"identity"_s, u"changed rights could not be read"_s, {{u"detail"_s, done.error().detail}});
        });
}

} // namespace gemba::identity

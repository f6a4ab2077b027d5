#include "people.h"

#include "built_in_roles.h"
#include "grant_store.h"
#include "people_store.h"
#include "photo_rules.h"
#include "reach.h"
#include "reset_store.h"

#include <gemba/storage/settings.h>

#include <algorithm>

namespace gemba::identity {

using namespace Qt::StringLiterals;
using storage::ReadTransaction;
using storage::Transaction;

namespace {

/// The areas that somebody manages people in; absent: everywhere.
std::optional<QStringList> managedAreas(const rpc::Caller &caller)
{
    const QString name = QString::fromLatin1(permission::manageUsers.name);
    if (caller.everything || caller.permissions.everywhere(name))
        return std::nullopt;
    const QSet<QString> areas = caller.permissions.areasOf(name);
    return QStringList(areas.begin(), areas.end());
}

Result<void> checkEmail(const QString &email)
{
    const qsizetype at = email.indexOf(u'@');
    const bool plausible =
        at > 0 && at == email.lastIndexOf(u'@') && at < email.size() - 1 &&
        std::none_of(email.begin(), email.end(), [](QChar c) { return c.isSpace() || !c.isPrint(); });
    if (email.isEmpty() || plausible)
        return {};
    return refuseField(ErrorCode::FieldFormat, u"email"_s, u"somebody@somewhere"_s);
}

/// A role asks for a second factor that is not there yet.
void markMissing(User &user, const Rights &rights)
{
    if (rights.needsSecondFactor && user.secondFactor == SecondFactorState::None)
        user.secondFactor = SecondFactorState::Missing;
}

} // namespace

People::People(const Clock &clock, Roles &roles, OpenRights &openRights, EndSessions endSessions)
    : m_clock(clock)
    , m_roles(roles)
    , m_openRights(openRights)
    , m_endSessions(std::move(endSessions))
{
}

User People::shown(ReadTransaction &tx, Account account) const
{
    const qint64 nowMs = m_clock.nowMs();
    const Rights rights = m_openRights.rightsOf(tx, account.user.id).at(nowMs);
    account.user.roles = rights.roles;
    markMissing(account.user, rights);
    account.user.openSessions = store::openSessionCounts(tx, {account.user.id}, nowMs).value(account.user.id);
    return account.user;
}

Result<ListUsers::Reply> People::list(ReadTransaction &tx, const rpc::Caller &caller, const ListUsers::Params &in) const
{
    const qint64 nowMs = m_clock.nowMs();
    store::PeopleFilter filter;
    filter.after = in.cursor;
    filter.limit = in.limit + 1;
    filter.query = in.query.value_or(QString());
    filter.role = in.role;
    filter.area = in.area;
    filter.state = in.state;
    filter.onlyAreas = managedAreas(caller);
    const QList<Account> found = store::findPeople(tx, filter, nowMs);
    QList<UserId> ids;
    for (const Account &account : found)
        ids.append(account.user.id);
    const RoleBook book = store::roles(tx);
    const auto sessions = store::openSessionCounts(tx, ids, nowMs);

    ListUsers::Reply reply;
    for (const Account &account : found) {
        if (reply.users.size() == in.limit) {
            reply.nextCursor = reply.users.last().name;
            break;
        }
        User user = account.user;
        const Rights rights = rightsFrom(book, {user.grants, user.excluded}, nowMs);
        user.roles = rights.roles;
        markMissing(user, rights);
        user.openSessions = sessions.value(user.id);
        reply.users.append(user);
    }
    reply.counts = store::countPeople(tx, filter.onlyAreas);
    return reply;
}

Result<Account> People::reached(ReadTransaction &tx, const rpc::Caller &caller, const std::optional<Account> &account,
                                const QString &field) const
{
    if (!account)
        return refuseField(ErrorCode::NotFound, field);
    if (auto ok = checkReach(caller, m_roles.book(tx), account->user.grants, field); !ok)
        return ok.error();
    return *account;
}

Result<User> People::get(ReadTransaction &tx, const rpc::Caller &caller, const UserId &user) const
{
    const auto account = store::findAccount(tx, user);
    const auto areas = managedAreas(caller);
    // Who manages some areas sees here whom he sees in the list.
    const auto isOutside = [&](const RoleGrant &grant) {
        return grant.areas.isEmpty() || std::any_of(grant.areas.begin(), grant.areas.end(),
                                                    [&](const QString &area) { return !areas->contains(area); });
    };
    if (!account || (areas && std::any_of(account->user.grants.begin(), account->user.grants.end(), isOutside)))
        return refuseField(ErrorCode::NotFound, u"user"_s, user.text());
    return shown(tx, *account);
}

Result<ReadUserRights::Reply> People::rights(ReadTransaction &tx, const rpc::Caller &caller, const UserId &user) const
{
    const auto account = get(tx, caller, user);
    if (!account)
        return account.error();
    const qint64 nowMs = m_clock.nowMs();
    const RoleBook book = store::roles(tx);
    const Holdings held{account->grants, account->excluded};
    const Rights rights = rightsFrom(book, held, nowMs);
    return ReadUserRights::Reply{explain(book, held, nowMs),
                                 rights.roles,
                                 rights.limits.sessionMinutes,
                                 rights.limits.idleMinutes,
                                 rights.limits.absoluteMinutes,
                                 rights.needsSecondFactor,
                                 rights.changeAtMs};
}

Result<User> People::create(Transaction &tx, const rpc::Caller &caller, const Account &account)
{
    const User &user = account.user;
    const RoleBook book = m_roles.book(tx);
    if (auto ok = checkEmail(user.email); !ok)
        return ok.error();
    if (auto ok = checkHoldings(book, m_roles.permissions(), {user.grants, user.excluded}, {}, m_clock.nowMs()); !ok)
        return ok.error();
    if (auto ok = checkReach(caller, book, user.grants, u"grants"_s); !ok)
        return ok.error();
    if (auto ok = checkLasting(caller, book, store::holdingsOf(tx, caller.user), user.grants, u"grants"_s); !ok)
        return ok.error();
    if (!store::insertAccount(tx, account, m_clock.nowMs(), caller.userName))
        return refuseField(ErrorCode::AlreadyExists, u"name"_s, user.name);
    const User made = shown(tx, *store::findAccount(tx, user.id));
    tx.audit(rpc::auditOf(caller, u"users.create"_s, u"account"_s, user.id.text(), {}, wire::encode(made)));
    m_openRights.userChanged(tx, user.id, u"users.create"_s);
    return made;
}

bool People::hasSuperuser(Transaction &tx) const
{
    // Two who take it from each other at once, perhaps on two servers: the second waits at this row for the first.
    storage::writeSetting(tx, u"identity.superusers"_s, u"counted"_s);
    return store::countStandingHolders(tx, QString::fromLatin1(superuserRole)) > 0;
}

Result<void> People::keepASuperuser(Transaction &tx, bool heldBefore, const QString &field) const
{
    if (heldBefore && store::countStandingHolders(tx, QString::fromLatin1(superuserRole)) == 0)
        return refuseField(ErrorCode::StateConflict, field, u"there would be no SUPERUSER any more"_s);
    return {};
}

Result<User> People::save(Transaction &tx, const rpc::Caller &caller, const SaveUser::Params &in)
{
    const qint64 nowMs = m_clock.nowMs();
    const auto before = reached(tx, caller, store::findAccount(tx, in.user), u"user"_s);
    if (!before)
        return before.error();
    if (before->user.version != in.expectedVersion)
        return refuseField(ErrorCode::VersionConflict, u"expectedVersion"_s,
                           u"the newest is %1"_s.arg(before->user.version));
    User user = before->user;
    user.displayName = in.displayName.value_or(user.displayName);
    user.email = in.email.value_or(user.email);
    user.language = in.language.value_or(user.language);
    user.grants = in.grants.value_or(user.grants);
    user.excluded = in.excluded.value_or(user.excluded);
    // A right that ends must not be made to last by whom it was lent to.
    if (in.user == caller.user && (user.grants != before->user.grants || user.excluded != before->user.excluded))
        return refuseField(ErrorCode::PermissionDenied, in.grants ? u"grants"_s : u"excluded"_s,
                           u"nobody changes what he holds himself"_s);
    if (auto ok = checkEmail(user.email); !ok)
        return ok.error();
    const RoleBook book = m_roles.book(tx);
    if (auto ok = checkHoldings(book, m_roles.permissions(), {user.grants, user.excluded},
                                {before->user.grants, before->user.excluded}, nowMs);
        !ok)
        return ok.error();
    if (auto ok = checkReach(caller, book, user.grants, u"grants"_s); !ok)
        return ok.error();
    QList<RoleGrant> given;
    std::copy_if(user.grants.begin(), user.grants.end(), std::back_inserter(given),
                 [&](const RoleGrant &grant) { return !before->user.grants.contains(grant); });
    if (auto ok = checkLasting(caller, book, store::holdingsOf(tx, caller.user), given, u"grants"_s); !ok)
        return ok.error();
    const bool heldBefore = hasSuperuser(tx);
    if (!store::saveAccount(tx, user))
        return refuseField(ErrorCode::VersionConflict, u"expectedVersion"_s);
    // Whoever reads the mailbox of before must not set a password with what was sent there.
    if (user.email != before->user.email)
        store::dropResets(tx, user.id, nowMs);
    store::replaceHoldings(tx, user.id, {user.grants, user.excluded}, caller.userName, nowMs);
    if (auto ok = keepASuperuser(tx, heldBefore, u"grants"_s); !ok)
        return ok.error();
    const User after = shown(tx, *store::findAccount(tx, user.id));
    tx.audit(rpc::auditOf(caller, u"users.save"_s, u"account"_s, user.id.text(), wire::encode(before->user),
                          wire::encode(after)));
    m_openRights.userChanged(tx, user.id, u"users.save"_s);
    return after;
}

Result<User> People::setActive(Transaction &tx, const rpc::Caller &caller, const SetUserActive::Params &in)
{
    if (!in.active && in.user == caller.user)
        return refuseField(ErrorCode::PermissionDenied, u"user"_s, u"nobody switches himself off"_s);
    const auto before = reached(tx, caller, store::findAccount(tx, in.user), u"user"_s);
    if (!before)
        return before.error();
    if (before->user.active == in.active)
        return shown(tx, *before);
    const bool heldBefore = hasSuperuser(tx);
    store::setActive(tx, in.user, in.active);
    if (auto ok = keepASuperuser(tx, heldBefore, u"user"_s); !ok)
        return ok.error();
    if (!in.active) {
        m_endSessions(tx, in.user);
        store::dropResets(tx, in.user, m_clock.nowMs());
    }
    const User after = shown(tx, *store::findAccount(tx, in.user));
    tx.audit(rpc::auditOf(caller, u"users.setActive"_s, u"account"_s, in.user.text(),
                          {{u"active"_s, before->user.active}}, {{u"active"_s, in.active}}));
    m_openRights.userChanged(tx, in.user, u"users.setActive"_s);
    return after;
}

Result<wire::Empty> People::setPhoto(Transaction &tx, const rpc::Caller &caller, const SetUserPhoto::Params &in)
{
    const auto before = reached(tx, caller, store::findAccount(tx, in.user), u"user"_s);
    if (!before)
        return before.error();
    store::Photo photo;
    if (!in.photo.isEmpty()) {
        const auto type = photoType(in.photo);
        if (!type)
            return type.error();
        photo = {*type, in.photo};
    }
    store::savePhoto(tx, in.user, photo);
    tx.audit(rpc::auditOf(caller, u"users.setPhoto"_s, u"account"_s, in.user.text(),
                          {{u"hasPhoto"_s, before->user.hasPhoto}},
                          {{u"hasPhoto"_s, !in.photo.isEmpty()}, {u"bytes"_s, in.photo.size()}}));
    m_openRights.userChanged(tx, in.user, u"users.setPhoto"_s);
    return wire::Empty{};
}

Result<ReadUserPhoto::Reply> People::photo(ReadTransaction &tx, const UserId &user) const
{
    const auto photo = store::findPhoto(tx, user);
    if (!photo)
        return refuseField(ErrorCode::NotFound, u"user"_s, user.text());
    return ReadUserPhoto::Reply{photo->mediaType, photo->image};
}

} // namespace gemba::identity

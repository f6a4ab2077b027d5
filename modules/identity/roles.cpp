#include "roles.h"

#include "built_in_roles.h"
#include "grant_store.h"
#include "reach.h"

#include <QRegularExpression>

#include <algorithm>
#include <stdexcept>

namespace gemba::identity {

using namespace Qt::StringLiterals;
using storage::ReadTransaction;
using storage::Transaction;

namespace {

constexpr int versionsShown = 200;

QStringList difference(const QStringList &a, const QStringList &b)
{
    QStringList only;
    std::copy_if(a.begin(), a.end(), std::back_inserter(only), [&](const QString &x) { return !b.contains(x); });
    return only;
}

bool sameContent(Role a, const Role &b)
{
    a.version = b.version;
    a.edited = b.edited;
    return a == b;
}

} // namespace

Roles::Roles(storage::Executor &executor, const Clock &clock, OpenRights &openRights)
    : m_executor(executor)
    , m_clock(clock)
    , m_openRights(openRights)
{
}

void Roles::learn(QList<PermissionInfo> catalogue)
{
    m_catalogue = std::move(catalogue);
    m_known.clear();
    for (const PermissionInfo &permission : m_catalogue)
        m_known.insert(permission.name);
}

void Roles::start()
{
    const auto done = m_executor.writeNow<Nothing>([this](Transaction &tx) -> Result<Nothing> {
        seed(tx);
        return Nothing{};
    });
    if (!done)
        throw std::runtime_error("cannot prepare roles: " + done.error().detail.toStdString());
}

void Roles::seed(Transaction &tx)
{
    const RoleBook stored = store::roles(tx);
    QStringList all(m_known.begin(), m_known.end());
    all.sort();
    bool changed = false;
    for (Role role : builtInRoles(all)) {
        const auto before = stored.constFind(role.name);
        if (before != stored.constEnd()) {
            if (before->edited && !role.grantsAll)
                continue;
            if (before->edited) { // its times are the site's, what it grants is not
                const QStringList permissions = role.permissions;
                role = *before;
                role.permissions = permissions;
            }
            if (sameContent(role, *before))
                continue;
            role.version = before->version;
        }
        store::saveRole(tx, role, {u"system"_s, u"as this version ships it"_s, m_clock.nowMs()});
        tx.audit(rpc::auditOf(rpc::Caller::system(), u"roles.seed"_s, u"role"_s, role.name,
                              before == stored.constEnd() ? QJsonObject{} : wire::encode(*before), wire::encode(role)));
        changed = true;
    }
    // A new database has nobody yet whose rights could have changed.
    if (changed && !stored.isEmpty())
        m_openRights.rolesChanged(tx, u"roles.seed"_s);
}

QStringList Roles::known(const QStringList &permissions) const
{
    QStringList out;
    std::copy_if(permissions.begin(), permissions.end(), std::back_inserter(out),
                 [this](const QString &name) { return isPermission(name); });
    return out;
}

RoleBook Roles::book(ReadTransaction &tx) const
{
    RoleBook book = store::roles(tx);
    for (Role &role : book)
        role.permissions = known(role.permissions);
    return book;
}

Result<ListRoles::Reply> Roles::list(ReadTransaction &tx) const
{
    ListRoles::Reply reply{store::roles(tx).values(), store::roleHolders(tx, m_clock.nowMs())};
    std::stable_sort(reply.roles.begin(), reply.roles.end(),
                     [](const Role &a, const Role &b) { return a.builtIn && !b.builtIn; });
    return reply;
}

Result<void> Roles::check(const RoleDraft &in, const std::optional<Role> &before) const
{
    static const QRegularExpression form(u"^[A-Z][A-Z0-9_]{1,31}$"_s);
    if (!form.match(in.role).hasMatch())
        return refuseField(ErrorCode::FieldFormat, u"role"_s, u"capital letters, digits and '_'"_s);
    if ((before ? before->version : 0) != in.expectedVersion)
        return refuseField(before ? ErrorCode::VersionConflict : ErrorCode::NotFound, u"expectedVersion"_s,
                           u"the newest is %1"_s.arg(before ? before->version : 0));
    for (const QString &permission : in.permissions) {
        if (!isPermission(permission) && !(before && before->permissions.contains(permission)))
            return refuseField(ErrorCode::FieldFormat, u"permissions"_s, u"no such permission: "_s + permission);
    }
    if (in.idleMinutes > in.absoluteMinutes)
        return refuseField(ErrorCode::FieldRange, u"idleMinutes"_s, u"no longer than absoluteMinutes"_s);
    if (in.sessionMinutes > in.absoluteMinutes)
        return refuseField(ErrorCode::FieldRange, u"sessionMinutes"_s, u"no longer than absoluteMinutes"_s);
    return {};
}

Result<Role> Roles::save(Transaction &tx, const rpc::Caller &caller, const RoleDraft &in)
{
    const auto before = store::findRole(tx, in.role);
    if (auto ok = check(in, before); !ok)
        return ok.error();
    Role role = before.value_or(Role{});
    role.name = in.role;
    role.title = in.title.isEmpty() ? in.role : in.title;
    role.permissions = QStringList(in.permissions);
    role.permissions.removeDuplicates();
    role.permissions.sort();
    role.sessionMinutes = in.sessionMinutes;
    role.idleMinutes = in.idleMinutes;
    role.absoluteMinutes = in.absoluteMinutes;
    role.needsSecondFactor = in.needsSecondFactor;
    role.edited = role.builtIn;
    if (role.grantsAll && role.permissions != before->permissions)
        return refuseField(ErrorCode::StateConflict, u"permissions"_s, u"%1 grants everything"_s.arg(role.name));
    // Whoever may switch it off for a role could do without it himself; the site's configuration decides.
    const bool isSensitive = before && before->builtIn && before->needsSecondFactor;
    if (isSensitive && !role.needsSecondFactor)
        return refuseField(ErrorCode::StateConflict, u"needsSecondFactor"_s,
                           u"%1 needs one; security.second_factor decides it for the site"_s.arg(role.name));
    const QStringList reach = known(role.permissions + (before ? before->permissions : QStringList{}));
    if (auto ok = checkRoleReach(caller, reach, u"permissions"_s); !ok)
        return ok.error();
    const QStringList added = difference(role.permissions, before ? before->permissions : QStringList{});
    if (auto ok = checkLasting(caller, book(tx), store::holdingsOf(tx, caller.user), known(added), u"permissions"_s);
        !ok)
        return ok.error();
    if (before && sameContent(role, *before))
        return *before;
    if (!store::saveRole(tx, role, {caller.userName, in.reason, m_clock.nowMs()}))
        return refuseField(ErrorCode::VersionConflict, u"expectedVersion"_s);
    tx.audit(rpc::auditOf(caller, u"roles.save"_s, u"role"_s, role.name, before ? wire::encode(*before) : QJsonObject{},
                          wire::encode(role)));
    m_openRights.rolesChanged(tx, u"roles.save"_s);
    return role;
}

Result<PreviewRole::Reply> Roles::preview(ReadTransaction &tx, const PreviewRole::Params &in) const
{
    const qint64 nowMs = m_clock.nowMs();
    const RoleBook before = store::roles(tx);
    RoleBook after = before;
    after[in.role].name = in.role;
    after[in.role].permissions = in.permissions;

    PreviewRole::Reply reply;
    reply.added = difference(in.permissions, before.value(in.role).permissions);
    reply.removed = difference(before.value(in.role).permissions, in.permissions);
    QSet<QString> heldBefore;
    QSet<QString> heldAfter;
    const QSet<UserId> signedIn = m_openRights.signedIn();
    const QList<UserId> people = store::activeUsers(tx);
    const auto holdings = store::holdingsOf(tx, people);
    for (const UserId &user : people) {
        const rpc::Grants then = rightsFrom(before, holdings.value(user), nowMs).grants;
        const rpc::Grants next = rightsFrom(after, holdings.value(user), nowMs).grants;
        for (const QString &permission : then.names())
            heldBefore.insert(permission);
        for (const QString &permission : next.names())
            heldAfter.insert(permission);
        if (then == next)
            continue;
        ++reply.people;
        reply.signedIn += signedIn.contains(user) ? 1 : 0;
    }
    for (const QString &permission : std::as_const(reply.removed)) {
        if (heldBefore.contains(permission) && !heldAfter.contains(permission))
            reply.lastHolderLost.append(permission);
    }
    return reply;
}

Result<ListRoleVersions::Reply> Roles::versions(ReadTransaction &tx, const QString &name) const
{
    ListRoleVersions::Reply reply{store::roleVersions(tx, name, versionsShown)};
    if (reply.versions.isEmpty())
        return refuseField(ErrorCode::NotFound, u"role"_s, name);
    return reply;
}

Result<Role> Roles::restore(Transaction &tx, const rpc::Caller &caller, const RestoreRole::Params &in)
{
    const auto content = store::roleVersion(tx, in.role, in.version);
    if (!content)
        return refuseField(ErrorCode::NotFound, u"version"_s, u"%1 of %2"_s.arg(in.version).arg(in.role));
    RoleDraft draft;
    draft.role = in.role;
    draft.expectedVersion = in.expectedVersion;
    draft.title = content->title;
    // What a role granted that this server no longer knows cannot come back.
    draft.permissions = known(content->permissions);
    draft.sessionMinutes = content->sessionMinutes;
    draft.idleMinutes = content->idleMinutes;
    draft.absoluteMinutes = content->absoluteMinutes;
    draft.needsSecondFactor = content->needsSecondFactor;
    draft.reason = u"as version %1"_s.arg(in.version);
    return save(tx, caller, draft);
}

Result<wire::Empty> Roles::remove(Transaction &tx, const rpc::Caller &caller, const QString &name)
{
    const auto role = store::findRole(tx, name);
    if (!role)
        return refuseField(ErrorCode::NotFound, u"role"_s, name);
    if (role->builtIn)
        return refuseField(ErrorCode::StateConflict, u"role"_s, u"%1 is built in"_s.arg(name));
    if (store::isRoleHeld(tx, name))
        return refuseField(ErrorCode::StateConflict, u"role"_s, u"somebody holds %1"_s.arg(name));
    if (auto ok = checkRoleReach(caller, known(role->permissions), u"role"_s); !ok)
        return ok.error();
    store::removeRole(tx, name);
    tx.audit(rpc::auditOf(caller, u"roles.remove"_s, u"role"_s, name, wire::encode(*role)));
    m_openRights.rolesChanged(tx, u"roles.remove"_s);
    return wire::Empty{};
}

} // namespace gemba::identity

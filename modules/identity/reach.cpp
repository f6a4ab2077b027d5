#include "reach.h"

#include "built_in_roles.h"

#include <algorithm>
#include <limits>

namespace gemba::identity {

using namespace Qt::StringLiterals;

namespace {

/// A moment that no grant ends after.
constexpr qint64 forGood = std::numeric_limits<qint64>::max();

} // namespace

Result<void> checkHoldings(const RoleBook &roles, const QSet<QString> &permissions, const Holdings &held,
                           const Holdings &before, qint64 nowMs)
{
    QSet<std::pair<QString, QString>> places;
    for (const RoleGrant &grant : held.grants) {
        if (!roles.contains(grant.role))
            return refuseField(ErrorCode::FieldFormat, u"grants"_s, u"no such role: "_s + grant.role);
        if (grant.endsAtMs && *grant.endsAtMs <= nowMs && !before.grants.contains(grant))
            return refuseField(ErrorCode::FieldRange, u"grants"_s, u"%1 has already ended"_s.arg(grant.role));
        for (const QString &area : grant.areas.isEmpty() ? QStringList{QString()} : grant.areas) {
            const std::pair place{grant.role, area};
            if (places.contains(place))
                return refuseField(ErrorCode::FieldFormat, u"grants"_s, u"%1 twice in one place"_s.arg(grant.role));
            places.insert(place);
        }
    }
    for (const QString &permission : held.excluded) {
        if (!permissions.contains(permission) && !before.excluded.contains(permission))
            return refuseField(ErrorCode::FieldFormat, u"excluded"_s, u"no such permission: "_s + permission);
        if (held.excluded.count(permission) > 1)
            return refuseField(ErrorCode::FieldFormat, u"excluded"_s, permission + u" twice"_s);
    }
    return {};
}

Result<void> checkReach(const rpc::Caller &caller, const RoleBook &roles, const QList<RoleGrant> &grants,
                        const QString &field)
{
    if (caller.everything)
        return {};
    for (const RoleGrant &grant : grants) {
        // It grants whatever there will ever be, so holding all that there is today does not reach as far.
        if (grant.role == QLatin1String(superuserRole) && !caller.roles.contains(grant.role))
            return refuseField(ErrorCode::PermissionDenied, field, u"only a SUPERUSER changes another"_s);
        const bool manages = grant.areas.isEmpty()
                                 ? caller.permissions.everywhere(QString::fromLatin1(permission::manageUsers.name))
                                 : std::all_of(grant.areas.begin(), grant.areas.end(), [&](const QString &area) {
                                       return caller.mayIn(permission::manageUsers, area);
                                   });
        if (!manages)
            return refuseField(ErrorCode::PermissionDenied, field,
                               u"%1 is held where you manage nobody"_s.arg(grant.role));
        if (!caller.permissions.cover(reachOf(roles, {grant})))
            return refuseField(ErrorCode::PermissionDenied, field, u"%1 grants what you do not hold"_s.arg(grant.role));
    }
    return {};
}

Result<void> checkLasting(const rpc::Caller &caller, const RoleBook &roles, const Holdings &own,
                          const QList<RoleGrant> &given, const QString &field)
{
    if (caller.everything)
        return {};
    for (const RoleGrant &grant : given) {
        const Rights then = rightsFrom(roles, own, grant.endsAtMs ? *grant.endsAtMs - 1 : forGood);
        if (!then.grants.cover(reachOf(roles, {grant})))
            return refuseField(ErrorCode::PermissionDenied, field,
                               u"%1 would outlast your own right"_s.arg(grant.role));
    }
    return {};
}

Result<void> checkLasting(const rpc::Caller &caller, const RoleBook &roles, const Holdings &own,
                          const QStringList &added, const QString &field)
{
    if (caller.everything)
        return {};
    const Rights then = rightsFrom(roles, own, forGood);
    for (const QString &permission : added) {
        if (!then.grants.everywhere(permission))
            return refuseField(ErrorCode::PermissionDenied, field,
                               u"%1 would outlast your own right"_s.arg(permission));
    }
    return {};
}

Result<void> checkRoleReach(const rpc::Caller &caller, const QStringList &permissions, const QString &field)
{
    for (const QString &permission : permissions) {
        if (!caller.everything && !caller.permissions.everywhere(permission))
            return refuseField(ErrorCode::PermissionDenied, field, u"you do not hold "_s + permission);
    }
    return {};
}

} // namespace gemba::identity

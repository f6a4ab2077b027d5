#include "rights.h"

#include <algorithm>

namespace gemba::identity {

using namespace Qt::StringLiterals;

namespace {

bool isInForce(const RoleGrant &grant, qint64 nowMs)
{
    return !grant.endsAtMs || *grant.endsAtMs > nowMs;
}

QSet<QString> asSet(const QStringList &list)
{
    return {list.begin(), list.end()};
}

void addTo(rpc::Grants &grants, const Role &role, const QStringList &areas)
{
    for (const QString &permission : role.permissions) {
        if (areas.isEmpty())
            grants.add(permission);
        else
            grants.add(permission, asSet(areas));
    }
}

SessionLimits shorter(const SessionLimits &a, const SessionLimits &b)
{
    return {std::min(a.sessionMinutes, b.sessionMinutes), std::min(a.idleMinutes, b.idleMinutes),
            std::min(a.absoluteMinutes, b.absoluteMinutes)};
}

} // namespace

SessionLimits limitsOf(const Role &role)
{
    return {role.sessionMinutes, role.idleMinutes, role.absoluteMinutes};
}

Rights rightsFrom(const RoleBook &roles, const Holdings &held, qint64 nowMs)
{
    Rights rights;
    for (const RoleGrant &grant : held.grants) {
        const auto role = roles.constFind(grant.role);
        if (role == roles.constEnd() || !isInForce(grant, nowMs))
            continue;
        addTo(rights.grants, *role, grant.areas);
        rights.limits = rights.roles.isEmpty() ? limitsOf(*role) : shorter(rights.limits, limitsOf(*role));
        rights.needsSecondFactor = rights.needsSecondFactor || role->needsSecondFactor;
        if (!rights.roles.contains(grant.role))
            rights.roles.append(grant.role);
        if (grant.endsAtMs)
            rights.changeAtMs = std::min(*grant.endsAtMs, rights.changeAtMs.value_or(*grant.endsAtMs));
    }
    for (const QString &permission : held.excluded)
        rights.grants.remove(permission);
    rights.roles.sort();
    return rights;
}

rpc::Grants reachOf(const RoleBook &roles, const QList<RoleGrant> &grants)
{
    rpc::Grants reach;
    for (const RoleGrant &grant : grants) {
        const auto role = roles.constFind(grant.role);
        if (role != roles.constEnd())
            addTo(reach, *role, grant.areas);
    }
    return reach;
}

QList<EffectiveRight> explain(const RoleBook &roles, const Holdings &held, qint64 nowMs)
{
    QMap<QString, EffectiveRight> byPermission;
    for (const RoleGrant &grant : held.grants) {
        const auto role = roles.constFind(grant.role);
        if (role == roles.constEnd() || !isInForce(grant, nowMs))
            continue;
        for (const QString &permission : role->permissions)
            byPermission[permission].sources.append(grant);
    }
    const rpc::Grants grants = rightsFrom(roles, held, nowMs).grants;
    for (auto it = byPermission.begin(); it != byPermission.end(); ++it) {
        it->permission = it.key();
        it->excluded = held.excluded.contains(it.key());
        it->everywhere = grants.everywhere(it.key());
        const QSet<QString> areas = grants.areasOf(it.key());
        it->areas = QStringList(areas.begin(), areas.end());
        it->areas.sort();
    }
    return byPermission.values();
}

AccountRights::AccountRights(std::shared_ptr<const RoleBook> roles, Holdings held, qint64 nowMs)
    : m_roles(std::move(roles))
    , m_held(std::move(held))
    , m_now(rightsFrom(*m_roles, m_held, nowMs))
{
}

Rights AccountRights::at(qint64 nowMs) const
{
    if (!m_now.changeAtMs || nowMs < *m_now.changeAtMs)
        return m_now;
    return rightsFrom(*m_roles, m_held, nowMs);
}

} // namespace gemba::identity

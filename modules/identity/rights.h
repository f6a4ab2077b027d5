#pragma once

#include "people_contract.h"
#include "roles_contract.h"
#include "session_times.h"

#include <gemba/rpc/grants.h>

#include <memory>

namespace gemba::identity {

/// The roles there are, by name.
using RoleBook = QMap<QString, Role>;

/// What was given to a person, and what is kept back from him.
struct Holdings
{
    QList<RoleGrant> grants;
    QStringList excluded;
};

/// What a person may do at one moment, and how long his sessions last.
struct Rights
{
    rpc::Grants grants;
    QStringList roles;    ///< in force, sorted
    SessionLimits limits; ///< the shortest of the roles': a sensitive one asks for care whatever the others are
    bool needsSecondFactor = false;   ///< one of the roles asks for it
    std::optional<qint64> changeAtMs; ///< when the next grant ends; UTC milliseconds
};

/// The union of the grants that have not ended, each in its areas, less what is excluded. A role that is not in the book
/// grants nothing. Pure.
Rights rightsFrom(const RoleBook &roles, const Holdings &held, qint64 nowMs);

/// As far as somebody with these grants can ever come: exclusions may be lifted, so they do not count, and ended grants may
/// be renewed. What this reaches, whoever changes the person must reach too.
rpc::Grants reachOf(const RoleBook &roles, const QList<RoleGrant> &grants);

/// The same rights by permission, with the grants that they come from.
QList<EffectiveRight> explain(const RoleBook &roles, const Holdings &held, qint64 nowMs);

/// The rights of one account, which change by themselves when a grant ends.
class AccountRights
{
public:
    AccountRights() = default;
    AccountRights(std::shared_ptr<const RoleBook> roles, Holdings held, qint64 nowMs);

    Rights at(qint64 nowMs) const;

private:
    std::shared_ptr<const RoleBook> m_roles;
    Holdings m_held;
    Rights m_now; ///< until its changeAtMs
};

/// The times that a role gives its sessions.
SessionLimits limitsOf(const Role &role);

} // namespace gemba::identity

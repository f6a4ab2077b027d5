#pragma once

#include "rights.h"

#include <gemba/rpc/caller.h>

namespace gemba::identity {

/// What is to be held must make sense: roles and permissions that exist, nothing twice, ends that are still to come unless
/// they stood there @p before.
Result<void> checkHoldings(const RoleBook &roles, const QSet<QString> &permissions, const Holdings &held,
                           const Holdings &before, qint64 nowMs);

/// Nobody gives, takes or changes what reaches further than himself: refuses with PermissionDenied and @p field unless the
/// caller manages people wherever the grants hold, and holds there himself all that they can ever bring. Whoever sets a
/// secret of another's could sign in with it, so this holds for secrets too.
Result<void> checkReach(const rpc::Caller &caller, const RoleBook &roles, const QList<RoleGrant> &grants,
                        const QString &field);

/// What is lent is not given away for good: a grant given anew ends no later than what the giver holds of it himself.
/// @p own: the giver's holdings. Refuses with PermissionDenied and @p field. The server itself may give anything.
Result<void> checkLasting(const rpc::Caller &caller, const RoleBook &roles, const Holdings &own,
                          const QList<RoleGrant> &given, const QString &field);
/// The same for permissions added to a role, which has no end.
Result<void> checkLasting(const rpc::Caller &caller, const RoleBook &roles, const Holdings &own,
                          const QStringList &added, const QString &field);

/// checkReach() for a role as such, which might be given everywhere.
Result<void> checkRoleReach(const rpc::Caller &caller, const QStringList &permissions, const QString &field);

} // namespace gemba::identity

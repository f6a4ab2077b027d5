#pragma once

#include "roles_contract.h"

namespace gemba::identity {

/// The role that always grants everything.
inline constexpr auto superuserRole = "SUPERUSER";

/// The roles that come with the product, as they are before anybody changes them: the permissions among @p all that each
/// grants. Times are minutes; NIST SP 800-63B-4 (AAL2) allows 60 without anything being done and 1,440 in all.
QList<Role> builtInRoles(const QStringList &all);

} // namespace gemba::identity

#pragma once

#include "session_times.h"

#include <QSet>
#include <QString>
#include <QStringList>

namespace gemba::identity {

/// A built-in role: what it grants and how long its sessions last at most.
struct Role
{
    const char *name;
    SessionLimits limits;
    bool grantsAll; ///< every permission there is
    std::initializer_list<const char *> permissions;
};

const std::initializer_list<Role> &builtInRoles();
bool isRole(const QString &name);
/// Everything the roles grant together. @p all is what a role that grants all grants.
QSet<QString> permissionsOf(const QStringList &roles, const QSet<QString> &all);
/// The shortest times among the roles: a person with a sensitive role is signed out as early as that role asks.
SessionLimits sessionLimitsOf(const QStringList &roles);

} // namespace gemba::identity

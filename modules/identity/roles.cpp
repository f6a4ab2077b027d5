#include "roles.h"

#include <algorithm>

namespace gemba::identity {

const std::initializer_list<Role> &builtInRoles()
{
    static const std::initializer_list<Role> roles{
        {"OPERATOR", {30, 15, 720}, false, {"alarms.acknowledge"}},
        {"DISPATCHER", {240, 60, 720}, false, {}},
        {"BILLER", {240, 60, 720}, false, {}},
        {"LEAD", {60, 30, 720}, false, {"alarms.acknowledge", "alarms.shelve", "alarms.suppress"}},
        {"SERWISANT",
         {240, 60, 720},
         false,
         {"alarms.acknowledge", "alarms.shelve", "alarms.suppress", "sensors.calibrate", "devices.command"}},
        {"ADMIN",
         {60, 30, 720},
         false,
         {"alarms.acknowledge", "alarms.shelve", "alarms.suppress", "sensors.manage", "devices.manage",
          "devices.command", "users.manage", "terminals.manage", "sessions.manage", "apiKeys.manage", "audit.read"}},
        {"SUPERUSER", {120, 30, 480}, true, {}},
        {"AUDITOR", {60, 30, 720}, false, {"audit.read"}},
    };
    return roles;
}

bool isRole(const QString &name)
{
    const auto &all = builtInRoles();
    return std::any_of(all.begin(), all.end(), [&](const Role &role) { return name == QLatin1String(role.name); });
}

QSet<QString> permissionsOf(const QStringList &roles, const QSet<QString> &all)
{
    QSet<QString> granted;
    for (const Role &role : builtInRoles()) {
        if (!roles.contains(QLatin1String(role.name)))
            continue;
        if (role.grantsAll)
            return all;
        for (const char *permission : role.permissions)
            granted.insert(QLatin1String(permission));
    }
    return granted;
}

SessionLimits sessionLimitsOf(const QStringList &roles)
{
    std::optional<SessionLimits> shortest;
    for (const Role &role : builtInRoles()) {
        if (!roles.contains(QLatin1String(role.name)))
            continue;
        if (!shortest) {
            shortest = role.limits;
            continue;
        }
        shortest->sessionMinutes = std::min(shortest->sessionMinutes, role.limits.sessionMinutes);
        shortest->idleMinutes = std::min(shortest->idleMinutes, role.limits.idleMinutes);
        shortest->absoluteMinutes = std::min(shortest->absoluteMinutes, role.limits.absoluteMinutes);
    }
    return shortest.value_or(SessionLimits{});
}

} // namespace gemba::identity

#include "roles.h"

#include <algorithm>

namespace gemba::identity {

const std::initializer_list<Role> &builtInRoles()
{
    static const std::initializer_list<Role> roles{
        {"OPERATOR", 30, false, {"alarms.acknowledge"}},
        {"DISPATCHER", 240, false, {}},
        {"BILLER", 240, false, {}},
        {"LEAD", 60, false, {"alarms.acknowledge", "alarms.shelve", "alarms.suppress"}},
        {"SERWISANT",
         240,
         false,
         {"alarms.acknowledge", "alarms.shelve", "alarms.suppress", "sensors.calibrate", "devices.command"}},
        {"ADMIN",
         60,
         false,
         {"alarms.acknowledge", "alarms.shelve", "alarms.suppress", "sensors.manage", "devices.manage",
          "devices.command", "users.manage", "terminals.manage", "audit.read"}},
        {"SUPERUSER", 120, true, {}},
        {"AUDITOR", 60, false, {"audit.read"}},
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

int sessionMinutesOf(const QStringList &roles)
{
    int minutes = 0;
    for (const Role &role : builtInRoles()) {
        if (roles.contains(QLatin1String(role.name)))
            minutes = minutes == 0 ? role.sessionMinutes : std::min(minutes, role.sessionMinutes);
    }
    return minutes == 0 ? 30 : minutes;
}

} // namespace gemba::identity

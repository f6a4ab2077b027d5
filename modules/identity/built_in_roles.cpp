#include "built_in_roles.h"

#include <algorithm>

namespace gemba::identity {

using namespace Qt::StringLiterals;

namespace {

struct Shipped
{
    const char *name;
    const char *title;
    int sessionMinutes;
    int idleMinutes;
    int absoluteMinutes;
    bool needsSecondFactor;
    std::initializer_list<const char *> permissions;
};

const std::initializer_list<Shipped> &shipped()
{
    static const std::initializer_list<Shipped> roles{
        {"OPERATOR", "Operator", 30, 15, 720, false, {"alarms.acknowledge", "bags.read"}},
        {"DISPATCHER", "Dispatcher", 240, 60, 720, false, {"bags.read", "bags.scan"}},
        {"BILLER", "Biller", 240, 60, 720, false, {"bags.read", "bills.manage"}},
        {"LEAD",
         "Lead",
         60,
         30,
         720,
         false,
         {"alarms.acknowledge", "alarms.shelve", "alarms.suppress", "limits.propose", "bags.read", "bags.scan", "bags.correct",
          "bags.print", "bills.manage", "bills.correct"}},
        {"SERWISANT",
         "Service",
         240,
         60,
         720,
         true,
         {"alarms.acknowledge", "alarms.shelve", "alarms.suppress", "sensors.calibrate", "devices.command",
          "limits.propose", "system.read"}},
        // Whoever makes other people's accounts holds what he gives them, so all that work needs is here too.
        {"ADMIN", "Administrator", 60, 30, 720, true, {"alarms.acknowledge", "alarms.shelve",  "alarms.suppress",
                                                       "alarms.rationalise", "sensors.manage", "sensors.calibrate",
                                                       "limits.propose",     "limits.approve", "devices.manage",
                                                       "devices.command",    "users.manage",   "roles.manage",
                                                       "sessions.manage",    "apiKeys.manage", "terminals.manage",
                                                       "audit.read",         "audit.export",   "system.read",
                                                       "system.manage",      "backups.manage", "data.import",
                                                       "data.export",        "bags.read",      "bags.scan",
                                                       "bags.correct",       "bags.configure", "bags.print",
                                                       "bills.manage",       "bills.correct"}},
        {superuserRole, "Superuser", 120, 30, 480, true, {}},
        {"AUDITOR", "Auditor", 60, 30, 720, false, {"audit.read", "audit.export", "system.read", "data.export", "bags.read"}},
    };
    return roles;
}

} // namespace

QList<Role> builtInRoles(const QStringList &all)
{
    QList<Role> roles;
    for (const Shipped &in : shipped()) {
        Role role;
        role.name = QString::fromLatin1(in.name);
        role.title = QString::fromLatin1(in.title);
        role.builtIn = true;
        role.grantsAll = role.name == QLatin1String(superuserRole);
        role.sessionMinutes = in.sessionMinutes;
        role.idleMinutes = in.idleMinutes;
        role.absoluteMinutes = in.absoluteMinutes;
        role.needsSecondFactor = in.needsSecondFactor;
        for (const QString &permission : all) {
            const auto granted = [&](const char *name) { return permission == QLatin1String(name); };
            if (role.grantsAll || std::any_of(in.permissions.begin(), in.permissions.end(), granted))
                role.permissions.append(permission);
        }
        role.permissions.sort();
        roles.append(role);
    }
    return roles;
}

} // namespace gemba::identity

#include "role_book.h"

#include <sensors_contract.h>

namespace gemba::admin {

void RoleBook::ask(ShellController &shell)
{
    if (m_shell)
        return;
    m_shell = &shell;
    shell.link().call<identity::ListRoles>(this, {}, [this](const Result<identity::ListRoles::Reply> &reply) {
        if (!reply)
            return;
        m_roles = reply->roles;
        Q_EMIT changed();
    });
    // Areas are those of the sensors: nothing else has one of its own.
    shell.link().call<sensors::ListSensors>(this, {}, [this](const Result<sensors::ListSensors::Reply> &reply) {
        if (!reply)
            return;
        for (const sensors::Sensor &sensor : reply->sensors)
            if (!sensor.area.isEmpty() && !m_areas.contains(sensor.area))
                m_areas.append(sensor.area);
        m_areas.sort(Qt::CaseInsensitive);
        Q_EMIT changed();
    });
}

QString RoleBook::title(const QString &name) const
{
    const QString known = wordsOf(m_shell).role(name);
    if (known != name)
        return known;
    for (const identity::Role &role : m_roles)
        if (role.name == name && !role.title.isEmpty())
            return role.title;
    return name;
}

QStringList RoleBook::titles() const
{
    QStringList titles;
    for (const identity::Role &role : m_roles)
        titles.append(title(role.name));
    return titles;
}

} // namespace gemba::admin

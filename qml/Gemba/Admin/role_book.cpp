#include "role_book.h"

#include <sensors_contract.h>

namespace gemba::admin {

namespace {

constexpr int everySensor = 1000;

} // namespace

void RoleBook::ask(ShellController &shell)
{
    m_shell = &shell;
    if (m_roles.isEmpty() && !m_askingRoles)
        askRoles();
    if (!m_areasKnown && !m_askingAreas)
        askAreas();
}

void RoleBook::askRoles()
{
    m_askingRoles = true;
    m_failure.reset();
    m_shell->link().call<identity::ListRoles>(this, {}, [this](const Result<identity::ListRoles::Reply> &reply) {
        m_askingRoles = false;
        if (reply)
            m_roles = reply->roles;
        else
            m_failure = reply.error();
        Q_EMIT changed();
    });
}

void RoleBook::askAreas()
{
    m_askingAreas = true;
    // Areas are those of the sensors: nothing else has one of its own.
    sensors::ListSensors::Params params;
    params.limit = everySensor;
    m_shell->link().call<sensors::ListSensors>(this, params, [this](const Result<sensors::ListSensors::Reply> &reply) {
        m_askingAreas = false;
        if (!reply)
            return;
        m_areasKnown = true;
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

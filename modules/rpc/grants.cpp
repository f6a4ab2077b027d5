#include <gemba/rpc/grants.h>

namespace gemba::rpc {

void Grants::add(const QString &permission)
{
    m_everywhere.insert(permission);
    m_areas.remove(permission);
}

void Grants::add(const QString &permission, const QSet<QString> &areas)
{
    QSet<QString> named = areas;
    named.remove(QString()); // no area's name
    if (!named.isEmpty() && !everywhere(permission))
        m_areas[permission].unite(named);
}

void Grants::remove(const QString &permission)
{
    m_everywhere.remove(permission);
    m_areas.remove(permission);
}

void Grants::clear()
{
    m_everywhere.clear();
    m_areas.clear();
}

bool Grants::in(const QString &permission, const QString &area) const
{
    return everywhere(permission) || areasOf(permission).contains(area);
}

QStringList Grants::names() const
{
    QStringList names(m_everywhere.begin(), m_everywhere.end());
    names.append(m_areas.keys());
    names.sort();
    return names;
}

bool Grants::cover(const Grants &other) const
{
    if (!m_everywhere.contains(other.m_everywhere))
        return false;
    for (auto it = other.m_areas.cbegin(); it != other.m_areas.cend(); ++it) {
        if (!everywhere(it.key()) && !areasOf(it.key()).contains(it.value()))
            return false;
    }
    return true;
}

Grants Grants::common(const Grants &other) const
{
    Grants both;
    const QStringList held = names();
    for (const QString &permission : held) {
        if (everywhere(permission) && other.everywhere(permission))
            both.add(permission);
        else if (everywhere(permission))
            both.add(permission, other.areasOf(permission));
        else if (other.everywhere(permission))
            both.add(permission, areasOf(permission));
        else
            both.add(permission, areasOf(permission) & other.areasOf(permission));
    }
    return both;
}

} // namespace gemba::rpc

#pragma once

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <initializer_list>

namespace gemba::rpc {

/// What somebody may do, and where: each permission either everywhere or in a set of areas. An area is matched by its whole
/// name; an object without one is reached only by those who hold the permission everywhere. A value.
class Grants
{
public:
    Grants() = default;
    /// Each of them everywhere.
    Grants(std::initializer_list<QString> everywhere)
        : m_everywhere(everywhere)
    {
    }
    Grants(const QSet<QString> &everywhere)
        : m_everywhere(everywhere)
    {
    }

    void add(const QString &permission);
    /// In these areas too. An empty set adds nothing.
    void add(const QString &permission, const QSet<QString> &areas);
    void remove(const QString &permission);
    void clear();

    bool isEmpty() const { return m_everywhere.isEmpty() && m_areas.isEmpty(); }
    bool everywhere(const QString &permission) const { return m_everywhere.contains(permission); }
    bool anywhere(const QString &permission) const { return everywhere(permission) || m_areas.contains(permission); }
    bool in(const QString &permission, const QString &area) const;
    /// The areas of a permission that is not held everywhere.
    QSet<QString> areasOf(const QString &permission) const { return m_areas.value(permission); }
    /// Every permission held somewhere, sorted.
    QStringList names() const;

    /// Whether all that @p other reaches is reached by these too.
    bool cover(const Grants &other) const;
    /// What both reach.
    Grants common(const Grants &other) const;

    bool operator==(const Grants &) const = default;

private:
    QSet<QString> m_everywhere;
    QHash<QString, QSet<QString>> m_areas; ///< of those that are not held everywhere; no set is empty
};

} // namespace gemba::rpc

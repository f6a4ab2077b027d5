#pragma once

#include <shell_controller.h>

#include <roles_contract.h>

namespace gemba::admin {

using namespace gemba::shell;

/// Which roles there are, how people call them, and in which areas one may hold them: what every page asks for that gives
/// roles. GUI thread.
class RoleBook : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Asks for what is not known yet: every page that gives roles does so whenever it loads.
    void ask(ShellController &shell);
    /// Why the roles are not known; none while they are, or are being asked for.
    const std::optional<Error> &failure() const { return m_failure; }
    const QList<identity::Role> &roles() const { return m_roles; }
    const QStringList &areas() const { return m_areas; }
    QString title(const QString &name) const;
    QStringList titles() const;
    ShellController *shell() const { return m_shell; }

Q_SIGNALS:
    void changed();

private:
    void askRoles();
    void askAreas();

    ShellController *m_shell = nullptr;
    QList<identity::Role> m_roles;
    QStringList m_areas;
    std::optional<Error> m_failure;
    bool m_askingRoles = false;
    bool m_askingAreas = false;
    bool m_areasKnown = false;
};

} // namespace gemba::admin

#pragma once

#include "open_rights.h"
#include "role_store.h"

#include <gemba/rpc/caller.h>

namespace gemba::identity {

/// Roles: what each grants, changed with a history. What takes a transaction runs where the executor runs it.
class Roles
{
public:
    Roles(storage::Executor &executor, const Clock &clock, OpenRights &openRights);

    /// The permissions that there are. Before start().
    void learn(QList<PermissionInfo> catalogue);
    /// Brings the built-in roles up to this version: those that nobody changed as a whole, the one that grants everything
    /// always. Throws std::runtime_error.
    void start();

    const QList<PermissionInfo> &catalogue() const { return m_catalogue; }
    bool isPermission(const QString &name) const { return m_known.contains(name); }
    const QSet<QString> &permissions() const { return m_known; }

    /// The roles with what they grant of the permissions that there are.
    RoleBook book(storage::ReadTransaction &tx) const;
    Result<ListRoles::Reply> list(storage::ReadTransaction &tx) const;
    Result<Role> save(storage::Transaction &tx, const rpc::Caller &caller, const RoleDraft &in);
    Result<PreviewRole::Reply> preview(storage::ReadTransaction &tx, const PreviewRole::Params &in) const;
    Result<ListRoleVersions::Reply> versions(storage::ReadTransaction &tx, const QString &name) const;
    Result<Role> restore(storage::Transaction &tx, const rpc::Caller &caller, const RestoreRole::Params &in);
    Result<wire::Empty> remove(storage::Transaction &tx, const rpc::Caller &caller, const QString &name);

private:
    Result<void> check(const RoleDraft &in, const std::optional<Role> &before) const;
    QStringList known(const QStringList &permissions) const;
    void seed(storage::Transaction &tx);

    storage::Executor &m_executor;
    const Clock &m_clock;
    OpenRights &m_openRights;
    QList<PermissionInfo> m_catalogue;
    QSet<QString> m_known;
};

} // namespace gemba::identity

#pragma once

#include <vault_contract.h>

#include <gemba/rpc/method_registry.h>
#include <gemba/storage/executor.h>
#include <gemba/vault/vault.h>

#include <QObject>

#include <functional>

namespace gemba::vault {

/// Rotation of the vault's keys over the columns that modules have named. Lives on the server's thread.
class VaultService : public QObject
{
    Q_OBJECT
public:
    VaultService(storage::Executor &executor, Vault &vault, QObject *parent = nullptr);

    /// Values of this column are sealed by the vault. Say so before the first call of a method.
    void watch(const Column &column) { m_columns.append(column); }
    /// Values sealed anew in one transaction, 1 or more.
    void setBatch(int values) { m_batch = values; }
    void bind(rpc::MethodRegistry &registry);

    Result<VaultStatus::Reply> status(storage::ReadTransaction &tx) const;
    void rotate(const rpc::Caller &caller, std::function<void(Result<RotateVault::Reply>)> done);

private:
    struct Run;
    void step(const std::shared_ptr<Run> &run);
    void finish(const std::shared_ptr<Run> &run);
    bool retireOldKeys();
    void end(const std::shared_ptr<Run> &run, Result<RotateVault::Reply> result);

    storage::Executor &m_executor;
    Vault &m_vault;
    QList<Column> m_columns;
    int m_batch = 50;
    bool m_rotating = false;
};

} // namespace gemba::vault

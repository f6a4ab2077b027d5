#pragma once

#include "answers.h"
#include "api_key_store.h"
#include "identity_options.h"
#include "rate_limiter.h"
#include "rights.h"

#include <gemba/core/clock.h>
#include <gemba/core/networks.h>
#include <gemba/rpc/method_registry.h>
#include <gemba/storage/executor.h>

#include <QObject>

#include <mutex>

namespace gemba::identity {

/// Keys with which programs speak in a person's name: `Authorization: Bearer gk_PREFIX_SECRET`. A key reaches what its
/// scopes name as far as its owner reaches it now; it never does what concerns the owner alone (Permission::signedIn()).
/// Checked against memory, which follows the database and the other servers that share it. Lives on the server's
/// thread; what takes a transaction runs where the executor runs it, and checks may come from any thread.
class ApiKeys : public QObject
{
    Q_OBJECT
public:
    /// What the owner may do now; nullopt when there is no such account or it is switched off.
    using RightsReader = std::function<std::optional<AccountRights>(storage::ReadTransaction &, const UserId &)>;

    ApiKeys(storage::Executor &executor, const Clock &clock, const IdentityOptions &options, QObject *parent = nullptr);

    void setRightsReader(RightsReader reader) { m_rights = std::move(reader); }
    /// The rate of the options, from now on.
    void applyRate();
    /// Loads the keys. Throws std::runtime_error.
    void start();
    /// Reads everything anew, e.g. because rights of people have changed; effective a moment later.
    void reload();

    static bool isApiKey(const QString &bearer);
    /// The caller behind a key. Refuses with TokenInvalid, TokenExpired, PermissionDenied (from this network) or, after many wrong secrets
    /// from one address, TooManyAttempts. Any thread.
    Result<rpc::Caller> authenticate(const QString &bearer, const QString &address) const;
    /// As it is now; refuses when the key has died since. Any thread.
    Result<rpc::Caller> check(const rpc::Caller &caller) const;
    /// Counts a call: RateLimited when they come too fast. Notes the use, in the database once a minute at most.
    Result<void> admit(const rpc::Caller &caller);

    Result<ListApiKeys::Reply> list(storage::ReadTransaction &tx) const;
    /// Those that speak in the caller's name.
    Result<ListApiKeys::Reply> mine(storage::ReadTransaction &tx, const rpc::Caller &caller) const;
    Result<ApiKeyMade> create(storage::Transaction &tx, const rpc::Caller &caller, const CreateApiKey::Params &in);
    Result<ApiKeyMade> rotate(storage::Transaction &tx, const rpc::Caller &caller, const RotateApiKey::Params &in);
    Result<ApiKey> revoke(storage::Transaction &tx, const rpc::Caller &caller, const RevokeApiKey::Params &in);
    /// NotFound for a key that speaks for somebody else.
    Result<ApiKey> revokeMine(storage::Transaction &tx, const rpc::Caller &caller, const RevokeApiKey::Params &in);
    /// What another server, or this one, has announced.
    void noticed(const storage::CommittedEvent &event);

private:
    struct Known
    {
        StoredApiKey stored;
        Networks networks;
        std::optional<AccountRights> ownerRights; ///< nullopt: the owner is switched off
        qint64 savedUseAtMs = 0;
    };
    using Load = QList<Known>;
    Load load(storage::ReadTransaction &tx) const;
    Known known(storage::ReadTransaction &tx, const StoredApiKey &stored) const;
    void take(const Load &loaded);
    void changed(storage::Transaction &tx, const StoredApiKey &stored);
    rpc::Caller callerOf(const Known &key, const QString &address) const;
    Result<void> checkUsable(const Known &key, const QString &address) const;

    storage::Executor &m_executor;
    const Clock &m_clock;
    const IdentityOptions &m_options;
    /// Nothing is made that outlasts what its maker holds for a time only.
    Result<void> checkLasting(storage::ReadTransaction &tx, const rpc::Caller &caller, const QList<ApiKeyScope> &scopes,
                              qint64 expiresAtMs) const;
    RightsReader m_rights;
    mutable std::mutex m_mutex;
    QHash<QString, Known> m_keys; ///< by id
    QHash<QString, QString> m_byPrefix;
    mutable RateLimiter m_wrong; ///< by address
    RateLimiter m_calls;         ///< by key
};

} // namespace gemba::identity

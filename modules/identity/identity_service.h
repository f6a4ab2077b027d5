#pragma once

#include "access_token.h"
#include "identity_contract.h"
#include "password_hasher.h"
#include "rate_limiter.h"
#include "session_registry.h"

#include <gemba/core/clock.h>
#include <gemba/rpc/method_registry.h>
#include <gemba/storage/executor.h>

#include <QObject>
#include <QTimer>

namespace gemba::identity {

struct IdentityOptions
{
    QString keyDirectory; ///< holds the token-signing key and the refresh secret; 0700
    QString siteName;
    QString siteTimeZone;
    QString serverFingerprint;    ///< SHA-256 of the CA's public key, hex; shown when a terminal pairs
    QStringList fingerprintWords; ///< the same as words
    QByteArray auditKey;          ///< of the audit chain, to verify it
    QString controlSecret;        ///< of the local control channel; empty = closed
    int accessMinutes = 15;
    int refreshDays = 7;
    int minPasswordLength = 15; ///< NIST SP 800-63B-4 for a password that stands alone
    int loginsPerMinute = 10;   ///< per account and station
};

/// People, sign-in, sessions and terminals. Lives on the server's thread; commands and queries run where the executor
/// runs them.
class IdentityService : public QObject
{
    Q_OBJECT
public:
    IdentityService(storage::Executor &executor, const Clock &clock, IdentityOptions options,
                    QObject *parent = nullptr);

    /// Loads open sessions and terminals, and makes a setup code when there is no account yet.
    void start();
    /// The permission names that a role granting everything grants.
    void setAllPermissions(const QSet<QString> &all) { m_allPermissions = all; }
    /// One-time code for the first account; empty once there is one.
    QString setupCode() const { return m_setupCode; }
    QJsonObject jwks() const { return m_tokens.jwks(); }

    /// The caller behind an access token, for REST calls and WebSocket upgrades.
    Result<rpc::Caller> authenticate(const QString &accessToken, const QString &address) const;
    /// Refuses ended sessions and revoked terminals, and gives the rights as they are now.
    Result<rpc::Caller> check(const rpc::Caller &caller) const;

    template <typename T>
    using Done = std::function<void(Result<T>)>;

    void setup(const rpc::CallContext &context, const Setup::Params &in, Done<SignedIn> done);
    void login(const rpc::CallContext &context, const Login::Params &in, Done<SignedIn> done);
    void loginPin(const rpc::CallContext &context, const LoginPin::Params &in, Done<SignedIn> done);
    void resume(const rpc::CallContext &context, const Resume::Params &in, Done<Resume::Reply> done);
    void refresh(const rpc::CallContext &context, const Refresh::Params &in, Done<SignedIn> done);
    void localControl(const rpc::CallContext &context, const LocalControl::Params &in, Done<wire::Empty> done);
    void connectTerminal(const rpc::CallContext &context, const ConnectTerminal::Params &in,
                         Done<ConnectTerminal::Reply> done);
    void createUser(const rpc::CallContext &context, const CreateUser::Params &in, Done<User> done);
    void setPin(const rpc::CallContext &context, const SetPin::Params &in, Done<wire::Empty> done);

    Result<VerifyAudit::Reply> verifyAudit(storage::ReadTransaction &tx) const;
    Result<wire::Empty> logout(storage::Transaction &tx, const rpc::Caller &caller);
    Result<Extend::Reply> extend(storage::Transaction &tx, const rpc::Caller &caller);
    Result<RequestPairing::Reply> requestPairing(storage::Transaction &tx, const rpc::Caller &caller,
                                                 const RequestPairing::Params &in);
    Result<PairingStatus::Reply> pairingStatus(storage::Transaction &tx, const PairingStatus::Params &in);
    Result<Terminal> approveTerminal(storage::Transaction &tx, const rpc::Caller &caller,
                                     const ApproveTerminal::Params &in);
    Result<wire::Empty> revokeTerminal(storage::Transaction &tx, const rpc::Caller &caller,
                                       const RevokeTerminal::Params &in);

Q_SIGNALS:
    /// A session ended by sign-out, expiry or revocation: connections must stop speaking for it.
    void sessionEnded(const gemba::SessionId &session);
    void terminalRevoked(const gemba::TerminalId &terminal);

private:
    Result<void> checkNewPassword(const QString &field, const QString &password, const QString &name) const;
    Result<void> checkPin(const QString &pin) const;
    bool allowAttempt(const QString &name, const rpc::Caller &caller);
    void verifyAndSignIn(const rpc::CallContext &context, const QString &name, const QString &secret, bool pin,
                         const QString &client, Done<SignedIn> done);
    void openSession(const rpc::CallContext &context, const User &user, const QString &client, Done<SignedIn> done);
    void refuseSignIn(const rpc::Caller &caller, const QString &name, Done<SignedIn> done);
    SignedIn describe(const SessionRegistry::Entry &entry, const QString &refreshToken,
                      qint64 refreshExpiresAtMs) const;
    rpc::Caller callerOf(const SessionRegistry::Entry &entry, const QString &address) const;
    QString successorOf(const QString &refreshToken) const;
    void storeAccount(const rpc::CallContext &context, const Account &account, Done<User> done);
    void onExpiryTick();

    storage::Executor &m_executor;
    const Clock &m_clock;
    const IdentityOptions m_options;
    AccessTokens m_tokens;
    QByteArray m_refreshSecret;
    PasswordHasher m_hasher;
    SessionRegistry m_sessions;
    RateLimiter m_attempts;
    RateLimiter m_stationAttempts;
    RateLimiter m_terminalAttempts;
    RateLimiter m_setupAttempts;
    QSet<QString> m_allPermissions;
    QString m_setupCode;
    QTimer m_expiry;
};

} // namespace gemba::identity

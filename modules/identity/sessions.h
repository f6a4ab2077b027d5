#pragma once

#include "access_token.h"
#include "account_store.h"
#include "answers.h"
#include "identity_options.h"
#include "rate_limiter.h"
#include "session_desk.h"
#include "session_times.h"
#include "sign_in_contract.h"

#include <gemba/core/clock.h>
#include <gemba/rpc/method_registry.h>
#include <gemba/storage/executor.h>

#include <QTimer>

namespace gemba::identity {

/// Sessions from their opening to their end, and the tokens that stand for them. Lives on the server's thread; what
/// takes a transaction runs where the executor runs it.
class Sessions : public QObject
{
    Q_OBJECT
public:
    /// @p keys and @p desk must outlive this.
    Sessions(storage::Executor &executor, const Clock &clock, const IdentityOptions &options, SessionRegistry &registry,
             const KeyRing &keys, SessionDesk &desk, QObject *parent = nullptr);

    /// Loads the open sessions; from now on those whose end has come are ended. Throws std::runtime_error.
    void start();

    /// The caller behind an access token, for REST calls and WebSocket upgrades.
    Result<rpc::Caller> authenticate(const QString &accessToken, const QString &address) const;
    /// Refuses ended sessions and revoked terminals, and gives the rights as they are now.
    Result<rpc::Caller> check(const rpc::Caller &caller) const;
    /// The caller's person did something: the idle time begins anew.
    void use(const rpc::Caller &caller);
    /// What ends the session first; nullopt when it has ended.
    std::optional<SessionEnd> endOfSession(const SessionId &session) const;

    /// Opens a session for somebody whose proof has been checked, and signs the connection in.
    /// @p sibling: the session whose sign-in this one shares, with its absolute end.
    /// @p checkedHash: what the password or PIN was checked against. Refused with SignInFailed when it has been changed
    /// since; empty where there was none to check.
    void open(const rpc::CallContext &context, const User &user, const QString &client, SignInProof proof,
              Done<SignedIn> done, const std::optional<StoredSession> &sibling = {}, const QString &checkedHash = {});
    /// For another program of the caller's station.
    Result<MakeTicket::Reply> makeTicket(storage::Transaction &tx, const rpc::Caller &caller);
    void redeemTicket(const rpc::CallContext &context, const RedeemTicket::Params &in, Done<SignedIn> done);
    void resume(const rpc::CallContext &context, const Resume::Params &in, Done<Resume::Reply> done);
    /// Gives a successor once. Within 10 s of that a repeated use from the same network gives the same successor again, as
    /// long as nobody has used it: the reply was lost. Any other use ends the session and all that came from the same
    /// sign-in; an account that was switched off ends it too.
    void refresh(const rpc::CallContext &context, const Refresh::Params &in, Done<SignedIn> done);
    Result<wire::Empty> logout(storage::Transaction &tx, const rpc::Caller &caller, const Logout::Params &in);
    Result<Extend::Reply> extend(storage::Transaction &tx, const rpc::Caller &caller);

Q_SIGNALS:
    /// By sign-out, expiry or revocation: connections must stop speaking for it.
    void ended(const gemba::SessionId &session);

private:
    /// What anybody may try costs a reader only, and that not without end.
    Result<void> admitToken(const rpc::Caller &caller);
    void refreshKnown(const rpc::CallContext &context, const QString &refreshToken, Done<SignedIn> done);
    void redeemKnown(const rpc::CallContext &context, const RedeemTicket::Params &in, Done<SignedIn> done);
    void adopt(const rpc::CallContext &context, const SessionId &session, qint64 accessExpiresAtMs);
    SignedIn describe(const SessionRegistry::Entry &entry, const QString &refreshToken,
                      qint64 refreshExpiresAtMs) const;
    SessionRegistry::Entry entryOf(storage::ReadTransaction &tx, const StoredSession &session, const User &user,
                                   SignInProof proof) const;
    rpc::Caller callerOf(const SessionRegistry::Entry &entry, const QString &address) const;
    QStringList dutiesIn(const SessionRegistry::Entry &entry) const;
    QString successorOf(const QString &refreshToken) const;

    storage::Executor &m_executor;
    const Clock &m_clock;
    const IdentityOptions &m_options;
    SessionRegistry &m_registry;
    SessionDesk &m_desk;
    const AccessTokens m_tokens;
    const QByteArray m_refreshSecret;
    RateLimiter m_tokenTries{240, 200}; ///< tokens and tickets shown, by station; server's thread
    QTimer m_expiry;
};

} // namespace gemba::identity

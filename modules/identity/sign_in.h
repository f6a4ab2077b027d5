#pragma once

#include "answers.h"
#include "badges.h"
#include "guess_guard.h"
#include "identity_options.h"
#include "password_hasher.h"
#include "rate_limiter.h"
#include "second_factors.h"
#include "sessions.h"

namespace gemba::identity {

/// Checks what people prove themselves with: a password, and the code of a second factor where there is one, a PIN, or a badge.
/// Lives on the server's thread.
class SignIn : public QObject
{
    Q_OBJECT
public:
    SignIn(storage::Executor &executor, const Clock &clock, const IdentityOptions &options, PasswordHasher &hasher,
           Sessions &sessions, GuessGuard &guard, const SecondFactors &secondFactors, const Badges &badges,
           QObject *parent = nullptr);

    void login(const rpc::CallContext &context, const Login::Params &in, Done<SignedIn> done);
    void loginPin(const rpc::CallContext &context, const LoginPin::Params &in, Done<SignedIn> done);
    void loginBadge(const rpc::CallContext &context, const LoginBadge::Params &in, Done<SignedIn> done);
    /// Makes a connection from this machine the local control channel.
    void localControl(const rpc::CallContext &context, const LocalControl::Params &in, Done<wire::Empty> done);

    /// Loads where everybody last signed in properly. Throws std::runtime_error.
    void start();
    void forgetPinGuesses(const QString &name);

private:
    /// What somebody tries to sign in with.
    struct Try
    {
        rpc::CallContext context;
        QString name;
        QString secret; ///< password or PIN
        std::optional<QString> code;
        QString client;
        SignInProof proof = SignInProof::Password;
        Done<SignedIn> done;
        GuessGuard::Attempt attempt{};
        QString checkedHash = {}; ///< what the secret was found to match
    };
    struct Known
    {
        std::optional<Account> account;
        bool hasSecondFactor = false;
    };

    void withBadgeOf(const rpc::CallContext &context, const QString &name, const QString &hash,
                     const std::optional<QString> &pin, Done<SignedIn> done);
    void verifyAndSignIn(Try in);
    void verify(const Try &in, const Known &known);
    void verifyCode(const Try &in, const Account &account);
    void open(const Try &in, const Account &account);
    void renewHash(const UserId &user, store::Credential which, const QString &before, const QString &secret);
    void recordLocal(const rpc::Caller &caller, storage::AuditResult result);
    void refuseAndRecord(const rpc::Caller &caller, const std::optional<Account> &account, Done<SignedIn> done,
                         ErrorCode code = ErrorCode::SignInFailed);

    storage::Executor &m_executor;
    const Clock &m_clock;
    const IdentityOptions &m_options;
    PasswordHasher &m_hasher;
    Sessions &m_sessions;
    GuessGuard &m_guard;
    const SecondFactors &m_secondFactors;
    const Badges &m_badges;
    RateLimiter m_localLines{10, 6'000}; ///< lines about wrong secrets of the control channel
};

} // namespace gemba::identity

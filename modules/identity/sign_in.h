#pragma once

#include "answers.h"
#include "guess_guard.h"
#include "identity_options.h"
#include "password_hasher.h"
#include "sessions.h"

namespace gemba::identity {

/// Checks what people prove themselves with, and holds guessing back. Lives on the server's thread.
class SignIn : public QObject
{
    Q_OBJECT
public:
    SignIn(storage::Executor &executor, const Clock &clock, const IdentityOptions &options, PasswordHasher &hasher,
           Sessions &sessions, QObject *parent = nullptr);

    void login(const rpc::CallContext &context, const Login::Params &in, Done<SignedIn> done);
    void loginPin(const rpc::CallContext &context, const LoginPin::Params &in, Done<SignedIn> done);
    /// Makes a connection from this machine the local control channel.
    void localControl(const rpc::CallContext &context, const LocalControl::Params &in, Done<wire::Empty> done);

    /// Loads where everybody last signed in properly. Throws std::runtime_error.
    void start();
    void forgetPinGuesses(const QString &name);

private:
    void verifyAndSignIn(const rpc::CallContext &context, GuessGuard::Proof proof, const QString &name,
                         const QString &secret, const QString &client, Done<SignedIn> done);
    void verify(const rpc::CallContext &context, const GuessGuard::Attempt &attempt,
                const std::optional<Account> &account, const QString &secret, const QString &client,
                Done<SignedIn> done);
    void renewHash(const UserId &user, store::Credential which, const QString &before, const QString &secret);
    void refuseAndRecord(const rpc::Caller &caller, const std::optional<Account> &account, Done<SignedIn> done);

    storage::Executor &m_executor;
    const Clock &m_clock;
    const IdentityOptions &m_options;
    PasswordHasher &m_hasher;
    Sessions &m_sessions;
    GuessGuard m_guard;
};

} // namespace gemba::identity

#pragma once

#include "answers.h"
#include "identity_options.h"
#include "password_hasher.h"
#include "rate_limiter.h"
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

private:
    bool allowAttempt(const QString &name, const rpc::Caller &caller);
    void verifyAndSignIn(const rpc::CallContext &context, const QString &name, const QString &secret, bool pin,
                         const QString &client, Done<SignedIn> done);
    void refuseAndRecord(const rpc::Caller &caller, const QString &name, Done<SignedIn> done);

    storage::Executor &m_executor;
    const Clock &m_clock;
    const IdentityOptions &m_options;
    PasswordHasher &m_hasher;
    Sessions &m_sessions;
    RateLimiter m_attempts;
    RateLimiter m_stationAttempts;
};

} // namespace gemba::identity

#pragma once

#include "answers.h"
#include "identity_options.h"
#include "password_hasher.h"
#include "rate_limiter.h"
#include "sessions.h"

namespace gemba::identity {

/// The first account, made with a code that the server shows where only its owner looks. Lives on the server's thread.
class FirstSetup : public QObject
{
    Q_OBJECT
public:
    FirstSetup(storage::Executor &executor, const Clock &clock, const IdentityOptions &options, PasswordHasher &hasher,
               Sessions &sessions, QObject *parent = nullptr);

    /// Makes a code when there is no account yet. Throws std::runtime_error.
    void start();
    /// One-time code for the first account; empty once there is one.
    QString code() const { return m_code; }
    /// There is an account: the code is worth nothing any more.
    void close() { m_code.clear(); }

    void setup(const rpc::CallContext &context, const Setup::Params &in, Done<SignedIn> done);

private:
    storage::Executor &m_executor;
    const Clock &m_clock;
    const IdentityOptions &m_options;
    PasswordHasher &m_hasher;
    Sessions &m_sessions;
    RateLimiter m_attempts; ///< codes tried, by source
    QString m_code;
};

} // namespace gemba::identity

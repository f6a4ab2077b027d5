#pragma once

#include "first_setup.h"
#include "identity_options.h"
#include "password_hasher.h"
#include "session_registry.h"
#include "sessions.h"
#include "sign_in.h"
#include "terminals.h"
#include "users.h"

namespace gemba::identity {

/// Identity as the server sees it: puts the parts together and answers who is calling. Lives on the server's thread.
class IdentityService : public QObject
{
    Q_OBJECT
public:
    IdentityService(storage::Executor &executor, const Clock &clock, IdentityOptions options,
                    QObject *parent = nullptr);

    /// Loads open sessions and terminals, and makes a setup code when there is no account yet.
    void start();
    /// The permission names that a role granting everything grants.
    void setAllPermissions(const QSet<QString> &all) { m_sessions.setAllPermissions(all); }
    /// One-time code for the first account; empty once there is one.
    QString setupCode() const { return m_firstSetup.code(); }
    QJsonObject jwks() const { return m_sessions.jwks(); }

    /// The caller behind an access token, for REST calls and WebSocket upgrades.
    Result<rpc::Caller> authenticate(const QString &accessToken, const QString &address) const
    {
        return m_sessions.authenticate(accessToken, address);
    }
    /// Refuses ended sessions and revoked terminals, and gives the rights as they are now.
    Result<rpc::Caller> check(const rpc::Caller &caller) const { return m_sessions.check(caller); }

    const IdentityOptions &options() const { return m_options; }
    FirstSetup &firstSetup() { return m_firstSetup; }
    SignIn &signIn() { return m_signIn; }
    Sessions &sessions() { return m_sessions; }
    Users &users() { return m_users; }
    Terminals &terminals() { return m_terminals; }
    const PasswordHasher &hasher() const { return m_hasher; }

Q_SIGNALS:
    /// A session ended by sign-out, expiry or revocation: connections must stop speaking for it.
    void sessionEnded(const gemba::SessionId &session);
    void terminalRevoked(const gemba::TerminalId &terminal);

private:
    const IdentityOptions m_options;
    SessionRegistry m_registry;
    PasswordHasher m_hasher;
    Sessions m_sessions;
    FirstSetup m_firstSetup;
    SignIn m_signIn;
    Users m_users;
    Terminals m_terminals;
};

} // namespace gemba::identity

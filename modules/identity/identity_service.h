#pragma once

#include "api_keys.h"
#include "first_setup.h"
#include "identity_options.h"
#include "key_rotation.h"
#include "open_rights.h"
#include "password_hasher.h"
#include "people.h"
#include "roles.h"
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
    /// The permissions that there are, by what is bound. Before start().
    void learnPermissions(const rpc::MethodRegistry &registry);
    /// One-time code for the first account; empty once there is one.
    QString setupCode() const { return m_firstSetup.code(); }
    QJsonObject jwks() const { return m_keys.jwks(); }

    /// The caller behind an access token or an API key, for REST calls and WebSocket upgrades.
    Result<rpc::Caller> authenticate(const QString &bearer, const QString &address) const;
    /// Refuses ended sessions, revoked terminals and dead keys, and gives the rights as they are now.
    Result<rpc::Caller> check(const rpc::Caller &caller) const;

    /// Whether a call may come now. Counts it: as a use of the session unless a program makes it by itself, or against
    /// the key's rate.
    Result<void> admit(const rpc::Caller &caller, bool isPassive);
    std::optional<SessionEnd> endOfSession(const SessionId &session) const { return m_sessions.endOfSession(session); }
    /// What another server that shares the database has announced, or this one.
    void noticed(const storage::CommittedEvent &event);
    /// One small step of forgetting what nobody can ask for any more; on the writer thread.
    void tidy(storage::Transaction &tx, qint64 nowMs);

    const IdentityOptions &options() const { return m_options; }
    FirstSetup &firstSetup() { return m_firstSetup; }
    SignIn &signIn() { return m_signIn; }
    Sessions &sessions() { return m_sessions; }
    SessionDesk &sessionDesk() { return m_sessionDesk; }
    KeyRotation &keyRotation() { return m_keyRotation; }
    ApiKeys &apiKeys() { return m_apiKeys; }
    Users &users() { return m_users; }
    People &people() { return m_people; }
    Roles &roles() { return m_roles; }
    Terminals &terminals() { return m_terminals; }
    const PasswordHasher &hasher() const { return m_hasher; }

Q_SIGNALS:
    /// A session ended by sign-out, expiry or revocation: connections must stop speaking for it.
    void sessionEnded(const gemba::SessionId &session);
    void terminalRevoked(const gemba::TerminalId &terminal);
    /// What these sessions may do has changed: connections must stop what they no longer may.
    void rightsChanged(const QList<gemba::SessionId> &sessions);

private:
    const IdentityOptions m_options;
    KeyRing m_keys;
    KeyRotation m_keyRotation;
    SessionRegistry m_registry;
    SessionDesk m_sessionDesk;
    PasswordHasher m_hasher;
    Sessions m_sessions;
    FirstSetup m_firstSetup;
    SignIn m_signIn;
    OpenRights m_openRights;
    Roles m_roles;
    People m_people;
    Users m_users;
    Terminals m_terminals;
    ApiKeys m_apiKeys;
};

} // namespace gemba::identity

#pragma once

#include "api_keys.h"
#include "badges.h"
#include "first_setup.h"
#include "identity_options.h"
#include "key_rotation.h"
#include "mail_queue.h"
#include "open_rights.h"
#include "own_password.h"
#include "password_hasher.h"
#include "password_resets.h"
#include "passwords.h"
#include "people.h"
#include "registrations.h"
#include "roles.h"
#include "second_factors.h"
#include "session_registry.h"
#include "sessions.h"
#include "sign_in.h"
#include "terminals.h"
#include "user_import.h"
#include "users.h"

namespace gemba::identity {

/// Identity as the server sees it: puts the parts together and answers who is calling. Lives on the server's thread.
class IdentityService : public QObject
{
    Q_OBJECT
public:
    /// @p vault seals the secrets of second factors; @p mail hands mail over, null where the site sends none. Both must
    /// outlive this.
    IdentityService(storage::Executor &executor, const Clock &clock, IdentityOptions options, vault::Vault &vault,
                    links::MailLink *mail = nullptr, QObject *parent = nullptr);

    /// The columns that the vault seals.
    static QList<vault::Column> sealedColumns();

    /// Loads open sessions and terminals, and makes a setup code when there is no account yet.
    void start();
    /// Takes what is Live in the options, and the limits of guessing, from @p now.
    void reconfigure(const IdentityOptions &now);
    /// Mail is handed to @p mail from now on, null for none; it must outlive this or the next call.
    void setMail(links::MailLink *mail) { m_mail.setLink(mail); }
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
    /// What is open now to whoever is not signed in.
    SessionWays::Reply ways() const;
    FirstSetup &firstSetup() { return m_firstSetup; }
    SignIn &signIn() { return m_signIn; }
    const Badges &badges() const { return m_badges; }
    SecondFactors &secondFactors() { return m_secondFactors; }
    Passwords &passwords() { return m_passwords; }
    PasswordResets &passwordResets() { return m_passwordResets; }
    Sessions &sessions() { return m_sessions; }
    SessionDesk &sessionDesk() { return m_sessionDesk; }
    KeyRotation &keyRotation() { return m_keyRotation; }
    ApiKeys &apiKeys() { return m_apiKeys; }
    Users &users() { return m_users; }
    People &people() { return m_people; }
    Roles &roles() { return m_roles; }
    UserImport &userImport() { return m_userImport; }
    Registrations &registrations() { return m_registrations; }
    Terminals &terminals() { return m_terminals; }
    const PasswordHasher &hasher() const { return m_hasher; }

Q_SIGNALS:
    /// A session ended by sign-out, expiry or revocation: connections must stop speaking for it.
    void sessionEnded(const gemba::SessionId &session);
    void terminalRevoked(const gemba::TerminalId &terminal);
    /// What these sessions may do has changed: connections must stop what they no longer may.
    void rightsChanged(const QList<gemba::SessionId> &sessions);

private:
    SessionEnds sessionEnds();

    const Clock &m_clock;
    IdentityOptions m_options;
    KeyRing m_keys;
    KeyRotation m_keyRotation;
    SessionRegistry m_registry;
    SessionDesk m_sessionDesk;
    PasswordHasher m_hasher;
    Sessions m_sessions;
    OpenRights m_openRights;
    Roles m_roles;
    People m_people;
    GuessGuard m_guard;
    OwnPassword m_ownPassword;
    SecondFactors m_secondFactors;
    const Badges m_badges;
    Passwords m_passwords;
    MailQueue m_mail;
    PasswordResets m_passwordResets;
    FirstSetup m_firstSetup;
    SignIn m_signIn;
    Users m_users;
    UserImport m_userImport;
    Registrations m_registrations;
    Terminals m_terminals;
    ApiKeys m_apiKeys;
};

} // namespace gemba::identity

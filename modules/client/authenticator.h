#pragma once

#include <gemba/client/session_options.h>
#include <gemba/core/clock.h>
#include <gemba/core/result.h>

#include <identity_contract.h>

#include <QJsonObject>
#include <QJsonValue>
#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace gemba::client {

/// Says who we are: the first calls on a fresh connection, sign-in and sign-out on a standing one, and the renewal of
/// access tokens before they expire. Knows tokens and methods, not sockets: it asks through the function it is given.
class Authenticator : public QObject
{
    Q_OBJECT
public:
    using Ask = std::function<void(const QString &method, const QJsonObject &params,
                                   std::function<void(Result<QJsonValue>)> answer)>;
    using Done = std::function<void(Result<void>)>;

    /// Server clock minus ours, 0 while unknown.
    using ClockOffset = std::function<qint64()>;

    Authenticator(const Clock &clock, const SessionOptions &options, Ask ask, ClockOffset offset, QObject *parent);

    void setTerminalToken(const QString &token) { m_terminalToken = token; }
    void setControlSecret(const QString &secret) { m_controlSecret = secret; }
    void setRefreshToken(const QString &token);
    void setAccessToken(const QString &token);
    bool hasCredentials() const;
    bool hasTerminal() const { return !m_terminalToken.isEmpty(); }

    /// On a fresh connection. Ends in authenticated() or refused().
    void authenticate();
    /// Whatever was being asked will not be answered; a sign-in under way ends with this reason.
    void linkLost(const Error &why);
    /// The server no longer takes the access token; the next authentication renews it.
    void accessExpired() { m_accessDead = true; }
    /// Renews the tokens on a standing connection. False when there is nothing to renew with.
    bool renew();
    bool isRenewing() const { return m_renewing; }

    /// @p method is session.login, session.loginPin or session.setup. On a fresh connection (not yet authenticated) it
    /// is kept for authenticate().
    void signIn(const QString &method, const QJsonObject &params, bool connected, Done done);
    /// Forgets the person; telling the server is the caller's part. Goes back to the terminal's own rights.
    void forgetUser();
    /// The server no longer takes this connection for the person's: signs in again where the tokens still allow it.
    void signedOutByServer();
    /// Makes a standing connection speak as the terminal again.
    void reconnectTerminal();
    void adopt(const identity::SignedIn &signedIn);
    void setSessionEnd(qint64 serverMs);

    const std::optional<identity::User> &user() const { return m_user; }
    const QStringList &permissions() const { return m_permissions; }
    const QStringList &duties() const { return m_duties; }
    qint64 sessionEndsAtMs() const { return m_sessionEndsAtMs; }
    QString refreshToken() const { return m_refreshToken; }
    const std::optional<identity::ConnectTerminal::Reply> &terminal() const { return m_terminal; }
    bool isSigningIn() const { return static_cast<bool>(m_signInDone); }

Q_SIGNALS:
    void authenticated();
    void refused(const gemba::Error &error);
    /// Another person, or nobody, from now on.
    void userChanged();
    /// The same person may do something else than before.
    void rightsChanged();
    /// Somebody's session ended without their doing.
    void userLost(const gemba::Error &error);
    void refreshTokenChanged(const QString &token);
    void renewed();
    void terminalKnown();

private:
    void connectTerminal();
    void resumeUser();
    void noteResumed(const QJsonValue &reply);
    /// Signals what differs from before.
    void takeRights(const identity::User &user, const QStringList &permissions, const QStringList &duties);
    void refreshUser(bool duringHandshake);
    void startSignIn(bool duringHandshake);
    void userRefused(const Error &error, bool duringHandshake);
    void finishHandshake();
    void clearUser();
    void schedule();

    const Clock &m_clock;
    const SessionOptions m_options;
    const Ask m_ask;
    const ClockOffset m_offset;

    QString m_controlSecret;
    QString m_terminalToken;
    std::optional<identity::ConnectTerminal::Reply> m_terminal;

    std::optional<identity::User> m_user;
    QStringList m_permissions;
    QStringList m_duties;
    QString m_accessToken;
    QString m_refreshToken;
    qint64 m_accessExpiresAtMs = 0;
    qint64 m_sessionEndsAtMs = 0;
    bool m_accessDead = false;
    bool m_renewing = false;

    QString m_signInMethod;
    QJsonObject m_signInParams;
    Done m_signInDone;
    quint64 m_link = 0; ///< answers of an earlier connection are not listened to

    QTimer m_refreshTimer;
    QTimer m_endTimer;
};

/// True for refusals that mean "not you", as against "not now".
bool isFinalRefusal(ErrorCode code);

} // namespace gemba::client

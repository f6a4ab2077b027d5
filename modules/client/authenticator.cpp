#include "authenticator.h"

#include <gemba/core/log.h>
#include <gemba/wire/codec.h>

#include <algorithm>
#include <utility>

namespace gemba::client {

using namespace Qt::StringLiterals;

bool isFinalRefusal(ErrorCode code)
{
    switch (code) {
    case ErrorCode::SignInFailed:
    case ErrorCode::SecondFactorRequired:
    case ErrorCode::SecondFactorInvalid:
    case ErrorCode::NotSignedIn:
    case ErrorCode::TokenInvalid:
    case ErrorCode::TokenExpired:
    case ErrorCode::RefreshReused:
    case ErrorCode::PermissionDenied:
    case ErrorCode::TerminalNotEnrolled:
    case ErrorCode::AccountDisabled:
    case ErrorCode::SetupAlreadyDone:
    case ErrorCode::SetupCodeInvalid:
    case ErrorCode::ServerNotTrusted:
    case ErrorCode::UnknownMethod:
        return true;
    default:
        return false;
    }
}

Authenticator::Authenticator(const Clock &clock, const SessionOptions &options, Ask ask, ClockOffset offset,
                             QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_options(options)
    , m_ask(std::move(ask))
    , m_offset(std::move(offset))
{
    m_refreshTimer.setSingleShot(true);
    connect(&m_refreshTimer, &QTimer::timeout, this, [this] { renew(); });
    m_endTimer.setSingleShot(true);
    connect(&m_endTimer, &QTimer::timeout, this, [this] {
        clearUser();
        Q_EMIT userLost(refuse(ErrorCode::TokenExpired, u"the session's time is over"_s));
    });
}

void Authenticator::setRefreshToken(const QString &token)
{
    m_refreshToken = token;
    m_accessDead = true;
}

void Authenticator::setAccessToken(const QString &token)
{
    m_accessToken = token;
    m_accessDead = false;
}

bool Authenticator::hasCredentials() const
{
    return !m_controlSecret.isEmpty() || !m_terminalToken.isEmpty() || !m_refreshToken.isEmpty() ||
           !m_accessToken.isEmpty() || isSigningIn();
}

void Authenticator::authenticate()
{
    if (!m_controlSecret.isEmpty()) {
        m_ask(QString::fromLatin1(identity::LocalControl::method.name),
              wire::encode(identity::LocalControl::Params{m_controlSecret}),
              [this, link = m_link](const Result<QJsonValue> &reply) {
                  if (link != m_link)
                      return;
                  if (!reply) {
                      Q_EMIT refused(reply.error());
                      return;
                  }
                  Q_EMIT authenticated();
              });
        return;
    }
    if (!m_terminalToken.isEmpty())
        return connectTerminal();
    resumeUser();
}

void Authenticator::connectTerminal()
{
    m_ask(QString::fromLatin1(identity::ConnectTerminal::method.name),
          wire::encode(identity::ConnectTerminal::Params{m_terminalToken}),
          [this, link = m_link](const Result<QJsonValue> &reply) {
              if (link != m_link)
                  return;
              if (!reply) {
                  Q_EMIT refused(reply.error());
                  return;
              }
              auto terminal = wire::decode<identity::ConnectTerminal::Reply>(*reply, wire::Unknown::Ignore);
              if (!terminal) {
                  Q_EMIT refused(terminal.error());
                  return;
              }
              m_terminal = *std::move(terminal);
              Q_EMIT terminalKnown();
              resumeUser();
          });
}

void Authenticator::resumeUser()
{
    if (isSigningIn())
        return startSignIn(true);
    if (m_refreshToken.isEmpty() && m_accessToken.isEmpty())
        return finishHandshake();
    if (m_accessDead || m_accessToken.isEmpty())
        return refreshUser(true);
    m_ask(QString::fromLatin1(identity::Resume::method.name), wire::encode(identity::Resume::Params{m_accessToken}),
          [this, link = m_link](const Result<QJsonValue> &reply) {
              if (link != m_link)
                  return;
              if (reply) {
                  noteResumed(*reply);
                  return finishHandshake();
              }
              if (!isFinalRefusal(reply.error().code)) {
                  Q_EMIT refused(reply.error());
                  return;
              }
              m_accessDead = true;
              refreshUser(true);
          });
}

void Authenticator::noteResumed(const QJsonValue &reply)
{
    // Rights may have changed while the link was down.
    const auto resumed = wire::decode<identity::Resume::Reply>(reply, wire::Unknown::Ignore);
    if (!resumed)
        return schedule();
    m_accessExpiresAtMs = resumed->accessExpiresAtMs;
    setSessionEnd(resumed->sessionEndsAtMs);
    schedule();
    takeRights(resumed->user, resumed->permissions, resumed->duties);
}

void Authenticator::takeRights(const identity::User &user, const QStringList &permissions, const QStringList &duties)
{
    const bool another = !m_user || m_user->id != user.id;
    const bool otherRights =
        permissions != m_permissions || duties != m_duties || (m_user && m_user->secondFactor != user.secondFactor);
    m_user = user;
    m_permissions = permissions;
    m_duties = duties;
    if (another)
        Q_EMIT userChanged();
    else if (otherRights)
        Q_EMIT rightsChanged();
}

void Authenticator::refreshUser(bool duringHandshake)
{
    if (m_refreshToken.isEmpty())
        return userRefused(refuse(ErrorCode::TokenExpired), duringHandshake);
    m_renewing = true;
    m_ask(QString::fromLatin1(identity::Refresh::method.name), wire::encode(identity::Refresh::Params{m_refreshToken}),
          [this, duringHandshake, link = m_link](const Result<QJsonValue> &reply) {
              if (link != m_link)
                  return;
              m_renewing = false;
              if (!reply)
                  return userRefused(reply.error(), duringHandshake);
              const auto signedIn = wire::decode<identity::SignedIn>(*reply, wire::Unknown::Ignore);
              if (!signedIn)
                  return userRefused(signedIn.error(), duringHandshake);
              adopt(*signedIn);
              Q_EMIT renewed();
              if (duringHandshake)
                  finishHandshake();
          });
}

void Authenticator::userRefused(const Error &error, bool duringHandshake)
{
    if (!isFinalRefusal(error.code)) {
        if (duringHandshake)
            Q_EMIT refused(error);
        else
            m_refreshTimer.start(std::max(1'000, m_options.timing.refreshAheadMs / 10));
        return;
    }
    clearUser();
    Q_EMIT userLost(error);
    if (!duringHandshake)
        return;
    // Nobody is signed in any more, but an enrolled terminal may go on looking.
    if (hasTerminal())
        finishHandshake();
    else
        Q_EMIT refused(error);
}

bool Authenticator::renew()
{
    if (m_refreshToken.isEmpty())
        return false;
    if (!m_renewing)
        refreshUser(false);
    return true;
}

void Authenticator::signIn(const QString &method, const QJsonObject &params, bool connected, Done done)
{
    if (isSigningIn())
        return done(refuse(ErrorCode::StateConflict, u"a sign-in is under way"_s));
    m_signInMethod = method;
    m_signInParams = params;
    m_signInDone = std::move(done);
    if (connected)
        startSignIn(false);
}

void Authenticator::startSignIn(bool duringHandshake)
{
    const QJsonObject params = std::exchange(m_signInParams, {});
    m_ask(m_signInMethod, params, [this, duringHandshake, link = m_link](const Result<QJsonValue> &reply) {
        if (link != m_link || !m_signInDone)
            return;
        Result<void> outcome;
        if (!reply) {
            outcome = reply.error();
        } else if (const auto signedIn = wire::decode<identity::SignedIn>(*reply, wire::Unknown::Ignore); !signedIn) {
            outcome = signedIn.error();
        } else {
            adopt(*signedIn);
        }
        const Done done = std::exchange(m_signInDone, {});
        if (duringHandshake && outcome)
            Q_EMIT authenticated();
        else if (duringHandshake && hasTerminal())
            Q_EMIT authenticated(); // the terminal's own rights stand, whoever mistyped
        else if (duringHandshake)
            Q_EMIT refused(outcome.error());
        done(outcome);
    });
}

void Authenticator::finishHandshake()
{
    Q_EMIT authenticated();
}

void Authenticator::linkLost(const Error &why)
{
    ++m_link;
    m_renewing = false;
    m_refreshTimer.stop();
    // A password is not kept to be tried again: the person is told instead.
    m_signInParams = {};
    if (const Done done = std::exchange(m_signInDone, {}))
        done(why);
}

void Authenticator::adopt(const identity::SignedIn &signedIn)
{
    m_accessToken = signedIn.accessToken;
    m_accessExpiresAtMs = signedIn.accessExpiresAtMs;
    m_accessDead = false;
    setSessionEnd(signedIn.sessionEndsAtMs);
    if (m_refreshToken != signedIn.refreshToken) {
        m_refreshToken = signedIn.refreshToken;
        Q_EMIT refreshTokenChanged(m_refreshToken);
    }
    schedule();
    takeRights(signedIn.user, signedIn.permissions, signedIn.duties);
}

void Authenticator::setSessionEnd(qint64 serverMs)
{
    m_sessionEndsAtMs = serverMs;
    const qint64 left = serverMs - (m_clock.nowMs() + m_offset());
    // Ends beyond a timer's reach (24 days) are left to the server, which closes the session anyway.
    if (serverMs <= 0 || left > std::numeric_limits<int>::max())
        return m_endTimer.stop();
    m_endTimer.start(static_cast<int>(std::max<qint64>(left, 0)));
}

void Authenticator::schedule()
{
    const qint64 left = m_accessExpiresAtMs - (m_clock.nowMs() + m_offset());
    // A token shorter than twice the lead is renewed at half its life, so that renewing never spins.
    const qint64 ahead = std::min<qint64>(m_options.timing.refreshAheadMs, left / 2);
    m_refreshTimer.start(static_cast<int>(std::clamp<qint64>(left - ahead, 50, std::numeric_limits<int>::max())));
}

void Authenticator::signedOutByServer()
{
    // With the session over, the refresh is refused and userLost() follows; with the access token merely late, it is not.
    if (!renew())
        userRefused(refuse(ErrorCode::TokenExpired), false);
}

void Authenticator::reconnectTerminal()
{
    connectTerminal();
}

void Authenticator::forgetUser()
{
    clearUser();
    Q_EMIT userChanged();
}

void Authenticator::clearUser()
{
    const bool hadToken = !m_refreshToken.isEmpty();
    m_user.reset();
    m_permissions.clear();
    m_duties.clear();
    m_accessToken.clear();
    m_refreshToken.clear();
    m_accessDead = false;
    m_renewing = false;
    m_sessionEndsAtMs = 0;
    m_refreshTimer.stop();
    m_endTimer.stop();
    if (hadToken)
        Q_EMIT refreshTokenChanged({});
}

} // namespace gemba::client

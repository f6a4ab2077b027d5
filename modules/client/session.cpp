#include "session_private.h"

#include <gemba/client/trust.h>
#include <gemba/core/ids.h>

#include <QMetaEnum>

namespace gemba::client {

using namespace Qt::StringLiterals;

namespace {

bool allowedWhilePairing(const QString &method)
{
    return method == QLatin1String(identity::RequestPairing::method.name) ||
           method == QLatin1String(identity::PairingStatus::method.name);
}

} // namespace

QString linkStateName(LinkState state)
{
    const QString name = QString::fromLatin1(QMetaEnum::fromType<LinkState>().valueToKey(static_cast<int>(state)));
    return name.left(1).toLower() + name.mid(1);
}

Session::Private::Private(Session &session, SessionOptions sessionOptions, const Clock &sessionClock)
    : q(session)
    , options(std::move(sessionOptions))
    , clock(sessionClock)
    , auth(
          sessionClock, options,
          [this](const QString &method, const QJsonObject &params, RawAnswer answer) {
              ask(method, params, std::move(answer));
          },
          [this] { return estimate.offsetMs().value_or(0); }, nullptr)
    , backoff(options.timing.backoffMinMs, options.timing.backoffMaxMs)
{
}

Session::Session(SessionOptions options, const Clock &clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, std::move(options), clock))
{
    d->retryTimer.setSingleShot(true);
    connect(&d->retryTimer, &QTimer::timeout, this, [this] { d->connectNow(); });
    connect(&d->freshnessTimer, &QTimer::timeout, this, [this] { d->checkFreshness(); });

    connect(&d->auth, &Authenticator::authenticated, this, [this] { d->onAuthenticated(); });
    connect(&d->auth, &Authenticator::refused, this, [this](const Error &error) {
        if (isFinalRefusal(error.code))
            return d->reject(LinkState::Rejected, error);
        d->tearDown(error);
        d->goOffline(error, d->backoff.nextMs());
    });
    connect(&d->auth, &Authenticator::renewed, this, [this] { d->flush(); });
    connect(&d->auth, &Authenticator::userChanged, this, [this] {
        d->authorityChanged();
        Q_EMIT userChanged();
    });
    connect(&d->auth, &Authenticator::rightsChanged, this, [this] {
        d->askForDeniedTopics();
        Q_EMIT rightsChanged();
    });
    connect(&d->auth, &Authenticator::userLost, this, [this](const Error &why) {
        d->authorityChanged();
        Q_EMIT userLost(why);
        Q_EMIT userChanged();
        d->fallBack();
    });
    connect(&d->auth, &Authenticator::refreshTokenChanged, this, &Session::refreshTokenChanged);
    connect(&d->auth, &Authenticator::terminalKnown, this, &Session::terminalKnown);

    if (d->options.heartbeat || d->options.kind == identity::ClientKind::Kiosk)
        d->stream.want({QString(heartbeatTopic)});
}

Session::~Session()
{
    // Nobody is answered any more: the owners of the callbacks may be half destroyed already.
    d->started = false;
    if (d->transport) {
        d->transport->disconnect(this);
        d->transport->shutDown();
    }
}

void Session::start()
{
    if (d->started)
        return;
    d->started = true;
    d->connectNow();
}

void Session::stop()
{
    d->started = false;
    d->retryTimer.stop();
    const Error stopped = refuse(ErrorCode::ServerUnreachable, u"the session was stopped"_s);
    d->tearDown(stopped);
    d->queue.failAll(stopped);
    d->setState(LinkState::Idle);
}

void Session::retryNow()
{
    if (!d->started || d->transport || d->state == LinkState::Discovering)
        return;
    d->backoff.reset();
    d->connectNow();
}

LinkState Session::state() const
{
    return d->state;
}

const std::optional<Error> &Session::reason() const
{
    return d->reason;
}

int Session::retryInMs() const
{
    return std::max(d->retryTimer.remainingTime(), 0);
}

QByteArray Session::serverFingerprint() const
{
    return d->authorities.isEmpty() ? QByteArray() : spkiSha256(d->authorities.constFirst());
}

QByteArray Session::serverCaPem() const
{
    return d->authorities.isEmpty() ? QByteArray() : d->authorities.constFirst().toPem();
}

std::optional<qint64> Session::clockOffsetMs() const
{
    return d->estimate.offsetMs();
}

std::optional<double> Session::roundTripMs() const
{
    return d->estimate.roundTripMs();
}

void Session::measureRoundTrip()
{
    if (d->transport)
        d->transport->ping();
}

std::optional<qint64> Session::heartbeatAgeMs() const
{
    if (!d->heartbeatAtMs)
        return std::nullopt;
    return d->clock.monotonicMs() - *d->heartbeatAtMs;
}

qint64 Session::serverNowMs() const
{
    return d->clock.nowMs() + d->estimate.offsetMs().value_or(0);
}

void Session::setTerminalToken(const QString &token)
{
    d->auth.setTerminalToken(token);
    if (d->started && d->state == LinkState::Idle)
        d->connectNow();
}

void Session::setRefreshToken(const QString &token)
{
    d->auth.setRefreshToken(token);
    if (d->started && d->state == LinkState::Idle)
        d->connectNow();
}

void Session::setAccessToken(const QString &token)
{
    d->auth.setAccessToken(token);
    if (d->started && d->state == LinkState::Idle)
        d->connectNow();
}

void Session::setControlSecret(const QString &secret)
{
    d->auth.setControlSecret(secret);
    if (d->started && d->state == LinkState::Idle)
        d->connectNow();
}

void Session::signIn(const QString &name, const QString &password, Done done, const std::optional<QString> &code)
{
    d->auth.signIn(QString::fromLatin1(identity::Login::method.name),
                   wire::encode(identity::Login::Params{name, password, d->options.kind, code}), d->authenticated,
                   std::move(done));
    if (!d->authenticated && d->started)
        retryNow();
}

void Session::signInPin(const QString &name, const QString &pin, Done done)
{
    if (!d->authenticated)
        return done(refuse(ErrorCode::ServerUnreachable));
    d->auth.signIn(QString::fromLatin1(identity::LoginPin::method.name),
                   wire::encode(identity::LoginPin::Params{name, pin}), true, std::move(done));
}

void Session::signInBadge(const QString &badge, const std::optional<QString> &pin, Done done)
{
    if (!d->authenticated)
        return done(refuse(ErrorCode::ServerUnreachable));
    d->auth.signIn(QString::fromLatin1(identity::LoginBadge::method.name),
                   wire::encode(identity::LoginBadge::Params{badge, pin}), true, std::move(done));
}

void Session::setUp(const QString &setupCode, const QString &name, const QString &password, Done done)
{
    d->auth.signIn(QString::fromLatin1(identity::Setup::method.name),
                   wire::encode(identity::Setup::Params{setupCode, name, password}), d->authenticated, std::move(done));
    if (!d->authenticated && d->started)
        retryNow();
}

void Session::signInTicket(const QString &ticket, Done done)
{
    d->auth.signIn(QString::fromLatin1(identity::RedeemTicket::method.name),
                   wire::encode(identity::RedeemTicket::Params{ticket, d->options.kind}), d->authenticated,
                   std::move(done));
    if (!d->authenticated && d->started)
        retryNow();
}

void Session::signOut(Done done, SignOut where)
{
    const auto finish = [this, done = std::move(done)](const Result<QJsonValue> &reply) {
        d->auth.forgetUser();
        d->fallBack();
        if (done)
            done(reply ? Result<void>() : Result<void>(reply.error()));
    };
    if (!d->auth.user() || !d->authenticated)
        return finish(QJsonValue());
    callRaw(QString::fromLatin1(identity::Logout::method.name),
            wire::encode(identity::Logout::Params{where == SignOut::Station}), finish, {});
}

void Session::extend(Done done)
{
    call<identity::Extend>({}, [this, done = std::move(done)](const Result<identity::Extend::Reply> &reply) {
        if (reply)
            d->auth.setSessionEnd(reply->sessionEndsAtMs);
        if (done)
            done(reply ? Result<void>() : Result<void>(reply.error()));
    });
}

const std::optional<identity::User> &Session::user() const
{
    return d->auth.user();
}

bool Session::may(const QString &permission) const
{
    return d->auth.permissions().contains(permission);
}

const QStringList &Session::permissions() const
{
    return d->auth.permissions();
}

const QStringList &Session::duties() const
{
    return d->auth.duties();
}

void Session::renewRights()
{
    if (d->authenticated)
        d->auth.renew();
}

qint64 Session::sessionEndsAtMs() const
{
    return d->auth.sessionEndsAtMs();
}

const std::optional<identity::ConnectTerminal::Reply> &Session::terminal() const
{
    return d->auth.terminal();
}

void Session::callRaw(const QString &method, const QJsonObject &params, std::function<void(Result<QJsonValue>)> answer,
                      CallOptions callOptions, wire::MethodKind kind, const QString &idempotencyKey)
{
    if (d->options.trust.firstContact && !allowedWhilePairing(method)) {
        if (answer)
            answer(
                refuse(ErrorCode::ServerNotTrusted, u"only pairing is possible with a server nobody has confirmed"_s));
        return;
    }
    CallQueue::Call call;
    call.method = method;
    call.params = params;
    call.kind = kind;
    if (kind == wire::MethodKind::Command)
        call.idempotencyKey = idempotencyKey.isEmpty() ? newUuid7(d->clock.nowMs()) : idempotencyKey;
    call.authority = d->authority;
    call.hasContext = callOptions.context != nullptr;
    call.context = callOptions.context;
    call.isPassive = callOptions.isPassive;
    call.answer = std::move(answer);
    d->queue.add(std::move(call), callOptions.timeoutMs);
    d->flush();
}

void Session::subscribe(const QStringList &topics)
{
    d->stream.want(topics);
    d->syncSubscriptions();
}

void Session::unsubscribe(const QStringList &topics)
{
    d->stream.drop(topics);
    for (const QString &topic : topics)
        d->deniedTopics.remove(topic);
    if (d->authenticated)
        d->ask(u"unsubscribe"_s, {{u"topics"_s, QJsonArray::fromStringList(topics)}}, {});
}

void Session::reportUnreadable(const QString &topic, const Error &error)
{
    log::warning(u"client"_s, u"an event could not be read"_s,
                 {{u"topic"_s, topic}, {u"field"_s, error.field}, {u"detail"_s, error.detail}});
}

} // namespace gemba::client

#include "live_link.h"

#include <gemba/client/stranger_call.h>
#include <gemba/core/log.h>
#include <gemba/wire/fingerprint_words.h>

#include <identity_contract.h>

#include <QTimer>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace gemba::shell {

namespace {
constexpr int probeTimeoutMs = 10'000;
constexpr int usualPort = 8443;
} // namespace

QUrl serverUrl(const QString &typed)
{
    QString text = typed.trimmed();
    if (!text.contains(u"://"_s))
        text = u"wss://"_s + text;
    QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return {};
    if (url.scheme() == "https"_L1)
        url.setScheme(u"wss"_s);
    if (url.scheme() != "wss"_L1 && url.scheme() != "ws"_L1)
        return {};
    if (url.port() < 0)
        url.setPort(usualPort);
    if (url.path().isEmpty() || url.path() == "/"_L1)
        url.setPath(u"/ws"_s);
    return url;
}

LiveLink::LiveLink(ShellSettings &settings, identity::ClientKind kind, QString server,
                   std::unique_ptr<client::CredentialStore> store, const Clock &own, QObject *parent)
    : Link(parent)
    , m_settings(settings)
    , m_kind(kind)
    , m_own(own)
    , m_attendance(own)
    , m_store(std::move(store))
    , m_address(server.isEmpty() ? settings.server() : std::move(server))
    , m_lastSignMonotonicMs(own.monotonicMs())
{
}

LiveLink::~LiveLink() = default;

QByteArray LiveLink::authority() const
{
    return m_givenAuthority.isEmpty() ? m_settings.authority(m_address) : m_givenAuthority;
}

void LiveLink::start()
{
    if (!m_address.isEmpty())
        chooseServer(m_address);
    else
        Q_EMIT statusChanged();
}

void LiveLink::chooseServer(const QString &address)
{
    const QUrl url = serverUrl(address);
    m_shared.reset();
    m_lookingForSignIn = false;
    m_session.reset();
    m_probe.reset();
    m_shownAuthority.clear();
    m_words.clear();
    m_probeError.reset();
    if (!url.isValid() || url.isEmpty()) {
        m_address.clear();
        m_probeError = refuse(ErrorCode::ServerUnreachable);
        return Q_EMIT statusChanged();
    }
    m_address = url.toString();
    approach();
    Q_EMIT statusChanged();
}

void LiveLink::approach()
{
    const QUrl url(m_address);
    if (url.scheme() == "ws"_L1 && client::isLoopback(url))
        return openSession({});
    if (const QByteArray known = authority(); !known.isEmpty())
        return openSession(known);
    m_probe = std::make_unique<client::CaProbe>();
    connect(m_probe.get(), &client::CaProbe::finished, this, [this](const Result<QSslCertificate> &found) {
        if (!found) {
            m_probeError = found.error();
        } else {
            m_shownAuthority = found->toPem();
            m_words = wire::fingerprintWords(client::spkiSha256(*found));
        }
        Q_EMIT statusChanged();
    });
    m_probe->start(url, {}, probeTimeoutMs);
}

void LiveLink::answerTrust(bool believed)
{
    if (m_shownAuthority.isEmpty())
        return;
    const QByteArray shown = std::exchange(m_shownAuthority, QByteArray());
    if (believed) {
        m_settings.setAuthority(m_address, shown);
        openSession(shown);
    } else {
        m_address.clear();
        m_words.clear();
    }
    Q_EMIT statusChanged();
}

void LiveLink::openSession(const QByteArray &caPem)
{
    client::SessionOptions options;
    options.url = QUrl(m_address);
    options.trust.caPem = caPem;
    options.kind = m_kind;
    options.heartbeat = true;
    m_settings.setServer(m_address);
    if (const QList<QSslCertificate> known = QSslCertificate::fromData(caPem); !known.isEmpty() && m_words.isEmpty())
        m_words = wire::fingerprintWords(client::spkiSha256(known.constFirst()));
    m_session = std::make_unique<client::Session>(options, m_own);
    client::Session &session = *m_session;
    connect(&session, &client::Session::stateChanged, this, [this] {
        m_lastSignMonotonicMs = m_own.monotonicMs();
        Q_EMIT statusChanged();
    });
    connect(&session, &client::Session::userChanged, this, [this] {
        m_endingAtMs = 0;
        Q_EMIT personChanged();
        Q_EMIT statusChanged();
    });
    connect(&session, &client::Session::rightsChanged, this, &LiveLink::personChanged);
    connect(&session, &client::Session::sessionEnding, this, [this](qint64 endsAtMs) {
        m_endingAtMs = endsAtMs;
        Q_EMIT statusChanged();
    });
    connect(&session, &client::Session::userLost, this, &LiveLink::personLost);
    connect(&session, &client::Session::heartbeat, this, [this] {
        ++m_beats;
        m_lastSignMonotonicMs = m_own.monotonicMs();
        Q_EMIT statusChanged();
    });
    connect(&session, &client::Session::event, this,
            [this](const QString &topic, qint64, qint64, const QJsonObject &data) { Q_EMIT event(topic, data); });
    connect(&session, &client::Session::snapshot, this, [this](const QString &topic, const QJsonObject &data) {
        Q_EMIT snapshot(topic, data);
        // Of a state topic the snapshot is the newest event; handlers of log topics listen to snapshot() themselves.
        Q_EMIT event(topic, data);
    });
    session.subscribe(m_topics);
    session.start();
    shareSignIn();
}

void LiveLink::shareSignIn()
{
    if (!m_store)
        return;
    m_shared = std::make_unique<client::SharedSignIn>(*m_session, *m_store, QUrl(m_address));
    connect(m_shared.get(), &client::SharedSignIn::finished, this, [this] {
        m_lookingForSignIn = false;
        Q_EMIT statusChanged();
    });
    m_lookingForSignIn = true;
    m_shared->start();
}

LinkStatus LiveLink::status() const
{
    LinkStatus status;
    status.address = m_address;
    status.fingerprintWords = m_words;
    status.beats = m_beats;
    status.heartbeatAgeMs = m_own.monotonicMs() - m_lastSignMonotonicMs;
    if (m_address.isEmpty()) {
        status.phase = LinkPhase::Choosing;
        status.reason = m_probeError;
        return status;
    }
    if (!m_session) {
        status.reason = m_probeError;
        status.phase = !m_shownAuthority.isEmpty() ? LinkPhase::Trusting
                       : m_probeError              ? LinkPhase::Offline
                                                   : LinkPhase::Connecting;
        return status;
    }
    if (const auto age = m_session->heartbeatAgeMs())
        status.heartbeatAgeMs = *age;
    status.reason = m_session->reason();
    status.retryInMs = m_session->retryInMs();
    using S = client::LinkState;
    switch (m_session->state()) {
    case S::Idle:
        // Nobody is asked for a password while another program's sign-in may still carry over.
        status.phase = m_lookingForSignIn ? LinkPhase::Connecting : LinkPhase::SignedOut;
        break;
    case S::Live:
    case S::Syncing:
        status.phase = LinkPhase::Live;
        break;
    case S::Degraded:
        status.phase = LinkPhase::Degraded;
        break;
    case S::Offline:
        status.phase = LinkPhase::Offline;
        break;
    case S::Rejected:
    case S::VersionMismatch:
        status.phase = LinkPhase::Rejected;
        break;
    default:
        status.phase = LinkPhase::Connecting;
        break;
    }
    if (!m_session->user() && status.current())
        status.phase = LinkPhase::SignedOut;
    return status;
}

Person LiveLink::person() const
{
    if (!m_session || !m_session->user())
        return {};
    Person person = personOf(*m_session->user());
    person.permissions = m_session->permissions();
    person.duties = m_session->duties();
    person.sessionEndsAtMs = m_session->sessionEndsAtMs();
    // The end for want of use comes before the role's, and is told only when it is near.
    if (m_endingAtMs > 0 && (person.sessionEndsAtMs == 0 || m_endingAtMs < person.sessionEndsAtMs))
        person.sessionEndsAtMs = m_endingAtMs;
    return person;
}

qint64 LiveLink::nowMs() const
{
    return m_session ? m_session->serverNowMs() : m_own.nowMs();
}

void LiveLink::retryNow()
{
    if (m_session) {
        // A sign-in that could not be carried over because the server was away is still there.
        if (m_shared && !m_session->user() && !m_lookingForSignIn) {
            m_lookingForSignIn = true;
            m_shared->start();
        }
        m_session->retryNow();
    } else if (m_probeError && !m_address.isEmpty())
        chooseServer(m_address);
}

void LiveLink::signIn(const Credentials &credentials, Done done)
{
    if (!m_session) {
        QMetaObject::invokeMethod(
            this, [done = std::move(done)] { done(refuse(ErrorCode::ServerUnreachable)); }, Qt::QueuedConnection);
        return;
    }
    m_session->signIn(credentials.name, credentials.password, done,
                      credentials.code.isEmpty() ? std::nullopt : std::optional(credentials.code));
}

void LiveLink::signOut()
{
    if (m_session)
        m_session->signOut();
}

void LiveLink::renewPerson()
{
    if (m_session)
        m_session->renewRights();
}

void LiveLink::extend(Done done)
{
    if (!m_session)
        return;
    m_session->extend([self = QPointer(this), done = std::move(done)](const Result<void> &extended) {
        if (self && extended)
            self->m_endingAtMs = 0;
        done(extended);
    });
}

void LiveLink::follow(const QStringList &topics)
{
    QStringList fresh;
    for (const QString &topic : topics)
        if (!m_topics.contains(topic))
            fresh.append(topic);
    m_topics += fresh;
    if (m_session && !fresh.isEmpty())
        m_session->subscribe(fresh);
}

void LiveLink::callRaw(const QString &method, wire::MethodKind kind, const QJsonObject &params, const QObject *context,
                       RawAnswer answer)
{
    const QPointer<const QObject> guard(context);
    const bool guarded = context != nullptr;
    // Who is not signed in may still ask for a new password, or for an account.
    if (m_session && !m_session->user() && m_session->state() == client::LinkState::Idle &&
        method.startsWith("session."_L1)) {
        client::SessionOptions options;
        options.url = QUrl(m_address);
        options.trust.caPem = authority();
        options.kind = m_kind;
        auto *call = new client::StrangerCall(options, this);
        return call->ask(method, params, [guard, guarded, answer = std::move(answer)](const Result<QJsonValue> &reply) {
            if (!guarded || guard)
                answer(reply);
        });
    }
    // While the subscriptions are being renewed the link is shown as live, and takes calls.
    if (!m_session || !(m_session->isConnected() || m_session->state() == client::LinkState::Syncing)) {
        QMetaObject::invokeMethod(
            this,
            [guard, guarded, answer = std::move(answer)] {
                if (!guarded || guard)
                    answer(refuse(ErrorCode::ServerUnreachable));
            },
            Qt::QueuedConnection);
        return;
    }
    client::CallOptions options;
    options.context = context;
    options.timeoutMs = 30'000;
    options.isPassive = !m_attendance.take();
    m_session->callRaw(
        method, params, [answer = std::move(answer)](const Result<QJsonValue> &reply) { answer(reply); }, options,
        kind);
}

} // namespace gemba::shell

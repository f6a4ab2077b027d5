#include "live_backend.h"

#include <gemba/core/log.h>

#include <QPointer>

namespace gemba::scanner {

using namespace Qt::StringLiterals;

namespace {

/// Whoever scanned within this time is still there.
constexpr qint64 stillThereMs = 5 * 60'000;
constexpr int callTimeoutMs = 10'000;

LinkPhase phaseOf(client::LinkState state)
{
    switch (state) {
    case client::LinkState::Idle:
    case client::LinkState::Discovering:
        return LinkPhase::Discovering;
    case client::LinkState::Pairing:
        return LinkPhase::Pairing;
    case client::LinkState::Connecting:
        return LinkPhase::Connecting;
    case client::LinkState::Authenticating:
        return LinkPhase::Authenticating;
    case client::LinkState::Syncing:
        return LinkPhase::Syncing;
    case client::LinkState::Live:
        return LinkPhase::Live;
    case client::LinkState::Degraded:
        return LinkPhase::Degraded;
    case client::LinkState::Offline:
        return LinkPhase::Offline;
    case client::LinkState::Rejected:
        return LinkPhase::Rejected;
    case client::LinkState::VersionMismatch:
        break;
    }
    return LinkPhase::VersionMismatch;
}

PairingPhase phaseOf(client::Pairing::Phase phase)
{
    switch (phase) {
    case client::Pairing::Phase::Idle:
        return PairingPhase::Idle;
    case client::Pairing::Phase::Requesting:
        return PairingPhase::Requesting;
    case client::Pairing::Phase::Waiting:
        return PairingPhase::Waiting;
    case client::Pairing::Phase::Approved:
        return PairingPhase::Approved;
    case client::Pairing::Phase::Refused:
        return PairingPhase::Rejected;
    case client::Pairing::Phase::Expired:
        return PairingPhase::Expired;
    case client::Pairing::Phase::Failed:
        break;
    }
    return PairingPhase::Failed;
}

} // namespace

LiveBackend::LiveBackend(LiveBackendOptions options, std::unique_ptr<client::CredentialStore> store, const Clock &own,
                         QObject *parent)
    : ScannerBackend(parent)
    , m_options(std::move(options))
    , m_own(own)
    , m_store(std::move(store))
    , m_stateSinceMs(own.nowMs())
    , m_usedMonotonicMs(own.monotonicMs())
{
    m_options.session.kind = identity::ClientKind::Scanner;
    m_options.session.heartbeat = true;
}

LiveBackend::~LiveBackend() = default;

void LiveBackend::start()
{
    m_store->read(client::Enrolment::storeName(), [self = QPointer(this)](const auto &stored) {
        if (!self)
            return;
        if (!stored) {
            log::warning(u"scanner"_s, u"the enrolment could not be read"_s, {{u"detail"_s, stored.error().detail}});
        } else if (*stored) {
            if (const auto enrolment = client::Enrolment::fromJson(**stored))
                return self->openSession(*enrolment);
        }
        self->startPairing();
    });
}

void LiveBackend::openSession(const client::Enrolment &enrolment)
{
    client::SessionOptions options = m_options.session;
    options.url = enrolment.url;
    options.trust = {};
    options.trust.caPem = enrolment.caPem;
    m_terminalName = enrolment.name;
    m_session = std::make_unique<client::Session>(options, m_own);
    client::Session &session = *m_session;
    session.setTerminalToken(enrolment.terminalToken);
    connect(&session, &client::Session::stateChanged, this, &LiveBackend::follow);
    connect(&session, &client::Session::userChanged, this, [this] {
        Q_EMIT personChanged();
        if (person().isThere())
            Q_EMIT preloadDue();
    });
    connect(&session, &client::Session::rightsChanged, this, &LiveBackend::personChanged);
    connect(&session, &client::Session::userLost, this, [this](const Error &why) {
        // Out of reach only the session's own clock ends it. That is no news of the operator: the shift goes on.
        if (why.code != ErrorCode::TokenExpired || m_state == client::LinkState::Live)
            Q_EMIT personLeft();
    });
    connect(&session, &client::Session::sessionEnding, this, [this](qint64, identity::SessionEndWhy why) {
        if (why == identity::SessionEndWhy::Idle && m_own.monotonicMs() - m_usedMonotonicMs < stillThereMs)
            m_session->extend();
    });
    connect(&session, &client::Session::terminalKnown, this, &LiveBackend::siteChanged);
    connect(&session, &client::Session::heartbeat, this, &LiveBackend::linkChanged);
    connect(&session, &client::Session::synced, this, &LiveBackend::preloadDue);
    session.on<bags::BagsChanged>(this, [this](const bags::BagsChanged &change) { Q_EMIT bagsChanged(change); });
    session.subscribe({QString::fromLatin1(bags::BagsChanged::topic.name)});
    session.start();
    Q_EMIT siteChanged();
}

void LiveBackend::follow(client::LinkState state)
{
    m_state = state;
    m_stateSinceMs = m_own.nowMs();
    Q_EMIT linkChanged();
}

LinkInfo LiveBackend::link() const
{
    LinkInfo info;
    info.sinceMs = m_stateSinceMs;
    if (m_pairing) {
        info.phase = LinkPhase::Pairing;
        info.error = m_pairing->error();
        return info;
    }
    if (!m_session)
        return info;
    info.phase = phaseOf(m_state);
    info.heartbeatAgeMs = m_session->heartbeatAgeMs().value_or(m_own.nowMs() - m_stateSinceMs);
    const bool waits = m_state == client::LinkState::Offline || m_state == client::LinkState::Rejected ||
                       m_state == client::LinkState::VersionMismatch;
    info.retryInMs = waits ? m_session->retryInMs() : -1;
    info.clockOffsetMs = m_session->clockOffsetMs().value_or(0);
    info.error = m_session->reason();
    return info;
}

SiteInfo LiveBackend::site() const
{
    SiteInfo site;
    site.station = m_session ? m_terminalName : m_options.terminalName;
    if (!m_session || !m_session->terminal())
        return site;
    const auto &known = *m_session->terminal();
    site.site = known.siteName;
    site.station = known.terminal.name;
    site.area = known.terminal.area;
    site.timeZone = known.siteTimeZone;
    site.offlineHours = known.offlineHours.value_or(site.offlineHours);
    return site;
}

Person LiveBackend::person() const
{
    if (!m_session || !m_session->user())
        return {};
    const identity::User &user = *m_session->user();
    return {user.name, user.displayName.isEmpty() ? user.name : user.displayName, m_session->permissions()};
}

PairingInfo LiveBackend::pairing() const
{
    PairingInfo info;
    info.terminal = m_options.terminalName;
    info.serverName = QUrl(m_options.server).host();
    if (!m_pairing) {
        info.phase = m_session ? PairingPhase::Approved : PairingPhase::Idle;
        return info;
    }
    info.phase = phaseOf(m_pairing->phase());
    info.code = m_pairing->code();
    info.words = m_pairing->words();
    info.validUntilMs = m_pairing->expiresAtMs();
    info.error = m_pairing->error();
    if (!info.code.isEmpty())
        info.qrText = u"GEMBA:PAIR/1/%1/%2/%3"_s.arg(info.code, info.terminal,
                                                     QString::fromLatin1(m_pairing->fingerprint().toHex()).toUpper());
    return info;
}

void LiveBackend::startPairing()
{
    if (m_session) {
        m_session->disconnect(this);
        m_session->stop();
        m_session.release()->deleteLater();
    }
    if (m_pairing) {
        m_pairing->disconnect(this);
        m_pairing->cancel();
        m_pairing.release()->deleteLater();
    }
    client::SessionOptions options = m_options.session;
    options.url = QUrl(m_options.server);
    m_pairing = std::make_unique<client::Pairing>(options, m_options.terminalName, m_own);
    m_pairing->setPollInterval(m_options.pairingPollMs);
    m_stateSinceMs = m_own.nowMs();
    connect(m_pairing.get(), &client::Pairing::changed, this, [this] {
        Q_EMIT pairingChanged();
        Q_EMIT linkChanged();
    });
    connect(m_pairing.get(), &client::Pairing::enrolled, this, [this](const client::Enrolment &enrolment) {
        m_store->write(client::Enrolment::storeName(), enrolment.toJson(), [](const Result<void> &written) {
            // The station works until it restarts; whoever reads the log can cure the cause before that.
            if (!written)
                log::error(u"scanner"_s, u"the enrolment could not be kept"_s, {{u"detail"_s, written.error().detail}});
        });
        m_pairing->disconnect(this);
        m_pairing.release()->deleteLater();
        openSession(enrolment);
        Q_EMIT pairingChanged();
        Q_EMIT linkChanged();
    });
    m_pairing->start();
}

void LiveBackend::retryNow()
{
    if (m_pairing)
        startPairing();
    else if (m_session)
        m_session->retryNow();
}

void LiveBackend::signInWithPin(const QString &name, const QString &pin, Reply<void> reply)
{
    if (!m_session || !m_session->isConnected()) {
        QMetaObject::invokeMethod(
            this, [reply = std::move(reply)] { reply(refuse(ErrorCode::ServerUnreachable)); }, Qt::QueuedConnection);
        return;
    }
    m_usedMonotonicMs = m_own.monotonicMs();
    m_session->signInPin(name, pin, std::move(reply));
}

void LiveBackend::signOut()
{
    Q_EMIT personLeft();
    if (m_session)
        m_session->signOut();
}

void LiveBackend::callRaw(const QString &method, const QJsonObject &params, wire::MethodKind kind,
                          Reply<QJsonValue> reply)
{
    m_usedMonotonicMs = m_own.monotonicMs();
    if (!m_session || !m_session->isConnected()) {
        QMetaObject::invokeMethod(
            this, [reply = std::move(reply)] { reply(refuse(ErrorCode::ServerUnreachable)); }, Qt::QueuedConnection);
        return;
    }
    client::CallOptions options;
    options.timeoutMs = callTimeoutMs;
    options.context = this;
    m_session->callRaw(method, params, std::move(reply), options, kind);
}

} // namespace gemba::scanner

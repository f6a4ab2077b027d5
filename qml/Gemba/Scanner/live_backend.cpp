#include "live_backend.h"

#include <terminal_mapping.h>

namespace gemba::scanner {

using namespace Qt::StringLiterals;

namespace {

/// Whoever scanned within this time is still there.
constexpr qint64 stillThereMs = 5 * 60'000;
constexpr int callTimeoutMs = 10'000;

client::TerminalLinkOptions asScanner(client::TerminalLinkOptions options)
{
    options.session.kind = identity::ClientKind::Scanner;
    options.session.heartbeat = true;
    return options;
}

} // namespace

LiveBackend::LiveBackend(client::TerminalLinkOptions options, std::unique_ptr<client::CredentialStore> store,
                         const Clock &own, QObject *parent)
    : ScannerBackend(parent)
    , m_own(own)
    , m_terminal(asScanner(std::move(options)), std::move(store), own)
    , m_stateSinceMs(own.nowMs())
    , m_usedMonotonicMs(own.monotonicMs())
{
    connect(&m_terminal, &client::TerminalLink::sessionOpened, this, [this] {
        hear(*m_terminal.session());
        Q_EMIT siteChanged();
    });
    connect(&m_terminal, &client::TerminalLink::pairingBegan, this, [this] { m_stateSinceMs = m_own.nowMs(); });
    connect(&m_terminal, &client::TerminalLink::pairingChanged, this, [this] {
        Q_EMIT pairingChanged();
        Q_EMIT linkChanged();
    });
}

LiveBackend::~LiveBackend() = default;

void LiveBackend::hear(client::Session &session)
{
    connect(&session, &client::Session::stateChanged, this, [this] {
        m_stateSinceMs = m_own.nowMs();
        Q_EMIT linkChanged();
    });
    connect(&session, &client::Session::userChanged, this, [this] {
        Q_EMIT personChanged();
        if (person().isThere())
            Q_EMIT preloadDue();
    });
    connect(&session, &client::Session::rightsChanged, this, &LiveBackend::personChanged);
    connect(&session, &client::Session::userLost, this, [this, &session](const Error &why) {
        // Out of reach only the session's own clock ends it. That is no news of the operator: the shift goes on.
        if (why.code != ErrorCode::TokenExpired || session.state() == client::LinkState::Live)
            Q_EMIT personLeft();
    });
    connect(&session, &client::Session::sessionEnding, this, [this, &session](qint64, identity::SessionEndWhy why) {
        if (why == identity::SessionEndWhy::Idle && m_own.monotonicMs() - m_usedMonotonicMs < stillThereMs)
            session.extend();
    });
    connect(&session, &client::Session::terminalKnown, this, &LiveBackend::siteChanged);
    connect(&session, &client::Session::heartbeat, this, &LiveBackend::linkChanged);
    connect(&session, &client::Session::synced, this, &LiveBackend::preloadDue);
    session.on<bags::BagsChanged>(this, [this](const bags::BagsChanged &change) { Q_EMIT bagsChanged(change); });
    session.subscribe({QString::fromLatin1(bags::BagsChanged::topic.name)});
}

LinkInfo LiveBackend::link() const
{
    const client::TerminalLink::Status status = m_terminal.status();
    LinkInfo info;
    info.phase = ui::phaseOf(status.state);
    info.sinceMs = m_stateSinceMs;
    if (const client::Session *session = m_terminal.session())
        info.heartbeatAgeMs = session->heartbeatAgeMs().value_or(m_own.nowMs() - m_stateSinceMs);
    info.retryInMs = status.retryInMs;
    info.clockOffsetMs = status.clockOffsetMs;
    info.error = status.error;
    return info;
}

SiteInfo LiveBackend::site() const
{
    const client::Session *session = m_terminal.session();
    SiteInfo site;
    // As it was enrolled: what the station is called while the server is away.
    site.station = session ? m_terminal.enrolment().name : m_terminal.terminalName();
    if (!session || !session->terminal())
        return site;
    const auto &known = *session->terminal();
    site.site = known.siteName;
    site.station = known.terminal.name;
    site.area = known.terminal.area;
    site.timeZone = known.siteTimeZone;
    site.offlineHours = known.offlineHours.value_or(site.offlineHours);
    return site;
}

Person LiveBackend::person() const
{
    const client::Session *session = m_terminal.session();
    if (!session || !session->user())
        return {};
    const identity::User &user = *session->user();
    return {user.name, user.displayName.isEmpty() ? user.name : user.displayName, session->permissions()};
}

PairingInfo LiveBackend::pairing() const
{
    PairingInfo info;
    info.terminal = m_terminal.terminalName();
    info.serverName = QUrl(m_terminal.server()).host();
    const client::Pairing *pairing = m_terminal.pairing();
    if (!pairing) {
        info.phase = m_terminal.session() ? PairingPhase::Approved : PairingPhase::Idle;
        return info;
    }
    info.phase = ui::phaseOf(pairing->phase());
    info.code = pairing->code();
    info.words = pairing->words();
    info.validUntilMs = pairing->expiresAtMs();
    info.error = pairing->error();
    info.qrText = pairing->qrText();
    return info;
}

void LiveBackend::signInWithPin(const QString &name, const QString &pin, Reply<void> reply)
{
    if (!m_terminal.isConnected()) {
        QMetaObject::invokeMethod(
            this, [reply = std::move(reply)] { reply(refuse(ErrorCode::ServerUnreachable)); }, Qt::QueuedConnection);
        return;
    }
    m_usedMonotonicMs = m_own.monotonicMs();
    m_terminal.session()->signInPin(name, pin, std::move(reply));
}

void LiveBackend::signOut()
{
    Q_EMIT personLeft();
    if (client::Session *session = m_terminal.session())
        session->signOut();
}

void LiveBackend::callRaw(const QString &method, const QJsonObject &params, wire::MethodKind kind,
                          Reply<QJsonValue> reply)
{
    m_usedMonotonicMs = m_own.monotonicMs();
    if (!m_terminal.isConnected()) {
        QMetaObject::invokeMethod(
            this, [reply = std::move(reply)] { reply(refuse(ErrorCode::ServerUnreachable)); }, Qt::QueuedConnection);
        return;
    }
    client::CallOptions options;
    options.timeoutMs = callTimeoutMs;
    options.context = this;
    m_terminal.session()->callRaw(method, params, std::move(reply), options, kind);
}

} // namespace gemba::scanner

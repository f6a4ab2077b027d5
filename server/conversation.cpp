#include "conversation.h"

#include <QJsonArray>

namespace gemba::server {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 authenticateWithinMs = 10'000;
/// A screen that waits for its approval asks every few seconds; each question gives it this long.
constexpr qint64 pairingMs = 30'000;
/// … until then: whoever is approved later connects again.
constexpr qint64 longestPairingMs = 15LL * 60'000;
constexpr qsizetype maxUnauthenticatedBytes = 4 * 1024;
constexpr qint64 congestedAboveBytes = 256 * 1024;

} // namespace

ApiFront::Conversation::Conversation(Modules &modules, transport::WebSocketPeer *peer, rpc::Caller caller)
    : m_peer(peer)
    , m_encoding(peer->request().encoding)
    , m_session(std::make_shared<rpc::RpcSession>(modules.dispatcher(), modules.bus(), modules.executor(), *this,
                                                  m_encoding, std::move(caller)))
{
    m_open.start();
    m_peer->setDeadline(authenticateWithinMs, rpc::RpcSession::closeAuthentication, u"authenticate first"_s);
    QObject::connect(m_session.get(), &rpc::RpcSession::callerChanged, m_peer, [this] { authenticationChanged(); });
    authenticationChanged();
}

void ApiFront::Conversation::authenticationChanged()
{
    if (!m_session->isAuthenticated())
        return;
    m_peer->clearDeadline();
    if (!m_peer->isAuthenticated())
        m_peer->setAuthenticated();
}

void ApiFront::Conversation::receive(const QByteArray &payload, bool binary)
{
    if (binary != (m_encoding == wire::Encoding::Cbor)) {
        m_peer->close(1003, u"the frame type does not fit the subprotocol"_s);
        return;
    }
    if (!m_session->isAuthenticated()) {
        if (payload.size() > maxUnauthenticatedBytes) {
            m_peer->close(1009, u"authenticate first"_s);
            return;
        }
        const bool asksToPair =
            payload.contains("terminals.pairingStatus") || payload.contains("terminals.requestPairing");
        if (asksToPair && m_open.elapsed() < longestPairingMs)
            m_peer->setDeadline(pairingMs, rpc::RpcSession::closeAuthentication, u"authenticate first"_s);
    }
    m_session->receive(payload);
}

void ApiFront::Conversation::send(const QByteArray &message)
{
    m_peer->sendLog(transport::WebSocketFrame::of(message, m_encoding));
}

bool ApiFront::Conversation::isCongested() const
{
    return m_peer->queuedBytes() > congestedAboveBytes;
}

void ApiFront::Conversation::close(int code, const QString &reason)
{
    m_peer->close(static_cast<quint16>(code), reason);
}

void ApiFront::Conversation::tick(qint64 nowMs)
{
    // Asked of the session, not of the queue: a short congestion comes and goes between two ticks.
    if (m_session->statesLag() && !isCongested())
        m_session->drained();
    const qint64 expiresAtMs = m_session->caller().accessExpiresAtMs;
    const bool hasExpired = expiresAtMs > 0 && nowMs > expiresAtMs;
    if (hasExpired || !m_session->recheckRights())
        personLeft();
}

void ApiFront::Conversation::warn(qint64 nowMs, const std::optional<identity::SessionEnd> &end)
{
    const bool isNear = end && end->atMs - nowMs <= identity::sessionWarningMs;
    const qint64 wanted = isNear ? end->atMs : 0;
    if (wanted == m_warnedOfMs)
        return;
    m_warnedOfMs = wanted;
    if (!end)
        return;
    send(wire::serializeMessage({{u"jsonrpc"_s, u"2.0"_s},
                                 {u"method"_s, QString::fromLatin1(identity::SessionEnding::notification)},
                                 {u"params"_s, wire::encode(identity::SessionEnding{end->atMs, end->why})}},
                                m_encoding));
}

void ApiFront::Conversation::rightsChanged()
{
    // Whose session has ended as well hears that instead, at the next tick at the latest.
    if (!m_session->recheckRights())
        return;
    const auto current = m_session->currentCaller();
    send(wire::serializeMessage(
        {{u"jsonrpc"_s, u"2.0"_s},
         {u"method"_s, u"rightsChanged"_s},
         {u"params"_s, QJsonObject{{u"permissions"_s, QJsonArray::fromStringList(current.permissions.names())}}}},
        m_encoding));
}

void ApiFront::Conversation::personLeft()
{
    const rpc::Caller before = m_session->caller();
    if (before.terminal.isEmpty() || before.session.isEmpty()) {
        close(rpc::RpcSession::closeAuthentication, u"sign in again"_s);
        return;
    }
    rpc::Caller terminal;
    terminal.terminal = before.terminal;
    terminal.terminalName = before.terminalName;
    terminal.clientKind = before.clientKind;
    terminal.address = before.address;
    m_session->adopt(terminal);
    // The screen must not go on showing somebody who is no longer signed in.
    send(wire::serializeMessage({{u"jsonrpc"_s, u"2.0"_s}, {u"method"_s, u"signedOut"_s}, {u"params"_s, QJsonObject{}}},
                                m_encoding));
}

} // namespace gemba::server

#include "terminals.h"

#include "secrets.h"
#include "session_store.h"
#include "terminal_store.h"

#include <stdexcept>

namespace gemba::identity {

using namespace Qt::StringLiterals;
using storage::ReadTransaction;
using storage::Transaction;

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 maxOpenPairings = 100;
/// Anybody may ask, so nobody may use up the places of all.
constexpr qint64 maxOpenPairingsPerAddress = 10;

} // namespace

Terminals::Terminals(storage::Executor &executor, const Clock &clock, const IdentityOptions &options,
                     SessionRegistry &registry, QObject *parent)
    : QObject(parent)
    , m_executor(executor)
    , m_clock(clock)
    , m_options(options)
    , m_registry(registry)
    , m_attempts(120, 500)
    , m_wrongCodes(10, minuteMs)
{
}

void Terminals::start()
{
    auto loaded = m_executor.readNow<QList<Terminal>>(
        [](ReadTransaction &tx) -> Result<QList<Terminal>> { return store::listTerminals(tx); });
    if (!loaded)
        throw std::runtime_error("cannot load terminals: " + loaded.error().detail.toStdString());
    for (const Terminal &terminal : *loaded) {
        if (!terminal.revoked)
            m_registry.putTerminal(terminal);
    }
}

Result<RequestPairing::Reply> Terminals::requestPairing(Transaction &tx, const rpc::Caller &caller,
                                                        const RequestPairing::Params &in)
{
    const qint64 nowMs = m_clock.nowMs();
    if (store::countOpenPairingsFrom(tx, caller.address, nowMs) >= maxOpenPairingsPerAddress)
        return refuse(ErrorCode::TooManyAttempts, u"too many pairings are waiting from this address"_s);
    if (store::countOpenPairings(tx, nowMs) >= maxOpenPairings)
        return refuse(ErrorCode::Busy, u"too many pairings are waiting"_s);
    RequestPairing::Reply reply;
    reply.pairing = newUuid7(nowMs);
    reply.code = randomCode(8);
    reply.pairingSecret = randomToken();
    reply.expiresAtMs = nowMs + m_options.pairingMinutes * minuteMs;
    reply.serverFingerprint = m_options.serverFingerprint;
    reply.fingerprintWords = m_options.fingerprintWords;
    StoredPairing pairing;
    pairing.id = reply.pairing;
    pairing.secretHash = hashed(reply.pairingSecret);
    pairing.name = in.name;
    pairing.kind = in.kind;
    pairing.expiresAtMs = reply.expiresAtMs;
    store::insertPairing(tx, pairing, hashed(reply.code), caller.address);
    tx.audit(rpc::auditOf(caller, u"terminals.requestPairing"_s, u"pairing"_s, pairing.id, {}, {{u"name"_s, in.name}}));
    return reply;
}

Result<PairingStatus::Reply> Terminals::pairingStatus(Transaction &tx, const PairingStatus::Params &in)
{
    const auto pairing = store::findPairing(tx, in.pairing);
    if (!pairing || !sameText(pairing->secretHash, hashed(in.pairingSecret)))
        return refuse(ErrorCode::PairingCodeInvalid);
    PairingStatus::Reply reply;
    if (pairing->refused) {
        reply.state = PairingState::Refused;
    } else if (pairing->terminal) {
        reply.state = PairingState::Approved;
        reply.terminal = pairing->terminal;
        const auto terminal = store::findTerminal(tx, *pairing->terminal);
        reply.name = terminal ? terminal->name : QString();
        // Until the terminal has connected, asking again gives a fresh token, so a lost reply costs nothing.
        if (terminal && !terminal->revoked && !terminal->lastSeenAtMs) {
            reply.terminalToken = randomToken();
            store::setTerminalToken(tx, terminal->id, hashed(*reply.terminalToken));
        }
    } else if (pairing->expiresAtMs <= m_clock.nowMs()) {
        reply.state = PairingState::Expired;
    }
    return reply;
}

Result<Terminal> Terminals::approve(Transaction &tx, const rpc::Caller &caller, const ApproveTerminal::Params &in)
{
    const qint64 nowMs = m_clock.nowMs();
    if (!m_wrongCodes.isOpen(caller.principal(), m_clock.monotonicMs()))
        return refuse(ErrorCode::TooManyAttempts);
    const auto pairing = store::findPairingByCode(tx, hashed(plainCode(in.code)), nowMs);
    if (!pairing) {
        tx.onRolledBack([this, who = caller.principal()] { m_wrongCodes.allow(who, m_clock.monotonicMs()); });
        return refuseField(ErrorCode::PairingCodeInvalid, u"code"_s);
    }
    Terminal terminal;
    terminal.id = TerminalId(newUuid7(nowMs));
    terminal.name = in.name.isEmpty() ? pairing->name : in.name;
    terminal.kind = pairing->kind;
    terminal.area = in.area;
    terminal.approvedAtMs = nowMs;
    store::insertTerminal(tx, terminal, caller.userName);
    if (!store::approvePairing(tx, pairing->id, terminal.id))
        return refuseField(ErrorCode::PairingCodeInvalid, u"code"_s);
    tx.audit(
        rpc::auditOf(caller, u"terminals.approve"_s, u"terminal"_s, terminal.id.text(), {}, wire::encode(terminal)));
    tx.onCommitted([this, terminal] { m_registry.putTerminal(terminal); });
    return terminal;
}

Result<wire::Empty> Terminals::revoke(Transaction &tx, const rpc::Caller &caller, const RevokeTerminal::Params &in)
{
    const auto before = store::findTerminal(tx, in.terminal);
    if (!before)
        return refuseField(ErrorCode::NotFound, u"terminal"_s, in.terminal.text());
    if (store::revokeTerminal(tx, in.terminal, m_clock.nowMs()))
        tx.audit(rpc::auditOf(caller, u"terminals.revoke"_s, u"terminal"_s, in.terminal.text(), wire::encode(*before)));
    // Whoever signed in on it must not go on elsewhere with the tokens of that session.
    const QList<SessionId> sessions = store::openSessionsOf(tx, in.terminal);
    for (const SessionId &session : sessions)
        store::endSession(tx, session, m_clock.nowMs());
    tx.onCommitted([this, id = in.terminal, sessions] {
        m_registry.removeTerminal(id);
        for (const SessionId &session : sessions)
            m_registry.remove(session);
        QMetaObject::invokeMethod(
            this, [this, id] { Q_EMIT revoked(id); }, Qt::QueuedConnection);
    });
    return wire::Empty{};
}

void Terminals::connectAs(const rpc::CallContext &context, const ConnectTerminal::Params &in,
                          Done<ConnectTerminal::Reply> done)
{
    if (!m_attempts.allow(context.caller.address, m_clock.monotonicMs()))
        return done(refuse(ErrorCode::TooManyAttempts));
    m_executor.write<Terminal>(
        [this, in](Transaction &tx) -> Result<Terminal> {
            const auto terminal = store::findTerminalByToken(tx, hashed(in.terminalToken));
            if (!terminal || terminal->revoked)
                return refuse(ErrorCode::TerminalNotEnrolled);
            store::touchTerminal(tx, terminal->id, m_clock.nowMs());
            return *terminal;
        },
        onThreadOf<Terminal>(this, [this, context, done](const Result<Terminal> &terminal) {
            if (!terminal)
                return done(terminal.error());
            // It may have been shut out while this answer was on its way.
            if (!m_registry.findTerminal(terminal->id))
                return done(refuse(ErrorCode::TerminalNotEnrolled));
            if (const auto peer = context.peer.lock()) {
                rpc::Caller caller;
                caller.terminal = terminal->id;
                caller.terminalName = terminal->name;
                caller.clientKind = wire::enumName(terminal->kind);
                caller.address = context.caller.address;
                peer->adopt(caller);
            }
            done(ConnectTerminal::Reply{*terminal, m_options.siteName, m_options.siteTimeZone,
                                        QStringLiteral(GEMBA_VERSION)});
        }));
}

} // namespace gemba::identity

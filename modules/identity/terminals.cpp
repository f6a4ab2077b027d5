#include "terminals.h"

#include "secrets.h"
#include "session_store.h"
#include "terminal_store.h"

#include <algorithm>
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
/// The asker may be late to hear how it ended.
constexpr qint64 keepPairingsMs = 24 * 60 * minuteMs;
constexpr int tidyStep = 500;

} // namespace

Terminals::Terminals(storage::Executor &executor, const Clock &clock, const IdentityOptions &options,
                     SessionRegistry &registry, SessionDesk &desk, QObject *parent)
    : QObject(parent)
    , m_executor(executor)
    , m_clock(clock)
    , m_options(options)
    , m_registry(registry)
    , m_desk(desk)
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
        if (!terminal.revoked && !terminal.suspended)
            m_registry.putTerminal(terminal);
    }
}

Result<void> Terminals::admitRequest(const rpc::Caller &caller)
{
    return admit(m_requests, caller.address);
}

// Each answer is kept under its idempotency key, so asking costs room on the disk.
Result<void> Terminals::admitPoll(const rpc::Caller &caller)
{
    return admit(m_polls, caller.address);
}

Result<void> Terminals::admit(RateLimiter &limiter, const QString &address) const
{
    const QString source = GuessGuard::stationOf({}, address);
    if (!limiter.allow(source, m_clock.monotonicMs()))
        return tooManyAttempts(limiter.waitMs(source, m_clock.monotonicMs()));
    return {};
}

Result<RequestPairing::Reply> Terminals::requestPairing(Transaction &tx, const rpc::Caller &caller,
                                                        const RequestPairing::Params &in)
{
    const qint64 nowMs = m_clock.nowMs();
    if (!isStation(in.kind))
        return refuseField(ErrorCode::FieldRange, u"kind"_s, u"only kiosks and scanners are enrolled"_s);
    if (store::countOpenPairingsFrom(tx, caller.address, nowMs) >= maxOpenPairingsPerAddress)
        return refuse(ErrorCode::TooManyAttempts, u"too many pairings are waiting from this address"_s);
    // A few addresses must not keep all others out: one of them gives way.
    if (store::countOpenPairings(tx, nowMs) >= maxOpenPairings && !store::dropPairingOfBusiest(tx, nowMs))
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
    announce(tx, TerminalChange::Asked, std::nullopt);
    return reply;
}

Result<PairingStatus::Reply> Terminals::pairingStatus(Transaction &tx, const rpc::Caller &caller,
                                                      const PairingStatus::Params &in)
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
            tx.audit(rpc::auditOf(caller, u"terminals.tokenIssued"_s, u"terminal"_s, terminal->id.text()));
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
    announce(tx, TerminalChange::Enrolled, terminal);
    tx.onCommitted([this, terminal] { m_registry.putTerminal(terminal); });
    return terminal;
}

Result<ListPairings::Reply> Terminals::pairings(ReadTransaction &tx) const
{
    return ListPairings::Reply{store::waitingPairings(tx, m_clock.nowMs()), m_options.fingerprintWords};
}

Result<wire::Empty> Terminals::refusePairing(Transaction &tx, const rpc::Caller &caller,
                                             const RefusePairing::Params &in)
{
    if (!store::refusePairing(tx, in.pairing, m_clock.nowMs()))
        return refuseField(ErrorCode::NotFound, u"pairing"_s, in.pairing);
    tx.audit(rpc::auditOf(caller, u"terminals.refuse"_s, u"pairing"_s, in.pairing));
    announce(tx, TerminalChange::Refused, std::nullopt);
    return wire::Empty{};
}

Terminal Terminals::present(Terminal terminal) const
{
    const std::lock_guard lock(m_mutex);
    const auto peers = m_peers.value(terminal.id);
    terminal.connected = std::any_of(peers.begin(), peers.end(), [](const auto &peer) { return !peer.expired(); });
    return terminal;
}

Result<ListTerminals::Reply> Terminals::list(ReadTransaction &tx) const
{
    ListTerminals::Reply reply{store::listTerminals(tx)};
    for (Terminal &terminal : reply.terminals)
        terminal = present(terminal);
    return reply;
}

Result<Terminal> Terminals::rename(Transaction &tx, const rpc::Caller &caller, const RenameTerminal::Params &in)
{
    const auto before = store::findTerminal(tx, in.terminal);
    if (!before)
        return refuseField(ErrorCode::NotFound, u"terminal"_s, in.terminal.text());
    Terminal after = *before;
    after.name = in.name;
    after.area = in.area;
    store::renameTerminal(tx, in.terminal, in.name, in.area);
    tx.audit(rpc::auditOf(caller, u"terminals.rename"_s, u"terminal"_s, in.terminal.text(), wire::encode(*before),
                          wire::encode(after)));
    announce(tx, TerminalChange::Renamed, after);
    tx.onCommitted([this, after] {
        if (m_registry.findTerminal(after.id))
            m_registry.putTerminal(after);
    });
    return present(after);
}

Result<Terminal> Terminals::setSuspended(Transaction &tx, const rpc::Caller &caller, const TerminalId &id,
                                         bool suspended)
{
    const auto before = store::findTerminal(tx, id);
    if (!before)
        return refuseField(ErrorCode::NotFound, u"terminal"_s, id.text());
    if (before->revoked)
        return refuseField(ErrorCode::StateConflict, u"terminal"_s, u"it was shut out; pair it again"_s);
    if (!store::suspendTerminal(tx, id, suspended ? std::optional(m_clock.nowMs()) : std::nullopt))
        return present(*before);
    Terminal after = *before;
    after.suspended = suspended;
    tx.audit(rpc::auditOf(caller, suspended ? u"terminals.suspend"_s : u"terminals.resume"_s, u"terminal"_s, id.text(),
                          wire::encode(*before), wire::encode(after)));
    announce(tx, suspended ? TerminalChange::Suspended : TerminalChange::Resumed, after);
    if (suspended)
        shutOut(tx, id);
    else
        tx.onCommitted([this, after] { m_registry.putTerminal(after); });
    return present(after);
}

void Terminals::announce(Transaction &tx, TerminalChange change, const std::optional<Terminal> &terminal)
{
    tx.publish({QString::fromLatin1(TerminalChanged::topic.name), wire::encode(TerminalChanged{change, terminal}), {}});
}

void Terminals::endSessionsOn(Transaction &tx, const TerminalId &id)
{
    for (const SessionId &session : store::openSessionsOf(tx, id)) {
        if (store::endSession(tx, session, m_clock.nowMs()))
            m_desk.announce(tx, SessionChange::Ended, session);
        tx.onCommitted([this, session] { m_registry.remove(session); });
    }
}

/// Whoever signed in on it must not go on elsewhere with the tokens of that session.
void Terminals::shutOut(Transaction &tx, const TerminalId &id)
{
    endSessionsOn(tx, id);
    tx.onCommitted([this, id] {
        m_registry.removeTerminal(id);
        QMetaObject::invokeMethod(
            this, [this, id] { Q_EMIT revoked(id); }, Qt::QueuedConnection);
    });
}

void Terminals::noticed(const storage::CommittedEvent &event)
{
    if (event.event.topic != QLatin1String(TerminalChanged::topic.name))
        return;
    const auto changed = wire::decode<TerminalChanged>(event.event.payload, wire::Unknown::Ignore);
    if (!changed || !changed->terminal)
        return;
    const Terminal &terminal = *changed->terminal;
    const bool isKnown = m_registry.findTerminal(terminal.id).has_value();
    if (!terminal.revoked && !terminal.suspended)
        return m_registry.putTerminal(terminal);
    m_registry.removeTerminal(terminal.id);
    if (isKnown)
        Q_EMIT revoked(terminal.id);
}

void Terminals::tidy(Transaction &tx, qint64 nowMs)
{
    store::purgePairings(tx, nowMs - keepPairingsMs, tidyStep);
}

Result<wire::Empty> Terminals::revoke(Transaction &tx, const rpc::Caller &caller, const RevokeTerminal::Params &in)
{
    const auto before = store::findTerminal(tx, in.terminal);
    if (!before)
        return refuseField(ErrorCode::NotFound, u"terminal"_s, in.terminal.text());
    if (store::revokeTerminal(tx, in.terminal, m_clock.nowMs())) {
        Terminal after = *before;
        after.revoked = true;
        tx.audit(rpc::auditOf(caller, u"terminals.revoke"_s, u"terminal"_s, in.terminal.text(), wire::encode(*before)));
        announce(tx, TerminalChange::Revoked, after);
    }
    shutOut(tx, in.terminal);
    return wire::Empty{};
}

void Terminals::connectAs(const rpc::CallContext &context, const ConnectTerminal::Params &in,
                          Done<ConnectTerminal::Reply> done)
{
    if (!m_attempts.allow(context.caller.address, m_clock.monotonicMs()))
        return done(refuse(ErrorCode::TooManyAttempts));
    m_executor.write<Terminal>(
        [this, in, caller = context.caller](Transaction &tx) -> Result<Terminal> {
            const auto terminal = store::findTerminalByToken(tx, hashed(in.terminalToken));
            if (!terminal || terminal->revoked)
                return refuse(ErrorCode::TerminalNotEnrolled);
            if (terminal->suspended)
                return refuse(ErrorCode::TerminalNotEnrolled);
            store::touchTerminal(tx, terminal->id, m_clock.nowMs());
            rpc::Caller speaker = caller;
            speaker.terminal = terminal->id;
            tx.audit(rpc::auditOf(speaker, u"terminals.connect"_s, u"terminal"_s, terminal->id.text()));
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
                const std::lock_guard lock(m_mutex);
                auto &peers = m_peers[terminal->id];
                peers.removeIf([](const auto &one) { return one.expired(); });
                peers.append(context.peer);
            }
            done(ConnectTerminal::Reply{*terminal, m_options.siteName, m_options.siteTimeZone,
                                        QStringLiteral(GEMBA_VERSION), m_options.offlineHours});
        }));
}

} // namespace gemba::identity

#include "sessions.h"

#include "guess_guard.h"
#include "open_rights.h"
#include "secrets.h"
#include "terminal_store.h"

#include <gemba/core/log.h>

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

#include <chrono>
#include <stdexcept>

namespace gemba::identity {

using namespace Qt::StringLiterals;
using storage::ReadTransaction;
using storage::Transaction;

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 dayMs = 24 * 60 * minuteMs;
/// A lost reply must not sign anybody out: within this time a used refresh token gives the same successor again.
constexpr qint64 refreshGraceMs = 10'000;
/// A use is written down no more often: otherwise every look at a page would be a write.
constexpr qint64 saveUseEveryMs = minuteMs;

/// Where the permissions are held that are not held everywhere.
QMap<QString, QStringList> areasIn(const rpc::Grants &grants)
{
    QMap<QString, QStringList> areas;
    for (const QString &permission : grants.names()) {
        const QSet<QString> in = grants.areasOf(permission);
        if (in.isEmpty())
            continue;
        areas.insert(permission, QStringList(in.begin(), in.end()));
        areas[permission].sort();
    }
    return areas;
}

bool isOver(const StoredSession &session, qint64 nowMs)
{
    return endOf(session).atMs <= nowMs;
}

} // namespace

Sessions::Sessions(storage::Executor &executor, const Clock &clock, const IdentityOptions &options,
                   SessionRegistry &registry, const KeyRing &keys, SessionDesk &desk, QObject *parent)
    : QObject(parent)
    , m_executor(executor)
    , m_clock(clock)
    , m_options(options)
    , m_registry(registry)
    , m_desk(desk)
    , m_tokens(keys, u"gemba"_s)
    , m_refreshSecret(readOrMakeSecret(options.keyDirectory + u"/refresh-token.key"_s))
{
    using namespace std::chrono_literals;
    connect(&m_expiry, &QTimer::timeout, this, [this] {
        for (const SessionId &id : m_registry.takeExpired(m_clock.nowMs()))
            Q_EMIT ended(id);
    });
    m_expiry.setInterval(1s);
}

void Sessions::start()
{
    using Entries = QList<SessionRegistry::Entry>;
    auto loaded = m_executor.readNow<Entries>([this](ReadTransaction &tx) -> Result<Entries> {
        Entries entries;
        for (const StoredSession &session : store::openSessions(tx, m_clock.nowMs())) {
            const auto account = store::findAccount(tx, session.user);
            if (account && account->user.active)
                entries.append(entryOf(tx, session, account->user, proofOf(store::notedProof(tx, session.id))));
        }
        return entries;
    });
    if (!loaded)
        throw std::runtime_error("cannot load sessions: " + loaded.error().detail.toStdString());
    for (const auto &entry : *loaded)
        m_registry.put(entry);
    m_expiry.start();
}

SessionRegistry::Entry Sessions::entryOf(ReadTransaction &tx, const StoredSession &session, const User &user,
                                         SignInProof proof) const
{
    SessionRegistry::Entry entry;
    entry.session = session;
    entry.user = user;
    entry.rights = rightsOf(tx, user.id, m_clock.nowMs());
    const Rights now = entry.rights.at(m_clock.nowMs());
    entry.user.roles = now.roles;
    entry.idleMs = now.limits.idleMinutes * minuteMs;
    entry.savedUseAtMs = session.lastUsedAtMs;
    entry.proof = proof;
    return entry;
}

rpc::Caller Sessions::callerOf(const SessionRegistry::Entry &entry, const QString &address) const
{
    rpc::Caller caller;
    caller.user = entry.user.id;
    caller.userName = entry.user.name;
    caller.session = entry.session.id;
    const Rights rights = entry.rights.at(m_clock.nowMs());
    caller.roles = rights.roles;
    caller.duties = dutiesIn(entry);
    if (caller.duties.isEmpty())
        caller.permissions = rights.grants;
    caller.clientKind = entry.session.client;
    caller.address = address;
    if (!entry.session.terminal.isEmpty()) {
        if (const auto terminal = m_registry.findTerminal(entry.session.terminal)) {
            caller.terminal = terminal->id;
            caller.terminalName = terminal->name;
            caller.clientKind = wire::enumName(terminal->kind);
        }
    }
    // Where a PIN or a badge stands for a role that asks for more, it opens what is offered on a terminal and no more.
    if (entry.proof != SignInProof::Password && !isStation(caller.clientKind))
        caller.clientKind = wire::enumName(ClientKind::Kiosk);
    return caller;
}

Result<rpc::Caller> Sessions::authenticate(const QString &accessToken, const QString &address) const
{
    auto claims = m_tokens.check(accessToken, m_clock.nowMs() / 1000);
    if (!claims)
        return claims.error();
    const auto entry = m_registry.find(claims->session);
    if (!entry || entry->user.id != claims->user || isOver(entry->session, m_clock.nowMs()))
        return refuse(ErrorCode::TokenInvalid, u"the session has ended"_s);
    rpc::Caller caller = callerOf(*entry, address);
    caller.accessExpiresAtMs = claims->expiresAtS * 1000;
    return caller;
}

Result<rpc::Caller> Sessions::check(const rpc::Caller &caller) const
{
    if (!caller.session.isEmpty()) {
        const auto entry = m_registry.find(caller.session);
        if (!entry || isOver(entry->session, m_clock.nowMs()))
            return refuse(ErrorCode::TokenInvalid, u"the session has ended"_s);
        rpc::Caller current = callerOf(*entry, caller.address);
        current.accessExpiresAtMs = caller.accessExpiresAtMs;
        return current;
    }
    if (!caller.terminal.isEmpty() && !m_registry.findTerminal(caller.terminal))
        return refuse(ErrorCode::TerminalNotEnrolled);
    return caller;
}

QStringList Sessions::dutiesIn(const SessionRegistry::Entry &entry) const
{
    const bool enrolled = entry.user.secondFactor == SecondFactorState::Enrolled;
    return dutiesOf(
        {entry.rights.at(m_clock.nowMs()).needsSecondFactor, enrolled, entry.user.mustChangePassword, entry.proof},
        m_options.secondFactor);
}

void Sessions::open(const rpc::CallContext &context, const User &user, const QString &client, SignInProof proof,
                    Done<SignedIn> done, const std::optional<StoredSession> &sibling, const QString &checkedHash)
{
    const qint64 nowMs = m_clock.nowMs();
    StoredSession begun;
    begun.id = SessionId(newUuid7(nowMs));
    begun.user = user.id;
    begun.terminal = context.caller.terminal;
    begun.client = client;
    begun.address = context.caller.address;
    const QString refreshToken = randomToken();
    const qint64 refreshExpiresAtMs = nowMs + m_options.refreshDays * dayMs;

    m_executor.write<SignedIn>(
        [this, begun, sibling, proof, checkedHash, refreshToken, refreshExpiresAtMs, nowMs,
         caller = context.caller](Transaction &tx) -> Result<SignedIn> {
            // Between the check of the proof and here the account may have been switched off, its secret changed and the
            // terminal shut out.
            const auto account = store::findAccount(tx, begun.user);
            if (!account || !account->user.active)
                return refuse(ErrorCode::SignInFailed);
            const QString &hash = proof == SignInProof::Password ? account->passwordHash : account->pinHash;
            if (!checkedHash.isEmpty() && hash != checkedHash)
                return refuse(ErrorCode::SignInFailed);
            if (sibling) {
                const auto now = store::findSession(tx, sibling->id);
                if (!now || now->endedAtMs)
                    return refuse(ErrorCode::TokenInvalid);
            }
            if (!begun.terminal.isEmpty()) {
                const auto terminal = store::findTerminal(tx, begun.terminal);
                if (!terminal || terminal->revoked || terminal->suspended)
                    return refuse(ErrorCode::TerminalNotEnrolled);
            }
            store::noteSignIn(tx, begun.user, nowMs);
            SessionRegistry::Entry entry = entryOf(tx, begun, account->user, proof);
            beginAt(entry.session, entry.rights.at(nowMs).limits, nowMs);
            entry.session.family = sibling ? sibling->family : entry.session.id;
            if (sibling) {
                entry.session.absoluteEndsAtMs = std::min(entry.session.absoluteEndsAtMs, sibling->absoluteEndsAtMs);
                entry.session.endsAtMs = std::min(entry.session.endsAtMs, entry.session.absoluteEndsAtMs);
            }
            entry.user.lastSignInAtMs = nowMs;
            entry.savedUseAtMs = nowMs;
            store::insertSession(tx, entry.session);
            store::noteProof(tx, entry.session.id, proofName(proof));
            store::insertRefresh(tx, hashed(refreshToken), entry.session.id, nowMs, refreshExpiresAtMs);
            rpc::Caller who = callerOf(entry, caller.address);
            who.referenceId = caller.referenceId;
            tx.audit(rpc::auditOf(who, u"session.login"_s, u"session"_s, entry.session.id.text()));
            m_desk.announce(tx, SessionChange::Opened, entry.session.id);
            tx.onCommitted([this, entry] { m_registry.put(entry); });
            return describe(entry, refreshToken, refreshExpiresAtMs);
        },
        onThreadOf<SignedIn>(this, [this, id = begun.id, context, done](const Result<SignedIn> &result) {
            if (result)
                adopt(context, id, result->accessExpiresAtMs);
            done(result);
        }));
}

void Sessions::adopt(const rpc::CallContext &context, const SessionId &session, qint64 accessExpiresAtMs)
{
    // The session may have ended while the answer was on its way.
    const auto entry = m_registry.find(session);
    const auto peer = context.peer.lock();
    if (!entry || !peer)
        return;
    rpc::Caller caller = callerOf(*entry, context.caller.address);
    caller.accessExpiresAtMs = accessExpiresAtMs;
    peer->adopt(caller);
}

SignedIn Sessions::describe(const SessionRegistry::Entry &entry, const QString &refreshToken,
                            qint64 refreshExpiresAtMs) const
{
    const qint64 nowS = m_clock.nowMs() / 1000;
    SignedIn out;
    out.session = entry.session.id;
    out.user = entry.user;
    out.duties = dutiesIn(entry);
    const rpc::Grants grants = out.duties.isEmpty() ? entry.rights.at(m_clock.nowMs()).grants : rpc::Grants();
    out.permissions = grants.names();
    out.areas = areasIn(grants);
    out.accessExpiresAtMs = std::min((nowS + m_options.accessMinutes * 60) * 1000, entry.session.endsAtMs);
    out.accessToken = m_tokens.issue({entry.user.id, entry.session.id, nowS, out.accessExpiresAtMs / 1000});
    out.refreshToken = refreshToken;
    out.refreshExpiresAtMs = refreshExpiresAtMs;
    out.sessionEndsAtMs = entry.session.endsAtMs;
    return out;
}

void Sessions::resume(const rpc::CallContext &context, const Resume::Params &in, Done<Resume::Reply> done)
{
    if (auto ok = admitToken(context.caller); !ok)
        return done(ok.error());
    auto caller = authenticate(in.accessToken, context.caller.address);
    if (!caller)
        return done(caller.error());
    const auto entry = m_registry.find(caller->session);
    const auto claims = m_tokens.check(in.accessToken, m_clock.nowMs() / 1000);
    if (!entry || !claims)
        return done(refuse(ErrorCode::TokenInvalid));
    if (const auto peer = context.peer.lock())
        peer->adopt(*caller);
    Resume::Reply reply;
    reply.user = entry->user;
    reply.permissions = caller->permissions.names();
    reply.areas = areasIn(caller->permissions);
    reply.duties = caller->duties;
    reply.accessExpiresAtMs = claims->expiresAtS * 1000;
    reply.sessionEndsAtMs = entry->session.endsAtMs;
    done(reply);
}

QString Sessions::successorOf(const QString &refreshToken) const
{
    // Derived, not stored: the server can hand out the same successor again without keeping it.
    return QString::fromLatin1(QMessageAuthenticationCode::hash("refresh\n" + refreshToken.toUtf8(), m_refreshSecret,
                                                                QCryptographicHash::Sha256)
                                   .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

Result<void> Sessions::admitToken(const rpc::Caller &caller)
{
    const QString station = GuessGuard::stationOf(caller.terminal.text(), caller.address);
    if (!m_tokenTries.allow(station, m_clock.monotonicMs()))
        return tooManyAttempts(m_tokenTries.waitMs(station, m_clock.monotonicMs()));
    return {};
}

void Sessions::refresh(const rpc::CallContext &context, const Refresh::Params &in, Done<SignedIn> done)
{
    if (auto ok = admitToken(context.caller); !ok)
        return done(ok.error());
    // Looked up by a reader first: anybody may send what is no token, and the writer belongs to those who work.
    m_executor.read<bool>(
        [hash = hashed(in.refreshToken)](ReadTransaction &tx) -> Result<bool> {
            return store::findRefresh(tx, hash).has_value();
        },
        onThreadOf<bool>(this, [this, context, token = in.refreshToken, done](const Result<bool> &isKnown) {
            if (!isKnown)
                return done(isKnown.error());
            if (!*isKnown)
                return done(refuse(ErrorCode::TokenInvalid));
            refreshKnown(context, token, done);
        }));
}

void Sessions::refreshKnown(const rpc::CallContext &context, const QString &refreshToken, Done<SignedIn> done)
{
    struct Outcome
    {
        std::optional<SignedIn> signedIn;
        QList<SessionId> closed; ///< the sessions that this attempt ended
        ErrorCode why{};
    };
    m_executor.write<Outcome>(
        [this, refreshToken, caller = context.caller](Transaction &tx) -> Result<Outcome> {
            const qint64 nowMs = m_clock.nowMs();
            const QString from = GuessGuard::stationOf({}, caller.address);
            const QString hash = hashed(refreshToken);
            const auto token = store::findRefresh(tx, hash);
            if (!token)
                return refuse(ErrorCode::TokenInvalid);
            const auto entry = m_registry.find(token->session);
            if (!entry || isOver(entry->session, nowMs))
                return refuse(ErrorCode::TokenInvalid, u"the session has ended"_s);
            const auto stored = store::findSession(tx, token->session);
            const auto account = store::findAccount(tx, entry->user.id);
            const auto close = [&](const QList<SessionId> &sessions, ErrorCode why, const QString &action) {
                for (const SessionId &session : sessions) {
                    if (store::endSession(tx, session, nowMs)) {
                        tx.audit(rpc::auditOf(caller, action, u"session"_s, session.text()));
                        m_desk.announce(tx, SessionChange::Ended, session);
                    }
                    tx.onCommitted([this, session] { m_registry.remove(session); });
                }
                return Outcome{std::nullopt, sessions, why};
            };
            // The access tokens of before go with it: here they would live on until they expire.
            if (!stored || stored->endedAtMs || !account || !account->user.active)
                return close({token->session}, ErrorCode::TokenInvalid, u"session.accountOff"_s);
            if (token->expiresAtMs <= nowMs)
                return refuse(ErrorCode::TokenExpired);
            const QString successor = successorOf(refreshToken);
            const qint64 expiresAtMs = nowMs + m_options.refreshDays * dayMs;
            if (store::useRefresh(tx, hash, from, nowMs)) {
                store::insertRefresh(tx, hashed(successor), token->session, nowMs, expiresAtMs);
                return Outcome{describe(*entry, successor, expiresAtMs), {}, {}};
            }
            // Read anew: another server may have used it since the first look.
            const auto used = store::findRefresh(tx, hash);
            const auto next = store::findRefresh(tx, hashed(successor));
            const bool isRepeated = used && used->usedFrom == from &&
                                    nowMs - used->usedAtMs.value_or(0) <= refreshGraceMs && next && !next->usedAtMs;
            if (isRepeated)
                return Outcome{describe(*entry, successor, next->expiresAtMs), {}, {}};
            // Whoever copied the token may have opened others with it by now.
            QList<SessionId> family = store::openSiblings(tx, stored->family);
            if (!family.contains(token->session))
                family.append(token->session);
            return close(family, ErrorCode::RefreshReused, u"session.refreshReused"_s);
        },
        onThreadOf<Outcome>(this, [this, context, done](const Result<Outcome> &outcome) {
            if (!outcome)
                return done(outcome.error());
            if (!outcome->signedIn) {
                if (outcome->why == ErrorCode::RefreshReused)
                    log::warning(
                        u"identity"_s, u"refresh token used twice"_s,
                        {{u"session"_s, outcome->closed.last().text()}, {u"address"_s, context.caller.address}});
                for (const SessionId &session : outcome->closed)
                    Q_EMIT ended(session);
                return done(refuse(outcome->why));
            }
            adopt(context, outcome->signedIn->session, outcome->signedIn->accessExpiresAtMs);
            done(*outcome->signedIn);
        }));
}

Result<wire::Empty> Sessions::logout(Transaction &tx, const rpc::Caller &caller, const Logout::Params &in)
{
    // The local control channel has no session to end.
    if (caller.session.isEmpty())
        return wire::Empty{};
    QList<SessionId> sessions{caller.session};
    if (const auto entry = m_registry.find(caller.session); entry && in.siblings) {
        for (const SessionId &sibling : store::openSiblings(tx, entry->session.family)) {
            if (sibling != caller.session)
                sessions.append(sibling);
        }
    }
    for (const SessionId &session : std::as_const(sessions)) {
        if (!store::endSession(tx, session, m_clock.nowMs()))
            continue;
        tx.audit(rpc::auditOf(caller, u"session.logout"_s, u"session"_s, session.text()));
        m_desk.announce(tx, SessionChange::Ended, session);
    }
    tx.onCommitted([this, sessions] {
        for (const SessionId &session : sessions)
            m_registry.remove(session);
        QMetaObject::invokeMethod(
            this,
            [this, sessions] {
                for (const SessionId &session : sessions)
                    Q_EMIT ended(session);
            },
            Qt::QueuedConnection);
    });
    return wire::Empty{};
}

Result<MakeTicket::Reply> Sessions::makeTicket(Transaction &tx, const rpc::Caller &caller)
{
    const auto entry = m_registry.find(caller.session);
    if (!entry)
        return refuse(ErrorCode::TokenInvalid);
    MakeTicket::Reply reply{randomToken(), entry->session.absoluteEndsAtMs};
    store::putTicket(
        tx, hashed(reply.ticket),
        {caller.session, GuessGuard::stationOf(caller.terminal.text(), caller.address), reply.expiresAtMs});
    tx.audit(rpc::auditOf(caller, u"session.ticket"_s, u"session"_s, caller.session.text()));
    return reply;
}

void Sessions::redeemTicket(const rpc::CallContext &context, const RedeemTicket::Params &in, Done<SignedIn> done)
{
    if (auto ok = admitToken(context.caller); !ok)
        return done(ok.error());
    m_executor.read<bool>(
        [hash = hashed(in.ticket)](ReadTransaction &tx) -> Result<bool> { return store::hasTicket(tx, hash); },
        onThreadOf<bool>(this, [this, context, in, done](const Result<bool> &isKnown) {
            if (!isKnown)
                return done(isKnown.error());
            if (!*isKnown)
                return done(refuse(ErrorCode::TokenInvalid));
            redeemKnown(context, in, done);
        }));
}

void Sessions::redeemKnown(const rpc::CallContext &context, const RedeemTicket::Params &in, Done<SignedIn> done)
{
    struct Outcome
    {
        std::optional<StoredSession> sibling; ///< nullopt: the ticket is spent all the same
        User user;
        SignInProof proof = SignInProof::Password;
    };
    m_executor.write<Outcome>(
        [this, in, caller = context.caller](Transaction &tx) -> Result<Outcome> {
            const auto ticket = store::takeTicket(tx, hashed(in.ticket));
            if (!ticket)
                return refuse(ErrorCode::TokenInvalid);
            const auto sibling = store::findSession(tx, ticket->session);
            const auto account = sibling ? store::findAccount(tx, sibling->user) : std::nullopt;
            const bool isHere = ticket->station == GuessGuard::stationOf(caller.terminal.text(), caller.address);
            const bool isGood = account && account->user.active && !sibling->endedAtMs && isHere &&
                                ticket->expiresAtMs > m_clock.nowMs();
            tx.audit(rpc::auditOf(caller, isGood ? u"session.ticketRedeemed"_s : u"session.ticketRefused"_s,
                                  u"session"_s, ticket->session.text()));
            return isGood ? Outcome{sibling, account->user, proofOf(store::notedProof(tx, sibling->id))} : Outcome{};
        },
        onThreadOf<Outcome>(this, [this, context, in, done](const Result<Outcome> &outcome) {
            if (!outcome)
                return done(outcome.error());
            if (!outcome->sibling)
                return done(refuse(ErrorCode::TokenInvalid));
            open(context, outcome->user, wire::enumName(in.client), outcome->proof, done, outcome->sibling);
        }));
}

Result<Extend::Reply> Sessions::extend(Transaction &tx, const rpc::Caller &caller)
{
    const auto entry = m_registry.find(caller.session);
    if (!entry)
        return refuse(ErrorCode::TokenInvalid);
    StoredSession session = entry->session;
    extendAt(session, entry->rights.at(m_clock.nowMs()).limits, m_clock.nowMs());
    if (!store::saveSessionTimes(tx, session))
        return refuse(ErrorCode::TokenInvalid, u"the session has ended"_s);
    m_desk.announce(tx, SessionChange::Extended, session.id);
    tx.audit(rpc::auditOf(caller, u"session.extend"_s, u"session"_s, caller.session.text()));
    tx.onCommitted([this, session] { m_registry.moveEnds(session); });
    return Extend::Reply{session.endsAtMs, session.idleEndsAtMs, session.absoluteEndsAtMs};
}

void Sessions::use(const rpc::Caller &caller)
{
    if (caller.session.isEmpty())
        return;
    const auto due = m_registry.use(caller.session, m_clock.nowMs(), saveUseEveryMs);
    if (!due)
        return;
    // Nobody waits for it, and what is lost with the server is a minute at most.
    m_executor.write<Nothing>(
        [session = *due](Transaction &tx) -> Result<Nothing> {
            store::saveSessionTimes(tx, session);
            return Nothing{};
        },
        [](Result<Nothing>) {});
}

std::optional<SessionEnd> Sessions::endOfSession(const SessionId &session) const
{
    const auto entry = m_registry.find(session);
    return entry ? std::optional(endOf(entry->session)) : std::nullopt;
}

} // namespace gemba::identity

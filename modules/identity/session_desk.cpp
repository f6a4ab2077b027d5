#include "session_desk.h"

#include "session_times.h"

#include <algorithm>

namespace gemba::identity {

using namespace Qt::StringLiterals;
using storage::ReadTransaction;
using storage::Transaction;

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 dayMs = 24 * 60 * minuteMs;
constexpr int tidyStep = 500;
/// Where people signed in lately decides how guessing is held back: see SignIn::start().
constexpr qint64 keepEndedMs = 31 * dayMs;
/// A use of a token that is known to be spent is told from one that never was for so long.
constexpr qint64 keepSpentMs = dayMs;

} // namespace

SessionDesk::SessionDesk(const Clock &clock, SessionRegistry &registry, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_registry(registry)
{
}

SessionInfo SessionDesk::infoOf(const store::ListedSession &listed, const SessionId &own) const
{
    StoredSession session = listed.session;
    // The newest use is written down once a minute only; here it is known exactly.
    if (const auto live = m_registry.find(session.id); live && live->session.lastUsedAtMs > session.lastUsedAtMs)
        session = live->session;
    SessionInfo info;
    info.id = session.id;
    info.user = session.user;
    info.userName = listed.userName;
    info.client = wire::enumFromName<ClientKind>(session.client).value_or(ClientKind::Unknown);
    if (!session.terminal.isEmpty())
        info.terminal = session.terminal;
    info.station = listed.station;
    info.address = session.address;
    info.sinceMs = session.createdAtMs;
    info.lastUsedMs = session.lastUsedAtMs;
    info.idleEndsAtMs = session.idleEndsAtMs;
    info.endsAtMs = session.endsAtMs;
    info.absoluteEndsAtMs = session.absoluteEndsAtMs;
    info.own = !own.isEmpty() && session.id == own;
    return info;
}

Result<ListSessions::Reply> SessionDesk::list(ReadTransaction &tx, const rpc::Caller &caller,
                                              const ListSessions::Params &in) const
{
    store::SessionFilter filter{in.user.value_or(UserId()), in.cursor, in.limit + 1};
    const auto found = store::listSessions(tx, filter, m_clock.nowMs());
    ListSessions::Reply reply;
    for (const store::ListedSession &listed : found) {
        if (reply.sessions.size() == in.limit) {
            reply.nextCursor = reply.sessions.last().id.text();
            break;
        }
        reply.sessions.append(infoOf(listed, caller.session));
    }
    // Those that are over but not yet written down as such.
    reply.sessions.removeIf([now = m_clock.nowMs()](const SessionInfo &info) { return info.idleEndsAtMs <= now; });
    return reply;
}

Result<ListSessions::Reply> SessionDesk::mine(ReadTransaction &tx, const rpc::Caller &caller) const
{
    // The local control channel is nobody.
    if (caller.user.isEmpty())
        return ListSessions::Reply{};
    ListSessions::Params all;
    all.user = caller.user;
    all.limit = 1000;
    return list(tx, caller, all);
}

QJsonObject SessionDesk::snapshot(ReadTransaction &tx) const
{
    ListSessions::Params all;
    all.limit = wire::kSnapshotItems;
    return wire::encode(*list(tx, {}, all));
}

bool SessionDesk::end(Transaction &tx, const SessionId &session)
{
    if (!store::endSession(tx, session, m_clock.nowMs()))
        return false;
    announce(tx, SessionChange::Ended, session);
    tx.onCommitted([this, session] {
        m_registry.remove(session);
        QMetaObject::invokeMethod(
            this, [this, session] { Q_EMIT ended(session); }, Qt::QueuedConnection);
    });
    return true;
}

Result<wire::Empty> SessionDesk::revoke(Transaction &tx, const rpc::Caller &caller, const RevokeSession::Params &in)
{
    const auto found = store::findListedSession(tx, in.session);
    const bool isOwn = found && !caller.user.isEmpty() && found->session.user == caller.user;
    // Whether a stranger's session exists is not for everybody to know.
    if (!isOwn && !caller.may(permission::manageSessions))
        return refuse(ErrorCode::PermissionDenied, QString::fromLatin1(permission::manageSessions.name));
    if (!found)
        return refuseField(ErrorCode::NotFound, u"session"_s, in.session.text());
    const QJsonObject before = wire::encode(infoOf(*found, {}));
    if (end(tx, in.session))
        tx.audit(rpc::auditOf(caller, u"sessions.revoke"_s, u"session"_s, in.session.text(), before));
    return wire::Empty{};
}

int SessionDesk::endAllOf(Transaction &tx, const UserId &user, const SessionId &keep)
{
    const QList<SessionId> sessions = store::openSessionsOf(tx, user);
    return static_cast<int>(std::count_if(sessions.begin(), sessions.end(), [&](const SessionId &session) {
        return session != keep && end(tx, session);
    }));
}

Result<RevokeAllSessions::Reply> SessionDesk::revokeAll(Transaction &tx, const rpc::Caller &caller,
                                                        const RevokeAllSessions::Params &in)
{
    const int count = endAllOf(tx, in.user, in.keepOwn ? caller.session : SessionId());
    tx.audit(rpc::auditOf(caller, u"sessions.revokeAll"_s, u"account"_s, in.user.text(), {}, {{u"ended"_s, count}}));
    return RevokeAllSessions::Reply{count};
}

void SessionDesk::announce(Transaction &tx, SessionChange change, const SessionId &session) const
{
    const auto found = store::findListedSession(tx, session);
    if (!found)
        return;
    tx.publish({QString::fromLatin1(SessionChanged::topic.name),
                wire::encode(SessionChanged{change, infoOf(*found, {})}),
                {}});
}

void SessionDesk::noticed(const storage::CommittedEvent &event)
{
    if (event.event.topic != QLatin1String(SessionChanged::topic.name))
        return;
    const auto changed = wire::decode<SessionChanged>(event.event.payload, wire::Unknown::Ignore);
    if (!changed || changed->change != SessionChange::Ended || !m_registry.find(changed->session.id))
        return;
    m_registry.remove(changed->session.id);
    Q_EMIT ended(changed->session.id);
}

void SessionDesk::tidy(Transaction &tx, qint64 nowMs)
{
    // Another server writes down the newest use once a minute: until then its word counts, not ours.
    for (const store::ListedSession &over : store::overdueSessions(tx, nowMs, nowMs - 2 * minuteMs, tidyStep)) {
        if (const auto live = m_registry.find(over.session.id); live && endOf(live->session).atMs > nowMs)
            continue;
        if (!end(tx, over.session.id))
            continue;
        storage::AuditEntry line;
        line.action = u"session.expired"_s;
        line.entity = u"session"_s;
        line.entityId = over.session.id.text();
        line.actor = over.userName;
        line.session = over.session.id.text();
        line.station = over.session.terminal.isEmpty() ? over.session.client : over.session.terminal.text();
        line.address = over.session.address;
        line.after = {{u"why"_s, wire::enumName(endOf(over.session).why)}};
        tx.audit(line);
    }
    store::purgeTickets(tx, nowMs, tidyStep);
    store::purgeRefresh(tx, nowMs - keepSpentMs, nowMs - keepSpentMs, tidyStep);
    store::purgeSessions(tx, nowMs - keepEndedMs, tidyStep);
}

} // namespace gemba::identity

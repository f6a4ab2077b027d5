#pragma once

#include "client_kind.h"

#include <gemba/wire/method.h>

/// Wire shapes of the list of open sessions and of ending them. Times are UTC milliseconds.
namespace gemba::identity {

namespace permission {
inline constexpr auto manageSessions = wire::Permission::named("sessions.manage");
inline constexpr auto ownSessions = wire::Permission::signedIn();
} // namespace permission

/// What ends a session by itself.
enum class SessionEndWhy {
    Idle,     ///< nobody did anything for so long
    Cap,      ///< the role's session time is over; session.extend moves it
    Absolute, ///< the longest that a session may be extended to
};

struct SessionInfo
{
    static constexpr auto schemaName = "Session";
    SessionId id;
    UserId user;
    QString userName;
    ClientKind client = ClientKind::Unknown;
    std::optional<TerminalId> terminal;
    QString station;
    QString address;
    qint64 sinceMs = 0;
    qint64 lastUsedMs = 0;
    qint64 idleEndsAtMs = 0;
    qint64 endsAtMs = 0;
    qint64 absoluteEndsAtMs = 0;
    bool own = false;
    static constexpr auto fields()
    {
        return std::tuple{
            wire::field("id", &SessionInfo::id, "Identity of the session"),
            wire::field("user", &SessionInfo::user, "Who is signed in"),
            wire::field("userName", &SessionInfo::userName, "The sign-in name"),
            wire::field("client", &SessionInfo::client, "Kind of program"),
            wire::field("terminal", &SessionInfo::terminal, "The enrolled terminal it was begun on, if any"),
            wire::field("station", &SessionInfo::station, "Name of that terminal; empty without one"),
            wire::field("address", &SessionInfo::address, "Where it was begun from"),
            wire::field("sinceMs", &SessionInfo::sinceMs, "When it was begun"),
            wire::field("lastUsedMs", &SessionInfo::lastUsedMs, "When the person last did something; to the minute"),
            wire::field("idleEndsAtMs", &SessionInfo::idleEndsAtMs, "When it ends if nothing more is done"),
            wire::field("endsAtMs", &SessionInfo::endsAtMs, "When it ends unless it is extended"),
            wire::field("absoluteEndsAtMs", &SessionInfo::absoluteEndsAtMs, "When it ends in any case"),
            wire::field("own", &SessionInfo::own, "Whether it is the one that asks")};
    }
};

struct ListSessions
{
    static constexpr wire::Method method{"sessions.list",
                                         wire::MethodKind::Query,
                                         permission::manageSessions,
                                         wire::Verb::Get,
                                         "/sessions",
                                         "List open sessions",
                                         "Newest first, paged by cursor; of one person if asked.",
                                         wire::Clients::desk};
    struct Params
    {
        std::optional<UserId> user;
        QString cursor;
        int limit = 200;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("user", &Params::user, "Of this person only"),
                              wire::field("cursor", &Params::cursor, "Where the last page ended").optional(),
                              wire::field("limit", &Params::limit, "Rows wanted").optional().range(1, 1000)};
        }
    };
    struct Reply
    {
        QList<SessionInfo> sessions;
        std::optional<QString> nextCursor;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("sessions", &Reply::sessions, "One page; in a snapshot all of them")
                                  .maxItems(wire::kSnapshotItems),
                              wire::field("nextCursor", &Reply::nextCursor, "Absent on the last page")};
        }
    };
};

struct MySessions
{
    static constexpr wire::Method method{"sessions.mine", wire::MethodKind::Query, permission::ownSessions,
                                         wire::Verb::Get, "/sessions/mine",        "List one's own sessions",
                                         "Newest first."};
    using Params = wire::Empty;
    using Reply = ListSessions::Reply;
};

struct RevokeSession
{
    static constexpr wire::Method method{
        "sessions.revoke",
        wire::MethodKind::Command,
        permission::ownSessions,
        wire::Verb::Post,
        "/sessions/{session}/revoke",
        "End a session",
        "One's own, or with the permission sessions.manage anybody's. Its sockets stop speaking for it at once."};
    struct Params
    {
        SessionId session;
        static constexpr auto fields() { return std::tuple{wire::field("session", &Params::session, "Session")}; }
    };
    using Reply = wire::Empty;
};

struct RevokeAllSessions
{
    static constexpr wire::Method method{"sessions.revokeAll",
                                         wire::MethodKind::Command,
                                         permission::manageSessions,
                                         wire::Verb::Post,
                                         "/sessions/revoke-all",
                                         "End all sessions of a person",
                                         "The session that asks goes on unless it is told otherwise.",
                                         wire::Clients::desk};
    struct Params
    {
        UserId user;
        bool keepOwn = true;
        static constexpr auto fields()
        {
            return std::tuple{
                wire::field("user", &Params::user, "Whose"),
                wire::field("keepOwn", &Params::keepOwn, "Leave the session that asks as it is").optional()};
        }
    };
    struct Reply
    {
        int ended = 0;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("ended", &Reply::ended, "How many sessions were ended")};
        }
    };
};

enum class SessionChange { Opened, Extended, Ended };

struct SessionChanged
{
    static constexpr wire::Topic topic{"sessions.changed", wire::TopicKind::Log, permission::manageSessions,
                                       "A session was opened, extended or ended"};
    SessionChange change = SessionChange::Opened;
    SessionInfo session;
    static constexpr auto fields()
    {
        return std::tuple{wire::field("change", &SessionChanged::change, "What happened"),
                          wire::field("session", &SessionChanged::session, "The session as it is now")};
    }
};

/// Parameters of the notification `sessionEnding`, which every socket of a session gets 30 s before its end, and once
/// more when the end has moved away again.
struct SessionEnding
{
    static constexpr auto notification = "sessionEnding";
    qint64 endsAtMs = 0;
    SessionEndWhy why = SessionEndWhy::Idle;
    static constexpr auto fields()
    {
        return std::tuple{wire::field("endsAtMs", &SessionEnding::endsAtMs, "When the session ends"),
                          wire::field("why", &SessionEnding::why, "What ends it")};
    }
};

struct RotateSigningKey
{
    static constexpr wire::Method method{
        "security.rotateSigningKey",
        wire::MethodKind::Local,
        wire::Permission::named("system.manage"),
        wire::Verb::Post,
        "/security/signing-key/rotate",
        "Sign access tokens with the next key",
        "Tokens of the key of before pass until they expire; those of the key before that are refused from now on.",
        wire::Clients::desk};
    using Params = wire::Empty;
    struct Reply
    {
        QString previous;
        QString current;
        QString next;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("previous", &Reply::previous, "Id of the key that signed until now"),
                              wire::field("current", &Reply::current, "Id of the key that signs from now on"),
                              wire::field("next", &Reply::next, "Id of the key that is made ready")};
        }
    };
};

struct ReadSigningKeys
{
    static constexpr wire::Method method{"security.signingKeys",
                                         wire::MethodKind::Local,
                                         wire::Permission::named("system.read"),
                                         wire::Verb::Get,
                                         "/security/signing-keys",
                                         "Show which keys sign access tokens",
                                         "Never shows a key. Each server has keys of its own.",
                                         wire::Clients::desk};
    using Params = wire::Empty;
    struct Reply
    {
        QString previous;
        QString current;
        QString next;
        qint64 currentSinceMs = 0;
        int days = 0;
        static constexpr auto fields()
        {
            return std::tuple{
                wire::field("previous", &Reply::previous,
                            "Id of the key that signed before while it is still believed: until its tokens have ended; "
                            "else empty"),
                wire::field("current", &Reply::current, "Id of the key that signs"),
                wire::field("next", &Reply::next, "Id of the key that is made ready"),
                wire::field("currentSinceMs", &Reply::currentSinceMs, "Since when it signs, UTC milliseconds"),
                wire::field("days", &Reply::days, "Days after which the next one signs by itself")};
        }
    };
};

} // namespace gemba::identity

template <>
struct gemba::wire::EnumNames<gemba::identity::SessionEndWhy>
{
    using W = gemba::identity::SessionEndWhy;
    static constexpr std::array values{std::pair{W::Idle, "idle"}, std::pair{W::Cap, "cap"},
                                       std::pair{W::Absolute, "absolute"}};
};
template <>
struct gemba::wire::EnumNames<gemba::identity::SessionChange>
{
    using C = gemba::identity::SessionChange;
    static constexpr std::array values{std::pair{C::Opened, "opened"}, std::pair{C::Extended, "extended"},
                                       std::pair{C::Ended, "ended"}};
};

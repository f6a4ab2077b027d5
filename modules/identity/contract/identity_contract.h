#pragma once

#include <gemba/wire/codec.h>
#include <gemba/wire/method.h>

/// Wire shapes of people, sessions and terminals. Times are UTC milliseconds.
namespace gemba::identity {

namespace permission {
inline constexpr auto manageUsers = wire::Permission::named("users.manage");
inline constexpr auto manageTerminals = wire::Permission::named("terminals.manage");
inline constexpr auto readAudit = wire::Permission::named("audit.read");
} // namespace permission

/// Which program is speaking; a kiosk is offered less than a console.
enum class ClientKind { Unknown, Console, Kiosk, Scanner, Admin, Ctl };

struct User
{
    static constexpr auto schemaName = "User";
    UserId id;
    QString name;
    QString displayName;
    QStringList roles;
    QString language;
    bool active = true;
    bool hasPin = false;
    static constexpr auto fields()
    {
        return std::tuple{wire::field("id", &User::id, "Identity"),
                          wire::field("name", &User::name, "Sign-in name"),
                          wire::field("displayName", &User::displayName, "Name as people say it"),
                          wire::field("roles", &User::roles, "Roles held"),
                          wire::field("language", &User::language, "Preferred language, BCP 47"),
                          wire::field("active", &User::active, "False when the account is switched off"),
                          wire::field("hasPin", &User::hasPin, "Whether a terminal PIN is set")};
    }
};

/// What a client gets when somebody signs in. The access token is a JWT (RS256); the refresh token is opaque and
/// single-use.
struct SignedIn
{
    static constexpr auto schemaName = "SignedIn";
    SessionId session;
    User user;
    QStringList permissions;
    QString accessToken;
    qint64 accessExpiresAtMs = 0;
    QString refreshToken;
    qint64 refreshExpiresAtMs = 0;
    qint64 sessionEndsAtMs = 0; ///< the role's cap; sign-out happens by itself
    static constexpr auto fields()
    {
        return std::tuple{
            wire::field("session", &SignedIn::session, "Identity of the session"),
            wire::field("user", &SignedIn::user, "Who signed in"),
            wire::field("permissions", &SignedIn::permissions, "What this person may do"),
            wire::field("accessToken", &SignedIn::accessToken, "JWT, RS256, for Authorization: Bearer"),
            wire::field("accessExpiresAtMs", &SignedIn::accessExpiresAtMs, "When the access token expires"),
            wire::field("refreshToken", &SignedIn::refreshToken, "Single-use token for session.refresh"),
            wire::field("refreshExpiresAtMs", &SignedIn::refreshExpiresAtMs, "When the refresh token expires"),
            wire::field("sessionEndsAtMs", &SignedIn::sessionEndsAtMs, "When the session ends by itself")};
    }
};

struct Setup
{
    static constexpr wire::Method method{"session.setup",
                                         wire::MethodKind::Local,
                                         wire::Permission::anyone(),
                                         wire::Verb::Post,
                                         "/session/setup",
                                         "Create the first account",
                                         "Works once, with the code the server printed at its first start."};
    struct Params
    {
        QString setupCode;
        QString name;
        QString password;
        static constexpr auto fields()
        {
            return std::tuple{
                wire::field("setupCode", &Params::setupCode, "One-time code").maxLength(64),
                wire::field("name", &Params::name, "Sign-in name").minLength(2).maxLength(64),
                wire::field("password", &Params::password, "At least 15 characters").minLength(1).maxLength(256)};
        }
    };
    using Reply = SignedIn;
};

struct Login
{
    static constexpr wire::Method method{"session.login",
                                         wire::MethodKind::Local,
                                         wire::Permission::anyone(),
                                         wire::Verb::Post,
                                         "/session/login",
                                         "Sign in with name and password",
                                         "On a WebSocket the socket is signed in too."};
    struct Params
    {
        QString name;
        QString password;
        ClientKind client = ClientKind::Unknown;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("name", &Params::name, "Sign-in name").minLength(1).maxLength(64),
                              wire::field("password", &Params::password, "Password").minLength(1).maxLength(256),
                              wire::field("client", &Params::client, "Kind of program").optional()};
        }
    };
    using Reply = SignedIn;
};

struct LoginPin
{
    static constexpr wire::Method method{"session.loginPin",
                                         wire::MethodKind::Local,
                                         wire::Permission::terminal(),
                                         wire::Verb::Post,
                                         "/session/login-pin",
                                         "Sign in with a PIN on an enrolled terminal",
                                         "Refused anywhere but on a socket or request authenticated as a terminal."};
    struct Params
    {
        QString name;
        QString pin;
        static constexpr auto fields()
        {
            return std::tuple{
                wire::field("name", &Params::name, "Sign-in name or personnel number").minLength(1).maxLength(64),
                wire::field("pin", &Params::pin, "4 to 12 digits").minLength(4).maxLength(12)};
        }
    };
    using Reply = SignedIn;
};

/// The door for tools on the same machine: the secret stands in a file that only the server's own account can read.
struct LocalControl
{
    static constexpr wire::Method method{
        "session.local",
        wire::MethodKind::Local,
        wire::Permission::anyone(),
        wire::Verb::Post,
        "/session/local",
        "Open the local control channel",
        "Only from this machine, with the secret of control.json; on WebSockets only."};
    struct Params
    {
        QString secret;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("secret", &Params::secret, "From control.json").minLength(1).maxLength(128)};
        }
    };
    using Reply = wire::Empty;
};

struct Resume
{
    static constexpr wire::Method method{"session.resume",
                                         wire::MethodKind::Local,
                                         wire::Permission::anyone(),
                                         wire::Verb::Post,
                                         "/session/resume",
                                         "Authenticate this socket with an access token",
                                         "Also renews an expired sign-in on the same socket."};
    struct Params
    {
        QString accessToken;
        static constexpr auto fields()
        {
            return std::tuple{
                wire::field("accessToken", &Params::accessToken, "Access token").minLength(1).maxLength(4096)};
        }
    };
    struct Reply
    {
        User user;
        QStringList permissions;
        qint64 accessExpiresAtMs = 0;
        qint64 sessionEndsAtMs = 0;
        static constexpr auto fields()
        {
            return std::tuple{
                wire::field("user", &Reply::user, "Who is signed in"),
                wire::field("permissions", &Reply::permissions, "What this person may do"),
                wire::field("accessExpiresAtMs", &Reply::accessExpiresAtMs, "When the access token expires"),
                wire::field("sessionEndsAtMs", &Reply::sessionEndsAtMs, "When the session ends by itself")};
        }
    };
};

struct Refresh
{
    static constexpr wire::Method method{
        "session.refresh",
        wire::MethodKind::Local,
        wire::Permission::anyone(),
        wire::Verb::Post,
        "/session/refresh",
        "Exchange a refresh token for new tokens",
        "Each refresh token works once; using one twice closes every session that came from it."};
    struct Params
    {
        QString refreshToken;
        static constexpr auto fields()
        {
            return std::tuple{
                wire::field("refreshToken", &Params::refreshToken, "Refresh token").minLength(1).maxLength(512)};
        }
    };
    using Reply = SignedIn;
};

struct Logout
{
    static constexpr wire::Method method{"session.logout",
                                         wire::MethodKind::Command,
                                         wire::Permission::signedIn(),
                                         wire::Verb::Post,
                                         "/session/logout",
                                         "Sign out",
                                         "Ends the session on every socket that uses it."};
    using Params = wire::Empty;
    using Reply = wire::Empty;
};

struct Extend
{
    static constexpr wire::Method method{"session.extend",
                                         wire::MethodKind::Command,
                                         wire::Permission::signedIn(),
                                         wire::Verb::Post,
                                         "/session/extend",
                                         "Stay signed in",
                                         "Moves the session's end as far as the role allows."};
    using Params = wire::Empty;
    struct Reply
    {
        qint64 sessionEndsAtMs = 0;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("sessionEndsAtMs", &Reply::sessionEndsAtMs, "New end of the session")};
        }
    };
};

struct CreateUser
{
    static constexpr wire::Method method{
        "users.create", wire::MethodKind::Local,     permission::manageUsers, wire::Verb::Post,
        "/users",       "Create a person's account", "The name must be free."};
    struct Params
    {
        QString name;
        QString displayName;
        QStringList roles;
        QString password;
        std::optional<QString> pin;
        QString language = QStringLiteral("en");
        static constexpr auto fields()
        {
            return std::tuple{
                wire::field("name", &Params::name, "Sign-in name").minLength(2).maxLength(64),
                wire::field("displayName", &Params::displayName, "Name as people say it").optional().maxLength(120),
                wire::field("roles", &Params::roles, "Roles to hold").maxItems(16),
                wire::field("password", &Params::password, "At least 15 characters").minLength(1).maxLength(256),
                wire::field("pin", &Params::pin, "Terminal PIN, 4 to 12 digits").minLength(4).maxLength(12),
                wire::field("language", &Params::language, "Preferred language, BCP 47").optional().maxLength(16)};
        }
    };
    using Reply = User;
};

struct SetPin
{
    static constexpr wire::Method method{"users.setPin",
                                         wire::MethodKind::Local,
                                         permission::manageUsers,
                                         wire::Verb::Put,
                                         "/users/{name}/pin",
                                         "Set a person's terminal PIN",
                                         "A PIN works only on enrolled terminals."};
    struct Params
    {
        QString name;
        QString pin;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("name", &Params::name, "Sign-in name").minLength(1).maxLength(64),
                              wire::field("pin", &Params::pin, "4 to 12 digits").minLength(4).maxLength(12)};
        }
    };
    using Reply = wire::Empty;
};

struct ListUsers
{
    static constexpr wire::Method method{"users.list",
                                         wire::MethodKind::Query,
                                         permission::manageUsers,
                                         wire::Verb::Get,
                                         "/users",
                                         "List accounts",
                                         "Ordered by name, paged by cursor."};
    struct Params
    {
        QString cursor;
        int limit = 100;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("cursor", &Params::cursor, "Where the last page ended").optional(),
                              wire::field("limit", &Params::limit, "Rows wanted").optional().range(1, 500)};
        }
    };
    struct Reply
    {
        QList<User> users;
        std::optional<QString> nextCursor;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("users", &Reply::users, "One page"),
                              wire::field("nextCursor", &Reply::nextCursor, "Absent on the last page")};
        }
    };
};

// --- terminals ---------------------------------------------------------------------------------------------------

enum class PairingState { Waiting, Approved, Refused, Expired };

struct RequestPairing
{
    static constexpr wire::Method method{"terminals.requestPairing",
                                         wire::MethodKind::Command,
                                         wire::Permission::anyone(),
                                         wire::Verb::Post,
                                         "/terminals/pairings",
                                         "Ask to enrol this terminal",
                                         "Shows a code that somebody with the right to manage terminals types in."};
    struct Params
    {
        QString name;
        ClientKind kind = ClientKind::Kiosk;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("name", &Params::name, "Proposed name").minLength(1).maxLength(64),
                              wire::field("kind", &Params::kind, "Kind of terminal")};
        }
    };
    struct Reply
    {
        QString pairing;
        QString code;
        QString pairingSecret;
        qint64 expiresAtMs = 0;
        QString serverFingerprint;
        QStringList fingerprintWords;
        static constexpr auto fields()
        {
            return std::tuple{
                wire::field("pairing", &Reply::pairing, "Identity of the request"),
                wire::field("code", &Reply::code, "Eight characters to show on the screen"),
                wire::field("pairingSecret", &Reply::pairingSecret,
                            "Proves that a later question comes from the asker"),
                wire::field("expiresAtMs", &Reply::expiresAtMs, "When the code stops working"),
                wire::field("serverFingerprint", &Reply::serverFingerprint, "SHA-256 of the CA's public key, hex"),
                wire::field("fingerprintWords", &Reply::fingerprintWords, "The same as words to compare")};
        }
    };
};

struct PairingStatus
{
    static constexpr wire::Method method{"terminals.pairingStatus",
                                         wire::MethodKind::Command,
                                         wire::Permission::anyone(),
                                         wire::Verb::Post,
                                         "/terminals/pairings/{pairing}/status",
                                         "Ask whether the pairing was approved",
                                         "The terminal's token is handed out once, to the asker."};
    struct Params
    {
        QString pairing;
        QString pairingSecret;
        static constexpr auto fields()
        {
            return std::tuple{
                wire::field("pairing", &Params::pairing, "Identity of the request").minLength(1).maxLength(64),
                wire::field("pairingSecret", &Params::pairingSecret, "From requestPairing")
                    .minLength(1)
                    .maxLength(128)};
        }
    };
    struct Reply
    {
        PairingState state = PairingState::Waiting;
        std::optional<TerminalId> terminal;
        std::optional<QString> name;
        std::optional<QString> terminalToken;
        static constexpr auto fields()
        {
            return std::tuple{
                wire::field("state", &Reply::state, "How far it is"),
                wire::field("terminal", &Reply::terminal, "Identity once approved"),
                wire::field("name", &Reply::name, "Name given at approval"),
                wire::field("terminalToken", &Reply::terminalToken, "For terminals.connect; keep it sealed")};
        }
    };
};

struct Terminal
{
    static constexpr auto schemaName = "Terminal";
    TerminalId id;
    QString name;
    ClientKind kind = ClientKind::Kiosk;
    QString area;
    bool revoked = false;
    qint64 approvedAtMs = 0;
    std::optional<qint64> lastSeenAtMs;
    static constexpr auto fields()
    {
        return std::tuple{wire::field("id", &Terminal::id, "Identity"),
                          wire::field("name", &Terminal::name, "Name"),
                          wire::field("kind", &Terminal::kind, "Kind of terminal"),
                          wire::field("area", &Terminal::area, "Where it hangs"),
                          wire::field("revoked", &Terminal::revoked, "True when it may no longer connect"),
                          wire::field("approvedAtMs", &Terminal::approvedAtMs, "When it was enrolled"),
                          wire::field("lastSeenAtMs", &Terminal::lastSeenAtMs, "When it last connected")};
    }
};

struct ApproveTerminal
{
    static constexpr wire::Method method{"terminals.approve",
                                         wire::MethodKind::Command,
                                         permission::manageTerminals,
                                         wire::Verb::Post,
                                         "/terminals/approve",
                                         "Enrol the terminal that shows this code",
                                         "Compare the fingerprint words on its screen first."};
    struct Params
    {
        QString code;
        QString name;
        QString area;
        static constexpr auto fields()
        {
            return std::tuple{
                wire::field("code", &Params::code, "The code on the terminal's screen").minLength(8).maxLength(16),
                wire::field("name", &Params::name, "Name; empty keeps the proposed one").optional().maxLength(64),
                wire::field("area", &Params::area, "Where it hangs").optional().maxLength(64)};
        }
    };
    using Reply = Terminal;
};

struct RevokeTerminal
{
    static constexpr wire::Method method{"terminals.revoke",
                                         wire::MethodKind::Command,
                                         permission::manageTerminals,
                                         wire::Verb::Post,
                                         "/terminals/{terminal}/revoke",
                                         "Shut a terminal out",
                                         "Its open sockets are closed at once."};
    struct Params
    {
        TerminalId terminal;
        static constexpr auto fields() { return std::tuple{wire::field("terminal", &Params::terminal, "Terminal")}; }
    };
    using Reply = wire::Empty;
};

struct ListTerminals
{
    static constexpr wire::Method method{
        "terminals.list", wire::MethodKind::Query,   permission::manageTerminals, wire::Verb::Get,
        "/terminals",     "List enrolled terminals", "Ordered by name."};
    using Params = wire::Empty;
    struct Reply
    {
        QList<Terminal> terminals;
        static constexpr auto fields()
        {
            return std::tuple{
                wire::field("terminals", &Reply::terminals, "All terminals").maxItems(wire::kSnapshotItems)};
        }
    };
};

struct ConnectTerminal
{
    static constexpr wire::Method method{"terminals.connect",
                                         wire::MethodKind::Local,
                                         wire::Permission::anyone(),
                                         wire::Verb::Post,
                                         "/terminals/connect",
                                         "Authenticate this socket as an enrolled terminal",
                                         "A terminal may look; acting needs a person to sign in on it."};
    struct Params
    {
        QString terminalToken;
        static constexpr auto fields()
        {
            return std::tuple{
                wire::field("terminalToken", &Params::terminalToken, "From pairing").minLength(1).maxLength(512)};
        }
    };
    struct Reply
    {
        Terminal terminal;
        QString siteName;
        QString siteTimeZone;
        QString serverVersion;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("terminal", &Reply::terminal, "The terminal"),
                              wire::field("siteName", &Reply::siteName, "Name of the site"),
                              wire::field("siteTimeZone", &Reply::siteTimeZone, "IANA zone of the site"),
                              wire::field("serverVersion", &Reply::serverVersion, "Version of the server")};
        }
    };
};

struct AuditLine
{
    static constexpr auto schemaName = "AuditLine";
    qint64 seq = 0;
    qint64 timeUs = 0;
    QString actor;
    QString session;
    QString station;
    QString address;
    QString referenceId;
    QString action;
    QString entity;
    QString entityId;
    QJsonObject before;
    QJsonObject after;
    static constexpr auto fields()
    {
        return std::tuple{wire::field("seq", &AuditLine::seq, "Place in the chain"),
                          wire::field("timeUs", &AuditLine::timeUs, "UTC microseconds"),
                          wire::field("actor", &AuditLine::actor, "Who"),
                          wire::field("session", &AuditLine::session, "Session"),
                          wire::field("station", &AuditLine::station, "Terminal or kind of client"),
                          wire::field("address", &AuditLine::address, "Peer address"),
                          wire::field("referenceId", &AuditLine::referenceId, "Reference id of the request"),
                          wire::field("action", &AuditLine::action, "What was done"),
                          wire::field("entity", &AuditLine::entity, "Kind of thing"),
                          wire::field("entityId", &AuditLine::entityId, "Which one"),
                          wire::field("before", &AuditLine::before, "State before"),
                          wire::field("after", &AuditLine::after, "State after")};
    }
};

struct ListAudit
{
    static constexpr wire::Method method{
        "audit.list", wire::MethodKind::Query, permission::readAudit,           wire::Verb::Get,
        "/audit",     "Read the audit trail",  "Newest first, paged by cursor."};
    struct Params
    {
        std::optional<QString> entity;
        std::optional<QString> entityId;
        std::optional<QString> actor;
        QString cursor;
        int limit = 100;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("entity", &Params::entity, "Only this kind of thing"),
                              wire::field("entityId", &Params::entityId, "Only this thing"),
                              wire::field("actor", &Params::actor, "Only this actor"),
                              wire::field("cursor", &Params::cursor, "Where the last page ended").optional(),
                              wire::field("limit", &Params::limit, "Rows wanted").optional().range(1, 500)};
        }
    };
    struct Reply
    {
        QList<AuditLine> lines;
        std::optional<QString> nextCursor;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("lines", &Reply::lines, "One page"),
                              wire::field("nextCursor", &Reply::nextCursor, "Absent on the last page")};
        }
    };
};

struct VerifyAudit
{
    static constexpr wire::Method method{"audit.verify",
                                         wire::MethodKind::Query,
                                         permission::readAudit,
                                         wire::Verb::Get,
                                         "/audit/verification",
                                         "Verify the audit trail",
                                         "Recomputes the chain; a removed or altered line shows."};
    using Params = wire::Empty;
    struct Reply
    {
        qint64 rows = 0;
        QString head;
        std::optional<qint64> firstBadSeq;
        QString reason;
        static constexpr auto fields()
        {
            return std::tuple{
                wire::field("rows", &Reply::rows, "Lines checked"),
                wire::field("head", &Reply::head, "Hash of the newest line, hex"),
                wire::field("firstBadSeq", &Reply::firstBadSeq, "First line that does not fit; absent when all do"),
                wire::field("reason", &Reply::reason, "What is wrong with it")};
        }
    };
};

} // namespace gemba::identity

template <>
struct gemba::wire::EnumNames<gemba::identity::ClientKind>
{
    using K = gemba::identity::ClientKind;
    static constexpr std::array values{std::pair{K::Unknown, "unknown"}, std::pair{K::Console, "console"},
                                       std::pair{K::Kiosk, "kiosk"},     std::pair{K::Scanner, "scanner"},
                                       std::pair{K::Admin, "admin"},     std::pair{K::Ctl, "ctl"}};
};

template <>
struct gemba::wire::EnumNames<gemba::identity::PairingState>
{
    using S = gemba::identity::PairingState;
    static constexpr std::array values{std::pair{S::Waiting, "waiting"}, std::pair{S::Approved, "approved"},
                                       std::pair{S::Refused, "refused"}, std::pair{S::Expired, "expired"}};
};

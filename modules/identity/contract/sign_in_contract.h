#pragma once

#include "client_kind.h"
#include "users_contract.h"

/// Wire shapes of signing in and of sessions. Times are UTC milliseconds.
namespace gemba::identity {

/// What a client gets when somebody signs in. The access token is a JWT (RS256); the refresh token is opaque and
/// single-use.
struct SignedIn
{
    static constexpr auto schemaName = "SignedIn";
    SessionId session;
    User user;
    QStringList permissions;
    QMap<QString, QStringList> areas;
    QStringList duties;
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
            wire::field("permissions", &SignedIn::permissions, "What this person may do, somewhere at least"),
            wire::field("areas", &SignedIn::areas, "Where, for each permission that is not held everywhere").optional(),
            wire::field("duties", &SignedIn::duties,
                        "What must be done before anything is granted: changePassword, enrolSecondFactor; then refresh")
                .optional(),
            wire::field("accessToken", &SignedIn::accessToken, "JWT, RS256, for Authorization: Bearer"),
            wire::field("accessExpiresAtMs", &SignedIn::accessExpiresAtMs, "When the access token expires"),
            wire::field("refreshToken", &SignedIn::refreshToken, "Single-use token for session.refresh"),
            wire::field("refreshExpiresAtMs", &SignedIn::refreshExpiresAtMs, "When the refresh token expires"),
            wire::field("sessionEndsAtMs", &SignedIn::sessionEndsAtMs, "When the session ends by itself")};
    }
};

/// What the page where people sign in may offer: asked before anybody is known, so it says nothing of anybody.
struct SessionWays
{
    static constexpr wire::Method method{"session.ways",
                                         wire::MethodKind::Local,
                                         wire::Permission::anyone(),
                                         wire::Verb::Get,
                                         "/session/ways",
                                         "Which ways in are open here",
                                         "Besides signing in: asking for an account, and a new password by mail. And "
                                         "how long passwords must be."};
    using Params = wire::Empty;
    struct Reply
    {
        bool registration = false;
        bool passwordReset = false;
        int minPasswordLength = 0;
        int minPasswordLengthWithSecondFactor = 0;
        static constexpr auto fields()
        {
            return std::tuple{
                wire::field("registration", &Reply::registration, "Whether session.register is open"),
                wire::field("passwordReset", &Reply::passwordReset,
                            "Whether session.requestReset is open: the server sends mail"),
                wire::field("minPasswordLength", &Reply::minPasswordLength, "Fewest characters of a new password"),
                wire::field("minPasswordLengthWithSecondFactor", &Reply::minPasswordLengthWithSecondFactor,
                            "The same for somebody who has a second factor")};
        }
    };
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
            return std::tuple{wire::field("setupCode", &Params::setupCode, "One-time code").secret().maxLength(64),
                              wire::field("name", &Params::name, "Sign-in name").minLength(2).maxLength(64),
                              wire::field("password", &Params::password, "At least 15 characters")
                                  .secret()
                                  .minLength(1)
                                  .maxLength(256)};
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
        std::optional<QString> code{};
        static constexpr auto fields()
        {
            return std::tuple{
                wire::field("name", &Params::name, "Sign-in name").minLength(1).maxLength(64),
                wire::field("password", &Params::password, "Password").secret().minLength(1).maxLength(256),
                wire::field("client", &Params::client, "Kind of program").optional(),
                wire::field("code", &Params::code,
                            "Code of the authenticator app, or a recovery code; asked for by error 1021")
                    .secret()
                    .minLength(6)
                    .maxLength(64)};
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
                wire::field("pin", &Params::pin, "4 to 12 digits").secret().minLength(4).maxLength(12)};
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
            return std::tuple{
                wire::field("secret", &Params::secret, "From control.json").secret().minLength(1).maxLength(128)};
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
                wire::field("accessToken", &Params::accessToken, "Access token").secret().minLength(1).maxLength(4096)};
        }
    };
    struct Reply
    {
        User user;
        QStringList permissions;
        QMap<QString, QStringList> areas;
        QStringList duties;
        qint64 accessExpiresAtMs = 0;
        qint64 sessionEndsAtMs = 0;
        static constexpr auto fields()
        {
            return std::tuple{
                wire::field("user", &Reply::user, "Who is signed in"),
                wire::field("permissions", &Reply::permissions, "What this person may do, somewhere at least"),
                wire::field("areas", &Reply::areas, "Where, for each permission that is not held everywhere")
                    .optional(),
                wire::field("duties", &Reply::duties, "What must be done before anything is granted").optional(),
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
            return std::tuple{wire::field("refreshToken", &Params::refreshToken, "Refresh token")
                                  .secret()
                                  .minLength(1)
                                  .maxLength(512)};
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
    struct Params
    {
        bool siblings = false;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("siblings", &Params::siblings,
                                          "Also the sessions that other programs of this station share it with")
                                  .optional()};
        }
    };
    using Reply = wire::Empty;
};

/// Single sign-on between the programs of one station: one that is signed in leaves a ticket where the others find it.
struct MakeTicket
{
    static constexpr wire::Method method{"session.ticket",
                                         wire::MethodKind::Command,
                                         wire::Permission::signedIn(),
                                         wire::Verb::Post,
                                         "/session/ticket",
                                         "Get a ticket for another program of this station",
                                         "Good once, at this station, until the absolute end of the session. A new one "
                                         "takes the place of the one before."};
    using Params = wire::Empty;
    struct Reply
    {
        QString ticket;
        qint64 expiresAtMs = 0;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("ticket", &Reply::ticket, "For session.redeemTicket; keep it sealed"),
                              wire::field("expiresAtMs", &Reply::expiresAtMs, "When it is worth nothing any more")};
        }
    };
};

struct RedeemTicket
{
    static constexpr wire::Method method{"session.redeemTicket",
                                         wire::MethodKind::Local,
                                         wire::Permission::anyone(),
                                         wire::Verb::Post,
                                         "/session/redeem-ticket",
                                         "Sign in with a ticket",
                                         "Opens a session of the same person with the same absolute end. The ticket is "
                                         "spent by it, whatever the answer."};
    struct Params
    {
        QString ticket;
        ClientKind client = ClientKind::Unknown;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("ticket", &Params::ticket, "The ticket").minLength(1).maxLength(128),
                              wire::field("client", &Params::client, "Kind of program").optional()};
        }
    };
    using Reply = SignedIn;
};

struct Extend
{
    static constexpr wire::Method method{
        "session.extend",
        wire::MethodKind::Command,
        wire::Permission::signedIn(),
        wire::Verb::Post,
        "/session/extend",
        "Stay signed in",
        "Moves the session's end as far as the role allows, and begins its idle time anew."};
    using Params = wire::Empty;
    struct Reply
    {
        qint64 sessionEndsAtMs = 0;
        qint64 idleEndsAtMs = 0;
        qint64 absoluteEndsAtMs = 0;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("sessionEndsAtMs", &Reply::sessionEndsAtMs, "New end of the session"),
                              wire::field("idleEndsAtMs", &Reply::idleEndsAtMs, "When it ends if nothing more is done"),
                              wire::field("absoluteEndsAtMs", &Reply::absoluteEndsAtMs, "When it ends in any case")};
        }
    };
};

} // namespace gemba::identity

#pragma once

#include <gemba/wire/codec.h>
#include <gemba/wire/method.h>

/// Wire shapes of accounts. Times are UTC milliseconds.
namespace gemba::identity {

namespace permission {
inline constexpr auto manageUsers = wire::Permission::inArea("users.manage");
/// Held everywhere: for what has no area yet.
inline constexpr auto manageAllUsers = wire::Permission::named("users.manage");
} // namespace permission

/// A role that somebody holds: everywhere or in some areas, for good or until a time.
struct RoleGrant
{
    static constexpr auto schemaName = "RoleGrant";
    QString role;
    QStringList areas;
    std::optional<qint64> endsAtMs;
    static constexpr auto fields()
    {
        return std::tuple{wire::field("role", &RoleGrant::role, "Role held").minLength(1).maxLength(32),
                          wire::field("areas", &RoleGrant::areas, "Where; none: everywhere")
                              .optional()
                              .maxItems(100)
                              .minLength(1)
                              .maxLength(64),
                          wire::field("endsAtMs", &RoleGrant::endsAtMs, "When it ends; absent: it does not")};
    }
    bool operator==(const RoleGrant &) const = default;
};

/// None: no role asks for one. Missing: a role asks for one that is not there yet.
enum class SecondFactorState { None, Enrolled, Missing };

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
    QString email;
    QList<RoleGrant> grants;
    QStringList excluded;
    bool mustChangePassword = false;
    std::optional<qint64> passwordEndsAtMs;
    SecondFactorState secondFactor = SecondFactorState::None;
    std::optional<qint64> lastSignInAtMs;
    int openSessions = 0;
    qint64 version = 1;
    bool hasPhoto = false;
    int badges = 0;
    static constexpr auto fields()
    {
        return std::tuple{
            wire::field("id", &User::id, "Identity"),
            wire::field("name", &User::name, "Sign-in name"),
            wire::field("displayName", &User::displayName, "Name as people say it"),
            wire::field("roles", &User::roles, "Roles in force now"),
            wire::field("language", &User::language, "Preferred language, BCP 47"),
            wire::field("active", &User::active, "False when the account is switched off"),
            wire::field("hasPin", &User::hasPin, "Whether a terminal PIN is set"),
            wire::field("email", &User::email, "E-mail address; empty: none").optional(),
            wire::field("grants", &User::grants, "What was given, ended or not").optional(),
            wire::field("excluded", &User::excluded, "Permissions kept back whatever the roles").optional(),
            wire::field("mustChangePassword", &User::mustChangePassword,
                        "Whether the next sign-in asks for a new password")
                .optional(),
            wire::field("passwordEndsAtMs", &User::passwordEndsAtMs,
                        "When the temporary password stops working; absent: it is not temporary"),
            wire::field("secondFactor", &User::secondFactor, "Whether there is a second factor").optional(),
            wire::field("lastSignInAtMs", &User::lastSignInAtMs, "Newest sign-in"),
            wire::field("openSessions", &User::openSessions, "Sessions open now").optional(),
            wire::field("version", &User::version, "For the next users.save").optional(),
            wire::field("hasPhoto", &User::hasPhoto, "Whether there is a photo").optional(),
            wire::field("badges", &User::badges, "Badges held").optional()};
    }
};

/// Longest life of a password that somebody else chose; NIST SP 800-63B-4 and ASVS 6.4.1 ask for a short one. Over a weekend.
inline constexpr qint64 temporaryPasswordHours = 72;

struct CreateUser
{
    static constexpr wire::Method method{
        "users.create",
        wire::MethodKind::Local,
        permission::manageUsers,
        wire::Verb::Post,
        "/users",
        "Create a person's account",
        "The name must be free; at least one role or grant. Nobody gives more than he holds.",
        wire::Clients::desk};
    struct Params
    {
        QString name;
        QString displayName;
        QStringList roles;
        QString password;
        std::optional<QString> pin;
        QString language = QStringLiteral("en");
        QString email = {};
        QList<RoleGrant> grants = {};
        QStringList excluded = {};
        bool temporary = false;
        static constexpr auto fields()
        {
            return std::tuple{
                wire::field("name", &Params::name, "Sign-in name").minLength(2).maxLength(64),
                wire::field("displayName", &Params::displayName, "Name as people say it").optional().maxLength(120),
                wire::field("roles", &Params::roles, "Roles to hold everywhere and for good").optional().maxItems(16),
                wire::field("password", &Params::password, "At least 15 characters")
                    .secret()
                    .minLength(1)
                    .maxLength(256),
                wire::field("pin", &Params::pin, "Terminal PIN, 4 to 12 digits").secret().minLength(4).maxLength(12),
                wire::field("language", &Params::language, "Preferred language, BCP 47").optional().maxLength(16),
                wire::field("email", &Params::email, "E-mail address").optional().maxLength(254),
                wire::field("grants", &Params::grants, "Roles with their areas and ends").optional().maxItems(32),
                wire::field("excluded", &Params::excluded, "Permissions to keep back").optional().maxItems(200),
                wire::field(
                    "temporary", &Params::temporary,
                    "The password is known to others too: it must be changed at the first sign-in, within 72 hours")
                    .optional()};
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
                                         "A PIN works only on enrolled terminals.",
                                         wire::Clients::desk};
    struct Params
    {
        QString name;
        QString pin;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("name", &Params::name, "Sign-in name").minLength(1).maxLength(64),
                              wire::field("pin", &Params::pin, "4 to 12 digits").secret().minLength(4).maxLength(12)};
        }
    };
    using Reply = wire::Empty;
};

enum class UserFilter { All, Active, Inactive };

struct ListUsers
{
    static constexpr wire::Method method{
        "users.list",
        wire::MethodKind::Query,
        permission::manageUsers,
        wire::Verb::Get,
        "/users",
        "List accounts",
        "Ordered by name, paged by cursor. Who manages people of some areas sees those "
        "who hold nothing outside them.",
        wire::Clients::desk};
    struct Params
    {
        QString cursor;
        int limit = 100;
        std::optional<QString> query;
        std::optional<QString> role;
        std::optional<QString> area;
        UserFilter state = UserFilter::All;
        static constexpr auto fields()
        {
            return std::tuple{
                wire::field("cursor", &Params::cursor, "Where the last page ended").optional(),
                wire::field("limit", &Params::limit, "Rows wanted").optional().range(1, 500),
                wire::field("query", &Params::query, "Part of name, display name or e-mail address").maxLength(120),
                wire::field("role", &Params::role, "Only those who hold this role now").maxLength(32),
                wire::field("area", &Params::area, "Only those who hold a role in this area now").maxLength(64),
                wire::field("state", &Params::state, "Only active or inactive ones").optional()};
        }
    };
    /// How many there are, whatever the filter.
    struct Counts
    {
        qint64 all = 0;
        qint64 active = 0;
        qint64 inactive = 0;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("all", &Counts::all, "Accounts"),
                              wire::field("active", &Counts::active, "Of these active"),
                              wire::field("inactive", &Counts::inactive, "Of these switched off")};
        }
    };
    struct Reply
    {
        QList<User> users;
        std::optional<QString> nextCursor;
        Counts counts;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("users", &Reply::users, "One page"),
                              wire::field("nextCursor", &Reply::nextCursor, "Absent on the last page"),
                              wire::field("counts", &Reply::counts, "How many there are in all").optional()};
        }
    };
};

} // namespace gemba::identity

template <>
struct gemba::wire::EnumNames<gemba::identity::SecondFactorState>
{
    using S = gemba::identity::SecondFactorState;
    static constexpr std::array values{std::pair{S::None, "none"}, std::pair{S::Enrolled, "enrolled"},
                                       std::pair{S::Missing, "missing"}};
};

template <>
struct gemba::wire::EnumNames<gemba::identity::UserFilter>
{
    using F = gemba::identity::UserFilter;
    static constexpr std::array values{std::pair{F::All, "all"}, std::pair{F::Active, "active"},
                                       std::pair{F::Inactive, "inactive"}};
};

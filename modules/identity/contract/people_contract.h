#pragma once

#include "users_contract.h"

/// Wire shapes of what an administrator does to one person. Times are UTC milliseconds.
namespace gemba::identity {

/// Somebody's account, or what he may do, has changed.
struct UsersChanged
{
    static constexpr wire::Topic topic{"users.changed", wire::TopicKind::Log, permission::manageUsers,
                                       "An account or somebody's rights changed"};
    std::optional<UserId> user;
    QString change; ///< the method that did it
    static constexpr auto fields()
    {
        return std::tuple{wire::field("user", &UsersChanged::user, "Whose; absent: a role, so perhaps many people's"),
                          wire::field("change", &UsersChanged::change, "The method that did it")};
    }
};

struct GetUser
{
    static constexpr wire::Method method{"users.get",
                                         wire::MethodKind::Query,
                                         permission::manageUsers,
                                         wire::Verb::Get,
                                         "/users/{user}",
                                         "Read one account",
                                         "With grants, exclusions and version.",
                                         wire::Clients::desk};
    struct Params
    {
        UserId user;
        static constexpr auto fields() { return std::tuple{wire::field("user", &Params::user, "Whose")}; }
    };
    using Reply = User;
};

struct SaveUser
{
    static constexpr wire::Method method{"users.save",
                                         wire::MethodKind::Command,
                                         permission::manageUsers,
                                         wire::Verb::Put,
                                         "/users/{user}",
                                         "Change an account",
                                         "What is left out stays as it is. Rights change at once, on open sockets too. "
                                         "Nobody gives or takes what reaches higher than himself.",
                                         wire::Clients::desk};
    struct Params
    {
        UserId user;
        qint64 expectedVersion = 0;
        std::optional<QString> displayName;
        std::optional<QString> email;
        std::optional<QString> language;
        std::optional<QList<RoleGrant>> grants;
        std::optional<QStringList> excluded;
        static constexpr auto fields()
        {
            return std::tuple{
                wire::field("user", &Params::user, "Whose"),
                wire::field("expectedVersion", &Params::expectedVersion, "The version last read"),
                wire::field("displayName", &Params::displayName, "Name as people say it").minLength(1).maxLength(120),
                wire::field("email", &Params::email, "E-mail address; empty: none").maxLength(254),
                wire::field("language", &Params::language, "Preferred language, BCP 47").minLength(2).maxLength(16),
                wire::field("grants", &Params::grants, "All roles with their areas and ends").maxItems(32),
                wire::field("excluded", &Params::excluded, "All permissions to keep back").maxItems(200)};
        }
    };
    using Reply = User;
};

struct SetUserActive
{
    static constexpr wire::Method method{"users.setActive",
                                         wire::MethodKind::Command,
                                         permission::manageUsers,
                                         wire::Verb::Post,
                                         "/users/{user}/active",
                                         "Switch an account on or off",
                                         "Switching off ends its sessions at once. Nobody switches himself off.",
                                         wire::Clients::desk};
    struct Params
    {
        UserId user;
        bool active = true;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("user", &Params::user, "Whose"),
                              wire::field("active", &Params::active, "Whether it can be used")};
        }
    };
    using Reply = User;
};

/// Bytes that a photo may have.
inline constexpr qsizetype maxPhotoBytes = 64 * 1024;

struct SetUserPhoto
{
    static constexpr wire::Method method{
        "users.setPhoto",      wire::MethodKind::Command,        permission::manageUsers,        wire::Verb::Put,
        "/users/{user}/photo", "Set or remove a person's photo", "PNG or JPEG, 64 KiB at most.", wire::Clients::desk};
    struct Params
    {
        UserId user;
        QByteArray photo;
        static constexpr auto fields()
        {
            return std::tuple{
                wire::field("user", &Params::user, "Whose"),
                wire::field("photo", &Params::photo, "The file; empty removes it").optional().maxLength(100'000)};
        }
    };
    using Reply = wire::Empty;
};

struct ReadUserPhoto
{
    static constexpr wire::Method method{
        "users.photo",         wire::MethodKind::Query, wire::Permission::signedIn(),   wire::Verb::Get,
        "/users/{user}/photo", "Read a photo",          "Not found when there is none."};
    struct Params
    {
        UserId user;
        static constexpr auto fields() { return std::tuple{wire::field("user", &Params::user, "Whose")}; }
    };
    struct Reply
    {
        QString mediaType;
        QByteArray photo;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("mediaType", &Reply::mediaType, "image/png or image/jpeg"),
                              wire::field("photo", &Reply::photo, "The file").maxLength(100'000)};
        }
    };
};

/// One permission of a person, with where it comes from.
struct EffectiveRight
{
    static constexpr auto schemaName = "EffectiveRight";
    QString permission;
    bool everywhere = false;
    QStringList areas;
    bool excluded = false;
    QList<RoleGrant> sources;
    static constexpr auto fields()
    {
        return std::tuple{wire::field("permission", &EffectiveRight::permission, "Permission"),
                          wire::field("everywhere", &EffectiveRight::everywhere, "Whether it is held everywhere"),
                          wire::field("areas", &EffectiveRight::areas, "Otherwise in these areas"),
                          wire::field("excluded", &EffectiveRight::excluded, "Kept back: it is held nowhere"),
                          wire::field("sources", &EffectiveRight::sources, "The grants it comes from")};
    }
    bool operator==(const EffectiveRight &) const = default;
};

struct ReadUserRights
{
    static constexpr wire::Method method{"users.rights",
                                         wire::MethodKind::Query,
                                         permission::manageUsers,
                                         wire::Verb::Get,
                                         "/users/{user}/rights",
                                         "Read what a person may do, and why",
                                         "The union of the grants in force, less what is excluded.",
                                         wire::Clients::desk};
    struct Params
    {
        UserId user;
        static constexpr auto fields() { return std::tuple{wire::field("user", &Params::user, "Whose")}; }
    };
    struct Reply
    {
        QList<EffectiveRight> rights;
        QStringList roles;
        int sessionMinutes = 0;
        int idleMinutes = 0;
        int absoluteMinutes = 0;
        bool needsSecondFactor = false;
        std::optional<qint64> changesAtMs;
        static constexpr auto fields()
        {
            return std::tuple{
                wire::field("rights", &Reply::rights, "By permission"),
                wire::field("roles", &Reply::roles, "Roles in force now"),
                wire::field("sessionMinutes", &Reply::sessionMinutes, "How long a session lasts without extension"),
                wire::field("idleMinutes", &Reply::idleMinutes, "How long without anything being done"),
                wire::field("absoluteMinutes", &Reply::absoluteMinutes, "How long however often it is extended"),
                wire::field("needsSecondFactor", &Reply::needsSecondFactor, "Whether a role asks for a second factor"),
                wire::field("changesAtMs", &Reply::changesAtMs, "When the next grant ends; absent: none does")};
        }
    };
};

} // namespace gemba::identity

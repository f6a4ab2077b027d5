#pragma once

#include <gemba/wire/codec.h>
#include <gemba/wire/method.h>

/// Wire shapes of roles: named sets of permissions with the times of their sessions. Times are UTC milliseconds.
namespace gemba::identity {

namespace permission {
inline constexpr auto manageRoles = wire::Permission::named("roles.manage");
} // namespace permission

struct Role
{
    static constexpr auto schemaName = "Role";
    QString name;
    QString title;
    bool builtIn = false;
    bool edited = false;
    bool grantsAll = false;
    QStringList permissions;
    int sessionMinutes = 30;
    int idleMinutes = 15;
    int absoluteMinutes = 720;
    bool needsSecondFactor = false;
    qint64 version = 0;
    static constexpr auto fields()
    {
        return std::tuple{
            wire::field("name", &Role::name, "Name: capital letters, digits and '_'"),
            wire::field("title", &Role::title, "Name as people say it"),
            wire::field("builtIn", &Role::builtIn, "Whether it came with the product; such a role cannot be removed"),
            wire::field("edited", &Role::edited, "Built in, but changed here: new versions leave it as it is"),
            wire::field("grantsAll", &Role::grantsAll, "Whether it always grants everything there is"),
            wire::field("permissions", &Role::permissions, "What it grants"),
            wire::field("sessionMinutes", &Role::sessionMinutes, "How long a session lasts without extension"),
            wire::field("idleMinutes", &Role::idleMinutes, "How long without anything being done"),
            wire::field("absoluteMinutes", &Role::absoluteMinutes, "How long however often it is extended"),
            wire::field("needsSecondFactor", &Role::needsSecondFactor, "Whether it asks for a second factor"),
            wire::field("version", &Role::version, "For the next roles.save")};
    }
    bool operator==(const Role &) const = default;
};

/// What of a role can be changed.
struct RoleDraft
{
    QString role;
    qint64 expectedVersion = 0;
    QString title;
    QStringList permissions;
    int sessionMinutes = 30;
    int idleMinutes = 15;
    int absoluteMinutes = 720;
    bool needsSecondFactor = false;
    QString reason;
    static constexpr auto fields()
    {
        return std::tuple{
            wire::field("role", &RoleDraft::role, "Name").minLength(2).maxLength(32),
            wire::field("expectedVersion", &RoleDraft::expectedVersion, "The version last read; 0 makes a new role"),
            wire::field("title", &RoleDraft::title, "Name as people say it").optional().maxLength(64),
            wire::field("permissions", &RoleDraft::permissions, "All that it grants").maxItems(200).maxLength(64),
            wire::field("sessionMinutes", &RoleDraft::sessionMinutes, "How long a session lasts without extension")
                .optional()
                .range(5, 1'440),
            wire::field("idleMinutes", &RoleDraft::idleMinutes, "How long without anything being done")
                .optional()
                .range(1, 60),
            wire::field("absoluteMinutes", &RoleDraft::absoluteMinutes, "How long however often it is extended")
                .optional()
                .range(5, 1'440),
            wire::field("needsSecondFactor", &RoleDraft::needsSecondFactor, "Whether it asks for a second factor")
                .optional(),
            wire::field("reason", &RoleDraft::reason, "Why; stands in the history").optional().maxLength(500)};
    }
};

struct ListRoles
{
    static constexpr wire::Method method{"roles.list",
                                         wire::MethodKind::Query,
                                         wire::Permission::inArea("users.manage"),
                                         wire::Verb::Get,
                                         "/roles",
                                         "List roles",
                                         "Built in first. With how many people hold each.",
                                         wire::Clients::desk};
    using Params = wire::Empty;
    struct Reply
    {
        QList<Role> roles;
        QMap<QString, qint64> holders;
        static constexpr auto fields()
        {
            return std::tuple{
                wire::field("roles", &Reply::roles, "All roles"),
                wire::field("holders", &Reply::holders, "Active people who hold a role now, by its name")};
        }
    };
};

/// A permission, with what it opens.
struct PermissionInfo
{
    static constexpr auto schemaName = "PermissionInfo";
    QString name;
    QString group;
    bool inArea = false;
    QStringList methods;
    QStringList topics;
    static constexpr auto fields()
    {
        return std::tuple{
            wire::field("name", &PermissionInfo::name, "Name"),
            wire::field("group", &PermissionInfo::group, "What it is about: the name's first word"),
            wire::field("inArea", &PermissionInfo::inArea, "Whether it opens anything when held in areas"),
            wire::field("methods", &PermissionInfo::methods, "Methods it opens"),
            wire::field("topics", &PermissionInfo::topics, "Topics it opens")};
    }
};

struct ListPermissions
{
    static constexpr wire::Method method{"roles.permissions",
                                         wire::MethodKind::Query,
                                         wire::Permission::inArea("users.manage"),
                                         wire::Verb::Get,
                                         "/permissions",
                                         "List permissions",
                                         "Every permission that this server knows, with what it opens.",
                                         wire::Clients::desk};
    using Params = wire::Empty;
    struct Reply
    {
        QList<PermissionInfo> permissions;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("permissions", &Reply::permissions, "Ordered by name")};
        }
    };
};

struct SaveRole
{
    static constexpr wire::Method method{"roles.save",
                                         wire::MethodKind::Command,
                                         permission::manageRoles,
                                         wire::Verb::Put,
                                         "/roles/{role}",
                                         "Create or change a role",
                                         "Takes effect at once for everybody who holds it. Nobody changes a role that "
                                         "grants, before or after, what he does not hold.",
                                         wire::Clients::desk};
    using Params = RoleDraft;
    using Reply = Role;
};

struct PreviewRole
{
    static constexpr wire::Method method{"roles.preview",         wire::MethodKind::Query,
                                         permission::manageRoles, wire::Verb::Get,
                                         "/roles/{role}/preview", "See what a change of a role would do",
                                         "Nothing is changed.",   wire::Clients::desk};
    struct Params
    {
        QString role;
        QStringList permissions;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("role", &Params::role, "Name").minLength(2).maxLength(32),
                              wire::field("permissions", &Params::permissions, "All that it would grant")
                                  .maxItems(200)
                                  .maxLength(64)};
        }
    };
    struct Reply
    {
        QStringList added;
        QStringList removed;
        qint64 people = 0;
        qint64 signedIn = 0;
        QStringList lastHolderLost;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("added", &Reply::added, "Permissions it would grant beside those of now"),
                              wire::field("removed", &Reply::removed, "Permissions it would no longer grant"),
                              wire::field("people", &Reply::people, "Active people whose rights would change"),
                              wire::field("signedIn", &Reply::signedIn, "Of these signed in now"),
                              wire::field("lastHolderLost", &Reply::lastHolderLost,
                                          "Permissions that nobody active would hold any more")};
        }
    };
};

/// A state that a role once was in.
struct RoleVersion
{
    static constexpr auto schemaName = "RoleVersion";
    qint64 version = 0;
    qint64 savedAtMs = 0;
    QString savedBy;
    QString reason;
    Role content;
    static constexpr auto fields()
    {
        return std::tuple{wire::field("version", &RoleVersion::version, "Number"),
                          wire::field("savedAtMs", &RoleVersion::savedAtMs, "When"),
                          wire::field("savedBy", &RoleVersion::savedBy, "By whom"),
                          wire::field("reason", &RoleVersion::reason, "Why"),
                          wire::field("content", &RoleVersion::content, "The role as it was then")};
    }
};

struct ListRoleVersions
{
    static constexpr wire::Method method{
        "roles.versions",         wire::MethodKind::Query, permission::manageRoles,         wire::Verb::Get,
        "/roles/{role}/versions", "Read a role's history", "Newest first, the newest 200.", wire::Clients::desk};
    struct Params
    {
        QString role;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("role", &Params::role, "Name").minLength(2).maxLength(32)};
        }
    };
    struct Reply
    {
        QList<RoleVersion> versions;
        static constexpr auto fields() { return std::tuple{wire::field("versions", &Reply::versions, "States")}; }
    };
};

struct RestoreRole
{
    static constexpr wire::Method method{"roles.restore",
                                         wire::MethodKind::Command,
                                         permission::manageRoles,
                                         wire::Verb::Post,
                                         "/roles/{role}/restore",
                                         "Bring back a state of a role",
                                         "As a new version with that content.",
                                         wire::Clients::desk};
    struct Params
    {
        QString role;
        qint64 version = 0;
        qint64 expectedVersion = 0;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("role", &Params::role, "Name").minLength(2).maxLength(32),
                              wire::field("version", &Params::version, "Which state"),
                              wire::field("expectedVersion", &Params::expectedVersion, "The version last read")};
        }
    };
    using Reply = Role;
};

struct RemoveRole
{
    static constexpr wire::Method method{"roles.remove",
                                         wire::MethodKind::Command,
                                         permission::manageRoles,
                                         wire::Verb::Delete,
                                         "/roles/{role}",
                                         "Remove an own role",
                                         "Not while somebody holds it, and never a built-in one.",
                                         wire::Clients::desk};
    struct Params
    {
        QString role;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("role", &Params::role, "Name").minLength(2).maxLength(32)};
        }
    };
    using Reply = wire::Empty;
};

} // namespace gemba::identity

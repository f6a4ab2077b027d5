#pragma once

#include <gemba/wire/codec.h>
#include <gemba/wire/method.h>

/// Wire shapes of accounts. Times are UTC milliseconds.
namespace gemba::identity {

namespace permission {
inline constexpr auto manageUsers = wire::Permission::named("users.manage");
} // namespace permission

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

struct CreateUser
{
    static constexpr wire::Method method{
        "users.create", wire::MethodKind::Local,     permission::manageUsers,  wire::Verb::Post,
        "/users",       "Create a person's account", "The name must be free.", wire::Clients::desk};
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
                                         "A PIN works only on enrolled terminals.",
                                         wire::Clients::desk};
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
                                         "Ordered by name, paged by cursor.",
                                         wire::Clients::desk};
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

} // namespace gemba::identity

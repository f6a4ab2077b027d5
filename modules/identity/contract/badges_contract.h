#pragma once

#include "sign_in_contract.h"

/// Wire shapes of badges: cards and tags that a reader types as a number. Times are UTC milliseconds.
namespace gemba::identity {

struct LoginBadge
{
    static constexpr wire::Method method{"session.loginBadge",
                                         wire::MethodKind::Local,
                                         wire::Permission::terminal(),
                                         wire::Verb::Post,
                                         "/session/login-badge",
                                         "Sign in with a badge on an enrolled terminal",
                                         "With the PIN as well unless the site lets a badge be enough; 1028 asks for "
                                         "it."};
    struct Params
    {
        QString badge;
        std::optional<QString> pin{};
        static constexpr auto fields()
        {
            return std::tuple{
                wire::field("badge", &Params::badge, "What the reader read").secret().minLength(4).maxLength(64),
                wire::field("pin", &Params::pin, "4 to 12 digits").secret().minLength(4).maxLength(12)};
        }
    };
    using Reply = SignedIn;
};

struct Badge
{
    static constexpr auto schemaName = "Badge";
    QString id;
    QString lastCharacters;
    QString addedBy;
    qint64 addedAtMs = 0;
    static constexpr auto fields()
    {
        return std::tuple{wire::field("id", &Badge::id, "Identity; not what the reader reads"),
                          wire::field("lastCharacters", &Badge::lastCharacters, "The last few, to tell badges apart"),
                          wire::field("addedBy", &Badge::addedBy, "Who gave it"),
                          wire::field("addedAtMs", &Badge::addedAtMs, "When")};
    }
};

struct AddBadge
{
    static constexpr wire::Method method{"users.addBadge",
                                         wire::MethodKind::Command,
                                         permission::manageUsers,
                                         wire::Verb::Post,
                                         "/users/{name}/badges",
                                         "Give somebody a badge",
                                         "It works only on enrolled terminals. A badge belongs to one person.",
                                         wire::Clients::desk};
    struct Params
    {
        QString name;
        QString badge;
        static constexpr auto fields()
        {
            return std::tuple{
                wire::field("name", &Params::name, "Sign-in name").minLength(1).maxLength(64),
                wire::field("badge", &Params::badge, "What the reader reads").secret().minLength(4).maxLength(64)};
        }
    };
    using Reply = Badge;
};

struct RemoveBadge
{
    static constexpr wire::Method method{"users.removeBadge",
                                         wire::MethodKind::Command,
                                         permission::manageUsers,
                                         wire::Verb::Delete,
                                         "/users/{name}/badges/{badge}",
                                         "Take a badge away",
                                         "For one that was lost. Ends the person's sessions.",
                                         wire::Clients::desk};
    struct Params
    {
        QString name;
        QString badge;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("name", &Params::name, "Sign-in name").minLength(1).maxLength(64),
                              wire::field("badge", &Params::badge, "Identity of the badge").minLength(1).maxLength(64)};
        }
    };
    using Reply = wire::Empty;
};

struct ListBadges
{
    static constexpr wire::Method method{"users.badges",
                                         wire::MethodKind::Query,
                                         permission::manageUsers,
                                         wire::Verb::Get,
                                         "/users/{name}/badges",
                                         "List somebody's badges",
                                         "Never shows what the reader reads.",
                                         wire::Clients::desk};
    struct Params
    {
        QString name;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("name", &Params::name, "Sign-in name").minLength(1).maxLength(64)};
        }
    };
    struct Reply
    {
        QList<Badge> badges;
        static constexpr auto fields() { return std::tuple{wire::field("badges", &Reply::badges, "Oldest first")}; }
    };
};

} // namespace gemba::identity

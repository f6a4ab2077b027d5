#pragma once

#include "users_contract.h"

/// Wire shapes of asking for an account. Times are UTC milliseconds.
namespace gemba::identity {

struct Register
{
    static constexpr wire::Method method{
        "session.register",
        wire::MethodKind::Local,
        wire::Permission::anyone(),
        wire::Verb::Post,
        "/session/register",
        "Ask for an account",
        "Only where the site allows it. An administrator approves it and says what it may do; the answer is the same "
        "whether the name is free or not."};
    struct Params
    {
        QString name;
        QString displayName;
        QString email;
        QString password;
        QString language = QStringLiteral("en");
        static constexpr auto fields()
        {
            return std::tuple{
                wire::field("name", &Params::name, "Sign-in name wished for").minLength(2).maxLength(64),
                wire::field("displayName", &Params::displayName, "Name as people say it").optional().maxLength(120),
                wire::field("email", &Params::email, "E-mail address; may be empty").optional().maxLength(254),
                wire::field("password", &Params::password, "At least 15 characters")
                    .secret()
                    .minLength(1)
                    .maxLength(256),
                wire::field("language", &Params::language, "Preferred language, BCP 47").optional().maxLength(16)};
        }
    };
    using Reply = wire::Empty;
};

struct Registration
{
    static constexpr auto schemaName = "Registration";
    QString id;
    QString name;
    QString displayName;
    QString email;
    QString language;
    QString address;
    qint64 requestedAtMs = 0;
    bool nameTaken = false;
    static constexpr auto fields()
    {
        return std::tuple{
            wire::field("id", &Registration::id, "Identity of the request"),
            wire::field("name", &Registration::name, "Sign-in name wished for"),
            wire::field("displayName", &Registration::displayName, "Name as people say it"),
            wire::field("email", &Registration::email, "E-mail address as given; nobody has checked it"),
            wire::field("language", &Registration::language, "Preferred language"),
            wire::field("address", &Registration::address, "Where the request came from"),
            wire::field("requestedAtMs", &Registration::requestedAtMs, "When"),
            wire::field("nameTaken", &Registration::nameTaken, "Whether an account has this name already")};
    }
};

struct ListRegistrations
{
    static constexpr wire::Method method{"users.registrations",
                                         wire::MethodKind::Query,
                                         permission::manageAllUsers,
                                         wire::Verb::Get,
                                         "/registrations",
                                         "List who asks for an account",
                                         "Oldest first; those older than 30 days are forgotten.",
                                         wire::Clients::desk};
    using Params = wire::Empty;
    struct Reply
    {
        QList<Registration> registrations;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("registrations", &Reply::registrations, "All that wait")};
        }
    };
};

struct ApproveRegistration
{
    static constexpr wire::Method method{
        "users.approveRegistration",
        wire::MethodKind::Command,
        permission::manageAllUsers,
        wire::Verb::Post,
        "/registrations/{registration}/approve",
        "Make the account that was asked for",
        "With the password that the person chose. The name must be free; at least one role "
        "or grant.",
        wire::Clients::desk};
    struct Params
    {
        QString registration;
        QStringList roles;
        QList<RoleGrant> grants = {};
        static constexpr auto fields()
        {
            return std::tuple{
                wire::field("registration", &Params::registration, "The request").minLength(1).maxLength(64),
                wire::field("roles", &Params::roles, "Roles to hold everywhere and for good").optional().maxItems(16),
                wire::field("grants", &Params::grants, "Roles with their areas and ends").optional().maxItems(32)};
        }
    };
    using Reply = User;
};

struct RefuseRegistration
{
    static constexpr wire::Method method{
        "users.refuseRegistration",
        wire::MethodKind::Command,
        permission::manageAllUsers,
        wire::Verb::Post,
        "/registrations/{registration}/refuse",
        "Refuse an account that was asked for",
        "The request is forgotten. A reason goes into the audit trail and, by mail, to the "
        "person.",
        wire::Clients::desk};
    struct Params
    {
        QString registration;
        QString reason = {};
        static constexpr auto fields()
        {
            return std::tuple{
                wire::field("registration", &Params::registration, "The request").minLength(1).maxLength(64),
                wire::field("reason", &Params::reason, "Why, for the person and the audit trail")
                    .optional()
                    .maxLength(500)};
        }
    };
    using Reply = wire::Empty;
};

enum class RegistrationStep { Asked, Approved, Refused };

struct RegistrationChanged
{
    static constexpr wire::Topic topic{"registrations.changed", wire::TopicKind::Log, permission::manageAllUsers,
                                       "Somebody asked for an account, or it was decided"};
    QString registration;
    RegistrationStep step = RegistrationStep::Asked;
    static constexpr auto fields()
    {
        return std::tuple{wire::field("registration", &RegistrationChanged::registration, "Identity of the request"),
                          wire::field("step", &RegistrationChanged::step, "What happened")};
    }
};

} // namespace gemba::identity

template <>
struct gemba::wire::EnumNames<gemba::identity::RegistrationStep>
{
    using S = gemba::identity::RegistrationStep;
    static constexpr std::array values{std::pair{S::Asked, "asked"}, std::pair{S::Approved, "approved"},
                                       std::pair{S::Refused, "refused"}};
};

#pragma once

#include "users_contract.h"

/// Wire shapes of passwords: changing the own one, and what to do when it is lost.
namespace gemba::identity {

struct ChangePassword
{
    static constexpr wire::Method method{"session.changePassword",
                                         wire::MethodKind::Local,
                                         wire::Permission::signedIn(),
                                         wire::Verb::Post,
                                         "/session/password",
                                         "Change the own password",
                                         "Ends all other sessions of the person."};
    struct Params
    {
        QString current;
        QString password;
        static constexpr auto fields()
        {
            return std::tuple{
                wire::field("current", &Params::current, "The password as it is").secret().minLength(1).maxLength(256),
                wire::field("password", &Params::password,
                            "The new one, 15 characters or more unless the site says less")
                    .secret()
                    .minLength(1)
                    .maxLength(256)};
        }
    };
    using Reply = wire::Empty;
};

struct ResetUserPassword
{
    static constexpr wire::Method method{"users.resetPassword",
                                         wire::MethodKind::Local,
                                         permission::manageUsers,
                                         wire::Verb::Post,
                                         "/users/{name}/password/reset",
                                         "Give somebody a new password",
                                         "A temporary one, shown once and to be changed at the next sign-in, within 72 "
                                         "hours; it ends the person's sessions. Or by mail a code to set one.",
                                         wire::Clients::desk};
    struct Params
    {
        QString name;
        bool mail = false;
        static constexpr auto fields()
        {
            return std::tuple{
                wire::field("name", &Params::name, "Sign-in name").minLength(1).maxLength(64),
                wire::field("mail", &Params::mail, "Send a code instead; needs an e-mail address").optional()};
        }
    };
    struct Reply
    {
        std::optional<QString> temporaryPassword;
        std::optional<QString> mailedTo;
        static constexpr auto fields()
        {
            return std::tuple{
                wire::field("temporaryPassword", &Reply::temporaryPassword, "To hand over; shown now and never again"),
                wire::field("mailedTo", &Reply::mailedTo, "Address that the code goes to")};
        }
    };
};

struct RequestReset
{
    static constexpr wire::Method method{
        "session.requestReset",
        wire::MethodKind::Local,
        wire::Permission::anyone(),
        wire::Verb::Post,
        "/session/reset/request",
        "Ask for a code by mail to set a new password",
        "The answer, and the time it takes, are the same whether there is such an account or not."};
    struct Params
    {
        QString name;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("name", &Params::name, "Sign-in name").minLength(1).maxLength(64)};
        }
    };
    using Reply = wire::Empty;
};

struct ResetPassword
{
    static constexpr wire::Method method{
        "session.resetPassword",
        wire::MethodKind::Local,
        wire::Permission::anyone(),
        wire::Verb::Post,
        "/session/reset",
        "Set a new password with a mailed code",
        "The code works once and for 30 minutes. Ends the person's sessions; signing in "
        "still asks for a second factor."};
    struct Params
    {
        QString token;
        QString password;
        static constexpr auto fields()
        {
            return std::tuple{
                wire::field("token", &Params::token, "The code from the mail").secret().minLength(1).maxLength(64),
                wire::field("password", &Params::password, "The new password").secret().minLength(1).maxLength(256)};
        }
    };
    using Reply = wire::Empty;
};

} // namespace gemba::identity

#pragma once

#include "users_contract.h"

/// Wire shapes of the second factor. Times are UTC milliseconds.
namespace gemba::identity {

struct EnrolSecondFactor
{
    static constexpr wire::Method method{"session.enrolSecondFactor",
                                         wire::MethodKind::Local,
                                         wire::Permission::signedIn(),
                                         wire::Verb::Post,
                                         "/session/second-factor",
                                         "Begin to set up an authenticator app",
                                         "Nothing changes until session.confirmSecondFactor has seen a code of it."};
    struct Params
    {
        QString password;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("password", &Params::password, "Own password, once more")
                                  .secret()
                                  .minLength(1)
                                  .maxLength(256)};
        }
    };
    struct Reply
    {
        QString secret;
        QString uri;
        static constexpr auto fields()
        {
            return std::tuple{
                wire::field("secret", &Reply::secret, "Base32, to type into an app"),
                wire::field("uri", &Reply::uri, "otpauth URI, to show as a QR code; show it once and keep it nowhere")};
        }
    };
};

struct RecoveryCodes
{
    static constexpr auto schemaName = "RecoveryCodes";
    QStringList codes;
    static constexpr auto fields()
    {
        return std::tuple{wire::field("codes", &RecoveryCodes::codes,
                                      "Each works once in place of the app's code; shown now and never again")};
    }
};

struct ConfirmSecondFactor
{
    static constexpr wire::Method method{"session.confirmSecondFactor",
                                         wire::MethodKind::Local,
                                         wire::Permission::signedIn(),
                                         wire::Verb::Post,
                                         "/session/second-factor/confirm",
                                         "Finish it with a code from the app",
                                         "From now on signing in with the password asks for a code."};
    struct Params
    {
        QString code;
        static constexpr auto fields()
        {
            return std::tuple{
                wire::field("code", &Params::code, "Six digits from the app").secret().minLength(6).maxLength(16)};
        }
    };
    using Reply = RecoveryCodes;
};

struct DisableSecondFactor
{
    static constexpr wire::Method method{"session.disableSecondFactor",
                                         wire::MethodKind::Local,
                                         wire::Permission::signedIn(),
                                         wire::Verb::Post,
                                         "/session/second-factor/disable",
                                         "Give the second factor up",
                                         "Refused while a role held needs one and the site insists."};
    struct Params
    {
        QString password;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("password", &Params::password, "Own password, once more")
                                  .secret()
                                  .minLength(1)
                                  .maxLength(256)};
        }
    };
    using Reply = wire::Empty;
};

struct NewRecoveryCodes
{
    static constexpr wire::Method method{"session.newRecoveryCodes",
                                         wire::MethodKind::Local,
                                         wire::Permission::signedIn(),
                                         wire::Verb::Post,
                                         "/session/second-factor/recovery-codes",
                                         "Make ten new recovery codes",
                                         "The old ones are worth nothing any more."};
    struct Params
    {
        QString password;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("password", &Params::password, "Own password, once more")
                                  .secret()
                                  .minLength(1)
                                  .maxLength(256)};
        }
    };
    using Reply = RecoveryCodes;
};

struct ResetSecondFactor
{
    static constexpr wire::Method method{"users.resetSecondFactor",
                                         wire::MethodKind::Command,
                                         permission::manageUsers,
                                         wire::Verb::Post,
                                         "/users/{name}/second-factor/reset",
                                         "Take somebody's lost second factor away",
                                         "Ends the person's sessions; a role that needs one asks for a new one at the "
                                         "next sign-in.",
                                         wire::Clients::desk};
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

} // namespace gemba::identity

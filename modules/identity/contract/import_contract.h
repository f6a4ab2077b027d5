#pragma once

#include "users_contract.h"

/// Wire shapes of bringing people in from another system.
namespace gemba::identity {

struct ImportedPerson
{
    static constexpr auto schemaName = "ImportedPerson";
    QString name;
    QString displayName;
    QStringList roles;
    QString language = QStringLiteral("en");
    QString email;
    QString hash;
    static constexpr auto fields()
    {
        return std::tuple{
            wire::field("name", &ImportedPerson::name, "Sign-in name").minLength(1).maxLength(64),
            wire::field("displayName", &ImportedPerson::displayName, "Name as people say it").optional().maxLength(120),
            wire::field("roles", &ImportedPerson::roles, "Roles to hold").maxItems(16),
            wire::field("language", &ImportedPerson::language, "Preferred language, BCP 47").optional().maxLength(16),
            wire::field("email", &ImportedPerson::email, "E-mail address; may be empty").optional().maxLength(254),
            wire::field("hash", &ImportedPerson::hash,
                        "How the other system kept the password: bcrypt ($2a$, $2b$, $2y$), SHA-256 in hexadecimal "
                        "digits, or argon2id")
                .maxLength(256)};
    }
};

enum class ImportOutcome { Created, WouldCreate, Refused };

struct ImportLine
{
    static constexpr auto schemaName = "ImportLine";
    qint64 line = 0;
    QString name;
    ImportOutcome outcome = ImportOutcome::Refused;
    std::optional<int> code;
    std::optional<QString> field;
    std::optional<QString> detail;
    static constexpr auto fields()
    {
        return std::tuple{wire::field("line", &ImportLine::line, "Which of the people given, from 1"),
                          wire::field("name", &ImportLine::name, "Sign-in name"),
                          wire::field("outcome", &ImportLine::outcome, "What became of it"),
                          wire::field("code", &ImportLine::code, "Why it was refused"),
                          wire::field("field", &ImportLine::field, "What was the matter"),
                          wire::field("detail", &ImportLine::detail, "In words")};
    }
};

struct ImportUsers
{
    static constexpr wire::Method method{"users.import",
                                         wire::MethodKind::Local,
                                         permission::manageAllUsers,
                                         wire::Verb::Post,
                                         "/users/import",
                                         "Bring people in from another system with their passwords",
                                         "Each line for itself: what is refused keeps none of the others. Hashes of "
                                         "SHA-256 are wrapped in argon2id before "
                                         "they are stored; all are replaced at the person's next sign-in.",
                                         wire::Clients::desk};
    struct Params
    {
        QList<ImportedPerson> people;
        bool dryRun = false;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("people", &Params::people, "At most 50 at a time").maxItems(50),
                              wire::field("dryRun", &Params::dryRun, "Only say what would become of it").optional()};
        }
    };
    struct Reply
    {
        QList<ImportLine> lines;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("lines", &Reply::lines, "One for each of the people, in their order")};
        }
    };
};

} // namespace gemba::identity

template <>
struct gemba::wire::EnumNames<gemba::identity::ImportOutcome>
{
    using O = gemba::identity::ImportOutcome;
    static constexpr std::array values{std::pair{O::Created, "created"}, std::pair{O::WouldCreate, "wouldCreate"},
                                       std::pair{O::Refused, "refused"}};
};

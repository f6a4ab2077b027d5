#pragma once

#include <gemba/wire/codec.h>
#include <gemba/wire/method.h>

/// Wire shapes of API keys: programs speak with them in a person's name, but for less. Times are UTC milliseconds.
namespace gemba::identity {

namespace permission {
inline constexpr auto manageApiKeys = wire::Permission::named("apiKeys.manage");
inline constexpr auto ownApiKeys = wire::Permission::signedIn();
} // namespace permission

/// Longest life of a key.
inline constexpr qint64 maxApiKeyDays = 366;

/// One permission that a key has, and where.
struct ApiKeyScope
{
    static constexpr auto schemaName = "ApiKeyScope";
    QString permission;
    QStringList areas;
    static constexpr auto fields()
    {
        return std::tuple{
            wire::field("permission", &ApiKeyScope::permission, "Name of the permission").minLength(1).maxLength(64),
            wire::field("areas", &ApiKeyScope::areas, "Only in these areas; empty for everywhere")
                .optional()
                .maxItems(100)
                .maxLength(64)};
    }
    bool operator==(const ApiKeyScope &) const = default;
};

struct ApiKey
{
    static constexpr auto schemaName = "ApiKey";
    QString id;
    QString name;
    QString prefix;
    UserId owner;
    QString ownerName;
    bool ownerActive = true;
    QList<ApiKeyScope> scopes;
    QStringList networks;
    qint64 createdAtMs = 0;
    qint64 expiresAtMs = 0;
    std::optional<qint64> revokedAtMs;
    std::optional<qint64> olderUntilMs;
    std::optional<qint64> lastUsedAtMs;
    QString lastUsedFrom;
    static constexpr auto fields()
    {
        return std::tuple{
            wire::field("id", &ApiKey::id, "Identity"),
            wire::field("name", &ApiKey::name, "What it is for"),
            wire::field("prefix", &ApiKey::prefix, "How its secret begins, to tell keys apart"),
            wire::field("owner", &ApiKey::owner, "In whose name it speaks"),
            wire::field("ownerName", &ApiKey::ownerName, "That person's sign-in name"),
            wire::field("ownerActive", &ApiKey::ownerActive, "False: the account is switched off, so the key is dead"),
            wire::field("scopes", &ApiKey::scopes, "What it may do, as far as its owner still may"),
            wire::field("networks", &ApiKey::networks, "Where it may be used from; empty for anywhere"),
            wire::field("createdAtMs", &ApiKey::createdAtMs, "When it was made"),
            wire::field("expiresAtMs", &ApiKey::expiresAtMs, "When it stops working"),
            wire::field("revokedAtMs", &ApiKey::revokedAtMs, "When it was revoked"),
            wire::field("olderUntilMs", &ApiKey::olderUntilMs, "Until when the secret of before works too"),
            wire::field("lastUsedAtMs", &ApiKey::lastUsedAtMs, "When it was last used; to the minute"),
            wire::field("lastUsedFrom", &ApiKey::lastUsedFrom, "The address it was last used from")};
    }
};

struct ApiKeyMade
{
    static constexpr auto schemaName = "ApiKeyMade";
    ApiKey key;
    QString secret;
    static constexpr auto fields()
    {
        return std::tuple{
            wire::field("key", &ApiKeyMade::key, "The key"),
            wire::field("secret", &ApiKeyMade::secret, "For Authorization: Bearer; shown this once, kept nowhere")};
    }
};

struct ListApiKeys
{
    static constexpr wire::Method method{"apiKeys.list",
                                         wire::MethodKind::Query,
                                         permission::manageApiKeys,
                                         wire::Verb::Get,
                                         "/api-keys",
                                         "List API keys",
                                         "Ordered by name; also those that are expired or revoked.",
                                         wire::Clients::desk};
    using Params = wire::Empty;
    struct Reply
    {
        QList<ApiKey> keys;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("keys", &Reply::keys, "All keys").maxItems(wire::kSnapshotItems)};
        }
    };
};

struct CreateApiKey
{
    static constexpr wire::Method method{
        "apiKeys.create",
        wire::MethodKind::Command,
        permission::manageApiKeys,
        wire::Verb::Post,
        "/api-keys",
        "Make an API key",
        "It may do no more than both its maker and its owner. Without scopes it may look, not act.",
        wire::Clients::desk};
    struct Params
    {
        QString name;
        std::optional<QString> owner;
        QList<ApiKeyScope> scopes;
        QStringList networks;
        qint64 expiresAtMs = 0;
        static constexpr auto fields()
        {
            return std::tuple{
                wire::field("name", &Params::name, "What it is for").minLength(1).maxLength(64),
                wire::field("owner", &Params::owner, "Sign-in name of whom it speaks for; oneself if left out")
                    .maxLength(64),
                wire::field("scopes", &Params::scopes, "What it may do").optional().maxItems(100),
                wire::field("networks", &Params::networks, "CIDR; empty for anywhere")
                    .optional()
                    .maxItems(50)
                    .maxLength(64),
                wire::field("expiresAtMs", &Params::expiresAtMs, "A year from now at the latest")};
        }
    };
    using Reply = ApiKeyMade;
};

struct RotateApiKey
{
    static constexpr wire::Method method{"apiKeys.rotate",
                                         wire::MethodKind::Command,
                                         permission::manageApiKeys,
                                         wire::Verb::Post,
                                         "/api-keys/{key}/rotate",
                                         "Give an API key a new secret",
                                         "The old one works until the chosen end, so that nothing stands still.",
                                         wire::Clients::desk};
    struct Params
    {
        QString key;
        std::optional<qint64> oldUntilMs;
        std::optional<qint64> expiresAtMs;
        static constexpr auto fields()
        {
            return std::tuple{
                wire::field("key", &Params::key, "Identity of the key").minLength(1).maxLength(64),
                wire::field("oldUntilMs", &Params::oldUntilMs, "How long the old secret works; not at all if left out"),
                wire::field("expiresAtMs", &Params::expiresAtMs, "New end of the key; as before if left out")};
        }
    };
    using Reply = ApiKeyMade;
};

struct RevokeApiKey
{
    static constexpr wire::Method method{"apiKeys.revoke",
                                         wire::MethodKind::Command,
                                         permission::manageApiKeys,
                                         wire::Verb::Post,
                                         "/api-keys/{key}/revoke",
                                         "Revoke an API key",
                                         "It is dead at once, on open sockets too; it stays in the list.",
                                         wire::Clients::desk};
    struct Params
    {
        QString key;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("key", &Params::key, "Identity of the key").minLength(1).maxLength(64)};
        }
    };
    using Reply = ApiKey;
};

struct ListOwnApiKeys
{
    static constexpr wire::Method method{"apiKeys.mine",
                                         wire::MethodKind::Query,
                                         permission::ownApiKeys,
                                         wire::Verb::Get,
                                         "/session/api-keys",
                                         "List the API keys that speak in one's own name",
                                         "Whoever made them; ordered by name.",
                                         wire::Clients::desk};
    using Params = wire::Empty;
    using Reply = ListApiKeys::Reply;
};

struct RevokeOwnApiKey
{
    static constexpr wire::Method method{"apiKeys.revokeMine",
                                         wire::MethodKind::Command,
                                         permission::ownApiKeys,
                                         wire::Verb::Post,
                                         "/session/api-keys/{key}/revoke",
                                         "Revoke an API key that speaks in one's own name",
                                         "It is dead at once. Keys that speak for others are not found.",
                                         wire::Clients::desk};
    using Params = RevokeApiKey::Params;
    using Reply = ApiKey;
};

struct ApiKeyChanged
{
    static constexpr wire::Topic topic{"apiKeys.changed", wire::TopicKind::Log, permission::manageApiKeys,
                                       "An API key was made, given a new secret or revoked"};
    ApiKey key;
    static constexpr auto fields()
    {
        return std::tuple{wire::field("key", &ApiKeyChanged::key, "The key as it is now")};
    }
};

} // namespace gemba::identity

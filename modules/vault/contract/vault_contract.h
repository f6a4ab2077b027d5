#pragma once

#include <gemba/wire/codec.h>
#include <gemba/wire/method.h>

/// Wire shapes of the vault: the keys that seal stored secrets. Times are UTC milliseconds.
namespace gemba::vault {

struct VaultKey
{
    static constexpr auto schemaName = "VaultKey";
    QString id;
    bool current = false;
    bool present = true;
    std::optional<qint64> madeAtMs;
    qint64 values = 0;
    static constexpr auto fields()
    {
        return std::tuple{
            wire::field("id", &VaultKey::id, "Name of the key; it is no secret"),
            wire::field("current", &VaultKey::current, "Whether it seals new values"),
            wire::field("present", &VaultKey::present, "False when values name it and the key ring has lost it"),
            wire::field("madeAtMs", &VaultKey::madeAtMs, "When it was made"),
            wire::field("values", &VaultKey::values, "Stored values that it has sealed")};
    }
};

struct VaultStatus
{
    static constexpr wire::Method method{"vault.status",
                                         wire::MethodKind::Query,
                                         wire::Permission::named("system.read"),
                                         wire::Verb::Get,
                                         "/vault",
                                         "Show which keys seal stored secrets",
                                         "Never shows a key or a secret.",
                                         wire::Clients::desk};
    using Params = wire::Empty;
    struct Reply
    {
        QList<VaultKey> keys;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("keys", &Reply::keys, "Oldest first; the last present one is current")};
        }
    };
};

struct RotateVault
{
    static constexpr wire::Method method{
        "vault.rotate",
        wire::MethodKind::Local,
        wire::Permission::named("system.manage"),
        wire::Verb::Post,
        "/vault/rotate",
        "Seal every stored secret with a new key",
        "Goes row by row while the server works. One that was interrupted is finished first. The old key is dropped "
        "once nothing uses it.",
        wire::Clients::desk};
    using Params = wire::Empty;
    struct Reply
    {
        QString key;
        bool resumed = false;
        qint64 resealed = 0;
        qint64 unreadable = 0;
        bool retired = false;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("key", &Reply::key, "The key that seals now"),
                              wire::field("resumed", &Reply::resumed, "Whether an interrupted rotation was finished"),
                              wire::field("resealed", &Reply::resealed, "Values sealed anew"),
                              wire::field("unreadable", &Reply::unreadable,
                                          "Values that could not be opened and stayed as they were"),
                              wire::field("retired", &Reply::retired, "Whether the older keys could be dropped")};
        }
    };
};

} // namespace gemba::vault

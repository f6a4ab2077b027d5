#include "api_key_store.h"

#include "optional_column.h"

#include <QJsonDocument>

namespace gemba::identity::store {

using namespace Qt::StringLiterals;

namespace {

const auto selectKeys = u"SELECT api_key.id, api_key.name, api_key.prefix, api_key.account_id, account.name, "
                        "account.active, api_key.reach, api_key.created_at_ms, "
                        "api_key.expires_at_ms, api_key.revoked_at_ms, api_key.older_until_ms, "
                        "api_key.last_used_at_ms, api_key.last_used_from, api_key.secret_hash, api_key.older_hash, "
                        "api_key.made_by FROM api_key JOIN account ON account.id = api_key.account_id "_s;

/// What a key may do and from where, as its column holds it.
struct Reach
{
    QList<ApiKeyScope> scopes;
    QStringList networks;
    static constexpr auto fields()
    {
        return std::tuple{wire::field("scopes", &Reach::scopes, ""), wire::field("networks", &Reach::networks, "")};
    }
};

QList<StoredApiKey> keysIn(const storage::Rows &rows)
{
    QList<StoredApiKey> keys;
    for (qsizetype i = 0; i < rows.count(); ++i) {
        StoredApiKey stored;
        ApiKey &key = stored.key;
        key.id = rows.text(i, 0);
        key.name = rows.text(i, 1);
        key.prefix = rows.text(i, 2);
        key.owner = UserId(rows.text(i, 3));
        key.ownerName = rows.text(i, 4);
        key.ownerActive = rows.flag(i, 5);
        const auto reach =
            wire::decode<Reach>(QJsonDocument::fromJson(rows.text(i, 6).toUtf8()).object(), wire::Unknown::Ignore);
        // What cannot be read reaches nothing, from nowhere.
        key.scopes = reach ? reach->scopes : QList<ApiKeyScope>();
        key.networks = reach ? reach->networks : QStringList{u"0.0.0.0"_s};
        key.createdAtMs = rows.integer(i, 7);
        key.expiresAtMs = rows.integer(i, 8);
        key.revokedAtMs = optionalInteger(rows, i, 9);
        if (rows.integer(i, 10) > 0)
            key.olderUntilMs = rows.integer(i, 10);
        key.lastUsedAtMs = optionalInteger(rows, i, 11);
        key.lastUsedFrom = rows.text(i, 12);
        stored.secretHash = rows.text(i, 13);
        stored.olderHash = rows.text(i, 14);
        stored.madeBy = rows.text(i, 15);
        keys.append(stored);
    }
    return keys;
}

} // namespace

void insertApiKey(storage::Transaction &tx, const StoredApiKey &stored)
{
    const ApiKey &key = stored.key;
    tx.execute(
        u"INSERT INTO api_key (id, name, prefix, account_id, made_by, secret_hash, reach, created_at_ms, "
        "expires_at_ms) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {key.id, key.name, key.prefix, key.owner.text(), stored.madeBy, stored.secretHash,
         QString::fromUtf8(QJsonDocument(wire::encode(Reach{key.scopes, key.networks})).toJson(QJsonDocument::Compact)),
         key.createdAtMs, key.expiresAtMs});
}

QList<StoredApiKey> listApiKeys(storage::ReadTransaction &tx)
{
    return keysIn(tx.select(selectKeys + u"ORDER BY api_key.name, api_key.id"_s));
}

std::optional<StoredApiKey> findApiKey(storage::ReadTransaction &tx, const QString &id)
{
    const auto found = keysIn(tx.select(selectKeys + u"WHERE api_key.id = ?"_s, {id}));
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

void saveApiKeySecrets(storage::Transaction &tx, const StoredApiKey &stored)
{
    tx.execute(u"UPDATE api_key SET secret_hash = ?, older_hash = ?, older_until_ms = ?, expires_at_ms = ? "
               "WHERE id = ?"_s,
               {stored.secretHash, stored.olderHash, stored.key.olderUntilMs.value_or(0), stored.key.expiresAtMs,
                stored.key.id});
}

bool revokeApiKey(storage::Transaction &tx, const QString &id, qint64 nowMs)
{
    return tx.execute(u"UPDATE api_key SET revoked_at_ms = ? WHERE id = ? AND revoked_at_ms IS NULL"_s, {nowMs, id}) ==
           1;
}

void touchApiKey(storage::Transaction &tx, const QString &id, qint64 nowMs, const QString &address)
{
    tx.execute(u"UPDATE api_key SET last_used_at_ms = ?, last_used_from = ? WHERE id = ?"_s, {nowMs, address, id});
}

} // namespace gemba::identity::store

#pragma once

#include "api_keys_contract.h"

#include <gemba/storage/database.h>

namespace gemba::identity {

/// A key as stored; the hashes never leave the server.
struct StoredApiKey
{
    ApiKey key;
    QString secretHash;
    QString olderHash; ///< of the secret of before, until key.olderUntilMs; empty without one
    QString madeBy;
};

/// SQL of API keys; nothing but SQL. Throws storage::DatabaseError.
namespace store {

void insertApiKey(storage::Transaction &tx, const StoredApiKey &key);
QList<StoredApiKey> listApiKeys(storage::ReadTransaction &tx);
std::optional<StoredApiKey> findApiKey(storage::ReadTransaction &tx, const QString &id);
/// Writes the hashes and the times that a rotation changes.
void saveApiKeySecrets(storage::Transaction &tx, const StoredApiKey &key);
/// False when it was revoked already.
bool revokeApiKey(storage::Transaction &tx, const QString &id, qint64 nowMs);
void touchApiKey(storage::Transaction &tx, const QString &id, qint64 nowMs, const QString &address);

} // namespace store
} // namespace gemba::identity

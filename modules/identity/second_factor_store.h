#pragma once

#include <gemba/core/ids.h>
#include <gemba/storage/database.h>
#include <gemba/vault/vault.h>

#include <optional>

namespace gemba::identity {

struct StoredSecondFactor
{
    QString sealedSecret;
    std::optional<qint64> confirmedAtMs;
    qint64 lastStep = 0;
};

/// SQL of second factors; nothing but SQL. Throws storage::DatabaseError.
namespace store {

/// The vault's name for the column.
vault::Column secondFactorColumn();

std::optional<StoredSecondFactor> findSecondFactor(storage::ReadTransaction &tx, const UserId &user);
bool hasSecondFactor(storage::ReadTransaction &tx, const UserId &user);
/// Takes the place of one that was offered and not confirmed. False when there is a confirmed one.
bool offerSecondFactor(storage::Transaction &tx, const UserId &user, const QString &sealedSecret, qint64 nowMs);
void confirmSecondFactor(storage::Transaction &tx, const UserId &user, qint64 nowMs);
/// Takes the step away for good; false when it, or a later one, has been used, by whatever server.
bool useStep(storage::Transaction &tx, const UserId &user, qint64 step);
/// With its recovery codes. False when there was none.
bool removeSecondFactor(storage::Transaction &tx, const UserId &user);

void replaceRecoveryCodes(storage::Transaction &tx, const UserId &user, const QStringList &hashes);
bool useRecoveryCode(storage::Transaction &tx, const UserId &user, const QString &hash, qint64 nowMs);
qint64 recoveryCodesLeft(storage::ReadTransaction &tx, const UserId &user);

} // namespace store
} // namespace gemba::identity

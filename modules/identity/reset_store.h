#pragma once

#include <gemba/core/ids.h>
#include <gemba/storage/database.h>

#include <optional>

namespace gemba::identity::store {

/// SQL of reset codes; nothing but SQL. Throws storage::DatabaseError.
void insertReset(storage::Transaction &tx, const QString &codeHash, const UserId &user, qint64 nowMs,
                 qint64 expiresAtMs);
/// Whose code it is, while it works.
std::optional<UserId> ownerOfReset(storage::ReadTransaction &tx, const QString &codeHash, qint64 nowMs);
/// False when it was used or is too old. All others of the person are worth nothing from then on.
bool useReset(storage::Transaction &tx, const QString &codeHash, const UserId &user, qint64 nowMs);
/// Withdraws all that are out, and the mails that have not been handed over yet.
void dropResets(storage::Transaction &tx, const UserId &user, qint64 nowMs);
/// Codes given out since then.
qint64 resetsSince(storage::ReadTransaction &tx, const UserId &user, qint64 sinceMs);
void purgeResets(storage::Transaction &tx, qint64 expiredBeforeMs);

} // namespace gemba::identity::store

#pragma once

#include <gemba/storage/database.h>

#include <QJsonObject>

namespace gemba::identity {

/// Ends what a restored database brings back to life although it may have been ended, used or stolen since it was copied:
/// sessions with their tokens and tickets, codes that are good once (recovery, mailed, of pairings), and mail that was sent.
/// Returns how many of each, for the audit trail. Throws storage::DatabaseError.
QJsonObject endAfterRestore(storage::Transaction &tx, qint64 nowMs);

/// What is shut out in a database that a restore is about to replace, by id: "accounts" that are off, "terminals" that are revoked
/// or "suspendedTerminals", "apiKeys" that are revoked. Throws storage::DatabaseError.
QJsonObject shutOut(storage::ReadTransaction &tx);
/// Shuts out again in the restored database what @p before names and is there. Returns how many of each. Throws storage::DatabaseError.
QJsonObject shutOutAgain(storage::Transaction &tx, const QJsonObject &before, qint64 nowMs);

} // namespace gemba::identity

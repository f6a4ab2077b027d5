#pragma once

#include <gemba/storage/database.h>

#include <QJsonObject>

namespace gemba::identity {

/// Ends what a restored database brings back to life although it may have been ended, used or stolen since it was copied:
/// sessions with their tokens and tickets, codes that are good once (recovery, mailed, of pairings), and mail that was sent.
/// Returns how many of each, for the audit trail. Throws storage::DatabaseError.
QJsonObject endAfterRestore(storage::Transaction &tx, qint64 nowMs);

} // namespace gemba::identity

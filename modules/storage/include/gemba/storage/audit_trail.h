#pragma once

#include <gemba/core/result.h>
#include <gemba/storage/database.h>

namespace gemba::storage {

struct AuditCheck
{
    qint64 rows = 0;
    QByteArray head;        ///< hash of the newest row
    qint64 firstBadSeq = 0; ///< 0 = the chain is whole
    QString reason;         ///< what is wrong with firstBadSeq
};

/// Recomputes the chain h(n) = HMAC-SHA256(key, h(n-1) ‖ canonical row n) over all rows, in small steps.
AuditCheck verifyAuditTrail(ReadTransaction &tx, const QByteArray &key);

/// Events with seq > since, oldest first, at most limit. Refused with SequenceGone when some of them are no longer
/// kept.
Result<QList<CommittedEvent>> eventsSince(ReadTransaction &tx, qint64 since, const QStringList &topics, int limit);

/// The newest number given out, 0 for an empty outbox.
qint64 newestEventSeq(ReadTransaction &tx);

} // namespace gemba::storage

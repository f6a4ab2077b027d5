#pragma once

#include "audit_contract.h"

#include <gemba/core/result.h>
#include <gemba/storage/database.h>

namespace gemba::audit::store {

/// SQL of the audit trail's lines; nothing but SQL. Throws storage::DatabaseError.

/// Newest first. Searches that no index serves look at a bounded stretch of the trail and hand on a cursor, so that every call is
/// quick however long the trail is. CursorInvalid for a cursor that is none.
Result<ListAudit::Reply> listAudit(storage::ReadTransaction &tx, const ListAudit::Params &params);

std::optional<AuditLine> findLine(storage::ReadTransaction &tx, qint64 seq);

/// A row with the two hashes that hold it in the chain.
struct ChainedLine
{
    AuditLine line;
    QByteArray previousHash;
    QByteArray hash;
};
/// Oldest first, from @p fromSeq to @p toSeq.
QList<ChainedLine> chainedLines(storage::ReadTransaction &tx, qint64 fromSeq, qint64 toSeq, int limit);

QByteArray hashOf(storage::ReadTransaction &tx, qint64 seq); ///< empty if there is no such row

/// A backup that was put in place of the trail's history: rows up to keptSeq stayed what they were, those after it are others.
struct Restored
{
    qint64 timeMs = 0; ///< when the line about it was written
    qint64 keptSeq = 0;
};
/// Oldest first.
QList<Restored> restores(storage::ReadTransaction &tx);
/// Whether a head that was signed then belongs to history that was replaced since.
bool isReplaced(const QList<Restored> &restores, qint64 seq, qint64 timeMs);

struct Extent
{
    qint64 rows = 0;
    qint64 firstSeq = 0;
    qint64 lastSeq = 0;
};
Extent extent(storage::ReadTransaction &tx);

/// The rows of a stretch of time; 0 to 0 when there are none.
std::pair<qint64, qint64> rowsBetween(storage::ReadTransaction &tx, std::optional<qint64> sinceMs,
                                      std::optional<qint64> untilMs);

} // namespace gemba::audit::store

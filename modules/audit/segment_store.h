#pragma once

#include <gemba/storage/database.h>

#include <signing_key.h>

#include <optional>

namespace gemba::audit {

/// A closed stretch of the trail with its signed head.
struct Segment
{
    qint64 firstSeq = 0;
    qint64 lastSeq = 0;
    qint64 firstUs = 0;
    qint64 lastUs = 0;
    QByteArray previousHash;
    QByteArray head;
    QString signer;
    QByteArray signature;
    qint64 closedUs = 0;
    std::optional<qint64> droppedUs;

    QByteArray signedText() const;
};

namespace store {

/// SQL of the closed segments; nothing but SQL. Throws storage::DatabaseError.

/// Ascending; the newest @p limit of them.
QList<Segment> newestSegments(storage::ReadTransaction &tx, int limit);
/// Ascending, all of them.
QList<Segment> allSegments(storage::ReadTransaction &tx);
std::optional<Segment> segmentWith(storage::ReadTransaction &tx, qint64 seq);
/// The next stretch that can be closed: rows of one day (UTC) that is over on the day of @p nowUs, or @p most rows of an open one.
std::optional<Segment> closable(storage::ReadTransaction &tx, qint64 nowUs, qint64 most);
void insertSegment(storage::Transaction &tx, const Segment &segment);
/// The oldest segment whose rows are there and older than @p beforeUs.
std::optional<Segment> droppable(storage::ReadTransaction &tx, qint64 beforeUs);
/// Drops its rows and notes when; returns how many went: 0 where the database keeps them longer.
qint64 dropSegment(storage::Transaction &tx, const Segment &segment, qint64 nowUs);

} // namespace store
} // namespace gemba::audit

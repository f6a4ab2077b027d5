#include "segment_store.h"

namespace gemba::audit {

using namespace Qt::StringLiterals;
using storage::ReadTransaction;
using storage::Rows;
using storage::Transaction;

namespace {

constexpr qint64 dayUs = 86'400'000'000;

const auto columns =
    u"first_seq, last_seq, first_us, last_us, prev_hash, head, signer, signature, closed_us, dropped_us"_s;

Segment segmentAt(const Rows &rows, qsizetype i)
{
    Segment out{rows.integer(i, 0), rows.integer(i, 1), rows.integer(i, 2), rows.integer(i, 3), rows.bytes(i, 4),
                rows.bytes(i, 5),   rows.text(i, 6),    rows.bytes(i, 7),   rows.integer(i, 8), std::nullopt};
    if (!rows.isNull(i, 9))
        out.droppedUs = rows.integer(i, 9);
    return out;
}

QList<Segment> all(const Rows &rows)
{
    QList<Segment> out;
    for (qsizetype i = 0; i < rows.count(); ++i)
        out.append(segmentAt(rows, i));
    return out;
}

} // namespace

QByteArray Segment::signedText() const
{
    return "gemba audit segment 1\n" + QByteArray::number(firstSeq) + '\n' + QByteArray::number(lastSeq) + '\n' +
           QByteArray::number(firstUs) + '\n' + QByteArray::number(lastUs) + '\n' + previousHash.toHex() + '\n' +
           head.toHex();
}

namespace store {

QList<Segment> newestSegments(ReadTransaction &tx, int limit)
{
    QList<Segment> out =
        all(tx.select(u"SELECT %1 FROM audit_segment ORDER BY last_seq DESC LIMIT ?"_s.arg(columns), {limit}));
    std::reverse(out.begin(), out.end());
    return out;
}

QList<Segment> allSegments(ReadTransaction &tx)
{
    return all(tx.select(u"SELECT %1 FROM audit_segment ORDER BY last_seq"_s.arg(columns)));
}

std::optional<Segment> segmentWith(ReadTransaction &tx, qint64 seq)
{
    const Rows rows =
        tx.select(u"SELECT %1 FROM audit_segment WHERE last_seq >= ? ORDER BY last_seq LIMIT 1"_s.arg(columns), {seq});
    if (rows.isEmpty() || rows.integer(0, 0) > seq)
        return std::nullopt;
    return segmentAt(rows, 0);
}

std::optional<Segment> closable(ReadTransaction &tx, qint64 nowUs, qint64 most)
{
    const qint64 closed = tx.select(u"SELECT COALESCE(MAX(last_seq), 0) FROM audit_segment"_s).integer(0, 0);
    const Rows first = tx.select(u"SELECT time_us, prev_hash FROM audit WHERE seq = ?"_s, {closed + 1});
    if (first.isEmpty())
        return std::nullopt;
    Segment out;
    out.firstSeq = closed + 1;
    out.firstUs = first.integer(0, 0);
    out.previousHash = first.bytes(0, 1);

    const qint64 endOfDayUs = (out.firstUs / dayUs + 1) * dayUs;
    const Rows newest = tx.select(u"SELECT MAX(seq) FROM audit"_s);
    qint64 last = newest.integer(0, 0);
    const Rows next =
        tx.select(u"SELECT COALESCE(MIN(seq), 0) FROM audit WHERE time_us >= ? AND seq > ?"_s, {endOfDayUs, closed});
    if (next.integer(0, 0) > 0)
        last = next.integer(0, 0) - 1;
    if (last - closed >= most)
        last = closed + most;
    else if (nowUs < endOfDayUs)
        return std::nullopt;
    const Rows end = tx.select(u"SELECT time_us, hash FROM audit WHERE seq = ?"_s, {last});
    if (end.isEmpty())
        return std::nullopt;
    out.lastSeq = last;
    out.lastUs = end.integer(0, 0);
    out.head = end.bytes(0, 1);
    out.closedUs = nowUs;
    return out;
}

void insertSegment(Transaction &tx, const Segment &segment)
{
    tx.execute(u"INSERT INTO audit_segment (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, NULL)"_s.arg(columns),
               {segment.firstSeq, segment.lastSeq, segment.firstUs, segment.lastUs, segment.previousHash, segment.head,
                segment.signer, segment.signature, segment.closedUs});
}

std::optional<Segment> droppable(ReadTransaction &tx, qint64 beforeUs)
{
    const Rows rows =
        tx.select(u"SELECT %1 FROM audit_segment WHERE dropped_us IS NULL ORDER BY last_seq LIMIT 1"_s.arg(columns));
    if (rows.isEmpty() || rows.integer(0, 3) >= beforeUs)
        return std::nullopt;
    return segmentAt(rows, 0);
}

qint64 dropSegment(Transaction &tx, const Segment &segment, qint64 nowUs)
{
    // On PostgreSQL the server's role may not delete lines itself; see migration 0041.
    const qint64 rows = tx.engine() == storage::Engine::Postgres
                            ? tx.select(u"SELECT gemba_drop_audit_segment(?)"_s, {segment.lastSeq}).integer(0, 0)
                            : tx.execute(u"DELETE FROM audit WHERE seq <= ?"_s, {segment.lastSeq});
    if (rows > 0)
        tx.execute(u"UPDATE audit_segment SET dropped_us = ? WHERE last_seq = ?"_s, {nowUs, segment.lastSeq});
    return rows;
}

} // namespace store
} // namespace gemba::audit

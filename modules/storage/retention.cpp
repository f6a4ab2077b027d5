#include <gemba/storage/retention.h>

#include <gemba/storage/audit_trail.h>

using namespace Qt::StringLiterals;

namespace gemba::storage {

qint64 purgeEvents(Transaction &tx, qint64 beforeMs, qint64 keepAtLeast, int limit)
{
    const qint64 lastToGo = newestEventSeq(tx) - keepAtLeast;
    const Rows oldest =
        tx.select(u"SELECT seq, time_ms FROM event WHERE seq <= ? ORDER BY seq LIMIT ?"_s, {lastToGo, limit});
    // Times can go back when a clock is set; the first event that is young enough ends the run.
    qint64 upTo = 0;
    for (qsizetype i = 0; i < oldest.count() && oldest.integer(i, 1) < beforeMs; ++i)
        upTo = oldest.integer(i, 0);
    if (upTo == 0)
        return 0;
    return tx.execute(u"DELETE FROM event WHERE seq <= ?"_s, {upTo});
}

} // namespace gemba::storage

#include <gemba/storage/audit_trail.h>

#include "audit_chain.h"

using namespace Qt::StringLiterals;

namespace gemba::storage {

namespace {

constexpr int kPage = 1000;

AuditCheck bad(AuditCheck check, qint64 seq, const QString &reason)
{
    check.firstBadSeq = seq;
    check.reason = reason;
    return check;
}

} // namespace

AuditCheck verifyAuditTrail(ReadTransaction &tx, const QByteArray &key)
{
    AuditCheck check;
    check.head = auditChainStart();
    qint64 last = 0;
    for (;;) {
        const Rows rows =
            tx.select(u"SELECT seq, time_us, actor, session, station, address, reference_id, action, entity, "
                      "entity_id, before_json, after_json, prev_hash, hash FROM audit "
                      "WHERE seq > ? ORDER BY seq LIMIT ?"_s,
                      {last, kPage});
        for (qsizetype i = 0; i < rows.count(); ++i) {
            const AuditRow row{rows.integer(i, 0), rows.integer(i, 1), rows.text(i, 2),  rows.text(i, 3),
                               rows.text(i, 4),    rows.text(i, 5),    rows.text(i, 6),  rows.text(i, 7),
                               rows.text(i, 8),    rows.text(i, 9),    rows.text(i, 10), rows.text(i, 11)};
            if (row.seq != last + 1)
                return bad(check, last + 1, u"the row is missing"_s);
            if (rows.bytes(i, 12) != check.head)
                return bad(check, row.seq, u"the row does not follow the one before it"_s);
            if (auditHash(key, check.head, row) != rows.bytes(i, 13))
                return bad(check, row.seq, u"the row was altered, or the key is not the one it was written with"_s);
            check.head = rows.bytes(i, 13);
            ++check.rows;
            last = row.seq;
        }
        if (rows.count() < kPage)
            break;
    }
    const Rows counter = tx.select(u"SELECT value, head FROM storage_counter WHERE name = 'audit'"_s);
    if (counter.isEmpty() || counter.integer(0, 0) != last)
        return bad(check, last + 1, u"rows are missing at the end"_s);
    if (last > 0 && counter.bytes(0, 1) != check.head)
        return bad(check, last, u"the row is not the one that was written last"_s);
    return check;
}

} // namespace gemba::storage

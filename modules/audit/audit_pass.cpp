#include "audit_pass.h"

#include "segment_store.h"

#include <QDateTime>

namespace gemba::audit {

using namespace Qt::StringLiterals;
using storage::AuditCheck;
using storage::AuditPlace;
using storage::ReadTransaction;

namespace {

struct Ground
{
    AuditPlace start;           ///< the last row that was dropped
    QList<AuditPlace> expected; ///< heads of closed segments that are kept
};

/// What the segments say about the rows that are kept, once they themselves have been found to fit each other.
Ground groundFrom(const QList<Segment> &segments, const QByteArray &publicKey, AuditCheck &check)
{
    Ground out;
    AuditPlace end;
    for (const Segment &segment : segments) {
        const bool follows = segment.firstSeq == end.seq + 1 && segment.previousHash == end.hash;
        if (!follows || !isSignedBy(publicKey, segment.signedText(), segment.signature)) {
            check.firstBadSeq = end.seq + 1;
            check.reason = follows ? u"the signed head of its segment was altered"_s
                                   : u"the signed head of its segment is missing or does not follow the one before"_s;
            return out;
        }
        end = {segment.lastSeq, segment.head};
        if (segment.droppedUs) {
            out.start = end;
            out.expected.clear();
        } else {
            out.expected.append(end);
        }
    }
    return out;
}

} // namespace

AuditPass::AuditPass(const QByteArray &chainKey, const QByteArray &publicKey, const OutsideHead &outside)
    : m_chainKey(chainKey)
    , m_publicKey(publicKey)
    , m_outside(outside)
{
}

bool AuditPass::begin(ReadTransaction &tx)
{
    Ground ground = groundFrom(store::allSegments(tx), m_publicKey, m_ground);
    if (m_ground.firstBadSeq > 0)
        return false;
    // The mark that a segment was dropped is not signed; the line that was written with it is chained.
    if (ground.start.seq > 0 &&
        tx.select(u"SELECT 1 FROM audit WHERE entity = 'segment' AND entity_id = ? AND action = 'audit.drop'"_s,
                  {QString::number(ground.start.seq)})
            .isEmpty())
        m_unsaidDrop = ground.start.seq;
    if (m_outside.place.seq > ground.start.seq)
        ground.expected.append(m_outside.place);
    std::stable_sort(ground.expected.begin(), ground.expected.end(),
                     [](const AuditPlace &a, const AuditPlace &b) { return a.seq < b.seq; });
    m_verifier = std::make_unique<storage::AuditVerifier>(m_chainKey, ground.start);
    m_verifier->expect(ground.expected);
    m_verifier->begin(tx);
    return true;
}

bool AuditPass::step(ReadTransaction &tx, int rows)
{
    return m_verifier && m_verifier->step(tx, rows);
}

AuditVerdict AuditPass::verdict() const
{
    AuditCheck check = m_verifier ? m_verifier->check() : m_ground;
    const qint64 last = m_verifier ? m_verifier->lastSeq() : 0;
    if (check.firstBadSeq == 0 && m_outside.place.seq > last) {
        check.firstBadSeq = last + 1;
        check.reason = u"rows are missing at the end: row %1 was there at %2, as a signed head outside shows"_s
                           .arg(m_outside.place.seq)
                           .arg(QDateTime::fromMSecsSinceEpoch(m_outside.timeMs, Qt::UTC).toString(Qt::ISODate));
    }
    if (check.firstBadSeq == 0 && m_unsaidDrop > 0) {
        check.firstBadSeq = m_unsaidDrop;
        check.reason = u"rows up to here were dropped and no line says so"_s;
    }
    AuditVerdict verdict;
    verdict.rows = check.rows;
    verdict.head = QString::fromLatin1(check.head.toHex());
    if (check.firstBadSeq > 0)
        verdict.firstBadSeq = check.firstBadSeq;
    verdict.reason = check.reason;
    verdict.toSeq = last;
    return verdict;
}

} // namespace gemba::audit

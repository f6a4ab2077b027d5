#include <gemba/storage/audit_trail.h>

#include "audit_chain.h"

using namespace Qt::StringLiterals;

namespace gemba::storage {

namespace {

constexpr int kPage = 2000;

const auto columns = u"seq, time_us, actor, session, station, address, reference_id, action, entity, entity_id, "
                     "before_json, after_json, result, prev_hash, hash"_s;

AuditRow rowAt(const Rows &rows, qsizetype i)
{
    return {rows.integer(i, 0), rows.integer(i, 1), rows.text(i, 2), rows.text(i, 3), rows.text(i, 4),
            rows.text(i, 5),    rows.text(i, 6),    rows.text(i, 7), rows.text(i, 8), rows.text(i, 9),
            rows.text(i, 10),   rows.text(i, 11),   rows.text(i, 12)};
}

} // namespace

struct AuditVerifier::State
{
    State(const QByteArray &key, const AuditPlace &start)
        : hasher(key)
        , last(start.seq)
    {
        check.head = start.hash;
    }

    AuditHasher hasher;
    AuditCheck check;
    qint64 last;
    AuditPlace end;  ///< as counted
    qint64 upTo = 0; ///< the newest there is, counted or not
    QList<AuditPlace> expected;
    qsizetype nextExpected = 0;

    bool bad(qint64 seq, const QString &reason)
    {
        check.firstBadSeq = seq;
        check.reason = reason;
        return false;
    }

    bool checkRow(const RawRow &row)
    {
        const qint64 seq = last + 1;
        if (row.integer(0) != seq)
            return bad(seq, u"the row is missing"_s);
        if (row.bytes(13) != QByteArrayView(check.head))
            return bad(seq, u"the row does not follow the one before it"_s);
        char hash[kAuditHashBytes];
        if (!hashOf(row, hash) || row.bytes(14) != QByteArrayView(hash, sizeof hash))
            return bad(seq, u"the row was altered, or the key is not the one it was written with"_s);
        check.head = QByteArray(hash, sizeof hash);
        while (nextExpected < expected.size() && expected[nextExpected].seq <= seq) {
            const AuditPlace &place = expected[nextExpected++];
            if (place.seq == seq && place.hash != check.head)
                return bad(seq, u"the row is not the one that is known outside or by its segment"_s);
        }
        ++check.rows;
        last = seq;
        return true;
    }

    /// What the row's columns, as they are on disk, give behind the head. False where one is not of its type.
    bool hashOf(const RawRow &row, char *hash)
    {
        const std::optional<qint64> timeUs = row.integer(1);
        if (!timeUs)
            return false;
        hasher.begin(check.head);
        hasher.add(last + 1);
        hasher.add(*timeUs);
        for (int column = 2; column <= 12; ++column) {
            const std::optional<QByteArrayView> text = row.text(column);
            if (!text)
                return false;
            if (column < 12 || !text->isEmpty()) // the result: rows of before have none
                hasher.add(*text);
        }
        hasher.end(hash);
        return true;
    }

    bool checkEnd()
    {
        if (last < end.seq)
            return bad(last + 1, u"rows are missing at the end"_s);
        if (last > end.seq)
            return bad(end.seq + 1, u"the row is not one that the server has counted"_s);
        if (check.rows > 0 && end.hash != check.head)
            return bad(last, u"the row is not the one that was written last"_s);
        return false;
    }
};

AuditPlace auditHead(ReadTransaction &tx)
{
    const Rows counter = tx.select(u"SELECT value, head FROM storage_counter WHERE name = 'audit'"_s);
    if (counter.isEmpty())
        return {-1, {}};
    return counter.integer(0, 0) == 0 ? AuditPlace{} : AuditPlace{counter.integer(0, 0), counter.bytes(0, 1)};
}

AuditVerifier::AuditVerifier(const QByteArray &key, const AuditPlace &start)
    : d(std::make_unique<State>(key, start))
{
}

AuditVerifier::~AuditVerifier() = default;

void AuditVerifier::begin(ReadTransaction &tx)
{
    d->end = auditHead(tx);
    const Rows newest = tx.select(u"SELECT COALESCE(MAX(seq), 0) FROM audit"_s);
    d->upTo = std::max(d->end.seq, newest.integer(0, 0));
}

void AuditVerifier::expect(const QList<AuditPlace> &places)
{
    d->expected = places;
}

bool AuditVerifier::step(ReadTransaction &tx, int limit)
{
    if (d->check.firstBadSeq > 0)
        return false;
    for (int done = 0; done < limit; done += kPage) {
        int count = 0;
        bool whole = true;
        tx.scan(u"SELECT %1 FROM audit WHERE seq > ? AND seq <= ? ORDER BY seq LIMIT ?"_s.arg(columns),
                {d->last, d->upTo, kPage}, [&](const RawRow &row) {
                    ++count;
                    whole = d->checkRow(row);
                    return whole;
                });
        if (!whole)
            return false;
        if (count < kPage)
            return d->checkEnd();
    }
    return true;
}

const AuditCheck &AuditVerifier::check() const
{
    return d->check;
}

qint64 AuditVerifier::lastSeq() const
{
    return d->last;
}

std::optional<AuditProof> auditProof(ReadTransaction &tx, const QByteArray &key, qint64 seq)
{
    const Rows rows =
        tx.select(u"SELECT %1 FROM audit WHERE seq >= ? AND seq <= ? ORDER BY seq"_s.arg(columns), {seq - 1, seq + 1});
    AuditProof proof;
    QByteArray before;
    bool found = false;
    for (qsizetype i = 0; i < rows.count(); ++i) {
        const qint64 here = rows.integer(i, 0);
        if (here < seq)
            before = rows.bytes(i, 14);
        if (here > seq)
            proof.isFollowed = rows.bytes(i, 13) == proof.hash;
        if (here != seq)
            continue;
        found = true;
        proof.previous = rows.bytes(i, 13);
        proof.hash = rows.bytes(i, 14);
        proof.fits = (before.isEmpty() || before == proof.previous) &&
                     AuditHasher(key).hash(proof.previous, rowAt(rows, i)) == proof.hash;
    }
    return found ? std::optional(proof) : std::nullopt;
}

AuditCheck verifyAuditTrail(ReadTransaction &tx, const QByteArray &key)
{
    AuditPlace start;
    const Rows dropped = tx.select(
        u"SELECT last_seq, head FROM audit_segment WHERE dropped_us IS NOT NULL ORDER BY last_seq DESC LIMIT 1"_s);
    if (!dropped.isEmpty())
        start = {dropped.integer(0, 0), dropped.bytes(0, 1)};
    AuditVerifier verifier(key, start);
    verifier.begin(tx);
    while (verifier.step(tx, kPage)) {
    }
    return verifier.check();
}

} // namespace gemba::storage

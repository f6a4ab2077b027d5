// Whatever somebody does to the tables of the audit trail, the verification finds it and names the row: edits of any column, rows
// taken out, put in, swapped or renumbered, the end cut off with and without the counter, segments altered. Each case runs inside a
// transaction that is rolled back, on a trail with closed and dropped segments.
// GEMBA_AUDIT_TAMPERINGS=100000 makes that many on each engine; a few hundred otherwise.

#include "audit_house.h"

#include <segment_store.h>

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace gemba;
using namespace gemba::audit;
using storage::Transaction;

namespace {

const SigningKey &signer()
{
    static const SigningKey key = SigningKey::fromSeed(QByteArray(32, 's'));
    return key;
}

const QStringList textColumns{u"actor"_s,        u"session"_s,    u"station"_s, u"address"_s,
                              u"reference_id"_s, u"action"_s,     u"entity"_s,  u"entity_id"_s,
                              u"before_json"_s,  u"after_json"_s, u"result"_s};

struct Trail
{
    explicit Trail(int rows)
    {
        QRandomGenerator random(1);
        const auto word = [&] { return QString::number(random.bounded(1'000'000), 36); };
        for (int i = 0; i < rows; ++i) {
            house.write({.action = word(),
                         .entity = word(),
                         .entityId = i % 5 == 0 ? QString() : word(),
                         .actor = word(),
                         .session = word(),
                         .station = u"Łódź "_s + word(),
                         .address = word(),
                         .referenceId = word(),
                         .before = {{u"a"_s, word()}},
                         .after = {{u"b"_s, i}},
                         .result = i % 4 == 0 ? storage::AuditResult::Refused : storage::AuditResult::Done});
            house.clock.advanceMs(3'600'000);
        }
        const qint64 nowUs = house.clock.nowUs();
        const auto done = house.executor->writeNow<void>([&](Transaction &tx) -> Result<void> {
            while (auto segment = store::closable(tx, nowUs, 1'000)) {
                segment->signer = signer().id();
                segment->signature = signer().sign(segment->signedText());
                store::insertSegment(tx, *segment);
                segments.append(*segment);
            }
            for (int i = 0; i < 2; ++i)
                store::dropSegment(tx, segments[i], nowUs);
            tx.audit({.action = u"audit.drop"_s,
                      .entity = u"segment"_s,
                      .entityId = QString::number(segments[1].lastSeq),
                      .actor = u"system"_s});
            outside = {storage::auditHead(tx), 0};
            return {};
        });
        if (!done.ok() || segments.size() < 4)
            qFatal("the trail could not be made");
        first = segments[1].lastSeq + 1;
        last = outside.place.seq;
    }

    AuditVerdict verdict(storage::ReadTransaction &tx) const
    {
        AuditPass pass(house.database.options().auditKey, signer().publicKey(), outside);
        if (pass.begin(tx)) {
            while (pass.step(tx, 1'000)) {
            }
        }
        return pass.verdict();
    }

    AuditHouse house;
    QList<Segment> segments;
    OutsideHead outside;
    qint64 first = 0;
    qint64 last = 0;
};

/// One tampering; returns the row that must be named, 0 when the dice made no change.
class Tamperer
{
public:
    Tamperer(const Trail &trail, quint32 seed)
        : m_trail(trail)
        , m_random(seed)
    {
    }

    qint64 tamper(Transaction &tx)
    {
        const qint64 seq = anyRow();
        switch (m_random.bounded(12)) {
        case 0:
        case 1:
        case 2:
            return editText(tx, seq);
        case 3:
            tx.execute(u"UPDATE audit SET time_us = time_us + ? WHERE seq = ?"_s,
                       {1 + m_random.bounded(1'000'000), seq});
            return seq;
        case 4:
            return editHash(tx, seq, m_random.bounded(2) == 0 ? u"hash"_s : u"prev_hash"_s);
        case 5:
            tx.execute(u"DELETE FROM audit WHERE seq = ?"_s, {seq});
            return seq;
        case 6: { // a stretch
            const qint64 to = std::min(m_trail.last, seq + m_random.bounded(20));
            tx.execute(u"DELETE FROM audit WHERE seq >= ? AND seq <= ?"_s, {seq, to});
            return seq;
        }
        case 7: // the end
            tx.execute(u"DELETE FROM audit WHERE seq >= ?"_s, {seq});
            return seq;
        case 8: // the end, with its counter, as if it had never been
            return cutOff(tx, seq);
        case 9: // the chain's own fields of two rows exchanged
            return swap(tx, seq);
        case 10:
            return addRow(tx);
        default:
            return editSegment(tx);
        }
    }

private:
    qint64 anyRow() { return m_trail.first + m_random.bounded(static_cast<int>(m_trail.last - m_trail.first + 1)); }

    qint64 editText(Transaction &tx, qint64 seq)
    {
        const QString column = textColumns[m_random.bounded(static_cast<int>(textColumns.size()))];
        const QString was = tx.select(u"SELECT %1 FROM audit WHERE seq = ?"_s.arg(column), {seq}).text(0, 0);
        QString is = was;
        switch (m_random.bounded(4)) {
        case 0:
            is += QChar(u'x');
            break;
        case 1:
            is.chop(1);
            break;
        case 2:
            is = QString::number(m_random.generate(), 36);
            break;
        default:
            if (!is.isEmpty())
                is[m_random.bounded(static_cast<int>(is.size()))] =
                    QChar(static_cast<char16_t>(0x21 + m_random.bounded(90)));
        }
        if (is == was)
            return 0;
        tx.execute(u"UPDATE audit SET %1 = ? WHERE seq = ?"_s.arg(column), {is, seq});
        return seq;
    }
    qint64 editHash(Transaction &tx, qint64 seq, const QString &column)
    {
        QByteArray hash = tx.select(u"SELECT %1 FROM audit WHERE seq = ?"_s.arg(column), {seq}).bytes(0, 0);
        const int bit = m_random.bounded(256);
        hash[bit / 8] = static_cast<char>(hash[bit / 8] ^ (1 << (bit % 8)));
        tx.execute(u"UPDATE audit SET %1 = ? WHERE seq = ?"_s.arg(column), {hash, seq});
        return seq;
    }
    qint64 cutOff(Transaction &tx, qint64 seq)
    {
        // Segments beyond the cut would tell at once: a careful hand takes those as well.
        QByteArray head = tx.select(u"SELECT prev_hash FROM audit WHERE seq = ?"_s, {seq}).bytes(0, 0);
        tx.execute(u"DELETE FROM audit WHERE seq >= ?"_s, {seq});
        tx.execute(u"DELETE FROM audit_segment WHERE last_seq >= ?"_s, {seq});
        tx.execute(u"UPDATE storage_counter SET value = ?, head = ? WHERE name = 'audit'"_s, {seq - 1, head});
        return seq;
    }
    qint64 swap(Transaction &tx, qint64 seq)
    {
        const qint64 other = anyRow();
        if (other == seq)
            return 0;
        tx.execute(u"UPDATE audit SET seq = -1 WHERE seq = ?"_s, {seq});
        tx.execute(u"UPDATE audit SET seq = ? WHERE seq = ?"_s, {seq, other});
        tx.execute(u"UPDATE audit SET seq = ? WHERE seq = -1"_s, {other});
        return std::min(seq, other);
    }
    qint64 addRow(Transaction &tx)
    {
        tx.execute(
            u"INSERT INTO audit (seq, time_us, actor, session, station, address, reference_id, action, entity, "
            u"entity_id, "
            "before_json, after_json, result, prev_hash, hash) SELECT ?, time_us, actor, session, station, address, "
            "reference_id, action, entity, entity_id, before_json, after_json, result, prev_hash, hash FROM audit "
            "WHERE "
            "seq = ?"_s,
            {m_trail.last + 1, m_trail.last});
        if (m_random.bounded(2) == 0)
            tx.execute(u"UPDATE storage_counter SET value = ? WHERE name = 'audit'"_s, {m_trail.last + 1});
        return m_trail.last + 1;
    }
    qint64 editSegment(Transaction &tx)
    {
        const Segment &segment = m_trail.segments[m_random.bounded(static_cast<int>(m_trail.segments.size()))];
        switch (m_random.bounded(5)) {
        case 0:
            tx.execute(u"UPDATE audit_segment SET head = ? WHERE last_seq = ?"_s,
                       {QByteArray(32, 'h'), segment.lastSeq});
            break;
        case 1:
            tx.execute(u"UPDATE audit_segment SET signature = ? WHERE last_seq = ?"_s,
                       {QByteArray(64, 's'), segment.lastSeq});
            break;
        case 2:
            tx.execute(u"UPDATE audit_segment SET first_us = first_us + 1 WHERE last_seq = ?"_s, {segment.lastSeq});
            break;
        case 3:
            tx.execute(u"UPDATE audit_segment SET prev_hash = ? WHERE last_seq = ?"_s,
                       {QByteArray(32, 'p'), segment.lastSeq});
            break;
        default:
            // The last one may be missing: it is closed again.
            if (segment.lastSeq == m_trail.segments.last().lastSeq)
                return 0;
            tx.execute(u"DELETE FROM audit_segment WHERE last_seq = ?"_s, {segment.lastSeq});
        }
        return segment.firstSeq;
    }

    const Trail &m_trail;
    QRandomGenerator m_random;
};

} // namespace

class TamperingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { gemba::test::onBothEngines(); }

    void everythingIsFoundAndNamed()
    {
        const int rounds = qEnvironmentVariableIsSet("GEMBA_AUDIT_TAMPERINGS")
                               ? qEnvironmentVariableIntValue("GEMBA_AUDIT_TAMPERINGS")
                               : 400;
        Trail trail(120);
        int made = 0;
        for (quint32 seed = 1; made < rounds; ++seed) {
            qint64 expected = 0;
            AuditVerdict verdict;
            // Refused, so that all of it is taken back.
            (void)trail.house.executor->writeNow<void>([&](Transaction &tx) -> Result<void> {
                expected = Tamperer(trail, seed).tamper(tx);
                if (expected > 0)
                    verdict = trail.verdict(tx);
                return refuse(ErrorCode::StateConflict);
            });
            if (expected == 0)
                continue;
            ++made;
            const qint64 named = verdict.firstBadSeq.value_or(0);
            QVERIFY2(
                named == expected && !verdict.reason.isEmpty(),
                qPrintable(
                    u"seed %1: row %2 was tampered with, %3 was named (%4)"_s.arg(seed).arg(expected).arg(named).arg(
                        verdict.reason)));
        }
        qInfo("%d random edits, deletions and truncations, all found and named", made);
        const auto whole = trail.house.executor->readNow<AuditVerdict>(
            [&](storage::ReadTransaction &tx) -> Result<AuditVerdict> { return trail.verdict(tx); });
        QCOMPARE(whole->firstBadSeq, std::nullopt);
        QCOMPARE(whole->rows, trail.last - trail.first + 2); // and the line about what was dropped
    }

    void aStretchMarkedAsDroppedIsMissed()
    {
        Trail trail(120);
        AuditVerdict verdict;
        (void)trail.house.executor->writeNow<void>([&](Transaction &tx) -> Result<void> {
            const Segment &next = trail.segments[2];
            tx.execute(u"UPDATE audit_segment SET dropped_us = 1 WHERE last_seq = ?"_s, {next.lastSeq});
            tx.execute(u"DELETE FROM audit WHERE seq <= ?"_s, {next.lastSeq});
            verdict = trail.verdict(tx);
            return refuse(ErrorCode::StateConflict);
        });
        QCOMPARE(verdict.firstBadSeq, trail.segments[2].lastSeq);
        QVERIFY(!verdict.reason.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TamperingTest)
#include "tst_audit_tampering.moc"

#include "audit_upkeep.h"

#include "audit_store.h"
#include "segment_store.h"

namespace gemba::audit {

using namespace Qt::StringLiterals;
using storage::AuditPlace;
using storage::ReadTransaction;
using storage::Transaction;

namespace {

constexpr qint64 dayUs = 86'400'000'000;
/// Segments closed in one job: a trail that was never closed catches up over some minutes.
constexpr int kAtOnce = 20;

} // namespace

AuditUpkeep::AuditUpkeep(storage::Executor &executor, const Clock &clock, const AuditOptions &options,
                         const SigningKey &key, AuditVerification &verification, QObject *parent)
    : QObject(parent)
    , m_executor(executor)
    , m_clock(clock)
    , m_options(options)
    , m_key(key)
    , m_verification(verification)
    , m_places(options)
{
}

void AuditUpkeep::start()
{
    // What a restore replaced is not missed: the line about it is chained, and so it cannot be invented to cover a theft.
    const auto restores = m_executor.readNow<QList<store::Restored>>(
        [](ReadTransaction &tx) -> Result<QList<store::Restored>> { return store::restores(tx); });
    const auto counts = [&](const Anchor &anchor) {
        return !restores || !store::isReplaced(*restores, anchor.seq, anchor.timeMs);
    };
    if (const auto kept = m_places.newestKept(m_key.publicKey(), counts)) {
        m_verification.setOutside({{kept->seq, kept->head}, kept->timeMs});
        m_anchored = kept->seq;
    }
}

void AuditUpkeep::run()
{
    anchorHead();
    tidy();
}

void AuditUpkeep::anchorHead()
{
    m_executor.read<AuditPlace>([](ReadTransaction &tx) -> Result<AuditPlace> { return storage::auditHead(tx); },
                                onThreadOf<AuditPlace>(this, [this](const Result<AuditPlace> &head) {
                                    // A head that went back is not taken outside: what is there proves that rows are gone.
                                    const bool isDamaged =
                                        m_verification.newest() && m_verification.newest()->firstBadSeq;
                                    if (!head || head->seq <= m_anchored || isDamaged)
                                        return;
                                    m_anchored = head->seq;
                                    const qint64 nowMs = m_clock.nowMs();
                                    m_verification.setOutside({*head, nowMs});
                                    m_places.deliver(signedAnchor(m_key, m_options.site, head->seq, head->hash, nowMs));
                                }));
}

void AuditUpkeep::tidy()
{
    const auto &verified = m_verification.newest();
    const qint64 wholeTo = verified && !verified->firstBadSeq ? verified->toSeq : 0;
    const qint64 nowUs = m_clock.nowUs();
    const qint64 beforeUs = nowUs - m_options.retentionDays * dayUs;
    m_executor.write<Nothing>(
        [key = m_key, wholeTo, nowUs, beforeUs](Transaction &tx) -> Result<Nothing> {
            for (int i = 0; i < kAtOnce; ++i) {
                auto segment = store::closable(tx, nowUs, segmentRows);
                if (!segment)
                    break;
                segment->signer = key.id();
                segment->signature = key.sign(segment->signedText());
                store::insertSegment(tx, *segment);
            }
            // What does not fit is evidence: it stays.
            const auto old = store::droppable(tx, beforeUs);
            if (!old || old->lastSeq > wholeTo)
                return Nothing{};
            const qint64 rows = store::dropSegment(tx, *old, nowUs);
            if (rows == 0)
                return Nothing{};
            tx.audit(rpc::auditOf(rpc::Caller::system(), u"audit.drop"_s, u"segment"_s, QString::number(old->lastSeq),
                                  {},
                                  {{u"firstSeq"_s, old->firstSeq}, {u"lastSeq"_s, old->lastSeq}, {u"rows"_s, rows}}));
            return Nothing{};
        },
        [](Result<Nothing>) {}, storage::WriteKind::FreesSpace);
}

} // namespace gemba::audit

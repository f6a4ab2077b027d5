#include "audit_service.h"

#include "audit_store.h"
#include "segment_store.h"

#include <gemba/core/log.h>

#include <QFile>
#include <QSaveFile>

#include <sodium.h>

#include <chrono>
#include <stdexcept>

namespace gemba::audit {

using namespace Qt::StringLiterals;
using storage::AuditEntry;
using storage::ReadTransaction;
using storage::Transaction;

namespace {

QByteArray readOrMakeSeed(const QString &fileName)
{
    QFile file(fileName);
    if (file.open(QIODevice::ReadOnly)) {
        const QByteArray seed = file.readAll();
        if (seed.size() == 32)
            return seed;
        throw std::runtime_error("damaged key file: " + fileName.toStdString());
    }
    QByteArray seed(32, Qt::Uninitialized);
    randombytes_buf(seed.data(), static_cast<size_t>(seed.size()));
    QSaveFile save(fileName);
    if (!save.open(QIODevice::WriteOnly) || !save.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        save.write(seed) != seed.size() || !save.commit())
        throw std::runtime_error("cannot write " + fileName.toStdString());
    return seed;
}

AuditSegment toWire(const Segment &segment)
{
    return {segment.firstSeq, segment.lastSeq, segment.firstUs / 1'000, segment.lastUs / 1'000,
            segment.droppedUs.has_value()};
}

RefusedCaller refusedCaller(const rpc::Caller &caller)
{
    const AuditEntry entry = rpc::auditOf(caller, {}, {}, {});
    return {caller.principal(), entry.actor, entry.session, entry.station, entry.address, entry.referenceId};
}

} // namespace

AuditService::AuditService(storage::Executor &executor, const Clock &clock, AuditOptions options, QObject *parent)
    : QObject(parent)
    , m_executor(executor)
    , m_clock(clock)
    , m_options(std::move(options))
    , m_key(SigningKey::fromSeed(readOrMakeSeed(m_options.keyDirectory + u"/audit-signing.key"_s)))
    , m_verification(executor, clock, m_options.key, m_key.publicKey())
    , m_upkeep(executor, clock, m_options, m_key, m_verification)
    , m_export(executor, m_options.site, m_key)
{
    connect(&m_verification, &AuditVerification::finished, this, &AuditService::onVerified);
    using namespace std::chrono_literals;
    m_minute.setInterval(1min);
    connect(&m_minute, &QTimer::timeout, this, &AuditService::runMinute);
    m_reverify.setInterval(std::chrono::minutes(m_options.verifyMinutes));
    connect(&m_reverify, &QTimer::timeout, this, [this] { m_verification.run({}); });
}

void AuditService::start()
{
    m_upkeep.start();
    m_minute.start();
    m_reverify.start();
    // The first one soon: whoever changed the trail did so while the server was down.
    using namespace std::chrono_literals;
    QTimer::singleShot(5s, this, [this] { m_verification.run({}); });
}

void AuditService::setVerifyMinutes(int minutes)
{
    m_options.verifyMinutes = minutes;
    m_reverify.setInterval(std::chrono::minutes(minutes));
}

void AuditService::runMinute()
{
    flush();
    m_upkeep.run();
}

void AuditService::flush()
{
    if (m_refusals.isEmpty())
        return;
    const QList<RefusalLine> lines = m_refusals.take();
    m_executor.write<Nothing>(
        [lines](Transaction &tx) -> Result<Nothing> {
            for (const RefusalLine &line : lines) {
                AuditEntry entry;
                entry.action = line.method;
                entry.actor = line.caller.actor;
                entry.session = line.caller.session;
                entry.station = line.caller.station;
                entry.address = line.caller.address;
                entry.referenceId = line.caller.referenceId;
                entry.after = line.facts;
                entry.result = storage::AuditResult::Refused;
                tx.audit(entry);
            }
            return Nothing{};
        },
        onThreadOf<Nothing>(this,
                            [this, lines](const Result<Nothing> &written) {
                                if (!written)
                                    m_refusals.putBack(lines);
                            }),
        storage::WriteKind::FreesSpace); // bounded, and evidence
}

void AuditService::noteCall(const rpc::FinishedCall &call)
{
    if (!call.error)
        return;
    const bool changes = call.method.kind == wire::MethodKind::Command || call.method.verb != wire::Verb::Get;
    if (isSecurityRefusal(call.error->code, changes))
        m_refusals.note(refusedCaller(call.caller), QString::fromLatin1(call.method.name), call.error->code,
                        m_clock.nowMs());
}

void AuditService::summarise(Done<SummariseAudit::Reply> done)
{
    using Reply = SummariseAudit::Reply;
    m_executor.read<Reply>(
        [](ReadTransaction &tx) -> Result<Reply> {
            Reply reply;
            const auto extent = store::extent(tx);
            reply.rows = extent.rows;
            reply.firstSeq = extent.firstSeq;
            reply.lastSeq = extent.lastSeq;
            reply.head = QString::fromLatin1(storage::auditHead(tx).hash.toHex());
            for (const Segment &segment : store::newestSegments(tx, 60))
                reply.segments.append(toWire(segment));
            return reply;
        },
        onThreadOf<Reply>(this, [this, done](Result<Reply> reply) {
            if (!reply)
                return done(reply);
            reply->verified = m_verification.newest();
            reply->verifyMinutes = m_options.verifyMinutes;
            reply->retentionDays = m_options.retentionDays;
            reply->anchors = m_upkeep.places();
            reply->signer = m_key.id();
            reply->publicKey = m_key.publicKey();
            done(reply);
        }));
}

void AuditService::verify(const rpc::CallContext &context, Done<AuditVerdict> done)
{
    m_verification.run([this, caller = context.caller, done](Result<AuditVerdict> verdict) {
        if (!verdict)
            return done(verdict);
        m_executor.write<AuditVerdict>(
            [caller, verdict = *verdict](Transaction &tx) -> Result<AuditVerdict> {
                QJsonObject facts{{u"rows"_s, verdict.rows}, {u"tookMs"_s, verdict.tookMs}};
                if (verdict.firstBadSeq)
                    facts.insert(u"firstBadSeq"_s, *verdict.firstBadSeq);
                tx.audit(
                    rpc::auditOf(caller, u"audit.verify"_s, u"audit"_s, QString::number(verdict.toSeq), {}, facts));
                return verdict;
            },
            onThreadOf<AuditVerdict>(this, done));
    });
}

void AuditService::onVerified(const AuditVerdict &verdict)
{
    if (const qint64 bad = verdict.firstBadSeq.value_or(0); bad != m_reportedBadSeq) {
        m_reportedBadSeq = bad;
        if (bad > 0)
            log::error(u"audit"_s, u"the audit trail is damaged"_s,
                       {{u"firstBadSeq"_s, bad}, {u"detail"_s, verdict.reason}});
        m_executor.write<Nothing>(
            [bad, reason = verdict.reason](Transaction &tx) -> Result<Nothing> {
                tx.audit(rpc::auditOf(rpc::Caller::system(), bad > 0 ? u"audit.damaged"_s : u"audit.whole"_s,
                                      u"audit"_s, QString::number(bad), {}, {{u"reason"_s, reason}}));
                return Nothing{};
            },
            [](Result<Nothing>) {});
    }
    Q_EMIT verified(verdict);
}

Result<CheckAnchors::Reply> AuditService::checkAnchors(ReadTransaction &tx, const CheckAnchors::Params &in) const
{
    CheckAnchors::Reply reply;
    const auto extent = store::extent(tx);
    const auto restores = store::restores(tx);
    for (const AnchorLine &line : in.anchors) {
        const Anchor anchor{line.site,   line.seq,    QByteArray::fromHex(line.head.toLatin1()),
                            line.timeMs, line.signer, QByteArray::fromBase64(line.signature.toLatin1())};
        if (anchor.site != m_options.site || !anchor.isSignedBy(m_key.publicKey())) {
            ++reply.foreign;
            continue;
        }
        if (store::isReplaced(restores, anchor.seq, anchor.timeMs)) {
            ++reply.replaced;
            continue;
        }
        QByteArray hash = store::hashOf(tx, anchor.seq);
        if (hash.isEmpty() && anchor.seq < extent.firstSeq) {
            const auto segment = store::segmentWith(tx, anchor.seq);
            if (segment && segment->droppedUs && segment->lastSeq != anchor.seq) {
                ++reply.dropped;
                continue;
            }
            hash = segment ? segment->head : QByteArray();
        }
        if (hash == anchor.head) {
            ++reply.matched;
            continue;
        }
        const bool isCutOff = hash.isEmpty() && anchor.seq > extent.lastSeq;
        reply.firstBadSeq = isCutOff ? extent.lastSeq + 1 : anchor.seq;
        reply.reason = isCutOff
                           ? u"rows are missing at the end: row %1 was there when its head was signed"_s.arg(anchor.seq)
                       : hash.isEmpty() ? u"the row is missing"_s
                                        : u"the row is not the one whose head was signed"_s;
        break;
    }
    return reply;
}

} // namespace gemba::audit

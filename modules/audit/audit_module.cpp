#include "audit_module.h"

#include "audit_store.h"
#include "segment_store.h"

namespace gemba::audit {

using namespace Qt::StringLiterals;
using rpc::Caller;
using storage::ReadTransaction;

namespace {

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

Result<GetAuditLine::Reply> getLine(ReadTransaction &tx, const QByteArray &key, qint64 seq)
{
    const auto line = store::findLine(tx, seq);
    const auto proof = storage::auditProof(tx, key, seq);
    if (!line || !proof)
        return refuseField(ErrorCode::NotFound, u"seq"_s);
    GetAuditLine::Reply reply;
    reply.line = *line;
    reply.previousHash = hex(proof->previous);
    reply.hash = hex(proof->hash);
    reply.fits = proof->fits;
    reply.isFollowed = proof->isFollowed;
    if (const auto segment = store::segmentWith(tx, seq))
        reply.segment = AuditSegment{segment->firstSeq, segment->lastSeq, segment->firstUs / 1'000,
                                     segment->lastUs / 1'000, segment->droppedUs.has_value()};
    const auto extent = store::extent(tx);
    if (seq > extent.firstSeq)
        reply.olderSeq = seq - 1;
    if (seq < extent.lastSeq)
        reply.newerSeq = seq + 1;
    return reply;
}

} // namespace

void bindAudit(rpc::MethodRegistry &registry, AuditService &service)
{
    registry.query<ListAudit>(
        [](ReadTransaction &tx, const Caller &, const ListAudit::Params &in) { return store::listAudit(tx, in); });
    registry.query<GetAuditLine>([&service](ReadTransaction &tx, const Caller &, const GetAuditLine::Params &in) {
        return getLine(tx, service.chainKey(), in.seq);
    });
    registry.local<SummariseAudit>(
        [&service](const rpc::CallContext &, const wire::Empty &, auto done) { service.summarise(std::move(done)); });
    registry.local<VerifyAudit>([&service](const rpc::CallContext &context, const wire::Empty &, auto done) {
        service.verify(context, std::move(done));
    });
    registry.query<CheckAnchors>([&service](ReadTransaction &tx, const Caller &, const CheckAnchors::Params &in) {
        return service.checkAnchors(tx, in);
    });
    registry.local<ExportAudit>([&service](const rpc::CallContext &context, const ExportAudit::Params &in, auto done) {
        service.exporter().page(context, in, std::move(done));
    });
}

} // namespace gemba::audit

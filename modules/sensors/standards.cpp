#include "standards.h"

#include "standard_store.h"

#include <QDateTime>

namespace gemba::sensors {

using namespace Qt::StringLiterals;
using storage::ReadTransaction;
using storage::Transaction;

Result<ReferenceStandard> saveStandard(Transaction &tx, const rpc::Caller &caller, const SaveStandard::Params &in)
{
    const ReferenceStandard standard{in.standard.trimmed(), in.description,        in.certificate, in.dueAtMs,
                                     in.uncertainty,        in.expectedVersion + 1};
    if (standard.name.isEmpty())
        return refuseField(ErrorCode::FieldFormat, u"standard"_s, u"must hold more than spaces"_s);
    const auto before = store::findStandard(tx, standard.name);
    if (in.expectedVersion == 0) {
        if (before || !store::insertStandard(tx, standard))
            return refuseField(ErrorCode::AlreadyExists, u"standard"_s, standard.name);
    } else if (!before) {
        return refuseField(ErrorCode::NotFound, u"standard"_s, standard.name);
    } else if (!store::updateStandard(tx, standard, in.expectedVersion)) {
        return refuseField(ErrorCode::VersionConflict, u"expectedVersion"_s,
                           u"the version is %1"_s.arg(before->version));
    }
    tx.audit(rpc::auditOf(caller, u"standards.save"_s, u"standard"_s, standard.name,
                          before ? wire::encode(*before) : QJsonObject{}, wire::encode(standard)));
    return standard;
}

Result<wire::Empty> removeStandard(Transaction &tx, const rpc::Caller &caller, const QString &name)
{
    const auto before = store::findStandard(tx, name);
    if (!before)
        return refuseField(ErrorCode::NotFound, u"standard"_s, name);
    store::removeStandard(tx, name);
    tx.audit(rpc::auditOf(caller, u"standards.remove"_s, u"standard"_s, name, wire::encode(*before)));
    return wire::Empty{};
}

Result<void> mayTraceTo(ReadTransaction &tx, const QString &instrument, qint64 nowMs)
{
    if (instrument.isEmpty())
        return {};
    const auto standard = store::findStandard(tx, instrument);
    if (standard && standard->dueAtMs <= nowMs)
        return refuseField(
            ErrorCode::StandardOverdue, u"instrument"_s,
            u"due %1"_s.arg(QDateTime::fromMSecsSinceEpoch(standard->dueAtMs, Qt::UTC).date().toString(Qt::ISODate)));
    return {};
}

void bindStandards(rpc::MethodRegistry &registry)
{
    registry.query<ListStandards>(
        [](ReadTransaction &tx, const rpc::Caller &, const ListStandards::Params &) -> Result<ListStandards::Reply> {
            return ListStandards::Reply{store::standards(tx)};
        });
    registry.command<SaveStandard>(&saveStandard);
    registry.command<RemoveStandard>([](Transaction &tx, const rpc::Caller &caller, const RemoveStandard::Params &in) {
        return removeStandard(tx, caller, in.standard);
    });
}

} // namespace gemba::sensors

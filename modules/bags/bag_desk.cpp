#include "bag_desk.h"

#include "bag_codes.h"
#include "bag_store.h"
#include "bag_wire.h"
#include "bill_store.h"
#include "packing.h"
#include "undoing.h"

#include <QJsonDocument>

namespace gemba::bags {

using namespace Qt::StringLiterals;
using storage::Transaction;

namespace {

const auto parentField = u"parent"_s;

BagChange changeOf(const Packed &packed, const Formats &formats)
{
    BagChange out{toWire(packed.parent, formats), std::nullopt, packed.events};
    if (packed.child)
        out.other = toWire(*packed.child, formats);
    return out;
}

QJsonObject withReason(QJsonObject object, const QString &reason)
{
    if (!reason.isEmpty())
        object.insert(u"reason"_s, reason);
    return object;
}

/// The parent of a command, in an area where the caller may.
Result<StoredBag> parentFor(Packing &packing, Ledger &ledger, const rpc::Caller &caller,
                            const wire::Permission &permission, const QString &text)
{
    const auto code = codeIn(text, ledger.formats(), parentField);
    if (!code)
        return code.error();
    auto parent = packing.parent(*code, parentField);
    if (!parent)
        return parent;
    if (auto ok = rpc::checkArea(caller, permission, parent->area, parentField); !ok)
        return ok.error();
    return parent;
}

} // namespace

Result<Packed> completeFor(Ledger &ledger, const rpc::Caller &caller, const StoredBag &parent, const Hand &hand,
                           const QString &reason, const QString &field)
{
    if (auto ok = rpc::checkArea(caller, permission::scan, parent.area, field); !ok)
        return ok.error();
    auto done = Packing(ledger).complete(parent, hand, reason);
    if (done && !done->events.isEmpty() && !parent.isFull())
        ledger.tx().audit(rpc::auditOf(caller, u"bags.complete"_s, u"bag"_s, parent.code,
                                       wire::encode(toWire(parent, ledger.formats())),
                                       withReason(wire::encode(toWire(done->parent, ledger.formats())), reason)));
    return done;
}

Result<BagChange> BagDesk::pack(Transaction &tx, const rpc::Caller &caller, const PackBag::Params &in)
{
    Ledger ledger = m_service.open(tx);
    Packing packing(ledger);
    const Hand hand = handOf(caller, m_service.nowMs());
    const auto parentCode = codeIn(in.parent, ledger.formats(), parentField);
    if (!parentCode)
        return parentCode.error();
    const auto childCode = codeIn(in.child, ledger.formats(), u"child"_s);
    if (!childCode)
        return childCode.error();
    const auto known = packing.parent(*parentCode, parentField);
    if (!known && known.error().code != ErrorCode::BagUnknown)
        return known.error();
    if (auto ok = known ? rpc::checkArea(caller, permission::scan, known->area, parentField)
                        : rpc::checkArea(caller, permission::scan, in.area, u"area"_s);
        !ok)
        return ok.error();
    const auto parent = packing.parentOrNew(*parentCode, parentField, in.area, hand);
    if (!parent)
        return parent.error();
    const auto packed = packing.pack(*parent, *childCode, hand, u"child"_s);
    if (!packed)
        return packed.error();
    m_service.close(ledger);
    return changeOf(*packed, ledger.formats());
}

Result<BagChange> BagDesk::unpack(Transaction &tx, const rpc::Caller &caller, const UnpackBag::Params &in)
{
    Ledger ledger = m_service.open(tx);
    Packing packing(ledger);
    Hand hand = handOf(caller, m_service.nowMs());
    const auto parent = parentFor(packing, ledger, caller, permission::correct, in.parent);
    if (!parent)
        return parent.error();
    auto children = codesIn(in.children, ledger.formats(), u"children"_s);
    if (!children)
        return children.error();
    if (in.children.isEmpty()) {
        for (const StoredBag &child : store::childrenOf(tx, parent->id))
            children->append(child.code);
    }
    if (children->size() > 1)
        hand.group = newUuid7(hand.nowMs);
    Packed all{*parent, {}, {}};
    for (const QString &child : std::as_const(*children)) {
        const auto one =
            packing.unpack(all.parent, child, hand, u"children"_s, Packing::IfComplete::Reopen, {}, in.reason);
        if (!one)
            return one.error();
        all = {one->parent, one->child, all.events + one->events};
    }
    if (children->size() > 1)
        all.child.reset();
    if (!all.events.isEmpty())
        tx.audit(rpc::auditOf(caller, u"bags.unpack"_s, u"bag"_s, parent->code,
                              wire::encode(toWire(*parent, ledger.formats())),
                              withReason({{u"children"_s, QJsonArray::fromStringList(*children)}}, in.reason)));
    m_service.close(ledger);
    return changeOf(all, ledger.formats());
}

Result<BagChange> BagDesk::move(Transaction &tx, const rpc::Caller &caller, const MoveBags::Params &in)
{
    Ledger ledger = m_service.open(tx);
    Packing packing(ledger);
    Hand hand = handOf(caller, m_service.nowMs());
    hand.group = newUuid7(hand.nowMs);
    const auto parent = parentFor(packing, ledger, caller, permission::correct, in.parent);
    if (!parent)
        return parent.error();
    const auto toCode = codeIn(in.to, ledger.formats(), u"to"_s);
    if (!toCode)
        return toCode.error();
    if (*toCode == parent->code)
        return refuseField(ErrorCode::StateConflict, u"to"_s, u"they are in it"_s);
    const auto children = codesIn(in.children, ledger.formats(), u"children"_s);
    if (!children)
        return children.error();
    if (children->isEmpty())
        return refuseField(ErrorCode::FieldMissing, u"children"_s);
    const auto to = packing.parentOrNew(*toCode, u"to"_s, parent->area, hand);
    if (!to)
        return to.error();
    if (auto ok = rpc::checkArea(caller, permission::correct, to->area, u"to"_s); !ok)
        return ok.error();
    QList<qint64> events;
    StoredBag target = *to;
    for (const QString &child : *children) {
        const auto known = ledger.bag(child);
        if (!known || known->parent != parent->id)
            return refuseField(known ? ErrorCode::BagNotInParent : ErrorCode::BagUnknown, u"children"_s, child);
        const auto moved = packing.bring(target, child, hand, u"children"_s, in.reason);
        if (!moved)
            return moved.error();
        target = moved->parent;
        events += moved->events;
    }
    tx.audit(rpc::auditOf(
        caller, u"bags.move"_s, u"bag"_s, parent->code, wire::encode(toWire(*parent, ledger.formats())),
        withReason({{u"to"_s, target.code}, {u"children"_s, QJsonArray::fromStringList(*children)}}, in.reason)));
    m_service.close(ledger);
    return BagChange{toWire(*ledger.bag(parent->code), ledger.formats()), toWire(target, ledger.formats()), events};
}

Result<BagChange> BagDesk::complete(Transaction &tx, const rpc::Caller &caller, const CompleteParent::Params &in)
{
    Ledger ledger = m_service.open(tx);
    Packing packing(ledger);
    const auto parent = parentFor(packing, ledger, caller, permission::scan, in.parent);
    if (!parent)
        return parent.error();
    const auto done = completeFor(ledger, caller, *parent, handOf(caller, m_service.nowMs()), in.reason, parentField);
    if (!done)
        return done.error();
    m_service.close(ledger);
    return changeOf(*done, ledger.formats());
}

Result<BagChange> BagDesk::reopen(Transaction &tx, const rpc::Caller &caller, const ReopenParent::Params &in)
{
    Ledger ledger = m_service.open(tx);
    Packing packing(ledger);
    const auto parent = parentFor(packing, ledger, caller, permission::correct, in.parent);
    if (!parent)
        return parent.error();
    const auto done = packing.reopen(*parent, handOf(caller, m_service.nowMs()), in.reason);
    if (!done)
        return done.error();
    if (!done->events.isEmpty())
        tx.audit(rpc::auditOf(caller, u"bags.reopen"_s, u"bag"_s, parent->code,
                              wire::encode(toWire(*parent, ledger.formats())),
                              withReason(wire::encode(toWire(done->parent, ledger.formats())), in.reason)));
    m_service.close(ledger);
    return changeOf(*done, ledger.formats());
}

Result<BagChange> BagDesk::weigh(Transaction &tx, const rpc::Caller &caller, const WeighParent::Params &in)
{
    Ledger ledger = m_service.open(tx);
    Packing packing(ledger);
    const auto parent = parentFor(packing, ledger, caller, permission::scan, in.parent);
    if (!parent)
        return parent.error();
    const Packed done = packing.weigh(*parent, in.grams, handOf(caller, m_service.nowMs()));
    tx.audit(rpc::auditOf(caller, u"bags.weigh"_s, u"bag"_s, parent->code,
                          wire::encode(toWire(*parent, ledger.formats())),
                          wire::encode(toWire(done.parent, ledger.formats()))));
    m_service.close(ledger);
    return changeOf(done, ledger.formats());
}

Result<VerifyParent::Reply> BagDesk::verify(Transaction &tx, const rpc::Caller &caller, const VerifyParent::Params &in)
{
    Ledger ledger = m_service.open(tx);
    Packing packing(ledger);
    const auto parent = parentFor(packing, ledger, caller, permission::scan, in.parent);
    if (!parent)
        return parent.error();
    auto found = codesIn(in.children, ledger.formats(), u"children"_s);
    if (!found)
        return found.error();
    VerifyParent::Reply reply;
    for (const StoredBag &child : store::childrenOf(tx, parent->id)) {
        if (found->removeAll(child.code) == 0)
            reply.missing.append(child.code);
    }
    reply.extra = *found;
    const QJsonObject detail{{u"missing"_s, QJsonArray::fromStringList(reply.missing)},
                             {u"extra"_s, QJsonArray::fromStringList(reply.extra)}};
    reply.event = ledger.write({.type = WireBagEventType::Verified,
                                .parent = &*parent,
                                .detail = QString::fromUtf8(QJsonDocument(detail).toJson(QJsonDocument::Compact))},
                               handOf(caller, m_service.nowMs()));
    reply.parent = toWire(*parent, ledger.formats());
    m_service.close(ledger);
    return reply;
}

Result<BagChange> BagDesk::undo(Transaction &tx, const rpc::Caller &caller, const UndoBagEvent::Params &in)
{
    Ledger ledger = m_service.open(tx);
    const Hand hand = handOf(caller, m_service.nowMs());
    const auto event = store::findEvent(tx, in.event);
    if (!event)
        return refuseField(ErrorCode::NotFound, u"event"_s, QString::number(in.event));
    if (auto ok = mayUndo(tx, caller, *event, u"event"_s); !ok)
        return ok.error();
    const auto done = bags::undo(ledger, *event, hand, in.reason);
    if (!done)
        return done.error();
    if (!done->events.isEmpty())
        tx.audit(
            rpc::auditOf(caller, u"bags.undo"_s, u"bag"_s, done->parent.code,
                         {{u"event"_s, in.event}, {u"type"_s, wire::enumName(event->type)}, {u"by"_s, event->actor}},
                         withReason({{u"event"_s, done->events.first()}}, in.reason)));
    m_service.close(ledger);
    return changeOf({done->parent, done->other, done->events}, ledger.formats());
}

Result<BagFormat> BagDesk::saveFormat(Transaction &tx, const rpc::Caller &caller, const BagFormat &in)
{
    BagFormat format = in;
    format.name = in.name.trimmed();
    if (format.name.isEmpty())
        return refuseField(ErrorCode::FieldFormat, u"name"_s, u"must hold more than spaces"_s);
    if (const QString problem = problemOf(formOf(format)); !problem.isEmpty())
        return refuseField(ErrorCode::FieldFormat, u"prefix"_s, problem);
    store::takeTurn(tx);
    const QList<BagFormat> all = store::formats(tx);
    std::optional<BagFormat> before;
    for (const BagFormat &one : all) {
        if (one.name == format.name)
            before = one;
        else if (one.kind == format.kind && one.prefix == format.prefix && (one.digits > 0) == (format.digits > 0) &&
                 (format.digits == 0 || one.digits == format.digits))
            return refuseField(ErrorCode::AlreadyExists, u"prefix"_s, u"the form %1 has it"_s.arg(one.name));
        // Parents would be read as children from then on, or the other way round.
        else if (one.kind != format.kind && !one.prefix.isEmpty() && takesCodesFrom(formOf(format), formOf(one)))
            return refuseField(ErrorCode::AlreadyExists, u"prefix"_s, u"codes of the form %1 have it"_s.arg(one.name));
    }
    if (!before && in.version > 0)
        return refuseField(ErrorCode::NotFound, u"name"_s, format.name);
    if (before && in.version == 0)
        return refuseField(ErrorCode::AlreadyExists, u"name"_s, format.name);
    if (before && before->kind != format.kind)
        return refuseField(ErrorCode::StateConflict, u"kind"_s, u"what bags are they stay for ever"_s);
    format.version = in.version + 1;
    if (before ? !store::updateFormat(tx, format) : !store::insertFormat(tx, format))
        return refuseField(ErrorCode::VersionConflict, u"version"_s);
    m_service.forgetFormats(tx);
    tx.audit(rpc::auditOf(caller, u"bagFormats.save"_s, u"bagFormat"_s, format.name,
                          before ? wire::encode(*before) : QJsonObject{}, wire::encode(format)));
    return format;
}

} // namespace gemba::bags

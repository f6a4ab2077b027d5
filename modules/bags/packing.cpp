#include "packing.h"

#include "bag_details.h"
#include "bag_store.h"

namespace gemba::bags {

using namespace Qt::StringLiterals;
using T = WireBagEventType;

namespace {

const auto parentField = u"parent"_s;

std::optional<Error> whyClosed(const StoredBag &parent)
{
    if (parent.bill)
        return refuseField(ErrorCode::ParentBilled, parentField, parent.code + u" is on bill "_s + parent.billNumber);
    if (parent.isFull())
        return refuseField(ErrorCode::ParentFull, parentField, u"%1 holds %2"_s.arg(parent.code).arg(parent.capacity));
    if (parent.complete)
        return refuseField(ErrorCode::ParentComplete, parentField, parent.code);
    return std::nullopt;
}

} // namespace

Result<StoredBag> Packing::parent(const QString &code, const QString &field)
{
    const auto bag = m_ledger.bag(code);
    if (!bag) {
        const CodeForm *form = m_ledger.formats().forms.formOf(code);
        if (!form)
            return refuseField(ErrorCode::BagCodeUnknown, field, code);
        return refuseField(form->kind == BagKind::Parent ? ErrorCode::BagUnknown : ErrorCode::BagWrongKind, field,
                           code);
    }
    if (!bag->isParent())
        return refuseField(ErrorCode::BagWrongKind, field, code + u" is a child"_s);
    return *bag;
}

Result<StoredBag> Packing::parentOrNew(const QString &code, const QString &field, const QString &area, const Hand &hand,
                                       qint64 *event)
{
    auto known = parent(code, field);
    if (known || known.error().code != ErrorCode::BagUnknown)
        return known;
    const CodeForm *form = m_ledger.formats().forms.formOf(code);
    const BagFormat *format = m_ledger.formats().named(form->name);
    if (!form->active)
        return refuseField(ErrorCode::BagCodeUnknown, field, u"no new bags of the form "_s + form->name);
    auto made = store::createParent(m_ledger.tx(), code, *format, area, hand);
    if (!made)
        Ledger::startOver();
    const qint64 id =
        m_ledger.write({.type = T::ParentCreated, .parent = &*made, .detail = detailOfParent(*made)}, hand);
    if (event)
        *event = id;
    return *made;
}

Result<Packed> Packing::pack(const StoredBag &parent, const QString &code, const Hand &hand, const QString &field,
                             std::optional<qint64> undoes, const QString &reason)
{
    const CodeForm *form = m_ledger.formats().forms.formOf(code);
    if (!form && !m_ledger.bag(code))
        return refuseField(ErrorCode::BagCodeUnknown, field, code);
    // Without a form it exists, and its own counts.
    const BagFormat format = form ? *m_ledger.formats().named(form->name) : BagFormat();
    const auto closed = whyClosed(parent);
    const bool mayBeNew = form && form->kind == BagKind::Child && form->active;
    std::optional<StoredBag> child;
    if (!closed && mayBeNew)
        child = store::claimChild(m_ledger.tx(), code, format, parent, hand);
    if (!child) {
        const auto known = store::findBag(m_ledger.tx(), code);
        if (!known && form->kind != BagKind::Child)
            return refuseField(ErrorCode::BagWrongKind, field, code + u" has the form of a parent"_s);
        if (!known && closed)
            return *closed;
        if (!known && !form->active)
            return refuseField(ErrorCode::BagCodeUnknown, field, u"no new bags of the form "_s + form->name);
        if (known && known->isParent())
            return refuseField(ErrorCode::BagWrongKind, field, code + u" is a parent"_s);
        if (known && known->parent == parent.id)
            return Packed{parent, known, {}};
        if (known && known->parent)
            return refuseField(ErrorCode::BagInOtherParent, field, known->parentCode);
        if (closed)
            return *closed;
        // One that exists stays a child whatever became of its form.
        if (known && !mayBeNew)
            child = store::claimChild(m_ledger.tx(), code, format, parent, hand);
        if (!child)
            Ledger::startOver();
    }
    const auto counted = store::countIn(m_ledger.tx(), parent, hand);
    if (!counted)
        Ledger::startOver();
    Packed packed{*counted, child, {}};
    // The parent is complete by an entry of its own: at the one that packs it is still open.
    if (counted->complete) {
        packed.parent.complete = false;
        packed.parent.rev -= 1;
    }
    packed.events << m_ledger.write({.type = T::Packed,
                                     .parent = &packed.parent,
                                     .child = &*packed.child,
                                     .undoes = undoes,
                                     .reason = reason,
                                     .detail = child->rev == 1 ? detailOfChild(*child) : QString()},
                                    hand);
    if (counted->complete) {
        packed.parent = *counted;
        packed.events << m_ledger.write({.type = T::Completed, .parent = &packed.parent}, hand);
    }
    return packed;
}

Result<StoredBag> Packing::open(const StoredBag &parent, const Hand &hand, IfComplete ifComplete, QList<qint64> &events)
{
    if (parent.bill)
        return refuseField(ErrorCode::ParentBilled, parentField, parent.code + u" is on bill "_s + parent.billNumber);
    if (!parent.complete)
        return parent;
    if (ifComplete == IfComplete::Refuse)
        return refuseField(ErrorCode::ParentComplete, parentField, parent.code);
    auto opened = store::markOpen(m_ledger.tx(), parent.id, hand);
    if (!opened)
        Ledger::startOver();
    events << m_ledger.write({.type = T::Reopened, .parent = &*opened}, hand);
    return *opened;
}

Result<Packed> Packing::unpack(const StoredBag &parent, const QString &code, const Hand &hand, const QString &field,
                               IfComplete ifComplete, std::optional<qint64> undoes, const QString &reason)
{
    const auto child = m_ledger.bag(code);
    if (!child)
        return refuseField(m_ledger.formats().forms.formOf(code) ? ErrorCode::BagUnknown : ErrorCode::BagCodeUnknown,
                           field, code);
    if (child->isParent())
        return refuseField(ErrorCode::BagWrongKind, field, code + u" is a parent"_s);
    if (!child->parent)
        return refuseField(ErrorCode::BagNotInParent, field, code);
    if (*child->parent != parent.id)
        return refuseField(ErrorCode::BagInOtherParent, field, child->parentCode);
    QList<qint64> events;
    const auto opened = open(parent, hand, ifComplete, events);
    if (!opened)
        return opened.error();
    const auto released = store::releaseChild(m_ledger.tx(), child->id, parent.id, hand);
    const auto counted = released ? store::countOut(m_ledger.tx(), parent.id, hand) : std::nullopt;
    if (!counted)
        Ledger::startOver();
    // The entry that was asked for comes first, though the parent was opened before it.
    events.prepend(m_ledger.write(
        {.type = T::Unpacked, .parent = &*counted, .child = &*released, .undoes = undoes, .reason = reason}, hand));
    return Packed{*counted, *released, events};
}

Result<Packed> Packing::bring(const StoredBag &to, const QString &code, const Hand &hand, const QString &field,
                              const QString &reason)
{
    const auto child = m_ledger.bag(code);
    if (!child || !child->parent || *child->parent == to.id)
        return pack(to, code, hand, field, {}, reason);
    if (const auto closed = whyClosed(to))
        return *closed;
    const auto from = m_ledger.bag(child->parentCode);
    auto out = unpack(*from, code, hand, field, IfComplete::Reopen, {}, reason);
    if (!out)
        return out;
    auto in = pack(to, code, hand, field, {}, reason);
    if (in)
        in->events = out->events + in->events;
    return in;
}

Result<Packed> Packing::complete(const StoredBag &parent, const Hand &hand, const QString &reason,
                                 std::optional<qint64> undoes)
{
    if (parent.complete)
        return Packed{parent, {}, {}};
    if (parent.bill)
        return refuseField(ErrorCode::ParentBilled, parentField, parent.code + u" is on bill "_s + parent.billNumber);
    if (parent.held > 0)
        return refuseField(ErrorCode::ParentHeld, parentField, parent.code);
    if (parent.children == 0)
        return refuseField(ErrorCode::StateConflict, parentField, u"there is nothing in it"_s);
    if (!parent.isFull() && reason.trimmed().isEmpty() && !undoes)
        return refuseField(ErrorCode::ReasonRequired, u"reason"_s,
                           u"it holds %1 of %2"_s.arg(parent.children).arg(parent.capacity));
    const auto completed = store::markComplete(m_ledger.tx(), parent.id, hand);
    if (!completed)
        Ledger::startOver();
    const qint64 event =
        m_ledger.write({.type = T::Completed, .parent = &*completed, .undoes = undoes, .reason = reason}, hand);
    return Packed{*completed, {}, {event}};
}

Result<Packed> Packing::reopen(const StoredBag &parent, const Hand &hand, const QString &reason,
                               std::optional<qint64> undoes)
{
    if (parent.bill)
        return refuseField(ErrorCode::ParentBilled, parentField, parent.code + u" is on bill "_s + parent.billNumber);
    if (!parent.complete)
        return Packed{parent, {}, {}};
    const auto opened = store::markOpen(m_ledger.tx(), parent.id, hand);
    if (!opened)
        Ledger::startOver();
    const qint64 event =
        m_ledger.write({.type = T::Reopened, .parent = &*opened, .undoes = undoes, .reason = reason}, hand);
    return Packed{*opened, {}, {event}};
}

Packed Packing::weigh(const StoredBag &parent, std::optional<qint64> grams, const Hand &hand,
                      std::optional<qint64> undoes, const QString &reason)
{
    const auto weighed = store::setScale(m_ledger.tx(), parent.id, grams, hand);
    if (!weighed)
        Ledger::startOver();
    const qint64 event = m_ledger.write(
        {.type = T::Weighed, .parent = &*weighed, .undoes = undoes, .grams = grams, .reason = reason}, hand);
    return Packed{*weighed, {}, {event}};
}

void Packing::hold(const StoredBag &parent, int by, const Hand &hand)
{
    const auto now = store::addHold(m_ledger.tx(), parent.id, by);
    if (!now)
        Ledger::startOver();
    m_ledger.keep(*now);
    if (by < 0 && now->held == 0 && now->isFull() && !now->complete && !now->bill) {
        const auto completed = store::markComplete(m_ledger.tx(), now->id, hand);
        if (!completed)
            Ledger::startOver();
        m_ledger.write({.type = T::Completed, .parent = &*completed}, hand);
    }
}

} // namespace gemba::bags

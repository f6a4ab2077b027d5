#include <gemba/outbox/local_book.h>

#include <algorithm>

namespace gemba::outbox {

using bags::WireScanMode;
using bags::WireScanOutcome;

namespace {

Judgement refused(ErrorCode code)
{
    Judgement out;
    out.outcome = WireScanOutcome::Refused;
    out.error = code;
    return out;
}

Judgement full(ErrorCode code)
{
    Judgement out;
    out.outcome = WireScanOutcome::Full;
    out.error = code;
    return out;
}

Judgement unknown()
{
    Judgement out;
    out.outcome = WireScanOutcome::Unknown;
    out.error = ErrorCode::BagCodeUnknown;
    return out;
}

bool isFull(const LocalBook::Parent &parent)
{
    return parent.bag.capacity > 0 && parent.count() >= parent.bag.capacity;
}

bool isClosed(const LocalBook::Parent &parent)
{
    return isFull(parent) || parent.bag.state == bags::WireBagState::Complete;
}

} // namespace

void LocalBook::setForms(const QList<bags::BagFormat> &formats)
{
    QList<bags::CodeForm> forms;
    m_formats.clear();
    for (const bags::BagFormat &format : formats) {
        bags::CodeForm form;
        form.name = format.name;
        form.kind = format.kind == bags::WireBagKind::Parent ? bags::BagKind::Parent : bags::BagKind::Child;
        form.prefix = format.prefix;
        form.digits = format.digits;
        form.minLength = format.minLength;
        form.maxLength = format.maxLength;
        form.capacity = format.capacity;
        form.unitGrams = format.unitGrams;
        form.toleranceGrams = format.toleranceGrams;
        form.active = format.active;
        forms.append(form);
        m_formats.insert(format.name, format);
    }
    m_forms = bags::CodeForms(forms);
}

void LocalBook::clear()
{
    m_parents.clear();
    m_bills.clear();
    m_where.clear();
}

void LocalBook::putParent(const bags::Bag &bag, const QStringList &children)
{
    Parent &parent = m_parents[bag.code];
    for (const QString &child : std::as_const(parent.children))
        m_where.remove(child);
    parent.bag = bag;
    parent.children.clear();
    parent.pending = 0;
    for (const QString &child : children)
        place(child, bag.code);
}

void LocalBook::noteParent(const bags::Bag &bag)
{
    if (bag.kind != bags::WireBagKind::Parent)
        return;
    Parent &parent = m_parents[bag.code];
    if (parent.bag.code.isEmpty() || bag.revision >= parent.bag.revision)
        parent.bag = bag;
}

void LocalBook::putBill(const bags::Bill &bill, const QStringList &parents)
{
    m_bills.insert(bill.number, {bill, parents, 0});
}

void LocalBook::noteBill(const bags::Bill &bill)
{
    BillState &state = m_bills[bill.number];
    if (state.bill.number.isEmpty() || bill.version >= state.bill.version)
        state.bill = bill;
}

const LocalBook::Parent *LocalBook::parent(const QString &code) const
{
    const auto it = m_parents.constFind(code);
    return it == m_parents.cend() ? nullptr : &*it;
}

const LocalBook::BillState *LocalBook::bill(const QString &number) const
{
    const auto it = m_bills.constFind(number);
    return it == m_bills.cend() ? nullptr : &*it;
}

Judgement LocalBook::judge(const Question &question) const
{
    switch (question.mode) {
    case WireScanMode::Pack:
        return judgePack(question);
    case WireScanMode::Unpack:
        return judgeUnpack(question);
    case WireScanMode::Bill:
    case WireScanMode::Unbill:
    case WireScanMode::Return:
        return judgeBill(question);
    }
    return {};
}

Judgement LocalBook::judgePack(const Question &question) const
{
    if (!question.kind)
        return unknown();
    if (*question.kind == bags::BagKind::Parent) {
        const Parent *known = parent(question.code);
        if (known && known->bag.bill)
            return refused(ErrorCode::ParentBilled);
        // A full parent is complete by itself; the server has one word for both.
        if (known && isClosed(*known))
            return full(ErrorCode::ParentComplete);
        Judgement opens;
        opens.certain = known != nullptr;
        return opens;
    }
    if (question.parent.isEmpty())
        return refused(ErrorCode::NoParentOpen);
    Judgement out;
    const QString where = m_where.value(question.code);
    const Parent *here = parent(question.parent);
    if (!where.isEmpty() && where == question.parent) {
        out.outcome = WireScanOutcome::AlreadyHere;
        out.place = int(here->children.indexOf(question.code)) + 1;
        return out;
    }
    if (!where.isEmpty()) {
        out.outcome = WireScanOutcome::WrongParent;
        out.otherParent = where;
        out.error = ErrorCode::BagInOtherParent;
        return out;
    }
    if (here) {
        if (here->bag.bill)
            return refused(ErrorCode::ParentBilled);
        if (isFull(*here))
            return full(ErrorCode::ParentFull);
        if (here->bag.state == bags::WireBagState::Complete)
            return full(ErrorCode::ParentComplete);
    }
    out.effect = 1;
    out.place = here ? here->count() + 1 : 0;
    // A parent that was made up here and now has the server's blessing to come.
    out.certain = here && here->bag.revision > 0;
    return out;
}

Judgement LocalBook::judgeUnpack(const Question &question) const
{
    if (!question.kind)
        return unknown();
    if (question.parent.isEmpty())
        return refused(ErrorCode::NoParentOpen);
    const Parent *here = parent(question.parent);
    if (here && here->bag.bill)
        return refused(ErrorCode::ParentBilled);
    // A full parent is complete by itself, and the server takes nothing out of a complete one for a scan.
    if (here && isClosed(*here))
        return refused(ErrorCode::ParentComplete);
    const QString where = m_where.value(question.code);
    Judgement out;
    if (where != question.parent) {
        // It may be in one that this station never heard of.
        if (!where.isEmpty())
            return refused(ErrorCode::BagNotInParent);
        out.certain = false;
    }
    out.effect = -1;
    return out;
}

Judgement LocalBook::judgeBill(const Question &question) const
{
    if (!question.kind)
        return unknown();
    if (*question.kind != bags::BagKind::Parent)
        return refused(ErrorCode::BagWrongKind);
    if (question.bill.isEmpty() && question.mode != WireScanMode::Return)
        return refused(ErrorCode::NoBillOpen);
    const BillState *bill = this->bill(question.bill);
    const Parent *bag = parent(question.code);
    const bool onIt = bill && bill->parents.contains(question.code);
    Judgement out;
    out.certain = bill && bag;
    if (question.mode == WireScanMode::Return)
        return out;
    if (bill && bill->bill.state != bags::WireBillState::Open && bill->bill.state != bags::WireBillState::Reopened)
        return refused(ErrorCode::BillNotOpen);
    if (question.mode == WireScanMode::Unbill) {
        if (bill && !onIt)
            return refused(ErrorCode::ParentNotOnBill);
        out.effect = -1;
        return out;
    }
    if (onIt) {
        out.outcome = WireScanOutcome::AlreadyHere;
        out.place = int(bill->parents.indexOf(question.code)) + 1;
        return out;
    }
    if (bag && bag->bag.bill && *bag->bag.bill != question.bill) {
        out.outcome = WireScanOutcome::WrongParent;
        out.otherBill = *bag->bag.bill;
        out.error = ErrorCode::ParentOnOtherBill;
        return out;
    }
    if (bag && bag->bag.capacity > 0 && !isClosed(*bag))
        return refused(ErrorCode::ParentNotComplete);
    if (bill && bill->count() >= bill->bill.planned)
        return full(ErrorCode::BillFull);
    out.effect = 1;
    out.place = bill ? bill->count() + 1 : 0;
    return out;
}

LocalBook::Parent &LocalBook::parentFor(const QString &code)
{
    Parent &parent = m_parents[code];
    if (parent.bag.code.isEmpty()) {
        parent.bag.code = code;
        parent.bag.kind = bags::WireBagKind::Parent;
        if (const bags::CodeForm *form = m_forms.formOf(code)) {
            parent.bag.format = form->name;
            parent.bag.capacity = form->capacity;
            parent.bag.goods = m_formats.value(form->name).goods;
        }
    }
    return parent;
}

void LocalBook::place(const QString &child, const QString &parent)
{
    lift(child);
    m_where.insert(child, parent);
    m_parents[parent].children.append(child);
}

void LocalBook::lift(const QString &child)
{
    const QString where = m_where.take(child);
    if (!where.isEmpty())
        m_parents[where].children.removeOne(child);
}

void LocalBook::apply(const Question &question, const Judgement &judgement)
{
    if (judgement.outcome != WireScanOutcome::Accepted)
        return;
    switch (question.mode) {
    case WireScanMode::Pack:
        if (question.kind == bags::BagKind::Parent) {
            parentFor(question.code);
        } else {
            parentFor(question.parent).pending += judgement.effect;
            place(question.code, question.parent);
        }
        break;
    case WireScanMode::Unpack:
        parentFor(question.parent).pending += judgement.effect;
        lift(question.code);
        break;
    case WireScanMode::Bill:
        m_bills[question.bill].pending += judgement.effect;
        m_bills[question.bill].parents.append(question.code);
        break;
    case WireScanMode::Unbill:
        m_bills[question.bill].pending += judgement.effect;
        m_bills[question.bill].parents.removeOne(question.code);
        break;
    case WireScanMode::Return:
        break;
    }
}

void LocalBook::settle(const Question &question, int effect, const bags::ScanResult &answer)
{
    const bool accepted = answer.outcome == WireScanOutcome::Accepted;
    const bool isChild = question.kind == bags::BagKind::Child;
    if ((question.mode == WireScanMode::Pack || question.mode == WireScanMode::Unpack) && isChild &&
        !question.parent.isEmpty()) {
        parentFor(question.parent).pending -= effect;
        if (effect > 0 && !accepted && answer.outcome != WireScanOutcome::AlreadyHere &&
            m_where.value(question.code) == question.parent)
            lift(question.code);
        if (effect < 0 && !accepted && answer.otherParent)
            place(question.code, *answer.otherParent);
        if (effect == 0 && accepted && question.mode == WireScanMode::Pack)
            place(question.code, question.parent);
        if (answer.otherParent && answer.outcome == WireScanOutcome::WrongParent) {
            parentFor(*answer.otherParent);
            place(question.code, *answer.otherParent);
        }
    }
    if (question.mode == WireScanMode::Bill || question.mode == WireScanMode::Unbill) {
        BillState &state = m_bills[question.bill];
        state.pending -= effect;
        if (effect > 0 && !accepted && answer.outcome != WireScanOutcome::AlreadyHere)
            state.parents.removeOne(question.code);
    }
    if (answer.parent)
        noteParent(*answer.parent);
    if (answer.bill)
        noteBill(*answer.bill);
}

void LocalBook::follow(const bags::BagsChanged &change)
{
    if (change.parent)
        noteParent(*change.parent);
    const bags::BagEvent &event = change.event;
    if (!event.other || event.bag.isEmpty())
        return;
    if (event.type == bags::WireBagEventType::Packed && m_parents.contains(event.bag) &&
        m_where.value(*event.other) != event.bag)
        place(*event.other, event.bag);
    else if (event.type == bags::WireBagEventType::Unpacked && m_where.value(*event.other) == event.bag)
        lift(*event.other);
}

} // namespace gemba::outbox

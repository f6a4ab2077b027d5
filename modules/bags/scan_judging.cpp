#include "scan_taker.h"

#include "bag_store.h"

namespace gemba::bags {

using namespace Qt::StringLiterals;
using Outcome = WireScanOutcome;
using Mode = WireScanMode;

namespace {

const auto codeField = u"code"_s;
const auto parentField = u"parent"_s;
const auto billField = u"bill"_s;

bool isParentForm(const ScannedText &read)
{
    return read.form && read.form->kind == BagKind::Parent;
}

Outcome outcomeOf(ErrorCode error)
{
    switch (error) {
    case ErrorCode::BagInOtherParent:
    case ErrorCode::ParentOnOtherBill:
        return Outcome::WrongParent;
    case ErrorCode::ParentFull:
    case ErrorCode::ParentComplete:
    case ErrorCode::BillFull:
        return Outcome::Full;
    case ErrorCode::BagCodeUnknown:
        return Outcome::Unknown;
    default:
        return Outcome::Refused;
    }
}

} // namespace

ScanTaker::Judgement ScanTaker::lost(const Error &error, const QString &code) const
{
    Judgement out;
    out.outcome = outcomeOf(error.code);
    out.error = error.code;
    out.scanned = m_ledger.bag(code);
    if (!out.scanned)
        return out;
    if (error.code == ErrorCode::BagInOtherParent)
        out.other = store::lastPacking(m_ledger.tx(), out.scanned->id);
    else if (error.code == ErrorCode::ParentOnOtherBill)
        out.other = store::lastBilling(m_ledger.tx(), out.scanned->id);
    return out;
}

ScanTaker::Judgement ScanTaker::judge(const Scan &scan, const Result<ScannedText> &read, const Hand &hand)
{
    const auto refused = [](ErrorCode error) {
        Judgement out;
        out.outcome = outcomeOf(error);
        out.error = error;
        return out;
    };
    if (isForeignOperator(scan))
        return refused(ErrorCode::PermissionDenied);
    // What has no form may be a bag of before its form was changed, or a bill: a bill's number opens the bill whatever the station was
    // doing, because the station may not have known it for one.
    const bool hasForm = read && read->form;
    const bool mayBeKnown = read && !read->isCommand && !read->isBill && (!hasForm || isParentForm(*read));
    const auto known = mayBeKnown ? m_ledger.bag(read->code) : std::nullopt;
    if (read && !read->isCommand && !hasForm && !known && !isBilling(scan.mode)) {
        if (const auto named = store::findBill(m_ledger.tx(), read->code))
            return openBill(*named, read->code);
    }
    if (!m_caller.may(isBilling(scan.mode) ? permission::bill : permission::scan))
        return refused(ErrorCode::PermissionDenied);
    if (!read) {
        Judgement out = refused(read.error().code);
        out.outcome = Outcome::Unknown;
        return out;
    }
    if (read->isCommand)
        return refused(ErrorCode::FieldFormat);
    if (isBilling(scan.mode))
        return bill(scan, *read, hand);
    if (!hasForm && !known)
        return refused(ErrorCode::BagCodeUnknown);
    // What exists stays what it is, whatever form its code has by now.
    if (known ? known->isParent() : isParentForm(*read))
        return openParent(scan, read->code, hand);
    return scan.mode == Mode::Pack ? pack(scan, *read, hand) : unpack(scan, *read, hand);
}

ScanTaker::Judgement ScanTaker::openBill(const StoredBill &bill, const QString &code) const
{
    Judgement out;
    if (const auto no = denied(permission::bill, bill.area))
        out = lost(*no, code);
    out.bill = bill;
    return out;
}

ScanTaker::Judgement ScanTaker::openParent(const Scan &scan, const QString &code, const Hand &hand)
{
    const auto known = m_packing.parent(code, codeField);
    if (!known && known.error().code != ErrorCode::BagUnknown)
        return lost(known.error(), code);
    if (const auto no = denied(permission::scan, known ? known->area : scan.area))
        return lost(*no, code);
    Judgement out;
    if (known && scan.mode == Mode::Pack && known->bill)
        out = lost(refuse(ErrorCode::ParentBilled), code);
    else if (known && scan.mode == Mode::Pack && known->complete)
        out = lost(refuse(ErrorCode::ParentComplete), code);
    else if (!known && scan.mode == Mode::Unpack)
        return lost(known.error(), code);
    if (known) {
        out.parent = *known;
        return out;
    }
    qint64 event = 0;
    const auto made = m_packing.parentOrNew(code, codeField, scan.area, hand, &event);
    if (!made)
        return lost(made.error(), code);
    out.parent = *made;
    out.event = event;
    return out;
}

ScanTaker::Judgement ScanTaker::pack(const Scan &scan, const ScannedText &read, const Hand &hand)
{
    if (scan.parent.isEmpty()) {
        const Judgement out = lost(refuse(ErrorCode::NoParentOpen), read.code);
        return out.scanned && out.scanned->isParent() ? openParent(scan, read.code, hand) : out;
    }
    const auto known = m_packing.parent(scan.parent, parentField);
    if (!known && known.error().code != ErrorCode::BagUnknown) {
        Judgement out = lost(known.error(), read.code);
        out.outcome = Outcome::Refused; // it is the parent that is not known, not what was scanned
        return out;
    }
    if (const auto no = denied(permission::scan, known ? known->area : scan.area))
        return lost(*no, read.code);
    const auto parent = m_packing.parentOrNew(scan.parent, parentField, scan.area, hand);
    const auto packed = parent ? m_packing.pack(*parent, read.code, hand, codeField) : Result<Packed>(parent.error());
    if (!packed) {
        Judgement out = lost(packed.error(), read.code);
        if (out.scanned && out.scanned->isParent())
            return openParent(scan, read.code, hand);
        if (parent)
            out.parent = *parent;
        return out;
    }
    Judgement out;
    out.scanned = packed->child;
    out.parent = packed->parent;
    if (packed->events.isEmpty()) {
        out.outcome = Outcome::AlreadyHere;
        return out;
    }
    out.effect = 1;
    out.event = packed->events.first();
    return out;
}

ScanTaker::Judgement ScanTaker::unpack(const Scan &scan, const ScannedText &read, const Hand &hand)
{
    const auto child = m_ledger.bag(read.code);
    if (child && child->isParent())
        return openParent(scan, read.code, hand);
    const QString parentCode = !scan.parent.isEmpty() ? scan.parent : child ? child->parentCode : QString();
    if (!child || (parentCode.isEmpty() && !child->parent))
        return lost(refuse(child ? ErrorCode::BagNotInParent : ErrorCode::BagUnknown), read.code);
    const auto parent = m_packing.parent(parentCode, parentField);
    if (!parent)
        return lost(parent.error(), read.code);
    if (const auto no = denied(permission::scan, parent->area))
        return lost(*no, read.code);
    const auto done = m_packing.unpack(*parent, read.code, hand, codeField, Packing::IfComplete::Refuse);
    if (!done) {
        Judgement out = lost(done.error(), read.code);
        out.parent = *parent;
        return out;
    }
    Judgement out;
    out.scanned = done->child;
    out.parent = done->parent;
    out.effect = -1;
    out.event = done->events.first();
    return out;
}

ScanTaker::Judgement ScanTaker::bill(const Scan &scan, const ScannedText &read, const Hand &hand)
{
    const auto known = read.isBill ? std::nullopt : m_ledger.bag(read.code);
    if (known ? !known->isParent() : !isParentForm(read)) {
        // A bill's number opens the bill. It may well have the form of a child's code, so it is looked for first.
        if (const auto named = store::findBill(m_ledger.tx(), read.code))
            return openBill(*named, read.code);
        return lost(refuse(known || read.form ? ErrorCode::BagWrongKind : ErrorCode::BagCodeUnknown), read.code);
    }
    const auto parent = m_packing.parent(read.code, codeField);
    QString number = scan.bill;
    if (number.isEmpty() && scan.mode != Mode::Bill && parent)
        number = parent->billNumber;
    if (number.isEmpty())
        return lost(refuse(parent && scan.mode != Mode::Bill ? ErrorCode::ParentNotOnBill : ErrorCode::NoBillOpen),
                    read.code);
    const auto found = m_billing.bill(number, billField);
    if (!found)
        return lost(found.error(), read.code);
    Judgement out;
    if (const auto no = denied(permission::bill, found->area)) {
        out = lost(*no, read.code);
        out.bill = *found;
        return out;
    }
    const auto done = !parent                     ? Result<Billed>(parent.error())
                      : scan.mode == Mode::Bill   ? m_billing.add(*found, *parent, hand)
                      : scan.mode == Mode::Unbill ? m_billing.remove(*found, *parent, hand)
                                                  : m_billing.takeBack(*found, *parent, hand, scan.reason);
    if (!done) {
        out = lost(done.error(), read.code);
        out.bill = *found;
        if (parent)
            out.parent = *parent;
        return out;
    }
    out.scanned = done->parent;
    out.parent = done->parent;
    out.bill = done->bill;
    if (done->events.isEmpty()) {
        out.outcome = Outcome::AlreadyHere;
        return out;
    }
    out.effect = scan.mode == Mode::Bill ? 1 : -1;
    out.event = done->events.first();
    return out;
}

} // namespace gemba::bags

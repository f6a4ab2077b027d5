#include "merge_oracle.h"

#include <QRegularExpression>

#include <algorithm>

namespace gemba::shift {

using namespace Qt::StringLiterals;
using Outcome = bags::WireScanOutcome;
using Mode = bags::WireScanMode;
using Type = bags::WireBagEventType;

namespace {

enum class Form { None, Parent, Child };

Form formOf(const QString &code)
{
    static const QRegularExpression parent(u"\\A(SB|M444-)[0-9]{5}\\z"_s);
    static const QRegularExpression child(u"\\A[A-Z0-9-]{4,20}\\z"_s);
    return parent.match(code).hasMatch() ? Form::Parent : child.match(code).hasMatch() ? Form::Child : Form::None;
}

} // namespace

MergeOracle::Verdict MergeOracle::take(const Scan &scan)
{
    switch (scan.mode) {
    case Mode::Pack:
        return pack(scan);
    case Mode::Unpack:
        return unpack(scan);
    default:
        return onBill(scan);
    }
}

qint64 MergeOracle::packed() const
{
    return std::count_if(m_children.cbegin(), m_children.cend(), [](const QString &in) { return !in.isEmpty(); });
}

void MergeOracle::open(const QString &parent)
{
    if (m_parents.contains(parent))
        return;
    m_parents.insert(parent, {});
    ++m_events[Type::ParentCreated];
}

MergeOracle::Verdict MergeOracle::pack(const Scan &scan)
{
    switch (formOf(scan.code)) {
    case Form::None:
        return {Outcome::Unknown, 0};
    case Form::Parent: {
        open(scan.code);
        const Parent &parent = m_parents[scan.code];
        return {!parent.bill.isEmpty() ? Outcome::Refused : parent.isComplete() ? Outcome::Full : Outcome::Accepted, 0};
    }
    case Form::Child:
        break;
    }
    open(scan.parent);
    Parent &parent = m_parents[scan.parent];
    const QString where = m_children.value(scan.code);
    if (where == scan.parent)
        return {Outcome::AlreadyHere, 0};
    if (!where.isEmpty())
        return {Outcome::WrongParent, 0};
    if (!parent.bill.isEmpty())
        return {Outcome::Refused, 0};
    if (parent.isComplete())
        return {Outcome::Full, 0};
    m_children.insert(scan.code, scan.parent);
    ++parent.children;
    ++m_events[Type::Packed];
    if (parent.isComplete())
        ++m_events[Type::Completed];
    return {Outcome::Accepted, 1};
}

MergeOracle::Verdict MergeOracle::unpack(const Scan &scan)
{
    const QString where = m_children.value(scan.code);
    if (where.isEmpty() || !m_parents.contains(scan.parent))
        return {Outcome::Refused, 0};
    if (where != scan.parent)
        return {Outcome::WrongParent, 0};
    Parent &parent = m_parents[scan.parent];
    if (!parent.bill.isEmpty())
        return {Outcome::Refused, 0};
    if (parent.isComplete())
        return {Outcome::Full, 0};
    m_children[scan.code].clear();
    --parent.children;
    ++m_events[Type::Unpacked];
    return {Outcome::Accepted, -1};
}

MergeOracle::Verdict MergeOracle::onBill(const Scan &scan)
{
    if (!scan.mayBill)
        return {Outcome::Refused, 0};
    const Form form = formOf(scan.code);
    if (form != Form::Parent)
        return {form == Form::None ? Outcome::Unknown : Outcome::Refused, 0};
    const auto bill = m_bills.find(scan.bill);
    const auto parent = m_parents.find(scan.code);
    if (bill == m_bills.end() || parent == m_parents.end())
        return {Outcome::Refused, 0};
    if (scan.mode == Mode::Unbill) {
        if (parent->bill != scan.bill)
            return {Outcome::Refused, 0};
        parent->bill.clear();
        --bill->parents;
        ++m_events[Type::Unbilled];
        return {Outcome::Accepted, -1};
    }
    if (parent->bill == scan.bill)
        return {Outcome::AlreadyHere, 0};
    if (!parent->bill.isEmpty())
        return {Outcome::WrongParent, 0};
    if (!parent->isComplete())
        return {Outcome::Refused, 0};
    if (bill->parents == bill->planned)
        return {Outcome::Full, 0};
    parent->bill = scan.bill;
    ++bill->parents;
    ++m_events[Type::Billed];
    return {Outcome::Accepted, 1};
}

} // namespace gemba::shift

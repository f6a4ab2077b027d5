#include "replay.h"

#include <limits>
#include <stdexcept>

namespace gemba::bags {

using namespace Qt::StringLiterals;
using T = WireBagEventType;

namespace {

constexpr qsizetype enoughWrong = 100;

} // namespace

ReplayedBag &Replay::at(qint64 id)
{
    if (id < 0 || id > std::numeric_limits<quint32>::max())
        throw std::overflow_error("more bags than can be counted again");
    if (static_cast<size_t>(id) >= m_bags.size())
        m_bags.resize(static_cast<size_t>(id) + 1);
    return m_bags[static_cast<size_t>(id)];
}

void Replay::know(qint64 bag, qint64 unitGrams)
{
    at(bag).unitGrams = static_cast<quint32>(unitGrams);
}

qint64 Replay::unitOf(qint64 bag) const
{
    return this->bag(bag).unitGrams;
}

ReplayedBag Replay::bag(qint64 id) const
{
    return id >= 0 && static_cast<size_t>(id) < m_bags.size() ? m_bags[static_cast<size_t>(id)] : ReplayedBag{};
}

void Replay::wrong(const Event &event, const char *what)
{
    if (m_impossible.size() < enoughWrong)
        m_impossible.append(
            u"entry %1 (%2): %3"_s.arg(event.id).arg(wire::enumName(event.type), QString::fromLatin1(what)));
}

void Replay::addLine(const Event &event, const ReplayedBag &bag)
{
    const Line line{bag.children, qint64{bag.children} * bag.unitGrams, std::max(bag.scaleGrams, 0),
                    bag.scaleGrams >= 0 ? 1 : 0};
    m_lines[event.bag] = line;
    ReplayedBill &bill = m_bills[event.bill];
    bill.parents += 1;
    bill.children += line.children;
    bill.nominalGrams += line.nominalGrams;
    bill.scaleGrams += line.scaleGrams;
    bill.weighed += line.weighed;
}

void Replay::dropLine(const Event &event)
{
    const auto found = m_lines.find(event.bag);
    if (found == m_lines.end())
        return wrong(event, "the parent was on no bill");
    const Line line = found->second;
    m_lines.erase(found);
    ReplayedBill &bill = m_bills[event.bill];
    // What was on a bill that is void stays readable on it; what came back stays counted.
    if (event.type == T::Returned || bill.state == WireBillState::Void)
        return;
    bill.parents -= 1;
    bill.children -= line.children;
    bill.nominalGrams -= line.nominalGrams;
    bill.scaleGrams -= line.scaleGrams;
    bill.weighed -= line.weighed;
}

void Replay::apply(const Event &event)
{
    // First, because it may make room and move them all.
    at(std::max(event.bag, event.other));
    ReplayedBag &bag = at(event.bag);
    addEffect(m_totals, event.type, bag.unitGrams);
    if (event.bag && !bag.seen && event.type != T::ParentCreated)
        wrong(event, "the parent was not known");
    switch (event.type) {
    case T::ParentCreated:
        bag.seen = true;
        break;
    case T::Packed: {
        ReplayedBag &child = at(event.other);
        if (child.parent)
            wrong(event, "the child was in a parent");
        if (bag.bill || bag.complete)
            wrong(event, "the parent was closed");
        if (!child.seen)
            m_totals.children += 1;
        child.seen = true;
        child.parent = static_cast<quint32>(event.bag);
        bag.children += 1;
        break;
    }
    case T::Unpacked: {
        ReplayedBag &child = at(event.other);
        if (child.parent != event.bag)
            wrong(event, "the child was not in the parent");
        if (bag.bill || bag.complete)
            wrong(event, "the parent was closed");
        child.parent = 0;
        bag.children -= 1;
        break;
    }
    case T::Completed:
    case T::Reopened:
        if (bag.complete == (event.type == T::Completed))
            wrong(event, "the parent was so already");
        bag.complete = event.type == T::Completed;
        break;
    case T::Weighed:
        bag.scaleGrams = event.grams ? static_cast<qint32>(*event.grams) : -1;
        break;
    case T::Billed:
        if (bag.bill || !bag.complete)
            wrong(event, "the parent was not ready for a bill");
        bag.bill = static_cast<quint32>(event.bill);
        addLine(event, bag);
        break;
    case T::Unbilled:
    case T::Returned:
        if (bag.bill != event.bill)
            wrong(event, "the parent was not on the bill");
        bag.bill = 0;
        dropLine(event);
        if (event.type == T::Returned)
            m_bills[event.bill].returned += 1;
        break;
    case T::BillOpened:
        m_bills[event.bill] = {};
        break;
    case T::BillClosed:
        m_bills[event.bill].state = WireBillState::Closed;
        break;
    case T::BillReopened:
        m_bills[event.bill].state = WireBillState::Reopened;
        m_bills[event.bill].revision += 1;
        break;
    case T::BillVoided:
        if (m_bills[event.bill].state == WireBillState::Closed) {
            m_totals.openBills += 1;
            m_totals.closedBills -= 1;
        }
        m_bills[event.bill].state = WireBillState::Void;
        break;
    case T::Verified:
    case T::BillChanged:
        break;
    }
}

} // namespace gemba::bags

#include "replay.h"

#include "bag_details.h"
#include "bag_event_type.h"

#include <limits>
#include <stdexcept>

namespace gemba::bags {

using namespace Qt::StringLiterals;
using T = WireBagEventType;

namespace {

constexpr qsizetype enoughWrong = 100;
constexpr size_t seed = 0x67656d6261;

quint64 sumOf(qint64 timeMs, const QString &actor, const QString &station, const QString &area)
{
    return qHashMulti(seed, timeMs, actor, station, area);
}

void touch(ReplayedBag &bag, quint64 sum)
{
    bag.rev += 1;
    bag.touched = sum;
}

void countOff(StoredBill &bill, const StoredLine &line)
{
    bill.parents -= 1;
    bill.children -= line.children;
    bill.nominalGrams -= line.nominalGrams;
    bill.scaleGrams -= line.scaleGrams.value_or(0);
    bill.weighed -= line.scaleGrams ? 1 : 0;
}

} // namespace

quint64 sumOfBirth(const StoredBag &bag)
{
    return qHashMulti(seed, bag.code, static_cast<int>(bag.kind), bag.format, bag.isParent() ? bag.area : QString(),
                      bag.capacity, bag.unitGrams, bag.toleranceGrams, bag.createdMs) |
           1;
}

quint64 sumOfTouch(const StoredBag &bag)
{
    return sumOf(bag.changedMs, bag.changedBy, bag.station, bag.isParent() ? QString() : bag.area);
}

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

void Replay::wrong(const StoredEvent &event, const char *what)
{
    if (m_impossible.size() < enoughWrong)
        m_impossible.append(
            u"entry %1 (%2): %3"_s.arg(event.id).arg(wire::enumName(event.type), QString::fromLatin1(what)));
}

void Replay::addLine(const StoredEvent &event, const ReplayedBag &bag)
{
    const qint64 parent = event.bag.value_or(0);
    StoredLine line;
    line.addedEvent = event.id;
    line.bill = event.bill.value_or(0);
    line.bag = parent;
    line.children = bag.children;
    line.nominalGrams = qint64{bag.children} * bag.unitGrams;
    if (bag.scaleGrams >= 0)
        line.scaleGrams = bag.scaleGrams;
    m_lines[event.id] = line;
    m_lineOf[parent] = event.id;
    ReplayedBill &bill = m_bills[line.bill];
    bill.version += 1;
    bill.parents += 1;
    bill.children += line.children;
    bill.nominalGrams += line.nominalGrams;
    bill.scaleGrams += line.scaleGrams.value_or(0);
    bill.weighed += line.scaleGrams ? 1 : 0;
}

void Replay::dropLine(const StoredEvent &event)
{
    const auto found = m_lineOf.find(event.bag.value_or(0));
    if (found == m_lineOf.end())
        return wrong(event, "the parent was on no bill");
    StoredLine &line = m_lines[found->second];
    m_lineOf.erase(found);
    ReplayedBill &bill = m_bills[line.bill];
    if (event.type == T::Returned) {
        line.returnedEvent = event.id;
        m_returned[line.bill].push_back(line.addedEvent);
        bill.returned += 1;
        bill.version += 1;
        return;
    }
    line.removedEvent = event.id;
    // What was on a bill that is void stays readable on it.
    if (bill.state == WireBillState::Void)
        return;
    countOff(bill, line);
    bill.version += 1;
}

void Replay::reopen(const StoredEvent &event, ReplayedBill &bill)
{
    bill.state = WireBillState::Reopened;
    bill.revision += 1;
    // What had come back stayed on bills that were opened again before entries had details.
    if (event.detail.isEmpty())
        return;
    for (const qint64 added : m_returned[bill.id]) {
        StoredLine &line = m_lines[added];
        line.removedEvent = event.id;
        countOff(bill, line);
    }
    bill.returned = 0;
    m_returned.erase(bill.id);
}

void Replay::applyToBill(const StoredEvent &event, ReplayedBill &bill)
{
    bill.version += 1;
    switch (event.type) {
    case T::BillOpened:
        bill = {};
        bill.id = event.bill.value_or(0);
        bill.openedBy = event.actor;
        bill.openedMs = event.timeMs;
        bill.version = 1;
        bill.described = applyDetail(bill, event);
        return;
    case T::BillChanged:
        applyDetail(bill, event);
        return;
    case T::BillClosed:
        bill.state = WireBillState::Closed;
        bill.closedBy = event.actor;
        bill.closedMs = event.timeMs;
        if (const auto printed = closedDetail(event.detail))
            m_prints[{bill.id, printed->revision}] = printed->sha256;
        break;
    case T::BillReopened:
        reopen(event, bill);
        break;
    case T::BillVoided:
        if (bill.state == WireBillState::Closed) {
            m_totals.openBills += 1;
            m_totals.closedBills -= 1;
        }
        bill.state = WireBillState::Void;
        break;
    default:
        return;
    }
    bill.reason = event.reason.isEmpty() ? std::nullopt : std::optional(event.reason);
}

void Replay::apply(const StoredEvent &event)
{
    const qint64 parent = event.bag.value_or(0);
    const qint64 other = event.other.value_or(0);
    // First, because it may make room and move them all.
    at(std::max(parent, other));
    ReplayedBag &bag = at(parent);
    if (event.type == T::ParentCreated) {
        if (const auto born = bagBornIn(event)) {
            bag.unitGrams = static_cast<quint32>(born->unitGrams);
            bag.born = sumOfBirth(*born);
        }
    }
    addEffect(m_totals, event.type, bag.unitGrams);
    if (parent && !bag.seen && event.type != T::ParentCreated)
        wrong(event, "the parent was not known");
    if (parent && event.type != T::Verified)
        touch(bag, sumOf(event.timeMs, event.actor, event.station, {}));
    const quint64 childSum = sumOf(event.timeMs, event.actor, event.station, event.area);
    switch (event.type) {
    case T::ParentCreated:
        bag.seen = true;
        break;
    case T::Packed: {
        ReplayedBag &child = at(other);
        if (child.parent)
            wrong(event, "the child was in a parent");
        if (bag.bill || bag.complete)
            wrong(event, "the parent was closed");
        if (!child.seen) {
            m_totals.children += 1;
            if (const auto born = bagBornIn(event)) {
                child.unitGrams = static_cast<quint32>(born->unitGrams);
                child.born = sumOfBirth(*born);
            }
        }
        touch(child, childSum);
        child.seen = true;
        child.parent = static_cast<quint32>(parent);
        bag.children += 1;
        break;
    }
    case T::Unpacked: {
        ReplayedBag &child = at(other);
        if (child.parent != parent)
            wrong(event, "the child was not in the parent");
        if (bag.bill || bag.complete)
            wrong(event, "the parent was closed");
        touch(child, childSum);
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
        bag.bill = static_cast<quint32>(event.bill.value_or(0));
        addLine(event, bag);
        break;
    case T::Unbilled:
    case T::Returned:
        if (bag.bill != event.bill.value_or(0))
            wrong(event, "the parent was not on the bill");
        bag.bill = 0;
        dropLine(event);
        break;
    case T::BillOpened:
    case T::BillChanged:
    case T::BillClosed:
    case T::BillReopened:
    case T::BillVoided:
        applyToBill(event, m_bills[event.bill.value_or(0)]);
        break;
    case T::Verified:
        break;
    }
}

} // namespace gemba::bags

#include "simulated_plant.h"

namespace gemba::scanner {

using namespace Qt::StringLiterals;
using bags::WireScanMode;

bags::PreloadStation::Reply SimulatedPlant::preload() const
{
    bags::PreloadStation::Reply reply;
    reply.formats = m_formats;
    for (const outbox::LocalBook::Parent &parent : m_truth.parents())
        if (!parent.bag.bill)
            reply.parents.append({parent.bag, parent.children});
    return reply;
}

Result<bags::BagChange> SimulatedPlant::undo(const bags::UndoBagEvent::Params &params)
{
    const auto entry = m_events.constFind(params.event);
    if (entry == m_events.cend())
        return refuse(ErrorCode::NotFound);
    const Entry was = *entry;
    m_events.remove(params.event);
    bags::BagChange change;
    change.events = {++m_eventCount};
    if (was.mode == WireScanMode::Bill) {
        bags::Bill bill = m_truth.bill(was.bill)->bill;
        QStringList parents = m_truth.bill(was.bill)->parents;
        --bill.parents;
        ++bill.version;
        parents.removeOne(was.code);
        m_lines[was.bill].removeIf([&](const bags::BillLine &line) { return line.parent == was.code; });
        m_truth.putBill(bill, parents);
        if (const auto *parent = m_truth.parent(was.code))
            change.parent = parent->bag;
        return change;
    }
    bags::BagsChanged out;
    out.event.type = bags::WireBagEventType::Unpacked;
    out.event.bag = was.parent;
    out.event.other = was.code;
    m_truth.follow(out);
    changeCount(was.parent, -1);
    if (const auto *parent = m_truth.parent(was.parent))
        change.parent = parent->bag;
    return change;
}

Result<bags::BagChange> SimulatedPlant::complete(const bags::CompleteParent::Params &params)
{
    const auto *parent = m_truth.parent(params.parent);
    if (!parent)
        return refuse(ErrorCode::BagUnknown);
    if (parent->count() < parent->bag.capacity && params.reason.isEmpty())
        return refuse(ErrorCode::ReasonRequired);
    bags::Bag bag = parent->bag;
    bag.state = bags::WireBagState::Complete;
    bag.changedAtMs = m_clock.nowMs();
    ++bag.revision;
    m_truth.noteParent(bag);
    bags::BagChange change;
    change.parent = bag;
    change.events = {++m_eventCount};
    return change;
}

Result<bags::BagChange> SimulatedPlant::move(const bags::MoveBags::Params &params)
{
    if (!m_truth.parent(params.parent) || !m_truth.parent(params.to))
        return refuse(ErrorCode::BagUnknown);
    for (const QString &child : params.children) {
        bags::BagsChanged change;
        change.event.type = bags::WireBagEventType::Packed;
        change.event.bag = params.to;
        change.event.other = child;
        m_truth.follow(change);
        changeCount(params.parent, -1);
        changeCount(params.to, 1);
    }
    bags::BagChange change;
    change.parent = m_truth.parent(params.parent)->bag;
    change.other = m_truth.parent(params.to)->bag;
    change.events = {++m_eventCount};
    return change;
}

Result<bags::FindBag::Reply> SimulatedPlant::find(const bags::FindBag::Params &params) const
{
    bags::FindBag::Reply reply;
    const QString code = bags::canonicalCode(params.code);
    const auto childOf = [this](const QString &child, const outbox::LocalBook::Parent &parent) {
        bags::Bag bag;
        bag.code = child;
        bag.goods = parent.bag.goods;
        bag.area = parent.bag.area;
        bag.parent = parent.bag.code;
        bag.state = bags::WireBagState::Complete;
        const auto by = m_packedBy.value(child, {parent.bag.station, parent.bag.changedAtMs});
        bag.station = by.first;
        bag.changedAtMs = by.second;
        bag.changedBy = parent.bag.changedBy;
        bag.revision = 1;
        return bag;
    };
    if (const auto *parent = m_truth.parent(code)) {
        reply.bag = parent->bag;
        for (const QString &child : parent->children)
            reply.children.append(childOf(child, *parent));
        return reply;
    }
    for (const outbox::LocalBook::Parent &parent : m_truth.parents()) {
        if (parent.children.contains(code)) {
            reply.bag = childOf(code, parent);
            reply.parent = parent.bag;
            return reply;
        }
    }
    return refuse(ErrorCode::BagUnknown);
}

Result<bags::FindBill::Reply> SimulatedPlant::findBill(const QString &number) const
{
    const auto *bill = m_truth.bill(number);
    if (!bill)
        return refuse(ErrorCode::NotFound);
    bags::FindBill::Reply reply;
    reply.bill = bill->bill;
    reply.lines = m_lines.value(number);
    return reply;
}

bags::ListBills::Reply SimulatedPlant::bills() const
{
    bags::ListBills::Reply reply;
    QStringList numbers = m_lines.keys();
    numbers.sort();
    for (const QString &number : std::as_const(numbers))
        if (m_truth.bill(number)->bill.state == bags::WireBillState::Open)
            reply.bills.prepend(m_truth.bill(number)->bill);
    return reply;
}

Result<bags::BillChange> SimulatedPlant::closeBill(const bags::CloseBill::Params &params)
{
    const auto *state = m_truth.bill(params.number);
    if (!state)
        return refuse(ErrorCode::NotFound);
    bags::Bill bill = state->bill;
    if (bill.parents < bill.planned && params.shortReason.isEmpty())
        return refuse(ErrorCode::BillShort);
    bill.state = bags::WireBillState::Closed;
    ++bill.version;
    m_truth.noteBill(bill);
    bags::BillChange change;
    change.bill = bill;
    return change;
}

bags::ListResolutions::Reply SimulatedPlant::resolutions() const
{
    bags::ListResolutions::Reply reply;
    for (const bags::Resolution &resolution : m_resolutions)
        if (resolution.open)
            reply.resolutions.append(resolution);
    reply.openCount = reply.resolutions.size();
    return reply;
}

Result<bags::Resolution> SimulatedPlant::decide(const bags::DecideResolution::Params &params)
{
    for (bags::Resolution &resolution : m_resolutions) {
        if (resolution.id != params.resolution)
            continue;
        if (!resolution.open)
            return refuse(ErrorCode::StateConflict);
        if (params.remedy == bags::WireRemedy::Move && resolution.countsIn)
            (void)move({*resolution.countsIn, resolution.scan.parent, {resolution.scan.code}, u"resolved"_s});
        resolution.remedy = params.remedy;
        resolution.held = params.remedy == bags::WireRemedy::Check;
        resolution.open = false;
        resolution.decidedBy = m_person;
        resolution.decidedAtMs = m_clock.nowMs();
        return resolution;
    }
    return refuse(ErrorCode::NotFound);
}

} // namespace gemba::scanner

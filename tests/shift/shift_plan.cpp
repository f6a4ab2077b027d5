#include "shift_plan.h"

namespace gemba::shift {

using namespace Qt::StringLiterals;

namespace {

constexpr int childrenOfParent = 30;
constexpr int serials = 100'000;

} // namespace

QString billNumber(int i)
{
    return u"BILL.S%1"_s.arg(i, 4, 10, QChar(u'0'));
}

ShiftPlan::ShiftPlan(const ShiftSize &size, int station)
    : m_size(size)
    , m_station(station)
    , m_random(size.seed + quint32(station) * 7'919)
{
}

ShiftPlan::Step ShiftPlan::next()
{
    while (m_steps.isEmpty()) {
        const double choice = m_random.generateDouble();
        if (m_parents < 1 || choice < 0.78)
            fillOwnParent();
        else if (choice < 0.88)
            fillSharedParent();
        else
            load();
    }
    return m_steps.takeFirst();
}

QString ShiftPlan::newChild()
{
    m_children.append(u"K%1N%2"_s.arg(m_station, 2, 10, QChar(u'0')).arg(m_children.size(), 7, 10, QChar(u'0')));
    return m_children.constLast();
}

QString ShiftPlan::ownParent(int station, int i) const
{
    const int each = serials / m_size.stations;
    return u"SB%1"_s.arg(station * each + i % each, 5, 10, QChar(u'0'));
}

QString ShiftPlan::sharedParent(int i) const
{
    return u"M444-%1"_s.arg(i, 5, 10, QChar(u'0'));
}

void ShiftPlan::fillOwnParent()
{
    scan(ownParent(m_station, m_parents++));
    // One in ten is left short: it is never complete, and whoever loads it is refused.
    const int wanted = chance(0.1) ? 5 + below(20) : childrenOfParent;
    for (int packed = 0; packed < wanted;) {
        const double choice = m_random.generateDouble();
        if (choice < 0.02) {
            scan(u"SHARED%1"_s.arg(below(m_size.sharedChildren()), 6, 10, QChar(u'0')));
        } else if (choice < 0.035 && !m_children.isEmpty()) {
            scan(m_children.at(m_children.size() - 1 - below(std::min<int>(int(m_children.size()), 20))));
        } else if (choice < 0.04) {
            scan(chance(0.5) ? u"NO_BAG!"_s : u"XY"_s);
        } else if (choice < 0.055) {
            scan(newChild());
            m_steps.append({Do::Undo, {}});
        } else {
            scan(newChild());
            ++packed;
        }
    }
}

void ShiftPlan::fillSharedParent()
{
    scan(sharedParent(below(m_size.sharedParents())));
    for (int left = 4 + below(12); left > 0; --left)
        scan(chance(0.1) ? u"SHARED%1"_s.arg(below(m_size.sharedChildren()), 6, 10, QChar(u'0')) : newChild());
}

void ShiftPlan::load()
{
    scan(chance(0.03) ? u"BILL-LOST"_s : billNumber(below(m_size.billCount())));
    for (int left = 3 + below(5); left > 0; --left) {
        const double choice = m_random.generateDouble();
        if (choice < 0.65)
            scan(ownParent(m_station, below(m_parents)));
        else if (choice < 0.85)
            scan(ownParent(below(m_size.stations), below(m_parents)));
        else if (choice < 0.95)
            scan(sharedParent(below(m_size.sharedParents())));
        else
            scan(m_children.at(below(int(m_children.size()))));
        if (chance(0.08))
            m_steps.append({Do::Undo, {}});
    }
    m_steps.append({Do::Pack, {}});
}

} // namespace gemba::shift

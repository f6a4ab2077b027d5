#include "virtual_packer.h"

#include <algorithm>
#include <cmath>

namespace gemba::dock {

using namespace Qt::StringLiterals;

namespace {

// Without letters that are misread, as labels have them.
constexpr QLatin1StringView alphabet("23456789ABCDEFGHJKMNPQRSTVWXYZ");
constexpr int childLength = 8;

} // namespace

VirtualPacker::VirtualPacker(quint64 seed, Habits habits, int capacity)
    : m_random(seed)
    , m_habits(habits)
    , m_capacity(capacity)
{
}

// By hand: the distributions of the standard library give other numbers with every library.
double VirtualPacker::chance()
{
    return double(m_random() >> 11) / double(1ULL << 53);
}

int VirtualPacker::pauseMs()
{
    if (m_burstLeft > 0) {
        --m_burstLeft;
        return m_habits.burstGapMs;
    }
    if (chance() < m_habits.bursts)
        m_burstLeft = m_habits.burstScans;
    // Exponential about the pace, but no hand is faster than 300 ms for long.
    const double mean = 60'000 / std::max(0.1, m_habits.scansPerMinute);
    return 300 + int(-std::log(1 - chance()) * std::max(0.0, mean - 300));
}

QString VirtualPacker::newChild()
{
    QString code;
    for (int i = 0; i < childLength; ++i)
        code += QChar(alphabet[qsizetype(m_random() % quint64(alphabet.size()))]);
    return code;
}

VirtualPacker::Step VirtualPacker::next()
{
    const int pause = pauseMs();
    const bool isFull = m_children.size() >= m_capacity;
    if (isFull && !std::exchange(m_triedOneMore, true) && chance() < m_habits.oneTooMany)
        return {newChild(), pause};
    if (m_parent.isEmpty() || isFull) {
        if (m_supply.isEmpty())
            return {{}, pause};
        m_parent = m_supply.takeFirst();
        m_children.clear();
        m_triedOneMore = false;
        return {m_parent, pause};
    }
    const double luck = chance();
    double edge = m_habits.again;
    if (luck < edge && !m_children.isEmpty())
        return {m_children.last(), std::max(pause, 800)};
    if (luck < (edge += m_habits.strange))
        return {u"#%1"_s.arg(m_random() % 1000), pause};
    if (luck < (edge += m_habits.elsewhere) && !m_elsewhere.isEmpty())
        return {m_elsewhere[qsizetype(m_random() % quint64(m_elsewhere.size()))], pause};
    m_children.append(newChild());
    return {m_children.last(), pause};
}

} // namespace gemba::dock

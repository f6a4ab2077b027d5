#include "transport_faults.h"

using namespace Qt::StringLiterals;

namespace gemba::plant {

TransportFaults::TransportFaults(quint64 seed, const QString &device)
    : m_random(seed, u"transport/"_s + device)
{
}

qint64 TransportFaults::clockOffsetMs(qint64 plantMs) const
{
    const auto *jump = m_faults.active(FaultKind::ClockJump, plantMs);
    return jump ? jump->fault.jumpMs : 0;
}

void TransportFaults::pass(Message message, qint64 plantMs, const std::function<GarbageContext(bool)> &context,
                           Outbox &out)
{
    if (const auto *entry = m_faults.active(FaultKind::Garbage, plantMs)) {
        const GarbageKind kind =
            entry->fault.garbage == GarbageKind::Cycle ? garbageInTurn(m_turn++) : entry->fault.garbage;
        Message garbage = message;
        garbage.payload = makeGarbage(kind, context(garbageTakesSequence(kind)), m_random);
        out.append(garbage);
        ++m_garbageSent;
    }
    int copies = 1;
    if (const auto *entry = m_faults.active(FaultKind::Duplicate, plantMs))
        copies += entry->fault.count;

    settle(plantMs, out);
    if (m_faults.active(FaultKind::OutOfOrder, plantMs) && !m_held) {
        m_held = std::move(message);
        return;
    }
    for (int i = 0; i < copies; ++i)
        out.append(message);
    if (m_held) {
        out.append(*m_held);
        m_held.reset();
    }
}

void TransportFaults::settle(qint64 plantMs, Outbox &out)
{
    if (m_held && !m_faults.active(FaultKind::OutOfOrder, plantMs)) {
        out.append(*m_held);
        m_held.reset();
    }
}

} // namespace gemba::plant

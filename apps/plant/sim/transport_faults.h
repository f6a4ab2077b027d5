#pragma once

#include "fault.h"
#include "garbage.h"
#include "message.h"

#include <functional>
#include <optional>

namespace gemba::plant {

/// The bad part of the way from a device to its link: doubles, swaps and mixes rubbish in.
class TransportFaults
{
public:
    TransportFaults(quint64 seed, const QString &device);

    FaultTimeline &timeline() { return m_faults; }
    const FaultTimeline &timeline() const { return m_faults; }
    /// Milliseconds that the device's clock is off.
    qint64 clockOffsetMs(qint64 plantMs) const;

    /// Puts @p message into @p out the way the faults at work want it. @p context gives garbage its surroundings and is
    /// called once for each piece; it is told whether that piece needs a sequence number.
    void pass(Message message, qint64 plantMs, const std::function<GarbageContext(bool)> &context, Outbox &out);
    /// Lets go of a message held for a swap whose fault has ended.
    void settle(qint64 plantMs, Outbox &out);

    quint64 garbageSent() const { return m_garbageSent; }

private:
    FaultTimeline m_faults;
    RandomSource m_random;
    std::optional<Message> m_held;
    int m_turn = 0;
    quint64 m_garbageSent = 0;
};

} // namespace gemba::plant

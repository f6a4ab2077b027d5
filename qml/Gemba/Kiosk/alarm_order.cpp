#include "alarm_order.h"

#include <tuple>

namespace gemba::kiosk {

int markerLook(AlarmState state)
{
    switch (state) {
    case AlarmState::Unacknowledged:
        return 1;
    case AlarmState::Acknowledged:
        return 2;
    case AlarmState::Returned:
    case AlarmState::Latched:
        return 3;
    case AlarmState::Shelved:
    case AlarmState::Suppressed:
    case AlarmState::OutOfService:
        return 4;
    }
    return 0;
}

bool isActive(AlarmState state)
{
    return markerLook(state) < 4;
}

bool canAcknowledge(AlarmState state)
{
    return state == AlarmState::Unacknowledged || state == AlarmState::Returned || state == AlarmState::Latched;
}

bool listedBefore(const AlarmItem &a, const AlarmItem &b)
{
    const auto key = [](const AlarmItem &alarm) {
        return std::tuple(static_cast<int>(alarm.state), alarm.priority, !alarm.firstOut, -alarm.raisedMs);
    };
    return key(a) == key(b) ? a.id < b.id : key(a) < key(b);
}

std::optional<AlarmItem> mostUrgent(const QList<AlarmItem> &alarms)
{
    std::optional<AlarmItem> best;
    for (const AlarmItem &alarm : alarms)
        if (isActive(alarm.state) && (!best || listedBefore(alarm, *best)))
            best = alarm;
    return best;
}

} // namespace gemba::kiosk

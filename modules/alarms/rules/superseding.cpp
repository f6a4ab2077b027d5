#include <superseding.h>

#include <algorithm>

namespace gemba::alarms {

std::optional<AlarmKind> graverKind(AlarmKind kind)
{
    switch (kind) {
    case AlarmKind::Lo:
        return AlarmKind::LoLo;
    case AlarmKind::Hi:
        return AlarmKind::HiHi;
    default:
        return std::nullopt;
    }
}

bool isSuperseded(const AlarmRecord &alarm, std::span<const AlarmRecord> ofSensor)
{
    const auto graver = graverKind(alarm.kind);
    return graver && std::any_of(ofSensor.begin(), ofSensor.end(), [&](const AlarmRecord &other) {
               return other.sensor == alarm.sensor && other.kind == *graver && other.state.conditionActive() &&
                      !other.state.hidden();
           });
}

bool demandsAttention(const AlarmRecord &alarm, std::span<const AlarmRecord> ofSensor)
{
    return alarm.state.annunciates() && !isSuperseded(alarm, ofSensor);
}

std::vector<AlarmId> acknowledgedWith(const AlarmRecord &alarm, std::span<const AlarmRecord> ofSensor)
{
    std::vector<AlarmId> ids;
    for (const AlarmRecord &other : ofSensor) {
        const bool lesser = other.sensor == alarm.sensor && graverKind(other.kind) == alarm.kind;
        if (lesser && other.state.annunciates() && isSuperseded(other, {&alarm, 1}))
            ids.push_back(other.id);
    }
    return ids;
}

} // namespace gemba::alarms

#pragma once

#include <alarm_record.h>

#include <span>
#include <vector>

namespace gemba::alarms {

/// Two limits on one side are two alarms with their own states, but one event in the plant. ISA-18.2 asks that one
/// event not become several annunciations (state-based techniques); we do it without touching the lesser alarm's state:
///
///  * While the graver condition is active and visible, the lesser alarm is *superseded*: it stays in the list and in
///  the
///    journal, but does not blink, sound or count.
///  * Acknowledging the graver alarm acknowledges the superseded one with it. So a value that climbs back from LOLO to
///  LO
///    does not alarm anew on its way to normal.
///  * If nobody has acknowledged, the lesser alarm speaks for itself again once the graver one has returned.
///
/// Suppress/Unsuppress events would not do: they announce the lesser alarm again at every recovery.

/// The graver limit on the same side: LOLO for LO, HIHI for HI, else nothing.
std::optional<AlarmKind> graverKind(AlarmKind kind);

/// Whether @p alarm is superseded, given all alarms of its sensor (itself may be among them).
bool isSuperseded(const AlarmRecord &alarm, std::span<const AlarmRecord> ofSensor);

/// Whether it demands a person now: blinks, sounds while active, counts as unacknowledged.
bool demandsAttention(const AlarmRecord &alarm, std::span<const AlarmRecord> ofSensor);

/// Alarms to acknowledge together with @p alarm: the unacknowledged ones it supersedes. Without @p alarm itself.
std::vector<AlarmId> acknowledgedWith(const AlarmRecord &alarm, std::span<const AlarmRecord> ofSensor);

} // namespace gemba::alarms

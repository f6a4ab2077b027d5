#pragma once

#include "alarms_contract.h"
#include "stored_alarm.h"

#include <alarm_kpi.h>

namespace gemba::alarms {

/// From the rules' values to the wire. Of several covers the strongest shows: out of service, then suppression by
/// design, then the shelf. An alarm that came below a cover and of which nobody was told is "normal" but active.
Alarm toWire(const StoredAlarm &alarm);
JournalLine toWire(const JournalRow &row);
ReadKpi::Reply toWire(const AlarmKpis &kpis, int windowMinutes);

/// The name of a transition on the wire and in the journal.
QString transitionName(AlarmEventKind kind);
std::optional<AlarmEventKind> transitionFromName(const QString &name);

} // namespace gemba::alarms

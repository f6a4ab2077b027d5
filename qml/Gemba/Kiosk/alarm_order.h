#pragma once

#include "kiosk_types.h"

namespace gemba::kiosk {

/// How a marker shows a state; the numbers are AlarmShape::Look of Gemba.Ui.
int markerLook(AlarmState state);
/// Unacknowledged, acknowledged, returned and latched alarms ask for attention; the others rest.
bool isActive(AlarmState state);
bool canAcknowledge(AlarmState state);
/// Order of a list: what needs an answer first, then by priority, first-out before its followers, then newest.
bool listedBefore(const AlarmItem &a, const AlarmItem &b);
/// The alarm the overview talks about, if any is active.
std::optional<AlarmItem> mostUrgent(const QList<AlarmItem> &alarms);

} // namespace gemba::kiosk

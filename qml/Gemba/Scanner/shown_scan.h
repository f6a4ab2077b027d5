#pragma once

#include "station_types.h"

#include <gemba/outbox/outbox.h>

namespace gemba::scanner {

Outcome outcomeOf(bags::WireScanOutcome outcome);
/// What a row of the outbox was shown as; @p canonical: its code as it is compared.
Shown shownOf(const outbox::Row &row, const QString &canonical);
/// The server's word in the place of the station's.
void takeAnswer(Shown &shown, const bags::ScanResult &answer);

} // namespace gemba::scanner

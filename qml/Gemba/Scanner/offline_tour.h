#pragma once

#include "offline_backend.h"
#include "station_controller.h"

namespace gemba::scanner {

/// Names for --page, each a state of the station on the simulated plant.
QStringList tourPages();
/// Brings the station there as people would: by scans and commands. False for a name that is not one of tourPages().
bool presentPage(StationController &station, OfflineBackend &backend, const QString &name);

} // namespace gemba::scanner

#pragma once

#include "kiosk_controller.h"
#include "offline_scenario.h"

namespace gemba::kiosk {

/// Opens the recording's page (or @p page) the way it is meant to be seen: sensor and alarm chosen, a few PIN digits
/// typed. For screenshots, demonstrations and tests.
void presentScenario(KioskController &controller, const OfflineScenario &scenario,
                     std::optional<KioskController::Page> page = {});

/// The page of this name, in any case, if there is one.
std::optional<KioskController::Page> pageNamed(const QString &name);

} // namespace gemba::kiosk

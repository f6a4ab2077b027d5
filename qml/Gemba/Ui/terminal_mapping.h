#pragma once

#include "terminal_phase.h"

#include <gemba/client/pairing.h>
#include <gemba/client/session_options.h>

/// From the client's words to the pages'. Pure.
namespace gemba::ui {

LinkPhase phaseOf(client::LinkState state);
PairingPhase phaseOf(client::Pairing::Phase phase);

} // namespace gemba::ui

#include "terminal_mapping.h"

namespace gemba::ui {

LinkPhase phaseOf(client::LinkState state)
{
    using S = client::LinkState;
    switch (state) {
    case S::Idle:
    case S::Discovering:
        return LinkPhase::Discovering;
    case S::Pairing:
        return LinkPhase::Pairing;
    case S::Connecting:
        return LinkPhase::Connecting;
    case S::Authenticating:
        return LinkPhase::Authenticating;
    case S::Syncing:
        return LinkPhase::Syncing;
    case S::Live:
        return LinkPhase::Live;
    case S::Degraded:
        return LinkPhase::Degraded;
    case S::Offline:
        return LinkPhase::Offline;
    case S::Rejected:
        return LinkPhase::Rejected;
    case S::VersionMismatch:
        return LinkPhase::VersionMismatch;
    }
    return LinkPhase::Discovering;
}

PairingPhase phaseOf(client::Pairing::Phase phase)
{
    using P = client::Pairing::Phase;
    switch (phase) {
    case P::Idle:
        return PairingPhase::Idle;
    case P::Requesting:
        return PairingPhase::Requesting;
    case P::Waiting:
        return PairingPhase::Waiting;
    case P::Approved:
        return PairingPhase::Approved;
    case P::Refused:
        return PairingPhase::Rejected;
    case P::Expired:
        return PairingPhase::Expired;
    case P::Failed:
        return PairingPhase::Failed;
    }
    return PairingPhase::Failed;
}

} // namespace gemba::ui

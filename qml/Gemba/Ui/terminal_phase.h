#pragma once

/// How far a terminal (kiosk, scanner station) is on its way to the server, as its pages tell it apart.
namespace gemba::ui {

/// The way from "nothing known" to "live", and back.
enum class LinkPhase {
    Discovering,
    Pairing,
    Connecting,
    Authenticating,
    Syncing,
    Live,
    Degraded, ///< connected, but data comes late
    Offline,
    Rejected,
    VersionMismatch,
};

enum class PairingPhase { Idle, Requesting, Waiting, Approved, Rejected, Expired, Failed };

} // namespace gemba::ui

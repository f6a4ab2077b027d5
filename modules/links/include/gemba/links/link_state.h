#pragma once

namespace gemba::links {

enum class LinkState {
    Stopped,    ///< not wanted, or not started
    Connecting, ///< an attempt is under way
    Connected,
    Waiting, ///< the attempt or the connection failed; the next attempt comes after the backoff
};

} // namespace gemba::links

#pragma once

#include "admission.h"
#include "http_front.h"
#include "web_socket_front.h"

#include <gemba/core/clock.h>
#include <gemba/transport/edge.h>

#include <utility>

namespace gemba::transport {

/// What all connections of one Edge share.
struct EdgeContext
{
    EdgeContext(EdgeOptions edgeOptions, AdmissionLimits admissionLimits, std::function<double()> random,
                const Clock &edgeClock)
        : options(std::move(edgeOptions))
        , clock(edgeClock)
        , admission(admissionLimits, std::move(random))
        , webSockets(options.tls.has_value())
    {
    }

    EdgeOptions options;
    const Clock &clock;
    EdgeCounters counters;
    Admission admission;
    HttpFront http;
    WebSocketFront webSockets;
    HttpHandler httpHandler;
    Edge::WebSocketHandler webSocketHandler;
    Edge::OriginPolicy originPolicy;
};

} // namespace gemba::transport

#pragma once

#include "bench_server.h"

namespace gemba::bench {

/// Each prints its figures beside a limit probe taken right then; false when a target is missed.
bool benchIngestLatency(BenchServer &server, int rounds);
bool benchSustainedReadings(BenchServer &server, int devices, int messages);
bool benchFanout(BenchServer &server, int screens, int rounds);
bool benchApi(BenchServer &server, int calls);

} // namespace gemba::bench

#pragma once

#include "bench_server.h"

namespace gemba::bench {

/// Each prints its figures beside a limit probe taken right then; false when a target is missed.
bool benchIngestLatency(BenchServer &server, int rounds);
bool benchSustainedReadings(BenchServer &server, int devices, int messages);
bool benchFanout(BenchServer &server, int screens, int rounds);
bool benchApi(BenchServer &server, int calls);
/// Verification of and search in an audit trail of so many lines, on SQLite; needs no server.
bool benchAudit(int rows);

} // namespace gemba::bench

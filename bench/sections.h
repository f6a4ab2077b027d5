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

/// Durable pack scans a second with so many connected stations each, and how long a station waits; parents from that number on.
bool benchBagScans(BenchServer &server, const QList<int> &stations, int seconds, int firstParent);
/// The same of a peer on that port that takes "POST /scan"; its figures have no limit beside them.
bool benchPeer(quint16 port, const QString &name, const QList<int> &stations, int seconds);
/// Lookups by code of so many codes that look like @p pattern ("X%1").
bool benchBagLookups(BenchServer &server, int stations, int seconds, const QString &pattern, qint64 codes);

} // namespace gemba::bench

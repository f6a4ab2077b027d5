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

/// With so many connected stations each: durable pack scans a second, lookups by code, and a day's mix of both, and how long a station
/// waits; parents from that number on.
bool benchBagScans(BenchServer &server, const QList<int> &stations, int seconds, int firstParent);
/// The same of a peer on that port that takes "POST /scan" and "GET /bag/<code>" and holds @p filled children (bag_fill.h) already; its
/// figures have no limit beside them.
bool benchPeer(quint16 port, const QString &name, qint64 filled, const QList<int> &stations, int seconds);
/// What was measured at the smaller size, by metric.
using ScaleFigures = QMap<QString, double>;
/// 100 stations on a database that holds @p children filled ones (bag_fill.h): lookups and scans at a steady pace, scans as fast as
/// they are taken beside @p packLimit of the bare engine, what the dashboard asks. The first call fills @p smaller, the next one
/// compares with it.
bool benchBagsAtScale(BenchServer &server, const QString &engine, qint64 children, int seconds,
                      const std::function<double()> &packLimit, ScaleFigures &smaller);

} // namespace gemba::bench

#pragma once

#include <QString>

#include <vector>

class QSqlDatabase;

namespace gemba::bench {

/// Limits of this machine, measured without any of our code, right before or after what they are compared with.

/// Durable 4-KiB appends (write + fdatasync), microseconds each.
std::vector<double> probeFsyncUs(const QString &directory, int rounds);
/// Rows a second that bare SQLite takes in (WAL, synchronous FULL, 500 rows a transaction) into a table like ours.
double probeSqliteRowsPerSecond(const QString &directory, int rows);
/// Milliseconds until the last of @p sockets loopback TCP sockets has received a 300-byte broadcast; one per round.
std::vector<double> probeTcpFanoutMs(int sockets, int rounds);
/// Microseconds of a loopback round trip between two threads.
std::vector<double> probeRoundTripUs(int rounds);

/// Scans a second that a bare engine can pack through one connection: one commit for every @p group scans, with the rows and indexes
/// that a scan has here and nothing else. @p database is open, empty and of no other use, QSQLITE or QPSQL.
double probePackCommitsPerSecond(QSqlDatabase &database, int group, int seconds);
/// The same of SQLite (WAL, synchronous FULL) in a file of its own.
double probePackCommitsPerSecond(const QString &directory, int group, int seconds);

} // namespace gemba::bench

#pragma once

#include "connection.h"

namespace gemba::storage {

/// Key of the advisory lock under which all nodes number events and audit lines ("gembajnl").
constexpr qint64 kJournalLock = 0x67656D62616A6E6C;

/// Gives the events and audit lines of a group their numbers and writes them, as the last thing before COMMIT.
///
/// SQLite has one writer, so the kept counters are enough. On PostgreSQL several nodes commit side by side: an advisory
/// lock is held from here to the end of the transaction, so numbers are drawn in commit order and a rollback leaves no
/// gap. It is taken last because everything that runs under it waits for one fsync after the other.
QList<CommittedEvent> writeJournal(Connection &connection, const QByteArray &auditKey, qint64 timeUs,
                                   const QList<Event> &events, const QList<AuditEntry> &audits);

} // namespace gemba::storage

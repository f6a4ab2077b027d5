#pragma once

#include "stored_alarm.h"

#include <gemba/storage/database.h>

#include <QHash>

namespace gemba::alarms {

/// SQL of alarms, limit states and the journal; nothing but SQL. Throws storage::DatabaseError.
namespace store {

QList<StoredAlarm> allAlarms(storage::ReadTransaction &tx);
/// Without retired ones, by id. Unless @p all only those that are not normal or are covered.
QList<StoredAlarm> listAlarms(storage::ReadTransaction &tx, bool all, const std::optional<QString> &area,
                              const QString &afterId, int limit);
void insertAlarm(storage::Transaction &tx, const StoredAlarm &alarm);
/// False when the version in the table is not @p expectedVersion.
bool updateAlarm(storage::Transaction &tx, const StoredAlarm &alarm, int expectedVersion);

/// With timers stopped, as stored.
QHash<SensorId, WatchedSensor> limitStates(storage::ReadTransaction &tx);
void saveLimitState(storage::Transaction &tx, const SensorId &sensor, const WatchedSensor &watched, qint64 monotonicMs);
void removeLimitState(storage::Transaction &tx, const SensorId &sensor);

void appendJournal(storage::Transaction &tx, const JournalEntry &entry);
/// Newest first, with seq below @p beforeSeq.
QList<JournalRow> journal(storage::ReadTransaction &tx, const std::optional<AlarmId> &alarm, qint64 beforeSeq,
                          int limit);
/// Removes at most @p limit lines older than UTC @p beforeMs, the oldest first; returns how many. What explains an alarm
/// that stands is kept, however old.
qint64 purgeJournal(storage::Transaction &tx, qint64 beforeMs, int limit);
/// Oldest first: everything since UTC @p fromMs, and of alarms that stand since before it their latest occurrence.
std::vector<JournalEntry> journalSince(storage::ReadTransaction &tx, qint64 fromMs);

/// One announcement as the plant's load counts it.
struct Announcement
{
    qint64 timeMs = 0;
    AlarmId alarm;
};
/// Announced alarms of [fromMs, toMs), by time, at most @p limit.
std::vector<Announcement> announcements(storage::ReadTransaction &tx, qint64 fromMs, qint64 toMs, int limit);
/// Lines about these alarms since UTC @p fromMs, in order, at most @p limit.
std::vector<JournalEntry> journalOf(storage::ReadTransaction &tx, const QList<AlarmId> &alarms, qint64 fromMs,
                                    qint64 toMs, int limit);

} // namespace store
} // namespace gemba::alarms

#pragma once

#include "bag_stats_contract.h"

#include <gemba/storage/database.h>

#include <map>
#include <tuple>

/// SQL of what bags add up to; nothing but SQL. Throws storage::DatabaseError.
namespace gemba::bags {

/// By how much the totals change.
struct TotalChange
{
    qint64 parents = 0, children = 0, packed = 0, openParents = 0, billedParents = 0, nominalGrams = 0;
    qint64 openBills = 0, closedBills = 0, voidBills = 0, events = 0, scans = 0, openResolutions = 0;
    bool operator==(const TotalChange &) const = default;
    TotalChange &operator+=(const TotalChange &by);
};

/// By how much the figures of a day change.
struct DayChange
{
    qint64 scans = 0, accepted = 0, alreadyHere = 0, wrongParent = 0, refused = 0;
    qint64 packed = 0, unpacked = 0, completed = 0, billed = 0, returned = 0, billsOpened = 0, billsClosed = 0,
           packedGrams = 0;
    bool operator==(const DayChange &) const = default;
    DayChange &operator+=(const DayChange &by);
};

/// Day (since 1970-01-01), area, person.
using DayKey = std::tuple<qint64, QString, QString>;
using DayChanges = std::map<DayKey, DayChange>;
/// Day, quarter of an hour.
using QuarterChanges = std::map<std::pair<qint64, int>, qint64>;

/// Of what stations scanned lately: how long a slot is, and how many there are before the running one.
inline constexpr qint64 paceSlotMs = 15'000;
inline constexpr qint64 paceSlots = 60;

/// What a station scanned in a slot.
struct StationPace
{
    qint64 scans = 0, refused = 0;
    void add(WireScanOutcome outcome);
    bool operator==(const StationPace &) const = default;
    StationPace &operator+=(const StationPace &by);
};
/// Slot (time of receipt / paceSlotMs), station.
using StationPaces = std::map<std::pair<qint64, QString>, StationPace>;

namespace store {

BagCounters counters(storage::ReadTransaction &tx);
TotalChange totals(storage::ReadTransaction &tx);
void addTotals(storage::Transaction &tx, const TotalChange &by);
/// Late where the day is closed.
void addDays(storage::Transaction &tx, const DayChanges &changes);
void addQuarters(storage::Transaction &tx, const QuarterChanges &changes);

struct StationSeen
{
    QString operatorName, subject;
    WireScanMode mode = WireScanMode::Pack;
    qint64 lastMs = 0, lastSequence = 0;
};
/// By name.
void noteStations(storage::Transaction &tx, const std::map<QString, StationSeen> &seen);
/// Forgets what is too old to be read beside the newest of these.
void addPaces(storage::Transaction &tx, const StationPaces &paces);
/// Those that scanned at @p sinceMs or later, by name; as many as an answer holds, those of the last scans first of all. What they
/// scanned lately is counted from the beginning of the slot in which that time began.
QList<StationFigures> stations(storage::ReadTransaction &tx, qint64 sinceMs, qint64 nowMs);

/// When everything was counted again last; 0: never.
qint64 countedMs(storage::ReadTransaction &tx);
void noteCounted(storage::Transaction &tx, qint64 nowMs);

/// Newest day first, as many as an answer holds. @p late: only what came after the day was closed, or only what came before; nothing: both.
QList<DayFigures> days(storage::ReadTransaction &tx, qint64 from, qint64 to, WireDayGroup groupBy,
                       const std::optional<QString> &area, const std::optional<QString> &by, std::optional<bool> late);
/// Packed in each quarter; empty where nothing was.
QMap<int, qint64> quartersOf(storage::ReadTransaction &tx, qint64 day);

struct StoredSummary
{
    QString closedBy;
    qint64 closedMs = 0;
    QString content;
};
std::optional<StoredSummary> summaryOf(storage::ReadTransaction &tx, qint64 day);
/// Closes the day with the newest entry and the newest scan. False where it is closed already.
bool insertSummary(storage::Transaction &tx, qint64 day, const StoredSummary &summary);

} // namespace store
} // namespace gemba::bags

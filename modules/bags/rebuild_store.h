#pragma once

#include "counted_history.h"

#include <gemba/storage/database.h>

/// SQL that writes rows of bags as their history says they are; nothing but SQL. Throws storage::DatabaseError.
namespace gemba::bags::store {

/// The entry that a bag came into being with, and the last one that changed it.
std::optional<StoredEvent> birthOf(storage::ReadTransaction &tx, qint64 bag);
std::optional<StoredEvent> lastTouchOf(storage::ReadTransaction &tx, qint64 bag);

/// With its number; in no parent and on no bill yet, since those may not be there either.
void insertBagRow(storage::Transaction &tx, const StoredBag &bag);
/// Every column but held.
void rewriteBag(storage::Transaction &tx, const StoredBag &bag);
void deleteBag(storage::Transaction &tx, qint64 bag);
void rewriteHold(storage::Transaction &tx, qint64 bag, qint64 held);

void insertBillRow(storage::Transaction &tx, const StoredBill &bill);
void rewriteBill(storage::Transaction &tx, const StoredBill &bill);
void deleteBill(storage::Transaction &tx, qint64 bill);

void insertLineRow(storage::Transaction &tx, const StoredLine &line);
void deleteLine(storage::Transaction &tx, qint64 addedEvent);

void rewriteTotals(storage::Transaction &tx, const TotalChange &totals);
/// All figures of the day.
void deleteDay(storage::Transaction &tx, qint64 day);
void insertDayRow(storage::Transaction &tx, const LateDayKey &key, const DayChange &figures);
void rewriteQuarters(storage::Transaction &tx, const QuarterChanges &quarters);
void rewritePaces(storage::Transaction &tx, const StationPaces &paces);

} // namespace gemba::bags::store

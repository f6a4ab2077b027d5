#pragma once

#include "bag_event_type.h"
#include "stored_bag.h"

#include <gemba/storage/database.h>

/// SQL of the history; nothing but SQL. Throws storage::DatabaseError.
namespace gemba::bags::store {

/// Gives its number; nothing where @p event takes back what another has taken back already.
std::optional<qint64> insertEvent(storage::Transaction &tx, const StoredEvent &event);
std::optional<StoredEvent> findEvent(storage::ReadTransaction &tx, qint64 id);
/// Of a child what it was packed into and taken out of, of a parent everything; newest first, numbers below @p beforeId.
QList<StoredEvent> historyOf(storage::ReadTransaction &tx, const StoredBag &bag, qint64 beforeId, int limit);
/// What happened to a bill itself, newest first.
QList<StoredEvent> historyOfBill(storage::ReadTransaction &tx, qint64 bill, int limit);
struct EventFilter
{
    std::optional<qint64> bag; ///< parent or child
    std::optional<qint64> bill;
    std::optional<qint64> fromMs;
    std::optional<qint64> toMs;
};
/// Oldest first, numbers above @p afterId.
QList<StoredEvent> eventsAfter(storage::ReadTransaction &tx, const EventFilter &filter, qint64 afterId, int limit);
/// How a bill stood just before an entry about it.
struct Closings
{
    int revision = 1;
    bool closed = false;
    QStringList returned; ///< parents that came back since it was closed
};
Closings closingsBefore(storage::ReadTransaction &tx, qint64 bill, qint64 event);
/// The entry that closed the bill as that revision: each is closed once.
std::optional<qint64> closingOf(storage::ReadTransaction &tx, qint64 bill, int revision);
/// The newest entry before @p event that put the parent on that bill.
std::optional<qint64> billingBefore(storage::ReadTransaction &tx, qint64 bill, qint64 parent, qint64 event);
/// Codes of what was in the parent before that entry, in their order.
QStringList childrenBefore(storage::ReadTransaction &tx, qint64 parent, qint64 event);
/// The newest entry of @p family about what @p event is about.
std::optional<qint64> newestOfFamily(storage::ReadTransaction &tx, const StoredEvent &event);
/// The newest entry that packed the child.
std::optional<StoredEvent> lastPacking(storage::ReadTransaction &tx, qint64 child);
/// The newest entry that put the parent on a bill.
std::optional<StoredEvent> lastBilling(storage::ReadTransaction &tx, qint64 parent);
/// What the scale had said before that entry.
std::optional<qint64> gramsBefore(storage::ReadTransaction &tx, qint64 parent, qint64 event);

} // namespace gemba::bags::store

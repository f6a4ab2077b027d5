#pragma once

#include "stored_bag.h"

#include <gemba/storage/database.h>

/// SQL of the history as it goes out; nothing but SQL. Throws storage::DatabaseError.
namespace gemba::bags::store {

struct EventFilter
{
    std::optional<qint64> bag; ///< parent or child
    std::optional<qint64> bill;
    std::optional<qint64> fromMs;
    std::optional<qint64> toMs;
};

/// Oldest first, numbers above @p afterId.
QList<StoredEvent> eventsAfter(storage::ReadTransaction &tx, const EventFilter &filter, qint64 afterId, int limit);

} // namespace gemba::bags::store

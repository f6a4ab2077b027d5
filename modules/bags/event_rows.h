#pragma once

#include "stored_bag.h"

#include <gemba/storage/database.h>

/// How entries of the history are read, for every question about them.
namespace gemba::bags::store {

/// SELECT … FROM bag_event e …, to be followed by a condition on e.
extern const QString eventSelect;
QList<StoredEvent> eventRows(const storage::Rows &rows);

} // namespace gemba::bags::store

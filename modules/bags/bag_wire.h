#pragma once

#include "scan_store.h"
#include "stored_bag.h"

#include <gemba/rpc/caller.h>

namespace gemba::bags {

Bag toWire(const StoredBag &bag, const Formats &formats);
Bill toWire(const StoredBill &bill);
/// Whether it can be taken back is not known to it.
BagEvent toWire(const StoredEvent &event);
KeptScan toWire(const store::StoredScan &scan);

Formats formatsOf(QList<BagFormat> formats);
CodeForm formOf(const BagFormat &format);

/// The caller's hand, at his terminal or program. @p station where one is named.
Hand handOf(const rpc::Caller &caller, qint64 nowMs, const QString &station = {});

/// The number in a cursor of a list that goes downwards; the end of all numbers for an empty one. CursorInvalid.
Result<qint64> belowOf(const QString &cursor);

} // namespace gemba::bags

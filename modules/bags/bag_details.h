#pragma once

#include "stored_bag.h"

namespace gemba::bags {

/// What an entry of the history says beyond its columns: with it bags and bills can be made again from the history alone. JSON.
/// Entries that were written before say nothing, so whatever reads one must do without.
QString detailOfParent(const StoredBag &parent);
/// Of the entry that packs a child for the first time. Its area is that of the entry.
QString detailOfChild(const StoredBag &child);
QString detailOfOpened(const StoredBill &bill);
QString detailOfChanged(const StoredBill &bill);
/// @p sha256 of what was printed as that revision.
QString detailOfClosed(int revision, const QString &sha256);
/// @p returned: how many parents had come back and were taken off by it. An entry without a detail took none off.
QString detailOfReopened(int returned);

/// What never changes of a bag, as the entry says that it came into being with, and the first area of a child; nothing where it does not say.
std::optional<StoredBag> bagBornIn(const StoredEvent &event);
/// Takes over what BillOpened or BillChanged say; false where they do not say.
bool applyDetail(StoredBill &bill, const StoredEvent &event);

struct ClosedDetail
{
    int revision = 0;
    QString sha256;
};
std::optional<ClosedDetail> closedDetail(const QString &detail);

} // namespace gemba::bags

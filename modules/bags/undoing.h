#pragma once

#include "bag_ledger.h"

#include <gemba/rpc/caller.h>

namespace gemba::bags {

/// What taking back did, with everything as it is afterwards.
struct Undone
{
    StoredBag parent;
    std::optional<StoredBag> other;
    QList<qint64> events; ///< none: it was taken back already
};

/// Takes an entry of the history back by another that says the opposite and names it. Whether that is possible depends on how things
/// are: the entry must be the newest of its kind about its bag, and the opposite must be allowed now. Who may is asked elsewhere.
/// Refuses NotUndoable about "event", and what packing and billing refuse.
Result<Undone> undo(Ledger &ledger, const StoredEvent &event, const Hand &hand, const QString &reason);

/// Whether @p caller may have @p event taken back by undo(): one's own and those sent in one's own session with the right to scan in the
/// parent's area, others' with the right to correct there; those about a bill with the rights of bills, in the bill's area, where
/// billing asks too. Refuses PermissionDenied about @p field.
Result<void> mayUndo(storage::ReadTransaction &tx, const rpc::Caller &caller, const StoredEvent &event,
                     const QString &field);

/// Whether undo() would do it, with parent and bill as they are now.
bool isUndoable(storage::ReadTransaction &tx, const StoredEvent &event, const std::optional<StoredBag> &parent,
                const std::optional<StoredBill> &bill);

} // namespace gemba::bags

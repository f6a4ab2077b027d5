#pragma once

#include "bag_ledger.h"

namespace gemba::bags {

/// What packing did, with the bags as they are afterwards.
struct Packed
{
    StoredBag parent;
    std::optional<StoredBag> child;
    QList<qint64> events; ///< none: nothing had to be done
};

/// Children into parents and out again: who may do it is asked elsewhere. One command's, on the writer thread. A refusal leaves
/// nothing half done: what is refused was refused before anything was written.
class Packing
{
public:
    explicit Packing(Ledger &ledger)
        : m_ledger(ledger)
    {
    }

    /// Refuses BagCodeUnknown, BagUnknown or BagWrongKind, about @p field. @p code is canonical.
    Result<StoredBag> parent(const QString &code, const QString &field);
    /// The same, but it comes into being where it is new. @p event is the entry that it made then.
    Result<StoredBag> parentOrNew(const QString &code, const QString &field, const QString &area, const Hand &hand,
                                  qint64 *event = nullptr);

    /// No event where the child is in it already. Refuses BagCodeUnknown, BagWrongKind, BagInOtherParent about @p field, and
    /// ParentFull, ParentComplete or ParentBilled about "parent".
    Result<Packed> pack(const StoredBag &parent, const QString &child, const Hand &hand, const QString &field,
                        std::optional<qint64> undoes = {}, const QString &reason = {});
    /// How a parent that is complete is treated: opened again, as whoever corrects wants it, or refused with ParentComplete.
    enum class IfComplete { Reopen, Refuse };
    /// Refuses BagUnknown, BagWrongKind, BagNotInParent, BagInOtherParent about @p field, ParentComplete or ParentBilled.
    Result<Packed> unpack(const StoredBag &parent, const QString &child, const Hand &hand, const QString &field,
                          IfComplete ifComplete, std::optional<qint64> undoes = {}, const QString &reason = {});
    /// Takes the child out of the parent it is in, if it is in one, and packs it into @p to. All or nothing within a command.
    Result<Packed> bring(const StoredBag &to, const QString &child, const Hand &hand, const QString &field,
                         const QString &reason);

    /// Refuses ParentBilled, ParentHeld, StateConflict for an empty one, ReasonRequired for a short one. No event where it is so.
    Result<Packed> complete(const StoredBag &parent, const Hand &hand, const QString &reason,
                            std::optional<qint64> undoes = {});
    Result<Packed> reopen(const StoredBag &parent, const Hand &hand, const QString &reason,
                          std::optional<qint64> undoes = {});
    Packed weigh(const StoredBag &parent, std::optional<qint64> grams, const Hand &hand,
                 std::optional<qint64> undoes = {}, const QString &reason = {});
    /// Somebody has to look at it, or has done so: a full one is complete then.
    void hold(const StoredBag &parent, int by, const Hand &hand);

private:
    Result<StoredBag> open(const StoredBag &parent, const Hand &hand, IfComplete ifComplete, QList<qint64> &events);

    Ledger &m_ledger;
};

} // namespace gemba::bags

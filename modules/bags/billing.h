#pragma once

#include "bag_ledger.h"
#include "bill_store.h"

namespace gemba::bags {

/// What billing did, with bill and parent as they are afterwards.
struct Billed
{
    StoredBill bill;
    std::optional<StoredBag> parent;
    QList<qint64> events; ///< none: nothing had to be done
    int children = 0;     ///< on the line concerned
};

/// Parents onto bills and off again: who may do it is asked elsewhere. One command's, on the writer thread. A refusal leaves
/// nothing half done.
class Billing
{
public:
    explicit Billing(Ledger &ledger)
        : m_ledger(ledger)
    {
    }

    /// NotFound about @p field.
    Result<StoredBill> bill(const QString &number, const QString &field);

    /// No event where it is on it already. Refuses ParentOnOtherBill, ParentHeld, ParentNotComplete about "parent", BillNotOpen and
    /// BillFull about "number".
    Result<Billed> add(const StoredBill &bill, const StoredBag &parent, const Hand &hand,
                       std::optional<qint64> undoes = {}, const QString &reason = {});
    /// Refuses ParentNotOnBill about "parent", BillNotOpen about "number".
    Result<Billed> remove(const StoredBill &bill, const StoredBag &parent, const Hand &hand,
                          std::optional<qint64> undoes = {}, const QString &reason = {});
    /// Takes the parent off the bill it is on, if it is on one, and puts it on @p to. Refuses what add() and remove() refuse; then it may be
    /// off its bill already, and the command is to be refused as a whole.
    Result<Billed> bring(const StoredBill &to, const StoredBag &parent, const Hand &hand, const QString &reason);
    /// Refuses ParentNotOnBill about "parent", BillNotClosed about "number".
    Result<Billed> takeBack(const StoredBill &bill, const StoredBag &parent, const Hand &hand, const QString &reason);
    /// Refuses BillNotOpen, and BillShort where less than planned is on it and @p mayBeShort is not so or no reason is given.
    Result<Billed> close(const StoredBill &bill, const Hand &hand, const QString &shortReason, bool mayBeShort);
    Result<Billed> reopen(const StoredBill &bill, const Hand &hand, const QString &reason);
    Result<Billed> makeVoid(const StoredBill &bill, const Hand &hand, const QString &reason);

private:
    /// Keeps what is printed; gives its SHA-256.
    QString print(const StoredBill &bill);

    Ledger &m_ledger;
};

} // namespace gemba::bags

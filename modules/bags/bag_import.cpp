#include "bag_import.h"

#include "bag_codes.h"
#include "bag_desk.h"
#include "bag_export_store.h"
#include "bag_wire.h"
#include "billing.h"
#include "packing.h"
#include "undoing.h"

#include <scanned_text.h>

namespace gemba::bags {

using namespace Qt::StringLiterals;
using files::Column;
using files::RowEffect;
using storage::Transaction;

namespace {

enum Place { Parent, Child, BillNumber, Area };

const auto parentColumn = u"parent"_s;
const auto childColumn = u"child"_s;
const auto billColumn = u"bill"_s;
const auto areaColumn = u"area"_s;

/// A ledger remembers each bag that it has met: after so many it is closed and another begun.
constexpr int entriesOfALedger = 1'000;

/// The refusal of billing in the words of the file's columns.
Error ofColumns(Error error)
{
    if (error.field == "number"_L1 || error.field == "event"_L1)
        error.field = billColumn;
    return error;
}

class PackingTaker final : public files::RowTaker
{
public:
    PackingTaker(BagService &service, Transaction &tx, const rpc::Caller &caller, const QString &group)
        : m_service(service)
        , m_tx(tx)
        , m_caller(caller)
        , m_hand(handOf(caller, service.nowMs()))
    {
        m_hand.group = group;
    }

    Result<RowEffect> take(qint64 row, const QStringList &cells) override
    {
        Ledger &ledger = turn();
        if (cells[Child].isEmpty() && cells[BillNumber].isEmpty())
            return refuseField(ErrorCode::FieldMissing, childColumn, u"a child, or a bill for the parent"_s);
        const auto code = codeIn(cells[Parent], ledger.formats(), parentColumn);
        if (!code)
            return code.error();
        RowEffect effect = RowEffect::Unchanged;
        if (!cells[Child].isEmpty()) {
            const auto packed = pack(ledger, *code, cells);
            if (!packed)
                return packed;
            effect = *packed;
        }
        if (!cells[BillNumber].isEmpty()) {
            const auto wanted = want(ledger, row, *code, cells[BillNumber]);
            if (!wanted)
                return wanted.error();
        }
        if (!m_wishes.contains(*code))
            return effect;
        const auto parent = Packing(ledger).parent(*code, parentColumn);
        if (!parent)
            return parent.error();
        if (!parent->complete)
            return effect;
        const auto billed = putOnBill(ledger, *parent, m_wishes.take(*code).bill);
        if (!billed)
            return billed.error();
        return *billed && effect == RowEffect::Unchanged ? RowEffect::Updated : effect;
    }

    void finish(const Blame &blame) override
    {
        Ledger &ledger = turn();
        for (auto wish = m_wishes.cbegin(); wish != m_wishes.cend(); ++wish) {
            Packing packing(ledger);
            const auto parent = packing.parent(wish.key(), parentColumn);
            if (!parent) {
                blame(wish->row, parent.error());
                continue;
            }
            // Where it is complete already, only billing asks.
            const auto completed = parent->complete ? Result<Packed>(Packed{*parent, {}, {}})
                                                    : completeFor(ledger, m_caller, *parent, m_hand,
                                                                  u"short, as imported"_s, parentColumn);
            if (!completed) {
                blame(wish->row, completed.error());
                continue;
            }
            if (const auto billed = putOnBill(ledger, completed->parent, wish->bill); !billed)
                blame(wish->row, billed.error());
        }
        m_wishes.clear();
        m_service.close(ledger);
    }

private:
    struct Wish
    {
        qint64 row = 0;
        QString bill;
    };

    Ledger &turn()
    {
        if (m_ledger && ++m_entries % entriesOfALedger == 0) {
            m_service.close(*m_ledger);
            m_ledger.reset();
        }
        if (!m_ledger)
            m_ledger.emplace(m_service.open(m_tx));
        return *m_ledger;
    }

    Result<RowEffect> pack(Ledger &ledger, const QString &code, const QStringList &cells)
    {
        const auto child = codeIn(cells[Child], ledger.formats(), childColumn);
        if (!child)
            return child.error();
        Packing packing(ledger);
        const auto known = packing.parent(code, parentColumn);
        if (!known && known.error().code != ErrorCode::BagUnknown)
            return known.error();
        if (auto ok = known ? rpc::checkArea(m_caller, permission::scan, known->area, parentColumn)
                            : rpc::checkArea(m_caller, permission::scan, cells[Area], areaColumn);
            !ok)
            return ok.error();
        const auto parent = packing.parentOrNew(code, parentColumn, cells[Area], m_hand);
        if (!parent)
            return parent.error();
        const auto packed = packing.pack(*parent, *child, m_hand, childColumn);
        if (!packed)
            return packed.error();
        return packed->events.isEmpty() ? RowEffect::Unchanged : RowEffect::Created;
    }

    Result<void> want(Ledger &ledger, qint64 row, const QString &code, const QString &number)
    {
        const auto bill = Billing(ledger).bill(canonicalCode(number), billColumn);
        if (!bill)
            return bill.error();
        if (auto ok = rpc::checkArea(m_caller, permission::bill, bill->area, billColumn); !ok)
            return ok;
        const auto known = m_wishes.constFind(code);
        if (known != m_wishes.cend() && known->bill != bill->number)
            return refuseField(ErrorCode::ParentOnOtherBill, billColumn, known->bill);
        // The last row that names it is to blame for what goes wrong in the end.
        m_wishes.insert(code, {row, bill->number});
        return {};
    }

    /// Whether it was not on it before.
    Result<bool> putOnBill(Ledger &ledger, const StoredBag &parent, const QString &number)
    {
        Billing billing(ledger);
        const auto bill = billing.bill(number, billColumn);
        if (!bill)
            return bill.error();
        const auto done = billing.add(*bill, parent, m_hand);
        if (!done)
            return ofColumns(done.error());
        return !done->events.isEmpty();
    }

    BagService &m_service;
    Transaction &m_tx;
    const rpc::Caller m_caller;
    Hand m_hand;
    std::optional<Ledger> m_ledger;
    int m_entries = 0;
    QMap<QString, Wish> m_wishes; ///< parents that are to go on a bill and are not complete yet
};

} // namespace

QString PackingImport::name() const
{
    return u"packing"_s;
}

QList<Column> PackingImport::importColumns() const
{
    return {{parentColumn, u"Parent, which comes into being where it is new"_s, true},
            {childColumn, u"Child that is in it"_s},
            {billColumn, u"Bill that the parent goes on"_s},
            {areaColumn, u"Where, for a parent that is new"_s}};
}

wire::Permission PackingImport::importPermission() const
{
    return permission::scan;
}

std::unique_ptr<files::RowTaker> PackingImport::begin(Transaction &tx, const rpc::Caller &caller, const QString &group)
{
    return std::make_unique<PackingTaker>(m_service, tx, caller, group);
}

bool PackingImport::belongTogether(const QStringList &a, const QStringList &b) const
{
    return a[Parent] == b[Parent];
}

Result<qint64> PackingImport::undo(Transaction &tx, const rpc::Caller &caller, const QString &group,
                                   const QString &reason, const std::function<bool(qint64 done, qint64 total)> &goOn)
{
    const qint64 total = store::countOfGroup(tx, group);
    Hand hand = handOf(caller, m_service.nowMs());
    hand.group = newUuid7(hand.nowMs);
    qint64 done = 0;
    qint64 undone = 0;
    qint64 before = std::numeric_limits<qint64>::max();
    for (;;) {
        if (!goOn(done, total))
            return refuse(ErrorCode::ShuttingDown);
        const QList<qint64> entries = store::entriesOfGroup(tx, group, before, entriesOfALedger);
        if (entries.isEmpty())
            return undone;
        Ledger ledger = m_service.open(tx);
        for (const qint64 id : entries) {
            if (++done % 64 == 0 && !goOn(done, total))
                return refuse(ErrorCode::ShuttingDown);
            const auto event = store::findEvent(tx, id);
            // That a parent came into being stays so: it is known from then on, and empty.
            if (!event || event->undoneBy || !canBeUndone(event->type))
                continue;
            if (auto ok = mayUndo(tx, caller, *event, u"importId"_s); !ok)
                return ok.error();
            const auto taken = bags::undo(ledger, *event, hand, reason);
            if (!taken)
                return refuseField(
                    taken.error().code, u"importId"_s,
                    u"entry %1 (%2 %3): %4"_s.arg(id).arg(event->bagCode, event->otherCode, taken.error().detail));
            ++undone;
        }
        before = entries.last();
        m_service.close(ledger);
    }
}

} // namespace gemba::bags

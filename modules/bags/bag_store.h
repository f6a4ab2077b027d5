#pragma once

#include "stored_bag.h"

#include <gemba/storage/database.h>

/// SQL of bags and the forms of their codes; nothing but SQL. What must never be wrong is in the condition of one statement:
/// the functions that give an optional give nothing when it did not hold. Throws storage::DatabaseError.
namespace gemba::bags::store {

/// On PostgreSQL several servers change bags. What all bags add up to is one row, so they take turns anyway; taken before anything
/// else, that turn keeps two of them from waiting for each other. Held until the commit. Nothing on SQLite.
void takeTurn(storage::Transaction &tx);

std::optional<StoredBag> findBag(storage::ReadTransaction &tx, const QString &code);
std::optional<StoredBag> bagById(storage::ReadTransaction &tx, qint64 id);
/// By code.
QList<StoredBag> childrenOf(storage::ReadTransaction &tx, qint64 parent);
QList<StoredBag> parentsOnBill(storage::ReadTransaction &tx, qint64 bill);
/// Parents that are open, by code.
QList<StoredBag> openParents(storage::ReadTransaction &tx, const std::optional<QString> &area, const QString &afterCode,
                             int limit);

struct BagSearch
{
    /// Where a page of a list that goes by change ended.
    struct Place
    {
        qint64 changedMs = 0;
        qint64 id = 0;
    };

    ListBags::Params in; ///< its text canonical
    int limit = 100;
    std::optional<Place> after; ///< instead of in.cursor, where byChange()

    /// Newest change first instead of by code: the person or the time narrows, and no code does that an index finds.
    bool byChange() const;
};
struct BagQuery
{
    QString sql;
    QVariantList binds;
};
BagQuery queryOf(const BagSearch &search);
QList<StoredBag> searchBags(storage::ReadTransaction &tx, const BagSearch &search);

/// Nothing where the code exists.
std::optional<StoredBag> createParent(storage::Transaction &tx, const QString &code, const BagFormat &format,
                                      const QString &area, const Hand &hand);
/// Puts a child that is in no parent into @p parent, whose area is its own then; one that is new comes into being, with revision 1. Nothing where it is in a
/// parent or is none that could be.
std::optional<StoredBag> claimChild(storage::Transaction &tx, const QString &code, const BagFormat &format,
                                    const StoredBag &parent, const Hand &hand);
/// Counts a child in; the parent becomes complete when it is full and nobody has to look at it. Nothing where it is full, complete
/// or on a bill, or not any more as @p parent says.
std::optional<StoredBag> countIn(storage::Transaction &tx, const StoredBag &parent, const Hand &hand);
/// Nothing where the child is not in that parent.
std::optional<StoredBag> releaseChild(storage::Transaction &tx, qint64 child, qint64 parent, const Hand &hand);
/// Nothing where the parent is complete or on a bill.
std::optional<StoredBag> countOut(storage::Transaction &tx, qint64 parent, const Hand &hand);
/// Nothing where it is complete, held, empty or on a bill.
std::optional<StoredBag> markComplete(storage::Transaction &tx, qint64 parent, const Hand &hand);
/// Nothing where it is open or on a bill.
std::optional<StoredBag> markOpen(storage::Transaction &tx, qint64 parent, const Hand &hand);
std::optional<StoredBag> setScale(storage::Transaction &tx, qint64 parent, std::optional<qint64> grams,
                                  const Hand &hand);
/// Nothing where the parent is not complete, is held or is on a bill.
std::optional<StoredBag> putOnBill(storage::Transaction &tx, qint64 parent, qint64 bill, const Hand &hand);
/// Nothing where the parent is not on that bill.
std::optional<StoredBag> takeOffBill(storage::Transaction &tx, qint64 parent, qint64 bill, const Hand &hand);
/// Somebody has to look at it (+1), or has done so (-1). No entry of its history, so nothing else of it changes.
std::optional<StoredBag> addHold(storage::Transaction &tx, qint64 parent, int by);

QList<BagFormat> formats(storage::ReadTransaction &tx);
bool insertFormat(storage::Transaction &tx, const BagFormat &format);
/// False when the version in the table is not that of @p format less one.
bool updateFormat(storage::Transaction &tx, const BagFormat &format);

} // namespace gemba::bags::store

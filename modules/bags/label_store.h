#pragma once

#include "bag_documents_contract.h"

#include <gemba/storage/database.h>

/// SQL of numbers that are set aside for labels; nothing but SQL. Throws storage::DatabaseError.
namespace gemba::bags::store {

/// A row of bag_label_range.
struct StoredRange
{
    LabelRange range;
    qint64 firstNumber = 0;
    int digits = 0;    ///< of the form when the numbers were set aside
    int printedTo = 0; ///< the last label that was printed so far, counted from 1
};

/// Takes @p count numbers that follow each other, from @p from on or later, none above @p last: the first of them. Nothing where
/// there are not so many. Whoever asks at the same time waits and gets others.
std::optional<qint64> takeNumbers(storage::Transaction &tx, const QString &format, qint64 from, int count, qint64 last);
/// The greatest code in use of that prefix with so many digits after it, from @p firstCode to @p lastCode. Codes with letters or of another
/// length lie between them too, and are none.
std::optional<QString> greatestUsed(storage::ReadTransaction &tx, const QString &prefix, const QString &firstCode,
                                    const QString &lastCode);

void insertRange(storage::Transaction &tx, const StoredRange &row);
std::optional<StoredRange> findRange(storage::ReadTransaction &tx, const QString &id);
/// Newest first, ids below @p beforeId.
QList<StoredRange> listRanges(storage::ReadTransaction &tx, const QString &beforeId, int limit);
void notePrint(storage::Transaction &tx, const QString &id, int printedTo, qint64 nowMs);

} // namespace gemba::bags::store

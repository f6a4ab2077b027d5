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

/// The number after those that were set aside last. Whoever asks at the same time waits for the end of the transaction.
qint64 nextNumber(storage::Transaction &tx, const QString &format);
void setNextNumber(storage::Transaction &tx, const QString &format, qint64 next);
/// The number after a range that was set aside and holds one of these; nothing where none does.
std::optional<qint64> endOfSetAside(storage::ReadTransaction &tx, const QString &format, qint64 first, qint64 last);
/// Codes in use of that prefix with so many digits after it, in their order; see greatestUsed().
QStringList usedCodes(storage::ReadTransaction &tx, const QString &prefix, const QString &firstCode,
                      const QString &lastCode, int limit);
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

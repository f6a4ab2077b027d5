#pragma once

#include "stored_bag.h"

#include <gemba/storage/database.h>

#include <functional>
#include <map>

/// SQL of bills; nothing but SQL. As in bag_store.h, an optional that is empty says that the condition of the statement did not
/// hold. Throws storage::DatabaseError.
namespace gemba::bags::store {

std::optional<StoredBill> findBill(storage::ReadTransaction &tx, const QString &number);
std::optional<StoredBill> billById(storage::ReadTransaction &tx, qint64 id);
/// A condition on bills, with the values that it adds to @p binds: what @p text finds, see wordRanges().
QString foundBy(const QString &text, QVariantList &binds);
/// Newest first, numbers below @p beforeId.
QList<StoredBill> listBills(storage::ReadTransaction &tx, const ListBills::Params &in, qint64 beforeId, int limit);
/// By number of the row.
QList<StoredBill> everyBill(storage::ReadTransaction &tx);
/// The number that comes after those of all bills there are.
qint64 nextBill(storage::ReadTransaction &tx);

/// What bills are found by, of each that has it; see billWords().
std::map<qint64, QStringList> keptWords(storage::ReadTransaction &tx);
/// Those of before there were such words, by number of the row, above @p after.
QList<StoredBill> billsWithoutWords(storage::ReadTransaction &tx, qint64 after, int limit);
void writeWords(storage::Transaction &tx, const StoredBill &bill);
void deleteWords(storage::Transaction &tx, qint64 bill);

/// Nothing where the number exists.
std::optional<StoredBill> createBill(storage::Transaction &tx, const StoredBill &bill);
/// Nothing where the bill is not open, the version is another, or more parents are on it.
std::optional<StoredBill> changeBill(storage::Transaction &tx, const ChangeBill::Params &in, qint64 id);
/// Counts a parent in, as it is now. Nothing where the bill is not open or holds what was planned.
std::optional<StoredBill> countOn(storage::Transaction &tx, qint64 bill, const StoredBag &parent);

/// Counts a line out. Nothing where the bill is not open.
std::optional<StoredBill> countOff(storage::Transaction &tx, qint64 bill, const StoredLine &line);
/// Nothing where it is not open or does not hold @p parents any more.
std::optional<StoredBill> closeBill(storage::Transaction &tx, qint64 bill, int parents,
                                    const std::optional<QString> &reason, const Hand &hand);
/// Counts off what came back, as @p returned adds it up. Nothing where it is not closed or something else has come back.
std::optional<StoredBill> reopenBill(storage::Transaction &tx, qint64 bill, const StoredBill &returned,
                                     const QString &reason);
/// Nothing where it is not in state @p from.
std::optional<StoredBill> voidBill(storage::Transaction &tx, qint64 bill, WireBillState from, const QString &reason);
/// Nothing where it is not closed.
std::optional<StoredBill> countReturn(storage::Transaction &tx, qint64 bill);

void insertLine(storage::Transaction &tx, qint64 addedEvent, qint64 bill, const StoredBag &parent);
/// The line that a parent has on the bill now.
std::optional<StoredLine> activeLine(storage::ReadTransaction &tx, qint64 bill, qint64 parent);
bool endLine(storage::Transaction &tx, qint64 addedEvent, std::optional<qint64> removedBy,
             std::optional<qint64> returnedBy);
/// What came back and is still on the bill, added up.
StoredBill sumOfReturned(storage::ReadTransaction &tx, qint64 bill);
/// Takes what came back off the bill: how many lines that were.
qint64 endReturnedLines(storage::Transaction &tx, qint64 bill, qint64 removedBy);
/// Those that count: not taken off. Of a void bill those that were on it when it was made void.
QList<BillLine> linesOf(storage::ReadTransaction &tx, const StoredBill &bill, const Formats &formats);
/// What these add up to, to be compared with what the bill keeps.
StoredBill sumOfLines(storage::ReadTransaction &tx, const StoredBill &bill);

struct StoredRevision
{
    QString content;
    QString sha256;
};
/// Every line there is. @p take must not use the transaction.
void everyLine(storage::ReadTransaction &tx, const std::function<void(const StoredLine &)> &take);
void everyRevision(storage::ReadTransaction &tx,
                   const std::function<void(qint64 bill, int revision, const StoredRevision &)> &take);
bool insertRevision(storage::Transaction &tx, qint64 bill, int revision, const StoredRevision &row);
/// The newest where @p revision is 0.
std::optional<StoredRevision> revisionOf(storage::ReadTransaction &tx, qint64 bill, int revision);

} // namespace gemba::bags::store

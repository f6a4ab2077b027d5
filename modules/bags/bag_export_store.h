#pragma once

#include <file_kind.h>

/// SQL of whole tables as they leave the house; nothing but SQL. Each shows every row that the filter lets through, oldest first, in pages
/// within the one snapshot: what is held is one page, however many there are. Throws storage::DatabaseError.
namespace gemba::bags::store {

/// Columns as BagExport names them.
void eachParent(storage::ReadTransaction &tx, const files::Filter &filter, const files::TakeCells &take);
void eachChild(storage::ReadTransaction &tx, const files::Filter &filter, const files::TakeCells &take);
void eachBill(storage::ReadTransaction &tx, const files::Filter &filter, const files::TakeCells &take);
void eachScan(storage::ReadTransaction &tx, const files::Filter &filter, const files::TakeCells &take);
void eachEvent(storage::ReadTransaction &tx, const files::Filter &filter, const files::TakeCells &take);

/// How many there are of everything.
struct TableRows
{
    qint64 parents = 0;
    qint64 children = 0;
    qint64 bills = 0;
    qint64 scans = 0;
    qint64 events = 0;
};
TableRows tableRows(storage::ReadTransaction &tx);

/// Numbers of the entries of a group that take nothing back, below @p beforeId, newest first.
QList<qint64> entriesOfGroup(storage::ReadTransaction &tx, const QString &group, qint64 beforeId, int limit);
qint64 countOfGroup(storage::ReadTransaction &tx, const QString &group);

} // namespace gemba::bags::store

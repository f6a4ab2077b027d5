#include "label_store.h"

namespace gemba::bags::store {

using namespace Qt::StringLiterals;
using storage::ReadTransaction;
using storage::Rows;
using storage::Transaction;

namespace {

const auto rangeColumns =
    u"id, format, first_number, count, first_code, last_code, reserved_by, reserved_ms, prints, last_print_ms, digits, "
    "printed_to, gaps"_s;

#define GEMBA_USED_CODES                                                                                               \
    "SELECT code FROM bag WHERE code >= ? AND code <= ? AND LENGTH(code) = ? AND "                                     \
    "LTRIM(SUBSTR(code, CAST(? AS INTEGER)), '0123456789') = ''"

QList<StoredRange> every(const Rows &rows)
{
    QList<StoredRange> out;
    for (qsizetype i = 0; i < rows.count(); ++i) {
        StoredRange row;
        row.range.id = rows.text(i, 0);
        row.range.format = rows.text(i, 1);
        row.firstNumber = rows.integer(i, 2);
        row.range.count = static_cast<int>(rows.integer(i, 3));
        row.range.first = rows.text(i, 4);
        row.range.last = rows.text(i, 5);
        row.range.reservedBy = rows.text(i, 6);
        row.range.reservedAtMs = rows.integer(i, 7);
        row.range.prints = static_cast<int>(rows.integer(i, 8));
        if (!rows.isNull(i, 9))
            row.range.lastPrintMs = rows.integer(i, 9);
        row.digits = static_cast<int>(rows.integer(i, 10));
        row.printedTo = static_cast<int>(rows.integer(i, 11));
        row.range.gaps = rows.flag(i, 12);
        out.append(row);
    }
    return out;
}

} // namespace

qint64 nextNumber(Transaction &tx, const QString &format)
{
    tx.execute(u"INSERT INTO bag_serial (format, next_number) VALUES (?, 1) ON CONFLICT DO NOTHING"_s, {format});
    // Changes nothing and locks the row.
    return tx
        .select(u"UPDATE bag_serial SET next_number = next_number WHERE format = ? RETURNING next_number"_s, {format})
        .integer(0, 0);
}

void setNextNumber(Transaction &tx, const QString &format, qint64 next)
{
    tx.execute(u"UPDATE bag_serial SET next_number = ? WHERE format = ?"_s, {next, format});
}

std::optional<qint64> endOfSetAside(ReadTransaction &tx, const QString &format, qint64 first, qint64 last)
{
    // Ranges do not overlap: that of the greatest beginning has the greatest end.
    const Rows rows = tx.select(u"SELECT first_number + count FROM bag_label_range WHERE format = ? AND "
                                "first_number <= ? ORDER BY first_number DESC LIMIT 1"_s,
                                {format, last});
    return rows.isEmpty() || rows.integer(0, 0) <= first ? std::nullopt : std::optional(rows.integer(0, 0));
}

QStringList usedCodes(ReadTransaction &tx, const QString &prefix, const QString &firstCode, const QString &lastCode,
                      int limit)
{
    const Rows rows = tx.select(u"" GEMBA_USED_CODES " ORDER BY code LIMIT ?"_s,
                                {firstCode, lastCode, lastCode.size(), prefix.size() + 1, limit});
    QStringList out;
    for (qsizetype i = 0; i < rows.count(); ++i)
        out.append(rows.text(i, 0));
    return out;
}

std::optional<QString> greatestUsed(ReadTransaction &tx, const QString &prefix, const QString &firstCode,
                                    const QString &lastCode)
{
    const Rows rows = tx.select(u"" GEMBA_USED_CODES " ORDER BY code DESC LIMIT 1"_s,
                                {firstCode, lastCode, lastCode.size(), prefix.size() + 1});
    return rows.isEmpty() ? std::nullopt : std::optional(rows.text(0, 0));
}

void insertRange(Transaction &tx, const StoredRange &row)
{
    const LabelRange &r = row.range;
    tx.execute(
        u"INSERT INTO bag_label_range (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0, NULL, ?, 0, ?)"_s.arg(rangeColumns),
        {r.id, r.format, row.firstNumber, r.count, r.first, r.last, r.reservedBy, r.reservedAtMs, row.digits,
         r.gaps ? 1 : 0});
}

std::optional<StoredRange> findRange(ReadTransaction &tx, const QString &id)
{
    const QList<StoredRange> found =
        every(tx.select(u"SELECT %1 FROM bag_label_range WHERE id = ?"_s.arg(rangeColumns), {id}));
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

QList<StoredRange> listRanges(ReadTransaction &tx, const QString &beforeId, int limit)
{
    return every(tx.select(u"SELECT %1 FROM bag_label_range WHERE id < ? ORDER BY id DESC LIMIT ?"_s.arg(rangeColumns),
                           {beforeId, limit}));
}

void notePrint(Transaction &tx, const QString &id, int printedTo, qint64 nowMs)
{
    tx.execute(u"UPDATE bag_label_range SET prints = prints + 1, last_print_ms = ?, "
               "printed_to = CASE WHEN printed_to < ? THEN ? ELSE printed_to END WHERE id = ?"_s,
               {nowMs, printedTo, printedTo, id});
}

} // namespace gemba::bags::store

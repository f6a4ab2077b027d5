#include "label_store.h"

namespace gemba::bags::store {

using namespace Qt::StringLiterals;
using storage::ReadTransaction;
using storage::Rows;
using storage::Transaction;

namespace {

const auto rangeColumns =
    u"id, format, first_number, count, first_code, last_code, reserved_by, reserved_ms, prints, last_print_ms, digits, "
    "printed_to"_s;

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
        out.append(row);
    }
    return out;
}

} // namespace

std::optional<qint64> takeNumbers(Transaction &tx, const QString &format, qint64 from, int count, qint64 last)
{
    tx.execute(u"INSERT INTO bag_serial (format, next_number) VALUES (?, 0) ON CONFLICT DO NOTHING"_s, {format});
    const Rows rows =
        tx.select(u"UPDATE bag_serial SET next_number = (CASE WHEN next_number < ? THEN ? ELSE next_number END) + ? "
                  "WHERE format = ? AND (CASE WHEN next_number < ? THEN ? ELSE next_number END) + ? <= ? "
                  "RETURNING next_number"_s,
                  {from, from, count, format, from, from, count, last + 1});
    return rows.isEmpty() ? std::nullopt : std::optional(rows.integer(0, 0) - count);
}

std::optional<QString> greatestUsed(ReadTransaction &tx, const QString &prefix, const QString &firstCode,
                                    const QString &lastCode)
{
    const Rows rows =
        tx.select(u"SELECT code FROM bag WHERE code >= ? AND code <= ? AND LENGTH(code) = ? AND "
                  "LTRIM(SUBSTR(code, CAST(? AS INTEGER)), '0123456789') = '' ORDER BY code DESC LIMIT 1"_s,
                  {firstCode, lastCode, lastCode.size(), prefix.size() + 1});
    return rows.isEmpty() ? std::nullopt : std::optional(rows.text(0, 0));
}

void insertRange(Transaction &tx, const StoredRange &row)
{
    const LabelRange &r = row.range;
    tx.execute(u"INSERT INTO bag_label_range (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0, NULL, ?, 0)"_s.arg(rangeColumns),
               {r.id, r.format, row.firstNumber, r.count, r.first, r.last, r.reservedBy, r.reservedAtMs, row.digits});
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

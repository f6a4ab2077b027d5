#include "import_store.h"

#include <algorithm>

namespace gemba::files::store {

using namespace Qt::StringLiterals;
using storage::ReadTransaction;
using storage::Rows;
using storage::Transaction;

namespace {

#define GEMBA_IMPORT_SELECT                                                                                            \
    u"SELECT id, kind, file_name, sha256, n_row, n_taken, n_unchanged, n_problem, partial, complete, imported_by, "    \
    u"imported_ms, "                                                                                                   \
    "undone_by, undone_ms, undo_reason FROM file_import "

ImportRecord recordAt(const Rows &rows, qsizetype row)
{
    ImportRecord out;
    out.importId = rows.text(row, 0);
    out.what = rows.text(row, 1);
    out.fileName = rows.text(row, 2);
    out.sha256 = rows.text(row, 3);
    out.rows = rows.integer(row, 4);
    out.taken = rows.integer(row, 5);
    out.unchanged = rows.integer(row, 6);
    out.problems = rows.integer(row, 7);
    out.partial = rows.flag(row, 8);
    out.complete = rows.flag(row, 9);
    out.by = rows.text(row, 10);
    out.atMs = rows.integer(row, 11);
    if (!rows.isNull(row, 13)) {
        out.undoneBy = rows.text(row, 12);
        out.undoneAtMs = rows.integer(row, 13);
        out.undoReason = rows.text(row, 14);
    }
    return out;
}

std::optional<ImportRecord> first(const Rows &rows)
{
    return rows.isEmpty() ? std::nullopt : std::optional(recordAt(rows, 0));
}

QByteArray bytesOf(const QBitArray &bits)
{
    return QByteArray(bits.bits(), (bits.size() + 7) / 8);
}

} // namespace

std::optional<ImportRecord> findImport(ReadTransaction &tx, const QString &id)
{
    return first(tx.select(GEMBA_IMPORT_SELECT "WHERE id = ?"_s, {id}));
}

std::optional<ImportRecord> findFile(ReadTransaction &tx, const QString &what, const QString &sha256)
{
    return first(
        tx.select(GEMBA_IMPORT_SELECT "WHERE kind = ? AND sha256 = ? AND undone_ms IS NULL"_s, {what, sha256}));
}

QList<ImportRecord> imports(ReadTransaction &tx, const QString &before, int limit)
{
    // Ids are UUIDv7: their order is that of time.
    const Rows rows = before.isEmpty()
                          ? tx.select(GEMBA_IMPORT_SELECT "ORDER BY id DESC LIMIT ?"_s, {limit})
                          : tx.select(GEMBA_IMPORT_SELECT "WHERE id < ? ORDER BY id DESC LIMIT ?"_s, {before, limit});
    QList<ImportRecord> out;
    for (qsizetype row = 0; row < rows.count(); ++row)
        out.append(recordAt(rows, row));
    return out;
}

bool insertImport(Transaction &tx, const ImportRecord &in)
{
    return tx.execute(u"INSERT INTO file_import (id, kind, sha256, file_name, n_row, n_taken, n_unchanged, n_problem, "
                      u"partial, complete, "
                      "imported_by, imported_ms) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"_s,
                      {in.importId, in.what, in.sha256, in.fileName, in.rows, in.taken, in.unchanged, in.problems,
                       in.partial, in.complete, in.by, in.atMs}) == 1;
}

bool holdImport(Transaction &tx, const QString &id, qint64 taken)
{
    return tx.execute(u"UPDATE file_import SET n_taken = CASE WHEN n_taken < ? THEN ? ELSE n_taken END "
                      "WHERE id = ? AND undone_ms IS NULL"_s,
                      {taken, taken, id}) == 1;
}

void addToImport(Transaction &tx, const ImportRecord &now, const ImportGain &gain)
{
    tx.execute(u"UPDATE file_import SET n_taken = n_taken + ?, n_unchanged = n_unchanged + ?, n_problem = ?, "
               "partial = ?, complete = ? WHERE id = ?"_s,
               {gain.taken, gain.unchanged, now.problems, now.partial, now.complete, now.importId});
}

bool markUndone(Transaction &tx, const QString &id, const QString &by, qint64 nowMs, const QString &reason)
{
    return tx.execute(
               u"UPDATE file_import SET undone_by = ?, undone_ms = ?, undo_reason = ? WHERE id = ? AND undone_ms IS NULL"_s,
               {by, nowMs, reason, id}) == 1;
}

std::optional<ImportStanding> standingOf(ReadTransaction &tx, const std::optional<ImportRecord> &record, qint64 rows)
{
    if (!record)
        return std::nullopt;
    ImportStanding out{*record, takenRows(tx, record->importId, 0, rows)};
    out.record.taken = std::max(out.record.taken, out.rows.count(true) - out.record.unchanged);
    return out;
}

QBitArray takenRows(ReadTransaction &tx, const QString &id, qint64 firstRow, qint64 rows)
{
    QBitArray out(rows);
    tx.scan(u"SELECT first_row, n_row, taken FROM file_import_rows "
            "WHERE import_id = ? AND first_row < ? AND first_row + n_row > ?"_s,
            {id, firstRow + rows, firstRow}, [&](const storage::RawRow &row) {
                const qint64 from = row.integer(0).value_or(0) - firstRow;
                const qint64 count = row.integer(1).value_or(0);
                const QByteArrayView bits = row.bytes(2).value_or(QByteArrayView());
                for (qint64 i = std::max<qint64>(0, -from); i < count && i / 8 < bits.size() && from + i < rows; ++i) {
                    if (static_cast<unsigned char>(bits[i / 8]) >> (i % 8) & 1)
                        out.setBit(from + i);
                }
                return true;
            });
    return out;
}

void addTakenRows(Transaction &tx, const QString &id, qint64 firstRow, const QBitArray &taken)
{
    const Rows before =
        tx.select(u"SELECT n_row, taken FROM file_import_rows WHERE import_id = ? AND first_row = ?"_s, {id, firstRow});
    QBitArray all = taken;
    if (!before.isEmpty()) {
        const QByteArray bits = before.bytes(0, 1);
        QBitArray known =
            QBitArray::fromBits(bits.constData(), std::min<qsizetype>(before.integer(0, 0), bits.size() * 8));
        known.resize(std::max(known.size(), all.size()));
        all.resize(known.size());
        all |= known;
    }
    tx.execute(u"INSERT INTO file_import_rows (import_id, first_row, n_row, taken) VALUES (?, ?, ?, ?) "
               "ON CONFLICT (import_id, first_row) DO UPDATE SET n_row = excluded.n_row, taken = excluded.taken"_s,
               {id, firstRow, qint64(all.size()), bytesOf(all)});
}

} // namespace gemba::files::store

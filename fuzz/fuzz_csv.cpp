// A CSV file from outside. The first byte says where it is cut: however the bytes come, the same rows or the same refusal come of them,
// and rows that are written and read again are the same.

#include "fuzz_target.h"

#include <cell_guard.h>
#include <csv_reader.h>

using namespace gemba;
using namespace gemba::files;

namespace {

struct Outcome
{
    QList<FileRow> rows;
    QString refusal;
    bool operator==(const Outcome &) const = default;
};

Outcome readIn(QByteArrayView bytes, qsizetype piece)
{
    Outcome out;
    ReadLimits limits;
    limits.cellCharacters = 200;
    limits.columns = 20;
    limits.rowBytes = 2'000;
    CsvReader reader(limits);
    const TakeRow take = [&](const FileRow &row) {
        FUZZ_CHECK(row.line > 0 && !row.cells.isEmpty() && row.cells.size() <= limits.columns);
        FUZZ_CHECK(out.rows.isEmpty() || out.rows.last().line < row.line);
        out.rows.append(row);
        return true;
    };
    Result<void> read;
    for (qsizetype at = 0; at < bytes.size() && read.ok(); at += piece)
        read = reader.add(bytes.sliced(at, std::min(piece, bytes.size() - at)), take);
    if (read.ok())
        read = reader.end(take);
    if (!read.ok()) {
        out.refusal = read.error().detail;
        FUZZ_CHECK(!out.refusal.isEmpty());
    }
    return out;
}

QByteArray written(const QList<FileRow> &rows)
{
    QByteArray out;
    for (const FileRow &row : rows) {
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            const QString safe = guarded(row.cells[i]);
            FUZZ_CHECK(unguarded(safe) == row.cells[i]);
            out += (i > 0 ? "," : "") + ('"' + QString(safe).replace(u'"', QStringLiteral("\"\"")).toUtf8() + '"');
        }
        out += "\r\n";
    }
    return out;
}

} // namespace

FUZZ_TARGET(csv)
{
    if (size == 0)
        return;
    const QByteArrayView bytes(reinterpret_cast<const char *>(data) + 1, static_cast<qsizetype>(size) - 1);
    const Outcome whole = readIn(bytes, std::max<qsizetype>(1, bytes.size()));
    FUZZ_CHECK(readIn(bytes, 1 + data[0] % 7) == whole);
    if (!whole.refusal.isEmpty() || whole.rows.isEmpty())
        return;
    // A guard makes a cell one longer, so the second reading has no limits but the usual.
    QList<FileRow> again;
    CsvReader reader({}, ',');
    const TakeRow take = [&](const FileRow &row) {
        again.append(row);
        return true;
    };
    FUZZ_CHECK(reader.add(written(whole.rows), take).ok() && reader.end(take).ok());
    FUZZ_CHECK(again.size() == whole.rows.size());
    for (qsizetype i = 0; i < again.size(); ++i)
        FUZZ_CHECK(again[i].cells == whole.rows[i].cells);
}

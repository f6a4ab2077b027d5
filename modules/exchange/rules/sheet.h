#pragma once

#include <gemba/core/result.h>

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QStringList>

namespace gemba::exchange {

/// Cells of one row by column; a column that the file does not have is absent.
struct SheetRow
{
    int line = 0; ///< of the file, from 1; of JSON: the place in the list, from 1
    QMap<QString, QString> cells;
    bool operator==(const SheetRow &) const = default;
};

struct Sheet
{
    QStringList columns;
    QList<SheetRow> rows;
};

/// What a file may be at most; a hostile one is refused before it costs anything.
struct SheetLimits
{
    qsizetype bytes = 1'000'000;
    int rows = 20'000;
    int columns = 64;
    qsizetype cellCharacters = 4'096;
};

/// Reads RFC 4180 CSV in strict UTF-8 (a byte order mark is allowed): a first row of column names, then as many cells in
/// each row. Lines end with LF or CRLF; a quoted cell may hold commas, quotes ("") and line breaks. A leading ' that
/// writeCsv() put there is taken off again. Blank lines are skipped.
/// Refuses ImportTooLarge, or ImportUnreadable with "line N: …" in words.
Result<Sheet> readCsv(const QByteArray &file, const SheetLimits &limits = {});
/// Reads a JSON list of flat objects: texts, numbers, true, false and null.
Result<Sheet> readJson(const QByteArray &file, const SheetLimits &limits = {});

/// CRLF lines. A cell that a spreadsheet would take for a formula (it begins with = + - @, a tab or CR and is no plain
/// number) gets a leading '.
QByteArray writeCsv(const QStringList &columns, const QList<QMap<QString, QString>> &rows, bool withHeader = true);
QByteArray writeJson(const QStringList &columns, const QList<QMap<QString, QString>> &rows);

/// The cell as it is safe in a spreadsheet, and back.
QString guarded(const QString &cell);
QString unguarded(const QString &cell);

} // namespace gemba::exchange

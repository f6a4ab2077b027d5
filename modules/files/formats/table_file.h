#pragma once

#include "file_row.h"

#include <QList>

#include <memory>
#include <stdexcept>

namespace gemba::files {

enum class Format { Csv, Xlsx };

/// How a column is written.
struct TableColumn
{
    QString name;
    bool number =
        false;      ///< a cell that is a plain number is one in a workbook too; elsewhere, and all others, are text
    int width = 14; ///< in characters
};

struct WriteOptions
{
    bool bom = false;                ///< CSV: a byte order mark, by which some spreadsheets know UTF-8
    bool raw = false;                ///< CSV: without the ' before what a spreadsheet would take for a formula
    QString scratch;                 ///< workbooks: folder for unpacked rows; empty: beside the file
    qint64 rowsPerSheet = 1'048'576; ///< with the names; what a spreadsheet can show
};

/// The disk is full or broken.
class TableWriteError : public std::runtime_error
{
public:
    explicit TableWriteError(const QString &text)
        : std::runtime_error(text.toStdString())
    {
    }
};

/// Writes a table row by row in constant memory; the names first. One thread. Throws TableWriteError.
class TableWriter
{
public:
    virtual ~TableWriter() = default;
    /// As many cells as columns.
    virtual void write(const QStringList &cells) = 0;
    /// After the last row; without it the file is nothing.
    virtual void finish() = 0;
    /// Bytes that the rows so far take, roughly: of a workbook before it is packed.
    virtual qint64 bytes() const = 0;
};

/// @p file exists and is empty: its mode is whoever made it's matter.
std::unique_ptr<TableWriter> writeTable(Format format, const QString &file, const QList<TableColumn> &columns,
                                        const WriteOptions &options);

/// Reads all rows, the names among them. @p scratch: a folder for what is unpacked. Refuses what CsvReader and readXlsx() refuse.
Result<void> readTable(Format format, const QString &file, const QString &scratch, const ReadLimits &limits,
                       const TakeRow &take);

} // namespace gemba::files

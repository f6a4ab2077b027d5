#pragma once

#include <gemba/core/result.h>

#include <QStringList>

#include <functional>

namespace gemba::files {

/// One row of a table that came as a file.
struct FileRow
{
    qint64 line = 0; ///< where it begins, from 1: the line of a CSV file, the row of a sheet
    int sheet = 0;   ///< of a workbook, from 0
    QStringList cells;
    bool operator==(const FileRow &) const = default;
};

/// Gets each row as it comes; false ends the reading, which is no error then.
using TakeRow = std::function<bool(const FileRow &)>;

/// What a file from outside may be at most. Beyond it is refused before it costs more than that.
struct ReadLimits
{
    qsizetype cellCharacters = 32'767; ///< what a spreadsheet can hold
    qsizetype columns = 256;
    qint64 rowBytes = 1'048'576;
    // Workbooks only, which are packed:
    int entries = 1'000;
    qint64 unpackedBytes = 4'294'967'296;
    int ratio = 200;              ///< unpacked to packed
    qint64 freeBytes = 1'048'576; ///< unpacked before the ratio is looked at
    int depth = 64;               ///< of elements within each other
    qsizetype sharedStrings = 50'000'000;
};

} // namespace gemba::files

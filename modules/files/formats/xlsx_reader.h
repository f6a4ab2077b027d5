#pragma once

#include "file_row.h"

namespace gemba::files {

/// Reads the first sheet of a workbook (.xlsx), and after it those that begin with the same row: a table that was too long for one.
/// Rows without anything are passed over, empty cells at the end of a row are left away. Holds one row; texts that cells share are
/// unpacked to @p scratch meanwhile.
/// Refuses about "file", in words: FileRefused for what endangers the server (zip bombs, macros, passwords, document types, huge cells),
/// ImportUnreadable for what is damaged or no workbook, ImportTooLarge. Throws std::runtime_error when the disk fails.
Result<void> readXlsx(const QString &file, const QString &scratch, const ReadLimits &limits, const TakeRow &take);
/// The same of bytes in memory.
Result<void> readXlsx(QByteArrayView bytes, const QString &scratch, const ReadLimits &limits, const TakeRow &take);

} // namespace gemba::files

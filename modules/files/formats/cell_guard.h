#pragma once

#include <QString>

namespace gemba::files {

/// Digits with an optional sign, decimal point and exponent; such a cell is never a formula.
bool isPlainNumber(QStringView cell);

/// The cell as it is safe in a CSV file that a spreadsheet opens: one that begins with = + - @, a tab, CR or NUL and is no plain number
/// gets a leading '. One that begins so behind any number of ' gets one more, so that unguarded() gives every cell back.
QString guarded(const QString &cell);
QString unguarded(const QString &cell);

} // namespace gemba::files

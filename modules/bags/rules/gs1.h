#pragma once

#include <gemba/core/result.h>

#include <QList>
#include <QString>

namespace gemba::bags {

/// One element of a GS1 element string: an application identifier and its value.
struct Gs1Element
{
    QString ai; ///< "01", "21", "3102", "8004"
    QString value;
    bool operator==(const Gs1Element &) const = default;
};

/// Takes an element string apart: identifiers without brackets, elements of variable length ended by GS (U+001D) or the end.
/// Table and lengths after GS1 General Specifications, section 3.2. Check digits (AI 00, 01, 02, 402, 410–417, 8006, 8017, 8018)
/// and six-digit dates are proven. Refused with FieldFormat and a detail that says which identifier and what is wrong.
Result<QList<Gs1Element>> readGs1(QStringView text);

/// Whether the last digit is the GS1 check digit (modulo 10, weights 3 and 1 from the right) of those before it.
bool hasGs1CheckDigit(QStringView digits);

} // namespace gemba::bags

#pragma once

#include "code_forms.h"
#include "gs1.h"

#include <gemba/core/result.h>

#include <QString>

namespace gemba::bags {

/// What a scanner sent, taken apart. The one way in for codes, at the station and at the server.
struct ScannedText
{
    QString symbology; ///< AIM identifier without ']' ("C1", "d2"), empty where the scanner sends none (ISO/IEC 15424)
    QString code;      ///< canonical code of a bag or bill, or the command word in lower case
    bool isCommand = false;         ///< began with '/': "undo", "close", "next", "repeat", …; never a bag
    bool isBill = false;            ///< names a bill, whatever form its number has: then form is null
    QList<Gs1Element> elements;     ///< of a GS1 symbol
    const CodeForm *form = nullptr; ///< within the forms it was read with; null: no known form, perhaps a bill's number
};

/// Whether a canonical code is a number that Gemba gives to bills: "B." and digits. No bag has a point in its code.
bool isBillNumber(const QString &canonical);

/// Strips the AIM identifier, what scanners put around a code (STX, ETX, CR, LF, TAB) and, of a GS1 symbol, picks the element that
/// names the bag: the first of 21, 8004, 90 to 99, 10, 00 whose value has a known form. Anything that is not printable is refused:
/// a barcode must not be able to type commands. Of the link on a printed bill (gemba:bill/NUMBER?revision=…) the number is taken.
/// Refuses FieldFormat with field "code" and a reason in words.
Result<ScannedText> readScanned(const QString &raw, const CodeForms &forms);

} // namespace gemba::bags

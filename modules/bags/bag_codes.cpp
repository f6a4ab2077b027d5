#include "bag_codes.h"

#include <scanned_text.h>

namespace gemba::bags {

using namespace Qt::StringLiterals;

Result<QString> codeIn(const QString &text, const Formats &formats, const QString &field)
{
    const auto read = readScanned(text, formats.forms);
    if (!read)
        return refuseField(read.error().code, field, read.error().detail);
    if (read->isCommand)
        return refuseField(ErrorCode::FieldFormat, field, u"it is a command of the scanner"_s);
    return read->code;
}

Result<QStringList> codesIn(const QStringList &texts, const Formats &formats, const QString &field)
{
    QStringList out;
    for (const QString &text : texts) {
        const auto code = codeIn(text, formats, field);
        if (!code)
            return code.error();
        if (!out.contains(*code))
            out.append(*code);
    }
    return out;
}

} // namespace gemba::bags

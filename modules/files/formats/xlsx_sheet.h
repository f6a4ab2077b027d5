#pragma once

#include "file_row.h"
#include "shared_strings.h"

class QXmlStreamReader;

namespace gemba::files {

/// Makes rows of the XML of one sheet. A cell is what it says: a shared or inline text, a number in the digits of the file (a date is
/// the number that it is there: which one was meant is not guessed), true or false, a formula's last result.
class XlsxSheet
{
public:
    XlsxSheet(int sheet, const SharedStrings &texts, const ReadLimits &limits, TakeRow take);
    /// False: the taker wants no more.
    Result<bool> token(const QXmlStreamReader &xml);

private:
    Result<bool> start(const QXmlStreamReader &xml);
    Result<bool> end(QStringView name);
    std::optional<Error> beginCell(const QXmlStreamReader &xml);
    std::optional<Error> endCell();
    Error refused(ErrorCode code, const QString &why) const;

    const int m_sheet;
    const SharedStrings &m_texts;
    const ReadLimits m_limits;
    const TakeRow m_take;
    FileRow m_row;
    qint64 m_line = 0;
    bool m_inRow = false;
    bool m_inCell = false;
    bool m_inValue = false;    ///< <v>, or <t> of an inline text
    bool m_inPhonetic = false; ///< how a text is read aloud is not the text
    qsizetype m_column = 0;
    QString m_type;
    QString m_value;
};

/// A number as people and codes have it: whole ones without exponent or fraction. What is no number stays as it is.
QString plainNumber(const QString &text);

} // namespace gemba::files

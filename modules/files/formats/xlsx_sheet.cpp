#include "xlsx_sheet.h"

#include <QXmlStreamReader>

#include <cmath>

namespace gemba::files {

using namespace Qt::StringLiterals;

namespace {

/// "BC12" is column 54 (from 0); -1 when it begins with no letter.
qsizetype columnOf(QStringView reference)
{
    qsizetype column = 0;
    qsizetype letters = 0;
    while (letters < reference.size() && letters < 4) {
        const QChar c = reference.at(letters);
        if (c < u'A' || c > u'Z')
            break;
        column = column * 26 + (c.unicode() - u'A' + 1);
        ++letters;
    }
    return column - 1;
}

} // namespace

QString plainNumber(const QString &text)
{
    if (!text.contains(u'.') && !text.contains(u'E') && !text.contains(u'e'))
        return text;
    bool ok = false;
    const double value = text.toDouble(&ok);
    if (!ok || !std::isfinite(value))
        return text;
    if (value == std::floor(value) && std::abs(value) < 1e15)
        return QString::number(static_cast<qint64>(value));
    return QString::number(value, 'g', 15);
}

XlsxSheet::XlsxSheet(int sheet, const SharedStrings &texts, const ReadLimits &limits, TakeRow take)
    : m_sheet(sheet)
    , m_texts(texts)
    , m_limits(limits)
    , m_take(std::move(take))
{
}

Error XlsxSheet::refused(ErrorCode code, const QString &why) const
{
    return refuseField(code, u"file"_s, u"line %1: %2"_s.arg(m_row.line).arg(why));
}

Result<bool> XlsxSheet::token(const QXmlStreamReader &xml)
{
    switch (xml.tokenType()) {
    case QXmlStreamReader::StartElement:
        return start(xml);
    case QXmlStreamReader::EndElement:
        return end(xml.name());
    case QXmlStreamReader::Characters:
        if (m_inValue && !m_inPhonetic) {
            m_value += xml.text();
            if (m_value.size() > m_limits.cellCharacters)
                return refused(ErrorCode::FileRefused,
                               u"a cell is longer than %1 characters"_s.arg(m_limits.cellCharacters));
        }
        return true;
    default:
        return true;
    }
}

Result<bool> XlsxSheet::start(const QXmlStreamReader &xml)
{
    const QStringView name = xml.name();
    if (name == u"row"_s) {
        bool ok = false;
        const qint64 line = xml.attributes().value("r"_L1).toLongLong(&ok);
        if (ok && line <= m_line)
            return refuseField(ErrorCode::ImportUnreadable, u"file"_s,
                               u"line %1: the rows are not in order"_s.arg(line));
        m_line = ok ? line : m_line + 1;
        m_row = {m_line, m_sheet, {}};
        m_column = 0;
        m_inRow = true;
    } else if (name == u"c"_s && m_inRow) {
        if (auto error = beginCell(xml))
            return *error;
    } else if (m_inCell && (name == u"v"_s || name == u"t"_s)) {
        m_inValue = true;
    } else if (name == u"rPh"_s) {
        m_inPhonetic = true;
    }
    return true;
}

std::optional<Error> XlsxSheet::beginCell(const QXmlStreamReader &xml)
{
    const auto attributes = xml.attributes();
    const qsizetype column = attributes.hasAttribute("r"_L1) ? columnOf(attributes.value("r"_L1)) : m_column;
    if (column < m_column)
        return refused(ErrorCode::ImportUnreadable, u"the cells are not in order"_s);
    if (column >= m_limits.columns) {
        // What lies far to the right and is empty is formatting.
        m_column = column;
        m_inCell = true;
        m_type = attributes.value("t"_L1).toString();
        return std::nullopt;
    }
    while (m_row.cells.size() < column)
        m_row.cells.append(QString());
    m_column = column;
    m_type = attributes.value("t"_L1).toString();
    m_value.clear();
    m_inCell = true;
    return std::nullopt;
}

std::optional<Error> XlsxSheet::endCell()
{
    m_inCell = false;
    QString value = std::exchange(m_value, {});
    if (m_type == "s"_L1 && !value.isEmpty()) {
        bool ok = false;
        const auto text = m_texts.at(value.toLongLong(&ok));
        if (!ok || !text)
            return refused(ErrorCode::ImportUnreadable, u"a cell refers to a text that is not there"_s);
        value = *text;
    } else if (m_type == "b"_L1) {
        value = value.trimmed() == "1"_L1 ? u"true"_s : u"false"_s;
    } else if (m_type.isEmpty() || m_type == "n"_L1) {
        value = plainNumber(value.trimmed());
    }
    if (m_column >= m_limits.columns) {
        if (!value.isEmpty())
            return refused(ErrorCode::ImportTooLarge, u"there are more than %1 columns"_s.arg(m_limits.columns));
    } else {
        m_row.cells.append(value);
    }
    ++m_column;
    return std::nullopt;
}

Result<bool> XlsxSheet::end(QStringView name)
{
    if (name == u"v"_s || name == u"t"_s) {
        m_inValue = false;
    } else if (name == u"rPh"_s) {
        m_inPhonetic = false;
    } else if (name == u"c"_s && m_inCell) {
        if (auto error = endCell())
            return *error;
    } else if (name == u"row"_s && m_inRow) {
        m_inRow = false;
        while (!m_row.cells.isEmpty() && m_row.cells.last().isEmpty())
            m_row.cells.removeLast();
        return m_row.cells.isEmpty() || m_take(m_row);
    }
    return true;
}

} // namespace gemba::files

#include "csv_reader.h"

#include "cell_guard.h"

#include <array>

namespace gemba::files {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestHead = 65'536;

/// Whichever there is most of outside quotes; a comma where there is none.
char delimiterOf(QByteArrayView firstLine)
{
    constexpr std::array<char, 3> candidates{',', ';', '\t'};
    std::array<int, 3> counts{};
    bool quoted = false;
    for (const char c : firstLine) {
        if (c == '"')
            quoted = !quoted;
        for (size_t i = 0; i < candidates.size() && !quoted; ++i)
            counts[i] += c == candidates[i];
    }
    return candidates[static_cast<size_t>(std::max_element(counts.begin(), counts.end()) - counts.begin())];
}

/// Where the first line ends that holds anything; -1 when that is not there yet.
qsizetype endOfFirstLine(QByteArrayView head)
{
    bool quoted = false;
    bool any = false;
    for (qsizetype i = 0; i < head.size(); ++i) {
        const char c = head[i];
        if (c == '"')
            quoted = !quoted;
        if ((c == '\n' || c == '\r') && !quoted) {
            if (any)
                return i;
        } else {
            any = true;
        }
    }
    return -1;
}

/// Every other byte NUL is what Latin text looks like in UTF-16 without a mark.
bool looksLikeUtf16(QByteArrayView head)
{
    if (head.size() < 2)
        return false;
    const auto first = static_cast<unsigned char>(head[0]);
    const auto second = static_cast<unsigned char>(head[1]);
    return (first == 0xFF && second == 0xFE) || (first == 0xFE && second == 0xFF) || first == 0 || second == 0;
}

} // namespace

CsvReader::CsvReader(const ReadLimits &limits, char delimiter)
    : m_limits(limits)
    , m_delimiter(delimiter)
{
}

Error CsvReader::unreadable(const QString &why) const
{
    return refuseField(ErrorCode::ImportUnreadable, u"file"_s, u"line %1: %2"_s.arg(m_line).arg(why));
}

Result<void> CsvReader::add(QByteArrayView bytes, const TakeRow &take)
{
    if (m_stopped)
        return {};
    if (m_begun)
        return consume(bytes, take);
    m_head.append(bytes);
    return begin(false, take);
}

Result<void> CsvReader::end(const TakeRow &take)
{
    if (m_stopped)
        return {};
    if (!m_begun) {
        if (auto begun = begin(true, take); !begun)
            return begun;
    }
    if (m_stopped)
        return {};
    if (m_following > 0)
        return unreadable(u"the file ends within a character"_s);
    if (m_state == State::Quoted)
        return refuseField(ErrorCode::ImportUnreadable, u"file"_s,
                           u"line %1: the quote that is opened here is never closed"_s.arg(m_quoteLine));
    const bool hasMore = !m_row.cells.isEmpty() || !m_cell.isEmpty() || m_wasQuoted;
    if (hasMore) {
        if (auto error = endRow(take))
            return *error;
    }
    return {};
}

Result<void> CsvReader::begin(bool isLast, const TakeRow &take)
{
    if (m_head.size() < 4 && !isLast)
        return {};
    if (m_head.startsWith("PK\x03\x04"))
        return refuseField(ErrorCode::ImportUnreadable, u"file"_s,
                           u"it is a workbook or another packed file, not CSV"_s);
    if (looksLikeUtf16(m_head))
        return refuseField(ErrorCode::ImportUnreadable, u"file"_s,
                           u"line 1: the file is UTF-16; save it as \"CSV UTF-8\""_s);
    if (m_delimiter == 0) {
        const qsizetype end = endOfFirstLine(m_head);
        if (end < 0 && !isLast && m_head.size() < longestHead)
            return {};
        m_delimiter = delimiterOf(QByteArrayView(m_head).first(end < 0 ? m_head.size() : end));
    }
    m_begun = true;
    const QByteArray head = std::exchange(m_head, {});
    return consume(head.startsWith("\xEF\xBB\xBF") ? QByteArrayView(head).sliced(3) : QByteArrayView(head), take);
}

Result<void> CsvReader::consume(QByteArrayView bytes, const TakeRow &take)
{
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        if (auto error = checkByte(byte))
            return *error;
        if (auto error = takeByte(byte, take))
            return *error;
        if (m_stopped)
            return {};
    }
    return {};
}

std::optional<Error> CsvReader::checkByte(unsigned char byte)
{
    const auto notUtf8 = [&] {
        return unreadable(
            u"it is not UTF-8, but perhaps Latin-1 or Windows-1252 (byte %1); save it as \"CSV UTF-8\""_s.arg(
                static_cast<int>(byte), 2, 16, QLatin1Char('0')));
    };
    if (m_following > 0) {
        if (byte < m_low || byte > m_high)
            return notUtf8();
        m_low = 0x80;
        m_high = 0xBF;
        --m_following;
        return std::nullopt;
    }
    if (byte < 0x80)
        return byte == 0 ? std::optional(unreadable(u"there is a NUL in it, as in UTF-16; save it as \"CSV UTF-8\""_s))
                         : std::nullopt;
    // The table of well-formed sequences of the Unicode standard (table 3-7).
    if (byte < 0xC2 || byte > 0xF4)
        return notUtf8();
    m_following = byte < 0xE0 ? 1 : byte < 0xF0 ? 2 : 3;
    m_low = byte == 0xE0 ? 0xA0 : byte == 0xF0 ? 0x90 : 0x80;
    m_high = byte == 0xED ? 0x9F : byte == 0xF4 ? 0x8F : 0xBF;
    return std::nullopt;
}

std::optional<Error> CsvReader::takeByte(unsigned char byte, const TakeRow &take)
{
    const char c = static_cast<char>(byte);
    if (std::exchange(m_afterCr, false) && c == '\n') {
        if (m_state == State::Quoted)
            m_cell.append(c);
        return std::nullopt;
    }
    if (++m_rowBytes > m_limits.rowBytes)
        return refuseField(
            ErrorCode::ImportTooLarge, u"file"_s,
            u"line %1: the row is longer than %2 bytes"_s.arg(m_row.line ? m_row.line : m_line).arg(m_limits.rowBytes));
    if (m_state == State::Quoted) {
        if (c == '"') {
            m_state = State::AfterQuote;
            return std::nullopt;
        }
        if (c == '\n' || c == '\r') {
            ++m_line;
            m_afterCr = c == '\r';
        }
        m_cell.append(c);
        return std::nullopt;
    }
    if (m_state == State::AfterQuote && c == '"') {
        m_state = State::Quoted;
        m_cell.append(c);
        return std::nullopt;
    }
    if (c == m_delimiter)
        return endCell();
    if (c == '\n' || c == '\r') {
        m_afterCr = c == '\r';
        return lineBreak(take);
    }
    if (m_state == State::AfterQuote)
        return unreadable(u"there is something between a closing quote and the end of the cell"_s);
    if (c == '"') {
        if (m_state == State::Plain)
            return unreadable(u"there is a quote within a cell that does not begin with one"_s);
        if (m_row.line == 0)
            m_row.line = m_line;
        m_quoteLine = m_line;
        m_state = State::Quoted;
        m_wasQuoted = true;
        return std::nullopt;
    }
    if (m_row.line == 0)
        m_row.line = m_line;
    m_state = State::Plain;
    m_cell.append(c);
    return std::nullopt;
}

std::optional<Error> CsvReader::endCell()
{
    if (m_row.line == 0)
        m_row.line = m_line;
    if (m_row.cells.size() >= m_limits.columns)
        return refuseField(ErrorCode::ImportTooLarge, u"file"_s,
                           u"line %1: there are more than %2 columns"_s.arg(m_row.line).arg(m_limits.columns));
    QString text = QString::fromUtf8(m_cell);
    // Qt takes a byte order mark away wherever a text begins; within a file it belongs to the cell.
    if (m_cell.startsWith("\xEF\xBB\xBF"))
        text.prepend(QChar(QChar::ByteOrderMark));
    if (text.size() > m_limits.cellCharacters)
        return refuseField(
            ErrorCode::ImportTooLarge, u"file"_s,
            u"line %1: a cell is longer than %2 characters"_s.arg(m_row.line).arg(m_limits.cellCharacters));
    m_row.cells.append(unguarded(text));
    m_cell.resize(0);
    m_wasQuoted = false;
    m_state = State::CellStart;
    return std::nullopt;
}

std::optional<Error> CsvReader::lineBreak(const TakeRow &take)
{
    std::optional<Error> error;
    if (m_row.cells.isEmpty() && m_cell.isEmpty() && !m_wasQuoted) {
        m_rowBytes = 0;
        m_state = State::CellStart;
    } else {
        error = endRow(take);
    }
    ++m_line;
    return error;
}

std::optional<Error> CsvReader::endRow(const TakeRow &take)
{
    if (auto error = endCell())
        return error;
    if (!take(m_row))
        m_stopped = true;
    m_row = {};
    m_rowBytes = 0;
    return std::nullopt;
}

} // namespace gemba::files

#include "shared_strings.h"

#include <cstring>
#include <stdexcept>

namespace gemba::files {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype bufferBytes = 65'536;

} // namespace

SharedStrings::SharedStrings(const QString &folder)
{
    open(m_texts, folder);
    open(m_ends, folder);
}

void SharedStrings::open(QTemporaryFile &file, const QString &folder)
{
    file.setFileTemplate(folder + u"/.strings-XXXXXX"_s);
    if (!file.open())
        throw std::runtime_error("no scratch file can be made: " + file.errorString().toStdString());
}

void SharedStrings::flush(QTemporaryFile &file, QByteArray &buffer)
{
    if (file.write(buffer) != buffer.size() || !file.flush())
        throw std::runtime_error("a scratch file cannot be written: " + file.errorString().toStdString());
    buffer.resize(0);
}

const uchar *SharedStrings::map(QTemporaryFile &file)
{
    if (file.size() == 0)
        return nullptr;
    const uchar *start = file.map(0, file.size());
    if (!start)
        throw std::runtime_error("a scratch file cannot be read: " + file.errorString().toStdString());
    return start;
}

void SharedStrings::add(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    m_end += bytes.size();
    m_textBuffer += bytes;
    m_endBuffer.append(reinterpret_cast<const char *>(&m_end), sizeof m_end);
    ++m_count;
    if (m_textBuffer.size() >= bufferBytes)
        flush(m_texts, m_textBuffer);
    if (m_endBuffer.size() >= bufferBytes)
        flush(m_ends, m_endBuffer);
}

void SharedStrings::close()
{
    flush(m_texts, m_textBuffer);
    flush(m_ends, m_endBuffer);
    m_mappedTexts = map(m_texts);
    m_mappedEnds = map(m_ends);
}

std::optional<QString> SharedStrings::at(qint64 number) const
{
    if (number < 0 || number >= m_count)
        return std::nullopt;
    const auto endOf = [this](qint64 index) {
        qint64 end = 0;
        if (index >= 0)
            std::memcpy(&end, m_mappedEnds + index * static_cast<qint64>(sizeof end), sizeof end);
        return end;
    };
    const qint64 from = endOf(number - 1);
    const qint64 to = endOf(number);
    if (to == from)
        return QString();
    const QByteArrayView bytes(reinterpret_cast<const char *>(m_mappedTexts) + from, to - from);
    const QString text = QString::fromUtf8(bytes);
    // Qt takes a byte order mark away wherever a text begins; here it belongs to the text.
    return bytes.startsWith("\xEF\xBB\xBF") ? QChar(QChar::ByteOrderMark) + text : text;
}

} // namespace gemba::files

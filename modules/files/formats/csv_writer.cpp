#include "csv_writer.h"

#include "cell_guard.h"

namespace gemba::files {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype flushBytes = 65'536;

void appendCell(QByteArray &out, const QString &cell)
{
    const QByteArray text = cell.toUtf8();
    const bool plain = std::none_of(text.begin(), text.end(), [](char c) {
        return c == ',' || c == ';' || c == '\t' || c == '"' || c == '\r' || c == '\n';
    });
    if (plain) {
        out += text;
        return;
    }
    out += '"';
    for (const char c : text) {
        if (c == '"')
            out += '"';
        out += c;
    }
    out += '"';
}

} // namespace

CsvWriter::CsvWriter(const QString &file, const QList<TableColumn> &columns, const WriteOptions &options)
    : m_file(file)
    , m_raw(options.raw)
{
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        throw TableWriteError(m_file.errorString());
    if (options.bom)
        m_buffer += "\xEF\xBB\xBF";
    QStringList names;
    for (const TableColumn &column : columns)
        names.append(column.name);
    write(names);
}

void CsvWriter::write(const QStringList &cells)
{
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            m_buffer += ',';
        appendCell(m_buffer, m_raw ? cells[i] : guarded(cells[i]));
    }
    // A single empty cell would be a line without anything, which is no row.
    if (cells.size() == 1 && cells[0].isEmpty())
        m_buffer += "\"\"";
    m_buffer += "\r\n";
    if (m_buffer.size() >= flushBytes)
        flush();
}

void CsvWriter::flush()
{
    if (m_file.write(m_buffer) != m_buffer.size())
        throw TableWriteError(m_file.errorString());
    m_bytes += m_buffer.size();
    m_buffer.resize(0);
}

void CsvWriter::finish()
{
    flush();
    m_file.close();
}

} // namespace gemba::files

#include "row_spool.h"

#include "private_folder.h"

#include <stdexcept>

namespace gemba::files {

SpoolWriter::SpoolWriter(const QString &file)
{
    openPrivate(m_file, file);
    m_stream.setDevice(&m_file);
}

void SpoolWriter::check()
{
    if (m_stream.status() != QDataStream::Ok)
        throw std::runtime_error("a scratch file cannot be written: " + m_file.errorString().toStdString());
}

void SpoolWriter::add(const SpooledRow &row)
{
    m_stream << row.line << qint32(row.sheet) << qint32(row.surplus) << row.cells;
    check();
}

void SpoolWriter::add(const SpooledProblem &problem)
{
    m_stream << problem.row << qint32(problem.code) << problem.column << problem.detail;
    check();
}

void SpoolWriter::close()
{
    if (!m_file.flush())
        throw std::runtime_error("a scratch file cannot be written: " + m_file.errorString().toStdString());
    m_file.close();
}

SpoolReader::SpoolReader(const QString &file)
{
    m_file.setFileName(file);
    if (!m_file.open(QIODevice::ReadOnly))
        throw std::runtime_error("a scratch file cannot be read: " + m_file.errorString().toStdString());
    m_stream.setDevice(&m_file);
}

bool SpoolReader::next(SpooledRow &row)
{
    if (m_stream.atEnd())
        return false;
    qint32 sheet = 0;
    qint32 surplus = 0;
    m_stream >> row.line >> sheet >> surplus >> row.cells;
    if (m_stream.status() != QDataStream::Ok)
        throw std::runtime_error("a scratch file is damaged");
    row.number = m_number++;
    row.sheet = sheet;
    row.surplus = surplus;
    return true;
}

bool SpoolReader::next(SpooledProblem &problem)
{
    if (m_stream.atEnd())
        return false;
    qint32 code = 0;
    m_stream >> problem.row >> code >> problem.column >> problem.detail;
    if (m_stream.status() != QDataStream::Ok)
        throw std::runtime_error("a scratch file is damaged");
    problem.code = code;
    return true;
}

} // namespace gemba::files

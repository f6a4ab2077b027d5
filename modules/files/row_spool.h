#pragma once

#include <QDataStream>
#include <QFile>
#include <QStringList>

namespace gemba::files {

/// A row of a file that was read, with its cells in the order of the kind's columns.
struct SpooledRow
{
    qint64 number = 0; ///< from 0, without the names
    qint64 line = 0;
    int sheet = 0;
    int surplus = 0; ///< cells that belong to no column, and hold something
    QStringList cells;
};

/// What is wrong with a row.
struct SpooledProblem
{
    qint64 row = 0;
    int code = 0;
    QString column;
    QString detail;
};

/// Records one after the other in a private file: an import is read once, and then taken as often as is needed, however long it is.
/// Throws std::runtime_error when the disk fails.
class SpoolWriter
{
public:
    /// Empties the file.
    explicit SpoolWriter(const QString &file);
    void add(const SpooledRow &row);
    void add(const SpooledProblem &problem);
    void close();

private:
    void check();

    QFile m_file;
    QDataStream m_stream;
};

class SpoolReader
{
public:
    explicit SpoolReader(const QString &file);
    /// False after the last one.
    bool next(SpooledRow &row);
    bool next(SpooledProblem &problem);

private:
    QFile m_file;
    QDataStream m_stream;
    qint64 m_number = 0;
};

} // namespace gemba::files

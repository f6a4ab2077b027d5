#include "table_file.h"

#include "csv_reader.h"
#include "csv_writer.h"
#include "xlsx_reader.h"
#include "xlsx_writer.h"

#include <QFile>

namespace gemba::files {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 pieceBytes = 65'536;

Result<void> readCsvFile(const QString &name, const ReadLimits &limits, const TakeRow &take)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        throw std::runtime_error("cannot open a table: " + file.errorString().toStdString());
    CsvReader reader(limits);
    QByteArray piece(pieceBytes, Qt::Uninitialized);
    while (!reader.stopped()) {
        const qint64 got = file.read(piece.data(), pieceBytes);
        if (got < 0)
            throw std::runtime_error("cannot read a table: " + file.errorString().toStdString());
        if (got == 0)
            break;
        if (auto read = reader.add(QByteArrayView(piece.constData(), got), take); !read)
            return read;
    }
    return reader.end(take);
}

} // namespace

std::unique_ptr<TableWriter> writeTable(Format format, const QString &file, const QList<TableColumn> &columns,
                                        const WriteOptions &options)
{
    if (format == Format::Xlsx)
        return std::make_unique<XlsxWriter>(file, columns, options);
    return std::make_unique<CsvWriter>(file, columns, options);
}

Result<void> readTable(Format format, const QString &file, const QString &scratch, const ReadLimits &limits,
                       const TakeRow &take)
{
    return format == Format::Xlsx ? readXlsx(file, scratch, limits, take) : readCsvFile(file, limits, take);
}

} // namespace gemba::files

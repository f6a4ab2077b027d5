#include "export_work.h"

#include "private_folder.h"

#include <gemba/storage/read_once.h>

namespace gemba::files {

using namespace Qt::StringLiterals;

namespace {

/// Rows between two looks at the disk.
constexpr qint64 diskEvery = 4'096;

} // namespace

Format formatOf(WireFileFormat format)
{
    return format == WireFileFormat::Xlsx ? Format::Xlsx : Format::Csv;
}

QList<TableColumn> tableColumns(const QList<Column> &columns)
{
    QList<TableColumn> out;
    for (const Column &column : columns)
        out.append({column.name, column.number, column.width});
    return out;
}

void ExportWork::run(const DiskBounds &bounds, qint64 otherBytes)
{
    const QString file = m_shelf.path(m_task.id(), FileShelf::Part::Result);
    {
        QFile made;
        openPrivate(made, file);
    }
    WriteOptions options;
    options.bom = m_task.bom;
    options.raw = m_task.raw;
    options.scratch = m_shelf.folder();
    const FileJob job = m_task.view();
    const auto writer = writeTable(formatOf(job.format), file, tableColumns(m_kind.exportColumns()), options);
    m_task.beginStep(WireJobStep::Write, 0);
    qint64 rows = 0;
    std::exception_ptr fault;
    storage::readOnce(m_database, [&](storage::ReadTransaction &tx) {
        m_task.setTotal(m_kind.estimate(tx, m_task.caller, m_task.filter));
        // Nothing may fly through the engine's own loop.
        m_kind.each(tx, m_task.caller, m_task.filter, [&](const QStringList &cells) {
            try {
                m_task.checkStop();
                writer->write(cells);
                m_task.setDone(++rows);
                if (rows % diskEvery == 0 &&
                    (writer->bytes() + otherBytes > bounds.mostBytes || freeBytes(m_shelf.folder()) < bounds.keptFree))
                    throw TaskRefused{refuse(ErrorCode::DiskFull, u"%1 rows were written"_s.arg(rows))};
                return true;
            } catch (...) {
                fault = std::current_exception();
                return false;
            }
        });
    });
    if (fault)
        std::rethrow_exception(fault);
    m_task.setTotal(rows);
    writer->finish();
    m_task.checkStop();
    const QString hash = hashOf(file, [this] { return !m_task.stopped(); });
    m_task.checkStop();
    const qint64 size = m_shelf.bytes(m_task.id(), FileShelf::Part::Result);
    m_task.change([&](FileJob &view) {
        view.rows = rows;
        view.bytes = view.totalBytes = size;
        view.sha256 = hash;
        view.hasFile = true;
    });
}

} // namespace gemba::files
